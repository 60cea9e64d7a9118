import { listTemplates, readTemplate } from './package-files.ts';
import { templateHelpers } from './template-words.ts';

/**
 * Makes the function that turns a View into the body of its page.
 * Handlebars runs strict and with known helpers alone: a name that the View lacks stops here and says where.
 * @param document name of the document, which is its folder below `templates/`
 */
export async function compileTemplate(document: string): Promise<(view: object) => string> {
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
  for (const folder of ['partials', document]) {
    for (const file of listTemplates(folder).filter((name) => name.endsWith('.hbs'))) {
      engine.registerPartial(file.slice(0, -'.hbs'.length), engine.compile(readTemplate(`${folder}/${file}`), options));
    }
  }
  return engine.compile('{{> document}}', options);
}
