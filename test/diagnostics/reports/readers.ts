import { expect } from 'vitest';
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts';
import { visible } from '../../../src/diagnostics/frame.ts';
import type { ReportName } from '../../../src/diagnostics/index.generated.ts';
import { isPublishedSarif } from './published.ts';
import { type Element, readXml } from './read-xml.ts';
import { isCodeQuality, isSarif } from './schemas.ts';

/** How a form of report is read back, and what it can hold of a finding. Both are compared. */
export interface Reader {
  read(text: string): readonly unknown[];
  held(found: Diagnostic): unknown;
  /** Whether it lists file by file, in the order in which files were read. */
  readonly isByFile?: boolean;
}

const words = ({ message, hint }: Diagnostic): string => (hint === undefined ? message : `${message} → ${hint}`);
const shown = (text: string): string => visible(text);
const inXml = (text: string): string => visible(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '');
const inPath = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** The name of a severity in a format, and back. */
function names(error: string, warning: string, info: string) {
  return { error, warning, info } satisfies Record<Severity, string>;
}

const GITHUB = names('error', 'warning', 'notice');
const GITLAB = names('major', 'minor', 'info');
const SARIF = names('error', 'warning', 'note');

/** One for each form of report that a program reads: a new one does not compile without its reader. */
export const READERS: Readonly<Record<Exclude<ReportName, 'human' | 'json'>, Reader>> = {
  github: {
    read: (text) => lines(text).map(readCommand),
    held: (found) => {
      const { file, line, endLine, column, endColumn } = found.place;
      return {
        command: GITHUB[found.severity],
        file: shown(file),
        line: String(line),
        endLine: String(endLine),
        ...(line === endLine ? { col: String(column), endColumn: String(endColumn) } : {}),
        title: shown(found.rule),
        words: shown(words(found)),
      };
    },
  },
  gitlab: {
    read: (text) => {
      const issues = JSON.parse(text);
      expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
      return issues.map(({ fingerprint, ...issue }: { fingerprint: string }) => issue);
    },
    held: (found) => ({
      description: words(found),
      check_name: found.rule,
      severity: GITLAB[found.severity],
      location: { path: found.place.file, lines: { begin: found.place.line, end: found.place.endLine } },
    }),
  },
  sarif: {
    read: (text) => {
      const log = JSON.parse(text);
      expect(isPublishedSarif(log), JSON.stringify(isPublishedSarif.errors)).toBe(true);
      expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
      const [{ tool, results }] = log.runs;
      return results.map((result: SarifResult) => readResult(result, tool.driver.rules));
    },
    held: (found) => {
      const { file, line, column, endLine, endColumn } = found.place;
      const region = { startLine: line, startColumn: column, endLine, endColumn };
      const fix = found.suggestion === undefined ? undefined : [inPath(file), region, found.suggestion];
      return { file: inPath(file), region, level: SARIF[found.severity], rule: found.rule, words: words(found), fix };
    },
  },
  junit: {
    read: (text) => readSuites(readXml(text)),
    held: (found) => {
      const { file, line, column } = found.place;
      const label = names('erreur', 'avertissement', 'information')[found.severity];
      return {
        name: inXml(`${found.rule} (${line}:${column})`),
        file: inXml(file),
        line: String(line),
        text: inXml(`${file}:${line}:${column}  ${label}  ${found.rule}  ${words(found)}`),
        failure: found.severity === 'error' ? { type: inXml(found.rule), message: inXml(words(found)) } : undefined,
      };
    },
    isByFile: true,
  },
  checkstyle: {
    read: (text) => {
      const root = readXml(text);
      expect([root.name, Object.keys(root.attributes)]).toEqual(['checkstyle', ['version']]);
      return root.children.flatMap((file) => {
        expect([file.name, Object.keys(file.attributes)]).toEqual(['file', ['name']]);
        return file.children.map((error) => ({ is: error.name, file: file.attributes.name, ...error.attributes }));
      });
    },
    held: (found) => ({
      is: 'error',
      file: inXml(found.place.file),
      line: String(found.place.line),
      column: String(found.place.column),
      severity: found.severity,
      message: inXml(words(found)),
      source: inXml(found.rule),
    }),
    isByFile: true,
  },
};

/** Findings in the order in which a form of report lists them. */
export function inOrderOf({ isByFile }: Reader, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!isByFile) return found;
  const files = [...new Set(found.map(({ place }) => place.file))];
  return files.flatMap((file) => found.filter(({ place }) => place.file === file));
}

/** Lines as a runner takes them from the stream. */
function lines(text: string): readonly string[] {
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split(/\r\n|\r|\n/);
}

/** A line as the runner of GitHub Actions takes it: up to the next `::` it is a command, then it is the message. */
function readCommand(line: string): object {
  const [, command, written = '', message = ''] = /^::(\S+) (.*?)::(.*)$/su.exec(line) ?? [];
  const properties = written.split(',').map((property) => {
    const [key, ...value] = property.split('=');
    return [key, unescaped(value.join('='))];
  });
  return { command, ...Object.fromEntries(properties), words: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: SarifPlace & { readonly region: object } }];
  readonly fixes?: readonly [{ readonly artifactChanges: readonly [SarifPlace & SarifChange] }];
}

interface SarifPlace {
  readonly artifactLocation: { readonly uri: string };
}

interface SarifChange {
  readonly replacements: readonly [{ readonly deletedRegion: object; readonly insertedContent: { text: string } }];
}

function readResult(result: SarifResult, rules: readonly { readonly id: string }[]): object {
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  const change = result.fixes?.[0].artifactChanges[0];
  const pathOf = ({ uri }: { readonly uri: string }): string => uri.split('/').map(decodeURIComponent).join('/');
  expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  // What a viewer does with a message: no link is left in it, no place to fill, and doubled braces are single.
  expect(result.message.text).not.toMatch(/\[(?:\\.|[^\]\\])+\]\(/);
  expect(result.message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  return {
    file: pathOf(artifactLocation),
    region,
    level: result.level,
    rule: result.ruleId,
    words: result.message.text.replaceAll('\\](', '](').replace(/([{}])\1/g, '$1'),
    fix: change && [
      pathOf(change.artifactLocation),
      change.replacements[0].deletedRegion,
      change.replacements[0].insertedContent.text,
    ],
  };
}

function readSuites({ name, attributes, children }: Element): readonly object[] {
  expect(name).toBe('testsuites');
  const tests = children.flatMap((suite) => {
    expect(suite.name).toBe('testsuite');
    expect(Number(suite.attributes.tests)).toBe(suite.children.length);
    expect(Number(suite.attributes.failures)).toBe(suite.children.filter(isFailed).length);
    // Readers of JUnit take a suite without tests for one that did not run.
    expect(suite.children.length).toBeGreaterThan(0);
    return suite.children;
  });
  expect(attributes).toEqual({
    name: 'cls validate',
    tests: String(tests.length),
    failures: String(tests.filter(isFailed).length),
    errors: '0',
  });
  return tests.filter((test) => test.children.length > 0).map(readTest);
}

const isFailed = (test: Element): boolean => test.children.some(({ name }) => name === 'failure');

function readTest({ attributes, children: [told] }: Element): object {
  const { name, classname, file, line } = attributes;
  expect(classname).toBe(file);
  return { name, file, line, text: told?.text, failure: told?.name === 'failure' ? told.attributes : undefined };
}
