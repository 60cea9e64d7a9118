import type { DessinProgres } from '../../../documents/figures/dessin.ts';
import type { Drawing } from './drawing.ts';
import { CORPS, letters, widthOf } from './letters.ts';
import { drawRows } from './rows.ts';
import { disc, hued, line, rect } from './svg.ts';

const HAUT = 8;

/** Each indicator as a way from its start, on the left, to its target, on the right, with the last value on it. */
export function drawProgres({ lignes }: DessinProgres, largeur: number): Drawing {
  const small = { corps: CORPS.petit, css: 'doux' } as const;
  const rows = lignes.map(({ numero, teinte, titre, initial, cible, valeur, part }) => ({
    tete: { numero, teinte, titre },
    corps: (width: number) => ({
      hauteur: 50,
      draw: (x: number, y: number) => {
        const way = width - 12;
        const at = Math.min(1, Math.max(0, part)) * way;
        const track = y + 20;
        const words = widthOf(valeur, { gras: true, corps: CORPS.petit });
        // The words stand over their place on the way, as far as the room allows.
        const left = Math.min(Math.max(0, at + 6 - words / 2), Math.max(0, width - words));
        return hued(
          teinte,
          rect(x + 6, track, way, HAUT, 'pale', HAUT / 2),
          at > 0 ? rect(x + 6, track, at, HAUT, 'plein', HAUT / 2) : '',
          line(x + 6, track - 3, x + 6, track + HAUT + 3, 'trait'),
          line(x + 6 + way, track - 3, x + 6 + way, track + HAUT + 3, 'trait'),
          disc(x + 6 + at, track + HAUT / 2, 6, 'repere'),
          letters(x + left, y - 1, [valeur], { gras: true, corps: CORPS.petit }),
          letters(x + 6, track + HAUT + 4, [`départ ${initial}`], small),
          letters(x + 6 + way, track + HAUT + 4, [`cible ${cible}`], { ...small, ancre: 'end' }),
        );
      },
    }),
  }));
  return drawRows(rows, largeur, { part: 0.44, ecart: 8 });
}
