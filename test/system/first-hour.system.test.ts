import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { KEYS, openPseudoTerminal, type PseudoTerminal } from '../cli/pseudo-terminal.ts';
import { filesBelow, temporaryFolder, until } from '../cli/run-cls.ts';
import { openViewer, type Viewer } from '../commands/preview/browser.ts';
import { familyOf, runsAny } from '../formats/pdf/processes.ts';
import { run } from './programs.ts';

const { enter, down, space, interrupt } = KEYS;

let viewer: Viewer | undefined;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(() => viewer?.close());

/** The page of the preview in a real browser, whose downloads go to a folder. */
async function lookAt(address: string, downloads: string): Promise<Page> {
  if (viewer === undefined) throw new Error('no browser runs');
  const page = await viewer.browser.newPage();
  onTestFinished(async () => page.close());
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  // However slow the machine: the limit of the test is the only one.
  page.setDefaultTimeout(240_000);
  await page.goto(address);
  return page;
}

/** What a newcomer does in the first hour, at one terminal and one browser, from an empty folder to a contract that is verified. */
it('the first hour of a coordinator', { timeout: 300_000 }, async () => {
  const root = temporaryFolder();
  const [here, temporary, downloads] = ['Été à Valmont', 'tmp', 'Téléchargements'].map((name) => join(root, name));
  if (here === undefined || temporary === undefined || downloads === undefined) throw new Error('three folders');
  for (const folder of [here, temporary, downloads]) mkdirSync(folder);
  const type = (...words: readonly string[]): PseudoTerminal =>
    openPseudoTerminal(words, { cwd: here, env: { TMPDIR: temporary } });
  /** Runs to its end a command that asks nothing, and gives what the screen shows, on one line. */
  const shown = async (code: number, ...words: readonly string[]): Promise<string> => {
    const terminal = type(...words);
    expect([words, await terminal.ended()], terminal.screen()).toEqual([words, code]);
    return terminal.screen().replace(/\s+/g, ' ');
  };

  // One stands in an empty folder and knows nothing but the name of the program.
  expect(await shown(0)).toContain('cls init commence un contrat');

  const init = type('init');
  await init.shows('Quel territoire ?');
  init.type('montbr');
  await init.shows('● Montbrison (Loire, 42)');
  init.type(enter);
  await init.shows('Quand le contrat commence-t-il ?');
  init.type(`2027-07${enter}`);
  await init.shows('Avec quels partenaires ?');
  init.type(down + down + space);
  await init.shows('◼ Communauté d’agglomération Loire Forez Agglomération');
  init.type(enter);
  await init.shows('Combien d’axes ?');
  init.type(`2${enter}`);
  expect(await init.ended()).toBe(0);
  expect(init.screen()).toContain('Ouvrez contrat.yaml');
  expect(filesBelow(here)).toEqual(
    expect.arrayContaining(['README.md', 'axes.yaml', 'contrat.yaml', 'fiches/1.1.yaml']),
  );

  const next = await shown(0);
  expect(next).toMatch(/^Contrat local de santé de Montbrison Projet · \d+ fiches?/);
  expect(next).toMatch(/Et maintenant : cls /);
  expect(await shown(0, 'validate')).toContain('Rien à signaler');

  const add = type('add', 'fiche');
  await add.shows('Quel est le titre de l’action ?');
  add.type(`Ouvrir un point santé à l’hôtel de ville${enter}`);
  await add.shows('De quel axe relève-t-elle ?');
  add.type(enter);
  await add.shows('Qui la pilote ?');
  add.type(down + enter);
  expect(await add.ended()).toBe(0);
  const path = 'fiches/1.2-ouvrir-un-point-sante-a-l-hotel-de-ville.yaml';
  const fiche = join(here, path);
  const sound = readFileSync(fiche, 'utf8');
  expect(await shown(0, 'validate')).toContain('Rien à signaler');

  // A slip of the fingers is told on its line, with what was meant.
  const line = sound.split('\n').findIndex((text) => text.startsWith('pilote:')) + 1;
  writeFileSync(fiche, sound.replace('pilote:', 'pilot:'));
  const told = await shown(1, 'validate');
  expect(told).toContain(`${path}:${line}:1`);
  expect(told).toContain('« pilote »');
  writeFileSync(fiche, sound);
  await shown(0, 'validate');

  // The preview, in a second window, while one writes.
  const preview = type('preview');
  await preview.shows('documents à jour');
  const [address = ''] = /http:\/\/127\.0\.0\.1:\S+/.exec(preview.screen()) ?? [];
  const page = await lookAt(address, downloads);
  // While it is being loaded the frame has no body: whoever waits for it then must not stumble.
  const document = '(document.getElementById("page").contentDocument?.body?.innerText ?? "").replace(/\\s+/g, " ")';
  const sees = (expression: string): Promise<unknown> => page.waitForFunction(expression);
  const problems = (): Promise<string> => page.$eval('#liste', (list) => list.textContent ?? '');
  await sees(`${document}.includes("Ouvrir un point santé")`);
  expect(await problems()).not.toContain(path);
  writeFileSync(fiche, sound.replace('Ouvrir un point', 'Ouvrir deux points').replace('pilote:', 'pilot:'));
  await sees(`document.getElementById("liste").textContent.includes(${JSON.stringify(`${path}:${line}:1`)})`);
  writeFileSync(fiche, sound.replace('Ouvrir un point', 'Ouvrir trois points'));
  await sees(`${document}.includes("Ouvrir trois points santé")`);
  await sees(`!document.getElementById("liste").textContent.includes(${JSON.stringify(path)})`);
  appendFileSync(fiche, 'description: "sans fin\n');
  await sees('!document.getElementById("avant").hidden');
  expect(await problems()).toMatch(/erreur · fiches\/1\.2-.*:\d+:\d+/);
  expect(await page.evaluate(document)).toContain('Ouvrir trois points santé');
  writeFileSync(fiche, sound);
  await sees(`${document}.includes("Ouvrir un point santé")`);
  await page.click('#pdf');
  await until(() => readdirSync(downloads).includes('contrat.pdf'));
  const family = familyOf(temporary);
  expect(family.length).toBeGreaterThan(0);
  preview.type(interrupt);
  expect(await preview.ended()).toBe(130);
  await until(() => !runsAny(family));
  expect(readdirSync(temporary)).toEqual([]);
  const download = join(downloads, 'contrat.pdf');
  expect(run('pdfinfo', download)).toMatch(/^Tagged: +yes$/m);
  expect(await shown(0, 'verify', download)).toContain('Rien à redire');

  // What the first hour is for.
  const made = await shown(0, 'render');
  expect(made).toContain('✓ sortie/contrat.pdf');
  expect(filesBelow(join(here, 'sortie'))).toEqual(
    expect.arrayContaining(['contrat.html', 'contrat.pdf', 'fiches.pdf']),
  );
  const contract = join(here, 'sortie/contrat.pdf');
  expect(run('pdfinfo', contract)).toMatch(/^Title: +Contrat local de santé de Montbrison/m);
  expect(run('pdftotext', contract, '-').replace(/\s+/g, ' ')).toContain('Ouvrir un point santé');
  expect(await shown(0, 'verify', 'sortie/contrat.pdf')).toContain('Rien à redire');
});
