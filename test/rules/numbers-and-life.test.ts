import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { formOf, gapsIn } from '../../src/rules/numbering.ts';
import { checkPiece } from './base-contract.ts';

const found = (piece: object, etat: Etat = 'brouillon') => checkPiece(stringify(piece), etat).diagnostics;
const rules = (piece: object, etat?: Etat) => found(piece, etat).map(({ rule }) => rule);

const projet = (id: string, axe: string | undefined = '1', more: object = {}) => ({
  id,
  titre: `Action ${id}`,
  axe,
  maturite: 'projet',
  ...more,
});
const numbered = (...ids: readonly string[]) => ({ fiches: [...ids.map((id) => projet(id)), projet('2.1', '2')] });

describe('numbers', () => {
  it('have a form', () => {
    expect(formOf('1.12')).toBe(formOf('2.1'));
    expect(new Set(['1.1', '1-1', '1.1.1', 'P1', '1'].map(formOf)).size).toBe(5);
  });

  it('leave gaps in each row, which begins at 1', () => {
    expect(gapsIn(['1.1', '2.2', '1.3', 'P1', 'P5', 'depistage'])).toEqual([
      { index: 2, words: 'le numéro 1.2', isSeveral: false },
      { index: 1, words: 'le numéro 2.1', isSeveral: false },
      { index: 4, words: 'les numéros P2 à P4', isSeveral: true },
    ]);
    expect(gapsIn(['1.2.1', '1.1.1', '1.1.2', '3', '1', '2'])).toEqual([]);
  });
});

describe('the numbers of fiches', () => {
  it('are of one form within an axis', () => {
    expect(rules(numbered('1.1', '1.2', '1.3'))).toEqual([]);
    expect(rules(numbered('1.1', '1.2', '1-3'))).toEqual(['fiche/numerotation-unique']);
    expect(rules(numbered('1.1', '1.2', '1.2.1'))).toEqual(['fiche/numerotation-unique']);
  });

  it('may have several manners where each is one', () => {
    expect(rules(numbered('1.1', '1.2', 'P1', 'P2'))).toEqual([]);
    expect(rules(numbered('1.1', 'P1'))).toEqual([]);
    const transversal = { ...projet('T1'), axe: undefined };
    expect(rules({ fiches: [projet('1.1'), projet('1.2'), transversal, projet('2.1', '2')] })).not.toContain(
      'fiche/numerotation-unique',
    );
  });

  it('follow each other, unless another mistake says why not', () => {
    expect(rules(numbered('1.1', '1.3'), 'arrete')).toEqual(['fiche/numerotation-continue']);
    expect(rules(numbered('1.1', '1.3'))).toEqual([]);
    expect(rules(numbered('1.1', '1.1', '1.3'), 'arrete')).toEqual(['identifiant/unique']);
    expect(rules(numbered('1.1', '1.2', '1-3', '1.4'), 'arrete')).toEqual(['fiche/numerotation-unique']);
    expect(rules({ fiches: [projet('1.1'), projet('2.2'), projet('2.1', '2')] }, 'arrete')).toEqual([
      'fiche/numero-de-son-axe',
    ]);
    expect(rules({ ...numbered('1.1', '1.3'), plan: { fiches_annoncees: 9 } }, 'arrete')).toEqual([]);
  });
});

describe('the year of a financing', () => {
  const paid = (annee: number, calendrier?: object) =>
    rules({ fiches: [projet('1.1', '1', { calendrier, budget: { financements: [{ financeur: 'ars', annee }] } })] });

  it.each([
    [2024, { debut: '2024-09', fin: '2026-12' }, []],
    [2026, { debut: '2024-09', fin: '2026-01' }, []],
    [2027, { debut: '2024-09', fin: '2026-12' }, ['budget/annee-dans-le-calendrier']],
    [2023, { debut: '2024-09' }, ['budget/annee-dans-le-calendrier']],
    [2028, { debut: '2024-09' }, []],
    [2029, undefined, []],
    [2030, undefined, ['budget/annee-dans-le-calendrier']],
    [2030, { debut: '2026-12', fin: '2024-09' }, ['periode/ordonnee']],
  ])('%d in %j', (annee, calendrier, expected) => expect(paid(annee, calendrier)).toEqual(expected));
});

