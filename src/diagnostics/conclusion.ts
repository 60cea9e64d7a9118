import type { ChalkInstance } from 'chalk';
import { counted } from './counted.ts';
import type { Diagnostic, Summary } from './diagnostic.ts';
import { fold } from './fold.ts';
import type { ReportStyle } from './report.ts';

/** How a report for people ends: the counts, and what the program can do about them by itself. */
export function conclusion(summary: Summary, diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  return [counts(summary, style.paint), ...withoutYou(diagnostics, style)].join('\n');
}

function counts(summary: Summary, paint: ChalkInstance): string {
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

/** A long list is shorter than it looks where a part of it needs no one's opinion. */
function withoutYou(diagnostics: readonly Diagnostic[], { paint, width, fix }: ReportStyle): readonly string[] {
  const safe = diagnostics.filter(({ isSafe }) => isSafe).length;
  if (safe === 0 || fix === undefined) return [];
  const can = safe === 1 ? 'se corrige sans vous' : 'se corrigent sans vous';
  return fold(`→ ${counted(safe, 'remarque')} ${can} : ${fix}`, width, '', '  ').map((line) => paint.cyan(line));
}
