import type { Answers } from '../answers.ts';

/** A page for whoever finds the folder, the program not being known. */
export function readmeFile({ titre }: Answers): string {
  return `# ${titre}

Ce dossier est le contrat : des fichiers de texte, que le programme \`cls\` vérifie et dont il fait les documents.

| Fichier | Ce qu’il contient |
| --- | --- |
| \`contrat.yaml\` | le territoire, les dates, les visas, la gouvernance |
| \`partenaires.yaml\` | les organismes, qui signe pour eux, à quoi ils s’engagent |
| \`axes.yaml\` | les priorités |
| \`fiches/\` | les fiches-action, une par fichier |
| \`textes/\` | le préambule, le diagnostic et les autres longs textes |
| \`sortie/\` | les documents, faits par le programme |

Dans un terminal ouvert ici (sous Windows, le programme s’appelle \`clsante\`) :

| Commande | Ce qu’elle fait |
| --- | --- |
| \`cls\` | dit où en est le contrat, et quoi faire ensuite |
| \`cls validate\` | vérifie le contrat |
| \`cls validate --etat arrete\` | dit ce qui manque avant que le texte soit arrêté |
| \`cls add fiche\` | ajoute une fiche-action |
| \`cls preview --open\` | montre le contrat dans le navigateur pendant qu’on l’écrit |
| \`cls render\` | fait les documents, dans \`sortie/\` |
`;
}
