import { type Finding, keyName, shown, type Wording, withSuggestion } from '../finding.ts';
import { admits, resolveNode } from '../nodes.ts';
import type { SchemaNode } from '../schema-node.ts';
import { readDate } from './dates.ts';
import { exampleOf } from './example.ts';

/** A group has many keys at most; the first say what it is about. */
const LISTED = 8;

/** One value where a group of keys is wanted: `budget: 30 000 €`, `partenaires: [cpam]`. */
export function wordInsteadOfKeys(finding: Finding): Wording {
  const glued = gluedKey(finding);
  if (glued !== undefined) return glued;
  const { path } = finding;
  const day = oneDate(finding);
  const group = day === undefined ? asGroup(finding) : undefined;
  return withSuggestion(
    {
      rule: 'schema/type',
      message:
        typeof path.at(-1) === 'number'
          ? `Chaque élément de ${keyName(path)} est un groupe de clés, pas ${shown(finding)} seul.`
          : `${keyName(path)} attend un groupe de clés, pas ${shown(finding)}.`,
      hint:
        group !== undefined
          ? `Écrivez ${group}.${otherKeys(finding.node, group)}`
          : day !== undefined
            ? `Écrivez ${day[0]} si c’est le début, ${day[1]} si c’est la fin.${otherKeys(finding.node, day.join())}`
            : inOwnForm(finding),
    },
    group,
  );
}

/** What to write where nobody can say which key the value is: an item as it may be written, or the keys of the group. */
function inOwnForm(finding: Finding): string {
  const { node, path } = finding;
  if (typeof path.at(-1) === 'number') {
    const example = exampleOf(finding, node);
    return `Écrivez par exemple ${example}.${otherKeys(node, example)}`;
  }
  const names = Object.keys(node.properties ?? {}).slice(0, LISTED);
  return `Passez à la ligne, puis écrivez, deux espaces plus à droite et une par ligne, des clés parmi : ${names.join(', ')}.`;
}

/** The keys of a group that an example of it leaves out, in a sentence that follows; the first of them where they are many. */
export function otherKeys({ properties = {} }: SchemaNode, example: string): string {
  const given = new Set(Array.from(example.matchAll(/[{,] ?(\w+):/g), ([, name]) => name));
  const others = Object.keys(properties).filter((name) => !given.has(name));
  return others.length === 0 ? '' : ` Autres clés possibles : ${others.slice(0, LISTED).join(', ')}.`;
}

/** `calendrier: mars 2027`: nobody but its author knows which of the two it is. */
function oneDate({ node, value }: Finding): readonly [from: string, to: string] | undefined {
  const { debut, fin } = node.properties ?? {};
  const date = readDate(String(value).trim());
  return debut === undefined || fin === undefined || date === undefined
    ? undefined
    : [`{ debut: ${date} }`, `{ fin: ${date} }`];
}

/** The group of keys that one value stands for, where its words leave no doubt. */
export function asGroup({ node, value, source, path }: Finding): string | undefined {
  const { required = [], properties = {} } = node;
  const text = (typeof value === 'string' ? source.written(path) : String(value))?.trim();
  if (text === undefined || !/^[^,[\]{}|>\n:#]+$/.test(text)) return undefined;
  const [, from, to] = /^(\d{4})\s*[-–/à]\s*(\d{4})$/u.exec(text) ?? [];
  if (from !== undefined && 'debut' in properties && 'fin' in properties) return `{ debut: ${from}, fin: ${to} }`;
  const [, digits] = /^(\d+(?:[\s\u00a0\u202f]\d{3})*)[\s\u00a0\u202f]*(?:€|euros|habitants)?$/u.exec(text) ?? [];
  const figure = required[0] ?? Object.keys(properties)[0];
  if (digits !== undefined && figure !== undefined && isNumber(properties[figure]))
    return `{ ${figure}: ${digits.replace(/\D/gu, '')} }`;
  const [key = '', ...others] = required;
  if (others.length > 0 || key === '' || typeof value !== 'string' || isNumber(properties[key])) return undefined;
  const { enum: values } = resolveNode(properties[key] ?? {});
  return values === undefined || values.includes(text) ? `{ ${key}: ${text} }` : undefined;
}

function isNumber(node: SchemaNode = {}): boolean {
  const found = resolveNode(node);
  return admits(found, 'number') || admits(found, 'integer');
}

/** `territoire:` and below `nom:Valmont`: without its space, the colon is a letter like another. */
function gluedKey({ node, value, source, path }: Finding): Wording | undefined {
  const key = /^([\w-]+):\S/.exec(String(value))?.[1];
  if (key === undefined || !Object.hasOwn(node.properties ?? {}, key)) return undefined;
  const written = source.written(path);
  return withSuggestion(
    {
      rule: 'yaml/deux-points',
      message: `Il manque une espace après « ${key}: » : sans elle, YAML ne voit pas de clé.`,
      hint: `Écrivez « ${key}: » puis une espace, puis la valeur.`,
    },
    written?.startsWith(`${key}:`) ? `${key}: ${written.slice(key.length + 1)}` : undefined,
    true,
  );
}
