const require_streams = require("./streams-C6MKwkqS.cjs");
let node_buffer = require("node:buffer");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");

// src/formats/pdf/read/is-same.ts
/** Whether two objects, perhaps of two readings of one file, say the same; what they refer to is not followed. */
function isSame(one, other) {
	if (one instanceof _cantoo_pdf_lib.PDFRawStream && other instanceof _cantoo_pdf_lib.PDFRawStream) return one.dict.toString() === other.dict.toString() && node_buffer.Buffer.compare(one.contents, other.contents) === 0;
	return String(one) === String(other);
}

// src/formats/pdf/signature/file/damaged-pdf.ts
/** What is wrong with a file; for us, since the reader of a message is told only that the file is damaged. */
var DamagedPdf = class extends Error {};

// src/formats/pdf/signature/file/unpack-stream.ts
/**
* The data of a stream of objects or of cross-references. Many programs write these as differences from row to row (a « predictor » of
* PNG, ISO 32000-1, 7.4.4.4), which the library leaves as they are.
*/
function unpackStream(stream) {
	const bytes = require_streams.decodeStream(stream);
	if (bytes === void 0) throw new DamagedPdf("a stream that is none");
	const data = node_buffer.Buffer.from(bytes);
	const parameters = require_streams.dictOf(require_streams.oneOrMany(require_streams.at(stream.dict, "DecodeParms"))[0]);
	const predictor = require_streams.numberAt(parameters, "Predictor") ?? 1;
	if (predictor === 1) return data;
	const isPlain = (require_streams.numberAt(parameters, "Colors") ?? 1) === 1 && (require_streams.numberAt(parameters, "BitsPerComponent") ?? 8) === 8;
	if (predictor < 10 || !isPlain) throw new DamagedPdf(`predictor ${predictor}`);
	return addRows(data, require_streams.numberAt(parameters, "Columns") ?? 1);
}
/** Undoes the filters of PNG (section 9.2 of its specification) for pixels of one byte. */
function addRows(data, columns) {
	const rows = Math.floor(data.length / (columns + 1));
	const out = node_buffer.Buffer.alloc(rows * columns);
	for (let at = 0; at < out.length; at++) {
		const row = Math.floor(at / columns);
		const hasLeft = at % columns > 0;
		const [left, above, corner] = [
			hasLeft ? 1 : void 0,
			columns,
			hasLeft ? columns + 1 : void 0
		].map((back) => back === void 0 ? 0 : out[at - back] ?? 0);
		const filter = data[row * (columns + 1)] ?? 0;
		const guess = [
			0,
			left,
			above,
			left + above >> 1,
			paeth(left, above, corner)
		][filter];
		if (guess === void 0) throw new DamagedPdf(`filter ${filter}`);
		out[at] = (data[at + row + 1] ?? 0) + guess;
	}
	return out;
}
function paeth(left, above, corner) {
	const guess = left + above - corner;
	const [byLeft, byAbove, byCorner] = [
		left,
		above,
		corner
	].map((one) => Math.abs(guess - one));
	if (byLeft <= byAbove && byLeft <= byCorner) return left;
	return byAbove <= byCorner ? above : corner;
}

