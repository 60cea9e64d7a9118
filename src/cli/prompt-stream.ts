import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** The words of the questions that their package has in English only, none longer in French: the lines were folded before. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Search:/g, 'Nom :'],
  [/ \((\d+) matches\)/g, ''],
  [/ \(1 match\)/g, ''],
  [/No matches found/g, 'Rien à ce nom'],
  [/ to select/g, ' choisir'],
  [/ to navigate/g, ' bouger'],
  [/Space:/g, 'Espace'],
  [/ select(?![\p{L}])/gu, ' cocher'],
  [/Enter:/g, 'Entrée'],
  [/ confirm(?![\p{L}])/gu, ' valider'],
  [/Type:/g, 'Lettres'],
  [/ to search/g, ' chercher'],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told by control characters
const COLOURS = /\u001b\[[\d;]*m/g;

/**
 * The stream that questions are written to: French, and without colours where they are not wanted. The package that draws them knows
 * neither.
 * @param isPlain without colours
 */
export function promptStream(stream: WriteStream, isPlain: boolean): Writable {
  const write = (text: string): boolean => stream.write(spoken(text, isPlain));
  // What the package uses of a stream: its size, its writing, and the news that its size has changed.
  return new Proxy(stream, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function spoken(text: string, isPlain: boolean): string {
  const french = WORDS.reduce((words, [english, word]) => words.replace(english, word), text);
  return isPlain ? french.replace(COLOURS, '') : french;
}
