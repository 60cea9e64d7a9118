/** One figure of the table. */
export interface Line {
  /** What is measured, in French. */
  readonly what: string;
  /** What it is held against, in French; a quantity is held against nothing. */
  readonly against?: string;
  readonly better: 'less' | 'more';
  /** What is wanted: at most this, or at least. */
  readonly wanted?: number;
  readonly unit?: 'Mo' | '%';
}

const NODE = '`node -e 0`';
const ONE = 'un contrat valide';
const MANY = 'les 400 contrats';
const PRINT = 'le chargement et une impression de la même page';

/** All figures, by the name under which they are kept, in the order of the table. */
export const LINES = {
  version: { what: '`cls --version`', against: NODE, better: 'less', wanted: 1.3 },
  one: { what: 'Un contrat valide de 15 fiches, en un fichier', against: NODE, better: 'less', wanted: 1.5 },
  'one-cold': { what: 'Le même, sans code gardé', against: NODE, better: 'less' },
  tiny: { what: 'Un contrat de sept lignes : ce que coûte le programme lui-même', against: NODE, better: 'less' },
  'one-bare': {
    what: 'Un contrat valide, sans `NODE_EXTRA_CA_CERTS`',
    against: `${NODE} de même`,
    better: 'less',
  },
  folder: { what: 'Le même contrat en 20 fichiers', against: NODE, better: 'less', wanted: 2 },
  mistakes: { what: 'Le même avec neuf erreurs, rapport compris', against: NODE, better: 'less', wanted: 2.2 },
  'node-ajv-cli': { what: 'ajv-cli', against: NODE, better: 'more' },
  'one-ajv-cli': { what: 'ajv-cli', against: ONE, better: 'more', wanted: 8 },
  'one-sourcemeta': { what: '@sourcemeta/jsonschema', against: ONE, better: 'more', wanted: 1 },
  'one-jirutka': { what: '@jirutka/ajv-cli', against: ONE, better: 'more' },
  'one-v8r': { what: 'v8r', against: ONE, better: 'more' },
  'one-spectral': { what: '@stoplight/spectral-cli', against: ONE, better: 'more' },
  'many-ajv-cli-data': {
    what: 'ajv-cli',
    against: `${MANY}, sans les règles sur la prose`,
    better: 'more',
    wanted: 2,
  },
  'many-ajv-cli': { what: 'ajv-cli', against: `${MANY}, toutes les règles`, better: 'more', wanted: 1 },
  'many-jirutka': { what: '@jirutka/ajv-cli', against: `${MANY}, toutes les règles`, better: 'more', wanted: 10 },
  'many-sourcemeta': { what: '@sourcemeta/jsonschema', against: `${MANY}, toutes les règles`, better: 'more' },
  'many-tiny': {
    what: '400 contrats de sept lignes : ce que coûtent le départ, les fils et les règles elles-mêmes',
    against: `${MANY}, toutes les règles`,
    better: 'less',
  },
  again: {
    what: 'La deuxième validation des 400 contrats inchangés',
    against: 'la première',
    better: 'less',
    wanted: 0.3,
  },
  'stage-read': { what: 'Part de la lecture, dans la validation des 400 contrats', better: 'less', unit: '%' },
  'stage-schema': { what: 'Part du schéma', better: 'less', unit: '%' },
  'stage-model': { what: 'Part du modèle', better: 'less', unit: '%' },
  'stage-data': { what: 'Part des règles sur les données', better: 'less', unit: '%' },
  'stage-prose': { what: 'Part des règles sur la prose', better: 'less', unit: '%' },
  'many-memory': { what: 'Mémoire la plus haute, 400 contrats', better: 'less', unit: 'Mo' },
  'huge-memory': { what: 'Mémoire la plus haute, 10 000 contrats', better: 'less', wanted: 150, unit: 'Mo' },
  'pdf-release': { what: 'Le PDF d’un communiqué, sans l’épreuve', against: PRINT, better: 'less', wanted: 2.7 },
  'pdf-contract': {
    what: 'Le PDF d’un contrat de 60 fiches, sans l’épreuve',
    against: PRINT,
    better: 'less',
    wanted: 2.7,
  },
  'pdf-fiches': {
    what: 'Le PDF d’un contrat de 300 fiches, sans l’épreuve',
    against: PRINT,
    better: 'less',
    wanted: 2.7,
  },
  'pdf-proof': { what: 'L’épreuve du PDF d’un contrat de 60 fiches', against: PRINT, better: 'less' },
  'pdf-tabs': { what: 'Deux PDF dans deux onglets', against: 'les mêmes dans un seul', better: 'less' },
  preview: {
    what: 'La page nouvelle après un changement dans une fiche sur 60',
    against: 'tout le rendu, à chaud',
    better: 'less',
    wanted: 0.3,
  },
  'preview-served': {
    what: 'La même page, de l’enregistrement du fichier à sa réception par HTTP',
    against: 'tout le rendu, à chaud',
    better: 'less',
  },
  stats: {
    what: 'La vue régionale de 400 contrats',
    against: 'la lecture de leurs fichiers par `yaml`',
    better: 'less',
  },
  'stats-memory': { what: 'Sa mémoire pour 400 contrats', against: 'celle pour 100', better: 'less' },
} as const satisfies Readonly<Record<string, Line>>;

export type LineName = keyof typeof LINES;

/** What was measured. */
export type Figures = Partial<Readonly<Record<LineName, number>>>;

/** The names of the figures, in the order of the table. */
export const LINE_NAMES = Object.keys(LINES) as readonly LineName[];

/** Whether a figure is what is wanted; nothing where nothing is. */
export function isMet({ better, wanted }: Line, measured: number): boolean | undefined {
  if (wanted === undefined) return undefined;
  return better === 'less' ? measured <= wanted : measured >= wanted;
}

/** How many times worse a figure is than another: above 1 it has lost. */
export function lossOf({ better }: Line, measured: number, kept: number): number {
  return better === 'less' ? measured / kept : kept / measured;
}
