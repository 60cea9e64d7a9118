import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { CLS_ARTICLES, findClsArticles } from '../../src/rules/legal-articles.ts';
import { checkPiece } from './base-contract.ts';

/** The rules of law that speak of a piece, in reading order. */
function rules(piece: unknown, etat: Etat = 'brouillon'): readonly string[] {
  return checkPiece(stringify(piece), etat)
    .diagnostics.map(({ rule }) => rule)
    .filter(
      (rule) => rule.startsWith('droit/') || rule.startsWith('schema/') || rule === 'territoire/contrat-de-ville',
    );
}

const NO_LINK = { articulations: [{ dispositif: 'asv' }] };

describe('the part on mental health', () => {
  const signed = (date: string | number, more: object = {}, etat: Etat = 'signe') =>
    rules({ ...NO_LINK, signature: { date }, ...more }, etat);

  it('is wanted of what is surely signed since 23 February 2022, and not of a draft', () => {
    expect(signed('2022-02-22')).toEqual([]);
    expect(signed('2022-02-23')).toEqual(['droit/volet-sante-mentale']);
    expect(signed('2022-02')).toEqual([]);
    expect(signed('2022-03')).toEqual(['droit/volet-sante-mentale']);
    expect(signed(2022)).toEqual([]);
    expect(signed('2022-02-23', {}, 'arrete')).toEqual(['droit/volet-sante-mentale']);
    expect(signed('2022-02-23', {}, 'brouillon')).toEqual([]);
  });

  it('is wanted of a text that is not signed yet, by its draft or its start', () => {
    const unsigned = (more: object) => rules({ ...NO_LINK, signature: {}, ...more }, 'arrete');
    expect(unsigned({ periode: {} })).toEqual(['droit/volet-sante-mentale']);
    expect(unsigned({ periode: { debut: '2022-06-01' } })).toEqual([]);
    expect(unsigned({ periode: { debut: '2023-02-23' } })).toEqual(['droit/volet-sante-mentale']);
    expect(unsigned({ periode: { debut: '2022-06-01' }, projet: { date: '2022-02-23' } })).toEqual([
      'droit/volet-sante-mentale',
    ]);
  });

  it('may be an axis, an action, an article, a link; a framework leaves it to its plan', () => {
    const since = (more: object) => signed('2024-06-28', more);
    const axes = [
      { id: '1', titre: 'Prévention', themes: ['sante-mentale'], objectifs: [{ id: '1.1', titre: 'Dépister' }] },
      { id: '2', titre: 'Soins' },
    ];
    expect(since({ axes })).toEqual(['droit/ptsm-cite']);
    expect(since({ articles: [{ id: 'psy', titre: 'Santé mentale', texte: 'Le PTSM est suivi.' }] })).toEqual([]);
    expect(since({ articulations: [{ dispositif: 'clsm' }] })).toEqual(['droit/ptsm-cite']);
    expect(since({ nature: 'accord-cadre' })).toEqual([]);
    expect(since({ plan: { fiches_annoncees: 12 } })).toEqual([]);
    expect(since({ prs: { nom: 'Projet régional', texte: 'Il traite de santé mentale.' } })).toEqual([
      'droit/volet-sante-mentale',
    ]);
  });

  it('is not told of beside a link or a theme that the schema refuses', () => {
    expect(signed('2024-06-28', { articulations: [{ dispositif: 'ptms' }] })).toEqual(['schema/valeur-connue']);
    const axes = [{ id: '1', titre: 'Prévention', themes: ['santé mentale'] }];
    expect(signed('2024-06-28', { axes, fiches: [] })).toEqual(['schema/valeur-connue']);
  });
});

