import { type Commune, communeOf } from './communes.ts';
import { communeGroup, once, territoryExtract } from './extract.ts';

/** Words that have a short form, as they are folded. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** A name without capitals, accents, hyphens and apostrophes, « St » written out: how two ways to write it are compared. */
export function foldName(name: string): string {
  const letters = withoutAccents(name.normalize('NFD').toLowerCase()).replaceAll('œ', 'oe');
  return (letters.match(/[a-z0-9]+/g) ?? []).map((word) => WRITTEN_OUT.get(word) ?? word).join(' ');
}

/**
 * A text without its accents, once they are apart from their letters (NFD, NFKD). The accents of all scripts are a pattern that takes
 * longer to compile than a hundred names to fold; most texts have those of ours alone.
 */
export function withoutAccents(text: string): string {
  return /[^\0-\u0482\u2000-\u20cf]/.test(text) ? text.replace(/\p{M}/gu, '') : text.replace(/[\u0300-\u036f]/g, '');
}

/** The communes of exactly that name, accents and hyphens aside; homonyms are many. */
export function communesNamed(name: string): readonly Commune[] {
  const wanted = foldName(name);
  // To fold all names takes a tenth of a second, those of one letter next to nothing.
  return (writtenNames().get(wanted.charAt(0)) ?? [])
    .filter(({ nom }) => foldName(nom) === wanted)
    .flatMap(({ code }) => communeOf(code)?.commune ?? []);
}

interface WrittenName {
  readonly code: string;
  readonly nom: string;
}

/** Names and codes of all communes, by the first letter of the folded name. */
const writtenNames: () => ReadonlyMap<string, readonly WrittenName[]> = once(() => {
  const letters = new Map<string, string>();
  const names = new Map<string, WrittenName[]>();
  for (const prefix of territoryExtract().groupes) {
    for (const entry of Object.values(communeGroup(prefix)?.epci ?? {}).flatMap((entries) => entries.split(';'))) {
      const sign = entry.charAt(3);
      const letter = letters.get(sign) ?? foldName(sign).charAt(0);
      letters.set(sign, letter);
      const found = names.get(letter);
      const written = { code: `${prefix}${entry.slice(0, 3)}`, nom: entry.slice(3).replace(/ \d+$/, '') };
      if (found === undefined) names.set(letter, [written]);
      else found.push(written);
    }
  }
  return names;
});
