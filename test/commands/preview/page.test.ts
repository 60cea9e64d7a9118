import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { longContract } from '../../../scripts/long-contract.ts';
import { folderOf, until } from '../../cli/run-cls.ts';
import { openViewer, type Viewer } from './browser.ts';
import { type Preview, startPreview } from './start-preview.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FILES = longContract({ axes: 3, fiches: 12, signataires: 3, etat: 'brouillon' });
const FICHE = 'fiches/1.1.yaml';
/** All that the last reading told is on the page. */
const SETTLED = 'document.body.dataset.tour && document.body.dataset.etape === document.body.dataset.tour';
const RELEASE = 'id: un\nlieu: Rives\ndate: 2024-06-28\ntitre: Le contrat est signé\n';

let viewer: Viewer | undefined;
beforeAll(async () => {
  viewer = await openViewer();
}, 60_000);
afterAll(() => viewer?.close());

/** A preview that somebody looks at. */
interface Looking {
  readonly folder: string;
  readonly preview: Preview;
  readonly page: Page;
  /** Every address that the browser asked for. */
  readonly asked: string[];
  /** Writes a file of the contract and waits until the page shows what became of it. */
  save(path: string, text: string): Promise<void>;
  text(selector: string): Promise<string>;
  /** What an expression gives in the page, where `frame` is the document. */
  eval<Result>(expression: string): Promise<Result>;
}

