import { jsonText } from './encode/json-text.ts';
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
  return jsonText({ diagnostics: flat, summary });
};
