import type { Fiche } from './contrat.ts';
import { groupBy } from './group-by.ts';
import { present } from './prune.ts';
import type { FinancementYaml } from './yaml.generated.ts';

/** Amounts in euros that some fiches are to get from somewhere. What was refused is no part of the others. */
export interface SommeFinancee {
  readonly montant: number;
  /** The part of it that is granted or paid. */
  readonly acquis: number;
  readonly refuse: number;
}

/** The financements of all fiches, by who pays and out of which funds. */
export interface Finances {
  readonly total: SommeFinancee;
  /** By the identifier or source named as `financeur`. */
  readonly parFinanceur: ReadonlyMap<string, SommeFinancee>;
  /** By the funds; `undefined` for amounts of which these are not told. */
  readonly parSource: ReadonlyMap<FinancementYaml['source'], SommeFinancee>;
}

/** Sums of the amounts that the fiches state; a financement without an amount adds nothing. */
export function deriveFinances(fiches: readonly Fiche[]): Finances {
  const all = fiches
    .flatMap(({ budget }) => present(budget?.financements).map(([financement]) => financement))
    .filter(({ montant }) => montant !== undefined);
  const sources = [...new Set(all.map(({ source }) => source))];
  return {
    total: sum(all),
    parFinanceur: new Map([...groupBy(all, ({ financeur }) => financeur)].map(([id, part]) => [id, sum(part)])),
    parSource: new Map(sources.map((source) => [source, sum(all.filter((one) => one.source === source))])),
  };
}

function sum(financements: readonly FinancementYaml[]): SommeFinancee {
  const of = (...statuts: readonly FinancementYaml['statut'][]): number =>
    sumEuros(financements.flatMap(({ montant, statut }) => (statuts.includes(statut) ? (montant ?? []) : [])));
  return {
    montant: of('demande', 'acquis', 'verse', undefined),
    acquis: of('acquis', 'verse'),
    refuse: of('refuse'),
  };
}

/** Adds euros in whole cents, for 0.1 + 0.2 must be 0.3 in a contract. */
export function sumEuros(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
