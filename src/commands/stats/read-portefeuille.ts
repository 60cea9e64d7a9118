import { setImmediate as breathe } from 'node:timers/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/frame.ts';
import type { ContratIllisible } from '../../model/portefeuille/portefeuille.ts';
import { type ResumeContrat, summarizeContrat } from '../../model/portefeuille/resume.ts';
import { readContrat } from '../../model/read-contrat.ts';
import { diskProject, displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { refusedValues } from '../../schema/check-schema.ts';
import { readSource } from '../../source/source.ts';
import type { Context } from '../define.ts';

/** The contracts of a folder, each reduced to what is counted. */
export interface ReadContracts {
  readonly contrats: readonly ResumeContrat[];
  readonly illisibles: readonly ContratIllisible[];
}

/**
 * Reads contracts one after the other and keeps next to nothing of each, so that memory does not grow with their size. No rule
 * is run. A contract that can't be read stops nothing: it is among the `illisibles`.
 * @param folders absolute paths
 * @throws what the signal was aborted with, between two contracts
 */
export async function readContracts(folders: readonly string[], context: Context): Promise<ReadContracts> {
  const contrats: ResumeContrat[] = [];
  const illisibles: ContratIllisible[] = [];
  try {
    for (const [index, folder] of folders.entries()) {
      const dossier = displayPath(folder, context.currentDirectory);
      context.progress?.(`Lecture : ${index + 1} sur ${folders.length}  ${visible(dossier)}`);
      await breathe();
      context.signal.throwIfAborted();
      const read = readOne(folder, dossier, context.currentDirectory);
      if ('raison' in read) illisibles.push(read);
      else contrats.push(read);
    }
  } finally {
    context.progress?.('');
  }
  return { contrats, illisibles };
}

function readOne(folder: string, dossier: string, currentDirectory: string): ResumeContrat | ContratIllisible {
  try {
    const source = readSource(diskProject(folder, currentDirectory));
    // A file that can't be read leaves a hole that figures would take for a contract without fiches or without parties.
    if (!source.isWhole) {
      const wrong = source.diagnostics.find(({ severity }) => severity === 'error');
      return { dossier, raison: wrong === undefined ? 'un fichier ne se lit pas' : reasonOf(wrong) };
    }
    const refused = refusedValues(source);
    return summarizeContrat(readContrat(source, refused), dossier, refused.length > 0);
  } catch (error) {
    if (error instanceof Failure) return { dossier, raison: withinSentence(error.message) };
    throw error;
  }
}

function reasonOf({ message, place }: Diagnostic): string {
  return `${withinSentence(message)} (${place.file}:${place.line})`;
}

/** A sentence as a part of another: without its capital, unless that is a sign or an acronym, and its final stop. */
function withinSentence(message: string): string {
  return message.replace(/^\p{Lu}(?=[\p{Ll}’ ])/u, (letter) => letter.toLowerCase()).replace(/\s?\.$/, '');
}
