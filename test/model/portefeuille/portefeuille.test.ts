import { describe, expect, it } from 'vitest';
import { countPortefeuille, type Portefeuille } from '../../../src/model/portefeuille/portefeuille.ts';
import { distribute, spread } from '../../../src/model/portefeuille/repartition.ts';
import { type ResumeContrat, summarizeContrat } from '../../../src/model/portefeuille/resume.ts';
import { dateOf } from '../../../src/text/dates.ts';
import { checkPiece } from '../../rules/base-contract.ts';

const JOUR = dateOf({ year: 2024, month: 7, day: 1 }).first;

function resumeOf(piece: string, dossier = 'a'): ResumeContrat {
  return summarizeContrat(checkPiece(piece).contrat, dossier, false);
}

function portefeuilleOf(...pieces: readonly string[]): Portefeuille {
  return countPortefeuille(
    pieces.map((piece, at) => resumeOf(piece, String(at))),
    [],
    JOUR,
  );
}

describe('the summary of a contract', () => {
  it('keeps what is counted', () => {
    const resume = resumeOf(`
etat: signe
axes: [{ id: "1", titre: A, themes: [sante-mentale, acces-droits-soins] }]
fiches:
  - { id: "1.1", titre: A, themes: [sante-mentale], statut: en-cours, budget: { total: 30000, financements: [{ financeur: ars, source: fir, montant: 20000.1 }, { financeur: agglo, montant: 5000 }] } }
  - { id: "1.2", titre: B, statut: en-cours, budget: { financements: [{ financeur: ars, source: fir, montant: 0.2 }, { financeur: agglo, source: detr, montant: 9, statut: refuse }] } }
  - { id: "1.3", titre: C }
`);
    expect(resume).toMatchObject({
      territoire: 'Valmont Agglomération',
      departements: ['42'],
      generation: 2,
      etat: 'signe',
      themes: ['acces-droits-soins', 'sante-mentale'],
      axes: 1,
      fiches: 3,
    });
    expect([...resume.statuts]).toEqual([['en-cours', 2]]);
    expect(resume.budget).toEqual({
      fiches: 2,
      total: 30000.2,
      parSource: new Map([['fir', 20000.3]]),
      sansSource: 9999.9,
    });
  });

  it('finds the départements in the communes, where the territory does not name them', () => {
    const communes = 'territoire: { nom: Valmont, communes: ["78646", "91228", "91103"] }';
    expect(resumeOf(communes).departements).toEqual(['78', '91']);
    expect(resumeOf('territoire: { nom: Valmont, insee: "2A004" }').departements).toEqual(['2A']);
    expect(resumeOf('territoire: { nom: Valmont }').departements).toEqual([]);
  });

  it('takes the last signature for that of the contract, and the step of the procedure where there is no other', () => {
    const yearOf = (piece: string): string => JSON.stringify(resumeOf(piece).signature);
    const apart =
      '{ signature: {}, signatures: [{ partenaire: ars, date: 2024-07-04 }, { partenaire: agglo, date: 2023 }] }';
    expect(yearOf(apart)).toBe(JSON.stringify(dateOf({ year: 2024, month: 7, day: 4 })));
    expect(
      resumeOf('{ signature: {}, procedure: [{ etape: signatures, statut: fait, date: 2015 }] }').signature,
    ).toMatchObject({ precision: 'year' });
    expect(resumeOf('{ signature: {}, procedure: [{ etape: signatures, date: 2015 }] }').signature).toBeUndefined();
  });

  it.each([
    ['periode: { debut: 2024-07-01, fin: 2029-06-30 }', '2029-06-30'],
    ['periode: { debut: 2024-07-01, duree: 3 ans }', '2027-06-30'],
    ['{ periode: { fin: 2029-06-30 }, avenants: [{ numero: 1, fin: 2030-12-31 }] }', '2030-12-31'],
  ])('knows the end that %s says', (piece, fin) => {
    const [year = 0, month = 0, day = 0] = fin.split('-').map(Number);
    expect(resumeOf(piece).fin).toEqual(dateOf({ year, month, day }));
  });

  it('knows no end where a start alone or nothing is said', () => {
    expect(resumeOf('periode: { debut: 2024-07-01 }').fin).toBeUndefined();
    expect(resumeOf('periode: { duree: 3 ans }').fin).toBeUndefined();
    expect(resumeOf('periode: { debut: 2019, duree: 3 ans }').fin).toMatchObject({ precision: 'year' });
  });
});

