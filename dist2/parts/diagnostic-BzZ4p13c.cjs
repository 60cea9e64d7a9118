// src/diagnostics/diagnostic.ts
/** How reports say it: the words of their counts, of the guide and of the help. */
const SEVERITY_WORDS = {
	error: "erreur",
	warning: "avertissement",
	info: "information"
};
/** Counts `diagnostics` by severity; `files` and `contracts` say how much was read. */
function summarize(diagnostics, read) {
	const count = (severity) => diagnostics.filter((found) => found.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info"),
		...read
	};
}
/** Reading order: by file, then from top to bottom, then by rule, so that every report lists the same way. */
function compareDiagnostics(a, b) {
	return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || compareText(a.rule, b.rule);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

Object.defineProperty(exports, "SEVERITY_WORDS", {
  enumerable: true,
  get: function () {
    return SEVERITY_WORDS;
  }
});
Object.defineProperty(exports, "compareDiagnostics", {
  enumerable: true,
  get: function () {
    return compareDiagnostics;
  }
});
Object.defineProperty(exports, "summarize", {
  enumerable: true,
  get: function () {
    return summarize;
  }
});