import type { Browser } from 'puppeteer-core';
import { Failure } from '../../../project/failure.ts';
import { checkVersion } from './check-version.ts';
import { drive } from './drive.ts';
import type { FoundBrowser } from './find-browser.ts';
import { goneWith } from './gone.ts';
import { knock } from './knock.ts';
import { nameOf } from './names.ts';
import type { RunningBrowser } from './running.ts';
import { strict } from './strict.ts';
import { within } from './within.ts';

/** How to reach a remote browser. */
export interface ConnectSettings {
  readonly found: FoundBrowser;
  readonly signal: AbortSignal | undefined;
  /** How long it may take to answer, in milliseconds. */
  readonly startLimit?: number | undefined;
}

const START_LIMIT = 30_000;
const CLOSE_LIMIT = 5_000;

/**
 * Drives a browser that runs elsewhere, by its address. It has its own pages, apart from those of others, and goes on running when we
 * leave.
 * @throws Failure `document` when it can't be reached, or is none that can make a PDF
 */
export async function connectBrowser({ found, signal, startLimit }: ConnectSettings): Promise<RunningBrowser> {
  const limit = startLimit ?? START_LIMIT;
  const reached =
    signal === undefined ? AbortSignal.timeout(limit) : AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  try {
    await knock(found.executable, reached);
    const browser = await within(reached, attach(found.executable));
    const leave = (): Promise<void> => browser.disconnect();
    try {
      await within(reached, checkVersion(browser, found));
      // Beneath the interception of requests: whatever a page may ask for goes to where nobody answers.
      const own = { proxyServer: 'http://127.0.0.1:9', proxyBypassList: ['<-loopback>'] };
      const context = await within(reached, browser.createBrowserContext(own));
      return {
        ...(await within(reached, drive(browser, context, goneWith(browser)))),
        // Its pages end with the context; who does not answer keeps them.
        close: async () => {
          const late = AbortSignal.timeout(CLOSE_LIMIT);
          await within(late, context.close()).catch(() => undefined);
          await leave();
        },
        kill: leave,
      };
    } catch (error) {
      await leave();
      throw error;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Failure ? error : unreachable(found, reached.aborted ? TOO_LATE : reasonOf(error));
  }
}

async function attach(address: string): Promise<Browser> {
  const [{ connect }, { NodeWebSocketTransport }] = await Promise.all([
    import('puppeteer-core'),
    import('puppeteer-core/internal/node/NodeWebSocketTransport.js'),
  ]);
  const transport = strict(await NodeWebSocketTransport.create(address));
  return connect({ transport, protocolTimeout: 0, defaultViewport: null });
}

const TOO_LATE = 'il ne répond pas';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien n’écoute à cette adresse',
  ENOTFOUND: 'ce nom n’existe pas sur le réseau',
  EAI_AGAIN: 'ce nom n’a pas pu être cherché sur le réseau',
  EHOSTUNREACH: 'cet ordinateur ne peut pas être joint',
  ENETUNREACH: 'cet ordinateur ne peut pas être joint',
  ETIMEDOUT: TOO_LATE,
  ECONNRESET: 'il a rompu la liaison',
};

/** Why a remote browser can't be reached, in French words that go on a sentence. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/CERT|SSL|TLS/.test(code)) return `son certificat n’est pas reconnu (${code})`;
  // Of what another program says, an address with its keys could be part.
  return REASONS[code] ?? (code === '' ? 'il ne parle pas comme un navigateur' : code);
}

function unreachable(found: FoundBrowser, reason: string): Failure {
  return new Failure(
    'document',
    `Le navigateur distant « ${nameOf(found)} » ne peut pas être joint : ${reason}.`,
    'Vérifiez l’adresse donnée par --browser (ou la variable CLS_BROWSER) et que le navigateur tourne, ou retirez-la : ' +
      'un navigateur sera cherché sur cet ordinateur.',
  );
}
