import { fold } from '../../diagnostics/fold.ts';
import type { Context } from '../define.ts';
import { twoColumns } from '../status/two-columns.ts';
import type { Answers } from './answers.ts';
import { firstFicheId } from './files/fiche.ts';

/**
 * Says what was made, and what to do next.
 * @param folder as the reader would type it
 * @param kept those of the files that were there before
 */
export function tell(
  folder: string,
  kept: readonly string[],
  { titre, axes }: Answers,
  { program, paint, say, width }: Context,
): void {
  const where = folder === '.' ? 'dans le dossier courant' : `dans « ${folder} »`;
  const done = `${paint.green('✓')} ${paint.bold(titre)} : le contrat est commencé ${where}`;
  for (const line of fold(done, width, '', '  ')) say(line);
  for (const path of kept) say(`  ${path} y était déjà : il est laissé tel quel.`);
  const fiche = `fiches/${firstFicheId({ axes })}.yaml`;
  const steps = [
    ...(folder === '.' ? [] : [[`cd ${quoted(folder)}`, 'se place dans le dossier du contrat']]),
    [`${program} preview --open`, 'le montre dans le navigateur pendant que vous l’écrivez'],
    [`${program} render`, 'en fait tout de suite les documents, dans « sortie »'],
    [`${program} validate --etat arrete`, 'dit ce qu’il reste à écrire avant de l’arrêter'],
  ];
  const left = Math.max(...steps.map(([command = '']) => command.length));
  say('');
  const invitation = `Ouvrez contrat.yaml, puis axes.yaml et ${fiche} : ce qui reste à dire y est marqué. Ensuite :`;
  for (const line of fold(invitation, width, '')) say(line);
  for (const [command = '', does = ''] of steps)
    for (const line of twoColumns(command, does, left, width, paint)) say(line);
}

function quoted(folder: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(folder) ? folder : `"${folder}"`;
}
