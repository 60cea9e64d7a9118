const require_failure = require("./failure-B17GaVpz.cjs");
const require_streams = require("./streams-C6MKwkqS.cjs");
let node_buffer = require("node:buffer");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");
let node_zlib = require("node:zlib");

// src/formats/pdf/conformance/read/annotations.ts
const HIDDEN = 2;
/** The annotations of all pages. */
function readAnnotations(pages, structure) {
	return pages.flatMap((page) => {
		const raw = require_streams.at(page.dict, "Annots");
		const refs = raw instanceof _cantoo_pdf_lib.PDFArray ? raw.asArray() : [];
		return require_streams.oneOrMany(raw).flatMap((item, index) => {
			const dict = require_streams.dictOf(item);
			if (dict === void 0) return [];
			const ref = refs[index];
			const element = structure.elementOfObject(require_streams.numberAt(dict, "StructParent"));
			const flags = require_streams.numberAt(dict, "F");
			const type = require_streams.nameAt(element, "S");
			return [{
				dict,
				ref: ref instanceof _cantoo_pdf_lib.PDFRef ? ref : void 0,
				page: page.number,
				subtype: require_streams.nameAt(dict, "Subtype") ?? "",
				flags,
				element,
				elementType: type === void 0 ? void 0 : structure.roles.standardOf(type),
				isSeen: ((flags ?? 0) & HIDDEN) === 0 && !isOutside(dict, page)
			}];
		});
	});
}
function isOutside(annotation, page) {
	const box = require_streams.numbersOf(page.inherited("CropBox") ?? page.inherited("MediaBox"));
	const rectangle = require_streams.numbersOf(require_streams.at(annotation, "Rect"));
	if (box.length !== 4 || rectangle.length !== 4) return false;
	const [left, bottom, right, top] = ordered(box);
	const [x, y, x2, y2] = ordered(rectangle);
	return x >= right || x2 <= left || y >= top || y2 <= bottom;
}
function ordered([a = 0, b = 0, c = 0, d = 0]) {
	return [
		Math.min(a, c),
		Math.min(b, d),
		Math.max(a, c),
		Math.max(b, d)
	];
}
/** The streams that an annotation looks like, in all its states. */
function appearancesOf({ dict }) {
	const looks = require_streams.dictAt(dict, "AP");
	return [
		"N",
		"R",
		"D"
	].flatMap((key) => {
		const look = require_streams.at(looks, key);
		if (look instanceof _cantoo_pdf_lib.PDFRawStream) return [look];
		const states = require_streams.dictOf(look);
		return (states?.keys() ?? []).map((state) => states?.lookup(state)).filter((state) => state instanceof _cantoo_pdf_lib.PDFRawStream);
	});
}

// src/formats/pdf/read/trees.ts
/** The entries of a number tree. A tree that leads back into itself ends there. */
function numberTree(root) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of pairs(root)) if (key instanceof _cantoo_pdf_lib.PDFNumber) found.set(key.asNumber(), value);
	return found;
}
function pairs(root) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const waiting = root === void 0 ? [] : [root];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		const items = require_streams.itemsOf(require_streams.at(node, "Nums"));
		for (let index = 0; index + 1 < items.length; index += 2) found.push([items[index], items[index + 1]]);
		for (const kid of require_streams.itemsOf(require_streams.at(node, "Kids"))) {
			const child = require_streams.dictOf(kid);
			if (child !== void 0) waiting.push(child);
		}
	}
	return found;
}
/** The leaves of the page tree. A tree that leads back into itself ends there. */
function pagesOf(catalog) {
	const pages = [];
	const seen = /* @__PURE__ */ new Set();
	const root = require_streams.dictAt(catalog, "Pages");
	const waiting = root === void 0 ? [] : [{
		dict: root,
		ref: void 0,
		above: void 0
	}];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const here = node;
		if (seen.has(here.dict)) continue;
		seen.add(here.dict);
		const kids = require_streams.at(here.dict, "Kids");
		if (kids === void 0) {
			const inherited = (key) => {
				for (let node = here; node !== void 0; node = node.above) {
					const value = require_streams.at(node.dict, key);
					if (value !== void 0) return value;
				}
			};
			pages.push({
				number: pages.length + 1,
				dict: here.dict,
				ref: here.ref,
				inherited
			});
			continue;
		}
		for (const [dict, ref] of kidsOf$1(kids).reverse()) waiting.push({
			dict,
			ref,
			above: here
		});
	}
	return pages;
}
function kidsOf$1(kids) {
	const raw = kids instanceof _cantoo_pdf_lib.PDFArray ? kids.asArray() : [];
	return require_streams.itemsOf(kids).flatMap((kid, index) => {
		const dict = require_streams.dictOf(kid);
		const ref = raw[index];
		return dict === void 0 ? [] : [[dict, ref instanceof _cantoo_pdf_lib.PDFRef ? ref : void 0]];
	});
}

