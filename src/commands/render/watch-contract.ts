import { existsSync, readdirSync } from 'node:fs';
import { visible } from '../../diagnostics/frame.ts';
import type { Etat } from '../../model/etat.ts';
import { Failure } from '../../project/failure.ts';
import { plural } from '../../text/agreement.ts';
import type { Context, Result } from '../define.ts';
import { contractReader } from '../watch/contract-reader.ts';
import { themeFolders, watchFolder } from '../watch/folder-changes.ts';
import { keepBrowser } from './kept-browser.ts';
import { mayRender } from './may-render.ts';
import { outputOf, type RenderOrder, renderContract, standingOf } from './render-contract.ts';

/**
 * Makes the documents of a contract, and again after each change of its folder, until it is interrupted. What is wrong is told,
 * and the next change waited for: the documents stay as they were last made.
 * @throws what the signal was aborted with
 */
export async function watchContract(
  order: RenderOrder,
  etat: Etat | undefined,
  browserPath: string | undefined,
  context: Context,
): Promise<Result> {
  const { signal, say, paint, currentDirectory } = context;
  const output = outputOf(order, context);
  const read = contractReader(order.folder, currentDirectory, etat);
  const browser = keepBrowser(context, browserPath);
  const standing = standingOf(order, context);
  const told = new Set<string>();
  const watched = await watchFolder(order.folder, {
    also: themeFolders(order.theme, currentDirectory),
    except: holdsSources(output) ? [] : [output],
    say,
  });

  let isFirst = true;

  /** Reads the contract once and makes what has changed. */
  const turn = async (): Promise<void> => {
    const start = performance.now();
    const { sounding, project, changed } = read();
    const checked = sounding.check();
    if (changed.length > 0) say(`\n${paint.bold(enumerated(changed))} :`);
    if (!(await mayRender(checked, context))) return;
    const written: string[] = [];
    const onWritten = (shown: string): void => void written.push(shown);
    await renderContract(checked.contrat, project, order, { context, browser, standing, told, onWritten });
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    if (written.length > 0) say(`${paint.green('✓')} ${enumerated(written)} (${seconds} s)`);
    else if (isFirst || changed.length > 0) say(`${paint.green('✓')} les documents ne changent pas`);
  };

  try {
    for (;;) {
      await turn().catch((error: unknown) => {
        signal.throwIfAborted();
        // What was typed stays wrong however often the contract is saved.
        // Nor does a folder that was taken away come back to who watched it: the system watches its files, not its name.
        if (!(error instanceof Failure) || error.kind === 'usage' || !existsSync(order.folder)) throw error;
        say(`${paint.red('✗')} ${error.message}`);
        if (error.hint !== undefined) say(`  ${paint.cyan(`→ ${error.hint}`)}`);
      });
      if (isFirst) say(paint.dim('Chaque changement enregistré est suivi ; Ctrl-C pour arrêter.'));
      isFirst = false;
      await watched.changed(signal);
    }
  } finally {
    await Promise.all([watched.close(), browser.close()]);
  }
}

/** Whether something stands where the documents go that may be a part of the contract: it is followed there too. */
function holdsSources(output: string): boolean {
  return existsSync(output) && readdirSync(output).some((name) => !/\.(?:html|pdf)$/.test(name));
}

/** Names of files, so many that they can be read on a line. */
function enumerated(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(visible).join(', ');
  return names.length <= 4 ? shown : `${shown} et ${plural(names.length - 4, 'autre')}`;
}
