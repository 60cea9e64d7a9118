import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, pagesIn, ROOT } from './pages.ts';

const pages = ['README.md', ...pagesIn('docs/guide')];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A block that is a file: its second word is a name. One that says « suite » goes on where the file ended. */
function fileOf({ words: [name = '', suite] }: Block): { readonly name: string; readonly adds: boolean } | undefined {
  return name.includes('.') ? { name, adds: suite === 'suite' } : undefined;
}

/** What is typed in a block, what is shown after each line, and how the last one must end. */
function commandsOf({ text, words }: Block): readonly {
  readonly typed: readonly string[];
  readonly shown: string;
  readonly code: number;
}[] {
  const [, ...parts] = text.split(/^\$ /m);
  const code = Number(words.find((word) => word.startsWith('code='))?.slice('code='.length) ?? 0);
  return parts.map((part, index) => {
    const [line = '', ...shown] = part.split('\n');
    return {
      // Words between quotes are one.
      typed: [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word),
      shown: shown.join('\n').trim(),
      code: index === parts.length - 1 ? code : 0,
    };
  });
}

function run(
  [program, ...words]: readonly string[],
  folder: string,
): { readonly status: number; readonly shown: string } {
  expect(program).toMatch(/^(cls|clsante)$/);
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}bin/${program}.js`, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: status ?? -1, shown: (stdout + stderr).trim() };
}

/** A page is typed with plain spaces and apostrophes; the program writes those of French typography, which look the same. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
}

/** A line « … » stands for any lines. */
function pattern(shown: string): RegExp {
  const quoted = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${quoted.replace(/^…$/gm, '[\\s\\S]*')}$`);
}

const seen = { files: 0, commands: 0, outputs: 0 };

/** Writes the file of a block, or adds to it. */
function writeBlock(block: Block, folder: string): void {
  const file = fileOf(block);
  if (file === undefined) return;
  const path = join(folder, file.name);
  mkdirSync(dirname(path), { recursive: true });
  if (file.adds) appendFileSync(path, `\n${block.text}`);
  else writeFileSync(path, block.text);
  seen.files += 1;
}

/**
 * Runs the commands of a block and holds what they show against what the page shows.
 * @returns the folder in which one stands afterwards: `cd` goes to another
 */
function tryCommands(block: Block, start: string): string {
  let folder = start;
  if (block.language !== 'console') return folder;
  for (const { typed, shown, code } of commandsOf(block)) {
    const [program, to = '.'] = typed;
    if (program === 'cd') {
      folder = resolve(folder, to);
      continue;
    }
    const result = run(typed, folder);
    if (shown !== '') expect(plain(result.shown)).toMatch(pattern(plain(shown)));
    expect(result.status, `${typed.join(' ')}\n${result.shown}`).toBe(code);
    seen.commands += 1;
    seen.outputs += shown === '' ? 0 : 1;
  }
  return folder;
}

describe('what the pages for users say', () => {
  it.each(pages)('%s: its contract and its commands do what the page says', (page) => {
    let folder = mkdtempSync(join(tmpdir(), 'cls-guide-'));
    folders.push(folder);
    for (const block of blocksOf(page)) {
      writeBlock(block, folder);
      folder = tryCommands(block, folder);
    }
  });

  it('was really tried', () => {
    expect(pages.length).toBeGreaterThan(6);
    expect(seen.files).toBeGreaterThan(10);
    expect(seen.commands).toBeGreaterThan(8);
    expect(seen.outputs).toBeGreaterThan(4);
  });
});
