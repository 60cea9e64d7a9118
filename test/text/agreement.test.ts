import { describe, expect, it } from 'vitest';
import { agree, enumerate, genreOfCivilite, plural } from '../../src/text/agreement.ts';
import { a, aWithArticle, de, deWithArticle, withArticle } from '../../src/text/articles.ts';

describe('agreement', () => {
  it('follows the gender, and does not guess one', () => {
    expect(agree('représenté', 'f')).toBe('représentée');
    expect(agree('représenté', 'm')).toBe('représenté');
    expect(agree('habilité', undefined)).toBe('habilité(e)');
    expect(['M.', 'Mme', 'Madame', 'Dr', undefined].map(genreOfCivilite)).toEqual([
      'm',
      'f',
      'f',
      undefined,
      undefined,
    ]);
  });

  it('lists with commas and one conjunction', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => enumerate(items))).toEqual([
      '',
      'a',
      'a et b',
      'a, b et c',
    ]);
    expect(enumerate(['a', 'b'], 'ou')).toBe('a ou b');
  });

  it('begins the plural with two', () => {
    expect([0, 1, 1.5, 2, 1200].map((count) => plural(count, 'fiche').replaceAll(/\s/g, ' '))).toEqual([
      ...['0 fiche', '1 fiche', '1,5 fiche', '2 fiches', '1 200 fiches'],
    ]);
    expect(plural(3, 'avis').endsWith('avis')).toBe(true);
    expect(plural(3, 'animal', 'animaux').endsWith('animaux')).toBe(true);
  });
});

describe('articles', () => {
  it.each([
    [
      'Agence régionale de santé',
      'f',
      'l’Agence régionale de santé',
      'de l’Agence régionale de santé',
      'à l’Agence régionale de santé',
    ],
    ['Ville de Paris', 'f', 'la Ville de Paris', 'de la Ville de Paris', 'à la Ville de Paris'],
    ['Département du Rhône', 'm', 'le Département du Rhône', 'du Département du Rhône', 'au Département du Rhône'],
    ['Hôpital Nord', 'm', 'l’Hôpital Nord', 'de l’Hôpital Nord', 'à l’Hôpital Nord'],
    ['Haute Autorité', 'f', 'la Haute Autorité', 'de la Haute Autorité', 'à la Haute Autorité'],
    ['État', 'm', 'l’État', 'de l’État', 'à l’État'],
    ['ARS', 'f', 'l’ARS', 'de l’ARS', 'à l’ARS'],
    ['MSA', 'f', 'la MSA', 'de la MSA', 'à la MSA'],
    ['Mutualité', undefined, 'Mutualité', 'de Mutualité', 'à Mutualité'],
  ] as const)('stand before « %s »', (name, genre, bare, afterDe, afterA) => {
    expect([withArticle(name, genre), deWithArticle(name, genre), aWithArticle(name, genre)]).toEqual([
      bare,
      afterDe,
      afterA,
    ]);
  });

  it.each([
    ['Paris', 'de Paris', 'à Paris'],
    ['Avignon', 'd’Avignon', 'à Avignon'],
    ['Évry', 'd’Évry', 'à Évry'],
    ['Le Mans', 'du Mans', 'au Mans'],
    ['Les Ulis', 'des Ulis', 'aux Ulis'],
    ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
    ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
    ['Lens', 'de Lens', 'à Lens'],
    ['Hauts-de-France', 'de Hauts-de-France', 'à Hauts-de-France'],
    ['Yerres', 'd’Yerres', 'à Yerres'],
  ])('are contracted in front of « %s »', (name, afterDe, afterA) =>
    expect([de(name), a(name)]).toEqual([afterDe, afterA]),
  );
});
