import { ROOT_SCHEMA, readSchemas, type SchemaNode } from '../../scripts/generate/schemas.ts';
import { departementName } from '../../src/registers/departements.ts';
import { regionName } from '../../src/registers/territories/regions.ts';
import { formatDate, parseDate } from '../../src/text/dates.ts';
import { formatDuration, parseDuration } from '../../src/text/durations.ts';
import { formatAmount, formatNumber } from '../../src/text/numbers.ts';
import { ordinal } from '../../src/text/ordinal-words.ts';

/** A value of the contract and how a document may say it. */
export interface Fact {
  /** Where it stands: `fiches[].budget.total`. */
  readonly path: string;
  readonly keys: readonly (string | number)[];
  /** Wordings of which one must be read; for a choice, a yes or no and a name of something else: another value. */
  readonly proof: { readonly shown: readonly string[] } | { readonly other: unknown };
}

/** A contract that fills every field of the schemas, each with a value found nowhere else. */
export interface TellingContract {
  readonly tree: unknown;
  /** The texts and pictures that its fields name. */
  readonly files: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
}

/** The names by which the one full item of each collection is known, and a second one to which a reference may turn. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  partenaires: ['un', 'deux'],
  financeurs: ['un', 'deux'],
  axes: ['1', '2'],
  objectifs: ['1.1', '1.2'],
  fiches: ['1.1.1', '2.1.1'],
  instances: ['copil', 'cotech'],
};

/** Where the schema asks for a form, or for a register's code, that no counting gives. */
const CODES: Readonly<Record<string, (rank: number) => string>> = {
  siren: (rank) => `${100_000_000 + rank}`,
  siret: (rank) => `${20_000_000_000_000 + rank}`,
  finess: (rank) => `${420_000_000 + rank}`,
  // No commune of the register: one it knows may be called by its name alone.
  insee: (rank) => `${42_400 + rank}`,
  departement: (rank) => `${21 + (rank % 69)}`,
  region: () => '84',
  'code-quartier': (rank) => `QP04${2000 + rank}`,
  courriel: (rank) => `zq${rank}qz@exemple.fr`,
  url: (rank) => `https://zq${rank}qz.example/`,
  duree: (rank) => `${rank} mois`,
  delai: (rank) => `${rank} jours`,
  // Dark enough to be read on white, where any theme leaves it as it is.
  couleur: (rank) => `#001${rank}`,
};

