import type { Block, Inline, Note, Prose } from '../../text/prose.ts';
import { escapeHtml } from './escape.ts';

/** Where a prose stands in its page. */
export interface Setting {
  /** Level of the heading above it: its own headings come below that, without a gap. */
  readonly under: number;
  /** Unique in the page, so that the notes of two proses don't meet. */
  readonly prefix: string;
}

/** A line of text as HTML. Every text is escaped; the tree holds no HTML of its own. */
export function inlineHtml(inlines: readonly Inline[], prefix = ''): string {
  return inlines.map((inline) => oneInline(inline, prefix)).join('');
}

function oneInline(inline: Inline, prefix: string): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'note': {
      const { number, ref, scope = prefix } = inline;
      return `<sup class="appel" id="${scope}appel-${escapeHtml(ref)}"><a href="#${scope}note-${number}" aria-label="Note ${number}">${number}</a></sup>`;
    }
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlineHtml(inline.children, prefix)}</a>`;
    default:
      return `<${inline.kind}>${inlineHtml(inline.children, prefix)}</${inline.kind}>`;
  }
}

/** A prose as HTML, its notes at its end. */
export function proseHtml(prose: Prose, setting: Setting): string {
  const levels = headingLevels(prose.blocks, setting.under);
  const body = blocksHtml(prose.blocks, { prefix: setting.prefix, levels });
  return prose.notes.length === 0 ? body : body + notesHtml(prose.notes, setting.prefix);
}

interface Writing {
  readonly prefix: string;
  /** The level that each heading of the text takes in the page; those in lists and quotations have none. */
  readonly levels: ReadonlyMap<Block, number>;
}

/**
 * Headings in a text begin anywhere and skip levels; in the page each comes at most one level below the heading before it, for
 * a screen reader counts on it. HTML knows six levels.
 */
function headingLevels(blocks: readonly Block[], under: number): ReadonlyMap<Block, number> {
  const open: number[] = [];
  const levels = new Map<Block, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    levels.set(block, Math.min(6, under + open.length));
  }
  return levels;
}

function blocksHtml(blocks: readonly Block[], writing: Writing): string {
  return blocks.map((block) => blockHtml(block, writing)).join('\n');
}

function blockHtml(block: Block, writing: Writing): string {
  const inline = (inlines: readonly Inline[]): string => inlineHtml(inlines, writing.prefix);
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.children)}</p>`;
    case 'heading': {
      const level = writing.levels.get(block);
      // A heading inside a list or a quotation is no part of the outline.
      return level === undefined
        ? `<p><strong>${inline(block.children)}</strong></p>`
        : `<h${level}>${inline(block.children)}</h${level}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${itemHtml(item, writing)}</li>`).join('\n');
      const start = block.start === undefined ? '' : ` start="${block.start}"`;
      return block.ordered ? `<ol${start}>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.children, { ...writing, levels: new Map() })}</blockquote>`;
    case 'table':
      return tableHtml(block, inline);
    case 'rule':
      return '<hr>';
  }
}

/** The only paragraph of an item needs no paragraph of its own. */
function itemHtml(blocks: readonly Block[], writing: Writing): string {
  const [first, ...rest] = blocks;
  const inner = { ...writing, levels: new Map<Block, number>() };
  if (first?.kind !== 'paragraph') return blocksHtml(blocks, inner);
  return inlineHtml(first.children, writing.prefix) + blocksHtml(rest, inner);
}

/** A table of more columns needs the margin too. */
const NARROW = 5;

function tableHtml(table: Extract<Block, { kind: 'table' }>, inline: (inlines: readonly Inline[]) => string): string {
  const side = (column: number): string => (table.align[column] === 'right' ? ' class="nombre"' : '');
  const head = table.head.map((cell, column) => `<th scope="col"${side(column)}>${cellHtml(cell, inline)}</th>`);
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell, column) => `<td${side(column)}>${cellHtml(cell, inline)}</td>`).join('')}</tr>`,
  );
  const wide = table.head.length > NARROW ? ' class="large"' : '';
  return `<table${wide}>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** An empty cell vanishes from the structure of a PDF and shifts its row: a dash keeps its place. */
export function cellHtml(cell: readonly Inline[], inline: (inlines: readonly Inline[]) => string = inlineHtml): string {
  return cell.length === 0 ? '—' : inline(cell);
}

function notesHtml(notes: readonly Note[], own: string): string {
  const items = notes.map((note) => {
    const prefix = note.scope ?? own;
    const back = note.refs
      .map(
        (ref) =>
          `<a href="#${prefix}appel-${escapeHtml(ref)}" aria-label="Retour à l’appel de la note ${note.number}">retour</a>`,
      )
      .join(' ');
    const writing = { prefix, levels: new Map<Block, number>() };
    return `<li id="${prefix}note-${note.number}">${itemHtml(note.blocks, writing)} ${back}</li>`;
  });
  return `\n<ol class="notes">\n${items.join('\n')}\n</ol>`;
}
