/** The name under which the forms of a document find the font of signatures. */
export const FONT_NAME = 'ClsSignature';

/** The name of a signatory's field: its identifier, but for the full stop, which parts the names of PDF (ISO 32000-1, 12.7.3.2). */
export function fieldName(signataire: string): string {
  return signataire.replaceAll('.', '%2E');
}

/** The identifier of the signatory whose field has this name. */
export function signataireOf(fieldName: string): string {
  return fieldName.replaceAll('%2E', '.');
}
