import { type Alias, type ErrorCode, isAlias, isScalar, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasMarks, MAX_MARKS } from './aliases.ts';
import { placeOf, type YamlFile } from './file.ts';
import { type RepeatedKey, repeatedKeys } from './key-index.ts';
import { findNode, type Range, rangeOf, tokenOf } from './locate.ts';
import {
  betweenBrackets,
  dashAfterColon,
  strayBracket,
  textAfterBar,
  textAfterBracket,
  unclosedBracket,
} from './yaml/brackets.ts';
import { missingColon, missingSpace } from './yaml/colons.ts';
import { bullet, dashes } from './yaml/dashes.ts';
import { type Detector, type Guess, linesFrom } from './yaml/guess.ts';
import { indentation, textUnderBar } from './yaml/indentation.ts';
import { oddSpaces } from './yaml/odd-spaces.ts';
import { quoteRest } from './yaml/quote-rest.ts';
import { innerQuote, unclosedQuote, wordQuotes } from './yaml/quotes.ts';
import { SENTENCES } from './yaml/sentences.ts';
import { silentMistakes } from './yaml/silent.ts';
import { tabInIndentation } from './yaml/tabs.ts';
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
  const told = [...stumbles.map((error) => guess(error, file)), ...local, ...marks];
  return told.length > 0 ? told : silentMistakes(file);
}

/** `* Doubler le taux`: to the parser an alias without a name, to its author an element of a list. */
function starBullet({ pos: [start] }: YAMLError, file: YamlFile): Guess | undefined {
  const [line] = linesFrom(file, start, start + 1);
  const guess = line === undefined ? undefined : bullet(line);
  return guess?.pos[0] === start ? guess : undefined;
}

function repeatedKey({ again, beginsItem }: RepeatedKey): Guess {
  const pos = rangeOf(again[0]);
  const [start] = pos;
  if (beginsItem) return { ...LOST_DASH, pos, mends: [{ pos: [start - 2, start], text: '- ' }] };
  // The first is read, the others stand aside.
  const mends = again.map((key, index) => {
    const [at] = rangeOf(key);
    return { pos: [at, at], text: `x_${index}_` } as const;
  });
  return { ...SENTENCES.DUPLICATE_KEY, pos, mends };
}

const LOST_DASH = {
  rule: 'yaml/tiret',
  message: 'Les mêmes clés recommencent ici : il manque le tiret d’un nouvel élément de la liste.',
  hint: 'Mettez un tiret et une espace devant cette clé, à la place des deux dernières espaces de son décalage.',
} as const;

/** `<<: *nom` copied keys in YAML 1.1; in 1.2 it is a key like any other, and what it was to bring would be missing. */
function mergeKeys({ document, text }: YamlFile): readonly Guess[] {
  if (!text.includes('<<')) return [];
  const found: Guess[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === '<<' && isAlias(value)) found.push({ ...MERGE_KEY, pos: rangeOf(key) });
    },
  });
  return found;
}

const MERGE_KEY = {
  rule: 'yaml/alias',
  message: 'La clé de fusion « << » ne recopie rien : un contrat est lu tel qu’il est écrit.',
  hint: 'Écrivez ici, en toutes lettres, les clés qu’elle devait apporter.',
} as const;

/** YAML 1.1 reads `010` as eight and dates as something else: a contract is read by one version. */
function oldVersion({ document, text }: YamlFile): readonly Guess[] {
  const { explicit, version } = document.directives.yaml;
  if (!explicit || version === '1.2') return [];
  const start = Math.max(0, text.indexOf('%YAML'));
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return [
    {
      rule: 'yaml/directive',
      message: 'Cette ligne demande une ancienne version de YAML, qui lit autrement les nombres et les dates.',
      hint: 'Retirez cette ligne « %YAML » et la ligne « --- » qui la suit.',
      pos: [start, start + line.length],
    },
  ];
}

