import type { Contrat, Fiche, Partenaire } from '../model/contrat.ts';
import type { DocumentDefinition, Making } from './define.ts';
import { couvertureDuLivre, piedDuLivre, titreDuLivre } from './fiches/couverture.ts';
import { sectionsDuLivre } from './fiches/sections.ts';
import type { CouvertureView } from './parts/couverture.ts';
import { type EntreeIndex, indexPilotes } from './parts/index-pilotes.ts';
import { courantsDuLivret, type Livret, livretView } from './parts/livret.ts';
import { metadataOf } from './parts/metadata.ts';
import { type EntreeSommaire, entreeDivision, entreesDuLivret } from './parts/sommaire.ts';
import { teinteDe } from './parts/teinte.ts';
import type { SectionView, View } from './view.ts';
import { ligne } from './words.ts';

/** The book of fiches as a document of its own, ready to print. */
export interface FichesView extends View {
  readonly couverture: CouvertureView;
  readonly sommaire: readonly EntreeSommaire[];
  readonly livret: Livret;
  /** Empty in the book of one pilot. */
  readonly index: readonly EntreeIndex[];
  readonly sections: readonly SectionView[];
}

/** Every fiche, or those of each pilot that was named in a book of its own. */
export const fiches: DocumentDefinition = {
  name: 'fiches',
  label: 'le livre des fiches',
  wants: 'Commencez une fiche avec la commande « add fiche ».',
  askedBy: 'pilotes',
  hasMatter: (contrat) => contrat.fiches.length > 0,
  views(contrat, making) {
    const { pilotes = [] } = making.choix ?? {};
    if (pilotes.length === 0) return livreView(contrat, making, contrat.fiches, undefined);
    return contrat.partenaires
      .filter(({ id }) => pilotes.includes(id))
      .flatMap((pilote) => livreView(contrat, making, fichesDuPilote(contrat, pilote), pilote));
  },
};

/** The fiches that a partner pilots; those it copilots are another’s. */
export function fichesDuPilote(contrat: Contrat, partenaire: Partenaire): readonly Fiche[] {
  return contrat.fiches.filter(({ pilote }) => pilote === partenaire);
}

function livreView(
  contrat: Contrat,
  making: Making,
  chosen: readonly Fiche[],
  pilote: Partenaire | undefined,
): readonly FichesView[] {
  const livret = livretView(contrat, chosen);
  if (livret === undefined) return [];
  const index = pilote === undefined ? indexPilotes(contrat, ({ axe }) => teinteDe(axe)) : [];
  const sections = sectionsDuLivre(contrat, pilote);
  const titre = `${titreDuLivre(pilote)} – ${contrat.yaml.titre}`;
  const axes = contrat.axes.filter((axe) => chosen.some((fiche) => fiche.axe === axe && fiche.maturite === 'action'));
  return [
    {
      ...metadataOf(contrat, {
        document: 'fiches',
        fichier: pilote === undefined ? 'fiches' : `fiches-${pilote.id}`,
        titre,
        sujet: titre,
        aCouverture: true,
        nomsDus: [...axes, ...chosen].map((one) => one.titre).concat(pilote?.nom ?? []),
      }),
      pied: piedDuLivre(contrat, pilote),
      couverture: couvertureDuLivre(contrat, making, livret, pilote),
      sommaire: [
        ...entreesDuLivret(livret),
        ...(index.length === 0 ? [] : [entreeDivision(ligne(contrat, 'Index par pilote'), 'index-pilotes')]),
        ...sections.map((section) => entreeDivision(section.titre, section.ancre)),
      ],
      livret,
      index,
      sections,
      courants: courantsDuLivret(livret),
    },
  ];
}
