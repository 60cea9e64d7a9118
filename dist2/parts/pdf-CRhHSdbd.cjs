const require_failure = require("./failure-B17GaVpz.cjs");
const require_pdf_file = require("./pdf-file-BcY7h8rm.cjs");
const require_revisions = require("./revisions-DRJyxwVr.cjs");
const require_streams = require("./streams-C6MKwkqS.cjs");
const require_is_signed = require("./is-signed-N1aMOpsq.cjs");
const require_mark = require("./mark-C1km0HBn.cjs");
const require_project = require("./project-BTtML7tM.cjs");
const require_connect = require("./connect-BUvxQehW.cjs");
const require_browser_disk = require("./browser-disk-DtRXbkTN.cjs");
const require_pulse = require("./pulse-ngKSgbqM.cjs");
const require_decode = require("./decode-BYXSkrg0.cjs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_fs = require("node:fs");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");
let node_zlib = require("node:zlib");

// src/formats/pdf/attachments/is-as-shown.ts
/**
* Whether the attachments of a file, of which all objects were read one after the other, are those that a reader of PDF finds, who
* follows the cross-references: an object that these leave out would be given to us and to nobody else. `undefined` where a signed
* file was changed so that this can't be told.
*/
function isAsShown(bytes, context) {
	const { Root } = context.trailerInfo;
	try {
		const snapshot = require_revisions.snapshotOf(bytes, require_revisions.readRevisions(bytes));
		if (!require_revisions.isSame(Root, snapshot.trailer.get(_cantoo_pdf_lib.PDFName.of("Root")))) return false;
		return attached(context, Root).every((ref) => require_revisions.isSame(context.lookup(ref), snapshot.resolve(ref)));
	} catch {
		return require_is_signed.isSigned(bytes) ? void 0 : true;
	}
}
/** The catalogue, and all that its list of associated files leads to. */
function attached(context, root) {
	const found = /* @__PURE__ */ new Set();
	if (root instanceof _cantoo_pdf_lib.PDFRef) found.add(root);
	const waiting = [require_streams.dictOf(context.lookup(root))?.get(_cantoo_pdf_lib.PDFName.of("AF"))];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (value instanceof _cantoo_pdf_lib.PDFArray) waiting.push(...value.asArray());
		else if (!(value instanceof _cantoo_pdf_lib.PDFRef)) waiting.push(...require_streams.dictOf(value)?.values() ?? []);
		else if (!found.has(value)) {
			found.add(value);
			waiting.push(context.lookup(value));
		}
	}
	return [...found];
}

// src/formats/pdf/attachments/read-attachments.ts
/** The files associated with a whole PDF, by its catalog, in its order; what is malformed is left out. */
function readAttachments(catalog) {
	const associated = catalog.lookup(_cantoo_pdf_lib.PDFName.of("AF"));
	if (!(associated instanceof _cantoo_pdf_lib.PDFArray)) return [];
	return Array.from({ length: associated.size() }, (_, index) => associated.lookup(index)).flatMap((specification) => {
		if (!(specification instanceof _cantoo_pdf_lib.PDFDict)) return [];
		const file = fileOf(specification);
		const name = textOf(specification, "UF") ?? textOf(specification, "F");
		if (file === void 0 || name === void 0) return [];
		const relationship = specification.lookup(_cantoo_pdf_lib.PDFName.of("AFRelationship"));
		return [{
			name,
			relationship: relationship instanceof _cantoo_pdf_lib.PDFName ? relationship.decodeText() : void 0,
			bytes: () => contentOf(file)
		}];
	});
}
function fileOf(specification) {
	const files = specification.lookup(_cantoo_pdf_lib.PDFName.of("EF"));
	if (!(files instanceof _cantoo_pdf_lib.PDFDict)) return void 0;
	const file = files.lookup(_cantoo_pdf_lib.PDFName.of("UF")) ?? files.lookup(_cantoo_pdf_lib.PDFName.of("F"));
	return file instanceof _cantoo_pdf_lib.PDFRawStream ? file : void 0;
}
function textOf(specification, key) {
	const text = specification.lookup(_cantoo_pdf_lib.PDFName.of(key));
	return text instanceof _cantoo_pdf_lib.PDFString || text instanceof _cantoo_pdf_lib.PDFHexString ? text.decodeText() : void 0;
}
/** No attachment of ours comes near it; a few bytes of a hostile file could ask for a thousand times their size. */
const MAX_BYTES$1 = 104857600;
function contentOf({ dict, contents }) {
	const filter = dict.lookup(_cantoo_pdf_lib.PDFName.of("Filter"));
	if (filter === void 0) return contents;
	if (filter === _cantoo_pdf_lib.PDFName.of("FlateDecode")) return (0, node_zlib.inflateSync)(contents, { maxOutputLength: MAX_BYTES$1 });
	throw new Error(`unexpected filter ${String(filter)}`);
}