async function lookAt(files: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<Looking> {
  const folder = folderOf(files);
  const preview = await startPreview(folder, words);
  if (viewer === undefined) throw new Error('no browser runs');
  const page = await viewer.browser.newPage();
  onTestFinished(async () => page.close());
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('pageerror', (error) => void wrong.push(String(error)));
  page.on('console', (message) => {
    // What the browser says of an answer that is no success is no mistake of the page.
    if (!/^(?:Failed to load resource|Blocked script execution)/.test(message.text())) wrong.push(message.text());
  });
  onTestFinished(() => expect(wrong).toEqual([]));
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(preview.url.href);
  await page.waitForFunction(SETTLED);
  const evaluate = <Result>(expression: string): Promise<Result> =>
    page.evaluate(
      `{ const frame = document.getElementById('page').contentWindow; (${expression}) }`,
    ) as Promise<Result>;
  return {
    folder,
    preview,
    page,
    asked,
    eval: evaluate,
    text: (selector) => page.$eval(selector, (node) => (node.textContent ?? '').trim()),
    async save(path, text) {
      const before = await evaluate<string>('document.body.dataset.tour');
      writeFileSync(join(folder, path), text);
      await page.waitForFunction(`document.body.dataset.tour > ${before} && ${SETTLED}`);
    },
  };
}

const fiche = (titre: string): string => (FILES[FICHE] ?? '').replace(/^titre: .*$/m, `titre: ${titre}`);

describe('the page of the preview', () => {
  it('follows what is saved, tells what is wrong with its line, and keeps the last good document', async () => {
    const { save, text, eval: evaluate, asked, preview } = await lookAt(FILES);
    const shown = (): Promise<string> => evaluate('frame.document.body.innerText');
    expect(await text('#titre')).toContain('Hautes Rives');
    expect(await text('#etat')).toMatch(/^Projet · \d+ fiches? complètes? sur 12/);
    expect(await shown()).toContain('Organiser le dépistage');

    const before = asked.length;
    await save(FICHE, fiche('Ouvrir la maison bleue'));
    expect(await shown()).toContain('Ouvrir la maison bleue');
    // The new document, and no font or picture again.
    expect(asked.slice(before).map((address) => address.slice(preview.url.href.length))).toEqual([
      'documents/contrat.html',
    ]);
    expect(await text('#annonce')).not.toBe('');

    await save(FICHE, `${fiche('Ouvrir la maison verte')}devise: "sans fin\n`);
    expect(await shown()).toContain('Ouvrir la maison bleue');
    expect(await text('#avant')).toContain('d’avant les erreurs');
    expect(await text('#annonce')).toMatch(/^\d erreurs?/);
    const first = await text('#liste .probleme.error');
    expect(first).toMatch(/erreur · fiches\/1\.1\.yaml:\d+:\d+/);
    expect(await text('#liste .probleme mark')).not.toBe('');
    expect(await text('#liste .conseil')).toMatch(/^→ /);
    expect(await text('#a-faire')).toMatch(/^À faire : corriger/);

    await save(FICHE, fiche('Ouvrir la maison verte'));
    expect(await shown()).toContain('Ouvrir la maison verte');
    expect(await evaluate('document.getElementById("avant").hidden')).toBe(true);

    // A document that comes, is chosen, and goes.
    await save(
      'contrat.yaml',
      `${FILES['contrat.yaml']}communiques:\n  - { ${RELEASE.trim().replaceAll('\n', ', ')} }\n`,
    );
    expect(await text('#document')).toContain('Communiqué');
    expect(asked.every((address) => address.startsWith(preview.url.href) || address === 'data:,')).toBe(true);
  });

  it('shows a contract that is unsound from the beginning once it is mended', async () => {
    const { save, text, eval: evaluate } = await lookAt({ ...FILES, [FICHE]: 'titre: "\n' });
    expect(await evaluate('document.getElementById("page").hidden')).toBe(true);
    expect(await text('#vide')).toContain('dès que les erreurs');
    await save(FICHE, fiche('Ouvrir la maison bleue'));
    expect(await evaluate('document.getElementById("page").hidden')).toBe(false);
    expect(await evaluate('frame.document.body.innerText')).toContain('Ouvrir la maison bleue');
  });

  it.each(['papier', 'écran'])('keeps what is read in its place when text above it grows (%s)', async (view) => {
    const { save, eval: evaluate, page } = await lookAt(FILES);
    if (view === 'écran') await page.click('#papier');
    const heading = 'frame.document.getElementById("fiche-2-3")';
    await evaluate(`${heading}.scrollIntoView({ behavior: "instant" })`);
    const place = (): Promise<number> => evaluate(`${heading}.getBoundingClientRect().top`);
    const before = await place();
    const scroll = await evaluate<number>('frame.scrollY');
    expect(scroll).toBeGreaterThan(1000);
    const long = 'Une phrase de plus, qui prend de la place. '.repeat(60);
    await save(FICHE, (FILES[FICHE] ?? '').replace(/^description: .*$/m, `description: ${long}`));
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await evaluate('frame.scrollY')).toBeGreaterThan(scroll + 100);
    // Another fiche comes before it.
    await save('fiches/1.9.yaml', fiche('Une fiche de plus').replace('1.1', '1.9'));
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    // A problem moves nothing.
    const now = await evaluate('frame.scrollY');
    await save(FICHE, 'titre: "\n');
    expect(await evaluate('frame.scrollY')).toBe(now);
  });

  it('is what a fresh page would be, whatever was saved', async () => {
    const { save, eval: evaluate, page } = await lookAt(FILES);
    const html = (): Promise<string> => evaluate('frame.document.body.innerHTML');
    for (const [path, text] of [
      [FICHE, fiche('Ouvrir **la** maison')],
      ['fiches/1.2.yaml', (FILES['fiches/1.2.yaml'] ?? '').replace(/^indicateurs:[\s\S]*/m, '')],
      ['fiches/2.9.yaml', fiche('Encore une').replace('1.1', '2.9').replace('axe: "1"', 'axe: "2"')],
      [
        'contrat.yaml',
        (FILES['contrat.yaml'] ?? '').replace(/^preambule: .*$/m, 'preambule: "Un.[^1]\\n\\n[^1]: Deux."'),
      ],
      ['fiches/1.2.yaml', FILES['fiches/1.2.yaml'] ?? ''],
    ] as const) {
      await save(path, text);
      const followed = await html();
      await page.reload();
      await page.waitForFunction(SETTLED);
      expect((await html()) === followed, path).toBe(true);
    }
  });

  it('works by keyboard alone', async () => {
    const {
      page,
      text,
      eval: evaluate,
    } = await lookAt({
      ...FILES,
      [FICHE]: `${FILES[FICHE]}inconnue: oui\nautre: non\n`,
      'communiques/un.yaml': RELEASE,
    });
    const focus = (): Promise<string> => evaluate('document.activeElement.id || document.activeElement.className');
    await page.keyboard.press('Tab');
    expect(await text(':focus')).toBe('Aller aux problèmes');
    await page.keyboard.press('Enter');
    expect(await focus()).toBe('problemes');
    await page.keyboard.press('j');
    const one = await text(':focus');
    await page.keyboard.press('j');
    expect(await focus()).toContain('probleme');
    expect(await text(':focus')).not.toBe(one);
    await page.keyboard.press('k');
    expect(await text(':focus')).toBe(one);
    await page.keyboard.press('s');
    expect(await evaluate('document.getElementById("suite").open')).toBe(true);
    await page.keyboard.press('?');
    expect(await evaluate('document.getElementById("aide").open')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await evaluate('document.getElementById("aide").open')).toBe(false);
    await page.keyboard.press('d');
    expect(await focus()).toBe('document');
    // Put off, a key is a key.
    await evaluate('document.getElementById("actifs").checked = false, document.activeElement.blur()');
    await page.keyboard.press('s');
    expect(await evaluate('document.getElementById("suite").open')).toBe(true);
  });

  it('makes the PDF of what is shown, by a key, and says why it can’t', async () => {
    const { page, eval: evaluate, save, text } = await lookAt({ ...FILES, 'communiques/un.yaml': RELEASE });
    const downloads = mkdtempSync(join(tmpdir(), 'cls-downloads-'));
    onTestFinished(() => rmSync(downloads, { recursive: true }));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: false,
    });
    await page.select('#document', 'communique');
    await page.waitForFunction('document.getElementById("page").contentDocument.title.includes("signé")');
    await evaluate('document.activeElement.blur()');
    await page.keyboard.press('p');
    expect(await text('#pdf')).toBe('Mise en page du PDF…');
    await until(() => readdirSync(downloads).includes('communique.pdf'));
    expect(readFileSync(join(downloads, 'communique.pdf'), 'latin1')).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    await page.waitForFunction('!document.getElementById("pdf").disabled');
    // An agreed text with errors has no PDF.
    await save('contrat.yaml', (FILES['contrat.yaml'] ?? '').replace('etat: brouillon', 'etat: arrete'));
    await page.click('#pdf');
    await page.waitForFunction('!document.getElementById("echec").hidden');
    expect(await text('#echec')).toContain('n’est plus un brouillon');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has nothing that axe finds wrong: %s, %i pixels wide', async (scheme, width) => {
    const { page, eval: evaluate } = await lookAt({ ...FILES, [FICHE]: `${FILES[FICHE]}inconnue: oui\n` });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await evaluate('document.getElementById("suite").open = true');
    // The page runs no script but its own: that of axe comes from outside of its policy.
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const { violations, passes } = (await page.evaluate('axe.run(document, { iframes: false })')) as {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
      readonly passes: readonly unknown[];
    };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(await evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('runs nothing of a hostile contract, and nothing of it reaches the preview', async () => {
    const evil = '<script>top.taken = 1</script><img src=x onerror="top.taken = 2">[a](javascript:top.taken=3)';
    const {
      eval: evaluate,
      asked,
      preview,
      save,
    } = await lookAt({
      ...FILES,
      [FICHE]: (FILES[FICHE] ?? '').replace(/^description: .*$/m, `description: ${JSON.stringify(evil)}`),
      'contrat.yaml': `${FILES['contrat.yaml']}contact: { site: "https://exemple.fr/piege" }\n`,
    });
    await save(FICHE, `${FILES[FICHE]}"<img src=x onerror=top.taken=4>": 1\n`);
    expect(await evaluate('window.taken')).toBeUndefined();
    expect(await evaluate('frame.document.querySelectorAll("script, form, iframe").length')).toBe(0);
    expect(asked.filter((address) => !address.startsWith(preview.url.href) && address !== 'data:,')).toEqual([]);
    const links = await evaluate<string[]>(
      '[...frame.document.querySelectorAll("a[href]")].filter((a) => !a.getAttribute("href").startsWith("#")).map((a) => a.target + a.rel)',
    );
    expect(new Set([...links, '_blanknoopener noreferrer'])).toEqual(new Set(['_blanknoopener noreferrer']));
  });

  it('shows slides as they stand on a screen, and sheets as they print', async () => {
    const { page, text, eval: evaluate } = await lookAt(FILES);
    const isSheet = (): Promise<boolean> => evaluate('frame.document.getElementById("apercu-papier") !== null');
    expect(await text('#document')).toMatch(/^Contrat.*Diaporama.*Page web/);
    expect(await isSheet()).toBe(true);
    await page.select('#document', 'diaporama');
    await page.waitForFunction('document.getElementById("page").contentDocument.querySelector(".diapo")');
    expect(await isSheet()).toBe(false);
  });

  it('says nothing complete while there are errors', async () => {
    const broken = (FILES[FICHE] ?? '').replace(/^pilote: .*$/m, 'pilote: inconnu');
    const { text } = await lookAt({ ...FILES, [FICHE]: broken });
    expect(await text('#etat')).toMatch(/^Projet · 1\serreur à corriger$/u);
  });

  it('says that it has ended', async () => {
    const { preview, page, text } = await lookAt(FILES);
    expect((await preview.interrupt()).code).toBe(130);
    await page.waitForFunction('!document.getElementById("avant").hidden');
    expect(await text('#avant')).toContain('L’aperçu s’est arrêté');
  });
});
