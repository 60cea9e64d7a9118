import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from '../../formats/html/asset.ts';
import { fontFaces } from '../../formats/html/fonts.ts';
import { readTemplate } from '../../formats/html/package-files.ts';
import { Failure } from '../../project/failure.ts';
import { type EventStream, sendEvent } from './event-stream.ts';
import { type Gate, refusalOf } from './gate.ts';
import { nameOf } from './made-page.ts';
import type { Session } from './session.ts';

/** The files of the page itself, in `templates/preview/`. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['', 'page.html'],
  ...['page.css', 'page.js', 'dom.js', 'follow.js', 'morph.js', 'paper.js', 'problems.js', 'status.js', 'keys.js'].map(
    (name): [string, string] => [name, name],
  ),
]);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'";
/** The page of the preview: its own files, and nothing from elsewhere. */
const PAGE = `${CLOSED}; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; frame-ancestors 'none'`;
/** A document of the contract: no script, no request but for its fonts and pictures. What it links to opens elsewhere. */
const DOCUMENT = `${CLOSED}; style-src 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox`;
/** A picture of the contract, which somebody may open by itself: a drawing can hold a script. */
const ASSET = `${CLOSED}; style-src 'unsafe-inline'; font-src data:; sandbox`;

/** What the answers draw on. */
export interface Showing {
  readonly session: Session;
  readonly events: EventStream;
  /** Resolves once the first reading is told. */
  readonly ready: Promise<unknown>;
}

/** Answers what the page asks for, and refuses all others. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  { session, events, ready }: Showing,
): Promise<void> {
  if (refusalOf(request, gate) !== undefined)
    return send(response, 403, 'Accès refusé : reprenez l’adresse que la commande a donnée.\n');
  const [kind = '', ...rest] = decodePath(request.url ?? '').slice(2);
  const name = rest.join('/');
  await ready;
  if (request.method === 'POST' && kind === 'pdf') return sendPdf(response, session, name);
  if (request.method !== 'GET') return send(response, 405, 'Méthode refusée.\n');
  if (kind === 'events') return follow(response, session, events);
  if (kind === 'documents') return sendDocument(response, session, name.replace(/\.html$/, ''));
  if (kind === 'assets') return sendAsset(response, session.asset(name) ?? uiFonts.get(name));
  if (kind === 'fonts.css') return send(response, 200, fontSheet(assetsAt(gate)), { type: TYPES.css ?? '' });
  const file = rest.length === 0 ? FILES.get(kind) : undefined;
  if (file === undefined) return send(response, 404, 'Il n’y a rien à cette adresse.\n');
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? '';
  return send(response, 200, readTemplate(`preview/${file}`), { type, policy: PAGE });
}

/** What stands before the name of an asset in its address. */
export function assetsAt({ token }: Pick<Gate, 'token'>): string {
  return `/${token}/assets/`;
}

function decodePath(url: string): readonly string[] {
  try {
    return decodeURI(url.split('?')[0] ?? '').split('/');
  } catch {
    return [];
  }
}

async function sendDocument(response: ServerResponse, session: Session, fichier: string): Promise<void> {
  try {
    const page = await session.page(fichier);
    if (page === undefined) return send(response, 404, 'Ce document n’existe pas, ou plus.\n');
    return send(response, 200, page.html, { type: TYPES.html ?? '', policy: DOCUMENT });
  } catch (error) {
    return sendFailure(response, error);
  }
}

async function sendPdf(response: ServerResponse, session: Session, fichier: string): Promise<void> {
  try {
    const bytes = await session.pdf(fichier);
    if (bytes === undefined) return send(response, 404, 'Ce document n’existe pas, ou plus.\n');
    return send(response, 200, bytes, { type: 'application/pdf' });
  } catch (error) {
    return sendFailure(response, error);
  }
}

/** What a user can mend is told in words; the rest is a bug, which the page tells as one. */
function sendFailure(response: ServerResponse, error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  const { message, hint } = error;
  send(response, 409, JSON.stringify({ message, hint }), { type: 'application/json' });
}

function sendAsset(response: ServerResponse, asset: Asset | undefined): void {
  if (asset === undefined) send(response, 404, 'Il n’y a rien à cette adresse.\n');
  else
    send(response, 200, asset.bytes, {
      type: asset.mediaType,
      policy: ASSET,
      cache: 'private, max-age=31536000, immutable',
    });
}

function follow(response: ServerResponse, session: Session, events: EventStream): void {
  response.writeHead(200, headers({ type: 'text/event-stream' }));
  events.add(response);
  sendEvent(response, 'turn', session.turn());
  sendEvent(response, 'findings', session.findings());
  sendEvent(response, 'status', session.status());
}

interface Sending {
  readonly type?: string;
  readonly policy?: string;
  readonly cache?: string;
}

function send(response: ServerResponse, code: number, body: string | Uint8Array, sending: Sending = {}): void {
  response.writeHead(code, headers(sending));
  response.end(body);
}

function headers({
  type = 'text/plain; charset=utf-8',
  policy = CLOSED,
  cache = 'no-store',
}: Sending): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** The fonts of the page itself. */
const uiFonts = new Map<string, Asset>();

function fontSheet(at: string): string {
  return fontFaces('', ['Source Sans 3'], (asset) => {
    uiFonts.set(nameOf(asset), asset);
    return at + nameOf(asset);
  });
}
