import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/commands/init/answers.ts';
import { contractFiles } from '../../../src/commands/init/contract-files.ts';
import { possibleParties } from '../../../src/commands/init/parties.ts';
import { knownTerritory, otherTerritory, type Territory } from '../../../src/commands/init/territory.ts';
import { readStatus } from '../../../src/commands/status/read-status.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { DEPARTEMENTS } from '../../../src/registers/departements.ts';
import { territoriesNamed } from '../../../src/registers/territories/search.ts';
import { type Checked, checkContrat } from '../../../src/rules/check.ts';

/** Of each kind and from far apart: overseas, Corsica, Alsace, Paris, over two départements, a hundred communes, awkward names. */
const CODES = [
  '75056', '42218', '42147', '97415', '97228', '97302', '97608', '97105', '2A004', '2B033', '67482', '68066', '69123', '13055',
  '76351', '91692', '17300', '54395', '59350', '97801',
  '200065886', '200046977', '200054781', '240100750', '200057867', '200058014', '200054807', '246700488',
]; // biome-ignore format: a list of codes

function territory(code: string): Territory {
  const [known] = territoriesNamed(code);
  if (known === undefined) throw new Error(`not in the register: ${code}`);
  return knownTerritory(known);
}

function answersFor(territoire: Territory, all: boolean, debut = '2027-01-01'): Answers {
  const possible = possibleParties(territoire, debut);
  return {
    titre: `Contrat local de santé ${territoire.ofNom}`,
    territoire,
    periode: { debut, fin: `${Number(debut.slice(0, 4)) + 4}-12-31` },
    partenaires: all ? possible : possible.filter(({ isUsual }) => isUsual),
    axes: 3,
  };
}

const check = (answers: Answers): Checked => checkContrat(memoryProject(Object.fromEntries(contractFiles(answers))));
const told = ({ diagnostics }: Checked): readonly string[] =>
  diagnostics.map(({ place, rule, message }) => `${place.file}:${place.line} ${rule} ${message}`);

describe('a contract that has just begun', () => {
  it.each(CODES)('is valid without a word for the territory %s, with few parties and with all', (code) => {
    const place = territory(code);
    for (const all of [false, true]) expect(told(check(answersFor(place, all)))).toEqual([]);
  });

  it('is valid for every département', () => {
    for (const code of DEPARTEMENTS.keys())
      if (code !== '75') expect([code, ...told(check(answersFor(territory(code), true)))]).toEqual([code]);
  });

  it('is valid for a territory that has no code, and for an old date', () => {
    expect(told(check(answersFor(otherTerritory('Pays de Valmont', 'pays', ['42', '69']), true)))).toEqual([]);
    expect(told(check(answersFor(territory('42147'), true, '2014-07-01')))).toEqual([]);
  });

  it('is valid without axes, and with twenty', () => {
    for (const axes of [0, 20]) expect(told(check({ ...answersFor(territory('42147'), false), axes }))).toEqual([]);
  });

  it('says in what other precisions its dates can be written', () => {
    const said = (debut: string): string | undefined =>
      /^# (Les dates .*)$/m.exec(
        contractFiles(answersFor(territory('42147'), false, debut)).get('contrat.yaml') ?? '',
      )?.[1];
    expect(said('2027-03-01')).toBe('Les dates peuvent être moins précises : 2027-03, ou seulement 2027.');
    expect(said('2027-03')).toBe('Les dates peuvent être moins précises : 2027.');
    expect(said('2027-S1')).toBe('Les dates peuvent être moins précises : 2027.');
    expect(said('2027')).toBe('Les dates peuvent être plus précises : 2027-01, ou 2027-01-01.');
  });

  it('names for its délibération a party that has an assembly, or none', () => {
    const answers = answersFor(territory('42147'), true);
    const nameIn = (unticked: readonly string[]): string | undefined => {
      const partenaires = answers.partenaires.filter(({ id }) => !unticked.includes(id));
      const text = contractFiles({ ...answers, partenaires }).get('contrat.yaml') ?? '';
      return /etape: deliberations, partenaire: ([^,]+),/.exec(text)?.[1];
    };
    expect(nameIn([])).toBe('commune');
    expect(nameIn(['commune'])).toBe('epci');
    expect(nameIn(['commune', 'epci', 'departement', 'region'])).toBe('…');
  });

  it('keeps out of a history what is made of it, and the mark of whoever writes', () => {
    expect(contractFiles(answersFor(territory('42147'), false)).get('.gitignore')).toBe('sortie/\n.cls-ecriture\n');
  });

  it('leads on to what the agreed text requires', () => {
    const { missing, advised, steps } = readStatus(check(answersFor(territory('42147'), false)));
    expect(missing.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['droit/volet-sante-mentale', 'gouvernance/copil-defini', 'fiche/pilote-present']),
    );
    expect(advised.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['periode/evaluation-prevue', 'procedure/avis-cts', 'partenaire/representant-present']),
    );
    expect(steps.map(({ command }) => command?.join(' '))).toEqual([
      'validate --etat arrete',
      'preview --open',
      'render',
    ]);
  });

  it('holds only what was said and what the registers know', () => {
    const { contrat } = check(answersFor(territory('200065886'), true));
    expect(contrat.yaml).not.toHaveProperty('contact');
    expect(contrat.yaml).not.toHaveProperty('gouvernance');
    expect(contrat.partenaires.filter(({ representant, engagements }) => representant ?? engagements)).toEqual([]);
    expect(contrat.fiches.map(({ titre, pilote, budget }) => [titre, pilote, budget])).toEqual([
      ['À compléter', undefined, undefined],
    ]);
    expect(contrat.yaml.territoire?.communes).toHaveLength(84);
  });

  it('names those who bear it, by the day it begins', () => {
    const named = (code: string, day: string): readonly string[] =>
      possibleParties(territory(code), day)
        .slice(0, 3)
        .map(({ nom }) => nom);
    expect(named('42147', '2027-01-01')).toEqual([
      'Agence régionale de santé Auvergne-Rhône-Alpes',
      'Commune de Montbrison',
      'Communauté d’agglomération Loire Forez Agglomération',
    ]);
    expect(named('42147', '2014-01-01')[0]).toBe('Agence régionale de santé Rhône-Alpes');
    expect(named('76351', '2027-01-01')[1]).toBe('Commune du Havre');
    expect(named('2A004', '2027-01-01')).toContain('Agence régionale de santé Corse');
  });

  it('has a title that reads as French', () => {
    const title = (code: string): string => answersFor(territory(code), false).titre;
    expect(['240100750', '200046977', '91692', '17300', '42', '2A', '974', '35'].map(title)).toEqual([
      'Contrat local de santé de la communauté d’agglomération du Pays de Gex',
      'Contrat local de santé de la Métropole de Lyon',
      'Contrat local de santé des Ulis',
      'Contrat local de santé de La Rochelle',
      'Contrat local de santé de la Loire',
      'Contrat local de santé de la Corse-du-Sud',
      'Contrat local de santé de La Réunion',
      'Contrat local de santé d’Ille-et-Vilaine',
    ]);
  });
});
