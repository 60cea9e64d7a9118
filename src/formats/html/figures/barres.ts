import type { DessinBarres } from '../../../documents/figures/dessin.ts';
import type { Drawing } from './drawing.ts';
import { letters, widthOf } from './letters.ts';
import { withNote } from './note.ts';
import { drawRows } from './rows.ts';
import { rect } from './svg.ts';

const HAUT = 16;

/** Amounts as bars that begin on one line, each with its amount at its end. */
export function drawBarres({ lignes, legende, maximum }: DessinBarres, largeur: number): Drawing {
  const most = maximum ?? Math.max(...lignes.map(({ valeur }) => valeur));
  const words = Math.max(...lignes.map(({ texte }) => widthOf(texte, { gras: true })));
  const rows = lignes.map(({ titre, detail, valeur, texte, acquis }) => ({
    tete: { titre, detail },
    corps: (width: number) => {
      const scale = Math.max(40, width - words - 10) / most;
      const [whole, sure] = [valeur * scale, Math.min(acquis, valeur) * scale];
      return {
        hauteur: HAUT + 2,
        draw: (x: number, y: number) =>
          (sure < whole ? rect(x + sure, y + 1.75, Math.max(1, whole - sure - 0.75), HAUT - 1.5, 'contour') : '') +
          (sure > 0 ? rect(x, y + 1, Math.max(1, sure), HAUT, 'plein') : '') +
          letters(x + whole + 8, y, [texte], { gras: true }),
      };
    },
  }));
  const drawn = drawRows(rows, largeur, { part: 0.34, ecart: 9 });
  return legende === undefined
    ? drawn
    : withNote(drawn, `Plein : ${legende.plein} ; contour : ${legende.contour}`, largeur);
}