// src/formats/pdf/signature/file/cross-references.ts
/** Reads the table at `offset`, of either form. @throws DamagedPdf */
function readCrossReferences(file, offset) {
	if (file.toString("latin1", offset, offset + 40).startsWith("xref")) return readTable(file, offset);
	const stream = readObjectAt(file, offset)?.object;
	if (stream instanceof _cantoo_pdf_lib.PDFRawStream && stream.dict.get(_cantoo_pdf_lib.PDFName.of("Type")) === _cantoo_pdf_lib.PDFName.of("XRef")) return readStream(stream);
	throw new DamagedPdf(`no cross-references at ${offset}`);
}
/** An object that stands alone in the file, with the number that it gives itself. */
function readObjectAt(file, offset) {
	const head = /^\s*(\d{1,10})\s+(\d{1,5})\s+obj\b/.exec(file.toString("latin1", offset, offset + 60));
	if (head === null) return void 0;
	const object = _cantoo_pdf_lib.PDFObjectParser.forBytes(file.subarray(offset + head[0].length), _cantoo_pdf_lib.PDFContext.create()).parseObject();
	return {
		number: Number(head[1]),
		object
	};
}
function readStream(stream) {
	const { dict } = stream;
	const data = unpackStream(stream);
	const widths = numbers(dict.get(_cantoo_pdf_lib.PDFName.of("W")));
	const [size] = numbers(_cantoo_pdf_lib.PDFArray.withContext(dict.context), dict.get(_cantoo_pdf_lib.PDFName.of("Size")));
	const given = numbers(dict.get(_cantoo_pdf_lib.PDFName.of("Index")));
	const index = given.length > 0 ? given : [0, size ?? 0];
	if (widths.every((width) => width === 0) || widths.some((width) => width > WIDEST)) throw new DamagedPdf("rows without width, or without end");
	const places = /* @__PURE__ */ new Map();
	let at = 0;
	const next = (width, absent) => {
		let value = width === 0 ? absent : 0;
		for (let i = 0; i < width; i++) value = value * 256 + (data[at++] ?? 0);
		return value;
	};
	for (let part = 0; part + 1 < index.length; part += 2) {
		const [first = 0, count = 0] = index.slice(part, part + 2);
		for (let number = first; number < first + count && at < data.length; number++) {
			const [kind, second, third] = [
				next(widths[0] ?? 0, 1),
				next(widths[1] ?? 0, 0),
				next(widths[2] ?? 0, 0)
			];
			const place = placeOf(kind, second, third);
			if (place !== void 0) put(places, number, place);
		}
	}
	return {
		form: "stream",
		trailer: dict,
		places
	};
}
/** Bytes of the widest number that a row may hold; larger ones are no places in any file. */
const WIDEST = 8;
/** A contract of 900 pages has a fiftieth of it; each costs some hundred bytes. */
const MOST_OBJECTS = 2e6;
/** Of two places for one object some readers take the first and some the last: each would show another document. */
function put(places, number, place) {
	if (places.has(number)) throw new DamagedPdf(`object ${number} has two places in one version`);
	if (places.size >= MOST_OBJECTS) throw new DamagedPdf("more objects than a file can have");
	places.set(number, place);
}
function placeOf(kind, second, third) {
	if (kind === 0) return { kind: "free" };
	if (kind === 1) return {
		kind: "alone",
		offset: second,
		generation: third
	};
	return kind === 2 ? {
		kind: "packed",
		stream: second,
		index: third
	} : void 0;
}
function readTable(file, offset) {
	const end = file.indexOf("trailer", offset, "latin1");
	if (end < 0) throw new DamagedPdf(`no trailer after ${offset}`);
	const words = file.toString("latin1", offset + 4, end).trim().split(/\s+/);
	const places = /* @__PURE__ */ new Map();
	for (let at = 0; at + 1 < words.length;) {
		const [first, count] = [Number(words[at]), Number(words[at + 1])];
		at += 2;
		if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count)) throw new DamagedPdf("a table that is none");
		for (let number = first; number < first + count; number++, at += 3) {
			const [place, generation, kind] = [
				Number(words[at]),
				Number(words[at + 1]),
				words[at + 2]
			];
			if (kind !== "n" && kind !== "f") throw new DamagedPdf("a table that is cut short");
			put(places, number, kind === "f" ? { kind: "free" } : {
				kind: "alone",
				offset: place,
				generation
			});
		}
	}
	const trailer = _cantoo_pdf_lib.PDFObjectParser.forBytes(file.subarray(end + 7), _cantoo_pdf_lib.PDFContext.create()).parseObject();
	if (!(trailer instanceof _cantoo_pdf_lib.PDFDict) || trailer.has(_cantoo_pdf_lib.PDFName.of("XRefStm"))) throw new DamagedPdf("a trailer of two minds");
	return {
		form: "table",
		trailer,
		places
	};
}
function numbers(...values) {
	return values.flatMap((value) => value instanceof _cantoo_pdf_lib.PDFArray ? value.asArray() : [value]).map((value) => value instanceof _cantoo_pdf_lib.PDFNumber ? value.asNumber() : NaN).filter((value) => Number.isSafeInteger(value) && value >= 0);
}

