import { type Diagnostic, SEVERITY_WORDS } from './diagnostic.ts';
import { byFile } from './encode/by-file.ts';
import { oneLine } from './encode/one-line.ts';
import { xmlFile, xmlTag, xmlText } from './encode/xml-text.ts';
import type { Report } from './report.ts';

/**
 * JUnit XML: each file is a suite, each finding a test. Errors fail, as they do for the program; warnings and information are
 * told in the output of a test that passes. A file without findings is one test that passes: readers of JUnit take an empty
 * report for a job that went wrong.
 */
export const junit: Report = (findings) => {
  const suites = [...byFile(findings)];
  const all = findings.diagnostics;
  const tests = suites.reduce((sum, [, found]) => sum + Math.max(1, found.length), 0);
  return xmlFile([
    `<${xmlTag('testsuites', { name: 'cls validate', tests, failures: failuresOf(all), errors: 0 })}>`,
    ...suites.flatMap(([file, found]) => suite(file, found)),
    '</testsuites>',
  ]);
};

function suite(file: string, found: readonly Diagnostic[]): readonly string[] {
  const counts = { tests: Math.max(1, found.length), failures: failuresOf(found), errors: 0, skipped: 0 };
  const none = `    <${xmlTag('testcase', { name: 'rien à signaler', classname: file, file })}/>`;
  return [
    `  <${xmlTag('testsuite', { name: file, ...counts })}>`,
    ...(found.length === 0 ? [none] : found.flatMap(testcase)),
    '  </testsuite>',
  ];
}

function testcase(found: Diagnostic): readonly string[] {
  const { file, line, column } = found.place;
  const name = `${found.rule} (${line}:${column})`;
  const words = oneLine(found);
  const text = xmlText(`${file}:${line}:${column}  ${SEVERITY_WORDS[found.severity]}  ${found.rule}  ${words}`);
  return [
    `    <${xmlTag('testcase', { name, classname: file, file, line })}>`,
    found.severity === 'error'
      ? `      <${xmlTag('failure', { type: found.rule, message: words })}>${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    '    </testcase>',
  ];
}

function failuresOf(found: readonly Diagnostic[]): number {
  return found.filter(({ severity }) => severity === 'error').length;
}
