import { describe, expect, it } from 'vitest';
import { knownTerritory } from '../../../src/commands/init/territory.ts';
import { deTerritoire } from '../../../src/documents/parts/territoire.ts';
import { searchTerritories, territoriesNamed } from '../../../src/registers/territories/search.ts';

describe('a territory after « de »', () => {
  it.each([
    ['Communauté de communes du Pays de Valmont', 'de la communauté de communes du Pays de Valmont'],
    ['Communauté d’agglomération Redon Agglomération', 'de la communauté d’agglomération Redon Agglomération'],
    ['Communauté urbaine d’Arras', 'de la communauté urbaine d’Arras'],
    ['Métropole de Lyon', 'de la Métropole de Lyon'],
    ['Métropole Rouen Normandie', 'de la Métropole Rouen Normandie'],
    ['Eurométropole de Strasbourg', 'de l’Eurométropole de Strasbourg'],
    ['Établissement public territorial Plaine Commune', 'de l’établissement public territorial Plaine Commune'],
    ['Collectivité de Saint-Barthélemy', 'de la Collectivité de Saint-Barthélemy'],
    ['Commune d’Allaire', 'de la commune d’Allaire'],
    ['Ville de Paris', 'de la Ville de Paris'],
    ['Département de l’Ain', 'du département de l’Ain'],
    ['Pays de Valmont', 'du Pays de Valmont'],
    ['PETR du Pays de Valmont', 'du PETR du Pays de Valmont'],
    ['Pôle d’équilibre territorial et rural du Valmont', 'du Pôle d’équilibre territorial et rural du Valmont'],
    ['Syndicat mixte du Valmont', 'du Syndicat mixte du Valmont'],
    ['Territoire de Belfort', 'du Territoire de Belfort'],
    ['Bassin de Valmont', 'du Bassin de Valmont'],
    ['Valmont Agglomération', 'de Valmont Agglomération'],
    ['Orléans Métropole', 'd’Orléans Métropole'],
    ['Avignon', 'd’Avignon'],
    ['Hyères', 'd’Hyères'],
    ['Le Mans', 'du Mans'],
    ['Les Ulis', 'des Ulis'],
    ['La Rochelle', 'de La Rochelle'],
    ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
    ['Ville', 'de Ville'],
    ['Ville-d’Avray', 'de Ville-d’Avray'],
    ['Pays-de-Clerval', 'de Pays-de-Clerval'],
  ])('%s: %s', (nom, said) => {
    expect(deTerritoire({ nom })).toBe(said);
  });

  it.each(['Lyon', 'Redon', 'Strasbourg', 'Loire', 'Arras', 'Gex', 'Rouen'])(
    'says what init wrote for %s, whatever the kind',
    (typed) => {
      const names = searchTerritories(typed, 40).map((known) => knownTerritory(known).nom);
      expect(names.length).toBeGreaterThan(1);
      for (const nom of names) {
        expect(deTerritoire({ nom })).not.toMatch(
          /^d(?:e |’)(?:communaut|d[ée]partement|(?:euro)?m[ée]tropole |pays )/iu,
        );
      }
    },
  );

  it('says in the title of init and in a sentence the same of an intercommunality', () => {
    const [redon] = territoriesNamed('243500741').map(knownTerritory);
    expect(redon?.ofNom).toBe('de la communauté d’agglomération Redon Agglomération');
    expect(deTerritoire({ nom: redon?.nom ?? '' })).toBe(redon?.ofNom);
  });
});
