import type { Ecrit } from '../schema/standing.ts';
import type { Edit } from '../text/edits.ts';
import type { RuleContext } from './define.ts';

/**
 * Tells once, at the first place, a mistake that a text makes again and again; each place has its own correction.
 * @param edits from left to right
 * @param say the message, from the first stretch and the number of them
 */
export function reportAlike(
  { report }: Pick<RuleContext, 'report'>,
  { at, texte }: Ecrit,
  edits: readonly Edit[],
  say: (first: string, count: number, edit: Edit) => string,
): void {
  const [first, ...elsewhere] = edits;
  if (first === undefined) return;
  const message = say(texte.slice(first.start, first.end), edits.length, first);
  report(at, message, { part: first, suggestion: first.text, isSafe: true, elsewhere });
}

/** « (et deux autres fois dans ce texte) », for a mistake that is told once. */
export function timesMore(count: number): string {
  if (count < 2) return '';
  return count === 2 ? ' (et une autre fois dans ce texte)' : ` (et ${count - 1} autres fois dans ce texte)`;
}
