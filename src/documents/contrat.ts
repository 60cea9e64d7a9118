import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { annexes } from './contrat/annexes.ts';
import { numerotationDe } from './contrat/numerotation.ts';
import { type PartiesView, partiesView } from './contrat/parties.ts';
import { DIVISIONS, type Division, PREAMBULE } from './contrat/sections.ts';
import { type SignaturesView, signaturesView } from './contrat/signatures.ts';
import { sommaireOf } from './contrat/sommaire.ts';
import type { DocumentDefinition } from './define.ts';
import { type CouvertureView, couvertureView } from './parts/couverture.ts';
import { courantsDuLivret, type Livret, livretView } from './parts/livret.ts';
import { metadataOf } from './parts/metadata.ts';
import type { EntreeSommaire } from './parts/sommaire.ts';
import type { Bloc, SectionView, View } from './view.ts';
import { ancre, blocTexte, ligne, paragraphe } from './words.ts';

/** The contract ready to print. */
export interface ContratView extends View {
  readonly couverture: CouvertureView;
  readonly sommaire: readonly EntreeSommaire[];
  /** Absent while there is nobody and nothing to name. */
  readonly parties: PartiesView | undefined;
  readonly sections: readonly SectionView[];
  /** Absent while no signatory is known: there is nobody to sign. */
  readonly signatures: SignaturesView | undefined;
  readonly livret: Livret | undefined;
  readonly annexes: readonly SectionView[];
}

/** The contract: cover, contents, parties, body, signatures, book of fiches, annexes. */
export const contrat: DocumentDefinition = {
  name: 'contrat',
  label: 'le contrat',
  isRecord: true,
  hasMatter: () => true,
  views(source, making) {
    const sections = sectionsOf(source);
    const livret = livretView(source);
    const annexe = annexes(source, making);
    const parties = partiesView(source);
    const signatures = signaturesView(source);
    const view: ContratView = {
      ...metadataOf(source, {
        document: 'contrat',
        fichier: 'contrat',
        titre: source.yaml.titre,
        sujet: source.yaml.titre,
        aCouverture: true,
        nomsDus: [...source.partenaires.map(({ nom }) => nom), ...titresDe(source.axes), ...titresDe(source.fiches)],
      }),
      couverture: couvertureView(source, making),
      sommaire: sommaireOf({ parties, sections, signatures, livret, annexes: annexe }),
      parties,
      sections,
      signatures,
      livret,
      annexes: annexe,
      courants: courantsDuLivret(livret),
    };
    return [view];
  },
};

const titresDe = (items: readonly { readonly titre: string }[]): readonly string[] => items.map(({ titre }) => titre);

function sectionsOf(source: Contrat): readonly SectionView[] {
  const numero = numerotationDe(source);
  const own = present(source.yaml.articles);
  const known = new Set([PREAMBULE, ...DIVISIONS].map(({ id }) => id));
  const standard = DIVISIONS.map((division) => ({
    ...division,
    titre: titleOf(source, division),
    blocs: [...ownText(source, division), ...division.blocs(source)],
  }));
  const further = own
    .filter(([{ id }]) => !known.has(id))
    .map(([{ id, titre }, index]) => ({ id, titre, blocs: textOf(source, index) }));
  const numbered = [...standard, ...further].filter(({ blocs }) => blocs.length > 0);
  const preambule = PREAMBULE.blocs(source);
  return [
    ...(preambule.length === 0
      ? []
      : [section(source, { ...PREAMBULE, titre: titleOf(source, PREAMBULE) }, undefined, preambule)]),
    ...numbered.map((division, index) => section(source, division, numero(index + 1), division.blocs)),
  ];
}

/** The text of an article; a draft keeps the place of one that is still to be written. */
function textOf(source: Contrat, index: number): readonly Bloc[] {
  const blocs = blocTexte(source, source.at('articles', index, 'texte'));
  return blocs.length > 0 || source.etat !== 'brouillon' ? blocs : [paragraphe(source, '[à compléter]')];
}

/** What the contract itself writes in a standard division. */
function ownText(source: Contrat, { id }: Division): readonly Bloc[] {
  return present(source.yaml.articles).flatMap(([article, index]) => (article.id === id ? textOf(source, index) : []));
}

function section(
  source: Contrat,
  { id, titre }: Pick<Division, 'id' | 'titre'>,
  numero: string | undefined,
  blocs: readonly Bloc[],
): SectionView {
  return { ancre: ancre('article', id), groupe: 'corps', numero, titre: ligne(source, titre), blocs };
}

/** A standard division may have a title of the contract's own. */
function titleOf(source: Contrat, { id, titre }: Division): string {
  return present(source.yaml.articles).find(([article]) => article.id === id)?.[0].titre ?? titre;
}
