import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import { validate } from './compiled/contrat.js';
import { findMistakes } from './find-mistakes.ts';
import type { Finding } from './finding.ts';
import { meantKey } from './meant-key.ts';
import { SENTENCES } from './sentences/index.ts';

/** What the schemas say of a contract. */
export interface SchemaResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Where a value is wrong or absent by a mistake already told: the model does not use it, rules say nothing of it. */
  readonly invalid: readonly Path[];
}

/** Holds a contract against the schemas: one French message per mistake, on the very token. */
export function validateSchema(source: Source): SchemaResult {
  if (validate(source.data)) return { diagnostics: [], invalid: [] };
  const findings = findMistakes(validate.errors ?? [], source).filter((finding) => !isHole(finding));
  return {
    diagnostics: findings.map(describe).sort(compareDiagnostics),
    invalid: findings.flatMap(wrongPaths),
  };
}

function describe(finding: Finding): Diagnostic {
  const wording = SENTENCES[finding.keyword]?.(finding);
  if (wording === undefined) throw new Error(`no sentence for the keyword "${finding.keyword}"`);
  const isKey = finding.keyword === 'additionalProperties';
  const at = isKey ? [...finding.path, ...finding.keys] : finding.path;
  return { ...wording, severity: 'error', place: finding.source.place(at, isKey ? 'key' : 'value') };
}

/** Keys that are missing because their file could not be read are nobody's omission; the file has its own message. */
function isHole({ keyword, path, value, source }: Finding): boolean {
  if (keyword !== 'required' || source.isWhole) return false;
  const isUnreadItem =
    path.length === 2 && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return path.length === 0 || isUnreadItem;
}

/** An unknown key hides the one that was meant: nothing more is said of that one. */
function wrongPaths(finding: Finding): readonly Path[] {
  const { keyword, path, keys } = finding;
  const meant = keyword === 'additionalProperties' ? meantKey(finding) : undefined;
  if (keys.length === 0) return [path];
  return [...keys, ...(meant === undefined ? [] : [meant])].map((key) => [...path, key]);
}
