// src/text/prose.ts
/** Whether there is anything to print. */
function isEmptyProse(prose) {
	return prose.blocks.length === 0 && prose.notes.length === 0;
}
/** The words alone: blocks on their own lines, cells of a table after tabs, notes last, calls of notes left out. */
function plainText(content) {
	if (!("blocks" in content)) return inlineText(content);
	const notes = content.notes.map((note) => blocksText(note.blocks));
	return [blocksText(content.blocks), ...notes].filter((part) => part !== "").join("\n");
}
function inlineText(inlines) {
	return inlines.map(oneInlineText).join("");
}
function oneInlineText(inline) {
	switch (inline.kind) {
		case "text": return inline.text;
		case "break": return "\n";
		case "note": return "";
		default: return inlineText(inline.children);
	}
}
function blocksText(blocks) {
	return blocks.map(blockText).filter((text) => text !== "").join("\n");
}
function blockText(block) {
	switch (block.kind) {
		case "paragraph":
		case "heading": return inlineText(block.children);
		case "list": return block.items.map(blocksText).join("\n");
		case "quote": return blocksText(block.children);
		case "table": return [block.head, ...block.rows].map((row) => row.map(inlineText).join("	")).join("\n");
		case "rule": return "";
	}
}
/**
* The same prose with every run of inlines (a paragraph, a heading, a cell) put through `change`. A run is handed over
* whole, because quotes and spaces go across the ends of bold words and links.
*/
function mapRuns(prose, change) {
	const blocks = (from) => from.map(block);
	const block = (from) => {
		switch (from.kind) {
			case "paragraph":
			case "heading": return {
				...from,
				children: change(from.children)
			};
			case "list": return {
				...from,
				items: from.items.map(blocks)
			};
			case "quote": return {
				...from,
				children: blocks(from.children)
			};
			case "table": return {
				...from,
				head: from.head.map(change),
				rows: from.rows.map((row) => row.map(change))
			};
			case "rule": return from;
		}
	};
	return {
		blocks: blocks(prose.blocks),
		notes: prose.notes.map((note) => ({
			...note,
			blocks: blocks(note.blocks)
		}))
	};
}

Object.defineProperty(exports, "isEmptyProse", {
  enumerable: true,
  get: function () {
    return isEmptyProse;
  }
});
Object.defineProperty(exports, "mapRuns", {
  enumerable: true,
  get: function () {
    return mapRuns;
  }
});
Object.defineProperty(exports, "plainText", {
  enumerable: true,
  get: function () {
    return plainText;
  }
});