/**
 * Whether a text is a SIREN number: nine digits whose last is a check by Luhn's formula (Insee, répertoire Sirene; ISO/IEC
 * 7812-1). Spaces are not part of a code.
 */
export function isSiren(code: string): boolean {
  return /^\d{9}$/.test(code) && luhn(code) % 10 === 0;
}

/** La Poste, whose thousands of offices outgrew the check: their digits add up to a multiple of five (Insee). */
const LA_POSTE = '356000000';

/** Whether a text is a SIRET number: a SIREN, five digits for the establishment, and the check over all fourteen. */
export function isSiret(code: string): boolean {
  if (!/^\d{14}$/.test(code) || !isSiren(code.slice(0, 9))) return false;
  if (luhn(code) % 10 === 0) return true;
  return code.startsWith(LA_POSTE) && digitSum(code) % 5 === 0;
}

function luhn(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

/**
 * Whether a text has the form of a FINESS number: nine characters that begin with the département, « 2A » and « 2B » among
 * them (Fichier national des établissements sanitaires et sociaux). Whether the establishment exists is not said.
 */
export function isFiness(code: string): boolean {
  return /^(?:\d{2}|2[AB])\d{7}$/.test(code);
}

/**
 * The list that the code of a quartier prioritaire belongs to: `QP` + 6 (décrets n° 2014-1750 and n° 2014-1751, in force from
 * 2015), or `QN` + 5 and a letter (décret n° 2023-1314, from 2024; overseas from 2025).
 *
 * @returns the year from which that list holds, or `undefined` for any other form
 */
export function qpvVintage(code: string): 2015 | 2024 | undefined {
  if (/^QP(?:\d{3}|02[AB])\d{3}$/.test(code)) return 2015;
  return /^QN(?:\d{3}|02[AB])\d{2}[A-Z]$/.test(code) ? 2024 : undefined;
}

/** Whether a text has the form of the code of a quartier prioritaire, of either list. */
export function isQpv(code: string): boolean {
  return qpvVintage(code) !== undefined;
}
