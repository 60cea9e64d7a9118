import { join } from 'node:path';
import { alone } from '../../project/alone.ts';
import { displayPath } from '../../project/disk.ts';
import { writeNewFiles } from '../../project/new-files.ts';
import { replaceFiles } from '../../project/replace.ts';
import type { Context, Result } from '../define.ts';
import type { Addition } from './addition.ts';
import { type Change, makeAddition, taken } from './make-addition.ts';
import type { OpenContract } from './open-contract.ts';
import { refuseChanged } from './unchanged.ts';

/**
 * Adds to a contract and says so; or shows what would be.
 * @param what « Fiche 1.3 « Organiser le dépistage » »
 */
export async function writeAddition(
  contract: OpenContract,
  addition: Addition,
  what: string,
  isDry: boolean,
  context: Context,
): Promise<Result> {
  const change = makeAddition(contract, addition);
  const shown = displayPath(join(contract.folder, change.path), context.currentDirectory);
  if (isDry) return { output: await difference(shown, change, context), outcome: 'done' };
  const { folder } = contract;
  await alone(folder, () => {
    refuseChanged(contract, context.currentDirectory);
    if (change.kind === 'changed') return replaceFiles(folder, [change.replacement], context.currentDirectory);
    const { kept } = writeNewFiles(folder, new Map([[change.path, change.text]]), context.currentDirectory);
    if (kept.length > 0) throw taken(shown);
  });
  context.say(`${context.paint.green('✓')} ${what}, dans ${shown}`);
  return { output: '', outcome: 'done' };
}

async function difference(shown: string, change: Change, { paint }: Context): Promise<string> {
  const { fileDifference } = await import('../validate/difference.ts');
  const replacement =
    change.kind === 'changed'
      ? change.replacement
      : { path: change.path, before: new Uint8Array(), after: new TextEncoder().encode(change.text) };
  return fileDifference(shown, replacement, paint);
}
