import { readKept } from './kept.ts';
import { LINES, type Line } from './lines.ts';
import { findLosses, type Loss, TOLERATED } from './losses.ts';
import { measure } from './measure.ts';
import type { Options } from './options.ts';
import type { Measured } from './page.ts';
import { figureText } from './table.ts';

/**
 * Holds a measure against what is kept. Another program may take the processor for the time of one measure: what has lost is
 * measured once more, and a loss is one that shows twice.
 * @returns the exit code: 1 if something has lost or could not be measured, or nothing was compared
 */
export async function check({ figures, byGroup }: Measured, options: Options): Promise<number> {
  const kept = readKept();
  const { losses: seen, compared } = findLosses(figures, kept);
  const groups = [...byGroup].filter(([, own]) => seen.some(({ name }) => name in own)).map(([name]) => name);
  const again = groups.length === 0 ? {} : (await measure({ ...options, groups })).figures;
  const losses = findLosses(again, kept).losses.filter(({ name }) => seen.some((loss) => loss.name === name));
  for (const loss of losses) console.log(lossText(loss));
  console.log(
    `${compared} figures compared with those that are kept, ${losses.length} more than ${TOLERATED} times worse`,
  );
  const isWhole = options.groups.every((name) => byGroup.has(name));
  return losses.length === 0 && compared > 0 && isWhole ? 0 : 1;
}

function lossText({ name, measured, kept, times }: Loss): string {
  const line: Line = LINES[name];
  return `${name}: ${figureText(measured, line)} instead of ${figureText(kept, line)}, ${times.toFixed(2)} times worse`;
}
