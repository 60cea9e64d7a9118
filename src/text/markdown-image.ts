import type { StateInline } from 'markdown-it';

/**
 * Stands for markdown-it's rule for images: prose has none, and the reader is given the alternative text. The rule it
 * replaces opens a parser in the parser for each picture within a picture, without limit; this one reads on.
 */
export function imageAlternative(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('![', state.pos)) return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd < 0 || state.src[labelEnd + 1] !== '(') return false;
  const end = destinationEnd(state, labelEnd + 2);
  if (end === undefined) return false;
  if (!silent) {
    const token = state.push('text', '', 0);
    token.content = state.md.utils.unescapeAll(state.src.slice(state.pos + 2, labelEnd));
  }
  state.pos = end;
  return true;
}

/** Where `(address "title")` ends, after its closing bracket. */
function destinationEnd(state: StateInline, from: number): number | undefined {
  const { parseLinkDestination, parseLinkTitle } = state.md.helpers;
  let at = skipSpace(state, from);
  const destination = parseLinkDestination(state.src, at, state.posMax);
  if (!destination.ok) return undefined;
  at = skipSpace(state, destination.pos);
  const title = parseLinkTitle(state.src, at, state.posMax);
  if (title.ok && at > destination.pos) at = skipSpace(state, title.pos);
  return at < state.posMax && state.src[at] === ')' ? at + 1 : undefined;
}

function skipSpace(state: StateInline, from: number): number {
  let at = from;
  while (at < state.posMax && ' \t\n'.includes(state.src.charAt(at))) at += 1;
  return at;
}
