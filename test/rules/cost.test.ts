import { performance } from 'node:perf_hooks';
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
    written: () => undefined,
    rewrite: () => undefined,
    comment: () => undefined,
    comments: () => [],
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

interface Large {
  readonly piece: object;
  readonly invalid?: readonly Path[];
}

const LARGE: Readonly<Record<string, (count: number) => Large>> = {
  'fiches that name each other': (count) => ({
    piece: {
      fiches: many(count, (index) => ({ ...fiche(index), pilote: 'ars', fiches_liees: [`1.${count - index}`] })),
    },
  }),
  'axes, each with its fiche': (count) => ({
    piece: {
      axes: many(count, (index) => ({ id: `${index}`, titre: 'Prévenir' })),
      fiches: many(count, (index) => ({ ...fiche(index), id: `f${index}`, axe: `${index}` })),
    },
  }),
  'pilots that are not declared': (count) => ({
    piece: { fiches: many(count, (index) => ({ ...fiche(index), pilote: `absent-${index}` })) },
  }),
  'links to fiches that are not there': (count) => ({
    piece: { fiches: many(count, (index) => ({ ...fiche(index), fiches_liees: [`2.${index}`] })) },
  }),
  'parties that each pilot, decide and sign': (count) => ({
    piece: {
      partenaires: many(count, (index) => ({ id: `p${index}`, nom: 'Ville', type: 'collectivite', role: 'porteur' })),
      fiches: many(count, (index) => ({ ...fiche(index), pilote: `p${index}`, partenaires: [{ id: `p${index}` }] })),
      procedure: many(count, (index) => ({ etape: 'deliberations', partenaire: `p${index}`, date: '2024-07-23' })),
      signatures: many(count, (index) => ({ partenaire: `p${index}`, date: '2024-06-28' })),
    },
  }),
  'partners that nobody names': (count) => ({
    piece: {
      partenaires: many(count, (index) => ({
        id: `p${index}`,
        nom: `Ville ${index}`,
        type: 'collectivite',
        role: 'partenaire',
      })),
    },
  }),
  'indicators of one name': (count) => ({
    piece: {
      fiches: many(count, (index) => ({
        ...fiche(index),
        statut: 'en-cours',
        calendrier: { fin: '2024' },
        indicateurs: [
          { id: 'i1', libelle: 'Part', unite: `% ${index}`, cible: 900, valeurs: [{ date: 2025, valeur: 1 }] },
        ],
      })),
    },
  }),
  'fiches cited that are not there': (count) => ({
    piece: { preambule: 'La fiche 9.9 et la fiche 8.8. '.repeat(count) },
  }),
  'ages the wrong way round': (count) => ({ piece: { preambule: 'Les jeunes de 25 à 12 ans, '.repeat(count) } }),
  'press releases': (count) => ({
    piece: {
      communiques: many(count, (index) => ({
        id: `c${index}`,
        titre: 'Signature du premier contrat local de santé',
        date: '2024-06-20',
        fiches: ['2.1'],
      })),
    },
  }),
  'settings of rules that do not exist': (count) => ({
    piece: { regles: Object.fromEntries(many(count, (index) => [`fiche/absente-${index}`, { severite: 'info' }])) },
  }),
  'values that the schema refuses': (count) => ({
    piece: { fiches: many(count, (index) => ({ ...fiche(index), pilote: 12 })) },
    invalid: many(count, (index) => ['fiches', index, 'pilote']),
  }),
  'keys that the schema does not know': (count) => ({
    piece: Object.fromEntries(many(count, (index) => [`inconnue_${index}`, 1])),
    invalid: many(count, (index) => [`inconnue_${index}`]),
  }),
  'braces that nothing closes': (count) => ({ piece: { preambule: '{{ '.repeat(count) } }),
  'expressions that do not exist': (count) => ({ piece: { preambule: '{{nombre chats}} '.repeat(count) } }),
  'wrong days': (count) => ({ piece: { preambule: 'jeudi 4 mai 2018, le 30 février 2018. '.repeat(count) } }),
  'gaps to fill': (count) => ({ piece: { preambule: 'XXX, [date], le ……… 2024 : à compléter. '.repeat(count) } }),
  'dots, lines and marks': (count) => ({ piece: { preambule: 'le …__…* ** ??[à '.repeat(count) } }),
  'counts of axes': (count) => ({ piece: { preambule: 'Le contrat comporte trente et un axes. '.repeat(count) } }),
  'sentences of nothing': (count) => ({ piece: { preambule: '? '.repeat(20 * count) } }),
  'signs that typography changes': (count) => ({
    piece: { preambule: 'Oui... "non" : 2ème, 10km; «ainsi» & «&;`]('.repeat(count) },
  }),
  'characters that no font has': (count) => ({ piece: { preambule: '→ e\u0301\u00AD ﬁ \uFFFD'.repeat(count) } }),
  'names of former times and people': (count) => ({
    piece: {
      preambule: 'Le conseil général, l’Etat, la CMU-C, 06 12 34 56 78, exemple@gmail.com, '.repeat(count),
      contact: { nom: 'Camille Exemple' },
    },
  }),
  'words of parties': (count) => ({
    piece: {
      preambule: 'des des ABCD, l’ARS, représenté par Mme Roy, habilité. Tél. 04 77 00 00, élu(e)s, élu·e·s '.repeat(
        count,
      ),
    },
  }),
  'laws of another date': (count) => ({ piece: { preambule: 'loi n° 2016-41 du 25 janvier 2016, '.repeat(count) } }),
};

/** Four times as much may take this many times as long: above four, well under the sixteen of a square. */
const TOLERATED = 8;
const SMALL = 600;

describe('four times as many mistakes', () => {
  it.each(Object.entries(LARGE))('cost about four times as much: %s', (_, make) => {
    const time = (count: number): number => {
      const { piece, invalid = [] } = make(count);
      const source = sourceOf(piece);
      const before = performance.now();
      check(source, invalid);
      return performance.now() - before;
    };
    time(SMALL);
    // Another program may take the processor in one run; a square would show in every one.
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 6 && least > TOLERATED; run += 1) least = Math.min(least, time(4 * SMALL) / time(SMALL));
    expect(least).toBeLessThan(TOLERATED);
  });

  it('are found one by one', () => {
    expect(check(sourceOf({ preambule: '{{ '.repeat(100) }), [])).toBeGreaterThanOrEqual(100);
  });
});

describe('the work on many mistakes', () => {
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
