import type { Machine } from '../../../project/machine.ts';
import type { PdfMetadata } from '../finish/metadata.ts';
import type { PrintedPdf } from '../print/print.ts';
import { type BrowserSearch, type FoundBrowser, findBrowser } from './find-browser.ts';
import { hung, mishap, type Scene } from './mishaps.ts';
import { describeBrowser } from './names.ts';
import type { RunningBrowser } from './running.ts';
import { limitedTo } from './tabs.ts';
import { type Watch, watchOver } from './watchdog.ts';
import { within } from './within.ts';

/** What one printing is told: what the PDF says of itself, and what may interrupt it. */
export interface PrintOptions extends PdfMetadata {
  readonly signal?: AbortSignal | undefined;
}

/** A browser that makes PDFs, one or many. It starts at the first one and runs until it is closed. */
export interface PdfBrowser {
  /** Which browser it is, in French, for those who ask. */
  readonly description: string;
  /** Makes a PDF of a page of HTML that carries all that it shows. The same page gives the same bytes. */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser and removes what it left on the disk. */
  close(): Promise<void>;
}

/** How to open a browser. */
export interface OpenOptions extends BrowserSearch {
  /** Ends the browser at once, with all that it is printing. */
  readonly signal?: AbortSignal | undefined;
  /** Told in French what the reader should know: that the browser runs without its sandbox. */
  readonly onWarning?: ((message: string) => void) | undefined;
  /** How long the browser may do nothing while it prints, in milliseconds. */
  readonly stillness?: number | undefined;
  /** How long the browser may take to start, in milliseconds. */
  readonly startLimit?: number | undefined;
}

/** Two pages are printed in little more than half the time that one after the other takes; more add nothing. */
const TABS = 2;
/** However slow the computer, a browser that works uses the processor within that time. */
const STILLNESS = 60_000;
/** What a page may take in all, in milliseconds, and for each of its characters: hundreds of times what it does take. */
const LONGEST = { page: 300_000, character: 1 };

/**
 * Finds the browser that will make the PDFs.
 * @throws Failure `document` when there is none, with the command that brings one
 */
export async function openBrowser(machine: Machine, options: OpenOptions = {}): Promise<PdfBrowser> {
  return new LazyBrowser(machine, findBrowser(machine, options), options);
}

class LazyBrowser implements PdfBrowser {
  readonly description: string;
  readonly #scene: Scene;
  readonly #options: OpenOptions;
  readonly #inTab = limitedTo(TABS);
  #running: Promise<RunningBrowser> | undefined;
  #closing: Promise<unknown> | undefined;
  /** What ends all that the browser does at once, for a reason. */
  #ending = new AbortController();

  constructor(machine: Machine, found: FoundBrowser, options: OpenOptions) {
    this.#scene = { machine, found };
    this.#options = options;
    this.description = describeBrowser(found);
    // Whoever interrupts need not remember to close: no browser is left behind.
    options.signal?.addEventListener('abort', () => void this.close().catch(() => undefined), { once: true });
  }

  async print(html: string, options: PrintOptions): Promise<Uint8Array> {
    const printed = await this.#inTab(() => this.#guarded(html, options));
    // Another page has the tab now: what follows needs no browser.
    const { finishPdf } = await import('../finish/finish.ts');
    options.signal?.throwIfAborted();
    return finishPdf(printed, options, this.#options.onWarning);
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    // A browser that did not start has told so to whoever wanted to print.
    const end = async (): Promise<void> => (await running?.catch(() => undefined))?.close();
    // Everyone who closes waits until all is cleared away, also when an interruption began it.
    this.#closing = Promise.all([this.#closing, end()]);
    await this.#closing;
  }

  async #start(): Promise<RunningBrowser> {
    const { machine, found } = this.#scene;
    const { signal, startLimit, onWarning = () => undefined } = this.#options;
    if (found.kind === 'remote') {
      const { connectBrowser } = await import('./connect.ts');
      return connectBrowser({ found, signal, startLimit });
    }
    const { launchBrowser } = await import('./launch.ts');
    return launchBrowser({ machine, found, signal, onWarning, startLimit });
  }

  /** Prints as long as nobody interrupts it and the browser gets on; one that hangs or is gone is ended for all. */
  async #guarded(html: string, { signal: ownSignal }: PrintOptions): Promise<PrintedPdf> {
    const ending = this.#ending;
    const signals = [ending.signal, this.#options.signal, ownSignal].filter((given) => given !== undefined);
    const signal = AbortSignal.any(signals);
    signal.throwIfAborted();
    this.#running ??= this.#start();
    let watch: Watch | undefined;
    const watched = async (running: Promise<RunningBrowser>): Promise<PrintedPdf> => {
      const [browser, { printPdf }] = await Promise.all([running, import('../print/print.ts')]);
      watch = watchOver({
        pulse: browser.pulse,
        onHang: () => {
          ending.abort(hung(this.#scene));
          void browser.kill();
        },
        stillness: this.#options.stillness ?? STILLNESS,
        longest: LONGEST.page + html.length * LONGEST.character,
      });
      return within(browser.gone, printPdf(browser, html, watch.moved));
    };
    try {
      return await within(signal, watched(this.#running));
    } catch (error) {
      const failure = mishap(error, this.#scene);
      // The other tab lost its browser too, and not by its own fault.
      if (failure !== undefined && !ending.signal.aborted) ending.abort(failure);
      if (ending.signal.aborted) await this.#restart(ending);
      signal.throwIfAborted();
      throw error;
    } finally {
      watch?.end();
    }
  }

  /** Clears away a browser that is gone, so that the next page gets a new one. */
  async #restart(ended: AbortController): Promise<void> {
    if (this.#ending !== ended) return void (await this.#closing);
    this.#ending = new AbortController();
    await this.close();
  }
}
