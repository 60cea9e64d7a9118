/**
 * What other programs may use: check a contract folder, and find the places of its mistakes.
 * Commands, documents and formats are reached through the program itself.
 */
export type { Diagnostic, Place, Severity, Summary } from './diagnostics/diagnostic.ts';
export { compareDiagnostics, summarize } from './diagnostics/diagnostic.ts';
export type { Contrat } from './model/contrat.ts';
export { diskProject } from './project/disk.ts';
export { Failure, type FailureKind } from './project/failure.ts';
export { findContracts } from './project/find.ts';
export { memoryProject } from './project/memory.ts';
export type { Project } from './project/project.ts';
export { type Checked, checkContrat } from './rules/check.ts';
