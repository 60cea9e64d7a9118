import type { Modeles } from './templates/own.ts';
import { readyTemplate } from './templates/ready.ts';
import type { Template } from './templates/run.ts';

/**
 * The function that turns a View into the body of its page.
 * Handlebars runs strict and with known helpers alone: a name that the View lacks stops here and says where.
 * @param document name of the document, which is its folder below `templates/`
 * @param modeles the user's own templates; only they ask for the compiler
 */
export async function compileTemplate(document: string, modeles?: Modeles): Promise<Template> {
  if (modeles === undefined) return readyTemplate(document);
  const { ownTemplate } = await import('./templates/own-template.ts');
  return ownTemplate(document, modeles);
}
