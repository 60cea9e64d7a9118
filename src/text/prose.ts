/** Where the reader goes from a word, or what a stretch of words is: prose free of any format. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'sup'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /**
   * The call of a note. `ref` is unique in its prose, so that the note can lead back to each of its calls; or among all that
   * share a `scope`, whose notes stand together.
   */
  | { readonly kind: 'note'; readonly number: number; readonly ref: string; readonly scope?: string }
  | { readonly kind: 'break' };

/** How the cells of a column stand; `undefined` where the text does not say. */
export type Align = 'left' | 'center' | 'right';

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The first number of an ordered list that does not begin at 1. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      readonly align: readonly (Align | undefined)[];
    }
  | { readonly kind: 'rule' };

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A note at the end of a prose, in the order of the first calls. */
export interface Note {
  readonly number: number;
  /** The `ref` of each of its calls. */
  readonly refs: readonly string[];
  readonly blocks: readonly Block[];
  /** What it shares its numbers with, if not with its own prose alone. */
  readonly scope?: string;
}

export interface Prose {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Whether there is anything to print. */
export function isEmptyProse(prose: Prose): boolean {
  return prose.blocks.length === 0 && prose.notes.length === 0;
}

/** The words alone: blocks on their own lines, cells of a table after tabs, notes last, calls of notes left out. */
export function plainText(content: Prose | readonly Inline[]): string {
  if (!('blocks' in content)) return inlineText(content);
  const notes = content.notes.map((note) => blocksText(note.blocks));
  return [blocksText(content.blocks), ...notes].filter((part) => part !== '').join('\n');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(oneInlineText).join('');
}

function oneInlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'note':
      return '';
    default:
      return inlineText(inline.children);
  }
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return block.items.map(blocksText).join('\n');
    case 'quote':
      return blocksText(block.children);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join('\t')).join('\n');
    case 'rule':
      return '';
  }
}

/**
 * The same prose with every run of inlines (a paragraph, a heading, a cell) put through `change`. A run is handed over
 * whole, because quotes and spaces go across the ends of bold words and links.
 */
export function mapRuns(prose: Prose, change: (run: readonly Inline[]) => readonly Inline[]): Prose {
  const blocks = (from: readonly Block[]): readonly Block[] => from.map(block);
  const block = (from: Block): Block => {
    switch (from.kind) {
      case 'paragraph':
      case 'heading':
        return { ...from, children: change(from.children) };
      case 'list':
        return { ...from, items: from.items.map(blocks) };
      case 'quote':
        return { ...from, children: blocks(from.children) };
      case 'table':
        return { ...from, head: from.head.map(change), rows: from.rows.map((row) => row.map(change)) };
      case 'rule':
        return from;
    }
  };
  return { blocks: blocks(prose.blocks), notes: prose.notes.map((note) => ({ ...note, blocks: blocks(note.blocks) })) };
}
