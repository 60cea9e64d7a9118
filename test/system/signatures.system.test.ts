import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLS, PARIS } from '../cli/run-cls.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls-signatures-'));
const at = (name: string): string => join(folder, name);
const PASSWORD = 'été €';

/** A program of the system; that it is absent is a failure, not a reason to pass over it. */
const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const openssl = (...options: readonly string[]): string => run('openssl', ...options);

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program without blocking: the time-stamping authority answers from this very process. */
const cls = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CLS, ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', CLS_P12_PASSWORD: PASSWORD },
    });
    const ended = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => {
      ended.stdout += data;
    });
    child.stderr.on('data', (data) => {
      ended.stderr += data;
    });
    child.on('close', (status) => resolve({ status, ...ended }));
  });

/** Of whom, with which key, in which kind of file: of today, of openssl 1, of Windows 10. */
const PARTIES = {
  ars: { subject: '/C=FR/O=Agence régionale de santé/CN=Camille Exemple', key: ['rsa:2048'], file: [] },
  ville: {
    subject: '/C=FR/O=Ville/CN=Dominique Łukasz',
    key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    file: ['-legacy'],
  },
  cpam: {
    subject: '/C=FR/O=CPAM/title=directrice/CN=Claude Modèle',
    key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
    file: ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  },
} as const;
const NAMES = Object.keys(PARTIES) as readonly (keyof typeof PARTIES)[];

const makeAuthority = (): void => {
  const extensions = ['-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  const subject = ['-utf8', '-subj', '/C=FR/CN=Autorité d’essai'];
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    ...subject,
    ...extensions,
  );
};

const issue = (name: string, subject: string, key: readonly string[], extensions: string): void => {
  writeFileSync(at('extensions'), extensions);
  openssl(
    'req',
    '-new',
    '-newkey',
    ...key,
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-utf8',
    '-subj',
    subject,
  );
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
  openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', '900', '-out', `${name}.pem`, '-extfile', 'extensions');
};

const makeParty = (name: keyof typeof PARTIES): void => {
  const { subject, key, file } = PARTIES[name];
  issue(name, subject, key, 'basicConstraints=CA:false\nkeyUsage=critical,nonRepudiation,digitalSignature\n');
  const from = ['-inkey', `${name}.key`, '-in', `${name}.pem`, '-certfile', 'ca.pem'];
  openssl('pkcs12', '-export', ...from, '-out', `${name}.p12`, '-passout', `pass:${PASSWORD}`, ...file);
};

let server: Server;
let address: string;
const startTimestamps = async (): Promise<void> => {
  issue(
    'tsa',
    '/C=FR/CN=Horodatage',
    ['rsa:2048'],
    'basicConstraints=CA:false\nextendedKeyUsage=critical,timeStamping\n',
  );
  writeFileSync(at('serie'), '01');
  const settings = [
    'serial=serie',
    'signer_cert=tsa.pem',
    'certs=ca.pem',
    'signer_key=tsa.key',
    'signer_digest=sha256',
  ];
  const rest = ['default_policy=1.2.3.4.1', 'digests=sha256'];
  writeFileSync(at('tsa.cnf'), `[tsa]\ndefault_tsa=t\n[t]\n${[...settings, ...rest].join('\n')}\n`);
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        writeFileSync(at('question'), Buffer.concat(parts));
        openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'question', '-out', 'reponse');
        response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(readFileSync(at('reponse')));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

const sign = (pdf: string, name: string, ...more: readonly string[]): Promise<Ended> =>
  cls(
    'sign',
    pdf,
    '--signataire',
    name,
    '--p12',
    `${name}.p12`,
    '--password-env',
    'CLS_P12_PASSWORD',
    '--no-input',
    ...more,
  );

