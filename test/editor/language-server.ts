import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

/** What an editor shows under a stretch of a file. */
export interface Shown {
  readonly message: string;
  readonly source?: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Counted from 0, as editors do. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor proposes. */
export interface Proposed {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** The real server that editors run for YAML, spoken to as they do. */
export interface LanguageServer {
  /** What is wrong with a file of that path and text, which need not be on disk. */
  diagnose(path: string, text: string): Promise<readonly Shown[]>;
  /** What is proposed at `‸` in the text. */
  complete(path: string, text: string): Promise<readonly Proposed[]>;
  /** What is told of the word at `‸` in the text. */
  hover(path: string, text: string): Promise<string>;
  close(): void;
}

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/**
 * Starts the server without a network: what it would fetch fails.
 * @param root the folder that is open in the editor
 * @param settings what its `.vscode/settings.json` holds
 * @param locale the language of the editor
 */
export async function startLanguageServer(
  root: string,
  settings: Readonly<Record<string, unknown>>,
  locale = 'fr',
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const nested = nest(settings);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => nested[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  const waiting = new Map<string, (shown: readonly Shown[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (told: { uri: string; diagnostics: readonly Shown[] }) =>
    waiting.get(told.uri)?.(told.diagnostics),
  );
  connection.listen();
  const folder = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    locale,
    workspaceFolders: [{ uri: folder, name: 'contrat' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown'] },
      },
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: nested });
  let version = 0;
  const open = async (path: string, text: string): Promise<string> => {
    version += 1;
    const uri = pathToFileURL(path).href;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version, text },
    });
    return uri;
  };
  const ask = async <Answer>(what: string, path: string, text: string): Promise<Answer> => {
    const before = text.slice(0, text.indexOf('‸')).split('\n');
    const uri = await open(path, text.replace('‸', ''));
    return connection.sendRequest(`textDocument/${what}`, {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
  };
  return {
    async diagnose(path, text) {
      const uri = pathToFileURL(path).href;
      const told = new Promise<readonly Shown[]>((resolve) => waiting.set(uri, resolve));
      await open(path, text);
      return told;
    },
    async complete(path, text) {
      const answer = await ask<{ items: readonly Proposed[] } | readonly Proposed[]>('completion', path, text);
      return 'items' in answer ? answer.items : answer;
    },
    async hover(path, text) {
      const answer = await ask<{ contents: { value: string } } | null>('hover', path, text);
      return answer?.contents.value ?? '';
    },
    close() {
      connection.dispose();
      server.kill();
    },
  };
}

/** `{ "yaml.hover": true }`, as settings files say it, in the form that servers are given. */
function nest(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const keys = name.split('.');
    let place = root;
    for (const key of keys.slice(0, -1)) {
      const below = (place[key] ?? {}) as Record<string, unknown>;
      place[key] = below;
      place = below;
    }
    place[keys.at(-1) ?? name] = value;
  }
  return root;
}
