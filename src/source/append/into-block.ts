import { isMap, isNode, type YAMLSeq } from 'yaml';
import { rangeOf } from '../locate.ts';
import { type Item, inBraces, layOut, lineEndOf } from './layout.ts';

/** A list whose items stand under each other, each after its dash, with one more. */
export function intoBlock(text: string, list: YAMLSeq, item: Item): string | undefined {
  const last = list.items.at(-1);
  const [start] = rangeOf(list);
  const column = start - lineStart(text, start);
  if (text.charAt(start) !== '-' || !isNode(last)) return undefined;
  const dash = `${text.slice(start - column, start).replace(/\S/g, ' ')}-`;
  const end = lineEndOf(text);
  const lines =
    isMap(last) && last.flow
      ? [`${dash} ${inBraces(item)}`]
      : layOut(item, dash + gapAfterDash(text, last), ' '.repeat(column + 1) + gapAfterDash(text, last));
  const at = endOfItem(text, rangeOf(last)[1], column);
  const blank = hasBlankBefore(text, list) ? end : '';
  const before = text.slice(0, at);
  return `${before}${end}${blank}${lines.join(end)}${text.slice(at) || end}`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The spaces between the dash and the item, as many as the last item has. */
function gapAfterDash(text: string, last: YAMLSeq['items'][number]): string {
  if (!isNode(last)) return ' ';
  const [start] = rangeOf(last);
  return /-([ ]+)$/.exec(text.slice(lineStart(text, start), start))?.[1] ?? ' ';
}

/**
 * Where an item ends: after what follows it on its line, and after the lines of comments that stand deeper than its dash, which speak
 * of it.
 */
function endOfItem(text: string, end: number, column: number): number {
  let at = endOfLine(text, text.slice(0, end).trimEnd().length);
  let look = at;
  while (look < text.length) {
    const next = endOfLine(text, look + newline(text, look));
    const line = text.slice(look, next).replace(/^\r?\n/, '');
    if (line.trim() !== '' && !(/^ *#/.test(line) && line.indexOf('#') > column)) break;
    if (line.trim() !== '') at = next;
    look = next;
  }
  return at;
}

function newline(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : 1;
}

function endOfLine(text: string, at: number): number {
  const found = text.slice(at).search(/\r?\n/);
  return found === -1 ? text.length : at + found;
}

/** Whether blank lines part the items: the last two tell. */
function hasBlankBefore(text: string, list: YAMLSeq): boolean {
  const last = list.items.at(-1);
  if (list.items.length < 2 || !isNode(last)) return false;
  const start = lineStart(text, rangeOf(last)[0]);
  const above = text.slice(0, start).split('\n').slice(0, -1);
  return above.findLast((line) => !/^[ \t]*#/.test(line))?.trim() === '';
}
