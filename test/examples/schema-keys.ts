import { readdirSync, readFileSync } from 'node:fs';

/** The part of a JSON Schema that has keys. */
interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const FOLDER = new URL('../../schemas/', import.meta.url);

const SCHEMAS: Readonly<Record<string, Shape>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name): [string, Shape] => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
);

/** A shape and the place where the schemas define it: `commun.schema.json#/$defs/contact`. */
interface Placed {
  readonly at: string;
  readonly shape: Shape;
}

/** Every key that the schemas define, once, by its place: `procedure#avenant.fin`, `contrat.rang`. */
export function keysOfSchemas(): readonly string[] {
  return Object.keys(SCHEMAS).flatMap((file) => keysUnder(placedAt(file)));
}

/** The keys that a whole contract uses, named in the same manner. */
export function keysUsed(contrat: unknown): ReadonlySet<string> {
  const used = new Set<string>();
  collect(contrat, placedAt('contrat.schema.json'), used);
  return used;
}

function keysUnder({ at, shape }: Placed): readonly string[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => [
    keyName(at, key),
    ...keysUnder({ at: `${at}/properties/${key}`, shape: inner }),
  ]);
  const items = shape.items === undefined ? [] : keysUnder({ at: `${at}/items`, shape: shape.items });
  const defs = Object.entries(shape.$defs ?? {}).flatMap(([name, inner]) =>
    keysUnder({ at: `${at}#/$defs/${name}`, shape: inner }),
  );
  return [...own, ...items, ...defs];
}

function collect(value: unknown, placed: Placed, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { at, shape } = followed(placed);
  if (Array.isArray(value)) {
    for (const item of value) collect(item, { at: `${at}/items`, shape: shape.items ?? {} }, used);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const named = shape.properties?.[key];
    const property = named ?? patternOf(shape, key);
    if (property === undefined) continue;
    if (named !== undefined) used.add(keyName(at, key));
    collect(inner, { at: `${at}/properties/${key}`, shape: property }, used);
  }
}

/** What a key is that has a form and no name: the rules that a contract sets. */
function patternOf({ patternProperties = {} }: Shape, key: string): Shape | undefined {
  return Object.entries(patternProperties).find(([form]) => new RegExp(form, 'u').test(key))?.[1];
}

/** The shape itself, where one stands for another. */
function followed(placed: Placed): Placed {
  const { $ref } = placed.shape;
  if ($ref === undefined) return placed;
  return followed(placedAt($ref.startsWith('#') ? `${placed.at.split('#')[0]?.split('/')[0]}${$ref}` : $ref));
}

function placedAt(at: string): Placed {
  const [file = '', name] = at.split('#/$defs/');
  const schema = SCHEMAS[file];
  const shape = name === undefined ? schema : schema?.$defs?.[name];
  if (shape === undefined) throw new Error(`no schema at ${at}`);
  return { at, shape };
}

function keyName(at: string, key: string): string {
  return `${at.replace('.schema.json', '').replace('/$defs/', '').replaceAll('/properties/', '.')}.${key}`;
}
