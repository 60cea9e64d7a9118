import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isAdjustable } from '../../rules/define.ts';

/** What was known on the day a contract was taken over: one line of the file that `--baseline` names. */
export interface KnownFinding {
  readonly rule: string;
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  /** What is underlined: it stays when lines move. */
  readonly text: string;
  /** How many times it was found. */
  readonly count: number;
}

/** A finding and what it is known by. */
export interface Finding extends Omit<KnownFinding, 'count'> {
  readonly diagnostic: Diagnostic;
}

/** Findings held against a baseline. */
export interface Compared {
  /** What the baseline does not know, in the order found. */
  readonly fresh: readonly Diagnostic[];
  readonly knownCount: number;
  /** What no longer occurs, with how many times it is missing. */
  readonly gone: readonly KnownFinding[];
  /** The baseline as it would be written today, sorted. */
  readonly next: readonly KnownFinding[];
}

/**
 * Holds findings against a baseline. Mistakes that leave a contract without meaning are never known: no document could be
 * made of it, and to get used to them would be to lose the contract.
 *
 * Of several alike the first are taken for the known ones.
 * @param isJudged whether this check says all there is to say about an entry; those of other contracts, of rules that
 * don't hold yet in this state, and of contracts that can't be read are kept as they are
 */
export function compareWithBaseline(
  baseline: readonly KnownFinding[],
  findings: readonly Finding[],
  isJudged: (known: KnownFinding) => boolean,
): Compared {
  const entries = eachOnce(baseline);
  const left = new Map(entries.map((known) => [keyOf(known), known.count]));
  const found = new Map<string, KnownFinding>();
  const fresh: Diagnostic[] = [];
  for (const { diagnostic, rule, file, text } of findings) {
    if (!isAdjustable({ id: rule })) {
      fresh.push(diagnostic);
      continue;
    }
    const key = keyOf({ rule, file, text });
    found.set(key, { rule, file, text, count: (found.get(key)?.count ?? 0) + 1 });
    const more = left.get(key) ?? 0;
    if (more === 0) fresh.push(diagnostic);
    else left.set(key, more - 1);
  }
  const missing = entries.flatMap((known) => {
    const count = left.get(keyOf(known)) ?? 0;
    return count === 0 ? [] : [{ ...known, count }];
  });
  const kept = entries.filter((known) => !isJudged(known));
  const next = new Map(found);
  for (const known of kept) {
    const count = Math.max(known.count, found.get(keyOf(known))?.count ?? 0);
    next.set(keyOf(known), { ...known, count });
  }
  return {
    fresh,
    knownCount: findings.length - fresh.length,
    gone: missing.filter(isJudged),
    next: [...next.values()].sort(inOrder),
  };
}

/** Two lists that were merged may hold the same twice. */
function eachOnce(baseline: readonly KnownFinding[]): readonly KnownFinding[] {
  const entries = new Map<string, KnownFinding>();
  for (const known of baseline) {
    const count = Math.max(known.count, entries.get(keyOf(known))?.count ?? 0);
    entries.set(keyOf(known), { ...known, count });
  }
  return [...entries.values()];
}

/** One string for what a finding is known by. */
export function keyOf({ rule, file, text }: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([rule, file, text]);
}

/** By file, so that what changes in one contract changes lines that stand together. */
function inOrder(a: KnownFinding, b: KnownFinding): number {
  const [one, other] = [a, b].map(({ file, rule, text }) => [file, rule, text].join('\n'));
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}
