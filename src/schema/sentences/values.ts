import { type Finding, likeWritten, shown, type Wording, withSuggestion } from '../finding.ts';
import { meantValue } from '../meant-value.ts';
import { isSameWord } from '../nearest.ts';
import { nodeAt, resolveNode } from '../nodes.ts';
import { emptyValue } from './empty.ts';
import { wrongType } from './types.ts';

/** More values than this are a wall: the nearest alone helps. */
const FEW = 12;

/** Beside a suggestion, more values than this stand without their names. */
const FEW_NAMED = 8;

/** Where a choice is to be made, letters that all values may take with their names. */
const ROOM_FOR_NAMES = 500;

/** A value that is none of those that the vocabulary lists. */
export function unknownValue(finding: Finding): Wording {
  if (finding.value === null || finding.value === '') return emptyValue(finding);
  if (typeof finding.value === 'object') {
    return wrongType({ ...finding, node: { ...finding.node, type: 'string' } });
  }
  const values = (finding.node.enum ?? []).map(String);
  const meant = meantValue(String(finding.value), values, finding.node.labels);
  const only = values.length === 1 ? values[0] : undefined;
  const suggestion = numberMeant(finding) ?? (meant === undefined ? only : likeWritten(finding, meant));
  return withSuggestion(
    {
      rule: 'schema/valeur-connue',
      message: `${shown(finding)} n’est pas une valeur possible${label(finding)}.`,
      hint: hintOf(finding, meant, values) + otherKey(finding),
    },
    suggestion,
    numberMeant(finding) !== undefined || isOnlyReading(finding, values, meant),
  );
}

/** Whether the word is `meant` or its name but for accents, capitals and hyphens, and no other value. */
function isOnlyReading({ value, node: { labels = [] } }: Finding, values: readonly string[], meant?: string): boolean {
  const word = String(value);
  const same = values.filter((one, index) => isSameWord(one, word) || isSameWord(labels[index] ?? one, word));
  return same.length === 1 && same[0] === meant;
}

/** `version: "1"` : the right number, in quotes that make it a text. */
function numberMeant({ node, value }: Finding): string | undefined {
  const found = node.enum?.find((one) => typeof one === 'number' && String(one) === value);
  return found === undefined ? undefined : String(found);
}

function label({ node }: Finding): string {
  const name = node.form ?? node.title;
  return name === undefined ? '' : ` pour « ${name} »`;
}

/** The value may be right, under another key of the same thing: an action « en cours » is so by its `statut`. */
function otherKey({ path, value, node }: Finding): string {
  const own = path.at(-1);
  const other = Object.entries(nodeAt(path.slice(0, -1)).properties ?? {}).find(
    ([key, sibling]) =>
      key !== own &&
      resolveNode(sibling).enum !== node.enum &&
      resolveNode(sibling).enum?.some((one) => isSameWord(String(one), String(value))),
  )?.[0];
  return other === undefined ? '' : ` Cette valeur existe sous « ${other} ».`;
}

function hintOf({ node: { labels = [] } }: Finding, meant: string | undefined, values: readonly string[]): string {
  const named = (value: string): string => {
    const name = labels[values.indexOf(value)];
    return name === undefined || isSameWord(name, value) ? value : `${value} (${name})`;
  };
  const withNames = values.map(named).join(', ');
  const isNamed = meant === undefined ? withNames.length <= ROOM_FOR_NAMES : values.length <= FEW_NAMED;
  const known = `Valeurs possibles : ${isNamed ? withNames : values.join(', ')}.`;
  if (meant === undefined) return known;
  const name = labels[values.indexOf(meant)];
  const write = `Écrivez « ${meant} »${name === undefined || isSameWord(name, meant) ? '' : ` (${name})`}.`;
  return values.length <= FEW ? `${write} ${known}` : write;
}