describe('an action in its life', () => {
  const lived = (statut: string, fin: string, valeurs: readonly object[], more: object = {}) =>
    rules({
      fiches: [
        projet('1.1', '1', {
          statut,
          calendrier: { debut: '2024-09', fin },
          indicateurs: [{ id: 'i1', libelle: 'Personnes dépistées', valeurs }],
        }),
      ],
      ...more,
    });
  const value = (date: string) => ({ date, valeur: 120 });

  it('is late once something later has happened', () => {
    expect(lived('en-cours', '2025-12', [value('2026-06')])).toEqual(['fiche/statut-a-jour']);
    expect(lived('a-venir', '2025-12', [value('2026-06')])).toEqual(['fiche/statut-a-jour']);
    expect(lived('en-cours', '2026-06', [value('2026-06')])).toEqual([]);
    expect(lived('en-cours', '2026-06', [value('2026')])).toEqual([]);
    expect(lived('en-cours', '2025-12', [])).toEqual([]);
    for (const statut of ['en-retard', 'en-pause', 'bloque', 'realise'])
      expect(lived(statut, '2025-12', [value('2026-06')])).toEqual([]);
  });

  it('is not late by a meeting that is only planned', () => {
    const copil = { id: 'copil', type: 'copil', nom: 'Comité', presidence: ['ars'], membres: ['ars', 'agglo'] };
    const met = (more: object) => ({
      gouvernance: { instances: [{ ...copil, frequence: 'annuelle', reunions: [{ date: '2027-03', ...more }] }] },
    });
    expect(lived('en-cours', '2025-12', [], met({}))).toEqual([]);
    expect(lived('en-cours', '2025-12', [], met({ decisions: ['Continuer'] }))).toEqual(['fiche/statut-a-jour']);
  });

  it('is done with a value, and given up with a reason', () => {
    expect(lived('realise', '2025-12', [])).toEqual(['fiche/realise-mesure']);
    expect(lived('realise', '2025-12', [value('2025-12')])).toEqual([]);
    expect(rules({ fiches: [projet('1.1', '1', { statut: 'realise' })] })).toEqual([]);
    expect(lived('abandonne', '2025-12', [])).toEqual(['fiche/abandon-motive']);
    expect(rules({ fiches: [projet('1.1', '1', { statut: 'abandonne', motif: 12 })] })).toEqual(['schema/guillemets']);
  });
});

describe('an action against inequalities', () => {
  const aimed = (more: object) => rules({ fiches: [projet('1.1', '1', { public_cible: ['tout-public'], ...more })] });
  const objectifs = ['Réduire les inégalités sociales de santé'];

  it.each([
    [{ objectifs }, ['fiche/public-vise']],
    [{ titre: 'Lutter contre les inégalités territoriales' }, ['fiche/public-vise']],
    [{ objectifs: ['Réduction des fortes inégalités'] }, ['fiche/public-vise']],
    [{ objectifs, public_cible: ['tout-public', 'habitants-qpv'] }, []],
    [{ objectifs, territoire: 'Quartier des Collines' }, []],
    [{ objectifs, ages: { de: 16, a: 25 } }, []],
    [{ objectifs, description: 'Une attention particulière va aux plus éloignés du soin.' }, []],
    [{ objectifs: ['Observer les inégalités de santé'] }, []],
    [{ contexte: 'La ville veut réduire les inégalités.' }, []],
  ])('says for whom first: %j', (more, expected) => expect(aimed(more)).toEqual(expected));
});

describe('participation and coordination', () => {
  const participation = (niveau: string, more: object = {}) => rules({ participation: { niveau }, ...more }, 'arrete');

  it('have the means that they announce', () => {
    expect(participation('concertation')).toEqual(['gouvernance/participation-outillee']);
    expect(participation('information')).toEqual([]);
    expect(participation('aucune')).toEqual([]);
    const copil = {
      id: 'copil',
      type: 'copil',
      nom: 'Comité',
      presidence: ['ars'],
      membres: ['agglo'],
      frequence: 'annuelle',
    };
    const autres_membres = ['deux habitants tirés au sort'];
    expect(participation('concertation', { gouvernance: { instances: [{ ...copil, autres_membres }] } })).toEqual([]);
    expect(rules({ participation: { niveau: 'concertation', modalite: 'Deux réunions.' } }, 'arrete')).toEqual([
      'schema/cle-connue',
    ]);
  });

  it('are paid for', () => {
    const copil = {
      id: 'copil',
      type: 'copil',
      nom: 'Comité',
      presidence: ['ars'],
      membres: ['agglo'],
      frequence: 'annuelle',
    };
    const coordination = (said: object) => ({ gouvernance: { instances: [copil], coordination: said } });
    expect(rules(coordination({ etp: 1 }), 'arrete')).toEqual(['gouvernance/coordination-financee']);
    expect(rules(coordination({ etp: 0 }), 'arrete')).toEqual([]);
    expect(rules(coordination({ missions: 'Animer.' }), 'arrete')).toEqual([]);
    const animation = projet('1.1', '1', { themes: ['animation'], budget: { total: 40000 } });
    expect(rules({ ...coordination({ etp: 1 }), fiches: [animation, projet('2.1', '2')] }, 'arrete')).toEqual([]);
  });
});
