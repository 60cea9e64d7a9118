let node_path = require("node:path");
let node_fs = require("node:fs");

// src/project/machine.ts
/** An environment variable, or `undefined` where it is not set or empty. Windows does not tell `Path` from `PATH`. */
function environmentVariable(machine, name) {
	const exact = machine.env[name];
	if (exact !== void 0 || machine.platform !== "win32") return exact || void 0;
	const key = Object.keys(machine.env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
	return key && machine.env[key] || void 0;
}
/**
* A folder that the environment names, or `undefined` if it is named relative to the current directory: that may be a contract
* folder, of which nothing is run.
*/
function environmentFolder(machine, name) {
	return absoluteFolder(machine, environmentVariable(machine, name));
}
/** A folder of the user's own home; `undefined` where the system knows no home, or a relative one. */
function homeFolder(machine, ...below) {
	const home = absoluteFolder(machine, machine.homeDirectory);
	return home === void 0 ? void 0 : pathOf(machine).join(home, ...below);
}
/** How paths are written on that computer, which in a test is not the one that runs. */
function pathOf(machine) {
	return machine.platform === "win32" ? node_path.win32 : node_path.posix;
}
function absoluteFolder(machine, folder) {
	return folder !== void 0 && pathOf(machine).isAbsolute(folder) ? folder : void 0;
}

// src/formats/pdf/browser/browser-disk.ts
/** The disk of this computer, as the look-up of the browser asks it. */
function browserDisk(machine) {
	return {
		isExecutable(path) {
			try {
				(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
				return (0, node_fs.statSync)(path).isFile();
			} catch {
				return false;
			}
		},
		exists: (path) => (0, node_fs.existsSync)(path),
		isTrusted(root, path) {
			try {
				const realRoot = (0, node_fs.realpathSync)(root);
				for (let place = (0, node_fs.realpathSync)(path);; place = (0, node_path.dirname)(place)) {
					if (!isOnlyOurs((0, node_fs.statSync)(place), machine)) return false;
					if (place === realRoot) return true;
					if (place === (0, node_path.dirname)(place)) return false;
				}
			} catch {
				return false;
			}
		},
		list(folder) {
			try {
				return (0, node_fs.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	};
}
/**
* Whether a file or folder belongs to us or to the superuser and nobody else may write it: we are going to run what it holds.
* Where the system knows no such numbers, it keeps a user's folders from others by other means.
*/
function isOnlyOurs({ mode, uid, gid }, { userId }) {
	if (userId === void 0) return true;
	return (uid === userId || uid === 0) && (mode & (gid === uid ? 2 : 18)) === 0;
}

Object.defineProperty(exports, "browserDisk", {
  enumerable: true,
  get: function () {
    return browserDisk;
  }
});
Object.defineProperty(exports, "environmentFolder", {
  enumerable: true,
  get: function () {
    return environmentFolder;
  }
});
Object.defineProperty(exports, "environmentVariable", {
  enumerable: true,
  get: function () {
    return environmentVariable;
  }
});
Object.defineProperty(exports, "homeFolder", {
  enumerable: true,
  get: function () {
    return homeFolder;
  }
});
Object.defineProperty(exports, "isOnlyOurs", {
  enumerable: true,
  get: function () {
    return isOnlyOurs;
  }
});
Object.defineProperty(exports, "pathOf", {
  enumerable: true,
  get: function () {
    return pathOf;
  }
});