const require_failure = require("./failure-B17GaVpz.cjs");
const require_group_by = require("./group-by-B-hP_3o3.cjs");
const require_destinations = require("./destinations-DcRYYiz5.cjs");
const require_field_name = require("./field-name-BBnA8T_r.cjs");
const require_mark = require("./mark-C1km0HBn.cjs");
const require_pdf_file = require("./pdf-file-BcY7h8rm.cjs");
const require_conformance = require("./conformance-D-s-BiPV.cjs");
const require_streams = require("./streams-C6MKwkqS.cjs");
const require_clean = require("./clean-BfO_ZFkS.cjs");
let node_crypto = require("node:crypto");
let node_buffer = require("node:buffer");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");

// src/formats/pdf/conformance/define.ts
/** Both, in the order in which they are spoken of. */
const STANDARDS = ["PDF/UA-1", "PDF/A-3a"];
/** The standards that a clause belongs to. */
function standardOf(clause) {
	return clause.startsWith("UA-1 ") ? "PDF/UA-1" : "PDF/A-3a";
}

// src/formats/pdf/attachments/attach.ts
/**
* Puts files into a PDF, as files associated with the whole document (PDF/A-3, ISO 19005-3, 6.8).
* @param date the one date of the document
*/
function attachFiles(document, attachments, date) {
	if (attachments.length === 0) return;
	const { context, catalog } = document;
	const sorted = [...attachments].sort((a, b) => a.name < b.name ? -1 : 1);
	const names = _cantoo_pdf_lib.PDFArray.withContext(context);
	const associated = _cantoo_pdf_lib.PDFArray.withContext(context);
	for (const attachment of sorted) {
		const specification = context.register(fileSpecification(document, attachment, date));
		names.push(_cantoo_pdf_lib.PDFHexString.fromText(attachment.name));
		names.push(specification);
		associated.push(specification);
	}
	const tree = catalog.lookupMaybe(_cantoo_pdf_lib.PDFName.of("Names"), _cantoo_pdf_lib.PDFDict) ?? context.obj({});
	tree.set(_cantoo_pdf_lib.PDFName.of("EmbeddedFiles"), context.register(context.obj({ Names: names })));
	catalog.set(_cantoo_pdf_lib.PDFName.of("Names"), tree);
	catalog.set(_cantoo_pdf_lib.PDFName.of("AF"), associated);
}
function fileSpecification(document, attachment, date) {
	const { context } = document;
	const { name, bytes, mediaType, description, relationship } = attachment;
	const modified = _cantoo_pdf_lib.PDFString.fromDate(date);
	const file = context.register(context.flateStream(bytes, {
		Type: "EmbeddedFile",
		Subtype: mediaType,
		Params: {
			Size: bytes.length,
			ModDate: modified
		}
	}));
	return context.obj({
		Type: "Filespec",
		F: _cantoo_pdf_lib.PDFString.of(name),
		UF: _cantoo_pdf_lib.PDFHexString.fromText(name),
		Desc: _cantoo_pdf_lib.PDFHexString.fromText(description),
		AFRelationship: relationship,
		EF: {
			F: file,
			UF: file
		}
	});
}

