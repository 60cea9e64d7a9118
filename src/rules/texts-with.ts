import type { Contrat } from '../model/contrat.ts';
import type { Ecrit, Texte } from '../schema/standing.ts';
import { type Held, lookThrough, type Sign, signBits } from '../text/signs.ts';
import { wordGroups } from '../text/word-groups.ts';
import { onceFor } from './once-for.ts';
import { TELLING_WORDS, type TellingWords } from './telling-words.ts';

/** Signs and words of which a text must hold one. */
export interface Need extends Held {
  /**
   * Finds all texts which hold one. A rule that no contract puts out may be alone in asking, and this is then quicker
   * than to look through them for what others need.
   */
  readonly alone?: (texte: string) => boolean;
}

const GROUPS = Object.keys(TELLING_WORDS) as readonly TellingWords[];
const WORDS = wordGroups(Object.entries(TELLING_WORDS).map(([, words], index) => [words, 1 << index]));

/**
 * What a pattern can't do without: one of these signs, or a word of one of these groups. A rule that states it beside its pattern
 * is spared the texts that lack it; one that doesn't looks at all.
 */
export function needs(...names: readonly (Sign | TellingWords)[]): Need {
  const groups = names.filter(isGroup);
  return {
    signs: signBits(names.filter((name): name is Sign => !isGroup(name))),
    words: groups.reduce((bits, group) => bits | (1 << GROUPS.indexOf(group)), 0),
  };
}

function isGroup(name: Sign | TellingWords): name is TellingWords {
  return Object.hasOwn(TELLING_WORDS, name);
}

/** Whether what a text holds is, of each need, what is wanted. */
export function meets({ signs, words }: Held, wanted: readonly Need[]): boolean {
  for (const need of wanted) if ((signs & need.signs) === 0 && (words & need.words) === 0) return false;
  return true;
}

/** The texts that people wrote in a contract and that hold, of each need, what is wanted. */
export function textesWith(contrat: Contrat, ...wanted: readonly Need[]): readonly Texte[] {
  return having(contrat, contrat.textes, wanted);
}

/** Every string of a contract that holds, of each need, what is wanted. */
export function everyTextWith(contrat: Contrat, ...wanted: readonly Need[]): readonly Ecrit[] {
  return having(contrat, contrat.ecrits, wanted);
}

/** Every string of a contract under a key of that name. */
export function ecritsUnder({ ecrits }: Contrat, key: string): readonly Ecrit[] {
  return ecrits.filter((ecrit) => ecrit.key === key);
}

/** What a string of a contract holds that a pattern may need. */
export function heldBy(contrat: Contrat, { rank }: Ecrit): Held {
  return lookedThrough(contrat).held[rank] ?? NOTHING;
}

function having<Text extends Ecrit>(
  contrat: Contrat,
  texts: readonly Text[],
  wanted: readonly Need[],
): readonly Text[] {
  const [{ alone } = {}] = wanted;
  if (alone !== undefined && last !== contrat) return texts.filter(({ texte }) => alone(texte));
  const { held, together } = lookedThrough(contrat);
  return meets(together, wanted) ? texts.filter(({ rank }) => meets(held[rank] ?? NOTHING, wanted)) : [];
}

const NOTHING: Held = { signs: 0, words: 0 };

/** What the strings of a contract hold. */
interface LookedThrough {
  /** Each, by its rank. */
  readonly held: readonly Held[];
  /** All of them: of most things that rules look for no text has any. */
  readonly together: Held;
}

/** The contract that was looked through last. */
let last: Contrat | undefined;

// Forty rules ask for the same contract.
const lookedThrough = onceFor((contrat: Contrat): LookedThrough => {
  last = contrat;
  const held: Held[] = [];
  for (const { rank, texte } of contrat.ecrits) held[rank] = lookThrough(texte, WORDS);
  for (const { rank, texte } of contrat.textes) held[rank] ??= lookThrough(texte, WORDS);
  return { held, together: allTogether(held) };
});

function allTogether(held: readonly Held[]): Held {
  let [signs, words] = [0, 0];
  for (const one of held) {
    signs |= one.signs;
    words |= one.words;
  }
  return { signs, words };
}
