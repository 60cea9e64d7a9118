import { Buffer } from 'node:buffer';
import { createHash, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { OID } from '../../../../src/formats/pdf/signature/cms/object-identifiers.ts';
import { derOf, type Identity } from './make-certificate.ts';

/** What a time-stamping authority answers to a request (RFC 3161), for an identity with an RSA key. */
export async function answerOf({ certificate, keys }: Identity, request: Buffer, date: Date): Promise<Buffer> {
  const { messageImprint, nonce } = TimeStampReq.fromBER(Uint8Array.from(request));
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3',
    messageImprint,
    serialNumber: new asn1js.Integer({ value: 1 }),
    genTime: date,
    ...(nonce === undefined ? {} : { nonce }),
  });
  const content = Buffer.from(info.toSchema().toBER(false));
  const sha256 = (bytes: Uint8Array): asn1js.OctetString =>
    new asn1js.OctetString({ valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()) });
  const sequence = (...value: asn1js.AsnType[]): asn1js.Sequence => new asn1js.Sequence({ value });
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new asn1js.ObjectIdentifier({ value: OID.timestampInfo })] }),
    new Attribute({ type: OID.messageDigest, values: [sha256(content)] }),
    new Attribute({
      type: OID.signingCertificateV2,
      values: [sequence(sequence(sequence(sha256(derOf({ certificate, keys })))))],
    }),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  const signed = new asn1js.Set({ value: attributes.map((one) => one.toSchema()) }).toBER(false);
  const token = new SignedData({
    version: 3,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: OID.timestampInfo,
      eContent: new asn1js.OctetString({ valueHex: Uint8Array.from(content) }),
    }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256 }),
        signature: new asn1js.OctetString({
          valueHex: await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, signed),
        }),
      }),
    ],
  });
  const response = new TimeStampResp({
    status: new PKIStatusInfo({ status: 0 }),
    timeStampToken: new ContentInfo({ contentType: OID.signedData, content: token.toSchema(true) }),
  });
  return Buffer.from(response.toSchema().toBER(false));
}
