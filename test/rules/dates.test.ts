import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { checkPiece } from './base-contract.ts';

/** The rules that speak of a piece, in reading order. */
function rules(piece: unknown, etat: Etat = 'brouillon'): readonly string[] {
  return checkPiece(stringify(piece), etat).diagnostics.map(({ rule }) => rule);
}

const AVIS = { etape: 'avis-cts', statut: 'fait', date: '2024-01-12' };

describe('a session', () => {
  const session = (date: string, departement: string, own?: string) =>
    rules({
      territoire: { nom: 'Valmont', type: 'ca', departements: [departement] },
      partenaires: [
        { id: 'ars', nom: 'Agence régionale de santé', type: 'ars', role: 'porteur' },
        { id: 'agglo', nom: 'Valmont', type: 'epci', role: 'porteur', ...(own ? { departements: [own] } : {}) },
      ],
      signature: {},
      procedure: [AVIS, { etape: 'deliberations', partenaire: 'agglo', date }],
    });

  it.each([
    ['2024-03-29', '57'],
    ['2024-12-26', '67'],
    ['2024-12-26', '68'],
    ['2024-05-27', '971'],
    ['2024-05-22', '972'],
    ['2024-06-10', '973'],
    ['2024-12-20', '974'],
    ['2026-04-27', '976'],
  ])('on %s is on a holiday in %s, and not in the Loire', (date, departement) => {
    expect(session(date, departement)).toEqual(['deliberation/jour-ouvre']);
    expect(session(date, '42')).toEqual([]);
    expect(session(date, '42', departement)).toEqual(['deliberation/jour-ouvre']);
    expect(session(date, departement, '42')).toEqual([]);
  });

  it('waits for the delay that the assembly wants, if no day within the dates can do', () => {
    const spaced = (arrete: string | number, date: string, delai: string) =>
      rules({
        signature: {},
        procedure: [
          { etape: 'arrete', date: arrete },
          AVIS,
          { etape: 'deliberations', partenaire: 'agglo', date, delai },
        ],
      });
    expect(spaced('2024-04-23', '2024-05-23', '1 mois')).toEqual([]);
    expect(spaced('2024-04-24', '2024-05-23', '1 mois')).toEqual(['deliberation/delai-respecte']);
    expect(spaced('2024-05-09', '2024-05-23', '2 semaines')).toEqual([]);
    expect(spaced('2024-05-10', '2024-05-23', '2 semaines')).toEqual(['deliberation/delai-respecte']);
    expect(spaced('2024-05-10', '2024-05', '15 jours')).toEqual([]);
    expect(spaced('2024-05', '2024-05-23', '1 mois')).toEqual(['deliberation/delai-respecte']);
    expect(spaced('2024-04', '2024-05-23', '1 mois')).toEqual([]);
    expect(spaced(2024, '2024-05-23', '1 mois')).toEqual([]);
  });
});

describe('an avenant', () => {
  const avenants = (...list: readonly object[]) => rules({ avenants: list });

  it('is signed on the last day at the latest', () => {
    expect(avenants({ numero: 1, date: '2029-06-30', fin: '2030-06-30' })).toEqual([]);
    expect(avenants({ numero: 1, date: '2029-07-01', fin: '2030-06-30' })).toEqual(['periode/avenant-avant-la-fin']);
    expect(avenants({ numero: 1, date: '2029', fin: '2030-06-30' })).toEqual([]);
  });

  it('extends what the one before has extended, in whichever order they are written', () => {
    const first = { numero: 1, date: '2029-05-01', fin: '2030-06-30' };
    const second = { numero: 2, date: '2030-05-01', fin: '2031-06-30' };
    expect(avenants(first, second)).toEqual([]);
    expect(avenants(second, first)).toEqual([]);
    expect(avenants(second)).toEqual(['periode/avenant-avant-la-fin']);
  });

  it('that extends nothing may come whenever it likes', () => {
    expect(avenants({ numero: 1, objet: 'Une action de plus', date: '2029-07-01' })).toEqual([]);
  });
});

