import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Contour, Point } from '../../project/contours.ts';
import { readPackageData } from '../../project/package-data.ts';
import { once } from './extract.ts';

/** `data/departements.json` as `scripts/generate/map.ts` writes it. */
type Outlines = Topology<{ departements: GeometryCollection }>;

/** Whose the outlines are, to be printed beneath a map. */
export const OUTLINES_CREDIT = 'Natural Earth';

const outlines: () => Outlines = once(() => readPackageData('departements.json') as Outlines);

const ranks: () => ReadonlyMap<string, number> = once(
  () => new Map(outlines().objects.departements.geometries.map(({ id }, rank) => [String(id), rank])),
);

const touching: () => readonly (readonly number[])[] = once(() =>
  neighbors(outlines().objects.departements.geometries),
);

/** The outline of a département, simplified to half a kilometre; `undefined` for a code that is none. */
export function outlineOf(code: string): Contour | undefined {
  const geometry = outlines().objects.departements.geometries[ranks().get(code) ?? -1];
  if (geometry === undefined) return undefined;
  const shape = feature(outlines(), geometry);
  if (!('geometry' in shape)) return undefined;
  const { geometry: surface } = shape;
  const polygons =
    surface.type === 'Polygon' ? [surface.coordinates] : surface.type === 'MultiPolygon' ? surface.coordinates : [];
  const point = ([longitude = 0, latitude = 0]: readonly number[]): Point => [longitude, latitude];
  return polygons.map((rings) => rings.map((ring) => ring.map(point)));
}

/** The codes of the départements that have a border with it. */
export function neighboursOf(code: string): readonly string[] {
  const rank = ranks().get(code);
  if (rank === undefined) return [];
  const { geometries } = outlines().objects.departements;
  return (touching()[rank] ?? []).flatMap((other) => {
    const id = geometries[other]?.id;
    return id === undefined ? [] : [String(id)];
  });
}
