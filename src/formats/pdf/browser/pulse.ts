import type { CDPSession } from 'puppeteer-core';

/** These work, or idle, whether a page is being printed or not. */
const BYSTANDERS = /^(?:browser|GPU|network)/;

/**
 * What tells how much processor time the pages of a browser have used, in seconds. A browser that does not say, as some remote ones,
 * is taken to work as long as it answers.
 */
export function pulseOf(session: CDPSession): () => Promise<number> {
  let answers = 0;
  return async () => {
    try {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const pages = processInfo.filter(({ type }) => !BYSTANDERS.test(type));
      return pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ProtocolError') throw error;
      answers += 1;
      return answers;
    }
  };
}
