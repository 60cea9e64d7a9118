import type { Token } from 'markdown-it';
import { readInlines } from './markdown-inlines.ts';
import { type Align, type Block, type HeadingLevel, type Inline, type Note, type Prose, plainText } from './prose.ts';

/** Goes through the tokens once; the notes met on the way are put aside. */
interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  readonly calls: ReadonlyMap<string, Call>;
  readonly notes: Map<number, Note>;
}

interface Call {
  readonly number: number;
  readonly refs: string[];
}

/** Turns the tokens of markdown-it, which come one after the other, into a tree. */
export function readTokens(tokens: readonly Token[]): Prose {
  const reading: Reading = { tokens, at: 0, calls: findCalls(tokens), notes: new Map() };
  const blocks = readBlocks(reading);
  const notes = [...reading.notes.values()].sort((a, b) => a.number - b.number);
  return { blocks, notes };
}

function findCalls(tokens: readonly Token[]): Map<string, Call> {
  const calls = new Map<string, Call>();
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type !== 'footnote_ref') continue;
    const [inline] = readInlines([token]);
    if (inline?.kind !== 'note') continue;
    const label = String(token.meta?.label);
    const call = calls.get(label) ?? { number: inline.number, refs: [] };
    call.refs.push(inline.ref);
    calls.set(label, call);
  }
  return calls;
}

/** Reads blocks up to the token that closes their parent, and takes that token too. */
function readBlocks(reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  for (let token = next(reading); token !== undefined && token.nesting !== -1; token = next(reading)) {
    blocks.push(...readBlock(token, reading));
  }
  return blocks;
}

function next(reading: Reading): Token | undefined {
  const token = reading.tokens[reading.at];
  reading.at += 1;
  return token;
}

function readBlock(token: Token, reading: Reading): readonly Block[] {
  switch (token.type) {
    case 'paragraph_open':
      return withWords(readLine(reading), (children) => ({ kind: 'paragraph', children }));
    case 'heading_open': {
      const level = Number(token.tag.slice(1)) as HeadingLevel;
      return withWords(readLine(reading), (children) => ({ kind: 'heading', level, children }));
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [readList(token, reading)];
    case 'blockquote_open':
      return [{ kind: 'quote', children: readBlocks(reading) }];
    case 'table_open':
      return [readTable(reading)];
    case 'footnote_reference_open':
      return readNote(token, reading);
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return token.nesting === 1 ? readBlocks(reading) : readVerbatim(token);
  }
}

/** A line of spaces alone, as word processors leave them, is no paragraph. */
function withWords(children: readonly Inline[], make: (children: readonly Inline[]) => Block): readonly Block[] {
  const isBlank = plainText(children).trim() === '' && !children.some(({ kind }) => kind === 'note');
  return isBlank ? [] : [make(children)];
}

/** The inlines between the opening and the closing of a paragraph, a heading or a cell. */
function readLine(reading: Reading): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let token = next(reading); token !== undefined && token.nesting !== -1; token = next(reading)) {
    inlines.push(...readInlines(token.children ?? []));
  }
  return inlines;
}

function readList(token: Token, reading: Reading): Block {
  const ordered = token.type === 'ordered_list_open';
  const start = Number(token.attrGet('start') ?? 1);
  const items: (readonly Block[])[] = [];
  for (let item = next(reading); item !== undefined && item.nesting === 1; item = next(reading)) {
    items.push(readBlocks(reading));
  }
  return { kind: 'list', ordered, ...(ordered && start !== 1 ? { start } : {}), items };
}

function readTable(reading: Reading): Block {
  const rows: (readonly Inline[])[][] = [];
  const align: (Align | undefined)[] = [];
  for (let token = next(reading); token !== undefined && token.type !== 'table_close'; token = next(reading)) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    if (token.type === 'th_open') align.push(readAlign(token));
    rows.at(-1)?.push(readLine(reading));
  }
  const [head = [], ...body] = rows;
  return { kind: 'table', head, rows: body, align };
}

function readAlign(token: Token): Align | undefined {
  const said = String(token.attrGet('style') ?? '').replace('text-align:', '');
  return said === 'left' || said === 'center' || said === 'right' ? said : undefined;
}

/** A note that nothing calls, or a second one of the same name, stays where it was written. */
function readNote(token: Token, reading: Reading): readonly Block[] {
  const blocks = readBlocks(reading);
  const call = reading.calls.get(String(token.meta?.label));
  if (call === undefined || reading.notes.has(call.number)) return blocks;
  reading.notes.set(call.number, { ...call, blocks });
  return [];
}

/** A fenced text is shown line by line; nothing else stands alone without being an opening or a closing. */
function readVerbatim(token: Token): readonly Block[] {
  const lines = token.content.replace(/\n$/, '').split('\n');
  const children = lines.flatMap((text, index): Inline[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...(text === '' ? [] : [{ kind: 'text', text } as const]),
  ]);
  return withWords(children, (words) => ({ kind: 'paragraph', children: words }));
}
