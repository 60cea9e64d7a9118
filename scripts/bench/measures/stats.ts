// What the regional view of hundreds of contracts takes, as ratios that hold on any machine: time beside that of reading and parsing
// the same files, in turns within one run, and memory beside that of fewer contracts. `npm run bench -- --only stats`.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Chalk } from 'chalk';
import type { Context } from '../../../src/commands/define.ts';
import { readContracts } from '../../../src/commands/stats/read-portefeuille.ts';
import { countPortefeuille } from '../../../src/model/portefeuille/portefeuille.ts';
import { parseYaml } from '../../../src/source/file.ts';
import { thisMachine } from '../../../test/formats/pdf/machine.ts';
import { longContract } from '../../long-contract.ts';
import { drawFrom } from '../../portfolio/draw.ts';
import { tell } from './tell.ts';

const CONTRACTS = 400;
const FICHES = 25;
/** So many contracts are taken by the one, then by the other: what disturbs the machine disturbs both. */
const TURN = 20;

/** Writes the contracts of a corpus, each a little different, the same each time. */
function writeCorpus(root: string, count: number): readonly string[] {
  const draw = drawFrom(2018);
  const files = Object.entries(longContract({ axes: 5, fiches: FICHES, signataires: 6, etat: 'signe' }));
  return Array.from({ length: count }, (_, at) => {
    const folder = join(root, String(at).padStart(4, '0'));
    const [departement, year] = [draw.one(['07', '26', '38', '42', '69']), 2015 + draw.number(10)];
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text.replaceAll('"42"', `"${departement}"`).replaceAll('2024', String(year)));
    }
    return folder;
  });
}

function contextIn(currentDirectory: string): Context {
  return {
    currentDirectory,
    machine: thisMachine(),
    program: 'cls',
    version: '0.0.0',
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date(0),
    signal: new AbortController().signal,
    say: () => undefined,
  };
}

async function view(folders: readonly string[], root: string): Promise<number> {
  const { contrats, illisibles } = await readContracts(folders, contextIn(root));
  return countPortefeuille(contrats, illisibles, 0).chiffres.fiches.total;
}

/** What can't be done without: each file is read, its YAML parsed and made into values. */
function readAndParse(folders: readonly string[]): number {
  let files = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      parseYaml(path, path, readFileSync(path, 'utf8')).document.toJS();
      files += 1;
    }
  }
  return files;
}

/** The most memory that a process of its own takes for so many contracts, in megabytes. */
function peak(root: string, folders: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--alone', root, ...folders], { execArgv: process.execArgv });
    child.on('message', (kilobytes) => resolve(Number(kilobytes) / 1024));
    child.on('error', reject);
  });
}

async function main(count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'cls-bench-stats-'));
  try {
    const folders = writeCorpus(root, count);
    // The first runs warm the code.
    await view(folders.slice(0, TURN), root);
    readAndParse(folders.slice(0, TURN));
    let [own, bare, files, fiches] = [0, 0, 0, 0];
    for (let at = 0; at < count; at += TURN) {
      const turn = folders.slice(at, at + TURN);
      const start = performance.now();
      fiches += await view(turn, root);
      const middle = performance.now();
      files += readAndParse(turn);
      own += middle - start;
      bare += performance.now() - middle;
    }
    console.error(`${count} contracts, ${files} files, ${fiches} fiches`);
    const quarter = Math.ceil(count / 4);
    const [few, many] = [await peak(root, folders.slice(0, quarter)), await peak(root, folders)];
    console.error(`peak memory: ${many.toFixed(0)} MB, of ${quarter} contracts ${few.toFixed(0)} MB`);
    tell({ stats: own / bare, 'stats-memory': many / few });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [first, root = '', ...folders] = process.argv.slice(2);
if (first === '--alone') {
  await view(folders, root);
  process.send?.(process.resourceUsage().maxRSS);
} else await main(CONTRACTS);
