const require_json_text = require("./json-text-CkSnSEMR.cjs");
const require_one_line = require("./one-line-BNfwy5Ej.cjs");
let node_crypto = require("node:crypto");

// src/diagnostics/gitlab.ts
const SEVERITIES = {
	error: "major",
	warning: "minor",
	info: "info"
};
/** The Code Quality report of GitLab: a merge request shows what it adds and what it mends. */
const gitlab = ({ diagnostics }) => {
	const prints = fingerprints(diagnostics);
	return require_json_text.jsonText(diagnostics.map((found, index) => ({
		description: require_one_line.oneLine(found),
		check_name: found.rule,
		fingerprint: prints[index],
		severity: SEVERITIES[found.severity],
		location: {
			path: found.place.file,
			lines: {
				begin: found.place.line,
				end: found.place.endLine
			}
		}
	})));
};
/**
* What GitLab knows a finding by, from one report to the next. The line is no part of it, for it moves with every edit above;
* findings that say the same of the same file are told apart by their order.
*/
function fingerprints(diagnostics) {
	const times = /* @__PURE__ */ new Map();
	return diagnostics.map(({ rule, message, place }) => {
		const same = JSON.stringify([
			rule,
			place.file,
			message
		]);
		const ordinal = times.get(same) ?? 0;
		times.set(same, ordinal + 1);
		return (0, node_crypto.createHash)("sha256").update(JSON.stringify([same, ordinal])).digest("hex");
	});
}

exports.gitlab = gitlab;