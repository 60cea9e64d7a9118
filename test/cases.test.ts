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

/** Findings that are shown with their file, line and column, here or in a « De même », by weight. */
function placesIn(output: string): Readonly<Record<string, number>> {
  const heads = [...output.matchAll(/^\S+:\d+:\d+ {2}(erreur|avertissement|information) {2}\S+$/gm)];
  const also = [...output.matchAll(/De même\s:\s([\s\S]*?)(?:\n\n|$)/g)].flatMap(
    ([, list = '']) => list.match(/:\d+:\d+/g) ?? [],
  );
  const of = (weight: string): number => heads.filter((head) => head[1] === weight).length;
  return { serious: of('erreur') + of('avertissement'), all: heads.length + also.length };
}

/** The same, as the last line sums them up. */
function countsIn(output: string): Readonly<Record<string, number>> {
  const [, errors = '0', warnings = '0', infos = '0'] =
    /^[✓✗] (\d+) erreurs?, (\d+) avertissements?, (\d+) information/m.exec(output) ?? [];
  return { serious: Number(errors) + Number(warnings), all: Number(errors) + Number(warnings) + Number(infos) };
}

describe('the mistakes of the folder cases/', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(names)('%s', async (name) => {
    const file = join(folder, name, 'expected.txt');
    const output = await shown(name);
    if (isUpdating) writeFileSync(file, output);
    expect(existsSync(file), 'expected.txt is missing').toBe(true);
    expect(output).toBe(readFileSync(file, 'utf8'));
    // Trailing spaces are lost by editors, and lines that a terminal folds are hard to read.
    for (const line of output.split('\n')) expect(line).toBe(line.trimEnd());
    expect(placesIn(output)).toEqual(countsIn(output));
  });
});
