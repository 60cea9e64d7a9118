import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
      typed: line.split(' '),
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

/** A line « … » stands for any lines. */
function pattern(shown: string): RegExp {
  const quoted = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${quoted.replace(/^…$/gm, '[^]*')}$`);
}

describe('what the pages for users say', () => {
  const seen = { files: 0, commands: 0, outputs: 0 };

  it.each(pages)('%s: its contract and its commands do what the page says', (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'cls-guide-'));
    folders.push(folder);
    const texts = new Map<string, string>();
    for (const block of blocksOf(page)) {
      const file = fileOf(block);
      if (file !== undefined) {
        const text = file.adds ? `${texts.get(file.name)}\n${block.text}` : block.text;
        texts.set(file.name, text);
        mkdirSync(join(folder, dirname(file.name)), { recursive: true });
        writeFileSync(join(folder, file.name), text);
        seen.files += 1;
      }
      if (block.language !== 'console') continue;
      for (const { typed, shown, code } of commandsOf(block)) {
        const result = run(typed, folder);
        if (shown !== '') expect(result.shown).toMatch(pattern(shown));
        expect(result.status, `${typed.join(' ')}\n${result.shown}`).toBe(code);
        seen.commands += 1;
        seen.outputs += shown === '' ? 0 : 1;
      }
    }
    // A page that shows a contract must leave one that is in order, unless it ends on a mistake that it explains.
    if (texts.size > 0) expect([0, 1]).toContain(run(['cls', 'validate'], folder).status);
  });

  it('was really tried', () => {
    expect(pages.length).toBeGreaterThan(6);
    expect(seen.files).toBeGreaterThan(10);
    expect(seen.commands).toBeGreaterThan(8);
    expect(seen.outputs).toBeGreaterThan(4);
  });
});
