import { byId, element, fill } from './dom.js';

/** @typedef {import('../../src/commands/preview/told.ts').ToldFindings} ToldFindings */
/** @typedef {import('../../src/commands/preview/told.ts').ToldProblem} ToldProblem */
/** @typedef {import('../../src/commands/preview/told.ts').ToldLine} ToldLine */

/**
 * Shows the problems of a contract: errors and warnings in reading order, information apart.
 * @param {ToldFindings} findings
 */
export function showProblems({ problems, errors, warnings, infos, untold }) {
  const main = problems.filter(({ severity }) => severity !== 'info');
  const rest = problems.filter(({ severity }) => severity === 'info');
  fill('liste', main.map(item));
  fill('infos-liste', rest.map(item));
  byId('compte', HTMLElement).textContent = [
    countWords(errors, warnings),
    untold > 0 ? ` (${untold} autres ne sont pas montrés)` : '',
  ].join('');
  byId('infos', HTMLElement).hidden = infos === 0;
  byId('infos-compte', HTMLElement).textContent = plural(infos, 'information');
}

/**
 * « 2 erreurs, 1 avertissement ».
 * @param {number} errors
 * @param {number} warnings
 */
export function countWords(errors, warnings) {
  if (errors + warnings === 0) return 'Rien à signaler';
  return [errors > 0 ? plural(errors, 'erreur') : '', warnings > 0 ? plural(warnings, 'avertissement') : '']
    .filter((words) => words !== '')
    .join(', ');
}

/**
 * In French zero and one are singular.
 * @param {number} count
 * @param {string} word
 */
export function plural(count, word) {
  return `${count} ${word}${count < 2 ? '' : 's'}`;
}

/** @param {ToldProblem} problem */
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

/** @param {ToldLine} line */
function line({ number, text, mark }) {
  const before = element('span', 'numero', [String(number)]);
  if (mark === undefined) return element('span', 'ligne', [before, text]);
  const [start, end] = mark;
  const words = [text.slice(0, start), element('mark', '', [text.slice(start, end) || ' ']), text.slice(end)];
  return element('span', 'ligne fautive', [before, ...words]);
}
