import type { Page } from 'puppeteer-core';

/** A browser that runs, here or elsewhere. */
export interface RunningBrowser {
  newPage(): Promise<Page>;
  /** The processor time that its pages have used so far, in seconds; a browser that hangs gives no answer. */
  pulse(): Promise<number>;
  /** Aborted when it is no more, whoever ended it, or when it lost a page. */
  readonly gone: AbortSignal;
  /** Ends it, by force if it does not answer, and removes all that it leaves on the disk; from a remote one, takes leave. */
  close(): Promise<void>;
  /** Ends it at once; `close` removes what it leaves. */
  kill(): void | Promise<void>;
}
