import type { Contrat } from '../model/contrat.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { sectionsDe } from './page-web/sections.ts';
import { type ContactView, contactsDe } from './parts/contact.ts';
import { metadataOf } from './parts/metadata.ts';
import { piecesAvecContrat } from './parts/pieces.ts';
import { reperes } from './parts/reperes.ts';
import type { Phrase, SectionView, View } from './view.ts';
import { ligne } from './words.ts';

/** The page of a web site that presents the contract to residents, ready to print. */
export interface PageWebView extends View {
  /** Whose page it is: the territory. */
  readonly mention: Phrase;
  readonly titrePage: Phrase;
  readonly devise: Phrase | undefined;
  readonly reperes: readonly Phrase[];
  /** On a wide screen, beside the text. */
  readonly sommaire: readonly { readonly titre: Phrase; readonly ancre: string }[];
  readonly sections: readonly SectionView[];
  readonly pieces: readonly Phrase[];
  readonly contacts: readonly ContactView[];
}

/** The public page: what the contract is, what it aims at, who acts, its priorities, whom to ask. */
export const pageWeb: DocumentDefinition = {
  name: 'page-web',
  label: 'la page web',
  wants: 'Elle se fait des axes, des fiches, des objectifs ou du diagnostic : commencez par la commande « add axe ».',
  follows: ['contrat'],
  // A title and parties alone make no page for residents.
  hasMatter: ({ axes, fiches, yaml: { objectifs, orientations, contexte, diagnostic } }) =>
    [axes, fiches, objectifs ?? [], orientations ?? []].some(({ length }) => length > 0) ||
    contexte !== undefined ||
    diagnostic !== undefined,
  views: (contrat, making) => [pageWebView(contrat, making)],
};

function pageWebView(contrat: Contrat, making: Making): PageWebView {
  const { titre, territoire, devise } = contrat.yaml;
  const sections = sectionsDe(contrat, making);
  const pieces = piecesAvecContrat(contrat, making, undefined);
  const contacts = contactsDe(contrat, undefined);
  return {
    ...metadataOf(contrat, {
      document: 'page-web',
      fichier: 'page-web',
      titre,
      sujet: `${titre} : présentation pour les habitants`,
      aCouverture: false,
      nomsDus: [titre, ...contrat.signataires.map(({ nom }) => nom), ...contrat.axes.map((axe) => axe.titre)],
    }),
    mention: ligne(contrat, territoire.nom),
    titrePage: ligne(contrat, titre),
    devise: devise === undefined ? undefined : ligne(contrat, devise),
    reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
    sommaire: [
      ...sections,
      ...(pieces.length === 0 ? [] : [{ titre: ligne(contrat, 'Documents'), ancre: 'documents' }]),
      ...(contacts.length === 0 ? [] : [{ titre: ligne(contrat, 'Contact'), ancre: 'contact' }]),
    ],
    sections,
    pieces,
    contacts,
  };
}