// src/formats/pdf/finish/structure.ts
const KIDS = _cantoo_pdf_lib.PDFName.of("Kids");
const NAMES = _cantoo_pdf_lib.PDFName.of("Names");
const ID = _cantoo_pdf_lib.PDFName.of("ID");
/** Every element of the tagged structure, in reading order, a parent before its children. */
function* structureElements(document) {
	const root = document.catalog.lookup(_cantoo_pdf_lib.PDFName.of("StructTreeRoot"));
	if (root instanceof _cantoo_pdf_lib.PDFDict) yield* elementsUnder(root);
}
/** What stands under `parent`: elements, and with them the references to content and annotations. */
function* elementsUnder(parent) {
	for (const child of itemsOf(parent.lookup(_cantoo_pdf_lib.PDFName.of("K")))) {
		if (!(child instanceof _cantoo_pdf_lib.PDFDict)) continue;
		yield child;
		yield* elementsUnder(child);
	}
}
/**
* Numbers the elements that have an identifier (the header cells of tables) in reading order. The browser takes
* them from a counter of its own that goes on from one page to the next: the same page would not give the same bytes.
*/
function renumberElements(document) {
	const root = document.catalog.lookup(_cantoo_pdf_lib.PDFName.of("StructTreeRoot"));
	const tree = root instanceof _cantoo_pdf_lib.PDFDict ? root.lookup(_cantoo_pdf_lib.PDFName.of("IDTree")) : void 0;
	if (!(tree instanceof _cantoo_pdf_lib.PDFDict)) return;
	const elements = [...structureElements(document)];
	const renamed = /* @__PURE__ */ new Map();
	for (const element of elements) {
		const old = textOf(element.lookup(ID));
		if (old === void 0) continue;
		const id = _cantoo_pdf_lib.PDFString.of(`e${String(renamed.size + 1).padStart(6, "0")}`);
		renamed.set(old, id);
		element.set(ID, id);
	}
	for (const element of elements) renameHeaders(element, renamed);
	rewriteTree(document, tree, renamed);
}
/** A cell names its headers in one of its attribute objects. */
function renameHeaders(element, renamed) {
	for (const attributes of itemsOf(element.lookup(_cantoo_pdf_lib.PDFName.of("A")))) {
		const headers = attributes instanceof _cantoo_pdf_lib.PDFDict ? attributes.lookup(_cantoo_pdf_lib.PDFName.of("Headers")) : void 0;
		if (!(headers instanceof _cantoo_pdf_lib.PDFArray)) continue;
		for (const [index, header] of itemsOf(headers).entries()) {
			const id = renamed.get(textOf(header) ?? "");
			if (id !== void 0) headers.set(index, id);
		}
	}
}
/** The tree that finds elements by identifier, as one sorted list. */
function rewriteTree(document, tree, renamed) {
	const references = /* @__PURE__ */ new Map();
	for (const node of [tree, ...takeKids(document, tree)]) {
		const names = node.lookupMaybe(NAMES, _cantoo_pdf_lib.PDFArray)?.asArray() ?? [];
		for (const [index, name] of names.entries()) {
			const reference = names[index + 1];
			if (index % 2 === 0 && reference !== void 0) references.set(textOf(name) ?? "", reference);
		}
	}
	tree.delete(_cantoo_pdf_lib.PDFName.of("Limits"));
	const names = [...renamed].flatMap(([old, id]) => {
		const reference = references.get(old);
		return reference === void 0 ? [] : [id, reference];
	});
	tree.set(NAMES, document.context.obj(names));
}
/** The nodes under `node`, which are taken out of the document. */
function takeKids(document, node) {
	const kids = node.lookupMaybe(KIDS, _cantoo_pdf_lib.PDFArray)?.asArray() ?? [];
	node.delete(KIDS);
	return kids.flatMap((kid) => {
		const child = document.context.lookupMaybe(kid, _cantoo_pdf_lib.PDFDict);
		if (kid instanceof _cantoo_pdf_lib.PDFRef) document.context.delete(kid);
		return child === void 0 ? [] : [child, ...takeKids(document, child)];
	});
}
function itemsOf(value) {
	return value instanceof _cantoo_pdf_lib.PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
}
function textOf(value) {
	return value instanceof _cantoo_pdf_lib.PDFString || value instanceof _cantoo_pdf_lib.PDFHexString ? value.decodeText() : void 0;
}

// src/formats/pdf/finish/describe-links.ts
/**
* Gives every link the text that its reader sees, for those who hear it: the browser gives none, or a poor one.
* Links that lead to the same place are told apart by their order, which is the same in page and structure.
*/
function describeLinks(document, links) {
	const texts = require_group_by.groupBy(links, (link) => plainTarget(link.target));
	for (const [target, found] of require_group_by.groupBy(linksOf(document), (link) => link.target)) {
		const known = texts.get(target) ?? [];
		for (const [index, { annotations }] of found.entries()) {
			const text = (known.length === found.length ? known[index] : known[0])?.text;
			if (text === void 0 || text === "") continue;
			for (const annotation of annotations) annotation.set(_cantoo_pdf_lib.PDFName.of("Contents"), _cantoo_pdf_lib.PDFHexString.fromText(text));
		}
	}
}
/** The links of the document in reading order. */
function linksOf(document) {
	return [...structureElements(document)].filter((element) => element.get(_cantoo_pdf_lib.PDFName.of("S")) === _cantoo_pdf_lib.PDFName.of("Link")).map((element) => {
		const annotations = [...elementsUnder(element)].map((child) => child.lookup(_cantoo_pdf_lib.PDFName.of("Obj"))).filter((object) => object instanceof _cantoo_pdf_lib.PDFDict);
		return {
			element,
			annotations,
			target: targetOf(annotations[0])
		};
	}).filter(({ annotations }) => annotations.length > 0);
}
function targetOf(annotation) {
	const destination = annotation?.lookup(_cantoo_pdf_lib.PDFName.of("Dest"));
	if (destination instanceof _cantoo_pdf_lib.PDFName) return `#${require_destinations.anchorOf(destination)}`;
	const action = annotation?.lookup(_cantoo_pdf_lib.PDFName.of("A"));
	const address = action instanceof _cantoo_pdf_lib.PDFDict ? action.lookup(_cantoo_pdf_lib.PDFName.of("URI")) : void 0;
	return address instanceof _cantoo_pdf_lib.PDFString || address instanceof _cantoo_pdf_lib.PDFHexString ? address.decodeText() : void 0;
}
/** A target of the page as the PDF has it. */
function plainTarget(target) {
	if (!target.startsWith("#")) return target;
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}

