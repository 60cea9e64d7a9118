const require_disk = require("./disk-Bdy5XKc9.cjs");
let node_timers_promises = require("node:timers/promises");

// src/commands/validate/underlined.ts
/** A text that is underlined over lines is known by its beginning. */
const LONGEST = 160;
/**
* The text that each finding underlines, on one line: what it is known by when the lines around it move.
* @param texts the text of each file, by the name that places give it
*/
function underlinedTexts(diagnostics, texts) {
	const lines = /* @__PURE__ */ new Map();
	return diagnostics.map(({ place }) => {
		const known = lines.get(place.file) ?? (texts.get(place.file) ?? "").split(/\r\n|\n/);
		lines.set(place.file, known);
		return cut(known, place).replace(/\s+/gu, " ").trim().slice(0, LONGEST);
	});
}
function cut(lines, { line, column, endLine, endColumn }) {
	const first = lines[line - 1] ?? "";
	if (endLine <= line) return first.slice(column - 1, endColumn - 1);
	const between = lines.slice(line, Math.min(endLine - 1, line + LONGEST));
	return [
		first.slice(column - 1),
		...between,
		(lines[endLine - 1] ?? "").slice(0, endColumn - 1)
	].join(" ");
}

// src/commands/validate/check-contracts.ts
/**
* Checks contracts one after the other, and shows how far it is where somebody watches.
* @param folders absolute paths
* @throws what the signal was aborted with, between two contracts
*/
async function checkContracts(folders, check, context) {
	const all = [];
	try {
		for (const folder of folders) {
			if (folders.length > 1) {
				const shown = require_disk.displayPath(folder, context.currentDirectory);
				context.progress?.(`Vérification : ${all.length + 1} sur ${folders.length}  ${shown}`);
				await (0, node_timers_promises.setImmediate)();
				context.signal.throwIfAborted();
			}
			all.push(findingsOf(folder, check(folder), folders.length));
		}
	} finally {
		context.progress?.("");
	}
	return all;
}
/**
* What is kept of one contract.
* @param contracts how many are checked together
*/
function findingsOf(folder, checked, contracts) {
	const { source, contrat, diagnostics, isSound } = checked;
	const isFramed = ({ severity }) => severity === "error" || severity === "warning" && contracts <= 10;
	const framed = new Set(diagnostics.filter(isFramed).map(({ place }) => place.file));
	return {
		folder,
		etat: contrat.etat,
		isEtatKnown: contrat.yaml.etat !== void 0,
		isSound,
		diagnostics,
		underlined: underlinedTexts(diagnostics, new Map(source.files.map(({ name, text }) => [name, text]))),
		texts: new Map(source.files.map(({ name, text }) => [name, framed.has(name) ? text : ""]))
	};
}

exports.checkContracts = checkContracts;