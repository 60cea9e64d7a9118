import type { Contrat } from '../../model/contrat.ts';
import { plainText } from '../../text/prose.ts';
import type { View } from '../view.ts';
import { ligne } from '../words.ts';
import { marqueDe, mentionTranscription } from './marque.ts';

/** What a document says of itself, from the contract. */
export function metadataOf(
  contrat: Contrat,
  {
    document,
    fichier,
    titre,
    sujet,
    aCouverture,
    nomsDus,
  }: Pick<View, 'document' | 'fichier' | 'titre' | 'sujet' | 'aCouverture' | 'nomsDus'>,
): View {
  const porteurs = contrat.signataires.filter(({ role }) => role === 'porteur').map(({ nom }) => nom);
  return {
    document,
    fichier,
    titre: mots(contrat, titre),
    sujet: mots(contrat, sujet),
    auteur: porteurs.join(', '),
    motsCles: ['contrat local de santé', contrat.yaml.territoire.nom],
    langue: 'fr',
    etat: contrat.etat,
    marque: marqueDe(contrat),
    filigrane: contrat.etat === 'brouillon' ? 'Projet' : undefined,
    transcription: mentionTranscription(contrat),
    courants: [],
    pied: mots(contrat, contrat.yaml.titre),
    aCouverture,
    nomsDus: nomsDus.map((nom) => mots(contrat, nom)),
  };
}

function mots(contrat: Contrat, text: string): string {
  return plainText(ligne(contrat, text));
}
