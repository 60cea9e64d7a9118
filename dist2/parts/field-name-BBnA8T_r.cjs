const require_package_files = require("./package-files--xqsomOq.cjs");
let node_buffer = require("node:buffer");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");
let node_zlib = require("node:zlib");

// src/formats/pdf/signature/true-type.ts
/** The tables that draw letters; those of typesetting (kerning, ligatures) would only make the file larger. */
const DRAWING = [
	"OS/2",
	"cmap",
	"cvt ",
	"fpgm",
	"glyf",
	"head",
	"hhea",
	"hmtx",
	"loca",
	"maxp",
	"name",
	"post",
	"prep"
];
const WOFF = 2001684038;
const TRUE_TYPE = 65536;
/**
* Takes the TrueType font out of a WOFF 1.0 file, which is the same tables, each deflated (W3C, WOFF File Format 1.0, 2012).
* @throws Error when the file is no WOFF, or holds a font of another kind
*/
function unpackWoff(woff) {
	const file = viewOf(woff);
	if (file.readUInt32BE(0) !== WOFF || file.readUInt32BE(4) !== TRUE_TYPE) throw new Error("not a TrueType font in WOFF");
	return writeFont(Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
		const at = 44 + 20 * index;
		const [start, packed, length] = [
			file.readUInt32BE(at + 4),
			file.readUInt32BE(at + 8),
			file.readUInt32BE(at + 12)
		];
		const data = file.subarray(start, start + packed);
		return {
			tag: file.toString("latin1", at, at + 4),
			checksum: file.readUInt32BE(at + 16),
			data: packed < length ? (0, node_zlib.inflateSync)(data) : data
		};
	}).filter(({ tag }) => DRAWING.includes(tag)));
}
function writeFont(tables) {
	const power = 2 ** Math.floor(Math.log2(tables.length));
	const head = node_buffer.Buffer.alloc(12 + 16 * tables.length);
	head.writeUInt32BE(TRUE_TYPE, 0);
	for (const [index, value] of [
		tables.length,
		power * 16,
		Math.log2(power),
		(tables.length - power) * 16
	].entries()) head.writeUInt16BE(value, 4 + 2 * index);
	const parts = [head];
	let offset = head.length;
	for (const [index, { tag, checksum, data }] of tables.entries()) {
		const at = 12 + 16 * index;
		head.write(tag, at, "latin1");
		for (const [place, value] of [
			checksum,
			offset,
			data.length
		].entries()) head.writeUInt32BE(value, at + 4 + 4 * place);
		const padding = new Uint8Array((4 - data.length % 4) % 4);
		parts.push(data, padding);
		offset += data.length + padding.length;
	}
	return node_buffer.Buffer.concat(parts);
}
/** Reads a TrueType font file. */
function readTrueType(bytes) {
	const table = tablesOf(bytes);
	const [head, hhea, hmtx, os2] = [
		table("head"),
		table("hhea"),
		table("hmtx"),
		table("OS/2")
	];
	const scale = 1e3 / head.readUInt16BE(18);
	const scaled = (value) => Math.round(value * scale);
	const [ascent, descent] = [hhea.readInt16BE(4), hhea.readInt16BE(6)].map(scaled);
	const advances = hhea.readUInt16BE(34);
	const [left, bottom, right, top] = [
		36,
		38,
		40,
		42
	].map((at) => scaled(head.readInt16BE(at)));
	return {
		bytes,
		ascent,
		descent,
		capHeight: os2.readUInt16BE(0) >= 2 ? scaled(os2.readInt16BE(88)) : ascent,
		box: [
			left ?? 0,
			bottom ?? 0,
			right ?? 0,
			top ?? 0
		],
		glyphs: glyphsOf(table("cmap")),
		widthOf: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, advances - 1)) * scale
	};
}
function tablesOf(bytes) {
	const file = viewOf(bytes);
	const places = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	return (tag) => {
		const at = places.find((place) => file.toString("latin1", place, place + 4) === tag);
		if (at === void 0) throw new Error(`the font has no table ${tag}`);
		const start = file.readUInt32BE(at + 8);
		return file.subarray(start, start + file.readUInt32BE(at + 12));
	};
}
/** Reads the map of the Basic Multilingual Plane (format 4), which every font for Windows has. */
function glyphsOf(cmap) {
	const start = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index)).find((offset) => cmap.readUInt16BE(offset) === 4);
	if (start === void 0) throw new Error("the font has no map of characters that is understood");
	const map = cmap.subarray(start);
	const size = map.readUInt16BE(6);
	const glyphs = /* @__PURE__ */ new Map();
	for (let at = 0; at < size; at += 2) {
		const last = map.readUInt16BE(14 + at);
		const first = map.readUInt16BE(16 + size + at);
		const shift = map.readUInt16BE(16 + 2 * size + at);
		const range = 16 + 3 * size + at;
		const offset = map.readUInt16BE(range);
		for (let code = first; code <= last && code < 65535; code++) {
			const found = offset === 0 ? code : map.readUInt16BE(range + offset + 2 * (code - first));
			if (found !== 0) glyphs.set(code, found + shift & 65535);
		}
	}
	return glyphs;
}
function viewOf(bytes) {
	return node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/formats/pdf/signature/embed-font.ts
/** The face in which signatures are written. PDF wants TrueType; of the packages' two forms, WOFF 1 is unpacked without more code. */
function signatureFont(script) {
	return readTrueType(unpackWoff(require_package_files.readPackageFile(`@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`)));
}
/** The six letters say that a font is a part of the one named: each part has its own. */
const NAMES = {
	latin: "CLSSGA+SourceSans3-Regular",
	"latin-ext": "CLSSGB+SourceSans3-Regular"
};
/** Puts a whole font into a document, with what reads its text back. Characters are written as glyph numbers (Identity-H). */
function embedFont(context, script) {
	const font = signatureFont(script);
	const name = _cantoo_pdf_lib.PDFName.of(NAMES[script]);
	const file = context.register(context.flateStream(font.bytes, { Length1: font.bytes.length }));
	const descriptor = context.register(context.obj({
		Type: "FontDescriptor",
		FontName: name,
		Flags: 4,
		FontBBox: [...font.box],
		ItalicAngle: 0,
		Ascent: font.ascent,
		Descent: font.descent,
		CapHeight: font.capHeight,
		StemV: 80,
		FontFile2: file
	}));
	const used = [...new Set(font.glyphs.values())].sort((a, b) => a - b);
	const descendant = context.obj({
		Type: "Font",
		Subtype: "CIDFontType2",
		BaseFont: name,
		CIDSystemInfo: {
			Registry: _cantoo_pdf_lib.PDFHexString.of(hex("Adobe")),
			Ordering: _cantoo_pdf_lib.PDFHexString.of(hex("Identity")),
			Supplement: 0
		},
		CIDToGIDMap: "Identity",
		FontDescriptor: descriptor,
		DW: 1e3,
		W: used.flatMap((glyph) => [glyph, [rounded(font.widthOf(glyph))]])
	});
	return context.register(context.obj({
		Type: "Font",
		Subtype: "Type0",
		BaseFont: name,
		Encoding: "Identity-H",
		DescendantFonts: [context.register(descendant)],
		ToUnicode: context.register(context.flateStream(toUnicode(font)))
	}));
}
/** Tells readers which character each glyph is. Where several share one, the first is the plain one. */
function toUnicode({ glyphs }) {
	const characters = /* @__PURE__ */ new Map();
	for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) if (!characters.has(glyph) && character !== 0 && character !== 65279) characters.set(glyph, character);
	const lines = [...characters].map(([glyph, character]) => `<${four(glyph)}> <${four(character)}>`);
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => lines.slice(100 * index, 100 * (index + 1))).map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`).join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
/** A glyph or a character as PDF writes it: four hexadecimal figures. */
function four(value) {
	return value.toString(16).toUpperCase().padStart(4, "0");
}
function hex(text) {
	return node_buffer.Buffer.from(text, "latin1").toString("hex");
}
function rounded(width) {
	return Math.round(width * 100) / 100;
}

// src/formats/pdf/signature/field-name.ts
/** The name under which the forms of a document find the font of signatures. */
const FONT_NAME = "ClsSignature";
/** The name of a signatory's field: its identifier, but for the full stop, which parts the names of PDF (ISO 32000-1, 12.7.3.2). */
function fieldName(signataire) {
	return signataire.replaceAll(".", "%2E");
}
/** The identifier of the signatory whose field has this name. */
function signataireOf(fieldName) {
	return fieldName.replaceAll("%2E", ".");
}

Object.defineProperty(exports, "FONT_NAME", {
  enumerable: true,
  get: function () {
    return FONT_NAME;
  }
});
Object.defineProperty(exports, "embedFont", {
  enumerable: true,
  get: function () {
    return embedFont;
  }
});
Object.defineProperty(exports, "fieldName", {
  enumerable: true,
  get: function () {
    return fieldName;
  }
});
Object.defineProperty(exports, "four", {
  enumerable: true,
  get: function () {
    return four;
  }
});
Object.defineProperty(exports, "readTrueType", {
  enumerable: true,
  get: function () {
    return readTrueType;
  }
});
Object.defineProperty(exports, "signataireOf", {
  enumerable: true,
  get: function () {
    return signataireOf;
  }
});
Object.defineProperty(exports, "signatureFont", {
  enumerable: true,
  get: function () {
    return signatureFont;
  }
});