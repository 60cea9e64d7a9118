import { communeGroup, territoryExtract } from './extract.ts';

/** A commune as it is now. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  /** SIREN of its EPCI; four islands and the collectivities overseas have none. */
  readonly epci: string | undefined;
  /** Unknown where nobody lives. */
  readonly population: number | undefined;
  /** Codes that it took over from communes which merged into it. */
  readonly anciensCodes: readonly string[];
}

/** What a code says: the commune it means, and whether it is that commune's own code. */
export interface FoundCommune {
  readonly commune: Commune;
  /** `ancien`: the code was given up, for a merger or a change of département. */
  readonly code: 'actuel' | 'arrondissement' | 'ancien';
}

/** The municipal arrondissements of the three cities that have some. */
const ARRONDISSEMENTS: readonly { readonly commune: string; readonly first: number; readonly last: number }[] = [
  { commune: '75056', first: 75101, last: 75120 },
  { commune: '13055', first: 13201, last: 13216 },
  { commune: '69123', first: 69381, last: 69389 },
];

/** « 004Ambérieu-en-Bugey 15554 » */
const ENTRY = /^(.{3})(.+?)(?: (\d+))?$/u;

/** Groups that were read, by the first two signs of their codes: most contracts need one of the hundred. */
const groups = new Map<string, ReadonlyMap<string, Commune>>();

/** The communes whose codes begin with these two signs. */
function communesWithPrefix(prefix: string): ReadonlyMap<string, Commune> {
  const known = groups.get(prefix);
  if (known !== undefined) return known;
  const read = readGroup(prefix);
  groups.set(prefix, read);
  return read;
}

function readGroup(prefix: string): ReadonlyMap<string, Commune> {
  const group = communeGroup(prefix);
  if (group === undefined) return new Map();
  const former = new Map<string, string[]>();
  for (const [code, now] of Object.entries(group.anciens_codes)) former.set(now, [...(former.get(now) ?? []), code]);
  return new Map(
    Object.entries(group.epci).flatMap(([siren, entries]) =>
      entries.split(';').map((entry) => {
        const [, suffix = '', nom = '', population] = ENTRY.exec(entry) ?? [];
        const code = `${prefix}${suffix}`;
        const commune = {
          code,
          nom,
          epci: siren === 'sans' ? undefined : siren,
          population: population === undefined ? undefined : Number(population),
          anciensCodes: former.get(code) ?? [],
        };
        return [code, commune] as const;
      }),
    ),
  );
}

/** Every commune. */
export function allCommunes(): readonly Commune[] {
  return territoryExtract().groupes.flatMap((prefix) => [...communesWithPrefix(prefix).values()]);
}

/** The code that came after one that was given up. */
function successorOf(code: string): string | undefined {
  const beside = communeGroup(code.slice(0, 2))?.anciens_codes ?? {};
  if (Object.hasOwn(beside, code)) return beside[code];
  const { codes_deplaces: moved } = territoryExtract();
  return Object.hasOwn(moved, code) ? moved[code] : undefined;
}

/** The commune of an INSEE code, present or given up; `undefined` for a code that never was one. */
export function communeOf(code: string): FoundCommune | undefined {
  const own = communesWithPrefix(code.slice(0, 2)).get(code);
  if (own !== undefined) return { commune: own, code: 'actuel' };
  const number = Number(code);
  const city = ARRONDISSEMENTS.find(({ first, last }) => number >= first && number <= last)?.commune;
  const other = city ?? successorOf(code);
  const commune = other === undefined ? undefined : communesWithPrefix(other.slice(0, 2)).get(other);
  if (commune === undefined) return undefined;
  return { commune, code: city === undefined ? 'ancien' : 'arrondissement' };
}
