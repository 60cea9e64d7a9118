import type { Browser, BrowserContext } from 'puppeteer-core';
import { goneWithPages } from './gone.ts';
import { pulseOf } from './pulse.ts';
import type { RunningBrowser } from './running.ts';

/**
 * Makes pages in a context of a browser and feels its pulse.
 * @param ended aborted when the browser is no more
 */
export async function drive(
  browser: Browser,
  context: BrowserContext,
  ended: AbortSignal,
): Promise<Pick<RunningBrowser, 'newPage' | 'pulse' | 'gone'>> {
  const session = await browser.target().createCDPSession();
  const gone = AbortSignal.any([ended, await goneWithPages(session, context.id)]);
  // Puppeteer would wait thirty seconds for a new page, not more where the computer is slow, and not less where the browser is gone:
  // the whole program would go on until then.
  const waitForTarget = browser.waitForTarget.bind(browser);
  browser.waitForTarget = (isMeant, options) => waitForTarget(isMeant, { ...options, timeout: 0, signal: gone });
  return { newPage: () => context.newPage(), pulse: pulseOf(session), gone };
}
