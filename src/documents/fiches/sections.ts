import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { figuresGantt } from '../figures/gantt.ts';
import { figuresIndicateurs } from '../figures/indicateurs.ts';
import { blocContact } from '../parts/contact.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Bloc, FigureView, SectionView } from '../view.ts';
import { blocListe, ligne } from '../words.ts';

/** What follows the fiches: all of them in time and how far they are, or those in which the pilot of this book is copilot; whom to ask. */
export function sectionsDuLivre(contrat: Contrat, pilote: Partenaire | undefined): readonly SectionView[] {
  const suivi = pilote === undefined;
  return [
    { ancre: 'calendrier', titre: 'Le calendrier des actions', blocs: suivi ? figures(figuresGantt(contrat)) : [] },
    { ancre: 'suivi', titre: 'Le suivi des indicateurs', blocs: suivi ? figures(figuresIndicateurs(contrat)) : [] },
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

/** On paper the words of the drawing are enough: each fiche gives its own dates and indicators in full. */
function figures(drawn: readonly FigureView[]): readonly Bloc[] {
  return drawn.map((figure) => ({ kind: 'figure', figure, tableauImprime: false }));
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