describe('counting', () => {
  it('drops nothing: what is not said is counted', () => {
    const counted = distribute([['a', 'a', 'b'], [], ['b']], (keys) => keys);
    expect(counted).toEqual({
      base: 3,
      comptes: [
        { cle: 'b', nombre: 2 },
        { cle: 'a', nombre: 1 },
      ],
      nonPrecise: 1,
    });
  });

  it.each([
    [[], undefined],
    [[0, 0], undefined],
    [[4], { min: 4, mediane: 4, max: 4 }],
    [[5, 0, 1, 2], { min: 1, mediane: 2, max: 5 }],
    [[5, 1, 2, 10], { min: 1, mediane: 3.5, max: 10 }],
  ])('measures %j', (counts, mesures) => {
    const { sans, base, ...rest } = spread(counts);
    expect(rest.mesures).toEqual(mesures);
    expect(base + sans).toBe(counts.length);
  });
});

describe('the figures of a portfolio', () => {
  const signed = (more: string): string => `etat: signe\n${more}`;

  it('count signatures on signed contracts only, and themes on the contracts that have some', () => {
    const { chiffres } = portefeuilleOf(
      signed('axes: [{ id: "1", titre: A, themes: [aidants] }]'),
      signed('{}'.slice(2)),
      'axes: [{ id: "1", titre: A, themes: [aidants] }]',
    );
    expect(chiffres).toMatchObject({ lus: 3, signes: 2 });
    expect(chiffres.parAnnee).toEqual({ base: 2, comptes: [{ cle: 2024, nombre: 2 }], nonPrecise: 0 });
    expect(chiffres.themes).toEqual({ base: 2, comptes: [{ cle: 'aidants', nombre: 2 }], nonPrecise: 1 });
    expect(chiffres.croisements).toEqual([{ departement: '42', annee: 2024, nombre: 2 }]);
  });

  it('tell organisations apart by number, else by name and département', () => {
    const parties = (list: string): string => signed(`partenaires: [${list}]`);
    const cpam = (more: string): string => `{ id: c, type: cpam, role: cosignataire, ${more} }`;
    const { signataires } = portefeuilleOf(
      parties(cpam('nom: CPAM de l’Essonne, siren: "785209202", departements: ["91"]')),
      parties(cpam('nom: CPAM de l’Essonne, departements: ["91"]')),
      parties(cpam('nom: Caisse primaire, departements: ["77"]')),
      parties(cpam('nom: Caisse primaire, departements: ["78"]')),
      parties(cpam('nom: Caisse primaire')),
      parties('{ id: c, nom: CPAM, type: cpam, role: partenaire }'),
    ).chiffres;
    expect(signataires.types).toEqual([{ type: 'cpam', contrats: 5, organismes: 4 }]);
    expect(signataires.nonPrecise).toBe(1);
    expect(signataires.cpam).toEqual({
      base: 5,
      comptes: [
        { cle: '77', nombre: 1 },
        { cle: '78', nombre: 1 },
        { cle: '91', nombre: 2 },
      ],
      nonPrecise: 1,
    });
  });

  it('know what ends within a year of the day, the last day included', () => {
    const ends = ['2024-06-30', '2024-07-01', '2025-07-01', '2025-07-02', '2025'];
    const { echeances } = portefeuilleOf(
      ...ends.map((fin) => signed(`periode: { fin: ${fin} }`)),
      signed('periode: {}'),
      'periode: { fin: 2024-12-31 }',
    ).chiffres;
    expect(echeances).toMatchObject({
      base: 6,
      nombres: { passee: 1, 'dans-l-annee': 3, 'plus-tard': 1 },
      nonPrecise: 1,
    });
    expect(echeances.proches.map(({ dossier }) => dossier)).toEqual(['1', '2', '4']);
  });

  it('are whole without any contract', () => {
    expect(portefeuilleOf().chiffres).toMatchObject({ lus: 0, axes: { mesures: undefined }, budgets: { total: 0 } });
  });
});
