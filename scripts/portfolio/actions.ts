import type { Theme } from '../../src/model/yaml.generated.ts';

/** What a fiche of a theme says, in the plainest words. */
export interface Action {
  readonly theme: Theme;
  /** Contracts of the portfolio that have it. Only the order of the first four is in the source; the numbers are invented. */
  readonly contrats: number;
  readonly titre: string;
  readonly objectif: string;
  readonly public: string;
  readonly indicateur: string;
  readonly unite: string;
}

/** The actions of the portfolio, the most frequent theme first. */
export const ACTIONS: readonly Action[] = [
  action(
    'acces-droits-soins',
    47,
    'Ouvrir une permanence d’accès aux droits',
    'Que chacun ait une couverture maladie complète',
    'personnes-precaires',
    'Dossiers ouverts',
    'dossiers',
  ),
  action(
    'sante-mentale',
    43,
    'Former les agents d’accueil à l’écoute',
    'Orienter plus tôt les personnes en souffrance psychique',
    'agents',
    'Agents formés',
    'agents',
  ),
  action(
    'nutrition-obesite',
    36,
    'Apprendre à cuisiner avec peu',
    'Réduire le surpoids des enfants',
    'enfants',
    'Enfants en surpoids suivis',
    'enfants',
  ),
  action(
    'sante-environnement-habitat',
    31,
    'Repérer les logements indignes',
    'Faire cesser les atteintes à la santé dues au logement',
    'habitants-qpv',
    'Logements traités',
    'logements',
  ),
  action(
    'addictions',
    24,
    'Tenir une consultation pour jeunes consommateurs',
    'Réduire les risques liés aux consommations',
    'jeunes',
    'Jeunes reçus',
    'jeunes',
  ),
  action(
    'prevention-promotion',
    22,
    'Organiser un forum annuel de la santé',
    'Faire connaître les ressources du territoire',
    'adultes',
    'Visiteurs du forum',
    'personnes',
  ),
  action(
    'vieillissement-autonomie',
    18,
    'Prévenir les chutes à domicile',
    'Garder l’autonomie plus longtemps',
    'seniors',
    'Domiciles visités',
    'domiciles',
  ),
  action(
    'jeunesse',
    15,
    'Proposer un bilan de santé aux jeunes en insertion',
    'Que chaque jeune ait un médecin traitant',
    'jeunes',
    'Bilans réalisés',
    'bilans',
  ),
  action(
    'depistage',
    14,
    'Proposer le dépistage des cancers',
    'Augmenter la participation au dépistage organisé',
    'adultes',
    'Personnes dépistées',
    'personnes',
  ),
  action(
    'activite-physique',
    12,
    'Ouvrir des créneaux de sport sur ordonnance',
    'Faire bouger les personnes malades',
    'adultes',
    'Personnes inscrites',
    'personnes',
  ),
  action(
    'perinatalite-parentalite',
    10,
    'Accompagner les jeunes parents',
    'Rompre l’isolement après la naissance',
    'petite-enfance',
    'Familles accompagnées',
    'familles',
  ),
  action(
    'handicap',
    7,
    'Rendre les cabinets accessibles',
    'Que chacun puisse consulter près de chez soi',
    'personnes-handicapees',
    'Cabinets accessibles',
    'cabinets',
  ),
  action(
    'migrants',
    5,
    'Traduire les documents d’accueil',
    'Que chacun comprenne ses soins',
    'migrants',
    'Consultations avec interprète',
    'consultations',
  ),
];

function action(
  theme: Theme,
  contrats: number,
  titre: string,
  objectif: string,
  whom: string,
  indicateur: string,
  unite: string,
): Action {
  return { theme, contrats, titre, objectif, public: whom, indicateur, unite };
}
