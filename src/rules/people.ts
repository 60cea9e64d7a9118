import type { Contrat } from '../model/contrat.ts';
import { withoutAccents } from '../registers/territories/names.ts';
import type { Ecrit } from '../schema/standing.ts';

/** Where a contract names a person, by the key above the name or the key itself. */
const isPerson = (ecrit: Ecrit): boolean => {
  if (ecrit.key === 'auteur') return true;
  if (ecrit.key !== 'nom') return false;
  const { at } = ecrit;
  const above = at.at(-2);
  return above === 'contact' || above === 'representant' || at.at(-3) === 'contacts';
};

/** The words of the names of people that a contract gives, without accents or capitals, at least three letters each. */
export function wordsOfPeople(contrat: Contrat): ReadonlySet<string> {
  const names = contrat.ecrits.filter(isPerson);
  return new Set(names.flatMap(({ texte }) => foldWords(texte)));
}

/** The words of a text, folded: « Hélène Dupont-Roy » gives helene, dupont, roy. */
export function foldWords(text: string): readonly string[] {
  return withoutAccents(text.normalize('NFD'))
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && word !== 'mme' && word !== 'monsieur' && word !== 'madame');
}
