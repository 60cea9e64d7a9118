/** A point of the earth in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

/** Polygons, each a ring followed by its holes. */
export type Contour = readonly (readonly (readonly Point[])[])[];

/** One surface of a map, with what its file says of it. */
export interface Surface {
  readonly code: string | undefined;
  readonly nom: string | undefined;
  readonly contour: Contour;
}

/** The surfaces of a file, or in French what is wrong with it. */
export type ReadContours =
  | { readonly ok: true; readonly surfaces: readonly Surface[] }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

/** More corners than these show nothing more on a page. */
const MAX_POINTS = 200_000;
/** A file larger than this is refused before it is parsed. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads a GeoJSON file (RFC 7946) of surfaces: a collection, one feature or a bare geometry. A surface is told by the
 * properties `code` or `insee`, and `nom`.
 */
export function readContours(bytes: Uint8Array): ReadContours {
  if (bytes.length > MAX_BYTES) {
    return wrong('pèse plus de 5 Mo', 'Simplifiez les contours (par exemple sur mapshaper.org) avant de les donner.');
  }
  const data = parsed(bytes);
  if (data === undefined) return wrong('n’est pas du GeoJSON', 'Exportez les contours en GeoJSON (WGS 84).');
  try {
    const surfaces = featuresOf(data).map(surfaceOf);
    const points = surfaces.flatMap(({ contour }) => contour.flatMap((rings) => rings.map(({ length }) => length)));
    if (surfaces.length === 0) throw new NotSurfaces('ne contient aucun contour');
    if (points.reduce((sum, count) => sum + count, 0) > MAX_POINTS) {
      return wrong(
        'a plus de 200 000 points',
        'Simplifiez les contours (par exemple sur mapshaper.org) avant de les donner.',
      );
    }
    return { ok: true, surfaces };
  } catch (error) {
    if (!(error instanceof NotSurfaces)) throw error;
    return wrong(error.message, error.hint);
  }
}

class NotSurfaces extends Error {
  readonly hint: string;
  constructor(message: string, hint = 'Exportez des polygones en GeoJSON, une entité par commune.') {
    super(message);
    this.hint = hint;
  }
}

function wrong(problem: string, hint: string): ReadContours {
  return { ok: false, problem, hint };
}

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Feature {
  readonly geometry: unknown;
  readonly properties: unknown;
}

function featuresOf(data: Record<string, unknown>): readonly Feature[] {
  if (data.type === 'FeatureCollection' && Array.isArray(data.features)) {
    return data.features.map((feature: unknown) => {
      if (!isRecord(feature)) throw new NotSurfaces('a une entité qui n’en est pas une');
      return { geometry: feature.geometry, properties: feature.properties };
    });
  }
  if (data.type === 'Feature') return [{ geometry: data.geometry, properties: data.properties }];
  return [{ geometry: data, properties: undefined }];
}

function surfaceOf({ geometry, properties }: Feature): Surface {
  const said = isRecord(properties) ? properties : {};
  const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  return { code: word(said.code) ?? word(said.insee), nom: word(said.nom), contour: contourOf(geometry) };
}

function contourOf(geometry: unknown): Contour {
  if (isRecord(geometry)) {
    if (geometry.type === 'Polygon') return [polygonOf(geometry.coordinates)];
    if (geometry.type === 'MultiPolygon') return listOf(geometry.coordinates).map(polygonOf);
  }
  throw new NotSurfaces('contient autre chose que des polygones');
}

function polygonOf(rings: unknown): Contour[number] {
  return listOf(rings).map((ring) => {
    const points = listOf(ring).map(pointOf);
    if (points.length < 4) throw new NotSurfaces('a un contour de moins de quatre points');
    return points;
  });
}

function pointOf(value: unknown): Point {
  const [longitude, latitude] = listOf(value);
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new NotSurfaces('a un point sans coordonnées');
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw new NotSurfaces(
      'a des coordonnées qui ne sont pas des degrés',
      'Exportez-le en WGS 84 (EPSG:4326), longitude puis latitude : il semble en Lambert 93.',
    );
  }
  return [longitude, latitude];
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotSurfaces('n’a pas la forme d’un contour');
  return value;
}
