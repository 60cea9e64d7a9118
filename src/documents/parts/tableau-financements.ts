import type { Contrat, Fiche } from '../../model/contrat.ts';
import { sumEuros } from '../../model/finances.ts';
import { groupBy } from '../../model/group-by.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { FinancementYaml } from '../../model/yaml.generated.ts';
import { formatAmount } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import { enLignes } from './lignes.ts';

/** The table of who pays for a fiche. */
export type TableauFinancements = Extract<Bloc, { kind: 'tableau' }>;

/** Who pays, out of what, and in which years; `undefined` where nobody is said to. */
export function tableauFinancements(contrat: Contrat, { budget }: Fiche): TableauFinancements | undefined {
  const all = present(budget?.financements).map(([financement]) => financement);
  if (all.length === 0) return undefined;
  const years = [...new Set(all.map(({ annee }) => annee))].toSorted((a = Infinity, b = Infinity) => a - b);
  const rows = groupBy(all, ({ financeur, source }) => `${financeur} ${source ?? ''}`);
  return {
    kind: 'tableau',
    legende: phrase('Financements'),
    colonnes: [
      { titre: 'Financeur', nombre: false },
      ...years.map((year) => ({ titre: titreDe(year, years.length), nombre: true })),
      ...(years.length > 1 ? [{ titre: 'Total', nombre: true }] : []),
    ],
    lignes: [...rows.values()].map((row) => [
      nom(contrat, row),
      ...years.map((year) => cellule(row.filter(({ annee }) => annee === year))),
      ...(years.length > 1 ? [total(row)] : []),
    ]),
  };
}

/** A year, or what stands for those that are not told. */
function titreDe(year: number | undefined, count: number): string {
  if (year !== undefined) return String(year);
  return count === 1 ? 'Montant' : 'Année non précisée';
}

function nom(contrat: Contrat, row: readonly FinancementYaml[]): Phrase {
  const [{ financeur, source } = { financeur: '' }] = row;
  const partenaire = contrat.partenaire(financeur);
  const who = partenaire?.nom_court ?? partenaire?.sigle ?? partenaire?.nom ?? nomFinanceur(financeur);
  const fund = source === undefined ? undefined : LABELS.typeFinancement[source];
  if (fund === undefined || fund === who) return ligne(contrat, who);
  return [...ligne(contrat, who), { kind: 'break' }, { kind: 'em', children: phrase(fund) }];
}

/** Who pays may be a partner or a kind of funds. */
export function nomFinanceur(financeur: string): string {
  const known: Readonly<Record<string, string>> = LABELS.typeFinancement;
  return known[financeur] ?? financeur;
}

function cellule(paid: readonly FinancementYaml[]): Phrase {
  return enLignes(
    paid.flatMap(({ montant, statut }) => [
      ...(montant === undefined ? [] : [phrase(formatAmount(montant))]),
      ...(statut === undefined ? [] : [phrase(LABELS.statutFinancement[statut].toLowerCase())]),
    ]),
  );
}

/** Nothing where one of the amounts is not known: a sum of the others would mislead. */
function total(row: readonly FinancementYaml[]): Phrase {
  const amounts = row.flatMap(({ montant }) => montant ?? []);
  return amounts.length < row.length ? [] : phrase(formatAmount(sumEuros(amounts)));
}
