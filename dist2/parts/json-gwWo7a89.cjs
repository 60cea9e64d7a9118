const require_json_text = require("./json-text-CkSnSEMR.cjs");

// src/diagnostics/json.ts
/** The report for programs: stable keys, one line per finding would not be readable, so two spaces of indentation. */
const json = ({ diagnostics, summary }) => {
	const flat = diagnostics.map(({ rule, severity, message, hint, place, suggestion }) => ({
		rule,
		severity,
		message,
		hint,
		...place,
		suggestion
	}));
	return require_json_text.jsonText({
		diagnostics: flat,
		summary
	});
};

exports.json = json;