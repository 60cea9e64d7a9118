import type { YamlFile } from '../file.ts';
import { type Guess, type Line, linesFrom } from './guess.ts';
import { type Level, levelsBefore } from './levels.ts';
import { SENTENCES } from './sentences.ts';

/** How many columns editors give a tab. */
const WIDTHS: readonly number[] = [2, 4, 8];

/**
 * A line that begins with tabs. What stands there is replaced where every width that a tab may have had in the author's editor
 * leads to the same level: below a key that waits for its content, or beside a line that is there.
 */
export function tabInIndentation(file: YamlFile, at: number): Guess | undefined {
  const [line] = linesFrom(file, at, at + 1);
  const white = /^[ \t]*/.exec(line?.text ?? '')?.[0] ?? '';
  if (line === undefined || !white.includes('\t')) return undefined;
  const levels = levelsBefore(file, line);
  const column = columnMeant(file, line, { white, levels });
  const sentence = SENTENCES.TAB_AS_INDENT;
  const pos = [line.start, line.start + white.length] as const;
  if (column !== undefined) {
    const hint = `Remplacez la tabulation par ${column} espaces.`;
    return { ...sentence, hint, pos, suggestion: ' '.repeat(column), isSafe: true };
  }
  if (holderAbove(file, line) === undefined && isOutermost(line.text.trimStart(), levels))
    return {
      ...sentence,
      hint: 'Retirez la tabulation : cette clé commence au bord de la ligne.',
      pos,
      suggestion: '',
    };
  return { ...sentence, pos };
}

/** Whether a line can only hold a key of the file itself: no deeper level is open. It may be text that goes on, so nobody is sure. */
function isOutermost(text: string, levels: readonly Level[]): boolean {
  return /^[a-z_]+:(?:\s|$)/.test(text) && levels.every(({ column }) => column === 0);
}

/** The white space of a line, and the levels that are open before it. */
interface Standing {
  readonly white: string;
  readonly levels: readonly Level[];
}

function columnMeant(file: YamlFile, line: Line, { white, levels }: Standing): number | undefined {
  const kind = /^-(?:\s|$)/.test(line.text.slice(white.length)) ? 'dash' : 'key';
  const holder = holderAbove(file, line);
  const meant = new Set<number>();
  for (const column of WIDTHS.map((width) => widthOf(white, width))) {
    if (levels.some((level) => level.kind === kind && level.column === column)) meant.add(column);
    else if (holder !== undefined && column > holder) meant.add(holder + 2);
  }
  const [column, ...others] = meant;
  return others.length === 0 ? column : undefined;
}

/** The column of a key right above that has no value yet, and would get what comes further right. */
function holderAbove({ text }: YamlFile, { start }: Line): number | undefined {
  const above = text
    .slice(0, start)
    .split('\n')
    .findLast((one) => !/^\s*(?:#.*)?$/.test(one));
  if (above === undefined) return undefined;
  const indent = /^ *(?:- +)*/.exec(above)?.[0].length ?? 0;
  const [key = ''] = above.slice(indent).split('#');
  return key.trimEnd().endsWith(':') ? indent : undefined;
}

/** Columns that white space takes where a tab goes to the next multiple of `width`. */
function widthOf(white: string, width: number): number {
  return [...white].reduce((at, sign) => (sign === '\t' ? (Math.floor(at / width) + 1) * width : at + 1), 0);
}
