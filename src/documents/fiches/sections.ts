import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { blocContact } from '../parts/contact.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Bloc, SectionView } from '../view.ts';
import { blocListe, ligne } from '../words.ts';

/** What follows the fiches: those in which the pilot of this book is copilot, and whom to ask. */
export function sectionsDuLivre(contrat: Contrat, pilote: Partenaire | undefined): readonly SectionView[] {
  return [
    { ancre: 'copilotage', titre: 'Aussi en copilotage', blocs: copilotage(contrat, pilote) },
    { ancre: 'contact', titre: 'Contact', blocs: blocContact(contrat) },
  ]
    .filter(({ blocs }) => blocs.length > 0)
    .map((section) => ({
      ...section,
      groupe: 'annexes',
      numero: undefined,
      titre: ligne(contrat, section.titre),
    }));
}

function copilotage(contrat: Contrat, partenaire: Partenaire | undefined): readonly Bloc[] {
  const shared = contrat.fiches.filter(({ copilotes }) => partenaire !== undefined && copilotes.includes(partenaire));
  return blocListe(
    contrat,
    shared.map(({ id, titre, pilote }) =>
      pilote === undefined ? `${id} ${titre}` : `${id} ${titre} (pilote : ${nomComplet(pilote)})`,
    ),
  );
}
