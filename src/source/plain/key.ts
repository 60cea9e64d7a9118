import { nextSign } from './lines.ts';
import type { Reader } from './reader.ts';

const KEY = /^[A-Za-z_À-ÖØ-öø-ž][A-Za-z0-9_À-ÖØ-öø-ž/-]{0,60}$/;
const NO_NAME = /^(?:null|true|false|__proto__)$/i;
const COLON = 58;

/** The key that stands at an offset, if one does. It is made into a text, and looked at, only where it is met first. */
export function keyAt({ text, keys }: Reader, at: number): string | undefined {
  const end = nextSign(text, at);
  if (text.charCodeAt(end) !== COLON) return undefined;
  const mark = markOf(text, at, end);
  const known = keys.get(mark);
  if (known !== undefined && known.length === end - at && text.startsWith(known, at)) return known;
  const key = text.slice(at, end);
  if (!KEY.test(key) || isNoName(key)) return undefined;
  keys.set(mark, key);
  return key;
}

/** A number by which most keys differ: their length, their first letter and their last. */
function markOf(text: string, start: number, end: number): number {
  return (end - start) * 0x40000 + text.charCodeAt(start) * 0x200 + text.charCodeAt(end - 1);
}

/** Whether YAML or JavaScript might take a key for something else. */
export function isNoName(key: string): boolean {
  return NO_NAME.test(key);
}
