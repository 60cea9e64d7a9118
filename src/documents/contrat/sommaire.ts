import { phrase } from '../../text/typography.ts';
import type { ContratView } from '../contrat.ts';
import { type EntreeSommaire, entreeDivision, entreesDuLivret } from '../parts/sommaire.ts';

/** The contents of a contract, from the parts that it has. */
export function sommaireOf({
  parties,
  sections,
  signatures,
  livret,
  annexes,
}: Pick<ContratView, 'parties' | 'sections' | 'signatures' | 'livret' | 'annexes'>): readonly EntreeSommaire[] {
  return [
    ...(parties === undefined ? [] : [entreeDivision(phrase(parties.titre), 'parties')]),
    ...sections.map(({ numero, titre, ancre }) => entreeDivision(titre, ancre, numero)),
    ...(signatures === undefined ? [] : [entreeDivision(phrase(signatures.titre), 'signatures')]),
    ...(livret === undefined ? [] : [entreeDivision(phrase(livret.titre), 'livret')]),
    ...entreesDuLivret(livret),
    ...annexes.map(({ titre, ancre }) => entreeDivision(titre, ancre)),
  ];
}
