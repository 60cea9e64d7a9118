import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/model/labels.generated.ts';
import { meantValue } from '../../src/schema/meant-value.ts';

function meant(vocabulary: Readonly<Record<string, string>>): (word: string) => string | undefined {
  return (word) => meantValue(word, Object.keys(vocabulary), Object.values(vocabulary));
}

const publicFor = meant(LABELS.public);
const themeFor = meant(LABELS.theme);

describe('the value that a word stands for', () => {
  it.each([
    ['personnes âgées', 'seniors'],
    ['personnes-agees', 'seniors'],
    ['Personnes retraitées', 'seniors'],
    ['aînés', 'seniors'],
    ['Personnes en situation de handicap', 'personnes-handicapees'],
    ['handicapés', 'personnes-handicapees'],
    ['précaires', 'personnes-precaires'],
    ['Personnes en situation de précarite', 'personnes-precaires'],
    ['Personnes détenus', 'detenus'],
    ['migrantes', 'migrants'],
    ['Quartiers prioritaires', 'habitants-qpv'],
    ['Femme enceinte', 'femmes-enceintes'],
    ['agent public', 'agents'],
    ['adolecents', 'adolescents'],
    ['Professionnels de la santé', 'professionnels-sante'],
    ['grand public', 'tout-public'],
  ])('the public « %s » is %s', (word, value) => {
    expect(publicFor(word)).toBe(value);
  });

  it.each([
    'Personnes',
    'Personnes malades',
    'Personnes étrangères',
    'Personnes diabétiques',
    'Personnes endettées',
    'Personnes isolées',
    'Personnes dépendantes',
    'Personnes sourdes',
    'Personnes sans domicile',
    'Personnes vulnérables',
    'Personnes salariées',
    'Parents',
    'Habitants',
    'Femmes',
    'Hommes',
    'Élèves',
    'Étudiants',
    'Lycéens',
    'Salariés',
    'Agriculteurs',
    'Touristes',
    'Familles',
    'Malades',
    'Professionnels',
    'Public',
    'Quartiers',
    'Mineurs',
    'Sportifs',
    '',
    '—',
  ])('the public « %s » is none of those that exist', (word) => {
    expect(publicFor(word)).toBeUndefined();
  });

  it.each([
    ['Qualité de l’eau', 'eau-hygiene'],
    ["Qualité de l'air", 'qualite-air'],
    ['nutrition', 'nutrition-obesite'],
    ['vieillissement', 'vieillissement-autonomie'],
    ['accès aux soins', 'acces-droits-soins'],
    ['Parentalité', 'perinatalite-parentalite'],
    ['vacination', 'vaccination'],
    ['Prévention', 'prevention-promotion'],
    ['Personnes âgées', 'vieillissement-autonomie'],
    ['Santé mental', 'sante-mentale'],
    ['Environnement', 'sante-environnement-habitat'],
  ])('the theme « %s » is %s', (word, value) => {
    expect(themeFor(word)).toBe(value);
  });

  it.each([
    'Santé',
    'Soins',
    'Qualité',
    'Qualité de vie',
    'Qualité des soins',
    'Santé dentale',
    'Santé au travail',
    'Santé des femmes',
    'Santé animale',
    'Maladies rares',
    'Personnes malades',
    'Mobilité',
    'Logement',
    'Culture',
    'Cancer',
    'Tourisme',
    'Climat',
    'Activité économique',
  ])('the theme « %s » is none of those that exist', (word) => {
    expect(themeFor(word)).toBeUndefined();
  });

  it('names no value that two words misspell as much', () => {
    expect(meantValue('marie', ['marbe', 'carie'])).toBe('marbe');
    expect(meantValue('marte', ['marie', 'marbe'])).toBeUndefined();
  });

  it('finds every value again from its own name, and from itself', () => {
    for (const vocabulary of Object.values(LABELS)) {
      const find = meant(vocabulary);
      for (const [value, label] of Object.entries<string>(vocabulary)) {
        expect(find(label)).toBe(value);
        expect([value, undefined]).toContain(find(value));
      }
    }
  });
});
