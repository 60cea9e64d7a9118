import type { Communique, Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { type Block, type Prose, plainText } from '../text/prose.ts';
import { NNBSP } from '../text/spaces.ts';
import { chapoCompose } from './communique/chapo.ts';
import { corpsCompose } from './communique/corps.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { type ContactView, contactsDe } from './parts/contact.ts';
import { illustration } from './parts/illustration.ts';
import { metadataOf } from './parts/metadata.ts';
import { piecesView } from './parts/pieces.ts';
import type { Bloc, Phrase, Picture, View } from './view.ts';
import { blocTexte, dateDansPhrase, enTete, ligne, texte } from './words.ts';

/** What somebody said, with who and in what function. */
interface CitationView {
  readonly texte: Prose;
  readonly auteur: Phrase | undefined;
}

/** A press release ready to print. */
export interface CommuniqueView extends View {
  readonly mention: string;
  /** « Paris, le 4 mai 2018 ». */
  readonly dateline: Phrase | undefined;
  readonly embargo: Phrase | undefined;
  readonly titreCommunique: Phrase;
  readonly chapo: readonly Bloc[];
  readonly corps: readonly Bloc[];
  readonly citations: readonly CitationView[];
  readonly contacts: readonly ContactView[];
  readonly logos: readonly Picture[];
  readonly pieces: readonly Phrase[];
}

/** The press release, one for each that the contract has. It is composed from the contract; free text adds to it. */
export const communique: DocumentDefinition = {
  name: 'communique',
  label: 'le communiqué',
  hasMatter: ({ communiques }) => communiques.length > 0,
  views(contrat, making) {
    const logos = contrat.signataires.flatMap(({ logo }) => (logo && making.picture(logo)) ?? []);
    return contrat.communiques.map((one) => communiqueView(contrat, one, making, logos));
  },
};

function communiqueView(contrat: Contrat, one: Communique, making: Making, logos: readonly Picture[]): CommuniqueView {
  const fichier = contrat.communiques.length === 1 ? 'communique' : `communique-${one.id}`;
  const own = blocTexte(contrat, one.at('corps'));
  const chapo = blocTexte(contrat, one.at('chapo'));
  return {
    ...metadataOf(contrat, {
      document: 'communique',
      fichier,
      titre: one.titre,
      sujet: `Communiqué de presse : ${one.titre}`,
      aCouverture: false,
      // A chapô of the author's own is the author's; the rules tell whom it forgets.
      nomsDus: [one.titre, ...(chapo.length > 0 ? [] : contrat.signataires.map(({ nom }) => nom))],
    }),
    pied: `Communiqué de presse – ${plainText(ligne(contrat, one.titre))}`,
    mention: 'Communiqué de presse',
    dateline: dateline(contrat, one),
    embargo: one.embargo === undefined ? undefined : ligne(contrat, `Sous embargo : ${one.embargo}`),
    titreCommunique: ligne(contrat, one.titre),
    chapo: chapo.length > 0 ? chapo : chapoCompose(contrat),
    // Free text adds to what is composed; only on demand does it take its place.
    corps: [
      ...(one.remplace ? own : [...corpsCompose(contrat, one), ...own]),
      ...present(one.images).flatMap(([image]) => illustration(contrat, making, image)),
    ],
    citations: present(one.citations).flatMap(([{ auteur, fonction }, index]) => {
      const said = texte(contrat, one.at('citations', index, 'texte'));
      const who = [auteur, fonction].filter((part) => part !== undefined).join(', ');
      return said === undefined
        ? []
        : [{ texte: guillemets(said), auteur: who === '' ? undefined : ligne(contrat, who) }];
    }),
    contacts: contactsDe(contrat, one.contacts),
    logos,
    pieces: piecesView(contrat, one.pieces_jointes),
  };
}

/** The words of somebody stand between quotation marks, unless they already do. */
function guillemets({ blocks, notes }: Prose): Prose {
  const quoted = blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    const words = plainText(block.children);
    const opening = index === 0 && !words.startsWith('«') ? [{ kind: 'text', text: `«${NNBSP}` } as const] : [];
    const closing =
      index === blocks.length - 1 && !words.endsWith('»') ? [{ kind: 'text', text: `${NNBSP}»` } as const] : [];
    return { ...block, children: [...opening, ...block.children, ...closing] };
  });
  return { blocks: quoted, notes };
}

function dateline(contrat: Contrat, { lieu, date }: Communique): Phrase | undefined {
  const parts = [lieu, date === undefined ? undefined : dateDansPhrase(date)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : ligne(contrat, enTete(parts.join(', ')));
}
