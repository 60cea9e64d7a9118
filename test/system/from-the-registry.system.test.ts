import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../cli/run-cls.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** Of the package that is downloaded, and of the files that it becomes. */
const MOST_BYTES = { packed: 4_000_000, unpacked: 14_000_000 };
/** The user that may write nothing: `nobody` of Debian. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** What npm tells of a package that it makes. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const root = mkdtempSync(join(tmpdir(), 'cls registre-'));
const folder = (name: string): string => {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
};
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Nothing of the npm that runs these tests reaches those that they start. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_OPTIONS$|NODE_PATH$|VITEST|CI$|CLS_BROWSER$)/i.test(name),
  ),
);

function npm(words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd, env: ENVIRONMENT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

let packed: Packed;
let tarball: string;
const cache = folder('cache');
const everything = folder('tout');
const scriptless = folder('sans scripts');

beforeAll(() => {
  // Built already: what is packed is what the other tests try.
  const words = ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', root];
  const made: readonly Packed[] | Readonly<Record<string, Packed>> = JSON.parse(
    execFileSync('npm', words, { cwd: REPOSITORY, env: ENVIRONMENT, encoding: 'utf8' }),
  );
  const [only] = Object.values(made);
  if (only === undefined) throw new Error('npm packed nothing');
  packed = only;
  tarball = join(root, packed.filename);
});

/** Runs a program in a folder. */
function run(program: string, words: readonly string[], cwd: string, more: Readonly<Record<string, unknown>> = {}) {
  return spawnSync(program, words, { cwd, env: ENVIRONMENT, encoding: 'utf8', ...more });
}

/** What a newcomer types in an empty folder, and what comes of it. */
function begin(program: string, cwd: string, more: Readonly<Record<string, unknown>> = {}): void {
  for (const words of [['init', '--yes', '--territoire', 'Montbrison'], ['validate'], ['render']]) {
    const { status, stdout, stderr } = run(program, words, cwd, more);
    expect([words, status], stdout + stderr).toEqual([words, 0]);
  }
  const made = filesBelow(join(cwd, 'sortie'));
  for (const name of ['contrat', 'fiches', 'page-web', 'synthese'])
    expect(made).toEqual(expect.arrayContaining([`${name}.html`, `${name}.pdf`]));
  expect(readFileSync(join(cwd, 'sortie/contrat.pdf'), 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
}

describe('the package', () => {
  it('contains what the program needs, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(
      new Set(['LICENSE', 'README.md', 'package.json', 'bin', 'data', 'dist', 'schemas', 'templates']),
    );
    expect(paths.filter((path) => !/(?:\.(?:c?js|d\.ts|json|hbs|css|html|md|digest)|LICENSE)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /(?:^|\/)(?:test|tests|examples|docs|scripts|src)\/|\.test\./.test(path))).toEqual(
      [],
    );
  });

  it('is small', () => {
    const { size, unpackedSize, files } = packed;
    console.info(`${packed.filename}: ${size} bytes packed, ${unpackedSize} unpacked, ${files.length} files`);
    expect(size).toBeLessThan(MOST_BYTES.packed);
    expect(unpackedSize).toBeLessThan(MOST_BYTES.unpacked);
    expect(size).toBeGreaterThan(1_000_000);
  });
});

describe('installed from the registry, with nothing else at hand', () => {
  it('begins, checks and renders a contract', { timeout: 600_000 }, () => {
    const said = npm(
      ['install', '--global', '--prefix', everything, '--cache', cache, '--foreground-scripts', tarball],
      folder('vide'),
    );
    // npm writes above each script what it runs: nothing of ours, nothing of what we bring.
    expect(said).not.toMatch(/^> /m);
    const facts = JSON.parse(readFileSync(join(everything, 'lib/node_modules/clsante/package.json'), 'utf8'));
    for (const name of ['preinstall', 'install', 'postinstall']) expect(facts.scripts).not.toHaveProperty(name);
    expect(readdirSync(join(everything, 'bin')).sort()).toEqual(['cls', 'clsante']);
    begin(join(everything, 'bin/cls'), folder('Été à Valmont'));
    const other = run(join(everything, 'bin/clsante'), [], folder('L’autre nom'));
    expect([other.status, other.stdout]).toEqual([0, expect.stringContaining('  clsante init ')]);
  });

  it('without scripts, works for a user who may write nothing of it', { timeout: 600_000 }, () => {
    npm(
      [
        'install',
        '--global',
        '--prefix',
        scriptless,
        '--cache',
        cache,
        '--prefer-offline',
        '--ignore-scripts',
        tarball,
      ],
      folder('vide'),
    );
    const [home, cwd] = [folder('Chez soi'), folder('Chez soi/Été à Valmont')];
    chmodSync(root, 0o755);
    execFileSync('chmod', ['-R', 'a-w', scriptless]);
    const before = filesBelow(scriptless);
    const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    if (isRoot) for (const path of [home, cwd]) chownSync(path, NOBODY, NOBODY);
    const env = { ...ENVIRONMENT, HOME: home, XDG_CACHE_HOME: undefined, TMPDIR: undefined };
    const able = run('sh', ['-c', 'test -w "$0"', join(scriptless, 'lib')], cwd, { ...user, env });
    expect(able.status).toBe(1);
    begin(join(scriptless, 'bin/clsante'), cwd, { ...user, env });
    expect(filesBelow(scriptless)).toEqual(before);
    execFileSync('chmod', ['-R', 'u+w', scriptless]);
  });

  it('runs once, without being installed, from a folder with accents', { timeout: 600_000 }, () => {
    const cwd = folder('Été, l’essai');
    const words = ['exec', '--yes', '--cache', cache, '--prefer-offline', `--package=${tarball}`, '--'];
    expect(npm([...words, 'clsante', 'init', '--yes', '--territoire', 'Montbrison'], cwd)).toContain('clsante render');
    expect(npm([...words, 'cls', 'validate'], cwd)).toContain('Rien à signaler');
  });
});
