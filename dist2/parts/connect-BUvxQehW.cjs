const require_failure = require("./failure-B17GaVpz.cjs");
const require_pulse = require("./pulse-ngKSgbqM.cjs");
let node_crypto = require("node:crypto");
let node_http = require("node:http");
let node_https = require("node:https");

// src/formats/pdf/browser/knock.ts
/**
* Asks whether a browser's WebSocket stands at an address, and hangs up. Puppeteer itself would wait for ever for who takes a call and
* says nothing, and does not tell why it was turned away.
* @param address `ws://…` or `wss://…`
* @throws Failure `document` when who answers is no such socket; an error of the network as Node gives it
*/
function knock(address, signal) {
	const url = new URL(address);
	const isSafe = url.protocol === "wss:";
	const headers = {
		Connection: "Upgrade",
		Upgrade: "websocket",
		"Sec-WebSocket-Version": "13",
		"Sec-WebSocket-Key": (0, node_crypto.randomBytes)(16).toString("base64")
	};
	url.protocol = isSafe ? "https:" : "http:";
	return new Promise((resolve, reject) => {
		const request = (isSafe ? node_https.request : node_http.request)(url, {
			headers,
			signal,
			agent: false
		});
		request.once("error", reject);
		request.once("upgrade", (_, socket) => {
			socket.destroy();
			resolve();
		});
		request.once("response", (response) => {
			response.destroy();
			reject(turnedAway(address, response.statusCode ?? 0));
		});
		request.end();
	});
}
function turnedAway(address, status) {
	const isClosed = status === 401 || status === 403;
	return new require_failure.Failure("document", `Le serveur « ${require_pulse.withoutSecrets(address)} » ${isClosed ? "refuse l’accès" : "n’a pas de navigateur à cette adresse"} (réponse ${status}).`, isClosed ? "Vérifiez la clé que porte l’adresse donnée par --browser (ou la variable CLS_BROWSER)." : "Donnez l’adresse entière que le navigateur affiche en démarrant, de la forme ws://serveur:port/devtools/browser/….");
}

// src/formats/pdf/browser/connect.ts
const START_LIMIT = 3e4;
const CLOSE_LIMIT = 5e3;
/**
* Drives a browser that runs elsewhere, by its address. It has its own pages, apart from those of others, and goes on running when we
* leave.
* @throws Failure `document` when it can't be reached, or is none that can make a PDF
*/
async function connectBrowser({ found, signal, startLimit }) {
	const limit = startLimit ?? START_LIMIT;
	const reached = signal === void 0 ? AbortSignal.timeout(limit) : AbortSignal.any([signal, AbortSignal.timeout(limit)]);
	try {
		await knock(found.executable, reached);
		const browser = await within(reached, attach(found.executable));
		const leave = () => browser.disconnect();
		try {
			await within(reached, require_pulse.checkVersion(browser, found));
			const context = await within(reached, browser.createBrowserContext({
				proxyServer: "http://127.0.0.1:9",
				proxyBypassList: ["<-loopback>"]
			}));
			return {
				newPage: () => context.newPage(),
				pulse: await within(reached, require_pulse.pulseOf(browser)),
				close: async () => {
					await within(AbortSignal.timeout(CLOSE_LIMIT), context.close()).catch(() => void 0);
					await leave();
				},
				kill: leave
			};
		} catch (error) {
			await leave();
			throw error;
		}
	} catch (error) {
		signal?.throwIfAborted();
		throw error instanceof require_failure.Failure ? error : unreachable(found, reached.aborted ? TOO_LATE : reasonOf(error));
	}
}
async function attach(address) {
	const { connect } = await import("puppeteer-core");
	return connect({
		browserWSEndpoint: address,
		protocolTimeout: 0,
		defaultViewport: null
	});
}
/** Waits for `work` no longer than the signal allows. */
function within(signal, work) {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
const TOO_LATE = "il ne répond pas";
const REASONS = {
	ECONNREFUSED: "rien n’écoute à cette adresse",
	ENOTFOUND: "ce nom n’existe pas sur le réseau",
	EAI_AGAIN: "ce nom n’a pas pu être cherché sur le réseau",
	EHOSTUNREACH: "cet ordinateur ne peut pas être joint",
	ENETUNREACH: "cet ordinateur ne peut pas être joint",
	ETIMEDOUT: TOO_LATE,
	ECONNRESET: "il a rompu la liaison"
};
/** Why a remote browser can't be reached, in French words that go on a sentence. */
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (/CERT|SSL|TLS/.test(code)) return `son certificat n’est pas reconnu (${code})`;
	return REASONS[code] ?? (code === "" ? "il ne parle pas comme un navigateur" : code);
}
function unreachable(found, reason) {
	return new require_failure.Failure("document", `Le navigateur distant « ${require_pulse.nameOf(found)} » ne peut pas être joint : ${reason}.`, "Vérifiez l’adresse donnée par --browser (ou la variable CLS_BROWSER) et que le navigateur tourne, ou retirez-la : un navigateur sera cherché sur cet ordinateur.");
}

exports.connectBrowser = connectBrowser;