import { setImmediate as breathe } from 'node:timers/promises';
import { displayPath } from '../../project/disk.ts';
import type { Context } from '../define.ts';
import type { ContractFindings } from './contract-findings.ts';

/**
 * Checks contracts one after the other, and shows how far it is where somebody watches.
 * @param folders absolute paths
 * @throws what the signal was aborted with, between two contracts
 */
export async function checkContracts(
  folders: readonly string[],
  check: (folder: string) => ContractFindings,
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
      all.push(check(folder));
    }
  } finally {
    context.progress?.('');
  }
  return all;
}
