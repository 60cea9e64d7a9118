import type { Token } from 'markdown-it';
import { findAddresses, isSafeHref } from './addresses.ts';
import type { Inline } from './prose.ts';

/** Bold in italic in bold…: what is deeper keeps its words and loses its style, so that no reader of the tree recurses far. */
const MAX_DEPTH = 8;

interface Frame {
  readonly kind: 'root' | 'strong' | 'em' | 'link' | 'ignored';
  readonly href: string;
  readonly children: Inline[];
}

/** Turns the tokens of one line of markdown-it into inlines. */
export function readInlines(tokens: readonly Token[]): readonly Inline[] {
  const root: Frame = { kind: 'root', href: '', children: [] };
  const stack: Frame[] = [root];
  for (const token of tokens) {
    const top = stack.at(-1) ?? root;
    if (token.nesting === 1) stack.push(openFrame(token, top, stack.length));
    else if (token.nesting === -1) close(stack, root);
    else pushLeaf(token, top.children, isInLink(stack));
  }
  return root.children;
}

function openFrame(token: Token, parent: Frame, depth: number): Frame {
  const href = String(token.attrGet('href') ?? '');
  const kind = FRAMES[token.type];
  const keeps = kind !== undefined && depth <= MAX_DEPTH && (kind !== 'link' || isSafeHref(href));
  return keeps ? { kind, href, children: [] } : { kind: 'ignored', href: '', children: parent.children };
}

const FRAMES: Readonly<Record<string, 'strong' | 'em' | 'link'>> = {
  strong_open: 'strong',
  em_open: 'em',
  link_open: 'link',
};

function close(stack: Frame[], root: Frame): void {
  const frame = stack.length > 1 ? stack.pop() : undefined;
  if (frame === undefined || frame.kind === 'ignored' || frame.kind === 'root' || frame.children.length === 0) return;
  const { kind, href, children } = frame;
  (stack.at(-1) ?? root).children.push(kind === 'link' ? { kind, href, children } : { kind, children });
}

function isInLink(stack: readonly Frame[]): boolean {
  return stack.some((frame) => frame.kind === 'link');
}

function pushLeaf(token: Token, into: Inline[], inLink: boolean): void {
  if (token.type === 'softbreak') pushText(' ', into);
  else if (token.type === 'hardbreak') into.push({ kind: 'break' });
  else if (token.type === 'footnote_ref') into.push(readCall(token));
  else if (inLink) pushText(token.content, into);
  else pushLinked(token.content, into);
}

/** A call of a note: its number counts from 1; the second call of note 3 is `3-2`. */
function readCall(token: Token): Inline {
  const number = Number(token.meta?.id ?? 0) + 1;
  const again = Number(token.meta?.subId ?? 0);
  return { kind: 'note', number, ref: again === 0 ? `${number}` : `${number}-${again + 1}` };
}

/** Addresses written in full become links by themselves. */
function pushLinked(text: string, into: Inline[]): void {
  let from = 0;
  for (const { start, end, href } of findAddresses(text)) {
    pushText(text.slice(from, start), into);
    into.push({ kind: 'link', href, children: [{ kind: 'text', text: text.slice(start, end) }] });
    from = end;
  }
  pushText(text.slice(from), into);
}

function pushText(text: string, into: Inline[]): void {
  if (text === '') return;
  const last = into.at(-1);
  if (last?.kind === 'text') into[into.length - 1] = { kind: 'text', text: last.text + text };
  else into.push({ kind: 'text', text });
}
