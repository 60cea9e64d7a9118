import { Buffer } from 'node:buffer';
import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { AsnType } from 'asn1js';
import * as asn1js from 'asn1js';
import type { AlgorithmIdentifier } from 'pkijs';
import { decipherRc2 } from './rc2.ts';

/** A way to protect a certificate file that this program does not know. */
export class UnknownProtection extends Error {}

/** Ciphers of PBES2 (RFC 8018) by their object identifiers, with the length of their keys. */
const CIPHERS: Readonly<Record<string, readonly [name: string, keyLength: number]>> = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16],
  '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24],
  '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32],
  '1.2.840.113549.3.7': ['des-ede3-cbc', 24],
};

/** Hashes under PBKDF2; SHA-1 where none is named. */
const PSEUDO_RANDOM: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** Hashes by their own identifiers. */
export const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
/** Those of PKCS #12 itself (RFC 7292, appendix C), which older files use. */
const TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const RC2_128 = '1.2.840.113549.1.12.1.5';
const RC2_40 = '1.2.840.113549.1.12.1.6';

/**
 * Takes the encryption off what a password protects.
 * @throws UnknownProtection for an unknown way; another Error when the password is wrong
 */
export function decipher(
  { algorithmId, algorithmParams }: AlgorithmIdentifier,
  data: Uint8Array,
  password: string,
): Buffer {
  if (algorithmId === PBES2) return decipherPbes2(algorithmParams, data, password);
  const [salt, iterations] = itemsOf(algorithmParams);
  const derive = (id: 1 | 2, length: number): Buffer =>
    deriveKey(password, { id, length, hash: 'sha1', salt: bytesOf(salt), iterations: numberOf(iterations) });
  if (algorithmId === TRIPLE_DES) return run(createDecipheriv('des-ede3-cbc', derive(1, 24), derive(2, 8)), data);
  if (algorithmId === RC2_40) return decipherRc2(derive(1, 5), derive(2, 8), data);
  if (algorithmId === RC2_128) return decipherRc2(derive(1, 16), derive(2, 8), data);
  throw new UnknownProtection(algorithmId);
}

function decipherPbes2(parameters: unknown, data: Uint8Array, password: string): Buffer {
  const [derivation, encryption] = itemsOf(parameters).map(itemsOf);
  const [cipher, keyLength] = CIPHERS[identifierOf(encryption?.[0])] ?? [];
  if (cipher === undefined || keyLength === undefined || identifierOf(derivation?.[0]) !== PBKDF2)
    throw new UnknownProtection(`${identifierOf(derivation?.[0])} ${identifierOf(encryption?.[0])}`);
  const key = pbkdf2(password, derivation?.[1], keyLength);
  return run(createDecipheriv(cipher, key, bytesOf(encryption?.[1])), data);
}

function pbkdf2(password: string, parameters: unknown, keyLength: number): Buffer {
  const [salt, iterations, ...others] = itemsOf(parameters);
  const pseudoRandom = others.find((item) => item instanceof asn1js.Sequence);
  const hash = pseudoRandom === undefined ? 'sha1' : PSEUDO_RANDOM[identifierOf(itemsOf(pseudoRandom)[0])];
  if (hash === undefined) throw new UnknownProtection('PBKDF2');
  return pbkdf2Sync(Buffer.from(password, 'utf8'), bytesOf(salt), limited(numberOf(iterations)), keyLength, hash);
}

const PBMAC1 = '1.2.840.113549.1.5.14';

/** Whether a password is the one under which a file was sealed (RFC 7292, appendix B; RFC 9579). */
export function isSealed(
  { algorithmId, algorithmParams }: AlgorithmIdentifier,
  { digest, salt, iterations }: { readonly digest: Uint8Array; readonly salt: Uint8Array; readonly iterations: number },
  content: Uint8Array,
  password: string,
): boolean {
  const seal = (hash: string, key: Uint8Array): boolean =>
    createHmac(hash, key).update(content).digest().equals(digest);
  if (algorithmId === PBMAC1) {
    const [derivation, scheme] = itemsOf(algorithmParams).map(itemsOf);
    const hash = PSEUDO_RANDOM[identifierOf(scheme?.[0])];
    if (hash === undefined) throw new UnknownProtection(PBMAC1);
    const length = itemsOf(derivation?.[1])[2];
    return seal(hash, pbkdf2(password, derivation?.[1], numberOf(length)));
  }
  const hash = HASHES[algorithmId];
  if (hash === undefined) throw new UnknownProtection(algorithmId);
  const length = createHash(hash).digest().length;
  return seal(hash, deriveKey(password, { id: 3, length, hash, salt, iterations }));
}

/** The derivation of PKCS #12 (RFC 7292, appendix B.2). The password is UTF-16 with a final zero. */
function deriveKey(
  password: string,
  {
    id,
    length,
    hash,
    salt,
    iterations,
  }: { id: 1 | 2 | 3; length: number; hash: string; salt: Uint8Array; iterations: number },
): Buffer {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const filled = (bytes: Uint8Array): Buffer =>
    Buffer.alloc(block * Math.ceil(bytes.length / block), Buffer.from(bytes));
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const input = Buffer.concat([filled(salt), filled(secret)]);
  const key: Buffer[] = [];
  for (let have = 0; have < length; ) {
    let part = createHash(hash).update(Buffer.alloc(block, id)).update(input).digest();
    for (let i = 1; i < limited(iterations); i++) part = createHash(hash).update(part).digest();
    key.push(part);
    have += part.length;
    addOne(input, Buffer.alloc(block, part), block);
  }
  return Buffer.concat(key).subarray(0, length);
}

/** Adds `part` and one to each block of `input`, as numbers of that length. */
function addOne(input: Buffer, part: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let i = block - 1; i >= 0; i--) {
      carry += (input[start + i] ?? 0) + (part[i] ?? 0);
      input[start + i] = carry & 0xff;
      carry >>= 8;
    }
  }
}

const MOST_ITERATIONS = 10_000_000;

/** A file of somebody's making must not keep the computer busy for ever. */
function limited(iterations: number): number {
  if (iterations > MOST_ITERATIONS) throw new UnknownProtection(`${iterations} iterations`);
  return iterations;
}

function run(cipher: ReturnType<typeof createDecipheriv>, data: Uint8Array): Buffer {
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

function itemsOf(value: unknown): readonly AsnType[] {
  return value instanceof asn1js.Sequence ? (value.valueBlock.value as AsnType[]) : [];
}

function identifierOf(value: unknown): string {
  return value instanceof asn1js.ObjectIdentifier ? value.valueBlock.toString() : '';
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof asn1js.OctetString ? new Uint8Array(value.getValue()) : new Uint8Array();
}

function numberOf(value: unknown): number {
  return value instanceof asn1js.Integer ? Number(value.toBigInt()) : 1;
}
