import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import { diskProject } from '../../src/project/disk.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { familyOf, processesWith, runsAny } from '../formats/pdf/processes.ts';
import { CLS, copyOfParis, ended, filesBelow, PARIS, runCls, startCls, temporaryFolder, until } from './run-cls.ts';

const NO_BROWSER = ['--require', fileURLToPath(new URL('no-browser.cjs', import.meta.url))];
/** What is made of the example unless told otherwise. */
const NAMES = DOCUMENTS.filter(
  ({ isOnDemand, hasMatter }) => !isOnDemand && hasMatter(checkContrat(diskProject(PARIS, PARIS)).contrat),
)
  .map(({ name }) => name)
  .toSorted();
const HTML = NAMES.map((name) => `${name}.html`);
const ALL = NAMES.flatMap((name) => [`${name}.html`, `${name}.pdf`]);

const isHtml = (path: string): boolean => readFileSync(path, 'utf8').endsWith('</html>\n');

describe('cls render', () => {
  it('writes all files of a folder with spaces and accents, names them on stderr, and leaves nothing else', async () => {
    const folder = copyOfParis();
    const temporary = temporaryFolder();
    const before = filesBelow(folder);
    const run = await runCls(['render'], { cwd: folder, env: { TMPDIR: temporary } });
    expect([run.code, run.stdout], run.stderr).toEqual([0, '']);
    for (const name of ALL) expect(run.stderr).toContain(`✓ sortie/${name}\n`);
    expect(filesBelow(folder).filter((path) => !before.includes(path))).toEqual(ALL.map((name) => `sortie/${name}`));
    expect(readFileSync(join(folder, 'sortie/contrat.pdf'), 'latin1')).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('writes nowhere when --output is empty, as a variable that is not set makes it', async () => {
    const folder = temporaryFolder();
    const words = ['render', PARIS, '--document', 'communique', '--format', 'html', '--output', ''];
    const run = await runCls(words, { cwd: folder });
    expect([run.code, run.stderr]).toEqual([
      2,
      expect.stringContaining('Le dossier donné par --output n’a pas de nom'),
    ]);
    expect(filesBelow(folder)).toEqual([]);
  });

  it('makes what was asked for, where it was asked for, and says nothing when quiet', async () => {
    const output = join(temporaryFolder(), 'à signer', 'juin');
    const words = ['render', PARIS, '--document', 'communique', '--format', 'html', '--output', output, '--quiet'];
    expect(await runCls(words)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesBelow(output)).toEqual(['communique.html']);
  });

  it('makes again what it made, and leaves what others made unless told', async () => {
    const output = temporaryFolder();
    const words = ['render', PARIS, '--format', 'html', '--output', output];
    expect((await runCls(words)).code).toBe(0);
    expect((await runCls(words)).code).toBe(0);
    writeFileSync(join(output, 'contrat.html'), '<p>Le mien</p>');
    const { code, stderr } = await runCls(words);
    expect(code).toBe(3);
    expect(stderr).toMatch(/✗ « .*contrat\.html » existe déjà .*\n {2}→ .*--force/);
    expect(readFileSync(join(output, 'contrat.html'), 'utf8')).toBe('<p>Le mien</p>');
    expect((await runCls([...words, '--force'])).code).toBe(0);
    expect(isHtml(join(output, 'contrat.html'))).toBe(true);
    expect(filesBelow(output)).toEqual(HTML);
  });

  it('makes text of what is sent in an e-mail, over its own text alone', async () => {
    const output = temporaryFolder();
    const words = ['render', PARIS, '--format', 'md,txt', '--output', output];
    expect((await runCls(words)).code).toBe(0);
    expect((await runCls(words)).code).toBe(0);
    expect(filesBelow(output)).toEqual(['actualite.md', 'actualite.txt', 'communique.md', 'communique.txt']);
    writeFileSync(join(output, 'communique.txt'), 'Le mien');
    expect((await runCls(words)).code).toBe(3);
    expect(readFileSync(join(output, 'communique.txt'), 'utf8')).toBe('Le mien');
    const { code, stderr } = await runCls(['render', PARIS, '--document', 'contrat', '--format', 'txt']);
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(/« contrat » ne se fait pas en txt\.\n {2}→ .*communiqué/),
    ]);
  });

  it('leaves a PDF that others made', async () => {
    const output = temporaryFolder();
    writeFileSync(join(output, 'communique.pdf'), '%PDF-1.4\nle mien');
    const words = ['render', PARIS, '--document', 'communique', '--output', output];
    expect((await runCls(words)).code).toBe(3);
    expect(readFileSync(join(output, 'communique.pdf'), 'utf8')).toBe('%PDF-1.4\nle mien');
    expect((await runCls([...words, '--force'])).code).toBe(0);
    expect(readFileSync(join(output, 'communique.pdf'), 'latin1')).toContain('%%EOF');
  });

  it('says that a release was asked for of a contract that has none, and ends with 4', async () => {
    const folder = copyOfParis();
    rmSync(join(folder, 'communiques'), { recursive: true });
    const { code, stderr } = await runCls(['render', '--document', 'communique'], { cwd: folder });
    expect([code, existsSync(join(folder, 'sortie'))]).toEqual([4, false]);
    expect(stderr).toMatch(/^✗ .*communiqué.*\n {2}→ .+\n$/);
  });
});

