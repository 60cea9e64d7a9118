import { geoMercator } from 'd3-geo';
import type { Contour, Point } from '../../../project/contours.ts';

/** Where points of the earth come to stand in a frame. */
export interface Vue {
  readonly largeur: number;
  readonly hauteur: number;
  at(point: Point): readonly [x: number, y: number];
}

/** A box of the earth, in degrees. */
export interface Boite {
  readonly ouest: number;
  readonly sud: number;
  readonly est: number;
  readonly nord: number;
}

/** Mercator keeps the shapes of what is as small as some départements, wherever on earth they are. */
export function viewOf(
  box: Boite,
  largeur: number,
  most: number,
  [beside, above]: readonly [beside: number, above: number],
): Vue {
  const frame = {
    type: 'MultiPoint' as const,
    coordinates: [
      [box.ouest, box.sud],
      [box.est, box.nord],
    ],
  };
  const inner: [[number, number], [number, number]] = [
    [beside, above],
    [largeur - beside, most - above],
  ];
  const projection = geoMercator()
    .rotate([-(box.est + box.ouest) / 2, 0])
    .fitExtent(inner, frame);
  const at = ([longitude, latitude]: Point): readonly [number, number] => projection([longitude, latitude]) ?? [0, 0];
  const [top, bottom] = [at([box.ouest, box.nord])[1], at([box.ouest, box.sud])[1]];
  const free = Math.max(0, top - above);
  return {
    largeur,
    hauteur: Math.min(most, bottom - top + 2 * above),
    at: (point) => {
      const [x, y] = at(point);
      return [x, y - free];
    },
  };
}

/** The box around some points; `undefined` around none. */
export function boxOf(points: readonly Point[]): Boite | undefined {
  const [first] = points;
  if (first === undefined) return undefined;
  let box = { ouest: first[0], est: first[0], sud: first[1], nord: first[1] };
  for (const [longitude, latitude] of points) {
    box = {
      ouest: Math.min(box.ouest, longitude),
      est: Math.max(box.est, longitude),
      sud: Math.min(box.sud, latitude),
      nord: Math.max(box.nord, latitude),
    };
  }
  return box;
}

/** The outer corners of a surface. */
export function pointsOf(contour: Contour): readonly Point[] {
  // The outer ring holds all the others.
  return contour.flatMap(([outer = []]) => outer);
}
