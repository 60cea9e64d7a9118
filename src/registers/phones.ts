const NATIONAL = /^0[1-9]\d{8}$/;
/** Short numbers for calls from France: 15, 18, 112, 115, 119, 3114, 3919… */
const SHORT = /^(?:1[578]|11[0-9]|19[67]|3\d{3}|1\d{3}|118\d{3})$/;

/**
 * Whether a text is a French telephone number: ten digits, `+33` and nine, or a short number. Spaces, full stops and hyphens
 * between digits are free. Source: plan national de numérotation (Arcep).
 */
export function isPhone(text: string): boolean {
  return national(text) !== undefined;
}

/** « 01 82 52 40 25 », in pairs that no line end separates; what is no number stays as it is. */
export function formatPhone(text: string): string {
  const digits = national(text);
  if (digits === undefined) return text;
  if (digits.length !== 10) return digits;
  return Array.from({ length: 5 }, (_, pair) => digits.slice(pair * 2, pair * 2 + 2)).join('\u00A0');
}

/** What a `tel:` link dials: « +33182524025 », or the short number. */
export function dialledPhone(text: string): string | undefined {
  const digits = national(text);
  return digits?.length === 10 ? `+33${digits.slice(1)}` : digits;
}

/** Whether the number is a mobile one (06 and 07), hence as a rule a person's. */
export function isMobilePhone(text: string): boolean {
  return /^0[67]/.test(national(text) ?? '') && national(text)?.length === 10;
}

function national(text: string): string | undefined {
  if (text.length > 30) return undefined;
  const digits = text.replaceAll(/[\s.-]/g, '').replace(/^(?:\+|00)33(?:\(0\))?/, '0');
  return NATIONAL.test(digits) || SHORT.test(digits) ? digits : undefined;
}
