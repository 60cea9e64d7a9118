import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfParis, filesBelow, folderOf, type Run, runCls } from './run-cls.ts';

/** The communiqué of Paris as a page, in a theme or with templates. */
async function render(
  contrat: string,
  cwd: string,
  ...words: readonly string[]
): Promise<Run & { page: () => string }> {
  const output = join(cwd, 'fait');
  const made = await runCls(
    ['render', contrat, '--document', 'communique', '--format', 'html', '--output', output, ...words],
    { cwd },
  );
  return { ...made, page: () => readFileSync(join(output, 'communique.html'), 'utf8') };
}

/** A copy of Paris whose communiqué has a template of its own. */
function withTemplate(template: string): string {
  const contrat = copyOfParis();
  mkdirSync(join(contrat, 'modeles', 'communique'), { recursive: true });
  writeFileSync(join(contrat, 'modeles', 'communique', 'document.hbs'), template);
  return contrat;
}

/** Nothing is made, it is told in French, and nothing of the inside of the program shows. */
function expectRefused({ code, stdout, stderr }: Run, expected: number, cwd: string, ...told: readonly string[]): void {
  expect([code, stdout], stderr).toEqual([expected, '']);
  for (const words of told) expect(stderr).toContain(words);
  expect(stderr).toMatch(/^ {2}→ .+$/m);
  expect(stderr).not.toMatch(/\n\s+at |node:|undefined/);
  expect(filesBelow(join(cwd, 'fait'))).toEqual([]);
}

describe('--theme with a folder', () => {
  it('lays its style over the usual one, above all that the program says', async () => {
    const cwd = folderOf({ 'mien/theme.css': ':root { --accent: #7a1f3d; }\nh1 { letter-spacing: 3px; }' });
    const made = await render(copyOfParis(), cwd, '--theme', './mien');
    expect(made.code, made.stderr).toBe(0);
    expect(made.page()).toContain('--accent: #7a1f3d;');
    expect(made.page().indexOf('letter-spacing: 3px')).toBeGreaterThan(made.page().indexOf('@layer programme'));
  });

  it('that is not there, or holds no style, is told', async () => {
    const cwd = folderOf({ 'vide/lisez-moi.md': 'x' });
    const contrat = copyOfParis();
    expectRefused(await render(contrat, cwd, '--theme', './absent'), 3, cwd, '« absent »', 'theme.css');
    expectRefused(await render(contrat, cwd, '--theme', './vide'), 3, cwd, '« vide »', 'theme.css');
  });

  it('is told from a name that no theme has', async () => {
    const cwd = folderOf({});
    const run = await render(copyOfParis(), cwd, '--theme', 'acessible');
    expectRefused(run, 2, cwd, '« acessible » n’existe pas', 'Vouliez-vous dire « accessible » ?');
  });

  it('is refused for a pale colour, with the nearest that can be read, which is taken', async () => {
    const cwd = folderOf({ 'pale/theme.css': ':root {\n  --accent: #ffcc00;\n}' });
    const contrat = copyOfParis();
    const run = await render(contrat, cwd, '--theme', './pale');
    expectRefused(run, 4, cwd, 'pale/theme.css:2:13', 'leur contraste est de 1,38');
    const near = /plus proche qui convient est (#[0-9a-f]{6})/.exec(run.stderr)?.[1] ?? '';
    const sound = folderOf({ 'lisible/theme.css': `:root { --accent: ${near}; }` });
    expect((await render(contrat, sound, '--theme', './lisible')).code).toBe(0);
  });

  it.each([
    ['h1 { background: url(https://mal.example/x.png) }', 'url()'],
    ['@import "https://mal.example/x.css";', '@import'],
    ['h1 { background: u\\72l(x) }', 'barre oblique inverse'],
    ['h1::after { content: "</style><script>alert(1)</script>" }', '</'],
  ])('is refused for what would ask or run: %s', async (css, why) => {
    const cwd = folderOf({ 'mal/theme.css': css });
    expectRefused(await render(copyOfParis(), cwd, '--theme', './mal'), 4, cwd, 'mal/theme.css:1:', why);
  });
});

describe('--modeles', () => {
  const TEMPLATE = '<main><h1>Chez nous : {{phrase titreParution}}</h1></main>';

  it('takes the templates of the contract, and only when it is given', async () => {
    const cwd = folderOf({});
    const contrat = withTemplate(TEMPLATE);
    const plain = await render(contrat, cwd);
    expect([plain.code, plain.stderr]).toEqual([
      0,
      expect.stringContaining('modeles » n’est pas employé : ajoutez --modeles'),
    ]);
    expect(plain.page()).not.toContain('Chez nous');
    const own = await render(contrat, cwd, '--modeles');
    expect(own.code, own.stderr).toBe(0);
    expect(own.page()).toContain('<h1>Chez nous : ');
  });

  it('tells a name that there is not with its file, its line and its column', async () => {
    const cwd = folderOf({});
    const run = await render(withTemplate('<main>\n  {{titree}}</main>'), cwd, '--modeles');
    expectRefused(run, 4, cwd, 'modeles/communique/document.hbs:2:5', '« titree »', 'Vouliez-vous dire « titre » ?');
  });

  it('is told when there are no templates', async () => {
    const cwd = folderOf({});
    expectRefused(await render(copyOfParis(), cwd, '--modeles'), 4, cwd, 'modeles');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src="https://mal.example/x.png" alt="">',
    '<a href="#" onclick="x()">a</a>',
  ])('refuses what would run or ask: %s', async (html) => {
    const cwd = folderOf({});
    const run = await render(withTemplate(`<main>${html}</main>`), cwd, '--modeles');
    expectRefused(run, 4, cwd, 'n’a pas sa place dans un modèle');
  });
});
