import { Failure } from '../../../project/failure.ts';
import type { Machine } from '../../../project/machine.ts';
import { canDownloadBrowser, puppeteerCache } from './browser-places.ts';
import { howToInstall } from './find-browser.ts';

/** How to bring a browser to this computer. */
export interface InstallBrowserOptions {
  /** The name under which the program was called, for hints. */
  readonly program: string;
  /** Told how far the download is, in bytes; `total` is 0 where the server does not say. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Where builds are published: a mirror, for who can't reach Google's server. */
  readonly baseUrl?: string | undefined;
}

/** A browser brought to this computer, or found there already. */
export interface InstalledBrowser {
  readonly executable: string;
  readonly build: string;
}

/**
 * Downloads Chrome's headless shell into puppeteer's cache, where the look-up finds it.
 * @throws Failure `document` when it can't be had, with what to do
 */
export async function installBrowser(machine: Machine, options: InstallBrowserOptions): Promise<InstalledBrowser> {
  if (!canDownloadBrowser(machine)) {
    throw new Failure(
      'document',
      'Google ne publie pas de Chrome Headless Shell pour cet ordinateur.',
      howToInstall(machine, options.program),
    );
  }
  const cacheDir = puppeteerCache(machine);
  if (cacheDir === undefined) {
    throw new Failure(
      'file',
      'Le navigateur n’a pas de dossier où être rangé : le dossier personnel n’est pas connu.',
      'Renseignez la variable HOME, ou PUPPETEER_CACHE_DIR, par un chemin complet.',
    );
  }
  const [{ Browser, install, uninstall }, { PUPPETEER_REVISIONS }] = await Promise.all([
    import('@puppeteer/browsers'),
    import('puppeteer-core/internal/revisions.js'),
  ]);
  const build = PUPPETEER_REVISIONS['chrome-headless-shell'];
  const request = { browser: Browser.CHROMEHEADLESSSHELL, buildId: build, cacheDir };
  const watch = watchStall(options.onProgress);
  try {
    const { executablePath } = await Promise.race([
      install({
        ...request,
        downloadProgressCallback: watch.onProgress,
        ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      }),
      watch.stalled,
    ]);
    return { executable: executablePath, build };
  } catch (error) {
    // What was unpacked by half would be taken for the whole the next time.
    await uninstall(request).catch(() => undefined);
    throw notInstalled(error, cacheDir);
  } finally {
    watch.stop();
  }
}

const STALL_TIMEOUT = 60_000;

/** A connection that breaks off in the middle is told to nobody: silence is taken for it. */
function watchStall(onProgress: InstallBrowserOptions['onProgress']): {
  readonly onProgress: (done: number, total: number) => void;
  readonly stalled: Promise<never>;
  stop(): void;
} {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: () => void = () => undefined;
  const stalled = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('le serveur ne répond plus.'));
  });
  const rearm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, STALL_TIMEOUT);
  };
  rearm();
  return {
    onProgress(done, total) {
      // Unpacking, which follows the last byte, tells nothing of its progress.
      if (done < total) rearm();
      else clearTimeout(timer);
      onProgress?.(done, total || 0);
    },
    stalled,
    stop: () => clearTimeout(timer),
  };
}

function notInstalled(error: unknown, cacheDir: string): Failure {
  const message = error instanceof Error ? error.message : String(error);
  // The package gives what the disk said within a sentence of its own; what the network says has no colon there.
  const [, code] = /\b(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR): /.exec(message) ?? [];
  if (code !== undefined) {
    return new Failure(
      'file',
      `Le navigateur ne peut pas être écrit dans « ${cacheDir} » (${code}).`,
      'Libérez de la place (il faut 300 Mo), ou désignez un autre dossier par la variable PUPPETEER_CACHE_DIR.',
    );
  }
  return new Failure(
    'document',
    `Le navigateur n’a pas pu être téléchargé : ${message.split('\n').at(-1)?.trim()}`,
    'Vérifiez la connexion ; derrière un proxy, renseignez la variable HTTPS_PROXY. Chrome, Chromium ou Edge, ' +
      'installés par votre service informatique, conviennent aussi.',
  );
}
