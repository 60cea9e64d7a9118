import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/define.ts';
import { COMMANDS } from '../../src/commands/index.generated.ts';
import { blocksOf, pagesIn, read } from './pages.ts';

/** Stands on each page of the guide that has a command, above the first. */
const NOTE = `> Chaque commande se tape telle quelle sous Windows, macOS et Linux. \`clsante\` a aussi un nom court, \`cls\`, sauf sous
> Windows, où ce mot efface l’écran.`;

const TERMINALS = ['console', 'sh', 'powershell'];
const EVERYWHERE = ['--help', '-h', '--no-color', '--version'];
const pages = pagesIn('docs/guide');

/** What a page has its reader type, in its blocks and in its sentences, one command a line. */
function typedOn(page: string): readonly string[] {
  const blocks = blocksOf(page).filter(({ language }) => TERMINALS.includes(language));
  const lines = blocks.flatMap(({ text }) => text.split('\n').map((line) => line.replace(/^\$ /, '')));
  const spans = [...prose(page).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
  return [...lines, ...spans];
}

function prose(page: string): string {
  return read(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(NOTE, '');
}

/** The words of a command line; those between quotes are one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word);
}

function commandOf(words: readonly string[]): Command | undefined {
  return [2, 1]
    .map((count) => COMMANDS.find(({ name }) => name === words.slice(0, count).join(' ')))
    .find((command) => command !== undefined);
}

describe('what the guide has its reader type', () => {
  it('is what a Windows user types too, and the page says so first', () => {
    let told = 0;
    for (const page of pages) {
      const typed = typedOn(page);
      expect(
        typed.filter((line) => /^cls(?:\s|$)/.test(line)),
        page,
      ).toEqual([]);
      if (!typed.some((line) => line.startsWith('clsante '))) continue;
      const [before = ''] = read(page).split(/^```|`clsante [a-z]/m);
      expect(before, page).toContain(NOTE);
      told += 1;
    }
    expect(told).toBeGreaterThan(8);
  });

  it('are commands and options that exist', () => {
    let seen = 0;
    for (const page of pages) {
      for (const line of typedOn(page).filter((typed) => typed.startsWith('clsante '))) {
        const words = wordsOf(line).slice(1);
        if (words.every((word) => EVERYWHERE.includes(word))) continue;
        const command = commandOf(words);
        // A file of the program is no command: `clsante-0.1.0.tgz`.
        expect(command, `${page}: ${line}`).toBeDefined();
        const flags = Object.values(command?.options ?? {}).flatMap((option) => option.flags.split(/[ ,]+/));
        for (const word of words.filter((text) => /^--?[a-z]/.test(text)))
          expect([...flags, ...EVERYWHERE], `${page}: ${line}`).toContain(word);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(60);
  });
});
