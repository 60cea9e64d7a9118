import { Buffer } from 'node:buffer';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context, Result } from '../../src/commands/define.ts';
import { sign } from '../../src/commands/sign.ts';
import { verify } from '../../src/commands/verify.ts';
import { machine } from '../formats/pdf/machine.ts';
import { type Identity, makeIdentity, p12Of, pemOf } from '../formats/pdf/signature/make-certificate.ts';
import { signablePdf } from '../formats/pdf/signature/signable.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls signature-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

let said: string[];
let asked: string[];
const context = (answer?: string): Context => ({
  currentDirectory: folder,
  machine: machine({ env: { MOT: 'secret', FAUX: 'faux' } }),
  program: 'cls',
  version: '1.2.3',
  paint: new Chalk({ level: 0 }),
  width: 100,
  now: new Date('2026-07-04T12:05:00Z'),
  signal: new AbortController().signal,
  askPassword: async (question) => {
    asked.push(question);
    return answer;
  },
  say: (line) => void said.push(line),
});

type Options = Readonly<Record<string, string | boolean>>;
const run = (paths: readonly string[], options: Options, answer?: string): Promise<Result> =>
  sign.run(paths, { input: true, ...options }, context(answer));
const ARS = { signataire: 'ars', p12: 'ars.p12', passwordEnv: 'MOT' } as const;
const CPAM = { signataire: 'cpam', p12: 'ars.p12', passwordEnv: 'MOT' } as const;

let blank: Uint8Array;
let authority: Identity;

beforeAll(async () => {
  blank = await signablePdf('ars', 'cpam');
  authority = await makeIdentity({ name: 'Autorité' });
  const make = async (file: string, options: { from?: string; to?: string } = {}): Promise<void> => {
    const identity = await makeIdentity({ name: 'Camille Exemple', issuer: authority, ...options });
    writeFileSync(at(file), await p12Of(identity, 'secret', [authority]));
  };
  await make('ars.p12');
  await make('perime.p12', { to: '2025-01-01T00:00:00Z' });
  await make('futur.p12', { from: '2027-01-01T00:00:00Z' });
  writeFileSync(at('autorite.pem'), pemOf(authority));
  writeFileSync(at('sans-champ.pdf'), await signablePdf());
  writeFileSync(at('autre.pdf'), '%PDF-1.7\nnon');
  writeFileSync(at('coupe.pdf'), blank.subarray(0, 4000));
  // A link that leads to itself can be read by nobody, not even by root.
  symlinkSync('cercle', at('cercle'));
}, 60_000);

beforeEach(() => {
  said = [];
  asked = [];
  writeFileSync(at('contrat.pdf'), blank);
});

describe('sign', () => {
  it('signs in place, and says who is still to sign', async () => {
    const { outcome } = await run(['contrat.pdf'], ARS);
    expect(outcome).toBe('done');
    expect(said).toEqual(['✓ contrat.pdf : signé par Camille Exemple pour « ars »', 'Il reste à signer : cpam.']);
    await run(['contrat.pdf'], CPAM);
    expect(said.at(-1)).toBe('Toutes les parties ont signé.');
    const { output } = await verify.run(['contrat.pdf'], { format: 'json', trust: 'autorite.pem' }, context());
    const report = JSON.parse(output).checks.find(({ id }: { id: string }) => id === 'signatures');
    expect(report.findings).toEqual([]);
    expect(report.facts.join(' ')).toMatch(
      /signé par Camille Exemple, le 4.juillet 2026 à 14.h.05 .*certificat reconnu/,
    );
    expect(report.data.champs).toHaveLength(2);
  });

  it('writes elsewhere when asked to, and follows a link', async () => {
    await run(['contrat.pdf'], { ...ARS, output: 'signe.pdf' });
    expect(Buffer.compare(readFileSync(at('contrat.pdf')), blank)).toBe(0);
    symlinkSync(at('signe.pdf'), at('lien.pdf'));
    await run(['lien.pdf'], CPAM);
    expect(
      readFileSync(at('signe.pdf'))
        .toString('latin1')
        .match(/\/ByteRange/g),
    ).toHaveLength(2);
  });

  it('shows name, function and place in the box', async () => {
    await run(['contrat.pdf'], { ...ARS, fonction: 'directeur général', lieu: 'Valmont' });
    expect(readFileSync(at('contrat.pdf')).toString('latin1')).toContain(
      '/Location <FEFF00560061006C006D006F006E0074>',
    );
  });

  it('asks for the password, or takes it from a descriptor', async () => {
    await run(['contrat.pdf'], { signataire: 'ars', p12: 'ars.p12' }, 'secret');
    expect(asked).toEqual(['Mot de passe de « ars.p12 »']);
    writeFileSync(at('mot'), 'secret\n');
    const descriptor = openSync(at('mot'), 'r');
    await run(['contrat.pdf'], { signataire: 'cpam', p12: 'ars.p12', passwordFd: String(descriptor) });
    closeSync(descriptor);
    expect(asked).toHaveLength(1);
  });
});

