import { findLaw } from '../../registers/laws.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { type PreciseDate, parseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { type Citation, findCitations } from '../legal-citations.ts';
import { firstSignatureDate } from '../signature-dates.ts';

export const rule: Rule = defineRule({
  id: 'droit/reference-anterieure',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les visas ne citent que des textes qui existent le jour de la signature.',
  why: 'Un contrat ne peut pas viser une loi qui n’est pas encore publiée.',
  hint: 'Vérifiez la date de la loi et celle de la signature ; ce qui change ensuite se dit dans un avenant.',
  examples: {
    valid: `
      visas: ["la loi n° 2023-1268 du 27 décembre 2023 sur l’accès aux soins"]
    `,
    invalid: `
      visas: ["la loi n° 2024-1268 du 27 décembre 2024 sur l’accès aux soins"]
    `,
  },
  check({ contrat, report }) {
    const signed = firstSignatureDate(contrat);
    if (signed === undefined) return;
    const cited = contrat.textes
      .filter(({ part }) => part === 'visas')
      .flatMap(({ at, texte }) => findCitations(texte).map((citation) => ({ at, texte, ...citation })));
    // Where it is the day of signature that is wrong, one message is enough.
    const late = cited.find((citation) => isCoherent(citation) && isLater(citation, signed));
    if (late === undefined) return;
    const made = late.texte.slice(late.dateAt.start, late.dateAt.end);
    report(
      late.at,
      `${KINDS[late.nature] ?? 'Le texte'} n° ${late.number} est du ${made}, et le contrat est signé ${formatDateInSentence(signed)}.`,
      { part: late.dateAt },
    );
  },
});

const KINDS: Readonly<Record<string, string>> = { loi: 'La loi', décret: 'Le décret', ordonnance: 'L’ordonnance' };

/** A number and a date that don't go together have their own message. */
function isCoherent({ nature, number, date }: Citation): boolean {
  const known = findLaw(number);
  return known?.nature !== nature || known.date === date;
}

function isLater({ date }: Citation, signed: PreciseDate): boolean {
  const day = parseDate(date);
  return day !== undefined && day.first > signed.last;
}
