import type { Contrat } from '../../model/contrat.ts';
import type { Block } from '../../text/prose.ts';
import type { Bloc, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import type { Element } from './view.ts';

/** A line that says all by itself. */
export function element(titre: Phrase, texte: Phrase = [], tete: Phrase = [], teinte = 0): Element {
  return { tete, teinte, titre, texte, fait: false };
}

/** Lines of the contract, each an element. */
export function elementsDeLignes(contrat: Contrat, lignes: readonly string[] | undefined): readonly Element[] {
  return (lignes ?? []).map((text) => element(ligne(contrat, text)));
}

/** The lists and paragraphs of other documents, each item and each paragraph an element. Tables have no place on a slide. */
export function elementsDeBlocs(blocs: readonly Bloc[]): readonly Element[] {
  return blocs.flatMap((bloc) => {
    if (bloc.kind === 'liste') return bloc.items.map((item) => element(item));
    return bloc.kind === 'prose' ? bloc.prose.blocks.flatMap(elementsDeBlock) : [];
  });
}

function elementsDeBlock(block: Block): readonly Element[] {
  if (block.kind === 'paragraph') return [element(block.children)];
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => item.slice(0, 1).flatMap(elementsDeBlock));
}
