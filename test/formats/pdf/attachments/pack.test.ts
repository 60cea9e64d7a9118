import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../../src/formats/pdf/attachments/pack.ts';
import { unpackFiles } from '../../../../src/formats/pdf/attachments/unpack.ts';

const FILES = new Map([
  ['fiches/1.1-dépistage.yaml', strToU8('\uFEFFid: "1.1"\r\n')],
  ['contrat.yaml', strToU8('version: 1\n')],
  ['images/logo.png', new Uint8Array([0x89, 0x50, 0, 255])],
  ['textes/vide.md', new Uint8Array()],
]);

describe('a folder packed', () => {
  it('comes back byte for byte', () => {
    const back = unpackFiles(packFiles(FILES));
    expect([...back.keys()]).toEqual([...FILES.keys()].sort());
    for (const [name, bytes] of FILES) expect([name, [...(back.get(name) ?? [])]]).toEqual([name, [...bytes]]);
  });

  it('gives the same bytes in any order, and anywhere on earth', () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const here = hash(packFiles(FILES));
    expect(hash(packFiles(new Map([...FILES].reverse())))).toBe(here);
    const script =
      "import { packFiles } from './src/formats/pdf/attachments/pack.ts'; import { createHash } from 'node:crypto';" +
      "const bytes = packFiles(new Map([['a', new Uint8Array([1])]]));" +
      "console.log(createHash('sha256').update(bytes).digest('hex'));";
    const from = (TZ: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    expect(from('Pacific/Auckland')).toBe(from('America/Los_Angeles'));
  });
});

describe('an archive of somebody else', () => {
  const archive = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

  it.each([
    ['climbs out of its folder', archive('../contrat.yaml')],
    ['names the root', archive('/etc/passwd')],
    ['names a drive', archive('C:/x')],
    ['uses the separators of Windows', archive('a\\b')],
    ['has two names that one disk takes for the same', archive('contrat.yaml', 'CONTRAT.yaml')],
    ['is none', strToU8('PK, ou presque')],
    ['is cut', packFiles(FILES).slice(0, 200)],
    ['holds more than a contract can', zipSync({ 'contrat.yaml': new Uint8Array(11 * 1024 * 1024) })],
  ])('that %s is refused whole', (_, bytes) => {
    expect(() => unpackFiles(bytes)).toThrow(/^Le dossier du contrat joint à ce PDF ne peut pas être extrait : /);
  });
});
