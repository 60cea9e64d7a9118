import { isNode, type YAMLSeq } from 'yaml';
import { rangeOf } from '../locate.ts';
import { type Item, inBraces, lineEndOf } from './layout.ts';

/** A list between brackets, with one more item: on the line of the last, or on a line of its own if the last has one. */
export function intoBrackets(text: string, list: YAMLSeq, item: Item): string | undefined {
  const last = list.items.at(-1);
  if (!isNode(last)) return undefined;
  const [start, end] = rangeOf(last);
  const close = rangeOf(list)[1] - 1;
  if (text.charAt(close) !== ']') return undefined;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start);
  const isOnOwnLine = /^[ \t]+$/.test(before);
  const rest = text.slice(end, close);
  const comma = /^\s*,/.exec(rest)?.[0].length;
  // A comment between the item and its comma is more than can be seen through.
  if (comma === undefined && rest.includes('#') && !isOnOwnLine) return undefined;
  const stop = end + (comma ?? 0);
  if (!isOnOwnLine) {
    const added = comma === undefined ? `, ${inBraces(item)}` : ` ${inBraces(item)},`;
    return text.slice(0, stop) + added + text.slice(stop);
  }
  const found = text.slice(stop, close).search(/\r?\n/);
  const at = found === -1 ? stop : stop + found;
  const head = comma === undefined ? `${text.slice(0, end)},${text.slice(end, at)}` : text.slice(0, at);
  return `${head}${lineEndOf(text)}${before}${inBraces(item)}${comma === undefined ? '' : ','}${text.slice(at)}`;
}
