import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import { hasReached } from '../model/etat.ts';
import { isWithin, type Path } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import type { Rule } from './define.ts';

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
  for (const rule of rules) {
    if (!hasReached(contrat.etat, rule.from)) continue;
    const severity = severityOf(rule, contrat);
    rule.check({
      contrat,
      report(at, message, { part, hint = rule.hint, suggestion } = {}) {
        if (told.some((wrong) => isWithin(at, wrong))) return;
        diagnostics.push({
          rule: rule.id,
          severity,
          message: `${message} ${rule.why}`,
          hint,
          place: source.place(at, part),
          ...(suggestion === undefined ? {} : { suggestion }),
        });
      },
    });
  }
  return diagnostics;
}

/** What the sources of a transcription do not give is no mistake of the one who wrote it down. */
function severityOf(rule: Rule, contrat: Contrat): Severity {
  return rule.absence && contrat.isTranscription ? 'info' : rule.severity;
}
