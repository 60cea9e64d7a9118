import type { Contrat } from '../model/contrat.ts';
import { CLS_DEFINITIONS } from '../registers/definitions.ts';
import type { Span } from '../source/path.ts';
import { isSignedSince, isSignedUntil } from './signing-day.ts';

/** An article of the code de la santé publique that a text cites, and where: « L. 1434-10 », « L.1434-17 ». */
export interface CitedArticle extends Span {
  /** Its number after the letter: « 1434-10 ». */
  readonly number: string;
  /** « L. 1434-1 à L. 1434-13 », « L. 1434-2 et suivants »: what lies between is cited too. */
  readonly isRange: boolean;
}

const ARTICLE = /(?<![A-Za-zÀ-ÖØ-öø-ž])L\.?\s{0,2}(1434[-\u2010-\u2015\u2212]\d{1,2})(?!\d)/gi;
const RANGE_AFTER = /^\s{0,3}(?:à|et\s{1,3}suivants?)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
const RANGE_BEFORE = /(?<![A-Za-zÀ-ÖØ-öø-ž])à\s{0,3}(?:l[’']article\s{0,3})?$/i;

/** The articles that a text cites of the chapter on which a CLS stands. */
export function findClsArticles(text: string): readonly CitedArticle[] {
  return [...text.matchAll(ARTICLE)].map(({ 0: whole, 1: number = '', index }) => {
    const end = index + whole.length;
    const isRange =
      RANGE_AFTER.test(text.slice(end, end + 20)) || RANGE_BEFORE.test(text.slice(Math.max(0, index - 20), index));
    return { start: index, end, number: number.replace(/\D/, '-'), isRange };
  });
}

/** An article on which the CLS stood, and the days between which it did. */
export interface ClsArticle {
  readonly number: string;
  /** `AAAA-MM-JJ`; without an end it still does. */
  readonly from: string;
  readonly to: string | undefined;
}

/** The articles on which the CLS stood, oldest first; an article that was only amended is one. */
export const CLS_ARTICLES: readonly ClsArticle[] = mergeByArticle();

/** The article on which the contract surely stands, by the day of its signature. */
export function clsArticleOf(contrat: Contrat): ClsArticle | undefined {
  return CLS_ARTICLES.find(
    ({ from, to }) => isSignedSince(contrat, from) && (to === undefined || isSignedUntil(contrat, to)),
  );
}

function mergeByArticle(): readonly ClsArticle[] {
  const merged: ClsArticle[] = [];
  for (const { source } of CLS_DEFINITIONS) {
    const number = source.article.replace(/^L\. /, '');
    const last = merged.at(-1);
    if (last?.number === number) merged[merged.length - 1] = { ...last, to: source.to };
    else merged.push({ number, from: source.from, to: source.to });
  }
  return merged;
}
