import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatAmount } from '../../text/numbers.ts';
import type { Fait } from '../view.ts';
import { enTete, fait, periodeEnMots } from '../words.ts';
import { nomComplet } from './nom.ts';
import { piecesView } from './pieces.ts';

/** The facts of a fiche. */
export interface FaitsFiche {
  /** Beside its text: who, for whom, where, when, with what money, how far. */
  readonly reperes: readonly Fait[];
  /** Below it: what it is about and what it goes with. */
  readonly precisions: readonly Fait[];
}

/** As many facts stand beside the text of a fiche without reaching far below it. */
const BESIDE = 8;

/** The facts of a fiche: all beside its text, or the lesser ones below it where they are many. */
export function faitsOf(contrat: Contrat, fiche: Fiche): FaitsFiche {
  const [reperes, precisions] = [reperesOf(fiche), precisionsOf(contrat, fiche)];
  if (reperes.length > 0 && reperes.length + precisions.length > BESIDE) return { reperes, precisions };
  return { reperes: [...reperes, ...precisions], precisions: [] };
}

function labels<Value extends string>(
  values: readonly Value[] | undefined,
  words: Readonly<Record<Value, string>>,
): readonly string[] {
  return present(values).map(([value]) => words[value]);
}

function reperesOf(fiche: Fiche): readonly Fait[] {
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
    ...fait('Calendrier', enTete(periodeEnMots(fiche.calendrier?.debut, fiche.calendrier?.fin) ?? '')),
    ...budgetFaits(fiche),
    // That it is an action goes without saying: only the others are of another nature.
    ...fait('Maturité', fiche.maturite === 'action' ? undefined : LABELS.maturite[fiche.maturite]),
    ...fait('Priorité', fiche.priorite && LABELS.priorite[fiche.priorite]),
    ...fait('Statut', fiche.statut && [LABELS.statutFiche[fiche.statut], fiche.motif].filter(Boolean).join(' : ')),
  ];
}

function precisionsOf(contrat: Contrat, fiche: Fiche): readonly Fait[] {
  return [
    ...fait('Milieux de vie', ...(fiche.milieux ?? [])),
    ...fait('Thèmes', ...labels(fiche.themes, LABELS.theme)),
    ...fait('Déterminants', ...labels(fiche.determinants, LABELS.determinant)),
    ...fait('Programmes liés', ...(fiche.programmes ?? [])),
    ...fait('Participation', fiche.participation && LABELS.niveauParticipation[fiche.participation]),
    ...fait('Suivi', contrat.yaml.gouvernance?.instances?.find(({ id }) => id === fiche.instance_suivi)?.nom),
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

function budgetFaits({ budget }: Fiche): readonly Fait[] {
  if (budget === undefined) return [];
  return [...fait('Budget', budget.total === undefined ? undefined : formatAmount(budget.total), budget.commentaire)];
}
