import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The launcher, as npm installs it. */
export const CLS: string = fileURLToPath(new URL('../../bin/cls.js', import.meta.url));

/** The example that the tests change copies of. */
export const PARIS: string = fileURLToPath(new URL('../../examples/paris-2018/', import.meta.url));

/** How one run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run it. */
export interface RunOptions {
  readonly cwd?: string;
  /** Laid over the environment of the tests; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Starts the program as a process of its own. Nothing of how the tests are run colours it. */
export function startCls(words: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  const neutral = { NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined, NODE_OPTIONS: undefined };
  const env = { ...process.env, ...neutral, SOURCE_DATE_EPOCH: undefined, ...options.env };
  const kept = Object.entries(env).filter(([, value]) => value !== undefined);
  return spawn(process.execPath, [...(options.node ?? []), CLS, ...words], {
    cwd: options.cwd,
    env: Object.fromEntries(kept),
  });
}

/** Runs the program to its end. */
export function runCls(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  return ended(startCls(words, options));
}

/** Waits for the end of a process and gives all it wrote. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder of its own for one test, whose name has spaces, an apostrophe and accents; it goes when the test ends. */
export function temporaryFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cls test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(root, "Contrat d’été à Évry, l'essai");
  mkdirSync(folder);
  return folder;
}

/** A folder for one test that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of `examples/paris-2018`. */
export function copyOfParis(): string {
  const folder = temporaryFolder();
  cpSync(PARIS, folder, { recursive: true });
  return folder;
}

/** Every file below a folder, relative to it, in code-unit order. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Waits until `isSo`, however long the machine takes; the time limit of the test is the only one. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