// src/formats/pdf/attachments/unpack.ts
/** A contract folder of a thousand fiches with all its pictures stays far below. */
const MAX_FILES = 2e4;
const MAX_BYTES = 524288e3;
/**
* The files of a ZIP archive, in code-unit order of their paths. The archive is somebody else's: a path that leaves its folder, two names
* that one disk would take for the same, or more bytes than a contract can have, and nothing of it is given.
* @throws Failure `file` when the archive is none, or not one that this program makes
*/
function unpackFiles(archive) {
	let total = 0;
	let count = 0;
	const seen = /* @__PURE__ */ new Set();
	try {
		const files = require_mark.unzipSync(archive, { filter({ name, originalSize }) {
			count += 1;
			total += originalSize;
			if (count > MAX_FILES || total > MAX_BYTES || originalSize > 10485760) throw unsafe("il est démesuré");
			if (require_project.normalizePath(name) !== name) throw unsafe("un de ses fichiers sortirait du dossier");
			const folded = name.normalize("NFC").toLowerCase();
			if (seen.has(folded)) throw unsafe("deux de ses fichiers portent le même nom");
			seen.add(folded);
			return true;
		} });
		return new Map(Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1));
	} catch (error) {
		throw error instanceof require_failure.Failure ? error : unsafe("il est abîmé");
	}
}
function unsafe(why) {
	return new require_failure.Failure("file", `Le dossier du contrat joint à ce PDF ne peut pas être extrait : ${why}.`, "Ce PDF a sans doute été modifié : demandez-en un autre à qui vous l’a donné.");
}

// src/formats/pdf/attachments/carried.ts
/** The file that says how a document was made of its source. */
const MAKING_FILE = "fabrication.json";
/**
* Reads what a PDF carries; `undefined` if it carries no contract.
* @throws Failure `file` when the PDF can't be read, or what it carries is not as this program made it
*/
async function readCarried(bytes) {
	const { catalog, context, encryption } = await require_pdf_file.readPdfFile(bytes);
	const attachments = readAttachments(catalog);
	const source = attachments.find(({ name, relationship }) => relationship === "Source" && name.endsWith(".zip"));
	if (source === void 0) return void 0;
	const asShown = encryption === void 0 ? isAsShown(bytes, context) : true;
	if (asShown !== true) throw doubtful(asShown);
	const making = attachments.find(({ name }) => name === MAKING_FILE);
	return {
		name: folderName(source.name),
		files: unpackFiles(read(source)),
		making: making === void 0 ? void 0 : new TextDecoder().decode(read(making))
	};
}
/** The name was written by somebody else: only what any disk takes for one plain name is kept of it. */
function folderName(archive) {
	const plain = archive.slice(0, -4).replace(/[^A-Za-z0-9-]/g, "");
	return plain === "" ? "contrat" : plain;
}
function doubtful(asShown) {
	return new require_failure.Failure("file", asShown === false ? "Le dossier joint à ce PDF n’est pas celui que montrent les lecteurs de PDF : le fichier a été modifié." : "Ce PDF signé a été abîmé ou modifié : rien ne dit plus que le dossier joint est le bon.", "Demandez un autre exemplaire de ce PDF à qui vous l’a donné.");
}
function read({ name, bytes }) {
	try {
		return bytes();
	} catch {
		throw new require_failure.Failure("file", `« ${name} », joint à ce PDF, est abîmé.`, "Demandez un autre exemplaire de ce PDF.");
	}
}

// src/formats/pdf/attachments/pack.ts
const NO_DATE = new Date(1980, 0, 1);
/**
* Files as one ZIP archive. The same files give the same bytes.
* @param files contents by path, with `/`
*/
function packFiles(files) {
	const entries = [...files].sort(([a], [b]) => a < b ? -1 : 1);
	const zippable = Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { level: 9 }]]));
	return require_mark.zipSync(zippable, { mtime: NO_DATE });
}

