const require_one_line = require("./one-line-BNfwy5Ej.cjs");
const require_frame = require("./frame-B2h5QaSx.cjs");

// src/diagnostics/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line of the pull request. */
const github = ({ diagnostics }) => diagnostics.map((found) => `${command(found)}\n`).join("");
function command(found) {
	const { file, line, column, endLine, endColumn } = found.place;
	const written = Object.entries({
		file,
		line,
		endLine,
		...line === endLine ? {
			col: column,
			endColumn
		} : {},
		title: found.rule
	}).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${COMMANDS[found.severity]} ${written.join(",")}::${escapeMessage(require_one_line.oneLine(found))}`;
}
/** Text after the command, which ends with the line: nothing in it may begin another. */
function escapeMessage(text) {
	return require_frame.visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

exports.github = github;