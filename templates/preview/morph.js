/**
 * Brings a tree of nodes to the form of another and touches only what differs: what stays is the very same element, with its scroll,
 * its focus and what the reader has selected.
 * @param {Node} old the tree that is shown
 * @param {Node} fresh the tree as it has to become
 */
export function morph(old, fresh) {
  if (!(old.nodeType === Node.ELEMENT_NODE)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  copyAttributes(old, fresh);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  let start = 0;
  while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start += 1;
  let [end, freshEnd] = [before.length, after.length];
  while (end > start && freshEnd > start && before[end - 1].isEqualNode(after[freshEnd - 1])) {
    end -= 1;
    freshEnd -= 1;
  }
  replaceBetween(old, before.slice(start, end), after.slice(start, freshEnd), before[end] ?? null);
}

/** What is of the same kind and name is brought to its new form; the rest goes or comes. */
function replaceBetween(parent, leaving, coming, following) {
  let next = 0;
  for (const node of coming) {
    const found = leaving.findIndex((one, index) => index >= next && isKin(one, node));
    if (found === -1) {
      parent.insertBefore(parent.ownerDocument.importNode(node, true), leaving[next] ?? following);
      continue;
    }
    for (; next < found; next += 1) leaving[next].remove();
    morph(leaving[found], node);
    next = found + 1;
  }
  for (; next < leaving.length; next += 1) leaving[next].remove();
}

function isKin(one, other) {
  return one.nodeName === other.nodeName && nameOf(one) === nameOf(other);
}

/** Its own name, or that of the heading it begins with. */
function nameOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  return node.id || node.querySelector(':scope > [id], :scope > header > [id]')?.id || '';
}

function copyAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
