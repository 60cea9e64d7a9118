/** A date as PDF writes it (ISO 32000-1, 7.9.4): `D:20260704120000+02'00'`. `undefined` where it is none. */
export function readPdfDate(text: string | undefined): Date | undefined {
  const found = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(text ?? '');
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] = found;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A date as PDF writes it, in universal time. */
export function writePdfDate(date: Date): string {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '');
  return `D:${digits}Z`;
}
