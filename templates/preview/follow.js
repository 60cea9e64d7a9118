import { morph } from './morph.js';
import { setPaper } from './paper.js';

/** @typedef {{ readonly message: string, readonly hint?: string }} Problem */
/** @typedef {(problem: Problem | undefined) => void} Tell told what keeps a document from being shown */

/**
 * The document in its frame. It runs no script of its own; all that is done to it is done from here.
 * @param {HTMLIFrameElement} frame
 * @param {Tell} tell
 */
export function openFrame(frame, tell) {
  /** @type {Map<string, number>} where the reader was in each document */
  const places = new Map();
  /** @type {string | undefined} */
  let shown;
  let isPaper = true;
  /** @type {Promise<void>} */
  let work = Promise.resolve();

  /** @param {string} fichier */
  const address = (fichier) => `documents/${encodeURI(fichier)}.html`;
  /** @param {() => Promise<void>} task */
  const inTurn = (task) => {
    work = work
      .then(task)
      .catch(() => tell({ message: 'Le document n’a pas pu être lu : l’aperçu s’est peut-être arrêté.' }));
    return work;
  };

  /** @param {string} fichier */
  const load = async (fichier) => {
    if ((await fetchPage(address(fichier), tell)) === undefined) return;
    const { view } = within(frame);
    if (shown !== undefined) places.set(shown, view.scrollY);
    shown = fichier;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      view.location.replace(new URL(address(fichier), location.href));
      frame.hidden = false;
    });
    const { page } = within(frame);
    prepare(page);
    setPaper(page, isPaper);
    view.scrollTo({ top: places.get(fichier) ?? 0, behavior: 'instant' });
  };

  /** @param {string} fichier */
  const update = async (fichier) => {
    const html = await fetchPage(address(fichier), tell);
    if (html === undefined) return;
    const { view, page } = within(frame);
    // A parser of the frame: the document has its own policy, which allows it its style.
    const fresh = new view.DOMParser().parseFromString(html, 'text/html');
    prepare(fresh);
    keepPlace(view, () => {
      page.title = fresh.title;
      copyState(page.documentElement, fresh.documentElement);
      if (copyStyle(page, fresh)) setPaper(page, isPaper);
      const { zoom } = page.body.style;
      morph(page.body, fresh.body);
      page.body.style.zoom = zoom;
    });
  };

  addEventListener('resize', () => {
    if (shown !== undefined && frame.contentDocument?.body) setPaper(frame.contentDocument, isPaper);
  });

  return {
    /**
     * Shows a document, or what has become of it.
     * @param {string} fichier
     */
    show: (fichier) => inTurn(() => (fichier === shown ? update(fichier) : load(fichier))),
    /**
     * As it prints, or as it stands on a screen.
     * @param {boolean} wanted
     */
    setPaper(wanted) {
      isPaper = wanted;
      if (shown === undefined) return;
      inTurn(async () => {
        const { view, page } = within(frame);
        keepPlace(view, () => setPaper(page, isPaper));
      });
    },
    focus: () => frame.contentWindow?.focus(),
  };
}

/**
 * The window and the document of a frame, which it has as long as it stands in its page.
 * @param {HTMLIFrameElement} frame
 */
function within({ contentWindow, contentDocument }) {
  if (contentWindow === null || contentDocument === null) throw new Error('the frame has left its page');
  return { view: /** @type {Window & typeof globalThis} */ (contentWindow), page: contentDocument };
}

/**
 * The page as the server has it now; what keeps it from being made is told.
 * @param {string} address
 * @param {Tell} tell
 */
async function fetchPage(address, tell) {
  const response = await fetch(address, { cache: 'no-store' });
  if (response.ok) {
    tell(undefined);
    return response.text();
  }
  tell(response.status === 409 ? await response.json() : { message: await response.text() });
  return undefined;
}

/**
 * What a document links to opens beside the preview, never in its place.
 * @param {Document} page
 */
function prepare(page) {
  page.documentElement.style.overflowAnchor = 'none';
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll('a[href]'))) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function copyState(old, fresh) {
  for (const name of ['lang', 'data-etat', 'data-document']) old.setAttribute(name, fresh.getAttribute(name) ?? '');
}

/**
 * Style is replaced only if it shows on a screen: running heads of paper pages are not worth a flicker of the fonts.
 * @param {Document} page
 * @param {Document} fresh
 * @returns {boolean} whether it was
 */
function copyStyle(page, fresh) {
  const [old, next] = [ownStyle(page), ownStyle(fresh)];
  /** @param {Element} style */
  const shows = (style) => style.textContent?.replace(/^@page.*$/gm, '');
  if (old === null || next === null || shows(old) === shows(next)) return false;
  old.textContent = next.textContent;
  return true;
}

/**
 * The style that a document came with.
 * @param {Document} page
 */
function ownStyle(page) {
  return page.querySelector('style:not([id])');
}

const PLACES = 'h1, h2, h3, h4, h5, h6, p, li, tr, figure, section, article';

/**
 * Does something to a page; what the reader looks at stays where it is, whatever grew above it.
 * @param {Window} view
 * @param {() => void} change
 */
function keepPlace(view, change) {
  const seen = [...view.document.querySelectorAll(PLACES)]
    .map((node) => ({ node, ...bounds(node) }))
    .filter(({ top, bottom }) => bottom > 0 && top < view.innerHeight)
    // What begins on the screen tells better than what only passes through it.
    .sort((a, b) => Number(a.top < 0) - Number(b.top < 0) || a.top - b.top);
  change();
  if (view.scrollY === 0) return;
  const kept = seen.find(({ node }) => node.isConnected);
  if (kept !== undefined) view.scrollBy({ top: bounds(kept.node).top - kept.top, behavior: 'instant' });
}

/** @param {Element} node */
function bounds(node) {
  const { top, bottom } = node.getBoundingClientRect();
  return { top, bottom };
}
