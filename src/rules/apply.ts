import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import { hasReached } from '../model/etat.ts';
import { isCovered, pathTree } from '../model/path-tree.ts';
import type { Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import { isAdjustable, type Rule } from './define.ts';

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
  for (const rule of rules) {
    if (!hasReached(contrat.etat, rule.from)) continue;
    const severity = severityOf(rule, contrat);
    if (severity === 'off') continue;
    rule.check({
      contrat,
      rules,
      isRefused: (at) => isCovered(at, wrong),
      report(at, message, { part, hint = rule.hint, suggestion, isSafe, elsewhere = [] } = {}) {
        if (isCovered(at, wrong)) return;
        diagnostics.push({
          rule: rule.id,
          severity,
          message: `${message} ${rule.why}`,
          hint,
          place: source.place(at, part),
          ...(suggestion === undefined ? {} : { suggestion }),
          ...(isSafe === undefined ? {} : { isSafe }),
          ...(elsewhere.length === 0
            ? {}
            : { elsewhere: elsewhere.map((edit) => ({ place: source.place(at, edit), suggestion: edit.text })) }),
        });
      },
    });
  }
  return diagnostics;
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
