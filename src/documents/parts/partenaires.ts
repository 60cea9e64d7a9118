import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { parseDate } from '../../text/dates.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, ligne } from '../words.ts';
import { nomComplet } from './nom.ts';
import { repertoire } from './repertoire.ts';

const COLONNES = [
  { titre: 'Partenaire', nombre: false },
  { titre: 'Nature', nombre: false },
  { titre: 'Rôle', nombre: false },
] as const;

/** All partners: what each is, how to reach it, what those promise that do not sign; then who else is concerned. */
export function partenaires(contrat: Contrat): readonly Bloc[] {
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
