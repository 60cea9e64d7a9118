import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { findContracts } from '../../src/project/find.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { readSource, type Source } from '../../src/source/source.ts';

const source = (files: Readonly<Record<string, string | Uint8Array>>): Source =>
  readSource(memoryProject({ 'contrat.yaml': 'titre: T\n', ...files }));
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('a file whose name is not quite right', () => {
  it.each([
    ['fiches/1.yml', 'fiches/1.yaml'],
    ['fiches/1.yaml.txt', 'fiches/1.yaml'],
    ['communiques/c.YAML', 'communiques/c.yaml'],
  ])('%s: a warning gives the right one, and the contract stays whole', (name, wanted) => {
    const { diagnostics, isWhole } = source({ [name]: 'id: "1"\n' });
    expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
      ['dossier/fichier-lu', 'warning', name],
    ]);
    expect(diagnostics[0]?.hint).toContain(`« ${wanted} »`);
    expect(isWhole).toBe(true);
  });

  it('that holds all the partners is an error: without it the contract has a hole', () => {
    const { diagnostics, isWhole } = source({ 'partenaires.yml': 'partenaires: []\n' });
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['dossier/fichier-lu', 'error']]);
    expect(isWhole).toBe(false);
  });

  it('is never to be renamed over another', () => {
    const { diagnostics } = source({
      'axes.yaml': 'axes: []\n',
      'axes.yml': 'axes: []\n',
      'contrat.yml': 'titre: U\n',
    });
    expect(diagnostics).toHaveLength(2);
    for (const { severity, hint } of diagnostics) {
      expect(severity).toBe('warning');
      expect(hint).not.toContain('Renommez');
    }
  });

  it('is one file where a folder is wanted', () => {
    expect(source({ 'fiches.yaml': 'fiches: []\n' }).diagnostics.map(({ rule }) => rule)).toEqual([
      'dossier/fichier-lu',
    ]);
  });

  it.each([
    ['fiche.yaml', '« fiches/ »'],
    ['axe.yaml', '« axes.yaml »'],
  ])('%s is in the singular', (name, wanted) => {
    const { diagnostics } = source({ [name]: 'id: "1"\n' });
    expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([['dossier/fichier-lu', name]]);
    expect(diagnostics[0]?.message).toContain(wanted);
  });

  it.each(['fiches/axe-1', 'Fiches', 'fiche', 'fiches-action', 'communiqués', 'actualité'])(
    'stands in %s: none of the folder is read, which is told once',
    (folder) => {
      const { diagnostics } = source({ [`${folder}/1.yaml`]: 'id: "1"\n', [`${folder}/2.yml`]: 'id: "2"\n' });
      expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
        ['dossier/fichier-lu', 'warning', `${folder}/1.yaml`],
      ]);
      expect(diagnostics[0]?.message).toContain('2 en tout');
    },
  );

  it('stands in a folder that holds no YAML, or another thing', () => {
    const files = {
      'fiches/photos/a.svg': '',
      'fichiers/a.yaml': '',
      'sortie/fiches/1.yaml': '',
      'fiches/1.yaml': 'id: "1"\n',
    };
    expect(source(files).diagnostics).toEqual([]);
  });

  it.each([
    ['fiches/1.3.txt', 'renommez-le en « fiches/1.3.yaml »'],
    ['fiches/1.3', 'renommez-le en « fiches/1.3.yaml »'],
    ['fiches/Fiche 1.3 - dépistage.DOCX', '« fiches/Fiche 1.3 - dépistage.yaml »'],
    ['communiques/2024-06-28-signature.odt', '« communiques/2024-06-28-signature.yaml »'],
  ])('%s is no YAML', (name, hint) => {
    const { diagnostics, isWhole } = source({ [name]: 'id: "1.3"\n', 'fiches/1.1.yaml': 'id: "1.1"\n' });
    expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
      ['dossier/fichier-lu', 'warning', name],
    ]);
    expect(diagnostics[0]?.hint).toContain(hint);
    expect(isWhole).toBe(true);
  });

  it('is no YAML, as are others: it is told once', () => {
    const { diagnostics } = source({ 'fiches/1.1.docx': '', 'fiches/1.2.docx': '', 'fiches/1.3.docx': '' });
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('(3 en tout)')]);
  });

  it('is what a fiche was written from, or lies beside them', () => {
    const files = {
      'fiches/1.3-depistage.yaml': 'id: "1.3"\n',
      'fiches/Fiche 1.3.docx': '',
      'fiches/1.3.pdf': '',
      'fiches/2.1.png': '',
      'fiches/2.1.md': '',
      'fiches/modèle.docx': '',
    };
    expect(source(files).diagnostics).toEqual([]);
  });

  it('is not suspected of others', () => {
    const files = {
      'README.md': '',
      'notes.yaml': 'a: 1\n',
      'fiches/LISEZMOI.txt': '',
      'images/a.svg': '',
      'fiches/1.yaml~': '',
    };
    expect(source(files).diagnostics).toEqual([]);
  });
});

