import { Failure } from '../../project/failure.ts';
import { asYaml } from '../../rules/closest-id.ts';
import { isSameWord, nearest } from '../../schema/nearest.ts';

/** What can be referred to. */
interface Element {
  readonly id: string;
  readonly titre?: string;
  readonly nom?: string;
}

/**
 * The element that was typed: by its identifier, or by its whole name.
 * @param option the option it was typed for
 * @param words « Aucun axe ne porte »
 * @throws Failure `usage` when there is none, with the nearest one
 */
export function knownReference<Known extends Element>(
  typed: string,
  elements: readonly Known[],
  option: string,
  words: string,
): Known {
  const id = typed.trim();
  const found =
    elements.find((element) => element.id === id) ??
    elements.find(({ titre, nom }) => [titre, nom].some((name) => name !== undefined && isSameWord(name, id)));
  if (found !== undefined) return found;
  const ids = elements.map((element) => element.id);
  const near = nearest(id, ids);
  const question = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `;
  throw new Failure(
    'usage',
    `${words} l’identifiant « ${id} », donné par ${option}.`,
    ids.length === 0
      ? 'Il n’y en a encore aucun dans le contrat.'
      : `${question}Identifiants connus : ${ids.map(asYaml).join(', ')}.`,
  );
}
