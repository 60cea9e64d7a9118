import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { agreedFunction, genreOfEntity } from '../../src/rules/gendered-words.ts';
import { findStatedDurations } from '../../src/rules/stated-durations.ts';
import { checkPiece } from './base-contract.ts';

/** The rules on releases that speak of a piece, in reading order. */
function rules(piece: unknown, etat: Etat = 'brouillon'): readonly string[] {
  return checkPiece(stringify(piece), etat)
    .diagnostics.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('communique/') || rule.startsWith('periode/') || rule.startsWith('schema/'));
}

const release = (more: object) => ({
  communiques: [
    {
      id: 'signature',
      titre: 'Le contrat',
      lieu: 'Valmont',
      date: '2024-06-28',
      contacts: [{ telephone: '04 00 00 00 00' }],
      ...more,
    },
  ],
});

describe('a release that names the signatories', () => {
  const chapo = (words: string) => rules(release({ chapo: words }), 'arrete');

  it.each([
    'L’ARS et Valmont Agglomération ont signé.',
    'L’agence et l’agglomération ont signé.',
    'L’agence régionale de santé et la communauté ont signé.',
    '{{liste signataires}} ont signé.',
    'Le préfet, l’ARS et les communes ont signé.',
  ])('in any words: %s', (words) => expect(chapo(words)).toEqual([]));

  it('all of them, anywhere in it', () => {
    expect(chapo('L’ARS a signé avec ses partenaires du Valmont.')).toEqual(['communique/signataires-nommes']);
    expect(rules(release({ chapo: 'L’ARS a signé.', corps: 'L’agglomération aussi.' }), 'arrete')).toEqual([]);
    expect(rules(release({ corps: 'L’ARS a signé.' }), 'arrete')).toEqual([]);
    expect(rules(release({ chapo: 'L’ARS a signé.' }))).toEqual([]);
  });
});

describe('the day of the signature in a release', () => {
  const corps = (words: string, more: object = {}) => rules({ ...release({ corps: words }), ...more });

  it('is one on which somebody signed', () => {
    expect(corps('Le CLS, signé vendredi 28 juin 2024, dure cinq ans.')).toEqual([]);
    expect(corps('Le CLS, signé jeudi 27 juin 2024, dure cinq ans.')).toEqual(['communique/date-de-signature']);
    const signatures = [{ partenaire: 'ars', date: '2024-06-27' }];
    expect(corps('Le CLS a été signé le 27 juin 2024.', { signatures })).toEqual([]);
    expect(corps('Le CLS a été signé le 27 juin 2024.', { signature: { date: '2024-06' } })).toEqual([]);
    expect(corps('Le CLS a été signé le 27 juin 2024.', { signature: {} })).toEqual([]);
    const late = { signature: { date: '2024-07-28' } };
    expect(corps('Le CLS a été signé le 28 juin 2024.', late)).toEqual(['communique/apres-signature']);
  });

  it.each([
    'Le premier contrat local de santé a été signé le 3 mars 2015.',
    'La charte du contrat a été signée le 3 mars 2015.',
    'Le contrat de ville a été signé le 3 mars 2015.',
    'Le diagnostic du contrat a été rendu le 3 mars 2023.',
    'Un avenant au contrat a été signé le 3 mars 2025.',
  ])('is not that of another text: %s', (words) => expect(corps(words)).toEqual([]));
});

describe('a quotation', () => {
  it('is validated on the day of the release at the latest, in an article as in a release', () => {
    const citations = (valide_le: string) => [{ auteur: 'A', fonction: 'b', texte: 'c', valide_le }];
    expect(rules(release({ citations: citations('2024-06-28') }))).toEqual([]);
    expect(rules(release({ citations: citations('2024-06-29') }))).toEqual(['communique/citation-validee-avant']);
    const actualites = [{ id: 'a', titre: 'Le contrat', date: '2024-06-28', citations: [{ texte: 'c' }] }];
    expect(rules({ actualites })).toEqual(['communique/citation-attribuee']);
  });
});

describe('a duration in a text', () => {
  const found = (text: string) => findStatedDurations(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Le contrat est conclu pour trois ans.', 'trois ans'],
    ['Le présent contrat local de santé est signé pour une durée de 5 ans.', '5 ans'],
    ['Le CLS, d’une durée de 36 mois, engage les parties.', '36 mois'],
    ['Ce contrat dure cinq années.', 'cinq années'],
  ])('is that of the contract: %s', (text, length) => expect(found(text)).toEqual([length]));

  it.each([
    'Le contrat de ville est conclu pour six ans.',
    'Le contrat est évalué au bout de trois ans.',
    'Le précédent contrat a été conclu pour trois ans.',
    'Le poste de coordination du contrat est prévu pour une durée de trois ans.',
    'Le contrat a été prolongé pour un an.',
    'Une convention d’une durée de trois ans complète le contrat.',
  ])('is not that of anything else: %s', (text) => expect(found(text)).toEqual([]));

  it('agrees with the period, to a month', () => {
    const articles = (texte: string) => [{ id: 'duree', titre: 'Durée', texte }];
    const text = 'Le contrat est conclu pour une durée de 3 ans.';
    expect(rules({ articles: articles(text) })).toEqual(['periode/duree-citee']);
    expect(rules({ articles: articles(text.replace('3', '5')) })).toEqual([]);
    expect(rules({ articles: articles(text), avenants: [{ numero: 1, fin: '2030-06-30' }] })).toEqual([]);
    expect(rules({ articles: articles(text), periode: {} })).toEqual([]);
    const periode = { debut: '2024-07-01', fin: '2029-06-30', duree: '3 ans' };
    for (const years of ['3', '5']) {
      expect(rules({ articles: articles(text.replace('3', years)), periode })).toEqual(['periode/duree-exacte']);
    }
  });
});

describe('an article of news', () => {
  it('says its day', () => {
    const actualites = [{ id: 'a', titre: 'Le contrat' }];
    expect(rules({ actualites }, 'arrete')).toEqual(['communique/actualite-datee']);
    expect(rules({ actualites: [{ ...actualites[0], date: 'hier' }] }, 'arrete')).toEqual(['schema/date']);
  });
});

describe('agreement', () => {
  it.each([
    ['directeur général', 'f', 'directrice générale'],
    ['Directeur général adjoint', 'f', 'Directrice générale adjointe'],
    ['présidente', 'm', 'président'],
    ['directrice générale', 'f', undefined],
    ['préfet de la Loire', 'f', 'préfète de la Loire'],
    ['maire adjoint délégué à la santé', 'f', 'maire adjointe déléguée à la santé'],
    ['maire', 'f', undefined],
    ['représentante du directeur général', 'f', undefined],
    ['directeurs', 'f', undefined],
  ] as const)('of %s (%s)', (fonction, genre, right) => expect(agreedFunction(fonction, genre)).toBe(right));

  it.each([
    ['Agence régionale de santé', 'f'],
    ['La Ville de Paris', 'f'],
    ['Conseil départemental', 'm'],
    ['L’Hôpital de Valmont', 'm'],
    ['Valmont Agglomération', undefined],
    ['Grand Hôpital', undefined],
  ] as const)('of the name %s', (nom, genre) => expect(genreOfEntity(nom)).toBe(genre));
});
