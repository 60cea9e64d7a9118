const require_render_html = require("./render-html-1ep2uHqm.cjs");
const require_themes = require("./themes-BujwGQWN.cjs");
const require_prose = require("./prose-CsY06A7J.cjs");

// src/documents/parution/view.ts
/** Whether a View is that of a text made public, which also has its place in an e-mail. */
function isParution(view) {
	return "titreParution" in view;
}

// src/formats/text/writer.ts
/** A text as it stands in a View: no sign of it is markup. */
function said(text) {
	return [{
		kind: "text",
		text
	}];
}
/** Pieces of a text with a blank line between them; empty ones leave no trace. */
function spaced(pieces) {
	return pieces.filter((piece) => piece !== "").join("\n\n");
}
/** A text of several lines, all but the first moved in under it. */
function hanging(first, text) {
	const space = " ".repeat(first.length);
	return first + text.replaceAll(/\n(?=[^\n])/g, `\n${space}`);
}

// src/formats/text/prose-text.ts
/** A prose as text, its notes at its end, under the numbers of their calls. */
function proseText(prose, writer, width) {
	const notes = prose.notes.map(({ number, blocks }) => {
		const label = `${writer.paragraph([{
			kind: "note",
			number,
			ref: ""
		}], width).trim()} `;
		return hanging(label, blocksText(blocks, writer, width - label.length));
	});
	return spaced([blocksText(prose.blocks, writer, width), notes.join("\n")]);
}
function blocksText(blocks, writer, width) {
	return spaced(blocks.map((block) => blockText(block, writer, width)));
}
function blockText(block, writer, width) {
	switch (block.kind) {
		case "paragraph": return writer.paragraph(block.children, width);
		case "heading": return writer.heading(block.children, 3, width);
		case "list": {
			const { start = 1 } = block;
			const labels = block.items.map((_, index) => block.ordered ? `${start + index}. ` : writer.bullet);
			return listText(block.items.map((item, index) => (inner) => ({
				label: labels[index],
				text: blocksText(item, writer, inner)
			})), writer, width);
		}
		case "quote": return writer.quote((inner) => blocksText(block.children, writer, inner), width);
		case "table": return writer.table(block.head, block.rows, width);
		case "rule": return writer.rule(width);
	}
}
/** A list as text: one item a line, or with blank lines between them as soon as one is long. */
function listText(items, writer, width) {
	const written = items.map((item) => {
		const { label = writer.bullet } = item(width);
		return hanging(label, item(width - label.length).text || writer.paragraph(said("–"), width));
	});
	return written.join(written.some((item) => item.includes("\n\n")) ? "\n\n" : "\n");
}

// src/formats/text/bloc-text.ts
/** The pieces of a document as text. */
function blocsText(blocs, writer, width) {
	return spaced(blocs.map((bloc) => blocText(bloc, writer, width)));
}
function blocText(bloc, writer, width) {
	switch (bloc.kind) {
		case "prose": return proseText(bloc.prose, writer, width);
		case "liste": return phrasesText(bloc.items, writer, width);
		case "faits": return phrasesText(bloc.faits.map(faitEnLigne), writer, width);
		case "tableau": {
			const head = bloc.colonnes.map(({ titre }) => said(titre));
			return spaced([writer.strong(bloc.legende, width), writer.table(head, bloc.lignes, width)]);
		}
		case "illustration": {
			const shown = said(`Image : ${bloc.picture.alternative}`);
			return spaced([writer.paragraph(shown, width), bloc.legende === void 0 ? "" : writer.paragraph(bloc.legende, width)]);
		}
		case "axes": return axesText(bloc.axes, writer, width);
		case "groupe": return spaced([writer.heading(bloc.titre, 3, width), blocsText(bloc.blocs, writer, width)]);
	}
}
/** Lines as a list. */
function phrasesText(phrases, writer, width) {
	const items = phrases.map((phrase) => (inner) => ({ text: writer.paragraph(phrase, inner) }));
	return listText(items, writer, width);
}
function faitEnLigne({ libelle, valeurs }) {
	const joined = valeurs.flatMap((valeur, index) => index === 0 ? valeur : [...said(" ; "), ...valeur]);
	return [...said(`${libelle} : `), ...joined];
}
/** The axes under their numbers, where these count them; each with its actions below it. */
function axesText(axes, writer, width) {
	const areCounted = axes.every(({ numero }, index) => numero === String(index + 1));
	const items = axes.map((axe) => (inner) => {
		const named = areCounted ? axe.titre : [...said(`${axe.numero} – `), ...axe.titre];
		const below = [axe.libelleLong === void 0 ? "" : writer.paragraph(axe.libelleLong, inner), blocsText(axe.blocs, writer, inner)];
		const fiches = phrasesText(axe.fiches.map(({ titre }) => titre), writer, inner);
		const head = [writer.paragraph(named, inner), fiches].filter((part) => part !== "").join("\n");
		return {
			label: areCounted ? `${axe.numero}. ` : void 0,
			text: spaced([head, ...below])
		};
	});
	return listText(items, writer, width);
}