// src/formats/pdf/signature/add-fields.ts
/**
* Turns each link that keeps the place of a signature into the field to sign, in place: its box and its place in the structure
* stay. The font of the signatures comes with the fields, so that signing need not touch what others have signed.
* @throws Failure `document` when a template wrote something into such a link, which a field can't hold
*/
function addSignatureFields(document, links) {
	const places = links.filter(({ signataire }) => signataire !== void 0);
	if (places.length === 0) return;
	const { context } = document;
	const tagged = linksOf(document);
	const fields = places.map((place) => makeField(document, place, taggedLink(place, links, tagged)));
	const form = context.obj({
		Fields: fields,
		SigFlags: 3,
		DR: { Font: { [require_field_name.FONT_NAME]: require_field_name.embedFont(context, "latin") } }
	});
	document.catalog.set(_cantoo_pdf_lib.PDFName.of("AcroForm"), context.register(form));
}
/** Links to one place are told apart by their order, which is the same in page and structure. */
function taggedLink(place, links, tagged) {
	const target = plainTarget(place.target);
	const same = links.filter((link) => plainTarget(link.target) === target);
	const found = tagged.filter((link) => link.target === target);
	const link = found[same.indexOf(place)];
	if (link === void 0 || found.length !== same.length) throw new Error(`no link in the PDF for the field ${target}`);
	return link;
}
function makeField(document, { signataire = "", text }, link) {
	const { context } = document;
	const reference = link.element.lookup(_cantoo_pdf_lib.PDFName.of("K"));
	const content = reference instanceof _cantoo_pdf_lib.PDFArray && reference.size() === 1 ? reference.lookup(0) : reference;
	const ref = content instanceof _cantoo_pdf_lib.PDFDict ? content.get(_cantoo_pdf_lib.PDFName.of("Obj")) : void 0;
	const widget = context.lookupMaybe(ref, _cantoo_pdf_lib.PDFDict);
	if (!(content instanceof _cantoo_pdf_lib.PDFDict) || !(ref instanceof _cantoo_pdf_lib.PDFRef) || widget === void 0) throw notEmpty(signataire);
	const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(widget.lookup(_cantoo_pdf_lib.PDFName.of("Rect")));
	const page = content.get(_cantoo_pdf_lib.PDFName.of("Pg")) ?? link.element.get(_cantoo_pdf_lib.PDFName.of("Pg"));
	for (const key of [
		"Dest",
		"A",
		"Border",
		"Contents"
	]) widget.delete(_cantoo_pdf_lib.PDFName.of(key));
	const entries = context.obj({
		Subtype: "Widget",
		FT: "Sig",
		T: _cantoo_pdf_lib.PDFHexString.fromText(require_field_name.fieldName(signataire)),
		TU: _cantoo_pdf_lib.PDFHexString.fromText(text),
		F: 4,
		...page === void 0 ? {} : { P: page },
		AP: { N: context.register(context.formXObject([], { BBox: [
			0,
			0,
			right - left,
			top - bottom
		] })) }
	});
	for (const [key, value] of entries.entries()) widget.set(key, value);
	link.element.set(_cantoo_pdf_lib.PDFName.of("S"), _cantoo_pdf_lib.PDFName.of("Form"));
	return ref;
}
function numbersOf(value) {
	return value instanceof _cantoo_pdf_lib.PDFArray ? value.asArray().map((_, index) => value.lookup(index, _cantoo_pdf_lib.PDFNumber).asNumber()) : [];
}
function notEmpty(signataire) {
	return new require_failure.Failure("document", `Le champ de signature « ${signataire} » n’est pas vide : il ne peut pas être signé.`, "Dans le modèle de la page des signatures, ne mettez rien dans le lien qui garde la place de la signature.");
}

// src/formats/pdf/finish/apostrophes.ts
/**
* The fonts draw the apostrophe (U+2019) and the modifier letter (U+02BC) with one sign, and the browser tells readers that it is
* the letter: « l’accès » could not be found in the page. A text in French means the apostrophe.
*/
function readApostrophes(document) {
	const { context } = document;
	for (const [, font] of context.enumerateIndirectObjects()) {
		if (!(font instanceof _cantoo_pdf_lib.PDFDict)) continue;
		const ref = font.get(_cantoo_pdf_lib.PDFName.of("ToUnicode"));
		const stream = ref instanceof _cantoo_pdf_lib.PDFRef ? context.lookup(ref) : void 0;
		if (!(ref instanceof _cantoo_pdf_lib.PDFRef) || !(stream instanceof _cantoo_pdf_lib.PDFRawStream)) continue;
		const map = node_buffer.Buffer.from((0, _cantoo_pdf_lib.decodePDFRawStream)(stream).decode()).toString("latin1");
		const mended = withApostrophes(map);
		if (mended !== map) context.assign(ref, context.flateStream(mended));
	}
}
/** One sign to one character: `<0042> <02BC>`, or a range of that sign alone. */
function withApostrophes(map) {
	return map.replace(/^(<([0-9A-F]+)>(?: <\2>)?) <02BC>$/gm, "$1 <2019>");
}

