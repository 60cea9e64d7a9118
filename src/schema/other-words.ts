import { foldWord } from './nearest.ts';

/**
 * What people write, and the value that means it: the everyday name of an organisation rather than the kind of body that it is in
 * law, another word for the same people. Only what is certain: a kind of a thing may stand here under the thing, a neighbour never.
 */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  // Partners.
  collectivite: ['commune', 'mairie', 'ville', 'municipalité'],
  epci: [
    'agglomération',
    'communauté d’agglomération',
    'communauté de communes',
    'communauté urbaine',
    'intercommunalité',
    'interco',
    'métropole',
  ],
  'etablissement-de-sante': ['centre hospitalier', 'ch', 'chu', 'clinique', 'hôpital'],
  cpam: ['assurance maladie', 'caisse primaire'],
  'education-nationale': ['académie', 'lycée', 'rectorat'],
  esms: ['ehpad', 'médico-social'],
  msp: ['maison de santé'],
  usagers: ['patients'],
  universite: ['faculté'],
  cosignataire: ['signataire'],
  // Publics.
  'tout-public': ['grand public', 'population générale', 'tous publics', 'tous les habitants', 'toute la population'],
  'petite-enfance': ['jeunes enfants', 'tout-petits'],
  enfants: ['enfance'],
  adolescents: ['adolescence', 'ados'],
  jeunes: ['jeunesse'],
  seniors: ['aînés', 'personne âgée', 'personnes âgées', 'personnes retraitées', 'retraités', 'troisième âge'],
  aidants: ['aidants familiaux', 'proches aidants'],
  'personnes-handicapees': [
    'handicap',
    'personnes en situation de handicap',
    'personnes porteuses d’un handicap',
    'public en situation de handicap',
  ],
  'personnes-precaires': ['personnes en précarité', 'précarité', 'public précaire', 'publics précaires'],
  'habitants-qpv': [
    'habitants des quartiers prioritaires de la politique de la ville',
    'habitants des qpv',
    'qpv',
    'quartiers prioritaires',
    'quartiers prioritaires de la politique de la ville',
  ],
  detenus: ['incarcérés', 'personnes incarcérées', 'prisonniers'],
  'professionnels-sante': ['soignants'],
  'professionnels-social': ['professionnels sociaux', 'travailleurs sociaux'],
  enseignants: ['professeurs'],
  elus: ['élus locaux'],
  agents: ['fonctionnaires'],
  // Themes.
  'sante-mentale': ['santé psychique'],
  'prevention-promotion': ['prévention'],
  'activite-physique': ['activité physique adaptée', 'sport', 'sport santé'],
  addictions: ['addictologie', 'conduites addictives'],
  depistage: ['dépistage des cancers'],
  'sante-sexuelle': ['vie affective et sexuelle'],
  enfance: ['enfants'],
  jeunesse: ['jeunes'],
  'vieillissement-autonomie': ['bien vieillir', 'grand âge', 'perte d’autonomie', 'personnes âgées', 'seniors'],
  handicap: ['personnes en situation de handicap', 'personnes handicapées'],
  precarite: ['personnes en situation de précarité', 'personnes précaires'],
  violences: ['violences conjugales', 'violences faites aux femmes', 'violences intrafamiliales'],
  'eau-hygiene': ['eau potable', 'qualité de l’eau'],
  'qualite-air': ['pollution de l’air'],
  'urbanisme-sante': ['urbanisme favorable à la santé'],
  'democratie-sanitaire': ['démocratie en santé'],
  // Funding.
  'feder-fse': ['feder', 'fse'],
};

/**
 * The value among `values` that an everyday word stands for: « hôpital » is `etablissement-de-sante`; « personnes âgées » is
 * `seniors` among publics, `vieillissement-autonomie` among themes.
 */
export function otherWord(word: string, values: readonly string[]): string | undefined {
  const wanted = foldWord(word);
  return values.find((value) => OTHER_WORDS[value]?.some((one) => foldWord(one) === wanted));
}
