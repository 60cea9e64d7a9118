let node_module = require("node:module");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/formats/html/package-files.ts
const require$1 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
/** The folder of the templates that come with the program, whether it runs from its sources or from its bundle. */
function templatesFolder() {
	return (0, node_path.join)((0, node_path.dirname)(require$1.resolve("clsante/package.json")), "templates");
}
/** The text of one template or style sheet, by its path below the folder of templates. */
function readTemplate(path) {
	return (0, node_fs.readFileSync)((0, node_path.join)(templatesFolder(), path), "utf8");
}
/** Names of the files of one folder of templates, in code-unit order. */
function listTemplates(folder) {
	return (0, node_fs.readdirSync)((0, node_path.join)(templatesFolder(), folder)).sort();
}
/** The bytes of a file of an installed package: `@fontsource/source-serif-4/files/…`. */
function readPackageFile(path) {
	return (0, node_fs.readFileSync)(require$1.resolve(path));
}
/** Whether an installed package has that file. */
function hasPackageFile(path) {
	try {
		require$1.resolve(path);
		return true;
	} catch {
		return false;
	}
}

Object.defineProperty(exports, "hasPackageFile", {
  enumerable: true,
  get: function () {
    return hasPackageFile;
  }
});
Object.defineProperty(exports, "listTemplates", {
  enumerable: true,
  get: function () {
    return listTemplates;
  }
});
Object.defineProperty(exports, "readPackageFile", {
  enumerable: true,
  get: function () {
    return readPackageFile;
  }
});
Object.defineProperty(exports, "readTemplate", {
  enumerable: true,
  get: function () {
    return readTemplate;
  }
});