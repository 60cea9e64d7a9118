import type { ClauseId, ClauseTest, Place, Tell } from './define.ts';
import { appearancesOf } from './read/annotations.ts';
import { type ContentSource, type ContentWatcher, walkContent } from './read/content.ts';
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
export const MOST_FAULTS: number = 50;

/** Holds a PDF against all tests. */
export function checkConformance(pdf: PdfFile): Conformance {
  const found = CLAUSE_TESTS.map((test) => ({ test, faults: [] as Fault[], count: 0 }));
  const watchers: ContentWatcher[] = [];
  for (const entry of found) {
    const { clauses } = entry.test;
    const tell: Tell = (message, place = {}) => {
      entry.count += 1;
      if (entry.count <= MOST_FAULTS) entry.faults.push({ clauses, message, ...place });
    };
    entry.test.check?.(pdf, tell);
    const watcher = entry.test.watch?.(pdf, tell);
    if (watcher !== undefined) watchers.push(watcher);
  }
  const isWhole = walkContent(contentSource(pdf), watchers);
  return {
    isWhole,
    faults: found.flatMap(({ faults }) => faults),
    counts: new Map(found.map(({ test, count }) => [test.clauses[0], count])),
    checked: CLAUSE_TESTS.flatMap(({ clauses }) => clauses),
  };
}

function contentSource(pdf: PdfFile): ContentSource {
  const appearances = pdf
    .annotations()
    .flatMap((annotation) => appearancesOf(annotation).map((stream) => ({ stream, page: annotation.page })));
  return { pages: pdf.pages(), structure: pdf.structure(), appearances };
}
