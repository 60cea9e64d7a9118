// src/text/clean.ts
/**
* Takes out what can't be seen and may deceive: control characters, marks that reorder the text, stray byte order marks.
* Line ends of every kind become `\n`.
*/
function cleanText(text) {
	return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/(?![\t\n])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu, "");
}

Object.defineProperty(exports, "cleanText", {
  enumerable: true,
  get: function () {
    return cleanText;
  }
});