// src/formats/pdf/browser/browser-places.ts
/** Headless shells in the path: they start about three times faster than a whole browser. */
function shellsInPath(machine) {
	return inPath(machine, [
		"chromium-headless-shell",
		"chrome-headless-shell",
		"headless_shell"
	]);
}
/** Where Chrome, Chromium and Edge stand once installed. */
function installedBrowsers(machine) {
	if (machine.platform === "win32") return onWindows(machine);
	if (machine.platform === "darwin") return onMac(machine);
	return [
		...inPath(machine, [
			"google-chrome-stable",
			"google-chrome",
			"chromium",
			"chromium-browser",
			"microsoft-edge-stable",
			"microsoft-edge"
		]),
		"/opt/google/chrome/chrome",
		"/opt/microsoft/msedge/msedge",
		"/usr/lib/chromium/chromium",
		"/snap/bin/chromium"
	];
}
function onMac(machine) {
	return [
		"Google Chrome",
		"Chromium",
		"Microsoft Edge"
	].flatMap((name) => ["/", require_browser_disk.homeFolder(machine) ?? "/"].map((root) => node_path.posix.join(root, "Applications", `${name}.app/Contents/MacOS`, name)));
}
function onWindows(machine) {
	const roots = [
		"PROGRAMFILES",
		"PROGRAMFILES(X86)",
		"LOCALAPPDATA"
	].flatMap((name) => require_browser_disk.environmentFolder(machine, name) ?? []);
	return [...["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"], "Microsoft/Edge/Application/msedge.exe"].flatMap((program) => roots.map((root) => node_path.win32.join(root, program)));
}
function inPath(machine, names) {
	const path = require_browser_disk.pathOf(machine);
	const folders = (require_browser_disk.environmentVariable(machine, "PATH") ?? "").split(path.delimiter).filter(path.isAbsolute);
	const suffix = machine.platform === "win32" ? ".exe" : "";
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}
/**
* The folder where puppeteer keeps the browsers that it downloads, and `cls browser install` with it; `undefined` where the user
* has neither a home nor named one.
*/
function puppeteerCache(machine) {
	return require_browser_disk.environmentFolder(machine, "PUPPETEER_CACHE_DIR") ?? require_browser_disk.homeFolder(machine, ".cache", "puppeteer");
}
/** The builds of one browser in puppeteer's cache, newest first. */
function cachedBrowsers(machine, files, browser) {
	const layout = CACHE_LAYOUTS[`${machine.platform}-${machine.arch}`];
	const cache = puppeteerCache(machine);
	if (layout === void 0 || cache === void 0) return [];
	const path = require_browser_disk.pathOf(machine);
	const root = path.join(cache, browser);
	return files.list(root).filter((name) => name.startsWith(`${layout.platform}-`)).sort((a, b) => b.localeCompare(a, "en", { numeric: true })).map((build) => path.join(root, build, `${browser}-${layout.folder}`, layout[browser])).filter((executable) => files.isTrusted(cache, executable));
}
const CHROME_ON_MAC = "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
const ON_WINDOWS = {
	chrome: "chrome.exe",
	"chrome-headless-shell": "chrome-headless-shell.exe"
};
const ON_MAC = {
	chrome: CHROME_ON_MAC,
	"chrome-headless-shell": "chrome-headless-shell"
};
/** Google publishes no build for Linux on ARM; Windows on ARM runs the x64 one. */
const CACHE_LAYOUTS = {
	"linux-x64": {
		platform: "linux",
		folder: "linux64",
		chrome: "chrome",
		"chrome-headless-shell": "chrome-headless-shell"
	},
	"darwin-x64": {
		platform: "mac",
		folder: "mac-x64",
		...ON_MAC
	},
	"darwin-arm64": {
		platform: "mac_arm",
		folder: "mac-arm64",
		...ON_MAC
	},
	"win32-ia32": {
		platform: "win32",
		folder: "win32",
		...ON_WINDOWS
	},
	"win32-x64": {
		platform: "win64",
		folder: "win64",
		...ON_WINDOWS
	},
	"win32-arm64": {
		platform: "win64",
		folder: "win64",
		...ON_WINDOWS
	}
};
/** Whether Google publishes a headless shell for this computer, which `cls browser install` could bring. */
function canDownloadBrowser(machine) {
	return Object.hasOwn(CACHE_LAYOUTS, `${machine.platform}-${machine.arch}`);
}

