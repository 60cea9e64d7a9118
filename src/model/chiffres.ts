import { monthsBetween, parseDate } from '../text/dates.ts';
import { parseDuration } from '../text/durations.ts';
import type { Axe, Fiche, Partenaire } from './contrat.ts';
import { deriveFinances, type Finances, sumEuros } from './finances.ts';
import { groupBy } from './group-by.ts';
import { present } from './prune.ts';
import type { ContratYaml, PeriodeYaml } from './yaml.generated.ts';

/** Amounts in euros and how many fiches they come from. */
export interface Part {
  readonly fiches: number;
  /** Sum of the budgets, in euros; absent when no fiche of the part states one. */
  readonly budget: number | undefined;
}

/** The figures of a contract, computed here once; every document and every rule takes them from here. */
export interface Chiffres {
  readonly axes: number;
  readonly fiches: number;
  /** The fiches that bind the parties. */
  readonly actions: number;
  readonly partenaires: number;
  readonly signataires: number;
  readonly indicateurs: number;
  readonly communes: number | undefined;
  readonly quartiersPrioritaires: number | undefined;
  /** How long the contract runs, in months: as stated, or from its dates where these are exact enough. */
  readonly duree: number | undefined;
  readonly total: Part;
  readonly parAxe: ReadonlyMap<Axe, Part>;
  readonly parPilote: ReadonlyMap<Partenaire, Part>;
  /** Sums of the financements in euros that were not refused, by the identifier or source named as `financeur`. */
  readonly parFinanceur: ReadonlyMap<string, number>;
  /** The same with how far they are granted. */
  readonly finances: Finances;
  /** The fiches that state neither a budget nor an amount. */
  readonly sansBudget: number;
}

/** What the figures of a contract are made from. */
export interface Counted {
  readonly yaml: ContratYaml;
  readonly axes: readonly Axe[];
  readonly fiches: readonly Fiche[];
  readonly partenaires: readonly Partenaire[];
  readonly signataires: readonly Partenaire[];
}

/** Counts, durations and sums of a contract. */
export function deriveChiffres({ yaml, axes, fiches, partenaires, signataires }: Counted): Chiffres {
  const finances = deriveFinances(fiches);
  const byPilote = groupBy(fiches, ({ pilote }) => pilote);
  return {
    axes: axes.length,
    fiches: fiches.length,
    actions: fiches.filter(({ maturite }) => maturite === 'action').length,
    partenaires: partenaires.length,
    signataires: signataires.length,
    indicateurs: fiches.reduce((count, { indicateurs }) => count + indicateurs.length, 0),
    communes: yaml.territoire?.communes?.length,
    quartiersPrioritaires: countQuartiers(yaml),
    duree: monthsOf(yaml.periode),
    total: partOf(fiches),
    parAxe: new Map(axes.map((axe) => [axe, partOf(axe.fiches)])),
    parPilote: new Map([...byPilote].map(([pilote, own]) => [pilote, partOf(own)])),
    parFinanceur: new Map([...finances.parFinanceur].map(([id, { montant }]) => [id, montant])),
    finances,
    sansBudget: fiches.filter((fiche) => budgetOf(fiche) === undefined).length,
  };
}

function partOf(fiches: readonly Fiche[]): Part {
  const budgets = fiches.flatMap((fiche) => budgetOf(fiche) ?? []);
  return { fiches: fiches.length, budget: budgets.length === 0 ? undefined : sumEuros(budgets) };
}

/** What a fiche costs, in euros: its stated total, or the sum of its financements; what was refused pays for nothing. */
export function budgetOf({ budget }: Fiche): number | undefined {
  if (budget?.total !== undefined) return budget.total;
  const amounts = present(budget?.financements).flatMap(([{ montant, statut }]) =>
    statut === 'refuse' ? [] : (montant ?? []),
  );
  return amounts.length === 0 ? undefined : sumEuros(amounts);
}

/** How long a contract runs, in months: as stated, or from its dates where these are exact enough. */
export function monthsOf(periode: PeriodeYaml | undefined): number | undefined {
  if (periode?.duree !== undefined) return parseDuration(periode.duree);
  const from = periode?.debut === undefined ? undefined : parseDate(periode.debut);
  const to = periode?.fin === undefined ? undefined : parseDate(periode.fin);
  if (from === undefined || to === undefined) return undefined;
  const { least, most } = monthsBetween(from, to);
  return least === most ? least : undefined;
}

/** How many priority districts a contract says that its territory has. */
export function countQuartiers({ territoire }: ContratYaml): number | undefined {
  const quartiers = territoire?.quartiers_prioritaires;
  if (quartiers === undefined) return undefined;
  return 'nombre' in quartiers ? quartiers.nombre : quartiers.length;
}
