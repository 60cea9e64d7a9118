import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin, type RolldownOutput } from 'rolldown';
import { inAscii } from './in-ascii.ts';
import { recordMessages } from './messages/plugin.ts';
import { precompiledModule, templatesDigest } from './precompile.ts';

/**
 * Bundles the program: one file per entry and one for each part that is loaded only when it is needed.
 *
 * The program itself brings the packages that most runs need, in CommonJS, for only then can it keep what V8 compiled of it (see
 * src/cli/launch.ts). Packages that are large and rarely needed stay outside: npm brings them. So do those of the façade that other
 * programs import, but for culori: of its two hundred small files a dozen functions are used.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** The templates go in compiled: to render, the program needs no compiler. */
const precompiled: Plugin = {
  name: 'precompiled-templates',
  load: {
    filter: { id: /formats[\\/]html[\\/]templates[\\/]ready\.ts$/ },
    handler: () => ({ code: precompiledModule(), moduleType: 'js' }),
  },
};

/** What is loaded together is one file: sixty small ones take longer to open than to run. */
const below = (...files: readonly string[]): RegExp => new RegExp(`[\\\\/]src[\\\\/](?:${files.join('|')})\\.ts$`);
const GROUPS = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  {
    name: 'validate',
    test: below(
      'commands/validate',
      'commands/validate/(?:check-contracts|contract-findings|contract-lines)',
      'diagnostics/human',
    ),
    priority: 2,
  },
  { name: 'check', test: below('commands/validate/check-folder', 'rules/check'), priority: 1 },
];

/** The reader of command lines would start other programs, which we never ask of it: to load what that needs takes longer than to read. */
const noPrograms: Plugin = {
  name: 'no-programs',
  resolveId: {
    filter: { id: /^node:child_process$/ },
    handler: (id, importer) => (/[\\/]commander[\\/]/.test(importer ?? '') ? `\0${id}` : undefined),
  },
  load: { filter: { id: /^\0node:child_process$/ }, handler: () => 'module.exports = {};' },
};

/** Code of ASCII alone is read without being decoded, and takes half the memory: French letters are written as escapes. */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
};

/** The package that knows what terminals show asks Node whether there is one, which takes longer than to ask as we do. */
const ownTerminal: Plugin = {
  name: 'own-terminal',
  resolveId: {
    filter: { id: /^node:tty$/ },
    handler: (id, importer) => (/[\\/]chalk[\\/]/.test(importer ?? '') ? `\0${id}` : undefined),
  },
  load: {
    filter: { id: /^\0node:tty$/ },
    handler: () =>
      `import { isTerminal } from ${JSON.stringify(join(root, 'src/cli/is-terminal.ts'))}; export default { isatty: isTerminal };`,
  },
};

/** A package of which the patterns take longer to prepare than most runs need it: as one in CommonJS it is run at its first use. */
const foldedLate: Plugin = {
  name: 'folded-late',
  resolveId: {
    filter: { id: /^fast-wrap-ansi$/ },
    handler: (id, importer) => (/[\\/]src[\\/]/.test(importer ?? '') ? `\0${id}` : undefined),
  },
  load: { filter: { id: /^\0fast-wrap-ansi$/ }, handler: () => "module.exports = require('fast-wrap-ansi');" },
};

/**
 * A package in CommonJS is run where it is first used, and not where it is imported: of `yaml`, which a contract in the plain way of
 * writing never comes to, V8 would otherwise compile, keep and bring back a thousand functions.
 */
const atFirstUse: Plugin = {
  name: 'at-first-use',
  renderChunk: (code) =>
    [...code.matchAll(/^var (import_\w+) = ([\w.]+\(\));\n/gm)].reduce((text, [line, name = '', first = '']) => {
      const others = text.replace(line, '');
      const used = others.replaceAll(`${name}.`, `(${first}).`);
      return used.includes(name) ? text : used;
    }, code),
};

rmSync(`${root}dist`, { recursive: true, force: true });

const OUTSIDE = [/^clsante\//, /^@puppeteer\/browsers/, /^@sparticuz\/chromium/, /^puppeteer-core/, /^unpdf/];

const program = await bundle('src/cli/main.ts', 'cjs', { external: OUTSIDE });
const define = { PROGRAM_FILE: JSON.stringify(program), BUILD: JSON.stringify(buildWord(program)) };
for (const entry of ['launch', 'thread']) await bundle(`src/cli/${entry}.ts`, 'cjs', { transform: { define } });
await bundle('src/index.ts', 'esm', { external: /^(?!culori\/)[^./]/ });

/** One word for all that the program is made of and reads at work: its code, whose name tells of what is in it, and the files beside. */
function buildWord(program: string): string {
  const hash = createHash('sha256')
    .update(program)
    .update(readFileSync(`${root}package.json`));
  for (const folder of ['data', 'schemas', 'templates']) {
    for (const name of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(root, folder, name);
      if (statSync(path).isFile()) hash.update(`${folder}/${name}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles what hangs below one file. @returns the name of the made file, relative to dist/ */
async function bundle(
  input: string,
  format: 'cjs' | 'esm',
  options: Pick<BuildOptions, 'external' | 'transform'>,
): Promise<string> {
  const name = basename(input, '.ts');
  const made = (await build({
    cwd: root,
    input: { [name]: input },
    platform: 'node',
    // A program that is only tried notes where it stops (scripts/messages).
    plugins: [
      ...[precompiled, noPrograms, ownTerminal, foldedLate],
      ...(process.env.CLS_MESSAGES === undefined ? [] : [recordMessages]),
      ...[atFirstUse, ascii],
    ],
    ...options,
    output: {
      dir: 'dist',
      format,
      // In the program packages are required: code that is loaded through `vm` may not import.
      dynamicImportInCjs: false,
      ...(name === 'main'
        ? { codeSplitting: { groups: GROUPS }, comments: { legal: true, jsdoc: false, annotation: false } }
        : {}),
      // What V8 compiled is kept under the name of a file, which therefore tells of what is in it.
      entryFileNames: name === 'main' ? 'program-[hash].cjs' : format === 'cjs' ? '[name].cjs' : '[name].js',
      chunkFileNames: format === 'cjs' ? 'parts/[name]-[hash].cjs' : 'parts/[name]-[hash].js',
    },
  })) as RolldownOutput;
  const entry = made.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry === undefined) throw new Error(`${input} made no file`);
  return entry.fileName;
}
writeFileSync(`${root}dist/templates.digest`, `${templatesDigest()}\n`);
