const require_failure = require("./failure-B17GaVpz.cjs");
const require_destinations = require("./destinations-DcRYYiz5.cjs");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");

// src/formats/pdf/print/in-page.ts
/**
* The HTML without what could run, load or lead away. Interception refuses the requests all the same; a refused
* `meta refresh` would hang the printing, though, and a preconnection is no request.
*/
function cleanHtml(html) {
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
const LOAD_FONTS = `Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)))
  .then(() => undefined)`;
/** The anchors whose page is asked for, with room kept for two figures so that the first pass has the final lines. */
const LIST_PAGE_REFERENCES = `[...document.querySelectorAll('[data-page-of]')].map((element) => {
  element.textContent = '00';
  return element.dataset.pageOf;
})`;
/** Writes the page of each anchor where it is asked for. */
function writePageReferences(pages) {
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
const LIST_LINKS = `[...document.querySelectorAll('a[href]')]
  .filter((link) => link.dataset.signataire !== undefined || link.getClientRects().length > 0)
  .map((link) => {
    const href = link.getAttribute('href');
    const images = [...link.querySelectorAll('img[alt]')].map((image) => image.alt).join(' ');
    const text = link.getAttribute('aria-label') || link.innerText || images || link.title;
    const { signataire } = link.dataset;
    return { target: href.startsWith('#') ? href : link.href, text: text.replace(/\\s+/g, ' ').trim(), signataire };
  })`;
/** The words of the headings that are shown, in order. */
const LIST_HEADINGS = `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.getClientRects().length > 0)
  .map((heading) => heading.innerText.replace(/\\s+/g, ' ').trim())
  .filter((words) => words !== '')`;

// src/formats/pdf/print/outline.ts
/**
* Names the entries of the outline after the headings of the page. Chromium runs together what stands in several boxes or lines of a
* heading, and says some of it twice.
* @param headings the words of the headings, in order; where the outline has not one entry for each, it stays as it is
*/
function nameOutline(document, headings) {
	const outline = document.catalog.lookupMaybe(_cantoo_pdf_lib.PDFName.of("Outlines"), _cantoo_pdf_lib.PDFDict);
	const entries = outline === void 0 ? [] : [...entriesOf(outline)];
	if (entries.length !== headings.length) return;
	for (const [index, entry] of entries.entries()) entry.set(_cantoo_pdf_lib.PDFName.of("Title"), _cantoo_pdf_lib.PDFHexString.fromText(headings[index] ?? ""));
}
function* entriesOf(parent) {
	let entry = parent.lookupMaybe(_cantoo_pdf_lib.PDFName.of("First"), _cantoo_pdf_lib.PDFDict);
	while (entry !== void 0) {
		yield entry;
		yield* entriesOf(entry);
		entry = entry.lookupMaybe(_cantoo_pdf_lib.PDFName.of("Next"), _cantoo_pdf_lib.PDFDict);
	}
}

// src/formats/pdf/print/print.ts
/**
* Prints an HTML page, on the paper that its own `@page` rules ask for. No script of the page runs, and nothing is
* loaded but what the page carries itself (`data:`).
*
* An element with `data-page-of="anchor"` receives the number of the page on which the element of that id stands,
* counted from 1 at the first sheet; a link to `#anchor` must stand somewhere in the page.
* @param onMove told whenever a piece of the PDF has come
*/
async function printPdf(browser, html, onMove = () => void 0) {
	const page = await browser.newPage();
	try {
		await fill(page, html);
		const anchors = await evaluate(page, LIST_PAGE_REFERENCES);
		const links = await evaluate(page, LIST_LINKS);
		const headings = await evaluate(page, LIST_HEADINGS);
		await evaluate(page, LOAD_FONTS);
		const document = anchors.length === 0 ? await print(page, onMove) : await printWithPages(page, anchors, onMove);
		nameOutline(document, headings);
		return {
			document,
			links
		};
	} finally {
		await page.close().catch(() => void 0);
	}
}
async function fill(page, html) {
	await page.setJavaScriptEnabled(false);
	await page.setRequestInterception(true);
	page.on("request", onlyOwnData);
	const clean = await evaluate(page, cleanHtml(html));
	await page.setContent(clean, {
		waitUntil: "load",
		timeout: 0
	});
}
function onlyOwnData(request) {
	const url = request.url();
	(url.startsWith("data:") || url === "about:blank" ? request.continue() : request.abort("blockedbyclient")).catch(() => void 0);
}
/** Prints, reads where the anchors came to stand, writes that and prints again, until nothing moves any more. */
async function printWithPages(page, anchors, onMove) {
	let pages = pagesOf(await print(page, onMove), anchors);
	for (const _pass of ["second", "third"]) {
		await evaluate(page, writePageReferences(pages));
		const document = await print(page, onMove);
		const next = pagesOf(document, anchors);
		if (anchors.every((anchor) => next[anchor] === pages[anchor])) return document;
		pages = next;
	}
	throw new require_failure.Failure("document", "Les numéros de page du sommaire n’ont pas pu être calculés : ils changent à chaque mise en page.", "Raccourcissez un titre du sommaire qui tient tout juste sur sa ligne, puis recommencez.");
}
function pagesOf(document, anchors) {
	const destinations = require_destinations.pagesOfDestinations(document);
	return Object.fromEntries(anchors.map((anchor) => {
		const page = destinations.get(anchor);
		if (page === void 0) throw new Error(`data-page-of="${anchor}": no link to #${anchor}, or no such element`);
		return [anchor, page];
	}));
}
async function print(page, onMove) {
	const stream = await page.createPDFStream({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: true,
		outline: true,
		timeout: 0
	});
	const pieces = [];
	const reader = stream.getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
		pieces.push(piece.value);
		onMove();
	}
	return _cantoo_pdf_lib.PDFDocument.load(Buffer.concat(pieces), {
		updateMetadata: false,
		parseSpeed: Number.POSITIVE_INFINITY
	});
}
async function evaluate(page, script) {
	return await page.evaluate(script);
}

exports.printPdf = printPdf;