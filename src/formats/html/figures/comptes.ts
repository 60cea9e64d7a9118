import type { DessinComptes } from '../../../documents/figures/dessin.ts';
import { middleSeen, shape } from './carte.ts';
import type { Drawing } from './drawing.ts';
import { CORPS, INTERLIGNE, letters, widthOf } from './letters.ts';
import { boxOf, pointsOf, type Vue, viewOf } from './map-view.ts';
import { type Boite, isWithin, overlap } from './place-names.ts';
import { disc } from './svg.ts';

/** The map is no higher than that, of its width. */
const HAUT = 0.8;
/** The radius of the largest disc, of the width, and that of one that just holds its number. */
const GRAND = 0.036;
const PETIT = 9;

interface Disque {
  readonly nom: string;
  readonly nombre: number;
  readonly x: number;
  readonly y: number;
  readonly rayon: number;
}

/** Counts as discs whose surface is their number, each on its département; names stand where they hide nothing. */
export function drawComptes({ departements, voisins }: DessinComptes, largeur: number): Drawing {
  const box = boxOf(departements.flatMap(({ contour }) => pointsOf(contour)));
  if (box === undefined) return { hauteur: 0, contenu: '' };
  const vue = viewOf(box, largeur, largeur * HAUT, [6, 6]);
  const discs = discsOf(departements, vue);
  return {
    hauteur: vue.hauteur,
    contenu: [
      ...voisins.map((contour) => shape(contour, vue, 'voisin')),
      ...departements.map(({ contour }) => shape(contour, vue, 'departement')),
      ...discs.map(({ x, y, rayon, nombre }) => (nombre === 0 ? '' : disc(x, y, rayon, 'commune'))),
      ...discs.map(numberOf),
      namesOf(discs, vue),
    ].join(''),
  };
}

function discsOf(departements: DessinComptes['departements'], vue: Vue): readonly Disque[] {
  const most = Math.max(1, ...departements.map(({ nombre }) => nombre));
  const large = Math.max(PETIT, vue.largeur * GRAND);
  return departements.flatMap(({ nom, contour, nombre }) => {
    const middle = middleSeen(contour, vue);
    if (middle === undefined) return [];
    const rayon = nombre === 0 ? 0 : Math.max(PETIT, large * Math.sqrt(nombre / most));
    return [{ nom, nombre, x: middle[0], y: middle[1], rayon }];
  });
}

const GRAS = { gras: true, css: 'sur-plein' } as const;

function numberOf({ nombre, x, y }: Disque): string {
  if (nombre === 0) return '';
  const text = String(nombre);
  return letters(x - widthOf(text, GRAS) / 2, y - (CORPS.texte * INTERLIGNE) / 2, [text], GRAS);
}

const NOM = { corps: CORPS.petit, css: 'nom doux' } as const;
const HAUTEUR = CORPS.petit * INTERLIGNE;

/** Names beneath their discs, else above or beside; one that finds no free place is left to the table. */
function namesOf(discs: readonly Disque[], vue: Vue): string {
  const taken: Boite[] = discs.map(({ x, y, rayon }) => ({
    x: x - rayon,
    y: y - rayon,
    largeur: 2 * rayon,
    hauteur: 2 * rayon,
  }));
  return discs
    .map(({ nom, x, y, rayon }) => {
      const width = widthOf(nom, NOM);
      const at = (left: number, top: number): Boite => ({ x: left, y: top, largeur: width, hauteur: HAUTEUR });
      const [middle, level] = [x - width / 2, y - HAUTEUR / 2];
      const places =
        rayon === 0
          ? [at(middle, level)]
          : [
              at(middle, y + rayon + 1),
              at(middle, y - rayon - HAUTEUR - 1),
              at(x + rayon + 4, level),
              at(x - rayon - 4 - width, level),
            ];
      const free = places.find((place) => isWithin(place, vue) && !taken.some((other) => overlap(place, other)));
      if (free === undefined) return '';
      taken.push(free);
      return letters(free.x, free.y, [nom], NOM);
    })
    .join('');
}
