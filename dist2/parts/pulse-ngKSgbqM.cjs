const require_failure = require("./failure-B17GaVpz.cjs");

// src/formats/pdf/browser/names.ts
/** Whether what was given for a browser is meant as the address of a remote one. */
function isAddress(given) {
	return /^(?:wss?|https?):/i.test(given);
}
/** Whether it is the address of a browser's WebSocket. */
function isRemote(given) {
	return /^wss?:/i.test(given) && URL.canParse(given) && new URL(given).host !== "";
}
/** What a browser is called in a sentence. An address is told without what it may hold of passwords and keys. */
function nameOf({ kind, executable, step }) {
	if (kind === "embedded") return step;
	return kind === "remote" ? withoutSecrets(executable) : executable;
}
/** Which browser it is and how it was found, for those who ask. */
function describeBrowser(found) {
	return found.kind === "embedded" ? found.step : `${nameOf(found)} (${found.step})`;
}
/** The scheme, the name and the port of an address; nothing of it that can't be read as one. */
function withoutSecrets(address) {
	const { protocol, host } = URL.canParse(address) ? new URL(address) : {
		protocol: "ws:",
		host: "…"
	};
	return `${protocol}//${host}`;
}

// src/formats/pdf/browser/check-version.ts
/** The first Chromium that prints what stands in the margins of a page: running heads and page numbers. */
const OLDEST = 131;
/** @throws Failure `document` when a browser is too old for our pages, or none of the family of Chromium */
async function checkVersion(browser, found) {
	const version = await browser.version();
	const major = /^(?:Headless)?(?:Chrome|Chromium|Edg|Edge)\/(\d+)/.exec(version)?.[1];
	if (Number(major) >= OLDEST) return;
	const said = version.slice(0, 60);
	throw new require_failure.Failure("document", major === void 0 ? `Le navigateur « ${nameOf(found)} » dit être « ${said} » : seuls Chrome, Chromium et Edge font ces PDF.` : `Le navigateur « ${nameOf(found)} » est trop ancien : c’est la version ${major}, il faut la ${OLDEST} ou une plus récente.`, "Mettez ce navigateur à jour, ou désignez-en un autre avec --browser.");
}

// src/formats/pdf/browser/pulse.ts
/** These work, or idle, whether a page is being printed or not. */
const BYSTANDERS = /^(?:browser|GPU|network)/;
/**
* What tells how much processor time the pages of a browser have used, in seconds. A browser that does not say, as some remote ones,
* is taken to work as long as it answers.
*/
async function pulseOf(browser) {
	const session = await browser.target().createCDPSession();
	let answers = 0;
	return async () => {
		try {
			const { processInfo } = await session.send("SystemInfo.getProcessInfo");
			return processInfo.filter(({ type }) => !BYSTANDERS.test(type)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
		} catch (error) {
			if (!(error instanceof Error) || error.name !== "ProtocolError") throw error;
			answers += 1;
			return answers;
		}
	};
}

Object.defineProperty(exports, "checkVersion", {
  enumerable: true,
  get: function () {
    return checkVersion;
  }
});
Object.defineProperty(exports, "describeBrowser", {
  enumerable: true,
  get: function () {
    return describeBrowser;
  }
});
Object.defineProperty(exports, "isAddress", {
  enumerable: true,
  get: function () {
    return isAddress;
  }
});
Object.defineProperty(exports, "isRemote", {
  enumerable: true,
  get: function () {
    return isRemote;
  }
});
Object.defineProperty(exports, "nameOf", {
  enumerable: true,
  get: function () {
    return nameOf;
  }
});
Object.defineProperty(exports, "pulseOf", {
  enumerable: true,
  get: function () {
    return pulseOf;
  }
});
Object.defineProperty(exports, "withoutSecrets", {
  enumerable: true,
  get: function () {
    return withoutSecrets;
  }
});