/** Makes the contract from the schemas. */
export function tellingContract(schemas: ReadonlyMap<string, SchemaNode> = readSchemas()): TellingContract {
  const facts: Fact[] = [];
  const files: Record<string, string> = {};
  let rank = 100;
  let years = 1900;

  const read = (file: string, pointer = ''): SchemaNode =>
    pointer
      .split('/')
      .slice(1)
      .reduce<SchemaNode>((node, key) => node[key] as SchemaNode, schemas.get(file) ?? {});

  function value(schema: SchemaNode, file: string, keys: Fact['keys'], definition = ''): unknown {
    if (schema.$ref !== undefined) {
      const [name = '', pointer] = schema.$ref.split('#');
      const target = name === '' ? file : name;
      return value(read(target, pointer), target, keys, pointer?.split('/').at(-1));
    }
    return named(schema, keys, definition) ?? grouped(schema, file, keys) ?? scalar(schema, keys, definition);
  }

  /** What names something: a text, a file, an item of the contract. */
  function named(schema: SchemaNode, keys: Fact['keys'], definition: string): string | undefined {
    const reference = NAMES[String(schema['x-reference'])];
    if (reference !== undefined) return said(keys, reference[0], { other: reference[1] });
    if (definition === 'id') return NAMES[String(keys.at(-3))]?.[0] ?? nameOf(keys);
    if (definition.startsWith('chemin')) return fileFor(keys, definition);
    return definition === 'texte' ? nameOf(keys) : undefined;
  }

  function grouped({ properties, items, type }: SchemaNode, file: string, keys: Fact['keys']): unknown {
    if (items !== undefined) return [value(items, file, [...keys, 0])];
    if (properties !== undefined) return members(properties, file, keys);
    return type === 'object' ? {} : undefined;
  }

  function members(properties: Readonly<Record<string, SchemaNode>>, file: string, keys: Fact['keys']): object {
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, value(one, file, [...keys, key])]));
  }

  function nameOf(keys: Fact['keys']): string {
    rank += 1;
    return said(keys, `zq${rank}qz`, { shown: [`zq${rank}qz`] });
  }

  /** A file holds something that is in no other: a picture is read by its bytes, a text by its word. */
  function fileFor(keys: Fact['keys'], definition: string): string {
    rank += 1;
    if (definition === 'chemin-contours') {
      const ring = `[[4, 45.5], [4.2, 45.5], [4.2, 45.7], [4, 45.5]]`;
      files[`cartes/c${rank}.geojson`] =
        `{ "type": "Feature", "properties": { "nom": "zq${rank}qz" }, "geometry": { "type": "Polygon", "coordinates": [${ring}] } }`;
      return said(keys, `cartes/c${rank}.geojson`, { shown: [`zq${rank}qz`] });
    }
    const isText = definition === 'chemin-texte';
    const path = isText ? `textes/t${rank}.md` : `images/i${rank}.svg`;
    const content = isText
      ? `zq${rank}qz`
      : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rank} 9"><title>${rank}</title></svg>`;
    files[path] = content;
    return said(keys, path, { shown: [isText ? content : Buffer.from(content).toString('base64')] });
  }

  function scalar(schema: SchemaNode, keys: Fact['keys'], definition: string): unknown {
    const { type, format, oneOf, pattern } = schema;
    if (oneOf !== undefined) return said(keys, oneOf[0]?.const, { other: oneOf[1]?.const });
    if (type === 'boolean') return said(keys, false, { other: true });
    rank += 1;
    const code = CODES[definition]?.(rank);
    if (code !== undefined) return said(keys, code, { shown: wordings(definition, code) });
    if (format !== undefined) {
      // Each date has a year of its own, so that no two of them can be drawn together.
      const day = `${2000 + rank}-0${1 + (rank % 9)}-1${rank % 10}`;
      const parsed = parseDate(day);
      return said(keys, day, { shown: parsed === undefined ? [] : [formatDate(parsed)] });
    }
    if (type !== 'string') return numberOf(schema, keys);
    const word = nameOf(keys);
    if (pattern === undefined || pattern === null || new RegExp(String(pattern)).test(word)) return word;
    throw new Error(`no value is known for ${pathOf(keys)}, which must match ${pattern}`);
  }

  function numberOf({ type, minimum, maximum }: SchemaNode, keys: Fact['keys']): number {
    const isYear = Number(minimum ?? 0) >= 1000;
    if (isYear) years += 1;
    const exact = Number(maximum ?? 1e9) < 1000 ? (rank % 90) + 0.37 : 4000 + rank + 0.5;
    const number = isYear ? years : type === 'number' ? exact : 300 + rank;
    const words = [ordinal(number, 'm'), ordinal(number, 'f')];
    return said(keys, number, { shown: [formatNumber(number), formatAmount(number), String(number), ...words] });
  }

  function said<Value>(keys: Fact['keys'], what: Value, proof: Fact['proof']): Value {
    facts.push({ path: pathOf(keys), keys, proof });
    return what;
  }

  const tree = value(read(ROOT_SCHEMA), ROOT_SCHEMA, []);
  return { tree: withSeconds(tree as Record<string, unknown>), files, facts };
}

/** How a document may say a code. */
function wordings(definition: string, code: string): readonly string[] {
  const [register] = [
    definition === 'departement' ? departementName(code) : undefined,
    definition === 'region' ? regionName(code) : undefined,
    definition === 'duree' ? formatDuration(parseDuration(code) ?? 0) : undefined,
  ].filter((words) => words !== undefined);
  return register === undefined ? [code] : [register];
}

/** `fiches[].budget.total`. */
function pathOf(keys: Fact['keys']): string {
  return keys
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);
}

/** Beside each full item a bare one, to which the references of others may turn. */
function withSeconds(tree: Record<string, unknown>): unknown {
  const second: Readonly<Record<string, unknown>> = {
    partenaires: { id: 'deux', nom: 'Second', type: 'caf', role: 'cosignataire' },
    axes: { id: '2', titre: 'Second' },
    fiches: { id: '2.1.1', titre: 'Seconde', axe: '2', contexte: 'Rien. '.repeat(120) },
  };
  const entries = Object.entries(tree).map(([key, items]) => [
    key,
    second[key] === undefined || !Array.isArray(items) ? items : [...items, second[key]],
  ]);
  return Object.fromEntries(entries);
}

/** The contract with another value at one place. */
export function altered(tree: unknown, [key, ...more]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  const inside = (tree as Readonly<Record<string | number, unknown>>)[key];
  const changed = altered(inside, more, other);
  if (Array.isArray(tree)) return tree.map((item, index) => (index === key ? changed : item));
  return { ...(tree as object), [key]: changed };
}
