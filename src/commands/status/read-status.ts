import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ETATS, type Etat } from '../../model/etat.ts';
import { type Checked, checkSource } from '../../rules/check.ts';
import { type FicheStatus, ficheStatuses } from './fiche-status.ts';
import { type NextStep, nextSteps } from './next-steps.ts';

/** Where a contract stands: what is wrong today, what the next state still asks, and what to do about it. */
export interface ContractStatus {
  readonly titre: string;
  readonly etat: Etat;
  /** The state that comes next; none once it is signed. */
  readonly next: Etat | undefined;
  /** Errors and warnings in its own state, in reading order. */
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Errors that only the next state makes: what must still be written. */
  readonly missing: readonly Diagnostic[];
  /** Warnings that only the next state gives: what had better be written. */
  readonly advised: readonly Diagnostic[];
  /** Each fiche, in the order of the contract. */
  readonly fiches: readonly FicheStatus[];
  /** What to do now, the most pressing first. */
  readonly steps: readonly NextStep[];
}

/**
 * Says where a contract stands. It is looked at in its own state and in the one that comes next; nothing is read again.
 * @param checked the contract, checked in its own state
 */
export function readStatus(checked: Checked): ContractStatus {
  const { contrat, diagnostics, source } = checked;
  const next = ETATS[ETATS.indexOf(contrat.etat) + 1];
  const ahead = next === undefined ? checked : checkSource(source, next);
  const known = new Set(diagnostics.map(mark));
  const only = (severity: Diagnostic['severity']): readonly Diagnostic[] =>
    ahead.diagnostics.filter((found) => found.severity === severity && !known.has(mark(found)));
  const status = {
    titre: contrat.yaml.titre ?? '',
    etat: contrat.etat,
    next,
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
    missing: only('error'),
    advised: only('warning'),
    fiches: ficheStatuses(ahead),
  };
  return { ...status, steps: nextSteps(status, contrat) };
}

/** One finding in two states: a severity that the later one raises makes it another. */
const mark = ({ rule, severity, message, place }: Diagnostic): string =>
  JSON.stringify([rule, severity, message, place]);