// src/formats/pdf/finish/artifacts.ts
/**
* Marks as artifact all that is painted outside the tagged content: borders, backgrounds, page headers. Nobody who listens to the
* document should hear them, and a painting that is neither content nor artifact is a fault (ISO 14289-1, 7.1).
*/
function markArtifacts(document) {
	const work = {
		context: document.context,
		done: /* @__PURE__ */ new Set(),
		tagged: /* @__PURE__ */ new Map()
	};
	for (const page of document.getPages()) {
		const streams = require_streams.oneOrMany(require_streams.at(page.node, "Contents")).filter((stream) => stream instanceof _cantoo_pdf_lib.PDFRawStream);
		const marked = withArtifacts(joined$1(streams), page.node.Resources(), work);
		if (marked === void 0) continue;
		const [only, another] = streams;
		const ref = page.node.get(_cantoo_pdf_lib.PDFName.of("Contents"));
		if (only !== void 0 && another === void 0 && ref instanceof _cantoo_pdf_lib.PDFRef) document.context.assign(ref, packed(marked, only.dict, document.context));
		else page.node.set(_cantoo_pdf_lib.PDFName.of("Contents"), document.context.register(document.context.flateStream(marked)));
	}
}
function joined$1(streams) {
	const parts = streams.map((stream) => require_streams.decodeStream(stream) ?? /* @__PURE__ */ new Uint8Array());
	return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
}
/** The stream with new content under its old dictionary. */
function packed(content, dict, context) {
	const bytes = require_mark.zlibSync(content, { level: 6 });
	dict.set(_cantoo_pdf_lib.PDFName.of("Filter"), _cantoo_pdf_lib.PDFName.of("FlateDecode"));
	dict.delete(_cantoo_pdf_lib.PDFName.of("DecodeParms"));
	dict.set(_cantoo_pdf_lib.PDFName.of("Length"), context.obj(bytes.length));
	return _cantoo_pdf_lib.PDFRawStream.of(dict, bytes);
}
/** The same content with its artifacts marked, or `undefined` if there are none. */
function withArtifacts(content, resources, work) {
	const insertions = [];
	const marker = new Marker(insertions);
	for (const operation of require_conformance.operationsOf(content)) {
		const form = operation.name === "Do" ? paintedForm(operation, resources, work) : void 0;
		if (form === void 0 || !holdsTagged(form, work)) marker.read(operation);
		else {
			marker.close(operation.start);
			finishForm(form, resources, work);
		}
	}
	marker.close(content.length);
	return insertions.length === 0 ? void 0 : insert(content, insertions);
}
/** Begins a path, whose painting comes later: nothing may stand between. */
const PATH = /* @__PURE__ */ new Set([
	"m",
	"l",
	"c",
	"v",
	"y",
	"h",
	"re",
	"W",
	"W*"
]);
/** Paints, or shows text. */
const PAINT = new Set("f F f* B B* b b* s S sh Do BI Tj TJ ' \"".split(" "));
/** What an artifact must not reach across. */
const BORDERS = /* @__PURE__ */ new Set([
	"BT",
	"ET",
	"q",
	"Q",
	"BMC",
	"BDC",
	"EMC"
]);
/** Goes through the operations of a stream and notes where artifacts begin and end. */
var Marker = class {
	#insertions;
	/** Of each mark that is open, whether what it holds is content or artifact by it or by one around it. */
	#covered = [];
	#isOpen = false;
	#pathStart = -1;
	constructor(insertions) {
		this.#insertions = insertions;
	}
	read(operation) {
		const { name, start } = operation;
		if (BORDERS.has(name)) this.close(start);
		if (name === "BMC" || name === "BDC") this.#covered.push(this.#isCovered() || covers(operation));
		else if (name === "EMC") this.#covered.pop();
		if (this.#isCovered()) return;
		if (PATH.has(name)) {
			if (this.#pathStart < 0) this.#pathStart = start;
			return;
		}
		if (PAINT.has(name)) this.#open(this.#pathStart < 0 ? start : this.#pathStart);
		this.#pathStart = -1;
	}
	close(at) {
		if (!this.#isOpen) return;
		this.#insertions.push({
			at,
			text: "EMC\n"
		});
		this.#isOpen = false;
	}
	#isCovered() {
		return this.#covered.at(-1) === true;
	}
	#open(at) {
		if (this.#isOpen) return;
		this.#insertions.push({
			at,
			text: "/Artifact BMC\n"
		});
		this.#isOpen = true;
	}
};
/** A mark may also only give the text of what it holds: then that is neither yet. */
function covers({ operands: [tag, properties] }) {
	return tag === "/Artifact" || typeof properties === "string" || properties instanceof Map && properties.has("MCID");
}
function insert(content, insertions) {
	const parts = [];
	let from = 0;
	for (const { at, text } of insertions) {
		parts.push(content.subarray(from, at));
		parts.push(Buffer.from(at === content.length ? `\n${text}` : text));
		from = at;
	}
	parts.push(content.subarray(from));
	return Buffer.concat(parts);
}
function paintedForm({ operands }, resources, work) {
	const [name] = operands;
	if (typeof name !== "string") return void 0;
	const ref = require_streams.dictAt(resources, "XObject")?.get(_cantoo_pdf_lib.PDFName.of(name.slice(1)));
	const form = ref instanceof _cantoo_pdf_lib.PDFRef ? work.context.lookup(ref) : void 0;
	return ref instanceof _cantoo_pdf_lib.PDFRef && form instanceof _cantoo_pdf_lib.PDFRawStream && require_streams.nameAt(form.dict, "Subtype") === "Form" ? ref : void 0;
}
function holdsTagged(ref, work) {
	const known = work.tagged.get(ref);
	if (known !== void 0) return known;
	work.tagged.set(ref, false);
	const form = work.context.lookup(ref);
	const content = form instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.decodeStream(form) : void 0;
	const resources = form instanceof _cantoo_pdf_lib.PDFRawStream ? require_streams.dictAt(form.dict, "Resources") : void 0;
	let holds = false;
	for (const operation of require_conformance.operationsOf(content ?? /* @__PURE__ */ new Uint8Array())) {
		const [, properties] = operation.operands;
		const inner = operation.name === "Do" ? paintedForm(operation, resources, work) : void 0;
		holds ||= operation.name === "BDC" && properties instanceof Map && properties.has("MCID");
		holds ||= inner !== void 0 && holdsTagged(inner, work);
		if (holds) break;
	}
	work.tagged.set(ref, holds);
	return holds;
}
function finishForm(ref, above, work) {
	if (work.done.has(ref)) return;
	work.done.add(ref);
	const form = work.context.lookup(ref);
	if (!(form instanceof _cantoo_pdf_lib.PDFRawStream)) return;
	const marked = withArtifacts(require_streams.decodeStream(form) ?? /* @__PURE__ */ new Uint8Array(), require_streams.dictAt(form.dict, "Resources") ?? above, work);
	if (marked !== void 0) work.context.assign(ref, packed(marked, form.dict, work.context));
}

