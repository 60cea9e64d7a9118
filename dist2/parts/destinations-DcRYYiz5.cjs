let _cantoo_pdf_lib = require("@cantoo/pdf-lib");

// src/formats/pdf/print/destinations.ts
/** The number of the page on which each anchor that a link leads to stands, counted from 1. */
function pagesOfDestinations(document) {
	const destinations = document.catalog.lookupMaybe(_cantoo_pdf_lib.PDFName.of("Dests"), _cantoo_pdf_lib.PDFDict);
	const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
	const pages = /* @__PURE__ */ new Map();
	for (const [name] of destinations?.entries() ?? []) {
		const destination = destinations?.lookup(name, _cantoo_pdf_lib.PDFArray).get(0);
		const number = destination instanceof _cantoo_pdf_lib.PDFRef ? numbers.get(destination) : void 0;
		if (number !== void 0) pages.set(anchorOf(name), number);
	}
	return pages;
}
/** The id of the element for which the browser wrote a destination: it percent-encodes what is not ASCII. */
function anchorOf(name) {
	const text = name.decodeText();
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

Object.defineProperty(exports, "anchorOf", {
  enumerable: true,
  get: function () {
    return anchorOf;
  }
});
Object.defineProperty(exports, "pagesOfDestinations", {
  enumerable: true,
  get: function () {
    return pagesOfDestinations;
  }
});