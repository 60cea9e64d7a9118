import type { Contrat } from '../../model/contrat.ts';
import type { Making } from '../define.ts';
import { annexesCommunes, sectionsAnnexes } from '../parts/annexes.ts';
import { listeCommunes } from '../parts/communes.ts';
import { partenaires } from '../parts/partenaires.ts';
import type { SectionView } from '../view.ts';

/** What follows the signatures: partners, communes, the contract's own annexes, contact, glossary, credits, sources. */
export function annexes(contrat: Contrat, making: Making): readonly SectionView[] {
  return sectionsAnnexes(contrat, [
    { id: 'partenaires', titre: 'Partenaires', blocs: partenaires(contrat) },
    { id: 'communes', titre: 'Communes', blocs: listeCommunes(contrat) },
    ...annexesCommunes(contrat, making),
  ]);
}
