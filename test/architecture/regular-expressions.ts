import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codeOnly } from './code-only.ts';

/** A regular expression of the program and the file that brings it. */
export interface FoundRegExp {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that a TypeScript file writes between slashes. */
export function literalsIn(file: string, text: string): readonly FoundRegExp[] {
  return [...codeOnly(text).matchAll(/\/( +)\/([a-z]*)/g)].map(({ index, 1: inside = '', 2: flags = '' }) => {
    const source = text.slice(index + 1, index + 1 + inside.length);
    // What is no regular expression was no literal: the reader of code is wrong, and says so.
    return { file, source: new RegExp(source, flags).source, flags };
  });
}

/** How often a file makes a regular expression of a text. */
export function madeIn(text: string): number {
  return [...codeOnly(text).matchAll(/\bnew RegExp\(/g)].length;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const HERE = SRC.replaceAll('\\', '/');

/** The TypeScript files of the program, with their texts. */
export function programFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return new Map(sources.map((name) => [name, readFileSync(SRC + name, 'utf8')]));
}

/** The regular expressions that the files of the program make of texts while they are loaded. */
export async function madeWhileLoading(files: Iterable<string>): Promise<readonly FoundRegExp[]> {
  const made: FoundRegExp[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags], newTarget): object {
      const [, maker] = (new Error().stack ?? '').split('\n').slice(1);
      const [, after = ''] = (maker ?? '').replaceAll('\\', '/').split(HERE);
      const [file = ''] = /^[^?:]*/.exec(after) ?? [];
      const expression: RegExp = Reflect.construct(
        target,
        flags === undefined ? [pattern] : [pattern, flags],
        newTarget,
      );
      const { source } = expression;
      if (file !== '') made.push({ file, source, flags: expression.flags });
      return expression;
    },
  });
  try {
    for (const name of files) await import(/* @vite-ignore */ pathToFileURL(SRC + name).href);
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}

/** Whether a pattern repeats something without end. One that does not looks at each place of a text so many times at most. */
export function repeatsWithoutEnd(source: string): boolean {
  const outside = source.replace(/\\./gs, 'e').replace(/\[[^\]]*\]/g, 'c');
  return /[*+]|\{\d+,\}/.test(outside);
}
