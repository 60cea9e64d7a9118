/**
 * Names of files as people count, 1.2 before 1.10, their letters in the order of French. The code-unit order breaks ties, so that
 * it never depends on the machine's language.
 */
export function inNaturalOrder(names: readonly string[]): readonly string[] {
  const compareNames = names.every((name) => PLAIN.test(name)) ? plainOrder(names) : openCollator();
  return [...names].sort((a, b) => compareNames(a, b) || compareUnits(a, b));
}

type Compare = (a: string, b: string) => number;

const compareUnits: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** To make a collator takes a tenth of the time in which the whole program starts: names of plain letters do without. */
const openCollator = (): Compare => new Intl.Collator('fr', { numeric: true }).compare;

const PLAIN = /^[a-z0-9._-]{0,200}$/;

/** The same order as the collator's, for plain names: its signs come first, in an order of their own, then numbers, then letters. */
function plainOrder(names: readonly string[]): Compare {
  const keys = new Map(names.map((name) => [name, sortKey(name)]));
  return (a, b) => compareUnits(keys.get(a) ?? a, keys.get(b) ?? b);
}

const SIGNS = '_-.';

/** A number is told by how many digits it has, then by these; nothing else in a key lies between signs and letters. */
function sortKey(name: string): string {
  return name.replace(/0*(\d+)|[_.-]/g, (found, digits: string | undefined) =>
    digits === undefined
      ? String.fromCharCode(1 + SIGNS.indexOf(found))
      : `\u0010${String.fromCharCode(digits.length)}${digits}`,
  );
}
