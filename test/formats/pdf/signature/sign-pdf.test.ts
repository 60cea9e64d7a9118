import { Buffer } from 'node:buffer';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Credential,
  type ReadSignature,
  readCertificates,
  readP12,
  readSignatures,
  signPdf,
} from '../../../../src/formats/pdf/signature/index.ts';
import { derOf, type Identity, makeIdentity, p12Of } from './make-certificate.ts';
import { signablePdf } from './signable.ts';
import { answerOf } from './time-stamp.ts';

const NOW = new Date('2026-07-04T12:05:00Z');
const PASSWORD = 'mot de passe à accents €';

let document: Uint8Array;
let authority: Identity;
let credentials: Readonly<Record<'ars' | 'ville' | 'cpam', Credential>>;

beforeAll(async () => {
  document = await signablePdf('ars', 'ville', 'cpam');
  authority = await makeIdentity({ name: 'Autorité d’essai' });
  const open = async (name: string, kind: 'rsa' | 'p256' | 'p384'): Promise<Credential> => {
    const identity = await makeIdentity({ name, organisation: 'Organisme', kind, issuer: authority });
    return readP12(await p12Of(identity, PASSWORD, [authority]), PASSWORD, 'essai.p12');
  };
  credentials = {
    ars: await open('Camille Exemple', 'rsa'),
    ville: await open('Dominique Łukasz', 'p256'),
    cpam: await open('Claude Modèle', 'p384'),
  };
}, 60_000);

type Party = keyof typeof credentials;

const sign = (
  bytes: Uint8Array,
  party: Party,
  more: { timestampUrl?: string; credential?: Credential } = {},
): Promise<Uint8Array> =>
  signPdf(bytes, {
    signataire: party,
    credential: credentials[party],
    date: NOW,
    name: 'Camille Exemple',
    location: 'Valmont',
    lines: [
      { text: 'Signé électroniquement par', size: 8 },
      { text: 'Dominique Łukasz, adjoint au maire chargé de la santé et de la prévention, par délégation', size: 11 },
    ],
    timestampUrl: undefined,
    signal: new AbortController().signal,
    ...more,
  });

async function signaturesOf(bytes: Uint8Array): Promise<Readonly<Record<string, ReadSignature | undefined>>> {
  const { fields } = await readSignatures(bytes, { trusted: readCertificates(derOf(authority)), now: NOW });
  return Object.fromEntries(fields.map(({ signataire, signature }) => [signataire, signature]));
}

const SOUND = {
  coversVersion: true,
  hasRightDigest: true,
  hasRightSignature: true,
  changesSince: [],
  trust: 'trusted',
  date: new Date('2026-07-04T12:05:00Z'),
  location: 'Valmont',
};

describe('three parties who sign one after the other', () => {
  it.each([[['ars', 'ville', 'cpam'] as const], [['cpam', 'ars', 'ville'] as const]])(
    'are all valid after each signature, in the order %j',
    async (order) => {
      let bytes = document;
      for (const [index, party] of order.entries()) {
        const before = bytes;
        bytes = await sign(before, party);
        expect(Buffer.compare(bytes.subarray(0, before.length), before)).toBe(0);
        const read = await signaturesOf(bytes);
        const signed = order.slice(0, index + 1);
        for (const each of signed) expect(read[each], each).toMatchObject(SOUND);
        for (const each of order.slice(index + 1)) expect(read[each], each).toBeUndefined();
      }
      expect((await signaturesOf(bytes)).ville?.holder).toMatchObject({
        name: 'Dominique Łukasz',
        organisation: 'Organisme',
      });
    },
  );

  it('may also sign a file with a classical table of cross-references, which stays one', async () => {
    const classical = await (await PDFDocument.load(document, { updateMetadata: false })).save({
      useObjectStreams: false,
    });
    const bytes = await sign(await sign(classical, 'ville'), 'ars');
    expect(Buffer.from(bytes.subarray(classical.length)).toString('latin1')).toMatch(/\nxref\n\d+ 1\n/);
    const read = await signaturesOf(bytes);
    expect(read.ville).toMatchObject(SOUND);
    expect(read.ars).toMatchObject(SOUND);
  });

  it('give the same bytes for the same key, file and time', async () => {
    expect(Buffer.compare(await sign(document, 'ars'), await sign(document, 'ars'))).toBe(0);
  });
});

describe('the trust in a certificate', () => {
  it('is not judged without authorities, and is none under others', async () => {
    const bytes = await sign(document, 'ars');
    const other = await makeIdentity({ name: 'Une autre' });
    const trustWith = async (trusted: Parameters<typeof readSignatures>[1]['trusted'], now = NOW): Promise<unknown> =>
      (await readSignatures(bytes, { trusted, now })).fields[0]?.signature?.trust;
    expect(await trustWith(undefined)).toBe('not-asked');
    expect(await trustWith(readCertificates(derOf(other)))).toBe('unknown');
    expect(await trustWith(readCertificates(derOf(authority)), new Date('2050-01-01'))).toBe('expired');
  });
});

