import type { ClauseId, ClauseTest, Place } from './define.ts';
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
  /** The clauses that were tested. */
  readonly checked: readonly ClauseId[];
}

/** A test that fails on every page says so this often and counts the rest. */
export const MOST_FAULTS: number = 50;

/** Holds a PDF against all tests. */
export function checkConformance(pdf: PdfFile): Conformance {
  const faults: Fault[] = [];
  const counts = new Map<ClauseId, number>();
  for (const { clauses, check } of CLAUSE_TESTS) {
    const [first] = clauses;
    check(pdf, (message, place = {}) => {
      const count = (counts.get(first) ?? 0) + 1;
      counts.set(first, count);
      if (count <= MOST_FAULTS) faults.push({ clauses, message, ...place });
    });
  }
  return { faults, counts, checked: CLAUSE_TESTS.flatMap(({ clauses }) => clauses) };
}
