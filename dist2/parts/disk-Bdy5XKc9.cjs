const require_failure = require("./failure-B17GaVpz.cjs");
const require_project = require("./project-BTtML7tM.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/project/disk.ts
/**
* A contract folder on disk. Links are followed only as far as they stay inside the folder.
* @param folder path of the contract folder, which must exist
* @param currentDirectory what displayed paths are relative to
*/
function diskProject(folder, currentDirectory) {
	const root = (0, node_fs.realpathSync)(folder);
	const read = (path) => {
		const normal = require_project.normalizePath(path);
		if (normal === void 0) return {
			ok: false,
			reason: "outside"
		};
		try {
			const real = (0, node_fs.realpathSync)((0, node_path.join)(root, normal));
			if (!isInside(root, real)) return {
				ok: false,
				reason: "outside"
			};
			const facts = (0, node_fs.statSync)(real);
			if (!facts.isFile()) return {
				ok: false,
				reason: "not-a-file"
			};
			if (facts.size > 10485760) return {
				ok: false,
				reason: "too-large"
			};
			return {
				ok: true,
				bytes: (0, node_fs.readFileSync)(real)
			};
		} catch (error) {
			return {
				ok: false,
				reason: isMissing(error) ? "missing" : "refused"
			};
		}
	};
	const list = (path) => {
		try {
			const real = (0, node_fs.realpathSync)((0, node_path.join)(root, path));
			if (!isInside(root, real) || !(0, node_fs.lstatSync)(real).isDirectory()) return [];
			return (0, node_fs.readdirSync)(real, { withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => entry.name).sort();
		} catch (error) {
			if (isMissing(error)) return [];
			throw new require_failure.Failure("file", `Le dossier « ${displayPath((0, node_path.join)(folder, path), currentDirectory)} » ne peut pas être lu.`, "Vérifiez vos droits de lecture sur ce dossier.");
		}
	};
	const display = (path) => displayPath((0, node_path.join)(folder, path), currentDirectory);
	return {
		name: (0, node_path.basename)(root),
		list,
		read,
		display
	};
}
/** `path` as the reader would type it from `currentDirectory`, with `/` on every system. */
function displayPath(path, currentDirectory) {
	const shown = (0, node_path.relative)(currentDirectory, path) || ".";
	return node_path.sep === "/" ? shown : shown.split(node_path.sep).join("/");
}
/** Whether a real path is `root` or lies below it. */
function isInside(root, path) {
	return path === root || path.startsWith(root.endsWith(node_path.sep) ? root : root + node_path.sep);
}
function isMissing(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR";
}

Object.defineProperty(exports, "diskProject", {
  enumerable: true,
  get: function () {
    return diskProject;
  }
});
Object.defineProperty(exports, "displayPath", {
  enumerable: true,
  get: function () {
    return displayPath;
  }
});
Object.defineProperty(exports, "isInside", {
  enumerable: true,
  get: function () {
    return isInside;
  }
});