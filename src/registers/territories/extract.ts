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
  /** « cc de la Dombes »: type and name, by SIREN. */
  readonly intercommunalites: Readonly<Record<string, string>>;
  /** « 93001,93027 Plaine Commune »: members and name, by SIREN. */
  readonly etablissements_publics_territoriaux: Readonly<Record<string, string>>;
  /**
   * By the first two signs of the code, then by the SIREN of the EPCI (`sans` if none): « 004Ambérieu-en-Bugey 15554;… », the
   * other three signs, the name and the population.
   */
  readonly communes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Codes given up, by the code that came after: « 01340,01341 ». */
  readonly anciens_codes: Readonly<Record<string, string>>;
}

let read: TerritoryExtract | undefined;

/** The extract, read when it is first asked for. */
export function territoryExtract(): TerritoryExtract {
  read ??= readPackageData('territoires.json') as TerritoryExtract;
  return read;
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
