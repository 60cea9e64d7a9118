import type { Contrat } from '../../model/contrat.ts';
import { countInWords } from '../../text/agreement.ts';
import { de } from '../../text/articles.ts';
import { aboutInWords } from '../../text/numbers.ts';
import { enTete } from '../words.ts';
import { actionsTransversales } from './transversales.ts';

/**
 * How many actions the contract has: « douze actions », « une quinzaine d’actions ». Where all its fiches are known, those that
 * bind the parties are counted; else the number is the one announced.
 * @param apart so many of those that are counted are told elsewhere
 */
export function nombreActions(contrat: Contrat, apart = 0): string | undefined {
  const { plan } = contrat.yaml;
  const announced = plan?.fiches_annoncees;
  if (isCounted(contrat)) {
    const count = contrat.chiffres.actions - apart;
    return count === 0 ? undefined : countInWords(count, 'action', { genre: 'f' });
  }
  if (announced !== undefined && plan?.approximatif) {
    const about = aboutInWords(announced);
    return about === undefined ? `environ ${announced} actions` : `${about} ${de('actions')}`;
  }
  return announced === undefined || announced === 0 ? undefined : countInWords(announced, 'action', { genre: 'f' });
}

/** Whether all fiches are known, as those of a transcription need not be. */
function isCounted({ yaml: { plan }, chiffres, isTranscription }: Contrat): boolean {
  return !isTranscription && chiffres.fiches >= (plan?.fiches_annoncees ?? 1);
}

/**
 * « Le contrat s’organise en quatre axes, déclinés en une quinzaine d’actions », without its stop; `undefined` where neither
 * axes nor the number of actions are known. Axes are not broken down into actions that belong to none of them: « Outre une action
 * transversale, le contrat s’organise en deux axes ».
 */
export function phraseAxes(contrat: Contrat): string | undefined {
  const { axes } = contrat.chiffres;
  const across = isCounted(contrat) ? actionsTransversales(contrat).length : 0;
  const actions = nombreActions(contrat, across);
  if (axes === 0) return actions === undefined ? undefined : `Le contrat comporte ${actions}`;
  const declines = actions === undefined ? '' : `, ${axes === 1 ? 'décliné' : 'déclinés'} en ${actions}`;
  const beside =
    across === 0
      ? ''
      : `outre ${countInWords(across, 'action transversale', { genre: 'f', many: 'actions transversales' })}, `;
  return enTete(`${beside}le contrat s’organise en ${countInWords(axes, 'axe')}${declines}`);
}
