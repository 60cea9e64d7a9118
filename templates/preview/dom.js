import { morph } from './morph.js';

/**
 * The element of the page that has this id, and is of this kind.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`#${id} is no ${kind.name}`);
}

/**
 * An element with text and elements in it; nothing is read as HTML.
 * @param {string} name
 * @param {string} className
 * @param {readonly (string | Node)[]} children
 */
export function element(name, className, children) {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}

/**
 * Puts items in a list; what stays keeps the focus and the place on the screen.
 * @param {string} id
 * @param {readonly Node[]} items
 */
export function fill(id, items) {
  const list = byId(id, HTMLElement);
  const fresh = /** @type {HTMLElement} */ (list.cloneNode(false));
  fresh.append(...items);
  morph(list, fresh);
}
