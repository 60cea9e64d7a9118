import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A place of the program that says what stopped it. */
export interface Site {
  /** Its file, and which of those in it: it stays the same when lines come above. */
  readonly id: string;
  readonly path: string;
  readonly line: number;
}

/** What is thrown for the reader, as it is made. */
const MADE = /(?<!^\s*(?:\*|\/\/).*)\bnew (Failure|CommandLineMistake)\(/gm;

const nameOf = (file: string): string => relative(ROOT, file).replaceAll('\\', '/');

/** The places of one file. */
function sitesIn(file: string, code: string): readonly Site[] {
  const path = nameOf(file);
  return [...code.matchAll(MADE)].map(({ index }, at) => ({
    id: `${path}#${at + 1}`,
    path,
    line: code.slice(0, index).split('\n').length,
  }));
}

/** All places of the program. */
export function allSites(): readonly Site[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('schema/compiled'))
    .sort()
    .flatMap((name) => sitesIn(`${ROOT}src/${name}`, readFileSync(`${ROOT}src/${name}`, 'utf8')));
}

/** Lets each place of a file tell `record.ts` its id, as soon as it is reached; no line moves. */
export function recorded(file: string, code: string): string | undefined {
  const sites = sitesIn(file, code);
  if (sites.length === 0) return undefined;
  let at = 0;
  const made = code.replace(MADE, (_, name: string) => {
    const id = JSON.stringify(sites[at]?.id);
    at += 1;
    return `new (recordMessage(${id}), ${name})(`;
  });
  return `import { recordMessage } from ${JSON.stringify(RECORD)}; ${made}`;
}

const RECORD = fileURLToPath(new URL('record.ts', import.meta.url)).replaceAll('\\', '/');
