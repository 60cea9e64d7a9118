const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_fonts = require("./fonts-DBAVQoNl.cjs");
const require_package_files = require("./package-files--xqsomOq.cjs");
const require_prose = require("./prose-CsY06A7J.cjs");

// src/formats/html/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text as it may stand between tags or in a quoted attribute. */
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/**
* Text as a CSS string, quotes included. Everything that is no letter, digit or plain space is written as an escape, so
* that no title can close the string, the rule or the style element.
*/
function cssString(text) {
	return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 65533).toString(16)} `)}"`;
}

// src/formats/html/style.ts
/** The style of a document: its theme, what all documents share, what is its own, and its running heads. */
function styleSheet(view, theme) {
	return [
		require_package_files.readTemplate(`themes/${theme}/theme.css`),
		...require_package_files.listTemplates("partials").flatMap((name) => name.endsWith(".css") ? [require_package_files.readTemplate(`partials/${name}`)] : []),
		require_package_files.readTemplate(`${view.document}/style.css`),
		runningHeads(view)
	].join("\n");
}
/**
* Chromium knows no running headers that follow the text: each part of the document gets a kind of page of its own whose
* margin carries the words.
*/
function runningHeads(view) {
	return [
		view.marque === void 0 ? "" : `@page { @top-right { content: ${cssString(view.marque)}; } }`,
		`@page { @bottom-left { content: ${cssString(view.pied)}; } }`,
		...view.courants.map(({ groupe, texte, teinte }) => {
			const edge = teinte === 0 ? "" : `@right-middle { content: ''; border-right: 3mm solid var(--teinte-${teinte}); }`;
			return `@page ${groupe} { @top-left { content: ${cssString(texte)}; } ${edge} } [data-courant="${groupe}"] { page: ${groupe}; }`;
		})
	].join("\n");
}

// src/formats/html/picture-data.ts
/** A picture as an address that holds all of it. */
function pictureData({ mediaType, bytes }) {
	const own = mediaType === "image/svg+xml" ? withBundledFont(bytes) : bytes;
	return `data:${mediaType};base64,${Buffer.from(own).toString("base64")}`;
}
/**
* A drawing whose letters are letters is shown in a font of the program: another one would differ from one computer to the next, and end
* up in the PDF.
*/
function withBundledFont(bytes) {
	const svg = new TextDecoder().decode(bytes);
	if (!/<(?:text|foreignObject)\b/i.test(svg)) return bytes;
	const style = `<style>${require_fonts.fontFaces(svg, require_fonts.FAMILY_OF_PICTURES)} * { font-family: '${require_fonts.FAMILY_OF_PICTURES}', 'Noto Sans Symbols 2', 'Noto Sans Math' !important; font-synthesis: none }</style>`;
	const inside = insideOf(svg);
	return inside === void 0 ? bytes : new TextEncoder().encode(svg.slice(0, inside) + style + svg.slice(inside));
}
/** Where the content of a drawing begins, after its first tag; `undefined` if it has none. */
function insideOf(svg) {
	let quote = "";
	for (let at = svg.search(/<svg\b/); at >= 0 && at < svg.length; at += 1) {
		const sign = svg.charAt(at);
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === ">") return svg.charAt(at - 1) === "/" ? void 0 : at + 1;
	}
}

