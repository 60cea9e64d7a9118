import type { Diagnostic, Severity } from './diagnostic.ts';
import { oneLine } from './encode/one-line.ts';
import { visible } from './frame.ts';
import type { Report } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line of the pull request. */
export const github: Report = ({ diagnostics }) => diagnostics.map((found) => `${command(found)}\n`).join('');

function command(found: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = found.place;
  // GitHub takes columns only within one line, and leaves out a whole annotation that has them otherwise.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: found.rule });
  const written = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[found.severity]} ${written.join(',')}::${escapeMessage(oneLine(found))}`;
}

/** Text after the command, which ends with the line: nothing in it may begin another. */
function escapeMessage(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
