let _cantoo_pdf_lib = require("@cantoo/pdf-lib");
let node_zlib = require("node:zlib");

// src/formats/pdf/read/values.ts
/** The value of `key`, references followed; `undefined` also for null. */
function at(dict, key) {
	const value = dict?.lookup(_cantoo_pdf_lib.PDFName.of(key));
	return value === _cantoo_pdf_lib.PDFNull ? void 0 : value;
}
/** A dictionary, or the dictionary of a stream. */
function dictOf(value) {
	if (value instanceof _cantoo_pdf_lib.PDFDict) return value;
	return value instanceof _cantoo_pdf_lib.PDFStream ? value.dict : void 0;
}
/** The dictionary under `key`. */
function dictAt(dict, key) {
	return dictOf(at(dict, key));
}
const NAMES = /* @__PURE__ */ new WeakMap();
/** A name without its slash. */
function nameOf(value) {
	if (!(value instanceof _cantoo_pdf_lib.PDFName)) return void 0;
	const known = NAMES.get(value) ?? value.decodeText();
	NAMES.set(value, known);
	return known;
}
/** The name under `key`. */
function nameAt(dict, key) {
	return nameOf(at(dict, key));
}
/** The text of a string. */
function textOf(value) {
	if (!(value instanceof _cantoo_pdf_lib.PDFString || value instanceof _cantoo_pdf_lib.PDFHexString)) return void 0;
	try {
		return value.decodeText();
	} catch {
		return "";
	}
}
/** The text under `key`. */
function textAt(dict, key) {
	return textOf(at(dict, key));
}
/** The number under `key`. */
function numberAt(dict, key) {
	const value = at(dict, key);
	return value instanceof _cantoo_pdf_lib.PDFNumber ? value.asNumber() : void 0;
}
/** Whether `key` is there and true. */
function isTrueAt(dict, key) {
	const value = at(dict, key);
	return value instanceof _cantoo_pdf_lib.PDFBool && value.asBoolean();
}
/** The items of an array, references followed; none if there is no array. */
function itemsOf(value) {
	if (!(value instanceof _cantoo_pdf_lib.PDFArray)) return [];
	return value.asArray().map((_, index) => {
		const item = value.lookup(index);
		return item === _cantoo_pdf_lib.PDFNull ? void 0 : item;
	});
}
/** The items of an array, or the value itself. */
function oneOrMany(value) {
	if (value === void 0) return [];
	return value instanceof _cantoo_pdf_lib.PDFArray ? itemsOf(value) : [value];
}
/** Numbers of an array; what is no number is left out. */
function numbersOf(value) {
	return itemsOf(value).flatMap((item) => item instanceof _cantoo_pdf_lib.PDFNumber ? [item.asNumber()] : []);
}
/** How messages name an object: `objet 12`. */
function objectName(ref) {
	return ref === void 0 ? void 0 : `objet ${ref.objectNumber}`;
}

// src/formats/pdf/read/streams.ts
/** What one stream may hold when it is unpacked. A file can pack a thousand times as much as it is long. */
const MAX_STREAM_BYTES = 268435456;
/** The names of the filters of a stream, outermost first. */
function filtersOf(stream) {
	return oneOrMany(at(stream.dict, "Filter")).map((filter) => nameOf(filter) ?? "");
}
/** The bytes of a stream without its packing, or `undefined` if it can't be unpacked or is beyond measure. */
function decodeStream(stream) {
	const filters = filtersOf(stream);
	const parameters = at(stream.dict, "DecodeParms");
	try {
		if (filters.length === 0) return stream.contents;
		if (filters[0] === "FlateDecode") {
			const bytes = (0, node_zlib.inflateSync)(stream.contents, {
				maxOutputLength: MAX_STREAM_BYTES,
				finishFlush: Z_SYNC_FLUSH
			});
			if (filters.length === 1 && parameters === void 0) return bytes;
		}
		return (0, _cantoo_pdf_lib.decodePDFRawStream)(stream).decode();
	} catch {
		return;
	}
}
/** Takes what is there of a stream that was cut off. */
const Z_SYNC_FLUSH = 2;

Object.defineProperty(exports, "at", {
  enumerable: true,
  get: function () {
    return at;
  }
});
Object.defineProperty(exports, "decodeStream", {
  enumerable: true,
  get: function () {
    return decodeStream;
  }
});
Object.defineProperty(exports, "dictAt", {
  enumerable: true,
  get: function () {
    return dictAt;
  }
});
Object.defineProperty(exports, "dictOf", {
  enumerable: true,
  get: function () {
    return dictOf;
  }
});
Object.defineProperty(exports, "filtersOf", {
  enumerable: true,
  get: function () {
    return filtersOf;
  }
});
Object.defineProperty(exports, "isTrueAt", {
  enumerable: true,
  get: function () {
    return isTrueAt;
  }
});
Object.defineProperty(exports, "itemsOf", {
  enumerable: true,
  get: function () {
    return itemsOf;
  }
});
Object.defineProperty(exports, "nameAt", {
  enumerable: true,
  get: function () {
    return nameAt;
  }
});
Object.defineProperty(exports, "nameOf", {
  enumerable: true,
  get: function () {
    return nameOf;
  }
});
Object.defineProperty(exports, "numberAt", {
  enumerable: true,
  get: function () {
    return numberAt;
  }
});
Object.defineProperty(exports, "numbersOf", {
  enumerable: true,
  get: function () {
    return numbersOf;
  }
});
Object.defineProperty(exports, "objectName", {
  enumerable: true,
  get: function () {
    return objectName;
  }
});
Object.defineProperty(exports, "oneOrMany", {
  enumerable: true,
  get: function () {
    return oneOrMany;
  }
});
Object.defineProperty(exports, "textAt", {
  enumerable: true,
  get: function () {
    return textAt;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});