// src/formats/pdf/signature/file/revisions.ts
/**
* The versions of a file, oldest first, as a reader of PDF finds them: by the chain of cross-references, from the end.
* @throws DamagedPdf when the chain is broken, or something stands in the file that belongs to no version
*/
function readRevisions(bytes) {
	const file = bufferOf(bytes);
	const tail = file.toString("latin1", Math.max(0, file.length - 64));
	const last = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail);
	if (last === null) throw new DamagedPdf("the file does not end as a PDF does");
	const revisions = [];
	for (let start = Number(last[1]); start !== void 0;) {
		const section = readCrossReferences(file, start);
		const end = revisions.length === 0 ? file.length : endOf(file, start);
		revisions.unshift({
			...section,
			start,
			end
		});
		const previous = section.trailer.get(_cantoo_pdf_lib.PDFName.of("Prev"));
		const before = previous instanceof _cantoo_pdf_lib.PDFNumber ? previous.asNumber() : void 0;
		if (before !== void 0 && !(before < start)) throw new DamagedPdf("the versions are not in order");
		start = before;
		if (revisions.length > MOST_REVISIONS) throw new DamagedPdf("more versions than anybody signs");
	}
	for (const [index, { start }] of revisions.entries()) if (start < (revisions[index - 1]?.end ?? 0)) throw new DamagedPdf("two versions overlap");
	return revisions;
}
/** A contract has some tens of signatories; each adds one. */
const MOST_REVISIONS = 1e3;
function endOf(file, start) {
	const at = file.indexOf("startxref", start, "latin1");
	const found = /^startxref\s+(\d{1,12})\s+%%EOF(?:\r\n|\r|\n)?/.exec(file.toString("latin1", at, at + 64));
	if (at < 0 || found === null || Number(found[1]) !== start) throw new DamagedPdf("a version has no end");
	return at + found[0].length;
}
/** The file as it was after these versions. */
function snapshotOf(bytes, revisions) {
	const file = bufferOf(bytes);
	const places = new Map(revisions.flatMap((revision) => [...revision.places]));
	const trailer = revisions.at(-1)?.trailer;
	if (trailer === void 0) throw new DamagedPdf("no version");
	const known = /* @__PURE__ */ new Map();
	const packs = /* @__PURE__ */ new Map();
	const read = (number) => {
		const place = places.get(number);
		if (place?.kind === "alone") {
			const found = readObjectAt(file, place.offset);
			if (found?.number !== number) throw new DamagedPdf(`object ${number} is not in its place`);
			return found.object;
		}
		if (place?.kind !== "packed") return void 0;
		const pack = packs.get(place.stream) ?? unpack(read(place.stream));
		packs.set(place.stream, pack);
		return pack[place.index];
	};
	const resolve = (value) => {
		if (!(value instanceof _cantoo_pdf_lib.PDFRef)) return value;
		const number = value.objectNumber;
		if (!known.has(number)) known.set(number, read(number));
		return known.get(number);
	};
	return {
		trailer,
		place: (number) => places.get(number),
		resolve,
		entry(dict, key) {
			const holder = dict instanceof _cantoo_pdf_lib.PDFRawStream ? dict.dict : dict;
			return holder instanceof _cantoo_pdf_lib.PDFDict ? resolve(holder.get(_cantoo_pdf_lib.PDFName.of(key))) : void 0;
		}
	};
}
function unpack(stream) {
	if (!(stream instanceof _cantoo_pdf_lib.PDFRawStream)) throw new DamagedPdf("a stream of objects is missing");
	const [count, first] = ["N", "First"].map((key) => stream.dict.get(_cantoo_pdf_lib.PDFName.of(key)));
	if (!(count instanceof _cantoo_pdf_lib.PDFNumber) || !(first instanceof _cantoo_pdf_lib.PDFNumber)) throw new DamagedPdf("a stream without its index");
	const data = unpackStream(stream);
	const index = data.toString("latin1", 0, first.asNumber()).trim().split(/\s+/).map(Number);
	const context = _cantoo_pdf_lib.PDFContext.create();
	return Array.from({ length: Math.min(count.asNumber(), index.length / 2) }, (_, item) => _cantoo_pdf_lib.PDFObjectParser.forBytes(data.subarray(first.asNumber() + (index[2 * item + 1] ?? 0)), context).parseObject());
}
function bufferOf(bytes) {
	return node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

Object.defineProperty(exports, "isSame", {
  enumerable: true,
  get: function () {
    return isSame;
  }
});
Object.defineProperty(exports, "readRevisions", {
  enumerable: true,
  get: function () {
    return readRevisions;
  }
});
Object.defineProperty(exports, "snapshotOf", {
  enumerable: true,
  get: function () {
    return snapshotOf;
  }
});
Object.defineProperty(exports, "unpackStream", {
  enumerable: true,
  get: function () {
    return unpackStream;
  }
});