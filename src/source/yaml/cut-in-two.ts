import type { YamlFile } from '../file.ts';
import { type Guess, KEY_WORD, type Line, linesFrom, spaces } from './guess.ts';
import { levelsBefore } from './levels.ts';

/** A key with what it holds on its line: nothing can stand below it. */
const FULL_KEY = new RegExp(`^( *)(${KEY_WORD}): +[^\\s#]`);

/** `calendrier:`, `  debut: …`, then `fin: …` too far left, and `  etapes:` again below it: the line between is to blame, or may be. */
export function cutInTwo(file: YamlFile, line: Line): Guess | undefined {
  const indent = /^ */.exec(line.text)?.[0].length ?? 0;
  const above = linesFrom(file, 0, line.start).findLast(
    ({ start, text }) => start < line.start && text.trim() !== '' && !text.trimStart().startsWith('#'),
  );
  const [, { length: column } = '', key] = (above && FULL_KEY.exec(above.text)) ?? [];
  if (above === undefined || key === undefined || column >= indent) return undefined;
  const levels = levelsBefore(file, above);
  const isAgain = levels.some((level) => level.kind === 'key' && level.column === indent);
  const holder = levels.findLast((level) => level.kind === 'key' && level.column < indent);
  if (!isAgain || holder === undefined || holder.column !== column) return undefined;
  const start = above.start + column;
  return {
    rule: 'yaml/indentation',
    message: `« ${key} » coupe « ${holder.name} » en deux : la ligne ${line.index + 1} a de nouveau ${spaces(indent)} au début, comme celles d’avant.`,
    hint: `Si « ${key} » fait partie de « ${holder.name} », mettez ${spaces(indent - column)} de plus devant ; sinon, retirez-en autant devant la ligne ${line.index + 1}.`,
    pos: [start, start + key.length],
  };
}
