import { isAdjustable } from '../../../src/rules/define.ts';
import { RULES } from '../../../src/rules/index.generated.ts';

/** Families whose rules read the sentences of a contract, for its words, its dates, its laws. */
const FAMILIES: readonly string[] = ['texte', 'donnees-personnelles', 'droit'];
const OTHERS: readonly string[] = ['periode/duree-citee'];

/** The rules on prose that a contract may put out: without them, what is measured is the schema, the references and the data. */
export const PROSE_RULES: readonly string[] = RULES.filter(isAdjustable)
  .map(({ id }) => id)
  .filter((id) => OTHERS.includes(id) || FAMILIES.some((family) => id.startsWith(`${family}/`)));
