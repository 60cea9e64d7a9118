/** A name of a file says what stands in it without filling a line. */
const LONGEST = 40;
/** Names that Windows keeps for its devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A title as the name of a file, the same on every system: « Organiser l’accès aux soins » becomes `organiser-l-acces-aux-soins`. Words
 * that would make it too long are left out. Empty where no letter of it can be kept.
 */
export function fileNameOf(title: string): string {
  const words = title
    .replaceAll(/œ/gi, 'oe')
    .replaceAll(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return RESERVED.test(name) ? `${name}-1` : name;
}
