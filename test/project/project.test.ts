import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskProject, displayPath } from '../../src/project/disk.ts';
import { Failure } from '../../src/project/failure.ts';
import { findContracts } from '../../src/project/find.ts';
import { readImage } from '../../src/project/images.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { writeOutput } from '../../src/project/output.ts';
import { MAX_FILE_BYTES, normalizePath, type Project } from '../../src/project/project.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cls projet-')));
  folder = join(root, 'Contrat d’été');
  mkdirSync(join(folder, 'textes'), { recursive: true });
  writeFileSync(join(folder, 'contrat.yaml'), 'version: 1\n');
  writeFileSync(join(folder, 'textes/préambule.md'), 'Texte');
  writeFileSync(join(root, 'secret.md'), 'secret');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const reason = (project: Project, path: string): string => {
  const read = project.read(path);
  return read.ok ? `read ${new TextDecoder().decode(read.bytes)}` : read.reason;
};

describe('a path of a contract', () => {
  it.each([
    ['textes/a.md', 'textes/a.md'],
    ['./textes//a.md', 'textes/a.md'],
    ['textes/../a.md', 'a.md'],
    ['a..md', 'a..md'],
    ['...', '...'],
  ])('%s is %s', (path, normal) => expect(normalizePath(path)).toBe(normal));

  it.each([
    '',
    '.',
    '..',
    '../a',
    'a/../../b',
    '/etc/passwd',
    'C:/a',
    'c:a',
    'a\\b',
    '..\\a',
    '\\\\server\\a',
    'a\0b',
    'a/..',
  ])('%j leads nowhere', (path) => expect(normalizePath(path)).toBeUndefined());
});

describe('the jail', () => {
  it('reads what is inside', () => {
    expect(reason(diskProject(folder, root), 'textes/préambule.md')).toBe('read Texte');
  });

  it.each(['../secret.md', 'textes/../../secret.md', '/etc/passwd', '..', 'textes/../..', 'C:\\secret', 'a\0'])(
    'refuses %j',
    (path) => {
      expect(reason(diskProject(folder, root), path)).toBe('outside');
      expect(reason(memoryProject({ 'secret.md': 'secret' }), path)).toBe('outside');
    },
  );

  it('follows a link as far as it stays inside', () => {
    symlinkSync(join(folder, 'textes/préambule.md'), join(folder, 'dedans.md'));
    symlinkSync(join(root, 'secret.md'), join(folder, 'dehors.md'));
    symlinkSync(root, join(folder, 'dossier'));
    symlinkSync('/', join(folder, 'racine'));
    const project = diskProject(folder, root);
    expect(reason(project, 'dedans.md')).toBe('read Texte');
    expect(reason(project, 'dehors.md')).toBe('outside');
    expect(reason(project, 'dossier/secret.md')).toBe('outside');
    expect(reason(project, 'racine/etc/passwd')).toBe('outside');
    expect(project.list('dossier')).toEqual([]);
    expect(project.list('racine')).toEqual([]);
  });

  it('takes no neighbour whose name begins alike for itself', () => {
    mkdirSync(`${folder} bis`);
    writeFileSync(`${folder} bis/secret.md`, 'secret');
    symlinkSync(`${folder} bis/secret.md`, join(folder, 'voisin.md'));
    expect(reason(diskProject(folder, root), 'voisin.md')).toBe('outside');
  });

  it('ends where links go in a circle', () => {
    symlinkSync(join(folder, 'b.md'), join(folder, 'a.md'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'));
    symlinkSync(folder, join(folder, 'moi'));
    const project = diskProject(folder, root);
    expect(reason(project, 'a.md')).toBe('refused');
    expect(reason(project, 'moi/moi/moi/textes/préambule.md')).toBe('read Texte');
    expect(findContracts([root], root)).toEqual([folder]);
  });

  it('reads no folder, no huge file and nothing that is not there', () => {
    mkdirSync(join(folder, 'dossier.md'));
    writeFileSync(join(folder, 'grand.md'), '');
    truncateSync(join(folder, 'grand.md'), MAX_FILE_BYTES + 1);
    const project = diskProject(folder, root);
    expect(reason(project, 'dossier.md')).toBe('not-a-file');
    expect(reason(project, 'grand.md')).toBe('too-large');
    expect(reason(project, 'absent.md')).toBe('missing');
    expect(reason(project, 'contrat.yaml/dessous.md')).toBe('missing');
    truncateSync(join(folder, 'grand.md'), MAX_FILE_BYTES);
    expect(project.read('grand.md').ok).toBe(true);
  });

  it.runIf(process.platform === 'linux')('waits for no device', () => {
    symlinkSync('/dev/zero', join(folder, 'sans-fin.md'));
    expect(reason(diskProject(folder, root), 'sans-fin.md')).toBe('outside');
  });

  it('lists files alone, in an order that no machine changes', () => {
    for (const name of ['b.yaml', 'a.yaml', 'É.yaml', 'Z.yaml']) writeFileSync(join(folder, 'textes', name), '');
    mkdirSync(join(folder, 'textes/sous'));
    const files = ['Z.yaml', 'a.yaml', 'b.yaml', 'préambule.md', 'É.yaml'];
    expect(diskProject(folder, root).list('textes')).toEqual(files);
    expect(diskProject(folder, root).list('rien')).toEqual([]);
    expect(memoryProject(Object.fromEntries(files.map((name) => [`textes/${name}`, '']))).list('textes')).toEqual(
      files,
    );
  });

  it('shows paths as the reader would type them', () => {
    expect(diskProject(folder, root).display('textes/a.md')).toBe('Contrat d’été/textes/a.md');
    expect(diskProject(folder, folder).display('contrat.yaml')).toBe('contrat.yaml');
    expect(diskProject(folder, join(folder, 'textes')).display('contrat.yaml')).toBe('../contrat.yaml');
    expect(diskProject(folder, join(folder, 'textes')).display('textes/a.md')).toBe('a.md');
    expect(diskProject(folder, join(folder, 'textes')).display('textes/é.md')).toBe('é.md');
    expect(diskProject(folder, root).display('./contrat.yaml')).toBe('Contrat d’été/contrat.yaml');
    expect(displayPath(root, root)).toBe('.');
  });
});

describe('finding contracts', () => {
  it('tells of one that has gone meanwhile, as of any obstacle', () => {
    rmSync(folder, { recursive: true });
    expect(() => diskProject(folder, root)).toThrow(
      expect.objectContaining({ kind: 'file', message: expect.stringContaining('« Contrat d’été » n’est plus là') }),
    );
  });

  it('goes down to any depth, not below a contract, not into what the program made', () => {
    for (const path of ['a/b/c', 'a/node_modules/x', 'sortie/y', '.caché', 'Contrat d’été/annexe']) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'contrat.yaml'), '');
    }
    expect(findContracts(['.'], root)).toEqual([folder, join(root, 'a/b/c')].sort());
    expect(findContracts(['a', 'Contrat d’été', 'a'], root)).toEqual([join(root, 'a/b/c'), folder]);
  });

  it('says what is missing', () => {
    expect(() => findContracts(['absent'], root)).toThrow(Failure);
    expect(() => findContracts(['secret.md'], root)).toThrow(/contrat\.yaml/);
  });
});

