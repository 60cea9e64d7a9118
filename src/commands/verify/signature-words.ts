import type { ReadField, ReadSignature } from '../../formats/pdf/signature/index.ts';
import { formatMoment } from '../../text/moments.ts';
import type { VerifyFinding } from './check.ts';

/** What is good about a field, in French: who signed, and that it holds. */
export function signatureFacts(field: ReadField): readonly string[] {
  const { signature } = field;
  if (signature === undefined || faultsOf(signature).length > 0) return [];
  const stamp = signature.timestamp;
  const trusted = signature.trust === 'trusted' ? ', certificat reconnu' : '';
  const confirmed =
    stamp?.isSound === true && stamp.date !== undefined
      ? [`${partyOf(field)} : ${stamp.authority} confirme que cette signature existait ${formatMoment(stamp.date)}.`]
      : [];
  return [
    `${partyOf(field)} : signé par ${signerOf(signature)}${whenOf(signature)} ; la signature est intacte${trusted}.`,
    ...confirmed,
  ];
}

/** What is wrong with a field, or worth knowing. */
export function signatureFindings(field: ReadField): readonly VerifyFinding[] {
  const { signature } = field;
  const party = partyOf(field);
  if (signature === undefined) return [{ severity: 'info', message: `${party} : pas encore signé.` }];
  const faults = faultsOf(signature).map(
    (message): VerifyFinding => ({ severity: 'error', message: `${party} : ${message}` }),
  );
  return [
    ...faults,
    ...notesOf(signature).map((message): VerifyFinding => ({ severity: 'info', message: `${party} : ${message}` })),
  ];
}

function faultsOf(signature: ReadSignature): readonly string[] {
  const { holder, coversVersion, hasRightDigest, hasRightSignature, changesSince, trust, timestamp } = signature;
  if (holder === undefined) return ['la signature ne se comprend pas ; elle ne prouve rien.'];
  const signer = signerOf(signature);
  const broken = !coversVersion
    ? `la signature de ${signer} ne porte pas sur le document entier ; elle ne prouve rien.`
    : !hasRightDigest
      ? `ce que ${signer} a signé a été modifié ; la signature ne vaut plus.`
      : hasRightSignature
        ? undefined
        : `la signature n’a pas été faite avec le certificat de ${signer} ; elle ne prouve rien.`;
  return [
    ...(broken === undefined ? [] : [broken]),
    ...(changesSince.length === 0
      ? []
      : [`depuis la signature de ${signer}, le document a été modifié : ${changesSince.join(', ')}.`]),
    ...(trust === 'unknown' ? [`le certificat de ${signer} ne vient d’aucune autorité que vous reconnaissez.`] : []),
    ...(timestamp?.isSound === false ? [`l’horodatage de la signature de ${signer} est faux.`] : []),
  ];
}

function notesOf({ trust, timestamp }: ReadSignature): readonly string[] {
  return [
    ...(trust === 'expired'
      ? ['le certificat n’est plus valable aujourd’hui ; il l’était à la date que le signataire déclare.']
      : []),
    ...(timestamp?.isSound === true && timestamp.trust === 'unknown'
      ? [`l’autorité d’horodatage ${timestamp.authority} n’est pas de celles que vous reconnaissez.`]
      : []),
  ];
}

/** « ars (Agence régionale de santé, M. Camille Exemple) ». */
function partyOf({ signataire, description }: ReadField): string {
  const said = description.replace(/^Signature\s:\s/u, '');
  return said === '' ? `« ${signataire} »` : `${said} (« ${signataire} »)`;
}

/** « Camille Exemple (Agence régionale de santé) », as the certificate has it. */
function signerOf({ holder }: ReadSignature): string {
  if (holder === undefined) return 'on ne sait qui';
  const { name, organisation } = holder;
  return organisation === undefined || organisation === name ? name : `${name} (${organisation})`;
}

function whenOf({ date, location }: ReadSignature): string {
  const where = location === undefined ? '' : ` à ${location}`;
  return `${where}${date === undefined ? '' : `, ${formatMoment(date)} selon l’horloge du signataire`}`;
}
