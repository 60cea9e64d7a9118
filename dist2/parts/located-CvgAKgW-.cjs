// src/model/located.ts
/** The part of a contract at `path`, which can name the places under it. */
function located(path) {
	return { at: (...keys) => [...path, ...keys] };
}

Object.defineProperty(exports, "located", {
  enumerable: true,
  get: function () {
    return located;
  }
});