import type { Path } from '../source/path.ts';
import { pathOf, type Trail } from '../source/trail.ts';
import { type Guide, ROOT_GUIDE } from './guide.ts';
import { Ecrit, Reference, type Texte, texteAt } from './standing.ts';

/** What the values of one contract are, beyond their form. Each list is in the order in which the contract is written. */
export interface Annotated {
  readonly references: readonly Reference[];
  /** Human texts. */
  readonly textes: readonly Texte[];
  /**
   * Every string that a document may print: human texts, and names, addresses, dates as well. Texts in files of their own come
   * last.
   */
  readonly ecrits: readonly Ecrit[];
}

/**
 * Looks once at all values of a contract alongside its schema.
 * @param textAt the text at a path whose value names a file
 */
export function annotated(data: unknown, textAt: (path: Path) => string | undefined): Annotated {
  const found: Found = { references: [], textes: [], ecrits: [], inFiles: [], count: 0, textAt };
  if (typeof data === 'object' && data !== null) lookInto(found, data, ROOT_GUIDE, undefined, true);
  const { references, textes, ecrits, inFiles } = found;
  for (const texte of inFiles) ecrits.push(texte);
  return { references, textes, ecrits };
}

interface Found {
  readonly references: Reference[];
  readonly textes: Texte[];
  readonly ecrits: Ecrit[];
  readonly inFiles: Texte[];
  /** Strings so far. */
  count: number;
  readonly textAt: (path: Path) => string | undefined;
}

/**
 * @param guide what the schema says of the value; nothing of what it does not know
 * @param isPrinted whether a document may print what is in it
 */
function lookInto(
  found: Found,
  value: object,
  guide: Guide | undefined,
  above: Trail | undefined,
  isPrinted: boolean,
): void {
  if (Array.isArray(value)) {
    const items = guide?.items;
    for (let index = 0; index < value.length; index += 1) {
      const trail = { above, step: index };
      const item: unknown = value[index];
      if (isHolder(found, item, items, trail, isPrinted)) lookInto(found, item, items, trail, isPrinted);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== 'string' && typeof inner !== 'object') continue;
    const next = guide?.under(key);
    const trail = { above, step: key };
    const isShown = isPrinted && !isPrivate(key);
    if (isHolder(found, inner, next, trail, isShown)) lookInto(found, inner, next, trail, isShown);
  }
}

/**
 * Takes down what a value is by itself, and says whether it holds others. It does not go on to them: of functions that call each other
 * in turn V8 copies each into the other, several times over.
 */
function isHolder(
  found: Found,
  value: unknown,
  guide: Guide | undefined,
  trail: Trail,
  isPrinted: boolean,
): value is object {
  if (typeof value === 'string') {
    addString(found, value, guide, trail, isPrinted);
    return false;
  }
  if (typeof value !== 'object' || value === null) return false;
  if (guide?.kind !== undefined) addFile(found, value, trail, guide.kind);
  return true;
}

function addString(found: Found, value: string, guide: Guide | undefined, trail: Trail, isPrinted: boolean): void {
  if (guide?.collection !== undefined) found.references.push(new Reference(trail, guide.collection, value));
  if (guide?.kind === undefined) {
    if (isPrinted) found.ecrits.push(new Ecrit(trail, value, found.count++));
    return;
  }
  const texte = texteAt(trail, value, found.count++, guide.kind);
  found.textes.push(texte);
  if (isPrinted) found.ecrits.push(texte);
}

/** A text may be in a file of its own, which the value names. */
function addFile(found: Found, value: object, trail: Trail, kind: Texte['kind']): void {
  if (!('fichier' in value)) return;
  const texte = found.textAt(pathOf(trail));
  if (texte === undefined) return;
  const written = texteAt(trail, texte, found.count++, kind);
  found.textes.push(written);
  found.inFiles.push(written);
}

/** What no document prints: the settings of rules, and the keys that belong to the author alone. */
function isPrivate(key: string): boolean {
  return key === 'regles' || key.startsWith('x_');
}
