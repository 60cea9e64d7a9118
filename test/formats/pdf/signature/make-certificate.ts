import { Buffer } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  PublicKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

/** Somebody who signs, or vouches for who does, for one run of the tests. */
export interface Identity {
  readonly certificate: Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const ALGORITHMS = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  p256: { name: 'ECDSA', namedCurve: 'P-256' },
  p384: { name: 'ECDSA', namedCurve: 'P-384' },
  /** Only with an issuer of another sort: a key of this one can't vouch for itself here. */
  ed25519: { name: 'Ed25519' },
} as const;

/** How to make an identity. */
export interface IdentityOptions {
  readonly name: string;
  readonly organisation?: string;
  readonly kind?: keyof typeof ALGORITHMS;
  /** Who vouches for it; nobody but itself if absent. */
  readonly issuer?: Identity;
  readonly from?: string;
  readonly to?: string;
}

let serial = 1;

/** Makes a key and a certificate that holds from 2020 to 2040 unless told otherwise. */
export async function makeIdentity({
  name,
  organisation,
  kind = 'p256',
  issuer,
  from,
  to,
}: IdentityOptions): Promise<Identity> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHMS[kind], true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: serial++ });
  const parts = [
    ['2.5.4.3', name],
    ['2.5.4.10', organisation],
  ] as const;
  for (const [type, value] of parts) {
    if (value === undefined) continue;
    certificate.subject.typesAndValues.push(
      new AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) as never }),
    );
  }
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = new Date(from ?? '2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(to ?? '2040-01-01T00:00:00Z');
  const constraints = new BasicConstraints({ cA: issuer === undefined });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(false),
      parsedValue: constraints,
    }),
  ];
  const spki = await webcrypto.subtle.exportKey('spki', keys.publicKey);
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki);
  await certificate.sign(issuer?.keys.privateKey ?? keys.privateKey, 'SHA-256');
  return { certificate, keys };
}

/** A certificate in DER. */
export function derOf({ certificate }: Identity): Buffer {
  return Buffer.from(certificate.toSchema(true).toBER(false));
}

/** A certificate in PEM. */
export function pemOf(identity: Identity): string {
  const lines =
    derOf(identity)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const PROTECTION = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: 1000,
} as const;

/**
 * A certificate file as today's systems make it: AES-256 under PBKDF2.
 * @param parts what it holds of the identity; both unless told otherwise
 */
export async function p12Of(
  identity: Identity,
  password: string,
  chain: readonly Identity[] = [],
  parts: readonly ('key' | 'certificate')[] = ['key', 'certificate'],
): Promise<Buffer> {
  const secret = Uint8Array.from(Buffer.from(password, 'utf8')).buffer;
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', identity.keys.privateKey);
  const key = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(pkcs8) });
  await key.makeInternalValues({ ...PROTECTION, password: secret } as never);
  const bags = [
    ...(parts.includes('key') ? [new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: key })] : []),
    ...[...(parts.includes('certificate') ? [identity] : []), ...chain].map(
      ({ certificate }) =>
        new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new CertBag({ parsedValue: certificate }) }),
    ),
  ];
  const safe = new AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 1, value: new SafeContents({ safeBags: bags }) }] },
  });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await safe.makeInternalValues({ safeContents: [{ ...PROTECTION, password: secret }] });
  await pfx.makeInternalValues({
    password: secret,
    iterations: 1000,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return Buffer.from(pfx.toSchema().toBER(false));
}
