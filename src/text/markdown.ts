import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { cleanText } from './clean.ts';
import { readTokens } from './markdown-blocks.ts';
import { imageAlternative } from './markdown-image.ts';
import type { Inline, Prose } from './prose.ts';

/** Deeper than any text that people write. */
const MAX_NESTING = 40;

/**
 * Reads the Markdown of a contract. Nothing a reader could see is lost: HTML and code show as the text they are, an image
 * as its alternative text, a link that leads nowhere safe as its words. The contract is untrusted, so nothing else comes
 * through: no HTML, no script address, no control character.
 */
export function parseMarkdown(markdown: string): Prose {
  const text = cleanText(markdown);
  const tokens = parser.parse(text, {});
  // The parser drops what is nested too deep; a contract loses nothing, so such a text is shown as it was typed.
  if (tokens.some((token) => token.level >= MAX_NESTING - 1)) return rawProse(text);
  return readTokens(tokens);
}

const parser: Parser = createParser();

function createParser(): Parser {
  const created = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: MAX_NESTING });
  created.use(footnote);
  // Notes are gathered here, and the tail rule loses those that are never called. Notes written in the line open a parser
  // in the parser without limit. Indented text is prose in a YAML block, never code.
  created.disable(['footnote_tail', 'footnote_inline', 'code', 'strikethrough']);
  created.inline.ruler.at('image', imageAlternative);
  // Which addresses are links is decided when the tree is made; here a refused one would show its brackets.
  created.validateLink = () => true;
  // An address is shown letter by letter, not decoded.
  created.normalizeLinkText = (address) => address;
  return created;
}

function rawProse(text: string): Prose {
  const children = text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text: line },
    ]);
  return { blocks: [{ kind: 'paragraph', children }], notes: [] };
}
