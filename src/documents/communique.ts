import type { Communique, Contrat } from '../model/contrat.ts';
import { corpsCompose } from './communique/corps.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { piecesView } from './parts/pieces.ts';
import { chapoCompose } from './parution/chapo.ts';
import { fichierDe, partie, parutionView } from './parution/parution.ts';
import type { ParutionView } from './parution/view.ts';
import type { Picture } from './view.ts';
import { ligne } from './words.ts';

/** A press release ready to print. */
export interface CommuniqueView extends ParutionView {
  readonly logos: readonly Picture[];
}

/** The press release, one for each that the contract has. It is composed from the contract; free text adds to it. */
export const communique: DocumentDefinition = {
  name: 'communique',
  label: 'le communiqué',
  wants: 'Commencez-en un avec la commande « add communique », ou écrivez-le dans le dossier « communiques ».',
  isText: true,
  hasMatter: ({ communiques }) => communiques.length > 0,
  views(contrat, making) {
    const logos = contrat.signataires.flatMap(({ logo }) => (logo && making.picture(logo)) ?? []);
    return contrat.communiques.map((one) => communiqueView(contrat, one, making, logos));
  },
};

function communiqueView(contrat: Contrat, one: Communique, making: Making, logos: readonly Picture[]): CommuniqueView {
  const view = parutionView(contrat, one, making, {
    document: 'communique',
    fichier: fichierDe('communique', contrat.communiques, one),
    mention: 'Communiqué de presse',
    embargo: one.embargo === undefined ? undefined : ligne(contrat, `Sous embargo : ${one.embargo}`),
    titrePieces: 'À joindre',
    pieces: piecesView(contrat, one.pieces_jointes),
    chapoCompose: chapoCompose(contrat, one.date),
    titreContacts: 'Contact presse',
    parties: partie(undefined, corpsCompose(contrat, one)),
  });
  return { ...view, logos };
}
