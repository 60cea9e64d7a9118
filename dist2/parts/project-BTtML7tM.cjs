// src/project/project.ts
/** Larger files are refused before they are read. */
const MAX_FILE_BYTES = 10485760;
/** A larger file of text (YAML, Markdown) is refused before it is parsed: a whole contract in one file is a tenth of it. */
const MAX_TEXT_BYTES = 1048576;
/** The file that makes a folder a contract. */
const CONTRACT_FILE = "contrat.yaml";
/**
* Brings a path written in a contract to the form that {@link Project} takes, or `undefined` if it leads out of the
* folder. Back-slashes, drive letters and null bytes are refused on every system, so that a contract that is valid
* on one is valid on all.
*/
function normalizePath(path) {
	if (path === "" || path.startsWith("/") || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) return void 0;
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length > 0 ? parts.join("/") : void 0;
}

Object.defineProperty(exports, "CONTRACT_FILE", {
  enumerable: true,
  get: function () {
    return CONTRACT_FILE;
  }
});
Object.defineProperty(exports, "MAX_FILE_BYTES", {
  enumerable: true,
  get: function () {
    return MAX_FILE_BYTES;
  }
});
Object.defineProperty(exports, "MAX_TEXT_BYTES", {
  enumerable: true,
  get: function () {
    return MAX_TEXT_BYTES;
  }
});
Object.defineProperty(exports, "normalizePath", {
  enumerable: true,
  get: function () {
    return normalizePath;
  }
});