import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixContract } from '../../../src/commands/validate/fix-contract.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';

const folder = fileURLToPath(new URL('../../cases/contrat-sans-faute/', import.meta.url));
const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));

const NBSP = '\u00a0';
const widen = (line: string, sign: string): string => line.replace(/^ +/, (spaces) => sign.repeat(spaces.length));

/** What people do to a line without wanting to say anything else. */
const DAMAGES: Readonly<Record<string, (line: string) => string>> = {
  'the space after the colon forgotten': (line) => line.replace(/^( *(?:- )?[a-z_]+): /, '$1:'),
  'a bullet of Word': (line) => line.replace(/^( *)- /, '$1• '),
  'a long dash': (line) => line.replace(/^( *)- /, `$1–${NBSP}`),
  'a space that can’t be seen to be none after the dash': (line) => line.replace(/^( *)- /, `$1-${NBSP}`),
  'the space after the dash forgotten': (line) => line.replace(/^( *)- /, '$1-'),
  'such spaces before the line': (line) => widen(line, NBSP),
  'tabs before the line': (line) => line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2)),
  'a capital': (line) => line.replace(/^( *(?:- )?)([a-z])/, (_, before, first) => before + first.toUpperCase()),
  'a French date': (line) => line.replace(/(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1'),
  'a code without quotes': (line) => line.replace(/"(\d+)"/, '$1'),
  'quotes of Word': (line) => line.replace(/"([^"]*)"/, '“$1”'),
  // An identifier that is declared so is right: what cites it would follow.
  'a value with a capital': (line) => line.replace(/(?<!id): ([a-z]+)$/, (_, word) => `: ${word.toUpperCase()}`),
};

describe('a line of a sound contract that was damaged', () => {
  const seen = { tried: 0, restored: 0 };

  it.each(Object.entries(DAMAGES))('%s: is set right or left alone, and nothing else is written', (_, damage) => {
    for (const name of names) {
      const lines = files[name]?.split('\n') ?? [];
      for (const [at, line] of lines.entries()) {
        const damaged = damage(line);
        if (damaged === line) continue;
        const text = lines.with(at, damaged).join('\n');
        const { files: changed } = fixContract(memoryProject({ ...files, [name]: text }), checkContrat);
        seen.tried += 1;
        if (changed.length === 0) continue;
        expect(changed.map(({ path }) => path)).toEqual([name]);
        expect(new TextDecoder().decode(changed[0]?.after)).toBe(files[name]);
        seen.restored += 1;
      }
    }
  });

  it('was really tried', () => {
    expect(seen.tried).toBeGreaterThan(300);
    expect(seen.restored / seen.tried).toBeGreaterThan(0.85);
  });
});
