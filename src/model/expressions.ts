import { enumerate } from '../text/agreement.ts';
import { formatDate, parseDate } from '../text/dates.ts';
import { formatDuration } from '../text/durations.ts';
import { formatAmount, formatNumber, numberInWords } from '../text/numbers.ts';
import type { Contrat } from './contrat.ts';

/** A stretch of text between double braces: `{{nombre axes}}`. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, without the spaces around it. */
  readonly source: string;
}

/** What an expression stands for; nothing when its name is unknown or the contract does not say. */
export type Evaluation =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'silent' };

/** Numbers up to sixteen are one word in French and are written out. */
const LAST_IN_WORDS = 16;

const count =
  (value: (contrat: Contrat) => number | undefined, genre: 'm' | 'f') =>
  (contrat: Contrat): string | undefined => {
    const number = value(contrat);
    if (number === undefined) return undefined;
    return number <= LAST_IN_WORDS ? numberInWords(number, genre) : formatNumber(number);
  };

const list =
  (names: (contrat: Contrat) => readonly string[]) =>
  (contrat: Contrat): string | undefined => {
    const all = names(contrat);
    return all.length === 0 ? undefined : enumerate(all);
  };

const date =
  (value: (contrat: Contrat) => string | number | undefined) =>
  (contrat: Contrat): string | undefined => {
    const written = value(contrat);
    const parsed = written === undefined ? undefined : parseDate(written);
    return parsed && formatDate(parsed);
  };

/** All that can stand between the braces. The list is closed: a contract is data, never a program. */
const EXPRESSIONS: Readonly<Record<string, (contrat: Contrat) => string | undefined>> = {
  'nombre axes': count(({ chiffres }) => chiffres.axes, 'm'),
  'nombre fiches': count(({ chiffres }) => chiffres.fiches, 'f'),
  'nombre actions': count(({ chiffres }) => chiffres.actions, 'f'),
  'nombre signataires': count(({ chiffres }) => chiffres.signataires, 'm'),
  'nombre partenaires': count(({ chiffres }) => chiffres.partenaires, 'm'),
  'nombre indicateurs': count(({ chiffres }) => chiffres.indicateurs, 'm'),
  'nombre communes': count(({ chiffres }) => chiffres.communes, 'f'),
  'nombre quartiers': count(({ chiffres }) => chiffres.quartiersPrioritaires, 'm'),
  'liste axes': list(({ axes }) => axes.map(({ titre }) => titre)),
  'liste signataires': list(({ signataires }) => signataires.map(({ nom }) => nom)),
  'liste partenaires': list(({ partenaires }) => partenaires.map(({ nom }) => nom)),
  'date signature.date': date(({ yaml }) => yaml.signature?.date),
  'date periode.debut': date(({ yaml }) => yaml.periode?.debut),
  'date periode.fin': date(({ yaml }) => yaml.periode?.fin),
  'duree periode': ({ chiffres }) => (chiffres.duree === undefined ? undefined : formatDuration(chiffres.duree)),
  'montant budget': ({ chiffres }) =>
    chiffres.total.budget === undefined ? undefined : formatAmount(chiffres.total.budget),
  'nom territoire': ({ yaml }) => yaml.territoire?.nom,
};

/** The expressions that a text may use, for messages and help. */
export const KNOWN_EXPRESSIONS: readonly string[] = Object.keys(EXPRESSIONS);

/** Finds the expressions of a text, from left to right. */
export function findExpressions(text: string): readonly Expression[] {
  // Most texts have none, and each is asked.
  if (!text.includes('{{')) return [];
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    source: (found[1] ?? '').trim().replace(/\s+/g, ' '),
  }));
}

/** Gives an expression its text. */
export function evaluateExpression(source: string, contrat: Contrat): Evaluation {
  if (!Object.hasOwn(EXPRESSIONS, source)) return { kind: 'unknown' };
  const text = EXPRESSIONS[source]?.(contrat);
  return text === undefined ? { kind: 'silent' } : { kind: 'text', text };
}

/** What stands in a document where the contract does not say yet. */
const TO_COMPLETE = '[à compléter]';

/**
 * The text with its expressions filled in.
 * @param protect applied to what is filled in, for a name is no Markdown
 */
export function fillExpressions(
  text: string,
  contrat: Contrat,
  protect: (filled: string) => string = (filled) => filled,
): string {
  let filled = '';
  let from = 0;
  for (const { start, end, source } of findExpressions(text)) {
    const evaluation = evaluateExpression(source, contrat);
    filled += text.slice(from, start) + (evaluation.kind === 'text' ? protect(evaluation.text) : TO_COMPLETE);
    from = end;
  }
  return filled + text.slice(from);
}
