import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkPiece } from './base-contract.ts';

/** The words that are underlined in a preamble, with the rule that found them. */
function told(preambule: string, more: object = {}): readonly string[] {
  return checkPiece(stringify({ preambule, ...more }), 'arrete')
    .diagnostics.filter(({ rule }) => /^texte\/(?:fiche|annexe|article|ages)/.test(rule))
    .map(
      ({ rule, message }) => `${rule} ${/(?:fiche|annexe|article) (\S+)\.|« (.+?) »/.exec(message)?.slice(1).join('')}`,
    );
}

describe('a fiche that a text cites', () => {
  it.each([
    ['la fiche 1.1 et la fiche-action n° 2.1', []],
    ['la fiche 1.2', ['texte/fiche-existante 1.2']],
    ['La Fiche action 1.2.', ['texte/fiche-existante 1.2']],
    ['les fiches 1.1, 1.2 et 2.3', ['texte/fiche-existante 1.2', 'texte/fiche-existante 2.3']],
    ['la fiche 12', []],
    ['la fiche 1.2.3', []],
    ['la fiche P1', []],
    ['la fiche 1.2 du contrat de ville', []],
    ['la fiche 1.2 du précédent contrat', []],
    ['une fiche, 1.2 million d’euros', []],
    ['deux fiches 2024', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('may not be written yet, or be known to the sources alone', () => {
    expect(told('la fiche 1.2', { plan: { fiches_annoncees: 12 } })).toEqual([]);
    expect(told('la fiche 1.2', { transcription: { sources: [{ titre: 'Communiqué' }] } })).toEqual([]);
  });

  it('may have a letter', () => {
    const fiches = ['P1', 'P2'].map((id) => ({ id, titre: 'Dépister', maturite: 'projet' }));
    expect(told('la fiche P2 et la fiche P3', { fiches })).toEqual(['texte/fiche-existante P3']);
  });
});

describe('an annex that a text cites', () => {
  const annexes = [2, 3].map((number) => ({ id: `annexe-${number}`, titre: `Annexe ${number}`, texte: 'La liste.' }));

  it.each([
    ['en annexe 2', []],
    ['en annexe 4', ['texte/annexe-existante 4']],
    ['en annexe n° 4 du présent contrat', ['texte/annexe-existante 4']],
    ['les annexes 2 et 5', ['texte/annexe-existante 5']],
    ['le livre des fiches, en annexe 1', []],
    ['en annexe 4 du décret', []],
    ['en annexe', []],
  ])('%s', (text, expected) => expect(told(text, { annexes })).toEqual(expected));

  it('cannot be looked up where annexes have no numbers', () => {
    expect(told('en annexe 4')).toEqual([]);
    expect(told('en annexe 4', { annexes: [{ id: 'carte', titre: 'Carte', texte: 'La carte.' }] })).toEqual([]);
  });
});

describe('an article of the contract that a text cites', () => {
  it.each([
    ['l’article 1 du présent contrat', []],
    ['l’article 25 du présent contrat', ['texte/article-existant 25']],
    ['l’article 25 ci-dessus', ['texte/article-existant 25']],
    ['les articles 2 et 25 du contrat', ['texte/article-existant 25']],
    ['l’article 25 du contrat de ville', []],
    ['l’article 25', []],
    ['l’article L. 1434-10 du code', []],
    ['l’article 122 de la loi', []],
    ['l’article 25 du présent contrat et l’article 3 du décret', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('cannot be looked up under another numbering', () => {
    const text = 'l’article 25 du présent contrat';
    expect(told(text, { documents: { numerotation: 'romains' } })).toEqual([]);
    expect(told(text, { articles: [{ id: 'a', titre: 'Article 25 – Divers', texte: 'Rien.' }] })).toEqual([]);
  });
});

describe('the ages that a text states', () => {
  it.each([
    ['les 12-25 ans', []],
    ['les 25-12 ans', ['texte/ages-ordonnes 25-12 ans']],
    ['les jeunes de 25 à 12 ans', ['texte/ages-ordonnes 25 à 12 ans']],
    ['des enfants âgés de 11 à 6 ans', ['texte/ages-ordonnes 11 à 6 ans']],
    ['entre 75 et 50 ans', ['texte/ages-ordonnes 75 et 50 ans']],
    ['le délai passe de 10 à 5 ans', []],
    ['2018-12 ans', []],
    ['les 50-74 ans et les 0-3 ans', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('are turned round by the suggestion', () => {
    const { diagnostics } = checkPiece(stringify({ preambule: 'Pour les jeunes de 25 à 12 ans.' }));
    expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual(['12 à 25 ans']);
  });
});
