import type { ErrorCode } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, type YamlFile } from './file.ts';
import { repeatedKeys } from './key-index.ts';
import { type Range, rangeOf } from './locate.ts';
import { depthBeyondSense } from './yaml/depth.ts';
import type { Guess } from './yaml/guess.ts';
import { lostMarks, mergeKeys, starBullet } from './yaml/marks.ts';
import { said } from './yaml/of-parser.ts';
import { oldVersion } from './yaml/old-version.ts';
import { recognised } from './yaml/recognised.ts';
import { repeatedKey } from './yaml/repeated-key.ts';
import { silentMistakes } from './yaml/silent.ts';
import { foreignTags } from './yaml/tags.ts';

/** What is wrong with the YAML of a file, in French. */
export function yamlDiagnostics(file: YamlFile): readonly Diagnostic[] {
  return yamlMistakes(file).map((guess) => diagnosticOf(guess, file));
}

/** A mistake as it is reported, where its author sees it. */
export function diagnosticOf({ rule, message, hint, pos, suggestion, isSafe }: Guess, file: YamlFile): Diagnostic {
  return {
    rule,
    severity: 'error',
    message,
    hint,
    place: placeOf(file, ...pos),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(isSafe === true ? { isSafe } : {}),
  };
}

/**
 * What the parser stumbles over first in a file, and all that hides nothing else; where it stumbles over nothing, what it reads
 * otherwise than its author does.
 */
export function yamlMistakes(file: YamlFile): readonly Guess[] {
  const deep = depthBeyondSense(file);
  if (deep !== undefined) return [deep];
  const { errors, warnings } = file.document;
  const first = errors.find(({ code }) => !LOCAL.has(code) && code !== 'BAD_ALIAS');
  // What `yaml` only warns of would lose words: an unknown `!label` before a value, a line that begins with `%`.
  // Below the place where the parser lost its way, a key may only seem to stand twice.
  const repeated = repeatedKeys(file.document).filter(
    ({ again: [key] }) => first === undefined || rangeOf(key)[0] < first.pos[0],
  );
  const aliases = errors
    .filter(({ code }) => code === 'BAD_ALIAS')
    .map((error) => starBullet(error, file) ?? said(error, file));
  const local = [
    ...[...errors.filter(({ code }) => LOCAL.has(code)), ...warnings].map((error) => said(error, file)),
    ...(errors.length + warnings.length === 0 ? foreignTags(file) : []),
    ...repeated.map(repeatedKey),
  ];
  const marks = [...aliases, ...lostMarks(file), ...mergeKeys(file), ...oldVersion(file)];
  // A star that opens a value is also what the parser stumbled over, further on the line.
  const isEcho =
    first === undefined ||
    marks.some(({ pos }) => onOneLine(file, pos, first.pos)) ||
    errors.some(({ code }) => code === 'BAD_DIRECTIVE') ||
    warnings.some(({ code }) => code === 'BAD_DIRECTIVE');
  const stumbles = isEcho ? [] : [first];
  const told = [...stumbles.map((error) => recognised(error, file)), ...local, ...marks];
  return told.length > 0 ? told : silentMistakes(file);
}

/** Mistakes that stay where they are. After any other the parser has lost its way, and what it says next is an echo. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED']);

function onOneLine({ lines }: YamlFile, [mark]: Range, [other]: Range): boolean {
  return mark <= other && lines.linePos(mark).line === lines.linePos(other).line;
}
