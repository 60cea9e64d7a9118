import { Buffer } from 'node:buffer';
import { createHash, sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { Failure } from '../../../../project/failure.ts';
import { OID } from './object-identifiers.ts';
import type { Credential } from './read-p12.ts';

/**
 * Makes the signature of a document, apart from it: CMS as PAdES baseline asks (ETSI EN 319 142-1, 6.3): the digest of the document and
 * of the signer's certificate are signed, the time is not: it stands in the PDF, or is proved by a time stamp.
 * @param digest SHA-256 of what is signed
 * @param timestamp gives the token for a signature value, where one is asked for
 */
export async function makeCms(
  digest: Uint8Array,
  { key, certificate, chain }: Credential,
  timestamp?: (signature: Uint8Array) => Promise<ContentInfo>,
): Promise<Buffer> {
  const own = Certificate.fromBER(Uint8Array.from(certificate.raw));
  const attributes = sorted([
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate.raw)),
  ]);
  const signed = new SignedAndUnsignedAttributes({ type: 0, attributes });
  const algorithm = signatureAlgorithm(key.asymmetricKeyType);
  const signature = sign('sha256', asSet(attributes), key);
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() }),
    signedAttrs: signed,
    signatureAlgorithm: algorithm,
    signature: octets(signature),
  });
  if (timestamp !== undefined) {
    const token = attribute(OID.timestampToken, (await timestamp(signature)).toSchema());
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [token] });
  }
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [signer.digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [own, ...chain.map(({ raw }) => Certificate.fromBER(Uint8Array.from(raw)))],
    signerInfos: [signer],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: data.toSchema(true) });
  return Buffer.from(content.toSchema().toBER(false));
}

/** The certificate is named by its digest under SHA-256, which is the hash when none is named (RFC 5035, section 3). */
function signingCertificate(certificate: Uint8Array): asn1js.Sequence {
  const hash = octets(createHash('sha256').update(certificate).digest());
  const id = new asn1js.Sequence({ value: [hash] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [id] })] });
}

function signatureAlgorithm(kind: string | undefined): AlgorithmIdentifier {
  if (kind === 'rsa')
    return new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new asn1js.Null() });
  if (kind === 'ec') return new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
  throw new Failure(
    'file',
    `La clé de ce certificat est d’une sorte (${kind ?? 'inconnue'}) que le programme ne sait pas employer.`,
    'Demandez un certificat à clé RSA ou à courbe elliptique (P-256, P-384, P-521).',
  );
}

function attribute(type: string, value: asn1js.AsnType): Attribute {
  return new Attribute({ type, values: [value] });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: Uint8Array.from(bytes) });
}

/** In DER a set is in the order of its bytes; who checks a signature may bring it into that order. */
function sorted(attributes: readonly Attribute[]): Attribute[] {
  return attributes
    .map((one) => ({ one, bytes: derOf(one.toSchema()) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ one }) => one);
}

/** What is signed is the attributes as a set, not as the tagged part of the signature that they become. */
function asSet(attributes: readonly Attribute[]): Buffer {
  return derOf(new asn1js.Set({ value: attributes.map((one) => one.toSchema()) }));
}

function derOf(value: asn1js.AsnType): Buffer {
  return Buffer.from(value.toBER(false));
}
