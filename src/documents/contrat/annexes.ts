import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { PieceYaml } from '../../model/yaml.generated.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { contactView } from '../parts/contact.ts';
import { illustration } from '../parts/illustration.ts';
import { nomComplet } from '../parts/nom.ts';
import { piecesView } from '../parts/pieces.ts';
import { siglesDe } from '../parts/sigles.ts';
import type { Bloc, Phrase, SectionView } from '../view.ts';
import { blocFaits, blocListe, blocTexte, dateEnMots, fait, ligne } from '../words.ts';

/** What follows the signatures: partners, the contract's own annexes, contact, glossary, sources. */
export function annexes(contrat: Contrat, making: Making): readonly SectionView[] {
  const all: readonly { readonly id: string; readonly titre: string; readonly blocs: readonly Bloc[] }[] = [
    { id: 'partenaires', titre: 'Partenaires', blocs: partenaires(contrat) },
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
    { id: 'contact', titre: 'Contact', blocs: contact(contrat) },
    { id: 'sigles', titre: 'Sigles', blocs: sigles(contrat) },
    { id: 'sources', titre: 'Sources de la transcription', blocs: sources(contrat) },
  ];
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

function contact(contrat: Contrat): readonly Bloc[] {
  if (contrat.yaml.contact === undefined) return [];
  const { qui, joindre } = contactView(contrat, contrat.yaml.contact);
  return [{ kind: 'liste', items: [...qui, ...joindre] }];
}

const COLONNES = [
  { titre: 'Partenaire', nombre: false },
  { titre: 'Nature', nombre: false },
  { titre: 'Rôle', nombre: false },
  { titre: 'Depuis', nombre: false },
] as const;

function partenaires(contrat: Contrat): readonly Bloc[] {
  const colonnes = contrat.partenaires.some(({ depuis }) => depuis !== undefined) ? COLONNES : COLONNES.slice(0, 3);
  const lignes = [...contrat.signataires, ...contrat.partenaires.filter(({ estSignataire }) => !estSignataire)].map(
    (partenaire) => colonnes.map((_, column) => cellule(contrat, partenaire, column)),
  );
  const tableau: readonly Bloc[] =
    lignes.length === 0 ? [] : [{ kind: 'tableau', legende: phrase('Partenaires du contrat'), colonnes, lignes }];
  const acteurs = blocListe(contrat, contrat.yaml.acteurs);
  return acteurs.length === 0
    ? tableau
    : [...tableau, { kind: 'groupe', titre: phrase('Acteurs concernés'), ancre: undefined, blocs: acteurs }];
}

function cellule(contrat: Contrat, partenaire: Partenaire, column: number): Phrase {
  const { type, role, depuis } = partenaire;
  const texts = [
    nomComplet(partenaire),
    LABELS.typePartenaire[type],
    LABELS.role[role ?? 'partenaire'],
    depuis === undefined ? '' : dateEnMots(depuis),
  ];
  const text = texts[column] ?? '';
  return text === '' ? [] : ligne(contrat, text);
}

/** The acronyms that stand in the contract, with what they mean. */
function sigles(contrat: Contrat): readonly Bloc[] {
  return blocFaits(siglesDe(contrat).flatMap(({ sigle, nom }) => fait(sigle, nom)));
}

function sources(contrat: Contrat): readonly Bloc[] {
  const { transcription } = contrat.yaml;
  if (transcription === undefined) return [];
  return [
    ...blocTexte(contrat, contrat.at('transcription', 'note')),
    ...blocListe(
      contrat,
      transcription.sources.map(({ titre, auteur, date, url }) =>
        [titre, auteur, date === undefined ? undefined : dateEnMots(date), url]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
  ];
}
