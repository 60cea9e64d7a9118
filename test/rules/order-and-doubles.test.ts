import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Etat } from '../../src/model/etat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { checkPiece } from './base-contract.ts';

/** What is found in a piece, but for its places: the small contract lies in none. */
function found(piece: unknown, etat: Etat = 'brouillon'): readonly Diagnostic[] {
  return checkPiece(stringify(piece), etat).diagnostics.filter(({ rule }) => !rule.startsWith('territoire/'));
}

const rules = (piece: unknown, etat?: Etat): readonly string[] => found(piece, etat).map(({ rule }) => rule);

const AVIS = { etape: 'avis-cts', statut: 'fait', date: '2024-03-12' };
const PLAIN = { id: '1.1', titre: 'Organiser', maturite: 'projet' };

describe('a délibération', () => {
  const dated = (more: object) => ({
    procedure: [AVIS, { etape: 'deliberations', partenaire: 'agglo', statut: 'fait', date: '2024-05-23', ...more }],
  });

  it('is published and transmitted once it is taken, the same day at the earliest', () => {
    expect(rules(dated({ publication: '2024-05-23', transmission: '2024-05-23' }))).toEqual([]);
    expect(rules(dated({ publication: '2024-05-22' }))).toEqual(['deliberation/acte-apres-seance']);
    expect(rules(dated({ publication: '2024-05', transmission: 2024 }))).toEqual([]);
  });

  it('gives one message when both acts come too early', () => {
    expect(rules(dated({ publication: '2024-05-13', transmission: '2024-05-13' }))).toEqual([
      'deliberation/acte-apres-seance',
    ]);
  });
});

describe('a signature', () => {
  const signed = (date: string, periode: object = { debut: '2024-07-01', fin: '2029-06-30' }) => ({
    periode,
    signature: { date },
    fiches: [],
    procedure: [AVIS],
  });

  it('after the end is one error, whatever else it is', () => {
    expect(rules(signed('2029-07-01'))).toEqual(['periode/signature-avant-la-fin']);
    expect(rules(signed('2029-06-30'))).toEqual(['periode/signature-proche']);
    expect(rules(signed('2029-07-01', { debut: '2024-07-01', duree: '3 ans' }))).toEqual([
      'periode/signature-avant-la-fin',
    ]);
    expect(rules(signed('2029-07-01', { debut: 2024, fin: 2029 }))).toEqual(['periode/signature-proche']);
  });

  it('long before the start is doubtful', () => {
    expect(rules(signed('2023-06-30'))).toEqual(['periode/signature-proche']);
    expect(rules(signed('2023-07-01'))).toEqual([]);
    expect(rules(signed('2023-06-30', { debut: '2024-07' }))).toEqual(['periode/signature-proche']);
    expect(rules(signed('2023-01-15', { debut: 2024 }))).toEqual([]);
  });

  it('of a party that stands twice is told at the second, and one of nobody is not called a double', () => {
    const [one] = found({ signatures: ['ars', 'agglo', 'ars'].map((partenaire) => ({ partenaire })) });
    expect(one).toMatchObject({ rule: 'signature/une-par-partie', severity: 'error' });
    expect(rules({ signatures: ['ars', 'agglo', 'ars'].map((partenaire) => ({ partenaire })) })).toHaveLength(1);
    expect(rules({ signatures: ['x', 'x'].map((partenaire) => ({ partenaire })) })).not.toContain(
      'signature/une-par-partie',
    );
  });
});

