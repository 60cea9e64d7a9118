import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser, type PdfBrowser } from '../../../../src/formats/pdf/index.ts';
import { PARIS, runCls, until } from '../../../cli/run-cls.ts';
import { thisMachine } from '../machine.ts';
import { familyOf, type Process, runsAny } from '../processes.ts';

/** A program that leaves off being a browser at a given moment. */
const DESERTER = new URL('deserter.mjs', import.meta.url);
/** A program that says over the pipe what no browser says. */
const BABBLER = new URL('babbler.mjs', import.meta.url);
const OPTIONS = { title: 'Contrat', lang: 'fr', date: new Date(0), version: '1.2.3' };
const page = (paragraphs: number): string =>
  `<!doctype html><title>Page</title>${'<p>mot <b>et</b> mot</p>'.repeat(paragraphs)}`;
/** More than a browser prints in the time in which a signal reaches it. */
const ENDLESS = page(60_000);
const LONG = page(4_000);

/** A browser of its own, at work on two pages, and the folder by which its processes are known. */
async function atWork(
  html: string,
  stillness?: number,
): Promise<{ own: PdfBrowser; folder: string; works: Promise<unknown>[] }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cls-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Root's browser runs as another user, who must be able to enter.
  chmodSync(folder, 0o711);
  const own = await openBrowser({ ...thisMachine(), temporaryDirectory: folder }, { stillness });
  await own.print('<p>un</p>', OPTIONS);
  const works = [own.print(html, OPTIONS), own.print(html, OPTIONS)];
  for (const work of works) work.catch(() => undefined);
  return { own, folder, works };
}

/** A folder with a program that passes for a browser, of which some tell by the name what it does. */
function passingFor(source: URL, name: string): { folder: string; executable: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cls-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Root's browser runs as another user, who must be able to read it.
  chmodSync(folder, 0o755);
  const executable = join(folder, name);
  writeFileSync(executable, `#!${process.execPath}\n${readFileSync(source, 'utf8')}`, { mode: 0o755 });
  return { folder, executable };
}

function stop({ id }: Process): void {
  try {
    process.kill(id, 'SIGSTOP');
  } catch {
    // It has ended since it was listed.
  }
}

function killNow(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended since it was listed.
  }
}

async function isClearedAway(
  { own, folder }: { own: PdfBrowser; folder: string },
  family: readonly Process[],
): Promise<void> {
  await until(() => !runsAny(family));
  expect(readdirSync(folder)).toEqual([]);
  // The next page gets a browser of its own.
  expect((await own.print('<p>deux</p>', OPTIONS)).length).toBeGreaterThan(1000);
  await own.close();
  expect(readdirSync(folder)).toEqual([]);
}

describe.runIf(process.platform === 'linux')('a browser in trouble', () => {
  it('that is killed while it prints is told, and leaves nothing', async () => {
    const scene = await atWork(ENDLESS);
    const family = familyOf(scene.folder);
    expect(family.length).toBeGreaterThan(2);
    // Some systems start it by a script, which only waits for it.
    const main = family.find(({ line }) => !/^\S*sh /.test(line));
    process.kill(main?.id ?? Number.NaN, 'SIGKILL');
    for (const work of scene.works)
      await expect(work).rejects.toMatchObject({ kind: 'document', message: expect.stringContaining('s’est arrêté') });
    await isClearedAway(scene, family);
  });

  it.each([
    ['itself', (line: string): boolean => !line.includes('--type=')],
    ['in its pages', (line: string): boolean => line.includes('--type=renderer')],
  ])('that hangs, %s, is ended, and told for both pages', async (_, isStopped) => {
    const scene = await atWork(ENDLESS, 1000);
    const family = new Map<number, Process>();
    // A page may get its process only later: whichever comes is stopped too.
    const stopping = setInterval(() => {
      for (const one of familyOf(scene.folder)) {
        family.set(one.id, one);
        if (isStopped(one.line)) stop(one);
      }
    }, 20);
    await Promise.allSettled(scene.works);
    clearInterval(stopping);
    for (const work of scene.works)
      await expect(work).rejects.toMatchObject({ kind: 'document', message: expect.stringContaining('n’avance plus') });
    await isClearedAway(scene, [...family.values()]);
  });

  it('that takes longer than it may stand still, but works, is not taken for hung', async () => {
    const scene = await atWork(LONG, 1000);
    for (const work of scene.works) expect(await work).toBeInstanceOf(Uint8Array);
    await scene.own.close();
  });

  // Of what Puppeteer waits for after some of them, nothing ends with the browser.
  it.each([
    ['getBrowserContexts', 'ne démarre pas'],
    ['setAutoAttach', 'ne démarre pas'],
    ['getVersion', 'ne démarre pas'],
    ['createTarget', 's’est arrêté'],
  ])('that dies once it has answered « %s » is told at once', async (method, told) => {
    const { folder, executable } = passingFor(DESERTER, `deserter-${method}.mjs`);
    const own = await openBrowser({ ...thisMachine(), temporaryDirectory: folder }, { browser: executable });
    const failure = { kind: 'document', message: expect.stringContaining(told) };
    await expect(own.print('<p>un</p>', OPTIONS)).rejects.toMatchObject(failure);
    await own.close();
    expect(readdirSync(folder)).toEqual([`deserter-${method}.mjs`]);
  });

  it('that says what no browser says is left alone', async () => {
    const { folder, executable } = passingFor(BABBLER, 'babbler.mjs');
    const own = await openBrowser({ ...thisMachine(), temporaryDirectory: folder }, { browser: executable });
    const failure = { kind: 'document', message: expect.stringContaining('ne démarre pas') };
    await expect(own.print('<p>un</p>', OPTIONS)).rejects.toMatchObject(failure);
    await own.close();
    expect(readdirSync(folder)).toEqual(['babbler.mjs']);
  });

  it('that loses a page is told, and leaves nothing', async () => {
    const scene = await atWork(ENDLESS);
    const isPage = ({ line }: Process): boolean => line.includes('--type=renderer');
    // A page may get its process only later.
    const killing = setInterval(() => {
      for (const { id } of familyOf(scene.folder).filter(isPage)) killNow(id);
    }, 20);
    await Promise.allSettled(scene.works);
    clearInterval(killing);
    for (const work of scene.works)
      await expect(work).rejects.toMatchObject({
        kind: 'document',
        message: expect.stringContaining('a perdu la page'),
      });
    await isClearedAway(scene, []);
  });

  it('that is killed while all that it started hangs leaves none of it', async () => {
    const scene = await atWork(ENDLESS);
    const family = familyOf(scene.folder);
    const [main, ...others] = family.filter(({ line }) => !/^\S*sh /.test(line));
    others.forEach(stop);
    killNow(main?.id ?? Number.NaN);
    for (const work of scene.works)
      await expect(work).rejects.toMatchObject({ kind: 'document', message: expect.stringContaining('s’est arrêté') });
    await isClearedAway(scene, family);
  });

  it('that is gone keeps nobody waiting: the program ends with it', async () => {
    const { folder, executable } = passingFor(DESERTER, 'deserter-createTarget.mjs');
    const node = ['--require', fileURLToPath(new URL('long-waits.cjs', import.meta.url))];
    const words = ['render', PARIS, '--document', 'communique', '--format', 'pdf', '--browser', executable];
    const run = await runCls([...words, '--output', join(folder, 'sortie')], { node });
    expect([run.code, run.stderr]).toEqual([4, expect.stringContaining('s’est arrêté')]);
    expect(run.stderr).not.toContain('waited');
  });
});
