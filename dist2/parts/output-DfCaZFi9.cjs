const require_failure = require("./failure-B17GaVpz.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");

// src/project/output.ts
/**
* Writes one made file: beside its final name first, then renamed, so that nobody ever meets half a file.
* @param path where it goes; missing folders are made
* @param isOurs tells from its first bytes whether a file that stands there was made by this program
* @param force overwrite a file that was not
* @param jail a folder out of which no link may lead: where nobody chose the place, a contract must not choose it
* @throws Failure `file` when the place can't be written or holds somebody else's file
*/
function writeOutput(path, bytes, isOurs, force, jail) {
	const beside = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${(0, node_crypto.randomBytes)(4).toString("hex")}.tmp`);
	try {
		if (jail !== void 0 && leadsOut((0, node_path.dirname)(path), jail)) throw ledAway(path);
		makeFolder((0, node_path.dirname)(path));
		if (!force && isSomebodyElses(path, isOurs)) throw notOurs(path);
		(0, node_fs.writeFileSync)(beside, bytes);
		keepMode(path, beside);
		(0, node_fs.renameSync)(beside, path);
	} catch (error) {
		removeIfThere(beside);
		throw error instanceof require_failure.Failure ? error : refused(path, error);
	}
}
/** What only its owner may read stays so when it is replaced. A system that knows no such modes keeps its own. */
function keepMode(path, beside) {
	const facts = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	if (facts?.isFile()) (0, node_fs.chmodSync)(beside, facts.mode & 511);
}
/** Whether what stands at `path` is no work of ours. A folder is none either, but the renaming says that better. */
function isSomebodyElses(path, isOurs) {
	const facts = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	if (facts === void 0 || facts.isDirectory()) return false;
	return !facts.isFile() || !isOurs(readHead(path));
}
/** Every mark of ours stands in the first bytes of its file. */
const HEAD_BYTES = 65536;
function readHead(path) {
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0));
	try {
		const bytes = new Uint8Array(HEAD_BYTES);
		return bytes.subarray(0, (0, node_fs.readSync)(file, bytes, 0, HEAD_BYTES, 0));
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
/** Whether the part of `folder` that is there already lies elsewhere than below `jail`. */
function leadsOut(folder, jail) {
	if ((0, node_fs.lstatSync)(folder, { throwIfNoEntry: false }) === void 0) return leadsOut((0, node_path.dirname)(folder), jail);
	const way = (0, node_path.relative)((0, node_fs.realpathSync)(jail), (0, node_fs.realpathSync)(folder));
	return way === ".." || way.startsWith(`..${node_path.sep}`);
}
/**
* Makes a folder and those above it. Node's own `recursive` tries for ever where the system says of a folder that is there that
* it is not, as `/proc` does.
*/
function makeFolder(folder) {
	if ((0, node_fs.existsSync)(folder) || (0, node_path.dirname)(folder) === folder) return;
	makeFolder((0, node_path.dirname)(folder));
	try {
		(0, node_fs.mkdirSync)(folder);
	} catch (error) {
		if (!(0, node_fs.existsSync)(folder)) throw error;
	}
}
/** Removes a file that nobody waits for. What was not written can't be removed either, and that is no further obstacle. */
function removeIfThere(path) {
	try {
		(0, node_fs.rmSync)(path, { force: true });
	} catch {}
}
function notOurs(path) {
	return new require_failure.Failure("file", `« ${path} » existe déjà et n’a pas été fait par ce programme : il est laissé intact.`, "Déplacez ce fichier, choisissez un autre dossier avec --output, ou ajoutez --force pour le remplacer.");
}
function ledAway(path) {
	return new require_failure.Failure("file", `« ${(0, node_path.dirname)(path)} » est un lien qui mène hors du contrat : rien n’y est écrit.`, "Remplacez ce lien par un dossier, ou choisissez un autre dossier avec --output.");
}
const REASONS = {
	EACCES: "le système refuse l’écriture",
	EPERM: "le système refuse l’écriture",
	EROFS: "le disque est en lecture seule",
	ENOSPC: "le disque est plein",
	ENOENT: "le système n’y admet pas de dossier",
	ENOTDIR: "un fichier occupe la place d’un dossier du chemin",
	EEXIST: "un fichier occupe la place d’un dossier du chemin",
	EISDIR: "un dossier porte déjà ce nom",
	EBUSY: "un autre programme le tient ouvert",
	ENAMETOOLONG: "le chemin est trop long"
};
/** Why the system refuses to write, in French words that go on a sentence. */
function whyRefused(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (code || String(error));
}
function refused(path, error) {
	return new require_failure.Failure("file", `« ${path} » ne peut pas être écrit : ${whyRefused(error)}.`, "Fermez le fichier s’il est ouvert ailleurs, vérifiez vos droits, ou choisissez un autre dossier avec --output.");
}

Object.defineProperty(exports, "removeIfThere", {
  enumerable: true,
  get: function () {
    return removeIfThere;
  }
});
Object.defineProperty(exports, "whyRefused", {
  enumerable: true,
  get: function () {
    return whyRefused;
  }
});
Object.defineProperty(exports, "writeOutput", {
  enumerable: true,
  get: function () {
    return writeOutput;
  }
});