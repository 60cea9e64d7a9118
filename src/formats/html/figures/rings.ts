/** A place in a drawing. */
export type Place = readonly [x: number, y: number];

/** Twice the surface of a ring. */
export function areaOf(ring: readonly Place[]): number {
  return Math.abs(ring.reduce((sum, here, index) => sum + cross(ring.at(index - 1) ?? here, here), 0));
}

/** The centre of gravity of a ring. */
export function middleOf(ring: readonly Place[]): Place {
  let [x, y, twice] = [0, 0, 0];
  for (const [index, here] of ring.entries()) {
    const before = ring.at(index - 1) ?? here;
    const part = cross(before, here);
    twice += part;
    x += (before[0] + here[0]) * part;
    y += (before[1] + here[1]) * part;
  }
  return twice === 0 ? [0, 0] : [x / (3 * twice), y / (3 * twice)];
}

function cross(a: Place, b: Place): number {
  return a[0] * b[1] - b[0] * a[1];
}

/** Without the corners that lie closer than one sees. */
export function thinned(ring: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(place[0] - last[0], place[1] - last[1]) > 0.6) kept.push(place);
  }
  return kept;
}

/** A ring cut at the four sides of the frame (Sutherland and Hodgman, 1974). */
export function clipped(
  ring: readonly Place[],
  { largeur, hauteur }: { readonly largeur: number; readonly hauteur: number },
): readonly Place[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, 0, 1],
    [0, largeur, -1],
    [1, 0, 1],
    [1, hauteur, -1],
  ];
  return sides.reduce<readonly Place[]>((places, [axis, limit, sign]) => {
    const inside = (place: Place): boolean => sign * (place[axis] - limit) >= 0;
    return places.flatMap((place, index): readonly Place[] => {
      const before = places.at(index - 1) ?? place;
      if (inside(place) === inside(before)) return inside(place) ? [place] : [];
      const share = (limit - before[axis]) / (place[axis] - before[axis]);
      const cut: Place = [before[0] + share * (place[0] - before[0]), before[1] + share * (place[1] - before[1])];
      return inside(place) ? [cut, place] : [cut];
    });
  }, ring);
}
