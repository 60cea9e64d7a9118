import type { X509Certificate } from 'node:crypto';
import { textOf } from '../../read/values.ts';
import type { CheckedCms } from '../cms/check-cms.ts';
import { isTrusted } from '../cms/check-trust.ts';
import { readTimestamp } from '../cms/read-timestamp.ts';
import { type SignatureField, signatureFields } from '../fields.ts';
import { readRevisions, type Snapshot, snapshotOf } from '../file/revisions.ts';
import { type Holder, holderOf } from './certificate-name.ts';
import { changesOf } from './changes.ts';
import { checkValue } from './check-value.ts';
import { readPdfDate } from './pdf-date.ts';

/**
 * How far a certificate is trusted: under an authority of the reader's; under one, but no longer; under none; or the reader named no
 * authority.
 */
export type Trust = 'trusted' | 'expired' | 'unknown' | 'not-asked';

/** The date that a time-stamping authority confirms. */
export interface ReadTimestamp {
  readonly date: Date | undefined;
  readonly authority: string | undefined;
  readonly isSound: boolean;
  readonly trust: Trust;
}

/** One signature and what came of checking it. */
export interface ReadSignature {
  /** Whom the certificate names; `undefined` where the signature can't be understood. */
  readonly holder: Holder | undefined;
  /** When and where the signer says it was; nobody else confirms it. */
  readonly date: Date | undefined;
  readonly location: string | undefined;
  /** It signs a whole version of the document and nothing is left out. */
  readonly coversVersion: boolean;
  /** The bytes that it signs are those of that version. */
  readonly hasRightDigest: boolean;
  /** The signature was made with the key of the certificate. */
  readonly hasRightSignature: boolean;
  readonly trust: Trust;
  readonly timestamp: ReadTimestamp | undefined;
  /** What was changed in the document since, but for further signatures. */
  readonly changesSince: readonly string[];
}

/** A place to sign, and what stands in it. */
export interface ReadField {
  readonly signataire: string;
  readonly description: string;
  /** Absent while nobody signed. */
  readonly signature: ReadSignature | undefined;
}

/** What decides whether a certificate is trusted. */
export interface TrustOptions {
  /** Authorities whom the reader trusts; `undefined` where none was named. */
  readonly trusted: readonly X509Certificate[] | undefined;
  /** For certificates that no time stamp dates. */
  readonly now: Date;
}

/** All that can be said of the signatures of a file. */
export interface ReadSignatures {
  readonly fields: readonly ReadField[];
  /** What versions before the first signature changed: the signatories signed that too. */
  readonly changesBefore: readonly string[];
}

/** Reads and checks all signatures of a PDF. @throws DamagedPdf when its versions can't be told apart */
export async function readSignatures(bytes: Uint8Array, options: TrustOptions): Promise<ReadSignatures> {
  const revisions = readRevisions(bytes);
  const snapshot = snapshotOf(bytes, revisions);
  const found = signatureFields(snapshot);
  if (found.every(({ value }) => value === undefined)) return { fields: found.map(unsigned), changesBefore: [] };
  const changes = changesOf(bytes, revisions);
  const values = found.map((field) => checkValue(bytes, revisions, snapshot, field));
  const first = Math.min(...values.flatMap(({ revision }) => revision ?? []), revisions.length);
  const fields: ReadField[] = [];
  for (const [index, field] of found.entries()) {
    const { revision, cms } = values[index] ?? {};
    const changesSince = unique(revision === undefined ? [] : changes.slice(revision + 1));
    const signature = field.value && {
      ...(await readCms(cms, dateOf(snapshot, field), options)),
      location: textOf(snapshot.entry(field.value, 'Location')),
      coversVersion: revision !== undefined,
      changesSince,
    };
    fields.push({ ...unsigned(field), signature });
  }
  return { fields, changesBefore: unique(changes.slice(0, first + 1)) };
}

function dateOf(snapshot: Snapshot, { value }: SignatureField): Date | undefined {
  return readPdfDate(textOf(snapshot.entry(value, 'M')));
}

type OfCms = Omit<ReadSignature, 'location' | 'coversVersion' | 'changesSince'>;

async function readCms(cms: CheckedCms | undefined, date: Date | undefined, options: TrustOptions): Promise<OfCms> {
  const timestamp = await readStamp(cms, options);
  const proved = timestamp?.isSound === true && timestamp.trust === 'trusted' ? timestamp.date : undefined;
  return {
    holder: cms && holderOf(cms.certificate),
    date,
    hasRightDigest: cms?.hasRightDigest ?? false,
    hasRightSignature: cms?.hasRightSignature ?? false,
    trust: cms === undefined ? 'unknown' : await trustOf(cms, proved, date, options),
    timestamp,
  };
}

async function readStamp(cms: CheckedCms | undefined, options: TrustOptions): Promise<ReadTimestamp | undefined> {
  if (cms?.timestamp === undefined) return undefined;
  const stamp = readTimestamp(cms.timestamp, cms.signature);
  if (stamp === undefined) return { date: undefined, authority: undefined, isSound: false, trust: 'unknown' };
  return {
    date: stamp.date,
    authority: holderOf(stamp.certificate).name,
    isSound: stamp.isSound,
    trust: stamp.isForTimestamps ? await trustOf(stamp, undefined, stamp.date, options) : 'unknown',
  };
}

/** @param claimed a date at which the certificate may have held, that nobody confirms */
async function trustOf(
  { certificate, others }: Pick<CheckedCms, 'certificate' | 'others'>,
  proved: Date | undefined,
  claimed: Date | undefined,
  { trusted, now }: TrustOptions,
): Promise<Trust> {
  if (trusted === undefined) return 'not-asked';
  if (await isTrusted(certificate, others, trusted, proved ?? now)) return 'trusted';
  return claimed !== undefined && (await isTrusted(certificate, others, trusted, claimed)) ? 'expired' : 'unknown';
}

function unsigned({ signataire, description }: SignatureField): ReadField {
  return { signataire, description, signature: undefined };
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
