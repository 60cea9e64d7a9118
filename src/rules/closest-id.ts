import { distance } from 'fastest-levenshtein';
import { groupBy } from '../model/group-by.ts';
import { foldWord } from '../schema/nearest.ts';

/** The known identifier that is spelt most like another. */
export interface Closest {
  readonly id: string;
  /** Whether it is near enough to be what was meant. */
  readonly isNear: boolean;
}

interface Candidate {
  readonly id: string;
  readonly folded: string;
  readonly rank: number;
}

/** Identifiers that one word is compared with at most: a thousand wrong words among a thousand right ones are no pause. */
const COMPARED = 400;
/** Identifiers are short: of a page pasted in the place of one, the beginning says enough. */
const LONGEST = 80;

/**
 * Finds among `known` the identifier spelt most like a word, capitals and accents aside; of two as near, the first. Of very
 * many only those of about its length are looked at.
 */
export function closestAmong(known: Iterable<string>): (id: string) => Closest | undefined {
  // Most contracts have no wrong identifier.
  let byLength: ReadonlyMap<number, readonly Candidate[]> | undefined;
  return (id) => {
    byLength ??= groupBy(
      [...known].map((one, rank) => ({ id: one, folded: fold(one), rank })),
      ({ folded }) => folded.length,
    );
    const candidates = byLength;
    const wanted = fold(id);
    const gap = (length: number): number => Math.abs(length - wanted.length);
    let best: { readonly known: Candidate; readonly far: number } | undefined;
    let left = COMPARED;
    for (const length of [...candidates.keys()].sort((a, b) => gap(a) - gap(b))) {
      // Words differ by at least as many letters as their lengths do.
      if (left === 0 || (best !== undefined && gap(length) > best.far)) break;
      for (const candidate of (candidates.get(length) ?? []).slice(0, left)) {
        left -= 1;
        const far = distance(wanted, candidate.folded);
        if (best === undefined || far < best.far || (far === best.far && candidate.rank < best.known.rank)) {
          best = { known: candidate, far };
        }
      }
    }
    return best && { id: best.known.id, isNear: isNear(wanted, best.known.folded, best.far) };
  };
}

/** Finds the identifier that is the same word as another but for accents, capitals and hyphens, if there is exactly one. */
export function spellingAmong(known: Iterable<string>): (id: string) => string | undefined {
  let byWord: Map<string, string | undefined> | undefined;
  return (id) => {
    if (byWord === undefined) {
      byWord = new Map();
      for (const one of known) byWord.set(foldWord(one), byWord.has(foldWord(one)) ? undefined : one);
    }
    return byWord.get(foldWord(id));
  };
}

/** One letter in three may be wrong; of a word of one letter nothing would be left. */
function isNear(wanted: string, known: string, far: number): boolean {
  return far <= Math.max(1, Math.floor(wanted.length / 3)) && far < Math.max(wanted.length, known.length);
}

/** Names the closest identifier, as a question only where it is likely. */
export function askFor({ id, isNear }: Closest): string {
  return isNear ? `Vouliez-vous dire « ${id} » ?` : `Le plus proche est « ${id} ».`;
}

/** An identifier as it has to be typed in YAML: « 1.1 » without quotes would be read as a number. */
export function asYaml(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : `"${id}"`;
}

function fold(word: string): string {
  return word.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