describe('the length of a contract', () => {
  const period = (periode: object, nature = 'contrat') =>
    rules({ periode, nature, projet: { date: '2024-02-10' }, fiches: [], signature: {}, axes: [] });

  it('is usual from three to five years', () => {
    expect(period({ duree: '3 ans' })).toEqual([]);
    expect(period({ duree: '5 ans' })).toEqual([]);
    expect(period({ duree: '2 ans' })).toEqual(['periode/duree-habituelle']);
    expect(period({ duree: '6 ans' })).toEqual(['periode/duree-habituelle']);
    expect(period({ duree: '1 an' }, 'prefiguration')).toEqual([]);
    expect(period({ debut: '2024-07-01', fin: '2029-07-01' })).toEqual([]);
    expect(period({ debut: 2024, fin: 2026 })).toEqual([]);
    expect(period({ debut: 2024, fin: 2025 })).toEqual(['periode/duree-habituelle']);
    expect(period({ debut: 2024, fin: 2029 })).toEqual([]);
    expect(period({ debut: 2024, fin: 2031 })).toEqual(['periode/duree-habituelle']);
  });

  it('is not told beside two lengths that disagree', () => {
    expect(period({ debut: '2024-07-01', fin: '2034-06-30', duree: '5 ans' })).toEqual(['periode/duree-exacte']);
    expect(period({ debut: '2024-07-01', fin: '2019-06-30' })).toEqual(['periode/ordonnee']);
  });
});

describe('the regional project', () => {
  const prs = (fin: number, more: object = {}) =>
    rules({ prs: { nom: 'Projet', debut: 2018, fin }, ...more }, 'arrete');

  it('goes on as long as the contract, or the contract says what then', () => {
    expect(prs(2029)).toEqual([]);
    expect(prs(2028)).toEqual(['periode/prs-en-cours']);
    expect(prs(2028, { preambule: 'Un avenant suivra le futur PRS.' })).toEqual([]);
    expect(prs(2028, { preambule: 'Un avenant est possible. Le PRS est cité.' })).toEqual(['periode/prs-en-cours']);
    expect(prs(2023, { preambule: 'Un avenant suivra le futur PRS.' })).toEqual(['periode/prs-en-cours']);
  });
});

describe('an evaluation', () => {
  it('is in the period, and foreseen', () => {
    expect(rules({ evaluation: { finale: 2029 } })).toEqual([]);
    expect(rules({ evaluation: { finale: '2029-S2' } })).toEqual(['periode/evaluation-avant-la-fin']);
    expect(rules({ evaluation: { mi_parcours: 2023 } })).toEqual(['periode/evaluation-avant-la-fin']);
    expect(rules({ evaluation: { finale: 2030 }, avenants: [{ numero: 1, fin: '2030-06-30' }] })).toEqual([]);
    expect(rules({ evaluation: { finale: 20290 } }, 'arrete')).toEqual(['schema/date']);
    const articles = [{ id: 'evaluation', titre: 'Suivi et évaluation', texte: 'Elle est annuelle.' }];
    expect(rules({ evaluation: {}, articles }, 'arrete')).toEqual([]);
    expect(rules({ evaluation: {} }, 'arrete')).toEqual(['periode/evaluation-prevue']);
  });
});

describe('the days of signature', () => {
  it('agree with the procedure, whoever signs apart', () => {
    const step = (date: string, signatures: readonly object[] = []) =>
      rules({ signatures, procedure: [AVIS, { etape: 'signatures', date }] });
    expect(step('2024-06')).toEqual([]);
    expect(step('2024-07')).toEqual(['signature/date-concordante']);
    expect(step('2024-07', [{ partenaire: 'ars', date: '2024-07-04' }])).toEqual([]);
  });
});
