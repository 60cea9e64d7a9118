import { stringify } from 'yaml';
import {
  type Definition,
  fileOf,
  listDefinitions,
  ROOT_SCHEMA,
  readSchemas,
  resolveAddress,
  type SchemaNode,
} from './schemas.ts';

/** The folder of the pages, relative to the repository. */
export const YAML_PAGES_FOLDER = 'docs/reference/yaml';

/** A page of the reference. */
export interface ReferencePage {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

const NOTICE = '<!-- Fait par « npm run generate » à partir de schemas/ : modifiez le schéma, pas cette page. -->';

/** Vocabularies up to this length are listed where they are used. */
const SHORT_LIST = 6;

/** One page per schema, with a section for each object it describes, and the page that lists them all. */
export function generateYamlReference(): readonly ReferencePage[] {
  const schemas = readSchemas();
  const definitions = listDefinitions(schemas);
  const known = new Map(definitions.map((definition) => [definition.address, definition]));
  const pages = [...schemas].map(([file, schema]) => ({
    path: `${YAML_PAGES_FOLDER}/${pageOf(file)}`,
    text: page(
      schema,
      definitions.filter(({ address }) => fileOf(address) === file),
      known,
    ),
  }));
  return [{ path: `${YAML_PAGES_FOLDER}/index.md`, text: index(schemas) }, ...pages];
}

type Known = ReadonlyMap<string, Definition>;

function index(schemas: ReadonlyMap<string, SchemaNode>): string {
  const first = [ROOT_SCHEMA, ...[...schemas.keys()].filter((file) => file !== ROOT_SCHEMA)];
  const rows = first.map((file) => {
    const { title = file, description = '' } = schemas.get(file) ?? {};
    return `| [${title}](${pageOf(file)}) | ${cell(description)} |\n`;
  });
  return `${NOTICE}

# Ce qu’on peut écrire dans un contrat

Le contrat tient dans \`contrat.yaml\`. Les clés \`partenaires\` et \`axes\` peuvent tenir dans un fichier de leur nom, \`fiches\`, \`communiques\` et
\`actualites\` dans un dossier de leur nom, un élément par fichier.

Une clé inconnue est une erreur ; une clé qui commence par \`x_\` est libre.

| Page | Ce qu’elle décrit |
| --- | --- |
${rows.join('')}`;
}

function page(schema: SchemaNode, definitions: readonly Definition[], known: Known): string {
  const parts = definitions.map((definition) => section(definition, known));
  return `${NOTICE}

# ${schema.title ?? ''}

${schema.description ?? ''}

${parts.join('\n')}`;
}

function section(definition: Definition, known: Known): string {
  const { schema, name } = definition;
  const isWholeFile = !definition.address.includes('#');
  const head = isWholeFile
    ? `<a id="${name}"></a>\n`
    : `<a id="${name}"></a>\n\n## ${schema.title ?? name}\n\n${schema.description ?? ''}\n`;
  const free = Object.entries(schema.patternProperties ?? {}).find(([pattern]) => pattern !== '^x_')?.[1];
  return [
    head,
    ...(schema.oneOf === undefined ? [] : [values(schema.oneOf)]),
    ...(Array.isArray(schema.type) && schema.properties ? ['Un texte, ou un groupe de clés :\n'] : []),
    ...(schema.properties === undefined ? [] : [keys(definition, known)]),
    ...(free === undefined ? [] : [`Chaque clé donne : ${describeValue(free, definition, known)}.\n`]),
    ...(isForm(schema) ? [`Valeur : ${plainType(schema)}${bounds(schema)}.\n`] : []),
    ...examples(schema),
  ].join('\n');
}

function isForm({ properties, oneOf, patternProperties }: SchemaNode): boolean {
  return properties === undefined && oneOf === undefined && patternProperties === undefined;
}

function values(choices: NonNullable<SchemaNode['oneOf']>): string {
  const rows = choices.map(({ const: value, title }) => `| \`${value}\` | ${cell(title)} |\n`);
  return `| Valeur | Ce qu’elle veut dire |\n| --- | --- |\n${rows.join('')}`;
}

function keys(definition: Definition, known: Known): string {
  const required = new Set(definition.schema.required);
  const rows = Object.entries(definition.schema.properties ?? {}).map(([key, schema]) => {
    const must = required.has(key) ? 'oui' : '';
    const value = describeValue(schema, definition, known);
    return `| \`${key}\` | ${cell(schema.title ?? '')} | ${value} | ${must} | ${cell(schema.description ?? '')} |\n`;
  });
  return `| Clé | Titre | Valeur | Obligatoire | Ce qu’elle dit |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** What may stand as a value, in a few words, with a link to the page that says more. */
function describeValue(schema: SchemaNode, from: Definition, known: Known): string {
  if (schema.$ref !== undefined) return linkTo(resolveAddress(fileOf(from.address), schema.$ref), from, known);
  if (schema.type === 'array') return `liste : ${describeValue(schema.items ?? {}, from, known)}`;
  if (schema.oneOf !== undefined) return choicesOf(schema.oneOf);
  return `${plainType(schema)}${bounds(schema)}`;
}

function linkTo(address: string, from: Definition, known: Known): string {
  const target = known.get(address);
  if (target === undefined) throw new Error(`${from.address} refers to ${address}, which is not described`);
  const { title = target.name, oneOf } = target.schema;
  const file = fileOf(address) === fileOf(from.address) ? '' : pageOf(fileOf(address));
  const link = `[${title.charAt(0).toLowerCase()}${title.slice(1)}](${file}#${target.name})`;
  return oneOf !== undefined && oneOf.length <= SHORT_LIST ? `${link} : ${choicesOf(oneOf)}` : link;
}

function choicesOf(choices: NonNullable<SchemaNode['oneOf']>): string {
  return choices.map(({ const: value }) => `\`${value}\``).join(', ');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre',
  boolean: '`true` ou `false`',
  object: 'groupe de clés',
};

function plainType({ type = [] }: SchemaNode): string {
  return [type]
    .flat()
    .map((name) => TYPES[name] ?? name)
    .join(' ou ');
}

function bounds({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined) return maximum === undefined ? '' : `, au plus ${maximum}`;
  return maximum === undefined ? `, au moins ${minimum}` : `, de ${minimum} à ${maximum}`;
}

/** Short values follow each other on a line; groups of keys stand each in a block of its own. */
function examples({ examples: all = [] }: SchemaNode): readonly string[] {
  const written = all.map((example) => ({ example, yaml: stringify(example, { lineWidth: 0 }) }));
  const short = written.filter(({ example }) => typeof example !== 'object');
  const blocks = written.filter(({ example }) => typeof example === 'object');
  return [
    ...(short.length === 0 ? [] : [`Par exemple ${short.map(({ yaml }) => `\`${yaml.trim()}\``).join(', ')}.\n`]),
    ...blocks.map(({ yaml }) => `\`\`\`yaml\n${yaml}\`\`\`\n`),
  ];
}

function pageOf(file: string): string {
  return file.replace('.schema.json', '.md');
}

/** Text for one cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
