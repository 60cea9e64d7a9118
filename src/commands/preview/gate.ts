import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered; `undefined` for one that is. */
export type Refusal = 'host' | 'origin' | 'token';

/** Who may ask. */
export interface Gate {
  /** The word that only the person who started the preview has: it is the first step of every path. */
  readonly token: string;
  /** Where the preview listens: « 127.0.0.1:4815 ». */
  readonly address: string;
}

/**
 * Whether a request comes from the page of the preview. A site that one visits meanwhile can send requests to this computer, and
 * give itself our address by its name server (DNS rebinding): it has neither our name in `Host`, nor our token, nor our origin.
 * @param method what `request.method` says
 */
export function refusalOf(
  { headers, method, url = '' }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  { token, address }: Gate,
): Refusal | undefined {
  const port = address.slice(address.lastIndexOf(':'));
  const own = [address, `localhost${port}`];
  if (!own.includes(headers.host ?? '')) return 'host';
  const { origin } = headers;
  const isOwn = origin !== undefined && own.includes(origin.replace(/^http:\/\//, ''));
  if (origin === undefined ? method !== 'GET' : !isOwn) return 'origin';
  return isSame(url.split('/')[1] ?? '', token) ? undefined : 'token';
}

/** Compares in a time that tells nothing about where the difference is. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
