import type { PdfBrowser } from '../../formats/pdf/index.ts';
import { environmentVariable } from '../../project/machine.ts';
import type { Context } from '../define.ts';

/** One browser for all that is printed. It is looked for at the first page; whoever keeps it closes it. */
export interface KeptBrowser {
  /** The one that was asked for, by an option or by the environment. */
  readonly asked: string | undefined;
  /** @throws Failure `document` when there is none; it is looked for again the next time */
  get(): Promise<PdfBrowser>;
  close(): Promise<void>;
}

/**
 * Keeps a browser.
 * @param path the one that is asked for: a program, or the address of a remote one
 */
export function keepBrowser(context: Context, path: string | undefined): KeptBrowser {
  let opened: Promise<PdfBrowser> | undefined;
  return {
    asked: path ?? environmentVariable(context.machine, 'CLS_BROWSER'),
    async get() {
      const { openBrowser } = await import('../../formats/pdf/index.ts');
      const { machine, program, signal, say } = context;
      opened ??= openBrowser(machine, { browser: path, program, signal, onWarning: say }).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    async close() {
      // That there is none was told to whoever wanted to print.
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}
