import type { Contrat } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { figureAvancement } from '../figures/avancement.ts';
import { figureBudget } from '../figures/budget.ts';
import { figureCarte } from '../figures/carte.ts';
import { blocContact } from '../parts/contact.ts';
import type { Bloc, FigureView, SectionView } from '../view.ts';
import { ancre, blocGroupe } from '../words.ts';
import { axesEtFiches } from './axes-et-fiches.ts';
import { essentiel } from './essentiel.ts';
import { moments } from './moments.ts';
import { etapes } from './procedure.ts';
import { signataires } from './signataires.ts';

/** One page and what it is made of. */
interface Page {
  readonly id: string;
  readonly titre: string;
  blocs(contrat: Contrat, making: Making): readonly Bloc[];
}

const PAGES: readonly Page[] = [
  { id: 'essentiel', titre: 'L’essentiel', blocs: essentiel },
  { id: 'axes', titre: 'Les axes et les fiches', blocs: axesEtFiches },
  {
    id: 'suivi',
    titre: 'Le temps, l’avancement, l’argent',
    blocs: (contrat) => [...moments(contrat), ...figure(figureAvancement(contrat)), ...figure(figureBudget(contrat))],
  },
  {
    id: 'signataires',
    titre: 'Le territoire et les signataires',
    blocs: (contrat, making) => [
      ...signataires(contrat),
      ...figure(figureCarte(contrat, making)),
      ...blocGroupe(phrase('Contact'), blocContact(contrat)),
      ...etapes(contrat),
    ],
  },
];

/** The pages that have something to say. */
export function pagesDe(contrat: Contrat, making: Making): readonly SectionView[] {
  return PAGES.flatMap(({ id, titre, blocs: make }) => {
    const blocs = make(contrat, making);
    return blocs.length === 0
      ? []
      : [{ ancre: ancre('page', id), groupe: 'page', numero: undefined, titre: phrase(titre), blocs }];
  });
}

/** The table stands on a screen; on paper the drawing says it all, and four pages hold no more. */
function figure(view: FigureView | undefined): readonly Bloc[] {
  return view === undefined ? [] : [{ kind: 'figure', figure: view, tableauImprime: false }];
}
