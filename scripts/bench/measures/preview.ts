// How long a save takes to be seen in the preview, as a ratio that holds on any machine: both are measured in one run, in turns, and
// the medians are compared. `npm run bench -- --only preview --rounds 20` takes twenty
// turns.
//
// - save: one fiche of sixty is written; the page is told of it and has its new document, over HTTP, from the very server of
//   `cls preview`. What it waits for an editor to be done with its saving is a constant, and left out of the ratio.
// - full: the same contract read, checked and rendered once as `cls render` does, in this warm process. Every text of it is new, so
//   that nothing which is remembered of a text helps it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Chalk } from 'chalk';
import type { Context } from '../../../src/commands/define.ts';
import { showContract } from '../../../src/commands/preview/show-contract.ts';
import { makeViews } from '../../../src/commands/render/make-views.ts';
import { themeOfContract } from '../../../src/commands/render/read-theme.ts';
import { REST } from '../../../src/commands/watch/folder-changes.ts';
import { DOCUMENTS } from '../../../src/documents/index.generated.ts';
import { renderHtml } from '../../../src/formats/html/render-html.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { thisMachine } from '../../../test/formats/pdf/machine.ts';
import { type Files, longContract } from '../../long-contract.ts';
import { median } from '../median.ts';
import { tell } from './tell.ts';

const turns = Number(process.argv[2] ?? 15);
const FICHES = 60;
const files = longContract({ axes: 5, fiches: FICHES, signataires: 8, etat: 'brouillon' });

function folderOf(contents: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'cls-bench-'));
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The same contract in other words: « Les habitants » becomes « Les habitants 7 ». */
function inOtherWords(turn: number): Files {
  const other = Object.entries(files).map(([path, text]) => [
    path,
    text.replace(/\.(?=[ "\n])/g, ` ${turn}.`).replace(/^titre: (.*)$/m, `titre: $1 ${turn}`),
  ]);
  return Object.fromEntries(other);
}

/** Reads, checks and renders the contract of a folder once. */
async function renderOnce(folder: string): Promise<string> {
  const project = diskProject(folder, folder);
  const { contrat } = checkContrat(project);
  const [view] = makeViews(
    DOCUMENTS.filter(({ name }) => name === 'contrat'),
    contrat,
    project,
  );
  if (view === undefined) throw new Error('the contract has no page');
  return renderHtml(view, { theme: themeOfContract(contrat, project), version: '1.0.0' });
}

function fetchText(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.once('end', () => resolve(text));
    }).once('error', reject);
  });
}

/** The preview of a folder, as its page sees it: `next` waits for the next turn. */
async function openPreview(folder: string) {
  const end = new AbortController();
  let address = '';
  const context: Context = {
    currentDirectory: folder,
    machine: thisMachine(),
    program: 'cls',
    version: '1.0.0',
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date(0),
    signal: end.signal,
    say(line) {
      address ||= /http:\S+/.exec(line)?.[0] ?? '';
    },
  };
  const order = { folder, port: 0, token: 'bench', etat: undefined, theme: undefined, browser: undefined, open: false };
  const running = showContract(order, context).catch(() => undefined);
  while (address === '') await new Promise((resolve) => setTimeout(resolve, 10));
  let seen = 0;
  let onTurn: (() => void) | undefined;
  const asking = get(`${address}events`, (response) => {
    response.setEncoding('utf8').on('data', (text: string) => {
      seen += text.split('event: turn\n').length - 1;
      onTurn?.();
    });
  }).on('error', () => undefined);
  const until = async (wanted: number): Promise<void> => {
    while (seen < wanted) await new Promise<void>((resolve) => (onTurn = resolve));
  };
  await until(1);
  return {
    next: () => until(seen + 1),
    page: () => fetchText(`${address}documents/contrat.html`),
    async close() {
      asking.destroy();
      end.abort(new Error('done'));
      await running;
    },
  };
}

const folder = folderOf(files);
const preview = await openPreview(folder);
const fiche = 'fiches/3.7.yaml';
const times = { save: [] as number[], full: [] as number[] };
const work = { save: [] as number[], full: [] as number[] };
const worked = (since: NodeJS.CpuUsage): number =>
  (({ user, system }) => (user + system) / 1000)(process.cpuUsage(since));
// The first turns are slower than all others: the machine code of what they run is not yet made.
const WARM = 20;
for (let turn = 0; turn < turns + WARM; turn += 1) {
  const word = `Ouvrir la maison ${turn}`;
  const saved = performance.now();
  const idle = process.cpuUsage();
  const told = preview.next();
  writeFileSync(join(folder, fiche), (files[fiche] ?? '').replace(/^titre: .*$/m, `titre: ${word}`));
  await told;
  const page = await preview.page();
  const save = performance.now() - saved - REST;
  const saveWork = worked(idle);
  if (!page.includes(word)) throw new Error('the page is not the new one');

  const other = folderOf(inOtherWords(turn));
  const start = performance.now();
  const begun = process.cpuUsage();
  await renderOnce(other);
  const full = performance.now() - start;
  const fullWork = worked(begun);
  rmSync(other, { recursive: true });
  if (turn < WARM) continue;
  times.save.push(save);
  times.full.push(full);
  work.save.push(saveWork);
  work.full.push(fullWork);
  // The page also learns how far the contract is; the next save waits for that.
  await new Promise((resolve) => setTimeout(resolve, 400));
}
await preview.close();
rmSync(folder, { recursive: true });

const [save, full] = [median(times.save), median(times.full)];
console.error(
  `${FICHES} fiches, ${turns} turns: save to new page ${save.toFixed(0)} ms, of which the ${REST} ms that an editor is given to ` +
    `end its saving are left out; full rendering ${full.toFixed(0)} ms`,
);
// On a computer that has other work, who waits for an event waits for the others too: the work done is ours alone.
tell({ preview: save / full, 'preview-work': median(work.save) / median(work.full) });
