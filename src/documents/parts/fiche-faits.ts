import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatAmount } from '../../text/numbers.ts';
import type { Fait } from '../view.ts';
import { enTete, fait, periodeEnMots } from '../words.ts';
import { nomComplet } from './nom.ts';
import { piecesView } from './pieces.ts';

/** The facts beside the text of a fiche: who, for whom, where, when, with what money. */
export function faitsOf(contrat: Contrat, fiche: Fiche): readonly Fait[] {
  const labels = <Value extends string>(
    values: readonly Value[] | undefined,
    words: Readonly<Record<Value, string>>,
  ): readonly string[] => present(values).map(([value]) => words[value]);
  return [
    ...fait('Pilote', fiche.pilote && nomComplet(fiche.pilote)),
    ...fait(fiche.copilotes.length > 1 ? 'Copilotes' : 'Copilote', ...fiche.copilotes.map(nomComplet)),
    ...fait('Référent', fiche.referent),
    ...fait('Élu référent', fiche.elu_referent),
    ...fait(
      'Partenaires',
      ...fiche.partenaires.map(
        ({ partenaire, statut, role }) =>
          `${nomComplet(partenaire)}${statut === 'pressenti' ? ' (pressenti)' : ''}${role === undefined ? '' : ` : ${role}`}`,
      ),
    ),
    ...fait('Publics', ...labels(fiche.public_cible, LABELS.public), agesOf(fiche)),
    ...fait('Publics relais', ...labels(fiche.publics_intermediaires, LABELS.public)),
    ...fait('Territoire', fiche.territoire),
    ...fait('Milieux de vie', ...(fiche.milieux ?? [])),
    ...fait('Calendrier', enTete(periodeEnMots(fiche.calendrier?.debut, fiche.calendrier?.fin) ?? '')),
    ...budgetFaits(contrat, fiche),
    ...fait('Thèmes', ...labels(fiche.themes, LABELS.theme)),
    ...fait('Déterminants', ...labels(fiche.determinants, LABELS.determinant)),
    ...fait('Programmes liés', ...(fiche.programmes ?? [])),
    ...fait('Participation', fiche.participation && LABELS.niveauParticipation[fiche.participation]),
    ...fait('Suivi', contrat.yaml.gouvernance?.instances?.find(({ id }) => id === fiche.instance_suivi)?.nom),
    // That it is an action goes without saying: only the others are of another nature.
    ...fait('Maturité', fiche.maturite === 'action' ? undefined : LABELS.maturite[fiche.maturite]),
    ...fait('Priorité', fiche.priorite && LABELS.priorite[fiche.priorite]),
    ...fait('Statut', fiche.statut && [LABELS.statutFiche[fiche.statut], fiche.motif].filter(Boolean).join(' : ')),
    ...fait('Fiches liées', ...fiche.fichesLiees.map(({ id, titre }) => `${id} ${titre}`)),
    ...documents(contrat, fiche),
  ];
}

function documents(contrat: Contrat, fiche: Fiche): readonly Fait[] {
  const valeurs = piecesView(contrat, fiche.documents);
  return valeurs.length === 0 ? [] : [{ libelle: 'Documents', valeurs }];
}

function agesOf({ ages }: Fiche): string | undefined {
  if (ages?.de !== undefined && ages.a !== undefined) return `de ${ages.de} à ${ages.a} ans`;
  if (ages?.de !== undefined) return `à partir de ${ages.de} ans`;
  return ages?.a === undefined ? undefined : `jusqu’à ${ages.a} ans`;
}

function budgetFaits(contrat: Contrat, { budget }: Fiche): readonly Fait[] {
  if (budget === undefined) return [];
  const parts = present(budget.financements).map(([{ financeur, source, montant, annee, statut }]) => {
    const partenaire = contrat.partenaire(financeur);
    const details = [
      source && LABELS.typeFinancement[source],
      annee,
      statut && LABELS.statutFinancement[statut].toLowerCase(),
    ];
    const more = details.filter((detail) => detail !== undefined).join(', ');
    const who =
      partenaire === undefined ? nomFinanceur(financeur) : (partenaire.nom_court ?? partenaire.sigle ?? partenaire.nom);
    return [who, montant === undefined ? undefined : formatAmount(montant), more && `(${more})`]
      .filter(Boolean)
      .join(' ');
  });
  return [
    ...fait('Budget', budget.total === undefined ? undefined : formatAmount(budget.total), budget.commentaire),
    ...fait('Financements', ...parts),
  ];
}

/** Who pays may be a partner or a kind of funds. */
export function nomFinanceur(financeur: string): string {
  const known: Readonly<Record<string, string>> = LABELS.typeFinancement;
  return known[financeur] ?? financeur;
}
