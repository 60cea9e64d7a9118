import type { FoundBrowser } from './find-browser.ts';

/** Whether what was given for a browser is meant as the address of a remote one. */
export function isAddress(given: string): boolean {
  return /^(?:wss?|https?):/i.test(given);
}

/** Whether it is the address of a browser's WebSocket. */
export function isRemote(given: string): boolean {
  return /^wss?:/i.test(given) && URL.canParse(given) && new URL(given).host !== '';
}

/** What a browser is called in a sentence. An address is told without what it may hold of passwords and keys. */
export function nameOf({ kind, executable, step }: FoundBrowser): string {
  if (kind === 'embedded') return step;
  return kind === 'remote' ? withoutSecrets(executable) : executable;
}

/** Which browser it is and how it was found, for those who ask. */
export function describeBrowser(found: FoundBrowser): string {
  return found.kind === 'embedded' ? found.step : `${nameOf(found)} (${found.step})`;
}

/** The scheme, the name and the port of an address; nothing of it that can't be read as one. */
export function withoutSecrets(address: string): string {
  const { protocol, host } = URL.canParse(address) ? new URL(address) : { protocol: 'ws:', host: '…' };
  return `${protocol}//${host}`;
}
