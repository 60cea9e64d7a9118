import { CORPS, INTERLIGNE, letters, widthOf } from './letters.ts';

/** Something on a map that has a name. */
export interface Nomme {
  readonly nom: string;
  readonly x: number;
  readonly y: number;
  /** Its name stands on it, not beside it. */
  readonly isSurface?: boolean;
  /** How it is shown, instead of `nom`. */
  readonly css?: string;
}

/** A place that a name takes. */
export interface Boite {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

const LETTRAGE = { corps: CORPS.petit } as const;
const HAUTEUR = CORPS.petit * INTERLIGNE;
/** From the middle of a point to its name. */
const PRES = 7;

/** Names beside their points, the first come first: one that has no free place is left to the table. */
export function placeNames(
  points: readonly Nomme[],
  frame: { readonly largeur: number; readonly hauteur: number },
): string {
  const taken: Boite[] = points.flatMap(({ x, y, isSurface = false }) =>
    isSurface ? [] : [{ x: x - 5, y: y - 5, largeur: 10, hauteur: 10 }],
  );
  return points
    .map((point, index) => {
      const others = taken.filter((_, rank) => rank !== index || point.isSurface === true);
      const box = placesFor(point).find(
        (place) => isWithin(place, frame) && !others.some((other) => overlap(place, other)),
      );
      if (box === undefined) return '';
      taken.push(box);
      return letters(box.x, box.y, [point.nom], { ...LETTRAGE, css: point.css ?? 'nom' });
    })
    .join('');
}

/** Where a name may stand, best first: to the right, to the left, above, below, at the corners. */
function placesFor({ nom, x, y, isSurface = false }: Nomme): readonly Boite[] {
  const largeur = widthOf(nom, LETTRAGE);
  const at = (left: number, top: number): Boite => ({ x: left, y: top, largeur, hauteur: HAUTEUR });
  const [middle, level] = [x - largeur / 2, y - HAUTEUR / 2];
  if (isSurface) return [at(middle, level)];
  return [
    at(x + PRES, level),
    at(x - PRES - largeur, level),
    at(middle, y - PRES - HAUTEUR + 1),
    at(middle, y + PRES - 1),
    at(x + PRES - 2, y - HAUTEUR - 2),
    at(x + PRES - 2, y + 2),
    at(x - PRES + 2 - largeur, y - HAUTEUR - 2),
    at(x - PRES + 2 - largeur, y + 2),
    at(x - largeur * 0.25, y + PRES - 1),
    at(x - largeur * 0.75, y + PRES - 1),
    at(x - largeur * 0.25, y - PRES - HAUTEUR + 1),
    at(x - largeur * 0.75, y - PRES - HAUTEUR + 1),
  ];
}

/** Whether all of a place is in the frame. */
export function isWithin(
  { x, y, largeur, hauteur }: Boite,
  frame: { readonly largeur: number; readonly hauteur: number },
): boolean {
  return x >= 0 && y >= 0 && x + largeur <= frame.largeur && y + hauteur <= frame.hauteur;
}

/** Whether two places cover each other. */
export function overlap(a: Boite, b: Boite): boolean {
  return a.x < b.x + b.largeur && b.x < a.x + a.largeur && a.y < b.y + b.hauteur && b.y < a.y + a.hauteur;
}
