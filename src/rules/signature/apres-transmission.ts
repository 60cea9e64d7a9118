import type { Partenaire } from '../../model/contrat.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, canBeSame, canBeStrictlyBefore, type PreciseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { type Step, stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';
import { signatureDate } from '../signature-dates.ts';

export const rule: Rule = defineRule({
  id: 'signature/apres-transmission',
  severity: 'error',
  from: 'brouillon',
  summary: 'La délibération est publiée et transmise au préfet avant le jour de la signature.',
  // Signing on the day of transmission is too early, and a later transmission does not cure it.
  why: 'Signer avant qu’elle soit exécutoire rend le contrat illégal, et la transmettre ensuite n’y change rien.',
  hint: 'Vérifiez les dates ; si elles sont justes, reportez la signature au moins au lendemain.',
  source:
    'Conseil d’État, avis du 10 juin 1996, n° 176873 ; code général des collectivités territoriales, article L. 2131-1',
  examples: {
    valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-28 }
    `,
    invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-06-28 }
    `,
  },
  check({ contrat, report }) {
    // « Exécutoire » says again of a party what its délibération says: one message for both.
    const told = new Set<Partenaire>();
    for (const step of [...stepsOf(contrat, 'deliberations'), ...stepsOf(contrat, 'executoire')]) {
      const { partenaire } = step;
      const signature = partenaire && signatureDate(contrat, partenaire);
      if (partenaire === undefined || signature === undefined || told.has(partenaire)) continue;
      if (isLateItself(step, signature)) {
        told.add(partenaire);
        continue;
      }
      // Both acts are often done on one day: one message, on the more telling of the two.
      const late = lateAct(step, signature);
      if (late === undefined) continue;
      told.add(partenaire);
      const when = canBeSame(late.date, signature) ? 'le jour même de' : 'après';
      const which = whose(step, partenaire);
      report(
        step.at(late.key),
        `La délibération ${which} ${late.done} ${formatDateInSentence(late.date)}, ${when} la signature.`,
      );
    }
  },
});

interface Act {
  readonly key: string;
  readonly done: string;
  readonly date: PreciseDate;
}

const ACTS = [
  { key: 'transmission', done: 'est transmise' },
  { key: 'publication', done: 'est publiée' },
  { key: 'date', done: 'est exécutoire' },
] as const;

/** The first act that surely isn't done before the signature; the date of another step is not that of an act. */
function lateAct({ etape }: Step, signature: PreciseDate): Act | undefined {
  for (const { key, done } of ACTS) {
    const date = key !== 'date' || etape.etape === 'executoire' ? readDate(etape[key]) : undefined;
    if (date !== undefined && !canBeStrictlyBefore(date, signature)) return { key, done, date };
  }
  return undefined;
}

/** A délibération taken after the signature has its own, graver message. */
function isLateItself({ etape }: Step, signature: PreciseDate): boolean {
  const date = etape.etape === 'deliberations' ? readDate(etape.date) : undefined;
  return date !== undefined && !canBeBefore(date, signature);
}

function whose({ etape }: Step, partenaire: Partenaire): string {
  const number = etape.numero === undefined ? '' : `n° ${etape.numero} `;
  return `${number}de « ${partenaire.nom} »`;
}
