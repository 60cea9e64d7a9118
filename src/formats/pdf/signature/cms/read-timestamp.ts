import { Buffer } from 'node:buffer';
import { createHash, type X509Certificate } from 'node:crypto';
import { type ContentInfo, TSTInfo } from 'pkijs';
import { checkCms } from './check-cms.ts';
import { HASHES } from './password-encryption.ts';

/** What a time-stamping authority confirms. */
export interface Timestamp {
  readonly date: Date;
  /** Its own signature holds, and it is about the thing that was asked for. */
  readonly isSound: boolean;
  readonly nonce: Buffer | undefined;
  readonly certificate: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/**
 * Reads a time stamp (RFC 3161).
 * @param signature the signature value that it must be about
 * @returns `undefined` where it can't be understood
 */
export function readTimestamp(token: ContentInfo, signature: Uint8Array): Timestamp | undefined {
  try {
    const cms = checkCms(token);
    if (cms?.content === undefined) return undefined;
    const { genTime, messageImprint, nonce } = TSTInfo.fromBER(Uint8Array.from(cms.content));
    const hash = HASHES[messageImprint.hashAlgorithm.algorithmId];
    const imprint = Buffer.from(messageImprint.hashedMessage.getValue());
    const isAboutIt = hash !== undefined && createHash(hash).update(signature).digest().equals(imprint);
    return {
      date: genTime,
      isSound: cms.hasRightDigest && cms.hasRightSignature && isAboutIt,
      nonce: nonce === undefined ? undefined : Buffer.from(nonce.valueBlock.valueHexView),
      certificate: cms.certificate,
      others: cms.others,
    };
  } catch {
    return undefined;
  }
}
