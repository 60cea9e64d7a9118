import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { Failure } from '../../project/failure.ts';
import { environmentVariable, type Machine } from '../../project/machine.ts';
import type { FoundBrowser } from './find-browser.ts';
import { type UnpackedBrowser, unpackEmbeddedBrowser } from './unpack-embedded.ts';

/** A browser that runs, and all that it leaves on the disk. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** Ends the browser, by force if it does not answer, and removes its profile. */
  close(): Promise<void>;
}

/** How to start a browser. */
export interface LaunchSettings {
  readonly machine: Machine;
  readonly found: FoundBrowser;
  /** Prevents further attempts; a browser that is starting is let start, and then closed by its owner. */
  readonly signal: AbortSignal | undefined;
  readonly onWarning: (message: string) => void;
}

/** How much of the system's protection a start keeps. */
interface Protection {
  readonly user: 'same' | 'nobody';
  readonly sandbox: boolean;
}

/** The user `nobody` of every Unix system. */
const NOBODY = 65534;

const START_TIMEOUT = 30_000;
const CLOSE_TIMEOUT = 5_000;

/**
 * Starts a browser with its sandbox. Chromium refuses it to root, so root starts it as the user `nobody`. Where the
 * system refuses the sandbox all the same (containers without user namespaces), it runs without and says so: the page
 * runs no script and asks for nothing.
 */
export async function launchBrowser(settings: LaunchSettings): Promise<RunningBrowser> {
  const { machine, found, onWarning } = settings;
  const unpacked =
    found.kind === 'embedded' ? await unpackEmbeddedBrowser(machine, found.executable) : asInstalled(found.executable);
  let log = '';
  try {
    for (const protection of protections(machine)) {
      const outcome = await start(settings, unpacked, protection);
      if (outcome.running !== undefined) {
        if (!protection.sandbox) onWarning(withoutSandbox(protection));
        return outcome.running;
      }
      log = outcome.log;
      if (!isRefusedProtection(log)) break;
    }
  } catch (error) {
    await unpacked.dispose();
    throw error;
  }
  await unpacked.dispose();
  throw new Failure(
    'document',
    `Le navigateur « ${found.executable} » ne démarre pas.${lastLine(log)}`,
    'Désignez un autre navigateur avec --browser, ou réinstallez celui-ci.',
  );
}

function asInstalled(executable: string): UnpackedBrowser {
  return { executable, env: {}, dispose: async () => undefined };
}

function protections(machine: Machine): readonly Protection[] {
  const last = { user: 'same', sandbox: false } as const;
  if (machine.platform !== 'linux') return [{ user: 'same', sandbox: true }];
  if (!machine.isRoot) return [{ user: 'same', sandbox: true }, last];
  return [{ user: 'nobody', sandbox: true }, { user: 'nobody', sandbox: false }, last];
}

async function start(
  settings: LaunchSettings,
  unpacked: UnpackedBrowser,
  protection: Protection,
): Promise<{ readonly running?: RunningBrowser; readonly log: string }> {
  const { machine, found, signal } = settings;
  signal?.throwIfAborted();
  const { launch } = await import('puppeteer-core');
  const home = await makeHome(machine, protection, unpacked.executable);
  if (home === undefined) return { log: 'setpriv' };
  const removeHome = (): Promise<void> => rm(home.folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launch({
      executablePath: home.executable,
      headless: found.kind === 'chrome' ? true : 'shell',
      pipe: true,
      userDataDir: home.profile,
      env: { ...environmentOf(machine, home.profile), ...unpacked.env },
      args: [...ARGUMENTS, ...(protection.sandbox ? [] : ['--no-sandbox'])],
      timeout: START_TIMEOUT,
      protocolTimeout: 0,
      // The terminal turns a signal into an abort, and waits until everything is cleared away.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    // Puppeteer stops listening to its pipes when the browser goes; one that is killed breaks them after that.
    for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined);
    const close = async (): Promise<void> => {
      const kill = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_TIMEOUT);
      await browser.close().catch(() => undefined);
      clearTimeout(kill);
      await removeHome();
      await unpacked.dispose();
    };
    return { running: { browser, close }, log: '' };
  } catch (error) {
    const log = await readFile(home.log, 'utf8').catch(() => '');
    await removeHome();
    signal?.throwIfAborted();
    return { log: log.trim() || (error instanceof Error ? error.message : '') };
  }
}

interface Home {
  readonly folder: string;
  readonly profile: string;
  readonly executable: string;
  readonly log: string;
}

/**
 * A private folder for the profile; on Linux also a script that changes the user and keeps what the browser says.
 * `undefined` if the system does not let us hand the profile over to that user.
 */
async function makeHome(machine: Machine, protection: Protection, executable: string): Promise<Home | undefined> {
  const folder = await mkdtemp(join(machine.temporaryDirectory, 'cls-pdf-'));
  const profile = join(folder, 'profil');
  const log = join(folder, 'journal.txt');
  await mkdir(profile, { mode: 0o700 });
  if (machine.platform !== 'linux') return { folder, profile, executable, log };
  if (protection.user === 'nobody') {
    await chmod(folder, 0o711);
    try {
      await chown(profile, NOBODY, NOBODY);
    } catch {
      await rm(folder, { recursive: true, force: true });
      return undefined;
    }
  }
  const script = join(folder, 'demarrer');
  const asUser = protection.user === 'nobody' ? `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- ` : '';
  await writeFile(script, `#!/bin/sh\nexec 2>${quote(log)}\nexec ${asUser}${quote(executable)} "$@"\n`);
  await chmod(script, 0o755);
  return { folder, profile, executable: script, log };
}

function quote(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}

const ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  // The same widths on every screen, hence the same line breaks.
  '--font-render-hinting=none',
  // Beneath the interception of requests: no name leads anywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pings',
  '--no-first-run',
  '--lang=fr',
];

/** On Linux the browser sees nothing of our environment but what it needs to start: secrets of a CI stay out of it. */
function environmentOf(machine: Machine, profile: string): Record<string, string | undefined> {
  if (machine.platform !== 'linux') return { ...machine.env };
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH', 'XDG_DATA_DIRS'];
  return {
    ...Object.fromEntries(kept.map((name) => [name, environmentVariable(machine, name)])),
    HOME: profile,
    TMPDIR: profile,
    XDG_CONFIG_HOME: profile,
    XDG_CACHE_HOME: profile,
  };
}

/** The last two: a browser or a temporary folder that stands where the user `nobody` can't go. */
function isRefusedProtection(log: string): boolean {
  return /sandbox|namespace|zygote|setpriv|permission denied/i.test(log);
}

function withoutSandbox(protection: Protection): string {
  const why =
    protection.user === 'nobody'
      ? 'ce système refuse les espaces de noms dont il a besoin'
      : 'ce système ne le permet pas à cet utilisateur';
  return (
    `Le navigateur travaille sans son bac à sable (« sandbox ») : ${why}. ` +
    'La page mise en PDF n’exécute aucun script et ne demande rien au réseau.'
  );
}

function lastLine(log: string): string {
  const line = log.split('\n').findLast((text) => text.trim() !== '');
  return line === undefined ? '' : ` Il dit : « ${line.trim().slice(0, 300)} ».`;
}
