import { splitFirst, territoryExtract } from './extract.ts';

/** The name of a region since 2016, by its code. */
export function regionName(code: string): string | undefined {
  const { regions } = territoryExtract();
  return Object.hasOwn(regions, code) ? regions[code] : undefined;
}

/** The codes of the départements of a region since 2016. */
export function departementsOfRegion(region: string): readonly string[] {
  const { departements } = territoryExtract();
  return Object.keys(departements).filter((code) => regionOfDepartement(code) === region);
}

/** The code of the region that a département belongs to since 2016. */
export function regionOfDepartement(code: string): string | undefined {
  const { departements } = territoryExtract();
  const found = Object.hasOwn(departements, code) ? departements[code] : undefined;
  return found === undefined ? undefined : splitFirst(found)[0];
}
