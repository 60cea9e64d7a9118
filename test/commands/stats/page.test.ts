import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { portefeuilleView } from '../../../src/documents/portefeuille/view.ts';
import { renderHtml } from '../../../src/formats/html/render-html.ts';
import { findBrowser } from '../../../src/formats/pdf/browser/find-browser.ts';
import { countPortefeuille } from '../../../src/model/portefeuille/portefeuille.ts';
import { summarizeContrat } from '../../../src/model/portefeuille/resume.ts';
import { LEFTOVERS, textOf } from '../../documents/page.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';
import { checkPiece } from '../../rules/base-contract.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = '</script><img src=x onerror="window.broken=1"> « piégé »';

/** Contracts that differ in all that one can choose by; one has everything to break a page with, two can't be read. */
const PIECES: readonly string[] = [
  'etat: signe\naxes: [{ id: "1", titre: A, themes: [sante-mentale, aidants] }]',
  '{ etat: signe, generation: 1, titre: Contrat de Châteauneuf, signature: { date: 2016-05-10 }, periode: { fin: 2025-05-01 }, territoire: { nom: Châteauneuf, departements: ["77", "78"] } }',
  '{ etat: brouillon, titre: Projet d’Œuvreville, generation: 3, signature: {}, territoire: { nom: Œuvreville } }',
  JSON.stringify({ etat: 'signe', titre: HOSTILE, territoire: { nom: HOSTILE, departements: ['93'] } }),
];

async function pageOf(pieces: readonly string[], theme = 'sobre'): Promise<string> {
  const resumes = pieces.map((piece, at) => summarizeContrat(checkPiece(piece).contrat, `c${at}`, at === 3));
  const unread = pieces.length === 0 ? [] : [{ dossier: '<b>x', raison: 'x/contrat.yaml:1, il manque un tiret' }];
  return renderHtml(portefeuilleView(countPortefeuille(resumes, unread, 20_000)), { theme, version: '1.2.3' });
}

// The program's own browser sees no file of the disk: a reader's does.
let running: Browser | undefined;
beforeAll(async () => {
  const { executable } = findBrowser(thisMachine());
  running = await launch({
    executablePath: executable,
    pipe: true,
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}, 60_000);
afterAll(() => running?.close());

interface Opened {
  readonly page: Page;
  /** What was asked for besides the file and what it holds. */
  readonly asked: readonly string[];
}

async function open(html: string, width = 1280, hasScript = true): Promise<Opened> {
  if (running === undefined) throw new Error('no browser runs');
  const folder = mkdtempSync(join(tmpdir(), 'cls-vue-'));
  const file = join(folder, 'région.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  const page = await running.newPage();
  onTestFinished(async () => {
    await page.close();
    rmSync(folder, { recursive: true });
  });
  const asked: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('pageerror', (error) => asked.push(String(error)));
  await page.setJavaScriptEnabled(hasScript);
  await page.setViewport({ width, height: 800 });
  await page.goto(address);
  return { page, asked };
}

const shown = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.liste-contrats tbody tr', (rows) =>
    rows.flatMap((row) => (row.checkVisibility() ? [row.querySelector('.nom')?.textContent ?? ''] : [])),
  );
const count = (page: Page): Promise<string | null | undefined> => page.$eval('.compte', (one) => one.textContent);

describe('the page of the regional view', () => {
  it('finds contracts by words, whatever their accents and capitals, and by choices, and says how many', async () => {
    const { page, asked } = await open(await pageOf(PIECES));
    expect(await count(page)).toBe('4\u00a0contrats');
    await page.type('#f-texte', 'chateauNEUF');
    expect(await shown(page)).toEqual(['Contrat de Châteauneuf']);
    expect(await count(page)).toBe('1\u00a0contrat sur 4');
    await page.click('button[type=reset]');
    await page.waitForFunction("document.querySelector('.compte').textContent === '4\\u00a0contrats'");
    for (const [filter, value, found] of [
      ['annee', '2016', ['Contrat de Châteauneuf']],
      ['annee', '-', ['Projet d’Œuvreville']],
      ['departement', '78', ['Contrat de Châteauneuf']],
      ['departement', '-', ['Projet d’Œuvreville']],
      ['theme', 'aidants', ['Contrat local de santé du Valmont']],
      ['generation', '3', ['Projet d’Œuvreville']],
      ['etat', 'brouillon', ['Projet d’Œuvreville']],
    ] as const) {
      await page.select(`#f-${filter}`, value);
      expect([filter, value, await shown(page)]).toEqual([filter, value, found]);
      await page.select(`#f-${filter}`, '');
    }
    await page.select('#f-annee', '2016');
    await page.select('#f-etat', 'brouillon');
    expect([await shown(page), await count(page)]).toEqual([[], '0\u00a0contrat sur 4']);
    expect(await page.$eval('.aucun', (one) => one.checkVisibility())).toBe(true);
    expect(asked).toEqual([]);
  });

  it('is used with the keyboard alone, and its count is announced', async () => {
    const { page } = await open(await pageOf(PIECES));
    await page.focus('h2#contrats ~ form input');
    await page.keyboard.type('oeuvre');
    expect(await shown(page)).toEqual(['Projet d’Œuvreville']);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual(['Projet d’Œuvreville']);
    const order: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      order.push(String(await page.evaluate('document.activeElement.name || document.activeElement.type')));
    }
    expect(order).toEqual(['annee', 'departement', 'theme', 'generation', 'etat', 'reset']);
    expect(await page.$eval('.compte', (one) => one.getAttribute('role'))).toBe('status');
  });

  it('is whole without its script, with nothing that would not work', async () => {
    const { page } = await open(await pageOf(PIECES), 1280, false);
    expect((await shown(page)).length).toBe(4);
    expect(await page.$eval('.filtres', (one) => one.checkVisibility())).toBe(false);
  });

  it('runs nothing of a contract, and shows its words as they are', async () => {
    const html = await pageOf(PIECES);
    const { page, asked } = await open(html);
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none';.*script-src 'sha256-/,
    );
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.$$eval('script, img', (all) => all.length)).toBe(1);
    expect((await shown(page)).join()).toContain('<img src=x onerror="window.broken=1">');
    expect(asked).toEqual([]);
    // The guard is not the escaping alone: what gets into the page all the same does not run.
    await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.broken=1\">')");
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });

  it('says what it does not count', async () => {
    const text = textOf(await pageOf(PIECES));
    expect(text).toContain('<b>x n’est pas compté : x/contrat.yaml:1, il manque un tiret.');
    expect(text).toContain('c3 n’est compté qu’en partie');
    expect(text).toContain('Thèmes, sur 1 contrat analysé');
  });

  it.each([
    [360, 'light', 'sobre'],
    [360, 'dark', 'sobre'],
    [1280, 'light', 'sobre'],
    [1280, 'dark', 'sobre'],
    [360, 'light', 'accessible'],
    [1280, 'dark', 'accessible'],
  ])('has no fault that axe-core finds, %i pixels wide, %s, in the theme %s', async (width, scheme, theme) => {
    const html = await pageOf(PIECES, theme);
    const { page } = await open(html.replace(/<meta http-equiv[^>]*>/, ''), width);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(AXE);
    const { violations, passes } = (await page.evaluate('axe.run(document)')) as {
      violations: { id: string; nodes: { html: string }[] }[];
      passes: unknown[];
    };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it.each([0, 1])('is sound with %i contracts', async (many) => {
    const text = textOf((await pageOf(PIECES.slice(0, many))).replace(/<script>[\s\S]*?<\/script>/, ''));
    expect(LEFTOVERS.exec(text)).toBeNull();
  });
});
