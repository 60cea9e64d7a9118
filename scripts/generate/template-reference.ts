import { readdirSync, readFileSync } from 'node:fs';
import { WORDS } from '../../src/formats/html/templates/run.ts';
import type { Generated } from './index.ts';
import { MEANINGS, WORD_MEANINGS } from './template-meanings.ts';
import { type ReadName, readTemplate } from './template-names.ts';

const FOLDER = new URL('../../templates/', import.meta.url);

/** Makes the page that says, for each template, what it reads of the View, how that is written, and the parts that it calls. */
export function generateTemplateReference(): Pick<Generated, 'path' | 'text'> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs'))
    .sort();
  const used = new Set<string>();
  const sections = paths.map((path) => {
    const { names, parts } = readTemplate(readFileSync(new URL(path, FOLDER), 'utf8'), WORDS);
    const rows = names.map((name) => row(name, meaningOf(path, name, used)));
    return [
      `## ${path}`,
      ...(rows.length > 0 ? [`| Nom | S’écrit | Ce que c’est |\n| --- | --- | --- |\n${rows.join('\n')}`] : []),
      ...(parts.length > 0 ? [`Parties : ${parts.map((name) => `\`${name}\``).join(', ')}.`] : []),
    ].join('\n\n');
  });
  const idle = Object.keys(MEANINGS).filter((key) => !used.has(key));
  if (idle.length > 0) throw new Error(`no template reads ${idle.join(', ')}: take it out of template-meanings.ts`);
  const words = WORDS.map((word) => {
    const meaning = WORD_MEANINGS[word];
    if (meaning === undefined) throw new Error(`template-meanings.ts does not say what the word ${word} writes`);
    return `| \`${word}\` | ${meaning} |`;
  });
  const text = `# Les modèles

Un modèle du dossier \`modeles\` d’un contrat remplace celui du même nom ici, quand \`--modeles\` est demandé. Les mots qu’il peut
employer sont ceux de Handlebars (\`if\`, \`unless\`, \`each\`, \`with\`, \`lookup\`) et ceux-ci :

| Mot | Ce qu’il écrit |
| --- | --- |
${words.join('\n')}

Ci-dessous, pour chaque modèle du programme, les noms qu’il lit et les parties qu’il appelle. « \`axes\` › \`titre\` » se lit dans
\`{{#each axes}}\` ou \`{{#with axes}}\`. Tout est prêt à être montré : un modèle écrit ce qu’il lit, sans rien calculer.

${sections.join('\n\n')}
`;
  return { path: 'docs/reference/modeles.md', text };
}

function row({ scope, name, written }: ReadName, meaning: string): string {
  const shown = [...scope, name].map((step) => `\`${step}\``).join(' › ');
  return `| ${shown} | ${written === undefined ? 'donné à un mot ou à une partie' : `\`${written}\``} | ${meaning} |`;
}

/** What a name means in this template, in what it stands in there, or anywhere. */
function meaningOf(path: string, { scope, name }: ReadName, used: Set<string>): string {
  const last = name.split('.').at(-1) ?? name;
  const holder = [...scope, name].join('.').split('.').at(-2);
  const keys = [`${path} ${[...scope, name].join('.')}`, `${holder}.${last}`, last];
  const key = keys.find((one) => Object.hasOwn(MEANINGS, one));
  if (key === undefined) throw new Error(`template-meanings.ts does not say what ${keys[0]} is`);
  used.add(key);
  return MEANINGS[key] ?? '';
}
