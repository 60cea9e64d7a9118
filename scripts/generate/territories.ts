import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Makes `data/territoires.json` and the files of `data/communes/`, the small extract of `@etalab/decoupage-administratif` that the program carries. The package
 * weighs twelve megabytes and changes once a year, so it is no dependency: install it anywhere and name its folder.
 *
 *     npx tsx scripts/generate/territories.ts <folder of the package> [year of the populations]
 */
export function extractTerritories(folder: string, populationYear: number): ReadonlyMap<string, unknown> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { version } = read('package.json') as { readonly version: string };
  const communes = (read('data/communes.json') as readonly EtalabCommune[]).filter(
    ({ type }) => type === 'commune-actuelle',
  );
  const epci = read('data/epci.json') as readonly EtalabGroupement[];
  const ept = read('data/ept.json') as readonly EtalabGroupement[];
  const groups = groupCommunes(communes, epci);
  const extract = {
    paquet: `@etalab/decoupage-administratif ${version}`,
    licence: 'MIT (données : Insee, DGCL ; Licence Ouverte)',
    annee: yearOf(version),
    annee_population: populationYear,
    regions: byCode(read('data/regions.json') as readonly EtalabCode[], ({ nom }) => nom),
    departements: byCode(
      read('data/departements.json') as readonly (EtalabCode & { readonly region: string })[],
      ({ nom, region }) => `${region} ${nom}`,
    ),
    intercommunalites: byCode(epci, ({ code, type, nom }) => `${prefixesOf(code, groups)} ${typeOf(type)} ${nom}`),
    etablissements_publics_territoriaux: byCode(
      ept,
      ({ nom, membres }) =>
        `${membres
          .map(({ code }) => code)
          .sort()
          .join(',')} ${nom}`,
    ),
    groupes: Object.keys(groups).sort(),
    codes_deplaces: Object.fromEntries(formerCodes(communes).filter(([former, now]) => !isBeside(former, now))),
  };
  const files = Object.entries(groups).map(([prefix, parEpci]) => {
    const beside = formerCodes(communes).filter(([former, now]) => now.startsWith(prefix) && isBeside(former, now));
    return [`communes/${prefix}.json`, { epci: parEpci, anciens_codes: Object.fromEntries(beside) }] as const;
  });
  return new Map<string, unknown>([['territoires.json', extract], ...files]);
}

/** The groups in which an EPCI has communes: « 01 », « 42,69 ». */
function prefixesOf(siren: string, groups: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return Object.keys(groups)
    .filter((prefix) => Object.hasOwn(groups[prefix] ?? {}, siren))
    .sort()
    .join(',');
}

/** Whether a code given up is of the same group as the one that came after. */
function isBeside(former: string, now: string): boolean {
  return former.slice(0, 2) === now.slice(0, 2);
}

interface EtalabCode {
  readonly code: string;
  readonly nom: string;
}

interface EtalabCommune extends EtalabCode {
  readonly type: string;
  readonly departement: string;
  readonly population?: number;
  readonly anciensCodes?: readonly string[];
}

interface EtalabGroupement extends EtalabCode {
  readonly type: string;
  readonly membres: readonly { readonly code: string }[];
}

/** Versions of the package are years: 1 is 2021. */
function yearOf(version: string): number {
  return 2020 + Number(version.split('.')[0]);
}

const TYPES: Readonly<Record<string, string>> = {
  CC: 'cc',
  CA: 'ca',
  CU: 'cu',
  METRO: 'metropole',
  MET69: 'metropole',
};

/** The word of a contract for a type of the source. */
function typeOf(type: string): string {
  const known = TYPES[type];
  if (known === undefined) throw new Error(`unknown type of intercommunalité: ${type}`);
  return known;
}

function byCode<Item extends EtalabCode>(
  items: readonly Item[],
  value: (item: Item) => string,
): Record<string, string> {
  return Object.fromEntries([...items].sort(compareCodes).map((item) => [item.code, value(item)]));
}

function compareCodes(a: EtalabCode, b: EtalabCode): number {
  return a.code < b.code ? -1 : 1;
}

/** One text for the communes of one département in one EPCI: « 04 Ambérieu-en-Bugey 15554;… ». */
function groupCommunes(
  communes: readonly EtalabCommune[],
  epci: readonly EtalabGroupement[],
): Record<string, Record<string, string>> {
  const sirens = new Map(epci.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)));
  const groups: Record<string, Record<string, string>> = {};
  for (const { code, nom, population } of [...communes].sort(compareCodes)) {
    // The first two signs, not the département: overseas codes then need no other treatment.
    const prefix = code.slice(0, 2);
    const group = groups[prefix] ?? {};
    groups[prefix] = group;
    const siren = sirens.get(code) ?? 'sans';
    const written = `${code.slice(2)}${nom}${population === undefined ? '' : ` ${population}`}`;
    group[siren] = group[siren] === undefined ? written : `${group[siren]};${written}`;
  }
  return groups;
}

/**
 * Codes given up since communes merged or changed département. Those of the Seine and the Seine-et-Oise, cut up in 1968, are
 * left out: no contract is as old, and « 75001 » is a postcode that somebody mistook.
 */
function formerCodes(communes: readonly EtalabCommune[]): readonly (readonly [former: string, now: string])[] {
  const isTooOld = (former: string, now: string): boolean => /^7[58]/.test(former) && !isBeside(former, now);
  return communes
    .flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((former) => [former, code] as const))
    .filter(([former, now]) => !isTooOld(former, now))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function main([folder, year = '2023']: readonly string[]): void {
  if (folder === undefined) throw new Error('name the folder of @etalab/decoupage-administratif');
  const data = fileURLToPath(new URL('../../data/', import.meta.url));
  rmSync(join(data, 'communes'), { recursive: true, force: true });
  for (const [name, content] of extractTerritories(folder, Number(year))) {
    const file = join(data, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
