import { Failure } from '../../../project/failure.ts';
import { boundLoops, boundPart, makeBounds } from './bounds.ts';
import { tellTemplateFault } from './fault.ts';
import { filesFor, type Modeles, nameOf } from './own.ts';
import { BODY, compileOptions, partsOf } from './parts.ts';
import { refuseActiveHtml } from './refuse-active.ts';
import { type Compiled, runParts, type Template, WORDS } from './run.ts';

/** A longer template is refused before it is read by the compiler. */
const MAX_LENGTH = 200_000;

/** Where a part comes from, for messages. */
interface Origin {
  readonly shown: string;
  readonly text: string;
  /** The user's, not the program's. */
  readonly isOwn: boolean;
}

/**
 * The template of a document, some parts of which are the user's. They are strangers: what they may call is a closed list, they
 * end, and the page that they give runs nothing.
 * @throws Failure `document` when a template can't be read; the template itself throws it when a name is missing
 */
export async function ownTemplate(document: string, modeles: Modeles): Promise<Template> {
  const known = made.get(modeles)?.get(document);
  if (known !== undefined) return known;
  const { default: handlebars } = await import('handlebars');
  const engine = handlebars.create();
  const bounds = makeBounds();
  const options = compileOptions(WORDS);
  boundLoops(engine, bounds);

  const origins = new Map<string, Origin>();
  for (const { name, path, text } of partsOf(document)) origins.set(name, { shown: path, text, isOwn: false });
  for (const { path, shown, text } of filesFor(document, modeles)) {
    if (path.endsWith('.hbs') && !(nameOf(path) === BODY && !path.startsWith(`${document}/`)))
      origins.set(nameOf(path), { shown, text, isOwn: true });
  }
  const own = [...origins.values()].filter(({ isOwn }) => isOwn);
  const where = new WeakMap<object, Origin>();
  const marked = (origin: Origin, work: () => string): string => {
    try {
      return work();
    } catch (error) {
      if (typeof error === 'object' && error !== null && !where.has(error)) where.set(error, origin);
      throw error;
    }
  };
  const parts = [...origins].map(([name, origin]): [string, Compiled] => {
    refuseLong(origin);
    const bounded = boundPart(engine.compile(origin.text, options), bounds);
    return [name, (view, runtime) => marked(origin, () => bounded(view, runtime))];
  });
  const run = runParts(engine, new Map(parts));
  const template: Template = (view, addressOf) => {
    bounds.reset();
    try {
      const body = run(view, addressOf);
      refuseActiveHtml(body, own);
      return body;
    } catch (error) {
      if (error instanceof Failure) throw error;
      const origin = typeof error === 'object' && error !== null ? where.get(error) : undefined;
      throw tellTemplateFault(error, origin?.shown ?? `${document}/${BODY}.hbs`, [
        ...Object.keys(view),
        ...origins.keys(),
      ]);
    }
  };
  made.set(modeles, (made.get(modeles) ?? new Map<string, Template>()).set(document, template));
  return template;
}

// One contract has many fiches, and one template for all of them.
const made = new WeakMap<Modeles, Map<string, Template>>();

function refuseLong({ shown, text }: Origin): void {
  if (text.length > MAX_LENGTH)
    throw new Failure('document', `« ${shown} » est trop long pour un modèle.`, 'Partagez-le en plusieurs parties.');
}
