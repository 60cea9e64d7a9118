import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { Failure } from '../../../project/failure.ts';
import { drawAppearance, type Line } from './appearance.ts';
import { makeCms } from './cms/make-cms.ts';
import type { Credential } from './cms/read-p12.ts';
import { requestTimestamp } from './cms/request-timestamp.ts';
import { signatureFields } from './fields.ts';
import { appendRevision, bodyOf } from './file/append-revision.ts';
import { readRevisions, snapshotOf } from './file/revisions.ts';
import { writePdfDate } from './read/pdf-date.ts';

/** What one signature is made of. */
export interface SigningOptions {
  /** The partner in whose field it goes. */
  readonly signataire: string;
  readonly credential: Credential;
  /** The time that the signer says it is. */
  readonly date: Date;
  /** Name of the signer, as the certificate has it. */
  readonly name: string;
  /** Where it is signed, if said. */
  readonly location: string | undefined;
  /** What is seen in the box. */
  readonly lines: readonly Line[];
  /** Address of a time-stamping authority. */
  readonly timestampUrl: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Signs a document in one of its fields. What was there stays byte for byte, so that earlier signatures go on being valid.
 * @throws Failure where the key, or the time-stamping authority, is of no use
 */
export async function signPdf(bytes: Uint8Array, options: SigningOptions): Promise<Uint8Array> {
  const { signataire, credential, timestampUrl, signal } = options;
  const revisions = readRevisions(bytes);
  const snapshot = snapshotOf(bytes, revisions);
  const last = revisions.at(-1);
  const field = signatureFields(snapshot).find((one) => one.signataire === signataire && one.value === undefined);
  if (last === undefined || field === undefined) throw new Error(`no field to sign for ${signataire}`);

  const context = PDFContext.create();
  context.largestObjectNumber = sizeOf(revisions) - 1;
  const value = context.nextRef();
  const widget = field.dict.clone(context);
  widget.set(PDFName.of('V'), value);
  widget.set(PDFName.of('AP'), context.obj({ N: drawAppearance(context, snapshot, field, options.lines) }));
  const reserved = reserveFor(credential, timestampUrl !== undefined);
  const objects = [
    ...context.enumerateIndirectObjects().map(([ref, object]) => ({ number: ref.objectNumber, body: bodyOf(object) })),
    { number: field.ref.objectNumber, body: bodyOf(widget) },
    { number: value.objectNumber, body: Buffer.from(signatureBody(options, reserved), 'latin1') },
  ];
  const { file, offsetOf } = appendRevision(bytes, last, context.largestObjectNumber + 1, objects);

  // What a person wrote stands there in hexadecimal: these words are the keys.
  const behind = (key: string): number => file.indexOf(key, offsetOf(value.objectNumber), 'latin1') + key.length;
  const start = behind('/Contents ');
  const end = start + reserved + 2;
  const range = [start, end, file.length - end].map((part) => String(part).padStart(RANGE_WIDTH)).join(' ');
  file.write(range, behind('/ByteRange [0 '), 'latin1');
  const digest = createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest();
  const timestamp =
    timestampUrl === undefined
      ? undefined
      : (signature: Uint8Array) => requestTimestamp(timestampUrl, signature, signal);
  const cms = (await makeCms(digest, credential, timestamp)).toString('hex');
  if (cms.length > reserved) throw tooLong();
  file.write(cms, start + 1, 'latin1');
  return file;
}

/** The numbers of the three places stand at a fixed width: they are known only when the rest of the file is. */
const RANGE_WIDTH = 10;
const RANGE_BLANK = ' '.repeat(3 * RANGE_WIDTH + 2);

/**
 * The dictionary of a signature (ISO 32000-1, 12.8.1; PAdES: ETSI EN 319 142-1). The time stands here, as what the signer says;
 * PAdES forbids it among the signed attributes.
 */
function signatureBody({ name, date, location }: SigningOptions, reserved: number): string {
  const place = location === undefined ? '' : ` /Location ${PDFHexString.fromText(location)}`;
  return (
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ' +
    `/Name ${PDFHexString.fromText(name)} /M (${writePdfDate(date)})${place} ` +
    `/ByteRange [0 ${RANGE_BLANK}] /Contents <${'0'.repeat(reserved)}> >>`
  );
}

/** Hexadecimal figures to keep for a signature: its certificates, and room for the rest. */
function reserveFor({ certificate, chain }: Credential, isStamped: boolean): number {
  const certificates = [certificate, ...chain].reduce((sum, { raw }) => sum + raw.length, 0);
  return 2 * (certificates + 4096 + (isStamped ? 24_576 : 0));
}

/** One more than the highest number that any version used. */
function sizeOf(revisions: ReturnType<typeof readRevisions>): number {
  const sizes = revisions.map(({ trailer }) => trailer.get(PDFName.of('Size')));
  const numbers = revisions.flatMap(({ places }) => [...places.keys()]);
  const declared = sizes.map((size) => (size instanceof PDFNumber ? size.asNumber() : 0));
  return [...declared, ...numbers.map((number) => number + 1)].reduce((most, one) => Math.max(most, one), 0);
}

function tooLong(): Failure {
  return new Failure(
    'document',
    'La réponse de l’autorité d’horodatage est trop longue pour ce document. Rien n’a été signé.',
    'Employez une autre autorité d’horodatage, ou signez sans --timestamp-url.',
  );
}
