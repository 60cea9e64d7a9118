import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import { hasReached } from '../model/etat.ts';
import { isCovered, leadsTo, pathTree } from '../model/path-tree.ts';
import type { Path } from '../source/path.ts';
import type { Part, Source } from '../source/source.ts';
import { isAdjustable, type Rule } from './define.ts';
import { IGNORE_WORD, readIgnores } from './ignores.ts';

/**
 * Runs `rules` over a contract in the state it is in.
 * @param told paths whose value is already known to be wrong: one mistake gives one message
 */
export function applyRules(
  rules: readonly Rule[],
  contrat: Contrat,
  source: Source,
  told: readonly Path[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const wrong = pathTree(told);
  // Where something is not readable, other rules may be silent for that reason alone.
  const isSettled = (): boolean => told.length === 0 && diagnostics.every(isAdjustableFinding);
  const ignores = readIgnores(source.comments(IGNORE_WORD), isSettled);
  for (const rule of [...rules.filter(({ isLast }) => !isLast), ...rules.filter(({ isLast }) => isLast)]) {
    if (!hasReached(contrat.etat, rule.from)) continue;
    const severity = severityOf(rule, contrat);
    if (severity === 'off') continue;
    const isIgnored = (at: Path, part: Part | undefined): boolean =>
      isAdjustable(rule) && ignores.silence(rule.id, () => placesToIgnore(source, at, part));
    rule.check({
      contrat,
      rules,
      isRefused: (at) => isCovered(at, wrong),
      hasRefused: (at) => leadsTo(at, wrong),
      ignores,
      report(at, message, { part, hint = rule.hint, suggestion, isSafe, elsewhere = [] } = {}) {
        if (isPath(at) && (isIgnored(at, part) || isCovered(at, wrong))) return;
        const placeIn = (stretch: Part | undefined): Place => (isPath(at) ? source.place(at, stretch) : at);
        diagnostics.push({
          rule: rule.id,
          severity,
          message: `${message} ${rule.why}`,
          hint,
          place: placeIn(part),
          ...(suggestion === undefined ? {} : { suggestion }),
          ...(isSafe === undefined ? {} : { isSafe }),
          ...(elsewhere.length === 0
            ? {}
            : { elsewhere: elsewhere.map((edit) => ({ place: placeIn(edit), suggestion: edit.text })) }),
        });
      },
    });
  }
  return diagnostics;
}

/**
 * Where a comment silences a finding: on its line; and, because no comment can stand inside a text of several lines or in a
 * file of Markdown, on the line of the key that holds the text or names the file.
 */
function placesToIgnore(source: Source, at: Path, part: Part | undefined): readonly Place[] {
  return [source.place(at, part), source.place(at, 'key'), source.place(at), source.place([...at, 'fichier'])];
}

function isAdjustableFinding({ rule }: Diagnostic): boolean {
  return isAdjustable({ id: rule });
}

function isPath(at: Path | Place): at is Path {
  return Array.isArray(at);
}

/**
 * The contract's own setting comes first. Otherwise what the sources of a transcription do not give is no mistake of the one
 * who wrote it down.
 */
function severityOf(rule: Rule, { yaml, isTranscription }: Contrat): Severity | 'off' {
  const set = yaml.regles !== undefined && Object.hasOwn(yaml.regles, rule.id) ? yaml.regles[rule.id] : undefined;
  if (set !== undefined && isAdjustable(rule)) return set.severite;
  return rule.absence && isTranscription ? 'info' : rule.severity;
}