// src/formats/text/parution-text.ts
/** A text made public, from its mention to its contacts. */
function parutionText(view, writer, width) {
	const { marque, mention, dateline, embargo, titreParution, chapo, parties, citations, transcription } = view;
	const lines = [
		marque === void 0 ? void 0 : said(marque),
		said(mention),
		dateline,
		embargo
	];
	return spaced([
		...lines.map((line) => optional(line, writer, width)),
		writer.heading(titreParution, 1, width),
		...chapo.map((bloc) => blocsText([bloc], writer, width)),
		...parties.map(({ titre, blocs }) => spaced([titre === void 0 ? "" : writer.heading(titre, 2, width), blocsText(blocs, writer, width)])),
		...citations.map((citation) => citationText(citation, writer, width)),
		titled(view.titrePieces, phrasesText(view.pieces, writer, width), writer, width),
		titled(view.titreContacts, spaced(view.contacts.map((contact) => contactText(contact, writer, width))), writer, width),
		optional(transcription, writer, width)
	]);
}
function optional(phrase, writer, width) {
	return phrase === void 0 ? "" : writer.paragraph(phrase, width);
}
function titled(titre, text, writer, width) {
	return text === "" ? "" : spaced([writer.heading(said(titre), 2, width), text]);
}
function citationText({ texte, auteur }, writer, width) {
	return writer.quote((inner) => spaced([proseText(texte, writer, inner), optional(auteur, writer, inner)]), width);
}
/** Who it is and how to reach them, a line each. */
function contactText({ qui, joindre }, writer, width) {
	const lines = [...qui, ...joindre];
	return writer.paragraph(lines.flatMap((line, index) => index === 0 ? line : [{ kind: "break" }, ...line]), width);
}

