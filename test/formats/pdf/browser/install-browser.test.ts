import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installBrowser, lookForBrowser } from '../../../../src/formats/pdf/index.ts';
import { machine, thisMachine } from '../machine.ts';

const cache = mkdtempSync(join(tmpdir(), 'cls-test-cache-'));
const here = { ...thisMachine(), env: { PUPPETEER_CACHE_DIR: cache } };
let server: Server;
let baseUrl = '';

beforeAll(async () => {
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  server = createServer((request, response) => {
    const folder = /\/([^/]+)\.zip$/.exec(request.url ?? '')?.[1];
    const suffix = process.platform === 'win32' ? '.exe' : '';
    if (folder === undefined || request.url?.startsWith('/absent/')) response.writeHead(404).end();
    else response.end(zipOf(`${folder}/chrome-headless-shell${suffix}`, '#!/bin/sh\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

describe('cls browser install', () => {
  it('says in French that the browser could not be downloaded, and leaves nothing behind', async () => {
    const install = installBrowser(here, { program: 'cls', baseUrl: `${baseUrl}/absent` });
    await expect(install).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringContaining('Le navigateur n’a pas pu être téléchargé'),
      hint: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(readdirSync(join(cache, 'chrome-headless-shell')).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('puts the browser where the look-up finds it', async () => {
    const steps: number[] = [];
    const { executable, build } = await installBrowser(here, {
      program: 'cls',
      baseUrl,
      onProgress: (done) => steps.push(done),
    });
    expect(build).toMatch(/^\d+(\.\d+){3}$/);
    expect(steps.length).toBeGreaterThan(0);
    expect(lookForBrowser(here, { embedded: () => undefined }).found).toMatchObject({ executable, kind: 'shell' });
  });

  it('names what to set where the home is not known', async () => {
    await expect(installBrowser(machine({ homeDirectory: '' }), { program: 'cls' })).rejects.toMatchObject({
      kind: 'file',
      hint: expect.stringContaining('PUPPETEER_CACHE_DIR'),
    });
  });

  it('says that nothing can be written below a file', async () => {
    const file = join(cache, 'un fichier');
    writeFileSync(file, '');
    const env = { PUPPETEER_CACHE_DIR: join(file, 'cache') };
    await expect(installBrowser({ ...here, env }, { program: 'cls', baseUrl })).rejects.toMatchObject({
      kind: 'file',
      message: `Le navigateur ne peut pas être écrit dans « ${env.PUPPETEER_CACHE_DIR} » (ENOTDIR).`,
    });
  });

  it('names another way where Google publishes nothing', async () => {
    await expect(installBrowser(machine({ arch: 'arm64' }), { program: 'cls' })).rejects.toMatchObject({
      kind: 'document',
      hint: expect.stringMatching(/apt install|gestionnaire de paquets/),
    });
  });
});

/** A ZIP archive of one file that may be run, stored as it is. */
function zipOf(name: string, text: string): Buffer {
  const path = Buffer.from(name);
  const content = Buffer.from(text);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, content]);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(0o100755 * 0x10000, 6);
  const madeOnUnix = Buffer.from([20, 3]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, common, attributes, path]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}
