import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, compareDates, type PreciseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { allIndicators } from '../indicators.ts';
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
      const fin = readDate(calendrier?.fin);
      // A calendar that ends before it starts has its own message.
      if (fin !== undefined && !canBeBefore(readDate(calendrier?.debut) ?? fin, fin)) continue;
      if (fin === undefined || (statut !== 'en-cours' && statut !== 'a-venir') || fin.last >= latest.date.first)
        continue;
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
  const fact = (what: string, written: string | number | undefined): readonly Fact[] => {
    const date = readDate(written);
    return date === undefined ? [] : [{ what, date }];
  };
  const { gouvernance, evaluation } = contrat.yaml;
  const facts = [
    ...allIndicators(contrat).flatMap(({ indicateur }) =>
      present(indicateur.valeurs).flatMap(([{ date }]) => fact('un relevé fait', date)),
    ),
    ...present(gouvernance?.instances).flatMap(([{ reunions }]) =>
      present(reunions)
        // A meeting may be planned; one that decided was held.
        .filter(([{ decisions, compte_rendu }]) => decisions !== undefined || compte_rendu !== undefined)
        .flatMap(([{ date }]) => fact('une réunion tenue', date)),
    ),
    ...present(evaluation?.bilans)
      .filter(([{ texte }]) => texte !== undefined)
      .flatMap(([{ annee }]) => fact('un bilan fait', annee)),
  ];
  return facts.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
}
