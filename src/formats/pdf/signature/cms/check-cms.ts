import { Buffer } from 'node:buffer';
import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { OID } from './object-identifiers.ts';
import { HASHES } from './password-encryption.ts';

/** What a CMS signature says and whether it holds in itself. Whether its signer is trusted is another question. */
export interface CheckedCms {
  readonly certificate: X509Certificate;
  /** The other certificates that came with it. */
  readonly others: readonly X509Certificate[];
  /** The digest that was signed is that of the content. */
  readonly hasRightDigest: boolean;
  /** The signature value is by the key of the certificate, over this digest and this certificate. */
  readonly hasRightSignature: boolean;
  readonly signature: Uint8Array;
  /** The token of a time-stamping authority, if there is one. */
  readonly timestamp: ContentInfo | undefined;
  /** What is signed, where it stands inside. */
  readonly content: Buffer | undefined;
}

/**
 * Reads a CMS signature and checks it (RFC 5652, 5.6).
 * @param digestOf the digest of what was signed, under a hash by its name; absent where the content stands inside
 * @param mustNameCertificate whether the certificate must be signed with the content, as PAdES asks
 * @returns `undefined` where it can't be understood: no signature, none of one signer, or a hash out of use
 */
export function checkCms(
  cms: ContentInfo,
  digestOf?: (hash: string) => Buffer,
  mustNameCertificate = true,
): CheckedCms | undefined {
  const data = new SignedData({ schema: cms.content });
  const [signer, another] = data.signerInfos;
  const certificates = (data.certificates ?? []).filter((one) => one instanceof Certificate);
  const own = certificates.find((one) => signer !== undefined && isOf(signer, one));
  const hash = signer === undefined ? undefined : HASHES[signer.digestAlgorithm.algorithmId];
  // SHA-1 can be deceived; no signature of today is made with it.
  if (signer === undefined || another !== undefined || own === undefined || hash === undefined || hash === 'sha1')
    return undefined;
  const certificate = x509(own);
  const content = contentOf(data);
  const digest =
    digestOf?.(hash) ??
    createHash(hash)
      .update(content ?? '')
      .digest();
  const signed = new Map(signer.signedAttrs?.attributes.map((one) => [one.type, one]));
  const declared = signed.get(OID.messageDigest)?.values[0];
  return {
    certificate,
    others: certificates.filter((one) => one !== own).map(x509),
    hasRightDigest: declared instanceof asn1js.OctetString && digest.equals(Buffer.from(declared.getValue())),
    hasRightSignature:
      isSignedBy(signer, certificate, hash) &&
      (mustNameCertificate
        ? namesCertificate(signed, certificate)
        : !namesAny(signed) || namesCertificate(signed, certificate)),
    signature: bytesOf(signer.signature),
    timestamp: timestampOf(signer),
    content,
  };
}

/** Reads DER; what a PDF keeps behind it as reserve is passed over. */
export function readContentInfo(bytes: Uint8Array): ContentInfo | undefined {
  const { result, offset } = asn1js.fromBER(Uint8Array.from(bytes));
  if (offset < 0) return undefined;
  const info = new ContentInfo({ schema: result });
  return info.contentType === OID.signedData ? info : undefined;
}

function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    sid.issuer.isEqual(certificate.issuer) &&
    sid.serialNumber.isEqual(certificate.serialNumber)
  );
}

const PSS = '1.2.840.113549.1.1.10';

function isSignedBy(
  { signedAttrs, signature, signatureAlgorithm }: SignerInfo,
  certificate: X509Certificate,
  hash: string,
): boolean {
  if (signedAttrs === undefined) return false;
  // The attributes are signed as a set; in the signature they bear a tag in its place (RFC 5652, 5.4).
  const attributes = Buffer.from(signedAttrs.encodedValue);
  attributes[0] = 0x31;
  const padding = signatureAlgorithm.algorithmId === PSS ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
  return verify(hash, attributes, { key: certificate.publicKey, ...padding }, bytesOf(signature));
}

function namesAny(signed: ReadonlyMap<string, Attribute>): boolean {
  return signed.has(OID.signingCertificateV2) || signed.has(OID.signingCertificate);
}

/** The signed attributes name the certificate, so that no other of the same key can take its place (RFC 5035). */
function namesCertificate(signed: ReadonlyMap<string, Attribute>, { raw }: X509Certificate): boolean {
  const second = signed.get(OID.signingCertificateV2)?.values[0];
  const first = signed.get(OID.signingCertificate)?.values[0];
  const id = itemsOf(itemsOf(itemsOf(second ?? first)[0])[0]);
  const [algorithm] = id.filter(
    (item) => item instanceof asn1js.Sequence && itemsOf(item)[0] instanceof asn1js.ObjectIdentifier,
  );
  const named = itemsOf(algorithm)[0];
  const hash =
    named instanceof asn1js.ObjectIdentifier ? HASHES[named.valueBlock.toString()] : second ? 'sha256' : 'sha1';
  const value = id.find((item) => item instanceof asn1js.OctetString);
  if (hash === undefined || !(value instanceof asn1js.OctetString)) return false;
  return createHash(hash).update(raw).digest().equals(Buffer.from(value.getValue()));
}

function timestampOf({ unsignedAttrs }: SignerInfo): ContentInfo | undefined {
  const token = unsignedAttrs?.attributes.find(({ type }) => type === OID.timestampToken)?.values[0];
  return token === undefined ? undefined : new ContentInfo({ schema: token });
}

function contentOf({ encapContentInfo: { eContent } }: SignedData): Buffer | undefined {
  return eContent === undefined ? undefined : Buffer.from(eContent.getValue());
}

function x509(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER(false)));
}

function bytesOf(octets: asn1js.OctetString): Uint8Array {
  return new Uint8Array(octets.getValue());
}

function itemsOf(value: unknown): readonly asn1js.AsnType[] {
  return value instanceof asn1js.Sequence ? (value.valueBlock.value as asn1js.AsnType[]) : [];
}
