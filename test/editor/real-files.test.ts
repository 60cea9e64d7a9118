import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorFiles } from '../../src/commands/init/editor-files.ts';
import { diskProject } from '../../src/project/disk.ts';
import { readSource } from '../../src/source/source.ts';
import { CONTRACTS, contractsIn } from '../examples/sound.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');

/** The settings that `init` writes, as the server is given them. */
const SETTINGS = JSON.parse(editorFiles().get('.vscode/settings.json') ?? '{}');

/** Every YAML file of the contracts of a folder, without byte-order mark, as editors hand it on. */
function yamlFiles(
  folder: string,
): readonly { readonly path: string; readonly inside: string; readonly text: string }[] {
  return contractsIn(folder).flatMap((name) => {
    const { files } = readSource(diskProject(join(folder, name), folder));
    return files
      .filter(({ path }) => path.endsWith('.yaml'))
      .map(({ path, text }) => ({ path: join(folder, name, path), inside: path, text: text.replace(/^\uFEFF/, '') }));
  });
}

/** All that the editor shows in these files. */
async function shownIn(
  server: LanguageServer,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly string[]> {
  const all = files.map(async ({ path, text }) =>
    (await server.diagnose(path, text))
      // An anchor that nothing refers to is one: the remark is true, and not ours.
      .filter(({ message }) => !message.startsWith('Ancre inutilisée'))
      .map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`),
  );
  return (await Promise.all(all)).flat();
}

describe('an editor says nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cls-editor-'));
  let here: LanguageServer;
  let fresh: LanguageServer;
  beforeAll(async () => {
    for (const [path, text] of editorFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    here = await startLanguageServer(ROOT, { 'yaml.schemaStore.enable': false });
    fresh = await startLanguageServer(folder, SETTINGS);
  });
  afterAll(() => {
    here.close();
    fresh.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['the examples', EXAMPLES, 60],
    ['the contracts in which there is nothing to find', CONTRACTS, 25],
  ])('of %s', async (_, where, most) => {
    const files = yamlFiles(where);
    expect(files.length).toBeGreaterThan(most);
    expect(await shownIn(here, files)).toEqual([]);
  });

  it('of the same files in a folder that init made, without their first line', async () => {
    const files = yamlFiles(EXAMPLES).map(({ inside, text }, index) => ({
      path: join(folder, inside.replace('/', `/${index}-`)),
      text: text.replace(/^# yaml-language-server.*\n/, ''),
    }));
    const own = files.filter(({ path }) => path.includes('/fiches/'));
    expect(own.length).toBeGreaterThan(40);
    expect(await shownIn(fresh, own)).toEqual([]);
  });

  it('and would, were there something: the settings alone lead to the schema of each kind of file', async () => {
    const paths = [
      'contrat.yaml',
      'partenaires.yaml',
      'axes.yaml',
      'fiches/1.yaml',
      'communiques/a.yaml',
      'actualites/a.yaml',
    ];
    for (const path of paths) {
      const shown = await fresh.diagnose(join(folder, path), 'clef_inconnue: 1\n');
      expect([path, shown.map(({ message }) => message).join(' ')]).toEqual([
        path,
        expect.stringContaining('Cette clé n’existe pas ici'),
      ]);
    }
  });
});
