import { morph } from './morph.js';

/**
 * Shows the problems of a contract: errors and warnings in reading order, information apart.
 * @param {{ problems: readonly object[], errors: number, warnings: number, infos: number, untold: number }} findings
 */
export function showProblems({ problems, errors, warnings, infos, untold }) {
  const main = problems.filter(({ severity }) => severity !== 'info');
  const rest = problems.filter(({ severity }) => severity === 'info');
  fill('liste', main);
  fill('infos-liste', rest);
  const byId = (id) => document.getElementById(id);
  byId('compte').textContent = [countWords(errors, warnings), untold > 0 ? ` (${untold} autres ne sont pas montrés)` : ''].join('');
  byId('infos').hidden = infos === 0;
  byId('infos-compte').textContent = plural(infos, 'information');
}

/** « 2 erreurs, 1 avertissement ». */
export function countWords(errors, warnings) {
  if (errors + warnings === 0) return 'Rien à signaler';
  return [errors > 0 ? plural(errors, 'erreur') : '', warnings > 0 ? plural(warnings, 'avertissement') : '']
    .filter((words) => words !== '')
    .join(', ');
}

/** In French zero and one are singular. */
export function plural(count, word) {
  return `${count} ${word}${count < 2 ? '' : 's'}`;
}

function fill(id, problems) {
  const list = document.getElementById(id);
  const fresh = list.cloneNode(false);
  fresh.append(...problems.map(item));
  // What stays keeps the focus and the place on the screen.
  morph(list, fresh);
}

function item({ severity, word, rule, place, message, hint, lines }) {
  const children = [
    element('h3', '', [element('span', 'gravite', [word]), ` · ${place}`]),
    ...(lines.length === 0 ? [] : [element('pre', '', lines.map(line))]),
    element('p', '', [message]),
    ...(hint ? [element('p', 'conseil', [`→ ${hint}`])] : []),
  ];
  const node = element('li', `probleme ${severity}`, children);
  node.tabIndex = -1;
  node.dataset.regle = rule;
  const pre = node.querySelector('pre');
  if (pre !== null) pre.tabIndex = 0;
  pre?.setAttribute('role', 'region');
  pre?.setAttribute('aria-label', `Lignes de ${place}`);
  return node;
}

function line({ number, text, mark }) {
  const before = element('span', 'numero', [String(number)]);
  if (mark === undefined) return element('span', 'ligne', [before, text]);
  const [start, end] = mark;
  const words = [text.slice(0, start), element('mark', '', [text.slice(start, end) || ' ']), text.slice(end)];
  return element('span', 'ligne fautive', [before, ...words]);
}

/** An element with text and elements in it; nothing is read as HTML. */
export function element(name, className, children) {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}
