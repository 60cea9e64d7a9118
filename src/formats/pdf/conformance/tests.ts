import type { ClauseTest } from './define.ts';
import { ALTERNATIVES } from './ua/alternatives.ts';
import { ANNOTATIONS } from './ua/annotations.ts';
import { DOCUMENT } from './ua/document.ts';
import { HEADINGS } from './ua/headings.ts';
import { IDENTIFICATION } from './ua/identification.ts';
import { LANGUAGE } from './ua/language.ts';
import { MARKED_CONTENT } from './ua/marked-content.ts';
import { NESTING } from './ua/nesting.ts';
import { STRUCTURE_TYPES } from './ua/structure-types.ts';
import { TABLES } from './ua/tables.ts';
import { VARIOUS } from './ua/various.ts';

/** Every test, in the order of the report. */
export const CLAUSE_TESTS: readonly ClauseTest[] = [
  ...IDENTIFICATION,
  ...DOCUMENT,
  ...MARKED_CONTENT,
  ...STRUCTURE_TYPES,
  ...LANGUAGE,
  ...NESTING,
  ...TABLES,
  ...HEADINGS,
  ...ALTERNATIVES,
  ...ANNOTATIONS,
  ...VARIOUS,
];
