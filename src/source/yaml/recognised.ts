import type { ErrorCode, YAMLError } from 'yaml';
import type { YamlFile } from '../file.ts';
import {
  betweenBrackets,
  dashAfterColon,
  strayBracket,
  textAfterBar,
  textAfterBracket,
  unclosedBracket,
} from './brackets.ts';
import { missingColon, missingSpace } from './colons.ts';
import { dashes } from './dashes.ts';
import { unquotedExpression } from './expression.ts';
import { type Detector, type Guess, linesFrom } from './guess.ts';
import { indentation, textUnderBar } from './indentation.ts';
import { oddSpaces } from './odd-spaces.ts';
import { said } from './of-parser.ts';
import { innerQuote, quotesAtHead, unclosedQuote, wordQuotes } from './quotes.ts';
import { textOfSeveralLines } from './several-lines.ts';
import { tabInIndentation } from './tabs.ts';

/** From what can be seen to what must be guessed: the first that recognises the mistake tells it. */
const DETECTORS: readonly Detector[] = [
  unclosedQuote,
  oddSpaces,
  dashes,
  innerQuote,
  quotesAtHead,
  wordQuotes,
  missingSpace,
  textUnderBar,
  textOfSeveralLines,
  textAfterBar,
  dashAfterColon,
  unclosedBracket,
  strayBracket,
  textAfterBracket,
  betweenBrackets,
  indentation,
  missingColon,
];

/** Whose sentence says all there is to say. */
const PLAIN: ReadonlySet<ErrorCode> = new Set(['RESOURCE_EXHAUSTION', 'MULTIPLE_DOCS']);

/** The mistake over which the parser stumbled, as its author made it; where none is recognised, in words for what the parser says. */
export function recognised(error: YAMLError, file: YamlFile): Guess {
  const { code, message, pos } = error;
  if (code === 'TAB_AS_INDENT') return tabInIndentation(file, error.pos[0]) ?? said(error, file);
  if (code === 'NON_STRING_KEY') return unquotedExpression(file, pos[0]) ?? said(error, file);
  if (PLAIN.has(code)) return said(error, file);
  // The parser often says in a second error how far it had read.
  const echoes = file.document.errors.filter((other) => other.pos[0] === pos[0]);
  const lines = linesFrom(file, pos[0], Math.max(...echoes.map((other) => other.pos[1])));
  const stumble = { code, message, pos, lines, file };
  for (const detect of DETECTORS) {
    const found = detect(stumble);
    if (found !== undefined) return found;
  }
  return said(error, file);
}
