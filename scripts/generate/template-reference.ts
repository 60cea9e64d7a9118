import { readdirSync, readFileSync } from 'node:fs';
import handlebars from 'handlebars';
import { WORDS } from '../../src/formats/html/templates/run.ts';
import type { Generated } from './index.ts';

const FOLDER = new URL('../../templates/', import.meta.url);

/** What a node of Handlebars' tree may hold, as far as names are concerned. */
interface Node {
  readonly type?: string;
  readonly original?: unknown;
  readonly name?: { readonly original?: unknown };
  readonly data?: boolean;
}

/** Makes the page that names, for each template, the parts that it calls and the names that it takes from the View. */
export function generateTemplateReference(): Pick<Generated, 'path' | 'text'> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs'))
    .sort();
  const sections = paths.map((path) => {
    const { names, parts } = namesIn(readFileSync(new URL(path, FOLDER), 'utf8'));
    const lines = [
      ...(names.length > 0 ? [`Noms : ${quoted(names)}.`] : []),
      ...(parts.length > 0 ? [`Parties : ${quoted(parts)}.`] : []),
    ];
    return `## ${path}\n\n${lines.join('\n\n')}`;
  });
  const text = `# Les modèles

Un modèle du dossier \`modeles\` d’un contrat remplace celui du même nom ici, quand \`--modeles\` est demandé. Les mots qu’il peut
employer sont ceux de Handlebars (\`if\`, \`unless\`, \`each\`, \`with\`, \`lookup\`) et ceux-ci : ${quoted(WORDS)}. Ci-dessous,
pour chaque modèle du programme, les noms qu’il lit et les parties qu’il appelle.

${sections.join('\n\n')}
`;
  return { path: 'docs/reference/modeles.md', text };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function namesIn(text: string): { readonly names: readonly string[]; readonly parts: readonly string[] } {
  const names = new Set<string>();
  const parts = new Set<string>();
  const known = new Set([...WORDS, 'if', 'unless', 'each', 'with', 'lookup', 'this', '.']);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, original, name, data } = node as Node;
    if (type === 'PartialStatement' && typeof name?.original === 'string') parts.add(name.original);
    else if (type === 'PathExpression' && typeof original === 'string' && data !== true && !known.has(original))
      names.add(original);
    for (const [key, inner] of Object.entries(node))
      if (key !== 'loc' && !(type === 'PartialStatement' && key === 'name' && typeof name?.original === 'string'))
        walk(inner);
  };
  walk(handlebars.parse(text));
  return { names: [...names].sort(), parts: [...parts].sort() };
}
