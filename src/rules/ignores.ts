import type { Place } from '../diagnostics/diagnostic.ts';
import type { Comment } from '../source/comments.ts';

/** A rule that a comment names. */
export interface Ignored {
  readonly id: string;
  /** The name in the comment. */
  readonly place: Place;
}

/** One comment `# cls-ignore <règle>, <règle> : raison`. */
export interface Ignore {
  readonly rules: readonly Ignored[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The whole comment. */
  readonly place: Place;
  /** The line whose findings it silences. */
  readonly line: number | undefined;
}

/** The comments of a contract that silence findings, and what they served for. */
export interface Ignores {
  readonly all: readonly Ignore[];
  /** Whether a comment silences a finding of `rule` that stands at one of `places`; it has served then. */
  silence(rule: string, places: () => readonly Place[]): boolean;
  /** The names that silenced nothing so far; none while that can't be judged. */
  idle(): readonly Ignored[];
}

/** The word that such a comment begins with. */
export const IGNORE_WORD = 'cls-ignore';

/** What to write, for those who wrote it in part. */
export const HOW_TO_IGNORE = 'Écrivez « # cls-ignore », le nom de la règle, deux-points et la raison, en une phrase.';

const IGNORE = new RegExp(`^#[#\\s]*${IGNORE_WORD}(?![A-Za-zÀ-ÖØ-öø-ž\\p{N}_-])`, 'u');

/**
 * Finds among the comments of a contract those that silence findings.
 * @param isSettled whether all rules could speak
 */
export function readIgnores(comments: readonly Comment[], isSettled: () => boolean): Ignores {
  const all = comments.flatMap(readIgnore);
  const served = new Set<Ignored>();
  const byPlace = new Map<string, Ignored[]>();
  for (const { rules, place, line } of all) {
    for (const named of rules) {
      const key = keyOf(named.id, place.file, line);
      const same = byPlace.get(key);
      if (same === undefined) byPlace.set(key, [named]);
      else same.push(named);
    }
  }
  return {
    all,
    silence(rule, places) {
      if (byPlace.size === 0) return false;
      const fitting = places().flatMap(({ file, line }) => byPlace.get(keyOf(rule, file, line)) ?? []);
      for (const named of fitting) served.add(named);
      return fitting.length > 0;
    },
    idle: () => (isSettled() ? all.flatMap(({ rules }) => rules.filter((named) => !served.has(named))) : []),
  };
}

function keyOf(rule: string, file: string, line: number | undefined): string {
  return JSON.stringify([rule, file, line]);
}

function readIgnore({ text, place, line }: Comment): readonly Ignore[] {
  const head = IGNORE.exec(text)?.[0];
  if (head === undefined) return [];
  const names = namesAfter(text, head.length);
  const end = names.at(-1)?.end ?? head.length;
  const reason = /^\s*:(.*)/su.exec(text.slice(end))?.[1]?.trim() ?? '';
  const rules = names.map((name) => ({ id: text.slice(name.start, name.end), place: within(place, name) }));
  return [{ rules, reason, place, line }];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Far more than any name has: what is longer is no name. */
const NAME = /[\s,]{0,100}([^\s,:]{1,200})/uy;

/** Names with commas between them; what follows the last without a comma is no name any more. */
function namesAfter(text: string, from: number): readonly Stretch[] {
  const names: Stretch[] = [];
  let at = from;
  do {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1];
    if (name === undefined) break;
    at = NAME.lastIndex;
    names.push({ start: at - name.length, end: at });
  } while (/^\s*,/u.test(text.slice(at, at + LONGEST_GAP)));
  return names;
}

/** White space that may stand before a comma. */
const LONGEST_GAP = 20;

function within(place: Place, { start, end }: Stretch): Place {
  return { ...place, column: place.column + start, endColumn: place.column + end };
}
