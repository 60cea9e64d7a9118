import { diskProject } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { findContracts } from '../../project/find.ts';
import { type RecordingProject, recordingProject } from '../../project/recording.ts';
import { type Checked, checkContrat } from '../../rules/check.ts';
import type { Context } from '../define.ts';

/** A contract to which something is to be added. */
export interface OpenContract {
  readonly folder: string;
  /** The folder, which remembers what was read from it. */
  readonly project: RecordingProject;
  readonly checked: Checked;
}

/**
 * Reads the contract that is meant. It may have mistakes, but each of its files must be readable: what can't be read may bear the very
 * identifier that seems free.
 * @param dossier as typed; none means the current directory
 * @throws Failure when there is none, or several, or one can't be read
 */
export function openContract(dossier: string | undefined, context: Context): OpenContract {
  const [folder, another] = findContracts(
    dossier === undefined ? [] : [dossier],
    context.currentDirectory,
    context.say,
  );
  if (folder === undefined || another !== undefined)
    throw new Failure(
      'usage',
      'Ce dossier contient plusieurs contrats.',
      'Donnez avec --dossier celui auquel vous voulez ajouter quelque chose.',
    );
  const project = recordingProject(diskProject(folder, context.currentDirectory));
  const checked = checkContrat(project);
  if (checked.source.isWhole) {
    refuseUnreadIds(checked.source.data, context.program);
    return { folder, project, checked };
  }
  const [first] = checked.source.diagnostics.filter(({ severity }) => severity === 'error');
  const where = first === undefined ? 'Un fichier du contrat' : `« ${first.place.file} »`;
  throw new Failure(
    'file',
    `${where} ne se lit pas entièrement : rien n’est ajouté, pour ne rien abîmer.`,
    `Corrigez-le d’abord : « ${context.program} validate » dit où et comment.`,
  );
}

/** An identifier that is no text (« 1.10 » without its quotes is a number) is not known, and might be given a second time. */
function refuseUnreadIds(data: Readonly<Record<string, unknown>>, program: string): void {
  for (const key of ['axes', 'fiches', 'partenaires', 'communiques']) {
    const items = data[key];
    if (!Array.isArray(items) || items.every(hasId)) continue;
    throw new Failure(
      'file',
      `Un élément de « ${key} » n’a pas d’identifiant qui se lise : rien n’est ajouté, pour ne pas donner le même deux fois.`,
      `Corrigez-le d’abord : « ${program} validate » dit où et comment.`,
    );
  }
}

function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
