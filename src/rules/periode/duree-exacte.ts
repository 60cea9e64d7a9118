import { canBeBefore, monthsBetween } from '../../text/dates.ts';
import { formatDuration, parseDuration } from '../../text/durations.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

/** « 5 ans » is said of a period that ends on 1 July as well as of one that ends on 30 June. */
const TOLERANCE = 1;

export const rule: Rule = defineRule({
  id: 'periode/duree-exacte',
  severity: 'error',
  from: 'brouillon',
  summary: 'La durée annoncée est celle qui sépare le début de la fin, à un mois près.',
  why: 'Le contrat annoncerait deux durées.',
  hint: 'Corrigez la durée ou l’une des dates ; la durée peut aussi être laissée de côté.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 3 ans }
    `,
  },
  check({ contrat, report }) {
    const { debut, fin, duree } = contrat.yaml.periode ?? {};
    const from = readDate(debut);
    const to = readDate(fin);
    const stated = duree === undefined ? undefined : parseDuration(duree);
    if (from === undefined || to === undefined || stated === undefined || !canBeBefore(from, to)) return;
    const { least, most } = monthsBetween(from, to);
    if (stated >= least - TOLERANCE && stated <= most + TOLERANCE) return;
    report(
      ['periode', 'duree'],
      `La durée annoncée est de ${formatDuration(stated)} ; les dates en font ${inWords(least, most)}.`,
      {
        ...(least === most && least > 0 ? { suggestion: asWritten(least) } : {}),
      },
    );
  },
});

/** The length of a period whose ends are not known to the day: the shortest may be none at all. */
function inWords(least: number, most: number): string {
  if (most < 1) return 'moins d’un mois';
  if (least === most) return formatDuration(least);
  return least < 1 ? `${formatDuration(most)} au plus` : `entre ${formatDuration(least)} et ${formatDuration(most)}`;
}

/** A duration as the YAML takes it: whole years or months. */
function asWritten(months: number): string {
  if (months % 12 !== 0) return `${months} mois`;
  return `${months / 12} ${months === 12 ? 'an' : 'ans'}`;
}
