import { setImmediate as breathe } from 'node:timers/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MANY_CONTRACTS } from '../../diagnostics/report.ts';
import type { Etat } from '../../model/etat.ts';
import { displayPath } from '../../project/disk.ts';
import type { Checked } from '../../rules/check.ts';
import type { Context } from '../define.ts';
import { underlinedTexts } from './underlined.ts';

/** What is kept of one contract once it is checked: of hundreds, everything would fill the memory. */
export interface ContractFindings {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** The state it was checked in. */
  readonly etat: Etat;
  /** Whether the contract says its state; one that can't be read does not. */
  readonly isEtatKnown: boolean;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** What each of the diagnostics underlines. */
  readonly underlined: readonly string[];
  /** Every file that was read, with its text where a report may show it, else empty. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Checks contracts one after the other, and shows how far it is where somebody watches.
 * @param folders absolute paths
 * @throws what the signal was aborted with, between two contracts
 */
export async function checkContracts(
  folders: readonly string[],
  check: (folder: string) => Checked,
  context: Context,
): Promise<readonly ContractFindings[]> {
  const all: ContractFindings[] = [];
  try {
    for (const folder of folders) {
      if (folders.length > 1) {
        const shown = displayPath(folder, context.currentDirectory);
        context.progress?.(`Vérification : ${all.length + 1} sur ${folders.length}  ${shown}`);
        await breathe();
        context.signal.throwIfAborted();
      }
      all.push(findingsOf(folder, check(folder), folders.length));
    }
  } finally {
    context.progress?.('');
  }
  return all;
}

/**
 * What is kept of one contract.
 * @param contracts how many are checked together
 */
function findingsOf(folder: string, checked: Checked, contracts: number): ContractFindings {
  const { source, contrat, diagnostics, isSound } = checked;
  const isFramed = ({ severity }: Diagnostic): boolean =>
    severity === 'error' || (severity === 'warning' && contracts <= MANY_CONTRACTS);
  const framed = new Set(diagnostics.filter(isFramed).map(({ place }) => place.file));
  return {
    folder,
    etat: contrat.etat,
    isEtatKnown: contrat.yaml.etat !== undefined,
    isSound,
    diagnostics,
    underlined: underlinedTexts(diagnostics, new Map(source.files.map(({ name, text }) => [name, text]))),
    texts: new Map(source.files.map(({ name, text }) => [name, framed.has(name) ? text : ''])),
  };
}