// src/formats/pdf/conformance/read/bombs.ts
/** What a stream of objects may hold unpacked: ours hold a few kilobytes each. */
const MAX_BYTES = 67108864;
/** Bytes of the widest number in a stream of cross-references. */
const WIDEST = 8;
/** A contract of 900 pages has a fiftieth of it; each costs the reader some hundred bytes. */
const MOST_OBJECTS = 2e6;
const Z_SYNC_FLUSH = 2;
/** Whether an object that is unpacked in order to read the file at all holds, or says it holds, beyond measure. */
function isBomb(object) {
	if (!(object instanceof _cantoo_pdf_lib.PDFRawStream)) return false;
	const type = require_streams.nameAt(object.dict, "Type");
	if (type === "XRef") return countsBeyondMeasure(object) || unpacksBeyondMeasure(object);
	return type === "ObjStm" && unpacksBeyondMeasure(object);
}
/** The reader goes through as many rows, of as many bytes, as the dictionary says, whether they are there or not. */
function countsBeyondMeasure({ dict }) {
	const index = numbersOf(require_streams.at(dict, "Index"));
	return (index.length === 0 ? numbersOf(require_streams.at(dict, "Size")) : index.filter((_, item) => item % 2 === 1)).reduce((sum, count) => sum + count, 0) > MOST_OBJECTS || numbersOf(require_streams.at(dict, "W")).some((width) => width > WIDEST);
}
function numbersOf(value) {
	return (value instanceof _cantoo_pdf_lib.PDFArray ? value.asArray().map((_, item) => value.lookup(item)) : [value]).map((item) => item instanceof _cantoo_pdf_lib.PDFNumber ? item.asNumber() : 0);
}
/** No program packs such a stream twice, or in another way: that could not be measured in one step. */
function unpacksBeyondMeasure(stream) {
	const filters = require_streams.filtersOf(stream);
	if (filters.length === 0) return false;
	if (filters.length > 1 || filters[0] !== "FlateDecode") return true;
	try {
		(0, node_zlib.inflateSync)(stream.contents, {
			maxOutputLength: MAX_BYTES,
			finishFlush: Z_SYNC_FLUSH
		});
		return false;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
	}
}

// src/formats/pdf/conformance/read/once.ts
/** What `compute` gives, computed when it is first asked for and never again. */
function once(compute) {
	let known;
	return () => {
		known ??= { value: compute() };
		return known.value;
	};
}

