import { type Finding, keyName, type Wording } from '../finding.ts';

/** A key without a value, or with an empty text. */
export function emptyValue({ path }: Finding): Wording {
  const isItem = typeof path.at(-1) === 'number';
  return {
    rule: 'schema/valeur-presente',
    message: isItem
      ? `Un élément de ${keyName(path)} est vide : il manque une valeur après le tiret.`
      : `${keyName(path)} n’a pas de valeur : on ne saurait pas si elle est inconnue ou oubliée.`,
    hint: 'Écrivez la valeur, ou retirez la ligne tant qu’elle n’est pas connue.',
  };
}
