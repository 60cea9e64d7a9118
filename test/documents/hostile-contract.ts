import { readdirSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** What is read of a JSON Schema here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly { readonly const?: unknown }[];
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly pattern?: string;
  readonly 'x-texte'?: string;
  readonly 'x-reference'?: string;
}

const FOLDER = new URL('../../schemas/', import.meta.url);
const SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
);

/** One item stands in each collection, so these are the names by which the others know it. */
const NAMES: Readonly<Record<string, string>> = {
  partenaires: 'ars',
  financeurs: 'ars',
  axes: '1',
  objectifs: '1.1',
  fiches: '1.1',
  instances: 'copil',
  communiques: 'un',
};

/** The file that the contract names wherever it may name one. */
export const PICTURE = 'images/logo.svg';

/** The map that it names, which has a name of its own. */
export const CONTOURS = 'cartes/communes.geojson';

/** The file of the map: a surface that is called `nom`. */
export function contoursFile(nom: string): string {
  const ring = [
    [4, 45.5],
    [4.2, 45.5],
    [4.2, 45.7],
    [4, 45.5],
  ];
  return JSON.stringify({ type: 'Feature', properties: { nom }, geometry: { type: 'Polygon', coordinates: [ring] } });
}

/** Words that the schemas do not take for texts are numbered from here. */
const OTHERS = 9000;

/** A contract in which everything is said, and what its texts are. */
export interface FullContract {
  readonly yaml: string;
  /** How many texts it holds. */
  readonly texts: number;
}

/**
 * Makes a contract that fills every property of the schemas, each text by `text`.
 * @param text a text of its own for each place, by its number
 * @param address what stands where an address of the web is wanted
 */
export function fullContract(text: (number: number) => string, address: string): FullContract {
  let texts = 0;
  let others = 0;

  function sample(schema: Schema, file: string, path: readonly string[]): unknown {
    if (schema.$ref !== undefined) return referred(schema, file, path);
    if (schema['x-texte'] !== undefined) {
      texts += 1;
      return text(texts);
    }
    if (schema['x-reference'] !== undefined) return NAMES[schema['x-reference']];
    if (schema.properties !== undefined) return members(schema.properties, file, path);
    if (schema.items !== undefined) return [sample(schema.items, file, path)];
    return schema.anyOf?.[0] === undefined ? scalar(schema) : sample(schema.anyOf[0], file, path);
  }

  function scalar({ enum: values, oneOf, examples, type, minimum, pattern }: Schema): unknown {
    const choice = values?.[0] ?? oneOf?.find((one) => one.const !== undefined)?.const ?? examples?.[0];
    if (choice !== undefined) return choice;
    if (type !== 'string') return type === 'boolean' ? false : (minimum ?? 1);
    // A telephone number is no prose, and yet anyone's words may stand there.
    others += 1;
    return pattern === undefined ? text(OTHERS + others) : 'cls-x';
  }

  function referred({ $ref = '', ...own }: Schema, file: string, path: readonly string[]): unknown {
    const [name = '', pointer] = $ref.split('#');
    const target = name === '' ? file : name;
    const shape = pointer
      ?.split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], SCHEMAS[target]);
    if ($ref.endsWith('/id')) return NAMES[path.at(-2) ?? ''] ?? 'x1';
    if ($ref.endsWith('/url')) return address;
    return sample({ ...((shape ?? SCHEMAS[target]) as Schema), ...own }, target, path);
  }

  function members(properties: Readonly<Record<string, Schema>>, file: string, path: readonly string[]): object {
    const entries = Object.entries(properties)
      // A rebuilt text and an adjusted rule are other matters.
      .filter(([key]) => !['transcription', 'regles', 'theme'].includes(key))
      .map(([key, schema]) => [key, key === 'fichier' ? fileFor(path) : sample(schema, file, [...path, key])] as const);
    return Object.fromEntries(entries);
  }

  const fileFor = (path: readonly string[]): string => (path.at(-1) === 'contours' ? CONTOURS : PICTURE);

  const contract = sample(SCHEMAS['contrat.schema.json'] ?? {}, 'contrat.schema.json', []);
  return { yaml: stringify(contract, { lineWidth: 0 }), texts };
}
