const require_project = require("./project-BTtML7tM.cjs");

// src/project/memory.ts
/**
* A contract folder in which some files have another content than they have.
* @param changed their bytes, by path relative to the folder as `normalizePath` gives it
*/
function changedProject(project, changed) {
	return {
		...project,
		read(path) {
			const bytes = changed.get(require_project.normalizePath(path) ?? "");
			return bytes === void 0 ? project.read(path) : {
				ok: true,
				bytes
			};
		}
	};
}
/**
* A contract folder held in memory, for tests and editors.
* @param files contents by path relative to the folder; a string stands for its UTF-8 bytes
*/
function memoryProject(files, name = "contrat") {
	const read = (path) => {
		const normal = require_project.normalizePath(path);
		if (normal === void 0) return {
			ok: false,
			reason: "outside"
		};
		const content = Object.hasOwn(files, normal) ? files[normal] : void 0;
		if (content === void 0) return {
			ok: false,
			reason: "missing"
		};
		const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
		return bytes.length > 10485760 ? {
			ok: false,
			reason: "too-large"
		} : {
			ok: true,
			bytes
		};
	};
	const list = (folder) => {
		const prefix = folder === "." ? "" : `${folder}/`;
		return Object.keys(files).filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)).filter((name) => !name.includes("/")).sort();
	};
	return {
		name,
		list,
		read,
		display: (path) => path
	};
}

Object.defineProperty(exports, "changedProject", {
  enumerable: true,
  get: function () {
    return changedProject;
  }
});
Object.defineProperty(exports, "memoryProject", {
  enumerable: true,
  get: function () {
    return memoryProject;
  }
});