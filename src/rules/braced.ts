import { type Need, needs } from './texts-with.ts';

/** What a text must hold for an expression to stand in it, or a piece of one. */
export const BRACED: Need = {
  ...needs('brace'),
  alone: (texte) => texte.includes('{') || texte.includes('}'),
};