// src/formats/pdf/conformance/read/role-map.ts
/** The structure types that ISO 32000-1, 14.8.4 defines. */
const STANDARD_TYPES = new Set("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(" "));
/** Reads the RoleMap of a structure tree. */
function readRoleMap(dict) {
	const map = /* @__PURE__ */ new Map();
	for (const [from, to] of dict?.entries() ?? []) {
		const target = dict?.lookup(from) ?? to;
		if (target instanceof _cantoo_pdf_lib.PDFName) map.set(from.decodeText(), target.decodeText());
	}
	const walk = (type) => {
		const passed = /* @__PURE__ */ new Set();
		for (let at = type; at !== void 0; at = map.get(at)) {
			if (STANDARD_TYPES.has(at)) return {
				standard: at,
				isCircular: false
			};
			if (passed.has(at)) return {
				standard: void 0,
				isCircular: true
			};
			passed.add(at);
		}
		return {
			standard: void 0,
			isCircular: false
		};
	};
	return {
		standardOf: (type) => walk(type).standard,
		isCircular: (type) => {
			const passed = /* @__PURE__ */ new Set();
			for (let at = map.get(type); at !== void 0; at = map.get(at)) {
				if (at === type || passed.has(at)) return true;
				passed.add(at);
			}
			return false;
		},
		isRemapped: (type) => STANDARD_TYPES.has(type) && map.has(type) && map.get(type) !== type
	};
}

// src/formats/pdf/conformance/read/structure.ts
/** Reads the whole structure, once, without recursion: a hostile file nests as deep as it likes. */
function readStructure(catalog) {
	const root = require_streams.dictAt(catalog, "StructTreeRoot");
	const roles = readRoleMap(require_streams.dictAt(root, "RoleMap"));
	const byDict = /* @__PURE__ */ new Map();
	const top = [];
	const waiting = root === void 0 ? [] : kidsOf(root, void 0);
	for (let kid = waiting.pop(); kid !== void 0; kid = waiting.pop()) {
		const { parent } = kid;
		const dict = elementOrContent(kid);
		if (dict === void 0 || byDict.has(dict)) continue;
		const element = newElement(dict, kid, roles);
		byDict.set(dict, element);
		(parent?.children ?? top).push(element);
		waiting.push(...kidsOf(dict, element));
	}
	return {
		root,
		roles,
		top,
		elements: [...byDict.values()],
		...parentLookups(root),
		known: (dict) => knownAs(dict, byDict)
	};
}
function knownAs(dict, byDict) {
	return dict === void 0 ? void 0 : byDict.get(dict);
}
/** Notes content and objects on the element that holds them; what else there is, is an element. */
function elementOrContent({ value, parent }) {
	const dict = require_streams.dictOf(value);
	const kind = require_streams.nameAt(dict, "Type");
	const isContent = dict === void 0 ? value instanceof _cantoo_pdf_lib.PDFNumber : kind === "MCR" || isNameless(dict, kind);
	if (isContent && parent !== void 0) parent.contentCount += 1;
	if (kind === "OBJR") {
		const object = require_streams.dictAt(dict, "Obj");
		if (object !== void 0) parent?.objects.push(object);
	}
	return isContent || kind === "OBJR" ? void 0 : dict;
}
const isNameless = (dict, kind) => kind === void 0 && require_streams.nameAt(dict, "S") === void 0;
function newElement(dict, { ref, parent }, roles) {
	const type = require_streams.nameAt(dict, "S") ?? "";
	const lang = require_streams.textAt(dict, "Lang") ?? parent?.lang;
	return {
		dict,
		ref,
		type,
		standard: roles.standardOf(type),
		parent,
		children: [],
		objects: [],
		contentCount: 0,
		lang
	};
}
/** The kids of a holder, the first last: they wait on a stack. */
function kidsOf(holder, parent) {
	const raw = rawKids(holder);
	return require_streams.oneOrMany(require_streams.at(holder, "K")).map((value, index) => ({
		value,
		ref: raw[index],
		parent
	})).reverse();
}
function parentLookups(root) {
	const parents = numberTree(require_streams.dictAt(root, "ParentTree"));
	const lists = /* @__PURE__ */ new Map();
	return {
		elementOfContent(structParents, mcid) {
			if (structParents === void 0) return void 0;
			const list = lists.get(structParents) ?? require_streams.oneOrMany(parents.get(structParents));
			lists.set(structParents, list);
			return require_streams.dictOf(list[mcid]);
		},
		elementOfObject(structParent) {
			return structParent === void 0 ? void 0 : require_streams.dictOf(parents.get(structParent));
		}
	};
}
function rawKids(holder) {
	const own = holder.get(_cantoo_pdf_lib.PDFName.of("K"));
	const kids = require_streams.at(holder, "K");
	return (kids instanceof _cantoo_pdf_lib.PDFArray ? kids.asArray() : [own]).map((item) => item instanceof _cantoo_pdf_lib.PDFRef ? item : void 0);
}

// src/formats/pdf/conformance/read/xmp.ts
/** The metadata stream of the catalogue, if there is one. */
function readXmp(catalog) {
	const stream = require_streams.at(catalog, "Metadata");
	if (!(stream instanceof _cantoo_pdf_lib.PDFRawStream)) return void 0;
	const bytes = require_streams.decodeStream(stream) ?? /* @__PURE__ */ new Uint8Array();
	const raw = node_buffer.Buffer.from(bytes).toString("utf8");
	const namespaces = new Map([...raw.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].map(([, prefix = "", uri = ""]) => [prefix, uri]));
	const prefixesOf = (namespace) => [...namespaces].flatMap(([prefix, uri]) => uri === namespace ? [prefix] : []);
	return {
		raw,
		header: /<\?xpacket\s+begin=([^?]*)\?>/.exec(raw)?.[1] ?? "",
		isUtf8: !raw.includes("�") || node_buffer.Buffer.from(bytes).includes(node_buffer.Buffer.from("�")),
		namespaceOf: (prefix) => namespaces.get(prefix),
		property(namespace, name) {
			for (const prefix of prefixesOf(namespace)) {
				const text = elementText(raw, `${prefix}:${name}`) ?? attributeText(raw, `${prefix}:${name}`);
				if (text !== void 0) return {
					prefix,
					name,
					namespace,
					text
				};
			}
		}
	};
}
const START_TAG = /<([\w.-]+:[\w.-]+)(?:\s[^<>]*)?>/g;
const ATTRIBUTE = /\s([\w.-]+:[\w.-]+)=(?:"([^"]*)"|'([^']*)')/g;
function elementText(xml, tag) {
	const start = [...xml.matchAll(START_TAG)].find(([, name]) => name === tag);
	if (start === void 0) return void 0;
	if (start[0].endsWith("/>")) return "";
	const from = start.index + start[0].length;
	const end = xml.indexOf(`</${tag}`, from);
	return end < 0 ? void 0 : plainText(xml.slice(from, end));
}
function attributeText(xml, attribute) {
	const found = [...xml.matchAll(ATTRIBUTE)].find(([, name]) => name === attribute);
	return found === void 0 ? void 0 : plainText(found[2] ?? found[3] ?? "");
}
function plainText(xml) {
	return xml.replace(/<[^<>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&").trim();
}

// src/formats/pdf/conformance/read/pdf-file.ts
/**
* Reads a PDF of any origin.
* @throws Failure `file` when it is none, or none that can be read
*/
async function readPdfFile(bytes) {
	const asWritten = await load(bytes);
	const encryption = require_streams.dictOf(asWritten.lookup(asWritten.trailerInfo.Encrypt));
	const context = encryption === void 0 ? asWritten : await decrypted(bytes, asWritten);
	const catalog = context.lookup(context.trailerInfo.Root);
	if (!(catalog instanceof _cantoo_pdf_lib.PDFDict)) throw unreadable();
	const pages = once(() => pagesOf(catalog));
	if (pages().length === 0 && encryption === void 0) throw unreadable();
	const structure = once(() => readStructure(catalog));
	return {
		bytes,
		context,
		catalog,
		encryption,
		objects: once(() => context.enumerateIndirectObjects()),
		pages,
		structure,
		annotations: once(() => readAnnotations(pages(), structure())),
		xmp: once(() => readXmp(catalog))
	};
}
/** A file of 900 pages takes about a second; what takes this long was made to. */
const READING_LIMIT = 3e4;
async function load(bytes) {
	const parser = _cantoo_pdf_lib.PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY);
	const start = performance.now();
	let hasBomb = false;
	const parseObject = (ref) => {
		const object = _cantoo_pdf_lib.PDFParser.prototype.parseObject.call(parser, ref);
		if (!isBomb(object)) return object;
		hasBomb = true;
		throw new Error("an object beyond measure");
	};
	const shouldWaitForTick = () => {
		if (hasBomb || performance.now() - start > READING_LIMIT) throw new Error("reading takes too long");
		return false;
	};
	Object.assign(parser, {
		parseObject,
		shouldWaitForTick
	});
	try {
		return await parser.parseDocument();
	} catch {
		throw unreadable();
	}
}
/** What anybody may open is read without its protection; of the rest little more than the protection can be judged. */
async function decrypted(bytes, asWritten) {
	try {
		const options = {
			password: "",
			updateMetadata: false,
			parseSpeed: Number.POSITIVE_INFINITY
		};
		return (await _cantoo_pdf_lib.PDFDocument.load(bytes, options)).context;
	} catch {
		return asWritten;
	}
}
function unreadable() {
	return new require_failure.Failure("file", "Ce fichier ne peut pas être lu comme un PDF : il n’en est pas un, ou il est abîmé ou incomplet.", "Refaites-le, ou reprenez-le là d’où il vient.");
}

Object.defineProperty(exports, "appearancesOf", {
  enumerable: true,
  get: function () {
    return appearancesOf;
  }
});
Object.defineProperty(exports, "readPdfFile", {
  enumerable: true,
  get: function () {
    return readPdfFile;
  }
});