// src/diagnostics/frame.ts
/** The columns of text that a frame shows; a longer line is cut around the token, so that a terminal never wraps it. */
const SHOWN = 96;
/**
* The lines of `text` around `place`, at most one before and one after, with carets under the token.
* Tabs and other control characters are shown as spaces: a file must not move the reader's cursor.
*/
function codeFrame(text, place, width = SHOWN) {
	const [before, wrong, after] = linesAround(text, place.line);
	if (wrong === void 0) return [];
	const shift = Math.max(0, Math.min(place.column - 1 - Math.floor(width / 3), wrong.length - width));
	const shown = (line, from = 0) => visible(cut(line, from, width));
	const last = place.endLine === place.line ? place.endColumn : wrong.length + 1;
	const start = place.column - 1 - shift;
	const length = Math.max(1, Math.min(last - place.column, width - start));
	const frame = [];
	if (before !== void 0 && before.trim() !== "") frame.push({
		number: place.line - 1,
		text: shown(before)
	});
	frame.push({
		number: place.line,
		text: shown(wrong, shift)
	});
	frame.push({ text: " ".repeat(start) + "^".repeat(length) });
	if (after !== void 0 && after.trim() !== "") frame.push({
		number: place.line + 1,
		text: shown(after)
	});
	return frame;
}
/** A line of `text`, from 1, between the one before and the one after; what is not there is `undefined`. */
function linesAround(text, line) {
	let start = 0;
	for (let number = 1; number < line - 1; number += 1) {
		const end = text.indexOf("\n", start);
		if (end === -1) return [];
		start = end + 1;
	}
	const found = line === 1 ? [void 0] : [];
	while (found.length < 3 && start <= text.length) {
		const end = text.indexOf("\n", start);
		const stop = end === -1 ? text.length : end;
		found.push(text.slice(start, stop).replace(/\r$/, ""));
		start = end === -1 ? text.length + 1 : end + 1;
	}
	return found;
}
/** `width` units of a line; an ellipsis stands where something was left out. */
function cut(line, from, width) {
	const piece = line.slice(from, from + width);
	const start = from > 0 ? `…${piece.slice(1)}` : piece;
	return (from + width < line.trimEnd().length ? `${start.slice(0, -1)}…` : start).trimEnd();
}
/** Text from a contract with nothing in it that a terminal would obey: controls and bidirectional marks are blanked. */
function visible(text) {
	return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

Object.defineProperty(exports, "codeFrame", {
  enumerable: true,
  get: function () {
    return codeFrame;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});