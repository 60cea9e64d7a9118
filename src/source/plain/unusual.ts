/** Nearly all French is written without these; braces, which are for expressions, are of them. */
export const UNUSUAL_SIGN: RegExp = /[^\n -z|~\u00A0-\u00AC\u00AE-\u00FFœŒ’…–—\u202F]/;
const EACH = new RegExp(UNUSUAL_SIGN, 'g');
/** Signs that need a closer look: controls, tabs, marks of order, line ends of other systems, halves of signs. */
const STRANGE = /[^{}\u00A1-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\uD7FF]/;

/**
 * The signs of a text that few texts hold, « ≥ », « ✓ » and braces among them; `undefined` where one of them needs a closer look before the text can be
 * read.
 */
export function unusualSigns(text: string): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  EACH.lastIndex = 0;
  while (EACH.test(text)) {
    const sign = text.charAt(EACH.lastIndex - 1);
    if (found.has(sign)) continue;
    if (STRANGE.test(sign)) return undefined;
    found.add(sign);
  }
  return found;
}
