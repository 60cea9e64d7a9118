/**
 * What kind of character stands in a text, as one number, so that a pass over a text decides by comparing small numbers: what
 * breaks words, then what may stand in one, then letters.
 */
export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
/** A sign that may begin something that a rule looks for. */
const MARK = 3;
/** A sign that few French texts hold. */
export const UNUSUAL = 4;
/** What is not seen: marks of order, joiners, control characters. */
export const HIDDEN = 5;
/** What is not told apart here: letters of other alphabets, accents without their letter. */
export const STRANGE = 6;
/** Apostrophes and hyphens. */
export const JOINER = 7;
export const DIGIT = 8;
/** From here on letters: the code of the small letter without its accent; with {@link CAPITAL} added where it is one. */
export const LETTER = 0x60;
export const CAPITAL = 0x80;

/** Œ, æ, ø… are no letter with an accent; which of them it is matters to no rule. */
const LIGATURE = LETTER;

const MARKS = '.;:!?%»«°"[{}@(_^+/·';

/** The first code beyond them. */
export const LATIN = 0x100;
/** The kinds of the first characters, which make up nearly all French. */
export const KINDS: Uint8Array = Uint8Array.from({ length: LATIN }, (_, code) =>
  kindOfLatin(String.fromCharCode(code)),
);

function kindOfLatin(character: string): number {
  if (/[\t \u00A0]/.test(character)) return SPACE;
  if (character === '\n') return NEWLINE;
  if (/\d/.test(character)) return DIGIT;
  if (character === "'" || character === '-') return JOINER;
  if (MARKS.includes(character)) return MARK;
  if (/[\p{Cc}\u00AD]/u.test(character)) return HIDDEN;
  if (!/[A-Za-zÀ-ÖØ-öø-ÿ]/.test(character)) return OTHER;
  const small = character.toLowerCase();
  const plain = small.normalize('NFD').charCodeAt(0);
  return (plain < CAPITAL ? plain : LIGATURE) + (small === character ? 0 : CAPITAL);
}

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  return code < LATIN ? (KINDS[code] ?? OTHER) : kindBeyond(code);
}

function kindBeyond(code: number): number {
  switch (code) {
    case 0x2019: // ’
      return JOINER;
    case 0x0153: // œ
      return LIGATURE;
    case 0x0152: // Œ
      return LIGATURE + CAPITAL;
    case 0x202f: // narrow, does not break
      return SPACE;
    case 0x2013: // –
    case 0x2014: // —
      return OTHER;
    case 0x2026: // …
    case 0x201c: // “
    case 0x201d: // ”
    case 0x2022: // •
    case 0x2027: // ‧
    case 0x2030: // ‰
    case 0x20ac: // €
      return MARK;
    default:
      if ((code >= 0x200b && code < 0x2010) || (code >= 0x2028 && code < 0x202f) || (code >= 0x2060 && code < 0x2070)) {
        return HIDDEN;
      }
      // Punctuation, arrows, mathematics and pictures, but for the signs that look like letters.
      return code >= 0x2000 && code < 0x2c00 && !(code >= 0x2100 && code < 0x2190) ? UNUSUAL : STRANGE;
  }
}
