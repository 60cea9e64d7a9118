import type { Phrase } from '../../documents/view.ts';
import { type Inline, plainText } from '../../text/prose.ts';
import { spelledTarget } from '../text/links.ts';
import { hanging, type TextWriter } from '../text/writer.ts';
import { wrap } from './wrap.ts';

/** Text without any markup: titles are underlined, quotations moved in, links spelt out. */
export const TXT_WRITER: TextWriter = {
  bullet: '– ',
  heading(phrase, level, width) {
    const text = wrap(inlineTxt(phrase), width);
    if (level === 3) return text;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    return `${text}\n${(level === 1 ? '=' : '-').repeat(longest)}`;
  },
  paragraph: (phrase, width) => wrap(inlineTxt(phrase), width),
  strong: (phrase, width) => wrap(inlineTxt(phrase), width),
  quote: (write, width) => hanging('    ', write(width - 4)),
  table: (head, rows, width) =>
    rows.map((row) => row.map((cell, column) => cellTxt(head[column], cell, width)).join('\n')).join('\n\n'),
  rule: () => '* * *',
};

/** A cell of a table on its own line, after the head of its column. */
function cellTxt(head: Phrase | undefined, cell: Phrase, width: number): string {
  const label = head === undefined || head.length === 0 ? '' : `${inlineTxt(head)} : `;
  return wrap(`${label}${cell.length === 0 ? '–' : inlineTxt(cell)}`, width);
}

function inlineTxt(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'note':
      return ` [${inline.number}]`;
    case 'link': {
      const target = spelledTarget(inline.href, plainText(inline.children));
      return target === undefined ? inlineTxt(inline.children) : `${inlineTxt(inline.children)} (${target})`;
    }
    default:
      return inlineTxt(inline.children);
  }
}
