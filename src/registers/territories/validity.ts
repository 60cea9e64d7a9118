import { territoryExtract } from './extract.ts';

/** The register tells the communes and intercommunalités of 1 January of this year, and their present names. */
export function registerYear(): number {
  return territoryExtract().annee;
}

/** The census that its populations come from. */
export function populationYear(): number {
  return territoryExtract().annee_population;
}
