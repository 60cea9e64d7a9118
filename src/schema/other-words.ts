import { foldWord } from './nearest.ts';

/**
 * What people write, and the value that means it: the everyday name of an organisation rather than the kind of body that it is in
 * law.
 */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
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
};

/** The value that an everyday word stands for: « hôpital » is `etablissement-de-sante`. It is one of several vocabularies. */
export function otherWord(word: string): string | undefined {
  const wanted = foldWord(word);
  return Object.entries(OTHER_WORDS).find(([, words]) => words.some((one) => foldWord(one) === wanted))?.[0];
}