/** Mistakes that stay where they are. After any other the parser has lost its way, and what it says next is an echo. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED']);

/** From what can be seen to what must be guessed: the first that recognises the mistake tells it. */
const DETECTORS: readonly Detector[] = [
  unclosedQuote,
  oddSpaces,
  dashes,
  innerQuote,
  wordQuotes,
  missingSpace,
  textUnderBar,
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
const PLAIN: ReadonlySet<ErrorCode> = new Set(['RESOURCE_EXHAUSTION', 'MULTIPLE_DOCS', 'NON_STRING_KEY']);

function guess(error: YAMLError, file: YamlFile): Guess {
  const { code, message, pos } = error;
  if (code === 'TAB_AS_INDENT') return tabInIndentation(file, error.pos[0]) ?? said(error, file);
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

function said({ code, pos }: Pick<YAMLError, 'code' | 'pos'>, file: YamlFile): Guess {
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
function restQuoted(guess: Guess, file: YamlFile): Guess {
  const mend = quoteRest(file, guess.pos[0]);
  return mend === undefined ? guess : { ...guess, mends: [mend] };
}

function onOneLine({ lines }: YamlFile, [mark]: Range, [other]: Range): boolean {
  return mark <= other && lines.linePos(mark).line === lines.linePos(other).line;
}

/**
 * Stars and ampersands at the head of a text. `yaml` misses an anchor only when the value is asked for, and then stops:
 * `titre: *Important*` names one that is not; `titre: &Santé publique` would lose its first word.
 */
function lostMarks(file: YamlFile): readonly Guess[] {
  const { document, text } = file;
  if (!hasMarks(text)) return [];
  const anchors = new Map<string, Range | undefined>();
  const used = new Set<string>();
  const lost: Guess[] = [];
  visit(document, {
    Alias(_, alias) {
      used.add(alias.source);
      const [start, end] = rangeOf(alias);
      if (alias.source !== '' && !anchors.has(alias.source))
        lost.push(said({ code: 'BAD_ALIAS', pos: [start, end] }, file));
    },
    Value(_, node) {
      if (isAlias(node) || node.anchor === undefined || node.anchor === '') return;
      const sign = text.lastIndexOf(`&${node.anchor}`, rangeOf(node)[0]);
      // Only a text can lose a word; an anchor of lists and groups that nothing uses does no harm.
      anchors.set(node.anchor, isScalar(node) && sign !== -1 ? [sign, sign + node.anchor.length + 1] : undefined);
    },
  });
  const idle = [...anchors].flatMap(([name, pos]) => (pos === undefined || used.has(name) ? [] : [pos]));
  return [...lost, ...idle.map((pos) => restQuoted({ ...IDLE_ANCHOR, pos }, file))];
}

const IDLE_ANCHOR = {
  rule: 'yaml/alias',
  message: 'Un mot qui commence par « & » en tête d’une valeur est un repère, et rien ne le reprend : il serait perdu.',
  hint: 'Si c’est du texte, mettez la valeur entière entre guillemets doubles.',
} as const;

/** Aliases that multiply each other would fill the memory: their values are not asked for. Shown on the one that is too many. */
export function aliasBomb(file: YamlFile, alias: Alias): Diagnostic {
  return {
    rule: 'yaml/alias-raisonnables',
    severity: 'error',
    message: `Les alias de ce fichier (« *nom ») se multiplient au-delà de toute mesure (${MAX_MARKS} repères et alias au plus) : il n’est pas lu.`,
    hint: 'Écrivez les valeurs en toutes lettres à la place des alias.',
    place: placeOf(file, ...rangeOf(alias)),
  };
}

/** A tree without end would exhaust everyone who walks it. */
export function tooDeep(file: YamlFile, key: string | number): Diagnostic {
  return {
    rule: 'yaml/profondeur',
    severity: 'error',
    message: 'Cette valeur est trop imbriquée pour être lue, ou un alias (« *nom ») s’y contient lui-même.',
    hint: 'Un contrat n’a pas besoin de plus de quelques niveaux : vérifiez les crochets, l’indentation et les alias.',
    place: placeOf(file, ...tokenOf(findNode(file, [key]))),
  };
}
