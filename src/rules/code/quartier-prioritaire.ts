import { isQpv, qpvVintage } from '../../registers/codes.ts';
import { departementCode } from '../../registers/departements.ts';
import { type Day, toDay } from '../../text/calendar.ts';
import type { PreciseDate } from '../../text/dates.ts';
import { contractDate } from '../contract-date.ts';
import { defineRule, type Rule } from '../define.ts';
import { quartiersPrioritaires } from '../territory-codes.ts';

/** When the list of 2024 was published, and from when it holds, which is a year later overseas. */
const PUBLISHED = toDay({ year: 2023, month: 12, day: 28 });
const HOLDS = toDay({ year: 2024, month: 1, day: 1 });
const HOLDS_OVERSEAS = toDay({ year: 2025, month: 1, day: 1 });

export const rule: Rule = defineRule({
  id: 'code/quartier-prioritaire',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le code d’un quartier prioritaire a sa forme et vient de la liste en vigueur.',
  why: 'Les quartiers ont changé de liste et de limites en 2024 : l’ancien code et le nouveau ne désignent pas le même lieu.',
  hint: 'Cherchez le quartier sur sig.ville.gouv.fr : QP et six chiffres jusqu’en 2023, QN… depuis 2024.',
  source: 'décrets n° 2014-1750 et n° 2014-1751 du 30 décembre 2014, décret n° 2023-1314 du 28 décembre 2023',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: [{ code: QN04201M, nom: Les Collines }] }
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: [{ code: QP042001, nom: Les Collines }] }
    `,
  },
  check({ contrat, report }) {
    const date = contractDate(contrat);
    for (const { code, at } of quartiersPrioritaires(contrat)) {
      if (code === undefined) continue;
      if (!hasForm(code)) report([...at, 'code'], `« ${code} » n’est pas le code d’un quartier prioritaire.`);
      else if (date !== undefined && isOutdated(code, date)) {
        report([...at, 'code'], `« ${code} » est de la liste d’avant 2024, qui n’a plus cours.`);
      } else if (date !== undefined && isEarly(code, date)) {
        report([...at, 'code'], `« ${code} » est de la liste de 2024, et le contrat est plus ancien qu’elle.`);
      }
    }
  },
});

/** After QP or QN stands the département in three signs: 042, 02A, 974. */
function hasForm(code: string): boolean {
  return isQpv(code) && departementCode(communeLike(code)) !== undefined;
}

/** The code written like that of a commune, which begins with its département. */
function communeLike(code: string): string {
  return code.charAt(2) === '0' ? code.slice(3) : code.slice(2);
}

function isOutdated(code: string, date: PreciseDate): boolean {
  const from: Day = code.charAt(2) === '0' ? HOLDS : HOLDS_OVERSEAS;
  return qpvVintage(code) === 2015 && date.first >= from;
}

function isEarly(code: string, date: PreciseDate): boolean {
  return qpvVintage(code) === 2024 && date.last < PUBLISHED;
}
