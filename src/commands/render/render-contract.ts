import { join, resolve } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Contrat } from '../../model/contrat.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { writeOutput } from '../../project/output.ts';
import { NO_CACHE, openOwnCache } from '../../project/own-cache.ts';
import type { RecordingProject } from '../../project/recording.ts';
import type { Context } from '../define.ts';
import { type Asked, chooseDocuments, isAsked } from './choose-documents.ts';
import { documentDate } from './document-date.ts';
import { type Format, madeIn } from './formats.ts';
import { isSignedPdf, signedAreKept } from './keep-signed.ts';
import type { KeptBrowser } from './kept-browser.ts';
import type { MakeOptions } from './make-files.ts';
import { makeViews } from './make-views.ts';
import { type StandingFiles, standingFiles } from './standing-files.ts';

/** Which documents of a contract are to be made, how and where, as typed. */
export interface RenderOrder extends Asked {
  /** Absolute path of the contract folder. */
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly output: string | undefined;
  readonly date: string | undefined;
  readonly theme: string | undefined;
  /** The folder of templates of the contract is to be used. */
  readonly modeles: boolean;
  readonly force: boolean;
}

/** What one rendering shares with the next. */
export interface RenderTools {
  readonly context: Context;
  readonly browser: KeptBrowser;
  /** What need not be made again. */
  readonly standing: StandingFiles;
  /** Files that were left behind, once it was said. */
  readonly told?: Set<string>;
  /** Told each file as soon as it is written. */
  onWritten(shown: string): void;
  /** Told each file that is left as it stands. */
  onStanding?(name: string): void;
}

/**
 * The folder into which an order writes.
 * @throws Failure `usage` when it has no name: a variable of a script that is not set would fill the current folder
 */
export function outputOf({ output, folder }: RenderOrder, { currentDirectory }: Context): string {
  if (output?.trim() === '')
    throw new Failure(
      'usage',
      'Le dossier donné par --output n’a pas de nom.',
      'Donnez-le, « . » pour le dossier courant, ou retirez --output.',
    );
  return resolve(currentDirectory, output ?? join(folder, 'sortie'));
}

/** What is known of the files that an order made before; nothing is kept by a program that runs from its sources. */
export function standingOf(order: RenderOrder, context: Context): StandingFiles {
  const { machine, build } = context;
  const cache = build === undefined ? NO_CACHE : openOwnCache(machine, 'rendus', build);
  return standingFiles({ output: outputOf(order, context), folder: order.folder }, cache, order.force);
}

/**
 * Makes the documents of a contract that may be rendered, and writes them.
 * @param project the folder, from which the pictures are read
 * @throws Failure when a document that was asked for can't be made, or a file can't be written; when a PDF that somebody signed stands in
 * the place of one, once all others are made
 */
export async function renderContract(
  contrat: Contrat,
  project: RecordingProject,
  order: RenderOrder,
  { context, browser, standing, told = new Set(), onWritten, onStanding }: RenderTools,
): Promise<void> {
  const { DOCUMENTS } = await import('../../documents/index.generated.ts');
  const documents = madeIn(order.formats, chooseDocuments(DOCUMENTS, order, contrat), isAsked(order));
  const { chooseFiches } = await import('./choose-fiches.ts');
  const choix = chooseFiches(contrat, order);
  const date = documentDate(contrat, order.date, context.machine.env);
  const viewsOf: MakeOptions['viewsOf'] = (some, made) => makeViews(some, contrat, project, made, choix, date);
  // Every picture is read before the first file is made: the contract carries all that its folder gave.
  const views = viewsOf(documents, () => undefined);
  const { readTheme } = await import('./read-theme.ts');
  const { theme, files } = readTheme(order.theme, contrat, project, { ...context, folder: order.folder });
  const { readModeles } = await import('./read-modeles.ts');
  const modeles = readModeles(project, order.modeles, context.say);
  const output = outputOf(order, context);
  const signed = new Set<string>();
  const isKept = (name: string): boolean => {
    const path = join(output, name);
    if (isSignedPdf(path)) signed.add(path);
    return signed.has(path);
  };
  const { makeFiles } = await import('./make-files.ts');
  const made = makeFiles(documents, {
    context,
    formats: order.formats,
    date,
    theme,
    modeles,
    browser,
    contrat,
    viewsOf,
    total: views.length,
    filesRead: new Map([...project.filesRead(), ...files]),
    standing,
    onStanding,
    isKept,
  });
  // From here on an interruption has something to clear away.
  const { signal } = context;
  for await (const { name, bytes, isOurs, note } of made) {
    // It may have been signed while it was printed.
    if (isKept(name)) continue;
    const path = join(output, name);
    writeOutput(path, bytes, isOurs, order.force, order.output === undefined ? order.folder : undefined);
    note();
    onWritten(displayPath(path, context.currentDirectory));
    await breathe();
    signal.throwIfAborted();
  }
  const { leftBehind, tellLeftBehind } = await import('./left-behind.ts');
  const left = leftBehind(standing, {
    contrat,
    documents: DOCUMENTS,
    views,
    viewsOf: (some, every) => makeViews(some, contrat, project, undefined, every, date),
  });
  tellLeftBehind(
    left.filter((name) => !told.has(name)),
    displayPath(output, context.currentDirectory),
    context,
  );
  for (const name of left) told.add(name);
  const hasOthers = views.length * order.formats.length > signed.size;
  if (signed.size > 0) throw signedAreKept([...signed], hasOthers, context.currentDirectory);
}
