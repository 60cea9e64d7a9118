import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Checked } from '../../rules/check.ts';
import { compareYaml } from '../../source/same-but.ts';
import type { Correction } from './corrections.ts';

/**
 * Whether a contract is what it was but for its corrections. What becomes visible once a mistake is gone is nobody's fault: a
 * date that can be read may be the wrong one. But a file must not become harder to read, nor say anything else elsewhere.
 * @param texts the new text of each file that was corrected, by its path
 */
export function isNoWorse(
  before: Checked,
  after: Checked,
  corrections: readonly Correction[],
  texts: ReadonlyMap<string, string>,
): boolean {
  if (before.source.isWhole && count(after, isAboutFiles) > count(before, isAboutFiles)) return false;
  return [...texts].every(([path, text]) => {
    const here = corrections.filter((one) => one.path === path);
    const file = here[0]?.file;
    if (file === undefined || !path.endsWith('.yaml')) return true;
    const ranges = here.flatMap(({ edits }) => edits.map(({ start, end }) => [start, end] as const));
    const change = compareYaml(file.text, text, ranges);
    return change === 'unreadable-before' ? isFurther(before, after, here) : change === 'same-elsewhere';
  });
}

const isAboutFiles = ({ rule, severity }: Diagnostic): boolean =>
  severity === 'error' && /^(?:yaml|dossier|fichier)\//.test(rule);

function count({ source }: Checked, isCounted: (found: Diagnostic) => boolean): number {
  return source.diagnostics.filter(isCounted).length;
}

/** A file that could not be read: its mistakes are gone where they were corrected, and those that come up stand below. */
function isFurther(before: Checked, after: Checked, here: readonly Correction[]): boolean {
  const [first] = here;
  if (first === undefined) return true;
  const lines = new Set(here.map(({ found }) => found.place.line));
  const top = Math.min(...lines);
  const inFile = ({ place }: Diagnostic): boolean => place.file === first.file.name;
  const known = new Set(before.diagnostics.filter((found) => inFile(found) && !isCorrected(found, here)).map(mark));
  return after.diagnostics.filter(inFile).every((found) => {
    const { line } = found.place;
    if (known.has(mark(found))) return true;
    // A text that only looked like a key makes one that does not exist.
    if (found.rule === 'schema/cle-connue') return !lines.has(line) || found.suggestion !== undefined;
    return !isAboutFiles(found) || (line > top && !lines.has(line));
  });
}

function isCorrected(found: Diagnostic, here: readonly Correction[]): boolean {
  return here.some((one) => one.found === found);
}

const mark = ({ rule, message, place }: Diagnostic): string => JSON.stringify([rule, message, place.line]);
