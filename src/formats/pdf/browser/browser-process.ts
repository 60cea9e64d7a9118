import { spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from 'puppeteer-core';
import { BrowserGone, goneWith } from './gone.ts';
import { strict } from './strict.ts';
import { within } from './within.ts';

/** What starts a browser. */
export interface BrowserCommand {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Kills it, with all that it started. */
  readonly signal: AbortSignal;
}

/** A browser that runs as a process of ours. */
export interface BrowserProcess {
  readonly browser: Browser;
  /** Aborted when it is no more, whoever ended it. */
  readonly ended: AbortSignal;
  /** Asks it to end, makes it end if it does not, and waits until it has. */
  end(): Promise<void>;
  kill(): void;
}

/** How long it may take to end when it is asked to, in milliseconds. */
const END_LIMIT = 5_000;

/**
 * Starts a browser and speaks with it through two pipes. Puppeteer's own `launch` would do so too, but keeps the process to itself
 * until the browser has answered, and waits for ever for one that dies at the wrong moment.
 * @throws BrowserGone when it ends before it has answered; an error of the system when it can't be run
 */
export async function startProcess({ executable, args, env, signal }: BrowserCommand): Promise<BrowserProcess> {
  const [{ connect }, { launch }, { PipeTransport }] = await Promise.all([
    import('puppeteer-core'),
    import('@puppeteer/browsers'),
    import('puppeteer-core/internal/node/PipeTransport.js'),
  ]);
  signal.throwIfAborted();
  const child = launch({
    executablePath: executable,
    args: [...args, '--remote-debugging-pipe'],
    env: { ...env },
    pipe: true,
    signal,
    // The terminal turns Ctrl-C into an abort, and waits until everything is cleared away.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const ended = new AbortController();
  child.nodeProcess.once('error', (error) => ended.abort(error));
  child.nodeProcess.once('exit', () => {
    endGroup(child.nodeProcess.pid);
    ended.abort(new BrowserGone(child.getRecentLogs().join('\n')));
  });
  // Opened by `pipe`. It may break them when it goes, and whoever waits learns it from its end.
  const toBrowser = child.nodeProcess.stdio[3] as Writable;
  const fromBrowser = child.nodeProcess.stdio[4] as Readable;
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => undefined);
  const hasEnded = async (): Promise<void> => {
    if (!ended.signal.aborted) await new Promise((resolve) => ended.signal.addEventListener('abort', resolve));
  };
  try {
    const transport = strict(new PipeTransport(toBrowser, fromBrowser));
    const browser = await within(ended.signal, connect({ transport, protocolTimeout: 0, defaultViewport: null }));
    return {
      browser,
      ended: AbortSignal.any([ended.signal, goneWith(browser)]),
      kill: () => child.kill(),
      async end() {
        const late = setTimeout(() => child.kill(), END_LIMIT);
        browser.close().catch(() => undefined);
        await hasEnded();
        clearTimeout(late);
      },
    };
  } catch (error) {
    child.kill();
    await hasEnded();
    throw error;
  }
}

/** Ends what a browser that is gone has left behind: processes of its that hang, or all of it where a script only started it. */
function endGroup(leader: number | undefined): void {
  // Once the leader is gone, Puppeteer's own `kill` does nothing. Where there are groups there is a shell; Windows has neither.
  if (leader !== undefined) spawnSync('/bin/sh', ['-c', 'kill -s KILL -- "-$0"', String(leader)], { stdio: 'ignore' });
}
