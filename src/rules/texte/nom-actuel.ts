import type { Contrat } from '../../model/contrat.ts';
import { findFormerRegions } from '../../registers/former-regions.ts';
import { findFormerNames } from '../../registers/institutions.ts';
import type { Path, Span } from '../../source/path.ts';
import { fromDay } from '../../text/calendar.ts';
import { formatDate } from '../../text/date-words.ts';
import type { PreciseDate } from '../../text/dates.ts';
import { likeFirst } from '../../text/like-first.ts';
import { contractDate } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';
import { inProse } from '../plain-stretches.ts';
import { readDate } from '../read-date.ts';
import { sentenceAround } from '../sentence-around.ts';
import { type Need, needs, textesWith } from '../texts-with.ts';

/** What is said there is about another time, or in the words of another. */
const ABOUT_OTHERS: ReadonlySet<string | number> = new Set([
  'bilan_precedent',
  'contexte_regional',
  'transcription',
  'visas',
  'citations',
  'source',
  'sources',
]);

/** Its capital says nothing about the sentence. */
const ACRONYM = /^\p{Lu}{2}/u;

/** What is looked for, and what a text must hold for it. */
const KINDS: readonly {
  readonly wanted: readonly Need[];
  readonly find: (text: string, contrat: Contrat, at: Path) => readonly Named[];
}[] = [
  { wanted: [needs('former-name')], find: institutionsIn },
  { wanted: [needs('former-region')], find: regionsIn },
];

export const rule: Rule = defineRule({
  id: 'texte/nom-actuel',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les institutions et les droits portent le nom qu’ils ont à la date du contrat.',
  why: 'Le lecteur chercherait un service qui n’existe plus sous ce nom.',
  hint: 'Écrivez le nom actuel ; si vous parlez du passé, dites-le : « l’ancien… ».',
  source: 'Légifrance ; loi n° 2015-29 du 16 janvier 2015 pour les régions',
  examples: {
    valid: `
      preambule: Le conseil départemental et France Travail (ex-Pôle emploi) participent au comité.
    `,
    invalid: `
      preambule: Le conseil général et France Travail participent au comité.
    `,
  },
  check({ contrat, report }) {
    const contractDay = dayOfContract(contrat);
    for (const { wanted, find } of KINDS) {
      for (const { at, texte } of textesWith(contrat, ...wanted)) {
        if (at.some((key) => ABOUT_OTHERS.has(key))) continue;
        const day = dayOfRelease(contrat, at) ?? contractDay;
        const names = find(texte, contrat, at).filter(
          (named) => named.since.first <= day && !isAboutThePast(texte, named),
        );
        for (const { span, now, replacement, since } of names) {
          const said = texte.slice(span.start, span.end);
          report(at, `« ${said} » : depuis le ${formatDate(since)}, c’est « ${now} ».`, {
            part: span,
            ...(replacement === undefined ? {} : { suggestion: inPlaceOf(said, replacement) }),
          });
        }
      }
    }
  },
});

interface Named {
  readonly span: Span;
  readonly now: string;
  readonly replacement: string | undefined;
  readonly since: PreciseDate;
}

function institutionsIn(text: string): readonly Named[] {
  return inProse(text, findFormerNames(text)).flatMap(({ start, end, name }) =>
    named({ start, end }, name.now, name.replacement, name.since),
  );
}

function regionsIn(text: string, contrat: Contrat, at: Path): readonly Named[] {
  // A rule of its own looks at the names of the agencies that are partners.
  if (isNameOfArs(contrat, at)) return [];
  return inProse(text, findFormerRegions(text)).flatMap((span) => named(span, span.now, span.now, span.since));
}

function named(span: Span, now: string, replacement: string | undefined, day: string): readonly Named[] {
  const since = readDate(day);
  return since === undefined ? [] : [{ span, now, replacement, since }];
}

function inPlaceOf(said: string, replacement: string): string {
  return ACRONYM.test(said) ? replacement : likeFirst(replacement, said);
}

function isNameOfArs(contrat: Contrat, at: Path): boolean {
  const [collection, index, key] = at;
  return collection === 'partenaires' && key === 'nom' && contrat.yaml.partenaires?.[Number(index)]?.type === 'ars';
}

/** A release speaks of its own day. */
function dayOfRelease(contrat: Contrat, at: Path): number | undefined {
  const release = at[0] === 'communiques' ? contrat.yaml.communiques?.[Number(at[1])] : undefined;
  return readDate(release?.date)?.first;
}

/** A text without date is being written now, unless it is signed or rebuilt from sources. */
function dayOfContract(contrat: Contrat): number {
  const date = contractDate(contrat);
  if (date !== undefined) return date.first;
  return contrat.isTranscription || contrat.etat === 'signe' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

const PAST =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:anciens?|anciennes?|anciennement|ex|dev(?:enue?s?|ient|iennent|int|inrent)|remplac[A-Za-zÀ-ÖØ-öø-ž]{1,10}|succ[éè]d[A-Za-zÀ-ÖØ-öø-ž]{1,8}|jusqu|autrefois|naguère|alors|époque|historique[A-Za-zÀ-ÖØ-öø-ž]{0,6}|issue?s?|fusion[A-Za-zÀ-ÖØ-öø-ž]{0,6}|disso[A-Za-zÀ-ÖØ-öø-ž]{1,8}|supprim[A-Za-zÀ-ÖØ-öø-ž]{1,8}|disparu[A-Za-zÀ-ÖØ-öø-ž]{0,5}|disparition|précéden[A-Za-zÀ-ÖØ-öø-ž]{1,8}|auparavant|avant|origine|dit|dite|rebaptis[A-Za-zÀ-ÖØ-öø-ž]{1,8}|renomm[A-Za-zÀ-ÖØ-öø-ž]{1,8})(?![A-Za-zÀ-ÖØ-öø-ž])/i;

/** Whether the sentence tells of former times, gives both names, or quotes a title. */
function isAboutThePast(text: string, { span: { start, end }, now, replacement = now, since }: Named): boolean {
  const sentence = sentenceAround(text, start, end);
  if (PAST.test(sentence) || sentence.toLowerCase().includes(replacement.toLowerCase())) return true;
  if (/«\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?»/.test(text.slice(end, end + 2))) return true;
  const changed = fromDay(since.first).year;
  return [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([year]) => Number(year) <= changed);
}
