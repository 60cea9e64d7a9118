import type { Diagnostic } from './diagnostic.ts';
import { byFile } from './encode/by-file.ts';
import { oneLine } from './encode/one-line.ts';
import { xmlFile, xmlTag } from './encode/xml-text.ts';
import type { Report } from './report.ts';

/** Checkstyle XML, which many build servers read; its severities have the same names as ours. */
export const checkstyle: Report = (findings) => {
  const files = [...byFile(findings)].filter(([, found]) => found.length > 0);
  return xmlFile([
    // Readers look at the form of the file through the version of Checkstyle that writes it so.
    `<${xmlTag('checkstyle', { version: '10.0' })}>`,
    ...files.flatMap(([name, found]) => [`  <${xmlTag('file', { name })}>`, ...found.map(error), '  </file>']),
    '</checkstyle>',
  ]);
};

function error(found: Diagnostic): string {
  const { line, column } = found.place;
  const { severity, rule: source } = found;
  return `    <${xmlTag('error', { line, column, severity, message: oneLine(found), source })}/>`;
}
