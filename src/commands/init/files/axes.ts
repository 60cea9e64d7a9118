import { type Answers, TO_WRITE } from '../answers.ts';

/** The axes, numbered; their titles are the reader's. */
export function axesFile({ axes }: Answers): string {
  const items = Array.from({ length: axes }, (_, at) => `\n  - id: "${at + 1}"\n    titre: ${TO_WRITE}`).join('');
  return `# Les priorités du contrat. Un axe peut porter des « objectifs », chacun avec un id (comme "1.A") et un titre.
# Pour en ajouter : « cls add axe » (sous Windows, « clsante add axe »).
axes:${items === '' ? ' []' : items}
`;
}
