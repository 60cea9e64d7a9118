import type { Etat } from '../../model/etat.ts';
import { diskProject } from '../../project/disk.ts';
import { withKnownBytes } from '../../project/known-bytes.ts';
import { type RecordingProject, recordingProject } from '../../project/recording.ts';
import { type Sounding, soundSource } from '../../rules/check.ts';
import { readSource, type Source } from '../../source/source.ts';

/** A contract as it stands on the disk at one moment. */
export interface ContractReading {
  readonly sounding: Sounding;
  /** The folder, which remembers what was read from it. */
  readonly project: RecordingProject;
  /** The files, by their path in the folder, that are new, gone or other than at the last reading; none at the first. */
  readonly changed: readonly string[];
}

/**
 * Reads one contract over and over: each call reads the folder again and says whether it is sound. Files that have not changed are not parsed
 * again, and only the last reading is kept, so that the memory does not grow.
 * @param folder absolute path
 * @param etat the state to check for, instead of the contract's own
 */
export function contractReader(
  folder: string,
  currentDirectory: string,
  etat: Etat | undefined,
): () => ContractReading {
  let source: Source | undefined;
  let files: ReadonlyMap<string, Uint8Array> | undefined;
  return () => {
    const disk = diskProject(folder, currentDirectory);
    const project = recordingProject(files === undefined ? disk : withKnownBytes(disk, files));
    source = readSource(project, source);
    const sounding = soundSource(source, etat);
    const read = project.filesRead();
    const changed = files === undefined ? [] : differences(files, read);
    files = read;
    return { sounding, project, changed };
  };
}

function differences(
  before: ReadonlyMap<string, Uint8Array>,
  after: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
