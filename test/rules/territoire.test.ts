import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { intercommunaliteOf } from '../../src/registers/territories/intercommunalites.ts';
import { checkPiece } from './base-contract.ts';

/** What the rules about territories say of a territory in a contract of today, or of the given year. */
function found(territoire: object, year = 2026, more: object = {}): readonly Diagnostic[] {
  const dated = {
    periode: { debut: `${year}-07-01`, fin: `${year + 5}-06-30` },
    signature: { date: `${year}-06-26`, lieu: 'Valmont' },
  };
  const { diagnostics } = checkPiece(stringify({ ...dated, ...more, territoire }));
  return diagnostics.filter(({ rule }) => /^(?:territoire|code|schema)\/|ars-de-sa-region/.test(rule));
}

const told = (...args: Parameters<typeof found>): readonly string[] =>
  found(...args).map(({ rule, suggestion }) => (suggestion === undefined ? rule : `${rule} → ${suggestion}`));

const METROPOLE = { nom: 'Saint-Étienne Métropole', type: 'metropole', siren: '244200770', departements: ['42'] };
const MEMBERS = intercommunaliteOf('244200770')?.communes ?? [];
const SAINT_ETIENNE = { nom: 'Saint-Étienne', type: 'commune', insee: '42218', departements: ['42'] };

describe('one mistake about a territory is told once', () => {
  it.each([
    ['a right commune', SAINT_ETIENNE, []],
    ['a right EPCI', { ...METROPOLE, communes: MEMBERS }, []],
    ['Paris and its arrondissements', { nom: 'Paris', insee: '75056', communes: ['75101', '75120'] }, []],
    ['a postcode', { ...SAINT_ETIENNE, insee: '42000' }, ['territoire/commune-existante → "42218"']],
    ['a postcode of Paris', { nom: 'Paris', insee: '75001' }, ['territoire/commune-existante → "75056"']],
    ['a neighbour’s code', { ...SAINT_ETIENNE, insee: '42219' }, ['territoire/nom-concordant → "42218"']],
    ['a code of far away', { ...SAINT_ETIENNE, insee: '24218' }, ['territoire/nom-concordant → "42218"']],
    ['a wrong département', { ...SAINT_ETIENNE, departements: ['43'] }, ['territoire/departement-coherent → "42"']],
    ['a wrong region', { ...SAINT_ETIENNE, region: '11' }, ['territoire/region-coherente → "84"']],
    ['a former region', { ...SAINT_ETIENNE, region: '82' }, ['territoire/region-coherente → "84"']],
    ['a former commune', { nom: 'Cran-Gevrier', insee: '74093' }, ['territoire/commune-actuelle → "74010"']],
    ['a wrong type', { ...METROPOLE, type: 'cc' }, ['territoire/epci-connu → metropole']],
    ['a SIREN of nobody', { ...METROPOLE, siren: '200000008' }, ['territoire/epci-connu']],
    ['a SIREN of nothing', { ...METROPOLE, siren: '200000009' }, ['code/siren']],
    [
      'another’s SIREN',
      { ...METROPOLE, siren: '200057867', type: 'ept', communes: MEMBERS },
      ['territoire/communes-de-l-epci'],
    ],
    ['a forgotten commune', { ...METROPOLE, communes: MEMBERS.slice(1) }, ['territoire/communes-de-l-epci']],
    ['a commune too many', { ...METROPOLE, communes: [...MEMBERS, '42147'] }, ['territoire/communes-de-l-epci']],
    [
      'a commune for another',
      { ...METROPOLE, communes: ['42147', ...MEMBERS.slice(1)] },
      ['territoire/communes-de-l-epci'],
    ],
    ['a commune of elsewhere', { ...METROPOLE, communes: [...MEMBERS, '43157'] }, ['territoire/departement-coherent']],
    [
      'a mistyped commune',
      { ...METROPOLE, communes: ['42901', ...MEMBERS.slice(1)] },
      ['territoire/commune-existante → "42001"'],
    ],
    [
      'a quartier in no commune',
      { nom: 'Valmont', quartiers_prioritaires: [{ nom: 'A', commune: '42999' }] },
      ['territoire/commune-existante'],
    ],
  ])('%s', (_, territoire, expected) => expect(told(territoire)).toEqual(expected));

  it('on its very token', () => {
    const [{ place } = { place: undefined }] = found({ ...METROPOLE, communes: [...MEMBERS.slice(0, 3), '43157'] });
    expect((place?.endColumn ?? 0) - (place?.column ?? 0)).toBe('"43157"'.length);
  });
});

