import { randomBytes } from 'node:crypto';
import { request as requestPlainly } from 'node:http';
import { request as requestSafely } from 'node:https';
import { Failure } from '../../../project/failure.ts';
import { withoutSecrets } from './names.ts';

/**
 * Asks whether a browser's WebSocket stands at an address, and hangs up. Puppeteer itself would wait for ever for who takes a call and
 * says nothing, and does not tell why it was turned away.
 * @param address `ws://…` or `wss://…`
 * @throws Failure `document` when who answers is no such socket; an error of the network as Node gives it
 */
export function knock(address: string, signal: AbortSignal): Promise<void> {
  const url = new URL(address);
  const isSafe = url.protocol === 'wss:';
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
  };
  url.protocol = isSafe ? 'https:' : 'http:';
  return new Promise((resolve, reject) => {
    const request = (isSafe ? requestSafely : requestPlainly)(url, { headers, signal, agent: false });
    request.once('error', reject);
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      resolve();
    });
    request.once('response', (response) => {
      response.destroy();
      reject(turnedAway(address, response.statusCode ?? 0));
    });
    request.end();
  });
}

function turnedAway(address: string, status: number): Failure {
  const isClosed = status === 401 || status === 403;
  return new Failure(
    'document',
    `Le serveur « ${withoutSecrets(address)} » ${isClosed ? 'refuse l’accès' : 'n’a pas de navigateur à cette adresse'} (réponse ${status}).`,
    isClosed
      ? 'Vérifiez la clé que porte l’adresse donnée par --browser (ou la variable CLS_BROWSER).'
      : 'Donnez l’adresse entière que le navigateur affiche en démarrant, de la forme ws://serveur:port/devtools/browser/….',
  );
}
