import { posix } from 'node:path';
import { codeOnly } from './code-only.ts';

/** The sources of the program: text by path below `src/`. */
export type Sources = ReadonlyMap<string, string>;

/** One import of a file. */
export interface Import {
  /** Path of the importing file, below `src/`. */
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** The file below `src/`, for a relative import; else the name of the package. */
  readonly target: string;
  readonly isRelative: boolean;
  /**
   * `type` leaves nothing behind when the program is built; `static` loads its target at once, `dynamic` when it is asked for.
   * `import { type A }` is static: the bundle keeps it as `import 'a'`.
   */
  readonly kind: 'type' | 'static' | 'dynamic';
}

const IMPORT =
  /\b(?:(import|export)\s+(type\s+(?!from\b)(?!,))?(?:[\w$*\s{},]*?\bfrom\s*)?|(import)\s*\(\s*|(require|resolve)\s*\(\s*)(['"])/g;

/** Every import of every file, in the order of the files. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => importsOfFile(from, text));
}

function importsOfFile(from: string, text: string): readonly Import[] {
  return [...codeOnly(text).matchAll(IMPORT)].flatMap((found) => {
    const [whole, statement, type, dynamic, , quote = "'"] = found;
    if (statement === undefined && dynamic === undefined) return [];
    const start = found.index + whole.length;
    const specifier = text.slice(start, text.indexOf(quote, start));
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? posix.join(posix.dirname(from), specifier) : packageName(specifier);
    const kind = dynamic !== undefined ? 'dynamic' : type === undefined ? 'static' : 'type';
    return [{ from, specifier, target, isRelative, kind }];
  });
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The files that are loaded as soon as one of `entries` is, with the packages they load. */
export function loadedWith(
  entries: readonly string[],
  imports: readonly Import[],
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const { from, target, isRelative, kind } of imports) {
      if (from !== file || kind !== 'static') continue;
      if (isRelative) waiting.push(target);
      else packages.add(target);
    }
  }
  return { files, packages };
}
