import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { templatesDigest } from '../../scripts/precompile.ts';
import { PARIS, runCls, temporaryFolder } from './run-cls.ts';

const PROBE = fileURLToPath(new URL('loaded-modules.cjs', import.meta.url));

/** The packages that a run of the program loads, those that were bundled among them, and how many files in all. */
async function loadedBy(
  ...words: readonly string[]
): Promise<{ readonly packages: readonly string[]; readonly files: readonly string[]; readonly modules: number }> {
  const log = join(temporaryFolder(), 'modules.txt');
  const { code, stderr } = await runCls(words, { node: ['--require', PROBE], env: { LOADED_MODULES: log } });
  expect(code, stderr).toBe(0);
  const modules = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))];
  // The bundler says above each piece where it comes from.
  const pieces = modules
    .filter((module) => /[\\/]dist[\\/].*\.cjs$/.test(module))
    .flatMap((module) =>
      [...readFileSync(module, 'utf8').matchAll(/^\/\/ (\S*node_modules\S+)$/gm)].map(([, piece]) => piece),
    );
  const names = [...modules, ...pieces].flatMap(
    (module) => /.*(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module ?? '')?.[1] ?? [],
  );
  return {
    packages: [...new Set(names.map((name) => name.replace('\\', '/')))].sort(),
    files: [...modules, ...pieces].filter((file) => file !== undefined),
    modules: modules.length,
  };
}

const DRAWING = ['handlebars', 'puppeteer-core', '@puppeteer/browsers', '@cantoo/pdf-lib', '@sparticuz/chromium'];
const READING = ['yaml', 'ajv', 'ajv-formats', 'markdown-it'];

it('the templates in the program are those of the repository', () => {
  const built = readFileSync(new URL('../../dist/templates.digest', import.meta.url), 'utf8').trim();
  expect(built, 'npm run build').toBe(templatesDigest());
});

describe('starting the program', () => {
  it('cls --version loads nothing but what reads the command line', async () => {
    const { packages, modules } = await loadedBy('--version');
    expect(modules).toBeGreaterThan(3);
    expect(packages).toContain('commander');
    expect(packages.filter((name) => [...DRAWING, ...READING].includes(name))).toEqual([]);
  });

  it('the help of a command loads no more', async () => {
    const { packages } = await loadedBy('render', '--help');
    expect(packages.filter((name) => [...DRAWING, ...READING].includes(name))).toEqual([]);
  });

  it('cls validate loads what reads, nothing of what draws', async () => {
    const { packages } = await loadedBy('validate', PARIS);
    expect(packages).toContain('yaml');
    expect(packages.filter((name) => DRAWING.includes(name))).toEqual([]);
  });

  it('cls render to HTML alone starts no browser', async () => {
    const { packages, files } = await loadedBy('render', PARIS, '--format', 'html', '--output', temporaryFolder());
    // The templates were compiled when the program was built.
    expect(files.some((file) => /handlebars.runtime/.test(file))).toBe(true);
    expect(files.filter((file) => /handlebars.(?:dist.cjs.handlebars|lib.handlebars).compiler/.test(file))).toEqual([]);
    // The probe sees what is there to be seen.
    expect(packages).toContain('handlebars');
    expect(packages).toContain('yaml');
    expect(packages.filter((name) => DRAWING.slice(1).includes(name))).toEqual([]);
  });

  it('cls render with templates of one’s own loads the compiler', async () => {
    const folder = temporaryFolder();
    cpSync(PARIS, folder, { recursive: true });
    mkdirSync(join(folder, 'modeles/communique'), { recursive: true });
    writeFileSync(join(folder, 'modeles/communique/document.hbs'), '<main><h1>{{phrase titreParution}}</h1></main>');
    const { files } = await loadedBy('render', folder, '--modeles', '-d', 'communique', '--format', 'html');
    expect(files.some((file) => /handlebars.(?:dist.cjs.handlebars|lib.handlebars).compiler/.test(file))).toBe(true);
  });

  it('cls render to PDF loads all of it', async () => {
    const { packages } = await loadedBy(
      ...['render', PARIS, '--document', 'communique', '--format', 'pdf', '--output', temporaryFolder()],
    );
    for (const name of ['handlebars', 'puppeteer-core', '@cantoo/pdf-lib']) expect(packages).toContain(name);
  });

  it.skipIf(process.platform === 'win32')(
    'what is written to a pipe, and read from one, needs no streams',
    async () => {
      const log = join(temporaryFolder(), 'parts.txt');
      const run = await runCls(['validate', PARIS], {
        node: ['--require', fileURLToPath(new URL('parts-of-node.cjs', import.meta.url))],
        env: { PARTS_OF_NODE: log },
      });
      expect(run).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/✓/) });
      const parts = readFileSync(log, 'utf8').split('\n');
      expect(parts).toContain('NativeModule vm');
      expect(parts.filter((part) => /NativeModule (?:stream|net|tty|zlib)$/.test(part))).toEqual([]);
    },
  );
});
