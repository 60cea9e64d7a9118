import type { Block, Prose } from '../../text/prose.ts';
import { hanging, said, spaced, type TextWriter } from './writer.ts';

/** A prose as text, its notes at its end, under the numbers of their calls. */
export function proseText(prose: Prose, writer: TextWriter, width: number): string {
  const notes = prose.notes.map(({ number, blocks }) => {
    const label = `${writer.paragraph([{ kind: 'note', number, ref: '' }], width).trim()} `;
    return hanging(label, blocksText(blocks, writer, width - label.length));
  });
  return spaced([blocksText(prose.blocks, writer, width), notes.join('\n')]);
}

function blocksText(blocks: readonly Block[], writer: TextWriter, width: number): string {
  return spaced(blocks.map((block) => blockText(block, writer, width)));
}

function blockText(block: Block, writer: TextWriter, width: number): string {
  switch (block.kind) {
    case 'paragraph':
      return writer.paragraph(block.children, width);
    case 'heading':
      return writer.heading(block.children, 3, width);
    case 'list': {
      const { start = 1 } = block;
      const labels = block.items.map((_, index) => (block.ordered ? `${start + index}. ` : writer.bullet));
      return listText(
        block.items.map((item, index) => (inner) => ({ label: labels[index], text: blocksText(item, writer, inner) })),
        writer,
        width,
      );
    }
    case 'quote':
      return writer.quote((inner) => blocksText(block.children, writer, inner), width);
    case 'table':
      return writer.table(block.head, block.rows, width);
    case 'rule':
      return writer.rule(width);
  }
}

/** What one item says, told how wide it may be; without a label it has the bullet of its format. */
export type Item = (width: number) => { readonly label?: string | undefined; readonly text: string };

/** A list as text: one item a line, or with blank lines between them as soon as one is long. */
export function listText(items: readonly Item[], writer: TextWriter, width: number): string {
  const written = items.map((item) => {
    const { label = writer.bullet } = item(width);
    return hanging(label, item(width - label.length).text || writer.paragraph(said('–'), width));
  });
  return written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}
