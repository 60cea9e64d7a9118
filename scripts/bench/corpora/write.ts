import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusFolder } from '../places.ts';
import { CORPORA, type Corpus, type CorpusName } from './corpora.ts';

/**
 * Says which texts a corpus holds, and how many bytes; written last, so that half a corpus is made again. It stands beside the
 * corpus, for a peer that is given a folder validates all that is in it.
 */
const markOf = (folder: string): string => `${folder}.made.json`;

interface Made {
  readonly first: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes a corpus where it is not made yet.
 * @returns its folder, and how large it is
 */
export function writeCorpus(name: CorpusName): { readonly folder: string; readonly made: Made } {
  const corpus: Corpus = CORPORA[name];
  const folder = corpusFolder(name);
  const first = digestOfFirst(corpus);
  const known = readMark(folder);
  if (known?.first === first) return { folder, made: known };
  for (const path of [markOf(folder), folder]) rmSync(path, { recursive: true, force: true });
  let [files, bytes] = [0, 0];
  for (const [path, text] of corpus.files()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files += 1;
    bytes += statSync(file).size;
  }
  const made = { first, files, bytes };
  writeFileSync(markOf(folder), JSON.stringify(made));
  return { folder, made };
}

/** The generator is the same for all contracts of a corpus: its first file tells whether it has changed. */
function digestOfFirst({ contracts, files }: Corpus): string {
  for (const [, text] of files()) return createHash('sha256').update(`${contracts} ${text}`).digest('hex');
  throw new Error('an empty corpus');
}

function readMark(folder: string): Made | undefined {
  const file = markOf(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Made) : undefined;
}
