// src/project/images.ts
/** Reads a picture; `undefined` if it can't be read or is of no kind that a document can show. */
function readImage(project, path) {
	const read = project.read(path);
	if (!read.ok) return void 0;
	const mediaType = imageType(read.bytes);
	return mediaType === void 0 ? void 0 : {
		mediaType,
		bytes: read.bytes
	};
}
/** Tells a picture by its first bytes: the ending of a name proves nothing. */
function imageType(bytes) {
	const begins = (...signature) => signature.every((byte, index) => bytes[index] === byte);
	if (begins(137, 80, 78, 71)) return "image/png";
	if (begins(255, 216, 255)) return "image/jpeg";
	const head = new TextDecoder().decode(bytes.subarray(0, 1e3)).trimStart();
	return head.startsWith("<") && head.includes("<svg") ? "image/svg+xml" : void 0;
}

Object.defineProperty(exports, "imageType", {
  enumerable: true,
  get: function () {
    return imageType;
  }
});
Object.defineProperty(exports, "readImage", {
  enumerable: true,
  get: function () {
    return readImage;
  }
});