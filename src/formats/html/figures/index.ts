import type { Dessin } from '../../../documents/figures/dessin.ts';
import type { FigureView } from '../../../documents/view.ts';
import { drawBarres } from './barres.ts';
import { drawCarte } from './carte.ts';
import { drawComptes } from './comptes.ts';
import type { Drawing } from './drawing.ts';
import { drawFrise } from './frise.ts';
import { drawGantt } from './gantt.ts';
import { drawMatrice } from './matrice.ts';
import { drawPastilles } from './pastilles.ts';
import { drawProgres } from './progres.ts';
import { element, short } from './svg.ts';

/** The widths at which a page has each drawing: for a column of text or another place, and for the screen of a telephone. */
export const LARGEURS = { large: 680, etroit: 340 } as const;

/**
 * A picture made from data as SVG. Its letters are letters, its colours those of the theme; it is as high as it needs.
 * @param largeur width of the drawing in its own units, of which a letter takes 13: the smaller it is, the larger are the letters in a given place
 * @param css a class besides `dessin`
 * @param auPlus the height of its place, for what can be drawn as well in a lower one: a map
 */
export function figureSvg(
  { dessin, alternative }: FigureView,
  largeur: number,
  css = '',
  auPlus: number = Number.POSITIVE_INFINITY,
): string {
  const { hauteur, contenu } = draw(dessin, largeur, auPlus);
  return element(
    'svg',
    {
      class: css === '' ? 'dessin' : `dessin ${css}`,
      viewBox: `0 0 ${short(largeur)} ${short(Math.ceil(hauteur) + 2)}`,
      // In a place that is too wide for its height it stands at the left, as texts do.
      preserveAspectRatio: 'xMinYMin',
      role: 'img',
      'aria-label': alternative,
    },
    contenu,
  );
}

function draw(dessin: Dessin, largeur: number, auPlus: number): Drawing {
  switch (dessin.kind) {
    case 'frise':
      return drawFrise(dessin, largeur);
    case 'gantt':
      return drawGantt(dessin, largeur);
    case 'matrice':
      return drawMatrice(dessin, largeur);
    case 'pastilles':
      return drawPastilles(dessin, largeur);
    case 'barres':
      return drawBarres(dessin, largeur);
    case 'progres':
      return drawProgres(dessin, largeur);
    case 'carte':
      return drawCarte(dessin, largeur, auPlus);
    case 'comptes':
      return drawComptes(dessin, largeur);
  }
}
