import type { Contrat } from '../model/contrat.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { metadataOf } from './parts/metadata.ts';
import { reperes } from './parts/reperes.ts';
import { type ChiffreCle, chiffresCles } from './synthese/chiffres-cles.ts';
import { pagesDe } from './synthese/pages.ts';
import type { Phrase, SectionView, View } from './view.ts';
import { ligne } from './words.ts';

/** The synthesis for elected people, ready to print. */
export interface SyntheseView extends View {
  readonly mention: string;
  readonly titrePage: Phrase;
  readonly territoire: Phrase;
  readonly devise: Phrase | undefined;
  readonly reperes: readonly Phrase[];
  readonly chiffres: readonly ChiffreCle[];
  /** What each page is about; the first goes on below the figures. */
  readonly sections: readonly SectionView[];
}

/** Four pages for who votes: the contract in figures, its axes and actions, its time and money, its place and its parties. */
export const synthese: DocumentDefinition = {
  name: 'synthese',
  label: 'la synthèse',
  wants: 'Elle se fait des axes et des fiches : commencez-en un avec la commande « add axe » ou « add fiche ».',
  // Without an axis nor a fiche there is nothing to sum up that the page of title does not say.
  hasMatter: ({ axes, fiches }) => axes.length + fiches.length > 0,
  views: (contrat, making) => [syntheseView(contrat, making)],
};

function syntheseView(contrat: Contrat, making: Making): SyntheseView {
  const { titre, territoire, devise } = contrat.yaml;
  const said = `Synthèse – ${titre}`;
  const view = metadataOf(contrat, {
    document: 'synthese',
    fichier: 'synthese',
    titre: said,
    sujet: said,
    aCouverture: false,
    nomsDus: [titre, ...contrat.axes.map((axe) => axe.titre), ...contrat.signataires.map(({ nom }) => nom)],
  });
  return {
    ...view,
    pied: view.titre,
    mention: 'Synthèse',
    titrePage: ligne(contrat, titre),
    territoire: ligne(contrat, territoire.nom),
    devise: devise === undefined ? undefined : ligne(contrat, devise),
    reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
    chiffres: chiffresCles(contrat),
    sections: pagesDe(contrat, making),
  };
}
