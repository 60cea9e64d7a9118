import type { Actualite, Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { type Block, type Prose, plainText } from '../../text/prose.ts';
import { NNBSP } from '../../text/spaces.ts';
import { ligne, texte } from '../words.ts';
import type { CitationView } from './view.ts';

/** What people say in a text made public, each with name and function. */
export function citationsView(contrat: Contrat, one: Actualite): readonly CitationView[] {
  return present(one.citations).flatMap(([{ auteur, fonction }, index]) => {
    const said = texte(contrat, one.at('citations', index, 'texte'));
    const who = [auteur, fonction].filter((part) => part !== undefined).join(', ');
    return said === undefined
      ? []
      : [{ texte: guillemets(said), auteur: who === '' ? undefined : ligne(contrat, who) }];
  });
}

/** The words of somebody stand between quotation marks, unless they already do. */
function guillemets({ blocks, notes }: Prose): Prose {
  const quoted = blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    const words = plainText(block.children);
    const opening = index === 0 && !words.startsWith('«') ? [{ kind: 'text', text: `«${NNBSP}` } as const] : [];
    const closing =
      index === blocks.length - 1 && !words.endsWith('»') ? [{ kind: 'text', text: `${NNBSP}»` } as const] : [];
    return { ...block, children: [...opening, ...block.children, ...closing] };
  });
  return { blocks: quoted, notes };
}
