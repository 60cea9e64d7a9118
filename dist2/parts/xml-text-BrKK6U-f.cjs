const require_frame = require("./frame-B2h5QaSx.cjs");

// src/diagnostics/encode/by-file.ts
/** The findings of each file that was read, files without any included, in the order in which they were read. */
function byFile({ diagnostics, texts }) {
	const files = new Map([...texts.keys()].map((file) => [file, []]));
	for (const found of diagnostics) {
		const { file } = found.place;
		const others = files.get(file);
		if (others === void 0) files.set(file, [found]);
		else others.push(found);
	}
	return files;
}

// src/diagnostics/encode/xml-text.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"#": "&#35;"
};
/**
* Text as it may stand in an element or an attribute of XML 1.0. Controls are blanked; what XML can't hold even as an entity
* (halves of a sign, U+FFFE, U+FFFF) is taken away. Of two `#` the second becomes an entity, for runners of CI obey `##[command]`
* and `##vso[command]` wherever they stand in a log.
*/
function xmlText(text) {
	return require_frame.visible(text).replace(/[\p{Cs}\ufffe\uffff]/gu, "").replace(/[&<>"]|(?<=#)#/g, (sign) => ENTITIES[sign] ?? sign);
}
/** A start tag without its brackets: `error line="1" message="…"`. */
function xmlTag(name, attributes) {
	return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(" ");
}
/** An XML file around its lines, with its last line end. */
function xmlFile(lines) {
	return `${["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ...lines].join("\n")}\n`;
}

Object.defineProperty(exports, "byFile", {
  enumerable: true,
  get: function () {
    return byFile;
  }
});
Object.defineProperty(exports, "xmlFile", {
  enumerable: true,
  get: function () {
    return xmlFile;
  }
});
Object.defineProperty(exports, "xmlTag", {
  enumerable: true,
  get: function () {
    return xmlTag;
  }
});
Object.defineProperty(exports, "xmlText", {
  enumerable: true,
  get: function () {
    return xmlText;
  }
});