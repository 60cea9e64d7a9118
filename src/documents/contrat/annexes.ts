import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { phrase } from '../../text/typography.ts';
import { nomComplet } from '../parts/nom.ts';
import { siglesDe } from '../parts/sigles.ts';
import type { Bloc, Phrase, SectionView } from '../view.ts';
import { blocFaits, blocListe, blocTexte, dateEnMots, fait, ligne } from '../words.ts';

/** What follows the signatures: partners, the contract's own annexes, glossary, sources. */
export function annexes(contrat: Contrat): readonly SectionView[] {
  const all: readonly { readonly id: string; readonly titre: string; readonly blocs: readonly Bloc[] }[] = [
    { id: 'partenaires', titre: 'Partenaires', blocs: partenaires(contrat) },
    ...present(contrat.yaml.annexes).map(([{ id, titre, piece }, index]) => ({
      id: `annexe-${id}`,
      titre,
      blocs: [
        ...blocTexte(contrat, contrat.at('annexes', index, 'texte')),
        ...blocFaits(
          fait('Document', piece && [piece.libelle, piece.taille && `(${piece.taille})`].filter(Boolean).join(' ')),
        ),
      ],
    })),
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
