import type { Contrat } from '../model/contrat.ts';
import type { Texte } from '../schema/standing.ts';
import { onceFor } from './once-for.ts';
import { type Need, needs, textesWith } from './texts-with.ts';

/** What a text must hold for an expression to stand in it, or a piece of one. */
const BRACED: Need = { ...needs('brace'), alone: (texte) => texte.includes('{') || texte.includes('}') };

/** The texts of a contract in which an expression may stand, or a piece of one. */
export const textesBraced: (contrat: Contrat) => readonly Texte[] = onceFor((contrat) => {
  const { signesRares } = contrat;
  const hasNone = signesRares !== undefined && !signesRares.has('{') && !signesRares.has('}');
  return hasNone ? [] : textesWith(contrat, BRACED);
});
