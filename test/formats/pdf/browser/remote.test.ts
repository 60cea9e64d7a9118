import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkVersion } from '../../../../src/formats/pdf/browser/check-version.ts';
import { describeBrowser } from '../../../../src/formats/pdf/browser/names.ts';
import { lookForBrowser, openBrowser } from '../../../../src/formats/pdf/index.ts';
import { runCls, until } from '../../../cli/run-cls.ts';
import { filesOf, machine, thisMachine } from '../machine.ts';
import { readPdf } from '../read-pdf.ts';

const OPTIONS = { title: 'Contrat', lang: 'fr', date: new Date(0), version: '1.2.3' };
const page = (text: string): string =>
  `<!doctype html><html lang="fr"><title>Page</title><style>@page { @bottom-right { content: counter(page) } }</style><p>${text}</p></html>`;

describe('the address of a remote browser', () => {
  it('is taken from the option or the variable, and nothing is looked for on the disk', () => {
    for (const [search, env] of [
      [{ browser: 'ws://ferme.exemple:3000/devtools/browser/1' }, {}],
      [{}, { CLS_BROWSER: 'wss://ferme.exemple/?token=secret' }],
    ] as const) {
      const { found } = lookForBrowser(machine({ env }), { ...search, files: filesOf() });
      expect(found).toMatchObject({ kind: 'remote', executable: search.browser ?? env.CLS_BROWSER });
    }
  });

  it('is taken from no other variable', () => {
    const env = { CHROME_PATH: 'ws://ferme.exemple:3000', PUPPETEER_EXECUTABLE_PATH: 'ws://ferme.exemple:3000' };
    expect(lookForBrowser(machine({ env }), { files: filesOf(), embedded: () => undefined }).found).toBeUndefined();
  });

  it('is told without its keys', () => {
    const { found } = lookForBrowser(machine(), { browser: 'wss://moi:secret@ferme.exemple:8443/secret?token=secret' });
    expect(found && describeBrowser(found)).toMatch(/^wss:\/\/ferme\.exemple:8443 \(/);
  });

  it.each(['ws://', 'wss:secret@', 'http://127.0.0.1:9222/', 'https://ferme.exemple?token=secret'])(
    '%s is none',
    async (browser) => {
      await expect(openBrowser(machine(), { browser })).rejects.toMatchObject({
        kind: 'document',
        message: expect.stringMatching(/^« (?!.*secret).+ » n’est pas l’adresse d’un navigateur distant\.$/),
        hint: expect.stringContaining('ws://'),
      });
    },
  );
});

describe('who does not answer as a browser', () => {
  /** Tries to print with the browser at an address. */
  async function attempt(browser: string, startLimit?: number): Promise<unknown> {
    const own = await openBrowser(thisMachine(), { browser, startLimit });
    try {
      return await own.print(page('un'), OPTIONS);
    } finally {
      await own.close();
    }
  }

  async function listening(server: Server | ReturnType<typeof createTcp>): Promise<string> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('nobody listens', async () => {
    const server = createTcp();
    const address = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    await expect(attempt(`${address}/?token=secret`)).rejects.toMatchObject({
      kind: 'document',
      message: `Le navigateur distant « ${address} » ne peut pas être joint : rien n’écoute à cette adresse.`,
    });
  });

  it('somebody listens and says nothing', async () => {
    const address = await listening(createTcp(() => undefined));
    await expect(attempt(address, 200)).rejects.toMatchObject({ message: expect.stringContaining('il ne répond pas') });
  });

  it('somebody hangs up', async () => {
    const address = await listening(createTcp((socket) => socket.destroy()));
    await expect(attempt(address)).rejects.toMatchObject({ message: expect.stringContaining('il a rompu la liaison') });
  });

  it.each([
    [404, 'n’a pas de navigateur à cette adresse (réponse 404)'],
    [403, 'refuse l’accès (réponse 403)'],
  ])('a server answers %i', async (status, told) => {
    const address = await listening(createHttp((_, response) => response.writeHead(status).end()));
    await expect(attempt(address)).rejects.toMatchObject({ kind: 'document', message: expect.stringContaining(told) });
  });
});

describe('the version of a browser', () => {
  const found = { executable: 'ws://ferme.exemple/?token=secret', step: 'l’option', kind: 'remote' } as const;
  const check = (version: string): Promise<void> => checkVersion({ version: async () => version }, found);

  it.each(['HeadlessChrome/131.0.6778.0', 'Chrome/156.0.8078.79', 'Edg/140.0.1.2'])(
    '%s is new enough',
    async (version) => {
      await expect(check(version)).resolves.toBeUndefined();
    },
  );

  it.each([
    ['HeadlessChrome/130.0.1.2', '« ws://ferme.exemple » est trop ancien : c’est la version 130, il faut la 131'],
    ['Firefox/140.0', '« ws://ferme.exemple » dit être « Firefox/140.0 »'],
  ])('%s is refused in French', async (version, told) => {
    await expect(check(version)).rejects.toMatchObject({ kind: 'document', message: expect.stringContaining(told) });
  });
});

/** A headless shell that listens on a port of its own; where none is in the path, there is nothing to try. */
const shell = lookForBrowser(thisMachine()).found;
describe.runIf(process.platform === 'linux' && shell?.kind === 'shell')('a remote browser', () => {
  let browser: ChildProcess;
  let address = '';
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cls-test-')));
  beforeAll(async () => {
    chmodSync(folder, 0o777);
    // A browser of the tests' own on the loopback, which prints what the tests say: it needs no sandbox.
    const words = ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${folder}/profil`, 'about:blank'];
    browser = spawn(shell?.executable ?? '', words, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let said = '';
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await until(() => / ws:\/\/\S+/.test(said) || browser.exitCode !== null);
    address = / (ws:\/\/\S+)/.exec(said)?.[1] ?? said;
  });
  afterAll(() => {
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** The pages that it has open. */
  async function pagesOpen(): Promise<readonly string[]> {
    const list: unknown = await (await fetch(`http://${new URL(address).host}/json/list`)).json();
    return (list as { url: string }[]).map(({ url }) => url);
  }

  it('prints the bytes that the same browser prints here, closes its pages, and runs on', async () => {
    const before = await pagesOpen();
    const [far, near] = await Promise.all(
      [{ browser: address }, { browser: shell?.executable }].map((search) => openBrowser(thisMachine(), search)),
    );
    const made = await Promise.all([far?.print(page('un'), OPTIONS), near?.print(page('un'), OPTIONS)]);
    expect((await readPdf(made[0] ?? new Uint8Array())).pages[0]).toContain('un');
    expect(Buffer.compare(made[0] ?? new Uint8Array(), made[1] ?? new Uint8Array())).toBe(0);
    await Promise.all([far?.close(), near?.close()]);
    expect(await pagesOpen()).toEqual(before);
    expect(browser.exitCode).toBe(null);
  });

  it('asks for nothing and runs no script, there as here', async () => {
    let connections = 0;
    const server = createHttp().on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const trap = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const own = await openBrowser(thisMachine(), { browser: address });
    const html = page(
      `avant <b id="b">intact</b><script>document.getElementById('b').textContent = 'changé'</script>
      <img src="${trap}/a.png"><iframe src="${trap}/b"></iframe><iframe src="file:///etc/passwd"></iframe>
      <link rel="preconnect" href="${trap}"><meta http-equiv="refresh" content="0; url=${trap}/c">`,
    );
    const { pages } = await readPdf(await own.print(html, OPTIONS));
    await own.close();
    server.close();
    expect(pages.join(' ')).toContain('avant intact');
    expect(pages.join(' ')).not.toMatch(/changé|root:/);
    expect(connections).toBe(0);
  });

  it('is told by doctor, which calls it, also from the variable', async () => {
    const there = await runCls(['doctor', '--browser', address]);
    expect([there.code, there.stdout]).toEqual([
      0,
      expect.stringMatching(/✓ Navigateur {2}ws:\/\/127\.0\.0\.1:\d+ \(/),
    ]);
    const { host } = new URL(address);
    const absent = await runCls(['doctor'], { env: { CLS_BROWSER: `ws://${host}/devtools/browser/absent` } });
    expect([absent.code, absent.stdout]).toEqual([4, expect.stringMatching(/✗ Navigateur {2}Le .+\n {2}→ .+\n/)]);
  });

  it('that goes away while it prints is told', async () => {
    const own = await openBrowser(thisMachine(), { browser: address });
    await own.print(page('un'), OPTIONS);
    const work = own.print(page('<b>mot</b> '.repeat(200_000)), OPTIONS);
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    await expect(work).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringMatching(/^Le navigateur distant « ws:\/\/127\.0\.0\.1:\d+ » a rompu la liaison/),
    });
    await own.close();
  });
});