// src/formats/pdf/browser/find-browser.ts
const STEPS = [
	{
		step: "l’option --browser ou la variable CLS_BROWSER",
		binding: true,
		paths: ({ machine, search }) => [search.browser || require_browser_disk.environmentVariable(machine, "CLS_BROWSER")]
	},
	{
		step: "les variables PUPPETEER_EXECUTABLE_PATH et CHROME_PATH",
		paths: ({ machine }) => ["PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"].map((name) => require_browser_disk.environmentVariable(machine, name))
	},
	{
		step: "Chrome Headless Shell, le plus rapide",
		kind: "shell",
		paths: ({ machine, files }) => [...shellsInPath(machine), ...cachedBrowsers(machine, files, "chrome-headless-shell")]
	},
	{
		step: "Chrome, Chromium ou Edge installé sur cet ordinateur",
		kind: "chrome",
		paths: ({ machine }) => installedBrowsers(machine)
	},
	{
		step: "Chrome téléchargé par puppeteer",
		kind: "chrome",
		paths: ({ machine, files }) => cachedBrowsers(machine, files, "chrome")
	},
	{
		step: "le navigateur embarqué (Linux x64)",
		kind: "embedded",
		paths: ({ machine, search }) => machine.platform === "linux" && machine.arch === "x64" ? [(search.embedded ?? embeddedModule)()] : []
	}
];
/** Looks for a browser, step by step, and tells what was tried. */
function lookForBrowser(machine, search = {}) {
	const files = search.files ?? require_browser_disk.browserDisk(machine);
	const trace = [];
	for (const { step, kind, binding, paths } of STEPS) {
		const candidates = paths({
			machine,
			files,
			search
		}).filter((path) => path !== void 0);
		const executable = candidates.find((path) => kind === "embedded" || binding && require_pulse.isRemote(path) || files.isExecutable(path));
		if (executable !== void 0) {
			const found = {
				executable,
				step,
				kind: kind ?? kindOf(executable)
			};
			trace.push({
				step,
				paths: candidates,
				found
			});
			return {
				found,
				absent: void 0,
				trace
			};
		}
		trace.push({
			step,
			paths: candidates
		});
		if (binding && candidates[0] !== void 0) return {
			found: void 0,
			absent: candidates[0],
			trace
		};
	}
	return {
		found: void 0,
		absent: void 0,
		trace
	};
}
/** The browser that will make the PDF; a failure that says what to do if there is none. */
function findBrowser(machine, search = {}) {
	const { found, absent } = lookForBrowser(machine, search);
	if (found !== void 0) return found;
	if (absent !== void 0) {
		const { message, hint } = absentBrowser(absent);
		throw new require_failure.Failure("document", message, hint);
	}
	throw new require_failure.Failure("document", "Aucun navigateur n’a été trouvé sur cet ordinateur : il en faut un pour faire un PDF.", howToInstall(machine, search.program ?? "cls", search.files));
}
/** What to say of a browser that was asked for and is not there. */
function absentBrowser(asked) {
	return require_pulse.isAddress(asked) ? {
		message: `« ${require_pulse.withoutSecrets(asked)} » n’est pas l’adresse d’un navigateur distant.`,
		hint: "Donnez celle que le navigateur affiche en démarrant, de la forme ws://serveur:port/devtools/browser/…."
	} : {
		message: `Le navigateur demandé, « ${asked} », n’existe pas ou ne peut pas être exécuté.`,
		hint: "Corrigez --browser (ou la variable CLS_BROWSER), ou retirez-le : un navigateur sera cherché sur cet ordinateur."
	};
}
/** The command that brings a browser to this computer, in a French sentence. */
function howToInstall(machine, program, files = { exists: node_fs.existsSync }) {
	const isDebian = files.exists("/etc/debian_version") && !files.exists("/etc/lsb-release");
	const apt = "« sudo apt install chromium-headless-shell »";
	if (canDownloadBrowser(machine)) return `Lancez « ${program} browser install »${machine.platform === "linux" && isDebian ? ` (ou ${apt})` : ""}, puis recommencez.`;
	return isDebian ? `Lancez ${apt}, puis recommencez.` : "Installez Chromium avec le gestionnaire de paquets de votre système, puis recommencez.";
}
function kindOf(executable) {
	if (require_pulse.isRemote(executable)) return "remote";
	return /headless[-_]shell/.test(executable) ? "shell" : "chrome";
}
function embeddedModule() {
	try {
		return (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href).resolve("@sparticuz/chromium");
	} catch {
		return;
	}
}

// src/formats/pdf/browser/install-browser.ts
/**
* Downloads Chrome's headless shell into puppeteer's cache, where the look-up finds it.
* @throws Failure `document` when it can't be had, with what to do
*/
async function installBrowser(machine, options) {
	if (!canDownloadBrowser(machine)) throw new require_failure.Failure("document", "Google ne publie pas de Chrome Headless Shell pour cet ordinateur.", howToInstall(machine, options.program));
	const cacheDir = puppeteerCache(machine);
	if (cacheDir === void 0) throw new require_failure.Failure("file", "Le navigateur n’a pas de dossier où être rangé : le dossier personnel n’est pas connu.", "Renseignez la variable HOME, ou PUPPETEER_CACHE_DIR, par un chemin complet.");
	const [{ Browser, install, uninstall }, { PUPPETEER_REVISIONS }] = await Promise.all([import("@puppeteer/browsers"), import("puppeteer-core/internal/revisions.js")]);
	const build = PUPPETEER_REVISIONS["chrome-headless-shell"];
	const request = {
		browser: Browser.CHROMEHEADLESSSHELL,
		buildId: build,
		cacheDir
	};
	const watch = watchStall(options.onProgress);
	try {
		const { executablePath } = await Promise.race([install({
			...request,
			downloadProgressCallback: watch.onProgress,
			...options.baseUrl === void 0 ? {} : { baseUrl: options.baseUrl }
		}), watch.stalled]);
		return {
			executable: executablePath,
			build
		};
	} catch (error) {
		await uninstall(request).catch(() => void 0);
		throw notInstalled(error, cacheDir);
	} finally {
		watch.stop();
	}
}
const STALL_TIMEOUT = 6e4;
/** A connection that breaks off in the middle is told to nobody: silence is taken for it. */
function watchStall(onProgress) {
	let timer;
	let giveUp = () => void 0;
	const stalled = new Promise((_, reject) => {
		giveUp = () => reject(/* @__PURE__ */ new Error("le serveur ne répond plus."));
	});
	const rearm = () => {
		clearTimeout(timer);
		timer = setTimeout(giveUp, STALL_TIMEOUT);
	};
	rearm();
	return {
		onProgress(done, total) {
			if (done < total) rearm();
			else clearTimeout(timer);
			onProgress?.(done, total || 0);
		},
		stalled,
		stop: () => clearTimeout(timer)
	};
}
function notInstalled(error, cacheDir) {
	const message = error instanceof Error ? error.message : String(error);
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (/^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR)$/.test(code)) return new require_failure.Failure("file", `Le navigateur ne peut pas être écrit dans « ${cacheDir} » (${code}).`, "Libérez de la place (il faut 300 Mo), ou désignez un autre dossier par la variable PUPPETEER_CACHE_DIR.");
	return new require_failure.Failure("document", `Le navigateur n’a pas pu être téléchargé : ${message.split("\n").at(-1)?.trim() || code}`, "Vérifiez la connexion ; derrière un proxy, renseignez la variable HTTPS_PROXY. Chrome, Chromium ou Edge, installés par votre service informatique, conviennent aussi.");
}

