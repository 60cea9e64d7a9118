import { Parser } from 'htmlparser2';
import { Failure } from '../../../project/failure.ts';
import { placeOf } from '../themes/css-fault.ts';

/** Elements that run, load, lead away or send. */
const ACTIVE: ReadonlySet<string> = new Set([
  ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'portal', 'fencedframe', 'base', 'link', 'meta'],
  ...['form', 'input', 'button', 'style', 'audio', 'video', 'source', 'track', 'template', 'noscript', 'applet'],
]);

/**
 * Refuses a page that would run something or ask for something, made from the user's own templates. The policy of the page stops
 * most of it in a browser; a redirection it does not.
 * @param origins the templates, in which the place is looked for
 * @throws Failure `document`
 */
export function refuseActiveHtml(
  body: string,
  origins: readonly { readonly shown: string; readonly text: string }[],
): void {
  let active: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (ACTIVE.has(name)) active ??= `<${name}`;
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key) || key === 'srcdoc' || key === 'srcset') active ??= key;
        const isAddress = ['href', 'src', 'xlink:href', 'action', 'formaction', 'background'].includes(key);
        if (isAddress && !isHarmless(key, value)) active ??= value.slice(0, 60);
      }
    },
  });
  parser.end(body);
  if (active === undefined) return;
  const sought = active.toLowerCase();
  const [found] = origins.flatMap(({ shown, text }) => {
    const at = text.toLowerCase().indexOf(sought);
    return at < 0 ? [] : [placeOf(shown, text, at)];
  });
  throw new Failure(
    'document',
    `${found === undefined ? '' : `${found} : `}« ${active} » n’a pas sa place dans un modèle.`,
    'Une page tient en un fichier : elle n’exécute rien, ne va rien chercher, n’envoie rien. Les styles vont dans « style.css ».',
  );
}

/** Links lead within the page, to the web, to a mailbox or to a file beside; pictures are inside the page. */
function isHarmless(key: string, value: string): boolean {
  // A browser passes over blanks and control characters, wherever they stand.
  const address = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
  if (key === 'src') return address.startsWith('data:image/');
  return /^(?:https?:|mailto:|tel:|#)/.test(address) || !/^(?:[a-z][a-z\d+.-]*:|\/\/)/.test(address);
}
