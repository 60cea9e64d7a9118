import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** A value of a file that may be wrong in any way: absent, null, or of another kind than it should be. */
export type Value = PDFObject | undefined;

/** The value of `key`, references followed; `undefined` also for null. */
export function at(dict: PDFDict | undefined, key: string): Value {
  const value = dict?.lookup(keyOf(key));
  return value === PDFNull ? undefined : value;
}

// The library looks for escapes in a name each time that it is asked for it, and a file is asked for the same few everywhere.
const KEYS = new Map<string, PDFName>();

function keyOf(key: string): PDFName {
  const known = KEYS.get(key);
  if (known !== undefined) return known;
  const name = PDFName.of(key);
  KEYS.set(key, name);
  return name;
}

/** A dictionary, or the dictionary of a stream. */
export function dictOf(value: Value): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

/** The dictionary under `key`. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return dictOf(at(dict, key));
}

const NAMES = new WeakMap<PDFName, string>();

/** A name without its slash. */
export function nameOf(value: Value): string | undefined {
  if (!(value instanceof PDFName)) return undefined;
  // Names are few and asked for often; the library decodes them each time.
  const known = NAMES.get(value) ?? value.decodeText();
  NAMES.set(value, known);
  return known;
}

/** The name under `key`. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return nameOf(at(dict, key));
}

/** The text of a string. */
export function textOf(value: Value): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  try {
    return value.decodeText();
  } catch {
    return '';
  }
}

/** The text under `key`. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return textOf(at(dict, key));
}

/** The number under `key`. */
export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const value = at(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** Whether `key` is there and true. */
export function isTrueAt(dict: PDFDict | undefined, key: string): boolean {
  const value = at(dict, key);
  return value instanceof PDFBool && value.asBoolean();
}

/** The items of an array, references followed; none if there is no array. */
export function itemsOf(value: Value): readonly Value[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => {
    const item = value.lookup(index);
    return item === PDFNull ? undefined : item;
  });
}

/** The items of an array, or the value itself. */
export function oneOrMany(value: Value): readonly Value[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? itemsOf(value) : [value];
}

/** Numbers of an array; what is no number is left out. */
export function numbersOf(value: Value): readonly number[] {
  return itemsOf(value).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

/** How messages name an object: `objet 12`. */
export function objectName(ref: PDFRef | undefined): string | undefined {
  return ref === undefined ? undefined : `objet ${ref.objectNumber}`;
}
