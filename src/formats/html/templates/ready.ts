import { compileOptions, partsOf } from './parts.ts';
import { runParts, type Template, WORDS } from './run.ts';

/**
 * The template of a document of the program. Run from its sources, the program compiles it; in the bundle another module stands in
 * the place of this one, which `scripts/build.ts` makes: it holds the templates compiled, and never loads the compiler.
 */
export async function readyTemplate(document: string): Promise<Template> {
  const parts = partsOf(document);
  const sources = JSON.stringify(parts);
  const known = compiled.get(document);
  if (known?.sources === sources) return known.template;
  const { default: handlebars } = await import('handlebars');
  const engine = handlebars.create();
  const options = compileOptions(WORDS);
  const template = runParts(engine, new Map(parts.map(({ name, text }) => [name, engine.compile(text, options)])));
  compiled.set(document, { sources, template });
  return template;
}

// Compiling takes longer than writing a page. A template that somebody is writing changes, and is compiled again.
const compiled = new Map<string, { readonly sources: string; readonly template: Template }>();