// src/formats/pdf/browser/mishaps.ts
/** The failure to tell where the browser's driver has thrown `error`; `undefined` where that was no fault of the browser. */
function mishap(error, scene) {
	if (!(error instanceof Error)) return void 0;
	if (/^(?:TargetClose|ConnectionClosed)Error$/.test(error.name)) return died(scene);
	return error.name === "ProtocolError" ? refused(scene) : void 0;
}
/** The browser did nothing any more. */
function hung({ found }) {
	return new require_failure.Failure("document", `Le navigateur « ${require_pulse.nameOf(found)} » n’avance plus dans la mise en page du document : il a été arrêté.`, "Recommencez ; si cela se reproduit, demandez moins de fiches à la fois ou un autre navigateur avec --browser.");
}
/** It writes the PDF into the temporary folder before it hands it over; what it says when it can't is of no help. */
function refused({ machine, found }) {
	const room = found.kind === "remote" ? "Libérez de la place dans le dossier temporaire de l’ordinateur où il tourne, " : `Libérez de la place dans le dossier temporaire « ${machine.temporaryDirectory} » (TMPDIR en désigne un autre), `;
	return new require_failure.Failure("document", "Le navigateur n’a pas pu mettre le document en page.", `${room}ou désignez un autre navigateur avec --browser.`);
}
function died({ machine: { temporaryDirectory }, found }) {
	if (found.kind === "remote") return new require_failure.Failure("document", `Le navigateur distant « ${require_pulse.nameOf(found)} » a rompu la liaison pendant la mise en page du document.`, "Recommencez ; si cela se reproduit, vérifiez qu’il tourne encore et que le réseau tient, ou retirez --browser.");
	return new require_failure.Failure("document", "Le navigateur s’est arrêté pendant la mise en page du document.", `Recommencez ; si cela se reproduit, libérez de la mémoire et de la place dans le dossier temporaire « ${temporaryDirectory} », ou désignez un autre navigateur avec --browser.`);
}

// src/formats/pdf/browser/tabs.ts
/** Runs works as they come, at most `count` at a time, each in its turn. */
function limitedTo(count) {
	const waiting = [];
	let free = count;
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}

// src/formats/pdf/browser/watchdog.ts
/** Pages that do nothing use some processor time all the same, about a hundredth of this in the time they may stand still. */
const LEAST_WORK = .05;
/** How often the browser is asked. */
const BEAT = 1e3;
/**
* Watches over a browser that works: however slow the computer, it may take its time as long as its pages use the processor. Time is
* counted in beats of our own, so that neither a computer that slept nor a program that was busy itself takes a browser for hung.
*/
function watchOver({ pulse, onHang, stillness, longest }) {
	const beat = Math.min(BEAT, stillness / 4);
	let [still, total, seen] = [
		0,
		0,
		0
	];
	let isAsking = false;
	const ask = async () => {
		isAsking = true;
		const work = await pulse().catch(() => seen);
		isAsking = false;
		if (work < seen + LEAST_WORK) return;
		seen = work;
		still = 0;
	};
	const timer = setInterval(() => {
		still += beat;
		total += beat;
		if (still < stillness && total < longest) {
			if (!isAsking) ask();
			return;
		}
		clearInterval(timer);
		onHang();
	}, beat);
	return {
		moved() {
			still = 0;
		},
		end: () => clearInterval(timer)
	};
}

