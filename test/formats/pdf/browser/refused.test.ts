import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openBrowser } from '../../../../src/formats/pdf/index.ts';
import { thisMachine } from '../machine.ts';

const OPTIONS = { title: 'Contrat', lang: 'fr', date: new Date(0), version: '1.2.3' };

// What puppeteer says when the temporary folder has no room for what the browser prints, or when the browser dies of it.
vi.mock('../../../../src/formats/pdf/print/print.ts', () => ({
  printPdf: (_: unknown, name: string) =>
    Promise.reject(Object.assign(new Error('Protocol error (IO.read)'), { name })),
}));

it.each([
  ['ProtocolError', 'n’a pas pu mettre le document en page'],
  ['TargetCloseError', 's’est arrêté'],
])('%s of the browser is told in French, with the folder to clear, and nothing is left', async (name, told) => {
  const temporaryDirectory = mkdtempSync(join(tmpdir(), 'cls-test-'));
  const browser = await openBrowser({ ...thisMachine(), temporaryDirectory });
  await expect(browser.print(name, OPTIONS)).rejects.toMatchObject({
    kind: 'document',
    message: expect.stringContaining(told),
    hint: expect.stringContaining(temporaryDirectory),
  });
  expect(readdirSync(temporaryDirectory)).toEqual([]);
  await browser.close();
  rmdirSync(temporaryDirectory);
});
