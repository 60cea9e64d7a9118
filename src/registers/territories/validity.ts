import { POPULATION_YEAR, REGISTER_YEAR } from './years.generated.ts';

/** The register tells the communes and intercommunalités of 1 January of this year, and their present names. */
export function registerYear(): number {
  return REGISTER_YEAR;
}

/** The census that its populations come from. */
export function populationYear(): number {
  return POPULATION_YEAR;
}
