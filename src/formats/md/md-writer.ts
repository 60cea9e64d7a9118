import type { Phrase } from '../../documents/view.ts';
import { type Inline, plainText } from '../../text/prose.ts';
import { spelledTarget } from '../text/links.ts';
import type { TextWriter } from '../text/writer.ts';
import { atLineStart, escapeMd } from './escape-md.ts';

/** CommonMark, with the tables of GitHub. Lines are never broken: those who paste it decide how wide it is. */
export const MD_WRITER: TextWriter = {
  bullet: '- ',
  heading: (phrase, level) => `${'#'.repeat(level)} ${oneLine(phrase)}`,
  paragraph: (phrase) => atLineStart(inlineMd(phrase)),
  strong: (phrase) => `**${oneLine(phrase)}**`,
  quote: (write, width) =>
    write(width)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  table: (head, rows) => [rowMd(head), `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => rowMd(row))].join('\n'),
  rule: () => '***',
};

function rowMd(cells: readonly Phrase[]): string {
  return `| ${cells.map((cell) => (cell.length === 0 ? '–' : oneLine(cell).replaceAll('|', '\\|'))).join(' | ')} |`;
}

/** A title or a cell has no line end. */
function oneLine(phrase: Phrase): string {
  return inlineMd(phrase)
    .split('\n')
    .map((line, index, all) => (index === all.length - 1 ? line : line.trimEnd()))
    .join(' ');
}

function inlineMd(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMd(inline.text);
    case 'break':
      return '  \n';
    case 'strong':
      return `**${inlineMd(inline.children)}**`;
    case 'em':
      return `*${inlineMd(inline.children)}*`;
    case 'sup':
      return inlineMd(inline.children);
    case 'note':
      return ` \\[${inline.number}\\]`;
    case 'link':
      return linkMd(inline.href, inline.children);
  }
}

function linkMd(href: string, children: readonly Inline[]): string {
  const words = plainText(children);
  if (spelledTarget(href, words) !== undefined) return `[${inlineMd(children)}](${targetMd(href)})`;
  // An address is its own link, and has no sign to be escaped.
  return /^(?:https?|mailto):/i.test(href) ? words : inlineMd(children);
}

/** A target with a space or a parenthesis would end too early. */
function targetMd(href: string): string {
  return /[()<>\s]/.test(href) ? `<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : href;
}
