import { readFile, rm } from 'node:fs/promises';
import { Failure } from '../../../project/failure.ts';
import type { Machine } from '../../../project/machine.ts';
import { environmentOf, makeHome, type Protection } from './browser-home.ts';
import { startProcess } from './browser-process.ts';
import { checkVersion } from './check-version.ts';
import { drive } from './drive.ts';
import type { FoundBrowser } from './find-browser.ts';
import type { RunningBrowser } from './running.ts';
import { type UnpackedBrowser, unpackEmbeddedBrowser } from './unpack-embedded.ts';
import { within } from './within.ts';

/** How to start a browser. */
export interface LaunchSettings {
  readonly machine: Machine;
  readonly found: FoundBrowser;
  /** Kills the browser, also one that is starting. */
  readonly signal: AbortSignal | undefined;
  readonly onWarning: (message: string) => void;
  /** How long a browser may take to start, in milliseconds. */
  readonly startLimit?: number | undefined;
}

const START_LIMIT = 30_000;

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
  const { defaultArgs } = await import('puppeteer-core');
  const home = await makeHome(machine, protection, unpacked.executable);
  if (home === undefined) return { log: 'setpriv' };
  const removeHome = (): Promise<void> => rm(home.folder, { recursive: true, force: true, maxRetries: 5 });
  const limit = settings.startLimit ?? START_LIMIT;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow(found, limit)), limit);
  const headless = found.kind === 'chrome' ? true : 'shell';
  const args = [...ARGUMENTS, ...(protection.sandbox ? [] : ['--no-sandbox'])];
  const [executable, ...before] = home.command;
  try {
    const own = await startProcess({
      executable,
      // The arguments that puppeteer adds come after what the shell needs to see first.
      args: [...before, ...defaultArgs({ args, headless, userDataDir: home.profile })],
      env: { ...environmentOf(machine, home.profile), ...unpacked.env },
      signal: signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]),
    });
    const { browser, ended, kill } = own;
    const close = async (): Promise<void> => {
      await own.end();
      await removeHome();
      await unpacked.dispose();
    };
    try {
      await within(ended, checkVersion(browser, found));
      const driven = await within(ended, drive(browser, browser.defaultBrowserContext(), ended));
      return { running: { ...driven, close, kill }, log: '' };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    const log = await readFile(home.log, 'utf8').catch(() => '');
    await removeHome();
    signal?.throwIfAborted();
    late.signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    return { log: complaints(log || (error instanceof Error ? error.message : '')) };
  } finally {
    clearTimeout(timer);
  }
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

/**
 * Whether the browser could not start under the protection, and not for another reason: one that was killed must not get less of it.
 * The last two: a browser or a temporary folder that stands where the user `nobody` can't go.
 */
function isRefusedProtection(log: string): boolean {
  return /no usable sandbox|--no-sandbox|suid sandbox|namespace|zygote_host|setpriv|permission denied/i.test(log);
}

/** What the browser said on its way, but for what it remarks at every start. */
function complaints(log: string): string {
  return log
    .split('\n')
    .filter((line) => line.trim() !== '' && !/:(?:WARNING|INFO|VERBOSE\d+):/.test(line))
    .join('\n');
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

function tooSlow({ executable }: FoundBrowser, limit: number): Failure {
  return new Failure(
    'document',
    `Le navigateur « ${executable} » n’a pas répondu en ${Math.round(limit / 1000)} secondes.`,
    'Recommencez ; si cela se reproduit, désignez un autre navigateur avec --browser.',
  );
}

function lastLine(log: string): string {
  const line = log.trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : ` Il dit : « ${line.trim().slice(0, 300)} ».`;
}
