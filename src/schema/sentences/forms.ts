import { type Finding, likeWritten, quoted, shown, type Wording, withSuggestion } from '../finding.ts';
import { emptyValue } from './empty.ts';

/** A code, identifier, duration or address that does not have its form. */
export function badForm(finding: Finding): Wording {
  if (finding.value === '') return emptyValue(finding);
  const name = finding.node.form ?? finding.node.title ?? 'Cette valeur';
  const text = repaired(finding);
  return withSuggestion(
    {
      rule: 'schema/forme',
      message: `${shown(finding)} n’a pas la forme attendue pour « ${name} ».`,
      hint: finding.node.description ?? 'Vérifiez la valeur.',
    },
    text === undefined ? undefined : written(finding, text),
  );
}

/** Digits alone would be read as a number: they keep quotes even where there were none. */
function written(finding: Finding, text: string): string {
  return /^[\d.]+$/.test(text) ? quoted(text) : likeWritten(finding, text);
}

const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.toUpperCase(),
  asIdentifier,
  (text) => asIdentifier(text).toLowerCase(),
  (text) => text.replace(/[\s.]/g, ''),
  (text) => text.replace(/[\s.]/g, '').toUpperCase(),
  (text) => text.toLowerCase().replace(/^(\d+)\s*(an|année|annee)(s?)$/, '$1 an$3'),
  (text) => text.toLowerCase().replace(/^(\d+)\s*(mois|jours?|semaines?)$/, '$1 $2'),
  (text) => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text),
];

/** The first small change that gives the value its form. */
function repaired({ value, node }: Finding): string | undefined {
  if (typeof value !== 'string' || node.pattern === undefined) return undefined;
  const form = new RegExp(node.pattern, 'u');
  return REPAIRS.map((repair) => repair(value)).find((text) => form.test(text));
}

function asIdentifier(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+|(?<!-)-+$/g, '');
}
