import { type Finding, keyName, type Wording } from '../finding.ts';
import { nodeAt } from '../nodes.ts';

/** A key without a value, or with an empty text. */
export function emptyValue({ path }: Finding): Wording {
  const key = path.at(-1);
  if (typeof key === 'number')
    return {
      rule: 'schema/valeur-presente',
      message: `Un élément de ${keyName(path)} est vide : il manque une valeur après le tiret.`,
      hint: 'Écrivez la valeur, ou retirez ce tiret tant qu’elle n’est pas connue.',
    };
  const isCompulsory = nodeAt(path.slice(0, -1)).required?.includes(String(key)) === true;
  return {
    rule: 'schema/valeur-presente',
    message: isCompulsory
      ? `${keyName(path)} n’a pas de valeur, et ne peut pas rester vide.`
      : `${keyName(path)} n’a pas de valeur : on ne saurait pas si elle est inconnue ou oubliée.`,
    hint: isCompulsory
      ? `Écrivez sa valeur après « ${key}: ».`
      : 'Écrivez la valeur, ou retirez la ligne tant qu’elle n’est pas connue.',
  };
}