describe('an output that can’t be written ends with 3 and leaves nothing', () => {
  it('a file stands where a folder should be', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sortie'), 'un fichier');
    for (const output of ['sortie', 'sortie/dessous']) {
      const run = await runCls(['render', PARIS, '--format', 'html', '--output', output], { cwd: folder });
      expect([run.code, run.stdout]).toEqual([3, '']);
      expect(run.stderr).toMatch(/^✗ « .*contrat\.html » ne peut pas être écrit : .*fichier.*\n {2}→ .+\n$/);
    }
    expect(filesBelow(folder)).toEqual(['sortie']);
    expect(readFileSync(join(folder, 'sortie'), 'utf8')).toBe('un fichier');
  });

  it('a folder bears the name of the file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'contrat.html/dedans'), { recursive: true });
    const run = await runCls(['render', PARIS, '--format', 'html', '--output', folder, '--force']);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^✗ « .*contrat\.html » ne peut pas être écrit : un dossier porte déjà ce nom/);
    expect(readdirSync(folder)).toEqual(['contrat.html']);
  });

  it.runIf(process.platform === 'linux')('the system admits no folder there', async () => {
    for (const output of ['/dev/null/sortie', '/proc/sortie']) {
      const run = await runCls(['render', PARIS, '--format', 'html', '--output', output]);
      expect([run.code, run.stderr]).toEqual([3, expect.stringMatching(/^✗ .+\n {2}→ .+\n$/)]);
    }
  });

  it.runIf(process.platform === 'linux')('the disk to which a report goes is full', () => {
    const full = openSync('/dev/full', 'w');
    for (const words of [['validate', PARIS], ['--help']]) {
      const { status, stderr } = spawnSync(process.execPath, [CLS, ...words], { stdio: ['ignore', full, 'pipe'] });
      expect([status, String(stderr)]).toEqual([3, expect.stringMatching(/^✗ .+place\.\n {2}→ .+\n$/)]);
    }
    closeSync(full);
  });
});

describe('without a browser', () => {
  it('HTML is made, the PDF is not, and the reader learns what brings a browser', async () => {
    const output = temporaryFolder();
    const env = { CLS_BROWSER: undefined, PATH: '', HOME: temporaryFolder(), XDG_CACHE_HOME: undefined };
    const run = await runCls(['render', PARIS, '--output', output], { node: NO_BROWSER, env });
    expect([run.code, run.stdout]).toEqual([4, '']);
    expect(run.stderr).toMatch(/✗ Aucun navigateur .*\n {2}→ .*(?:cls browser install|Chromium|chromium).*\n$/);
    expect(filesBelow(output)).toEqual(HTML);
    for (const name of HTML) expect(isHtml(join(output, name))).toBe(true);
  });

  it('that was asked for by name, nothing else is tried', async () => {
    const output = temporaryFolder();
    const words = ['render', PARIS, '--output', output];
    const asked = [
      await runCls([...words, '--browser', '/nulle/part/chrome']),
      await runCls(words, { env: { CLS_BROWSER: '/nulle/part/chrome' } }),
    ];
    for (const run of asked) {
      expect(run.code).toBe(4);
      expect(run.stderr).toMatch(/✗ Le navigateur demandé, « \/nulle\/part\/chrome ».*\n {2}→ .*CLS_BROWSER.*\n$/);
    }
    expect(filesBelow(output)).toEqual(HTML);
  });

  it('doctor says so and ends with 4; with one it ends with 0', async () => {
    const without = await runCls(['doctor'], { node: NO_BROWSER, env: { CLS_BROWSER: undefined, PATH: '' } });
    expect([without.code, without.stderr]).toEqual([4, '']);
    expect(without.stdout).toMatch(/✓ Node\.js[\s\S]*✓ Polices[\s\S]*✗ Navigateur {2}aucun.*\n {2}→ .+\n/);
    const withOne = await runCls(['doctor']);
    expect(withOne.code, withOne.stdout).toBe(0);
    expect(withOne.stdout).toMatch(/✓ Navigateur {2}\S/);
  });

  it('that starts: a program that is none is told, HTML stays', async () => {
    const output = temporaryFolder();
    const run = await runCls(['render', PARIS, '--output', output, '--browser', process.execPath]);
    expect(run.code).toBe(4);
    expect(run.stderr).toMatch(/✗ Le navigateur « .+ » ne démarre pas\.[\s\S]*\n {2}→ .+\n$/);
    expect(filesBelow(output)).toEqual(HTML);
  });
});

