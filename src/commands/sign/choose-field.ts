import { resolve } from 'node:path';
import type { ReadField, ReadSignatures } from '../../formats/pdf/signature/index.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { nearest } from '../../schema/nearest.ts';
import { enumerate } from '../../text/agreement.ts';
import { formatMoment } from '../../text/moments.ts';
import type { Context } from '../define.ts';
import { readPdf } from '../verify/read-pdf.ts';
import { signatureFindings } from '../verify/signature-words.ts';

/** A document and the place in it that is to be signed. */
export interface Chosen {
  /** Absolute path of the document. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly fields: readonly ReadField[];
  readonly field: ReadField;
}

/**
 * Finds the place of a signatory in a document that may be signed: one of ours, with fields, in which nothing that others signed was
 * changed.
 * @throws Failure that says what stands in the way
 */
export async function chooseField(path: string, signataire: string | undefined, context: Context): Promise<Chosen> {
  const file = resolve(context.currentDirectory, path);
  const name = displayPath(file, context.currentDirectory);
  const bytes = readPdf(file, name);
  const { hasMark } = await import('../../formats/pdf/index.ts');
  if (!hasMark(bytes)) throw notOurs(name, context.program);
  const { fields } = await read(bytes, name, context);
  if (fields.length === 0) throw noField(name, context.program);
  const field = fields.find((one) => one.signataire === signataire);
  if (field === undefined) throw unknown(signataire, fields);
  if (field.signature !== undefined) throw alreadySigned(field, field.signature);
  refuseTampered(fields, context.program);
  return { file, bytes, fields, field };
}

async function read(bytes: Uint8Array, name: string, { now }: Context): Promise<ReadSignatures> {
  const { readSignatures } = await import('../../formats/pdf/signature/index.ts');
  try {
    return await readSignatures(bytes, { trusted: undefined, now });
  } catch {
    throw new Failure('file', `« ${name} » est abîmé : il ne peut pas être signé.`, 'Reprenez-le là d’où il vient.');
  }
}

/** Nobody puts a name under a text that was changed behind the back of those who signed before. */
function refuseTampered(fields: readonly ReadField[], program: string): void {
  const fault = fields.flatMap(signatureFindings).find(({ severity }) => severity === 'error');
  if (fault === undefined) return;
  throw new Failure(
    'document',
    `Ce document ne doit pas être signé. ${fault.message}`,
    `Reprenez l’exemplaire que les autres ont signé ; « ${program} verify » dit tout ce qui a changé.`,
  );
}

function notOurs(name: string, program: string): Failure {
  return new Failure(
    'file',
    `« ${name} » n’est pas un PDF de ce programme, ou un autre l’a enregistré depuis : il ne peut pas être signé.`,
    `Faites l’exemplaire à signer : ${program} render --etat arrete --document contrat --format pdf`,
  );
}

function noField(name: string, program: string): Failure {
  return new Failure(
    'document',
    `« ${name} » n’a pas de champ à signer : seul un contrat fait dans l’état « arrete », avec ses signataires, en a.`,
    `Faites l’exemplaire à signer : ${program} render --etat arrete --document contrat --format pdf`,
  );
}

function unknown(signataire: string | undefined, fields: readonly ReadField[]): Failure {
  const known = fields.map((field) => field.signataire);
  const list = `Signataires de ce document : ${enumerate(known)}.`;
  if (signataire === undefined)
    return new Failure('usage', 'Il manque l’option --signataire : pour qui signez-vous ?', list);
  const meant = nearest(signataire, known);
  return new Failure(
    'usage',
    `« ${signataire} » n’est pas un signataire de ce document.`,
    meant === undefined ? list : `Vouliez-vous dire « ${meant} » ? ${list}`,
  );
}

function alreadySigned({ signataire }: ReadField, { holder, date }: NonNullable<ReadField['signature']>): Failure {
  const who = holder === undefined ? '' : ` par ${holder.name}`;
  const when = date === undefined ? '' : `, ${formatMoment(date)}`;
  return new Failure(
    'document',
    `« ${signataire} » a déjà signé ce document${who === '' && when === '' ? '' : ` :${who}${when}`}.`,
    'Une signature ne se remplace pas. Pour recommencer, repartez d’un exemplaire qui n’est pas signé.',
  );
}
