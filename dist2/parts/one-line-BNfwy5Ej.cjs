// src/diagnostics/encode/one-line.ts
/** What is wrong and what to do, in one line, for reports that have a single place for words. */
function oneLine({ message, hint }) {
	return hint === void 0 ? message : `${message} → ${hint}`;
}

Object.defineProperty(exports, "oneLine", {
  enumerable: true,
  get: function () {
    return oneLine;
  }
});