import type { X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import type { ReadField, ReadSignatures } from '../../formats/pdf/signature/index.ts';
import { isSigned } from '../../formats/pdf/signature/is-signed.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { readCertificateFile } from '../sign/read-certificate-file.ts';
import type { VerifyCheck, VerifyReport, VerifySubject } from './check.ts';
import { signatureFacts, signatureFindings } from './signature-words.ts';

/** Lists who is to sign and who did, and what became of the document since. */
export const signatures: VerifyCheck = async (subject) => {
  const { bytes, context, options } = subject;
  const trusted = await trustedCertificates(subject);
  const { readSignatures } = await import('../../formats/pdf/signature/index.ts');
  let read: ReadSignatures;
  try {
    read = await readSignatures(bytes, { trusted, now: context.now });
  } catch {
    // What was signed by nobody may be of any make.
    return isSigned(bytes) ? report([], [{ severity: 'error', message: DAMAGED }]) : undefined;
  }
  const { fields, changesBefore } = read;
  if (fields.length === 0) return isSigned(bytes) ? report([], [{ severity: 'error', message: HIDDEN }]) : undefined;
  const before =
    changesBefore.length === 0
      ? []
      : [
          {
            severity: 'info' as const,
            message: `Avant la première signature, le document a été modifié : ${changesBefore.join(', ')}.`,
          },
        ];
  const findings = [...fields.flatMap(signatureFindings), ...before];
  return report(fields.flatMap(signatureFacts), findings, fields, options.trust === undefined);
};

function report(
  facts: VerifyReport['facts'],
  findings: VerifyReport['findings'],
  fields: readonly ReadField[] = [],
  asksTrust = false,
): VerifyReport {
  const trust = asksTrust ? 'si les certificats viennent d’une autorité reconnue (--trust le dit), et ' : '';
  return {
    id: 'signatures',
    title: 'Signatures électroniques',
    facts,
    findings,
    checked: 'ce que chaque signature couvre, sa valeur, et les modifications faites depuis.',
    notChecked: `${trust}si un certificat a été révoqué.`,
    data: { champs: fields },
  };
}

const DAMAGED = 'Le fichier a été modifié au point que ses signatures ne peuvent plus être vérifiées.';
const HIDDEN = 'Le fichier contient une signature, mais ne la montre plus : il a été modifié.';

async function trustedCertificates({
  context,
  options: { trust },
}: VerifySubject): Promise<readonly X509Certificate[] | undefined> {
  if (typeof trust !== 'string') return undefined;
  const file = resolve(context.currentDirectory, trust);
  const name = displayPath(file, context.currentDirectory);
  const { readCertificates } = await import('../../formats/pdf/signature/index.ts');
  const certificates = readCertificates(readCertificateFile(file, name));
  if (certificates.length > 0) return certificates;
  throw new Failure(
    'file',
    `« ${name} » ne contient aucun certificat.`,
    'Donnez à --trust un fichier PEM : il contient des lignes « BEGIN CERTIFICATE ».',
  );
}
