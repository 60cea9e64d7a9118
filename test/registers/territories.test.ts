import { describe, expect, it } from 'vitest';
import { DEPARTEMENTS, departementCode, isInseeCommune } from '../../src/registers/departements.ts';
import { ARS, arsNamed } from '../../src/registers/territories/ars.ts';
import { allCommunes, communeOf } from '../../src/registers/territories/communes.ts';
import { communeGroup, territoryExtract } from '../../src/registers/territories/extract.ts';
import { intercommunaliteOf } from '../../src/registers/territories/intercommunalites.ts';
import { communesNamed, foldName } from '../../src/registers/territories/names.ts';
import { regionName, regionOfDepartement } from '../../src/registers/territories/regions.ts';
import { populationYear, registerYear } from '../../src/registers/territories/validity.ts';
import { parseDate } from '../../src/text/dates.ts';

const extract = territoryExtract();
const communes = allCommunes();

describe('the extract of territories', () => {
  it('says where it comes from and which year it tells', () => {
    expect(extract.paquet).toMatch(/^@etalab\/decoupage-administratif \d+\.\d+\.\d+$/);
    expect(extract.licence).toContain('MIT');
    expect(registerYear()).toBeGreaterThan(populationYear());
    expect(Number(extract.paquet.split(' ')[1]?.split('.')[0])).toBe(registerYear() - 2020);
  });

  it('holds the whole country', () => {
    expect(communes.length).toBeGreaterThan(34_500);
    expect(communes.length).toBeLessThan(35_500);
    expect(Object.keys(extract.intercommunalites).length).toBeGreaterThan(1_200);
    expect(Object.keys(extract.etablissements_publics_territoriaux)).toHaveLength(11);
    expect(Object.keys(extract.regions).filter((code) => code.length === 2)).toHaveLength(18);
    expect(Object.keys(extract.departements).filter((code) => DEPARTEMENTS.has(code))).toHaveLength(101);
  });

  it('gives each commune a code of its form, a name, and an EPCI that is known', () => {
    const wrong = communes.filter(
      ({ code, nom, epci }) =>
        !/^(?:\d{2}|2[AB])\d{3}$/.test(code) ||
        !/^\p{Lu}(?:.*[\p{L})])?$/u.test(nom) ||
        (epci !== undefined && !Object.hasOwn(extract.intercommunalites, epci)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
    // The islands of the far south and Clipperton have codes, and nobody votes there.
    const elsewhere = communes.filter(({ code }) => !isInseeCommune(code)).map(({ code }) => code);
    expect(elsewhere.every((code) => /^98[49]/.test(code))).toBe(true);
    const unpeopled = communes.filter(({ population }) => population === undefined);
    expect(unpeopled.map(({ code }) => code)).toEqual(elsewhere);
  });

  it('adds up to the population of France', () => {
    const people = communes.reduce((sum, { population = 0 }) => sum + population, 0);
    expect(people).toBeGreaterThan(67_000_000);
    expect(people).toBeLessThan(71_000_000);
  });

  it('gives every EPCI its communes, and every former code one that exists', () => {
    for (const siren of Object.keys(extract.intercommunalites)) {
      expect(intercommunaliteOf(siren)?.communes.length).toBeGreaterThan(1);
    }
    const former = [
      ...Object.entries(extract.codes_deplaces),
      ...extract.groupes.flatMap((prefix) => Object.entries(communeGroup(prefix)?.anciens_codes ?? {})),
    ];
    expect(former.length).toBeGreaterThan(3_500);
    for (const [code, now] of former) {
      const found = communeOf(code);
      expect(found?.commune.code).toBe(now);
      expect(found?.code).toBe('ancien');
    }
  });
});

describe('a commune', () => {
  it.each([
    ['75056', 'Paris', 'actuel'],
    ['75120', 'Paris', 'arrondissement'],
    ['13216', 'Marseille', 'arrondissement'],
    ['69381', 'Lyon', 'arrondissement'],
    ['42218', 'Saint-Étienne', 'actuel'],
    ['2A004', 'Ajaccio', 'actuel'],
    ['20004', 'Ajaccio', 'ancien'],
    ['97418', 'Sainte-Marie', 'actuel'],
    ['97502', 'Saint-Pierre', 'actuel'],
    ['74093', 'Annecy', 'ancien'],
    ['93059', 'Saint-Denis', 'ancien'],
  ])('of code %s is %s (%s)', (code, nom, kind) => {
    expect(communeOf(code)).toMatchObject({ commune: { nom }, code: kind });
  });

  it.each(['42000', '75001', '75121', '69380', '96001', '2C004', '', 'constructor', '__pro'])(
    'of code « %s » does not exist',
    (code) => {
      expect(communeOf(code)).toBeUndefined();
    },
  );

  it('is found by its name, whatever its accents and hyphens, with its homonyms', () => {
    expect(communesNamed('st etienne').map(({ code }) => code)).toEqual(['42218']);
    expect(communesNamed('L’Haÿ-les-Roses').map(({ code }) => code)).toEqual(['94038']);
    const places = communesNamed('Sainte-Marie').map(({ code }) => departementCode(code));
    expect(places).toEqual(expect.arrayContaining(['972', '974']));
    expect(communesNamed('Valmont Agglomération')).toEqual([]);
    expect(foldName('Œting-sur-l’Eau')).toBe('oeting sur l eau');
  });
});

describe('an intercommunalité', () => {
  it('has its name, its type and its communes', () => {
    expect(intercommunaliteOf('244200770')).toMatchObject({ nom: 'Saint-Étienne Métropole', type: 'metropole' });
    expect(intercommunaliteOf('244200770')?.communes).toContain('42218');
    const plaine = intercommunaliteOf('200057867');
    expect(plaine).toMatchObject({ nom: 'Plaine Commune', type: 'ept' });
    expect(plaine?.communes).toContain('93066');
    expect(intercommunaliteOf('200046977')).toMatchObject({ type: 'metropole' });
  });

  it('of an unknown SIREN does not exist', () => {
    expect(['200000008', '217500016', '', 'sans', 'constructor'].map(intercommunaliteOf)).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('the regions', () => {
  it('are those of their départements', () => {
    expect(['42', '75', '2A', '974', '976', '99', 'constructor'].map(regionOfDepartement)).toEqual([
      ...['84', '11', '94', '04', '06', undefined, undefined],
    ]);
    expect(['84', '94', '82'].map(regionName)).toEqual(['Auvergne-Rhône-Alpes', 'Corse', undefined]);
  });
});

describe('the agences régionales de santé', () => {
  it('cover each département once on any day since 2010', () => {
    for (const day of [
      '2010-04-01',
      '2013-06-01',
      '2015-12-31',
      '2017-01-01',
      '2019-12-31',
      '2020-01-01',
      '2026-01-01',
    ]) {
      const at = parseDate(day)?.first ?? Number.NaN;
      const current = ARS.filter(({ from, to }) => {
        const [first, last] = [parseDate(from)?.first ?? 0, parseDate(to ?? '9999-12-31')?.last ?? 0];
        // The region Centre had both names in 2015.
        return first <= at && at <= last && !(day === '2015-12-31' && from === '2015-01-17');
      });
      const covered = current.flatMap(({ departements }) => departements).filter((code) => DEPARTEMENTS.has(code));
      expect(covered.toSorted()).toEqual([...DEPARTEMENTS.keys()].toSorted());
    }
  });

  it('have the départements of their regions', () => {
    for (const { nom, departements, to } of ARS) {
      const regions = new Set(departements.filter((code) => DEPARTEMENTS.has(code)).map(regionOfDepartement));
      if (to !== undefined) continue;
      expect([...regions].map((code) => foldName(regionName(code ?? '') ?? ''))).toEqual([foldName(nom)]);
    }
  });

  it.each([
    ['Agence régionale de santé d’Île-de-France', 'Île-de-France'],
    ["Agence régionale de santé (ARS) d'Île-de-France", undefined],
    ['Agence régionale de santé des Pays de la Loire', 'Pays de la Loire'],
    ['ARS Paca', 'Provence-Alpes-Côte d’Azur'],
    ['ARS de La Réunion', 'La Réunion'],
    ['Agence régionale de santé Rhône-Alpes', 'Rhône-Alpes'],
    ['Agence régionale de santé Auvergne Rhône Alpes', 'Auvergne-Rhône-Alpes'],
    ['Agence régionale de santé', undefined],
    ['ARS – délégation de la Loire', undefined],
  ])('are known by their name: %s', (name, nom) => expect(arsNamed(name)?.nom).toBe(nom));
});
