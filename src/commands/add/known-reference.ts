import { Failure } from '../../project/failure.ts';
import { asYaml } from '../../rules/closest-id.ts';
import { foldWord, isSameWord, nearest } from '../../schema/nearest.ts';

/** What can be referred to. */
interface Element {
  readonly id: string;
  readonly titre?: string;
  readonly nom?: string;
  readonly sigle?: string;
}

/**
 * The element that was typed: by its identifier, its whole name or its acronym, whatever the capitals.
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
    onlyOne(
      elements.filter((element) =>
        [element.id, element.titre, element.nom, element.sigle].some(
          (name) => name !== undefined && isSameWord(name, id),
        ),
      ),
    );
  if (found !== undefined) return found;
  const near =
    nearest(
      id,
      elements.map((element) => element.id),
    ) ?? begunBy(id, elements);
  const question = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `;
  throw new Failure(
    'usage',
    `${words} l’identifiant « ${id} », donné par ${option}.`,
    elements.length === 0
      ? 'Il n’y en a encore aucun dans le contrat.'
      : `${question}Identifiants connus : ${listed(elements)}.`,
  );
}

/** The one element whose name begins with what was typed: « Santé mentale » for « Santé mentale et addictions ». */
function begunBy(typed: string, elements: readonly Element[]): string | undefined {
  const begun = elements.filter(({ titre, nom }) => foldWord(titre ?? nom ?? '').startsWith(`${foldWord(typed)}-`));
  return onlyOne(begun)?.id;
}

/** Letters that all elements may take with their names; beyond, their identifiers stand alone. */
const ROOM_FOR_NAMES = 500;

function listed(elements: readonly Element[]): string {
  const withNames = elements
    .map(({ id, titre, nom }) => `${asYaml(id)}${titre === undefined && nom === undefined ? '' : ` (${titre ?? nom})`}`)
    .join(', ');
  return withNames.length <= ROOM_FOR_NAMES ? withNames : elements.map(({ id }) => asYaml(id)).join(', ');
}

/** Two partners may have one acronym: then it names neither. */
function onlyOne<Known>(found: readonly Known[]): Known | undefined {
  return found.length === 1 ? found[0] : undefined;
}
