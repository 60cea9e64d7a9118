import { Chalk } from 'chalk';
import type { Context } from '../../../src/commands/define.ts';
import { openSession, type Session } from '../../../src/commands/preview/session.ts';
import { keepBrowser } from '../../../src/commands/render/kept-browser.ts';
import { contractReader } from '../../../src/commands/watch/contract-reader.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';

/** What stands before the assets of a session of the tests. */
export const ASSETS_AT = '/t/assets/';

/** The preview of a folder, without its server. */
export function sessionOf(folder: string, version = '1.2.3'): Session {
  const context: Context = {
    currentDirectory: folder,
    machine: thisMachine(),
    program: 'cls',
    version,
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date(0),
    signal: new AbortController().signal,
    say: () => undefined,
  };
  const browser = keepBrowser(context, undefined);
  return openSession(contractReader(folder, folder, undefined), {
    context,
    folder,
    browser,
    theme: undefined,
    assetsAt: ASSETS_AT,
  });
}
