const require_diagnostic = require("./diagnostic-BzZ4p13c.cjs");
const require_xml_text = require("./xml-text-BrKK6U-f.cjs");
const require_one_line = require("./one-line-BNfwy5Ej.cjs");

// src/diagnostics/junit.ts
/**
* JUnit XML: each file is a suite, each finding a test. Errors fail, as they do for the program; warnings and information are
* told in the output of a test that passes. A file without findings is one test that passes: readers of JUnit take an empty
* report for a job that went wrong.
*/
const junit = (findings) => {
	const suites = [...require_xml_text.byFile(findings)];
	const all = findings.diagnostics;
	const tests = suites.reduce((sum, [, found]) => sum + Math.max(1, found.length), 0);
	return require_xml_text.xmlFile([
		`<${require_xml_text.xmlTag("testsuites", {
			name: "cls validate",
			tests,
			failures: failuresOf(all),
			errors: 0
		})}>`,
		...suites.flatMap(([file, found]) => suite(file, found)),
		"</testsuites>"
	]);
};
function suite(file, found) {
	const counts = {
		tests: Math.max(1, found.length),
		failures: failuresOf(found),
		errors: 0,
		skipped: 0
	};
	const none = `    <${require_xml_text.xmlTag("testcase", {
		name: "rien à signaler",
		classname: file,
		file
	})}/>`;
	return [
		`  <${require_xml_text.xmlTag("testsuite", {
			name: file,
			...counts
		})}>`,
		...found.length === 0 ? [none] : found.flatMap(testcase),
		"  </testsuite>"
	];
}
function testcase(found) {
	const { file, line, column } = found.place;
	const name = `${found.rule} (${line}:${column})`;
	const words = require_one_line.oneLine(found);
	const text = require_xml_text.xmlText(`${file}:${line}:${column}  ${require_diagnostic.SEVERITY_WORDS[found.severity]}  ${found.rule}  ${words}`);
	return [
		`    <${require_xml_text.xmlTag("testcase", {
			name,
			classname: file,
			file,
			line
		})}>`,
		found.severity === "error" ? `      <${require_xml_text.xmlTag("failure", {
			type: found.rule,
			message: words
		})}>${text}</failure>` : `      <system-out>${text}</system-out>`,
		"    </testcase>"
	];
}
function failuresOf(found) {
	return found.filter(({ severity }) => severity === "error").length;
}

exports.junit = junit;