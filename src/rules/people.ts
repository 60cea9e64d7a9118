import type { Contrat } from '../model/contrat.ts';
import { everyText } from './every-text.ts';

/** Where a contract names a person, by the key above the name or the key itself. */
const isPerson = (keys: readonly (string | number)[]): boolean => {
  const [key, above, further] = [keys.at(-1), keys.at(-2), keys.at(-3)];
  if (key === 'auteur') return true;
  return key === 'nom' && (above === 'contact' || above === 'representant' || further === 'contacts');
};

/** The words of the names of people that a contract gives, without accents or capitals, at least three letters each. */
export function wordsOfPeople(contrat: Contrat): ReadonlySet<string> {
  const names = everyText(contrat).filter(({ at }) => isPerson(at));
  return new Set(names.flatMap(({ texte }) => foldWords(texte)));
}

/** The words of a text, folded: « Hélène Dupont-Roy » gives helene, dupont, roy. */
export function foldWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && word !== 'mme' && word !== 'monsieur' && word !== 'madame');
}
