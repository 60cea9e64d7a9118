import type Handlebars from 'handlebars';
import { type AddressOf, wholeAsset } from '../asset.ts';
import { type PageMaking, templateHelpers } from '../template-words.ts';
import { type KeptPieces, pieceFrom } from './kept-pieces.ts';
import { BODY } from './parts.ts';

/**
 * Turns a View into the body of its page; its pictures are inside it, or where `addressOf` says.
 * @param kept what the page before was made of, by the same template
 */
export type Template = (view: object, addressOf?: AddressOf, kept?: KeptPieces) => string;

/** What runs templates: Handlebars without its compiler is enough. */
export type Engine = Pick<typeof Handlebars, 'registerHelper' | 'registerPartial' | 'SafeString'>;

/** A template that is compiled. */
export type Compiled = Handlebars.TemplateDelegate;

/** The words that templates may use, beside Handlebars' own. */
export const WORDS: readonly string[] = Object.keys(templateHelpers(unused));

function unused(): never {
  throw new Error('only the names of the words are asked for');
}

/** The template of a document, from its compiled parts. */
export function runParts(engine: Engine, parts: ReadonlyMap<string, Compiled>): Template {
  const { SafeString } = engine;
  engine.registerHelper({ ...templateHelpers((html) => new SafeString(html)) });
  for (const [name, part] of parts) engine.registerPartial(name, name === LONGEST ? keeping(part) : part);
  const body = parts.get(BODY);
  if (body === undefined) throw new Error('a document has a template of that name');
  return (view, addressOf = wholeAsset, kept) => {
    const making: PageMaking = { addressOf, proses: 0, pictures: 0, kept };
    return body(view, { data: { making } });
  };
}

/** The part of which long pages are made: a save changes one of sixty. It prints what it is given, and nothing else of the page. */
const LONGEST = 'fiche';

function keeping(part: Compiled): Compiled {
  return (context, options) => pieceFrom(context, options?.data.making, () => part(context, options));
}
