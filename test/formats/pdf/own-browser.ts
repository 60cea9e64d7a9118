import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../../src/formats/pdf/browser/find-browser.ts';
import { launchBrowser } from '../../../src/formats/pdf/browser/launch.ts';
import type { RunningBrowser } from '../../../src/formats/pdf/browser/running.ts';
import { thisMachine } from './machine.ts';

/** Starts the browser that the program would take on this computer; who starts it closes it. */
export function startBrowser(): Promise<RunningBrowser> {
  const machine = thisMachine();
  return launchBrowser({ machine, found: findBrowser(machine), signal: undefined, onWarning: () => undefined });
}

/** One browser for all tests of a file, from before the first to after the last; it is there when a test asks for it. */
export function ownBrowser(): () => RunningBrowser {
  let running: RunningBrowser | undefined;
  beforeAll(async () => {
    running = await startBrowser();
  }, 60_000);
  afterAll(() => running?.close());
  return () => {
    if (running === undefined) throw new Error('no browser runs');
    return running;
  };
}
