import { kindOf, LETTER } from './kinds.ts';

/** Words that tell what a text may speak of, in named groups, to be found by a number made of their letters. */
export interface WordGroups {
  /** A bit for each group that holds the word; that another word has the same number only costs time. */
  groupsOf(hash: number): number;
}

/** The number of a word grown by a letter; capitals and accents are not heard. */
function wordHash(hash: number, kind: number): number {
  return ((hash << 5) - hash + (kind & 0x7f)) | 0;
}

/**
 * Lays out groups of words for a pass over texts.
 * @param groups each with the bit that stands for it; its words between spaces, in any case, with accents or without
 */
export function wordGroups(groups: Iterable<readonly [words: string, bit: number]>): WordGroups {
  const hashes = new Int32Array(SIZE);
  const bits = new Int32Array(SIZE);
  const slotOf = (hash: number): number => {
    let slot = hash & (SIZE - 1);
    while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
    return slot;
  };
  for (const [words, bit] of groups) {
    for (const word of words.split(' ')) {
      const hash = hashOf(word);
      const slot = slotOf(hash);
      hashes[slot] = hash;
      bits[slot] = (bits[slot] ?? 0) | bit;
    }
  }
  return { groupsOf: (hash) => bits[slotOf(hash)] ?? 0 };
}

/** Room for some hundreds of words, so that most slots are empty. */
const SIZE = 4096;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const kind = kindOf(word.charCodeAt(at));
    if (kind < LETTER) throw new Error(`« ${word} » is more than one word: a text is looked through by its words`);
    hash = wordHash(hash, kind);
  }
  return hash;
}
