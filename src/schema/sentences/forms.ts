import { type Finding, likeWritten, quoted, shown, type Wording, withSuggestion } from '../finding.ts';
import { emptyValue } from './empty.ts';
import { namedCode } from './named-code.ts';

/** A code, identifier, duration or address that does not have its form. */
export function badForm(finding: Finding): Wording {
  if (finding.value === '') return emptyValue(finding);
  const name = finding.node.form ?? finding.node.title ?? 'Cette valeur';
  const code = namedCode(finding);
  if (code !== undefined)
    return {
      rule: 'schema/forme',
      message: `${shown(finding)} est un nom : il faut ici un code (« ${name} »).`,
      hint: `Écrivez ${quoted(code)}, avec ses guillemets.`,
      suggestion: quoted(code),
    };
  const repair = repaired(finding);
  return withSuggestion(
    {
      rule: 'schema/forme',
      message: `${shown(finding)} n’a pas la forme attendue pour « ${name} ».`,
      hint: `${repair === undefined ? '' : `Écrivez ${written(finding, repair.text)}. `}${finding.node.description ?? 'Vérifiez la valeur.'}`,
    },
    repair === undefined ? undefined : written(finding, repair.text),
    repair?.isSafe,
  );
}

/** Digits alone would be read as a number: they keep quotes even where there were none. */
function written(finding: Finding, text: string): string {
  return /^[\d.]+$/.test(text) ? quoted(text) : likeWritten(finding, text);
}

/** A small change of a text, and whether it changes its form alone. */
interface Repair {
  readonly isSafe: boolean;
  change(text: string): string;
}

const safe = (change: Repair['change']): Repair => ({ isSafe: true, change });
const guess = (change: Repair['change']): Repair => ({ isSafe: false, change });

const REPAIRS: readonly Repair[] = [
  safe((text) => text.trim()),
  safe((text) => text.toUpperCase()),
  // An identifier is also cited elsewhere, as it is written.
  guess(asIdentifier),
  guess((text) => asIdentifier(text).toLowerCase()),
  safe((text) => (/^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : text)),
  guess((text) => text.replace(/[\s.]/g, '')),
  guess((text) => text.replace(/[\s.]/g, '').toUpperCase()),
  safe((text) => text.toLowerCase().replace(/^(\d+)\s*(an|année|annee)(s?)$/, '$1 an$3')),
  safe((text) => text.toLowerCase().replace(/^(\d+)\s*(mois|jours?|semaines?)$/, '$1 $2')),
  guess((text) => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text)),
];

/** The first small change that gives the value its form. */
function repaired({ value, node }: Finding): { readonly text: string; readonly isSafe: boolean } | undefined {
  if (typeof value !== 'string' || node.pattern === undefined) return undefined;
  const form = new RegExp(node.pattern, 'u');
  const isId = node.form === 'Identifiant' || node['x-reference'] !== undefined;
  return REPAIRS.map(({ change, isSafe }) => ({ text: change(value), isSafe: isSafe && !isId })).find(({ text }) =>
    form.test(text),
  );
}

function asIdentifier(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+|(?<!-)-+$/g, '');
}
