import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { plainText } from '../../text/prose.ts';
import type { Making } from '../define.ts';
import { type CouvertureView, couvertureView } from '../parts/couverture.ts';
import type { Livret } from '../parts/livret.ts';
import { nomDansPhrase } from '../parts/nom.ts';
import { ligne } from '../words.ts';

/** « Livre des fiches », « Fiches pilotées par l’Agence régionale de santé (ARS) ». */
export function titreDuLivre(pilote: Partenaire | undefined): string {
  return pilote === undefined ? 'Livre des fiches' : `Fiches pilotées par ${nomDansPhrase(pilote)}`;
}

/** The foot of its pages: which book it is, of which contract. */
export function piedDuLivre(contrat: Contrat, pilote: Partenaire | undefined): string {
  return plainText(ligne(contrat, `${titreDuLivre(pilote)} – ${contrat.yaml.titre}`));
}

/** The first page: the cover of the contract, with the name of this book in the place of the contract’s. */
export function couvertureDuLivre(
  contrat: Contrat,
  making: Making,
  livret: Livret,
  pilote: Partenaire | undefined,
): CouvertureView {
  const cover = couvertureView(contrat, making);
  return {
    ...cover,
    nature: plainText(cover.titre),
    titre: ligne(contrat, titreDuLivre(pilote)),
    devise: undefined,
    reperes: [livret.introduction, ...cover.reperes],
    // The book of one pilot is a working paper: it doesn’t speak in the name of all.
    signataires: pilote === undefined ? cover.signataires : [],
    teintes: livret.chapitres.map(({ teinte }) => teinte),
  };
}
