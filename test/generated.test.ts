import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Generated, generateAll } from '../scripts/generate/index.ts';

/** Measured, not generated: the figures of a machine at a moment are not the same twice. `npm run bench` writes it. */
const MEASURED = 'docs/reference/performances.md';
const ROOT = new URL('../', import.meta.url);

let generated: readonly Generated[] = [];
beforeAll(async () => {
  generated = await generateAll();
});

/** The committed files that are not what the generators make now, each with how it differs. */
function staleFiles(fresh: readonly Generated[]): readonly string[] {
  return fresh.flatMap(({ path, text }) => {
    const file = new URL(path, ROOT);
    if (!existsSync(file)) return [`${path} is missing`];
    return readFileSync(file, 'utf8') === text ? [] : [`${path} is stale`];
  });
}

describe('what is generated and committed', () => {
  it('is what the generators make now (npm run generate)', () => {
    expect(staleFiles(generated.filter(({ committed }) => committed))).toEqual([]);
  });

  it('is much, and each path is made once', () => {
    const paths = generated.map(({ path }) => path);
    expect(generated.filter(({ committed }) => committed).length).toBeGreaterThan(40);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { text } of generated) expect(text.length).toBeGreaterThan(20);
  });

  it('is made alike twice', async () => {
    expect(await generateAll()).toEqual(generated);
  });

  it('is every file that says it is generated', () => {
    const known = new Set(generated.map(({ path }) => path));
    const below = (folder: string): readonly string[] =>
      readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(fileURLToPath(ROOT), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const files = [...below('src').filter((path) => path.includes('.generated.')), ...below('docs/reference')];
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !known.has(path))).toEqual([MEASURED]);
  });
});

describe('the comparison of generated files', () => {
  it('sees a changed letter and a missing file', () => {
    const [one] = generated.filter(({ committed }) => committed);
    if (one === undefined) throw new Error('nothing is generated');
    const changed = { ...one, text: `${one.text} ` };
    expect(staleFiles([one])).toEqual([]);
    expect(staleFiles([changed, { ...one, path: 'src/none.generated.ts' }])).toEqual([
      `${one.path} is stale`,
      'src/none.generated.ts is missing',
    ]);
  });
});
