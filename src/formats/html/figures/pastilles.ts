import type { DessinPastilles, Pastille } from '../../../documents/figures/dessin.ts';
import type { Drawing } from './drawing.ts';
import { CORPS, letters, widthOf, wrap } from './letters.ts';
import { withNote } from './note.ts';
import { type Corps, drawRows } from './rows.ts';
import { hued, rect } from './svg.ts';

const HAUT = 18;
const ECART = 5;
const LETTRAGE = { corps: CORPS.petit, gras: true, ancre: 'middle' } as const;

/** Rows of labelled pieces, one for each fiche. */
export function drawPastilles({ lignes, contour }: DessinPastilles, largeur: number): Drawing {
  const rows = lignes.map(({ titre, detail, pastilles }) => ({
    tete: { titre, detail, gras: true },
    corps: (width: number) => layPieces(pastilles, width),
  }));
  const drawn = drawRows(rows, largeur, { part: 0.3, ecart: 13 });
  if (contour === undefined) return drawn;
  return withNote(drawn, contour, largeur);
}

function layPieces(pieces: readonly Pastille[], room: number): Corps {
  let x = 0;
  let y = 0;
  const placed = pieces.map((piece) => {
    const lines = wrap(piece.texte, room - 12, LETTRAGE);
    const width = Math.max(HAUT, ...lines.map((text) => widthOf(text, LETTRAGE) + 12));
    const height = HAUT + (lines.length - 1) * 14;
    if (x > 0 && x + width > room) {
      x = 0;
      y += HAUT + ECART;
    }
    const at = { x, y };
    if (height > HAUT) y += height - HAUT;
    x += width + ECART;
    return { piece, lines, width, height, at };
  });
  return {
    hauteur: pieces.length === 0 ? 0 : y + HAUT,
    draw: (left, top) =>
      placed
        .map(({ piece, lines, width, height, at }) => {
          const isFull = piece.forme === 'pleine';
          return hued(
            piece.teinte,
            rect(
              left + at.x + 0.75,
              top + at.y + 0.75,
              width - 1.5,
              height - 1.5,
              isFull ? 'plein' : 'contour',
              HAUT / 2,
            ),
            letters(left + at.x + width / 2, top + at.y + 2.4, lines, {
              ...LETTRAGE,
              css: isFull ? 'sur-plein' : 'teinte-texte',
            }),
          );
        })
        .join(''),
  };
}
