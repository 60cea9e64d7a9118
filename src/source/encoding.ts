import type { Place } from '../diagnostics/diagnostic.ts';

/**
 * Signs that French needs beyond ASCII: where most of a file's are these, its encoding was guessed right. Some versions of Node
 * read « ’ », « … » and their like of Windows-1252 as controls.
 */
const FRENCH =
  /[àâäéèêëîïôöùûüçœæÀÂÄÉÈÊËÎÏÔÖÙÛÜÇŒÆ«»’“”–—…€°\u00a0\u0080\u0085\u008c\u0091-\u0094\u0096\u0097\u009c]/gu;
const OTHERS = /[\u0080-\u{10ffff}]/gu;

/** How people's programs call the encodings they save in, and how `TextDecoder` does. */
const ENCODINGS: readonly (readonly [label: string, name: string])[] = [
  ['windows-1252', 'Windows-1252 (« ANSI »)'],
  ['macintosh', 'Mac OS Roman'],
];

/** The encoding of a French text that is not UTF-8, or `undefined` where none makes French of it. */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const ranked = ENCODINGS.map(([label, name]) => {
    const text = new TextDecoder(label).decode(bytes);
    return { name, french: [...text.matchAll(FRENCH)].length, others: [...text.matchAll(OTHERS)].length };
  }).sort((a, b) => b.french - a.french);
  const [best] = ranked;
  return best !== undefined && best.french > best.others / 2 ? best.name : undefined;
}

/** Where the first sign stands that is none in UTF-8. */
export function firstBadPlace(bytes: Uint8Array): Omit<Place, 'file'> {
  const text = new TextDecoder('utf-8').decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line: before.length, column, endLine: before.length, endColumn: column + 1 };
}
