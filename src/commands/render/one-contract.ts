import { Failure } from '../../project/failure.ts';
import { findContracts } from '../../project/find.ts';
import type { Context } from '../define.ts';

/**
 * The folder of the one contract that is meant.
 * @throws Failure `file` where there is none, `usage` where there are several
 */
export function oneContract(paths: readonly string[], context: Context): string {
  const [folder, another] = findContracts(paths, context.currentDirectory, context.say);
  if (folder === undefined || another !== undefined) {
    throw new Failure(
      'usage',
      'Ce dossier contient plusieurs contrats.',
      'Donnez le dossier de celui dont vous voulez les documents.',
    );
  }
  return folder;
}
