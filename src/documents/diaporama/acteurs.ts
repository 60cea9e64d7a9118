import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import { elaboration } from '../parts/elaboration.ts';
import { nomComplet } from '../parts/nom.ts';
import { ligne } from '../words.ts';
import { element, elementsDeBlocs, elementsDeLignes } from './elements.ts';
import type { Sujet } from './view.ts';

/** How the contract was made, who signs it and who takes part. */
export function acteurs(contrat: Contrat): readonly Sujet[] {
  const { signataires, partenaires } = contrat;
  return [
    {
      ancre: 'preparation',
      titre: phrase('La démarche préparatoire'),
      forme: 'points',
      elements: elementsDeBlocs(elaboration(contrat)),
    },
    noms(contrat, 'signataires', signataires.length === 1 ? 'Le signataire' : 'Les signataires', signataires),
    noms(
      contrat,
      'partenaires',
      'Les partenaires',
      partenaires.filter(({ estSignataire }) => !estSignataire),
    ),
    {
      ancre: 'acteurs',
      titre: phrase('Les acteurs concernés'),
      forme: 'noms',
      elements: elementsDeLignes(contrat, contrat.yaml.acteurs),
    },
  ];
}

function noms(contrat: Contrat, ancre: string, titre: string, partenaires: readonly Partenaire[]): Sujet {
  const elements = partenaires.map((partenaire) => element(ligne(contrat, nomComplet(partenaire))));
  return { ancre, titre: phrase(titre), forme: 'noms', elements };
}
