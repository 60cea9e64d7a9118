import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import type { SchemaNode } from './schema-node.ts';

/** One mistake, before it is put into words. */
export interface Finding {
  readonly path: Path;
  /** The keyword of the schema that the value does not respect. */
  readonly keyword: string;
  readonly value: unknown;
  readonly node: SchemaNode & { readonly form?: string };
  /** Keys that are missing or unknown; empty for a mistake in a value. */
  readonly keys: readonly string[];
  readonly source: Source;
}

/** A mistake in words; its place is the value at the finding's path unless told. */
export type Wording = Omit<Diagnostic, 'severity' | 'place'>;

/** A value as a message shows it: short, on one line. */
export function shown({ source, path, value }: Finding): string {
  const written = typeof value === 'string' ? value : (source.written(path) ?? String(value));
  const line = written.replace(/\s+/g, ' ').trim();
  return `« ${line.length > 60 ? `${line.slice(0, 57)}…` : line} »`;
}

/** The name of the key that holds the value, as a message shows it. */
export function keyName(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'cette valeur' : `« ${key} »`;
}

/** A scalar as it is written, if it stands on one line without quotes: what a suggestion may wrap. */
export function bareText({ source, path }: Finding): string | undefined {
  const written = source.written(path)?.trim();
  if (written === undefined || written === '' || /^["'|>]|\n/.test(written)) return undefined;
  return written;
}

/** Text as a double-quoted scalar. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Text as it would be written where `finding` stands: in quotes if it is in quotes now. */
export function likeWritten({ source, path }: Finding, text: string): string {
  const mark = source.written(path)?.charAt(0);
  if (mark === '"') return quoted(text);
  return mark === "'" ? `'${text.replaceAll("'", "''")}'` : text;
}

/**
 * Adds `suggestion` only if there is one.
 * @param isSafe whoever reads what is written now finds no other meaning than that of the suggestion
 */
export function withSuggestion(wording: Wording, suggestion: string | undefined, isSafe = false): Wording {
  if (suggestion === undefined) return wording;
  return { ...wording, suggestion, ...(isSafe ? { isSafe } : {}) };
}
