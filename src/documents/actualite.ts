import type { Actualite, Contrat } from '../model/contrat.ts';
import { placesFrom } from '../model/located.ts';
import { corpsCompose } from './actualite/corps.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { piecesAvecContrat } from './parts/pieces.ts';
import { chapoCompose } from './parution/chapo.ts';
import { estRemplacee, fichierDe, parutionView } from './parution/parution.ts';
import type { ParutionView } from './parution/view.ts';
import { dateDansPhrase } from './words.ts';

/** The news article, one for each that the contract has; a signed contract has one even where nobody wrote it. */
export const actualite: DocumentDefinition = {
  name: 'actualite',
  label: 'l’actualité',
  wants: 'Écrivez-la dans le dossier « actualites » ; le contrat signé en a une de lui-même.',
  isText: true,
  follows: ['contrat'],
  hasMatter: (contrat) => actualitesDe(contrat).length > 0,
  views(contrat, making) {
    const all = actualitesDe(contrat);
    return all.map((one) => actualiteView(contrat, one, making, fichierDe('actualite', all, one)));
  },
};

function actualiteView(contrat: Contrat, one: Actualite, making: Making, fichier: string): ParutionView {
  return parutionView(contrat, one, making, {
    document: 'actualite',
    fichier,
    mention: 'Actualité',
    embargo: undefined,
    titrePieces: 'À télécharger',
    pieces: piecesAvecContrat(contrat, making, one.pieces_jointes),
    // An article whose body is the author's may be about another day than that of the signature.
    chapoCompose: estRemplacee(contrat, one) ? [] : chapoCompose(contrat, one.date),
    titreContacts: 'Contact',
    parties: corpsCompose(contrat, one),
  });
}

function actualitesDe(contrat: Contrat): readonly Actualite[] {
  if (contrat.actualites.length > 0) return contrat.actualites;
  return contrat.etat === 'signe' && contrat.signataires.length > 0 ? [composee(contrat)] : [];
}

/** « Contrat local de santé du Valmont : signature le 28 juin 2024 ». */
function composee({ yaml: { titre, signature } }: Contrat): Actualite {
  const when = signature?.date === undefined ? '' : ` ${dateDansPhrase(signature.date)}`;
  return { id: 'signature', titre: `${titre} : signature${when}`, fiches: [], at: placesFrom(['actualites', 0]) };
}
