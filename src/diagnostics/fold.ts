import { wrapAnsi } from 'fast-wrap-ansi';

/** Longer lines are hard to read, however wide the terminal. */
const MEASURE = 100;

/** However narrow the terminal, a line holds some words. */
const NARROWEST = 20;

/** A longer piece of YAML is folded like a sentence. */
const LONGEST_PIECE = 60;

/** Stands for a space where a line must not end; the reader may copy what is shown, and gets the space. */
const BOUND = '\ue000';

/** Folds `text` at `width` columns; the first line begins with `indent`, the others with `hanging`. */
export function fold(text: string, width: number, indent = '', hanging: string = indent): readonly string[] {
  const room = Math.max(NARROWEST, Math.min(width, MEASURE) - hanging.length);
  const lines = wrapAnsi(bind(harmless(text)), room)
    .replaceAll(BOUND, ' ')
    .split('\n');
  return lines.map((line, index) => (index === 0 ? indent : hanging) + line);
}

/** Nothing that a runner of CI would obey: « ::error:: » at the head of a line, « ##[…] » anywhere. */
function harmless(text: string): string {
  return text.replace(/(?<=:):|(?<=#)#/g, '\u200b$&');
}

/** A line never begins with a sign that belongs to the word before it; what has to be typed as it stands is one piece. */
function bind(text: string): string {
  return (
    text
      .replace(/\{ [^{}]* \}|\[[^[\]]*\]/g, (piece) =>
        piece.length > LONGEST_PIECE ? piece : piece.replaceAll(' ', BOUND),
      )
      // The dash of an item, and what it is the dash of.
      .replace(/(?<=« )- /g, `-${BOUND}`)
      .replace(/« /g, '«\u00a0')
      .replace(/ (?=[»:;!?])/g, '\u00a0')
  );
}