// src/formats/pdf/finish/metadata.ts
/** The same on one line each, without what can't be seen and may deceive: a file manager shows them as they are. */
function cleanMetadata(metadata) {
	const { title, author, subject, keywords } = metadata;
	return {
		...metadata,
		title: oneLine(title),
		author: author === void 0 ? void 0 : oneLine(author),
		subject: subject === void 0 ? void 0 : oneLine(subject),
		keywords: keywords?.map(oneLine).filter((keyword) => keyword !== "")
	};
}
function oneLine(text) {
	return require_clean.cleanText(text).replace(/\s+/g, (gap) => /[\t\n]/.test(gap) ? " " : gap).trim();
}
/** The metadata as XMP, the form that archives and screen readers read. */
function xmpOf(metadata, { producer, claims }) {
	const { title, lang, version, author, subject, keywords = [] } = metadata;
	const date = secondsOf(metadata.date);
	const inLanguage = (text) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${escapeXml(lang)}">${escapeXml(text)}</rdf:li></rdf:Alt>`;
	const items = (texts) => texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join("");
	const properties = [
		`<xmp:CreatorTool>${escapeXml(require_mark.creatorTool(version))}</xmp:CreatorTool>`,
		"<dc:format>application/pdf</dc:format>",
		`<dc:title>${inLanguage(title)}</dc:title>`,
		`<dc:language><rdf:Bag>${items([lang])}</rdf:Bag></dc:language>`,
		author && `<dc:creator><rdf:Seq>${items([author])}</rdf:Seq></dc:creator>`,
		subject && `<dc:description>${inLanguage(subject)}</dc:description>`,
		keywords.length > 0 ? `<dc:subject><rdf:Bag>${items(keywords)}</rdf:Bag></dc:subject>` : void 0,
		`<xmp:CreateDate>${date}</xmp:CreateDate>`,
		`<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
		`<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
		`<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
		keywords.length > 0 ? `<pdf:Keywords>${escapeXml(keywords.join(", "))}</pdf:Keywords>` : void 0,
		...claims.map((claim) => CLAIMS[claim])
	];
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"${claims.length > 0 ? CLAIM_NAMESPACES : ""}>
${properties.filter((property) => property !== void 0 && property !== "").join("\n")}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
/** The two places that hold a date, XMP and the document information, must agree to the second. */
function secondsOf(date) {
	return date.toISOString().replace(/\.\d+Z$/, "Z");
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(FORBIDDEN_IN_XML, "");
}
/** Control characters, lone surrogates and non-characters have no place in XML, even escaped. */
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const CLAIM_NAMESPACES = [
	"",
	"xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
	"xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
	"xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
	"xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
	"xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\""
].join(" ");
const CLAIMS = {
	"PDF/UA-1": `<pdfuaid:part>1</pdfuaid:part>\n<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`,
	"PDF/A-3a": "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>"
};

// src/formats/pdf/finish/write-id.ts
const ID_LENGTH = 32;
/** Keeps the place of the two identifiers of a file, for {@link writeId}. */
function keepIdPlace(document) {
	const placeholder = _cantoo_pdf_lib.PDFHexString.of("0".repeat(ID_LENGTH));
	const id = _cantoo_pdf_lib.PDFArray.withContext(document.context);
	id.push(placeholder);
	id.push(placeholder);
	document.context.trailerInfo.ID = id;
}
/**
* The two identifiers of a PDF are in the trailer, the last thing in the file, which is never compressed. They are
* the fingerprint of all the rest: two documents have the same only if they are the same.
*/
function writeId(bytes) {
	const file = node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const fingerprint = (0, node_crypto.createHash)("sha256").update(file).digest("hex").slice(0, ID_LENGTH).toUpperCase();
	const last = file.lastIndexOf("0".repeat(ID_LENGTH));
	const first = file.lastIndexOf("0".repeat(ID_LENGTH), last - ID_LENGTH);
	if (first < 0) throw new Error("the trailer of the PDF holds no identifier");
	file.write(fingerprint, first, "latin1");
	file.write(fingerprint, last, "latin1");
	return bytes;
}

// src/formats/pdf/finish/write-pdf.ts
const OBJECTS_PER_STREAM = 50;
/**
* Writes a whole PDF whose small objects are compressed together. The library's own writer looks through all objects that it has
* placed for each one that it places: a book of fiches took it longer than the browser.
*/
async function writePdf(document) {
	await document.flush();
	const { context } = document;
	const objects = context.enumerateIndirectObjects().filter(([, object]) => !isOldContainer(object));
	const entries = [{
		type: 0,
		ref: _cantoo_pdf_lib.PDFRef.of(0, 65535),
		nextFreeObjectNumber: 0
	}];
	const header = bytesOf(_cantoo_pdf_lib.PDFHeader.forVersion(1, 7));
	const parts = [header, node_buffer.Buffer.from("\n\n")];
	let offset = header.length + 2;
	const place = ([ref, object]) => {
		const part = joined([
			node_buffer.Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`),
			bytesOf(object),
			node_buffer.Buffer.from("\nendobj\n\n")
		]);
		entries.push({
			type: 1,
			ref,
			offset
		});
		parts.push(part);
		offset += part.length;
	};
	const alone = objects.filter(standsAlone);
	for (const numbered of alone.filter(isMetadata)) place(numbered);
	for (const numbered of alone) if (!isMetadata(numbered)) place(numbered);
	const small = objects.filter((numbered) => !standsAlone(numbered));
	for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
		const group = small.slice(start, start + OBJECTS_PER_STREAM);
		const objectStreamRef = context.nextRef();
		for (const [index, [ref]] of group.entries()) entries.push({
			type: 2,
			ref,
			objectStreamRef,
			index
		});
		place([objectStreamRef, _cantoo_pdf_lib.PDFObjectStream.withContextAndObjects(context, group)]);
	}
	const ref = context.nextRef();
	const start = offset;
	entries.push({
		type: 1,
		ref,
		offset: start
	});
	const { Root, Info, ID } = context.trailerInfo;
	const trailer = context.obj({ Size: _cantoo_pdf_lib.PDFNumber.of(ref.objectNumber + 1) });
	for (const [name, value] of Object.entries({
		Root,
		Info,
		ID
	})) if (value !== void 0) trailer.set(_cantoo_pdf_lib.PDFName.of(name), value);
	entries.sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
	place([ref, _cantoo_pdf_lib.PDFCrossRefStream.of(trailer, entries)]);
	parts.push(bytesOf(_cantoo_pdf_lib.PDFTrailer.forLastCrossRefSectionOffset(start)));
	return joined(parts);
}
function joined(parts) {
	const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		file.set(part, offset);
		offset += part.length;
	}
	return file;
}
function isMetadata([, object]) {
	return object instanceof _cantoo_pdf_lib.PDFStream && object.dict.lookup(_cantoo_pdf_lib.PDFName.of("Type")) === _cantoo_pdf_lib.PDFName.of("Metadata");
}
/** What a PDF does not allow inside a stream of objects, and the few objects that many readers look for first. */
function standsAlone([ref, object]) {
	return ref.generationNumber !== 0 || object instanceof _cantoo_pdf_lib.PDFStream || object instanceof _cantoo_pdf_lib.PDFInvalidObject || object instanceof _cantoo_pdf_lib.PDFCatalog || object instanceof _cantoo_pdf_lib.PDFPageTree || object instanceof _cantoo_pdf_lib.PDFPageLeaf;
}
/** The object and cross-reference streams of the file that was read: what they held is written anew. */
function isOldContainer(object) {
	const type = object instanceof _cantoo_pdf_lib.PDFStream ? object.dict.lookup(_cantoo_pdf_lib.PDFName.of("Type")) : void 0;
	return type === _cantoo_pdf_lib.PDFName.of("ObjStm") || type === _cantoo_pdf_lib.PDFName.of("XRef");
}
function bytesOf(object) {
	const bytes = new Uint8Array(object.sizeInBytes());
	object.copyBytesInto(bytes, 0);
	return bytes;
}

