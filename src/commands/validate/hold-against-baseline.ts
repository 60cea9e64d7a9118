import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { visible } from '../../diagnostics/frame.ts';
import { hasReached } from '../../model/etat.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { RULES } from '../../rules/index.generated.ts';
import { plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import { type Compared, compareWithBaseline, type Finding, type KnownFinding, keyOf } from './baseline.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import type { ContractFindings } from './contract-findings.ts';

/** What is new in contracts, and how much was known already. */
export interface Held {
  readonly contracts: readonly ContractFindings[];
  readonly known: number;
}

/**
 * Takes out of the findings what a baseline knows, and says what it knows in vain; or writes it anew.
 * @param typed the path of the baseline, as typed
 * @param isUpdated write what is found today
 * @throws Failure `file` when the baseline is not there, can't be read or can't be written
 */
export function holdAgainstBaseline(
  contracts: readonly ContractFindings[],
  typed: string,
  isUpdated: boolean,
  { currentDirectory, say }: Pick<Context, 'currentDirectory' | 'say'>,
): Held {
  const path = resolve(currentDirectory, typed);
  const shown = displayPath(path, currentDirectory);
  const baseline = readBaseline(path, shown);
  if (baseline === undefined && !isUpdated) throw noBaseline(shown);
  const findings = contracts.flatMap((contract) => findingsIn(contract, dirname(path), currentDirectory));
  const compared = compareWithBaseline(baseline ?? [], findings, judge(contracts, dirname(path)));
  if (isUpdated) {
    writeBaseline(path, compared.next);
    say(updated(shown, baseline ?? [], compared.next));
  } else if (compared.gone.length > 0) say(outlived(shown, compared.gone));
  return keep(contracts, isUpdated ? compareWithBaseline(compared.next, findings, () => true) : compared);
}

function noBaseline(shown: string): Failure {
  return new Failure(
    'file',
    `« ${shown} » n’existe pas.`,
    'Vérifiez le chemin. Pour créer ce fichier avec les remarques d’aujourd’hui, ajoutez --update-baseline.',
  );
}

function findingsIn(
  { diagnostics, underlined }: ContractFindings,
  base: string,
  currentDirectory: string,
): readonly Finding[] {
  return diagnostics.map((diagnostic, index) => ({
    diagnostic,
    rule: diagnostic.rule,
    file: displayPath(resolve(currentDirectory, diagnostic.place.file), base),
    text: underlined[index] ?? '',
  }));
}

function judge(contracts: readonly ContractFindings[], base: string): (known: KnownFinding) => boolean {
  const stages = new Map(RULES.map(({ id, from }) => [id, from]));
  return ({ rule, file }) => {
    const path = resolve(base, file);
    const holder = contracts.find(({ folder }) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
    if (holder === undefined) return !existsSync(path);
    const from = stages.get(rule);
    return holder.isSound && (from === undefined || hasReached(holder.etat, from));
  };
}

function keep(contracts: readonly ContractFindings[], { fresh, knownCount }: Compared): Held {
  const isFresh = new Set(fresh);
  return {
    contracts: contracts.map((contract) => ({
      ...contract,
      diagnostics: contract.diagnostics.filter((diagnostic) => isFresh.has(diagnostic)),
    })),
    known: knownCount,
  };
}

/** So many entries are named; the file holds them all. */
const NAMED = 3;

function outlived(shown: string, gone: readonly KnownFinding[]): string {
  const count = total(gone);
  const named = gone.slice(0, NAMED).map(({ rule, file }) => `  ${visible(file)}  ${visible(rule)}`);
  const more = gone.length > NAMED ? [`  et ${plural(gone.length - NAMED, 'autre')}`] : [];
  const head = `${plural(count, 'remarque connue', 'remarques connues')} de « ${shown} » n’${count < 2 ? 'a' : 'ont'} plus lieu :`;
  return [head, ...named, ...more, '  → Ajoutez --update-baseline pour les en retirer.'].join('\n');
}

function updated(shown: string, before: readonly KnownFinding[], after: readonly KnownFinding[]): string {
  const counts = new Map(before.map((known) => [keyOf(known), known.count]));
  const added = after.reduce((sum, known) => sum + Math.max(0, known.count - (counts.get(keyOf(known)) ?? 0)), 0);
  const removed = total(before) + added - total(after);
  const what = `${plural(total(after), 'remarque connue', 'remarques connues')}`;
  return `« ${shown} » : ${what} (${plural(added, 'ajoutée')}, ${plural(removed, 'retirée')}).`;
}

function total(findings: readonly KnownFinding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}
