// src/text/edits.ts
/**
* Applies edits to a text that is cut into pieces (the words of a bold stretch, of a link…), each piece keeping its own.
* An edit belongs to the piece where it starts; what it takes out of the next pieces is taken out there.
*
* @param edits in order, without overlap; their offsets count through the pieces put end to end
*/
function applyEdits(pieces, edits) {
	let offset = 0;
	let done = 0;
	let index = 0;
	return pieces.map((piece) => {
		const end = offset + piece.length;
		let written = "";
		for (let edit = edits[index]; edit !== void 0 && edit.start < end; edit = edits[index]) {
			written += piece.slice(Math.max(done, offset) - offset, Math.max(edit.start - offset, 0)) + edit.text;
			done = edit.end;
			index += 1;
		}
		written += piece.slice(Math.min(Math.max(done - offset, 0), piece.length));
		offset = end;
		return written;
	});
}

Object.defineProperty(exports, "applyEdits", {
  enumerable: true,
  get: function () {
    return applyEdits;
  }
});