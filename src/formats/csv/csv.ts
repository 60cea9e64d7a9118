/**
 * Rows as CSV for a spreadsheet set up in French: RFC 4180, but for the semicolon that Excel and LibreOffice expect where the comma is
 * the decimal sign; the mark of UTF-8 comes first, without which Excel spoils every accent.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** The mark of UTF-8. */
export const BOM = '\uFEFF';

/**
 * One cell. A spreadsheet takes a text that begins with one of these signs for a formula and runs it: the apostrophe before it makes
 * it a text (OWASP, CSV injection). Cells of a contract are never numbers below zero, so none is spoiled.
 */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number as a spreadsheet set up in French reads it: « 1234,5 ». */
export function csvNumber(value: number): string {
  return String(value).replace('.', ',');
}
