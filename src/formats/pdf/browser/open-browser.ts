import { Failure } from '../../../project/failure.ts';
import type { Machine } from '../../../project/machine.ts';
import type { PdfMetadata } from '../finish/metadata.ts';
import { type BrowserSearch, type FoundBrowser, findBrowser } from './find-browser.ts';
import type { RunningBrowser } from './launch.ts';

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
  /** How long one printing may take, in milliseconds. */
  readonly timeLimit?: number | undefined;
  /** How long the browser may take to start, in milliseconds. */
  readonly startLimit?: number | undefined;
}

/** About 4 ms a page: this is far beyond the longest contract on the slowest machine. */
const TIME_LIMIT = 180_000;

/**
 * Finds the browser that will make the PDFs.
 * @throws Failure `document` when there is none, with the command that brings one
 */
export async function openBrowser(machine: Machine, options: OpenOptions = {}): Promise<PdfBrowser> {
  return new LazyBrowser(machine, findBrowser(machine, options), options);
}

class LazyBrowser implements PdfBrowser {
  readonly description: string;
  readonly #machine: Machine;
  readonly #found: FoundBrowser;
  readonly #options: OpenOptions;
  #running: Promise<RunningBrowser> | undefined;
  #closing: Promise<unknown> | undefined;

  constructor(machine: Machine, found: FoundBrowser, options: OpenOptions) {
    this.#machine = machine;
    this.#found = found;
    this.#options = options;
    this.description = found.kind === 'embedded' ? found.step : `${found.executable} (${found.step})`;
    // Whoever interrupts need not remember to close: no browser is left behind.
    options.signal?.addEventListener('abort', () => void this.close().catch(() => undefined), { once: true });
  }

  async print(html: string, options: PrintOptions): Promise<Uint8Array> {
    const work = async (): Promise<Uint8Array> => {
      const [{ browser }, { printPdf }, { finishPdf }] = await Promise.all([
        this.#start(),
        import('../print/print.ts'),
        import('../finish/finish.ts'),
      ]);
      return finishPdf(await printPdf(browser, html), options, this.#options.onWarning);
    };
    return this.#guarded(work, options.signal);
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

  #start(): Promise<RunningBrowser> {
    this.#running ??= this.#launch();
    return this.#running;
  }

  async #launch(): Promise<RunningBrowser> {
    const { launchBrowser } = await import('./launch.ts');
    return launchBrowser({
      machine: this.#machine,
      found: this.#found,
      signal: this.#options.signal,
      onWarning: this.#options.onWarning ?? (() => undefined),
      startLimit: this.#options.startLimit,
    });
  }

  /** Waits for `work` as long as nobody interrupts it and the browser answers; a hung browser is ended. */
  async #guarded<Result>(work: () => Promise<Result>, ownSignal: AbortSignal | undefined): Promise<Result> {
    const limit = this.#options.timeLimit ?? TIME_LIMIT;
    const watch = new AbortController();
    const timer = setTimeout(() => watch.abort(tooLong(limit)), limit);
    const signals = [watch.signal, this.#options.signal, ownSignal].filter((given) => given !== undefined);
    const signal = AbortSignal.any(signals);
    try {
      signal.throwIfAborted();
      return await Promise.race([work(), rejection(signal)]);
    } catch (error) {
      const isDead = error instanceof Error && /^(?:TargetClose|ConnectionClosed)Error$/.test(error.name);
      const hasRefused = error instanceof Error && error.name === 'ProtocolError';
      if (isDead || hasRefused || watch.signal.aborted) await this.close();
      signal.throwIfAborted();
      if (isDead) throw died(this.#machine);
      throw hasRefused ? refused(this.#machine) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function tooLong(limit: number): Failure {
  return new Failure(
    'document',
    `Le navigateur n’a pas fini de mettre le document en page en ${Math.round(limit / 1000)} secondes.`,
    'Recommencez ; si cela se reproduit, demandez moins de fiches à la fois ou un autre navigateur avec --browser.',
  );
}

/** It writes the PDF into the temporary folder before it hands it over; what it says when it can't is of no help. */
function refused({ temporaryDirectory }: Machine): Failure {
  return new Failure(
    'document',
    'Le navigateur n’a pas pu mettre le document en page.',
    `Libérez de la place dans le dossier temporaire « ${temporaryDirectory} » (TMPDIR en désigne un autre), ` +
      'ou désignez un autre navigateur avec --browser.',
  );
}

function died({ temporaryDirectory }: Machine): Failure {
  return new Failure(
    'document',
    'Le navigateur s’est arrêté pendant la mise en page du document.',
    'Recommencez ; si cela se reproduit, libérez de la mémoire et de la place dans le dossier temporaire ' +
      `« ${temporaryDirectory} », ou désignez un autre navigateur avec --browser.`,
  );
}
