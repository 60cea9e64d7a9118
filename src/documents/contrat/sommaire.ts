import { phrase } from '../../text/typography.ts';
import type { ContratView } from '../contrat.ts';
import type { Phrase } from '../view.ts';

/** A line of the contents. */
export interface EntreeSommaire {
  /** 1 a division, 2 an axis of the book of fiches, 3 a fiche. */
  readonly niveau: number;
  readonly numero: string | undefined;
  readonly titre: Phrase;
  readonly ancre: string;
  readonly teinte: number | undefined;
}

/** The contents of a contract, from the parts that it has. */
export function sommaireOf({
  parties,
  sections,
  signatures,
  livret,
  annexes,
}: Pick<ContratView, 'parties' | 'sections' | 'signatures' | 'livret' | 'annexes'>): readonly EntreeSommaire[] {
  return [
    ...(parties === undefined ? [] : [division(phrase(parties.titre), 'parties')]),
    ...sections.map(({ numero, titre, ancre }) => division(titre, ancre, numero)),
    ...(signatures === undefined ? [] : [division(phrase(signatures.titre), 'signatures')]),
    ...(livret === undefined ? [] : [division(phrase(livret.titre), 'livret')]),
    ...(livret?.chapitres ?? []).flatMap(({ numero, titre, ancre, teinte, fiches }) => [
      { niveau: 2, numero: numero === undefined ? undefined : `Axe ${numero}`, titre, ancre, teinte },
      ...fiches.map((fiche) => ({
        niveau: 3,
        numero: fiche.numero,
        titre: fiche.titre,
        ancre: fiche.ancre,
        teinte: fiche.teinte,
      })),
    ]),
    ...annexes.map(({ titre, ancre }) => division(titre, ancre)),
  ];
}

function division(titre: Phrase, ancre: string, numero?: string): EntreeSommaire {
  return { niveau: 1, numero, titre, ancre, teinte: undefined };
}