// src/formats/pdf/finish/claim-standards.ts
/**
* Writes the file with the claim to follow both standards and has it checked as anybody's file would be. What is found wrong takes
* its claim away: the file that is handed over claims what the checker found nothing against.
*/
async function claimStandards(document, metadata, tell) {
	const producer = `${require_mark.creatorTool(metadata.version)} (${document.getProducer() ?? "Chromium"})`;
	writeInfo(document, metadata, producer);
	const metadataRef = document.context.nextRef();
	document.catalog.set(_cantoo_pdf_lib.PDFName.of("Metadata"), metadataRef);
	const write = async (claims) => {
		const xmp = node_buffer.Buffer.from(xmpOf(metadata, {
			producer,
			claims
		}), "utf8");
		const stream = document.context.stream(xmp, {
			Type: "Metadata",
			Subtype: "XML"
		});
		document.context.assign(metadataRef, stream);
		keepIdPlace(document);
		return writeId(await writePdf(document));
	};
	const bytes = await write(STANDARDS);
	const { faults } = require_conformance.checkConformance(await require_pdf_file.readPdfFile(bytes));
	if (faults.length === 0) return bytes;
	for (const standard of STANDARDS) {
		const [first] = faultsOf(standard, faults);
		if (first !== void 0) tell(notClaimed(metadata.title, standard, first));
	}
	return write(STANDARDS.filter((standard) => faultsOf(standard, faults).length === 0));
}
function faultsOf(standard, faults) {
	return faults.filter(({ clauses }) => clauses.some((clause) => standardOf(clause) === standard));
}
function notClaimed(title, standard, { message, page, clauses }) {
	const where = page === void 0 ? "" : `, page ${page}`;
	return `« ${title} » ne suit pas ${standard} et ne l’annonce pas : ${message} (${clauses.join(", ")}${where})`;
}
function writeInfo(document, metadata, producer) {
	const { title, date, version, author, subject, keywords } = metadata;
	document.setTitle(title);
	if (author !== void 0) document.setAuthor(author);
	if (subject !== void 0) document.setSubject(subject);
	if (keywords !== void 0 && keywords.length > 0) document.setKeywords([keywords.join(", ")]);
	document.setCreator(require_mark.creatorTool(version));
	document.setProducer(producer);
	document.setCreationDate(date);
	document.setModificationDate(date);
}

