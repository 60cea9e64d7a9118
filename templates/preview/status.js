import { byId, element, fill } from './dom.js';
import { plural } from './problems.js';

/** @typedef {import('../../src/commands/preview/told.ts').ToldStatus} ToldStatus */

/**
 * Shows how far the contract is: its state, its fiches, what to do now.
 * @param {ToldStatus} status
 */
export function showStatus({ etat, suivant, erreurs, manques, fiches, steps }) {
  const owing = fiches.filter(({ total }) => total > 0);
  const whole = owing.filter(({ done, total }) => done === total).length;
  byId('etat', HTMLElement).textContent = [
    capital(etat),
    ...(erreurs === 0 ? [] : [`${plural(erreurs, 'erreur')} à corriger`]),
    ...(owing.length === 0 || erreurs > 0
      ? []
      : [`${whole} ${whole < 2 ? 'fiche complète' : 'fiches complètes'} sur ${owing.length}`]),
    ...(suivant === undefined || erreurs > 0
      ? []
      : [
          manques === 0
            ? `rien ne manque au ${noun(suivant)}`
            : `${plural(manques, 'point')} avant le ${noun(suivant)}`,
        ]),
  ].join(' · ');
  byId('suite', HTMLElement).hidden = steps.length === 0;
  byId('a-faire', HTMLElement).textContent =
    `À faire : ${steps[0]?.sentence.replace(/^./, (sign) => sign.toLowerCase()) ?? ''}`;
  fill(
    'etapes',
    steps.map(({ sentence, command }) =>
      element('li', '', [sentence, ...(command ? [element('code', '', [command])] : [])]),
    ),
  );
  fill('fiches', fiches.map(ficheItem));
  byId('avancement', HTMLElement).hidden = fiches.length === 0;
}

/** @param {string} etat */
function noun(etat) {
  return etat === 'signé' ? 'contrat signé' : etat;
}

/** @param {string} words */
function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {ToldStatus['fiches'][number]} fiche */
function ficheItem({ id, titre, done, total, manque }) {
  const words = [titre, ...(manque === '' ? [] : [element('span', 'manque', [`À compléter : ${manque}`])])];
  const part = total === 0 ? 'en projet' : `${done} sur ${total}`;
  return element('li', '', [
    element('span', 'numero', [id]),
    element('span', '', words),
    element('span', 'part', [part]),
  ]);
}
