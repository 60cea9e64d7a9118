import { readdirSync, readFileSync } from 'node:fs';

/** A node of a schema, of the few keywords that the schemas of this project use. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly { readonly const: string | number; readonly title: string }[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
}

/** The folder of the schemas. */
export const SCHEMA_FOLDER: URL = new URL('../../schemas/', import.meta.url);

/** The schema that describes the whole tree of a contract. */
export const ROOT_SCHEMA = 'contrat.schema.json';

/** Every schema by file name, in code-unit order. */
export function readSchemas(): ReadonlyMap<string, SchemaNode> {
  const names = readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))]));
}

/** A named part of the schemas: a whole file (`fiche`) or one of its `$defs` (`indicateur`). */
export interface Definition {
  readonly name: string;
  /** `fiche.schema.json` or `commun.schema.json#/$defs/contact`. */
  readonly address: string;
  readonly schema: SchemaNode;
}

/**
 * Every named part of the schemas. A file that describes something is named after itself, without its `$defs`;
 * two parts of the same name would give one type two meanings, so they are refused.
 */
export function listDefinitions(schemas: ReadonlyMap<string, SchemaNode> = readSchemas()): readonly Definition[] {
  const definitions = [...schemas].flatMap(([file, { $defs = {}, ...root }]) => [
    ...(root.type === undefined ? [] : [{ name: file.replace('.schema.json', ''), address: file, schema: root }]),
    ...Object.entries($defs).map(([name, schema]) => ({ name, address: `${file}#/$defs/${name}`, schema })),
  ]);
  const names = definitions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two parts of the schemas are named "${twice}"`);
  return definitions;
}

/** The full address of a `$ref` written in `file`. */
export function resolveAddress(file: string, $ref: string): string {
  return $ref.startsWith('#') ? `${file}${$ref}` : $ref;
}

/** The file part of an address. */
export function fileOf(address: string): string {
  return address.split('#')[0] ?? address;
}
