import { readPackageSchema } from '../../project/package-schemas.ts';
import { DESCRIBED, FILE_SCHEMAS, SCHEMA_FOLDER, schemaFile } from '../../project/schema-files.ts';
import { SNIPPETS } from './snippets.ts';

/**
 * What makes an editor know a contract: the schemas, and for VS Code its settings, the extension that reads them, and pieces of
 * YAML to start from. Completion, explanations and remarks then come up in French, without a network.
 * @returns the text of each file by its path in the contract folder
 */
export function editorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...schemaCopies(),
    ['.vscode/settings.json', json(SETTINGS)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/cls.code-snippets', json(snippetsFile())],
  ]);
}

/** The schemas alone, for any editor: the text of each by its path in the contract folder. */
function schemaCopies(): ReadonlyMap<string, string> {
  return new Map(FILE_SCHEMAS.map((name) => [`${SCHEMA_FOLDER}/${schemaFile(name)}`, readPackageSchema(name)]));
}

const SETTINGS: Readonly<Record<string, unknown>> = {
  // A new file without its first line is known as well.
  'yaml.schemas': Object.fromEntries(
    FILE_SCHEMAS.map((name) => [`${SCHEMA_FOLDER}/${schemaFile(name)}`, DESCRIBED[name]]),
  ),
  // The public catalogue is on the network, and holds other people's « contrat.yaml ».
  'yaml.schemaStore.enable': false,
  'yaml.hoverSchemaSource': false,
  '[yaml]': {
    'editor.tabSize': 2,
    'editor.insertSpaces': true,
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
    'editor.snippetSuggestions': 'top',
  },
  'files.eol': '\n',
  'files.insertFinalNewline': true,
};

function snippetsFile(): object {
  return Object.fromEntries(SNIPPETS.map(({ name, ...snippet }) => [name, { scope: 'yaml', ...snippet }]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
