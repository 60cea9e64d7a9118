import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml, type YamlFile } from './file.ts';
import { mended } from './mended.ts';
import { readPlain } from './plain/read-plain.ts';
import { PlainFile } from './plain-file.ts';
import type { Guess, Mend } from './yaml/guess.ts';
import { diagnosticOf, yamlMistakes } from './yaml-problems.ts';

/** A YAML file, read as far as it can be. */
export interface YamlRead {
  /** The text as it was read, which `file` has mended where there were mistakes. */
  readonly text: string;
  readonly file: YamlFile;
  /** What is wrong with its YAML. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the rest of it can be trusted: there was no mistake, or none that hides anything else. */
  readonly isReadable: boolean;
  /** Its content, where it is known without the parsed file. */
  readonly plain?: unknown;
  /** Lines, from 1, of which it was guessed what they mean: nothing more is said of them. */
  readonly guessed: ReadonlySet<number>;
}

/** A file is mended so often at most: beyond, its author has enough to do. */
const MOST_ROUNDS = 20;
/** Nor are more signs read again than this, which a file of usual size never reaches. */
const MOST_SIGNS = 2_000_000;

/**
 * Reads a file of YAML, past its mistakes where what was meant can be seen: each is told, and none hides those that follow.
 * After one that nobody can see through, the file is left alone.
 */
export function readYaml(path: string, name: string, text: string): YamlRead {
  const plain = readPlain(text);
  if (plain !== undefined) {
    const file = new PlainFile(path, name, text, plain.unusual);
    return { text, file, diagnostics: [], isReadable: true, plain: plain.content, guessed: new Set() };
  }
  let file = parseYaml(path, name, text);
  const seen: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  const guessed = new Set<number>();
  const most = Math.min(MOST_ROUNDS, Math.max(1, Math.floor(MOST_SIGNS / Math.max(1, text.length))));
  for (let round = 0; ; round += 1) {
    const mistakes = yamlMistakes(file).map((guess) => ({ guess, found: diagnosticOf(guess, file) }));
    if (mistakes.some(({ found }) => isEcho(found, seen)))
      return { text, file, diagnostics, isReadable: false, guessed };
    for (const { found } of mistakes) {
      if (!seen.some((known) => isGoingOn(known, found))) diagnostics.push(found);
      seen.push(found);
    }
    const mends = mistakes.map(({ guess }) => mendsOf(guess));
    const isReadable = mistakes.length === 0;
    if (isReadable || round >= most || mends.some(({ length }) => length === 0))
      return { text, file, diagnostics, isReadable, guessed };
    for (const { guess, found } of mistakes) if (guess.isSafe !== true) guessed.add(found.place.line);
    file = mended(file, mends.flat());
  }
}

const INDENTATION = 'yaml/indentation';

/**
 * Whether it is the mending that the parser stumbles over: on a line that was mended already, or after one that was moved to
 * where it may not belong.
 */
function isEcho({ place }: Diagnostic, seen: readonly Diagnostic[]): boolean {
  return seen.some((known) => known.place.line === place.line || known.rule === INDENTATION);
}

/** What is read instead of a mistake: what its author would write. */
function mendsOf({ rule, pos, suggestion, mends }: Guess): readonly Mend[] {
  if (mends !== undefined || suggestion === undefined) return mends ?? [];
  // A line may lie a whole level off, with all that stands under it: only one space is put right.
  const isFarOff = rule === INDENTATION && Math.abs(pos[1] - pos[0] - suggestion.length) !== 1;
  return isFarOff ? [] : [{ pos, text: suggestion }];
}

/** What is pasted with its lines, and typed by nobody. */
const PASTED: ReadonlySet<string> = new Set(['yaml/tiret', 'yaml/tabulation', 'yaml/espace-insecable']);

/** Lines pasted together carry the same mistake: the first speaks for those right below it. */
function isGoingOn(known: Diagnostic, { rule, message, place }: Diagnostic): boolean {
  return PASTED.has(rule) && known.rule === rule && known.message === message && place.line === known.place.line + 1;
}
