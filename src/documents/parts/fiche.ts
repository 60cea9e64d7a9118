import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatAmount, formatNumber } from '../../text/numbers.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Fait, Phrase } from '../view.ts';
import { ancre, blocListe, blocTexte, dateEnMots, enTete, fait, ligne, periodeEnMots } from '../words.ts';
import { nomComplet } from './nom.ts';
import { teinteDe } from './teinte.ts';

/** A named part of a fiche's text. */
export interface PartieFiche {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** A fiche ready to print. */
export interface FicheView {
  readonly numero: string;
  readonly ancre: string;
  readonly teinte: number;
  /** Axis and objective it belongs to, above its title. */
  readonly chemin: Phrase | undefined;
  readonly titre: Phrase;
  readonly faits: readonly Fait[];
  readonly parties: readonly PartieFiche[];
  readonly indicateurs: Extract<Bloc, { kind: 'tableau' }> | undefined;
  /** What the agreed text will require and the draft lacks: « pilote, calendrier ». */
  readonly manques: string | undefined;
  /** It says no more than a few facts: several stand on one page. */
  readonly breve: boolean;
}

/** Makes the view of one fiche. */
export function ficheView(contrat: Contrat, fiche: Fiche): FicheView {
  const parties = partiesOf(contrat, fiche);
  const indicateurs = tableauIndicateurs(contrat, fiche);
  const faits = faitsOf(contrat, fiche);
  const breve = indicateurs === undefined && isShort(faits, parties);
  return {
    numero: fiche.id,
    ancre: ancre('fiche', fiche.id),
    teinte: teinteDe(fiche.axe),
    chemin: breve ? undefined : cheminOf(contrat, fiche),
    titre: ligne(contrat, fiche.titre),
    faits,
    parties,
    indicateurs,
    manques: manquesOf(contrat, fiche),
    breve,
  };
}

/** A page that holds less than this looks forgotten: such fiches share one. Characters of text, and facts beside it. */
const SHORT = { characters: 500, facts: 4 };

function isShort(faits: readonly Fait[], parties: readonly PartieFiche[]): boolean {
  const length = parties.flatMap(({ blocs }) => blocs).reduce((sum, bloc) => sum + lengthOf(bloc), 0);
  return faits.length <= SHORT.facts && length <= SHORT.characters;
}

function lengthOf(bloc: Bloc): number {
  if (bloc.kind === 'prose') return plainText(bloc.prose).length;
  return bloc.kind === 'liste' ? bloc.items.reduce((sum, item) => sum + plainText(item).length, 0) : 0;
}

function cheminOf(contrat: Contrat, { axe, objectif }: Fiche): Phrase | undefined {
  if (axe === undefined) return undefined;
  const titreObjectif = axe.objectifs
    .flatMap((strategique) => [strategique, ...(strategique.objectifs ?? [])])
    .find(({ id }) => id === objectif)?.titre;
  const steps = [
    `Axe ${axe.id} – ${axe.titre_court ?? axe.titre}`,
    titreObjectif === undefined ? undefined : `Objectif ${objectif} – ${titreObjectif}`,
  ];
  return ligne(contrat, steps.filter((step) => step !== undefined).join(' · '));
}

function faitsOf(contrat: Contrat, fiche: Fiche): readonly Fait[] {
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
        ({ partenaire, statut }) => `${nomComplet(partenaire)}${statut === 'pressenti' ? ' (pressenti)' : ''}`,
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
    ...fait('Priorité', fiche.priorite && LABELS.priorite[fiche.priorite]),
    ...fait('Statut', fiche.statut && [LABELS.statutFiche[fiche.statut], fiche.motif].filter(Boolean).join(' : ')),
    ...fait('Fiches liées', ...fiche.fichesLiees.map(({ id, titre }) => `${id} ${titre}`)),
    ...fait(
      'Documents',
      ...present(fiche.documents).map(([{ libelle, taille }]) =>
        taille === undefined ? libelle : `${libelle} (${taille})`,
      ),
    ),
  ];
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
    const who = partenaire === undefined ? nomFinanceur(financeur) : (partenaire.sigle ?? partenaire.nom);
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

function partiesOf(contrat: Contrat, fiche: Fiche): readonly PartieFiche[] {
  const all: readonly PartieFiche[] = [
    { titre: 'Contexte', blocs: blocTexte(contrat, fiche.at('contexte')) },
    { titre: 'Objectifs', blocs: blocListe(contrat, fiche.objectifs) },
    { titre: 'Description', blocs: blocTexte(contrat, fiche.at('description')) },
    { titre: 'Étapes', blocs: blocListe(contrat, etapesOf(fiche)) },
    { titre: 'Moyens', blocs: blocTexte(contrat, fiche.at('moyens')) },
    { titre: 'Lien avec le projet régional de santé', blocs: blocTexte(contrat, fiche.at('lien_prs')) },
    { titre: 'Leviers', blocs: blocListe(contrat, fiche.leviers) },
    { titre: 'Points de vigilance', blocs: blocListe(contrat, fiche.vigilance) },
    { titre: 'Évaluation', blocs: blocTexte(contrat, fiche.at('evaluation')) },
    { titre: 'Communication', blocs: blocTexte(contrat, fiche.at('communication')) },
  ];
  return all.filter(({ blocs }) => blocs.length > 0);
}

function etapesOf({ calendrier }: Fiche): readonly string[] {
  return present(calendrier?.etapes).map(([{ titre, echeance, statut }]) => {
    const details = [
      echeance === undefined ? undefined : dateEnMots(echeance),
      statut && LABELS.statutEtape[statut].toLowerCase(),
    ];
    const more = details.filter((detail) => detail !== undefined).join(', ');
    return more === '' ? titre : `${titre} (${more})`;
  });
}

const COLONNES = [
  { titre: 'Indicateur', nombre: false },
  { titre: 'Type', nombre: false },
  { titre: 'Départ', nombre: true },
  { titre: 'Cible', nombre: true },
  { titre: 'Échéance', nombre: false },
  { titre: 'Source', nombre: false },
] as const;

function tableauIndicateurs(contrat: Contrat, fiche: Fiche): FicheView['indicateurs'] {
  if (fiche.indicateurs.length === 0) return undefined;
  const lignes = fiche.indicateurs.map(({ libelle, type, initial, cible, unite, echeance, source }) => [
    ligne(contrat, unite === undefined ? libelle : `${libelle} (${unite})`),
    type === undefined ? [] : phrase(LABELS.typeIndicateur[type]),
    initial === undefined ? [] : phrase(formatNumber(initial)),
    cible === undefined ? [] : phrase(formatNumber(cible)),
    echeance === undefined ? [] : phrase(dateEnMots(echeance)),
    source === undefined ? [] : ligne(contrat, source),
  ]);
  return { kind: 'tableau', legende: phrase('Indicateurs'), colonnes: COLONNES, lignes };
}

function manquesOf(contrat: Contrat, fiche: Fiche): string | undefined {
  if (contrat.etat !== 'brouillon' || contrat.isTranscription || fiche.maturite !== 'action') return undefined;
  const wanted: readonly (readonly [string, boolean])[] = [
    ['axe', fiche.axe !== undefined],
    ['pilote', fiche.pilote !== undefined],
    ['objectifs', fiche.objectifs.length > 0],
    ['public cible', (fiche.public_cible ?? []).length > 0],
    ['calendrier', fiche.calendrier !== undefined],
    ['indicateurs', fiche.indicateurs.length > 0],
  ];
  const missing = wanted.filter(([, isThere]) => !isThere).map(([name]) => name);
  return missing.length === 0 ? undefined : missing.join(', ');
}
