import { describe, expect, it } from 'vitest';
import { readContours } from '../../src/project/contours.ts';

const RING = [
  [4, 45.5],
  [4.2, 45.5],
  [4.2, 45.7],
  [4, 45.5],
];
const POLYGON = { type: 'Polygon', coordinates: [RING] };
const read = (data: unknown): ReturnType<typeof readContours> =>
  readContours(new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data)));

describe('a file of contours', () => {
  it.each([
    [
      'a collection',
      {
        type: 'FeatureCollection',
        features: [{ geometry: POLYGON, properties: { code: '42147', nom: 'Montbrison' } }],
      },
    ],
    ['one feature', { type: 'Feature', geometry: POLYGON, properties: { insee: '42147', nom: 'Montbrison' } }],
  ])('is %s', (_, data) => {
    expect(read(data)).toEqual({
      ok: true,
      surfaces: [{ code: '42147', nom: 'Montbrison', contour: [[RING]] }],
    });
  });

  it('is a bare geometry of several polygons', () => {
    const found = read({ type: 'MultiPolygon', coordinates: [[RING], [RING]] });
    expect(found.ok && found.surfaces[0]?.contour.length).toBe(2);
  });

  it.each([
    ['{', 'n’est pas du GeoJSON'],
    ['[1]', 'n’est pas du GeoJSON'],
    [{ type: 'FeatureCollection', features: [] }, 'ne contient aucun contour'],
    [{ type: 'FeatureCollection', features: [3] }, 'a une entité qui n’en est pas une'],
    [{ type: 'Point', coordinates: [4, 45] }, 'contient autre chose que des polygones'],
    [{ type: 'Feature', geometry: null, properties: null }, 'contient autre chose que des polygones'],
    [{ type: 'Polygon', coordinates: [RING.slice(1)] }, 'a un contour de moins de quatre points'],
    [{ type: 'Polygon', coordinates: [[...RING, ['4', 45]]] }, 'a un point sans coordonnées'],
    [{ type: 'Polygon', coordinates: 4 }, 'n’a pas la forme d’un contour'],
    [
      { type: 'Polygon', coordinates: [RING.map(() => [775_000, 6_510_000])] },
      'a des coordonnées qui ne sont pas des degrés',
    ],
    [' '.repeat(6 * 1024 * 1024), 'pèse plus de 5 Mo'],
    [{ type: 'Polygon', coordinates: [Array.from({ length: 200_001 }, () => [4, 45])] }, 'a plus de 200 000 points'],
  ])('is refused with its reason %#', (data, problem) => {
    const found = read(data);
    expect(found.ok ? undefined : found.problem).toBe(problem);
    expect(found.ok ? '' : found.hint).toMatch(/\.$/);
  });
});