// src/formats/text/links.ts
/**
* Where a reader of text is sent by a link: nowhere if its words say it already, or if it leads to a file beside the
* document, which an e-mail does not bring.
*/
function spelledTarget(href, words) {
	if (!/^(?:https?|mailto):/i.test(href)) return void 0;
	const bare = href.replace(/^mailto:/i, "");
	return plain(bare) === plain(words) ? void 0 : bare;
}
function plain(address) {
	return address.replace(/^https?:\/\//i, "").replace(/\/$/, "").trim();
}

// src/formats/md/escape-md.ts
/** Text whose signs Markdown would take for markup, each behind a backslash; an underscore within a word is none. */
function escapeMd(text) {
	return text.replaceAll(/[\\`*[\]]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replaceAll(/<(?=[a-z/!?])/gi, "\\<").replaceAll(/&(?=#?\w+;)/g, "\\&").replaceAll("~~", "\\~\\~");
}
/** A paragraph whose beginning Markdown would take for a heading, a list or a quotation. */
function atLineStart(text) {
	return text.replaceAll(/^(\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2").replaceAll(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|-)|>|=(?=[=\s]|$))/gm, "\\$&");
}

// src/formats/md/md-writer.ts
/** CommonMark, with the tables of GitHub. Lines are never broken: those who paste it decide how wide it is. */
const MD_WRITER = {
	bullet: "- ",
	heading: (phrase, level) => `${"#".repeat(level)} ${oneLine(phrase)}`,
	paragraph: (phrase) => atLineStart(inlineMd(phrase)),
	strong: (phrase) => `**${oneLine(phrase)}**`,
	quote: (write, width) => write(width).split("\n").map((line) => `> ${line}`.trimEnd()).join("\n"),
	table: (head, rows) => [
		rowMd(head),
		`|${" --- |".repeat(head.length)}`,
		...rows.map((row) => rowMd(row))
	].join("\n"),
	rule: () => "***"
};
function rowMd(cells) {
	return `| ${cells.map((cell) => cell.length === 0 ? "–" : oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
/** A title or a cell has no line end. */
function oneLine(phrase) {
	return inlineMd(phrase).split("\n").map((line, index, all) => index === all.length - 1 ? line : line.trimEnd()).join(" ");
}
function inlineMd(inlines) {
	return inlines.map(oneInline$1).join("");
}
function oneInline$1(inline) {
	switch (inline.kind) {
		case "text": return escapeMd(inline.text);
		case "break": return "  \n";
		case "strong": return `**${inlineMd(inline.children)}**`;
		case "em": return `*${inlineMd(inline.children)}*`;
		case "sup": return inlineMd(inline.children);
		case "note": return ` \\[${inline.number}\\]`;
		case "link": return linkMd(inline.href, inline.children);
	}
}
function linkMd(href, children) {
	const words = require_prose.plainText(children);
	if (spelledTarget(href, words) !== void 0) return `[${inlineMd(children)}](${targetMd(href)})`;
	return /^(?:https?|mailto):/i.test(href) ? words : inlineMd(children);
}
/** A target with a space or a parenthesis would end too early. */
function targetMd(href) {
	return /[()<>\s]/.test(href) ? `<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>` : href;
}

// src/formats/md/md.ts
/** A text made public as Markdown. The mark of the program is a comment, which no reader is shown. */
function renderMd(view, version) {
	return `<!-- Fait avec cls ${version} -->\n\n${parutionText(view, MD_WRITER, Number.POSITIVE_INFINITY)}\n`;
}
/** Whether a file that begins with these bytes is Markdown made by this program. */
function isOurMd(bytes) {
	return /^<!-- Fait avec cls \d[^\n]* -->\n/.test(new TextDecoder().decode(bytes.subarray(0, 1e3)));
}

// src/formats/txt/wrap.ts
/**
* Breaks a text into lines of at most `width` characters, at its spaces alone: one that keeps two words together does, and a word that
* is longer than a line stays whole.
*/
function wrap(text, width) {
	return text.split("\n").map((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").filter((one) => one !== "")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].join("\n");
}

// src/formats/txt/txt-writer.ts
/** Text without any markup: titles are underlined, quotations moved in, links spelt out. */
const TXT_WRITER = {
	bullet: "– ",
	heading(phrase, level, width) {
		const text = wrap(inlineTxt(phrase), width);
		if (level === 3) return text;
		const longest = Math.max(...text.split("\n").map((line) => line.length));
		return `${text}\n${(level === 1 ? "=" : "-").repeat(longest)}`;
	},
	paragraph: (phrase, width) => wrap(inlineTxt(phrase), width),
	strong: (phrase, width) => wrap(inlineTxt(phrase), width),
	quote: (write, width) => hanging("    ", write(width - 4)),
	table: (head, rows, width) => rows.map((row) => row.map((cell, column) => cellTxt(head[column], cell, width)).join("\n")).join("\n\n"),
	rule: () => "* * *"
};
/** A cell of a table on its own line, after the head of its column. */
function cellTxt(head, cell, width) {
	const label = head === void 0 || head.length === 0 ? "" : `${inlineTxt(head)} : `;
	return wrap(`${label}${cell.length === 0 ? "–" : inlineTxt(cell)}`, width);
}
function inlineTxt(inlines) {
	return inlines.map(oneInline).join("");
}
function oneInline(inline) {
	switch (inline.kind) {
		case "text": return inline.text;
		case "break": return "\n";
		case "note": return ` [${inline.number}]`;
		case "link": {
			const target = spelledTarget(inline.href, require_prose.plainText(inline.children));
			return target === void 0 ? inlineTxt(inline.children) : `${inlineTxt(inline.children)} (${target})`;
		}
		default: return inlineTxt(inline.children);
	}
}

// src/formats/txt/txt.ts
/** What fits the window of an e-mail, even when it is quoted in an answer. */
const WIDTH = 72;
/**
* A text made public as plain text, to be copied into an e-mail. The mark of the program stands above a line, and what is to be
* copied below it.
*/
function renderTxt(view, version) {
	return `${`${MARK}${version} : le texte à copier commence sous la ligne.`}\n${"-".repeat(WIDTH)}\n\n${parutionText(view, TXT_WRITER, WIDTH)}\n`;
}
const MARK = "Fait avec cls ";
/** Whether a file that begins with these bytes is a text made by this program. */
function isOurTxt(bytes) {
	return /^Fait avec cls \d[^\n]*\n-{72}\n/.test(new TextDecoder().decode(bytes.subarray(0, 1e3)));
}

// src/commands/render/in-order.ts
/**
* Works on several items at once and gives what comes of them in their order.
* @param ahead how many may be under way or waiting to be taken: what bounds the memory
*/
async function* inOrder(items, ahead, work) {
	const underWay = [];
	let next = 0;
	const begin = () => {
		for (const item of items.slice(next, next + ahead - underWay.length)) {
			const result = work(item);
			result.catch(() => void 0);
			underWay.push(result);
			next += 1;
		}
	};
	for (begin(); underWay.length > 0; begin()) {
		const first = underWay.shift();
		if (first !== void 0) yield await first;
	}
}

// src/commands/render/source-of.ts
/** What the PDF of a contract carries: the files it was made from, as one archive, and how it was made. */
async function sourceOf(document, { context, contrat, filesRead, theme, date }) {
	const { MAKING_FILE, packFiles } = await Promise.resolve().then(() => require("./pdf-CRhHSdbd.cjs"));
	const fabrication = {
		version: context.version,
		document,
		etat: contrat.etat,
		theme,
		date: date.toISOString().replace(/\.\d+Z$/, "Z")
	};
	return [{
		name: `${nameOf(contrat)}.zip`,
		bytes: packFiles(filesRead),
		mediaType: "application/zip",
		description: "Le dossier du contrat dont ce document est fait",
		relationship: "Source"
	}, {
		name: MAKING_FILE,
		bytes: new TextEncoder().encode(`${JSON.stringify(fabrication, void 0, 2)}\n`),
		mediaType: "application/json",
		description: "Comment ce document a été fait de ce dossier",
		relationship: "Data"
	}];
}
function nameOf({ yaml }) {
	return yaml.identifiant ?? "contrat";
}

// src/commands/render/print-pages.ts
/** A printer for the pages of `documents`. Whoever opens it closes it. */
function openPrinter(documents, options) {
	const { context, date, browser: path } = options;
	const { machine, program, signal, version, say } = context;
	const records = documents.flatMap(({ name, isRecord }) => isRecord ? [name] : []);
	let opened;
	return {
		async print({ view, html }) {
			const { hasMark, openBrowser, provePdf } = await Promise.resolve().then(() => require("./pdf-CRhHSdbd.cjs"));
			opened ??= openBrowser(machine, {
				browser: path,
				program,
				signal,
				onWarning: say
			});
			const browser = await opened;
			const { titre, auteur, sujet, motsCles, langue, pied, aCouverture, nomsDus } = view;
			const bytes = await browser.print(html, {
				title: titre,
				lang: langue,
				date,
				version,
				author: auteur,
				subject: sujet,
				keywords: motsCles,
				attachments: records.includes(view.document) ? await sourceOf(view.document, options) : [],
				signal
			});
			return {
				bytes,
				sheets: await provePdf(bytes, {
					html,
					foot: pied,
					hasCover: aCouverture,
					names: nomsDus
				}),
				isOurs: hasMark
			};
		},
		async close() {
			await (await opened?.catch(() => void 0))?.close();
		}
	};
}

// src/commands/render/make-files.ts
/**
* Makes the files one after the other: first the documents that speak of no other, then those that tell of their PDFs. The pages
* of HTML come before the PDFs and don't wait for them, so that they are all there even where no browser is.
*/
async function* makeFiles(documents, options) {
	const made = /* @__PURE__ */ new Map();
	const printer = options.formats.includes("pdf") ? openPrinter(documents, options) : void 0;
	let trouble;
	try {
		for (const wave of wavesOf(documents)) {
			const views = options.viewsOf(wave, (name) => made.get(name));
			yield* makePages(views, options);
			if (printer === void 0 || trouble !== void 0) continue;
			try {
				yield* printAll(printer, views, made, options);
			} catch (error) {
				options.context.signal.throwIfAborted();
				trouble = { error };
			}
		}
	} finally {
		await printer?.close();
	}
	if (trouble !== void 0) throw trouble.error;
}
/** The documents that follow none of the others, then the rest. */
function wavesOf(documents) {
	const names = new Set(documents.map(({ name }) => name));
	const isFollower = ({ follows = [] }) => follows.some((name) => names.has(name));
	return [documents.filter((one) => !isFollower(one)), documents.filter(isFollower)];
}
/** Makes the files that need no browser. */
async function* makePages(views, options) {
	const { formats, context: { version } } = options;
	for (const view of views) {
		if (formats.includes("html")) yield fileOf(`${view.fichier}.html`, await htmlOf(view, options), require_render_html.isOurHtml);
		if (!isParution(view)) continue;
		if (formats.includes("md")) yield fileOf(`${view.fichier}.md`, renderMd(view, version), isOurMd);
		if (formats.includes("txt")) yield fileOf(`${view.fichier}.txt`, renderTxt(view, version), isOurTxt);
	}
}
function fileOf(name, text, isOurs) {
	return {
		name,
		bytes: new TextEncoder().encode(text),
		isOurs
	};
}
/** Pages are made anew for the PDF: that costs less than to keep those of hundreds of documents. */
function htmlOf(view, { context: { version }, theme }) {
	return require_render_html.renderHtml(view, {
		theme: require_themes.chooseTheme(theme),
		version
	});
}
/** So many PDFs are made at once or wait for the one before them; the browser prints two of them at a time. */
const AHEAD = 8;
async function* printAll(printer, views, made, options) {
	const prints = inOrder(views, AHEAD, async (view) => {
		return {
			...await printer.print({
				view,
				html: await htmlOf(view, options)
			}),
			view
		};
	});
	for await (const { bytes, sheets, isOurs, view } of prints) {
		const fichier = `${view.fichier}.pdf`;
		made.set(view.document, {
			fichier,
			bytes: bytes.length,
			pages: sheets
		});
		yield {
			name: fichier,
			bytes,
			isOurs
		};
	}
}

exports.makeFiles = makeFiles;