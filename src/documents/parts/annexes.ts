import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { PieceYaml } from '../../model/yaml.generated.ts';
import type { Making } from '../define.ts';
import type { Bloc, SectionView } from '../view.ts';
import { blocFaits, blocTexte, fait, ligne } from '../words.ts';
import { blocContact } from './contact.ts';
import { credits } from './credits.ts';
import { illustration } from './illustration.ts';
import { piecesView } from './pieces.ts';
import { siglesDe } from './sigles.ts';
import { sourcesView } from './sources.ts';

/** One annex; it is left out where it has nothing to say. */
export interface Annexe {
  readonly id: string;
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** The annexes that every contract may have after those about people and places: its own, documents, contact, acronyms, sources. */
export function annexesCommunes(contrat: Contrat, making: Making): readonly Annexe[] {
  return [
    ...present(contrat.yaml.annexes).map(([{ id, titre, image, piece }, index]) => ({
      id: `annexe-${id}`,
      titre,
      blocs: [
        ...blocTexte(contrat, contrat.at('annexes', index, 'texte')),
        ...illustration(contrat, making, image),
        ...pieces(contrat, piece === undefined ? [] : [piece]),
      ],
    })),
    { id: 'documents-joints', titre: 'Documents joints', blocs: pieces(contrat, contrat.yaml.pieces_jointes) },
    { id: 'contact', titre: 'Contact', blocs: blocContact(contrat) },
    { id: 'sigles', titre: 'Sigles', blocs: sigles(contrat) },
    { id: 'credits', titre: 'Crédits', blocs: credits(contrat, making) },
    { id: 'sources', titre: 'Sources de la transcription', blocs: sources(contrat) },
  ];
}

/** The annexes that say something, as divisions of a document. */
export function sectionsAnnexes(contrat: Contrat, all: readonly Annexe[]): readonly SectionView[] {
  return all
    .filter(({ blocs }) => blocs.length > 0)
    .map(({ id, titre, blocs }) => ({
      ancre: id,
      groupe: 'annexes',
      numero: undefined,
      titre: ligne(contrat, titre),
      blocs,
    }));
}

function pieces(contrat: Contrat, said: readonly PieceYaml[] | undefined): readonly Bloc[] {
  const items = piecesView(contrat, said);
  return items.length === 0 ? [] : [{ kind: 'liste', items }];
}

/** The acronyms that stand in the contract, with what they mean. */
function sigles(contrat: Contrat): readonly Bloc[] {
  return blocFaits(siglesDe(contrat).flatMap(({ sigle, nom }) => fait(sigle, nom)));
}

function sources(contrat: Contrat): readonly Bloc[] {
  const { transcription } = contrat.yaml;
  if (transcription === undefined) return [];
  return [...blocTexte(contrat, contrat.at('transcription', 'note')), ...sourcesView(contrat, transcription.sources)];
}
