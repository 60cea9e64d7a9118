import { type Day, fromDay } from '../../text/calendar.ts';
import { sumEuros } from '../finances.ts';
import type { Etat, Nature, StatutFiche, Theme, TypeFinancement } from '../yaml.generated.ts';
import { type Doublon, findDoublons } from './doublons.ts';
import { dueFrom, type Echeance } from './fin.ts';
import { byCode, byNumber, distribute, type Etendue, type Repartition, spread } from './repartition.ts';
import type { ResumeContrat } from './resume.ts';
import { countSignataires, type Signataires } from './signataires.ts';

/** A contract that could not be read, and is in no figure. */
export interface ContratIllisible {
  readonly dossier: string;
  /** In French, without a final stop. */
  readonly raison: string;
}

/** Contracts signed in one département and one year; absent where a contract does not say. */
export interface Croisement {
  readonly departement: string | undefined;
  readonly annee: number | undefined;
  readonly nombre: number;
}

/** When the signed contracts end, seen from one day. */
export interface Echeances {
  /** Signed contracts. */
  readonly base: number;
  readonly nombres: Readonly<Record<Echeance, number>>;
  readonly nonPrecise: number;
  /** Those that end within a year, the nearest first. */
  readonly proches: readonly ResumeContrat[];
}

/** The budgets of all fiches, in euros. */
export interface Budgets {
  /** Fiches that state a budget, and those that state none. */
  readonly fiches: number;
  readonly sans: number;
  readonly total: number;
  /** The greatest first. */
  readonly parSource: readonly { readonly source: TypeFinancement; readonly montant: number }[];
  readonly sansSource: number;
}

/** The states of all fiches. */
export interface StatutsFiches {
  readonly base: number;
  readonly comptes: readonly { readonly cle: StatutFiche; readonly nombre: number }[];
  readonly nonPrecise: number;
}

/** The figures of a portfolio; each names the contracts it is counted on. */
export interface ChiffresPortefeuille {
  /** Contracts that were read. */
  readonly lus: number;
  readonly signes: number;
  readonly etats: Repartition<Etat>;
  readonly natures: Repartition<Nature>;
  readonly generations: Repartition<number>;
  /** Signed contracts, by the year of their signature and by département: one that lies in two is counted in each. */
  readonly parAnnee: Repartition<number>;
  readonly parDepartement: Repartition<string>;
  readonly croisements: readonly Croisement[];
  /** Contracts whose axes or fiches have themes are analysed; the base is theirs, the others are `nonPrecise`. */
  readonly themes: Repartition<Theme>;
  readonly signataires: Signataires;
  readonly axes: Etendue;
  readonly fiches: Etendue;
  readonly statuts: StatutsFiches;
  readonly budgets: Budgets;
  readonly echeances: Echeances;
}

/** All contracts of a folder and what they come to. */
export interface Portefeuille {
  /** The day from which « within a year » is counted. */
  readonly jour: Day;
  readonly contrats: readonly ResumeContrat[];
  readonly illisibles: readonly ContratIllisible[];
  readonly doublons: readonly Doublon[];
  readonly chiffres: ChiffresPortefeuille;
}

/** Puts contracts together. Those that have the same name come in the order of their folders. */
export function countPortefeuille(
  contrats: readonly ResumeContrat[],
  illisibles: readonly ContratIllisible[],
  jour: Day,
): Portefeuille {
  const signes = contrats.filter(({ etat }) => etat === 'signe');
  const analyses = contrats.filter(({ themes }) => themes.length > 0);
  return {
    jour,
    contrats,
    illisibles,
    doublons: findDoublons(contrats),
    chiffres: {
      lus: contrats.length,
      signes: signes.length,
      etats: distribute(contrats, ({ etat }) => said(etat)),
      natures: distribute(contrats, ({ nature }) => said(nature)),
      generations: distribute(contrats, ({ generation }) => said(generation), byNumber),
      parAnnee: distribute(signes, (contrat) => said(yearOf(contrat)), byNumber),
      parDepartement: distribute(signes, ({ departements }) => departements, byCode),
      croisements: cross(signes),
      themes: { ...distribute(analyses, ({ themes }) => themes), nonPrecise: contrats.length - analyses.length },
      signataires: countSignataires(signes),
      axes: spread(contrats.map(({ axes }) => axes)),
      fiches: spread(contrats.map(({ fiches }) => fiches)),
      statuts: addStatuts(contrats),
      budgets: addBudgets(contrats),
      echeances: findEcheances(signes, jour),
    },
  };
}

function said<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

/** The year in which a contract was signed. However vague a date is, it knows its year. */
export function yearOf({ signature }: ResumeContrat): number | undefined {
  return signature === undefined ? undefined : fromDay(signature.first).year;
}

function cross(signes: readonly ResumeContrat[]): readonly Croisement[] {
  const counts = new Map<string, Croisement>();
  for (const contrat of signes) {
    const annee = yearOf(contrat);
    for (const departement of contrat.departements.length === 0 ? [undefined] : contrat.departements) {
      const key = `${departement ?? '~'} ${annee ?? '~'}`;
      counts.set(key, { departement, annee, nombre: (counts.get(key)?.nombre ?? 0) + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => byCode(a, b)).map(([, one]) => one);
}

function addStatuts(contrats: readonly ResumeContrat[]): StatutsFiches {
  const counts = new Map<StatutFiche, number>();
  for (const { statuts } of contrats)
    for (const [statut, count] of statuts) counts.set(statut, (counts.get(statut) ?? 0) + count);
  const base = contrats.reduce((sum, { fiches }) => sum + fiches, 0);
  const comptes = [...counts].map(([cle, nombre]) => ({ cle, nombre })).sort((a, b) => b.nombre - a.nombre);
  return { base, comptes, nonPrecise: comptes.reduce((rest, { nombre }) => rest - nombre, base) };
}

function addBudgets(contrats: readonly ResumeContrat[]): Budgets {
  const sums = new Map<TypeFinancement, number>();
  for (const { budget } of contrats)
    for (const [source, montant] of budget.parSource) sums.set(source, sumEuros([sums.get(source) ?? 0, montant]));
  const fiches = contrats.reduce((sum, { budget }) => sum + budget.fiches, 0);
  return {
    fiches,
    sans: contrats.reduce((sum, contrat) => sum + contrat.fiches, 0) - fiches,
    total: sumEuros(contrats.map(({ budget }) => budget.total)),
    parSource: [...sums].map(([source, montant]) => ({ source, montant })).sort((a, b) => b.montant - a.montant),
    sansSource: sumEuros(contrats.map(({ budget }) => budget.sansSource)),
  };
}

function findEcheances(signes: readonly ResumeContrat[], jour: Day): Echeances {
  const nombres = { passee: 0, 'dans-l-annee': 0, 'plus-tard': 0 };
  const proches: ResumeContrat[] = [];
  let nonPrecise = 0;
  for (const contrat of signes) {
    if (contrat.fin === undefined) {
      nonPrecise += 1;
      continue;
    }
    const due = dueFrom(jour, contrat.fin);
    nombres[due] += 1;
    if (due === 'dans-l-annee') proches.push(contrat);
  }
  proches.sort((a, b) => (a.fin?.last ?? 0) - (b.fin?.last ?? 0) || byCode(a.dossier, b.dossier));
  return { base: signes.length, nombres, nonPrecise, proches };
}
