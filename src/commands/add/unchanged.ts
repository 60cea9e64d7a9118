import { diskProject } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { recordingProject } from '../../project/recording.ts';
import { readSource } from '../../source/source.ts';
import type { OpenContract } from './open-contract.ts';

/**
 * Whether the folder still says what was read from it: an identifier that was free then may be taken by now.
 * @throws Failure `file` when it does not
 */
export function refuseChanged({ folder, project }: OpenContract, currentDirectory: string): void {
  const now = recordingProject(diskProject(folder, currentDirectory));
  readSource(now);
  const before = project.filesRead();
  const isNew = [...now.filesRead().keys()].some((path) => !before.has(path));
  const isOther = [...before].some(([path, bytes]) => {
    const read = now.read(path);
    return !read.ok || Buffer.compare(read.bytes, bytes) !== 0;
  });
  if (!isNew && !isOther) return;
  throw new Failure(
    'file',
    'Le contrat a changé pendant l’ajout : rien n’est ajouté.',
    'Recommencez : ce qui a changé entre-temps est pris en compte.',
  );
}
