// src/diagnostics/encode/json-text.ts
/**
* A value as JSON, indented, with its last line end. Controls and bidirectional marks that JSON may leave raw are written as
* escapes: a terminal that shows the report has nothing to obey, and whoever parses it loses nothing. So is the second `#` of
* two, for runners of CI obey `##[command]` and `##vso[command]` wherever they stand in a log.
*/
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|(?<=#)#/g, escapeUnit)}\n`;
}
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

Object.defineProperty(exports, "jsonText", {
  enumerable: true,
  get: function () {
    return jsonText;
  }
});