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
  /** Its certificate was issued to date things, and not only to sign. */
  readonly isForTimestamps: boolean;
  readonly nonce: Buffer | undefined;
  readonly certificate: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/** The extended use of a key for time stamps (RFC 3161, 2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

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
      isForTimestamps: cms.certificate.keyUsage?.includes(TIME_STAMPING) ?? false,
      nonce: nonce === undefined ? undefined : Buffer.from(nonce.valueBlock.valueHexView),
      certificate: cms.certificate,
      others: cms.others,
    };
  } catch {
    return undefined;
  }
}