describe('what a rule cannot decide it leaves alone', () => {
  it.each([
    ['some communes named on purpose', { ...METROPOLE, communes: MEMBERS.slice(0, 5) }, 2026],
    [
      'a perimeter told in words',
      { ...METROPOLE, communes: [...MEMBERS.slice(2), '42147'], perimetre: 'Sans les deux.' },
      2026,
    ],
    ['communes of a contract of 2013', { ...METROPOLE, type: 'ca', communes: MEMBERS.slice(2) }, 2013],
    ['an EPCI that is gone', { nom: 'Valmont', type: 'cc', siren: '200000008' }, 2013],
    ['a commune that has merged since', { nom: 'Cran-Gevrier', insee: '74093', departements: ['74'] }, 2013],
    ['a region of its time', { ...SAINT_ETIENNE, region: '82' }, 2013],
    ['a homonym', { nom: 'Sainte-Marie', insee: '97418' }, 2026],
    ['a name that the commune had', { nom: 'Évry', insee: '91228' }, 2026],
    ['a name of its own', { nom: 'Grand Lyon', insee: '69123' }, 2026],
    ['a population of long ago', { ...SAINT_ETIENNE, population: { valeur: 220_000, annee: 1968 } }, 2026],
    [
      'a round population',
      { ...SAINT_ETIENNE, population: { valeur: 180_000, annee: 2023, approximatif: true } },
      2026,
    ],
    [
      'Mayotte, counted otherwise',
      { nom: 'Mamoudzou', insee: '97611', population: { valeur: 110_000, annee: 2023 } },
      2026,
    ],
  ])('%s', (_, territoire, year) => expect(told(territoire, year)).toEqual([]));
});

describe('the population', () => {
  const population = (valeur: number, annee?: number): object => ({
    population: { valeur, ...(annee === undefined ? {} : { annee }) },
  });

  it('is compared with that of the commune or of the EPCI', () => {
    expect(told({ ...SAINT_ETIENNE, ...population(173_000, 2023) })).toEqual([]);
    expect(told({ ...SAINT_ETIENNE, ...population(17_300, 2023) })).toEqual(['territoire/population-proche']);
    expect(told({ ...METROPOLE, ...population(410_000, 2022) })).toEqual([]);
    expect(told({ ...METROPOLE, ...population(173_000, 2022) })).toEqual(['territoire/population-proche']);
  });

  it('says its year', () =>
    expect(told({ ...SAINT_ETIENNE, ...population(173_000) })).toEqual(['territoire/population-datee']));
});

describe('the quartiers prioritaires', () => {
  const quartier = (code: string): object => ({
    nom: 'Valmont',
    quartiers_prioritaires: [{ nom: 'Les Collines', code }],
  });

  it.each([
    ['QP042001', 2018, []],
    ['QP042001', 2023, []],
    ['QP042001', 2024, ['code/quartier-prioritaire']],
    ['QP974001', 2024, []],
    ['QP974001', 2025, ['code/quartier-prioritaire']],
    ['QN04201M', 2024, []],
    ['QN04201M', 2018, ['code/quartier-prioritaire']],
    ['QN02A01M', 2024, []],
    ['QP020001', 2018, ['code/quartier-prioritaire']],
    ['QN042001', 2024, ['code/quartier-prioritaire']],
  ])('%s in %d', (code, year, expected) => expect(told(quartier(code), year)).toEqual(expected));
});

describe('the agence régionale de santé', () => {
  const signedBy = (nom: string): object => ({
    partenaires: [
      { id: 'ars', nom, type: 'ars', role: 'porteur' },
      { id: 'agglo', nom: 'Valmont', type: 'epci', role: 'porteur' },
    ],
  });

  it.each([
    ['Agence régionale de santé Rhône-Alpes', 2013, []],
    ['Agence régionale de santé Rhône-Alpes', 2026, ['partenaire/ars-de-sa-region']],
    ['Agence régionale de santé Auvergne-Rhône-Alpes', 2013, ['partenaire/ars-de-sa-region']],
    ['Agence régionale de santé Auvergne-Rhône-Alpes', 2026, []],
    ['Agence régionale de santé d’Occitanie', 2026, ['partenaire/ars-de-sa-region']],
    ['Agence régionale de santé', 2026, []],
  ])('%s in %d', (nom, year, expected) => expect(told(SAINT_ETIENNE, year, signedBy(nom))).toEqual(expected));

  it('is told with the one that it should be', () => {
    const [wrong] = found(SAINT_ETIENNE, 2013, signedBy('ARS Île-de-France'));
    expect(wrong?.message).toContain('qui relève de l’ARS Rhône-Alpes');
  });
});
