export { type Conformance, checkConformance, type Fault } from './check-conformance.ts';
export { type ClauseId, STANDARDS, type Standard, standardOf } from './define.ts';
export { readPdfFile } from './read/pdf-file.ts';
export { CLAUSE_TESTS, NOT_CHECKED } from './tests.ts';
