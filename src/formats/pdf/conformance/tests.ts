import { ACTIONS } from './archive/actions.ts';
import { ARCHIVE_ANNOTATIONS } from './archive/annotations.ts';
import { COLOURS } from './archive/colours.ts';
import { CONTENT } from './archive/content.ts';
import { EMBEDDED_FILES } from './archive/embedded-files.ts';
import { FILE_STRUCTURE } from './archive/file-structure.ts';
import { FONT_DICTIONARIES } from './archive/font-dictionaries.ts';
import { GRAPHICS } from './archive/graphics.ts';
import { LIMITS } from './archive/limits.ts';
import { METADATA } from './archive/metadata.ts';
import type { ClauseId, ClauseTest } from './define.ts';
import { FONTS } from './fonts/tests.ts';
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
  ...FONTS,
  ...FILE_STRUCTURE,
  ...LIMITS,
  ...CONTENT,
  ...COLOURS,
  ...GRAPHICS,
  ...FONT_DICTIONARIES,
  ...ARCHIVE_ANNOTATIONS,
  ...ACTIONS,
  ...METADATA,
  ...EMBEDDED_FILES,
];

/**
 * What the public profiles test and this checker does not: the spaces between the words of the syntax, colours that are mixed on
 * paper, pictures in JPEG 2000, what is inside a signature (`verify` looks at that elsewhere), the types of described metadata.
 */
export const NOT_CHECKED: readonly ClauseId[] = [
  ...(['A-3 6.1.4 t1', 'A-3 6.1.4 t2', 'A-3 6.1.6 t1', 'A-3 6.1.6 t2', 'A-3 6.1.7.1 t1', 'A-3 6.1.7.1 t2'] as const),
  ...(['A-3 6.1.8 t1', 'A-3 6.1.9 t1', 'A-3 6.1.12 t2', 'A-3 6.1.13 t9', 'A-3 6.1.13 t10', 'A-3 6.2.3 t3'] as const),
  ...(['A-3 6.2.4.2 t2', 'A-3 6.2.4.4 t1', 'A-3 6.2.4.4 t2', 'A-3 6.2.5 t4', 'A-3 6.2.5 t5', 'A-3 6.2.5 t6'] as const),
  ...(['A-3 6.2.8.3 t1', 'A-3 6.2.8.3 t2', 'A-3 6.2.8.3 t3', 'A-3 6.2.8.3 t4', 'A-3 6.2.8.3 t5'] as const),
  ...(['A-3 6.2.10 t2', 'A-3 6.4.3 t1', 'A-3 6.4.3 t2'] as const),
  ...([2, 3, 4, 5, 6, 7] as const).map((test): ClauseId => `A-3 6.6.2.3.1 t${test}`),
];
