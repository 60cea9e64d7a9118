import { readPackageData } from '../../project/package-data.ts';

/** `data/territoires.json` as `scripts/generate/territories.ts` writes it. */
export interface TerritoryExtract {
  /** The package and its version. */
  readonly paquet: string;
  readonly licence: string;
  /** The register holds on 1 January of that year. */
  readonly annee: number;
  /** The census that the populations come from. */
  readonly annee_population: number;
  /** Names by code. */
  readonly regions: Readonly<Record<string, string>>;
  /** « 84 Ain »: region and name, by code. */
  readonly departements: Readonly<Record<string, string>>;
  /** « 01 cc de la Dombes »: the groups in which it has communes, type and name, by SIREN. */
  readonly intercommunalites: Readonly<Record<string, string>>;
  /** « 93001,93027 Plaine Commune »: members and name, by SIREN. */
  readonly etablissements_publics_territoriaux: Readonly<Record<string, string>>;
  /** The groups of communes, each in a file of its own: the first two signs of their codes. */
  readonly groupes: readonly string[];
  /** The code that came after, by code given up, where they are of two groups; the others stand in the group. */
  readonly codes_deplaces: Readonly<Record<string, string>>;
}

/** `data/communes/<group>.json`: most contracts need one of the hundred. */
export interface CommuneGroup {
  /**
   * By the SIREN of the EPCI (`sans` if none): « 004Ambérieu-en-Bugey 15554;… », the three signs of the code after those of the
   * group, the name and the population.
   */
  readonly epci: Readonly<Record<string, string>>;
  /** The code that came after, by code given up. */
  readonly anciens_codes: Readonly<Record<string, string>>;
}

let read: TerritoryExtract | undefined;

/** The extract, read when it is first asked for. */
export function territoryExtract(): TerritoryExtract {
  read ??= readPackageData('territoires.json') as TerritoryExtract;
  return read;
}

const groups = new Map<string, CommuneGroup | undefined>();

/** One group of communes, read when it is first asked for; `undefined` where no code begins like that. */
export function communeGroup(prefix: string): CommuneGroup | undefined {
  if (!groups.has(prefix)) {
    const isKnown = territoryExtract().groupes.includes(prefix);
    groups.set(prefix, isKnown ? (readPackageData(`communes/${prefix}.json`) as CommuneGroup) : undefined);
  }
  return groups.get(prefix);
}

/** « 84 Ain » as its two parts. */
export function splitFirst(text: string): readonly [first: string, rest: string] {
  const at = text.indexOf(' ');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A look-up that is made when it is first used, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
