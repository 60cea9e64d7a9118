import type { Contrat } from '../../model/contrat.ts';
import { type Day, isoDay } from '../../text/calendar.ts';
import { parseDate } from '../../text/dates.ts';
import { type Detail, defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/calendrier-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée a un calendrier.',
  why: 'Sans calendrier, on ne peut pas dire si l’action est en retard.',
  hint: 'Ajoutez « calendrier: { debut: AAAA-MM, fin: AAAA } », même approché.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `,
  },
  check({ contrat, report }) {
    for (const { maturite, titre, calendrier: { debut, fin, etapes } = {}, at } of contrat.fiches) {
      if (maturite !== 'action' || isSaid(debut) || isSaid(fin) || isSaid(etapes)) continue;
      // A start that is refused is told already.
      report(at('calendrier', 'debut'), `L’action « ${titre} » n’a pas de calendrier.`, widest(contrat));
    }
  },
});

/** The months of the contract itself: whoever copies them has a calendar that agrees with it, and narrows it. */
function widest({ yaml: { periode } }: Contrat): Detail {
  const debut = periode?.debut === undefined ? undefined : parseDate(periode.debut);
  const fin = periode?.fin === undefined ? undefined : parseDate(periode.fin);
  if (debut === undefined || fin === undefined) return {};
  const calendar = `{ debut: ${monthOf(debut.first)}, fin: ${monthOf(fin.last)} }`;
  return {
    hint: `Ajoutez « calendrier: ${calendar} », les dates du contrat, ou mieux celles de l’action, même approchées.`,
  };
}

function monthOf(day: Day): string {
  return isoDay(day).slice(0, 7);
}
