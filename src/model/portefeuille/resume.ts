import { departementCode } from '../../registers/departements.ts';
import type { PreciseDate } from '../../text/dates.ts';
import { budgetOf } from '../chiffres.ts';
import type { Contrat, Fiche } from '../contrat.ts';
import { sumEuros } from '../finances.ts';
import { present } from '../prune.ts';
import type {
  ContratYaml,
  Etat,
  Nature,
  StatutFiche,
  Theme,
  TypeFinancement,
  TypePartenaire,
  TypeTerritoire,
} from '../yaml.generated.ts';
import { dateIn, endOf } from './fin.ts';
import { byCode } from './repartition.ts';

/** A party of a contract, as little as counts need. */
export interface SignataireResume {
  readonly nom: string;
  readonly type: TypePartenaire | undefined;
  readonly departements: readonly string[];
  /** SIREN, or the number of a hospital; absent where the contract gives none. */
  readonly numero: string | undefined;
}

/** What the fiches of a contract cost, in euros. */
export interface BudgetResume {
  /** Fiches that state a budget. */
  readonly fiches: number;
  readonly total: number;
  /** What each source gives, but for what it refused. */
  readonly parSource: ReadonlyMap<TypeFinancement, number>;
  /** What is in the budgets and whose source is not said. */
  readonly sansSource: number;
}

/** What is kept of one contract once it was read: some hundred bytes, so that hundreds of contracts fit in any memory. */
export interface ResumeContrat {
  /** Its folder, as the reader would type it. */
  readonly dossier: string;
  /** Some of its values are refused by the schema: they are left out, and the figures are so much the smaller. */
  readonly estPartiel: boolean;
  readonly identifiant: string;
  readonly titre: string;
  readonly territoire: string;
  readonly typeTerritoire: TypeTerritoire | undefined;
  /** Codes of the départements that it lies in, in order. */
  readonly departements: readonly string[];
  readonly nature: Nature | undefined;
  readonly generation: number | undefined;
  readonly etat: Etat | undefined;
  readonly signature: PreciseDate | undefined;
  readonly fin: PreciseDate | undefined;
  readonly signataires: readonly SignataireResume[];
  /** Themes of its axes and fiches, each once. */
  readonly themes: readonly Theme[];
  readonly axes: number;
  readonly fiches: number;
  /** The states that its fiches say; those that say none are the rest of `fiches`. */
  readonly statuts: ReadonlyMap<StatutFiche, number>;
  readonly budget: BudgetResume;
}

/**
 * Reduces a contract to what a portfolio counts.
 * @param dossier its folder, as the reader would type it
 * @param estPartiel whether the schema refuses some of its values
 */
export function summarizeContrat(contrat: Contrat, dossier: string, estPartiel: boolean): ResumeContrat {
  const { yaml, axes, fiches } = contrat;
  return {
    dossier,
    estPartiel,
    identifiant: yaml.identifiant ?? '',
    titre: yaml.titre ?? '',
    territoire: yaml.territoire?.nom ?? '',
    typeTerritoire: yaml.territoire?.type,
    departements: departementsOf(yaml),
    nature: yaml.nature,
    generation: yaml.generation,
    etat: yaml.etat,
    signature: signatureOf(yaml),
    fin: endOf(yaml),
    signataires: contrat.signataires.map(({ nom, type, departements, siren, siret, finess }) => ({
      nom,
      type,
      departements: presentOf(departements).toSorted(byCode),
      numero: siren ?? siret?.slice(0, 9) ?? finess,
    })),
    themes: [...new Set([...axes, ...fiches].flatMap(({ themes }) => presentOf(themes)))].sort(byCode),
    axes: axes.length,
    fiches: fiches.length,
    statuts: countStatuts(fiches),
    budget: budgetsOf(fiches),
  };
}

/** Where the contract says it lies; else where its communes do. */
function departementsOf({ territoire }: ContratYaml): readonly string[] {
  const said = presentOf(territoire?.departements);
  const communes = [...presentOf(territoire?.communes), ...presentOf([territoire?.insee])];
  const codes = said.length > 0 ? said : communes.flatMap((code) => departementCode(code) ?? []);
  return [...new Set(codes)].sort(byCode);
}

/** The day of the contract; where each party signed on its own, the last of them made it whole. */
function signatureOf({ signature, signatures, procedure }: ContratYaml): PreciseDate | undefined {
  const [said] = dateIn(signature?.date);
  if (said !== undefined) return said;
  const apart = present(signatures).flatMap(([{ date }]) => dateIn(date));
  const step = present(procedure).flatMap(([{ etape, statut, date }]) =>
    etape === 'signatures' && statut === 'fait' ? dateIn(date) : [],
  );
  return (apart.length > 0 ? apart : step).sort((a, b) => a.last - b.last).at(-1);
}

function countStatuts(fiches: readonly Fiche[]): ReadonlyMap<StatutFiche, number> {
  const counts = new Map<StatutFiche, number>();
  for (const { statut } of fiches) if (statut !== undefined) counts.set(statut, (counts.get(statut) ?? 0) + 1);
  return counts;
}

function budgetsOf(fiches: readonly Fiche[]): BudgetResume {
  const parSource = new Map<TypeFinancement, number>();
  const amounts: number[] = [];
  const unsaid: number[] = [];
  for (const fiche of fiches) {
    const budget = budgetOf(fiche);
    if (budget === undefined) continue;
    amounts.push(budget);
    let told = 0;
    for (const [{ source, montant = 0, statut }] of present(fiche.budget?.financements)) {
      // Whether a stated total still holds what was refused is its author's choice: it is nobody's silence either way.
      if (statut === 'refuse' ? fiche.budget?.total === undefined : source === undefined) continue;
      told = sumEuros([told, montant]);
      if (source !== undefined && statut !== 'refuse')
        parSource.set(source, sumEuros([parSource.get(source) ?? 0, montant]));
    }
    unsaid.push(Math.max(0, sumEuros([budget, -told])));
  }
  return { fiches: amounts.length, total: sumEuros(amounts), parSource, sansSource: sumEuros(unsaid) };
}

function presentOf<Item>(list: readonly (Item | undefined)[] | undefined): readonly Item[] {
  return present(list).map(([item]) => item);
}
