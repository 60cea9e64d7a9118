import type { Browser, CDPSession } from 'puppeteer-core';

/** The browser is no more: it was closed, was killed or broke down. The message is what it said last, often nothing. */
export class BrowserGone extends Error {}

/** The browser runs on, but a page of ours broke down, as where the memory was not enough for it. */
export class PageGone extends Error {}

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

/**
 * Aborted, with `PageGone`, when a page breaks down that was opened since, even one that never came to be: nothing else is heard of it.
 * @param context the only one whose pages are meant; where there is none, all are
 */
export async function goneWithPages(session: CDPSession, context: string | undefined): Promise<AbortSignal> {
  const gone = new AbortController();
  const others = new Set<string>();
  let isStarting = true;
  session.on('Target.targetCreated', ({ targetInfo: { targetId, browserContextId } }) => {
    if (isStarting || (context !== undefined && browserContextId !== context)) others.add(targetId);
  });
  session.on('Target.targetDestroyed', ({ targetId }) => void others.delete(targetId));
  session.on('Target.targetCrashed', ({ targetId }) => {
    if (!others.has(targetId)) gone.abort(new PageGone());
  });
  // Before it answers, it tells of all that are there.
  await session.send('Target.setDiscoverTargets', { discover: true });
  isStarting = false;
  return gone.signal;
}
