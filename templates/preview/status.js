import { morph } from './morph.js';
import { element, plural } from './problems.js';

/** Shows how far the contract is: its state, its fiches, what to do now. */
export function showStatus({ etat, suivant, manques, fiches, steps }) {
  const byId = (id) => document.getElementById(id);
  const owing = fiches.filter(({ total }) => total > 0);
  const whole = owing.filter(({ done, total }) => done === total).length;
  byId('etat').textContent = [
    capital(etat),
    ...(owing.length === 0 ? [] : [`${whole} ${whole < 2 ? 'fiche complète' : 'fiches complètes'} sur ${owing.length}`]),
    ...(suivant === undefined ? [] : [manques === 0 ? `rien ne manque au ${noun(suivant)}` : `${plural(manques, 'point')} avant le ${noun(suivant)}`]),
  ].join(' · ');
  byId('suite').hidden = steps.length === 0;
  byId('a-faire').textContent = `À faire : ${steps[0]?.sentence.replace(/^./, (sign) => sign.toLowerCase()) ?? ''}`;
  fill('etapes', steps.map(({ sentence, command }) => element('li', '', [sentence, ...(command ? [element('code', '', [command])] : [])])));
  fill('fiches', fiches.map(ficheItem));
  byId('avancement').hidden = fiches.length === 0;
}

function noun(etat) {
  return etat === 'signé' ? 'contrat signé' : etat;
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ficheItem({ id, titre, done, total, manque }) {
  const words = [titre, ...(manque === '' ? [] : [element('span', 'manque', [`À compléter : ${manque}`])])];
  const part = total === 0 ? 'en projet' : `${done} sur ${total}`;
  return element('li', '', [element('span', 'numero', [id]), element('span', '', words), element('span', 'part', [part])]);
}

function fill(id, items) {
  const list = document.getElementById(id);
  const fresh = list.cloneNode(false);
  fresh.append(...items);
  morph(list, fresh);
}