describe.runIf(process.platform !== 'win32')('Ctrl-C during a rendering', () => {
  /** So many PDFs that none of the moments comes when all are made. */
  function folderOfManyReleases(): string {
    const folder = copyOfParis();
    const [name = ''] = readdirSync(join(folder, 'communiques'));
    const text = readFileSync(join(folder, 'communiques', name), 'utf8');
    for (let number = 1; number <= 12; number += 1) {
      writeFileSync(join(folder, `communiques/${number}.yaml`), text.replace(/^id: .*$/m, `id: copie${number}`));
    }
    return folder;
  }

  // The moment is chosen by what is to be seen on the disk, not by a clock.
  const MOMENTS: readonly (readonly [string, (temporary: string, output: string) => boolean])[] = [
    ['as soon as a page of HTML is there', (_, output) => existsSync(join(output, 'contrat.html'))],
    ['while the browser starts', (temporary) => readdirSync(temporary).length > 0],
    ['when the browser runs', (temporary) => processesWith(temporary).length > 0],
    ['when a PDF is there and the next is being made', (_, output) => existsSync(join(output, 'contrat.pdf'))],
  ];

  it.each(MOMENTS)('%s: ends with 130, no half file, no browser, no temporary folder', async (_, isTime) => {
    const output = temporaryFolder();
    const temporary = realpathSync(temporaryFolder());
    const child = startCls(['render', folderOfManyReleases(), '--output', output], { env: { TMPDIR: temporary } });
    const run = ended(child);
    await until(() => isTime(temporary, output) || child.exitCode !== null);
    expect(child.exitCode, 'it was over before it could be interrupted').toBe(null);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await run;
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).not.toMatch(/\n\s+at |Error|✗/);
    for (const name of filesBelow(output)) {
      expect(name.replace(/^communique-\w+/, 'communique')).toBeOneOf(ALL);
      if (name.endsWith('.html')) expect(isHtml(join(output, name))).toBe(true);
      else expect(readFileSync(join(output, name), 'latin1')).toMatch(/%%EOF\s*$/);
    }
    await until(() => processesWith(temporary).length === 0);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('an accident during a rendering', () => {
  it('the browser is killed: 4, a sentence, no half file, no process, no temporary folder', async () => {
    const output = temporaryFolder();
    const temporary = realpathSync(temporaryFolder());
    const words = ['render', PARIS, '--format', 'pdf', '--output', output];
    const child = startCls(words, { env: { TMPDIR: temporary } });
    const run = ended(child);
    await until(
      () => familyOf(temporary).some(({ line }) => line.includes('--type=renderer')) || child.exitCode !== null,
    );
    const family = familyOf(temporary);
    const main = family.find(({ line }) => !/^\S*sh /.test(line));
    process.kill(main?.id ?? Number.NaN, 'SIGKILL');
    const { code, stdout, stderr } = await run;
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/(?:^|\n)✗ Le navigateur (?:s’est arrêté|« .+ » ne démarre pas).*\n {2}→ .+\n$/);
    // What was finished before is whole.
    expect(filesBelow(output)).not.toContain('communique.pdf');
    for (const name of filesBelow(output)) expect(readFileSync(join(output, name), 'latin1')).toMatch(/%%EOF\s*$/);
    await until(() => !runsAny(family));
    expect(readdirSync(temporary)).toEqual([]);
  });

  /** A disk of so many kilobytes, where we may make one. */
  function smallDisk(size: number): string | undefined {
    const folder = temporaryFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder]).status !== 0) return undefined;
    onTestFinished(() => void spawnSync('umount', [folder]));
    return folder;
  }

  it('the disk of the documents is full: 3, a sentence, whole files only', async ({ skip }) => {
    const output = smallDisk(520) ?? skip('only the superuser makes disks');
    const { code, stdout, stderr } = await runCls([
      'render',
      PARIS,
      '--document',
      'contrat,communique',
      '--output',
      output,
    ]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/\n✗ « .+\.pdf » ne peut pas être écrit : le disque est plein\.\n {2}→ .+\n$/);
    const pages = ['communique.html', 'contrat.html'];
    expect(filesBelow(output)).toEqual(pages);
    for (const name of pages) expect(isHtml(join(output, name))).toBe(true);
  });

  it('the disk of the browser is full: 3 or 4, a sentence, no PDF, nothing left on it', async ({ skip }) => {
    const temporary = smallDisk(100) ?? skip('only the superuser makes disks');
    const output = temporaryFolder();
    const run = await runCls(['render', PARIS, '--output', output], { env: { TMPDIR: temporary } });
    expect([3, 4], run.stderr).toContain(run.code);
    expect(run.stderr).toMatch(/\n✗ .+\n {2}→ .*dossier temporaire.*\n$/);
    expect(filesBelow(output)).toEqual(HTML);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
