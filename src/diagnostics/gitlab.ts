import { createHash } from 'node:crypto';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { jsonText } from './encode/json-text.ts';
import { oneLine } from './encode/one-line.ts';
import type { Report } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The Code Quality report of GitLab: a merge request shows what it adds and what it mends. */
export const gitlab: Report = ({ diagnostics }) => {
  const prints = fingerprints(diagnostics);
  return jsonText(
    diagnostics.map((found, index) => ({
      description: oneLine(found),
      check_name: found.rule,
      fingerprint: prints[index],
      severity: SEVERITIES[found.severity],
      location: { path: found.place.file, lines: { begin: found.place.line, end: found.place.endLine } },
    })),
  );
};

/**
 * What GitLab knows a finding by, from one report to the next. The line is no part of it, for it moves with every edit above;
 * findings that say the same of the same file are told apart by their order.
 */
function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const times = new Map<string, number>();
  return diagnostics.map(({ rule, message, place }) => {
    const same = JSON.stringify([rule, place.file, message]);
    const ordinal = times.get(same) ?? 0;
    times.set(same, ordinal + 1);
    return createHash('sha256')
      .update(JSON.stringify([same, ordinal]))
      .digest('hex');
  });
}