// src/formats/pdf/finish/elements.ts
const S = _cantoo_pdf_lib.PDFName.of("S");
const K = _cantoo_pdf_lib.PDFName.of("K");
const P = _cantoo_pdf_lib.PDFName.of("P");
/** Gives the elements that the browser made the shape that ISO 14289-1 asks for. */
function mendElements(document) {
	const { context } = document;
	const refs = /* @__PURE__ */ new Map();
	for (const [ref, object] of context.enumerateIndirectObjects()) if (object instanceof _cantoo_pdf_lib.PDFDict) refs.set(object, ref);
	for (const element of [...structureElements(document)]) {
		const type = require_streams.nameAt(element, "S");
		if (type === "LI") giveBody(element, refs.get(element), context);
		else if (type === "Figure" && isFrame(element)) element.set(S, _cantoo_pdf_lib.PDFName.of("Div"));
	}
}
/** All of a list item but its label is its body (7.2: an LI holds Lbl and LBody alone). */
function giveBody(item, itemRef, context) {
	if (itemRef === void 0) return;
	const kids = rawKids(item);
	const isPart = (kid) => ["Lbl", "LBody"].includes(require_streams.nameAt(require_streams.dictOf(context.lookup(kid)), "S") ?? "");
	const others = kids.filter((kid) => !isPart(kid));
	if (others.length === 0) return;
	const body = context.obj({
		Type: "StructElem",
		S: "LBody",
		P: itemRef
	});
	const page = item.get(_cantoo_pdf_lib.PDFName.of("Pg"));
	if (page !== void 0) body.set(_cantoo_pdf_lib.PDFName.of("Pg"), page);
	const bodyRef = context.register(body);
	body.set(K, context.obj(others));
	for (const kid of others) {
		const child = require_streams.dictOf(context.lookup(kid));
		if (child?.has(S)) child.set(P, bodyRef);
	}
	const isFirst = (kid) => kid === others[0];
	item.set(K, context.obj(kids.flatMap((kid) => isPart(kid) ? [kid] : isFirst(kid) ? [bodyRef] : [])));
}
function rawKids(element) {
	const own = element.get(K);
	const kids = require_streams.at(element, "K");
	if (kids === void 0 || own === void 0) return [];
	return isArray(kids) ? kids.asArray() : [own];
}
const isArray = (value) => "asArray" in value;
/** `<figure>` around an image with its own text, a table, a list or a quotation is no picture itself (7.3): a picture is a leaf. */
function isFrame(figure) {
	if (require_streams.at(figure, "Alt") !== void 0 || require_streams.at(figure, "ActualText") !== void 0) return false;
	return require_streams.oneOrMany(require_streams.at(figure, "K")).some((kid) => require_streams.nameAt(require_streams.dictOf(kid), "S") !== void 0);
}

