import { type AddressOf, wholeAsset } from './asset.ts';
import { listTemplates, readTemplate } from './package-files.ts';
import { type PageMaking, templateHelpers } from './template-words.ts';

/** Turns a View into the body of its page; its pictures are inside it, or where `addressOf` says. */
export type Template = (view: object, addressOf?: AddressOf) => string;

/**
 * Makes the function that turns a View into the body of its page.
 * Handlebars runs strict and with known helpers alone: a name that the View lacks stops here and says where.
 * @param document name of the document, which is its folder below `templates/`
 */
export async function compileTemplate(document: string): Promise<Template> {
  const parts = ['partials', document].flatMap((folder) =>
    listTemplates(folder)
      .filter((name) => name.endsWith('.hbs'))
      .map((name): Part => [name.slice(0, -'.hbs'.length), readTemplate(`${folder}/${name}`)]),
  );
  const sources = JSON.stringify(parts);
  const known = compiled.get(document);
  const template = known?.sources === sources ? known.template : await compileParts(parts);
  compiled.set(document, { sources, template });
  return template;
}

/** The name of a partial, and its text. */
type Part = readonly [name: string, text: string];

// Compiling takes longer than writing a page. A template that somebody is writing changes, and is compiled again.
const compiled = new Map<string, { readonly sources: string; readonly template: Template }>();

async function compileParts(parts: readonly Part[]): Promise<Template> {
  const { default: handlebars } = await import('handlebars');
  const engine = handlebars.create();
  const helpers = templateHelpers((html) => new handlebars.SafeString(html));
  engine.registerHelper({ ...helpers });
  const options = {
    strict: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  };
  for (const [name, text] of parts) engine.registerPartial(name, engine.compile(text, options));
  const body = engine.compile('{{> document}}', options);
  return (view, addressOf = wholeAsset) => {
    const making: PageMaking = { addressOf, proses: 0 };
    return body(view, { data: { making } });
  };
}
