import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { longContract } from '../../../scripts/long-contract.ts';
import { ended, folderOf, runCls, startCls, until } from '../../cli/run-cls.ts';
import { startPreview } from './start-preview.ts';

const CONTRACT = longContract({ axes: 1, fiches: 2, signataires: 2, etat: 'brouillon' });

interface Answer {
  readonly code: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(url: URL, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ code: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.once('error', reject).end();
  });
}

/** What a page is told, as it comes. */
interface Told {
  readonly event: string;
  readonly data: { readonly number: number; readonly isCurrent?: boolean; readonly errors?: number };
}

/** Follows the events of a preview until the test ends. */
async function follow(url: URL): Promise<readonly Told[]> {
  const told: Told[] = [];
  let waiting = '';
  const asking = request(url, (response) => {
    response.setEncoding('utf8').on('data', (piece: string) => {
      const events = (waiting + piece).split('\n\n');
      waiting = events.pop() ?? '';
      for (const one of events) {
        const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/s.exec(one) ?? [];
        told.push({ event, data: JSON.parse(data) });
      }
    });
  });
  asking.once('error', () => undefined).end();
  onTestFinished(() => void asking.destroy());
  return told;
}

describe('the server of the preview', () => {
  it('answers who has the token, under its own name, and nobody else', async () => {
    const { url } = await startPreview(folderOf(CONTRACT));
    const at = (path: string): URL => new URL(path, url);
    expect([url.hostname, url.pathname.length]).toEqual(['127.0.0.1', 26]);
    expect((await ask(url)).code).toBe(200);
    expect((await ask(url, { Host: `localhost:${url.port}` })).code).toBe(200);
    expect((await ask(at('documents/contrat.html'))).body).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);

    const refused = [
      ask(at('/')),
      ask(at('/favicon.ico')),
      ask(at(`/${'x'.repeat(24)}/`)),
      ask(at(`/${url.pathname.slice(1, -2)}/`)),
      ask(at('/documents/contrat.html')),
      ask(url, { Host: 'exemple.fr' }),
      ask(url, { Host: `exemple.fr:${url.port}` }),
      ask(url, { Host: '127.0.0.1' }),
      ask(url, { Origin: 'https://exemple.fr' }),
      ask(at('events'), { Origin: 'null' }),
      ask(at('pdf/contrat'), {}, 'POST'),
      ask(at('pdf/contrat'), { Origin: 'https://exemple.fr' }, 'POST'),
    ];
    for (const answer of await Promise.all(refused)) {
      expect(answer.code).toBe(403);
      expect(answer.body).toMatch(/^Accès refusé/);
    }
    expect((await ask(at('ailleurs'))).code).toBe(404);
    expect((await ask(at('..%2f..%2fpackage.json'))).code).toBe(404);
    expect((await ask(at('documents/nulle-part.html'))).body).toBe('Ce document n’existe pas, ou plus.\n');
    expect((await ask(at('pdf/nulle-part'), { Origin: url.origin }, 'POST')).code).toBe(404);
    expect((await ask(url, { Origin: url.origin }, 'PUT')).code).toBe(405);
    expect((await ask(at('assets/rien'))).code).toBe(404);
  });

  it('sends its pages with a policy under which no script of a contract runs and nothing is asked for elsewhere', async () => {
    const { url } = await startPreview(folderOf(CONTRACT));
    const own = await ask(url);
    expect(own.headers['content-security-policy']).toMatch(
      /default-src 'none';.*script-src 'self';.*frame-ancestors 'none'/,
    );
    const { headers, body } = await ask(new URL('documents/contrat.html', url));
    expect(headers['content-security-policy']).toContain('sandbox allow-same-origin');
    expect(headers['content-security-policy']).not.toMatch(/script-src|allow-scripts/);
    expect(body.length).toBeLessThan(200_000);
    const [asset = ''] = /\/[^()"']*\/assets\/[\w-]+/.exec(body) ?? [];
    const font = await ask(new URL(asset, url));
    expect([font.code, font.headers['content-type'], font.headers['cache-control']]).toEqual([
      200,
      'font/woff2',
      'private, max-age=31536000, immutable',
    ]);
    expect(font.headers['content-security-policy']).toMatch(/sandbox$/);
    for (const one of [own, font]) {
      expect(one.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(one.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('tells of the new page, then of what is wrong, then of how far the contract is; errors keep the page as it was', async () => {
    const folder = folderOf(CONTRACT);
    const { url } = await startPreview(folder);
    const events = await follow(new URL('events', url));
    // Who comes while the first reading is new is told of its state twice.
    const told = (): readonly string[] => [...new Set(events.map(({ event, data }) => `${event} ${data.number}`))];
    await until(() => told().includes('status 1'));
    const fiche = join(folder, 'fiches/1.1.yaml');
    const text = readFileSync(fiche, 'utf8');
    writeFileSync(fiche, text.replace(/^titre: .*$/m, 'titre: Ouvrir la maison'));
    await until(() => told().includes('status 2'));
    writeFileSync(fiche, `${text}"sans fin\n`);
    await until(() => told().includes('status 3'));
    expect(told()).toEqual([1, 2, 3].flatMap((turn) => [`turn ${turn}`, `findings ${turn}`, `status ${turn}`]));
    const of = (event: string): readonly Told['data'][] =>
      events.filter((one) => one.event === event).map(({ data }) => data);
    expect(of('turn').map(({ isCurrent }) => isCurrent)).toEqual([true, true, false]);
    expect(of('findings').map(({ errors }) => errors)).toEqual([0, 0, 1]);
    expect((await ask(new URL('documents/contrat.html', url))).body).toContain('Ouvrir la maison');
  });

  it('is not opened with a theme that there is not', async () => {
    const run = await runCls(['preview', '--theme', 'sobr'], { cwd: folderOf(CONTRACT) });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^✗ Le thème « sobr » n’existe pas\.\n.*« sobre » \?/);
  });

  it('several run at once; a port that is taken is told, and so is one that is none', async () => {
    const folder = folderOf(CONTRACT);
    const [one, other] = await Promise.all([startPreview(folder), startPreview(folder)]);
    expect(one.url.port).not.toBe(other.url.port);
    expect(one.url.pathname).not.toBe(other.url.pathname);
    const taken = await runCls(['preview', '--port', one.url.port], { cwd: folder });
    expect(taken).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(`^✗ Le port ${one.url.port} est déjà pris par un autre programme.\n  → .+\n$`),
    });
    for (const port of ['0', '65536', 'web', '-1']) {
      const run = await runCls(['preview', `--port=${port}`], { cwd: folder });
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(`« ${port} » n’est pas un port.\n`)]);
    }
    expect((await ask(other.url)).code).toBe(200);
    const { port } = one.url;
    expect((await one.interrupt()).code).toBe(130);
    const again = await startPreview(folder, ['--port', port]);
    expect(again.url.port).toBe(port);
    expect((await again.interrupt()).code).toBe(130);
  });

  it('a port that the system keeps for itself is told', async () => {
    const node = ['--require', fileURLToPath(new URL('./reserved-ports.cjs', import.meta.url))];
    const run = await runCls(['preview', '--port', '80'], { cwd: folderOf(CONTRACT), node });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: '✗ Le système réserve le port 80.\n  → Choisissez un port au-dessus de 1023.\n',
    });
  });

  it('opens the browser that the system prefers when asked, and says if there is none', async () => {
    const folder = folderOf(CONTRACT);
    const nobody = await startPreview(folder, ['--open'], { PATH: '/nulle/part' });
    await nobody.says('copiez cette adresse');
    expect((await nobody.interrupt()).stderr).toContain(
      'Aucun navigateur ne s’est ouvert : copiez cette adresse dans le vôtre.',
    );
  });

  it('a folder that goes away ends it, without contract it does not begin', async () => {
    const empty = await runCls(['preview'], { cwd: folderOf({ 'lisez-moi.txt': '' }) });
    expect([empty.code, empty.stderr]).toEqual([3, expect.stringContaining('ne contient pas de contrat')]);
    const folder = folderOf({
      ...Object.fromEntries(Object.entries(CONTRACT).map(([path, text]) => [`cls/${path}`, text])),
    });
    const child = startCls(['preview', 'cls'], { cwd: folder });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += String(bytes);
    });
    const run = ended(child);
    await until(() => said.includes('à jour'));
    const { rmSync } = await import('node:fs');
    rmSync(`${folder}/cls`, { recursive: true });
    expect((await run).code).toBe(3);
    expect(said).toContain('n’est plus là');
  });
});
