const require_xml_text = require("./xml-text-BrKK6U-f.cjs");
const require_one_line = require("./one-line-BNfwy5Ej.cjs");

// src/diagnostics/checkstyle.ts
/** Checkstyle XML, which many build servers read; its severities have the same names as ours. */
const checkstyle = (findings) => {
	const files = [...require_xml_text.byFile(findings)].filter(([, found]) => found.length > 0);
	return require_xml_text.xmlFile([
		`<${require_xml_text.xmlTag("checkstyle", { version: "10.0" })}>`,
		...files.flatMap(([name, found]) => [
			`  <${require_xml_text.xmlTag("file", { name })}>`,
			...found.map(error),
			"  </file>"
		]),
		"</checkstyle>"
	]);
};
function error(found) {
	const { line, column } = found.place;
	const { severity, rule: source } = found;
	return `    <${require_xml_text.xmlTag("error", {
		line,
		column,
		severity,
		message: require_one_line.oneLine(found),
		source
	})}/>`;
}

exports.checkstyle = checkstyle;