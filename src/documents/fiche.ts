import type { Contrat, Fiche } from '../model/contrat.ts';
import type { DocumentDefinition } from './define.ts';
import { type ContactView, contactsDe } from './parts/contact.ts';
import { cheminOf, type FicheView, ficheView } from './parts/fiche.ts';
import { metadataOf } from './parts/metadata.ts';
import { nomComplet } from './parts/nom.ts';
import { reperesDeValidite } from './parts/reperes.ts';
import type { Phrase, View } from './view.ts';
import { ancre, ligne } from './words.ts';

/** One fiche alone, ready to print. */
export interface FicheSeuleView extends View {
  /** The contract that it belongs to. */
  readonly contrat: Phrase;
  /** Whose contract, for how long, in what state. */
  readonly reperes: readonly Phrase[];
  readonly fiche: FicheView;
  /** The kind of its paper pages, which carry the hue of its axis at their edge. */
  readonly groupe: string;
  readonly contacts: readonly ContactView[];
}

/** A fiche on its own, to be handed to who works on it: each that was named, or all. */
export const fiche: DocumentDefinition = {
  name: 'fiche',
  label: 'les fiches une à une',
  wants: 'Commencez une fiche avec la commande « add fiche ».',
  isOnDemand: true,
  askedBy: 'fiches',
  hasMatter: ({ fiches }) => fiches.length > 0,
  views(contrat, { choix }) {
    const { fiches: asked = [] } = choix ?? {};
    return contrat.fiches
      .filter(({ id }) => asked.length === 0 || asked.includes(id))
      .map((one) => ficheSeuleView(contrat, one));
  },
};

function ficheSeuleView(contrat: Contrat, one: Fiche): FicheSeuleView {
  const { titre, territoire } = contrat.yaml;
  const view = ficheView(contrat, one);
  const groupe = ancre('page', one.id);
  return {
    ...metadataOf(contrat, {
      document: 'fiche',
      fichier: `fiches/${one.id}`,
      titre: `Fiche ${one.id} – ${one.titre}`,
      sujet: `Fiche ${one.id} du plan d’actions : ${titre}`,
      aCouverture: false,
      nomsDus: [titre, one.titre, ...(one.axe === undefined ? [] : [one.axe.titre_court ?? one.axe.titre])].concat(
        one.pilote === undefined ? [] : nomComplet(one.pilote),
      ),
    }),
    contrat: ligne(contrat, titre),
    reperes: [territoire.nom, ...reperesDeValidite(contrat)].map((repere) => ligne(contrat, repere)),
    // Alone on its page, even a short fiche has the room of a long one, and its axis is said nowhere else.
    fiche: { ...view, breve: false, chemin: cheminOf(contrat, one) },
    groupe,
    contacts: contactsDe(contrat, undefined),
    courants: [{ groupe, texte: '', teinte: view.teinte }],
  };
}
