import type { Rule } from '../../src/rules/define.ts';
import { allSheets, type RuleSheet, ruleFamilies } from '../../src/rules/sheet.ts';
import { listRules } from './folder-index.ts';

/** The folder of the pages, relative to the repository. */
export const RULE_PAGES_FOLDER = 'docs/reference/regles';

/** A page of the reference. */
export interface RulePage {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

const NOTICE =
  '<!-- Fait par « npm run generate » à partir du programme (src/rules/, src/source/sheets/, src/schema/sheets.ts) : modifiez-le, pas cette page. -->';

/** One page per rule, and the one that lists them all. */
export async function generateRulePages(): Promise<readonly RulePage[]> {
  const rules = await Promise.all(listRules().map(readRule));
  const pages = allSheets(rules).map((sheet) => ({
    path: `${RULE_PAGES_FOLDER}/${fileOf(sheet.id)}`,
    text: page(sheet),
  }));
  return [{ path: `${RULE_PAGES_FOLDER}/index.md`, text: index(rules) }, ...pages];
}

/** Rules are read from the folder: their generated index may be older than they are. */
async function readRule(id: string): Promise<Rule> {
  const { rule }: { readonly rule: Rule } = await import(new URL(`../../src/rules/${id}.ts`, import.meta.url).href);
  return rule;
}

function fileOf(id: string): string {
  return `${id.replace('/', '-')}.md`;
}

function index(all: readonly Rule[]): string {
  const families = ruleFamilies(all).map(({ title, sheets }) => {
    const rows = sheets.map(({ id, summary, weight }) => {
      return `| [\`${id}\`](${fileOf(id)}) | ${summary} | ${weight} |\n`;
    });
    return `## ${title}\n\n| Règle | Ce qu’elle demande | Poids |\n| --- | --- | --- |\n${rows.join('')}`;
  });
  return `${NOTICE}

# Les règles

Chaque règle dit une chose qui doit être vraie d’un contrat. Une **erreur** empêche de faire les documents d’un contrat arrêté ou
signé ; un **avertissement** et une **information** n’empêchent rien. Certaines règles n’ont lieu d’être qu’une fois le texte
arrêté ou le contrat signé : un brouillon n’est pas un mur d’erreurs.

Les dernières familles, de l’écriture du YAML aux fichiers du dossier, disent ce qui empêche de lire le contrat : leur poids
ne se règle pas.

Les exemples de chaque page complètent un petit contrat où tout le reste est en ordre.

${families.join('\n')}`;
}

function page(sheet: RuleSheet): string {
  const notes = [
    ...(sheet.source === undefined ? [] : [`**Source** : ${sheet.source}.`]),
    ...(sheet.transcription === undefined ? [] : [sheet.transcription]),
  ];
  return `${NOTICE}

# ${sheet.id}

${sheet.summary}

**Poids** : ${sheet.weight}.

## Pourquoi

${[sheet.why, ...notes].join('\n\n')}

## Que faire

${sheet.hint}

## Exemple à corriger

\`\`\`yaml
${sheet.wrong}
\`\`\`

## Exemple correct

\`\`\`yaml
${sheet.right}
\`\`\`
`;
}
