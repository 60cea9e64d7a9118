import { isScalar, Scalar, visit } from 'yaml';
import type { YamlFile } from '../file.ts';
import { type Range, rangeOf } from '../locate.ts';
import type { Detector, Guess, Line } from './guess.ts';
import { quoteRest } from './quote-rest.ts';

const RULE = 'yaml/guillemets';

/** A quote that something may follow on its line: it can close a value. */
const CLOSING_SINGLE = /'(?=\s*(?:[,}\]]|#|$))/;
const CLOSING_DOUBLE = /"(?=\s*(?:[,}\]]|#|$))/;

/** A quote that was never closed, shown where it was opened. */
export const unclosedQuote: Detector = ({ pos, message, file }) => {
  const last = quotedBefore(file, pos[0]);
  if (last === undefined) return undefined;
  const [start, end] = last;
  const between = file.text.slice(end, pos[0]);
  const ranOver = file.text.slice(start, end).includes('\n') && between.trim() === '';
  if (!message.startsWith('Missing closing') && !ranOver) return undefined;
  const mark = file.text.charAt(start);
  const rest = /^[^\r\n]*/.exec(file.text.slice(start))?.[0].trimEnd() ?? mark;
  const curly = /[“”„»’]$/u.exec(rest);
  // In braces, or before a comment, nobody but the author knows where the text was to end.
  const isWhole = !/[,{}[\]#]/.test(rest) && rest.length > 1;
  const closed = curly === null ? rest : rest.slice(0, -1);
  return {
    rule: RULE,
    message:
      curly === null
        ? `Ce guillemet n’est jamais refermé : tout ce qui suit serait pris dans le texte.`
        : `Ce guillemet n’est pas refermé : « ${curly[0]} » est un guillemet de Word, que YAML ne reconnaît pas.`,
    hint: `Ajoutez ${mark} à la fin de la valeur.`.replace(
      'Ajoutez',
      curly === null ? 'Ajoutez' : `Remplacez « ${curly[0]} » par`,
    ),
    pos: isWhole ? [start, start + rest.length] : [start, start + 1],
    ...(isWhole ? { suggestion: closed + mark } : {}),
    // A single word, or a quote of Word at the end: there is no other place where the text could end.
    ...(isWhole && /^["'](?:[A-Za-zÀ-ÖØ-öø-ž\d@._-]+|[^"'“”„«»‘’]+[”])$/u.test(rest) ? { isSafe: true } : {}),
  };
};

/** A quote inside a quoted value: it ends the value, and what follows is lost. */
export const innerQuote: Detector = ({ code, pos, file }) => {
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR' && code !== 'BLOCK_IN_FLOW') return undefined;
  const last = quotedBefore(file, pos[0] + 1);
  if (last === undefined || last[1] > pos[0] || file.text.slice(last[1], pos[0]).trim() !== '') return undefined;
  return pastQuote(file, last, pos[0]);
};

function pastQuote(file: YamlFile, last: Range, from: number): Guess | undefined {
  const mark = file.text.charAt(last[0]);
  const rest = /^[^\r\n]*/.exec(file.text.slice(last[1]))?.[0] ?? '';
  // The value was meant to go as far as a quote that something may follow.
  const closing = (mark === "'" ? CLOSING_SINGLE : CLOSING_DOUBLE).exec(rest);
  if (closing === null) return afterQuote(file, last, from);
  const others = rest.slice(0, closing.index).split(mark).length - 1;
  const at: Range = [last[1] - 1, last[1]];
  const whole = file.text.slice(last[0] + 1, last[1] + closing.index);
  if (mark === "'")
    return {
      rule: RULE,
      message: 'Cette apostrophe ferme la valeur, ouverte par le même signe : la suite ne serait pas lue.',
      hint: `Doublez-la (''), ou entourez la valeur de guillemets doubles : ${inDouble(whole)}.`,
      pos: at,
      ...(others === 0 ? { suggestion: "''", isSafe: isWithinWord(file.text, at) } : {}),
    };
  return {
    rule: RULE,
    message: 'Ce guillemet ferme la valeur, ouverte par le même signe : la suite ne serait pas lue.',
    hint: 'À l’intérieur de la valeur, mettez des guillemets français « ainsi », ou \\" à la place de chaque guillemet droit.',
    pos: at,
  };
}

/** `l'accès`: an apostrophe, and no end of a text. */
function isWithinWord(text: string, [start, end]: Range): boolean {
  return /[A-Za-zÀ-ÖØ-öø-ž]/u.test(text.charAt(start - 1)) && /[A-Za-zÀ-ÖØ-öø-ž]/u.test(text.charAt(end));
}

/** `contexte: "Aller vers" : un habitant`: what was to be a value begins with quotes of its own. */
export const quotesAtHead: Detector = ({ code, pos: [start], file }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !/["']/.test(file.text.charAt(start))) return undefined;
  const head = quotedBefore(file, start + 1);
  if (head?.[0] !== start || !/^[ \t]*:|^[ \t]+[^\s#]/.test(file.text.slice(head[1]))) return undefined;
  const guess = pastQuote(file, head, head[1]) ?? endsValue(file, head, restOfLine(file, head[1]));
  const mend = quoteRest(file, start);
  return mend === undefined ? guess : { ...guess, mends: [mend] };
};

function afterQuote(file: YamlFile, quoted: Range, from: number): Guess | undefined {
  const following = restOfLine(file, from);
  // Between braces a comma is what lacks; on the next line, a key stands at a wrong column.
  if (following === '' || /^[\w"']+\s*[:,\]}"']/.test(following)) return undefined;
  return endsValue(file, quoted, following);
}

function endsValue({ text }: YamlFile, [start, end]: Range, following: string): Guess {
  // Without its quotes, a text with « : » would be misread again.
  const isPlain = !/:(?:\s|$)| #/.test(`${text.slice(start + 1, end - 1)} ${following}`);
  return {
    rule: RULE,
    message: `Le guillemet fermé avant « ${short(following)} » termine la valeur : rien ne peut suivre sur la ligne.`,
    hint: `Mettez ${text.charAt(start)} à la fin de la ligne et retirez celui-ci${isPlain ? ', ou retirez les deux guillemets' : ''}.`,
    pos: [end - 1, end],
  };
}

function restOfLine({ text }: YamlFile, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from))?.[0].trim() ?? '';
}

/** Quotes of a word processor around a value, where YAML wants its own. */
export const wordQuotes: Detector = ({ lines }) => {
  for (const line of lines) {
    const guess = curlyIn(line);
    if (guess !== undefined) return guess;
  }
  return undefined;
};

function curlyIn({ start, text }: Line): Guess | undefined {
  const found = /(?:: |- |[[{,] ?)([“”„«‘])/u.exec(text);
  if (found === null) return undefined;
  const at = found.index + found[0].length - 1;
  const rest = text.slice(at + 1);
  const isFlow = /[{[]/.test(text.slice(0, at));
  const close = [...rest.matchAll(/[”“»’](?=\s*(?:[,}\]]|#|$))/gu)].at(isFlow ? 0 : -1)?.index;
  return wordQuoteGuess(
    close === undefined ? [start + at, start + at + 1] : [start + at, start + at + close + 2],
    close === undefined ? undefined : rest.slice(0, close).trim(),
    // « and » are quotes of French as well: whoever typed them may want to see them.
    close !== undefined && /^[“„][^“”„]*”$/u.test(text.slice(at, at + close + 2)),
  );
}

/** The sentence about quotes of a word processor. */
function wordQuoteGuess(pos: Range, inner: string | undefined, isSafe: boolean): Guess {
  return {
    rule: RULE,
    message: 'Ce sont des guillemets de Word (“ ” ou « ») : YAML ne les reconnaît pas.',
    hint: `Tapez des guillemets droits à leur place${inner === undefined ? ' : "…"' : ` : ${inDouble(inner)}`}.`,
    pos,
    ...(inner === undefined ? {} : { suggestion: inDouble(inner), isSafe }),
  };
}

function inDouble(text: string): string {
  return JSON.stringify(text.replaceAll("''", "'"));
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

/** The last quoted value that begins before `offset`. */
function quotedBefore({ document }: YamlFile, offset: number): Range | undefined {
  let last: Range | undefined;
  visit(document, {
    Node(_, node) {
      if (!isScalar(node) || (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE)) return;
      const range = rangeOf(node);
      if (range[0] < offset && (last === undefined || range[0] > last[0])) last = range;
    },
  });
  return last;
}
