import { nextSign } from './lines.ts';

const KEY = /^[A-Za-z_À-ÖØ-öø-ž][A-Za-z0-9_À-ÖØ-öø-ž/-]{0,60}$/;
const NO_NAME = /^(?:null|true|false|__proto__)$/i;
const COLON = 58;

/**
 * The keys that were met, each by its mark. Nearly all are those of contracts, and stand in each of them many times: they are made into
 * texts, and looked at, only once. What one file says changes nothing of how another is read.
 */
const KEYS = new Map<number, string>();
/** Several times as many as the schema has. */
const MOST_KEYS = 2000;

/** The key that stands at an offset, if one does. */
export function keyAt(text: string, at: number): string | undefined {
  const end = nextSign(text, at);
  if (text.charCodeAt(end) !== COLON) return undefined;
  const mark = markOf(text, at, end);
  const known = KEYS.get(mark);
  if (known !== undefined && known.length === end - at && text.startsWith(known, at)) return known;
  const key = text.slice(at, end);
  if (!KEY.test(key) || isNoName(key)) return undefined;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const own = apart(key);
  KEYS.set(mark, own);
  return own;
}

/** A copy of a key. For V8 a piece of a text holds on to the whole of it; what has been the key of an object does not. */
function apart(key: string): string {
  const [own = key] = Object.keys({ [key]: true });
  return own;
}

/** A number by which most keys differ: their length, their first letter and their last. */
function markOf(text: string, start: number, end: number): number {
  return (end - start) * 0x40000 + text.charCodeAt(start) * 0x200 + text.charCodeAt(end - 1);
}

/** Whether YAML or JavaScript might take a key for something else. */
export function isNoName(key: string): boolean {
  return NO_NAME.test(key);
}
