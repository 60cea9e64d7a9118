import type { ConnectionTransport } from 'puppeteer-core';

/**
 * A line to a browser that is cut as soon as what comes over it can't be understood. Puppeteer reads each message in a promise that
 * nobody waits for: one that it does not understand would bring down the whole program.
 */
export function strict(transport: ConnectionTransport): ConnectionTransport {
  const line: ConnectionTransport = {
    send: (message) => transport.send(message),
    close: () => transport.close(),
  };
  const cut = (): void => {
    delete transport.onmessage;
    transport.close();
    line.onclose?.();
  };
  const read = async (message: string): Promise<void> => line.onmessage?.(message);
  transport.onmessage = (message) => void read(message).catch(cut);
  transport.onclose = () => line.onclose?.();
  return line;
}
