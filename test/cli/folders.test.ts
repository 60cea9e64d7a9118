import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfParis, filesBelow, folderOf, PARIS, type Run, runCls, temporaryFolder } from './run-cls.ts';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly hint?: string;
  readonly suggestion?: string;
}

interface JsonReport {
  readonly diagnostics: readonly Found[];
  readonly summary: Readonly<Record<string, number>>;
}

async function report(
  folder: string,
  ...paths: readonly string[]
): Promise<JsonReport & { readonly code: number | null }> {
  const { code, stdout, stderr } = await runCls(['validate', ...paths, '--format', 'json'], { cwd: folder });
  expect(stderr).toBe('');
  return { code, ...(JSON.parse(stdout) as JsonReport) };
}

const errorsOf = ({ diagnostics }: JsonReport): readonly Found[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** Ends with 3 and one French sentence with what to do. */
function expectNoContract({ code, stdout, stderr }: Run, ...words: readonly string[]): void {
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^✗ .+\n {2}→ .+\n$/);
  for (const word of words) expect(stderr).toContain(word);
}

describe('where there is no contract, the program says so and ends with 3', () => {
  it.each(['validate', 'render'])('%s of a path that is not there', async (command) => {
    expectNoContract(
      await runCls([command, 'Contrat d’été'], { cwd: temporaryFolder() }),
      '« Contrat d’été » n’existe pas',
    );
  });

  it.each(['validate', 'render'])('%s of a folder without contrat.yaml', async (command) => {
    const folder = folderOf({ 'vide à côté/notes.txt': 'rien' });
    expectNoContract(await runCls([command, 'vide à côté'], { cwd: folder }), '« vide à côté »', 'contrat.yaml');
    expectNoContract(await runCls([command], { cwd: folder }), 'Le dossier courant', 'contrat.yaml');
  });
});

describe('the contract is found', () => {
  it('from the folder, from a file in it, from a folder in it, and from above', async () => {
    const folder = copyOfParis();
    for (const [cwd, paths] of [
      [folder, []],
      [folder, ['contrat.yaml']],
      [folder, ['fiches/2.6-autisme.yaml']],
      [join(folder, 'fiches'), ['.']],
      [join(folder, '..'), []],
    ] as const) {
      const { code, summary } = await report(cwd, ...paths);
      expect([code, summary.errors, summary.contracts, summary.files]).toEqual([0, 0, 1, 19]);
    }
  });

  it('once, however often it is named', async () => {
    const folder = copyOfParis();
    expect((await report(folder, '.', 'contrat.yaml', folder)).summary.contracts).toBe(1);
  });

  it('several times in a folder of contracts, of which render makes none', async () => {
    const one = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';
    const folder = folderOf({
      'région/un/contrat.yaml': one,
      'région/deux/contrat.yaml': one.replace('cls-un', 'cls-deux'),
    });
    expect((await report(folder)).summary.contracts).toBe(2);
    const { code, stderr } = await runCls(['render'], { cwd: folder });
    expect([code, filesBelow(folder).length]).toEqual([2, 2]);
    expect(stderr).toContain('plusieurs contrats');
  });
});

describe('the JSON report', () => {
  it('has the keys that programs rely on, and nothing else', async () => {
    const folder = copyOfParis();
    const fiche = join(folder, 'fiches/2.6-autisme.yaml');
    writeFileSync(fiche, `${readFileSync(fiche, 'utf8')}pilote: inconnu\nmaturité: action\n`);
    const { code, diagnostics, summary } = await report(folder);
    expect(code).toBe(1);
    expect(Object.keys(summary)).toEqual(['errors', 'warnings', 'infos', 'files', 'contracts']);
    expect(summary.errors).toBe(2);
    const keys = [
      'rule',
      'severity',
      'message',
      'hint',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'suggestion',
    ];
    for (const found of diagnostics) {
      expect(keys).toEqual(expect.arrayContaining(Object.keys(found)));
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining(keys.filter((key) => key !== 'hint' && key !== 'suggestion')),
      );
      expect(['error', 'warning', 'info']).toContain(found.severity);
      expect(found.rule).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      expect(found.file).not.toMatch(/^\/|\\/);
      for (const place of [found.line, found.column, found.endLine, found.endColumn]) expect(place).toBeGreaterThan(0);
      expect(found.endLine > found.line || found.endColumn >= found.column).toBe(true);
    }
  });

  it('finds no error and no warning in the example', async () => {
    const { code, summary } = await report(PARIS);
    expect([code, summary.errors, summary.warnings, summary.files]).toEqual([0, 0, 0, 19]);
  });

  it('tells of one unknown pilot in one error, on the token, with the nearest partner', async () => {
    const fiches = filesBelow(PARIS.replace(/\/$/, '')).filter((path) => path.startsWith('fiches/'));
    expect(fiches.length).toBe(15);
    for (const name of fiches) {
      const folder = copyOfParis();
      const fiche = join(folder, name);
      const text = readFileSync(fiche, 'utf8').replace(/^pilote:.*\n/m, '');
      writeFileSync(fiche, `${text}pilote: inconnu\n`);
      const found = await report(folder);
      const lines = text.split('\n').length;
      expect(errorsOf(found)).toEqual([
        expect.objectContaining({
          rule: 'reference/connue',
          file: name,
          line: lines,
          column: 9,
          endLine: lines,
          endColumn: 16,
        }),
      ]);
      expect(found.code).toBe(1);
    }
  });

  it('proposes the partner that was meant', async () => {
    const folder = copyOfParis();
    const fiche = join(folder, 'fiches/2.6-autisme.yaml');
    writeFileSync(fiche, `${readFileSync(fiche, 'utf8')}pilote: vile\n`);
    const [error] = errorsOf(await report(folder));
    expect([error?.rule, error?.suggestion]).toEqual(['reference/connue', 'ville']);
    expect(error?.hint).toContain('ville');
  });
});

