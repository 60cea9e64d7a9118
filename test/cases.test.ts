import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Context } from '../src/commands/define.ts';
import { validate } from '../src/commands/validate.ts';

/** `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes what the terminal shows now; read it before you commit it. */
const isUpdating = process.env.UPDATE_CASES === '1';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What a coordinator sees who types `cls validate` in the folder of a case. */
async function shown(name: string): Promise<string> {
  const context: Pick<Context, 'currentDirectory' | 'paint' | 'program' | 'width' | 'signal'> = {
    currentDirectory: join(folder, name),
    paint: new Chalk({ level: 0 }),
    program: 'cls',
    width: 80,
    signal: new AbortController().signal,
  };
  const { output } = await validate.run([], { format: 'human', quiet: false }, context as Context);
  return output;
}

describe('the mistakes of the folder cases/', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThan(25);
  });

  it.each(names)('%s', async (name) => {
    const file = join(folder, name, 'expected.txt');
    const output = await shown(name);
    if (isUpdating) writeFileSync(file, output);
    expect(existsSync(file), 'expected.txt is missing').toBe(true);
    expect(output).toBe(readFileSync(file, 'utf8'));
    // Trailing spaces are lost by editors, and lines that a terminal folds are hard to read.
    for (const line of output.split('\n')) expect(line).toBe(line.trimEnd());
  });
});
