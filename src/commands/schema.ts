import { join, resolve } from 'node:path';
import { diskProject, displayPath } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { findContracts } from '../project/find.ts';
import { writeOutput } from '../project/output.ts';
import { readPackageSchema } from '../project/package-schemas.ts';
import { FILE_SCHEMAS, isPublishedSchema, SCHEMA_FOLDER, schemaFile } from '../project/schema-files.ts';
import { plural } from '../text/agreement.ts';
import { type Command, type Context, defineCommand } from './define.ts';

export const schema: Command = defineCommand({
  name: 'schema',
  summary: 'Écrit les schémas du contrat, pour que l’éditeur aide à écrire sans réseau',
  arguments: '[dossiers...]',
  options: {
    output: {
      flags: '-o, --output <dossier>',
      describe: `où les écrire (par défaut, le dossier « ${SCHEMA_FOLDER} » du contrat)`,
    },
    stdout: {
      flags: '--stdout <schéma>',
      describe: 'montre ce schéma au lieu d’écrire des fichiers',
      choices: FILE_SCHEMAS,
    },
    force: { flags: '--force', describe: 'remplace aussi les fichiers que le programme n’a pas faits' },
    quiet: { flags: '-q, --quiet', describe: 'ne dit que ce qui ne va pas' },
  },
  examples: [
    ['schema', 'les écrit dans le contrat du dossier courant, ou les met à jour'],
    ['schema --output outils/schemas', 'les écrit dans un autre dossier'],
    ['schema --stdout fiche', 'montre celui d’une fiche, pour un autre programme'],
  ],

  async run(paths, { output, stdout, force, quiet }, context) {
    const name = FILE_SCHEMAS.find((known) => known === stdout);
    if (name !== undefined) {
      if (output !== undefined || paths.length > 0) throw eitherOr();
      return { output: readPackageSchema(name), outcome: 'done' };
    }
    if (output !== undefined && paths.length > 0) throw eitherOr();
    const say = quiet ? () => undefined : context.say;
    if (output !== undefined) writeSchemas(resolve(context.currentDirectory, output), undefined, force, say, context);
    else
      for (const folder of findContracts(paths, context.currentDirectory, context.say)) {
        writeSchemas(join(folder, SCHEMA_FOLDER), folder, force, say, context);
        for (const line of await missingFirstLines(folder, context)) say(line);
      }
    return { output: '', outcome: 'done' };
  },
});

/** @param jail the contract out of which no link may lead, where nobody chose the place */
function writeSchemas(
  folder: string,
  jail: string | undefined,
  force: boolean,
  say: Context['say'],
  { currentDirectory, paint }: Context,
): void {
  for (const name of FILE_SCHEMAS)
    writeOutput(
      join(folder, schemaFile(name)),
      new TextEncoder().encode(readPackageSchema(name)),
      isPublishedSchema,
      force,
      jail,
    );
  say(`${paint.green('✓')} ${displayPath(folder, currentDirectory)} (${plural(FILE_SCHEMAS.length, 'schéma')})`);
}

/** Says which files the editor does not know yet: their first line would tell it. */
async function missingFirstLines(folder: string, { currentDirectory, paint }: Context): Promise<readonly string[]> {
  const { filesWithoutSchema } = await import('./schema/files-without-schema.ts');
  return filesWithoutSchema(diskProject(folder, currentDirectory)).map(({ files, line }) => {
    const [first = '', ...others] = files;
    const more = others.length === 0 ? '' : ` et ${plural(others.length, 'autre fichier')}`;
    return paint.cyan(`  → Première ligne à écrire dans « ${first} »${more} : ${line}`);
  });
}

function eitherOr(): Failure {
  return new Failure(
    'usage',
    'Un dossier de contrat, --output et --stdout ne vont pas ensemble.',
    'Gardez l’un des trois : chacun dit où vont les schémas.',
  );
}
