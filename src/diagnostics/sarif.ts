import type { Diagnostic, Severity } from './diagnostic.ts';
import { jsonText } from './encode/json-text.ts';
import { oneLine } from './encode/one-line.ts';
import type { Report } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, which code scanning and editors read. */
export const sarif: Report = ({ diagnostics, summaryOf }) => {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const rules = ids.map((id) => ({ id, shortDescription: { text: plainText(summaryOf?.(id) ?? id) } }));
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cls', rules } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((found) => result(found, indexes.get(found.rule))),
      },
    ],
  });
};

function result(found: Diagnostic, ruleIndex: number | undefined): object {
  const { file, line, column, endLine, endColumn } = found.place;
  const artifactLocation = { uri: uriOf(file) };
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const replacement = { deletedRegion: region, insertedContent: { text: found.suggestion } };
  return {
    ruleId: found.rule,
    ruleIndex,
    level: LEVELS[found.severity],
    message: { text: plainText(oneLine(found)) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(found.suggestion === undefined
      ? {}
      : { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] }),
  };
}

/** A message of SARIF has a grammar: `{0}` is a place to fill and `[text](target)` a link; neither comes from a contract. */
function plainText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}

/** A path as a relative URI. Half a sign, which some file systems allow, has no place in one. */
function uriOf(file: string): string {
  const segments = file.replace(/\p{Cs}/gu, '\ufffd').split('/');
  return segments.map(encodeURIComponent).join('/');
}
