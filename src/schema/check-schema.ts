import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import { validate } from './compiled/contrat.js';
import { cutTexts } from './cut-texts.ts';
import { findMistakes } from './find-mistakes.ts';
import type { Finding, Wording } from './finding.ts';
import { meantKey, meantPlural } from './meant-key.ts';
import { NOT_INDENTED } from './not-indented.ts';
import { disguised } from './sentences/disguised.ts';
import { SENTENCES } from './sentences/index.ts';
import { notIndented } from './sentences/keys.ts';

/** What the schemas say of a contract. */
export interface SchemaResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Where a value is wrong or absent by a mistake already told: the model does not use it, rules say nothing of it. */
  readonly invalid: readonly Path[];
}

/** Holds a contract against the schemas: one French message per mistake, on the very token. */
export function validateSchema(source: Source): SchemaResult {
  const lost = cutTexts(source);
  if (validate(source.data)) return { diagnostics: lost, invalid: [] };
  const findings = findMistakes(validate.errors ?? [], source).filter((finding) => !isHole(finding));
  return {
    diagnostics: [...findings.map(describe), ...lost].sort(compareDiagnostics),
    invalid: findings.flatMap(wrongPaths),
  };
}

/** Where a value is wrong or absent, for those who have nothing to say of it: a sound contract costs one pass. */
export function refusedValues(source: Source): readonly Path[] {
  return validate(source.data) ? [] : validateSchema(source).invalid;
}

function words(finding: Finding): Wording | undefined {
  if (finding.keyword === NOT_INDENTED) return notIndented(finding);
  return disguised(finding) ?? SENTENCES[finding.keyword]?.(finding);
}

function describe(finding: Finding): Diagnostic {
  const wording = words(finding);
  if (wording === undefined) throw new Error(`no sentence for the keyword "${finding.keyword}"`);
  const [first = '', second = ''] = finding.keys;
  const key = KEYED.get(finding.keyword)?.(first, second);
  const isKey = key !== undefined;
  const at = isKey ? [...finding.path, key] : finding.path;
  const place = finding.source.place(at, isKey ? 'key' : 'value');
  return { ...wording, severity: 'error', place, ...(at.length === 0 ? { isOfWhole: true } : {}) };
}

/** Mistakes that are shown on a key, and on which. */
const KEYED: ReadonlyMap<string, (first: string, second: string) => string> = new Map([
  ['additionalProperties', (unknown: string) => unknown],
  [NOT_INDENTED, (_holder: string, moved: string) => moved],
]);

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
  const plural = meantPlural(finding);
  if (plural !== undefined) return [path, [...path.slice(0, -1), plural]];
  if (keys.length === 0) return [path];
  return [...keys, ...(meant === undefined ? [] : [meant])].map((key) => [...path, key]);
}
