import type { ClauseTest } from './define.ts';
import { IDENTIFICATION } from './ua/identification.ts';

/** Every test, in the order of the report. */
export const CLAUSE_TESTS: readonly ClauseTest[] = [...IDENTIFICATION];
