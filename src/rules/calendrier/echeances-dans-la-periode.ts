import type { Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, type PreciseDate } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'calendrier/echeances-dans-la-periode',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les échéances d’une action sans calendrier tombent dans la période du contrat.',
  why: 'Le contrat n’engage personne avant son début ni après sa fin.',
  hint: 'Vérifiez l’année, ou donnez son calendrier à l’action.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          maturite: projet
          indicateurs: [{ id: i1, libelle: Personnes dépistées, cible: 500, echeance: 2028 }]
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          maturite: projet
          indicateurs: [{ id: i1, libelle: Personnes dépistées, cible: 500, echeance: 2082 }]
    `,
  },
  check({ contrat, report }) {
    const debut = firstDay(contrat);
    const fin = lastDay(contrat);
    for (const fiche of contrat.fiches) {
      // An action that has its own dates is held against these, and they against the contract's.
      const from = fiche.calendrier?.debut === undefined ? debut : undefined;
      const to = fiche.calendrier?.fin === undefined ? fin : undefined;
      if (from === undefined && to === undefined) continue;
      for (const { what, keys, date } of duesOf(contrat, fiche)) {
        const beyond = sayBeyond(date, from, to);
        if (beyond !== undefined) report(fiche.at(...keys), `${what} est attendu ${inSentence(date)}, ${beyond}.`);
      }
    }
  },
});

/** On which side of the contract a date surely lies. */
function sayBeyond(date: PreciseDate, from: PreciseDate | undefined, to: PreciseDate | undefined): string | undefined {
  if (to !== undefined && !canBeBefore(date, to)) return `après la fin du contrat, ${formatDateInSentence(to)}`;
  if (from !== undefined && !canBeBefore(from, date)) return `avant le début du contrat, ${formatDateInSentence(from)}`;
  return undefined;
}

function inSentence(date: PreciseDate): string {
  const words = formatDateInSentence(date);
  return date.precision === 'day' ? `pour ${words}` : words;
}

interface Due {
  /** Masculine, as the sentence has it. */
  readonly what: string;
  /** The way to it from the fiche. */
  readonly keys: readonly (string | number)[];
  readonly date: PreciseDate;
}

function duesOf(contrat: Contrat, fiche: Fiche): readonly Due[] {
  const dues: Due[] = [];
  const { calendrier, indicateurs } = writtenFiche(contrat, fiche);
  for (const [{ titre, echeance }, index] of present(calendrier?.etapes)) {
    const date = readDate(echeance);
    if (date === undefined) continue;
    dues.push({ what: `Le terme de l’étape « ${titre} »`, keys: ['calendrier', 'etapes', index, 'echeance'], date });
  }
  for (const [{ libelle, echeance }, index] of present(indicateurs)) {
    const date = readDate(echeance);
    if (date === undefined) continue;
    dues.push({ what: `Le résultat de l’indicateur « ${libelle} »`, keys: ['indicateurs', index, 'echeance'], date });
  }
  return dues;
}
