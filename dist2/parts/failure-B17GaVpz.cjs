// src/project/failure.ts
/**
* An obstacle that the reader can remove: a folder without contract, a file that can't be written, no browser.
* It is thrown where it is met and caught by the terminal alone, which prints it without a stack trace.
*/
var Failure = class extends Error {
	kind;
	/** What to do about it, in French. */
	hint;
	constructor(kind, message, hint) {
		super(message);
		this.name = "Failure";
		this.kind = kind;
		this.hint = hint;
	}
};

Object.defineProperty(exports, "Failure", {
  enumerable: true,
  get: function () {
    return Failure;
  }
});