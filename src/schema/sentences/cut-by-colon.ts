import { bareText, type Finding, keyName, quoted, type Wording } from '../finding.ts';
import { meantKey } from '../meant-key.ts';
import { admits } from '../nodes.ts';
import type { SchemaNode } from '../schema-node.ts';

/** A key as this format has them, or as one might invent one; a sentence begins with a capital, and has spaces. */
const KEY_LIKE = /^[a-z][a-z0-9_-]*$/;

/** A text that can also stand in a file, and a group in which no key is that of the file: the text holds « : ». */
export function isTextCutByColon(finding: Finding): boolean {
  const { node, value } = finding;
  if (!admits(node, 'string') || !admits(node, 'object') || typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  const isKnown = (key: string): boolean =>
    Object.hasOwn(node.properties ?? {}, key) || meantKey({ ...finding, keys: [key] }) !== undefined;
  return !keys.some(isKnown) && keys.some((key) => !KEY_LIKE.test(key));
}

/** `- Objectif 1 : aller vers les habitants`: a text that its colon makes a group of keys. */
export function cutByColon(finding: Finding): Wording | undefined {
  const { node, value, path } = finding;
  if (!isFreeText(node) || typeof value !== 'object' || value === null) return undefined;
  const [key = '', ...others] = Object.keys(value);
  if (others.length > 0 && node['x-texte'] === 'markdown' && typeof path.at(-1) === 'string')
    return {
      rule: 'yaml/deux-points',
      message: `Dans le texte de ${keyName(path)}, « : » est lu comme la fin d’une clé.`,
      hint: `Écrivez « ${path.at(-1)}: | », puis le texte à la ligne, décalé de deux espaces.`,
    };
  const text = others.length > 0 ? undefined : wholeText(finding, key);
  if (text === undefined) return undefined;
  const rest = text.slice(key.length).replace(/^ *: */, '');
  return {
    rule: 'yaml/deux-points',
    message: `${keyName(path)} attend un texte, et « : » après « ${short(key)} » en fait une clé.`,
    hint: KEY_LIKE.test(key)
      ? `Si « ${key} » fait partie du texte, mettez le tout entre guillemets doubles : ${quoted(text)}${rest === '' ? '' : ` ; sinon, gardez le texte seul : « ${rest} »`}.`
      : `Mettez le texte entier entre guillemets doubles : ${quoted(text)}.`,
  };
}

/** Whether any sentence may stand here, « : » in it. */
export function isFreeText(node: SchemaNode): boolean {
  return admits(node, 'string') && node.enum === undefined && node.pattern === undefined && node.format === undefined;
}

/** The text as it is written, from the first word of its key on, where it stands on one line without quotes. */
function wholeText(finding: Finding, key: string): string | undefined {
  const { source, value } = finding;
  const at = [...finding.path, key];
  const before = source.place(at, 'key');
  const inner: unknown = typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
  if (before.endColumn - before.column !== key.length) return undefined;
  if (inner === null) return `${key} :`;
  const rest = typeof inner === 'object' ? undefined : bareText({ ...finding, path: at });
  const place = source.place(at);
  if (rest === undefined || place.line !== before.line) return undefined;
  return `${key}${' '.repeat(Math.max(0, place.column - before.endColumn - 2))}: ${rest}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