describe('a contract under another name', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cls-noms-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(['contrat.yml', 'contrat.yaml.txt', 'Contrat.yml', 'CONTRAT.YML', 'contrats.yaml'])(
    '%s is named, with its new name',
    (name) => {
      const folder = join(root, name.replace(/\W/g, '-'));
      mkdirSync(folder);
      writeFileSync(join(folder, name), 'titre: T\n');
      expect(() => findContracts([folder], root)).toThrow(`« ${name} »`);
      expect(() => findContracts([join(folder, name)], root)).toThrow(`« ${name} »`);
    },
  );
});

describe('a file that is no text', () => {
  it.each([
    ['PK\x03\x04\x14[Content_Types].xml word/document.xml', 'un document Word'],
    ['PK\x03\x04\x14[Content_Types].xml xl/workbook.xml', 'un classeur Excel'],
    ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'un document LibreOffice'],
    ['PK\x03\x04autre', 'une archive ZIP'],
    ['%PDF-1.7\n', 'un PDF'],
    ['{\\rtf1\\ansi', 'un document RTF'],
    ['titre: T\x00\x00', 'un autre programme'],
  ])('%j is named', (content, what) => {
    const { diagnostics, isWhole, files } = source({ 'axes.yaml': bytes(content) });
    expect(diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([['fichier/texte', 'axes.yaml']]);
    expect(diagnostics[0]?.message).toContain(what.replace(/^un autre/, 'd’un autre'));
    expect(isWhole).toBe(false);
    expect(files.map(({ path }) => path)).toEqual(['contrat.yaml']);
  });
});

describe('a text in UTF-16', () => {
  it.each(['\xff\xfet\x00i\x00', '\xfe\xff\x00t\x00i', 't\x00i\x00t\x00r\x00e\x00', '\x00t\x00i\x00t\x00r\x00e'])(
    'is text, to be saved otherwise: %j',
    (content) => {
      const { diagnostics } = source({ 'axes.yaml': bytes(content) });
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['fichier/utf-8']);
      expect(diagnostics[0]?.message).toContain('est enregistré en UTF-16');
      expect(diagnostics[0]?.hint).toContain('UTF-8');
    },
  );
});

describe('what is written in two places', () => {
  it('is told on its key in the contract, and moved, never taken out', () => {
    const read = source({
      'contrat.yaml': 'fiches:\n  - { id: "1" }\naxes: []\n',
      'fiches/2.yaml': 'id: "2"\n',
      'fiches/3.yaml': 'id: "3"\n',
      'axes.yaml': 'axes: [{ id: "1" }]\n',
    });
    expect(read.diagnostics.map(({ rule, place }) => [rule, place.file, place.line])).toEqual([
      ['dossier/definition-unique', 'contrat.yaml', 3],
      ['dossier/definition-unique', 'contrat.yaml', 1],
    ]);
    expect(read.diagnostics[0]?.hint).toContain('vide');
    expect(read.diagnostics[1]?.hint).toContain('Déplacez');
    expect(read.data.fiches).toEqual([{ id: '1' }]);
  });
});

it.runIf(process.platform !== 'win32')(
  'a folder of fiches that is a link to elsewhere is told: they would be lost',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cls-lien-'));
    mkdirSync(join(folder, 'dehors'));
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'c/contrat.yaml'), 'titre: T\n');
    symlinkSync('../dehors', join(folder, 'c/fiches'));
    const { diagnostics, isWhole } = readSource(diskProject(join(folder, 'c'), folder));
    rmSync(folder, { recursive: true });
    expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
      ['fichier/dans-le-dossier', 'error', 'c/fiches'],
    ]);
    expect(isWhole).toBe(false);
  },
);

it.runIf(process.platform !== 'win32')('a contract that is named twice, once by a link, is found once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cls-deux-'));
  mkdirSync(join(folder, 'c'));
  writeFileSync(join(folder, 'c/contrat.yaml'), 'titre: T\n');
  symlinkSync('c', join(folder, 'lien'));
  expect(findContracts(['c', 'lien', 'c/'], folder)).toEqual([join(folder, 'c')]);
  rmSync(folder, { recursive: true });
});
