import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { isDossierDeTheme } from '../../model/couleurs/themes.ts';
import { Failure } from '../../project/failure.ts';
import { isSkipped } from '../../project/find.ts';

/** So long nothing must have changed, in milliseconds: an editor saves in several steps, and « save all » saves many files. */
export const REST = 40;
/** But no longer than this from the first change, in milliseconds: a folder that never rests is followed all the same. */
const LONGEST_WAIT = 500;

/** A folder that is watched. */
export interface WatchedFolder {
  /** Waits until something has changed and come to rest; at once if that was so since the last call. Ends when `signal` aborts. */
  changed(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How to watch. */
export interface WatchOptions {
  /** Other folders that are watched with it. Absolute paths. */
  readonly also?: readonly string[];
  /** Folders below it whose changes are our own: where documents are written. Absolute paths. */
  readonly except?: readonly string[];
  /** Told in French if the folder has to be watched in another way. */
  say(line: string): void;
}

/**
 * Begins to watch a folder and all that is below it; resolves once no change can be missed any more. Links are not followed,
 * neither are folders that hold no part of a contract: what was made of it, packages, and those with a dot before their name.
 * @throws Failure `file` when the system can't watch it in any way
 */
export async function watchFolder(folder: string, options: WatchOptions): Promise<WatchedFolder> {
  const bell = doorbell();
  const { also = [], except = [] } = options;
  const folders = [folder, ...also];
  const ignored = (path: string): boolean => folders.every((one) => isApart(one, path, except));
  let watcher = await open(folders, ignored, false, bell.ring).catch(() => undefined);
  if (watcher === undefined) {
    // The system lends too few watchers; some network drives know none.
    options.say('Le système ne signale pas les changements de ce dossier : il est relu deux fois par seconde.');
    watcher = await open(folders, ignored, true, bell.ring).catch(() => undefined);
  }
  if (watcher === undefined) throw unwatchable(folder);
  const opened = watcher;
  return {
    async changed(signal) {
      await bell.rung(signal);
      const first = performance.now();
      // Each change within the rest makes it begin again.
      do {
        bell.hush();
        await pause(REST, undefined, { signal });
      } while (bell.isRinging() && performance.now() - first < LONGEST_WAIT);
    },
    close: () => opened.close(),
  };
}

async function open(
  folders: readonly string[],
  ignored: (path: string) => boolean,
  usePolling: boolean,
  onChange: () => void,
): Promise<FSWatcher> {
  const { watch } = await import('chokidar');
  const watcher = watch([...folders], {
    ignored,
    usePolling,
    interval: 500,
    ignoreInitial: true,
    followSymlinks: false,
    // A file that is replaced is told as gone, then as new: the rest sees to both.
    atomic: false,
  });
  watcher.on('all', onChange);
  try {
    await new Promise<void>((resolve, reject) => {
      watcher.once('ready', resolve);
      watcher.once('error', reject);
    });
  } catch (error) {
    await watcher.close();
    throw error;
  }
  // What can't be watched later on (a folder that was locked meanwhile) is told by reading it.
  watcher.on('error', onChange);
  return watcher;
}

function isApart(folder: string, path: string, except: readonly string[]): boolean {
  const steps = relative(folder, path).split(sep);
  return (path !== folder && except.includes(path)) || (steps[0] !== '' && steps.some(isSkipped));
}

/** The folder of a theme that was asked for by its path: who writes it looks at what it makes. */
export function themeFolders(theme: string | undefined, currentDirectory: string): readonly string[] {
  const folder = theme === undefined || !isDossierDeTheme(theme) ? undefined : resolve(currentDirectory, theme);
  return folder !== undefined && existsSync(folder) ? [folder] : [];
}

function unwatchable(folder: string): Failure {
  return new Failure(
    'file',
    `Le système ne permet pas de suivre les changements de « ${folder} ».`,
    'Copiez le contrat sur un disque de cet ordinateur, puis recommencez.',
  );
}

interface Doorbell {
  ring(): void;
  hush(): void;
  isRinging(): boolean;
  /** Waits until it rings. */
  rung(signal: AbortSignal): Promise<void>;
}

function doorbell(): Doorbell {
  let isRinging = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      isRinging = true;
      answer?.();
    },
    hush() {
      isRinging = false;
    },
    isRinging: () => isRinging,
    async rung(signal) {
      signal.throwIfAborted();
      if (isRinging) return;
      await new Promise<void>((resolve, reject) => {
        const end = (): void => reject(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        answer = () => {
          signal.removeEventListener('abort', end);
          resolve();
        };
      });
    },
  };
}
