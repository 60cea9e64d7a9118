/** The kinds of YAML file of a contract folder, each with a schema of its own. */
export const FILE_SCHEMAS = ['contrat', 'partenaires', 'axes', 'fiche', 'communique', 'actualite'] as const;

/** A kind of YAML file of a contract folder. */
export type FileSchema = (typeof FILE_SCHEMAS)[number];

/**
 * Where the schemas are published, with the version of the format, not that of the program: a contract that is valid stays so, and
 * its files never need another address. The npm package carries them; this is a public mirror of all npm packages.
 */
const PUBLISHED = 'https://cdn.jsdelivr.net/npm/clsante/schemas/v1/';

/** The file that holds the schema of one kind of file. */
export function schemaFile(name: FileSchema): string {
  return `${name}.schema.json`;
}

/** The one public address of a schema. */
export function schemaAddress(name: FileSchema): string {
  return `${PUBLISHED}${schemaFile(name)}`;
}

/** Where a contract folder keeps its copies, so that the editor needs no network and knows what the program knows. */
export const SCHEMA_FOLDER = '.schemas';

/** Which files of a contract each schema describes, as editors write it. */
export const DESCRIBED: Readonly<Record<FileSchema, string>> = {
  contrat: 'contrat.yaml',
  partenaires: 'partenaires.yaml',
  axes: 'axes.yaml',
  fiche: 'fiches/*.yaml',
  communique: 'communiques/*.yaml',
  actualite: 'actualites/*.yaml',
};

/**
 * The first line of a file of a contract: it tells every editor which schema the file follows.
 * @param schema the kind of file
 * @param folder the folder of the schemas, relative to that of the contract
 */
export function modeline(schema: FileSchema, folder: string = SCHEMA_FOLDER): string {
  const up = DESCRIBED[schema].includes('/') ? '../' : '';
  return `# yaml-language-server: $schema=${up}${folder}/${schemaFile(schema)}`;
}

/** Whether a file is a schema that this program writes, of any version: it may be replaced by a newer one. */
export function isPublishedSchema(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 1024)).includes(`"$id":"${PUBLISHED}`);
}
