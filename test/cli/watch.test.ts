import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { longContract } from '../../scripts/long-contract.ts';
import { familyOf } from '../formats/pdf/processes.ts';
import { ended, filesBelow, folderOf, startCls, temporaryFolder, until } from './run-cls.ts';

const CONTRACT = longContract({ axes: 2, fiches: 3, signataires: 2, etat: 'brouillon' });

/** A program that watches; what it says, as it says it. */
interface Watching {
  /** What was said since the last call, once it says `word`. */
  says(word: string): Promise<string>;
  /** Ctrl-C, and its exit code. */
  interrupt(): Promise<number | null>;
  /** The exit code with which it ends by itself. */
  end(): Promise<number | null>;
}

async function watching(folder: string, words: readonly string[], temporary?: string): Promise<Watching> {
  const child = startCls(['render', '--watch', ...words], {
    cwd: folder,
    env: temporary === undefined ? {} : { TMPDIR: temporary },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let from = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const end = ended(child);
  const says = async (word: string): Promise<string> => {
    await until(() => said.includes(word, from) || child.exitCode !== null);
    const news = said.slice(from);
    expect(news).toContain(word);
    from = said.indexOf(word, from) + word.length;
    return news;
  };
  await says('Ctrl-C');
  const interrupt = async (): Promise<number | null> => {
    child.kill('SIGINT');
    return (await end).code;
  };
  return { says, interrupt, end: async () => (await end).code };
}

it('makes the pages again at each change, tells what is wrong, and keeps the last good ones', async () => {
  const folder = folderOf(CONTRACT);
  const page = join(folder, 'sortie/contrat.html');
  const { says, interrupt } = await watching(folder, ['--format', 'html']);
  const html = (): string => readFileSync(page, 'utf8');
  expect(html()).toContain('</html>');

  // Saved as editors do that write beside and rename.
  const fiche = join(folder, 'fiches/1.1.yaml');
  const before = readFileSync(fiche, 'utf8');
  writeFileSync(`${fiche}.tmp`, before.replace(/titre: .*/, 'titre: Ouvrir la maison bleue'));
  renameSync(`${fiche}.tmp`, fiche);
  expect(await says('✓')).toMatch(/fiches\/1\.1\.yaml :/);
  expect(html()).toContain('Ouvrir la maison bleue');

  const sound = html();
  writeFileSync(fiche, `${before}devise: "sans fin\n`);
  expect(await says('Aucun document')).toMatch(/fiches\/1\.1\.yaml:\d+:\d+ {2}erreur {2}yaml\/guillemets/);
  expect(html()).toBe(sound);

  // A fiche goes and another comes; the one that was wrong is mended. All saved at once is one turn.
  rmSync(join(folder, 'fiches/1.2.yaml'));
  writeFileSync(join(folder, 'fiches/1.9.yaml'), 'id: "1.9"\ntitre: Une fiche toute neuve\naxe: "1"\n');
  writeFileSync(fiche, before);
  await says('✓');
  expect(html()).toContain('Une fiche toute neuve');

  // A text of its own, in a folder that was not there.
  mkdirSync(join(folder, 'textes'));
  writeFileSync(join(folder, 'textes/devenir.md'), 'Ce que nous voulons devenir.');
  writeFileSync(
    join(folder, 'contrat.yaml'),
    readFileSync(join(folder, 'contrat.yaml'), 'utf8').replace(
      /^preambule: .*/m,
      'preambule: { fichier: textes/devenir.md }',
    ),
  );
  await says('✓');
  expect(html()).toContain('Ce que nous voulons devenir.');
  writeFileSync(join(folder, 'textes/devenir.md'), 'Ce que nous sommes devenus.');
  expect(await says('✓')).toMatch(/textes\/devenir\.md/);
  expect(html()).toContain('Ce que nous sommes devenus.');

  // What does not change is not written again.
  const { ino } = statSync(page);
  const yaml = readFileSync(join(folder, 'contrat.yaml'), 'utf8');
  writeFileSync(join(folder, 'contrat.yaml'), `${yaml}# une remarque\n`);
  await says('les documents ne changent pas');
  expect(statSync(page).ino).toBe(ino);

  // A file that somebody put there is told of, and the next change is awaited.
  writeFileSync(page, '<p>Le mien</p>');
  writeFileSync(fiche, before.replace(/titre: .*/, 'titre: Fermer la maison bleue'));
  await says('n’a pas été fait par ce programme');
  expect(html()).toBe('<p>Le mien</p>');
  rmSync(page);
  writeFileSync(fiche, before);
  await says('✓');
  expect(html()).toContain('</html>');

  expect(await interrupt()).toBe(130);
  expect(filesBelow(join(folder, 'sortie')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('keeps one browser for its PDFs, makes only those that change, and leaves no process behind', async () => {
  const release = (titre: string): string => `id: un\nlieu: Rives\ndate: 2024-06-28\ntitre: ${titre}\n`;
  const folder = folderOf({
    ...CONTRACT,
    'communiques/un.yaml': release('Le contrat est signé'),
    'communiques/deux.yaml': release('Le contrat avance').replace('id: un', 'id: deux'),
  });
  const temporary = temporaryFolder();
  const words = ['--format', 'pdf', '--document', 'communique'];
  const { says, interrupt } = await watching(folder, words, temporary);
  const browsers = (): readonly number[] => familyOf(temporary).map(({ id }) => id);
  const first = browsers()[0];
  if (process.platform === 'linux') expect(first).toBeDefined();
  const sortie = join(folder, 'sortie');
  expect(filesBelow(sortie)).toEqual(['communique-deux.pdf', 'communique-un.pdf']);
  const { ino } = statSync(join(sortie, 'communique-deux.pdf'));
  writeFileSync(join(folder, 'communiques/un.yaml'), release('Le contrat est bien signé'));
  const told = await says(' s)');
  expect(told).toContain('✓ sortie/communique-un.pdf (');
  expect(statSync(join(sortie, 'communique-deux.pdf')).ino).toBe(ino);
  expect(browsers()[0]).toBe(first);
  expect(await interrupt()).toBe(130);
  await until(() => browsers().length === 0);
  expect(readdirSync(temporary)).toEqual([]);
});

it('a mistake in what was typed ends it', async () => {
  const folder = folderOf(CONTRACT);
  const run = await ended(
    startCls(['render', '--watch', '--format', 'html', '--theme', 'nulle-part'], { cwd: folder }),
  );
  expect(run).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Le thème « nulle-part » n’existe pas.'),
  });
});

it('ends when its folder is taken away, for it would follow nothing any more', async () => {
  const parent = folderOf(Object.fromEntries(Object.entries(CONTRACT).map(([path, text]) => [`c/${path}`, text])));
  const { says, end } = await watching(parent, ['c', '--format', 'html', '--document', 'contrat']);
  renameSync(join(parent, 'c'), join(parent, 'parti'));
  await says('n’est plus là');
  expect(await end()).toBe(3);
});

it('follows the sources of a folder into which it writes', async () => {
  const folder = folderOf(CONTRACT);
  const { says, interrupt } = await watching(folder, ['--format', 'html', '--document', 'contrat', '-o', 'fiches']);
  const fiche = join(folder, 'fiches/1.1.yaml');
  writeFileSync(fiche, readFileSync(fiche, 'utf8').replace(/titre: .*/, 'titre: Une maison bleue'));
  await says('fiches/1.1.yaml :');
  await says('✓');
  expect(readFileSync(join(folder, 'fiches/contrat.html'), 'utf8')).toContain('Une maison bleue');
  expect(await interrupt()).toBe(130);
});
