const require_json_text = require("./json-text-CkSnSEMR.cjs");
const require_one_line = require("./one-line-BNfwy5Ej.cjs");

// src/diagnostics/sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** SARIF 2.1.0, which code scanning and editors read. */
const sarif = ({ diagnostics, summaries }) => {
	const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
	const rules = ids.map((id) => ({
		id,
		shortDescription: { text: plainText(summaries?.get(id) ?? id) }
	}));
	const indexes = new Map(ids.map((id, index) => [id, index]));
	return require_json_text.jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "cls",
				rules
			} },
			columnKind: "utf16CodeUnits",
			results: diagnostics.map((found) => result(found, indexes.get(found.rule)))
		}]
	});
};
function result(found, ruleIndex) {
	const { file, line, column, endLine, endColumn } = found.place;
	const artifactLocation = { uri: uriOf(file) };
	const region = {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
	const replacement = {
		deletedRegion: region,
		insertedContent: { text: found.suggestion }
	};
	return {
		ruleId: found.rule,
		ruleIndex,
		level: LEVELS[found.severity],
		message: { text: plainText(require_one_line.oneLine(found)) },
		locations: [{ physicalLocation: {
			artifactLocation,
			region
		} }],
		...found.suggestion === void 0 ? {} : { fixes: [{ artifactChanges: [{
			artifactLocation,
			replacements: [replacement]
		}] }] }
	};
}
/** A message of SARIF has a grammar: `{0}` is a place to fill and `[text](target)` a link; neither comes from a contract. */
function plainText(text) {
	return text.replace(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}
/** A path as a relative URI. Half a sign, which some file systems allow, has no place in one. */
function uriOf(file) {
	return file.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}

exports.sarif = sarif;