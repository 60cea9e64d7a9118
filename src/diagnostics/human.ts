import type { ChalkInstance } from 'chalk';
import { conclusion } from './conclusion.ts';
import { contractTable } from './contract-table.ts';
import { counted } from './counted.ts';
import { type Diagnostic, SEVERITY_WORDS, type Severity } from './diagnostic.ts';
import { fold } from './fold.ts';
import { codeFrame, type FrameLine, visible } from './frame.ts';
import { type Findings, MANY_CONTRACTS, type Report, type ReportStyle } from './report.ts';

/** So many findings of one rule are told in full: who has read five knows the sixth, and needs its place alone. */
const IN_FULL = 5;

/** So many places are named one by one; the reports for programs name them all. */
const FEW = 4;

/** A longer remedy, as the values of a long list, is told once. */
const LONG = 240;

/** Longer words are left to the file. */
const SHORT = 30;

/**
 * The report for people: of several contracts, a table; each finding with its line of the file, what is wrong, what to do; counts
 * at the end.
 */
export const human: Report = ({ diagnostics, summary, texts, contracts = [] }, style) => {
  const isMany = summary.contracts > MANY_CONTRACTS;
  const told = isMany ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const findings = told.filter(({ severity }) => severity !== 'info');
  const infos = told.filter(({ severity }) => severity === 'info');
  const full = inFull(findings);
  const parts = [
    ...(summary.contracts > 1 && contracts.length > 0 ? [contractTable(contracts, style)] : []),
    ...withoutRepeats(full).map((found, index) => finding(found, full[index - 1], texts.get(found.place.file), style)),
    ...byRule(findings).flatMap((same) => alsoThere(same.slice(IN_FULL), isMany ? FEW : same.length, texts, style)),
    ...byRule(infos).map((same) => information(same, style)),
    ...(told.length < diagnostics.length ? [elsewhere(style)] : []),
    conclusion(summary, diagnostics, style),
  ];
  return `${parts.join('\n\n')}\n`;
};

/** Where the rest is: in the report on one contract, or on few. */
function elsewhere({ paint, width }: ReportStyle): string {
  const words = `Les avertissements et les informations sont comptés dans le tableau. Pour les lire, vérifiez moins de contrats à la fois : ${MANY_CONTRACTS} au plus.`;
  return fold(words, width, '')
    .map((line) => paint.dim(line))
    .join('\n');
}

/** The findings that are told in full, still in reading order. */
function inFull(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(byRule(findings).flatMap((same) => same.slice(0, IN_FULL)));
  return findings.filter((found) => told.has(found));
}

/** The findings, in which a long remedy that was told above is referred to. */
function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  return findings.map((found) => {
    const { hint = '' } = found;
    const above = first.get(hint);
    if (hint.length <= LONG) return found;
    if (above !== undefined) return { ...found, hint: `Le remède est le même que plus haut, à ${placeName(above)}.` };
    first.set(hint, found);
    return found;
  });
}

/** The places of the other findings of a rule, each with the words that are wrong: all of them, unless they are more than `most`. */
function alsoThere(
  others: readonly Diagnostic[],
  most: number,
  texts: Findings['texts'],
  { paint, width }: ReportStyle,
): readonly string[] {
  const [first] = others;
  if (first === undefined) return [];
  const head = `${label(first.severity, paint)}  ${paint.dim(first.rule)}  de même, ${counted(others.length, 'autre fois', 'autres fois')} :`;
  const named = (found: Diagnostic): string => `${placeName(found)}${underlined(found, texts)}`;
  return [[head, ...fold(placeNames(others, most, named), width, '  ')].join('\n')];
}

/** The words of the file that a finding is about, where they are few. */
function underlined({ place, isOfWhole }: Diagnostic, texts: Findings['texts']): string {
  if (isOfWhole || place.line !== place.endLine) return '';
  const line = texts.get(place.file)?.split('\n', place.line)[place.line - 1];
  const words =
    line
      ?.slice(place.column - 1, place.endColumn - 1)
      .trim()
      .replace(/^"(.*)"$/, '$1') ?? '';
  return words === '' || words.length > SHORT ? '' : `\u00a0« ${visible(words)} »`;
}

/** @param before the finding told just before: its lines are not shown twice */
function finding(
  found: Diagnostic,
  before: Diagnostic | undefined,
  text: string | undefined,
  { paint, width }: ReportStyle,
): string {
  const lines = [`${paint.bold(placeName(found))}  ${label(found.severity, paint)}  ${paint.dim(found.rule)}`];
  if (text !== undefined && !found.isOfWhole && !isSamePlace(found, before))
    lines.push(...frame(codeFrame(text, found.place, Math.max(40, width - 10)), found, paint));
  lines.push(...fold(spoken(found.message), width, '  '));
  if (found.hint !== undefined)
    lines.push(...fold(`→ ${spoken(found.hint)}`, width, '  ', '    ').map((hint) => paint.cyan(hint)));
  return lines.join('\n');
}

function isSamePlace({ place }: Diagnostic, other: Diagnostic | undefined): boolean {
  return (
    place.file === other?.place.file &&
    place.line === other.place.line &&
    place.column === other.place.column &&
    place.endLine === other.place.endLine &&
    place.endColumn === other.place.endColumn
  );
}

/**
 * Information is told without a frame, once for each rule with the places of its other findings: it asks for nothing now and
 * must not bury what does.
 */
function information(
  [first, ...others]: readonly [Diagnostic, ...Diagnostic[]],
  { paint, width }: ReportStyle,
): string {
  const head = `${placeName(first)}  ${label('info', paint)}  ${paint.dim(first.rule)}`;
  const lines = [head, ...fold(spoken(first.message), width, '  ')];
  if (others.length === 0) return lines.join('\n');
  const also = `De même : ${placeNames(others, FEW)}`;
  return [...lines, ...fold(also, width, '  ').map((line) => paint.dim(line))].join('\n');
}

function byRule(found: readonly Diagnostic[]): readonly (readonly [Diagnostic, ...Diagnostic[]])[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const one of found) {
    const group = groups.get(one.rule);
    if (group === undefined) groups.set(one.rule, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function placeNames(
  found: readonly Diagnostic[],
  most: number,
  name: (found: Diagnostic) => string = placeName,
): string {
  const named = found.length <= most ? found : found.slice(0, most - 1);
  const rest = found.length - named.length;
  return `${named.map(name).join(', ')}${rest > 0 ? ` et ${rest} autres` : ''}`;
}

/** A place as a terminal makes it clickable. */
function placeName({ place: { file, line, column } }: Diagnostic): string {
  return `${visible(file)}:${line}:${column}`;
}

function frame(
  lines: readonly FrameLine[],
  { severity, place: { line } }: Diagnostic,
  paint: ChalkInstance,
): readonly string[] {
  const digits = Math.max(...lines.map(({ number }) => String(number ?? '').length));
  return lines.map(({ number, text }) => {
    const gutter = paint.dim(`  ${String(number ?? '').padStart(digits)} │ `);
    if (number === undefined) return gutter + colour(severity, paint)(text);
    return gutter + (number === line ? text : paint.dim(text));
  });
}

function label(severity: Severity, paint: ChalkInstance): string {
  return colour(severity, paint)(SEVERITY_WORDS[severity]);
}

function colour(severity: Severity, paint: ChalkInstance): ChalkInstance {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.blue;
}

/** No sentence is longer; one that is quotes a text of the contract that has no end. */
const LONGEST = 2000;

/** Words of a finding as a terminal may show them. */
function spoken(words: string): string {
  return visible(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
}
