/**
 * Brings a tree of nodes to the form of another and touches only what differs: what stays is the very same element, with its scroll,
 * its focus and what the reader has selected.
 * @param {Node} old the tree that is shown
 * @param {Node} fresh the tree as it has to become
 */
export function morph(old, fresh) {
  if (!isElement(old) || !isElement(fresh)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  copyAttributes(old, fresh);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  let start = 0;
  while (start < before.length && start < after.length && isEqual(before[start], after[start])) start += 1;
  let [end, freshEnd] = [before.length, after.length];
  while (end > start && freshEnd > start && isEqual(before[end - 1], after[freshEnd - 1])) {
    end -= 1;
    freshEnd -= 1;
  }
  replaceBetween(old, before.slice(start, end), after.slice(start, freshEnd), before[end] ?? null);
}

/**
 * Nodes of a frame are of another window, where `instanceof` knows them not.
 * @param {Node} node
 * @returns {node is Element}
 */
function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * @param {Node | undefined} one
 * @param {Node | undefined} other
 */
function isEqual(one, other) {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

/**
 * What is of the same kind and name is brought to its new form; the rest goes or comes.
 * @param {Element} parent
 * @param {readonly ChildNode[]} leaving
 * @param {readonly ChildNode[]} coming
 * @param {ChildNode | null} following
 */
function replaceBetween(parent, leaving, coming, following) {
  let next = 0;
  for (const node of coming) {
    const found = leaving.findIndex((one, index) => index >= next && isKin(one, node));
    const kin = leaving[found];
    if (kin === undefined) {
      parent.insertBefore(parent.ownerDocument.importNode(node, true), leaving[next] ?? following);
      continue;
    }
    for (const one of leaving.slice(next, found)) one.remove();
    morph(kin, node);
    next = found + 1;
  }
  for (const one of leaving.slice(next)) one.remove();
}

/**
 * @param {Node} one
 * @param {Node} other
 */
function isKin(one, other) {
  return one.nodeName === other.nodeName && nameOf(one) === nameOf(other);
}

/**
 * Its own name, or that of the heading it begins with.
 * @param {Node} node
 */
function nameOf(node) {
  if (!isElement(node)) return '';
  return node.id || node.querySelector(':scope > [id], :scope > header > [id]')?.id || '';
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function copyAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