// src/formats/pdf/browser/open-browser.ts
/** Two pages are printed in little more than half the time that one after the other takes; more add nothing. */
const TABS = 2;
/** However slow the computer, a browser that works uses the processor within that time. */
const STILLNESS = 6e4;
/** What a page may take in all, in milliseconds, and for each of its characters: hundreds of times what it does take. */
const LONGEST = {
	page: 3e5,
	character: 1
};
/**
* Finds the browser that will make the PDFs.
* @throws Failure `document` when there is none, with the command that brings one
*/
async function openBrowser(machine, options = {}) {
	return new LazyBrowser(machine, findBrowser(machine, options), options);
}
var LazyBrowser = class {
	description;
	#scene;
	#options;
	#inTab = limitedTo(TABS);
	#running;
	#closing;
	/** What ends all that the browser does at once, for a reason. */
	#ending = new AbortController();
	constructor(machine, found, options) {
		this.#scene = {
			machine,
			found
		};
		this.#options = options;
		this.description = require_pulse.describeBrowser(found);
		options.signal?.addEventListener("abort", () => void this.close().catch(() => void 0), { once: true });
	}
	async print(html, options) {
		const printed = await this.#inTab(() => this.#guarded(html, options));
		const { finishPdf } = await Promise.resolve().then(() => require("./finish-AnM0_rL9.cjs"));
		options.signal?.throwIfAborted();
		return finishPdf(printed, options, this.#options.onWarning);
	}
	async close() {
		const running = this.#running;
		this.#running = void 0;
		const end = async () => (await running?.catch(() => void 0))?.close();
		this.#closing = Promise.all([this.#closing, end()]);
		await this.#closing;
	}
	async #start() {
		const { machine, found } = this.#scene;
		const { signal, startLimit, onWarning = () => void 0 } = this.#options;
		if (found.kind === "remote") {
			const { connectBrowser } = await Promise.resolve().then(() => require("./connect-BUvxQehW.cjs"));
			return connectBrowser({
				found,
				signal,
				startLimit
			});
		}
		const { launchBrowser } = await Promise.resolve().then(() => require("./launch-BjKkEhI6.cjs"));
		return launchBrowser({
			machine,
			found,
			signal,
			onWarning,
			startLimit
		});
	}
	/** Prints as long as nobody interrupts it and the browser gets on; one that hangs or is gone is ended for all. */
	async #guarded(html, { signal: ownSignal }) {
		const ending = this.#ending;
		const signals = [
			ending.signal,
			this.#options.signal,
			ownSignal
		].filter((given) => given !== void 0);
		const signal = AbortSignal.any(signals);
		signal.throwIfAborted();
		this.#running ??= this.#start();
		let watch;
		const watched = async (running) => {
			const [browser, { printPdf }] = await Promise.all([running, Promise.resolve().then(() => require("./print-kCErFREQ.cjs"))]);
			watch = watchOver({
				pulse: browser.pulse,
				onHang: () => {
					ending.abort(hung(this.#scene));
					browser.kill();
				},
				stillness: this.#options.stillness ?? STILLNESS,
				longest: LONGEST.page + html.length * LONGEST.character
			});
			return printPdf(browser, html, watch.moved);
		};
		try {
			return await Promise.race([watched(this.#running), rejection(signal)]);
		} catch (error) {
			const failure = mishap(error, this.#scene);
			if (failure !== void 0 && !ending.signal.aborted) ending.abort(failure);
			if (ending.signal.aborted) await this.#restart(ending);
			signal.throwIfAborted();
			throw error;
		} finally {
			watch?.end();
		}
	}
	/** Clears away a browser that is gone, so that the next page gets a new one. */
	async #restart(ended) {
		if (this.#ending !== ended) return void await this.#closing;
		this.#ending = new AbortController();
		await this.close();
	}
};
function rejection(signal) {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}

// ../../../work/main/node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
/** All the states the tokenizer can be in. */
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
const Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new require_decode.EntityDecoder(xmlMode ? require_decode.xmlDecodeTree : require_decode.htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? require_decode.DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? require_decode.DecodingMode.Legacy : require_decode.DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	/**
	* Remove data that has already been consumed from the buffer.
	*/
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	/** Handle any trailing data. */
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};

// ../../../work/main/node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint } = String;
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const headingTags = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
/**
* Elements that can be used to integrate HTML content within foreign namespaces (e.g., SVG or MathML).
*
* Entries must use the SVG-adjusted casing (e.g. "foreignObject" not
* "foreignobject") since they are compared against adjusted tag names.
*/
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
/**
* Incremental parser implementation.
*/
var Parser = class {
	options;
	/** The start index of the last event. */
	startIndex = 0;
	/** The end index of the last event. */
	endIndex = 0;
	/**
	* Store the start index of the current open tag,
	* so we can update the start index for attributes.
	*/
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	/** We are parsing HTML. Inverse of the `xmlMode` option. */
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	/** The index of the last written buffer. Used when resuming after a `pause()`. */
	writeIndex = 0;
	/** Indicates whether the parser has finished running / `.end` has been called. */
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	/**
	* @param cp Current Unicode code point.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	/** @internal */
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	/**
	* Checks if the current tag is a void element. Override this if you want
	* to specify your own additional void elements.
	* @param name Name of the pseudo selector.
	*/
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	/**
	* Read a tag name from the buffer.
	*
	* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
	* is lowercased and may be adjusted for SVG casing or the `image` → `img`
	* alias.
	* @param start Start index of the tag name in the buffer.
	* @param endIndex End index of the tag name in the buffer.
	*/
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	/**
	* Pop the top element off the stack, emit a close event, and maintain
	* the foreign context stack.
	* @param implied Whether this close is implied (not from an explicit end tag).
	*/
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	/**
	* @param cp Current Unicode code point.
	* @internal
	*/
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	/**
	* @param quote Quote type used for the current attribute.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	/** @internal */
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	/**
	* Resets the parser to a blank state, ready to parse a new HTML document
	*/
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	/**
	* Resets the parser, then parses a complete document and
	* pushes it to the handler.
	* @param data Document to parse.
	*/
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	/**
	* Parses a chunk of data and calls the corresponding callbacks.
	* @param chunk Chunk to parse.
	*/
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	/**
	* Parses the end of the buffer and clears the stack, calls onend.
	* @param chunk Optional final chunk to parse.
	*/
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	/**
	* Pauses parsing. The parser won't emit events until `resume` is called.
	*/
	pause() {
		this.tokenizer.pause();
	}
	/**
	* Resumes parsing after `pause` was called.
	*/
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};

// src/formats/html/page-text.ts
/** Stands in the text of a page where the printing writes the number of a sheet. */
const PAGE_NUMBER = "￼";
/** What a reader does not read: the head of the page, its style, pictures, and what is marked as decoration. */
const SILENT = /* @__PURE__ */ new Set([
	"head",
	"script",
	"style",
	"template",
	"svg"
]);
/** Decoration, and what is only for a screen (`data-ecran`), where it leads to what is read anyway. */
function isUnread(attributes) {
	return attributes["aria-hidden"] === "true" || attributes["data-ecran"] !== void 0;
}
/**
* The text of one of our pages as its reader meets it, in order, with {@link PAGE_NUMBER} wherever a page reference stands.
* Pieces of different elements are parted by a space.
*/
function pageText(html) {
	const pieces = [];
	const silent = [];
	new Parser({
		onopentag(name, attributes) {
			silent.push(silent.at(-1) === true || SILENT.has(name) || isUnread(attributes));
			if (attributes["data-page-of"] !== void 0) pieces.push("￼");
		},
		ontext(text) {
			if (silent.at(-1) !== true) pieces.push(text);
		},
		onclosetag() {
			silent.pop();
			pieces.push(" ");
		}
	}).end(html);
	return pieces.join("");
}

// src/formats/pdf/proof/compare-text.ts
/**
* Finds the first place where the text of a PDF leaves that of the page it was printed from. White space counts for nothing, for
* lines break where they like, nor do capitals, which a style may set; a page reference stands for any number.
*/
function compareText(expected, found) {
	let here = skipSpace(expected, 0);
	let there = skipSpace(found, 0);
	while (here < expected.length && there < found.length) {
		if (expected[here] === "￼") {
			const end = skipDigits(found, there);
			if (end === there) break;
			there = end;
		} else if (sameLetter(expected[here], found[there])) there += 1;
		else break;
		here = skipSpace(expected, here + 1);
		there = skipSpace(found, there);
	}
	if (here >= expected.length && there >= found.length) return void 0;
	return {
		expected: excerpt(expected, here),
		found: excerpt(found, there),
		before: excerpt(expected, here - 40, here)
	};
}
const SPACE = /\s/;
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
	return at;
}
function skipDigits(text, from) {
	let at = from;
	while (text.charAt(at) >= "0" && text.charAt(at) <= "9") at += 1;
	return at;
}
function sameLetter(a = "", b = "") {
	return a === b || a.toLowerCase() === b.toLowerCase();
}
function excerpt(text, from, to = from + 60) {
	return text.slice(Math.max(0, from), Math.max(0, to)).replace(/\s+/g, " ").trim();
}

// src/formats/pdf/proof/read-words.ts
/**
* Reads the words of a tagged PDF, whose catalog is given with it.
* @throws Failure `file` when the reader can't make out the pages
*/
async function readWords(bytes, catalog) {
	try {
		return await readPages(bytes, catalog);
	} catch {
		throw new require_failure.Failure("file", "Le texte de ce PDF ne peut pas être lu : le fichier est abîmé.", "Refaites-le, ou reprenez-le là d’où il vient.");
	}
}
async function readPages(bytes, catalog) {
	const { getDocumentProxy } = await import("unpdf");
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	try {
		const contents = /* @__PURE__ */ new Map();
		const sheets = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent({
				includeMarkedContent: true,
				disableNormalization: true
			});
			sheets.push(sheetOf(items, contents));
			page.cleanup();
		}
		return {
			text: structureText(catalog, contents),
			sheets
		};
	} finally {
		await pdf.destroy();
	}
}
function sheetOf(items, contents) {
	const open = [];
	let tagged = "";
	let around = "";
	for (const item of items) if ("str" in item) {
		const holder = open.findLast((id) => id !== void 0);
		if (holder === void 0) around += item.str;
		else {
			tagged += item.str;
			contents.set(holder, (contents.get(holder) ?? "") + item.str);
		}
	} else if (item.type === "endMarkedContent") open.pop();
	else open.push(item.id ?? void 0);
	return {
		tagged,
		around
	};
}
/** The bullets and numbers of lists are drawn by the browser: no page of ours holds them as text. */
const DRAWN = _cantoo_pdf_lib.PDFName.of("Lbl");
/** What is written in a picture, as on a map, is the picture's: its alternative text stands for it. */
const PICTURE = _cantoo_pdf_lib.PDFName.of("Figure");
const HEAD_CELL = _cantoo_pdf_lib.PDFName.of("TH");
/** The pieces of content in the order of the structure. It is walked on a stack: no depth can exhaust another. */
function structureText(catalog, contents) {
	const root = catalog.lookup(_cantoo_pdf_lib.PDFName.of("StructTreeRoot"));
	const pieces = [];
	const seen = /* @__PURE__ */ new Set();
	const waiting = root instanceof _cantoo_pdf_lib.PDFDict ? kidsOf(root, void 0, false) : [];
	for (let kid = waiting.pop(); kid !== void 0; kid = waiting.pop()) {
		const { value, page, isInHead } = kid;
		const mcid = mcidOf(value);
		if (mcid !== void 0) pieces.push(contents.get(contentId(page, mcid)) ?? "");
		if (mcid !== void 0 || !(value instanceof _cantoo_pdf_lib.PDFDict) || seen.has(value)) continue;
		seen.add(value);
		const type = value.lookup(_cantoo_pdf_lib.PDFName.of("S"));
		if (type !== DRAWN && type !== PICTURE) waiting.push(...kidsOf(value, page, isInHead || type === HEAD_CELL));
	}
	return pieces.join(" ");
}
/** The kids of an element, the last first, as the stack wants them. */
function kidsOf(holder, above, isInHead) {
	const page = pageOf(holder) ?? above;
	const kids = holder.lookup(_cantoo_pdf_lib.PDFName.of("K"));
	const all = (kids instanceof _cantoo_pdf_lib.PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids]).map((value) => ({
		value,
		page: value instanceof _cantoo_pdf_lib.PDFDict && pageOf(value) || page,
		isInHead
	}));
	const first = all.find(({ value }) => mcidOf(value) !== void 0);
	const isAgain = (kid) => isInHead && mcidOf(kid.value) !== void 0 && kid.page !== first?.page;
	return all.filter((kid) => !isAgain(kid)).reverse();
}
function mcidOf(value) {
	const number = value instanceof _cantoo_pdf_lib.PDFDict ? value.lookup(_cantoo_pdf_lib.PDFName.of("MCID")) : value;
	return number instanceof _cantoo_pdf_lib.PDFNumber ? number.asNumber() : void 0;
}
function pageOf(element) {
	const page = element.get(_cantoo_pdf_lib.PDFName.of("Pg"));
	return page instanceof _cantoo_pdf_lib.PDFRef ? page : void 0;
}
/** The name that pdf.js gives to a piece of marked content. */
function contentId(page, mcid) {
	const generation = page?.generationNumber === 0 ? "" : String(page?.generationNumber);
	return `p${page?.objectNumber}R${generation}_mc${mcid}`;
}

// src/formats/pdf/proof/prove.ts
/**
* Reads a finished PDF back, as a reader's program would, and holds it against the page it was printed from: every word in the order
* of the page, every name that the document owes, no empty sheet, and the foot and number of each sheet.
* @returns how many sheets it has
* @throws Failure `document` when something is missing: such a PDF must not be handed over
*/
async function provePdf(bytes, { html, foot, hasCover, names }) {
	const { text, sheets } = await wordsOf(bytes);
	const page = pageText(html);
	const letters = lettersOf(page);
	const unsaid = names.find((name) => !letters.includes(lettersOf(name)));
	if (unsaid !== void 0) throw fault(`« ${unsaid} » n’y figure pas`);
	const difference = compareText(page, text);
	if (difference !== void 0) {
		const { before, expected, found } = difference;
		throw fault(`après « ${before} », on y lit « ${found} » au lieu de « ${expected} »`);
	}
	const empty = sheets.findIndex(({ tagged }) => tagged.trim() === "");
	if (empty >= 0) throw fault(`la page ${empty + 1} est vide`);
	for (const [index, { around }] of sheets.entries()) {
		const number = index + 1;
		const said = lettersOf(around);
		if (![`page ${number} / ${sheets.length}`, foot].every((words) => said.includes(lettersOf(words))) && !(hasCover && index === 0)) throw fault(`le pied de la page ${number} n’est pas imprimé`);
	}
	return sheets.length;
}
/**
* Where the words of a PDF part from those of the page that it should have been printed from; `undefined` if nowhere.
* @throws Failure `file` when it can't be read
*/
async function compareWithPage(bytes, html) {
	const { text } = await wordsOf(bytes);
	return compareText(pageText(html), text);
}
async function wordsOf(bytes) {
	const { catalog } = await require_pdf_file.readPdfFile(bytes);
	return readWords(bytes, catalog);
}
/** Only what is a letter, a digit or a sign: where lines break and which spaces stand there is another matter. */
function lettersOf(text) {
	return text.replace(/\s+/g, "").toLowerCase();
}
function fault(what) {
	return new require_failure.Failure("document", `Le PDF, relu, ne dit pas ce que dit le document : ${what}. Il n’est pas gardé.`, "Recommencez avec un autre navigateur (--browser) ; si cela se reproduit, signalez-le avec le contrat.");
}

exports.MAKING_FILE = MAKING_FILE;
exports.absentBrowser = absentBrowser;
exports.compareWithPage = compareWithPage;
exports.connectBrowser = require_connect.connectBrowser;
exports.describeBrowser = require_pulse.describeBrowser;
exports.hasMark = require_mark.hasMark;
exports.howToInstall = howToInstall;
exports.installBrowser = installBrowser;
exports.lookForBrowser = lookForBrowser;
exports.openBrowser = openBrowser;
exports.packFiles = packFiles;
exports.provePdf = provePdf;
exports.readCarried = readCarried;