import type { ClauseId, ClauseTest, Place, Tell } from './define.ts';
import { collectFonts } from './fonts/font-uses.ts';
import { appearancesOf } from './read/annotations.ts';
import { type ContentSource, walkContent } from './read/content.ts';
import { everyValue } from './read/every-value.ts';
import type { PdfFile } from './read/pdf-file.ts';
import { CLAUSE_TESTS } from './tests.ts';

/** One thing that breaks a standard. */
export interface Fault extends Place {
  readonly clauses: ClauseTest['clauses'];
  /** What is wrong, in French. */
  readonly message: string;
}

/** What came of the tests. */
export interface Conformance {
  /** The faults of each test, in the order of the tests; of one test at most {@link MOST_FAULTS}. */
  readonly faults: readonly Fault[];
  /** How many faults there are of each test, also of those that are not listed. */
  readonly counts: ReadonlyMap<ClauseId, number>;
  /** Whether all content was read: a file that would take for ever is left in the middle. */
  readonly isWhole: boolean;
  /** The clauses that were tested. */
  readonly checked: readonly ClauseId[];
}

/** A test that fails on every page says so this often and counts the rest. */
const MOST_FAULTS: number = 50;

/** Holds a PDF against all tests. */
export function checkConformance(pdf: PdfFile): Conformance {
  const found = CLAUSE_TESTS.map((test) => newEntry(test));
  const fonts = collectFonts();
  const watchers = found.flatMap(({ test, tell }) => test.watch?.(pdf, tell) ?? []);
  const isWhole = walkContent(contentSource(pdf), [fonts.watcher, ...watchers]);
  const looks = found.flatMap(({ test, tell }) => test.each?.(pdf, tell) ?? []);
  for (const [value, ref] of everyValue(pdf.objects())) for (const look of looks) look(value, ref);
  const read = { ...pdf, fonts: fonts.uses() };
  for (const { test, tell } of found) test.check?.(read, tell);
  return {
    isWhole,
    faults: found.flatMap(({ faults }) => faults),
    counts: new Map(found.map(({ test, count }) => [test.clauses[0], count()])),
    checked: CLAUSE_TESTS.flatMap(({ clauses }) => clauses),
  };
}

interface Entry {
  readonly test: ClauseTest;
  readonly faults: readonly Fault[];
  readonly tell: Tell;
  count(): number;
}

function newEntry(test: ClauseTest): Entry {
  const faults: Fault[] = [];
  let count = 0;
  const tell: Tell = (message, place = {}) => {
    count += 1;
    if (count <= MOST_FAULTS) faults.push({ clauses: test.clauses, message, ...place });
  };
  return { test, faults, tell, count: () => count };
}

function contentSource(pdf: PdfFile): ContentSource {
  const appearances = pdf
    .annotations()
    .flatMap((annotation) => appearancesOf(annotation).map((stream) => ({ stream, page: annotation.page })));
  return { pages: pdf.pages(), structure: pdf.structure(), appearances };
}