describe('a party of a fiche', () => {
  const fiche = (more: object) => ({ fiches: [{ ...PLAIN, ...more }] });

  it.each([
    [{ pilote: 'ars', copilotes: ['ars'] }, 'y est déjà pilote et y est repris comme copilote'],
    [{ pilote: 'ars', partenaires: [{ id: 'ars' }] }, 'y est déjà pilote et y est repris comme partenaire'],
    [{ copilotes: ['ars'], partenaires: [{ id: 'ars' }] }, 'y est déjà copilote et y est repris comme partenaire'],
    [{ partenaires: [{ id: 'ars' }, { id: 'ars' }] }, 'y est déjà partenaire'],
    [{ copilotes: ['ars', 'ars'] }, 'y est déjà copilote'],
  ])('stands in one place: %j', (more, words) => {
    const all = found(fiche(more));
    expect(all.map(({ rule, severity }) => [rule, severity])).toEqual([['fiche/partenaire-une-fois', 'warning']]);
    expect(all[0]?.message).toContain(words);
  });

  it('may have several parts when the fiche tells them apart', () => {
    const partenaires = [
      { id: 'ars', role: 'Délégation départementale' },
      { id: 'ars', role: 'Direction de la santé publique' },
    ];
    expect(rules(fiche({ partenaires }))).toEqual([]);
    expect(rules(fiche({ partenaires: [partenaires[0], partenaires[0]] }))).toEqual(['fiche/partenaire-une-fois']);
  });

  it('of which nobody knows is told as such alone', () => {
    expect(rules(fiche({ copilotes: ['x', 'x'] }))).toEqual(['reference/connue', 'reference/connue']);
  });
});

describe('a sum', () => {
  const budget = (total: number, ...financements: readonly object[]) => ({
    fiches: [{ ...PLAIN, budget: { total, financements } }],
  });
  const ars = (montant: number, statut?: string) => ({ financeur: 'ars', montant, ...(statut ? { statut } : {}) });

  it('that is above the total is wrong even while an amount is not known', () => {
    const [one] = found(budget(100, ars(120), { financeur: 'agglo' }));
    expect(one).toMatchObject({ rule: 'budget/somme-exacte' });
    expect(one?.message).toContain('font déjà 120');
    expect(rules(budget(100, ars(100), { financeur: 'agglo' }))).toEqual([]);
    expect(rules(budget(100, ars(120, 'refuse'), { financeur: 'agglo' }))).toEqual([]);
  });

  it('of more than two decimals is told as such, and not as two amounts that read alike', () => {
    const all = found(budget(100.001, ars(100)));
    expect(all.map(({ rule }) => rule)).toEqual(['budget/centimes-entiers']);
    expect(all[0]?.message).toContain('100,001 €');
    expect(rules(budget(0.29, ars(0.29)))).toEqual([]);
    expect(rules(budget(1234567.89, ars(1234567.89)))).toEqual([]);
    expect(rules(budget(1.005, ars(1.005)))).toEqual(['budget/centimes-entiers', 'budget/centimes-entiers']);
  });
});

describe('a point that parts thousands', () => {
  // As it is typed: a piece that is put together again would lose the point.
  const amount = (written: string): readonly object[] => {
    const fiche = `id: "1.1"\ntitre: Organiser\nbudget: { total: ${written} }\n`;
    return checkContrat(memoryProject({ 'contrat.yaml': 'cls: 1\n', 'fiches/1.1.yaml': fiche }))
      .diagnostics.filter(({ rule }) => rule.startsWith('budget/'))
      .map(({ message, hint, suggestion }) => ({ message, hint, suggestion }));
  };

  it('is told: YAML reads decimals', () => {
    expect(amount('30.000')).toEqual([
      {
        message: expect.stringMatching(/^« 30\.000 » se lit 30\s€ : le point y sépare les décimales/),
        hint: expect.stringMatching(/^Écrivez 30000 si ce sont 30\s000\s€, 30 si ce sont 30\s€\.$/),
        suggestion: '30000',
      },
    ]);
    expect(amount('12.500')[0]).toHaveProperty(
      'hint',
      expect.stringMatching(/12500 si ce sont 12\s500\s€, 12\.5 si ce sont 12,50\s€\.$/),
    );
    expect(amount('1.234')[0]).toHaveProperty(
      'hint',
      expect.stringMatching(/1234 si ce sont 1\s234\s€, deux décimales au plus sinon\.$/),
    );
  });

  it('is none where decimals are plain', () => {
    for (const written of ['30', '300.00', '30.5', '1234.50', '0']) expect(amount(written)).toEqual([]);
  });
});

