import type { DessinCarte } from '../../../documents/figures/dessin.ts';
import type { Contour } from '../../../project/contours.ts';
import { type Drawing, ETROIT } from './drawing.ts';
import { CORPS, letters, wrap } from './letters.ts';
import { type Boite, boxOf, pointsOf, type Vue, viewOf } from './map-view.ts';
import { type Nomme, placeNames } from './place-names.ts';
import { areaOf, clipped, middleOf, type Place, thinned } from './rings.ts';
import { disc, element, rect, short } from './svg.ts';

/** The map is no higher than it is wide. */
const HAUT = 0.86;
/** One place needs less room. */
const BAS = 0.6;
/** A perimeter that takes less of its département is shown nearer, with the département beside. */
const PETIT = 0.55;

/** The perimeter near to, and where it lies in its département; the communes have their names where these fit. */
export function drawCarte(dessin: DessinCarte, largeur: number, auPlus: number = Number.POSITIVE_INFINITY): Drawing {
  const own = dessin.departements.filter(({ estDuContrat }) => estDuContrat).map(({ contour }) => contour);
  const places = [
    ...dessin.surfaces.flatMap(({ contour }) => pointsOf(contour)),
    ...dessin.communes.map(({ lieu }) => lieu),
  ];
  const perimeter = boxOf(places);
  const whole = boxOf(own.flatMap(pointsOf));
  const many = dessin.communes.length + dessin.surfaces.length > 1;
  if (perimeter !== undefined && whole !== undefined && many && shareOf(perimeter, whole) < PETIT) {
    return drawNear(dessin, whole, perimeter, { largeur, auPlus });
  }
  const box = boxOf([...own.flatMap(pointsOf), ...(whole === undefined ? places : [])]);
  if (box === undefined) return { hauteur: 0, contenu: '' };
  const vue = viewOf(box, largeur, Math.min(auPlus, largeur * (many ? HAUT : BAS)), [6, 6]);
  return { hauteur: vue.hauteur, contenu: drawMap(dessin, vue) };
}

/** How much of the larger side of a box another takes. */
function shareOf(part: Boite, whole: Boite): number {
  return Math.max(
    (part.est - part.ouest) / (whole.est - whole.ouest),
    (part.nord - part.sud) / (whole.nord - whole.sud),
  );
}

/** The perimeter, and its département beside it, or below where the drawing is narrow. */
function drawNear(
  dessin: DessinCarte,
  whole: Boite,
  perimeter: Boite,
  { largeur, auPlus }: { readonly largeur: number; readonly auPlus: number },
): Drawing {
  const isNarrow = largeur < ETROIT;
  const aside = Math.round(largeur * (isNarrow ? 0.42 : 0.24));
  const width = isNarrow ? largeur : largeur - aside - 24;
  const vue = viewOf(perimeter, width, Math.min(auPlus, width * (isNarrow ? 1.15 : HAUT)), [isNarrow ? 30 : 64, 30]);
  const inset = drawInset(dessin, whole, perimeter, { largeur: aside, auPlus });
  const [x, y] = isNarrow ? [0, vue.hauteur + 14] : [width + 24, 0];
  return {
    hauteur: isNarrow ? y + inset.hauteur : Math.max(vue.hauteur, inset.hauteur),
    contenu: drawMap(dessin, vue) + element('g', { transform: `translate(${short(x)} ${short(y)})` }, inset.contenu),
  };
}

function drawMap({ departements, surfaces, communes }: DessinCarte, vue: Vue): string {
  const points = communes.map(({ nom, lieu: place }) => {
    const [x, y] = vue.at(place);
    return { nom, x, y };
  });
  const named = surfaces.flatMap(({ nom, contour }) => {
    const box = boxOf(pointsOf(contour));
    if (nom === undefined || box === undefined) return [];
    const [x, y] = vue.at([(box.est + box.ouest) / 2, (box.nord + box.sud) / 2]);
    return [{ nom, x, y, isSurface: true }];
  });
  return [
    // What reaches beyond the frame is cut at it: no mark of another part of the page may be covered.
    ...departements.map(({ contour, estDuContrat }) => shape(contour, vue, estDuContrat ? 'departement' : 'voisin')),
    ...surfaces.map(({ contour }) => shape(contour, vue, 'surface')),
    ...points.map(({ x, y }) => disc(x, y, points.length < 60 ? 4.5 : 3, 'commune')),
    placeNames([...points, ...named, ...departements.flatMap((one) => nameOf(one, vue))], vue),
  ].join('');
}

/** The whole département, small, with its name and the place of the perimeter in it. */
function drawInset(
  { departements, surfaces, communes }: DessinCarte,
  whole: Boite,
  perimeter: Boite,
  { largeur, auPlus }: { readonly largeur: number; readonly auPlus: number },
): Drawing {
  const own = departements.filter(({ estDuContrat }) => estDuContrat);
  const small = { corps: CORPS.petit, css: 'doux' };
  const names = wrap(own.map(({ nom }) => nom).join(', '), largeur, small);
  const vue = viewOf(whole, largeur, Math.min(auPlus - 8 - names.length * 15, largeur * 1.4), [2, 2]);
  const [left, bottom] = vue.at([perimeter.ouest, perimeter.sud]);
  const [right, top] = vue.at([perimeter.est, perimeter.nord]);
  return {
    hauteur: vue.hauteur + 8 + names.length * 15,
    contenu: [
      ...own.map(({ contour }) => shape(contour, vue, 'departement')),
      ...surfaces.map(({ contour }) => shape(contour, vue, 'surface')),
      ...communes.map(({ lieu: place }) => disc(...vue.at(place), 1.6, 'commune-loin')),
      rect(left - 5, top - 5, right - left + 10, bottom - top + 10, 'cadre'),
      letters(0, vue.hauteur + 6, names, small),
    ].join(''),
  };
}

/** The name of a département stands in the middle of what is seen of it. */
function nameOf({ nom, contour }: DessinCarte['departements'][number], vue: Vue): readonly Nomme[] {
  const middle = middleSeen(contour, vue);
  return middle === undefined ? [] : [{ nom, x: middle[0], y: middle[1], isSurface: true, css: 'nom doux' }];
}

/** The middle of what is seen of a surface; `undefined` where nothing is. */
export function middleSeen(contour: Contour, vue: Vue): Place | undefined {
  const seen = contour.map(([outer = []]) => clipped(outer.map(vue.at), vue)).toSorted((a, b) => areaOf(b) - areaOf(a));
  const [largest] = seen;
  return largest === undefined || largest.length < 3 ? undefined : middleOf(largest);
}

/** A surface cut at the frame of its view; corners that lie closer than one sees are left out. */
export function shape(contour: Contour, vue: Vue, css: string): string {
  const rings = contour.flatMap((polygon) => polygon.map((ring) => thinned(clipped(ring.map(vue.at), vue))));
  const d = rings
    .filter(({ length }) => length > 2)
    .map((ring) => `M${ring.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`)
    .join('');
  return d === '' ? '' : element('path', { d, class: css, 'fill-rule': 'evenodd' });
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);
