import type { Contrat } from '../../model/contrat.ts';
import type { Path } from '../../source/path.ts';
import { type Block, type Inline, mapRuns, plainText } from '../../text/prose.ts';
import type { Bloc } from '../view.ts';
import { texte } from '../words.ts';

/** What a reader of an article or of a web page reads of one text of the contract, in characters. */
const LONGUEUR = 900;

/**
 * The beginning of a text of the contract: its first paragraphs and lists, whole, as far as they are short. A heading, a table
 * or a quotation ends it, unless it comes first. No sentence is cut, and what is left out stands in the contract.
 * @param longueur how much of it is read, in characters; the first paragraph is read whatever its length
 */
export function extrait(contrat: Contrat, at: Path, longueur: number = LONGUEUR): readonly Bloc[] {
  const prose = texte(contrat, at);
  if (prose === undefined) return [];
  const first = prose.blocks.findIndex(isRunning);
  const blocks = first < 0 ? [] : opening(prose.blocks.slice(first), longueur);
  // The notes of a text belong to the contract.
  return blocks.length === 0 ? [] : [{ kind: 'prose', prose: mapRuns({ blocks, notes: [] }, withoutCalls) }];
}

const isRunning = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list';

function opening(blocks: readonly Block[], longueur: number): readonly Block[] {
  const kept: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    length += plainText({ blocks: [block], notes: [] }).length;
    if (!isRunning(block) || (kept.length > 0 && length > longueur)) break;
    kept.push(block);
  }
  // A sentence that announces a list does not stand without it.
  while (kept.at(-1)?.kind === 'paragraph' && announces(kept.at(-1))) kept.pop();
  return kept;
}

function announces(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /:\s*$/.test(plainText(block.children));
}

function withoutCalls(run: readonly Inline[]): readonly Inline[] {
  return run.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'note') return [];
    return 'children' in inline ? [{ ...inline, children: withoutCalls(inline.children) }] : [inline];
  });
}
