let node_buffer = require("node:buffer");

// src/formats/pdf/signature/is-signed.ts
/** Whether a file bears a signature. Each says which bytes it covers, from the first on, and may not be compressed. */
function isSigned(bytes) {
	const file = node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = file.indexOf(KEY, 0, "latin1"); at >= 0; at = file.indexOf(KEY, at + 1, "latin1")) if (/^\s*\[\s*0\s+\d/.test(file.toString("latin1", at + KEY.length, at + KEY.length + 60))) return true;
	return false;
}
const KEY = "/ByteRange";

Object.defineProperty(exports, "isSigned", {
  enumerable: true,
  get: function () {
    return isSigned;
  }
});