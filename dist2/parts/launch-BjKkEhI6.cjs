const require_failure = require("./failure-B17GaVpz.cjs");
const require_browser_disk = require("./browser-disk-DtRXbkTN.cjs");
const require_pulse = require("./pulse-ngKSgbqM.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_worker_threads = require("node:worker_threads");

// src/formats/pdf/browser/browser-home.ts
/** The user `nobody` of every Unix system. */
const NOBODY = 65534;
/**
* A private folder for the profile. On Linux the shell starts the browser: it keeps what the browser says, changes the user, and
* tells where the system refuses to run something. Nothing is run from the folder, for some systems forbid it there.
* `undefined` if the system does not let us hand the profile over to that user.
*/
async function makeHome(machine, protection, executable) {
	const folder = await makeTemporaryFolder(machine, "cls-pdf-");
	const profile = (0, node_path.join)(folder, "profil");
	const log = (0, node_path.join)(folder, "journal.txt");
	try {
		await (0, node_fs_promises.mkdir)(profile, { mode: 448 });
	} catch {
		await (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
		throw unwritable(machine);
	}
	if (machine.platform !== "linux") return {
		folder,
		profile,
		command: [executable],
		log
	};
	if (protection.user === "nobody") {
		await (0, node_fs_promises.chmod)(folder, 457);
		try {
			await (0, node_fs_promises.chown)(profile, NOBODY, NOBODY);
		} catch {
			await (0, node_fs_promises.rm)(folder, {
				recursive: true,
				force: true
			});
			return;
		}
	}
	return {
		folder,
		profile,
		command: [
			"/bin/sh",
			"-c",
			"exec 2>\"$0\"; exec \"$@\"",
			log,
			...protection.user === "nobody" ? [
				"setpriv",
				`--reuid=${NOBODY}`,
				`--regid=${NOBODY}`,
				"--clear-groups",
				"--"
			] : [],
			executable
		],
		log
	};
}
/** @throws Failure `file` when it can't be made */
async function makeTemporaryFolder(machine, prefix) {
	try {
		return await (0, node_fs_promises.mkdtemp)((0, node_path.join)(machine.temporaryDirectory, prefix));
	} catch {
		throw unwritable(machine);
	}
}
function unwritable({ temporaryDirectory }) {
	return new require_failure.Failure("file", `Le dossier temporaire « ${temporaryDirectory} » ne peut pas être écrit : le navigateur en a besoin.`, "Libérez de la place ou désignez un autre dossier temporaire par la variable TMPDIR (TEMP sous Windows).");
}
/** On Linux the browser sees nothing of our environment but what it needs to start: secrets of a CI stay out of it. */
function environmentOf(machine, profile) {
	if (machine.platform !== "linux") return { ...machine.env };
	return {
		...Object.fromEntries([
			"PATH",
			"LD_LIBRARY_PATH",
			"FONTCONFIG_FILE",
			"FONTCONFIG_PATH",
			"XDG_DATA_DIRS"
		].map((name) => [name, require_browser_disk.environmentVariable(machine, name)])),
		HOME: profile,
		TMPDIR: profile,
		XDG_CONFIG_HOME: profile,
		XDG_CACHE_HOME: profile
	};
}

// src/formats/pdf/browser/unpack-embedded.ts
/**
* Unpacks the embedded browser once into a cache that only we can write, and gives it from there afterwards. Where no
* such cache can be had, it is unpacked for this run and removed after.
* @param module path of the package's main module, which does the unpacking
*/
async function unpackEmbeddedBrowser(machine, module) {
	const folder = await cacheFolder(machine, await versionOf(module));
	if (folder === void 0) {
		const own = await makeTemporaryFolder(machine, "cls-navigateur-");
		await unpackInto(own, module, machine);
		return {
			...contents(own),
			dispose: () => (0, node_fs_promises.rm)(own, {
				recursive: true,
				force: true
			})
		};
	}
	if (!await isOurs(folder, machine)) {
		const beside = await (0, node_fs_promises.mkdtemp)(`${folder}-`);
		try {
			await unpackInto(beside, module, machine);
			await (0, node_fs_promises.rename)(beside, folder);
		} catch (error) {
			await (0, node_fs_promises.rm)(beside, {
				recursive: true,
				force: true
			});
			if (!await isOurs(folder, machine)) throw error;
		}
	}
	return {
		...contents(folder),
		dispose: async () => void 0
	};
}
function contents(folder) {
	return {
		executable: (0, node_path.join)(folder, "chromium"),
		env: {
			LD_LIBRARY_PATH: (0, node_path.join)(folder, "al2023", "lib"),
			FONTCONFIG_PATH: (0, node_path.join)(folder, "fonts")
		}
	};
}
/** The cache of the user, or the system's for root, whose home the unprivileged browser can't enter. */
async function cacheFolder(machine, version) {
	const caches = machine.isRoot ? "/var/cache" : require_browser_disk.environmentFolder(machine, "XDG_CACHE_HOME") ?? require_browser_disk.homeFolder(machine, ".cache");
	if (caches === void 0) return void 0;
	const parent = (0, node_path.join)(caches, "clsante");
	try {
		await (0, node_fs_promises.mkdir)(parent, {
			recursive: true,
			mode: machine.isRoot ? 493 : 448
		});
		await (0, node_fs_promises.rm)(await (0, node_fs_promises.mkdtemp)((0, node_path.join)(parent, "essai-")), { recursive: true });
		return await isOurs(parent, machine) ? (0, node_path.join)(parent, `chromium-${version}`) : void 0;
	} catch {
		return;
	}
}
/** Whether `folder` is a plain folder that nobody else could have filled: we are going to run what it holds. */
async function isOurs(folder, machine) {
	try {
		const facts = await (0, node_fs_promises.lstat)(folder);
		return facts.isDirectory() && require_browser_disk.isOnlyOurs(facts, machine);
	} catch {
		return false;
	}
}
async function unpackInto(folder, module, machine) {
	try {
		await runUnpacker(folder, module);
		await makeSafe(folder, machine);
		await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, "fonts", "fonts.conf"), FONT_CONFIGURATION);
	} catch (error) {
		await (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
		throw new require_failure.Failure("document", `Le navigateur embarqué n’a pas pu être déballé dans « ${(0, node_path.dirname)(folder)} » : ${reasonOf(error)}.`, "Libérez de la place (il faut 210 Mo), ou désignez un autre navigateur avec --browser.");
	}
}
/**
* The package reads its environment and unpacks into the temporary folder. A worker has an environment of its own,
* so that ours stays as it is; with this variable the package unpacks its libraries too.
*/
function runUnpacker(folder, module) {
	const source = `
    const { workerData } = require('node:worker_threads');
    // Asked by root, the archives restore the user ids they were made with: a stranger here would own what we run.
    process.getuid = () => -1;
    const chromium = require(workerData);
    (chromium.default ?? chromium).executablePath();`;
	return new Promise((resolve, reject) => {
		const worker = new node_worker_threads.Worker(source, {
			eval: true,
			workerData: module,
			env: {
				TMPDIR: folder,
				AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x"
			}
		});
		worker.once("error", reject);
		worker.once("exit", (code) => code === 0 ? resolve() : reject(/* @__PURE__ */ new Error(`code ${code}`)));
	});
}
/** Nobody but us may change what we run; the user `nobody`, under whom root runs it, must be able to read it. */
async function makeSafe(folder, machine) {
	await (0, node_fs_promises.chmod)(folder, machine.isRoot ? 493 : 448);
	for (const entry of await (0, node_fs_promises.readdir)(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = (0, node_path.join)(entry.parentPath, entry.name);
		await (0, node_fs_promises.chmod)(path, entry.isDirectory() || entry.name === "chromium" ? 493 : 420);
	}
}
/** Only the fonts that come with it: a page looks the same on every computer. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
async function versionOf(module) {
	const description = JSON.parse(await (0, node_fs_promises.readFile)((0, node_path.join)((0, node_path.dirname)(module), "..", "..", "package.json"), "utf8"));
	const version = typeof description === "object" && description !== null && "version" in description && description.version;
	return String(version);
}
function reasonOf(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (/\bENOSPC\b/.test(message)) return "le disque est plein";
	return /\b(?:EACCES|EPERM|EROFS)\b/.test(message) ? "le système refuse l’écriture" : message;
}

// src/formats/pdf/browser/launch.ts
const START_LIMIT = 3e4;
const CLOSE_LIMIT = 5e3;
/**
* Starts a browser with its sandbox. Chromium refuses it to root, so root starts it as the user `nobody`. Where the
* system refuses the sandbox all the same (containers without user namespaces), it runs without and says so: the page
* runs no script and asks for nothing.
*/
async function launchBrowser(settings) {
	const { machine, found, onWarning } = settings;
	const unpacked = found.kind === "embedded" ? await unpackEmbeddedBrowser(machine, found.executable) : asInstalled(found.executable);
	let log = "";
	try {
		for (const protection of protections(machine)) {
			const outcome = await start(settings, unpacked, protection);
			if (outcome.running !== void 0) {
				if (!protection.sandbox) onWarning(withoutSandbox(protection));
				return outcome.running;
			}
			log = outcome.log;
			if (!isRefusedProtection(log)) break;
		}
	} catch (error) {
		await unpacked.dispose();
		throw error;
	}
	await unpacked.dispose();
	throw new require_failure.Failure("document", `Le navigateur « ${found.executable} » ne démarre pas.${lastLine(log)}`, "Désignez un autre navigateur avec --browser, ou réinstallez celui-ci.");
}
function asInstalled(executable) {
	return {
		executable,
		env: {},
		dispose: async () => void 0
	};
}
function protections(machine) {
	const last = {
		user: "same",
		sandbox: false
	};
	if (machine.platform !== "linux") return [{
		user: "same",
		sandbox: true
	}];
	if (!machine.isRoot) return [{
		user: "same",
		sandbox: true
	}, last];
	return [
		{
			user: "nobody",
			sandbox: true
		},
		{
			user: "nobody",
			sandbox: false
		},
		last
	];
}
async function start(settings, unpacked, protection) {
	const { machine, found, signal } = settings;
	signal?.throwIfAborted();
	const { defaultArgs, launch } = await import("puppeteer-core");
	const home = await makeHome(machine, protection, unpacked.executable);
	if (home === void 0) return { log: "setpriv" };
	const removeHome = () => (0, node_fs_promises.rm)(home.folder, {
		recursive: true,
		force: true,
		maxRetries: 5
	});
	const limit = settings.startLimit ?? START_LIMIT;
	const end = new AbortController();
	const timer = setTimeout(() => end.abort(tooSlow(found, limit)), limit);
	const headless = found.kind === "chrome" ? true : "shell";
	const args = [...ARGUMENTS, ...protection.sandbox ? [] : ["--no-sandbox"]];
	const [executablePath, ...before] = home.command;
	try {
		const browser = await launch({
			executablePath,
			headless,
			pipe: true,
			env: {
				...environmentOf(machine, home.profile),
				...unpacked.env
			},
			ignoreDefaultArgs: true,
			args: [...before, ...defaultArgs({
				args,
				headless,
				userDataDir: home.profile
			})],
			timeout: 0,
			signal: signal === void 0 ? end.signal : AbortSignal.any([end.signal, signal]),
			protocolTimeout: 0,
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false
		});
		for (const pipe of browser.process()?.stdio ?? []) pipe?.on("error", () => void 0);
		const kill = () => end.abort();
		const close = async () => {
			const late = setTimeout(kill, CLOSE_LIMIT);
			await browser.close().catch(() => void 0);
			clearTimeout(late);
			await removeHome();
			await unpacked.dispose();
		};
		try {
			await require_pulse.checkVersion(browser, found);
			return {
				running: {
					newPage: () => browser.newPage(),
					pulse: await require_pulse.pulseOf(browser),
					close,
					kill
				},
				log: ""
			};
		} catch (error) {
			await close();
			throw error;
		}
	} catch (error) {
		const log = await (0, node_fs_promises.readFile)(home.log, "utf8").catch(() => "");
		await removeHome();
		signal?.throwIfAborted();
		end.signal.throwIfAborted();
		if (error instanceof require_failure.Failure) throw error;
		return { log: log.trim() || (error instanceof Error ? error.message : "") };
	} finally {
		clearTimeout(timer);
	}
}
const ARGUMENTS = [
	"--disable-gpu",
	"--font-render-hinting=none",
	"--host-resolver-rules=MAP * ~NOTFOUND",
	"--no-pings",
	"--no-first-run",
	"--lang=fr"
];
/** The last two: a browser or a temporary folder that stands where the user `nobody` can't go. */
function isRefusedProtection(log) {
	return /sandbox|namespace|zygote|setpriv|permission denied/i.test(log);
}
function withoutSandbox(protection) {
	return `Le navigateur travaille sans son bac à sable (« sandbox ») : ${protection.user === "nobody" ? "ce système refuse les espaces de noms dont il a besoin" : "ce système ne le permet pas à cet utilisateur"}. La page mise en PDF n’exécute aucun script et ne demande rien au réseau.`;
}
function tooSlow({ executable }, limit) {
	return new require_failure.Failure("document", `Le navigateur « ${executable} » n’a pas répondu en ${Math.round(limit / 1e3)} secondes.`, "Recommencez ; si cela se reproduit, désignez un autre navigateur avec --browser.");
}
function lastLine(log) {
	const line = log.split("\n").findLast((text) => text.trim() !== "");
	return line === void 0 ? "" : ` Il dit : « ${line.trim().slice(0, 300)} ».`;
}

exports.launchBrowser = launchBrowser;