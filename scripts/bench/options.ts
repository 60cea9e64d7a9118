import { parseArgs } from 'node:util';
import type { Group } from './groups/group.ts';
import { GROUP_NAMES, GROUPS, type GroupName } from './groups/groups.ts';

/** What is asked for on the command line. */
export interface Options {
  readonly groups: readonly GroupName[];
  /** Rounds of each group, where they are asked for. */
  readonly rounds: number | undefined;
  /** Compare with what is kept, and fail on a loss. */
  readonly check: boolean;
  /** Keep what is measured: later checks compare with it. */
  readonly keep: boolean;
  /** The date that the page bears, if not that of the commit. */
  readonly date: string | undefined;
  /** Everything of which the page tells was measured. */
  readonly isWhole: boolean;
}

/** Wrong words on the command line, said in a sentence. */
export class WrongWords extends Error {}

/** What the words are, for who asks. */
export const HELP: string = `npm run bench -- [words]: how fast the program is, as ratios within one run; build before.

  --only ${GROUP_NAMES.join(',')}
                    measures these alone
  --all             measures the groups that take long too
  --rounds n        takes so many rounds of each
  --check           compares with what is kept; exit 1 where a figure is more than a quarter worse, twice
  --keep            keeps what was measured, for later checks
  --date AAAA-MM-JJ dates the page; else that of the commit
  -h, --help        shows this

CONTRIBUTING.md says what the groups are.`;

/**
 * @returns nothing where help is asked for
 * @throws WrongWords
 */
export function readOptions(words: readonly string[]): Options | undefined {
  const { only, rounds, check, keep, all, date, help } = readWords(words);
  if (help) return undefined;
  const usual = GROUP_NAMES.filter((name) => all || !(GROUPS[name] as Group).isLong);
  const groups = only === undefined ? usual : only.split(',').map(groupNamed);
  const count = rounds === undefined ? undefined : Number(rounds);
  if (count !== undefined && !(Number.isInteger(count) && count > 0))
    throw new WrongWords(`--rounds: a whole number above 0, not ${rounds}`);
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new WrongWords(`--date: AAAA-MM-JJ, not ${date}`);
  return { groups, rounds: count, check, keep, date, isWhole: only === undefined };
}

function readWords(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        only: { type: 'string' },
        rounds: { type: 'string' },
        check: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new WrongWords(error instanceof Error ? error.message : String(error));
  }
}

function groupNamed(word: string): GroupName {
  const name = GROUP_NAMES.find((one) => one === word);
  if (name === undefined) throw new WrongWords(`--only: ${GROUP_NAMES.join(', ')}, not ${word}`);
  return name;
}
