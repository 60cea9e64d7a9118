import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import type { Etat } from '../../model/etat.ts';
import { plural } from '../../text/agreement.ts';
import type { Context, Result } from '../define.ts';
import { keepBrowser } from '../render/kept-browser.ts';
import { contractReader } from '../watch/contract-reader.ts';
import { themeFolders, watchFolder } from '../watch/folder-changes.ts';
import { answer, assetsAt } from './answers.ts';
import { eventStream } from './event-stream.ts';
import { openServer } from './server.ts';
import { openSession } from './session.ts';
import type { ToldFindings, ToldTurn } from './told.ts';

/**
 * So long, in milliseconds, the page has to ask for its new document before what is wrong with it is looked for: that takes as
 * long as making the page.
 */
const PAGE_FIRST = 50;

/** How far the contract is can wait so long, in milliseconds, and until no more is saved. */
const STATUS_WAIT = 150;

/** What to show, and where. */
export interface ShowOrder {
  /** Absolute path of the contract folder. */
  readonly folder: string;
  readonly port: number;
  /** What makes the address one that cannot be guessed. */
  readonly token: string;
  readonly etat: Etat | undefined;
  readonly theme: string | undefined;
  readonly browser: string | undefined;
  readonly open: boolean;
}

/**
 * Shows a contract in a page of this computer, and what becomes of it at each save, until it is interrupted.
 * @throws what the signal was aborted with
 */
export async function showContract(order: ShowOrder, context: Context): Promise<Result> {
  const { folder, port, token, etat, theme } = order;
  const { signal, say, currentDirectory } = context;
  const browser = keepBrowser(context, order.browser);
  const session = openSession(contractReader(folder, currentDirectory, etat), {
    context,
    folder,
    browser,
    theme,
    assetsAt: assetsAt({ token }),
  });
  const events = eventStream();
  const watched = await watchFolder(folder, { also: themeFolders(theme, currentDirectory), say });
  // Whoever opens the page at once waits for the first reading.
  const ready = breathe().then(() => session.read());
  ready.catch(() => undefined);
  const server = await openServer(port, token, (request, response, gate) =>
    answer(request, response, gate, { session, events, ready }),
  ).catch(async (error: unknown) => {
    await watched.close();
    throw error;
  });
  const address = `http://${server.gate.address}/${token}/`;
  const tellStatusLater = (): NodeJS.Timeout => setTimeout(() => events.tell('status', session.status()), STATUS_WAIT);
  let later = tellStatusLater();
  try {
    say(`Aperçu : ${address}`);
    if (order.open) await open(address, context);
    say(context.paint.dim('Chaque changement enregistré y paraît ; Ctrl-C pour arrêter.'));
    tell(await ready, session.findings(), context);
    for (;;) {
      await watched.changed(signal);
      // The status of a turn comes after what is wrong with it, never between.
      clearTimeout(later);
      const turn = session.read();
      events.tell('turn', turn);
      // Without a new page there is nothing to wait for.
      if (turn.isCurrent) await pause(PAGE_FIRST, undefined, { signal });
      const findings = session.findings();
      events.tell('findings', findings);
      tell(turn, findings, context);
      later = tellStatusLater();
    }
  } finally {
    clearTimeout(later);
    await Promise.all([watched.close(), server.close(), browser.close()]);
  }
}

/** One line for each reading, for who looks at the terminal: its hour tells whether the last save has been seen. */
function tell(
  { isCurrent, documents }: ToldTurn,
  { errors, warnings }: ToldFindings,
  { say, paint, hour }: Context,
): void {
  const when = hour === undefined ? '' : `${paint.dim(hour())} `;
  const found = `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}`;
  if (isCurrent) say(`${paint.green('✓')} ${when}documents à jour (${found})`);
  else {
    const sofar = documents.length > 0 ? 'restent ceux d’avant' : 'seront faits une fois les erreurs corrigées';
    say(`${paint.red('✗')} ${when}${found} : les documents ${sofar}`);
  }
}

async function open(address: string, { openAddress, say }: Context): Promise<void> {
  const isOpen = await openAddress?.(address);
  if (isOpen !== true) say('Aucun navigateur ne s’est ouvert : copiez cette adresse dans le vôtre.');
}
