import { type Commune, communeOf } from './communes.ts';
import { communeGroup, once, territoryExtract } from './extract.ts';

/** A name without capitals, accents, hyphens and apostrophes, « St » written out: how two ways to write it are compared. */
export function foldName(name: string): string {
  return name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim();
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
