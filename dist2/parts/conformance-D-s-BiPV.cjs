const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_streams = require("./streams-C6MKwkqS.cjs");
const require_pdf_file = require("./pdf-file-BcY7h8rm.cjs");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");

// src/formats/pdf/conformance/fonts/cff.ts
const CHARSET = 15;
const CHAR_STRINGS = 17;
const ROS = 3102;
/** Reads the head of a CFF program; `undefined` if it is none. */
function readCff(bytes) {
	try {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const [top] = readIndex(view, readIndex(view, view.getUint8(2)).end).items;
		if (top === void 0) return void 0;
		const entries = readDict(view, top.start, top.end);
		const glyphCount = readIndex(view, entries.get(CHAR_STRINGS) ?? 0).items.length;
		return {
			glyphCount,
			isCid: entries.has(ROS),
			charset: readCharset(view, entries.get(CHARSET) ?? 0, glyphCount)
		};
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function readIndex(view, start) {
	const count = view.getUint16(start);
	if (count === 0) return {
		items: [],
		end: start + 2
	};
	const size = view.getUint8(start + 2);
	const offset = (index) => {
		let value = 0;
		for (let byte = 0; byte < size; byte += 1) value = value * 256 + view.getUint8(start + 3 + index * size + byte);
		return value;
	};
	const data = start + 3 + (count + 1) * size - 1;
	return {
		items: Array.from({ length: count }, (_, index) => ({
			start: data + offset(index),
			end: data + offset(index + 1)
		})),
		end: data + offset(count)
	};
}
/** The last operand of each operator: that is all that is asked. */
function readDict(view, start, end) {
	const entries = /* @__PURE__ */ new Map();
	let last = 0;
	for (let at = start; at < end;) {
		const byte = view.getUint8(at);
		if (byte <= 21) {
			entries.set(byte === 12 ? 3072 + view.getUint8(at + 1) : byte, last);
			at += byte === 12 ? 2 : 1;
		} else {
			const operand = readOperand(view, at);
			last = operand.value;
			at = operand.end;
		}
	}
	return entries;
}
function readOperand(view, at) {
	const byte = view.getUint8(at);
	if (byte === 28) return {
		value: view.getInt16(at + 1),
		end: at + 3
	};
	if (byte === 29) return {
		value: view.getInt32(at + 1),
		end: at + 5
	};
	if (byte === 30) return {
		value: 0,
		end: endOfReal(view, at + 1)
	};
	if (byte <= 246) return {
		value: byte - 139,
		end: at + 1
	};
	const second = view.getUint8(at + 1);
	return {
		value: byte <= 250 ? (byte - 247) * 256 + second + 108 : -(byte - 251) * 256 - second - 108,
		end: at + 2
	};
}
/** A decimal number ends with a half byte of ones. Where it stands is never a place in the file. */
function endOfReal(view, start) {
	let at = start;
	while ((view.getUint8(at) & 15) !== 15 && view.getUint8(at) >> 4 !== 15) at += 1;
	return at + 1;
}
function readCharset(view, start, glyphCount) {
	if (start <= 2) return Array.from({ length: Math.max(0, glyphCount - 1) }, (_, index) => index + 1);
	const ids = [];
	const format = view.getUint8(start);
	let at = start + 1;
	while (ids.length < glyphCount - 1) {
		const first = view.getUint16(at);
		const left = format === 0 ? 0 : format === 1 ? view.getUint8(at + 2) : view.getUint16(at + 2);
		at += format === 0 ? 2 : format === 1 ? 3 : 4;
		for (let step = 0; step <= left && ids.length < glyphCount - 1; step += 1) ids.push(first + step);
	}
	return ids;
}

// src/formats/pdf/read/characters.ts
const WHITE = 1;
const DELIMITER = 2;
/** The kind of each byte (ISO 32000-1, 7.2.2). */
const KINDS = /* @__PURE__ */ new Uint8Array(256);
for (const white of [
	0,
	9,
	10,
	12,
	13,
	32
]) KINDS[white] = 1;
for (const delimiter of "()<>[]{}/%") KINDS[delimiter.charCodeAt(0)] = 2;
/** The value of a hexadecimal digit, or -1. */
function hexValue(byte) {
	if (byte >= 48 && byte <= 57) return byte - 48;
	const letter = byte | 32;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/formats/pdf/read/strings.ts
const ESCAPES = {
	n: 10,
	r: 13,
	t: 9,
	b: 8,
	f: 12
};
/** A string in parentheses; `start` is its first byte. */
function readLiteral(source, start) {
	const bytes = [];
	let depth = 1;
	let at = start + 1;
	for (; at < source.length; at += 1) {
		const byte = source[at] ?? 0;
		if (byte === 92) {
			at = readEscape(source, at + 1, bytes);
			continue;
		}
		if (byte === 40) depth += 1;
		else if (byte === 41) depth -= 1;
		if (depth === 0) break;
		bytes.push(byte);
	}
	return {
		bytes: Uint8Array.from(bytes),
		end: at + 1
	};
}
/** Reads what follows a backslash; gives the place of its last byte. */
function readEscape(source, at, bytes) {
	const byte = source[at] ?? 0;
	const known = ESCAPES[String.fromCharCode(byte)];
	if (known !== void 0) bytes.push(known);
	else if (byte >= 48 && byte <= 55) {
		let value = 0;
		let end = at;
		for (; end < at + 3 && isOctal(source[end]); end += 1) value = value * 8 + (source[end] ?? 0) - 48;
		bytes.push(value & 255);
		return end - 1;
	} else if (byte === 13) return source[at + 1] === 10 ? at + 1 : at;
	else if (byte !== 10) bytes.push(byte);
	return at;
}
function isOctal(byte) {
	return byte !== void 0 && byte >= 48 && byte <= 55;
}
/** A string in angle brackets; `start` is its first byte. */
function readHex(source, start) {
	let end = source.indexOf(62, start);
	if (end < 0) end = source.length;
	const bytes = Buffer.allocUnsafe(end - start >> 1);
	let count = 0;
	let half = -1;
	for (let at = start + 1; at < end; at += 1) {
		const value = hexValue(source[at] ?? 0);
		if (value < 0) continue;
		if (half < 0) half = value;
		else {
			bytes[count] = half * 16 + value;
			count += 1;
			half = -1;
		}
	}
	if (half >= 0) {
		bytes[count] = half * 16;
		count += 1;
	}
	return {
		bytes: count === bytes.length ? bytes : bytes.subarray(0, count),
		end: end + 1
	};
}

// src/formats/pdf/read/operations.ts
/** Arrays and dictionaries within each other, at most: a hostile stream nests for ever. */
const MAX_DEPTH = 64;
/** The operations of a content stream in order. What is no syntax is passed over. */
function* operationsOf(source) {
	const reader = new Reader(source);
	let operands = [];
	let start = -1;
	for (;;) {
		reader.skipWhite();
		if (reader.isAtEnd()) return;
		const before = reader.at;
		if (start < 0) start = before;
		const word = reader.word();
		if (word === void 0) {
			const operand = reader.operand(0);
			if (operand !== void 0) operands.push(operand);
			if (reader.at === before) reader.at += 1;
			continue;
		}
		const literal = LITERALS.get(word);
		if (literal !== void 0) {
			operands.push(literal);
			continue;
		}
		if (word === "BI") operands = [reader.inlineImage()];
		yield {
			name: word,
			operands,
			start,
			end: reader.at
		};
		operands = [];
		start = -1;
	}
}
const LITERALS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
const LATIN = new TextDecoder("latin1");
/** So many bytes are told apart by one whole number. */
const SHORT = 3;
const WORDS = /* @__PURE__ */ new Map();
/** Where one is in a stream, and what can be read from there. */
var Reader = class {
	at = 0;
	#source;
	constructor(source) {
		this.#source = source;
	}
	isAtEnd() {
		return this.at >= this.#source.length;
	}
	skipWhite() {
		const source = this.#source;
		for (; this.at < source.length; this.at += 1) {
			const byte = source[this.at] ?? 0;
			if (byte === 37) while (this.at < source.length && source[this.at] !== 10 && source[this.at] !== 13) this.at += 1;
			else if (KINDS[byte] !== 1) return;
		}
	}
	/** An operator or keyword, if one begins here. */
	word() {
		const first = this.#source[this.at] ?? 0;
		if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46 || KINDS[first] === 2) return void 0;
		return this.#regular();
	}
	operand(depth) {
		const source = this.#source;
		const first = source[this.at] ?? 0;
		if (first === 47) return this.#name();
		if (first === 40) return this.#string(readLiteral(source, this.at));
		if (first === 60 && source[this.at + 1] === 60) return this.#dict(depth, 2);
		if (first === 60) return this.#string(readHex(source, this.at));
		if (first === 91) return this.#array(depth);
		if (KINDS[first] === 2) {
			this.at += 1;
			return;
		}
		const plain = this.#plainNumber();
		if (plain !== void 0) return plain;
		const text = this.#regular();
		return LITERALS.get(text) ?? numberOf$1(text);
	}
	/** The dictionary of an inline image; its data are passed over. */
	inlineImage() {
		const dict = this.#dict(0, 0);
		const source = this.#source;
		for (this.at += 1; this.at < source.length; this.at += 1) {
			if (!(source[this.at] === 69 && source[this.at + 1] === 73 && this.#isApart(this.at - 1, this.at + 2))) continue;
			this.at += 2;
			break;
		}
		return dict;
	}
	#isApart(before, after) {
		const source = this.#source;
		return KINDS[source[before] ?? 32] === 1 && KINDS[source[after] ?? 32] !== 0;
	}
	/** What goes on until white space or a delimiter. Operators are few and short: each is made a text once. */
	#regular() {
		const source = this.#source;
		const start = this.at;
		let key = 0;
		while (this.at < source.length && KINDS[source[this.at] ?? 0] === 0) {
			key = key << 8 | (source[this.at] ?? 0);
			this.at += 1;
		}
		if (this.at - start > SHORT) return LATIN.decode(source.subarray(start, this.at));
		const known = WORDS.get(key);
		if (known !== void 0) return known;
		const word = LATIN.decode(source.subarray(start, this.at));
		if (key !== 0) WORDS.set(key, word);
		return word;
	}
	/** A plain number, or `undefined` if it is written in another way. */
	#plainNumber() {
		const source = this.#source;
		const first = source[this.at];
		const start = first === 45 || first === 43 ? this.at + 1 : this.at;
		const whole = this.#digits(start);
		const end = source[whole] === 46 ? this.#digits(whole + 1) : whole;
		const next = end < source.length ? KINDS[source[end] ?? 0] : 1;
		if (end === start || end - start > 15 || next === 0) return void 0;
		let value = 0;
		for (let at = start; at < end; at += 1) if (at !== whole) value = value * 10 + (source[at] ?? 0) - 48;
		this.at = end;
		const places = Math.max(0, end - whole - 1);
		return (first === 45 ? -1 : 1) * value / 10 ** places;
	}
	/** Where the figures that begin at `at` end. */
	#digits(from) {
		const source = this.#source;
		let at = from;
		while (at < source.length && (source[at] ?? 0) >= 48 && (source[at] ?? 0) <= 57) at += 1;
		return at;
	}
	#name() {
		this.at += 1;
		const raw = this.#regular();
		return `/${raw.includes("#") ? unescapeName(raw) : raw}`;
	}
	#string({ bytes, end }) {
		this.at = end;
		return bytes;
	}
	#array(depth) {
		const items = [];
		this.at += 1;
		for (;;) {
			this.skipWhite();
			if (this.isAtEnd() || depth > MAX_DEPTH) return items;
			if (this.#source[this.at] === 93) {
				this.at += 1;
				return items;
			}
			const item = this.operand(depth + 1);
			if (item !== void 0) items.push(item);
		}
	}
	/** Reads to `>>`, or to `ID` of an inline image. */
	#dict(depth, opening) {
		const entries = /* @__PURE__ */ new Map();
		this.at += opening;
		for (;;) {
			this.skipWhite();
			if (this.isAtEnd() || depth > MAX_DEPTH) return entries;
			if (this.#source[this.at] === 62) {
				this.at += 2;
				return entries;
			}
			const key = this.word() ?? this.operand(depth + 1);
			if (key === "ID") return entries;
			if (typeof key !== "string" || !key.startsWith("/")) continue;
			this.skipWhite();
			const value = this.operand(depth + 1);
			if (value !== void 0) entries.set(key.slice(1), value);
		}
	}
};
function numberOf$1(text) {
	const value = Number(text);
	if (!Number.isNaN(value)) return value;
	const lenient = Number.parseFloat(text);
	return Number.isNaN(lenient) ? void 0 : lenient;
}
function unescapeName(raw) {
	return raw.replace(/#([0-9a-fA-F])([0-9a-fA-F])/g, (_, high, low) => String.fromCharCode(hexValue(high.charCodeAt(0)) * 16 + hexValue(low.charCodeAt(0))));
}

// src/formats/pdf/conformance/fonts/cmap.ts
/** Of one range no more codes are kept: a map could claim four thousand million. */
const MOST = 65536;
/** Reads a map that is embedded in a file. */
function readCMap(bytes) {
	const spaces = [];
	const cids = [];
	const unicode = /* @__PURE__ */ new Map();
	let writingMode = 0;
	const uses = [];
	for (const { name, operands } of operationsOf(bytes)) if (name === "endcodespacerange") spaces.push(...spacesOf(operands));
	else if (name === "endcidrange") cids.push(...cidsOf(operands, 3));
	else if (name === "endcidchar") cids.push(...cidsOf(operands, 2));
	else if (name === "endbfchar") readCharacters(operands, unicode);
	else if (name === "endbfrange") readRanges(operands, unicode);
	else if (name === "usecmap" && typeof operands[0] === "string") uses.push(operands[0].slice(1));
	else if (name === "def" && operands[0] === "/WMode" && typeof operands[1] === "number") [, writingMode] = operands;
	return {
		codeLength: (first) => spaces.find((space) => within$1(first, space))?.length ?? spaces[0]?.length ?? 2,
		cid: (code) => {
			const range = cids.find(({ low, high }) => code >= low && code <= high);
			return range === void 0 ? void 0 : range.cid + code - range.low;
		},
		unicode: (code) => unicode.get(code),
		writingMode,
		uses,
		isEmpty: unicode.size === 0 && cids.length === 0
	};
}
function within$1(first, { low, high, length }) {
	const shift = 2 ** (8 * (length - 1));
	return first >= Math.floor(low / shift) && first <= Math.floor(high / shift);
}
const numberOf = (operand) => operand instanceof Uint8Array ? operand.reduce((value, byte) => value * 256 + byte, 0) : NaN;
function spacesOf(operands) {
	return inGroups(operands, 2).map(([low, high]) => ({
		low: numberOf(low),
		high: numberOf(high),
		length: low instanceof Uint8Array ? Math.max(1, low.length) : 2
	}));
}
function cidsOf(operands, size) {
	return inGroups(operands, size).map((group) => {
		const cid = group[size - 1];
		return {
			low: numberOf(group[0]),
			high: numberOf(group[size - 2]),
			cid: typeof cid === "number" ? cid : 0
		};
	});
}
function readCharacters(operands, unicode) {
	for (const [code, text] of inGroups(operands, 2)) unicode.set(numberOf(code), textOf(text));
}
function readRanges(operands, unicode) {
	for (const [low, high, to] of inGroups(operands, 3)) {
		const first = numberOf(low);
		const last = Math.min(numberOf(high), first + MOST);
		for (let code = first; code <= last; code += 1) {
			const step = code - first;
			unicode.set(code, Array.isArray(to) ? textOf(to[step]) : advanced(textOf(to), step));
		}
	}
}
/** The last character goes on with the code. */
function advanced(text, step) {
	const last = text.charCodeAt(text.length - 1);
	return step === 0 || Number.isNaN(last) ? text : text.slice(0, -1) + String.fromCharCode(last + step);
}
function textOf(operand) {
	if (!(operand instanceof Uint8Array)) return "";
	let text = "";
	if (operand.length === 1) return String.fromCharCode(operand[0] ?? 0);
	for (let at = 0; at + 1 < operand.length; at += 2) text += String.fromCharCode((operand[at] ?? 0) * 256 + (operand[at + 1] ?? 0));
	return text;
}
/** Also where the count before `begin…` stands among the operands. */
function inGroups(operands, size) {
	const groups = [];
	for (let at = operands.length % size; at + size <= operands.length; at += size) groups.push(operands.slice(at, at + size));
	return groups;
}

// src/formats/pdf/conformance/fonts/glyph-names.ts
/** The names of signs beyond letters and figures that the Latin fonts of the Adobe Glyph List use. */
const NAMES = new Map("space= |exclam=!|quotedbl=\"|numbersign=#|dollar=$|percent=%|ampersand=&|quotesingle='|parenleft=(|parenright=)|asterisk=*|plus=+|comma=,|hyphen=-|period=.|slash=/|zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|colon=:|semicolon=;|less=<|equal==|greater=>|question=?|at=@|bracketleft=[|backslash=\\|bracketright=]|asciicircum=^|underscore=_|grave=`|braceleft={|bar=||braceright=}|asciitilde=~|bullet=•|dagger=†|daggerdbl=‡|ellipsis=…|emdash=—|endash=–|florin=ƒ|fraction=⁄|guilsinglleft=‹|guilsinglright=›|minus=−|perthousand=‰|quotedblbase=„|quotedblleft=“|quotedblright=”|quoteleft=‘|quoteright=’|quotesinglbase=‚|trademark=™|fi=ﬁ|fl=ﬂ|Lslash=Ł|OE=Œ|Scaron=Š|Ydieresis=Ÿ|Zcaron=Ž|dotlessi=ı|lslash=ł|oe=œ|scaron=š|zcaron=ž|Euro=€|exclamdown=¡|cent=¢|sterling=£|currency=¤|yen=¥|brokenbar=¦|section=§|dieresis=¨|copyright=©|ordfeminine=ª|guillemotleft=«|logicalnot=¬|registered=®|macron=¯|degree=°|plusminus=±|twosuperior=²|threesuperior=³|acute=´|mu=µ|paragraph=¶|periodcentered=·|cedilla=¸|onesuperior=¹|ordmasculine=º|guillemotright=»|onequarter=¼|onehalf=½|threequarters=¾|questiondown=¿|AE=Æ|Eth=Ð|multiply=×|Oslash=Ø|Thorn=Þ|germandbls=ß|ae=æ|eth=ð|divide=÷|oslash=ø|thorn=þ|breve=˘|caron=ˇ|circumflex=ˆ|dotaccent=˙|hungarumlaut=˝|ogonek=˛|ring=˚|tilde=˜|nbspace=\xA0|sfthyphen=­|Dcroat=Đ|dcroat=đ".split("|").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
/** Marks that stand at the end of the name of a letter: `eacute`. */
const ACCENTS = {
	grave: "̀",
	acute: "́",
	circumflex: "̂",
	tilde: "̃",
	dieresis: "̈",
	ring: "̊",
	cedilla: "̧",
	caron: "̌",
	breve: "̆",
	macron: "̄",
	ogonek: "̨",
	dotaccent: "̇",
	hungarumlaut: "̋"
};
/** The character that a glyph of this name shows, if the name is one of the Latin ones of the Adobe Glyph List. */
function characterNamed(name) {
	const [base = ""] = name.split(".");
	if (/^[A-Za-z]$/.test(base)) return base;
	const known = NAMES.get(base);
	if (known !== void 0) return known;
	const [, letter, accent = ""] = /^([A-Za-z])([a-z]+)$/.exec(base) ?? [];
	const mark = ACCENTS[accent];
	if (letter !== void 0 && mark !== void 0) return `${letter}${mark}`.normalize("NFC");
	const [, units, point] = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(base) ?? [];
	if (units !== void 0) return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
	const value = Number.parseInt(point ?? "", 16);
	return value <= 1114111 ? String.fromCodePoint(value) : void 0;
}

// src/formats/pdf/conformance/fonts/sfnt.ts
/** Reads the tables of a font program; `undefined` if it is none. */
function readSfnt(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const tables = /* @__PURE__ */ new Map();
		const count = view.getUint16(4);
		for (let index = 0; index < count; index += 1) {
			const entry = 12 + index * 16;
			const offset = view.getUint32(entry + 8);
			const length = Math.min(view.getUint32(entry + 12), bytes.length - offset);
			if (length < 0) continue;
			tables.set(tagAt(view, entry), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
		}
		return describe(tables);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function describe(tables) {
	const head = tables.get("head");
	const metrics = tables.get("hmtx");
	const units = head?.getUint16(18) ?? 1e3;
	const longMetrics = tables.get("hhea")?.getUint16(34) ?? 0;
	const cff = tables.get("CFF ");
	const hasLongOffsets = head?.getInt16(50) === 1;
	const offsets = tables.get("loca");
	const glyphCount = tables.get("maxp")?.getUint16(4) ?? 0;
	const offsetOf = (glyph) => hasLongOffsets ? offsets?.getUint32(glyph * 4) ?? 0 : (offsets?.getUint16(glyph * 2) ?? 0) * 2;
	return {
		glyphCount,
		tables: characterTables(tables.get("cmap")),
		cff: cff === void 0 ? void 0 : new Uint8Array(cff.buffer, cff.byteOffset, cff.byteLength),
		width(glyph) {
			const place = Math.min(glyph, longMetrics - 1) * 4;
			if (metrics === void 0 || place < 0 || place + 2 > metrics.byteLength || glyph >= glyphCount) return void 0;
			return metrics.getUint16(place) * 1e3 / units;
		},
		hasOutline(glyph) {
			if (offsets === void 0 || (glyph + 2) * (hasLongOffsets ? 4 : 2) > offsets.byteLength) return void 0;
			return offsetOf(glyph + 1) > offsetOf(glyph);
		}
	};
}
function characterTables(cmap) {
	if (cmap === void 0) return [];
	const count = cmap.getUint16(2);
	return Array.from({ length: Math.min(count, 50) }, (_, index) => {
		const entry = 4 + index * 8;
		const offset = cmap.getUint32(entry + 4);
		return {
			platform: cmap.getUint16(entry),
			encoding: cmap.getUint16(entry + 2),
			glyph: (code) => glyphOf(cmap, offset, code)
		};
	});
}
function glyphOf(cmap, start, code) {
	try {
		const format = cmap.getUint16(start);
		if (format === 0) return code < 256 ? cmap.getUint8(start + 6 + code) : 0;
		if (format === 4) return fromSegments(cmap, start, code);
		if (format === 6) {
			const index = code - cmap.getUint16(start + 6);
			return index >= 0 && index < cmap.getUint16(start + 8) ? cmap.getUint16(start + 10 + index * 2) : 0;
		}
		return format === 12 ? fromGroups(cmap, start, code) : 0;
	} catch {
		return 0;
	}
}
function fromSegments(cmap, start, code) {
	const size = cmap.getUint16(start + 6);
	for (let at = 0; at < size; at += 2) {
		if (cmap.getUint16(start + 14 + at) < code) continue;
		const first = cmap.getUint16(start + 16 + size + at);
		if (first > code) return 0;
		const delta = cmap.getUint16(start + 16 + size * 2 + at);
		const place = start + 16 + size * 3 + at;
		const range = cmap.getUint16(place);
		const glyph = range === 0 ? code : cmap.getUint16(place + range + (code - first) * 2);
		return range !== 0 && glyph === 0 ? 0 : glyph + delta & 65535;
	}
	return 0;
}
function fromGroups(cmap, start, code) {
	const count = cmap.getUint32(start + 12);
	for (let index = 0; index < count; index += 1) {
		const group = start + 16 + index * 12;
		if (code >= cmap.getUint32(group) && code <= cmap.getUint32(group + 4)) return cmap.getUint32(group + 8) + code - cmap.getUint32(group);
	}
	return 0;
}
function tagAt(view, offset) {
	return String.fromCharCode(...[
		0,
		1,
		2,
		3
	].map((index) => view.getUint8(offset + index)));
}

// src/formats/pdf/conformance/fonts/font.ts
const SYMBOLIC = 4;
/** Reads a font. */
function readFont(dict) {
	const subtype = require_streams.nameAt(dict, "Subtype") ?? "";
	const descendant = subtype === "Type0" ? require_streams.dictOf(require_streams.itemsOf(require_streams.at(dict, "DescendantFonts"))[0]) : void 0;
	const descriptor = require_streams.dictAt(descendant ?? dict, "FontDescriptor");
	const program = [
		"FontFile",
		"FontFile2",
		"FontFile3"
	].map((key) => require_streams.at(descriptor, key)).find((file) => file instanceof _cantoo_pdf_lib.PDFRawStream);
	const bytes = program instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.decodeStream(program) : void 0;
	const isCff = ["Type1C", "CIDFontType0C"].includes(require_streams.nameAt(require_streams.dictOf(program), "Subtype") ?? "");
	const sfnt = bytes === void 0 || isCff || require_streams.at(descriptor, "FontFile") === program ? void 0 : readSfnt(bytes);
	const encodingStream = require_streams.at(dict, "Encoding");
	const facts = {
		dict,
		subtype,
		name: require_streams.nameAt(dict, "BaseFont") ?? "",
		descendant,
		descriptor,
		isEmbedded: program !== void 0,
		isSymbolic: ((require_streams.numberAt(descriptor, "Flags") ?? 0) & SYMBOLIC) !== 0,
		sfnt,
		cff: isCff && bytes !== void 0 ? readCff(bytes) : sfnt?.cff === void 0 ? void 0 : readCff(sfnt.cff),
		encodingName: require_streams.nameOf(encodingStream) ?? require_streams.nameAt(require_streams.dictOf(encodingStream), "CMapName"),
		encoding: cmapOf(encodingStream),
		toUnicode: cmapOf(require_streams.at(dict, "ToUnicode"))
	};
	return {
		...facts,
		...subtype === "Type0" ? compositeCodes(facts) : simpleCodes(facts)
	};
}
function cmapOf(stream) {
	return stream instanceof _cantoo_pdf_lib.PDFRawStream ? readCMap(require_streams.decodeStream(stream) ?? /* @__PURE__ */ new Uint8Array()) : void 0;
}
function compositeCodes(facts) {
	const { encoding, encodingName = "", descendant, sfnt, cff, toUnicode } = facts;
	const isIdentity = /^Identity-[HV]$/.test(encodingName) && encoding === void 0;
	const cidOf = (code) => isIdentity ? code : encoding?.cid(code);
	const map = require_streams.at(descendant, "CIDToGIDMap");
	const glyphs = map instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.decodeStream(map) : void 0;
	const widths = readWidths(descendant);
	const defaultWidth = require_streams.numberAt(descendant, "DW") ?? 1e3;
	const byCid = new Map(cff?.isCid ? cff.charset.map((cid, index) => [cid, index + 1]) : []);
	const isTrueType = require_streams.nameAt(descendant, "Subtype") === "CIDFontType2";
	const glyph = (code) => {
		const cid = cidOf(code);
		if (cid === void 0) return void 0;
		if (!isTrueType) return cff?.isCid ? cid === 0 ? 0 : byCid.get(cid) : cid;
		return glyphs === void 0 ? cid : (glyphs[cid * 2] ?? 0) * 256 + (glyphs[cid * 2 + 1] ?? 0);
	};
	const count = isTrueType ? sfnt?.glyphCount : cff?.glyphCount;
	const collection = require_streams.textAt(require_streams.dictAt(descendant, "CIDSystemInfo"), "Ordering") ?? "";
	return {
		eachCode(bytes, visit) {
			for (let at = 0; at < bytes.length;) {
				const length = encoding?.codeLength(bytes[at] ?? 0) ?? 2;
				let code = 0;
				for (let index = 0; index < length; index += 1) code = code * 256 + (bytes[at + index] ?? 0);
				visit(code);
				at += length;
			}
		},
		glyph,
		hasGlyph: (code) => {
			if (count === void 0 || cidOf(code) === void 0) return void 0;
			const found = glyph(code);
			return found !== void 0 && found < count;
		},
		width: (code) => widths.get(cidOf(code) ?? -1) ?? defaultWidth,
		unicode: (code) => toUnicode?.unicode(code) ?? (/^(?:GB1|CNS1|Japan1|Korea1)$/.test(collection) ? "?" : void 0)
	};
}
/** Either a first CID and a list of widths, or a first and a last CID and one width. */
function readWidths(descendant) {
	const widths = /* @__PURE__ */ new Map();
	const items = require_streams.itemsOf(require_streams.at(descendant, "W"));
	for (let index = 0; index < items.length;) {
		const start = plainNumber(items[index]);
		const last = plainNumber(items[index + 1]);
		if (start === void 0) break;
		if (last === void 0) {
			for (const [offset, width] of require_streams.itemsOf(items[index + 1]).entries()) widths.set(start + offset, plainNumber(width) ?? 0);
			index += 2;
		} else {
			const width = plainNumber(items[index + 2]) ?? 0;
			for (let cid = start; cid <= Math.min(last, MAX_CID); cid += 1) widths.set(cid, width);
			index += 3;
		}
	}
	return widths;
}
const MAX_CID = 65535;
const plainNumber = (value) => value instanceof _cantoo_pdf_lib.PDFNumber ? value.asNumber() : void 0;
function simpleCodes(facts) {
	const { dict, descriptor, subtype, toUnicode, sfnt, isSymbolic } = facts;
	const names = simpleEncoding(dict);
	const first = require_streams.numberAt(dict, "FirstChar") ?? 0;
	const widths = require_streams.itemsOf(require_streams.at(dict, "Widths"));
	const glyph = (code) => {
		if (subtype !== "TrueType" || sfnt === void 0) return void 0;
		return isSymbolic ? symbolGlyph(sfnt, code) : namedGlyph(sfnt, names(code), code);
	};
	return {
		eachCode(bytes, visit) {
			for (const code of bytes) visit(code);
		},
		glyph,
		hasGlyph: (code) => {
			const found = glyph(code);
			return found === void 0 || sfnt === void 0 ? void 0 : found < sfnt.glyphCount;
		},
		width: (code) => {
			const width = widths[code - first];
			return width instanceof _cantoo_pdf_lib.PDFNumber ? width.asNumber() : require_streams.numberAt(descriptor, "MissingWidth");
		},
		unicode: (code) => toUnicode?.unicode(code) ?? names(code)
	};
}
/** The character that each code stands for by its encoding. */
function simpleEncoding(dict) {
	const encoding = require_streams.at(dict, "Encoding");
	const base = require_streams.nameOf(encoding) ?? require_streams.nameAt(require_streams.dictOf(encoding), "BaseEncoding");
	const decoder = base === void 0 ? void 0 : DECODERS[base];
	const differences = /* @__PURE__ */ new Map();
	let code = 0;
	for (const item of require_streams.itemsOf(require_streams.at(require_streams.dictOf(encoding), "Differences"))) if (item instanceof _cantoo_pdf_lib.PDFNumber) code = item.asNumber();
	else {
		differences.set(code, require_streams.nameOf(item) ?? "");
		code += 1;
	}
	const usual = require_streams.nameAt(dict, "Subtype") === "Type1" ? "windows-1252" : void 0;
	return (asked) => {
		const name = differences.get(asked);
		if (name !== void 0) return characterNamed(name);
		const set = decoder ?? usual;
		return set === void 0 ? void 0 : new TextDecoder(set).decode(Uint8Array.of(asked));
	};
}
const DECODERS = {
	WinAnsiEncoding: "windows-1252",
	MacRomanEncoding: "macintosh"
};
const tableOf = (sfnt, platform, encoding) => sfnt.tables.find((table) => table.platform === platform && table.encoding === encoding);
function symbolGlyph(sfnt, code) {
	const symbols = tableOf(sfnt, 3, 0);
	return [
		61440,
		0,
		61696,
		61952
	].map((area) => symbols?.glyph(area + code) ?? 0).find((glyph) => glyph > 0) ?? (tableOf(sfnt, 1, 0) ?? sfnt.tables[0])?.glyph(code);
}
function namedGlyph(sfnt, character, code) {
	const unicode = tableOf(sfnt, 3, 1);
	if (unicode === void 0 || character === void 0) return tableOf(sfnt, 1, 0)?.glyph(code);
	return unicode.glyph(character.codePointAt(0) ?? 0) || void 0;
}
/** The glyph names that an encoding sets on its own. */
function differencesOf(dict) {
	return require_streams.oneOrMany(require_streams.at(require_streams.dictAt(dict, "Encoding"), "Differences")).flatMap((item) => require_streams.nameOf(item) ?? []);
}

// src/formats/pdf/conformance/fonts/font-uses.ts
const INVISIBLE = 3;
/** Gathers what is shown in which font while the content is read. */
function collectFonts() {
	const uses = /* @__PURE__ */ new Map();
	const newUse = (dict, page) => {
		const use = {
			font: readFont(dict),
			codes: /* @__PURE__ */ new Map(),
			page,
			isShown: false
		};
		uses.set(dict, use);
		return use;
	};
	return {
		watcher: { shown({ font: dict, bytes, mode }, { page, mark }) {
			const use = uses.get(dict) ?? newUse(dict, page);
			const isShown = mode !== INVISIBLE;
			const isBare = mark?.hasActualText !== true;
			use.isShown ||= isShown;
			use.font.eachCode(bytes, (code) => {
				const known = use.codes.get(code);
				if (known === void 0) use.codes.set(code, {
					page,
					isShown,
					isBare
				});
				else {
					known.isShown ||= isShown;
					known.isBare ||= isBare;
				}
			});
		} },
		uses: () => [...uses.values()]
	};
}

// src/formats/pdf/conformance/read/marks.ts
/** The mark that an operation `BMC` or `BDC` begins. */
function readMark({ operands }, parent, scope) {
	const [tag, properties] = operands;
	const read = propertiesOf(properties, scope.resources);
	const mcid = read.number("MCID");
	const element = mcid === void 0 ? void 0 : scope.structure.elementOfContent(scope.structParents, mcid);
	const name = typeof tag === "string" ? tag.slice(1) : "";
	return {
		tag: name,
		mcid,
		parent,
		element,
		isTagged: element !== void 0 || parent?.isTagged === true,
		isArtifact: name === "Artifact" || parent?.isArtifact === true,
		hasActualText: read.text("ActualText") !== void 0 || parent?.hasActualText === true,
		lang: read.text("Lang") ?? scope.structure.known(element)?.lang ?? parent?.lang,
		text: read.text
	};
}
const NONE = {
	number: () => void 0,
	text: () => void 0
};
function propertiesOf(operand, resources) {
	if (typeof operand === "string") {
		const list = require_streams.dictAt(require_streams.dictAt(resources, "Properties"), operand.slice(1));
		return {
			number: (key) => require_streams.numberAt(list, key),
			text: (key) => require_streams.textAt(list, key)
		};
	}
	if (!(operand instanceof Map)) return NONE;
	const inline = operand;
	return {
		number: (key) => {
			const value = inline.get(key);
			return typeof value === "number" ? value : void 0;
		},
		text: (key) => {
			const value = inline.get(key);
			return value instanceof Uint8Array ? decodeText(value) : void 0;
		}
	};
}
/** A text string of PDF: UTF-16 with its mark, UTF-8 with its mark, or one byte a character. */
function decodeText(bytes) {
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return new TextDecoder().decode(bytes.subarray(3));
	return new TextDecoder("latin1").decode(bytes);
}

// src/formats/pdf/conformance/read/content.ts
/** A page of text has a few thousand operations: this is beyond any document that people made. */
const MAX_OPERATIONS = 5e7;
const MAX_FORM_DEPTH = 30;
/**
* Reads all content once and tells the watchers of it.
* @returns whether all was read: a file that would take for ever is left in the middle
*/
function walkContent(source, watchers) {
	const walker = new Walker(source.structure, watchers);
	for (const page of source.pages) {
		const parts = require_streams.oneOrMany(require_streams.at(page.dict, "Contents")).map(contentOf);
		walker.walk(parts.length === 1 && parts[0] !== void 0 ? parts[0] : joined(parts), {
			place: {
				page: page.number,
				mark: void 0,
				resources: require_streams.dictOf(page.inherited("Resources")),
				isAppearance: false
			},
			structParents: require_streams.numberAt(page.dict, "StructParents"),
			state: START,
			depth: 0
		});
	}
	for (const { stream, page } of source.appearances) {
		const place = {
			page,
			mark: void 0,
			resources: void 0,
			isAppearance: true
		};
		walker.place(stream, {
			place,
			structParents: void 0,
			state: START,
			depth: 0
		});
	}
	return walker.isWhole();
}
function contentOf(stream) {
	return stream instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.decodeStream(stream) ?? /* @__PURE__ */ new Uint8Array() : /* @__PURE__ */ new Uint8Array();
}
function joined(parts) {
	return Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
}
const START = {
	font: void 0,
	mode: 0
};
const PAINTINGS = new Map([
	...[
		"f",
		"F",
		"f*",
		"B",
		"B*",
		"b",
		"b*",
		"S",
		"s"
	].map((name) => [name, "tracé"]),
	...[
		"Tj",
		"TJ",
		"'",
		"\""
	].map((name) => [name, "texte"]),
	["sh", "dégradé"],
	["BI", "image"]
]);
/** Operators that move and show text, and change nothing that anybody looks at. */
const TEXT = /* @__PURE__ */ new Set([
	"Tj",
	"TJ",
	"Td",
	"TD",
	"Tm",
	"T*",
	"BT",
	"ET"
]);
var Walker = class {
	#structure;
	#watchers;
	#onOperation;
	#onPainted;
	#onShown;
	#walked = /* @__PURE__ */ new Set();
	#numbers = /* @__PURE__ */ new Map();
	#fonts = /* @__PURE__ */ new Map();
	#left = MAX_OPERATIONS;
	constructor(structure, watchers) {
		this.#structure = structure;
		this.#watchers = watchers;
		this.#onOperation = watchers.filter(({ operation }) => operation !== void 0);
		this.#onPainted = watchers.filter(({ painted }) => painted !== void 0);
		this.#onShown = watchers.filter(({ shown }) => shown !== void 0);
	}
	isWhole() {
		return this.#left > 0;
	}
	walk(content, frame) {
		let { place, state } = frame;
		const saved = [];
		for (const operation of operationsOf(content)) {
			this.#left -= 1;
			if (this.#left <= 0) return;
			const { name } = operation;
			if (!TEXT.has(name)) {
				place = this.#marked(operation, place, frame);
				state = this.#saved(operation, state, saved, place);
				for (const watcher of this.#onOperation) watcher.operation?.(operation, place);
			}
			if (name === "Do" || PAINTINGS.has(name)) this.#paint(operation, {
				...frame,
				place,
				state
			});
		}
	}
	#marked(operation, place, frame) {
		if (operation.name === "EMC") return place.mark === frame.place.mark ? place : {
			...place,
			mark: place.mark?.parent
		};
		if (operation.name !== "BMC" && operation.name !== "BDC") return place;
		const { resources } = place;
		const { structParents } = frame;
		const mark = readMark(operation, place.mark, {
			resources,
			structParents,
			structure: this.#structure
		});
		const inside = {
			...place,
			mark
		};
		for (const watcher of this.#watchers) watcher.marked?.(mark, inside);
		return inside;
	}
	#saved(operation, state, saved, place) {
		if (operation.name === "Q") return saved.pop() ?? state;
		if (operation.name === "q") saved.push(state);
		return this.#textState(operation, state, place);
	}
	/** Paints a form or a picture. */
	place(object, frame) {
		const { place, depth } = frame;
		for (const watcher of this.#watchers) watcher.placed?.(object, place);
		if (require_streams.nameAt(object.dict, "Subtype") !== "Form" && !place.isAppearance) {
			for (const watcher of this.#watchers) watcher.painted?.("image", place);
			return;
		}
		const { mark } = place;
		const way = `${this.#numberOf(object)} ${mark?.isTagged} ${mark?.isArtifact} ${mark?.hasActualText} ${mark?.lang}`;
		if (depth > MAX_FORM_DEPTH || this.#walked.has(way)) return;
		this.#walked.add(way);
		this.walk(contentOf(object), {
			place: {
				...place,
				form: object,
				resources: require_streams.dictAt(object.dict, "Resources") ?? place.resources
			},
			structParents: require_streams.numberAt(object.dict, "StructParents"),
			state: frame.state,
			depth: depth + 1
		});
	}
	#textState({ name, operands }, state, { resources }) {
		const [first] = operands;
		if (name === "Tr" && typeof first === "number") return {
			...state,
			mode: first
		};
		if (name === "Tf" && typeof first === "string") return {
			...state,
			font: this.#font(first.slice(1), resources)
		};
		if (name !== "gs" || typeof first !== "string") return state;
		const font = require_streams.dictOf(require_streams.oneOrMany(require_streams.at(require_streams.dictAt(require_streams.dictAt(resources, "ExtGState"), first.slice(1)), "Font"))[0]);
		return font === void 0 ? state : {
			...state,
			font
		};
	}
	#font(name, resources) {
		const fonts = require_streams.dictAt(resources, "Font");
		if (fonts === void 0) return void 0;
		const known = this.#fonts.get(fonts) ?? /* @__PURE__ */ new Map();
		this.#fonts.set(fonts, known);
		if (!known.has(name)) known.set(name, require_streams.dictAt(fonts, name));
		return known.get(name);
	}
	#paint(operation, frame) {
		const { name, operands } = operation;
		if (name === "Do") {
			const [object] = operands;
			const stream = typeof object === "string" ? require_streams.at(require_streams.dictAt(frame.place.resources, "XObject"), object.slice(1)) : void 0;
			if (stream instanceof _cantoo_pdf_lib.PDFRawStream) this.place(stream, frame);
			return;
		}
		const painting = PAINTINGS.get(name);
		if (painting === void 0) return;
		for (const watcher of this.#onPainted) watcher.painted?.(painting, frame.place);
		if (painting === "texte") this.#show(operation, frame);
	}
	#show({ operands }, { place, state: { font, mode } }) {
		if (font === void 0) return;
		const last = operands.at(-1);
		for (const bytes of Array.isArray(last) ? last : [last]) {
			if (!(bytes instanceof Uint8Array)) continue;
			for (const watcher of this.#onShown) watcher.shown?.({
				font,
				bytes,
				mode
			}, place);
		}
	}
	#numberOf(stream) {
		const number = this.#numbers.get(stream) ?? this.#numbers.size;
		this.#numbers.set(stream, number);
		return number;
	}
};

// src/formats/pdf/conformance/read/every-value.ts
/** Every value of a file, also those inside others, each with the object it stands in. References are not followed. */
function* everyValue(objects) {
	for (const [ref, object] of objects) {
		const waiting = [object];
		for (let value = waiting.pop(); value !== void 0; value = waiting.pop()) {
			yield [value, ref];
			if (value instanceof _cantoo_pdf_lib.PDFArray) waiting.push(...value.asArray());
			else if (value instanceof _cantoo_pdf_lib.PDFDict) waiting.push(...value.values());
			else if (value instanceof _cantoo_pdf_lib.PDFStream) waiting.push(...value.dict.values());
		}
	}
}

// src/formats/pdf/conformance/archive/actions.ts
const ACTIONS_ALLOWED = /* @__PURE__ */ new Set([
	"GoTo",
	"GoToR",
	"GoToE",
	"Thread",
	"URI",
	"Named",
	"SubmitForm"
]);
const NAMED_ALLOWED = /* @__PURE__ */ new Set([
	"NextPage",
	"PrevPage",
	"FirstPage",
	"LastPage"
]);
/** Actions that ISO 32000-1, table 198 and its ancestors know: other dictionaries have an `S` as well. */
const ACTIONS_KNOWN = new Set("GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView set-state no-op".split(" "));
/** ISO 19005-3, 6.5: nothing happens by itself. */
const ACTIONS = [
	{
		clauses: ["A-3 6.5.1 t1"],
		requires: "Aucune action qu’une archive n’admet pas : programmes, sons ou films.",
		each: (_, tell) => (value, ref) => {
			const action = value instanceof _cantoo_pdf_lib.PDFDict ? require_streams.nameAt(value, "S") : void 0;
			if (action === void 0 || ACTIONS_ALLOWED.has(action) || !(value instanceof _cantoo_pdf_lib.PDFDict)) return;
			const type = require_streams.nameAt(value, "Type");
			if (type === "Action" || type === void 0 && ACTIONS_KNOWN.has(action)) tell(`Une archive n’admet pas l’action « ${action} ».`, { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.5.1 t2"],
		requires: "Aucune commande du lecteur que celles qui tournent les pages.",
		each: (_, tell) => (value, ref) => {
			if (!(value instanceof _cantoo_pdf_lib.PDFDict) || require_streams.nameAt(value, "S") !== "Named") return;
			const command = require_streams.nameAt(value, "N") ?? "";
			if (!NAMED_ALLOWED.has(command)) tell(`Une archive n’admet pas la commande « ${command} ».`, { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.5.1 t3"],
		requires: "Aucun programme JavaScript.",
		check({ catalog }, tell) {
			if (require_streams.dictAt(require_streams.dictAt(catalog, "Names"), "JavaScript") !== void 0) tell("Le fichier porte des programmes JavaScript.");
		}
	},
	{
		clauses: ["A-3 6.5.2 t1"],
		requires: "Ouvrir ou fermer le fichier ne déclenche rien.",
		check({ catalog }, tell) {
			if (catalog.has(_cantoo_pdf_lib.PDFName.of("AA"))) tell("Ouvrir, fermer ou imprimer le fichier déclenche une action.");
		}
	},
	{
		clauses: ["A-3 6.5.2 t2"],
		requires: "Tourner une page ne déclenche rien.",
		check(pdf, tell) {
			for (const { dict, number } of pdf.pages()) if (dict.has(_cantoo_pdf_lib.PDFName.of("AA"))) tell("Montrer ou quitter la page déclenche une action.", { page: number });
		}
	}
];

// src/formats/pdf/conformance/read/fields.ts
/** Every field of the form of a file, those that hold others before them. A form that leads back into itself ends there. */
function fieldsOf(catalog) {
	const fields = /* @__PURE__ */ new Set();
	const waiting = [...require_streams.itemsOf(require_streams.at(require_streams.dictAt(catalog, "AcroForm"), "Fields"))];
	for (let item = waiting.pop(); item !== void 0 || waiting.length > 0; item = waiting.pop()) {
		const field = require_streams.dictOf(item);
		if (field === void 0 || fields.has(field)) continue;
		fields.add(field);
		waiting.push(...require_streams.itemsOf(require_streams.at(field, "Kids")));
	}
	return [...fields];
}

// src/formats/pdf/conformance/archive/annotations.ts
const TYPES = new Set("Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact".split(" "));
const PRINT = 4;
function ofEach$2(clause, requires, fault) {
	return {
		clauses: [clause],
		requires,
		check(pdf, tell) {
			for (const annotation of pdf.annotations()) {
				const message = fault(annotation);
				if (message !== void 0) tell(message, {
					page: annotation.page,
					object: annotation.subtype
				});
			}
		}
	};
}
function isEmpty({ dict }) {
	const [left, bottom, right, top] = require_streams.numbersOf(require_streams.at(dict, "Rect"));
	return left === right && bottom === top;
}
/** ISO 19005-3, 6.3 and 6.4: annotations and forms that look the same for ever. */
const ARCHIVE_ANNOTATIONS = [
	ofEach$2("A-3 6.3.1 t1", "Chaque annotation est d’une sorte qu’une archive admet.", ({ subtype }) => TYPES.has(subtype) ? void 0 : `Une archive n’admet pas les annotations « ${subtype} ».`),
	ofEach$2("A-3 6.3.2 t1", "Chaque annotation dit comment elle se montre (F).", ({ subtype, flags }) => subtype !== "Popup" && flags === void 0 ? "Une annotation ne dit pas comment elle se montre (F)." : void 0),
	ofEach$2("A-3 6.3.2 t2", "Chaque annotation se voit et s’imprime.", ({ flags }) => {
		if (flags === void 0) return void 0;
		return (flags & 291) === 0 && (flags & PRINT) !== 0 ? void 0 : "Une annotation est cachée ou ne s’imprime pas.";
	}),
	ofEach$2("A-3 6.3.3 t1", "Chaque annotation a une apparence.", (annotation) => isEmpty(annotation) || ["Popup", "Link"].includes(annotation.subtype) || require_streams.dictAt(annotation.dict, "AP") !== void 0 ? void 0 : "Une annotation n’a pas d’apparence."),
	ofEach$2("A-3 6.3.3 t2", "Une annotation n’a que son apparence ordinaire.", ({ dict, subtype }) => {
		const looks = require_streams.dictAt(dict, "AP");
		if (looks === void 0) return void 0;
		const type = require_streams.nameAt(dict, "FT") ?? require_streams.nameAt(require_streams.dictAt(dict, "Parent"), "FT");
		const look = require_streams.at(looks, "N");
		const isRight = subtype === "Widget" && type === "Btn" ? look instanceof _cantoo_pdf_lib.PDFDict && look.keys().length > 0 : look instanceof _cantoo_pdf_lib.PDFRawStream;
		return looks.keys().length === 1 && isRight ? void 0 : "Une annotation a d’autres apparences que l’ordinaire.";
	}),
	ofEach$2("A-3 6.4.1 t1", "Aucun champ ne déclenche d’action.", ({ dict, subtype }) => subtype === "Widget" && (dict.has(_cantoo_pdf_lib.PDFName.of("A")) || dict.has(_cantoo_pdf_lib.PDFName.of("AA"))) ? "Un champ déclenche une action." : void 0),
	{
		clauses: ["A-3 6.4.1 t2"],
		requires: "Aucun champ n’a d’actions supplémentaires.",
		check(pdf, tell) {
			for (const field of fieldsOf(pdf.catalog)) if (field.has(_cantoo_pdf_lib.PDFName.of("AA"))) tell("Un champ a des actions supplémentaires.");
		}
	},
	{
		clauses: ["A-3 6.4.1 t3"],
		requires: "Les champs ont leur apparence.",
		check({ catalog }, tell) {
			if (require_streams.isTrueAt(require_streams.dictAt(catalog, "AcroForm"), "NeedAppearances")) tell("Le lecteur doit faire lui-même l’apparence des champs.");
		}
	},
	{
		clauses: ["A-3 6.4.2 t1"],
		requires: "Aucun formulaire XFA.",
		check({ catalog }, tell) {
			if (require_streams.dictAt(catalog, "AcroForm")?.has(_cantoo_pdf_lib.PDFName.of("XFA"))) tell("Le fichier a un formulaire XFA.");
		}
	},
	{
		clauses: ["A-3 6.4.2 t2"],
		requires: "Le fichier n’est pas à composer par le lecteur.",
		check({ catalog }, tell) {
			if (require_streams.isTrueAt(catalog, "NeedsRendering")) tell("Le lecteur doit composer lui-même le fichier.");
		}
	}
];

// src/formats/pdf/conformance/archive/colours.ts
function profileOf(stream) {
	const bytes = stream instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.decodeStream(stream) : void 0;
	if (bytes === void 0 || bytes.length < 128) return void 0;
	const text = (start) => String.fromCharCode(...bytes.subarray(start, start + 4));
	return text(36) === "acsp" ? {
		deviceClass: text(12),
		space: text(16),
		version: bytes[8] ?? 0
	} : void 0;
}
const intentsOf = ({ catalog }) => require_streams.itemsOf(require_streams.at(catalog, "OutputIntents")).map(require_streams.dictOf).filter((intent) => intent !== void 0);
/** The colours in which the file is meant: `RGB `, `CMYK` or `GRAY`. */
function meantSpace(pdf) {
	const intent = intentsOf(pdf).find((one) => require_streams.nameAt(one, "S") === "GTS_PDFA1");
	return profileOf(require_streams.at(intent, "DestOutputProfile"))?.space;
}
const SPACES = {
	DeviceRGB: "RGB ",
	DeviceCMYK: "CMYK",
	DeviceGray: void 0
};
const OPERATORS$1 = new Map([
	...["rg", "RG"].map((name) => [name, "DeviceRGB"]),
	...["k", "K"].map((name) => [name, "DeviceCMYK"]),
	...["g", "G"].map((name) => [name, "DeviceGray"])
]);
const ABBREVIATIONS = {
	RGB: "DeviceRGB",
	CMYK: "DeviceCMYK",
	G: "DeviceGray"
};
/** Colours of a device are known only where the file says which device is meant. */
function deviceColour(clause, device) {
	return {
		clauses: [clause],
		requires: `Les couleurs ${device} sont définies par une intention de sortie.`,
		watch: (pdf, tell) => {
			const meant = meantSpace(pdf);
			if (device === "DeviceGray" ? meant !== void 0 : meant === SPACES[device]) return {};
			const told = /* @__PURE__ */ new Set();
			const use = (page, resources, space) => {
				const isDefined = require_streams.dictAt(resources, "ColorSpace")?.has(_cantoo_pdf_lib.PDFName.of(device.replace("Device", "Default")));
				if (told.has(page) || isDefined || !reaches(space, device, 0)) return;
				told.add(page);
				tell(`Une couleur ${device} n’est définie par aucune intention de sortie.`, { page });
			};
			return {
				operation(operation, { page, resources }) {
					const space = spaceSetBy(operation, resources);
					if (space !== void 0) use(page, resources, space);
				},
				placed({ dict }, { page, resources }) {
					use(page, resources, require_streams.at(dict, "ColorSpace"));
				}
			};
		}
	};
}
/** The colour space that an operation begins to use. */
function spaceSetBy({ name, operands: [first] }, resources) {
	const device = OPERATORS$1.get(name);
	if (device !== void 0) return device;
	const isInline = name === "BI" && first instanceof Map;
	const named = isInline ? first.get("CS") ?? first.get("ColorSpace") : name === "cs" || name === "CS" ? first : void 0;
	if (typeof named !== "string") return void 0;
	const plain = named.slice(1);
	return (isInline ? ABBREVIATIONS[plain] : void 0) ?? require_streams.at(require_streams.dictAt(resources, "ColorSpace"), plain) ?? plain;
}
/** Whether a colour space comes down to that of a device. */
function reaches(space, device, depth) {
	if (typeof space === "string") return space === device;
	const name = require_streams.nameOf(space);
	if (name !== void 0) return name === device;
	const [kind, base, alternate] = require_streams.itemsOf(space);
	const family = require_streams.nameOf(kind);
	if (depth > 5) return false;
	if (family === "Indexed" || family === "Pattern") return reaches(base, device, depth + 1);
	return (family === "Separation" || family === "DeviceN") && reaches(alternate, device, depth + 1);
}
/** ISO 19005-3, 6.2.3 and 6.2.4: colours that are the same on every device. */
const COLOURS = [
	{
		clauses: ["A-3 6.2.3 t1"],
		requires: "Le profil de couleurs de sortie est valable.",
		check(pdf, tell) {
			for (const intent of intentsOf(pdf)) {
				const stream = require_streams.at(intent, "DestOutputProfile");
				const profile = profileOf(stream);
				if (stream === void 0) continue;
				if (!(profile !== void 0 && ["prtr", "mntr"].includes(profile.deviceClass) && [
					"RGB ",
					"CMYK",
					"GRAY"
				].includes(profile.space) && profile.version < 5)) tell("Le profil de couleurs de sortie n’est pas valable.");
			}
		}
	},
	{
		clauses: ["A-3 6.2.3 t2"],
		requires: "Toutes les intentions de sortie ont le même profil.",
		check(pdf, tell) {
			if (new Set(intentsOf(pdf).flatMap((intent) => intent.get(_cantoo_pdf_lib.PDFName.of("DestOutputProfile")) ?? [])).size > 1) tell("Les intentions de sortie n’ont pas toutes le même profil de couleurs.");
		}
	},
	{
		clauses: ["A-3 6.2.4.2 t1"],
		requires: "Chaque profil de couleurs est valable.",
		each: (_, tell) => (value, ref) => {
			const [kind, stream] = require_streams.itemsOf(value);
			if (require_streams.nameOf(kind) !== "ICCBased") return;
			const profile = profileOf(stream);
			if (!(profile !== void 0 && [
				"prtr",
				"mntr",
				"scnr",
				"spac"
			].includes(profile.deviceClass) && [
				"RGB ",
				"CMYK",
				"GRAY",
				"Lab "
			].includes(profile.space) && profile.version < 5 && require_streams.numberAt(require_streams.dictOf(stream), "N") === {
				"RGB ": 3,
				CMYK: 4,
				GRAY: 1,
				"Lab ": 3
			}[profile.space])) tell("Un profil de couleurs n’est pas valable.", { object: require_streams.objectName(ref) });
		}
	},
	deviceColour("A-3 6.2.4.3 t2", "DeviceRGB"),
	deviceColour("A-3 6.2.4.3 t3", "DeviceCMYK"),
	deviceColour("A-3 6.2.4.3 t4", "DeviceGray")
];

// src/formats/pdf/conformance/archive/content.ts
/** The operators of ISO 32000-1, annex A. */
const OPERATORS = new Set("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split(" "));
const INLINE_FILTERS = new Set("ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT".split(" "));
const INTENTS = /* @__PURE__ */ new Set([
	"RelativeColorimetric",
	"AbsoluteColorimetric",
	"Perceptual",
	"Saturation"
]);
/** The kind of resource that an operator names. */
const RESOURCES = /* @__PURE__ */ new Map([
	["Tf", "Font"],
	["Do", "XObject"],
	["gs", "ExtGState"],
	["sh", "Shading"]
]);
/** ISO 19005-3, 6.1.10, 6.2.2, 6.2.6 and 6.2.8: what the content may say. */
const CONTENT = [
	{
		clauses: ["A-3 6.2.2 t1"],
		requires: "Le contenu n’emploie que les opérateurs de la norme.",
		watch: (_, tell) => ({ operation({ name }, { page }) {
			if (!OPERATORS.has(name)) tell(`Le contenu emploie un opérateur inconnu, « ${name.slice(0, 20)} ».`, { page });
		} })
	},
	{
		clauses: ["A-3 6.2.2 t2"],
		requires: "Chaque page a elle-même ce dont son contenu se sert.",
		check(pdf, tell) {
			for (const page of pdf.pages()) if (!(require_streams.at(page.dict, "Resources") instanceof _cantoo_pdf_lib.PDFDict) && page.inherited("Resources") !== void 0) tell("La page n’a pas elle-même ce dont son contenu se sert (Resources).", { page: page.number });
		},
		watch: (_, tell) => ({ operation(operation, { page, resources }) {
			const missing = missingResource(operation, resources);
			if (missing !== void 0) tell(`Le contenu se sert de « ${missing} », qui n’est pas là.`, { page });
		} })
	},
	{
		clauses: ["A-3 6.1.10 t1"],
		requires: "Les images dans le texte sont comprimées comme une archive l’admet.",
		watch: (_, tell) => ({ operation({ name, operands: [image] }, { page }) {
			if (name !== "BI" || !(image instanceof Map)) return;
			const filter = image.get("F") ?? image.get("Filter");
			const odd = (Array.isArray(filter) ? filter : filter === void 0 ? [] : [filter]).find((one) => typeof one === "string" && !INLINE_FILTERS.has(one.slice(1)));
			if (odd !== void 0) tell(`Une image dans le texte est comprimée par « ${String(odd)} ».`, { page });
		} })
	},
	{
		clauses: ["A-3 6.2.6 t1"],
		requires: "Chaque intention de rendu est l’une des quatre de la norme.",
		watch: (_, tell) => ({ operation({ name, operands: [intent] }, { page }) {
			if (name === "ri" && typeof intent === "string" && !INTENTS.has(intent.slice(1))) tell(`L’intention de rendu « ${intent.slice(1)} » n’est pas de la norme.`, { page });
		} })
	},
	{
		clauses: ["A-3 6.2.8 t3"],
		requires: "Aucune image n’est lissée par le lecteur.",
		watch: (_, tell) => ({
			operation({ name, operands: [image] }, { page }) {
				if (name === "BI" && image instanceof Map && (image.get("I") ?? image.get("Interpolate")) === true) tell("Une image demande à être lissée par le lecteur.", { page });
			},
			placed({ dict }, { page }) {
				if (String(require_streams.at(dict, "Interpolate")) === "true") tell("Une image demande à être lissée par le lecteur.", { page });
			}
		})
	}
];
function missingResource({ name, operands: [first] }, resources) {
	const kind = RESOURCES.get(name);
	if (kind === void 0 || typeof first !== "string") return void 0;
	return require_streams.at(require_streams.dictAt(resources, kind), first.slice(1)) === void 0 ? first.slice(1) : void 0;
}

// src/formats/pdf/conformance/read/layers.ts
/** The configurations of optional content: the usual one and the others. */
function layerConfigurations(catalog) {
	const properties = require_streams.dictAt(catalog, "OCProperties");
	return [require_streams.dictAt(properties, "D"), ...require_streams.itemsOf(require_streams.at(properties, "Configs")).map(require_streams.dictOf)].filter((one) => one !== void 0);
}

// src/formats/pdf/conformance/archive/embedded-files.ts
const isFileSpecification = (value) => value instanceof _cantoo_pdf_lib.PDFDict && require_streams.dictAt(value, "EF") !== void 0;
/** ISO 19005-3, 6.8 and 6.9: embedded files that say what they are; layers. */
const EMBEDDED_FILES = [
	{
		clauses: ["A-3 6.8 t1"],
		requires: "Chaque fichier joint dit de quelle sorte il est (type MIME).",
		each: (_, tell) => (value, ref) => {
			if (!isFileSpecification(value)) return;
			for (const file of new Set((require_streams.dictAt(value, "EF")?.keys() ?? []).map((key) => require_streams.dictOf(require_streams.at(require_streams.dictAt(value, "EF"), key.decodeText()))))) if (!/^[-\w+.]+\/[-\w+.]+$/.test(require_streams.nameAt(file, "Subtype") ?? "")) tell("Un fichier joint ne dit pas de quelle sorte il est (type MIME).", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.8 t3"],
		requires: "Chaque fichier joint dit ce qu’il est au document (AFRelationship).",
		each: (_, tell) => (value, ref) => {
			if (isFileSpecification(value) && require_streams.nameAt(value, "AFRelationship") === void 0) tell("Un fichier joint ne dit pas ce qu’il est au document (AFRelationship).", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.8 t4"],
		requires: "Chaque fichier joint est associé au document ou à l’une de ses parties (AF).",
		check(pdf, tell) {
			const associated = /* @__PURE__ */ new Set();
			for (const [value] of everyValue(pdf.objects())) {
				const list = require_streams.at(require_streams.dictOf(value), "AF");
				for (const file of list instanceof _cantoo_pdf_lib.PDFArray ? require_streams.itemsOf(list) : [list]) associated.add(file);
			}
			for (const [value, ref] of everyValue(pdf.objects())) if (isFileSpecification(value) && !associated.has(value)) tell("Un fichier joint n’est associé à rien (AF).", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.9 t2"],
		requires: "Deux configurations de calques n’ont pas le même nom.",
		check({ catalog }, tell) {
			const names = layerConfigurations(catalog).flatMap((layers) => require_streams.textAt(layers, "Name") ?? []);
			if (new Set(names).size < names.length) tell("Deux configurations de calques ont le même nom.");
		}
	},
	{
		clauses: ["A-3 6.9 t3"],
		requires: "Une liste de calques les nomme tous.",
		check({ catalog }, tell) {
			const groups = require_streams.itemsOf(require_streams.at(require_streams.dictAt(catalog, "OCProperties"), "OCGs"));
			for (const layers of layerConfigurations(catalog)) {
				if (!layers.has(_cantoo_pdf_lib.PDFName.of("Order"))) continue;
				const listed = /* @__PURE__ */ new Set();
				const waiting = [require_streams.at(layers, "Order")];
				for (let value = waiting.pop(); value !== void 0; value = waiting.pop()) {
					if (listed.has(value)) continue;
					listed.add(value);
					waiting.push(...require_streams.itemsOf(value));
				}
				if (groups.some((group) => !listed.has(group))) tell("Une liste de calques ne les nomme pas tous.");
			}
		}
	}
];

// src/formats/pdf/conformance/archive/file-structure.ts
/** The filters that an archive may use (ISO 32000-1, table 6, without LZW). */
const FILTERS = /* @__PURE__ */ new Set([...[
	"ASCIIHexDecode",
	"ASCII85Decode",
	"FlateDecode",
	"RunLengthDecode",
	"CCITTFaxDecode",
	"JBIG2Decode"
], ...["DCTDecode", "JPXDecode"]]);
/** ISO 19005-3, 6.1: the file as such. */
const FILE_STRUCTURE = [
	{
		clauses: ["UA-1 6.1 t1", "A-3 6.1.2 t1"],
		requires: "Le fichier commence par sa version, de PDF 1.0 à 1.7.",
		check({ bytes }, tell) {
			const head = String.fromCharCode(...bytes.subarray(0, 9));
			if (!/^%PDF-1\.[0-7][\r\n]$/.test(head)) tell("Le fichier ne commence pas par sa version, de PDF 1.0 à 1.7.");
		}
	},
	{
		clauses: ["A-3 6.1.2 t2"],
		requires: "Un commentaire sous la version dit que le fichier n’est pas du texte.",
		check({ bytes }, tell) {
			const start = bytes[8] === 13 && bytes[9] === 10 ? 10 : 9;
			if (!(bytes[start] === 37 && [
				1,
				2,
				3,
				4
			].every((step) => (bytes[start + step] ?? 0) > 127))) tell("Le commentaire qui dit que le fichier n’est pas du texte manque sous la version.");
		}
	},
	{
		clauses: ["A-3 6.1.3 t1"],
		requires: "Le fichier a un identifiant (ID).",
		check({ context }, tell) {
			if (require_streams.itemsOf(context.lookup(context.trailerInfo.ID)).length === 0) tell("Le fichier n’a pas d’identifiant (ID).");
		}
	},
	{
		clauses: ["A-3 6.1.3 t2"],
		requires: "Le fichier n’est pas chiffré.",
		check({ encryption }, tell) {
			if (encryption !== void 0) tell("Le fichier est chiffré.");
		}
	},
	{
		clauses: ["A-3 6.1.3 t3"],
		requires: "Rien ne suit la fin du fichier.",
		check({ bytes }, tell) {
			const tail = new TextDecoder("latin1").decode(bytes.subarray(-32));
			if (!/%%EOF(?:\r\n|\r|\n)?$/.test(tail)) tell("Quelque chose suit la fin du fichier, ou elle manque.");
		}
	},
	{
		clauses: ["A-3 6.1.7.1 t3"],
		requires: "Aucun contenu n’est dans un autre fichier.",
		each: (_, tell) => (value, ref) => {
			if (!(value instanceof _cantoo_pdf_lib.PDFRawStream)) return;
			if ([
				"F",
				"FFilter",
				"FDecodeParms"
			].find((name) => value.dict.has(_cantoo_pdf_lib.PDFName.of(name))) !== void 0) tell("Un contenu est dans un autre fichier.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.1.7.2 t1"],
		requires: "Les contenus sont comprimés comme une archive l’admet.",
		each: (_, tell) => (value, ref) => {
			if (!(value instanceof _cantoo_pdf_lib.PDFRawStream)) return;
			const parameters = require_streams.oneOrMany(require_streams.at(value.dict, "DecodeParms"));
			for (const [index, filter] of require_streams.filtersOf(value).entries()) {
				const isIdentity = filter === "Crypt" && require_streams.nameAt(require_streams.dictOf(parameters[index]), "Name") === "Identity";
				if (!FILTERS.has(filter) && !isIdentity) tell(`Un contenu est comprimé par « ${filter} », qu’une archive n’admet pas.`, { object: require_streams.objectName(ref) });
			}
		}
	},
	{
		clauses: ["A-3 6.1.12 t1"],
		requires: "Les droits ne disent rien que ce qu’une archive admet.",
		check({ catalog }, tell) {
			const other = require_streams.dictAt(catalog, "Perms")?.keys().find((key) => !["UR3", "DocMDP"].includes(key.decodeText()));
			if (other !== void 0) tell(`Les droits du fichier ont une entrée « ${other.decodeText()} ».`);
		}
	},
	{
		clauses: ["A-3 6.10 t1"],
		requires: "Le fichier n’a pas de présentation de rechange.",
		check({ catalog }, tell) {
			if (require_streams.dictAt(catalog, "Names")?.has(_cantoo_pdf_lib.PDFName.of("AlternatePresentations"))) tell("Le fichier a une présentation de rechange.");
		}
	},
	{
		clauses: ["A-3 6.10 t2"],
		requires: "Aucune page n’a d’étapes de présentation.",
		check(pdf, tell) {
			for (const { dict, number } of pdf.pages()) if (dict.has(_cantoo_pdf_lib.PDFName.of("PresSteps"))) tell("La page a des étapes de présentation.", { page: number });
		}
	},
	{
		clauses: ["A-3 6.11 t1"],
		requires: "Le fichier ne demande rien au lecteur (Requirements).",
		check({ catalog }, tell) {
			if (catalog instanceof _cantoo_pdf_lib.PDFDict && catalog.has(_cantoo_pdf_lib.PDFName.of("Requirements"))) tell("Le fichier demande au lecteur quelque chose de particulier (Requirements).");
		}
	}
];

// src/formats/pdf/conformance/archive/font-dictionaries.ts
const SUBTYPES = [
	"Type1",
	"MMType1",
	"TrueType",
	"Type3",
	"Type0"
];
const PROGRAMS = [
	"Type1C",
	"CIDFontType0C",
	"OpenType"
];
const STANDARD_14 = /^(?:Courier|Helvetica|Times)(?:-(?:Bold|Roman|Italic|Oblique|BoldOblique|BoldItalic))?$|^(?:Symbol|ZapfDingbats)$/;
function ofFont$1(clause, requires, fault) {
	return {
		clauses: [clause],
		requires,
		check(pdf, tell) {
			for (const { font, page } of pdf.fonts) {
				const message = fault(font);
				if (message !== void 0) tell(message, {
					page,
					object: `police ${font.name}`
				});
			}
		}
	};
}
const isSimple = ({ subtype, name }) => subtype !== "Type0" && !STANDARD_14.test(name);
/** ISO 19005-3, 6.2.11.2: what is said of a font. */
const FONT_DICTIONARIES = [
	ofFont$1("A-3 6.2.11.2 t1", "Une police se dit police.", ({ dict }) => require_streams.nameAt(dict, "Type") === "Font" ? void 0 : "Une police ne se dit pas police (Type)."),
	ofFont$1("A-3 6.2.11.2 t2", "Une police est d’une sorte de la norme.", ({ subtype }) => SUBTYPES.includes(subtype) ? void 0 : `Une police est de la sorte « ${subtype} ».`),
	ofFont$1("A-3 6.2.11.2 t3", "Une police a un nom.", ({ subtype, name }) => subtype === "Type3" || name !== "" ? void 0 : "Une police n’a pas de nom."),
	ofFont$1("A-3 6.2.11.2 t4", "Une police dit son premier code.", (font) => isSimple(font) && require_streams.numberAt(font.dict, "FirstChar") === void 0 ? "Une police ne dit pas son premier code." : void 0),
	ofFont$1("A-3 6.2.11.2 t5", "Une police dit son dernier code.", (font) => isSimple(font) && require_streams.numberAt(font.dict, "LastChar") === void 0 ? "Une police ne dit pas son dernier code." : void 0),
	ofFont$1("A-3 6.2.11.2 t6", "Une police a autant de largeurs que de codes.", (font) => {
		const widths = require_streams.at(font.dict, "Widths");
		const count = (require_streams.numberAt(font.dict, "LastChar") ?? 0) - (require_streams.numberAt(font.dict, "FirstChar") ?? 0) + 1;
		return isSimple(font) && !(widths instanceof _cantoo_pdf_lib.PDFArray && widths.size() === count) ? "Une police n’a pas autant de largeurs que de codes." : void 0;
	}),
	ofFont$1("A-3 6.2.11.2 t7", "Une police jointe est d’un format de la norme.", ({ descriptor }) => {
		const format = require_streams.nameAt(require_streams.dictAt(descriptor, "FontFile3"), "Subtype");
		return format === void 0 || PROGRAMS.includes(format) ? void 0 : `Une police jointe est au format « ${format} ».`;
	})
];

// src/formats/pdf/conformance/archive/graphics.ts
const BLEND_MODES = new Set("Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity".split(" "));
/** A test of every dictionary, whatever it is for. */
function ofDict(clause, requires, fault) {
	return {
		clauses: [clause],
		requires,
		each: (_, tell) => (value, ref) => {
			const dict = value instanceof _cantoo_pdf_lib.PDFDict ? value : void 0;
			const message = dict === void 0 ? void 0 : fault(dict);
			if (message !== void 0) tell(message, { object: require_streams.objectName(ref) });
		}
	};
}
/** A test of every picture or form. */
function ofXObject(clause, requires, subtype, fault) {
	return {
		clauses: [clause],
		requires,
		each: (_, tell) => (value, ref) => {
			const message = isXObject(value, subtype) ? fault(value.dict) : void 0;
			if (message !== void 0) tell(message, { object: require_streams.objectName(ref) });
		}
	};
}
function isXObject(value, subtype) {
	return value instanceof _cantoo_pdf_lib.PDFRawStream && require_streams.nameAt(value.dict, "Subtype") === subtype;
}
const has = (dict, key) => dict.has(_cantoo_pdf_lib.PDFName.of(key));
/** ISO 19005-3, 6.2.5 to 6.2.10: nothing that looks otherwise on another device. */
const GRAPHICS = [
	ofDict("A-3 6.2.5 t1", "Aucune fonction de transfert.", (dict) => require_streams.nameAt(dict, "Type") === "ExtGState" && has(dict, "TR") ? "Un état graphique a une fonction de transfert (TR)." : void 0),
	ofDict("A-3 6.2.5 t2", "Aucune fonction de transfert autre que celle du lecteur.", (dict) => require_streams.nameAt(dict, "Type") === "ExtGState" && has(dict, "TR2") && require_streams.nameAt(dict, "TR2") !== "Default" ? "Un état graphique a une fonction de transfert (TR2)." : void 0),
	ofDict("A-3 6.2.5 t3", "Aucune phase de trame.", (dict) => require_streams.nameAt(dict, "Type") === "ExtGState" && has(dict, "HTP") ? "Un état graphique a une phase de trame (HTP)." : void 0),
	ofDict("A-3 6.2.10 t1", "Chaque mode de fusion est de la norme.", (dict) => {
		const odd = require_streams.nameAt(dict, "Type") === "ExtGState" ? require_streams.oneOrMany(require_streams.at(dict, "BM")).map(require_streams.nameOf).find((mode) => !BLEND_MODES.has(mode ?? "")) : void 0;
		return odd === void 0 ? void 0 : `Le mode de fusion « ${odd} » n’est pas de la norme.`;
	}),
	ofXObject("A-3 6.2.8 t1", "Aucune image n’a d’image de rechange.", "Image", (dict) => has(dict, "Alternates") ? "Une image a une image de rechange." : void 0),
	ofXObject("A-3 6.2.8 t2", "Aucune image n’est remplacée à l’impression.", "Image", (dict) => has(dict, "OPI") ? "Une image est remplacée à l’impression (OPI)." : void 0),
	ofXObject("A-3 6.2.9 t1", "Aucun dessin n’est remplacé à l’impression, ni en PostScript.", "Form", (dict) => has(dict, "OPI") || has(dict, "PS") || require_streams.nameAt(dict, "Subtype2") === "PS" ? "Un dessin est remplacé à l’impression ou est en PostScript." : void 0),
	ofXObject("A-3 6.2.9 t3", "Aucun programme PostScript.", "PS", () => "Le fichier a un programme PostScript.")
];

// src/formats/pdf/conformance/archive/limits.ts
const MAX_INTEGER = 2147483647;
const MAX_REAL = 3403e35;
const MIN_REAL = 1175e-41;
const MAX_STRING = 32767;
const MAX_NAME = 127;
const MAX_OBJECTS = 8388607;
const BOXES = [
	"MediaBox",
	"CropBox",
	"BleedBox",
	"TrimBox",
	"ArtBox"
];
/** ISO 19005-3, 6.1.13: nothing is larger than any reader can take. */
const LIMITS = [
	{
		clauses: ["A-3 6.1.13 t1", "A-3 6.1.13 t2"],
		requires: "Aucun nombre n’est trop grand.",
		each: (_, tell) => (value, ref) => {
			if (!(value instanceof _cantoo_pdf_lib.PDFNumber)) return;
			const number = value.asNumber();
			if (Number.isInteger(number) && Math.abs(number) < 0x38d7ea4c68000 ? number > MAX_INTEGER || number < -2147483648 : Math.abs(number) > MAX_REAL) tell("Un nombre est trop grand.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.1.13 t5"],
		requires: "Aucun nombre n’est trop près de zéro.",
		each: (_, tell) => (value, ref) => {
			const number = value instanceof _cantoo_pdf_lib.PDFNumber ? value.asNumber() : 0;
			if (number !== 0 && Math.abs(number) < MIN_REAL) tell("Un nombre est trop près de zéro.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.1.13 t3"],
		requires: "Aucun texte n’est plus long que 32 767 octets.",
		each: (_, tell) => (value, ref) => {
			if ((value instanceof _cantoo_pdf_lib.PDFString || value instanceof _cantoo_pdf_lib.PDFHexString ? value.sizeInBytes() : 0) <= MAX_STRING || !(value instanceof _cantoo_pdf_lib.PDFString || value instanceof _cantoo_pdf_lib.PDFHexString)) return;
			if (value.asBytes().length > MAX_STRING) tell("Un texte est trop long.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.1.13 t4"],
		requires: "Aucun nom n’est plus long que 127 octets.",
		each: (_, tell) => (value, ref) => {
			if (value instanceof _cantoo_pdf_lib.PDFName && value.sizeInBytes() > MAX_NAME && value.asBytes().length > MAX_NAME) tell("Un nom est trop long.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["A-3 6.1.13 t7"],
		requires: "Le fichier n’a pas plus de 8 388 607 objets.",
		check(pdf, tell) {
			if (pdf.objects().length > MAX_OBJECTS) tell("Le fichier a trop d’objets.");
		}
	},
	{
		clauses: ["A-3 6.1.13 t8"],
		requires: "L’état graphique n’est pas gardé plus de 28 fois l’une dans l’autre.",
		watch: (_, tell) => {
			let depth = 0;
			let last = 0;
			return { operation({ name }, { page }) {
				if (page !== last) depth = 0;
				last = page;
				if (name === "q") depth += 1;
				else if (name === "Q") depth = Math.max(0, depth - 1);
				if (name === "q" && depth === 29) tell("L’état graphique est gardé trop de fois l’une dans l’autre.", { page });
			} };
		}
	},
	{
		clauses: ["A-3 6.1.13 t11"],
		requires: "Chaque page mesure de 3 à 14 400 unités.",
		check(pdf, tell) {
			for (const page of pdf.pages()) for (const box of BOXES) {
				const [left, bottom, right, top] = require_streams.numbersOf(page.inherited(box) ?? require_streams.at(page.dict, box));
				if (left === void 0 || bottom === void 0 || right === void 0 || top === void 0) continue;
				if ([Math.abs(right - left), Math.abs(top - bottom)].some((side) => side < 3 || side > 14400)) tell("La page est trop petite ou trop grande.", { page: page.number });
			}
		}
	}
];

// src/formats/pdf/conformance/archive/metadata.ts
const PDFAID = "http://www.aiim.org/pdfa/ns/id/";
/** The vocabularies that PDF/A knows without their being described. */
const KNOWN = /* @__PURE__ */ new Set([
	"http://purl.org/dc/elements/1.1/",
	"http://ns.adobe.com/xap/1.0/",
	"http://ns.adobe.com/xap/1.0/rights/",
	"http://ns.adobe.com/xap/1.0/mm/",
	"http://ns.adobe.com/xap/1.0/bj/",
	"http://ns.adobe.com/xap/1.0/t/pg/",
	"http://ns.adobe.com/xmp/1.0/DynamicMedia/",
	"http://ns.adobe.com/pdf/1.3/",
	"http://ns.adobe.com/photoshop/1.0/",
	"http://ns.adobe.com/camera-raw-settings/1.0/",
	"http://ns.adobe.com/tiff/1.0/",
	"http://ns.adobe.com/exif/1.0/",
	"http://ns.adobe.com/exif/1.0/aux/",
	"http://www.aiim.org/pdfa/ns/extension/",
	PDFAID
]);
/** ISO 19005-3, 6.6: metadata that any program reads. */
const METADATA = [
	{
		clauses: ["A-3 6.6.2.1 t2", "A-3 6.6.2.1 t3"],
		requires: "L’en-tête des métadonnées ne dit ni longueur, ni encodage.",
		check(pdf, tell) {
			const header = pdf.xmp()?.header ?? "";
			for (const [, key] of header.matchAll(/\s(bytes|encoding)\s{0,20}=/g)) tell(`L’en-tête des métadonnées a un attribut « ${key} ».`);
		}
	},
	{
		clauses: ["A-3 6.6.2.1 t4"],
		requires: "Les métadonnées sont du XML bien formé.",
		check(pdf, tell) {
			const xmp = pdf.xmp();
			if (xmp !== void 0 && !isWellFormed(xmp.raw)) tell("Les métadonnées ne sont pas du XML bien formé.");
		}
	},
	{
		clauses: ["A-3 6.6.2.1 t5"],
		requires: "Les métadonnées sont en UTF-8.",
		check(pdf, tell) {
			if (pdf.xmp()?.isUtf8 === false) tell("Les métadonnées ne sont pas en UTF-8.");
		}
	},
	{
		clauses: ["A-3 6.6.2.3.1 t1"],
		requires: "Chaque vocabulaire des métadonnées est connu, ou décrit.",
		check(pdf, tell) {
			const xmp = pdf.xmp();
			for (const namespace of xmp === void 0 ? [] : vocabularies(xmp)) if (!KNOWN.has(namespace) && !describes(xmp, namespace)) tell(`Le vocabulaire « ${namespace} » des métadonnées n’est ni connu, ni décrit.`);
		}
	},
	{
		clauses: ["A-3 6.6.4 t1"],
		requires: "Les métadonnées annoncent PDF/A.",
		check(pdf, tell) {
			if (pdf.xmp()?.property(PDFAID, "part") === void 0) tell("Les métadonnées n’annoncent pas PDF/A.");
		}
	},
	{
		clauses: ["A-3 6.6.4 t2"],
		requires: "La partie annoncée de PDF/A est la troisième.",
		check(pdf, tell) {
			const part = pdf.xmp()?.property(PDFAID, "part");
			if (part !== void 0 && part.text !== "3") tell(`Les métadonnées annoncent la partie « ${part.text} » de PDF/A.`);
		}
	},
	{
		clauses: ["A-3 6.6.4 t3"],
		requires: "Le niveau annoncé de PDF/A est A.",
		check(pdf, tell) {
			if (pdf.xmp()?.property(PDFAID, "part") === void 0) return;
			const level = pdf.xmp()?.property(PDFAID, "conformance")?.text ?? "";
			if (level !== "A") tell(`Les métadonnées annoncent le niveau « ${level} » de PDF/A.`);
		}
	},
	{
		clauses: ["A-3 6.6.4 t4"],
		requires: "Les propriétés de PDF/A portent le préfixe « pdfaid ».",
		check(pdf, tell) {
			for (const name of [
				"part",
				"conformance",
				"amd",
				"corr"
			]) {
				const property = pdf.xmp()?.property(PDFAID, name);
				if (property !== void 0 && property.prefix !== "pdfaid") tell(`La propriété « ${name} » de PDF/A porte le préfixe « ${property.prefix} ».`);
			}
		}
	}
];
/** The vocabularies of the properties that stand directly in a description of the document. */
function vocabularies(xmp) {
	const names = topProperties(xmp.raw).filter((name) => name.includes(":") && !/^(?:xmlns|rdf|xml):/.test(name));
	return new Set(names.flatMap((name) => xmp.namespaceOf(name.split(":")[0] ?? "") ?? []));
}
/** The attributes of the outermost descriptions, and the elements directly in them. */
function topProperties(xml) {
	const names = [];
	const open = [];
	for (const { name, isEnd, isEmpty, attributes } of tagsOf(xml)) {
		if (isEnd) {
			open.pop();
			continue;
		}
		const isWithin = open.includes("rdf:Description");
		if (name === "rdf:Description" && !isWithin) names.push(...attributes);
		else if (open.at(-1) === "rdf:Description" && open.indexOf("rdf:Description") === open.length - 1) names.push(name);
		if (!isEmpty) open.push(name);
	}
	return names;
}
const describes = (xmp, namespace) => xmp?.raw.includes(`namespaceURI>${namespace}<`) === true || xmp?.raw.includes(`namespaceURI="${namespace}"`) === true;
/** The tags of a text of XML, one after the other; comments and instructions are passed over. */
function* tagsOf(xml) {
	let at = 0;
	for (let start = xml.indexOf("<"); start >= 0; start = xml.indexOf("<", at)) {
		const [, closing] = OPAQUE.find(([opening]) => xml.startsWith(opening, start)) ?? [];
		const end = xml.indexOf(closing ?? ">", start);
		if (end < 0) return;
		if (closing === void 0) yield tagOf(xml.slice(start + 1, end));
		at = end + (closing ?? ">").length;
	}
}
const OPAQUE = [["<!--", "-->"], ["<?", "?>"]];
const ATTRIBUTE = /(?<![\w.:-])([\w.:-]{1,200})\s{0,20}=\s{0,20}(?:"[^"]{0,4000}"|'[^']{0,4000}')/g;
function tagOf(inside) {
	const isEnd = inside.startsWith("/");
	const body = isEnd ? inside.slice(1) : inside;
	return {
		name: body.split(/[\s/]/, 1)[0] ?? "",
		isEnd,
		isEmpty: body.endsWith("/"),
		attributes: [...body.matchAll(ATTRIBUTE)].map(([, attribute = ""]) => attribute)
	};
}
function isWellFormed(xml) {
	const open = [];
	let count = 0;
	for (const { name, isEnd, isEmpty } of tagsOf(xml)) {
		count += 1;
		if (isEnd && open.pop() !== name) return false;
		if (!isEnd && !isEmpty) open.push(name);
	}
	return open.length === 0 && count > 0 && !/&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/.test(xml);
}

// src/formats/pdf/conformance/fonts/standard-cmaps.ts
/** The maps of codes that every reader knows (ISO 32000-1, table 118). */
const STANDARD_CMAPS = new Set("Identity-H Identity-V GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V".split(" "));

// src/formats/pdf/conformance/fonts/tests.ts
/** A test of each font in use. */
function ofFont(clauses, requires, fault) {
	return {
		clauses,
		requires,
		check(pdf, tell) {
			for (const use of pdf.fonts) {
				const message = fault(use.font, use);
				if (message !== void 0) tell(message, {
					page: use.page,
					object: `police ${use.font.name}`
				});
			}
		}
	};
}
/** A test of each code that is used of each font. */
function ofCode(clauses, requires, message, isWrong) {
	return {
		clauses,
		requires,
		check(pdf, tell) {
			for (const { font, codes } of pdf.fonts) tellWrongCodes(font, codes, message, isWrong, tell);
		}
	};
}
function tellWrongCodes(font, codes, message, isWrong, tell) {
	for (const [code, use] of codes) {
		if (!isWrong(code, font, use)) continue;
		tell(`${message} (police ${font.name}, code ${code.toString(16).toUpperCase()})`, { page: use.page });
	}
}
/** The subset of a font has six letters before its name. */
const isSubset = ({ name }) => /^[A-Z]{6}\+/.test(name);
/** ISO 14289-1, 7.21, and ISO 19005-3, 6.2.11: fonts that come along and whose text can be read. */
const FONTS = [
	ofFont(["UA-1 7.21.3.1 t1", "A-3 6.2.11.3.1 t1"], "Une police composite et sa table de codes parlent du même jeu de signes.", (font) => {
		const encoding = require_streams.dictOf(require_streams.at(font.dict, "Encoding"));
		if (encoding === void 0 || font.descendant === void 0) return void 0;
		const [map, own] = [require_streams.dictAt(encoding, "CIDSystemInfo"), require_streams.dictAt(font.descendant, "CIDSystemInfo")];
		const isSame = ["Registry", "Ordering"].every((key) => require_streams.textAt(map, key) === require_streams.textAt(own, key));
		const isWithin = (require_streams.numberAt(own, "Supplement") ?? 0) <= (require_streams.numberAt(map, "Supplement") ?? 0);
		return isSame && isWithin ? void 0 : "Une police et sa table de codes ne parlent pas du même jeu de signes.";
	}),
	ofFont(["UA-1 7.21.3.2 t1", "A-3 6.2.11.3.2 t1"], "Une police composite TrueType dit où sont ses signes (CIDToGIDMap).", (font) => {
		if (require_streams.nameAt(font.descendant, "Subtype") !== "CIDFontType2" || !font.isEmbedded) return void 0;
		const map = require_streams.at(font.descendant, "CIDToGIDMap");
		return map instanceof _cantoo_pdf_lib.PDFRawStream || require_streams.nameOf(map) === "Identity" ? void 0 : "Une police composite TrueType ne dit pas où sont ses signes (CIDToGIDMap).";
	}),
	ofFont(["UA-1 7.21.3.3 t1", "A-3 6.2.11.3.3 t1"], "Chaque table de codes est connue de tous, ou jointe.", (font) => {
		const name = require_streams.nameAt(font.dict, "Encoding");
		return font.subtype === "Type0" && name !== void 0 && !STANDARD_CMAPS.has(name) ? `La table de codes « ${name} » n’est ni connue de tous, ni jointe.` : void 0;
	}),
	ofFont(["UA-1 7.21.3.3 t2", "A-3 6.2.11.3.3 t2"], "Une table de codes dit une fois dans quel sens va le texte.", (font) => {
		const encoding = require_streams.dictOf(require_streams.at(font.dict, "Encoding"));
		if (font.encoding === void 0 || font.subtype !== "Type0") return void 0;
		return (require_streams.numberAt(encoding, "WMode") ?? 0) === font.encoding.writingMode ? void 0 : "Une table de codes dit deux choses du sens du texte (WMode).";
	}),
	ofFont(["UA-1 7.21.3.3 t3", "A-3 6.2.11.3.3 t3"], "Une table de codes ne renvoie qu’à celles que chacun connaît.", (font) => {
		const encoding = require_streams.dictOf(require_streams.at(font.dict, "Encoding"));
		const unknown = [require_streams.nameAt(encoding, "UseCMap") ?? require_streams.nameAt(require_streams.dictAt(encoding, "UseCMap"), "CMapName"), ...font.encoding?.uses ?? []].find((name) => name !== void 0 && !STANDARD_CMAPS.has(name));
		return unknown === void 0 ? void 0 : `Une table de codes renvoie à « ${unknown} », que chacun ne connaît pas.`;
	}),
	ofFont(["UA-1 7.21.4.1 t1", "A-3 6.2.11.4.1 t1"], "Chaque police est jointe.", (font, { isShown }) => isShown && font.subtype !== "Type3" && !font.isEmbedded ? "Une police n’est pas jointe au fichier." : void 0),
	ofCode(["UA-1 7.21.4.1 t2", "A-3 6.2.11.4.1 t2"], "Chaque signe montré est dans sa police.", "Un signe montré n’est pas dans sa police", (code, font, { isShown }) => isShown && font.hasGlyph(code) === false),
	ofFont(["UA-1 7.21.4.2 t1", "A-3 6.2.11.4.2 t1"], "La liste des signes d’une police est entière (CharSet).", (font) => {
		const list = require_streams.textAt(font.descriptor, "CharSet");
		if (list === void 0 || font.cff === void 0 || font.cff.isCid || !isSubset(font)) return void 0;
		return list.split("/").filter((name) => name.trim() !== "" && name.trim() !== ".notdef").length < font.cff.glyphCount - 1 ? "La liste des signes d’une police n’est pas entière (CharSet)." : void 0;
	}),
	ofFont(["UA-1 7.21.4.2 t2", "A-3 6.2.11.4.2 t2"], "La liste des signes d’une police composite est entière (CIDSet).", (font) => {
		const list = require_streams.at(font.descriptor, "CIDSet");
		if (!(list instanceof _cantoo_pdf_lib.PDFRawStream) || !isSubset(font)) return void 0;
		const bits = require_streams.decodeStream(list) ?? /* @__PURE__ */ new Uint8Array();
		const lacks = (cid) => ((bits[cid >> 3] ?? 0) & 128 >> (cid & 7)) === 0;
		return cidsIn(font).some(lacks) ? "La liste des signes d’une police n’est pas entière (CIDSet)." : void 0;
	}),
	ofCode(["UA-1 7.21.5 t1", "A-3 6.2.11.5 t1"], "La largeur des signes est la même dans le fichier et dans la police.", "La largeur d’un signe n’est pas la même dans le fichier et dans la police", (code, font, { isShown }) => {
		const glyph = font.glyph(code);
		const [said, real] = [font.width(code), glyph === void 0 ? void 0 : font.sfnt?.width(glyph)];
		return isShown && said !== void 0 && real !== void 0 && Math.abs(said - real) > 1;
	}),
	ofFont(["UA-1 7.21.6 t1", "A-3 6.2.11.6 t1"], "Une police TrueType de texte a une table de caractères.", ({ subtype, isSymbolic, sfnt }) => {
		if (subtype !== "TrueType" || isSymbolic || sfnt === void 0) return void 0;
		return sfnt.tables.some(({ platform, encoding }) => platform !== 3 || encoding !== 0) ? void 0 : "Une police TrueType de texte n’a pas de table de caractères.";
	}),
	ofFont(["UA-1 7.21.6 t2", "A-3 6.2.11.6 t2"], "Une police TrueType de texte a un encodage que chacun connaît.", (font) => {
		if (font.subtype !== "TrueType" || font.isSymbolic) return void 0;
		const encoding = require_streams.at(font.dict, "Encoding");
		const base = require_streams.nameOf(encoding) ?? require_streams.nameAt(require_streams.dictOf(encoding), "BaseEncoding");
		const isKnown = base === "WinAnsiEncoding" || base === "MacRomanEncoding";
		const names = differencesOf(font.dict);
		const hasUnicode = font.sfnt?.tables.some((table) => table.platform === 3 && table.encoding === 1) ?? true;
		const areNamed = names.every((name) => characterNamed(name) !== void 0 || name === ".notdef") && hasUnicode;
		return isKnown && (names.length === 0 || areNamed) ? void 0 : "Une police TrueType de texte a un encodage que chacun ne connaît pas.";
	}),
	ofFont(["UA-1 7.21.6 t3", "A-3 6.2.11.6 t3"], "Une police TrueType de symboles n’a pas d’encodage.", ({ subtype, isSymbolic, dict }) => subtype === "TrueType" && isSymbolic && dict.has(_cantoo_pdf_lib.PDFName.of("Encoding")) ? "Une police TrueType de symboles a un encodage." : void 0),
	ofFont(["UA-1 7.21.6 t4", "A-3 6.2.11.6 t4"], "Une police TrueType de symboles a une seule table de caractères, ou celle des symboles.", ({ subtype, isSymbolic, sfnt }) => {
		if (subtype !== "TrueType" || !isSymbolic || sfnt === void 0 || sfnt.tables.length === 1) return void 0;
		return sfnt.tables.some(({ platform, encoding }) => platform === 3 && encoding === 0) ? void 0 : "Une police TrueType de symboles a plusieurs tables de caractères, mais non celle des symboles.";
	}),
	ofCode(["UA-1 7.21.7 t1", "A-3 6.2.11.7.2 t1"], "Chaque signe a un caractère Unicode.", "Un signe n’a pas de caractère Unicode : il ne peut être ni lu, ni copié", (code, font) => font.unicode(code) === void 0),
	ofCode(["UA-1 7.21.7 t2", "A-3 6.2.11.7.2 t2"], "Le caractère Unicode d’un signe n’est ni nul, ni une marque d’ordre des octets.", "Le caractère Unicode d’un signe est nul ou une marque d’ordre des octets", (code, font) => /[\0\uFEFF\uFFFE]/.test(font.unicode(code) ?? "")),
	ofCode(["A-3 6.2.11.7.3 t1"], "Un signe à usage privé a un texte qui le remplace.", "Un signe à usage privé n’a pas de texte qui le remplace", (code, font, { isBare }) => isBare && /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u.test(font.unicode(code) ?? "")),
	ofCode(["UA-1 7.21.8 t1", "A-3 6.2.11.8 t1"], "Aucun caractère n’est montré qui manque à sa police (.notdef).", "Un caractère manque à sa police : il est montré comme une case vide", (code, font) => font.glyph(code) === 0)
];
/** The CIDs whose glyphs are in the program of a font. */
function cidsIn({ cff, sfnt, descendant }) {
	if (cff !== void 0) return cff.isCid ? cff.charset : [];
	if (sfnt === void 0 || require_streams.nameAt(descendant, "CIDToGIDMap") !== "Identity") return [];
	return Array.from({ length: sfnt.glyphCount }, (_, glyph) => glyph).filter((glyph) => sfnt.hasOutline(glyph) === true);
}

// src/formats/pdf/conformance/ua/alternatives.ts
/** Elements of one type have a text that takes their place. */
function hasText(clause, type, what) {
	return {
		clauses: [clause],
		requires: `Chaque ${what} a un texte qui la remplace.`,
		check(pdf, tell) {
			for (const { standard, dict, ref } of pdf.structure().elements) {
				if (standard !== type || require_streams.textAt(dict, "Alt") || require_streams.textAt(dict, "ActualText") !== void 0) continue;
				tell(`Une ${what} n’a pas de texte qui la remplace.`, { object: require_streams.objectName(ref) });
			}
		}
	};
}
/** ISO 14289-1, 7.3, 7.7 and 7.9: what is no text has one; notes can be found. */
const ALTERNATIVES = [
	hasText("UA-1 7.3 t1", "Figure", "image"),
	hasText("UA-1 7.7 t1", "Formula", "formule"),
	{
		clauses: ["UA-1 7.9 t1"],
		requires: "Chaque note a un identifiant.",
		check(pdf, tell) {
			for (const { standard, dict, ref } of pdf.structure().elements) if (standard === "Note" && !require_streams.textAt(dict, "ID")) tell("Une note n’a pas d’identifiant.", { object: require_streams.objectName(ref) });
		}
	},
	{
		clauses: ["UA-1 7.9 t2"],
		requires: "Deux notes n’ont pas le même identifiant.",
		check(pdf, tell) {
			const seen = /* @__PURE__ */ new Set();
			for (const { standard, dict, ref } of pdf.structure().elements) {
				const id = standard === "Note" ? require_streams.textAt(dict, "ID") : void 0;
				if (id === void 0) continue;
				if (seen.has(id)) tell(`Deux notes portent l’identifiant « ${id} ».`, { object: require_streams.objectName(ref) });
				seen.add(id);
			}
		}
	}
];

// src/formats/pdf/conformance/read/attributes.ts
/** The attribute `key` of an element: its own, or that of a class it belongs to (ISO 32000-1, 14.7.5). */
function attributeOf(element, key, root) {
	const own = firstWith(require_streams.at(element, "A"), key);
	if (own !== void 0 || root === void 0) return own;
	const classes = require_streams.dictAt(root, "ClassMap");
	for (const name of require_streams.oneOrMany(require_streams.at(element, "C"))) {
		const value = firstWith(require_streams.at(classes, require_streams.nameOf(name) ?? ""), key);
		if (value !== void 0) return value;
	}
}
function firstWith(attributes, key) {
	for (const item of require_streams.oneOrMany(attributes)) {
		const value = require_streams.at(require_streams.dictOf(item), key);
		if (value !== void 0) return value;
	}
}

// src/formats/pdf/conformance/ua/annotations.ts
/** Annotations that have rules of their own. */
const SPECIAL = [
	"Widget",
	"Popup",
	"Link"
];
function ofEach$1(clause, requires, fault) {
	return {
		clauses: [clause],
		requires,
		check(pdf, tell) {
			for (const annotation of pdf.annotations()) {
				const message = fault(annotation);
				if (message !== void 0) tell(message, {
					page: annotation.page,
					object: annotation.subtype
				});
			}
		}
	};
}
const isOrdinary = ({ subtype, isSeen }) => isSeen && !SPECIAL.includes(subtype) && subtype !== "PrinterMark";
/** ISO 14289-1, 7.18: what lies over the page can be reached and understood. */
const ANNOTATIONS = [
	ofEach$1("UA-1 7.18.1 t1", "Chaque annotation est dans un élément Annot.", (annotation) => isOrdinary(annotation) && annotation.elementType !== "Annot" && annotation.subtype !== "TrapNet" ? "Une annotation n’est pas dans un élément Annot de la structure." : void 0),
	ofEach$1("UA-1 7.18.1 t2", "Chaque annotation a une description.", (annotation) => isOrdinary(annotation) && annotation.elementType === "Annot" && !require_streams.textAt(annotation.dict, "Contents") && !require_streams.textAt(annotation.element, "Alt") ? "Une annotation n’a pas de description." : void 0),
	ofEach$1("UA-1 7.18.1 t3", "Chaque champ a une description.", ({ subtype, isSeen, dict, element }) => subtype === "Widget" && isSeen && !fieldText(dict, "TU") && !require_streams.textAt(element, "Alt") ? "Un champ n’a pas de description." : void 0),
	ofEach$1("UA-1 7.18.2 t1", "Aucune annotation n’est de type TrapNet.", ({ subtype, isSeen }) => subtype === "TrapNet" && isSeen ? "Une annotation est de type TrapNet." : void 0),
	{
		clauses: ["UA-1 7.18.3 t1"],
		requires: "La touche de tabulation suit la structure sur les pages qui ont des annotations.",
		check(pdf, tell) {
			for (const { number, dict } of pdf.pages()) if (require_streams.oneOrMany(require_streams.at(dict, "Annots")).length > 0 && require_streams.nameAt(dict, "Tabs") !== "S") tell("Sur cette page, la touche de tabulation ne suit pas la structure.", { page: number });
		}
	},
	ofEach$1("UA-1 7.18.4 t1", "Chaque champ est dans un élément Form.", ({ subtype, isSeen, elementType }) => subtype === "Widget" && isSeen && elementType !== "Form" ? "Un champ n’est pas dans un élément Form de la structure." : void 0),
	{
		clauses: ["UA-1 7.18.4 t2"],
		requires: "Un élément Form ne contient que son champ.",
		check(pdf, tell) {
			for (const { standard, dict, objects, children, contentCount } of pdf.structure().elements) {
				if (standard !== "Form" || attributeOf(dict, "Role", pdf.structure().root) !== void 0) continue;
				if (!(objects.length === 1 && children.length === 0 && contentCount === 0)) tell("Un élément Form contient autre chose que son champ.");
			}
		}
	},
	ofEach$1("UA-1 7.18.5 t1", "Chaque lien est dans un élément Link.", ({ subtype, isSeen, elementType }) => subtype === "Link" && isSeen && elementType !== "Link" ? "Un lien n’est pas dans un élément Link de la structure." : void 0),
	ofEach$1("UA-1 7.18.5 t2", "Chaque lien a une description.", ({ subtype, isSeen, dict }) => subtype === "Link" && isSeen && !require_streams.textAt(dict, "Contents") ? "Un lien n’a pas de description." : void 0),
	ofEach$1("UA-1 7.18.6.2 t1", "Chaque média dit son type.", ({ dict }) => mediaOf(dict).some((clip) => require_streams.textAt(clip, "CT") === void 0) ? "Un média ne dit pas son type." : void 0),
	ofEach$1("UA-1 7.18.6.2 t2", "Chaque média a un texte qui le remplace.", ({ dict }) => mediaOf(dict).some((clip) => !hasAlternatives(clip)) ? "Un média n’a pas de texte qui le remplace." : void 0),
	ofEach$1("UA-1 7.18.7 t1", "Chaque fichier joint à une page porte son nom.", ({ subtype, dict }) => {
		const file = require_streams.dictAt(dict, "FS");
		return subtype === "FileAttachment" && file !== void 0 && !(require_streams.textAt(file, "F") && require_streams.textAt(file, "UF")) ? "Un fichier joint à une page ne porte pas son nom (F et UF)." : void 0;
	}),
	ofEach$1("UA-1 7.18.8 t1", "Les repères d’impression ne sont pas dans la structure.", ({ subtype, isSeen, element }) => subtype === "PrinterMark" && isSeen && element !== void 0 ? "Un repère d’impression est dans la structure." : void 0)
];
/** The text of the field that a widget shows: the widget itself where it is a field, or one of those it belongs to. */
function fieldText(widget, key) {
	let node = widget;
	for (let depth = 0; node !== void 0 && depth < 50; depth += 1) {
		const text = node.has(_cantoo_pdf_lib.PDFName.of("T")) ? require_streams.textAt(node, key) : void 0;
		if (text !== void 0) return text;
		node = require_streams.dictAt(node, "Parent");
	}
}
/** The media clips that an annotation plays. */
function mediaOf(annotation) {
	return [require_streams.dictAt(annotation, "A"), ...(require_streams.dictAt(annotation, "AA")?.values() ?? []).map((value) => require_streams.dictOf(value))].flatMap((action) => {
		const clip = require_streams.nameAt(action, "S") === "Rendition" ? require_streams.dictAt(require_streams.dictAt(action, "R"), "C") : void 0;
		return clip !== void 0 && require_streams.nameAt(clip, "S") === "MCD" ? [clip] : [];
	});
}
/** Pairs of a language, which may be empty, and a text. */
function hasAlternatives(clip) {
	const texts = require_streams.oneOrMany(require_streams.at(clip, "Alt")).map((item) => require_streams.textOf(item) ?? require_streams.nameOf(item));
	return texts.length > 0 && texts.length % 2 === 0 && texts.every((text, index) => text !== void 0 && (index % 2 === 0 || text !== ""));
}

// src/formats/pdf/conformance/ua/document.ts
/** ISO 14289-1, 6.1, 6.2 and 7.1: what the file says of itself as a whole. */
const DOCUMENT = [
	{
		clauses: ["UA-1 6.2 t1", "A-3 6.7.2 t1"],
		requires: "Le fichier se dit balisé (MarkInfo, Marked).",
		check(pdf, tell) {
			if (!require_streams.isTrueAt(require_streams.dictAt(pdf.catalog, "MarkInfo"), "Marked")) tell("Le fichier ne se dit pas balisé.");
		}
	},
	{
		clauses: ["UA-1 7.1 t4"],
		requires: "Le balisage n’est pas dit douteux (Suspects).",
		check(pdf, tell) {
			if (require_streams.isTrueAt(require_streams.dictAt(pdf.catalog, "MarkInfo"), "Suspects")) tell("Le fichier dit lui-même son balisage douteux.");
		}
	},
	{
		clauses: ["UA-1 7.1 t8", "A-3 6.6.2.1 t1"],
		requires: "Le fichier a des métadonnées XMP.",
		check(pdf, tell) {
			if (pdf.xmp() === void 0) tell("Le fichier n’a pas de métadonnées XMP.");
		}
	},
	{
		clauses: ["UA-1 7.1 t9"],
		requires: "Les métadonnées donnent le titre (dc:title).",
		check(pdf, tell) {
			const xmp = pdf.xmp();
			if (xmp !== void 0 && xmp.property("http://purl.org/dc/elements/1.1/", "title") === void 0) tell("Les métadonnées ne donnent pas le titre du document.");
		}
	},
	{
		clauses: ["UA-1 7.1 t10"],
		requires: "La fenêtre du lecteur montre le titre, non le nom du fichier (DisplayDocTitle).",
		check(pdf, tell) {
			if (!require_streams.isTrueAt(require_streams.dictAt(pdf.catalog, "ViewerPreferences"), "DisplayDocTitle")) tell("Le fichier ne demande pas que son titre soit montré à la place de son nom.");
		}
	},
	{
		clauses: ["UA-1 7.1 t11", "A-3 6.7.3.3 t1"],
		requires: "Le fichier a une structure (StructTreeRoot).",
		check(pdf, tell) {
			if (pdf.structure().root === void 0) tell("Le fichier n’a aucune structure : il ne peut pas être lu dans l’ordre.");
		}
	}
];

// src/formats/pdf/conformance/ua/headings.ts
const LEVEL = /^H([1-9]\d*)$/;
/** ISO 14289-1, 7.4: headings that can be followed. */
const HEADINGS = [
	{
		clauses: ["UA-1 7.4.2 t1"],
		requires: "Les titres commencent au niveau 1 et n’en sautent aucun.",
		check(pdf, tell) {
			let last = 0;
			for (const { standard, type, ref } of pdf.structure().elements) {
				const level = Number(LEVEL.exec(standard ?? type)?.[1] ?? 0);
				if (level === 0) continue;
				if (level > last + 1) tell(`${last === 0 ? "Le premier titre est" : `Après un titre de niveau ${last} vient un titre`} de niveau ${level}.`, { object: require_streams.objectName(ref) });
				last = level;
			}
		}
	},
	{
		clauses: ["UA-1 7.4.4 t1"],
		requires: "Un élément contient au plus un titre H.",
		check(pdf, tell) {
			for (const { children, ref, type } of pdf.structure().elements) if (children.filter(({ standard }) => standard === "H").length > 1) tell(`Un élément ${type} contient plusieurs titres H.`, { object: require_streams.objectName(ref) });
		}
	},
	...["H", "Hn"].map((kind, index) => ({
		clauses: [`UA-1 7.4.4 t${index + 2}`],
		requires: "Les titres sont tous numérotés, ou aucun ne l’est.",
		check(pdf, tell) {
			const { elements } = pdf.structure();
			const numbered = elements.filter(({ standard }) => LEVEL.test(standard ?? ""));
			const plain = elements.filter(({ standard }) => standard === "H");
			if (numbered.length === 0 || plain.length === 0) return;
			for (const { ref, type } of kind === "H" ? plain : numbered) tell(`Un titre ${type} est mêlé à des titres ${kind === "H" ? "numérotés" : "sans numéro"}.`, { object: require_streams.objectName(ref) });
		}
	}))
];

// src/formats/pdf/conformance/ua/identification.ts
const PDFUAID = "http://www.aiim.org/pdfua/ns/id/";
/** ISO 14289-1, 5: the file says which standard it follows. */
const IDENTIFICATION = [
	{
		clauses: ["UA-1 5 t1"],
		requires: "Les métadonnées annoncent PDF/UA.",
		check(pdf, tell) {
			if (pdf.xmp()?.property(PDFUAID, "part") === void 0) tell("Les métadonnées n’annoncent pas PDF/UA.");
		}
	},
	{
		clauses: ["UA-1 5 t2"],
		requires: "La partie annoncée de PDF/UA est la première.",
		check(pdf, tell) {
			const part = pdf.xmp()?.property(PDFUAID, "part");
			if (part !== void 0 && part.text !== "1") tell(`Les métadonnées annoncent la partie « ${part.text} » de PDF/UA.`);
		}
	},
	...[
		"part",
		"amd",
		"corr"
	].map((name, index) => ({
		clauses: [`UA-1 5 t${index + 3}`],
		requires: `La propriété « ${name} » de PDF/UA porte le préfixe « pdfuaid ».`,
		check(pdf, tell) {
			const property = pdf.xmp()?.property(PDFUAID, name);
			if (property !== void 0 && property.prefix !== "pdfuaid") tell(`La propriété « ${name} » de PDF/UA porte le préfixe « ${property.prefix} ».`);
		}
	}))
];

// src/formats/pdf/conformance/ua/language.ts
const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;
const saysLanguage = ({ catalog }) => require_streams.textAt(catalog, "Lang") !== void 0;
/** A text of an element whose language must be known. */
function ofElement(clause, key) {
	return {
		clauses: [clause],
		requires: `La langue du texte ${key} d’un élément est connue.`,
		check(pdf, tell) {
			if (saysLanguage(pdf)) return;
			for (const { dict, lang, ref, type } of pdf.structure().elements) if (require_streams.textAt(dict, key) !== void 0 && lang === void 0) tell(`La langue du texte ${key} d’un élément ${type} n’est pas connue.`, { object: require_streams.objectName(ref) });
		}
	};
}
/** A text of a stretch of content whose language must be known. */
function ofContent(clause, key) {
	return {
		clauses: [clause],
		requires: `La langue du texte ${key} d’un passage est connue.`,
		watch: (pdf, tell) => ({ marked(mark, { page }) {
			if (mark.tag !== "Span" || mark.text(key) === void 0 || mark.lang !== void 0 || saysLanguage(pdf)) return;
			tell(`La langue du texte ${key} d’un passage n’est pas connue.`, { page });
		} })
	};
}
/** ISO 14289-1, 7.2: every text is in a known language. */
const LANGUAGE = [
	{
		clauses: ["UA-1 7.2 t2"],
		requires: "La langue des signets est connue.",
		check(pdf, tell) {
			if (!saysLanguage(pdf) && require_streams.dictAt(require_streams.dictAt(pdf.catalog, "Outlines"), "First") !== void 0) tell("La langue des signets n’est pas connue.");
		}
	},
	ofElement("UA-1 7.2 t21", "ActualText"),
	ofElement("UA-1 7.2 t22", "Alt"),
	ofElement("UA-1 7.2 t23", "E"),
	{
		clauses: ["UA-1 7.2 t24"],
		requires: "La langue de la description d’une annotation est connue.",
		check(pdf, tell) {
			if (saysLanguage(pdf)) return;
			for (const { dict, element, page } of pdf.annotations()) {
				const lang = require_streams.textAt(dict, "Lang") ?? pdf.structure().known(element)?.lang;
				if (require_streams.textAt(dict, "Contents") && lang === void 0) tell("La langue de la description d’une annotation n’est pas connue.", { page });
			}
		}
	},
	{
		clauses: ["UA-1 7.2 t25"],
		requires: "La langue de la description d’un champ est connue.",
		check(pdf, tell) {
			if (saysLanguage(pdf)) return;
			for (const field of fieldsOf(pdf.catalog)) if (require_streams.textAt(field, "TU") !== void 0 && require_streams.textAt(field, "Lang") === void 0) tell("La langue de la description d’un champ n’est pas connue.");
		}
	},
	{
		clauses: ["UA-1 7.2 t29", "A-3 6.7.4 t1"],
		requires: "Chaque langue est nommée par un code de langue.",
		check(pdf, tell) {
			const catalog = require_streams.textAt(pdf.catalog, "Lang");
			if (catalog !== void 0 && !LANGUAGE_TAG.test(catalog)) tell(`« ${catalog} » n’est pas un code de langue.`);
			for (const { dict, ref } of pdf.structure().elements) {
				const lang = require_streams.textAt(dict, "Lang");
				if (lang !== void 0 && !LANGUAGE_TAG.test(lang)) tell(`« ${lang} » n’est pas un code de langue.`, { object: require_streams.objectName(ref) });
			}
		},
		watch: (_, tell) => ({ marked(mark, { page }) {
			const lang = mark.text("Lang");
			if (lang !== void 0 && !LANGUAGE_TAG.test(lang)) tell(`« ${lang} » n’est pas un code de langue.`, { page });
		} })
	},
	ofContent("UA-1 7.2 t30", "ActualText"),
	ofContent("UA-1 7.2 t31", "Alt"),
	ofContent("UA-1 7.2 t32", "E"),
	{
		clauses: ["UA-1 7.2 t33"],
		requires: "La langue du titre, dans les métadonnées, est connue.",
		check(pdf, tell) {
			if (saysLanguage(pdf)) return;
			for (const [texts] of pdf.xmp()?.raw.matchAll(/<rdf:Alt>(?:(?!<\/rdf:Alt>)[\s\S])*/g) ?? []) {
				const languages = [...texts.matchAll(/xml:lang=["']([^"']*)["']/g)].map(([, lang]) => lang);
				if (languages.includes("x-default") && languages.length === 1) tell("La langue du titre, dans les métadonnées, n’est pas connue.");
			}
		}
	},
	{
		clauses: ["UA-1 7.2 t34"],
		requires: "La langue de chaque texte est connue.",
		watch: (pdf, tell) => ({ painted(what, { mark, page, isAppearance }) {
			if (what !== "texte" || isAppearance || saysLanguage(pdf)) return;
			if (mark?.lang === void 0 && !mark?.isArtifact) tell("La langue d’un texte n’est pas connue.", { page });
		} })
	}
];

// src/formats/pdf/conformance/ua/marked-content.ts
/** ISO 14289-1, 7.1: what is painted is either content or artifact. */
const MARKED_CONTENT = [
	{
		clauses: ["UA-1 7.1 t1"],
		requires: "Aucun artefact n’est à l’intérieur d’un contenu balisé.",
		watch: (_, tell) => ({ marked({ tag, parent }, { page }) {
			if (tag === "Artifact" && parent?.isTagged) tell("Un artefact est à l’intérieur d’un contenu balisé.", { page });
		} })
	},
	{
		clauses: ["UA-1 7.1 t2"],
		requires: "Aucun contenu balisé n’est à l’intérieur d’un artefact.",
		watch: (_, tell) => ({ marked({ element, parent }, { page }) {
			if (element !== void 0 && parent?.isArtifact) tell("Un contenu balisé est à l’intérieur d’un artefact : il ne sera pas lu.", { page });
		} })
	},
	{
		clauses: ["UA-1 7.1 t3"],
		requires: "Tout ce qui est dessiné est balisé, ou marqué comme artefact.",
		watch: (_, tell) => ({ painted(what, { page, mark, isAppearance }) {
			if (isAppearance || mark?.isTagged || mark?.isArtifact) return;
			tell("Quelque chose est dessiné qui n’est ni balisé, ni marqué comme artefact.", {
				page,
				object: what
			});
		} })
	},
	{
		clauses: ["UA-1 7.20 t2"],
		requires: "Un formulaire XObject qui porte du contenu balisé n’est dessiné qu’une fois.",
		watch: (_, tell) => {
			const times = /* @__PURE__ */ new Map();
			const tagged = /* @__PURE__ */ new Set();
			return {
				placed(object, { page }) {
					const count = (times.get(object) ?? 0) + 1;
					times.set(object, count);
					if (count === 2 && tagged.has(object)) tell("Un formulaire XObject qui porte du contenu balisé est dessiné plusieurs fois.", { page });
				},
				marked({ mcid }, { form }) {
					if (mcid !== void 0 && form !== void 0) tagged.add(form);
				}
			};
		}
	}
];

// src/formats/pdf/conformance/ua/nesting.ts
const kidsOf = ({ children }) => children.map(({ standard }) => standard);
const placeOf$2 = ({ ref, type }) => ({ object: require_streams.objectName(ref) ?? `élément ${type}` });
/** A test of every element of one type. */
function ofEach(clause, type, requires, fault) {
	return {
		clauses: typeof clause === "string" ? [clause] : clause,
		requires,
		check(pdf, tell) {
			for (const element of pdf.structure().elements) {
				const message = element.standard === type ? fault(element) : void 0;
				if (message !== void 0) tell(message, placeOf$2(element));
			}
		}
	};
}
/** An element of `type` stands in one of `parents`. */
function within(clause, type, ...parents) {
	const where = parents.join(", ");
	return ofEach(clause, type, `Un élément ${type} est dans un élément ${where}.`, ({ parent }) => parents.includes(parent?.standard ?? "") ? void 0 : `Un élément ${type} est dans un élément ${parent?.standard ?? "racine"}, et non ${where}.`);
}
/** An element of `type` holds nothing but `allowed`. */
function only(clause, type, ...allowed) {
	const what = allowed.join(", ");
	return ofEach(clause, type, `Un élément ${type} ne contient que des éléments ${what}.`, (element) => {
		const odd = element.children.find(({ standard }) => !allowed.includes(standard ?? ""));
		return odd === void 0 ? void 0 : `Un élément ${type} contient un élément ${odd.type}, et non ${what}.`;
	});
}
/** An element of `type` holds at most one `kid`. */
function atMostOne(clause, type, kid) {
	return ofEach(clause, type, `Un élément ${type} contient au plus un élément ${kid}.`, (element) => kidsOf(element).filter((one) => one === kid).length > 1 ? `Un élément ${type} contient plusieurs éléments ${kid}.` : void 0);
}
/** Where there is `kid`, there is also a TBody. */
function needsBody(clause, kid) {
	return ofEach(clause, "Table", `Un tableau qui a un élément ${kid} a un élément TBody.`, (element) => {
		const kids = kidsOf(element);
		return kids.includes(kid) && !kids.includes("TBody") ? `Un tableau a un élément ${kid}, mais aucun TBody.` : void 0;
	});
}
/** A caption comes first. */
function captionFirst(clause, type) {
	return ofEach(clause, type, `Dans un élément ${type}, la légende vient en premier.`, (element) => kidsOf(element).slice(1).includes("Caption") ? `Dans un élément ${type}, la légende ne vient pas en premier.` : void 0);
}
/** ISO 14289-1, 7.2: which element stands in which, as ISO 32000-1, 14.8.4.3 has it. */
const NESTING = [
	only("UA-1 7.2 t3", "Table", "TR", "THead", "TBody", "TFoot", "Caption"),
	within("UA-1 7.2 t4", "TR", "Table", "THead", "TBody", "TFoot"),
	within("UA-1 7.2 t5", "THead", "Table"),
	within("UA-1 7.2 t6", "TBody", "Table"),
	within("UA-1 7.2 t7", "TFoot", "Table"),
	within("UA-1 7.2 t8", "TH", "TR"),
	within("UA-1 7.2 t9", "TD", "TR"),
	only("UA-1 7.2 t10", "TR", "TH", "TD"),
	atMostOne("UA-1 7.2 t11", "Table", "THead"),
	atMostOne("UA-1 7.2 t12", "Table", "TFoot"),
	needsBody("UA-1 7.2 t13", "TFoot"),
	needsBody("UA-1 7.2 t14", "THead"),
	ofEach(["UA-1 7.2 t16", "UA-1 7.2 t3"], "Table", "La légende d’un tableau vient en premier ou en dernier.", (element) => kidsOf(element).slice(1, -1).includes("Caption") ? "La légende d’un tableau est au milieu de ses lignes." : void 0),
	within("UA-1 7.2 t17", "LI", "L"),
	within("UA-1 7.2 t18", "LBody", "LI"),
	only("UA-1 7.2 t19", "L", "L", "LI", "Caption"),
	only("UA-1 7.2 t20", "LI", "Lbl", "LBody"),
	within("UA-1 7.2 t26", "TOCI", "TOC"),
	only("UA-1 7.2 t27", "TOC", "TOC", "TOCI", "Caption"),
	captionFirst(["UA-1 7.2 t28", "UA-1 7.2 t27"], "TOC"),
	only("UA-1 7.2 t36", "THead", "TR"),
	only("UA-1 7.2 t37", "TBody", "TR"),
	only("UA-1 7.2 t38", "TFoot", "TR"),
	atMostOne(["UA-1 7.2 t39", "UA-1 7.2 t3"], "Table", "Caption"),
	captionFirst(["UA-1 7.2 t40", "UA-1 7.2 t19"], "L")
];

// src/formats/pdf/conformance/ua/structure-types.ts
const placeOf$1 = ({ ref, type }) => ({ object: require_streams.objectName(ref) ?? `élément ${type}` });
/** ISO 14289-1, 7.1: what the elements are. */
const STRUCTURE_TYPES = [
	{
		clauses: ["UA-1 7.1 t5", "A-3 6.7.3.4 t1"],
		requires: "Chaque type d’élément est un type de la norme, ou y mène par RoleMap.",
		check(pdf, tell) {
			for (const element of pdf.structure().elements) if (element.standard === void 0) tell(`Le type d’élément « ${element.type} » n’est pas de la norme, et rien ne dit à quoi il revient.`, placeOf$1(element));
		}
	},
	{
		clauses: ["UA-1 7.1 t6", "A-3 6.7.3.4 t2"],
		requires: "RoleMap ne tourne pas en rond.",
		check(pdf, tell) {
			const { elements, roles } = pdf.structure();
			for (const element of elements) if (roles.isCircular(element.type)) tell(`RoleMap ramène le type « ${element.type} » à lui-même.`, placeOf$1(element));
		}
	},
	{
		clauses: ["UA-1 7.1 t7", "A-3 6.7.3.4 t3"],
		requires: "RoleMap ne donne pas un autre sens à un type de la norme.",
		check(pdf, tell) {
			const { elements, roles } = pdf.structure();
			for (const element of elements) if (roles.isRemapped(element.type)) tell(`RoleMap donne un autre sens au type « ${element.type} » de la norme.`, placeOf$1(element));
		}
	},
	{
		clauses: ["UA-1 7.1 t12"],
		requires: "Chaque élément nomme celui qui le contient (P).",
		check(pdf, tell) {
			for (const element of pdf.structure().elements) if (!element.dict.has(_cantoo_pdf_lib.PDFName.of("P"))) tell(`Un élément ${element.type} ne dit pas où il est.`, placeOf$1(element));
		}
	}
];

// src/formats/pdf/conformance/read/table-grid.ts
/** Larger tables are not laid out: a span of a million would be one number to write and an age to read. */
const MAX_PLACES = 2e6;
/** Lays out the cells of a table; `undefined` if it is beyond measure. */
function layOut(table, root) {
	const rows = rowsOf(table);
	const draft = {
		places: /* @__PURE__ */ new Map(),
		cells: [],
		overlap: void 0,
		columnCount: 0,
		taken: 0
	};
	for (const [row, { children }] of rows.entries()) {
		let column = 0;
		for (const element of children) {
			if (element.standard !== "TH" && element.standard !== "TD") continue;
			while (draft.places.has(`${row} ${column}`)) column += 1;
			const rowSpan = spanOf(element, "RowSpan", root);
			const columnSpan = spanOf(element, "ColSpan", root);
			draft.taken += rowSpan * columnSpan;
			if (draft.taken > MAX_PLACES) return void 0;
			put({
				element,
				row,
				column,
				rowSpan,
				columnSpan
			}, draft);
			column += columnSpan;
		}
	}
	const { cells, columnCount, overlap, places } = draft;
	return {
		cells,
		rowCount: rows.length,
		columnCount,
		overlap,
		at: (row, column) => places.get(`${row} ${column}`)
	};
}
function put(cell, draft) {
	for (const place of placesOf(cell)) if (draft.places.has(place)) draft.overlap ??= cell;
	else draft.places.set(place, cell);
	draft.cells.push(cell);
	draft.columnCount = Math.max(draft.columnCount, cell.column + cell.columnSpan);
}
function rowsOf(table) {
	return table.children.flatMap((child) => {
		if (child.standard === "TR") return [child];
		return [
			"THead",
			"TBody",
			"TFoot"
		].includes(child.standard ?? "") ? child.children.filter(({ standard }) => standard === "TR") : [];
	});
}
function spanOf({ dict }, key, root) {
	const value = attributeOf(dict, key, root);
	return value instanceof _cantoo_pdf_lib.PDFNumber ? Math.max(1, Math.floor(value.asNumber())) : 1;
}
function* placesOf({ row, column, rowSpan, columnSpan }) {
	for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) yield `${row + down} ${column + across}`;
}

// src/formats/pdf/conformance/ua/tables.ts
const placeOf = ({ ref }) => ({ object: require_streams.objectName(ref) ?? "tableau" });
/** Looks at every table that can be laid out. */
function eachTable(look) {
	return (pdf, tell) => {
		const { elements, root } = pdf.structure();
		for (const table of elements) {
			const grid = table.standard === "Table" ? layOut(table, root) : void 0;
			if (grid !== void 0) look(grid, table, tell, pdf);
		}
	};
}
/** How many columns each row spans, with the cells that come down into it. */
function widths(grid) {
	return Array.from({ length: grid.rowCount }, (_, row) => {
		let width = 0;
		for (let column = 0; column < grid.columnCount; column += 1) if (grid.at(row, column) !== void 0) width += 1;
		return width;
	});
}
/** ISO 14289-1, 7.2 and 7.5: tables whose cells find their headers. */
const TABLES = [
	{
		clauses: ["UA-1 7.2 t15"],
		requires: "Les cellules d’un tableau ne se recouvrent pas.",
		check: eachTable(({ overlap }, table, tell) => {
			if (overlap !== void 0) tell(`La cellule de la ligne ${overlap.row + 1} en recouvre une autre.`, placeOf(table));
		})
	},
	{
		clauses: ["UA-1 7.2 t41"],
		requires: "Les colonnes d’un tableau ont autant de lignes l’une que l’autre.",
		check: eachTable(({ cells, rowCount }, table, tell) => {
			const long = cells.find(({ row, rowSpan }) => row + rowSpan > rowCount);
			if (long !== void 0) tell(`Une cellule de la ligne ${long.row + 1} descend plus bas que le tableau.`, placeOf(table));
		})
	},
	{
		clauses: ["UA-1 7.2 t43"],
		requires: "Aucune ligne d’un tableau n’a moins de cellules que la première.",
		check: eachTable((grid, table, tell) => {
			const [first = 0, ...others] = widths(grid);
			const row = others.findIndex((width) => width < first);
			if (row >= 0) tell(`La ligne ${row + 2} d’un tableau a moins de colonnes que la première.`, placeOf(table));
		})
	},
	{
		clauses: ["UA-1 7.2 t42"],
		requires: "Aucune ligne d’un tableau n’a plus de cellules que la première.",
		check: eachTable((grid, table, tell) => {
			const [first = 0, ...others] = widths(grid);
			const row = others.findIndex((width) => width > first);
			if (row >= 0) tell(`La ligne ${row + 2} d’un tableau a plus de colonnes que la première.`, placeOf(table));
		})
	},
	{
		clauses: ["UA-1 7.5 t1"],
		requires: "Chaque cellule d’un tableau trouve ses en-têtes.",
		check: eachTable((grid, table, tell, pdf) => {
			const { root } = pdf.structure();
			if (grid.cells.every((cell) => hasScope(cell, root))) return;
			const lost = grid.cells.find((cell) => isLost(cell, grid, root) && headersOf(cell, root).length === 0);
			if (lost !== void 0) tell(`Une cellule de la ligne ${lost.row + 1} ne trouve aucun en-tête.`, placeOf(table));
		})
	},
	{
		clauses: ["UA-1 7.5 t2"],
		requires: "Les en-têtes qu’une cellule nomme existent.",
		check: eachTable((grid, table, tell, pdf) => {
			const { root } = pdf.structure();
			const ids = new Set(grid.cells.flatMap(({ element }) => require_streams.textAt(element.dict, "ID") ?? []));
			for (const cell of grid.cells) {
				const unknown = headersOf(cell, root).find((header) => !ids.has(header));
				if (unknown !== void 0 && isLost(cell, grid, root)) tell(`Une cellule de la ligne ${cell.row + 1} renvoie à l’en-tête « ${unknown} », qui n’existe pas.`, placeOf(table));
			}
		})
	}
];
function headersOf({ element }, root) {
	return require_streams.itemsOf(attributeOf(element.dict, "Headers", root)).flatMap((header) => require_streams.textOf(header) ?? []);
}
/** Whether no header stands above a data cell or before it in its row. */
function isLost(cell, grid, root) {
	if (cell.element.standard !== "TD") return false;
	for (let { column } = cell; column >= 0; column -= 1) if (speaksFor(grid.at(cell.row, column), "Row", root)) return false;
	for (let { row } = cell; row >= 0; row -= 1) if (speaksFor(grid.at(row, cell.column), "Column", root)) return false;
	return true;
}
function speaksFor(header, way, root) {
	if (header?.element.standard !== "TH") return false;
	const scope = require_streams.nameOf(attributeOf(header.element.dict, "Scope", root));
	return scope === way || scope === "Both";
}
/** Where every header says for what it speaks, a cell without one is the empty corner of the table. */
function hasScope({ element }, root) {
	return element.standard !== "TH" || attributeOf(element.dict, "Scope", root) !== void 0;
}

// src/formats/pdf/conformance/ua/various.ts
/** ISO 14289-1, 7.10 to 7.20: layers, embedded files, forms of Adobe, protection, foreign pages. */
const VARIOUS = [
	{
		clauses: ["UA-1 7.10 t1", "A-3 6.9 t1"],
		requires: "Chaque configuration de calques a un nom.",
		check(pdf, tell) {
			for (const layers of layerConfigurations(pdf.catalog)) if (!require_streams.textAt(layers, "Name")) tell("Une configuration de calques n’a pas de nom.");
		}
	},
	{
		clauses: ["UA-1 7.10 t2", "A-3 6.9 t4"],
		requires: "Aucun calque ne se montre ou se cache de lui-même.",
		check(pdf, tell) {
			for (const layers of layerConfigurations(pdf.catalog)) if (layers.has(_cantoo_pdf_lib.PDFName.of("AS"))) tell("Une configuration de calques en montre ou en cache d’elle-même (AS).");
		}
	},
	{
		clauses: ["UA-1 7.11 t1", "A-3 6.8 t2"],
		requires: "Chaque fichier joint porte son nom (F et UF).",
		check(pdf, tell) {
			for (const [ref, object] of pdf.objects()) {
				const file = require_streams.dictOf(object);
				if (require_streams.dictAt(file, "EF") === void 0 || require_streams.textAt(file, "F") && require_streams.textAt(file, "UF")) continue;
				tell("Un fichier joint ne porte pas son nom (F et UF).", { object: require_streams.objectName(ref) });
			}
		}
	},
	{
		clauses: ["UA-1 7.15 t1"],
		requires: "Aucun formulaire dynamique XFA.",
		check(pdf, tell) {
			const xfa = require_streams.at(require_streams.dictAt(pdf.catalog, "AcroForm"), "XFA");
			const text = [xfa, ...require_streams.itemsOf(xfa)].filter((part) => part instanceof _cantoo_pdf_lib.PDFRawStream).map((stream) => Buffer.from(require_streams.decodeStream(stream) ?? []).toString("utf8")).join("");
			if (/<dynamicRender\b[^<>]{0,1000}>\s{0,100}required/.test(text)) tell("Le fichier est un formulaire dynamique XFA.");
		}
	},
	{
		clauses: ["UA-1 7.16 t1"],
		requires: "Une protection laisse lire le texte aux aides techniques.",
		check(pdf, tell) {
			if (pdf.encryption === void 0) return;
			const permissions = require_streams.numberAt(pdf.encryption, "P");
			if (permissions === void 0 || (permissions & 512) === 0) tell("La protection du fichier interdit aux aides techniques d’en lire le texte.");
		}
	},
	{
		clauses: ["UA-1 7.20 t1", "A-3 6.2.9 t2"],
		requires: "Aucune page d’un autre fichier n’est montrée.",
		check(pdf, tell) {
			for (const [ref, object] of pdf.objects()) {
				const form = object instanceof _cantoo_pdf_lib.PDFRawStream ? object.dict : void 0;
				if (form?.get(_cantoo_pdf_lib.PDFName.of("Subtype")) === _cantoo_pdf_lib.PDFName.of("Form") && form.has(_cantoo_pdf_lib.PDFName.of("Ref"))) tell("Une page d’un autre fichier est montrée (Ref).", { object: require_streams.objectName(ref) });
			}
		}
	}
];

// src/formats/pdf/conformance/tests.ts
/** Every test, in the order of the report. */
const CLAUSE_TESTS = [
	...IDENTIFICATION,
	...DOCUMENT,
	...MARKED_CONTENT,
	...STRUCTURE_TYPES,
	...LANGUAGE,
	...NESTING,
	...TABLES,
	...HEADINGS,
	...ALTERNATIVES,
	...ANNOTATIONS,
	...VARIOUS,
	...FONTS,
	...FILE_STRUCTURE,
	...LIMITS,
	...CONTENT,
	...COLOURS,
	...GRAPHICS,
	...FONT_DICTIONARIES,
	...ARCHIVE_ANNOTATIONS,
	...ACTIONS,
	...METADATA,
	...EMBEDDED_FILES
];
/**
* What the public profiles test and this checker does not: the spaces between the words of the syntax, colours that are mixed on
* paper, pictures in JPEG 2000, what is inside a signature (`verify` looks at that elsewhere), the types of described metadata.
*/
const NOT_CHECKED = [
	...[
		"A-3 6.1.4 t1",
		"A-3 6.1.4 t2",
		"A-3 6.1.6 t1",
		"A-3 6.1.6 t2",
		"A-3 6.1.7.1 t1",
		"A-3 6.1.7.1 t2"
	],
	...[
		"A-3 6.1.8 t1",
		"A-3 6.1.9 t1",
		"A-3 6.1.12 t2",
		"A-3 6.1.13 t9",
		"A-3 6.1.13 t10",
		"A-3 6.2.3 t3"
	],
	...[
		"A-3 6.2.4.2 t2",
		"A-3 6.2.4.4 t1",
		"A-3 6.2.4.4 t2",
		"A-3 6.2.5 t4",
		"A-3 6.2.5 t5",
		"A-3 6.2.5 t6"
	],
	...[
		"A-3 6.2.8.3 t1",
		"A-3 6.2.8.3 t2",
		"A-3 6.2.8.3 t3",
		"A-3 6.2.8.3 t4",
		"A-3 6.2.8.3 t5"
	],
	...[
		"A-3 6.2.10 t2",
		"A-3 6.4.3 t1",
		"A-3 6.4.3 t2"
	],
	...[
		2,
		3,
		4,
		5,
		6,
		7
	].map((test) => `A-3 6.6.2.3.1 t${test}`)
];

// src/formats/pdf/conformance/check-conformance.ts
/** A test that fails on every page says so this often and counts the rest. */
const MOST_FAULTS = 50;
/** Holds a PDF against all tests. */
function checkConformance(pdf) {
	const found = CLAUSE_TESTS.map((test) => newEntry(test));
	const fonts = collectFonts();
	const watchers = found.flatMap(({ test, tell }) => test.watch?.(pdf, tell) ?? []);
	const isWhole = walkContent(contentSource(pdf), [fonts.watcher, ...watchers]);
	const looks = found.flatMap(({ test, tell }) => test.each?.(pdf, tell) ?? []);
	for (const [value, ref] of everyValue(pdf.objects())) for (const look of looks) look(value, ref);
	const read = {
		...pdf,
		fonts: fonts.uses()
	};
	for (const { test, tell } of found) test.check?.(read, tell);
	return {
		isWhole,
		faults: found.flatMap(({ faults }) => faults),
		counts: new Map(found.map(({ test, count }) => [test.clauses[0], count()])),
		checked: CLAUSE_TESTS.flatMap(({ clauses }) => clauses)
	};
}
function newEntry(test) {
	const faults = [];
	let count = 0;
	const tell = (message, place = {}) => {
		count += 1;
		if (count <= MOST_FAULTS) faults.push({
			clauses: test.clauses,
			message,
			...place
		});
	};
	return {
		test,
		faults,
		tell,
		count: () => count
	};
}
function contentSource(pdf) {
	const appearances = pdf.annotations().flatMap((annotation) => require_pdf_file.appearancesOf(annotation).map((stream) => ({
		stream,
		page: annotation.page
	})));
	return {
		pages: pdf.pages(),
		structure: pdf.structure(),
		appearances
	};
}

// src/formats/pdf/conformance/index.ts
var conformance_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	NOT_CHECKED: () => NOT_CHECKED,
	checkConformance: () => checkConformance,
	readPdfFile: () => require_pdf_file.readPdfFile
});

Object.defineProperty(exports, "checkConformance", {
  enumerable: true,
  get: function () {
    return checkConformance;
  }
});
Object.defineProperty(exports, "conformance_exports", {
  enumerable: true,
  get: function () {
    return conformance_exports;
  }
});
Object.defineProperty(exports, "operationsOf", {
  enumerable: true,
  get: function () {
    return operationsOf;
  }
});