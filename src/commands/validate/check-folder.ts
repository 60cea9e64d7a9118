import type { Etat } from '../../model/etat.ts';
import { diskProject } from '../../project/disk.ts';
import type { Project } from '../../project/project.ts';
import { checkContrat } from '../../rules/check.ts';
import type { Context } from '../define.ts';
import { writeFindings } from './contract-findings.ts';

/** How contracts are to be checked. Plain data, which a thread can be sent. */
export interface CheckOrder {
  /** Paths are shown relative to it. */
  readonly currentDirectory: string;
  /** The state to check for, instead of each contract's own. */
  readonly etat: Etat | undefined;
  /** Whether what was found at earlier runs may be told again, and what is found now kept. */
  readonly isKept: boolean;
}

/** Checks contracts, one at a time. */
export interface FolderCheck {
  /**
   * What is found in a contract, written down.
   * @param folder absolute path
   */
  findingsIn(folder: string): string;
  /** To be called in the end. */
  close(): void;
}

/** Gets ready to check contracts. */
export async function openFolderCheck(
  { currentDirectory, etat, isKept }: CheckOrder,
  { machine, build }: Pick<Context, 'machine' | 'build'>,
): Promise<FolderCheck> {
  const find = (project: Project): string => writeFindings(checkContrat(project, etat));
  if (!isKept || build === undefined)
    return { findingsIn: (folder) => find(diskProject(folder, currentDirectory)), close: () => undefined };
  const { openKeptResults } = await import('./kept-results.ts');
  const results = openKeptResults({ machine, currentDirectory }, build, etat);
  return {
    findingsIn: (folder) => results.resultOf(folder, diskProject(folder, currentDirectory), find),
    close: results.close,
  };
}