describe('sign refuses, and changes nothing', () => {
  const cases: readonly (readonly [string, string, Options, string, RegExp])[] = [
    ['a wrong password', 'contrat.pdf', { ...ARS, passwordEnv: 'FAUX' }, 'file', /Ce mot de passe n’ouvre pas/],
    ['an unknown variable', 'contrat.pdf', { ...ARS, passwordEnv: 'RIEN' }, 'usage', /« RIEN »/],
    ['two passwords', 'contrat.pdf', { ...ARS, passwordFd: '3' }, 'usage', /deux fois/],
    [
      'a descriptor that is closed',
      'contrat.pdf',
      { signataire: 'ars', p12: 'ars.p12', passwordFd: '987' },
      'usage',
      /« 987 »/,
    ],
    [
      'to ask where nobody may be asked',
      'contrat.pdf',
      { signataire: 'ars', p12: 'ars.p12', input: false },
      'usage',
      /ne peut pas être demandé/,
    ],
    [
      'an unknown signatory',
      'contrat.pdf',
      { ...ARS, signataire: 'arss' },
      'usage',
      /« arss » n’est pas un signataire/,
    ],
    ['to guess the signatory', 'contrat.pdf', { p12: 'ars.p12' }, 'usage', /--signataire/],
    ['to guess the certificate', 'contrat.pdf', { signataire: 'ars' }, 'usage', /--p12/],
    ['a certificate file that is not there', 'contrat.pdf', { ...ARS, p12: 'rien.p12' }, 'file', /n’existe pas/],
    [
      'a folder for a certificate',
      'contrat.pdf',
      { ...ARS, p12: '.' },
      'file',
      /« \. » n’est pas un fichier de certificat/,
    ],
    [
      'a file that can’t be read',
      'contrat.pdf',
      { ...ARS, p12: 'cercle/a.p12' },
      'file',
      /« cercle\/a\.p12 » ne peut pas/,
    ],
    [
      'a certificate that has ended',
      'contrat.pdf',
      { ...ARS, p12: 'perime.p12' },
      'file',
      /a expiré le 1er.janvier 2025/,
    ],
    [
      'a certificate that has not begun',
      'contrat.pdf',
      { ...ARS, p12: 'futur.p12' },
      'file',
      /n’est pas encore valable/,
    ],
    ['a PDF without fields', 'sans-champ.pdf', ARS, 'document', /n’a pas de champ à signer/],
    ['a PDF of which the end is missing', 'coupe.pdf', ARS, 'file', /« coupe\.pdf » est abîmé/],
    ['a PDF of another make', 'autre.pdf', ARS, 'file', /n’est pas un PDF de ce programme/],
  ];
  it.each(cases)('%s', async (_, pdf, options, kind, message) => {
    const before = readFileSync(at(pdf));
    await expect(run([pdf], options)).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
    expect(Buffer.compare(readFileSync(at(pdf)), before)).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('names the nearest signatory, and all of them', async () => {
    await expect(run(['contrat.pdf'], { ...ARS, signataire: 'arss' })).rejects.toMatchObject({
      hint: 'Vouliez-vous dire « ars » ? Signataires de ce document : ars et cpam.',
    });
  });

  it('a second signature of the same party: it says who signed, and when', async () => {
    await run(['contrat.pdf'], ARS);
    await expect(run(['contrat.pdf'], ARS)).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringMatching(/« ars » a déjà signé ce document : par Camille Exemple, le 4.juillet 2026/),
    });
  });

  it('a document that was changed after a signature', async () => {
    await run(['contrat.pdf'], ARS);
    const bytes = readFileSync(at('contrat.pdf'));
    bytes[3000] = (bytes[3000] ?? 0) ^ 1;
    writeFileSync(at('contrat.pdf'), bytes);
    await expect(run(['contrat.pdf'], CPAM)).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringMatching(/ne doit pas être signé.*a été modifié/),
    });
  });

  it('to write over a copy that others signed', async () => {
    await run(['contrat.pdf'], { ...ARS, output: 'copie.pdf' });
    await expect(run(['contrat.pdf'], { ...CPAM, output: 'copie.pdf' })).rejects.toMatchObject({
      kind: 'file',
      message: expect.stringMatching(/« copie\.pdf » contient autre chose/),
    });
  });
});

describe('verify, of a signed document', () => {
  it('fails where a bit was changed, and says what that means', async () => {
    await run(['contrat.pdf'], ARS);
    const bytes = readFileSync(at('contrat.pdf'));
    bytes[3000] = (bytes[3000] ?? 0) ^ 1;
    writeFileSync(at('contrat.pdf'), bytes);
    const { output, outcome } = await verify.run(['contrat.pdf'], { format: 'human' }, context());
    expect(outcome).toBe('found-errors');
    expect(output.replace(/\s+/g, ' ')).toContain(
      'ce que Camille Exemple a signé a été modifié ; la signature ne vaut plus.',
    );
    expect(output).toContain('pas encore signé');
  });

  it('refuses authorities that are none', async () => {
    await expect(
      verify.run(['contrat.pdf'], { format: 'human', trust: 'contrat.pdf' }, context()),
    ).rejects.toMatchObject({
      kind: 'file',
      message: '« contrat.pdf » ne contient aucun certificat.',
    });
  });
});
