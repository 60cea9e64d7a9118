import type { Contrat } from '../../model/contrat.ts';
import { countInWords } from '../../text/agreement.ts';
import { de } from '../../text/articles.ts';
import { aboutInWords } from '../../text/numbers.ts';

/**
 * How many actions the contract has: « douze actions », « une quinzaine d’actions ». Where all its fiches are known, those that
 * bind the parties are counted; else the number is the one announced.
 */
export function nombreActions({ yaml: { plan }, chiffres, isTranscription }: Contrat): string | undefined {
  const announced = plan?.fiches_annoncees;
  // A transcription need not know all the fiches.
  const isComplete = !isTranscription && chiffres.fiches >= (announced ?? 1);
  if (isComplete) return chiffres.actions === 0 ? undefined : countInWords(chiffres.actions, 'action', { genre: 'f' });
  if (announced !== undefined && plan?.approximatif) {
    const about = aboutInWords(announced);
    return about === undefined ? `environ ${announced} actions` : `${about} ${de('actions')}`;
  }
  return announced === undefined || announced === 0 ? undefined : countInWords(announced, 'action', { genre: 'f' });
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
