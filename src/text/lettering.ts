import { LETTER_WIDTHS } from './letter-widths.generated.ts';

/** How a text is set. */
export interface Lettering {
  /** The size of the type, in any unit: widths are in the same. */
  readonly corps: number;
  /** Semi-bold. */
  readonly gras: boolean;
}

/** A letter that no table has may be as wide as it is high. */
const UNKNOWN = 1000;

const widths: Readonly<Record<400 | 600, ReadonlyMap<number, number>>> = { 400: read(400), 600: read(600) };

function read(weight: 400 | 600): ReadonlyMap<number, number> {
  return new Map(
    LETTER_WIDTHS[weight].flatMap(([first, list]) =>
      list.split(' ').map((width, index) => [first + index, Number(width)] as const),
    ),
  );
}

/** How wide a text is at most, in any of the bundled families without serifs. */
export function widthOfText(text: string, { corps, gras }: Lettering): number {
  const table = widths[gras ? 600 : 400];
  let sum = 0;
  for (const sign of text) sum += table.get(sign.codePointAt(0) ?? 0) || UNKNOWN;
  return (sum * corps) / 1000;
}

/** A text in lines that have room in `width`. Nothing is left out: a word that is too long is broken. */
export function wrapText(text: string, width: number, lettering: Lettering): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (widthOfText(longer, lettering) <= width) {
      open = longer;
      continue;
    }
    if (open !== '') lines.push(open);
    const pieces = broken(word, width, lettering);
    lines.push(...pieces.slice(0, -1));
    open = pieces.at(-1) ?? '';
  }
  return open === '' ? lines : [...lines, open];
}

/** A word in pieces of at most `width`: after its hyphens where it has some, else anywhere. */
function broken(word: string, width: number, lettering: Lettering): readonly string[] {
  if (widthOfText(word, lettering) <= width) return [word];
  const pieces: string[] = [];
  let open = '';
  for (const part of word.split(/(?<=[-/\u00a0\u202f])/u)) {
    if (widthOfText(open + part, lettering) <= width) {
      open += part;
      continue;
    }
    if (open !== '') pieces.push(open);
    open = '';
    for (const sign of part) {
      if (open !== '' && widthOfText(open + sign, lettering) > width) {
        pieces.push(open);
        open = '';
      }
      open += sign;
    }
  }
  return open === '' ? pieces : [...pieces, open];
}
