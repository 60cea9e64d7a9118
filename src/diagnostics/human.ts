import type { ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import { contractTable } from './contract-table.ts';
import type { Diagnostic, Severity, Summary } from './diagnostic.ts';
import { codeFrame, type FrameLine, visible } from './frame.ts';
import { MANY_CONTRACTS, type Report, type ReportStyle } from './report.ts';

/** Sentences longer than this are hard to read, however wide the terminal. */
const MEASURE = 100;

/** So many findings of one rule are told in full: who has read five knows the sixth, and needs its place alone. */
const IN_FULL = 5;

/** So many places are named one by one; the reports for programs name them all. */
const FEW = 4;

const LABELS: Readonly<Record<Severity, string>> = { error: 'erreur', warning: 'attention', info: 'information' };

/**
 * The report for people: of several contracts, a table; each finding with its line of the file, what is wrong, what to do; counts
 * at the end.
 */
export const human: Report = ({ diagnostics, summary, texts, contracts = [] }, style) => {
  const isMany = summary.contracts > MANY_CONTRACTS;
  const told = isMany ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const findings = told.filter(({ severity }) => severity !== 'info');
  const infos = told.filter(({ severity }) => severity === 'info');
  const parts = [
    ...(summary.contracts > 1 && contracts.length > 0 ? [contractTable(contracts, style)] : []),
    ...inFull(findings).map((found) => finding(found, texts.get(found.place.file), style)),
    ...byRule(findings).flatMap((same) => alsoThere(same.slice(IN_FULL), isMany ? FEW : same.length, style)),
    ...byRule(infos).map((same) => information(same, style)),
    ...(told.length < diagnostics.length ? [elsewhere(style)] : []),
    conclusion(summary, style.paint),
  ];
  return `${parts.join('\n\n')}\n`;
};

/** Where the rest is: in the report on one contract, or on few. */
function elsewhere({ paint, width }: ReportStyle): string {
  const words = `Les avertissements et les informations sont comptés dans le tableau. Pour les lire, vérifiez moins de contrats à la fois : ${MANY_CONTRACTS} au plus.`;
  return wrap(words, width, '')
    .map((line) => paint.dim(line))
    .join('\n');
}

/** The findings that are told in full, still in reading order. */
function inFull(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(byRule(findings).flatMap((same) => same.slice(0, IN_FULL)));
  return findings.filter((found) => told.has(found));
}

/** The places of the other findings of a rule: all of them, unless they are more than `most`. */
function alsoThere(others: readonly Diagnostic[], most: number, { paint, width }: ReportStyle): readonly string[] {
  const [first] = others;
  if (first === undefined) return [];
  const head = `${label(first.severity, paint)}  ${paint.dim(first.rule)}  de même, ${counted(others.length, 'autre fois', 'autres fois')} :`;
  return [[head, ...wrap(placeNames(others, most), width, '  ')].join('\n')];
}

function finding(found: Diagnostic, text: string | undefined, { paint, width }: ReportStyle): string {
  const lines = [`${paint.bold(placeName(found))}  ${label(found.severity, paint)}  ${paint.dim(found.rule)}`];
  if (text !== undefined)
    lines.push(...frame(codeFrame(text, found.place, Math.max(40, width - 10)), found.severity, paint));
  lines.push(...wrap(spoken(found.message), width, '  '));
  if (found.hint !== undefined)
    lines.push(...wrap(`→ ${spoken(found.hint)}`, width, '  ', '    ').map((hint) => paint.cyan(hint)));
  return lines.join('\n');
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
  const lines = [head, ...wrap(spoken(first.message), width, '  ')];
  if (others.length === 0) return lines.join('\n');
  const also = `De même : ${placeNames(others, FEW)}`;
  return [...lines, ...wrap(also, width, '  ').map((line) => paint.dim(line))].join('\n');
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

function placeNames(found: readonly Diagnostic[], most: number): string {
  const named = found.length <= most ? found : found.slice(0, most - 1);
  const rest = found.length - named.length;
  return `${named.map(placeName).join(', ')}${rest > 0 ? ` et ${rest} autres` : ''}`;
}

/** A place as a terminal makes it clickable. */
function placeName({ place: { file, line, column } }: Diagnostic): string {
  return `${visible(file)}:${line}:${column}`;
}

function frame(lines: readonly FrameLine[], severity: Severity, paint: ChalkInstance): readonly string[] {
  const digits = Math.max(...lines.map(({ number }) => String(number ?? '').length));
  return lines.map(({ number, text }) => {
    const gutter = paint.dim(`  ${String(number ?? '').padStart(digits)} │ `);
    return number === undefined ? gutter + colour(severity, paint)(text) : gutter + paint.dim(text);
  });
}

function label(severity: Severity, paint: ChalkInstance): string {
  return colour(severity, paint)(LABELS[severity]);
}

function colour(severity: Severity, paint: ChalkInstance): ChalkInstance {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.blue;
}

function conclusion(summary: Summary, paint: ChalkInstance): string {
  const { errors, warnings, infos, contracts, files, known = 0 } = summary;
  const read = `${counted(contracts, 'contrat lu', 'contrats lus')}, ${counted(files, 'fichier')}`;
  const before = known === 0 ? [] : [counted(known, 'déjà connue', 'déjà connues')];
  if (errors + warnings + infos === 0) {
    const nothing = known === 0 ? 'Rien à signaler' : 'Rien de nouveau';
    return `${paint.green('✓')} ${[nothing, ...before].join(', ')} (${read}).`;
  }
  const found = [
    counted(errors, 'erreur'),
    counted(warnings, 'avertissement'),
    counted(infos, 'information'),
    ...before,
  ].join(', ');
  if (errors > 0) return `${paint.red('✗')} ${found} (${read}).`;
  return `${paint.green('✓')} ${found} (${read}).`;
}

// In French zero and one are singular.
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** No sentence is longer; one that is quotes a text of the contract that has no end. */
const LONGEST = 2000;

/** Words of a finding as a terminal may show them. */
function spoken(words: string): string {
  return visible(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
}

/** Folds `text` at `width` columns; the first line begins with `indent`, the others with `hanging`. */
function wrap(text: string, width: number, indent: string, hanging: string = indent): readonly string[] {
  // A line never begins with a sign that belongs to the word before it.
  // Nor does it hold what a runner of CI would obey: « ::error:: » at the head of a line, « ##[…] » anywhere.
  const harmless = text.replace(/(?<=:):|(?<=#)#/g, '\u200b$&');
  const bound = harmless.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?])/g, '\u00a0');
  const lines = wrapAnsi(bound, Math.min(width, MEASURE) - hanging.length).split('\n');
  return lines.map((line, index) => (index === 0 ? indent : hanging) + line);
}