// src/formats/pdf/finish/srgb-profile.ts
/**
* The colour profile of sRGB (IEC 61966-2-1) in the form of ICC.1:2001-04: what every colour of our documents is meant in. It is
* computed, so that nobody else's file is carried along.
*/
function srgbProfile() {
	const curve = toneCurve();
	const tags = [
		["desc", description("sRGB IEC61966-2.1")],
		["cprt", tagged("text", ascii("Public domain\0"))],
		["wtpt", xyz(.9642, 1, .8249)],
		["rXYZ", xyz(.4360747, .2225045, .0139322)],
		["gXYZ", xyz(.3850649, .7168786, .0971045)],
		["bXYZ", xyz(.1430804, .0606169, .7141733)],
		["rTRC", curve],
		["gTRC", curve],
		["bTRC", curve]
	];
	const table = [uint32(tags.length)];
	const bodies = [];
	const places = /* @__PURE__ */ new Map();
	let offset = HEADER + 4 + tags.length * 12;
	for (const [name, body] of tags) {
		const place = places.get(body) ?? offset;
		if (!places.has(body)) {
			places.set(body, offset);
			const padded = new Uint8Array(Math.ceil(body.length / 4) * 4);
			padded.set(body);
			bodies.push(padded);
			offset += padded.length;
		}
		table.push(ascii(name), uint32(place), uint32(body.length));
	}
	return Buffer.concat([
		header(offset),
		...table,
		...bodies
	]);
}
const HEADER = 128;
function header(size) {
	const bytes = Buffer.alloc(HEADER);
	bytes.writeUInt32BE(size, 0);
	bytes.writeUInt32BE(37748736, 8);
	bytes.write("mntrRGB XYZ ", 12, "latin1");
	for (const [index, part] of [
		1999,
		10,
		18,
		0,
		0,
		0
	].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
	bytes.write("acsp", 36, "latin1");
	Buffer.from(fixed(.9642, 1, .8249)).copy(bytes, 68);
	return bytes;
}
const CURVE_POINTS = 1024;
function toneCurve() {
	const bytes = Buffer.alloc(2060);
	bytes.write("curv", 0, "latin1");
	bytes.writeUInt32BE(CURVE_POINTS, 8);
	for (let index = 0; index < CURVE_POINTS; index += 1) {
		const value = index / 1023;
		const linear = value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
		bytes.writeUInt16BE(Math.round(linear * 65535), 12 + index * 2);
	}
	return bytes;
}
function description(text) {
	return tagged("desc", Buffer.concat([
		uint32(text.length + 1),
		ascii(`${text}\0`),
		Buffer.alloc(78)
	]));
}
const tagged = (type, body) => Buffer.concat([
	ascii(type),
	Buffer.alloc(4),
	body
]);
const xyz = (...values) => tagged("XYZ ", fixed(...values));
const ascii = (text) => Buffer.from(text, "latin1");
/** Numbers with sixteen bits after the point. */
function fixed(...values) {
	return Buffer.concat(values.map((value) => uint32(Math.round(value * 65536))));
}
function uint32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}

// src/formats/pdf/finish/output-intent.ts
/** Says in which colours the document is meant: sRGB, those of the browser (ISO 19005-3, 6.2.4.3). */
function declareColours(document) {
	const { context } = document;
	const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
	const intent = context.obj({
		Type: "OutputIntent",
		S: "GTS_PDFA1",
		DestOutputProfile: profile
	});
	intent.set(_cantoo_pdf_lib.PDFName.of("OutputConditionIdentifier"), _cantoo_pdf_lib.PDFString.of("sRGB IEC61966-2.1"));
	intent.set(_cantoo_pdf_lib.PDFName.of("Info"), _cantoo_pdf_lib.PDFString.of("sRGB IEC61966-2.1"));
	document.catalog.set(_cantoo_pdf_lib.PDFName.of("OutputIntents"), context.obj([context.register(intent)]));
}

// src/formats/pdf/finish/roles.ts
/**
* Types of PDF 2.0 and of browsers that PDF 1.7 does not know, each with the nearest one that it knows (ISO 14289-1, 7.1: an
* unknown type must lead to a known one). An endnote is no `Note`: that would have to bear an identifier.
*/
const NEAREST = {
	Strong: "Span",
	Em: "Span",
	Sub: "Span",
	Aside: "Div",
	FENote: "Div",
	DocumentFragment: "Div",
	Title: "P"
};
/** Says of each type in use that PDF 1.7 does not know what it comes to. */
function mapRoles(document) {
	const root = require_streams.dictAt(document.catalog, "StructTreeRoot");
	if (root === void 0) return;
	const roles = require_streams.dictAt(root, "RoleMap") ?? document.context.obj({});
	for (const type of new Set([...structureElements(document)].map((element) => require_streams.nameAt(element, "S") ?? ""))) {
		const nearest = NEAREST[type];
		if (nearest !== void 0) roles.set(_cantoo_pdf_lib.PDFName.of(type), _cantoo_pdf_lib.PDFName.of(nearest));
	}
	if (roles.keys().length > 0) root.set(_cantoo_pdf_lib.PDFName.of("RoleMap"), roles);
}

// src/formats/pdf/finish/finish.ts
/**
* Turns what the browser printed into a document: its language, title and metadata, links that can be heard, a structure and
* colours as ISO 14289-1 (PDF/UA) and ISO 19005-3 (PDF/A) ask for, and nothing that changes from one run to the next.
* @param tell told in French of a standard that the document does not follow, and therefore does not claim
*/
async function finishPdf(printed, asGiven, tell = () => void 0) {
	const metadata = cleanMetadata(asGiven);
	const { document, links } = printed;
	describeLinks(document, links);
	addSignatureFields(document, links);
	mendElements(document);
	mapRoles(document);
	renumberElements(document);
	readApostrophes(document);
	markArtifacts(document);
	declareColours(document);
	attachFiles(document, metadata.attachments ?? [], metadata.date);
	document.catalog.set(_cantoo_pdf_lib.PDFName.of("Lang"), _cantoo_pdf_lib.PDFString.of(metadata.lang));
	preferTitle(document);
	return claimStandards(document, metadata, tell);
}
function preferTitle(document) {
	const key = _cantoo_pdf_lib.PDFName.of("ViewerPreferences");
	const preferences = document.catalog.lookupMaybe(key, _cantoo_pdf_lib.PDFDict) ?? document.context.obj({});
	preferences.set(_cantoo_pdf_lib.PDFName.of("DisplayDocTitle"), document.context.obj(true));
	document.catalog.set(key, preferences);
}

exports.finishPdf = finishPdf;