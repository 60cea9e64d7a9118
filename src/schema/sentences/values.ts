import { type Finding, likeWritten, shown, type Wording, withSuggestion } from '../finding.ts';
import { nearest } from '../nearest.ts';

const FEW = 12;

/** A value that is none of those that the vocabulary lists. */
export function unknownValue(finding: Finding): Wording {
  const values = (finding.node.enum ?? []).map(String);
  const meant = nearest(String(finding.value), values);
  const only = values.length === 1 ? values[0] : undefined;
  const suggestion = numberMeant(finding) ?? (meant === undefined ? only : likeWritten(finding, meant));
  return withSuggestion(
    {
      rule: 'schema/valeur-connue',
      message: `${shown(finding)} n’est pas une valeur possible${label(finding)}.`,
      hint: hintOf(meant, values),
    },
    suggestion,
  );
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

function hintOf(meant: string | undefined, values: readonly string[]): string {
  const known = `Valeurs possibles : ${values.join(', ')}.`;
  if (meant === undefined) return known;
  return values.length <= FEW ? `Écrivez « ${meant} ». ${known}` : `Écrivez « ${meant} ».`;
}
