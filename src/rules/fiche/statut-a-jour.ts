import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, compareDates, type PreciseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'fiche/statut-a-jour',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une action dont le terme est passé n’est plus « à venir » ni « en cours ».',
  why: 'Le tableau de suivi cacherait un retard.',
  hint: 'Mettez « statut: realise » ou « en-retard », ou reportez la fin du calendrier.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: en-retard
          calendrier: { debut: 2024-09, fin: 2025-12 }
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-06, valeur: 120 }] }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: en-cours
          calendrier: { debut: 2024-09, fin: 2025-12 }
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-06, valeur: 120 }] }]
    `,
  },
  check({ contrat, report }) {
    const latest = latestFact(contrat);
    if (latest === undefined) return;
    for (const { statut, titre, calendrier, at } of contrat.fiches) {
      if (statut !== 'en-cours' && statut !== 'a-venir') continue;
      const fin = readDate(calendrier?.fin);
      if (fin === undefined || fin.last >= latest.date.first) continue;
      // A calendar that ends before it starts has its own message.
      if (!canBeBefore(readDate(calendrier?.debut) ?? fin, fin)) continue;
      const label = LABELS.statutFiche[statut].toLowerCase();
      const [end, known] = [formatDateInSentence(fin), formatDateInSentence(latest.date)];
      report(
        at('statut'),
        `L’action « ${titre} » devait finir ${end}, elle est dite « ${label} », et le contrat connaît ${latest.what} ${known}.`,
      );
    }
  },
});

interface Fact {
  readonly what: string;
  readonly date: PreciseDate;
}

/** The last thing that has surely happened: there is no clock here, a contract is checked the same on any day. */
function latestFact(contrat: Contrat): Fact | undefined {
  let latest: Fact | undefined;
  const see = (what: string, written: string | number | undefined): void => {
    const date = readDate(written);
    if (date !== undefined && (latest === undefined || compareDates(date, latest.date) >= 0)) latest = { what, date };
  };
  for (const { indicateurs } of contrat.fiches) {
    for (const { valeurs } of indicateurs) for (const [{ date }] of present(valeurs)) see('un relevé fait', date);
  }
  const { gouvernance, evaluation } = contrat.yaml;
  for (const [{ reunions }] of present(gouvernance?.instances)) {
    for (const [{ decisions, compte_rendu, date }] of present(reunions)) {
      // A meeting may be planned; one that decided was held.
      if (decisions !== undefined || compte_rendu !== undefined) see('une réunion tenue', date);
    }
  }
  for (const [{ texte, annee }] of present(evaluation?.bilans)) if (texte !== undefined) see('un bilan fait', annee);
  return latest;
}