beforeAll(async () => {
  const words = ['render', PARIS, '--etat', 'arrete', '--document', 'contrat', '--format', 'pdf', '--output', folder];
  const { status, stderr } = spawnSync(process.execPath, [CLS, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  makeAuthority();
  for (const name of NAMES) makeParty(name);
  await startTimestamps();
}, 120_000);
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** The values of a file and the bytes that each covers, as an auditor would cut them out. */
function cut(pdf: string): readonly { value: Buffer; covered: Buffer }[] {
  const file = readFileSync(at(pdf));
  const ranges = file.toString('latin1').matchAll(/\/ByteRange \[0 +(\d+) +(\d+) +(\d+)\]/g);
  return [...ranges].map(([, ...numbers]) => {
    const [end = 0, next = 0, rest = 0] = numbers.map(Number);
    const padded = Buffer.from(file.toString('latin1', end + 1, next - 1), 'hex');
    const value = padded.subarray(0, 4 + padded.readUInt16BE(2));
    return { value, covered: Buffer.concat([file.subarray(0, end), file.subarray(next, next + rest)]) };
  });
}

const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe('three signatories, one after the other', () => {
  it.each(NAMES.map((name, index) => [name, index + 1] as const))('%s signs: %i are valid', async (name, signed) => {
    const stamp = signed === 3 ? ['--timestamp-url', address] : [];
    const { status, stderr } = await sign('contrat.pdf', name, '--lieu', 'Paris', ...stamp);
    expect(stderr).toContain(`pour « ${name} »`);
    expect(status).toBe(0);

    const told = run('pdfsig', 'contrat.pdf');
    expect(count(told, /Signature is Valid/g)).toBe(signed);
    expect(count(told, /ETSI\.CAdES\.detached/g)).toBe(signed);
    expect(count(told, /Total document signed/g)).toBe(1);
    expect(run('qpdf', '--check', 'contrat.pdf')).toContain('No syntax or stream encoding errors found');

    const values = cut('contrat.pdf');
    expect(values).toHaveLength(signed);
    for (const { value, covered } of values) {
      writeFileSync(at('valeur'), value);
      writeFileSync(at('contenu'), covered);
      const options = [
        '-binary',
        '-inform',
        'DER',
        '-in',
        'valeur',
        '-content',
        'contenu',
        '-CAfile',
        'ca.pem',
        '-out',
        'rien',
      ];
      openssl('cms', '-verify', '-cades', ...options);
      // Which time it is stands in the PDF; PAdES wants it out of what is signed. A time stamp, behind, has its own.
      const [attributes] = openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'valeur').split(
        'unsignedAttrs',
      );
      expect(attributes).toContain('signingCertificateV2');
      expect(attributes).not.toContain('signingTime');
    }

    const { status: verified, stdout } = await cls('verify', 'contrat.pdf', '--trust', 'ca.pem');
    expect(count(stdout, /certificat\s+reconnu/g)).toBe(signed);
    expect(stdout).toContain('Rien à redire');
    expect(verified).toBe(0);
  });

  it('have a time stamp where one was asked for', async () => {
    const { stdout } = await cls('verify', 'contrat.pdf', '--trust', 'ca.pem');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Horodatage confirme que cette signature existait');
    expect(stdout).not.toContain('ne vient d’aucune autorité');
  });

  it('are written in the box in fonts of the program', () => {
    const fonts = run('pdffonts', 'contrat.pdf').trim().split('\n').slice(2);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+Source(?:Serif4|Sans3)\S* +/);
      expect(font).toMatch(/ yes +yes +yes +\d+ +0$/);
    }
    expect(fonts.join('\n')).toContain('SourceSans3-Regular');
  });
});

describe('what happens to a signed file', () => {
  it('is seen by pdfsig and by verify when a bit is flipped', async () => {
    const bytes = readFileSync(at('contrat.pdf'));
    const place = bytes.indexOf('stream\n', 20_000, 'latin1') + 60;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(at('change.pdf'), bytes);
    expect(run('pdfsig', 'change.pdf')).not.toContain('Signature is Valid');
    const { status, stdout } = await cls('verify', 'change.pdf');
    expect(status).toBe(1);
    expect(count(stdout.replace(/\s+/g, ' '), /a signé a été modifié/g)).toBe(3);
  });

  it.each([
    ['a page is added', (from: string, to: string) => run('qpdf', from, '--pages', from, '1-z', from, '1', '--', to)],
    [
      'an attachment is swapped',
      (from: string, to: string) => {
        writeFileSync(at('autre.txt'), 'autre');
        run('qpdf', from, '--add-attachment', 'autre.txt', '--', to);
      },
    ],
  ])('is seen when %s', async (_, change) => {
    change('contrat.pdf', 'refait.pdf');
    const { status, stdout } = await cls('verify', 'refait.pdf');
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/la signature de .* ne porte pas sur le document entier/);
  });

  it('is nothing when the password is wrong', async () => {
    copyFileSync(at('contrat.pdf'), at('copie.pdf'));
    const words = ['sign', 'copie.pdf', '--signataire', 'prefecture', '--p12', 'ars.p12', '--password-env', 'HOME'];
    const { status, stderr } = await cls(...words);
    expect(status).toBe(3);
    expect(stderr).toContain('n’ouvre pas');
    expect(readFileSync(at('copie.pdf')).equals(readFileSync(at('contrat.pdf')))).toBe(true);
  });
});
