// How long a save takes to be seen in the preview, as a ratio that holds on any machine: both are measured in one run, in turns, and
// the medians are compared. `npm run bench -- --only preview --rounds 20` takes twenty
// turns.
//
// - save: one fiche of sixty is written. From the moment that this is known to the moment that the new page is ready to be sent, by
//   the very session of `cls preview`: the folder is read, the schema and the rules that decide whether documents can be made are run,
//   the View and the page are made. The other rules, which only advise, run once the page is sent: they are not in it.
// - served: the same as somebody sees it. From the writing of the file to the last byte of the page over HTTP, by way of the system that
//   tells of changes and of the server; the time that an editor is given to end its saving is a constant, and left out.
// - full: the same contract read, checked by all rules and rendered once as `cls render` does, in this warm process, from opening the
//   folder to the page. Every text of it is new, so that nothing which is remembered of a text helps it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Chalk } from 'chalk';
import type { Context } from '../../../src/commands/define.ts';
import { openSession } from '../../../src/commands/preview/session.ts';
import { showContract } from '../../../src/commands/preview/show-contract.ts';
import { keepBrowser } from '../../../src/commands/render/kept-browser.ts';
import { makeViews } from '../../../src/commands/render/make-views.ts';
import { themeOfContract } from '../../../src/commands/render/read-theme.ts';
import { contractReader } from '../../../src/commands/watch/contract-reader.ts';
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

function contextOf(folder: string, signal: AbortSignal, say: Context['say']): Context {
  return {
    currentDirectory: folder,
    machine: thisMachine(),
    program: 'cls',
    version: '1.0.0',
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date(0),
    signal,
    say,
  };
}

/** The preview of a folder without its server: `page` gives the page as the folder is now. */
function openEngine(folder: string) {
  const context = contextOf(folder, new AbortController().signal, () => undefined);
  const session = openSession(contractReader(folder, folder, undefined), {
    context,
    folder,
    browser: keepBrowser(context, undefined),
    theme: undefined,
    assetsAt: '/bench/assets/',
  });
  return {
    async page() {
      session.read();
      return (await session.page('contrat'))?.html ?? '';
    },
    /** What the preview looks for once the page is sent. */
    rest() {
      session.findings();
      session.status();
    },
  };
}

/** The preview of a folder, as its page sees it: `next` waits for the next turn. */
async function openPreview(folder: string) {
  const end = new AbortController();
  let address = '';
  const context = contextOf(folder, end.signal, (line) => {
    address ||= /http:\S+/.exec(line)?.[0] ?? '';
  });
  const order = { folder, port: 0, token: 'bench', etat: undefined, theme: undefined, browser: undefined, open: false };
  const running = showContract(order, context).catch(() => undefined);
  while (address === '') await pause(10);
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

const [ownFolder, servedFolder] = [folderOf(files), folderOf(files)];
const engine = openEngine(ownFolder);
const preview = await openPreview(servedFolder);
const FICHE = 'fiches/3.7.yaml';
const retitle = (folder: string, title: string): void =>
  writeFileSync(join(folder, FICHE), (files[FICHE] ?? '').replace(/^titre: .*$/m, `titre: ${title}`));
const times = { save: [] as number[], served: [] as number[], full: [] as number[] };

// The first turns are slower than all others: the machine code of what they run is not yet made.
const WARM = 20;
for (let turn = 0; turn < turns + WARM; turn += 1) {
  const take = async (what: keyof typeof times, make: () => Promise<string>): Promise<void> => {
    // What was left to do before is done by then: the page that is served also learns what is wrong, and how far the contract is.
    await pause(400);
    const start = performance.now();
    const page = await make();
    if (turn >= WARM) times[what].push(performance.now() - start);
    if (what !== 'full' && !page.includes(`Ouvrir la maison ${turn}`)) throw new Error('the page is not the new one');
  };
  retitle(ownFolder, `Ouvrir la maison ${turn}`);
  await take('save', engine.page);
  engine.rest();

  const other = folderOf(inOtherWords(turn));
  await take('full', () => renderOnce(other));
  rmSync(other, { recursive: true });

  await take('served', async () => {
    const told = preview.next();
    retitle(servedFolder, `Ouvrir la maison ${turn}`);
    await told;
    return preview.page();
  });
}
await preview.close();
for (const folder of [ownFolder, servedFolder]) rmSync(folder, { recursive: true });

const [save, full, served] = [median(times.save), median(times.full), median(times.served) - REST];
console.error(
  `${FICHES} fiches, ${turns} turns: new page ${save.toFixed(0)} ms after a save is known, ${served.toFixed(0)} ms after it by way of ` +
    `HTTP without the ${REST} ms that an editor is given to end its saving; full rendering ${full.toFixed(0)} ms`,
);
tell({ preview: save / full, 'preview-served': served / full });
