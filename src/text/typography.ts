import { findVerbatim } from './addresses.ts';
import { cleanText } from './clean.ts';
import { applyEdits, type Edit } from './edits.ts';
import { parseMarkdown } from './markdown.ts';
import { ordinals } from './ordinals.ts';
import { type Inline, mapRuns, type Prose } from './prose.ts';
import { remembered } from './remembered.ts';
import { ATOM, gapEdits } from './typography-gaps.ts';
import { signEdits } from './typography-signs.ts';

/**
 * Sets a text by the rules of French typography. Only spaces, quotes, apostrophes and ellipses change, never a letter, and
 * nothing within a web or e-mail address. Setting a text twice is setting it once.
 */
export function typeset(text: string): string {
  return typesetPieces([text])[0] ?? '';
}

/** Text of one line (a title, a name, a label), set and with its ordinals raised. */
export const phrase: (text: string) => readonly Inline[] = remembered((text) => {
  const line = cleanText(text)
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  return ordinals(typeset(line));
});

/** Markdown read, set and with its ordinals raised: what a document prints. */
export const parseProse: (markdown: string) => Prose = remembered((markdown) =>
  mapRuns(parseMarkdown(markdown), typesetRun),
);

/** Sets one run of inlines as the single line that a reader sees, whatever is bold or linked in it. */
function typesetRun(run: readonly Inline[]): readonly Inline[] {
  const pieces: string[] = [];
  collect(run, pieces);
  const set = typesetPieces(pieces);
  let index = 0;
  const rebuild = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline): readonly Inline[] => {
      if ('children' in inline) return [{ ...inline, children: rebuild(inline.children) }];
      const piece = set[index] ?? '';
      index += 1;
      return inline.kind === 'text' ? ordinals(piece) : [inline];
    });
  return rebuild(run);
}

function collect(inlines: readonly Inline[], pieces: string[]): void {
  for (const inline of inlines) {
    if ('children' in inline) collect(inline.children, pieces);
    else if (inline.kind === 'text') pieces.push(inline.text);
    else pieces.push(inline.kind === 'break' ? '\n' : ATOM);
  }
}

function typesetPieces(pieces: readonly string[]): readonly string[] {
  const signed = applyEdits(pieces, outsideVerbatim(pieces.join(''), signEdits));
  return applyEdits(signed, outsideVerbatim(signed.join(''), gapEdits));
}

/** The edits that leave addresses alone; one may still stand before or after an address. */
function outsideVerbatim(text: string, find: (text: string) => readonly Edit[]): readonly Edit[] {
  const verbatim = findVerbatim(text);
  let next = 0;
  return find(text).filter((edit) => {
    while ((verbatim[next]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) next += 1;
    const stretch = verbatim[next];
    return stretch === undefined || edit.end <= stretch.start;
  });
}
