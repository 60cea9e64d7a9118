import { type Commune, communeOf } from './communes.ts';
import { communeGroup, once, territoryExtract } from './extract.ts';

/** Words that have a short form, as they are folded. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * A name without capitals, accents, hyphens and apostrophes, « St » written out: how two ways to write it are compared. It goes
 * from letter to letter, for each pattern that did this would be compiled first, and few names are folded.
 */
export function foldName(name: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of `${name.normalize('NFD').toLowerCase()} `) {
    if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) word += sign;
    else if (sign === 'œ') word += 'oe';
    else if (word !== '' && !isMark(sign)) {
      words.push(WRITTEN_OUT.get(word) ?? word);
      word = '';
    }
  }
  return words.join(' ');
}

/** Whether a sign is an accent apart from its letter. Those of French are told at once, and so is what is surely none. */
function isMark(sign: string): boolean {
  if (sign < '\u0300' || (sign >= '\u2000' && sign < '\u20d0')) return false;
  return sign < '\u0370' || /\p{M}/u.test(sign);
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
