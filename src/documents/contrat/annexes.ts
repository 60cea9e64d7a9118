import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { PieceYaml } from '../../model/yaml.generated.ts';
import { parseDate } from '../../text/dates.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { listeCommunes } from '../parts/communes.ts';
import { blocContact } from '../parts/contact.ts';
import { credits } from '../parts/credits.ts';
import { illustration } from '../parts/illustration.ts';
import { nomComplet } from '../parts/nom.ts';
import { piecesView } from '../parts/pieces.ts';
import { repertoire } from '../parts/repertoire.ts';
import { siglesDe } from '../parts/sigles.ts';
import { sourcesView } from '../parts/sources.ts';
import type { Bloc, SectionView } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, fait, ligne } from '../words.ts';

/** What follows the signatures: partners, communes, the contract's own annexes, contact, glossary, credits, sources. */
export function annexes(contrat: Contrat, making: Making): readonly SectionView[] {
  const all: readonly { readonly id: string; readonly titre: string; readonly blocs: readonly Bloc[] }[] = [
    { id: 'partenaires', titre: 'Partenaires', blocs: partenaires(contrat) },
    { id: 'communes', titre: 'Communes', blocs: listeCommunes(contrat) },
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

const COLONNES = [
  { titre: 'Partenaire', nombre: false },
  { titre: 'Nature', nombre: false },
  { titre: 'Rôle', nombre: false },
] as const;

function partenaires(contrat: Contrat): readonly Bloc[] {
  const lignes = [...contrat.signataires, ...contrat.partenaires.filter(({ estSignataire }) => !estSignataire)].map(
    (partenaire) => [
      ligne(contrat, nomComplet(partenaire)),
      phrase(LABELS.typePartenaire[partenaire.type]),
      phrase(roleEnMots(partenaire)),
    ],
  );
  const tableau: readonly Bloc[] =
    lignes.length === 0
      ? []
      : [{ kind: 'tableau', legende: phrase('Partenaires du contrat'), colonnes: COLONNES, lignes }];
  // The commitments of who signs are an article of the contract.
  const engagements = contrat.partenaires
    .filter(({ estSignataire }) => !estSignataire)
    .flatMap((partenaire) =>
      blocGroupe(ligne(contrat, `Engagements : ${partenaire.nom}`), blocTexte(contrat, partenaire.at('engagements'))),
    );
  return [
    ...tableau,
    ...blocGroupe(phrase('Répertoire'), blocFaits(repertoire(contrat))),
    ...engagements,
    ...blocGroupe(phrase('Acteurs concernés'), blocListe(contrat, contrat.yaml.acteurs)),
  ];
}

/** « Partenaire, depuis le 1er semestre 2023 ». */
function roleEnMots({ role, depuis }: Partenaire): string {
  const label = LABELS.role[role ?? 'partenaire'];
  if (depuis === undefined) return label;
  const precision = parseDate(depuis)?.precision;
  const article = precision === 'month' || precision === 'year' ? '' : 'le ';
  return `${label}, depuis ${article}${dateEnMots(depuis)}`;
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
