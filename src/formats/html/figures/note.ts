import type { Drawing } from './drawing.ts';
import { CORPS, heightOf, letters, wrap } from './letters.ts';

/** A drawing with a line of small words beneath. */
export function withNote({ hauteur, contenu }: Drawing, note: string, largeur: number): Drawing {
  if (note === '') return { hauteur, contenu };
  const small = { corps: CORPS.petit, css: 'doux' };
  const lines = wrap(note, largeur, small);
  const y = hauteur + 12;
  return { hauteur: y + heightOf(lines, small), contenu: contenu + letters(0, y, lines, small) };
}
