import { type Figures, LINE_NAMES, LINES, type Line, type LineName, lossOf } from './lines.ts';

/** A figure may be this many times worse than the one that is kept before it counts as a loss: less is the noise of machines. */
export const TOLERATED = 1.25;

/** A figure that has lost. */
export interface Loss {
  readonly name: LineName;
  readonly measured: number;
  readonly kept: number;
  /** How many times worse. */
  readonly times: number;
}

/**
 * Holds what was measured against what is kept; a share tells where time goes, and loses nothing by growing.
 * @returns the losses, and how many figures were compared: none that is not both measured and kept
 */
export function findLosses(
  measured: Figures,
  kept: Figures,
): { readonly losses: readonly Loss[]; readonly compared: number } {
  const both = LINE_NAMES.flatMap((name) => {
    const [now, then] = [measured[name], kept[name]];
    const isShare = (LINES[name] as Line).unit === '%';
    return now === undefined || then === undefined || isShare
      ? []
      : [{ name, measured: now, kept: then, times: lossOf(LINES[name], now, then) }];
  });
  return { losses: both.filter(({ times }) => !(times <= TOLERATED)), compared: both.length };
}
