import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import handlebars from 'handlebars';
import { compileOptions } from '../src/formats/html/templates/parts.ts';
import { WORDS } from '../src/formats/html/templates/run.ts';

const FOLDER = new URL('../templates/', import.meta.url);

/** The templates of the program by their path, in code-unit order. */
function readTemplates(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, FOLDER), 'utf8')] as const);
}

/** One word for all the templates, by which a test tells a bundle that was made of others. */
export function templatesDigest(): string {
  return createHash('sha256')
    .update(JSON.stringify([WORDS, readTemplates()]))
    .digest('hex');
}

/**
 * The module that stands in the bundle for `src/formats/html/templates/ready.ts`: the templates compiled, and what runs them
 * without the compiler.
 */
export function precompiledModule(): string {
  const specs = readTemplates().map(([path, text]) => {
    const spec = handlebars.precompile(text, compileOptions(WORDS));
    return `${JSON.stringify(path.slice(0, -'.hbs'.length))}: ${String(spec)}`;
  });
  return `
import { runParts } from './run.ts';
const SPECS = {
${specs.join(',\n')}
};
const made = new Map();
export async function readyTemplate(document) {
  const known = made.get(document);
  if (known !== undefined) return known;
  const { default: runtime } = await import('handlebars/runtime.js');
  const engine = runtime.create();
  const own = Object.entries(SPECS).filter(([path]) => path.startsWith('partials/') || path.startsWith(document + '/'));
  const template = runParts(engine, new Map(own.map(([path, spec]) => [path.slice(path.indexOf('/') + 1), engine.template(spec)])));
  made.set(document, template);
  return template;
}
`;
}