// src/formats/html/prose-html.ts
/** A line of text as HTML. Every text is escaped; the tree holds no HTML of its own. */
function inlineHtml(inlines, prefix = "") {
	return inlines.map((inline) => oneInline(inline, prefix)).join("");
}
function oneInline(inline, prefix) {
	switch (inline.kind) {
		case "text": return escapeHtml(inline.text);
		case "break": return "<br>";
		case "note": {
			const { number, ref, scope = prefix } = inline;
			return `<sup class="appel" id="${scope}appel-${escapeHtml(ref)}"><a href="#${scope}note-${number}" aria-label="Note ${number}">${number}</a></sup>`;
		}
		case "link": return `<a href="${escapeHtml(inline.href)}">${inlineHtml(inline.children, prefix)}</a>`;
		default: return `<${inline.kind}>${inlineHtml(inline.children, prefix)}</${inline.kind}>`;
	}
}
/** A prose as HTML, its notes at its end. */
function proseHtml(prose, setting) {
	const levels = headingLevels(prose.blocks, setting.under);
	const body = blocksHtml(prose.blocks, {
		prefix: setting.prefix,
		levels
	});
	return prose.notes.length === 0 ? body : body + notesHtml(prose.notes, setting.prefix);
}
/**
* Headings in a text begin anywhere and skip levels; in the page each comes at most one level below the heading before it, for
* a screen reader counts on it. HTML knows six levels.
*/
function headingLevels(blocks, under) {
	const open = [];
	const levels = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.kind !== "heading") continue;
		while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
		open.push(block.level);
		levels.set(block, Math.min(6, under + open.length));
	}
	return levels;
}
function blocksHtml(blocks, writing) {
	return blocks.map((block) => blockHtml(block, writing)).join("\n");
}
function blockHtml(block, writing) {
	const inline = (inlines) => inlineHtml(inlines, writing.prefix);
	switch (block.kind) {
		case "paragraph": return `<p>${inline(block.children)}</p>`;
		case "heading": {
			const level = writing.levels.get(block);
			return level === void 0 ? `<p><strong>${inline(block.children)}</strong></p>` : `<h${level}>${inline(block.children)}</h${level}>`;
		}
		case "list": {
			const items = block.items.map((item) => `<li>${itemHtml(item, writing)}</li>`).join("\n");
			const start = block.start === void 0 ? "" : ` start="${block.start}"`;
			return block.ordered ? `<ol${start}>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`;
		}
		case "quote": return `<blockquote>${blocksHtml(block.children, {
			...writing,
			levels: /* @__PURE__ */ new Map()
		})}</blockquote>`;
		case "table": return tableHtml(block, inline);
		case "rule": return "<hr>";
	}
}
/** The only paragraph of an item needs no paragraph of its own. */
function itemHtml(blocks, writing) {
	const [first, ...rest] = blocks;
	const inner = {
		...writing,
		levels: /* @__PURE__ */ new Map()
	};
	if (first?.kind !== "paragraph") return blocksHtml(blocks, inner);
	return inlineHtml(first.children, writing.prefix) + blocksHtml(rest, inner);
}
/** A table of more columns needs the margin too. */
const NARROW = 5;
function tableHtml(table, inline) {
	const side = (column) => table.align[column] === "right" ? " class=\"nombre\"" : "";
	const head = table.head.map((cell, column) => `<th scope="col"${side(column)}>${cellHtml(cell, inline)}</th>`);
	const rows = table.rows.map((row) => `<tr>${row.map((cell, column) => `<td${side(column)}>${cellHtml(cell, inline)}</td>`).join("")}</tr>`);
	return `<table${table.head.length > NARROW ? " class=\"large\"" : ""}>\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}
/** An empty cell vanishes from the structure of a PDF and shifts its row: a dash keeps its place. */
function cellHtml(cell, inline = inlineHtml) {
	return cell.length === 0 ? "—" : inline(cell);
}
function notesHtml(notes, own) {
	return `\n<ol class="notes">\n${notes.map((note) => {
		const prefix = note.scope ?? own;
		const back = note.refs.map((ref) => `<a href="#${prefix}appel-${escapeHtml(ref)}" aria-label="Retour à l’appel de la note ${note.number}">retour</a>`).join(" ");
		const writing = {
			prefix,
			levels: /* @__PURE__ */ new Map()
		};
		return `<li id="${prefix}note-${note.number}">${itemHtml(note.blocks, writing)} ${back}</li>`;
	}).join("\n")}\n</ol>`;
}

// src/formats/html/template-words.ts
/**
* The words that templates may use besides Handlebars' own. They write a piece of a View as HTML and escape all that comes
* from a contract; none computes or looks anything up.
* @param safe marks HTML as ready, so that Handlebars does not escape it again
*/
function templateHelpers(safe) {
	let proses = 0;
	return {
		/** A line of text: `{{phrase titre}}`. */
		phrase: (phrase) => safe(inlineHtml(phrase)),
		/** The same without any mark, for attributes: `title="{{mots titre}}"`. */
		mots: (phrase) => require_prose.plainText(phrase),
		/** The content of a cell of a table: `{{cellule valeur}}`. */
		cellule: (phrase) => safe(cellHtml(phrase)),
		/** A text of several paragraphs: `{{prose preambule sous=2}}`, where `sous` is the level of the heading above. */
		prose: (prose, options) => {
			proses += 1;
			return safe(proseHtml(prose, {
				under: Number(options.hash.sous),
				prefix: `p${proses}-`
			}));
		},
		/** A picture, inside the page: `{{image logo}}`. */
		image: (picture) => safe(`<img src="${pictureData(picture)}" alt="${escapeHtml(picture.alternative)}">`)
	};
}

// src/formats/html/templates.ts
/**
* Makes the function that turns a View into the body of its page.
* Handlebars runs strict and with known helpers alone: a name that the View lacks stops here and says where.
* @param document name of the document, which is its folder below `templates/`
*/
async function compileTemplate(document) {
	const { default: handlebars } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./lib-DJ-e0Y8_.cjs").default, 1));
	const engine = handlebars.create();
	const helpers = templateHelpers((html) => new handlebars.SafeString(html));
	engine.registerHelper({ ...helpers });
	const options = {
		strict: true,
		preventIndent: true,
		knownHelpersOnly: true,
		knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true]))
	};
	for (const folder of ["partials", document]) for (const file of require_package_files.listTemplates(folder).filter((name) => name.endsWith(".hbs"))) engine.registerPartial(file.slice(0, -4), engine.compile(require_package_files.readTemplate(`${folder}/${file}`), options));
	return engine.compile("{{> document}}", options);
}

// src/formats/html/render-html.ts
const MARK = "<meta name=\"generator\" content=\"cls ";
/** Makes one page that needs nothing else: style, fonts and pictures are inside it, and it holds no script. */
async function renderHtml(view, { theme, version }) {
	const body = (await compileTemplate(view.document))(view);
	return [
		"<!doctype html>",
		`<html lang="${view.langue}" data-etat="${view.etat}">`,
		"<head>",
		"<meta charset=\"utf-8\">",
		`${MARK}${version}">`,
		`<title>${escapeHtml(view.titre)}</title>`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		`<meta name="description" content="${escapeHtml(view.sujet)}">`,
		`<style>\n${require_fonts.fontFaces(view.titre + body)}\n${styleSheet(view, theme)}\n</style>`,
		"</head>",
		"<body>",
		body.trim(),
		"</body>",
		"</html>",
		""
	].join("\n");
}
/** Whether a file that begins with these bytes is a page made by this program: the mark has its place in the head. */
function isOurHtml(bytes) {
	const head = new TextDecoder().decode(bytes.subarray(0, 1e3));
	return /^<!doctype html>\s*(?:<html [^>]*>\s*)?<head>\s*(?:<meta charset="utf-8">\s*)?<meta name="generator" content="cls \d/.test(head);
}

exports.isOurHtml = isOurHtml;
exports.renderHtml = renderHtml;