import type { Etat } from '../../model/etat.ts';
import { openOwnCache } from '../../project/own-cache.ts';
import type { Project } from '../../project/project.ts';
import { type Look, lookAgain, recordingProject } from '../../project/recording.ts';
import { digestOf, seal, unseal } from '../../project/sealed.ts';
import type { Context } from '../define.ts';

/** What was found in contracts at earlier runs. */
export interface KeptResults {
  /**
   * What is found in a contract, written down: what was kept of it, if its folder answers all that was asked of it then as it did;
   * else what `check` finds.
   * @param folder absolute path
   */
  resultOf(folder: string, project: Project, check: (project: Project) => string): string;
  /** To be called in the end. */
  close(): void;
}

/** A result that is larger is a wall of errors, which nobody leaves as it is. */
const LARGEST = 512 * 1024;
/** All results together weigh no more, in bytes: those of some ten thousand contracts. */
const MOST = 128 * 1024 * 1024;

/**
 * Opens what this build of the program keeps of the contracts it checks, in the user's own cache folder.
 * @param options all that a result depends on beside the program and the folder
 */
export function openKeptResults(
  { machine, currentDirectory }: Pick<Context, 'machine' | 'currentDirectory'>,
  build: string,
  etat: Etat | undefined,
): KeptResults {
  const cache = openOwnCache(machine, 'resultats', build);
  let isFuller = false;
  return {
    resultOf(folder, project, check) {
      const name = digestOf(JSON.stringify([currentDirectory, folder, etat ?? '']));
      const kept = readKept(cache.read(name));
      // What is read to compare is not read a second time.
      const seen = recordingProject(project);
      if (kept !== undefined && isUnchanged(seen, kept)) return kept.result;
      const asked = recordingProject(seen);
      const result = check(asked);
      const text = JSON.stringify({ looks: asked.looks(), digest: asked.digest(), result });
      if (text.length <= LARGEST) {
        isFuller = true;
        cache.keep(name, () => seal(text));
      }
      return result;
    },
    close() {
      if (isFuller) cache.prune(MOST);
    },
  };
}

interface Kept {
  readonly looks: readonly Look[];
  /** What the folder answered to them. */
  readonly digest: string;
  readonly result: string;
}

/** What is damaged is as if it were not there. */
function readKept(bytes: Uint8Array | undefined): Kept | undefined {
  const text = unseal(bytes);
  return text === undefined ? undefined : (JSON.parse(text) as Kept);
}

function isUnchanged(project: ReturnType<typeof recordingProject>, { looks, digest }: Kept): boolean {
  try {
    lookAgain(project, looks);
  } catch {
    // A folder that can't be read any more is told by whoever checks it.
    return false;
  }
  return project.digest() === digest;
}
