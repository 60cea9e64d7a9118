// How long a PDF takes, as ratios that hold on any machine: everything is measured in one run, in turns, and the medians are
// compared. `npm run bench -- --only pdf --rounds 5` takes five turns.
import { performance } from 'node:perf_hooks';
import type { View } from '../../../src/documents/view.ts';
import { findBrowser } from '../../../src/formats/pdf/browser/find-browser.ts';
import { launchBrowser } from '../../../src/formats/pdf/browser/launch.ts';
import { openBrowser, provePdf } from '../../../src/formats/pdf/index.ts';
import { exampleFiles, makePages, type Page, pageOf } from '../../../test/documents/make.ts';
import { thisMachine } from '../../../test/formats/pdf/machine.ts';
import { longContract } from '../../long-contract.ts';
import { median as middle } from '../median.ts';
import { tell } from './tell.ts';

const turns = Number(process.argv[2] ?? 3);
const machine = thisMachine();
const found = findBrowser(machine);
const pages: Readonly<Record<'release' | 'contract' | 'fiches', Page>> = {
  release: pageOf(await makePages(exampleFiles('paris-2018')), 'communique'),
  contract: pageOf(await makePages(longContract({ axes: 6, fiches: 60, signataires: 4 })), 'contrat'),
  fiches: pageOf(await makePages(longContract({ axes: 6, fiches: 300, signataires: 4 })), 'contrat'),
};

const running = await launchBrowser({ machine, found, signal: undefined, onWarning: () => undefined });
const browser = await openBrowser(machine);
const options = ({ titre }: View) => ({ title: titre, lang: 'fr', date: new Date(0), version: '1.0.0' });
const print = ({ html, view }: Page): Promise<Uint8Array> => browser.print(html, options(view));

/** What the browser alone needs: to load the page and print it once. */
async function onePass({ html }: Page): Promise<void> {
  const page = await running.newPage();
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 });
  await page.close();
}

async function prove(bytes: Uint8Array, { html, view }: Page): Promise<number> {
  return provePdf(bytes, { html, foot: view.pied, hasCover: view.aCouverture, names: view.nomsDus });
}

const times = new Map<string, number[]>();
async function measure<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times.set(what, [...(times.get(what) ?? []), performance.now() - start]);
  return result;
}
const median = (what: string): number => middle(times.get(what) ?? []);

// A browser's first pages are slower than all others.
for (const page of [pages.release, pages.contract]) await Promise.all([onePass(page), print(page), print(page)]);
const sheets: Record<string, number> = {};
for (let turn = 0; turn < turns; turn += 1) {
  for (const [name, page] of Object.entries(pages)) {
    await measure(`${name}, one pass`, () => onePass(page));
    const bytes = await measure(`${name}, whole`, () => print(page));
    sheets[name] = await measure(`${name}, proof`, () => prove(bytes, page));
  }
  await measure('one tab', async () => {
    await print(pages.contract);
    await print(pages.contract);
  });
  await measure('two tabs', () => Promise.all([print(pages.contract), print(pages.contract)]));
}
await Promise.all([browser.close(), running.close()]);

const ratio = (one: string, other: string): number => median(one) / median(other);
console.error(`${browser.description}, ${turns} turns, medians`);
for (const name of Object.keys(pages)) {
  const count = sheets[name] ?? Number.NaN;
  const whole = median(`${name}, whole`);
  console.error(`${name}: ${count} pages, ${whole.toFixed(0)} ms (${(whole / count).toFixed(1)} ms a page)`);
}
tell({
  'pdf-release': ratio('release, whole', 'release, one pass'),
  'pdf-contract': ratio('contract, whole', 'contract, one pass'),
  'pdf-fiches': ratio('fiches, whole', 'fiches, one pass'),
  'pdf-proof': ratio('contract, proof', 'contract, one pass'),
  'pdf-tabs': ratio('two tabs', 'one tab'),
});
