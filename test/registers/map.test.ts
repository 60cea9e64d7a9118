import { describe, expect, it } from 'vitest';
import { DEPARTEMENTS, departementCode } from '../../src/registers/departements.ts';
import { allCommunes } from '../../src/registers/territories/communes.ts';
import { neighboursOf, outlineOf } from '../../src/registers/territories/outlines.ts';
import { placeOf } from '../../src/registers/territories/places.ts';

const corners = (code: string): readonly (readonly [number, number])[] =>
  outlineOf(code)?.flatMap((rings) => rings.flat()) ?? [];

describe('the outlines of the départements', () => {
  it('are all there', () => {
    expect([...DEPARTEMENTS.keys()].filter((code) => corners(code).length < 8)).toEqual([]);
    expect(outlineOf('99')).toBeUndefined();
  });

  it('know their neighbours', () => {
    expect([...neighboursOf('42')].sort()).toEqual(['03', '07', '38', '43', '63', '69', '71']);
    expect([...neighboursOf('75')].sort()).toEqual(['92', '93', '94']);
    expect(neighboursOf('974')).toEqual([]);
  });
});

describe('the places of communes', () => {
  const placed = allCommunes().flatMap(({ code, population = 0 }) => {
    const place = placeOf(code);
    return place === undefined ? [] : [{ code, place, population }];
  });

  it('are those of a quarter of the communes and four inhabitants out of five', () => {
    const all = allCommunes();
    const inhabitants = (some: readonly { readonly population?: number | undefined }[]): number =>
      some.reduce((sum, { population = 0 }) => sum + population, 0);
    expect(placed.length / all.length).toBeGreaterThan(0.23);
    expect(inhabitants(placed) / inhabitants(all)).toBeGreaterThan(0.8);
  });

  it('lie in their département', () => {
    const boxes = new Map(
      [...DEPARTEMENTS.keys()].map((code) => {
        const [east, north] = [0, 1].map((axis) => corners(code).map((corner) => corner[axis as 0 | 1]));
        return [code, { east: east ?? [], north: north ?? [] }] as const;
      }),
    );
    // The outlines are drawn for a map of the world: a coast may be a few kilometres off.
    const outside = placed.filter(({ code, place: [longitude, latitude] }) => {
      const box = boxes.get(departementCode(code) ?? '');
      if (box === undefined) return true;
      const isIn = (value: number, values: readonly number[]): boolean =>
        value > Math.min(...values) - 0.12 && value < Math.max(...values) + 0.12;
      return !(isIn(longitude, box.east) && isIn(latitude, box.north));
    });
    expect(outside).toEqual([]);
    expect(placed.length).toBeGreaterThan(8000);
  });

  it('are not made up for communes that no source places', () => {
    expect(placeOf('42039')).toBeUndefined();
    expect(placeOf('99999')).toBeUndefined();
  });
});
