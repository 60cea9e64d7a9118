import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath } from './disk.ts';
import { Failure } from './failure.ts';
import { leadsOut, removeIfThere, whyRefused } from './output.ts';

/** What came of writing new files. */
export interface NewFiles {
  /** Paths in the folder of those that were written. */
  readonly written: readonly string[];
  /** Of those that were there before, which are as they were. */
  readonly kept: readonly string[];
}

/**
 * Writes files that are not there yet. One that is there, whoever made it, is left alone. When one can't be written, those written
 * before it are taken away again, with the folders made for them.
 * @param files the text of each by its path in the folder, with `/`; the last is written last
 * @param currentDirectory what displayed paths are relative to
 * @throws Failure `file` when one can't be written, or a link would take it out of the folder
 */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string>, currentDirectory: string): NewFiles {
  for (const path of files.keys()) refuseLedAway(folder, path, currentDirectory);
  const [written, kept, folders]: [string[], string[], string[]] = [[], [], []];
  for (const [path, text] of files) {
    const place = join(folder, path);
    if (existsSync(place)) {
      kept.push(path);
      continue;
    }
    try {
      makeFolders(dirname(place), folders);
      // Never over a file, not even one that another program makes at this very moment.
      writeFileSync(place, text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      if (isThere(error)) {
        kept.push(path);
        continue;
      }
      // A full disk leaves the beginning of a file.
      takeAway(
        [...written, path].map((name) => join(folder, name)),
        folders,
      );
      throw refused(displayPath(place, currentDirectory), error);
    }
  }
  return { written, kept };
}

function refuseLedAway(folder: string, path: string, currentDirectory: string): void {
  if (!existsSync(folder) || !leadsOut(dirname(join(folder, path)), folder)) return;
  throw new Failure(
    'file',
    `« ${displayPath(dirname(join(folder, path)), currentDirectory)} » est un lien qui mène hors du dossier du contrat : rien n’est écrit.`,
    'Remplacez ce lien par un dossier.',
  );
}

function makeFolders(folder: string, made: string[]): void {
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

function takeAway(files: readonly string[], folders: readonly string[]): void {
  for (const file of files) removeIfThere(file);
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody has put something there meanwhile: it stays.
    }
  }
}

/** It came into being between the look and the writing. */
function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function refused(shown: string, error: unknown): Failure {
  return new Failure(
    'file',
    `« ${shown} » ne peut pas être écrit : ${whyRefused(error)}. Rien n’est gardé de ce qui l’a été.`,
    'Vérifiez vos droits sur ce dossier, ou choisissez-en un autre.',
  );
}
