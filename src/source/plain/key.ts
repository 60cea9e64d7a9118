const KEY = /^[A-Za-z_À-ÖØ-öø-ž][A-Za-z0-9_À-ÖØ-öø-ž/-]{0,60}$/;
const KEY_SIGN = /[A-Za-z0-9_À-ÖØ-öø-ž/-]/;
const NO_NAME = /^(?:null|true|false|__proto__)$/i;
const COLON = 58;

/** Whether a sign may stand in a key, by its code: nearly all that stand in a file are below. */
const IN_KEY: Uint8Array = Uint8Array.from({ length: 0x180 }, (_, code) =>
  KEY_SIGN.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * The keys that were met, each by its mark. Nearly all are those of contracts, and stand in each of them many times: they are made into
 * texts, and looked at, only once. What one file says changes nothing of how another is read.
 */
const KEYS = new Map<number, string>();
/** Several times as many as the schema has. */
const MOST_KEYS = 2000;

/** The key that stands at an offset, if one does. */
export function keyAt(text: string, at: number): string | undefined {
  let end = at;
  let mark = 0;
  let code = text.charCodeAt(end);
  while (IN_KEY[code] === 1) {
    mark = (mark * 31 + code) | 0;
    end += 1;
    code = text.charCodeAt(end);
  }
  if (code !== COLON || !isBlank(text.charCodeAt(end + 1))) return undefined;
  const known = KEYS.get(mark);
  if (known !== undefined && known.length === end - at && text.startsWith(known, at)) return known;
  const key = text.slice(at, end);
  if (!KEY.test(key) || isNoName(key)) return undefined;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const own = apart(key);
  KEYS.set(mark, own);
  return own;
}

/** Whether a space, the end of the line or of the text stands there. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code);
}

/** A copy of a key. For V8 a piece of a text holds on to the whole of it; what has been the key of an object does not. */
function apart(key: string): string {
  const [own = key] = Object.keys({ [key]: true });
  return own;
}

/** Whether YAML or JavaScript might take a key for something else. */
export function isNoName(key: string): boolean {
  return NO_NAME.test(key);
}
