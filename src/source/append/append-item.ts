import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { wildAlias } from '../aliases.ts';
import { parseYaml, type YamlFile } from '../file.ts';
import { pairOf } from '../key-index.ts';
import { rangeOf } from '../locate.ts';
import { yamlMistakes } from '../yaml-problems.ts';
import { intoBlock } from './into-block.ts';
import { intoBrackets } from './into-brackets.ts';
import { type Item, layOut, lineEndOf } from './layout.ts';

/** What came of adding an item to a list of a file: its new text, or why it is left alone. */
export type Appended =
  | { readonly ok: true; readonly text: string }
  /** `unreadable`: its YAML has a mistake. `no-list`: something else stands under the key. `unsure`: the addition would not be the only change. */
  | { readonly ok: false; readonly reason: 'unreadable' | 'no-list' | 'unsure' };

/**
 * Adds an item at the end of the list that stands under a key of a file, in the way in which the list is written: under each other or
 * between brackets, with its indentation, its line ends and its blank lines. A list that is empty or not there is begun. Every other
 * sign of the file stays; the new text is read again, and given only if it says what the old one said, and the item.
 * @param text of the file, without byte order mark
 * @param key of the top level
 */
export function appendItem(text: string, key: string, item: Item): Appended {
  const file = parseYaml('', '', text);
  if (!isReadable(file)) return { ok: false, reason: 'unreadable' };
  const root = file.document.contents;
  if (root !== null && !isMap(root)) return { ok: false, reason: 'no-list' };
  const pair = pairOf(root, key);
  const after = pair === undefined ? withKey(file, root, key, item) : withItem(text, pair, item);
  if (after === undefined) return { ok: false, reason: 'no-list' };
  return isOnlyAddition(file, after, key, item) ? { ok: true, text: after } : { ok: false, reason: 'unsure' };
}

function isReadable(file: YamlFile): boolean {
  return yamlMistakes(file).length === 0 && wildAlias(file.document) === undefined;
}

/** A key that is not there comes last, after a blank line. */
function withKey({ text }: YamlFile, root: YAMLMap | null, key: string, item: Item): string | undefined {
  // Between brackets nothing shows how the file would go on.
  if (root?.flow) return undefined;
  const end = lineEndOf(text);
  const column = root === null ? 0 : columnOf(text, root.items[0]?.key);
  const margin = ' '.repeat(column);
  const gap = text === '' || text.endsWith(`${end}${end}`) ? '' : text.endsWith('\n') ? end : end + end;
  const lines = layOut(item, `${margin}  - `, `${margin}    `);
  return `${text}${gap}${margin}${key}:${end}${lines.join(end)}${end}`;
}

function columnOf(text: string, key: unknown): number {
  const [start] = isNode(key) ? rangeOf(key) : [0];
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function withItem(text: string, { key, value }: Pair, item: Item): string | undefined {
  if (!isNode(key)) return undefined;
  if (isSeq(value) && value.items.length > 0)
    return value.flow ? intoBrackets(text, value, item) : intoBlock(text, value, item);
  if (isSeq(value) || (isScalar(value) && value.value === null) || value === null) return begun(text, key, value, item);
  return undefined;
}

/** A list that is empty: `axes: []`, `axes:`, `axes: ~`. What stands for its emptiness goes, and the item stands below. */
function begun(text: string, key: Node, value: YAMLSeq | Node | null, item: Item): string | undefined {
  const [start, stop] = value === null ? [0, 0] : rangeOf(value);
  const token = text.slice(start, stop);
  // Somebody wrote between the brackets: a comment is not thrown away.
  if (token.trim() !== '' && !/^(?:\[\s*\]|~|null)$/i.test(token)) return undefined;
  const [from, to] = rangeOf(key);
  const colon = text.indexOf(':', to);
  const head = token.trim() === '' ? text : text.slice(0, start).replace(/[ \t]{1,99}$/, '') + text.slice(stop);
  const lineEnd = endOfLine(head, colon);
  const margin = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  const end = lineEndOf(text);
  const lines = layOut(item, `${margin}  - `, `${margin}    `);
  return `${head.slice(0, lineEnd)}${end}${lines.join(end)}${head.slice(lineEnd) || end}`;
}

function endOfLine(text: string, at: number): number {
  const found = text.slice(at).search(/\r?\n/);
  return found === -1 ? text.length : at + found;
}

/** Whether the new text says all that the old one said, and the item at the end of its list. */
function isOnlyAddition(before: YamlFile, text: string, key: string, item: Item): boolean {
  const after = parseYaml('', '', text);
  if (!isReadable(after)) return false;
  const [old, now] = [before, after].map(({ document }) => plainOf(document.toJS({ maxAliasCount: -1 })));
  const list = old?.[key];
  const expected = { ...old, [key]: [...(Array.isArray(list) ? list : []), Object.fromEntries(item)] };
  return isSame(expected, now) && commentsOf(before.text) <= commentsOf(text);
}

function plainOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Values are the same, keys in whatever order: one that was not there comes last. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function commentsOf(text: string): number {
  return text.split('#').length;
}
