import type { Attachment } from '../../formats/pdf/index.ts';
import type { Contrat } from '../../model/contrat.ts';
import type { MakeOptions } from './make-files.ts';

/** How a document was made: whoever has its source and this can make it again, byte for byte. */
export interface Fabrication {
  readonly version: string;
  readonly document: string;
  readonly etat: string;
  readonly theme: string;
  /** Whether it was made with the templates of the folder. */
  readonly modeles?: true;
  /** ISO 8601, to the second, UTC. */
  readonly date: string;
}

/** What the PDF of a contract carries: the files it was made from, as one archive, and how it was made. */
export async function sourceOf(
  document: string,
  {
    context,
    contrat,
    filesRead,
    theme,
    modeles,
    date,
  }: Pick<MakeOptions, 'context' | 'contrat' | 'filesRead' | 'theme' | 'modeles' | 'date'>,
): Promise<readonly Attachment[]> {
  const { MAKING_FILE, packFiles } = await import('../../formats/pdf/index.ts');
  const fabrication: Fabrication = {
    version: context.version,
    document,
    etat: contrat.etat,
    theme: theme.name,
    ...(modeles === undefined ? {} : { modeles: true }),
    date: date.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  return [
    {
      name: `${nameOf(contrat)}.zip`,
      bytes: packFiles(filesRead),
      mediaType: 'application/zip',
      description: 'Le dossier du contrat dont ce document est fait',
      relationship: 'Source',
    },
    {
      name: MAKING_FILE,
      bytes: new TextEncoder().encode(`${JSON.stringify(fabrication, undefined, 2)}\n`),
      mediaType: 'application/json',
      description: 'Comment ce document a été fait de ce dossier',
      relationship: 'Data',
    },
  ];
}

function nameOf({ yaml }: Contrat): string {
  return yaml.identifiant ?? 'contrat';
}
