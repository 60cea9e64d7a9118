import { escapeHtml } from '../escape.ts';
import { LETTER_WIDTHS } from './letter-widths.generated.ts';
import { element } from './svg.ts';

/** The sizes of type in a drawing, in its units. */
export const CORPS = { texte: 13, petit: 11.5 } as const;

/** How a text is set. */
export interface Lettrage {
  readonly corps?: number;
  readonly gras?: boolean;
  readonly ancre?: 'start' | 'middle' | 'end';
  readonly css?: string;
}

/** From one line to the next, in sizes of type. */
export const INTERLIGNE = 1.28;

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

/** How wide a text is at most, in the units of the drawing. */
export function widthOf(text: string, { corps = CORPS.texte, gras = false }: Lettrage = {}): number {
  const table = widths[gras ? 600 : 400];
  let sum = 0;
  for (const sign of text) sum += table.get(sign.codePointAt(0) ?? 0) || UNKNOWN;
  return (sum * corps) / 1000;
}

/** A text in lines that have room in `width`. Nothing is left out: a word that is too long is broken. */
export function wrap(text: string, width: number, lettrage: Lettrage = {}): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (widthOf(longer, lettrage) <= width) {
      open = longer;
      continue;
    }
    if (open !== '') lines.push(open);
    const pieces = broken(word, width, lettrage);
    lines.push(...pieces.slice(0, -1));
    open = pieces.at(-1) ?? '';
  }
  return open === '' ? lines : [...lines, open];
}

/** A word in pieces of at most `width`: after its hyphens where it has some, else anywhere. */
function broken(word: string, width: number, lettrage: Lettrage): readonly string[] {
  if (widthOf(word, lettrage) <= width) return [word];
  const pieces: string[] = [];
  let open = '';
  for (const part of word.split(/(?<=[-/\u00a0\u202f])/u)) {
    if (widthOf(open + part, lettrage) <= width) {
      open += part;
      continue;
    }
    if (open !== '') pieces.push(open);
    open = '';
    for (const sign of part) {
      if (open !== '' && widthOf(open + sign, lettrage) > width) {
        pieces.push(open);
        open = '';
      }
      open += sign;
    }
  }
  return open === '' ? pieces : [...pieces, open];
}

/** How high so many lines are. */
export function heightOf(lines: readonly string[], { corps = CORPS.texte }: Lettrage = {}): number {
  return lines.length * corps * INTERLIGNE;
}

/**
 * Lines of text below one another.
 * @param y the top of the first line
 */
export function letters(x: number, y: number, lines: readonly string[], lettrage: Lettrage = {}): string {
  const { corps = CORPS.texte, gras = false, ancre = 'start', css } = lettrage;
  const classes = [gras ? 'gras' : '', css ?? ''].filter((name) => name !== '').join(' ');
  return lines
    .map((text, index) =>
      element(
        'text',
        {
          x,
          y: y + corps * (0.98 + index * INTERLIGNE),
          'font-size': corps,
          'text-anchor': ancre === 'start' ? undefined : ancre,
          class: classes === '' ? undefined : classes,
        },
        escapeHtml(text),
      ),
    )
    .join('');
}
