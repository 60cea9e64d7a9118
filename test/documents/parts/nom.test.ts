import { describe, expect, it } from 'vitest';
import { genreDe, nomComplet, nomDansPhrase } from '../../../src/documents/parts/nom.ts';

describe('the name of an organisation', () => {
  it.each([
    ['Ville de Mende', 'la Ville de Mende'],
    ['Département de la Lozère', 'le Département de la Lozère'],
    ['Mission locale', 'la Mission locale'],
    ['Établissement public de santé mentale', 'l’Établissement public de santé mentale'],
    ['Valmont Agglomération', 'Valmont Agglomération'],
    ['Villeneuve Santé', 'Villeneuve Santé'],
  ])('%s takes the article of its first noun, though nobody gave its gender', (nom, said) => {
    expect(nomDansPhrase({ nom })).toBe(said);
  });

  it('keeps the gender that the contract gives', () => {
    expect(genreDe({ nom: 'Ordre des infirmiers' })).toBe('m');
    expect(genreDe({ nom: 'Centre Val de Loire Santé', genre: 'f' })).toBe('f');
    expect(genreDe({ nom: 'Croix-Rouge' })).toBeUndefined();
  });

  it('says its acronym once', () => {
    expect(nomComplet({ nom: 'CPAM de la Lozère', sigle: 'CPAM' })).toBe('CPAM de la Lozère');
    expect(nomComplet({ nom: 'Mutualité sociale agricole', sigle: 'MSA' })).toBe('Mutualité sociale agricole (MSA)');
  });
});