describe('the article on which a CLS stands', () => {
  it('is one at any day', () => {
    expect(CLS_ARTICLES.map(({ number, to }) => [number, to])).toEqual([
      ['1434-17', '2016-01-27'],
      ['1434-10', undefined],
    ]);
  });

  it('is read as people write it, ranges apart', () => {
    expect(findClsArticles('L.1434-10, L 1434-2 et L. 1434‑17').map(({ number }) => number)).toEqual([
      '1434-10',
      '1434-2',
      '1434-17',
    ]);
    expect(findClsArticles('L. 1434-1 à L. 1434-13').map(({ isRange }) => isRange)).toEqual([true, true]);
    expect(findClsArticles('L. 1434-2 et suivants').map(({ isRange }) => isRange)).toEqual([true]);
    expect(findClsArticles('L. 1434-2 et L. 1434-10').map(({ isRange }) => isRange)).toEqual([false, false]);
  });

  const visa = (words: string, date: string | number, etat: Etat = 'brouillon') =>
    rules({ visas: [words], signature: { date }, periode: {}, fiches: [] }, etat);

  it('is that of the day of signature, where the day is known well enough', () => {
    expect(visa('l’article L. 1434-17', '2016-01-27')).toEqual([]);
    expect(visa('l’article L. 1434-17', '2016-01-28')).toEqual(['droit/visa-en-vigueur']);
    expect(visa('l’article L. 1434-17', 2016)).toEqual([]);
    expect(visa('l’article L. 1434-10', '2016-01-27')).toEqual(['droit/visa-en-vigueur']);
    expect(visa('l’article L. 1434-10', '2016-01-28')).toEqual([]);
    expect(visa('l’article L. 1434-10, qui remplace l’article L. 1434-17', 2018)).toEqual([]);
    expect(visa('les articles L. 1434-1 à L. 1434-17', 2018)).toEqual([]);
  });

  it('is among the visas of an agreed text that has any', () => {
    expect(visa('le code du sport', 2018, 'arrete')).toEqual(['droit/visa-present']);
    expect(visa('le code du sport', 2018)).toEqual([]);
    expect(visa('l’article L. 1434-17', 2018, 'arrete')).toEqual(['droit/visa-en-vigueur']);
    expect(visa('les articles L. 1434-1 et suivants', 2018, 'arrete')).toEqual([]);
  });
});

describe('a law in the visas', () => {
  const visas = (words: string, date: string | number) => rules({ visas: [words], signature: { date } });

  it('is not younger than the signature', () => {
    expect(visas('la loi n° 2025-2 du 6 janvier 2025', '2025-01-06')).toEqual([]);
    expect(visas('la loi n° 2025-2 du 6 janvier 2025', '2025-01-05')).toEqual(['droit/reference-anterieure']);
    expect(visas('la loi n° 2025-2 du 6 janvier 2025', 2025)).toEqual([]);
  });

  it('with a wrong date is told of once', () => {
    expect(visas('la loi n° 2016-41 du 26 janvier 2026', '2024-06-28')).toEqual(['droit/reference-exacte']);
  });
});

describe('a party', () => {
  const party = (nom: string, type = 'association') =>
    rules({
      partenaires: [
        { id: 'ars', nom: 'Agence régionale de santé', type: 'ars', role: 'porteur' },
        { id: 'agglo', nom: 'Valmont', type: 'epci', role: 'porteur' },
        { id: 'autre', nom, type, role: 'cosignataire' },
      ],
    });

  it.each([
    'GHT',
    'Groupement hospitalier de territoire Loire',
    'le CLSM de Valmont',
    'Conseil local de santé mentale',
  ])('without personality: %s', (nom) => expect(party(nom)).toEqual(['droit/personnalite-morale']));

  it.each(['Association du CLSM', 'CHU, établissement support du GHT', 'GHTV', 'Conseil de territoire'])(
    'that may sign: %s',
    (nom) => expect(party(nom)).toEqual([]),
  );
});

describe('the fields of the law', () => {
  const fiche = (themes: readonly string[] | undefined) => ({ id: '1.1', titre: 'Réunir', ...(themes && { themes }) });
  const of = (...fiches: readonly object[]) => rules({ fiches }, 'arrete');

  it('are left alone where one action may be in them', () => {
    expect(of(fiche(['animation']))).toEqual(['droit/champ-couvert']);
    expect(of(fiche(['animation']), { ...fiche(undefined), id: '1.2' })).toEqual([]);
    expect(of(fiche(['animation', 'depistage']))).toEqual([]);
    expect(of()).toEqual([]);
  });
});

describe('the contrat de ville', () => {
  const quartiers = { territoire: { nom: 'Valmont', quartiers_prioritaires: { nombre: 2 } } };

  it('is cited where there are quartiers prioritaires, in any words', () => {
    expect(rules(quartiers, 'arrete')).toEqual(['territoire/contrat-de-ville']);
    expect(rules({ ...quartiers, preambule: 'Le contrat de ville y contribue.' }, 'arrete')).toEqual([]);
    expect(rules({ ...quartiers, preambule: 'Engagements quartiers 2030 y contribue.' }, 'arrete')).toEqual([]);
    expect(rules({ ...quartiers, signature: { date: 2014 } }, 'arrete')).toEqual([]);
    expect(rules({ ...quartiers, articulations: [{ dispositif: 'contrat-ville' }] }, 'arrete')).toEqual([
      'schema/valeur-connue',
    ]);
  });
});