describe('writing a file', () => {
  const bytes = new TextEncoder().encode('nouveau');
  const isOurs = (text: Uint8Array): boolean => new TextDecoder().decode(text).startsWith('nôtre');

  it('makes the folders, and replaces what is ours', () => {
    const path = join(root, 'a/b c/d.html');
    writeOutput(path, new TextEncoder().encode('nôtre'), isOurs, false);
    writeOutput(path, bytes, isOurs, false);
    expect(readFileSync(path, 'utf8')).toBe('nouveau');
    expect(readdirSync(join(root, 'a/b c'))).toEqual(['d.html']);
  });

  it('renames the new file onto the old: who has the old one open reads it whole', () => {
    const path = join(root, 'a.html');
    writeFileSync(path, 'nôtre');
    linkSync(path, join(root, 'ouvert'));
    writeOutput(path, bytes, isOurs, false);
    expect(readFileSync(path, 'utf8')).toBe('nouveau');
    expect(readFileSync(join(root, 'ouvert'), 'utf8')).toBe('nôtre');
  });

  it('leaves what is not, unless forced', () => {
    const path = join(root, 'secret.md');
    expect(() => writeOutput(path, bytes, isOurs, false)).toThrow(/déjà/);
    expect(readFileSync(path, 'utf8')).toBe('secret');
    writeOutput(path, bytes, isOurs, true);
    expect(readFileSync(path, 'utf8')).toBe('nouveau');
  });

  it('says what is in the way, and leaves no file beside it', () => {
    mkdirSync(join(root, 'dossier.html'));
    expect(() => writeOutput(join(root, 'dossier.html'), bytes, isOurs, true)).toThrow(/un dossier porte déjà ce nom/);
    expect(() => writeOutput(join(root, 'secret.md/a.html'), bytes, isOurs, true)).toThrow(
      /occupe la place d’un dossier/,
    );
    expect(() => writeOutput(join(root, `${'x'.repeat(300)}.html`), bytes, isOurs, true)).toThrow(/trop long/);
    expect(readdirSync(root).sort()).toEqual(['Contrat d’été', 'dossier.html', 'secret.md']);
  });
});

describe('pictures', () => {
  it('are told by their bytes, not by their names', () => {
    const text = (value: string): Uint8Array => new TextEncoder().encode(value);
    const imageType = (bytes: Uint8Array): string | undefined =>
      readImage(memoryProject({ 'logo.png': bytes }), 'logo.png')?.mediaType;
    expect(imageType(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBe('image/png');
    expect(imageType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    expect(imageType(text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image/svg+xml');
    expect(imageType(text('<html><script>'))).toBeUndefined();
    expect(imageType(new Uint8Array())).toBeUndefined();
    expect(readImage(memoryProject({}), 'logo.png')).toBeUndefined();
  });
});
