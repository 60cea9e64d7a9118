import type { Credential, Holder, ReadField } from '../../formats/pdf/signature/index.ts';
import { formatMoment } from '../../text/moments.ts';

/** One signature, as the command was told. */
export interface SignatureRequest {
  readonly field: ReadField;
  readonly credential: Credential;
  readonly holder: Holder;
  /** The time of the signing. It is the clock's: a signer does not choose it. */
  readonly date: Date;
  readonly fonction: string | undefined;
  readonly lieu: string | undefined;
  readonly timestampUrl: string | undefined;
  readonly signal: AbortSignal;
}

/** Signs the document, and writes into the box who signed, as what, where and when. */
export async function addSignature(bytes: Uint8Array, request: SignatureRequest): Promise<Uint8Array> {
  const { field, credential, holder, date, lieu, timestampUrl, signal } = request;
  const { signPdf } = await import('../../formats/pdf/signature/index.ts');
  const fonction = request.fonction ?? holder.title;
  const when = formatMoment(date);
  return signPdf(bytes, {
    signataire: field.signataire,
    credential,
    date,
    name: holder.name,
    location: lieu,
    lines: [
      { text: 'Signé électroniquement par', size: 8 },
      { text: holder.name, size: 11 },
      ...(fonction === undefined ? [] : [{ text: fonction, size: 9 }]),
      { text: lieu === undefined ? when : `à ${lieu}, ${when}`, size: 8 },
    ],
    timestampUrl,
    signal,
  });
}
