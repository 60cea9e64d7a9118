import type { Detector, Line, Mend } from './guess.ts';
import { KEY_WORD, linesFrom } from './guess.ts';

/** A key, and nothing on its line: what it holds stands below. */
const EMPTY_KEY = new RegExp(`^( *(?:- +)*)(${KEY_WORD}): *$`);
/** A key, or a dash alone, before the first words of a text. */
const HEAD = new RegExp(`^( *(?:- +)*)(?:(${KEY_WORD}): +)?$`);
/** A line that begins with a key as this format has them: no sentence does. */
const KEY_LIKE = /^ *(?:- +)*["']?[a-z_][a-z0-9_-]*["']?:(?:\s|$)/;

/** Lines of a text of which one holds « : », with neither quotes nor « | »: YAML reads a key there. */
export const textOfSeveralLines: Detector = ({ code, pos: [start], file, lines: [first] }) => {
  if ((code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') || first === undefined) return undefined;
  const head = file.text.slice(first.start, start);
  const above = file.text.slice(0, first.start).trimEnd();
  const isBelow = head.trim() === '' && above !== '';
  const holder = isBelow ? EMPTY_KEY.exec(above.slice(above.lastIndexOf('\n') + 1)) : HEAD.exec(head);
  if (holder === null || /^["'|>[{&*!]/.test(file.text.slice(start, start + 1))) return undefined;
  const [, { length: column } = '', key] = holder;
  if (isBelow && head.length <= column) return undefined;
  const [, ...others] = linesOfText(linesFrom(file, start, file.text.length), key === undefined ? column - 1 : column);
  const isText = others.length > 0 && ![...(isBelow ? [first] : []), ...others].some(({ text }) => KEY_LIKE.test(text));
  const last = others.at(-1);
  if (!isText || last === undefined) return undefined;
  const end = last.start + last.text.trimEnd().length;
  return {
    rule: 'yaml/deux-points',
    message: `${key === undefined ? 'Ce texte' : `Le texte de « ${key} »`} tient sur plusieurs lignes, et « : » y est lu comme la fin d’une clé.`,
    hint:
      key === undefined
        ? 'Mettez le texte entier entre guillemets doubles.'
        : `Écrivez « ${key}: | », puis tout le texte à la ligne, décalé de deux espaces.`,
    pos: [start, first.start + first.text.trimEnd().length],
    mends: inQuotes(file.text, start, end),
  };
};

/** The lines further right than `column`, up to the first that is not. */
function linesOfText(lines: readonly Line[], column: number): readonly Line[] {
  const after = lines.findIndex(({ text }, at) => at > 0 && text.trim() !== '' && !/^ */.exec(text)?.[0][column]);
  return lines.slice(0, after === -1 ? undefined : after).filter(({ text }) => text.trim() !== '');
}

/** A stretch of text as it would be read between quotes, its lines kept where they are. */
function inQuotes(text: string, start: number, end: number): readonly Mend[] {
  const signs = [...text.slice(start, end).matchAll(/["\\]/g)].map(({ index }) => start + index);
  return [
    { pos: [start, start], text: '"' },
    ...signs.map((at): Mend => ({ pos: [at, at], text: '\\' })),
    { pos: [end, end], text: '"' },
  ];
}
