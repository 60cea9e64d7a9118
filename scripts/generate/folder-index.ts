import { readdirSync } from 'node:fs';

const SOURCES = new URL('../../src/', import.meta.url);

/** The order in which the help lists commands: that of the work. Others follow by name. */
const COMMAND_ORDER: readonly string[] = [
  'init',
  'add',
  'add-fiche',
  'add-axe',
  'add-partenaire',
  'add-communique',
  'validate',
  'explain',
  'render',
  'preview',
  'sign',
  'verify',
  'extract',
  'stats',
  'schema',
  'completion',
  'doctor',
  'browser-install',
];

/** Files of `src/commands` that are no command. */
const NO_COMMAND: ReadonlySet<string> = new Set(['define', 'questions']);

/** The contract first, then what speaks of it. */
const DOCUMENT_ORDER: readonly string[] = ['contrat', 'communique'];

/** Files of `src/documents` that are no document. */
const NO_DOCUMENT: ReadonlySet<string> = new Set(['define', 'view', 'words']);

/** For people, for programs, then what each kind of server reads. */
const REPORT_ORDER: readonly string[] = ['human', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle'];

/** Files of `src/diagnostics` that are no form of report. */
const NO_REPORT: ReadonlySet<string> = new Set([
  'conclusion',
  'contract-table',
  'counted',
  'diagnostic',
  'fold',
  'frame',
  'report',
]);

/** Every rule of `src/rules/<family>/`, as the text of `src/rules/index.generated.ts`. */
export function generateRuleIndex(): string {
  const rules = listRules();
  const names = rules.map((id) => camelCase(id));
  return `${header('the files of src/rules/<family>/')}import type { Rule } from './define.ts';
${rules.map((id, index) => `import { rule as ${names[index]} } from './${id}.ts';\n`).join('')}
/** Every rule, by identifier. */
export const RULES: readonly Rule[] = [
${names.map((name) => `  ${name},\n`).join('')}];
`;
}

/** The identifiers of all rules, as their folder and file name tell them. */
export function listRules(): readonly string[] {
  const folder = new URL('rules/', SOURCES);
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name }) => modulesOf(`rules/${name}/`).map((rule) => `${name}/${rule}`)).sort();
}

/** The files of `src/commands/` that are a command, in the order of the help. */
export function listCommands(): readonly string[] {
  return inOrder(
    modulesOf('commands/').filter((name) => !NO_COMMAND.has(name)),
    COMMAND_ORDER,
  );
}

/** Every document of `src/documents/`, as the text of `src/documents/index.generated.ts`. */
export function generateDocumentIndex(): string {
  const documents = modulesOf('documents/').filter((name) => !NO_DOCUMENT.has(name));
  return namedIndex(inOrder(documents, DOCUMENT_ORDER), {
    from: 'the files of src/documents/',
    type: 'DocumentDefinition',
    list: 'DOCUMENTS',
    comment: 'Every document, in the order of the help.',
  });
}

/** Every form of report of `src/diagnostics/`, as the text of `src/diagnostics/index.generated.ts`. */
export function generateReportIndex(): string {
  const reports = modulesOf('diagnostics/').filter((name) => !NO_REPORT.has(name));
  const names = inOrder(reports, REPORT_ORDER);
  return `${header('the files of src/diagnostics/')}import type { Report } from './report.ts';

/** The names of the forms of report, in the order of the help. */
export type ReportName =
${names.map((name) => `  | '${name}'`).join('\n')};

/** Every form of report, loaded when it is asked for. */
export const REPORTS: Readonly<Record<ReportName, () => Promise<Report>>> = {
${names.map((name) => `  '${name}': async () => (await import('./${name}.ts')).${camelCase(name)},\n`).join('')}};
`;
}

interface IndexWords {
  readonly from: string;
  readonly type: string;
  readonly list: string;
  readonly comment: string;
}

/** An index of modules that each export one constant of their own name. */
function namedIndex(modules: readonly string[], { from, type, list, comment }: IndexWords): string {
  const imports = [...modules].sort().map((name) => `import { ${camelCase(name)} } from './${name}.ts';\n`);
  return `${header(from)}import type { ${type} } from './define.ts';
${imports.join('')}
/** ${comment} */
export const ${list}: readonly ${type}[] = [
${modules.map((name) => `  ${camelCase(name)},\n`).join('')}];
`;
}

/** The modules that stand directly in a folder, by name, without the generated ones. */
function modulesOf(folder: string): readonly string[] {
  return readdirSync(new URL(folder, SOURCES), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.generated.ts'))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .sort();
}

/** The name of the constant that a module exports: `browser-install` exports `browserInstall`. */
export function camelCase(name: string): string {
  return name.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of `order` first, the others as they come. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}

/** The first line of a generated module. */
export function header(from: string): string {
  return `// Generated by \`npm run generate\` from ${from}: edit those, not this file.\n`;
}