describe('a date to be met', () => {
  const periode = { debut: '2024-07-01', fin: '2029-06-30' };
  const indicateurs = [{ id: 'i1', libelle: 'Personnes dépistées', cible: 5, echeance: 2030 }];
  const etapes = [{ titre: 'Ouvrir', echeance: '2024-05-12' }];
  const fiche = (more: object) => ({ periode, fiches: [{ ...PLAIN, ...more }] });

  it('lies within the contract where the action has no dates of its own', () => {
    expect(rules(fiche({ indicateurs }))).toEqual(['calendrier/echeances-dans-la-periode']);
    expect(rules(fiche({ calendrier: { etapes } }))).toEqual(['calendrier/echeances-dans-la-periode']);
    expect(rules(fiche({ indicateurs: [{ ...indicateurs[0], echeance: 2029 }] }))).toEqual([]);
    expect(rules({ ...fiche({ indicateurs }), avenants: [{ numero: 1, fin: 2030 }] })).toEqual([]);
  });

  it('is held against the dates of the action where it has some', () => {
    expect(rules(fiche({ calendrier: { debut: '2024-09', fin: '2026-12', etapes } }))).toEqual([
      'calendrier/etapes-dans-le-calendrier',
    ]);
    expect(rules(fiche({ indicateurs, calendrier: { fin: 2028 } }))).toEqual([]);
  });
});

describe('a duration', () => {
  const words = (periode: object): string =>
    found({ periode, signature: {}, fiches: [] }).find(({ rule }) => rule === 'periode/duree-exacte')?.message ?? '';

  it('of dates that are not exact is told without a length below nothing', () => {
    expect(words({ debut: 2018, fin: '2018-05-04', duree: '5 ans' })).toContain(
      'les dates en font 4\u00a0mois au plus.',
    );
    expect(words({ debut: '2018-05-01', fin: '2018-05-04', duree: '5 ans' })).toContain('moins d’un mois');
    expect(words({ debut: 2018, fin: 2022, duree: '7 ans' })).toContain('entre 3\u00a0ans et 5\u00a0ans');
  });
});

describe('what is said twice', () => {
  it('is told once when a fiche names itself twice', () => {
    expect(rules({ fiches: [{ ...PLAIN, fiches_liees: ['1.1', '1.1'] }] })).toEqual(['fiche/liee-a-une-autre']);
  });

  it('is an identifier of a release that differs in capitals alone, for both would make one file', () => {
    const communiques = ['presse', 'Presse', 'autre'].map((id) => ({ id, titre: 'Communiqué' }));
    const [one, ...others] = found({ communiques });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ rule: 'identifiant/unique', severity: 'error' });
    expect(one?.message).toContain('que par ses majuscules');
    expect(one?.hint).toContain('Windows');
    const partenaires = ['ars', 'ARS'].map((id, rank) => ({
      id,
      nom: `Agence ${rank}`,
      type: 'ars',
      role: 'partenaire',
    }));
    expect(rules({ partenaires, fiches: [], gouvernance: {}, procedure: [] })).toEqual([]);
  });
});

describe('a hint', () => {
  const hint = (piece: object): string => found(piece)[0]?.hint ?? '';

  it('asks for the nearest identifier where it is near, and lists them all where it is not', () => {
    const pilote = (id: string) => ({ fiches: [{ ...PLAIN, pilote: id }] });
    expect(hint(pilote('aglo'))).toMatch(/^Vouliez-vous dire « agglo » \?/);
    expect(hint(pilote('inconnu'))).toMatch(/^Prenez l’un de ceux qui existent : ars, agglo\./);
    const [told] = found(pilote('inconnu'));
    expect(told?.rule).toBe('reference/connue');
    expect(told).not.toHaveProperty('suggestion');
  });

  it('on a quotation names what it lacks and nothing else', () => {
    const quote = (citation: object) => ({ communiques: [{ id: 'c', titre: 'Titre', citations: [citation] }] });
    const whole = { auteur: 'Camille Exemple', fonction: 'présidente', texte: 'Oui.', valide_le: '2024-06-20' };
    const { fonction: _, ...nameless } = whole;
    const { valide_le: __, ...unread } = whole;
    expect(rules(quote(whole))).toEqual([]);
    expect(hint(quote(nameless))).toBe('Ajoutez « fonction: ».');
    expect(hint(quote(unread))).toBe('Ajoutez « valide_le: » avec le jour de l’accord.');
  });
});
