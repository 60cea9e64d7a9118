import type { Contrat, Texte } from '../model/contrat.ts';
import { remembered } from '../text/remembered.ts';
import { type Held, lookThrough, type Sign, signBits } from '../text/signs.ts';
import { wordGroups } from '../text/word-groups.ts';
import { everyText, type WrittenText } from './every-text.ts';
import { TELLING_WORDS, type TellingWords } from './telling-words.ts';

/** Signs and words of which a text must hold one. */
export type Need = Held;

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

/** What a text holds that a pattern may need. Whoever watches a contract asks for all of them at every save. */
export const heldIn: (text: string) => Held = remembered((text) => lookThrough(text, WORDS));

/** Whether what a text holds is, of each need, what is wanted. */
export function meets({ signs, words }: Held, wanted: readonly Need[]): boolean {
  for (const need of wanted) if ((signs & need.signs) === 0 && (words & need.words) === 0) return false;
  return true;
}

/** The texts that people wrote in a contract and that hold, of each need, what is wanted. */
export function textesWith(contrat: Contrat, ...wanted: readonly Need[]): readonly Texte[] {
  const { textes } = lookedThrough(contrat);
  return contrat.textes.filter((_, index) => meets(textes[index] ?? NOTHING, wanted));
}

/** Every string of a contract that holds, of each need, what is wanted. */
export function everyTextWith(contrat: Contrat, ...wanted: readonly Need[]): readonly WrittenText[] {
  const { every } = lookedThrough(contrat);
  return everyText(contrat).filter((_, index) => meets(every[index] ?? NOTHING, wanted));
}

const NOTHING: Held = { signs: 0, words: 0 };

interface LookedThrough {
  readonly textes: readonly Held[];
  readonly every: readonly Held[];
}

// Forty rules ask for the same contract.
const known = new WeakMap<Contrat, LookedThrough>();

function lookedThrough(contrat: Contrat): LookedThrough {
  const before = known.get(contrat);
  if (before !== undefined) return before;
  const textes = contrat.textes.map(({ texte }) => heldIn(texte));
  // What people wrote stands among all strings in the same order: most need not be looked through again.
  let next = 0;
  const every = everyText(contrat).map(({ texte }) => {
    const held = texte === contrat.textes[next]?.texte ? textes[next] : undefined;
    if (held !== undefined) next += 1;
    return held ?? heldIn(texte);
  });
  const looked = { textes, every };
  known.set(contrat, looked);
  return looked;
}
