import { wrapText } from '../../text/lettering.ts';
import { plainText } from '../../text/prose.ts';
import type { Phrase } from '../view.ts';

/** How a text is set: its size and the width it has, in points of a slide. */
export interface Composition {
  readonly corps: number;
  readonly largeur: number;
}

/**
 * How many lines a text takes at most, whatever the theme: all of it is measured as semi-bold, in the widest of the families. An
 * empty one takes none.
 */
export function compterLignes(phrase: Phrase, { corps, largeur }: Composition): number {
  return plainText(phrase)
    .split('\n')
    .reduce((count, line) => count + wrapText(line, largeur, { corps, gras: true }).length, 0);
}
