import { FORMER_REGIONS } from '../registers/former-regions.ts';
import { FORMER_NAMES } from '../registers/institutions.ts';
import { UNACCENTED } from '../registers/unaccented-capitals.ts';
import { MONTHS } from '../text/date-words.ts';

/** The name of a group of words. */
export type TellingWords =
  | 'month'
  | 'act'
  | 'article'
  | 'annexe'
  | 'fiche'
  | 'contract'
  | 'years'
  | 'phone'
  | 'unit'
  | 'signatory'
  | 'later'
  | 'field'
  | 'blank'
  | 'former-name'
  | 'former-region'
  | 'unaccented';

/**
 * Words that tell what a text may speak of, in groups that patterns name. A pattern that wants one of some words is run only
 * for texts that hold one. A word stands here as a whole, up to apostrophes, hyphens and figures, with or without accents.
 */
export const TELLING_WORDS: Readonly<Record<TellingWords, string>> = {
  month: MONTHS.join(' '),
  /** What an act is called before its number. */
  act: 'loi décret ordonnance',
  article: 'article articles',
  annexe: 'annexe annexes',
  fiche: 'fiche fiches',
  /** What a sentence about the contract or those who sign it calls them. */
  contract: 'contrat CLS signataires',
  /** What ages and durations are counted in. */
  years: 'an ans année années mois',
  phone: 'tél tel téléphone',
  unit: 'km kms kg kgs ha m hrs mns',
  /** Words that agree with who is said to sign. */
  signatory: 'représenté représentée habilité habilitée autorisé autorisée',
  /** What is still to be done to a text, after « à ». */
  later:
    'compléter completer préciser définir confirmer déterminer renseigner fixer insérer ajouter remplir rédiger vérifier valider choisir',
  /** What a form asks for. */
  field: 'nom prénom date lieu montant fonction numéro adresse téléphone courriel',
  /** What stands for words to come. */
  blank: 'xx xxx xxxx xxxxx xxxxxx xxxxxxx xxxxxxxx xxxxxxxxx xxxxxxxxxx jj todo ipsum',
  'former-name': FORMER_NAMES.flatMap(({ forms }) => waysToWrite(forms))
    .map(longestWord)
    .join(' '),
  'former-region': FORMER_REGIONS.map(longestWord).join(' '),
  unaccented: UNACCENTED.join(' '),
};

/** The ways in which a pattern lets a name be written, without what may be missing and what must not follow. */
function waysToWrite(pattern: string): readonly string[] {
  return pattern.replace(/\(\?!(?:[^()]|\([^()]*\))*\)|\(\?:[^()]*\)\?/g, '').split('|');
}

/** The longest whole word of a name, the last of several: it tells more than « conseil ». In « agences? » none is whole. */
function longestWord(name: string): string {
  const words = name.match(/[A-Za-zÀ-ÖØ-öø-ÿœŒ]{1,40}(?![A-Za-zÀ-ÖØ-öø-ÿœŒ?])/g) ?? [];
  return words.reduce((longest, word) => (word.length >= longest.length ? word : longest), '');
}
