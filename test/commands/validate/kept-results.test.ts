import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptResults } from '../../../src/commands/validate/kept-results.ts';
import { validate } from '../../../src/commands/validate.ts';
import { REPORTS } from '../../../src/diagnostics/index.generated.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';
import { randomFrom } from '../../mutations/random.ts';
import { contextIn, options } from '../context.ts';

const TEST = fileURLToPath(new URL('../../', import.meta.url));

let [caches, folder] = ['', ''];
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'cls-caches-'));
  folder = mkdtempSync(join(tmpdir(), 'cls-contrats-'));
});
afterEach(() => {
  for (const path of [caches, folder]) rmSync(path, { recursive: true, force: true });
});

const contextOf = (current: string, build = 'essai') => ({
  ...contextIn(current),
  build,
  machine: { ...thisMachine(), env: { XDG_CACHE_HOME: caches } },
});

async function reportOn(
  paths: readonly string[],
  typed: Readonly<Record<string, string | boolean>> = {},
  current = folder,
): Promise<string> {
  const { output, outcome } = await validate.run(
    paths,
    options(validate, { format: 'human', ...typed }),
    contextOf(current),
  );
  return `${outcome}\n${output}`;
}

const FRESH = { cache: false };

/** The files that are kept, by their name. */
function keptFiles(): readonly string[] {
  const [build = ''] = readdirSync(join(caches, 'clsante'));
  return readdirSync(join(caches, 'clsante', build)).map((name) => join(caches, 'clsante', build, name));
}

/** A folder of a few small contracts, which hold mistakes. */
function someContracts(): readonly string[] {
  const names = readdirSync(join(TEST, 'cases'))
    .sort()
    .filter((_, at) => at % 20 === 0);
  for (const name of names) cpSync(join(TEST, 'cases', name), join(folder, name), { recursive: true });
  cpSync(join(TEST, 'contracts/un-seul-fichier'), join(folder, 'un-seul-fichier'), { recursive: true });
  return [...names, 'un-seul-fichier'];
}

describe('results that are kept', () => {
  it('give the very report of a check, on every contract of the tests', { timeout: 300_000 }, async () => {
    const paths = ['test/cases', 'test/contracts', 'examples'];
    const root = join(TEST, '..');
    const json = { format: 'json' };
    const fresh = await reportOn(paths, { ...json, ...FRESH }, root);
    expect(readdirSync(caches)).toEqual([]);
    expect(await reportOn(paths, json, root)).toBe(fresh);
    expect(keptFiles().length).toBeGreaterThan(150);
    expect(await reportOn(paths, json, root)).toBe(fresh);
  });

  it('give the very report of a check, in every format, for people who want errors alone, in any state', async () => {
    someContracts();
    for (const format of Object.keys(REPORTS))
      for (const more of [{}, { quiet: true }, { etat: 'signe' }]) {
        const fresh = await reportOn([], { format, ...more, ...FRESH });
        for (const _ of ['checked', 'kept']) expect(await reportOn([], { format, ...more })).toBe(fresh);
      }
    // Ten contracts at most have their warnings framed, more have not: both read the same results.
    expect(await reportOn(readdirSync(folder).slice(0, 5))).toBe(
      await reportOn(readdirSync(folder).slice(0, 5), FRESH),
    );
  });

  it('are forgotten as soon as anything changes in the folder', { timeout: 120_000 }, async () => {
    const names = someContracts();
    const random = randomFrom(20180628);
    let differences = 0;
    let before = await reportOn([], { format: 'json' });
    for (let turn = 0; turn < 30; turn += 1) {
      change(join(folder, random.pick(names) ?? ''), random);
      const after = await reportOn([], { format: 'json' });
      expect(after).toBe(await reportOn([], { format: 'json', ...FRESH }));
      if (after !== before) differences += 1;
      before = after;
    }
    expect(differences).toBeGreaterThan(12);
  });

  it('do no harm when they are damaged, or those of another contract', async () => {
    someContracts();
    const fresh = await reportOn([], FRESH);
    const damages: readonly ((path: string, bytes: Buffer) => void)[] = [
      (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length / 2)),
      (path, bytes) => writeFileSync(path, bytes.toString().replaceAll('"error"', '"info"')),
      (path) => writeFileSync(path, ''),
      (path) => appendFileSync(path, ' '),
      (path) => {
        const another = keptFiles().find((other) => other !== path);
        writeFileSync(path, readFileSync(another ?? ''));
      },
    ];
    for (const damage of damages) {
      await reportOn([]);
      expect(keptFiles().length).toBeGreaterThan(5);
      for (const path of keptFiles()) damage(path, readFileSync(path));
      expect(await reportOn([])).toBe(fresh);
    }
  });

  it('are kept by two runs at once, which leave nothing half written', async () => {
    someContracts();
    const fresh = await reportOn([], FRESH);
    expect(await Promise.all([1, 2, 3].map(() => reportOn([])))).toEqual([fresh, fresh, fresh]);
    expect(keptFiles().every((path) => /[\\/][0-9a-f]{64}$/.test(path))).toBe(true);
    expect(await reportOn([])).toBe(fresh);
  });

  it('are not kept of a contract alone, nor by a program that runs from its sources, nor where files are corrected', async () => {
    someContracts();
    await reportOn(['un-seul-fichier']);
    await reportOn([], { fix: true, dryRun: true });
    await validate.run([], options(validate, { format: 'json' }), { ...contextOf(folder), build: undefined });
    expect(readdirSync(caches)).toEqual([]);
  });
});

