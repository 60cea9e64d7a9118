import { DEPARTEMENTS, departementCode } from '../departements.ts';
import { allCommunes, type Commune } from './communes.ts';
import { once } from './extract.ts';
import { allIntercommunalites, type TypeIntercommunalite } from './intercommunalites.ts';
import { foldName } from './names.ts';

/** A territory of the register, of whichever kind. */
export interface KnownTerritory {
  readonly type: 'commune' | TypeIntercommunalite | 'departement';
  /** Its Insee code, or the SIREN of an intercommunalité. */
  readonly code: string;
  /** As the register writes it: « CA du Pays de Gex ». */
  readonly nom: string;
  /** Codes of its communes, in their order; of a commune, its own. Empty for a département, which is more than a list. */
  readonly communes: readonly string[];
  /** Codes of the départements that it lies in, the most peopled first. */
  readonly departements: readonly string[];
  /** Unknown where one of its communes has none. */
  readonly population: number | undefined;
  /** SIREN of the EPCI of a commune. */
  readonly epci: string | undefined;
}

interface Indexed {
  readonly territory: KnownTerritory;
  readonly folded: string;
  /** Without its kind, its article and its acronym: « CA du Pays de Gex (CAPG) » is « pays de gex ». */
  readonly bare: string;
}

/**
 * The territories that what was typed so far may mean, the likeliest first: a code, a whole name, the beginning of a name or of one of
 * its words. Accents, capitals and hyphens don't count; of two as near, the more peopled.
 * @param typed a part of a name, an Insee code or a SIREN
 * @param most how many are wanted
 */
export function searchTerritories(typed: string, most: number): readonly KnownTerritory[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const found = index().flatMap((one) => {
    const { territory } = one;
    const rank = rankOf(wanted, one);
    return rank === undefined ? [] : [{ territory, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || (b.territory.population ?? 0) - (a.territory.population ?? 0))
    .slice(0, most)
    .map(({ territory }) => territory);
}

/**
 * The territories of exactly that code or that name, its kind told or not: « Pays de Gex », « CA du Pays de Gex ». Several share a
 * name: communes, and an intercommunalité with its town. Accents decide where they can: « Loire » is not « Loiré ».
 */
export function territoriesNamed(typed: string): readonly KnownTerritory[] {
  const code = typed.trim().toUpperCase();
  const byCode = index().filter(({ territory }) => territory.code === code);
  const wanted = foldName(typed);
  const byName = index().filter(({ folded, bare }) => folded === wanted || bare === wanted);
  const exact = byName.filter(({ territory }) => territory.nom.toLowerCase() === typed.trim().toLowerCase());
  const found = [byCode, exact, byName].find(({ length }) => length > 0) ?? [];
  return found.map(({ territory }) => territory).sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

function rankOf(wanted: string, { territory, folded, bare }: Indexed): number | undefined {
  const code = territory.code.toLowerCase();
  if (code === wanted || folded === wanted) return 0;
  if (bare === wanted) return 1;
  if (folded.startsWith(wanted) || bare.startsWith(wanted)) return 2;
  if (code.startsWith(wanted)) return 3;
  return ` ${folded}`.includes(` ${wanted}`) ? 4 : undefined;
}

const KIND =
  /^(?:(?:cc|ca|cu|metropole|communaute (?:de communes|d agglomeration|urbaine)) )?(?:(?:du|des|de la|de l|de|d) )?/;

function bareName(nom: string): string {
  return foldName(nom.replace(/\s?\([^()]{0,60}\)$/, '')).replace(KIND, '');
}

/** Folding all names takes a fifth of a second: who searches, searches again. */
const index: () => readonly Indexed[] = once(() => {
  const communes = allCommunes();
  const all = [...communes.map(fromCommune), ...fromIntercommunalites(communes), ...fromDepartements(communes)];
  return all.map((territory) => ({
    territory,
    folded: foldName(territory.nom),
    bare: bareName(territory.nom),
  }));
});

function fromCommune({ code, nom, epci, population }: Commune): KnownTerritory {
  return { type: 'commune', code, nom, communes: [code], departements: departementsOf(code), population, epci };
}

function departementsOf(code: string): readonly string[] {
  const departement = departementCode(code);
  return departement === undefined ? [] : [departement];
}

function fromIntercommunalites(communes: readonly Commune[]): readonly KnownTerritory[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return allIntercommunalites(communes).map(({ siren, nom, type, communes: codes }) => {
    const members = codes.flatMap((code) => byCode.get(code) ?? []);
    return {
      type,
      code: siren,
      nom,
      communes: codes,
      departements: peopled(members),
      population: sum(members),
      epci: undefined,
    };
  });
}

function fromDepartements(communes: readonly Commune[]): readonly KnownTerritory[] {
  const people = new Map<string, number>();
  for (const { code, population = 0 } of communes) {
    const departement = departementCode(code);
    if (departement !== undefined) people.set(departement, (people.get(departement) ?? 0) + population);
  }
  return (
    [...DEPARTEMENTS]
      // Paris is the only département that is a commune as well.
      .filter(([code]) => code !== '75')
      .map(([code, nom]) => ({
        type: 'departement' as const,
        code,
        nom,
        communes: [],
        departements: [code],
        population: people.get(code),
        epci: undefined,
      }))
  );
}

function peopled(members: readonly Commune[]): readonly string[] {
  const people = new Map<string, number>();
  for (const { code, population = 0 } of members)
    for (const departement of departementsOf(code))
      people.set(departement, (people.get(departement) ?? 0) + population);
  return [...people].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

function sum(members: readonly Commune[]): number | undefined {
  return members.reduce<number | undefined>(
    (total, { population }) => (total === undefined || population === undefined ? undefined : total + population),
    0,
  );
}
