import { morph } from './morph.js';
import { setPaper } from './paper.js';

/**
 * The document in its frame. It runs no script of its own; all that is done to it is done from here.
 * @param {HTMLIFrameElement} frame
 * @param {(problem: { message: string, hint?: string } | undefined) => void} tell told what keeps a document from being shown
 */
export function openFrame(frame, tell) {
  /** Where the reader was in each document. */
  const places = new Map();
  let shown;
  let isPaper = true;
  let work = Promise.resolve();

  const address = (fichier) => `documents/${encodeURI(fichier)}.html`;
  const inTurn = (task) => {
    work = work.then(task).catch(() => tell({ message: 'Le document n’a pas pu être lu : l’aperçu s’est peut-être arrêté.' }));
    return work;
  };

  const load = async (fichier) => {
    if ((await fetchPage(address(fichier), tell)) === undefined) return;
    if (shown !== undefined) places.set(shown, frame.contentWindow.scrollY);
    shown = fichier;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.contentWindow.location.replace(new URL(address(fichier), location.href));
      frame.hidden = false;
    });
    prepare(frame.contentDocument);
    setPaper(frame.contentDocument, isPaper);
    frame.contentWindow.scrollTo({ top: places.get(fichier) ?? 0, behavior: 'instant' });
  };

  const update = async (fichier) => {
    const html = await fetchPage(address(fichier), tell);
    if (html === undefined) return;
    // A parser of the frame: the document has its own policy, which allows it its style.
    const fresh = new frame.contentWindow.DOMParser().parseFromString(html, 'text/html');
    prepare(fresh);
    const page = frame.contentDocument;
    keepPlace(frame.contentWindow, () => {
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
    /** Shows a document, or what has become of it. */
    show: (fichier) => inTurn(() => (fichier === shown ? update(fichier) : load(fichier))),
    /** As it prints, or as it stands on a screen. */
    setPaper(wanted) {
      isPaper = wanted;
      if (shown === undefined) return;
      inTurn(async () => keepPlace(frame.contentWindow, () => setPaper(frame.contentDocument, isPaper)));
    },
    focus: () => frame.contentWindow?.focus(),
  };
}

/** The page as the server has it now; what keeps it from being made is told. */
async function fetchPage(address, tell) {
  const response = await fetch(address, { cache: 'no-store' });
  if (response.ok) {
    tell(undefined);
    return response.text();
  }
  tell(response.status === 409 ? await response.json() : { message: await response.text() });
  return undefined;
}

/** What a document links to opens beside the preview, never in its place. */
function prepare(page) {
  page.documentElement.style.overflowAnchor = 'none';
  for (const link of page.querySelectorAll('a[href]')) {
    if (link.getAttribute('href').startsWith('#')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}

function copyState(old, fresh) {
  for (const name of ['lang', 'data-etat', 'data-document']) old.setAttribute(name, fresh.getAttribute(name) ?? '');
}

/** Style is replaced only if it shows on a screen: running heads of paper pages are not worth a flicker of the fonts. */
function copyStyle(page, fresh) {
  const [old, next] = [page, fresh].map((one) => one.querySelector('style:not([id])'));
  const shows = (style) => style.textContent.replace(/^@page.*$/gm, '');
  if (shows(old) === shows(next)) return false;
  old.textContent = next.textContent;
  return true;
}

const PLACES = 'h1, h2, h3, h4, h5, h6, p, li, tr, figure, section, article';

/** Does something to a page; what the reader looks at stays where it is, whatever grew above it. */
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

function bounds(node) {
  const { top, bottom } = node.getBoundingClientRect();
  return { top, bottom };
}
