import { plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import type { Answers } from './answers.ts';
import { firstFicheId } from './files/fiche.ts';

/**
 * Says what was made, and what to do next.
 * @param folder as the reader would type it
 * @param kept those of the files that were there before
 */
export function tell(
  folder: string,
  files: ReadonlyMap<string, string>,
  kept: readonly string[],
  { titre, axes }: Answers,
  { program, paint, say }: Context,
): void {
  const written = [...files.keys()].filter((path) => !kept.includes(path));
  const where = folder === '.' ? 'dans le dossier courant' : `dans « ${folder} »`;
  say(`${paint.green('✓')} ${paint.bold(titre)} : ${plural(written.length, 'fichier')} ${where}`);
  for (const path of kept) say(`  ${path} y était déjà : il est laissé tel quel.`);
  const fiche = `fiches/${firstFicheId({ axes })}.yaml`;
  const steps = [
    ...(folder === '.' ? [] : [[`cd ${quoted(folder)}`, 'se place dans le dossier du contrat']]),
    [`${program} render`, 'en fait tout de suite les documents, dans « sortie »'],
    [`${program} validate --etat arrete`, 'dit ce qu’il reste à écrire avant de l’arrêter'],
  ];
  const width = Math.max(...steps.map(([command = '']) => command.length));
  say('');
  say(`Ouvrez contrat.yaml, puis axes.yaml et ${fiche} : ce qui reste à dire y est marqué. Ensuite :`);
  for (const [command = '', does = ''] of steps) say(`  ${paint.cyan(command.padEnd(width))}  ${does}`);
}

function quoted(folder: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(folder) ? folder : `"${folder}"`;
}
