import type { Browser } from 'puppeteer-core';

/** The browser is no more: it was closed, was killed or broke down. The message is what it said last, often nothing. */
export class BrowserGone extends Error {}

/**
 * Aborted, with `BrowserGone`, when the line to a browser is cut. Of what Puppeteer waits for, not everything ends with the browser:
 * whoever waits for a browser waits within this too.
 */
export function goneWith(browser: Browser): AbortSignal {
  const gone = new AbortController();
  const cut = (): void => gone.abort(new BrowserGone());
  if (!browser.connected) cut();
  browser.once('disconnected', cut);
  return gone.signal;
}
