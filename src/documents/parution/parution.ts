import type { Actualite, Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { plainText } from '../../text/prose.ts';
import type { Making } from '../define.ts';
import { contactsDe } from '../parts/contact.ts';
import { illustration } from '../parts/illustration.ts';
import { metadataOf } from '../parts/metadata.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocTexte, dateDansPhrase, enTete, ligne } from '../words.ts';
import { citationsView } from './citations.ts';
import type { PartieParution, ParutionView } from './view.ts';

/** What one kind of text made public has of its own. */
export interface Genre {
  readonly document: string;
  /** « Communiqué de presse ». */
  readonly mention: string;
  readonly titrePieces: string;
  readonly titreContacts: string;
  readonly embargo: Phrase | undefined;
  readonly pieces: readonly Phrase[];
  /** The head, where the author wrote none. */
  readonly chapoCompose: readonly Bloc[];
  /** What the contract itself gives to tell, below the head. */
  readonly parties: readonly PartieParution[];
}

/** The names of the files of several texts of one kind: one alone has the name of its document. */
export function fichierDe(document: string, all: readonly { readonly id: string }[], { id }: Actualite): string {
  return all.length <= 1 ? document : `${document}-${id}`;
}

/** Makes the view of a text made public. It is composed from the contract; free text adds to it. */
export function parutionView(
  contrat: Contrat,
  one: Actualite,
  making: Making,
  { fichier, chapoCompose, ...genre }: Genre & { readonly fichier: string },
): ParutionView {
  const chapo = blocTexte(contrat, one.at('chapo'));
  const { parties, document, mention } = genre;
  return {
    ...metadataOf(contrat, {
      document,
      fichier,
      titre: one.titre,
      sujet: `${mention} : ${one.titre}`,
      aCouverture: false,
      // A chapô of the author's own is the author's; the rules tell whom it forgets.
      nomsDus: [
        one.titre,
        ...(chapo.length > 0 || chapoCompose.length === 0 ? [] : contrat.signataires.map(({ nom }) => nom)),
      ],
    }),
    ...genre,
    pied: `${mention} – ${plainText(ligne(contrat, one.titre))}`,
    dateline: dateline(contrat, one),
    titreParution: ligne(contrat, one.titre),
    chapo: chapo.length > 0 ? chapo : chapoCompose,
    // Free text adds to what is composed; only on demand does it take its place.
    parties: [
      ...(estRemplacee(contrat, one) ? [] : parties),
      ...partie(undefined, [
        ...blocTexte(contrat, one.at('corps')),
        ...present(one.images).flatMap(([image]) => illustration(contrat, making, image)),
      ]),
    ],
    citations: citationsView(contrat, one),
    contacts: contactsDe(contrat, one.contacts),
  };
}

/** Whether the author's body stands instead of what is composed; one that was never written replaces nothing. */
export function estRemplacee(contrat: Contrat, one: Actualite): boolean {
  return one.remplace === true && blocTexte(contrat, one.at('corps')).length > 0;
}

/** A part of a text; nothing where there is nothing to say, for a title never stands alone. */
export function partie(titre: Phrase | undefined, blocs: readonly Bloc[]): readonly PartieParution[] {
  return blocs.length === 0 ? [] : [{ titre, blocs }];
}

function dateline(contrat: Contrat, { lieu, date }: Actualite): Phrase | undefined {
  const parts = [lieu, date === undefined ? undefined : dateDansPhrase(date)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : ligne(contrat, enTete(parts.join(', ')));
}
