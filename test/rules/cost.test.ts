import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readContrat } from '../../src/model/read-contrat.ts';
import { applyRules } from '../../src/rules/apply.ts';
import { closestAmong } from '../../src/rules/closest-id.ts';
import { RULES } from '../../src/rules/index.generated.ts';
import { type Path, valueAt } from '../../src/source/path.ts';
import type { Source } from '../../src/source/source.ts';
import { layOver } from './base-contract.ts';

const compared = vi.hoisted(() => ({ words: 0 }));
vi.mock('fastest-levenshtein', async (original) => {
  const { distance } = await original<typeof import('fastest-levenshtein')>();
  return {
    distance: (a: string, b: string) => {
      compared.words += 1;
      return distance(a, b);
    },
  };
});

/** The base contract under `piece` without files, so that only model and rules are at work. */
function sourceOf(piece: object): Source {
  const data = { ...parse(layOver('{}')), ...piece };
  const place = { file: 'contrat.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    data,
    files: [],
    diagnostics: [],
    isWhole: true,
    place: () => place,
    extent: () => place,
    written: () => undefined,
    isGuessed: () => false,
    rewrite: () => undefined,
    mayCutTexts: false,
    closeComment: () => undefined,
    comments: () => [],
    readings: new Map(),
    text(path) {
      const value = valueAt(data, path);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function check(source: Source, invalid: readonly Path[]): number {
  return applyRules(RULES, readContrat(source, invalid, 'signe'), source, invalid).length;
}

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const fiche = (index: number) => ({ id: `1.${index}`, titre: 'Dépister', axe: '1', maturite: 'projet' });

describe('the work on many mistakes', () => {
  it('tells each of them', () => {
    expect(check(sourceOf({ preambule: '{{ '.repeat(100) }), [])).toBeGreaterThanOrEqual(100);
  });

  it('reads each refused path a few times, however many there are', () => {
    let read = 0;
    const counted = (path: Path): Path =>
      new Proxy(path, {
        get(target, key, receiver) {
          read += 1;
          return Reflect.get(target, key, receiver);
        },
      });
    const count = 500;
    const source = sourceOf({ fiches: many(count, (index) => ({ ...fiche(index), pilote: 12 })) });
    check(
      source,
      many(count, (index) => counted(['fiches', index, 'pilote'])),
    );
    expect(read).toBeGreaterThan(count);
    expect(read).toBeLessThan(count * 40);
  });

  it('compares each wrong identifier with some hundreds of known ones at most', () => {
    const closest = closestAmong(many(5000, (index) => `p${index}`));
    compared.words = 0;
    for (let index = 0; index < 10; index += 1) closest(`q${index}`);
    expect(compared.words).toBeGreaterThan(10);
    expect(compared.words).toBeLessThanOrEqual(10 * 400);
  });

  it('looks no further than a word of another length could be near', () => {
    const closest = closestAmong(['agglo', 'ars', 'caisse-primaire-d-assurance-maladie']);
    compared.words = 0;
    expect(closest('aglo')).toEqual({ id: 'agglo', isNear: true });
    expect(compared.words).toBe(2);
    expect(closest('préfecture')).toMatchObject({ isNear: false });
  });
});
