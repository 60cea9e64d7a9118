import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { departementCode } from '../registers/departements.ts';
import type { Path } from '../source/path.ts';

/** The code of a commune and where it stands. */
export interface WrittenCode {
  readonly code: string;
  readonly at: Path;
}

/** The communes that the contract covers: the one of `insee` and those of `communes`. */
export function coveredCommunes({ yaml }: Contrat): readonly WrittenCode[] {
  const { insee, communes } = yaml.territoire ?? {};
  const listed = present(communes).map(([code, index]) => ({ code, at: ['territoire', 'communes', index] }));
  return insee === undefined ? listed : [{ code: insee, at: ['territoire', 'insee'] }, ...listed];
}

/** Every code of a commune in the contract: those it covers and those of its quartiers prioritaires. */
export function writtenCommunes(contrat: Contrat): readonly WrittenCode[] {
  return [
    ...coveredCommunes(contrat),
    ...quartiersPrioritaires(contrat).flatMap(({ commune, at }) =>
      commune === undefined ? [] : [{ code: commune, at: [...at, 'commune'] }],
    ),
  ];
}

/** A quartier prioritaire of the contract. */
export interface WrittenQuartier {
  readonly code?: string;
  readonly commune?: string;
  readonly at: Path;
}

/** The quartiers prioritaires, if they are listed and not only counted. */
export function quartiersPrioritaires({ yaml }: Contrat): readonly WrittenQuartier[] {
  const quartiers = yaml.territoire?.quartiers_prioritaires;
  // A count that is refused leaves an empty group of keys.
  if (quartiers === undefined || !('length' in quartiers)) return [];
  return present(quartiers).map(([quartier, index]) => ({
    ...quartier,
    at: ['territoire', 'quartiers_prioritaires', index],
  }));
}

/** The départements that the contract declares, without holes. */
export function declaredDepartements({ yaml }: Contrat): readonly string[] {
  return present(yaml.territoire?.departements).map(([code]) => code);
}

/** The départements of the territory: those declared, then those of its communes; whether they agree is another rule's. */
export function territoryDepartements(contrat: Contrat): readonly string[] {
  const ofCommunes = coveredCommunes(contrat).flatMap(({ code }) => departementCode(code) ?? []);
  return [...new Set([...declaredDepartements(contrat), ...ofCommunes])];
}
