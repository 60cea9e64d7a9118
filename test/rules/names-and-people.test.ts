import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findFormerRegions } from '../../src/registers/former-regions.ts';
import { FORMER_NAMES } from '../../src/registers/institutions.ts';
import { parseDate } from '../../src/text/dates.ts';
import { checkPiece } from './base-contract.ts';

/** What `rule` finds, as the text that would stand there, else the first words of its message. */
function found(rule: string, piece: object): readonly string[] {
  return checkPiece(stringify(piece))
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ suggestion, message }) => suggestion ?? message.split(' :')[0] ?? '');
}

const NAME = 'texte/nom-actuel';

describe('names of institutions', () => {
  it.each([
    ['Le Conseil général et la Direccte participent.', ['Conseil départemental', '« Direccte »']],
    [
      'Les habitants ayant la CMU-C sont accueillis à Pôle emploi.',
      ['complémentaire santé solidaire', 'France Travail'],
    ],
    ['L’ARS Rhône-Alpes et le conseil régional de Picardie', ['Auvergne-Rhône-Alpes', 'Hauts-de-France']],
    ['La DDCS et la DDASS', ['DDETS', '« DDASS »']],
    ['Les conseils\ngénéraux', ['conseils départementaux']],
  ])('out of date in 2024 are found in « %s »', (preambule, expected) => {
    expect([...found(NAME, { preambule })].sort()).toEqual([...expected].sort());
  });

  it.each([
    'L’ancien conseil général avait ouvert ce centre.',
    'France Travail (ex-Pôle emploi) participe.',
    'Pôle emploi, devenu France Travail, participe.',
    'Une convention signée en 2012 avec le conseil général.',
    'Le rapport « Conseil général »',
    'Le Conseil général de l’environnement et du développement durable',
    'L’Auvergne, la Bourgogne et la région Alsace, ARS Auvergne-Rhône-Alpes, ARS de Bourgogne-Franche-Comté',
    'Voir www.conseil-general.fr et https://exemple.fr/pole-emploi',
    'La complémentaire santé solidaire a remplacé la CMU-C.',
  ])('are left alone in « %s »', (preambule) => {
    expect(found(NAME, { preambule })).toEqual([]);
  });

  it('were right in a contract of their time, and a release has a time of its own', () => {
    const old = {
      periode: { debut: '2013-07-01', fin: '2018-06-30' },
      signature: { date: '2013-06-28' },
      preambule: 'Le conseil général et Pôle emploi participent.',
    };
    expect(found(NAME, old)).toEqual([]);
    const release = (date: string) => ({
      ...old,
      communiques: [{ id: 'c', titre: 'Le conseil général participe', date }],
    });
    expect(found(NAME, release('2014-05-01'))).toEqual([]);
    expect(found(NAME, release('2016-05-01'))).toEqual(['conseil départemental']);
  });

  it('of partners are looked at, those of agencies by a rule of their own', () => {
    const partenaires = [
      { id: 'ars', nom: 'ARS Rhône-Alpes', type: 'ars', role: 'porteur' },
      { id: 'agglo', nom: 'Conseil général de la Loire', type: 'departement', role: 'porteur' },
    ];
    expect(found(NAME, { partenaires })).toEqual(['Conseil départemental']);
  });

  it('have each a day that exists and a source', () => {
    expect(FORMER_NAMES.length).toBeGreaterThan(10);
    for (const { since, source } of FORMER_NAMES) {
      expect(parseDate(since)?.precision).toBe('day');
      expect(source).toMatch(/n° \d/);
    }
    expect(findFormerRegions('ARS Lorraine')[0]).toMatchObject({ now: 'Grand Est', since: '2016-01-01' });
  });
});

describe('personal data', () => {
  const MAIL = 'donnees-personnelles/courriel-professionnel';
  const PHONE = 'donnees-personnelles/telephone-du-service';
  const COUNT = 'donnees-personnelles/effectif-protege';
  const release = (corps: string) => ({
    communiques: [
      { id: 'c', titre: 'Signature', corps, contacts: [{ nom: 'Hélène Dupont', courriel: 'h.dupont@ville.fr' }] },
    ],
  });

  it('in an address is a name of somebody whom the contract names', () => {
    expect(found(MAIL, release('Écrire à helene.dupont@gmail.com.'))).toHaveLength(1);
    expect(found(MAIL, { contact: { nom: 'Camille Exemple', courriel: 'exemple42@orange.fr' } })).toHaveLength(1);
    expect(found(MAIL, release('Écrire à asso.valmont@orange.fr ou h.dupont@ville.fr.'))).toEqual([]);
    expect(found(MAIL, { contact: { service: 'Accueil', courriel: 'cpts.valmont@gmail.com' } })).toEqual([]);
  });

  it('in a mobile number is that of somebody who is named', () => {
    expect(found(PHONE, release('Contact : Mme Dupont, 06 12 34 56 78.'))).toHaveLength(1);
    expect(found(PHONE, release('Contact : Mme Dupont, +33 6 12 34 56 78.'))).toHaveLength(1);
    expect(found(PHONE, release('Le bus santé se joint au 06 12 34 56 78.'))).toEqual([]);
    expect(found(PHONE, release('Mme Dupont : 04 12 34 56 78.'))).toEqual([]);
    expect(found(PHONE, { contact: { service: 'Bus santé', telephone: '06 12 34 56 78' } })).toEqual([]);
    expect(found(PHONE, { contact: { nom: 'Léa Roy', telephone: '0612345678' } })).toHaveLength(1);
  });

  it('in a count is that of the people whom care reaches, not of those who give it', () => {
    const counted = (libelle: string, more: object) => ({
      fiches: [{ id: '1.1', titre: 'Dépister', axe: '1', indicateurs: [{ id: 'i', libelle, ...more }] }],
    });
    expect(found(COUNT, counted('Femmes dépistées', { initial: 3 }))).toHaveLength(1);
    expect(
      found(COUNT, counted('Consultations', { unite: 'patients', valeurs: [{ date: 2025, valeur: 10 }] })),
    ).toHaveLength(1);
    for (const quiet of [
      counted('Femmes dépistées', { initial: 0, cible: 5 }),
      counted('Femmes dépistées', { valeurs: [{ date: 2025, valeur: 11 }] }),
      counted('Part des femmes dépistées', { initial: 3 }),
      counted('Femmes dépistées', { unite: '%', initial: 3 }),
      counted('Médecins installés', { initial: 3 }),
      counted('Personnes formées au repérage', { initial: 3 }),
      counted('Ateliers pour les jeunes', { initial: 3 }),
      counted('Lieux d’accueil', { initial: 3 }),
    ]) {
      expect(found(COUNT, quiet)).toEqual([]);
    }
  });
});
