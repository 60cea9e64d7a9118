import { widthOfText, wrapText } from '../../../text/lettering.ts';
import { escapeHtml } from '../escape.ts';
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

/** How wide a text is at most, in the units of the drawing. */
export function widthOf(text: string, { corps = CORPS.texte, gras = false }: Lettrage = {}): number {
  return widthOfText(text, { corps, gras });
}

/** A text in lines that have room in `width`. */
export function wrap(
  text: string,
  width: number,
  { corps = CORPS.texte, gras = false }: Lettrage = {},
): readonly string[] {
  return wrapText(text, width, { corps, gras });
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