describe('one result', () => {
  const open = (build = 'essai', etat?: 'signe') => openKeptResults(contextOf(folder, build), build, etat);
  const find = (text: string) => (project: ReturnType<typeof diskProject>) => {
    project.list('.');
    project.read('contrat.yaml');
    project.read('textes/absent.md');
    return text;
  };

  it('is found again by the same build for the same state alone', () => {
    writeFileSync(join(folder, 'contrat.yaml'), 'version: 1\n');
    const project = diskProject(folder, folder);
    expect(open().resultOf(folder, project, find('one'))).toBe('one');
    expect(open().resultOf(folder, project, find('two'))).toBe('one');
    expect(open('essai', 'signe').resultOf(folder, project, find('three'))).toBe('three');
    expect(open('essai').resultOf(folder, project, find('four'))).toBe('one');
    expect(open('another').resultOf(folder, project, find('five'))).toBe('five');
  });

  it('depends on files that are not there, and on names alone', () => {
    writeFileSync(join(folder, 'contrat.yaml'), 'version: 1\n');
    const at = (text: string) => open().resultOf(folder, diskProject(folder, folder), find(text));
    expect([at('one'), at('two')]).toEqual(['one', 'one']);
    mkdirSync(join(folder, 'textes'));
    expect(at('three')).toBe('one');
    writeFileSync(join(folder, 'textes/absent.md'), '');
    expect(at('four')).toBe('four');
    writeFileSync(join(folder, 'axes.yaml'), '');
    expect([at('five'), at('six')]).toEqual(['five', 'five']);
  });
});

/** Changes one thing in a contract folder: a letter, a line, a name, a file. */
function change(contract: string, { below, pick }: ReturnType<typeof randomFrom>): void {
  const files = readdirSync(contract, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(contract, name)).isFile() && !name.endsWith('.txt'));
  const path = join(contract, pick(files) ?? '');
  const text = readFileSync(path, 'utf8');
  const at = below(text.length);
  const edits = [
    () => writeFileSync(path, text.slice(0, at) + text.slice(at + 1)),
    () => writeFileSync(path, `${text.slice(0, at)}é${text.slice(at)}`),
    () => writeFileSync(path, text.split('\n').toSpliced(below(20), 1).join('\n')),
    () => writeFileSync(path, `${text}\n# rien\n`),
    () => renameSync(path, path.endsWith('contrat.yaml') ? path : `${path}.autre`),
    () => (path.endsWith('contrat.yaml') ? undefined : unlinkSync(path)),
    () => writeFileSync(join(contract, 'axes.yaml'), 'axes: []\n'),
    () => appendFileSync(join(contract, 'contrat.yaml'), `\npreambule: { fichier: textes/${below(3)}.md }\n`),
  ];
  pick(edits)?.();
}
