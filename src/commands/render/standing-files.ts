import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePdf } from '../../documents/define.ts';
import type { OwnCache } from '../../project/own-cache.ts';
import { digestOf, seal, unseal } from '../../project/sealed.ts';

/** What was made before: a file is made again only if what it is made of has changed, or if it is not as it was made. */
export interface StandingFiles {
  has(name: string, key: string): boolean;
  /** What other documents tell of a PDF that stands. */
  pdf(name: string, key: string): MadePdf | undefined;
  note(name: string, key: string, bytes: Uint8Array, pdf?: MadePdf): void;
  /**
   * The files that stand as they were made of this contract, in any run; one that was signed since is another file.
   * @param except without their ending: these are not looked at
   */
  made(except: ReadonlySet<string>): readonly string[];
}

/** What is known of a file that was made. */
interface Noted {
  /** All that it was made of, in a word. */
  readonly key: string;
  /** Its bytes, in a word. */
  readonly digest: string;
  readonly pdf?: MadePdf | undefined;
  /** The folder of the contract, in a word: several may be made into one place. */
  readonly folder: string;
}

/** All that is known of made files together weighs no more, in bytes: some tens of thousands of them. */
const MOST = 16 * 1024 * 1024;

/** Where files go, and the folder of the contract that they are made of; both absolute. */
export interface Places {
  readonly output: string;
  readonly folder: string;
}

/**
 * Remembers the files of one folder of output.
 * @param cache where that is kept from one run to the next: in a place of the user's own, for who could write there could pass off
 * any file as made by us
 * @param isForced what earlier runs made is made again
 */
export function standingFiles({ output, folder: path }: Places, cache: OwnCache, isForced: boolean): StandingFiles {
  const folder = digestOf(path);
  const known = new Map<string, Noted>();
  const placeOf = (name: string): string => digestOf(join(output, name));
  const notedOf = (name: string): Noted | undefined => known.get(name) ?? (isForced ? undefined : kept(name));
  const kept = (name: string): Noted | undefined => {
    const text = unseal(cache.read(placeOf(name)));
    return text === undefined ? undefined : (JSON.parse(text) as Noted);
  };
  const standing = (name: string, key: string): Noted | undefined => {
    const noted = notedOf(name);
    return noted?.key === key && noted.digest === digestOfFile(join(output, name)) ? noted : undefined;
  };
  return {
    has: (name, key) => standing(name, key) !== undefined,
    pdf: (name, key) => standing(name, key)?.pdf,
    note(name, key, bytes, pdf) {
      const noted: Noted = { key, digest: digestOf(bytes), pdf, folder };
      known.set(name, noted);
      cache.keep(placeOf(name), () => seal(JSON.stringify(noted)));
      // Once in a run is enough.
      if (known.size === 1) cache.prune(MOST);
    },
    made: (except) =>
      filesIn(output).filter((name) => {
        if (except.has(withoutEnding(name))) return false;
        const noted = known.get(name) ?? kept(name);
        return noted?.folder === folder && noted.digest === digestOfFile(join(output, name));
      }),
  };
}

/** The file that a name stands for, in whatever format. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[a-z]+$/, '');
}

/** Where documents are written, below the folder of output: fiches that are asked for one by one have their own. */
const FOLDERS: readonly string[] = ['', 'fiches/'];

/** The files that may be documents; a link is none. */
function filesIn(output: string): readonly string[] {
  return FOLDERS.flatMap((folder) => {
    try {
      const isLink = folder !== '' && lstatSync(join(output, folder.slice(0, -1))).isSymbolicLink();
      const entries = isLink ? [] : readdirSync(join(output, folder), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && /\.(?:html|pdf|md|txt)$/.test(entry.name))
        .map(({ name }) => `${folder}${name}`);
    } catch {
      return [];
    }
  });
}

/** One word for all that a file is made of: the same word means the same file. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length of each part keeps two of them from running into one another.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64');
}

/** The bytes of a file in a word; none of what is not there, can't be read, or is a link to another. */
function digestOfFile(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? digestOf(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