describe('a certificate file', () => {
  it('is not opened by a wrong password', async () => {
    const p12 = await p12Of(authority, PASSWORD);
    expect(() => readP12(p12, 'faux', 'a.p12')).toThrow(/Ce mot de passe n’ouvre pas « a\.p12 »/);
  });

  it.each([
    ['the key', ['certificate'], /« a\.p12 » contient un certificat, mais pas la clé/],
    ['the certificate', ['key'], /« a\.p12 » contient une clé, mais pas le certificat/],
  ] as const)('that lacks %s is told', async (_, parts, message) => {
    const p12 = await p12Of(authority, PASSWORD, [], parts);
    expect(() => readP12(p12, PASSWORD, 'a.p12')).toThrow(message);
  });

  it('sealed in a way that the program does not know is told', async () => {
    const p12 = await p12Of(authority, PASSWORD);
    // The hash of the seal is the last thing that is named; SHA-512/256 is a sound one, which no system uses here.
    const sha256 = Buffer.from('0609608648016503040201', 'hex');
    p12.writeUInt8(6, p12.lastIndexOf(sha256) + sha256.length - 1);
    expect(() => readP12(p12, PASSWORD, 'a.p12')).toThrow(/« a\.p12 » est protégé d’une façon/);
  });

  it('with a key of another sort than PDF readers know signs nothing', async () => {
    const identity = await makeIdentity({ name: 'Camille Exemple', kind: 'ed25519', issuer: authority });
    const credential = readP12(await p12Of(identity, PASSWORD), PASSWORD, 'a.p12');
    await expect(sign(document, 'ars', { credential })).rejects.toMatchObject({
      kind: 'file',
      message: expect.stringContaining('d’une sorte (ed25519)'),
    });
  });

  it('is told from a file that is none', () => {
    expect(() => readP12(Buffer.from('bonjour'), 'x', 'a.p12')).toThrow(/n’est pas un certificat/);
    expect(() => readP12(derOf(authority), 'x', 'a.p12')).toThrow(/n’est pas un certificat/);
  });
});

describe('a time-stamping authority', () => {
  let server: Server;
  let answer: { status: number; body: string };
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(answer.status, { 'Content-Type': 'application/timestamp-reply' }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  it.each([
    [{ status: 500, body: '' }, /elle répond « 500/],
    [{ status: 200, body: '<html>Bonjour</html>' }, /n’est pas un horodatage/],
    [{ status: 200, body: Buffer.from('30053003020102', 'hex').toString('latin1') }, /elle refuse la demande/],
  ])('that does not do its work signs nothing: %j', async (told, message) => {
    answer = told;
    await expect(sign(document, 'ars', { timestampUrl: address() })).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringMatching(message),
    });
  });

  describe('that does its work', () => {
    let one: Identity;
    let authorityServer: Server;
    beforeAll(async () => {
      authorityServer = createServer(async (request, response) => {
        const pieces: Buffer[] = [];
        for await (const piece of request) pieces.push(piece);
        response.end(await answerOf(one, Buffer.concat(pieces), NOW));
      });
      await new Promise<void>((resolve) => authorityServer.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => new Promise((resolve) => authorityServer.close(resolve)));
    const timestampUrl = (): string => `http://127.0.0.1:${(authorityServer.address() as AddressInfo).port}/`;

    it('gives the time of a signature', async () => {
      one = await makeIdentity({ name: 'Horloge', kind: 'rsa', issuer: authority });
      const { ars } = await signaturesOf(await sign(document, 'ars', { timestampUrl: timestampUrl() }));
      expect(ars).toMatchObject({ ...SOUND, timestamp: { date: NOW, isSound: true } });
    });

    it('but with more words than a document has room for, signs nothing', async () => {
      one = await makeIdentity({ name: 'Bavarde', organisation: 'et puis '.repeat(5000), kind: 'rsa' });
      await expect(sign(document, 'ars', { timestampUrl: timestampUrl() })).rejects.toMatchObject({
        kind: 'document',
        message: expect.stringContaining('est trop longue pour ce document. Rien n’a été signé.'),
      });
    });
  });

  it('that is not there is named', async () => {
    await expect(sign(document, 'ars', { timestampUrl: 'http://127.0.0.1:9/' })).rejects.toThrow(
      /« http:\/\/127\.0\.0\.1:9\/ » n’a pas donné de date : elle est injoignable/,
    );
  });
});
