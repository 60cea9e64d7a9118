/** The texts that the contract names, each with what it is to say, and those that it will name. */
export const TEXTS: Readonly<Record<string, string>> = {
  'textes/preambule.md': '[À compléter : pourquoi ce contrat, et ce qu’on en attend]\n',
  'textes/diagnostic.md': '[À compléter : l’état de santé, l’offre de soins, les besoins]\n',
  'textes/sante-mentale.md':
    '[À compléter : les priorités, et le lien avec le projet territorial de santé mentale (PTSM)]\n',
  'textes/evaluation.md': '[À compléter : qui évalue, quand, avec quels indicateurs]\n',
};
