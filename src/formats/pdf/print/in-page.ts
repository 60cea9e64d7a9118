/**
 * What is done inside the page. These are texts, not functions: a bundler rewrites functions, and the names that it
 * adds do not exist in the page. They run although the page's own scripts are off.
 */

/** A link of the page: where it leads and what a reader sees of it. */
export interface PageLink {
  readonly target: string;
  readonly text: string;
  /** The signatory for whom the link keeps the place of a signature; absent on what is only a link. */
  readonly signataire?: string;
}

/**
 * The HTML without what could run, load or lead away. Interception refuses the requests all the same; a refused
 * `meta refresh` would hang the printing, though, and a preconnection is no request.
 */
export function cleanHtml(html: string): string {
  return `(() => {
    const page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
    const unwanted = 'script, iframe, frame, object, embed, portal, fencedframe, base, link:not([href^="data:" i])';
    for (const element of page.querySelectorAll(unwanted)) element.remove();
    for (const meta of page.querySelectorAll('meta[http-equiv]')) {
      if (meta.httpEquiv.toLowerCase() !== 'content-security-policy') meta.remove();
    }
    return '<!doctype html>' + page.documentElement.outerHTML;
  })()`;
}

/** Loads every font face of the page: one that only the page margins use would print blank otherwise. */
export const LOAD_FONTS = `Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)))
  .then(() => undefined)`;

/** The anchors whose page is asked for, with room kept for two figures so that the first pass has the final lines. */
export const LIST_PAGE_REFERENCES = `[...document.querySelectorAll('[data-page-of]')].map((element) => {
  element.textContent = '00';
  return element.dataset.pageOf;
})`;

/** Writes the page of each anchor where it is asked for. */
export function writePageReferences(pages: Readonly<Record<string, number>>): string {
  return `(() => {
    const pages = ${JSON.stringify(pages)};
    for (const element of document.querySelectorAll('[data-page-of]')) {
      element.textContent = String(pages[element.dataset.pageOf] ?? '');
    }
  })()`;
}

/**
 * The links that are shown, in reading order. What keeps the place of a signature is shown on paper only; a text of the contract
 * can make a link, but not one that says of itself that it is such a place.
 */
export const LIST_LINKS = `[...document.querySelectorAll('a[href]')]
  .filter((link) => link.dataset.signataire !== undefined || link.getClientRects().length > 0)
  .map((link) => {
    const href = link.getAttribute('href');
    const images = [...link.querySelectorAll('img[alt]')].map((image) => image.alt).join(' ');
    const text = link.getAttribute('aria-label') || link.innerText || images || link.title;
    const { signataire } = link.dataset;
    return { target: href.startsWith('#') ? href : link.href, text: text.replace(/\\s+/g, ' ').trim(), signataire };
  })`;

/** The words of the headings that are shown, in order. */
export const LIST_HEADINGS = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.getClientRects().length > 0)
  .map((heading) => heading.innerText.replace(/\\s+/g, ' ').trim())
  .filter((words) => words !== '')`;