/** All that a contract needs but its title. */
const SOUND = 'version: 1\nidentifiant: cls\netat: brouillon\nterritoire: { nom: Valmont }\n';

describe('a contract with a broken file', () => {
  it.each([
    ['a quote that is never closed', `${SOUND}titre: "Contrat\n`, /^yaml\//],
    ['a bracket that is never closed', 'axes: [{ id: "1"\n', /^yaml\//],
    ['a tab', `${SOUND}titre: Contrat\nperiode:\n\tduree: 3 ans\n`, /^yaml\/tabulation$/],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /^fichier\/(?:texte|utf-8)$/],
    ['no map', 'bonjour\n', /^yaml\/cles-et-valeurs$/],
    ['nothing', '', /^schema\/cle-presente$/],
    ['two documents', '---\nversion: 1\n---\nversion: 1\n', /^yaml\/un-document$/],
    ['brackets ten thousand deep', `x_a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, /^yaml\/profondeur$/],
    ['an alias that names what holds it', 'x_a: &a { moi: *a }\n', /^yaml\/profondeur$/],
  ])('%s: one error, exit 1, nothing made', async (_, text, rule) => {
    const folder = folderOf({ 'contrat.yaml': text });
    const found = await report(folder);
    expect([found.code, errorsOf(found).length]).toEqual([1, 1]);
    expect(errorsOf(found)[0]?.rule).toMatch(rule);
    const { code, stdout, stderr } = await runCls(['render', '--format', 'html'], { cwd: folder });
    expect([code, stdout, filesBelow(folder)]).toEqual([1, '', ['contrat.yaml']]);
    expect(stderr).toContain('Aucun document n’est fait');
    expect(stderr).not.toMatch(/\n\s+at |Error/);
  });

  it('a text file that is named and not there: one error on its name, nothing made', async () => {
    const folder = copyOfParis();
    const file = join(folder, 'contrat.yaml');
    const text = readFileSync(file, 'utf8').replace(/^preambule:[^\n]*\n(?:[ ]+[^\n]*\n|\n)*/m, '');
    writeFileSync(file, `${text}preambule: { fichier: textes/préambule perdu.md }\n`);
    const found = await report(folder);
    expect([found.code, errorsOf(found).map(({ rule }) => rule)]).toEqual([1, ['fichier/present']]);
    expect(errorsOf(found)[0]).toMatchObject({ file: 'contrat.yaml', column: 23 });
    expect((await runCls(['render', '--format', 'html'], { cwd: folder })).code).toBe(1);
    expect(filesBelow(join(folder, 'sortie'))).toEqual([]);
  });

  it('a file of another place that is named: refused, and nothing of it is told', async () => {
    const folder = temporaryFolder();
    const inside = join(folder, 'contrat');
    mkdirSync(inside);
    writeFileSync(join(folder, 'secret.md'), 'MOT-DE-PASSE');
    const head = readFileSync(join(PARIS, 'contrat.yaml'), 'utf8').match(/^version[\s\S]*?^titre:.*$/m)?.[0] ?? '';
    writeFileSync(
      join(inside, 'contrat.yaml'),
      `${head}\netat: brouillon\nterritoire: { nom: X, type: commune }\npreambule: { fichier: ../secret.md }\n`,
    );
    const { code, stdout } = await runCls(['validate', '--format', 'json'], { cwd: inside });
    expect(code).toBe(1);
    expect(stdout).toContain('fichier/dans-le-dossier');
    expect(stdout).not.toContain('MOT-DE-PASSE');
  });
});
