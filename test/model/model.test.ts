import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Contrat } from '../../src/model/contrat.ts';
import { ETATS, hasReached } from '../../src/model/etat.ts';
import {
  evaluateExpression,
  fillExpressions,
  findExpressions,
  KNOWN_EXPRESSIONS,
} from '../../src/model/expressions.ts';
import { sumEuros } from '../../src/model/finances.ts';
import { present, prune } from '../../src/model/prune.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { checkPiece, layOver } from '../rules/base-contract.ts';

const contratOf = (piece: string): Contrat => checkPiece(piece).contrat;
const base = contratOf('{}');

describe('the model', () => {
  it('resolves what fiches, axes and partners say of each other', () => {
    const [un, deux] = base.fiches;
    expect(un?.axe).toBe(base.axes[0]);
    expect(un?.pilote).toBe(base.partenaire('agglo'));
    expect(un?.partenaires.map(({ partenaire }) => partenaire.id)).toEqual(['ars']);
    expect(base.axes.map(({ fiches, rang }) => [rang, fiches.map(({ id }) => id)])).toEqual([
      [1, ['1.1']],
      [2, ['2.1']],
    ]);
    expect(deux?.pilote).toBe(base.signataires[0]);
    expect(base.partenaire('absent')).toBeUndefined();
    expect(base.partenaire(undefined)).toBeUndefined();
  });

  it('knows where each part stands', () => {
    expect(base.at('titre')).toEqual(['titre']);
    expect(base.fiches[1]?.at('pilote')).toEqual(['fiches', 1, 'pilote']);
    expect(base.axes[1]?.at()).toEqual(['axes', 1]);
    expect(base.partenaires[1]?.at('representant', 'nom')).toEqual(['partenaires', 1, 'representant', 'nom']);
  });

  it('leaves out references that lead nowhere, and takes the first of two alike', () => {
    const contrat = contratOf(
      stringify({
        fiches: [
          {
            id: 'a',
            titre: 'A',
            axe: '9',
            pilote: 'absent',
            copilotes: ['ars', 'absent'],
            partenaires: [{ id: 'absent' }],
            fiches_liees: ['b', 'z'],
          },
          { id: 'b', titre: 'B', fiches_liees: ['a'] },
          { id: 'a', titre: 'A bis' },
        ],
      }),
    );
    const [a, b] = contrat.fiches;
    expect([a?.axe, a?.pilote, a?.partenaires]).toEqual([undefined, undefined, []]);
    expect(a?.copilotes.map(({ id }) => id)).toEqual(['ars']);
    expect(a?.fichesLiees).toEqual([b]);
    expect(b?.fichesLiees[0]?.titre).toBe('A');
    expect(contrat.references.filter(({ id }) => id === 'absent')).toHaveLength(3);
  });

  it('counts porteurs and cosignataires as signatories, in the order of the YAML', () => {
    const contrat = contratOf(
      stringify({
        partenaires: [
          { id: 'c', nom: 'C', type: 'ars', role: 'partenaire' },
          { id: 'b', nom: 'B', type: 'cpam', role: 'cosignataire' },
          { id: 'a', nom: 'A', type: 'epci', role: 'porteur' },
        ],
      }),
    );
    expect(contrat.signataires.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(contrat.chiffres).toMatchObject({ partenaires: 3, signataires: 2 });
  });

  it('is looked at in its own state or in the one that was asked for', () => {
    expect(base.etat).toBe('brouillon');
    expect(checkPiece('{}', 'signe').contrat.etat).toBe('signe');
    expect(ETATS.map((etat) => hasReached(etat, 'arrete'))).toEqual([false, true, true]);
  });

  it('holds every text with its place, whether it stands in the YAML or in a file', () => {
    const { contrat } = checkContrat(
      memoryProject({
        'contrat.yaml': layOver('preambule: { fichier: p.md }'),
        'p.md': 'Préambule d’un autre fichier',
      }),
    );
    expect(contrat.text(['preambule'])).toBe('Préambule d’un autre fichier');
    expect(contrat.textes.map(({ at, kind, texte }) => ({ at, kind, texte }))).toContainEqual({
      at: ['preambule'],
      kind: 'markdown',
      texte: 'Préambule d’un autre fichier',
    });
    expect(contrat.textes.map(({ texte }) => texte)).toContain('Organiser le dépistage');
  });

  it('is whole even of a contract that says nothing', () => {
    for (const text of ['', 'x_a: 1\n', 'titre: [1, 2]\nfiches: 3\naxes: [null, 4, { id: "1" }]\npartenaires: {}\n']) {
      const { contrat } = checkContrat(memoryProject({ 'contrat.yaml': text }));
      expect(contrat.etat).toBe('brouillon');
      expect(contrat.chiffres.total).toEqual({ fiches: 0, budget: undefined });
      expect(contrat.partenaires).toEqual([]);
    }
  });
});

describe('figures', () => {
  it('are counted once', () => {
    expect(base.chiffres).toMatchObject({
      axes: 2,
      fiches: 2,
      actions: 2,
      partenaires: 2,
      signataires: 2,
      indicateurs: 2,
      duree: 60,
    });
    expect(base.chiffres.communes).toBeUndefined();
    const contrat = contratOf(
      stringify({
        territoire: { nom: 'X', type: 'ca', communes: ['42218', '42001'], quartiers_prioritaires: { nombre: 6 } },
        fiches: [
          { id: '1', titre: 'A', maturite: 'projet' },
          { id: '2', titre: 'B', maturite: 'en-reflexion' },
          {
            id: '3',
            titre: 'C',
            indicateurs: [
              { id: 'i', libelle: 'I' },
              { id: 'j', libelle: 'J' },
            ],
          },
        ],
      }),
    );
    expect(contrat.chiffres).toMatchObject({
      fiches: 3,
      actions: 1,
      indicateurs: 2,
      communes: 2,
      quartiersPrioritaires: 6,
    });
  });

  it.each([
    ['{ debut: 2024-07-01, fin: 2029-06-30 }', 60],
    ['{ debut: 2024, fin: 2028 }', undefined],
    ['{ debut: 2024-01, fin: 2026-12 }', undefined],
    ['{ duree: 3 ans }', 36],
    ['{ duree: 18 mois, debut: 2024-01-01 }', 18],
    ['{ debut: 2024-07-01 }', undefined],
  ])('the period %s lasts %s months', (periode, months) => {
    expect(contratOf(`periode: ${periode}`).chiffres.duree).toBe(months);
  });

  it('add money in cents', () => {
    expect(sumEuros([0.1, 0.2])).toBe(0.3);
    expect(sumEuros(Array(10).fill(0.1))).toBe(1);
    expect(sumEuros([1.1, 2.2, 1e9])).toBe(1_000_000_003.3);
    expect(sumEuros([])).toBe(0);
    expect(sumEuros([33.33, 33.33, 33.34])).toBe(100);
  });

  it('are summed by axis, by pilot and by who pays', () => {
    const fiche = (id: string, axe: string, pilote: string, ...montants: readonly number[]): object => ({
      id,
      titre: id,
      axe,
      pilote,
      budget: { financements: montants.map((montant) => ({ financeur: 'ars', montant })) },
    });
    const { axes, chiffres, partenaire } = contratOf(
      stringify({
        fiches: [
          fiche('1.1', '1', 'ars', 0.1, 0.2),
          fiche('1.2', '1', 'agglo', 1000),
          { ...fiche('2.1', '2', 'ars', 5), budget: { total: 10.5, financements: [{ financeur: 'fir', montant: 7 }] } },
          { id: '9', titre: 'Sans budget', pilote: 'ars' },
        ],
      }),
    );
    expect(axes.map((axe) => chiffres.parAxe.get(axe))).toEqual([
      { fiches: 2, budget: 1000.3 },
      { fiches: 1, budget: 10.5 },
    ]);
    const [ars, agglo] = [partenaire('ars'), partenaire('agglo')];
    if (ars === undefined || agglo === undefined) throw new Error('both are there');
    expect(chiffres.parPilote.get(ars)).toEqual({ fiches: 3, budget: 10.8 });
    expect(chiffres.parPilote.get(agglo)).toEqual({ fiches: 1, budget: 1000 });
    expect(chiffres.total).toEqual({ fiches: 4, budget: 1010.8 });
    expect(Object.fromEntries(chiffres.parFinanceur)).toEqual({ ars: 1000.3, fir: 7 });
  });
});

describe('what the schema refuses', () => {
  const data = { a: 1, list: [{ id: 'x', bad: 1 }, 'y', { id: 'z' }], deep: { er: { bad: 1, good: 2 } } };

  it('is left out, and its neighbours keep their places', () => {
    const pruned = prune(data, [
      ['list', 1],
      ['list', 0, 'bad'],
      ['deep', 'er', 'bad'],
      ['absent', 3],
    ]);
    expect(pruned).toEqual({ a: 1, list: [{ id: 'x' }, undefined, { id: 'z' }], deep: { er: { good: 2 } } });
    expect(present(pruned.list)).toEqual([
      [{ id: 'x' }, 0],
      [{ id: 'z' }, 2],
    ]);
    expect(data.list).toHaveLength(3);
    expect(data.deep.er.bad).toBe(1);
  });

  it('is everything when it is the whole', () => {
    expect(prune(data, [])).toBe(data);
    expect(prune(data, [['list'], ['deep'], ['a']])).toEqual({});
    expect(present(undefined)).toEqual([]);
  });

  it('leaves the places of fiches as they are in the YAML', () => {
    const contrat = contratOf('fiches: [3, { id: "1", titre: A }]');
    expect(contrat.fiches.map((fiche) => fiche.at())).toEqual([['fiches', 1]]);
  });
});

describe('expressions in a text', () => {
  it('are found where they stand', () => {
    expect(findExpressions('Les {{ nombre   axes }} et {{x}} { { y } }')).toEqual([
      { start: 4, end: 23, source: 'nombre axes' },
      { start: 27, end: 32, source: 'x' },
    ]);
  });

  it('are filled from the contract, and each known one has a meaning', () => {
    expect(fillExpressions('Les {{nombre axes}} axes et {{nombre fiches}} fiches.', base)).toBe(
      'Les deux axes et deux fiches.',
    );
    expect(fillExpressions('{{nombre communes}}', base)).toBe('[à compléter]');
    expect(KNOWN_EXPRESSIONS.length).toBeGreaterThan(10);
    for (const source of KNOWN_EXPRESSIONS) expect(evaluateExpression(source, base).kind).not.toBe('unknown');
  });

  it('are no program: only what is on the list is known', () => {
    for (const source of ['constructor', '__proto__', 'toString', 'process.exit()', 'nombre', ''])
      expect(evaluateExpression(source, base)).toEqual({ kind: 'unknown' });
  });

  it('protect what they fill in, once', () => {
    const contrat = contratOf('territoire: { nom: "*{{nombre axes}}*", type: ca }');
    expect(fillExpressions('{{nom territoire}}', contrat, (filled) => `<${filled}>`)).toBe('<*{{nombre axes}}*>');
  });
});
