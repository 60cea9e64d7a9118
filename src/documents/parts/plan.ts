import type { Contrat } from '../../model/contrat.ts';
import { countInWords } from '../../text/agreement.ts';
import { de } from '../../text/articles.ts';
import { aboutInWords } from '../../text/numbers.ts';

/**
 * How many actions the contract has: « douze actions », « une quinzaine d’actions ». As announced; else as there are fiches,
 * which a transcription need not know all.
 */
export function nombreActions({ yaml: { plan }, chiffres, isTranscription }: Contrat): string | undefined {
  const announced = plan?.fiches_annoncees;
  if (announced !== undefined && plan?.approximatif) {
    const about = aboutInWords(announced);
    return about === undefined ? `environ ${announced} actions` : `${about} ${de('actions')}`;
  }
  const count = announced ?? (isTranscription ? 0 : chiffres.actions);
  return count === 0 ? undefined : countInWords(count, 'action', { genre: 'f' });
}

/**
 * « Le contrat s’organise en quatre axes, déclinés en une quinzaine d’actions », without its stop; `undefined` where neither
 * axes nor the number of actions are known.
 */
export function phraseAxes(contrat: Contrat): string | undefined {
  const actions = nombreActions(contrat);
  const { axes } = contrat.chiffres;
  if (axes === 0) return actions === undefined ? undefined : `Le contrat comporte ${actions}`;
  const declines = actions === undefined ? '' : `, ${axes === 1 ? 'décliné' : 'déclinés'} en ${actions}`;
  return `Le contrat s’organise en ${countInWords(axes, 'axe')}${declines}`;
}
