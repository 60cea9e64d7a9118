import type { Report } from './report.ts';

/** The report for programs: stable keys, one line per finding would not be readable, so two spaces of indentation. */
export const json: Report = ({ diagnostics, summary }) => {
  const flat = diagnostics.map(({ rule, severity, message, hint, place, suggestion }) => ({
    rule,
    severity,
    message,
    hint,
    ...place,
    suggestion,
  }));
  return `${JSON.stringify({ diagnostics: flat, summary }, null, 2)}\n`;
};
