import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { checkPiece } from './base-contract.ts';

const FICHE = {
  id: '1.1',
  titre: 'Organiser le dépistage',
  axe: '1',
  pilote: 'agglo',
  objectifs: ['Dépister'],
  public_cible: ['habitants-qpv'],
  calendrier: { debut: '2024-09', fin: '2026-12' },
  moyens: 'Une infirmière.',
};
const OTHER = { id: '2.1', titre: 'Accueillir', axe: '2', maturite: 'projet' };

/** What is found in a contract whose first fiche has these indicators, and the second those. */
function found(first: readonly object[], second: readonly object[] = [], etat: Etat = 'arrete') {
  const number = (list: readonly object[]) => list.map((one, index) => ({ id: `i${index + 1}`, ...one }));
  const fiches = [
    { ...FICHE, indicateurs: number(first) },
    { ...OTHER, indicateurs: number(second) },
  ];
  return checkPiece(stringify({ fiches }), etat).diagnostics;
}
const rules = (...args: Parameters<typeof found>) => found(...args).map(({ rule }) => rule);
const WHOLE = { libelle: 'Personnes dépistées', type: 'resultat', cible: 500, source: 'CPAM' };

describe('an indicator', () => {
  it('says in one message all that it lacks', () => {
    const [one, ...more] = found([{ libelle: 'Délai moyen', type: 'resultat' }]);
    expect(more).toEqual([]);
    expect(one?.message).toContain('n’a ni cible ni unité ni source');
    expect(one?.hint).toContain('« unite: »');
  });

  it.each([
    ['Personnes dépistées', []],
    ['Nombre de séances', []],
    ['Part des habitants', []],
    ['% d’habitants', []],
    ['Délai moyen', ['indicateur/complet']],
    ['Fréquentation', ['indicateur/complet']],
  ])('may tell its unit in its name: %s', (libelle, expected) => {
    expect(rules([{ ...WHOLE, libelle, cible: 50 }])).toEqual(expected);
    expect(rules([{ ...WHOLE, libelle, cible: 50, unite: 'jours' }])).toEqual([]);
  });

  it('of context has no target to reach', () => {
    expect(rules([WHOLE, { libelle: 'Nombre de médecins', type: 'contexte', source: 'Ameli' }])).toEqual([]);
  });

  it('is not told as lacking what the schema refuses', () => {
    expect(rules([{ ...WHOLE, cible: 'beaucoup' }])).toEqual(['schema/type']);
    expect(rules([{ ...WHOLE, source: undefined, sources: 'CPAM' }])).toEqual(['schema/cle-connue']);
  });

  it('of result or impact is wanted, where all say their type', () => {
    expect(rules([{ ...WHOLE, type: 'impact' }])).toEqual([]);
    expect(rules([{ ...WHOLE, type: 'processus' }])).toEqual(['indicateur/resultat-present']);
    expect(rules([{ ...WHOLE, type: undefined }])).toEqual([]);
  });
});

describe('a target', () => {
  it.each([
    [{ sens: 'hausse', initial: 100, cible: 200 }, []],
    [{ sens: 'hausse', initial: 200, cible: 200 }, []],
    [{ sens: 'hausse', initial: 200, cible: 100 }, ['indicateur/cible-dans-le-sens']],
    [{ sens: 'baisse', initial: 100, cible: 200 }, ['indicateur/cible-dans-le-sens']],
    [{ initial: 200, cible: 100 }, []],
    [{ sens: 'stabilite', initial: 200, cible: 100 }, []],
  ])('goes the way that is wanted: %j', (more, expected) => expect(rules([{ ...WHOLE, ...more }])).toEqual(expected));
});

describe('a percentage', () => {
  const percent = (libelle: string, cible: number, unite?: string) => rules([{ ...WHOLE, libelle, cible, unite }]);

  it('is between 0 and 100', () => {
    expect(percent('Part des habitants', 100, '%')).toEqual([]);
    expect(percent('Part des habitants', 100.5, '%')).toEqual(['indicateur/pourcentage-borne']);
    expect(percent('Part des habitants', -1)).toEqual(['indicateur/pourcentage-borne']);
    expect(percent('Taux de vaccination', 950, 'pour cent')).toEqual(['indicateur/pourcentage-borne']);
  });

  it('may be more where it compares, and a number is none', () => {
    expect(percent('Évolution du nombre de consultations', 120, '%')).toEqual([]);
    expect(percent('Taux d’occupation des créneaux', 110, '%')).toEqual([]);
    expect(percent('Part des habitants', 1200, 'habitants')).toEqual([]);
    expect(percent('Partenaires associés', 120)).toEqual([]);
  });
});

describe('two indicators of one name', () => {
  const named = (unite?: string, definition?: string) => ({ ...WHOLE, libelle: 'Fréquentation', unite, definition });

  it('have one unit and one definition', () => {
    expect(rules([named('personnes')], [named('passages')])).toEqual(['indicateur/definition-unique']);
    expect(rules([named('personnes')], [named('Personnes ')])).toEqual([]);
    expect(rules([named('%')], [{ ...named('pour cent'), libelle: 'fréquentation' }])).not.toContain(
      'indicateur/definition-unique',
    );
    expect(rules([named('personnes', 'venues une fois')], [named('personnes', 'inscrites')])).toEqual([
      'indicateur/definition-unique',
    ]);
    expect(rules([named('personnes')], [named(undefined, 'venues une fois')])).toEqual([]);
  });
});
