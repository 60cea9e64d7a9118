import type { Contrat } from '../model/contrat.ts';
import { tableauCommunes } from './annexes/communes.ts';
import { instances } from './annexes/instances.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { annexesCommunes, sectionsAnnexes } from './parts/annexes.ts';
import { metadataOf } from './parts/metadata.ts';
import { partenaires } from './parts/partenaires.ts';
import { reperesDeValidite } from './parts/reperes.ts';
import { type EntreeSommaire, entreeDivision } from './parts/sommaire.ts';
import type { Phrase, SectionView, View } from './view.ts';
import { ligne } from './words.ts';

/** The annexes of a contract as a document of their own, ready to print. */
export interface AnnexesView extends View {
  /** The contract that they belong to. */
  readonly contrat: Phrase;
  readonly titrePage: Phrase;
  readonly reperes: readonly Phrase[];
  readonly sommaire: readonly EntreeSommaire[];
  readonly sections: readonly SectionView[];
}

/** The annexes: communes, composition of the bodies, partners, what the contract annexes itself, contact, acronyms, sources. */
export const annexes: DocumentDefinition = {
  name: 'annexes',
  label: 'les annexes',
  wants:
    'Elles se font des communes (« communes » sous « territoire »), des instances (« instances » sous « gouvernance ») et de ce que vous écrivez sous « annexes ».',
  // Partners and acronyms alone stand well enough in the contract.
  hasMatter: ({ yaml: { territoire, gouvernance, annexes: own } }) =>
    [territoire.communes, gouvernance?.instances, own].some((items = []) => items.length > 0),
  views: (contrat, making) => [annexesView(contrat, making)],
};

function annexesView(contrat: Contrat, making: Making): AnnexesView {
  const { titre, territoire } = contrat.yaml;
  const sections = sectionsAnnexes(contrat, [
    { id: 'communes', titre: 'Communes', blocs: tableauCommunes(contrat) },
    { id: 'instances', titre: 'Composition des instances', blocs: instances(contrat) },
    { id: 'partenaires', titre: 'Partenaires', blocs: partenaires(contrat) },
    ...annexesCommunes(contrat, making),
  ]);
  const said = `Annexes – ${titre}`;
  const view = metadataOf(contrat, {
    document: 'annexes',
    fichier: 'annexes',
    titre: said,
    sujet: said,
    aCouverture: false,
    nomsDus: [titre, ...contrat.partenaires.map(({ nom }) => nom)],
  });
  return {
    ...view,
    pied: view.titre,
    contrat: ligne(contrat, titre),
    titrePage: ligne(contrat, 'Annexes'),
    reperes: [territoire.nom, ...reperesDeValidite(contrat)].map((repere) => ligne(contrat, repere)),
    sommaire: sections.map((section) => entreeDivision(section.titre, section.ancre)),
    sections,
  };
}
