import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../project/failure.ts';
import type { Gate } from './gate.ts';

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse, gate: Gate) => Promise<void>;

/** A server of this computer alone. */
export interface LocalServer {
  readonly gate: Gate;
  close(): Promise<void>;
}

/** No other computer can reach it, on whatever network this one is. */
const HERE = '127.0.0.1';

/**
 * Opens a server on this computer.
 * @param port where to listen; 0 for one that is free
 * @throws Failure `usage` when that port can't be had
 */
export async function openServer(port: number, token: string, answer: Answer): Promise<LocalServer> {
  const server = createServer();
  await listen(server, port);
  const gate: Gate = { token, address: `${HERE}:${(server.address() as AddressInfo).port}` };
  server.on('request', (request, response) => {
    answer(request, response, gate).catch(() => {
      // Whoever asked has gone, or is told that it failed; the preview goes on.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return {
    gate,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, port)));
    server.listen(port, HERE, resolve);
  });
}

function refused(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Failure(
      'usage',
      `Le port ${port} est déjà pris par un autre programme.`,
      'Choisissez-en un autre, ou n’en donnez pas : un port libre sera trouvé.',
    );
  }
  if (error.code !== 'EACCES') return error;
  return new Failure('usage', `Le système réserve le port ${port}.`, 'Choisissez un port au-dessus de 1023.');
}
