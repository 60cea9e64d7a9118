import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { fileNameOf } from '../../project/file-names.ts';
import { CONTRACT_FILE } from '../../project/project.ts';

/**
 * The folder that a contract goes to: the one that was named; else the current one if it is empty, for it was made for that; else a new
 * one named after the territory.
 * @returns its absolute path
 */
export function destinationOf(named: string | undefined, nom: string, currentDirectory: string): string {
  if (named !== undefined) return resolve(currentDirectory, named);
  if (isEmpty(currentDirectory)) return currentDirectory;
  return join(currentDirectory, ['cls', fileNameOf(nom)].filter((word) => word !== '').join('-'));
}

/** Hidden files, as of a version control, are no content. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.startsWith('.'));
  } catch {
    return false;
  }
}

/**
 * Refuses a place where a contract can't begin: one stands there already, or above, or it is no folder.
 * @param program the name that was typed, for what to do instead
 * @throws Failure `file`
 */
export function refuseDestination(folder: string, currentDirectory: string, program: string): void {
  const shown = displayPath(folder, currentDirectory);
  const here = shown === '.' ? 'Le dossier courant' : `« ${shown} »`;
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Failure(
      'file',
      `« ${shown} » est un fichier, pas un dossier.`,
      'Donnez un autre nom au dossier du contrat.',
    );
  for (const holder of [folder, dirname(folder)]) {
    if (!holdsContract(holder)) continue;
    throw new Failure(
      'file',
      holder === folder
        ? `${here} contient déjà un contrat : rien n’est écrit.`
        : `${here} est dans le dossier d’un contrat : rien n’est écrit.`,
      `Pour y ajouter quelque chose : « ${program} add fiche ». Pour un autre contrat, donnez un autre dossier.`,
    );
  }
}

/** A link that leads nowhere is there too: nothing would be written in its place. */
function holdsContract(folder: string): boolean {
  return existsSync(folder) && lstatSync(join(folder, CONTRACT_FILE), { throwIfNoEntry: false }) !== undefined;
}
