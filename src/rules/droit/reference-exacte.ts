import { findLaw, LAWS, type Law } from '../../registers/laws.ts';
import { formatDate } from '../../text/date-words.ts';
import { type PreciseDate, parseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { CITING, findCitations } from '../legal-citations.ts';
import { textesWith } from '../texts-with.ts';

/** How much of the text after a citation may name the law: « … portant réforme de l’hôpital ». */
const NAMED_WITHIN = 160;

export const rule: Rule = defineRule({
  id: 'droit/reference-exacte',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le numéro et la date d’une loi ou d’un décret vont ensemble.',
  why: 'La citation désignerait un autre texte, ou aucun, et fragiliserait le contrat.',
  hint: 'Vérifiez la référence sur Légifrance.',
  source: 'Journal officiel (Légifrance)',
  examples: {
    valid: `
      visas:
        - la loi n° 2016-41 du 26 janvier 2016 de modernisation de notre système de santé
    `,
    invalid: `
      visas:
        - la loi n° 2016-41 du 16 janvier 2016 de modernisation de notre système de santé
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...CITING)) {
      for (const { nature, number, numberAt, date, dateAt } of findCitations(texte)) {
        const law = findLaw(number);
        if (law?.nature === nature && law.date !== date) {
          const right = formatDate(parseOrThrow(law.date)).replace(/\s/g, ' ');
          report(at, `${capital(article(law))} n° ${number} est du ${right}.`, { part: dateAt, suggestion: right });
        } else if (law === undefined) {
          const meant = namedAfter(texte.slice(dateAt.end, dateAt.end + NAMED_WITHIN), nature, date);
          if (meant === undefined) continue;
          const message = `${capital(article(meant))} du ${texte.slice(dateAt.start, dateAt.end)} porte le n° ${meant.number}.`;
          report(at, message, { part: numberAt, suggestion: meant.number });
        }
      }
    }
  },
});

/** A number that is not known is wrong only if the text goes on to name a law of that date which has another. */
function namedAfter(after: string, nature: string, date: string): Law | undefined {
  const words = fold(after);
  return LAWS.find(
    (law) =>
      law.nature === nature &&
      law.date === date &&
      (words.includes(fold(law.subject)) || (law.name !== undefined && words.includes(fold(law.name)))),
  );
}

function article({ nature, name }: Law): string {
  if (nature === 'décret') return 'le décret';
  return nature === 'loi' ? `la loi${name === undefined ? '' : ` ${name}`}` : 'l’ordonnance';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fold(words: string): string {
  return words.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
}

function parseOrThrow(date: string): PreciseDate {
  const parsed = parseDate(date);
  if (parsed === undefined) throw new Error(`the register of laws holds an impossible date: ${date}`);
  return parsed;
}
