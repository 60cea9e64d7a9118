import type { ErrorCode, YAMLError } from 'yaml';
import type { YamlFile } from '../file.ts';
import type { Guess } from './guess.ts';
import { quoteRest } from './quote-rest.ts';
import { SENTENCES } from './sentences.ts';

/** What the parser says, in French, with what would let it read on. */
export function said({ code, pos }: Pick<YAMLError, 'code' | 'pos'>, file: YamlFile): Guess {
  const [start] = pos;
  if (code === 'BAD_DQ_ESCAPE') return { ...SENTENCES[code], pos, mends: [{ pos: [start, start], text: '\\' }] };
  if (!QUOTABLE.has(code)) return { ...SENTENCES[code], pos };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\?\s/.test(file.text.slice(start, start + 2)))
    return restQuoted({ ...SENTENCES.BAD_SCALAR_START, pos }, file);
  const guess = restQuoted({ ...SENTENCES[code], pos }, file);
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? { ...guess, pos: guess.mends?.[0]?.pos ?? pos } : guess;
}

/** What quotes around the text would put right. */
const QUOTABLE: ReadonlySet<ErrorCode> = new Set([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** A mistake past which the file is read as if the rest of its line stood between quotes. */
export function restQuoted(guess: Guess, file: YamlFile): Guess {
  const mend = quoteRest(file, guess.pos[0]);
  return mend === undefined ? guess : { ...guess, mends: [mend] };
}
