const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_located = require("./located-CvgAKgW-.cjs");
const require_acronyms = require("./acronyms-4TxAnOUr.cjs");
const require_clean = require("./clean-BfO_ZFkS.cjs");
const require_edits = require("./edits-xB2iNk7t.cjs");
const require_decode = require("./decode-BYXSkrg0.cjs");
const require_prose = require("./prose-CsY06A7J.cjs");
const require_dates = require("./dates-B-2Dq9ec.cjs");
const require_agreement = require("./agreement-g1AXktMX.cjs");
const require_labels_generated = require("./labels.generated-CkfF-fUv.cjs");
const require_group_by = require("./group-by-B-hP_3o3.cjs");

// ../../../work/main/node_modules/mdurl/lib/decode.mjs
const decodeCache = {};
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";

// ../../../work/main/node_modules/mdurl/lib/encode.mjs
const encodeCache = {};
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";

// ../../../work/main/node_modules/mdurl/lib/format.mjs
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}

// ../../../work/main/node_modules/mdurl/lib/parse.mjs
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
const protocolPattern = /^([a-z0-9.+-]+:)/i;
const portPattern = /:[0-9]*$/;
const simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
const unwise = [
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`"
].concat([
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
]);
const autoEscape = ["'"].concat(unwise);
const nonHostChars = [
	"%",
	"/",
	"?",
	";",
	"#"
].concat(autoEscape);
const hostEndingChars = [
	"/",
	"?",
	"#"
];
const hostnameMaxLen = 255;
const hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
const hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
const hostlessProtocol = {
	javascript: true,
	"javascript:": true
};
const slashedProtocol = {
	http: true,
	https: true,
	ftp: true,
	gopher: true,
	file: true,
	"http:": true,
	"https:": true,
	"ftp:": true,
	"gopher:": true,
	"file:": true
};
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
	let lowerProto, hec, slashes;
	let rest = url;
	rest = rest.trim();
	if (!slashesDenoteHost && url.split("#").length === 1) {
		const simplePath = simplePathPattern.exec(rest);
		if (simplePath) {
			this.pathname = simplePath[1];
			if (simplePath[2]) this.search = simplePath[2];
			return this;
		}
	}
	let proto = protocolPattern.exec(rest);
	if (proto) {
		proto = proto[0];
		lowerProto = proto.toLowerCase();
		this.protocol = proto;
		rest = rest.substr(proto.length);
	}
	if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
		slashes = rest.substr(0, 2) === "//";
		if (slashes && !(proto && hostlessProtocol[proto])) {
			rest = rest.substr(2);
			this.slashes = true;
		}
	}
	if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
		let hostEnd = -1;
		for (let i = 0; i < hostEndingChars.length; i++) {
			hec = rest.indexOf(hostEndingChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		let auth, atSign;
		if (hostEnd === -1) atSign = rest.lastIndexOf("@");
		else atSign = rest.lastIndexOf("@", hostEnd);
		if (atSign !== -1) {
			auth = rest.slice(0, atSign);
			rest = rest.slice(atSign + 1);
			this.auth = auth;
		}
		hostEnd = -1;
		for (let i = 0; i < nonHostChars.length; i++) {
			hec = rest.indexOf(nonHostChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		if (hostEnd === -1) hostEnd = rest.length;
		if (rest[hostEnd - 1] === ":") hostEnd--;
		const host = rest.slice(0, hostEnd);
		rest = rest.slice(hostEnd);
		this.parseHost(host);
		this.hostname = this.hostname || "";
		const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!ipv6Hostname) {
			const hostparts = this.hostname.split(/\./);
			for (let i = 0, l = hostparts.length; i < l; i++) {
				const part = hostparts[i];
				if (!part) continue;
				if (!part.match(hostnamePartPattern)) {
					let newpart = "";
					for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
					else newpart += part[j];
					if (!newpart.match(hostnamePartPattern)) {
						const validParts = hostparts.slice(0, i);
						const notHost = hostparts.slice(i + 1);
						const bit = part.match(hostnamePartStart);
						if (bit) {
							validParts.push(bit[1]);
							notHost.unshift(bit[2]);
						}
						if (notHost.length) rest = notHost.join(".") + rest;
						this.hostname = validParts.join(".");
						break;
					}
				}
			}
		}
		if (this.hostname.length > hostnameMaxLen) this.hostname = "";
		if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
	}
	const hash = rest.indexOf("#");
	if (hash !== -1) {
		this.hash = rest.substr(hash);
		rest = rest.slice(0, hash);
	}
	const qm = rest.indexOf("?");
	if (qm !== -1) {
		this.search = rest.substr(qm);
		rest = rest.slice(0, qm);
	}
	if (rest) this.pathname = rest;
	if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
	return this;
};
Url.prototype.parseHost = function(host) {
	let port = portPattern.exec(host);
	if (port) {
		port = port[0];
		if (port !== ":") this.port = port.substr(1);
		host = host.substr(0, host.length - port.length);
	}
	if (host) this.hostname = host;
};

// ../../../work/main/node_modules/mdurl/index.mjs
var mdurl_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	decode: () => decode,
	encode: () => encode,
	format: () => format,
	parse: () => urlParse
});

// ../../../work/main/node_modules/uc.micro/build/index.mjs
var build_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
const Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const Cc = /[\0-\x1F\x7F-\x9F]/;
const Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
const P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
const S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// ../../../work/main/node_modules/linkify-it/build/index.mjs
var REBuilder = class {
	src_Any = Any.source;
	src_Cc = Cc.source;
	src_Z = Z.source;
	src_P = P.source;
	src_ZPCc = [
		this.src_Z,
		this.src_P,
		this.src_Cc
	].join("|");
	src_ZCc = [this.src_Z, this.src_Cc].join("|");
	cache = {};
	opts = {
		maxLength: 1e4,
		urlAuth: false,
		schema_names: []
	};
	constructor(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
	}
	set(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
		this.cache = {};
		return this;
	}
	escapeRE(str) {
		return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	nestedPairRE(open, close, depth = 4) {
		const openRE = this.escapeRE(open);
		const closeRE = this.escapeRE(close);
		const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
		let pair = `${openRE}${atom}{0,1000}${closeRE}`;
		for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
		return pair;
	}
	get_text_separators() {
		return this.cache.text_separators ??= /[><\uff5c]/;
	}
	get_pseudo_letter() {
		return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
	}
	get_ipv4_addr() {
		return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
	}
	get_ipv6_addr() {
		const h16 = "[0-9A-Fa-f]{1,4}";
		const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
		return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
	}
	get_ipv6_url_host() {
		return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
	}
	get_ipv6_mail_host() {
		return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
	}
	get_auth() {
		return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
	}
	get_port() {
		return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
	}
	get_host_terminator() {
		return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
	}
	get_path_terminator() {
		return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
	}
	get_path() {
		return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
	}
	get_mail_name() {
		return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
	}
	get_xn() {
		return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
	}
	get_tld() {
		if (this.cache.tld) return this.cache.tld;
		const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
		this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
		return this.cache.tld;
	}
	get_domain_root() {
		return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
	}
	get_domain() {
		return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
	}
	get_url_host_port() {
		return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
	}
	get_fuzzy_url_host_port() {
		return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
	}
	get_mail_host() {
		return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
	}
	get_fuzzy_mail_host() {
		return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
	}
	get_path_extra() {
		return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
	}
	get_fuzzy_mail_host_search() {
		return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
	}
	get_fuzzy_link_search() {
		return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
	}
	get_http_validator() {
		return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
	}
	get_relative_proto_validator() {
		return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
	}
	get_mail_name_validator() {
		return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
	}
	get_mailto_validator() {
		return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
	}
	get_schema_names() {
		return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
	}
	get_schema_search() {
		return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
	}
	get_schema_at_start() {
		return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
	}
};
var web_schema = {
	validate: (text, pos, self) => {
		const re = self.re.get_http_validator();
		re.lastIndex = pos;
		const m = re.exec(text);
		return m ? m[0].length : 0;
	},
	normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
	"http:": web_schema,
	"https:": web_schema,
	"ftp:": web_schema,
	"//": {
		validate: function(text, pos, self) {
			const re = self.re.get_relative_proto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			if (m) {
				if (pos >= 3 && text[pos - 3] === ":") return 0;
				if (pos >= 3 && text[pos - 3] === "/") return 0;
				return m[0].length;
			}
			return 0;
		},
		normalize: (match, self) => self.normalize(match)
	},
	"mailto:": {
		validate: function(text, pos, self) {
			const re = self.re.get_mailto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			return m ? m[0].length : 0;
		},
		normalize: (match, self) => self.normalize(match)
	}
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function unpackTlds() {
	const result = tlds_default.split("|");
	tlds_2ch.split("|").forEach((item) => {
		const sep = item.indexOf(":");
		const prefix = item.slice(0, sep);
		for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
	});
	return result;
}
var defaultOptions = {
	fuzzyLink: false,
	fuzzyEmail: true,
	fuzzyIP: false,
	"---": false,
	tlds: unpackTlds(),
	urlAuth: false,
	maxLength: 1e4
};
/**
* Match result returned by {@link LinkifyIt.match} and
* {@link LinkifyIt.matchAtStart}.
*
* @category types
*/
var Match = class {
	/** Prefix (protocol) for matched string. Empty for fuzzy links. */
	schema;
	/** First position of matched string. */
	index;
	/** Next position after matched string. */
	lastIndex;
	/** Matched string. */
	raw;
	/** Normalized text of matched string. */
	text;
	/** Normalized URL of matched string. */
	url;
	constructor(text, schema, index, lastIndex) {
		const raw = text.slice(index, lastIndex);
		this.schema = schema.toLowerCase();
		this.index = index;
		this.lastIndex = lastIndex;
		this.raw = raw;
		this.text = raw;
		this.url = raw;
	}
};
/** Linkifier instance. */
var LinkifyIt = class {
	__opts__;
	__schemas__;
	re;
	/**
	* Creates new linkifier instance.
	*
	* By default understands:
	*
	* - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
	* - "fuzzy" emails (foo@bar.com).
	*
	* See {@link LinkifyConstructorOptions} for available options.
	*
	* @param options Recognition options.
	*
	* @example
	* ```javascript
	* import { LinkifyIt } from 'linkify-it'
	*
	* const linkify = new LinkifyIt({ fuzzyLink: true })
	*
	* linkify
	*   .tlds(require('tlds'))       // Reload with full TLD list
	*   .tlds('onion', true)         // Add unofficial `.onion` domain
	*   .add('ftp:', null)           // Disable `ftp:` protocol
	*   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
	*
	* console.log(linkify.test('Site github.com!')) // true
	* console.log(linkify.match('Site github.com!'))
	* ```
	*/
	constructor(options = {}) {
		const { rebuilder, ...linkifyOptions } = options;
		this.__opts__ = {
			...defaultOptions,
			...linkifyOptions
		};
		this.__schemas__ = { ...defaultSchemas };
		this.re = rebuilder || new REBuilder();
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
	}
	/**
	* Add new rule definition.
	*
	* `schema` is a link prefix (usually, protocol name with `:` at the end,
	* `skype:` for example). `linkify-it` makes sure that prefix is not
	* preceded with alphanumeric char and symbols. Only whitespaces and
	* punctuation allowed.
	*
	* `definition` is a rule to check tail after link prefix. To disable an
	* existing rule, pass `null`.
	*
	* @param schema Rule name (fixed pattern prefix).
	* @param definition Schema definition, or `null` to disable the rule.
	*
	* See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
	*/
	add(schema, definition = null) {
		if (!definition) delete this.__schemas__[schema];
		else {
			const def = {
				normalize: (match, self) => self.normalize(match),
				...definition
			};
			this.__schemas__[schema] = def;
		}
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Set recognition options for links without schema.
	*
	* @param options Recognition options.
	*/
	set(options = {}) {
		this.__opts__ = {
			...this.__opts__,
			...options
		};
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Searches linkifiable pattern and returns `true` on success or `false` on fail.
	*
	* @param text Text to scan.
	*/
	test(text) {
		if (!text.length) return false;
		let m, re;
		re = this.re.get_schema_search();
		re.lastIndex = 0;
		while ((m = re.exec(text)) !== null) if (this.testSchemaAt(text, m[2], re.lastIndex)) return true;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			re = this.re.get_fuzzy_link_search();
			re.lastIndex = 0;
			if (re.exec(text) !== null) return true;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			if (text.indexOf("@") >= 0) {
				const mailHostRe = this.re.get_fuzzy_mail_host_search();
				const mailNameRe = this.re.get_mail_name_validator();
				mailHostRe.lastIndex = 0;
				while ((m = mailHostRe.exec(text)) !== null) {
					const name = text.slice(Math.max(0, m.index - 65), m.index);
					if (mailNameRe.test(name)) return true;
				}
			}
		}
		return false;
	}
	/**
	* Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
	* at given position. Returns length of found pattern (0 on fail).
	*
	* @param text Text to scan.
	* @param schema Rule (schema) name.
	* @param pos Text offset to check from.
	*/
	testSchemaAt(text, schema, pos) {
		if (!this.__schemas__[schema.toLowerCase()]) return 0;
		return this.__schemas__[schema.toLowerCase()].validate(text.slice(0, pos + this.__opts__.maxLength), pos, this);
	}
	/**
	* Returns array of found link descriptions or `null` on fail. We strongly
	* recommend to use {@link LinkifyIt.test} first, for best speed.
	*
	* @param text Text to scan.
	*/
	match(text) {
		const result = [];
		const schemaRe = this.re.get_schema_search();
		let fuzzyLinkRe;
		let mailHostRe;
		let mailNameRe;
		let fuzzyLinkCandidate;
		let fuzzyEmailCandidate;
		let schemaPrefix;
		let schemaDone = false;
		let fuzzyLinkDone = false;
		let fuzzyEmailDone = false;
		let pos = 0;
		if (!text.length) return null;
		schemaRe.lastIndex = 0;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			fuzzyLinkRe = this.re.get_fuzzy_link_search();
			fuzzyLinkRe.lastIndex = 0;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			mailHostRe = this.re.get_fuzzy_mail_host_search();
			mailHostRe.lastIndex = 0;
			mailNameRe = this.re.get_mail_name_validator();
		}
		for (;;) {
			const scanFrom = Math.max(pos - 1, 0);
			if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
				if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				for (;;) {
					const m = mailHostRe.exec(text);
					if (!m) {
						fuzzyEmailDone = true;
						fuzzyEmailCandidate = void 0;
						break;
					}
					const name = mailNameRe.exec(text.slice(Math.max(0, m.index - 65), m.index));
					if (!name) continue;
					fuzzyEmailCandidate = {
						schema: "mailto:",
						index: m.index - name[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyEmailCandidate.index >= pos) break;
					if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				}
			}
			if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
				if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				for (;;) {
					const m = fuzzyLinkRe.exec(text);
					if (!m) {
						fuzzyLinkDone = true;
						fuzzyLinkCandidate = void 0;
						break;
					}
					fuzzyLinkCandidate = {
						schema: "",
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyLinkCandidate.index >= pos) break;
					if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				}
			}
			let fuzzyCandidate = fuzzyEmailCandidate;
			if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
			let schemaCandidate;
			if (!schemaDone) for (;;) {
				if (!schemaPrefix) {
					if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
					const m = schemaRe.exec(text);
					if (!m) {
						schemaDone = true;
						break;
					}
					schemaPrefix = {
						schema: m[2],
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
				}
				if (schemaPrefix.index < pos) {
					schemaPrefix = void 0;
					continue;
				}
				if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
				const prefix = schemaPrefix;
				schemaPrefix = void 0;
				const len = this.testSchemaAt(text, prefix.schema, prefix.lastIndex);
				if (len) {
					schemaCandidate = {
						schema: prefix.schema,
						index: prefix.index,
						lastIndex: prefix.lastIndex + len
					};
					break;
				}
			}
			let candidate = schemaCandidate;
			if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
			if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
			if (!candidate) break;
			if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
			else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
			const match = new Match(text, candidate.schema, candidate.index, candidate.lastIndex);
			if (match.schema) this.__schemas__[match.schema].normalize(match, this);
			else this.normalize(match);
			result.push(match);
			pos = candidate.lastIndex;
		}
		if (result.length) return result;
		return null;
	}
	/**
	* Returns fully-formed (not fuzzy) link if it starts at the beginning
	* of the string, and null otherwise.
	*
	* @param text Text to scan.
	*/
	matchAtStart(text) {
		if (!text.length) return null;
		const m = this.re.get_schema_at_start().exec(text);
		if (!m) return null;
		const len = this.testSchemaAt(text, m[2], m[0].length);
		if (!len) return null;
		const match = new Match(text, m[2], m.index + m[1].length, m.index + m[0].length + len);
		this.__schemas__[match.schema].normalize(match, this);
		return match;
	}
	/**
	* Load (or merge) new TLDs list. Those are used for fuzzy links (without
	* prefix) to avoid false positives. By default this algorithm is used:
	*
	* - hostname with any 2-letter root zones are ok.
	* - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
	*   are ok.
	* - encoded (`xn--...`) root zones are ok.
	*
	* If list is replaced, then exact match for 2-chars root zones will be checked.
	*
	* @param list List of TLDs.
	* @param keepOld Merge with current list if `true` (`false` by default).
	*/
	tlds(list, keepOld = false) {
		list = Array.isArray(list) ? list : [list];
		if (!keepOld) this.__opts__.tlds = list;
		else this.__opts__.tlds = this.__opts__.tlds.concat(list);
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Default normalizer (if schema does not define its own).
	*
	* @param match Match to normalize.
	*/
	normalize(match) {
		if (!match.schema) match.url = `http://${match.url}`;
		if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
	}
};

// ../../../work/main/node_modules/punycode.js/punycode.js
var require_punycode = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	/** Define the public API */
	const punycode = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
	module.exports = punycode;
}));

// ../../../work/main/node_modules/markdown-it/dist/markdown-it.mjs
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
var import_punycode = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_punycode(), 1);
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
/**
* Common utility functions exposed through `md.utils` for use by plugins.
*
* @module md.utils
*/
var utils_exports = /* @__PURE__ */ __exportAll({
	arrayReplaceAt: () => arrayReplaceAt,
	asciiTrim: () => asciiTrim,
	callable: () => callable,
	escapeHtml: () => escapeHtml,
	escapeRE: () => escapeRE,
	fromCodePoint: () => fromCodePoint,
	isMdAsciiPunct: () => isMdAsciiPunct,
	isPunctChar: () => isPunctChar,
	isPunctCharCode: () => isPunctCharCode,
	isSpace: () => isSpace,
	isValidEntityCode: () => isValidEntityCode,
	isWhiteSpace: () => isWhiteSpace,
	lib: () => lib,
	normalizeReference: () => normalizeReference,
	unescapeAll: () => unescapeAll,
	unescapeMd: () => unescapeMd
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
/**
* Returns a copy of a token array with the token at `pos` replaced by
* `newElements`. Used to transform token streams without modifying the
* original array.
*/
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
/** Checks whether a code point can be decoded from a numeric HTML entity. */
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
/**
* Converts a Unicode code point to a string, like `String.fromCodePoint()`,
* but does not throw for invalid input.
*/
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = require_decode.decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
/** Decodes Markdown backslash escapes. */
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
/**
* Decodes Markdown backslash escapes and HTML character references in link
* destinations, link titles, and fenced code info strings.
*/
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
/** Escapes HTML special characters in a string. */
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
/** Escapes regular expression metacharacters in a string. */
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
/** Checks whether a character code is an ASCII space or tab. */
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
/**
* Checks whether a character code is whitespace recognized by Markdown.
*
* Matches the Unicode `Zs` category or `\t`, `\f`, `\v`, `\r`, `\n`.
*/
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
/**
* Checks whether a character is Unicode punctuation or a symbol.
*
* Does not support astral characters.
*/
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
/** Checks whether a Unicode code point is punctuation or a symbol. */
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
/**
* Markdown ASCII punctuation characters.
*
*     !, ", #, $, %, &, ', (, ), *, +, ,, -, ., /, :, ;, <, =, >, ?, @,
*     [, \, ], ^, _, `, {, |, }, or ~
*
* http://spec.commonmark.org/0.15/#ascii-punctuation-character
*
* Don't confuse with Unicode punctuation. It lacks some characters in the
* ASCII range.
*/
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
/** Normalizes `[reference labels]` for case-insensitive lookup. */
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
/**
* "Light" `.trim()` for blocks (headings, paragraphs), where Unicode spaces
* should be preserved.
*/
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
/**
* Libraries commonly used by markdown-it and its plugins, re-exported to
* reduce duplicate dependencies in browser bundles.
*/
var lib = {
	mdurl: mdurl_exports,
	ucmicro: build_exports
};
/** Finds the end of a link or image label (`[label]`). */
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
/** Parses the destination in `[label](destination "title")`. */
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
/**
* Parses the optional title in `[label](destination "title")` or
* `[label]: destination "title"`.
*
* `prev_state` continues a reference title on the next source line.
*/
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
/**
* Functions used to parse links and images, split out of parser rules because
* of their size.
*
* @module md.helpers
*/
var helpers_exports = /* @__PURE__ */ __exportAll({
	parseLinkDestination: () => parseLinkDestination,
	parseLinkLabel: () => parseLinkLabel,
	parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
/**
* Represents one item in the parsed token stream, storing parsed data and
* providing helpers for managing HTML attributes.
*/
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(
			this,
			/**
			* Source map info. Format: `[ line_begin, line_end ]`
			*/
			"map",
			null
		);
		_defineProperty(
			this,
			/**
			* nesting level, the same as `state.level`
			*/
			"level",
			0
		);
		_defineProperty(
			this,
			/**
			* An array of child nodes (inline and img tokens)
			*/
			"children",
			null
		);
		_defineProperty(
			this,
			/**
			* In a case of self-closing tag (code, html, fence, etc.),
			* it has contents of this tag.
			*/
			"content",
			""
		);
		_defineProperty(
			this,
			/**
			* '*' or '_' for emphasis, fence string for fence, etc.
			*/
			"markup",
			""
		);
		_defineProperty(
			this,
			/**
			* Additional information:
			*
			* - Info string for "fence" tokens
			* - The value "auto" for autolink "link_open" and "link_close" tokens
			* - The string value of the item marker for ordered-list "list_item_open" tokens
			*/
			"info",
			""
		);
		_defineProperty(
			this,
			/**
			* True for block-level tokens, false for inline tokens.
			* Used in renderer to calculate line breaks
			*/
			"block",
			false
		);
		_defineProperty(
			this,
			/**
			* If it's true, ignore this element when rendering. Used for tight lists
			* to hide paragraphs.
			*/
			"hidden",
			false
		);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	/**
	* Search attribute index by name.
	*/
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	/**
	* Add `[ name, value ]` attribute to list. Init attrs if necessary
	*/
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	/**
	* Set `name` attribute to `value`. Override old value if exists.
	*/
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	/**
	* Get the value of attribute `name`, or null if it does not exist.
	*/
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	/**
	* Join value to existing attribute via space. Or create new attribute if not
	* exists. Useful to operate with token classes.
	*/
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
/**
* Helper class, used by {@link MarkdownIt.core}, {@link MarkdownIt.block} and
* {@link MarkdownIt.inline} to manage sequences of functions (rules):
*
* - keep rules in defined order
* - assign the name to each rule
* - enable/disable rules
* - add/replace rules
* - allow assign rules to additional named chains (in the same)
* - cacheing lists of active rules
*
* You will not need use this class directly until write plugins. For simple
* rules control use {@link MarkdownIt.disable}, {@link MarkdownIt.enable} and
* {@link MarkdownIt.use}.
*/
var Ruler = class {
	constructor() {
		_defineProperty(
			this,
			/** @internal */
			"__rules__",
			[]
		);
		_defineProperty(
			this,
			/** @internal */
			"__cache__",
			null
		);
	}
	/** @internal */
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	/** @internal */
	__compile__() {
		const chains = /* @__PURE__ */ new Set();
		this.__rules__.forEach((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach((altName) => {
				if (altName) chains.add(altName);
			});
		});
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		});
		chains.forEach((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			});
		});
	}
	/**
	* Replace rule by name with new function & options. Throws error if name not
	* found.
	*
	* @example Replace existing typographer replacement rule with new one
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.at('replacements', function replace(state) {
	*   //...
	* });
	* ```
	*/
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain before one with given name. See also
	* {@link Ruler.after}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain after one with given name. See also
	* {@link Ruler.before}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.inline.ruler.after('text', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Push new rule to the end of chain. See also
	* {@link Ruler.before}, {@link Ruler.after}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.push('my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Enable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Enable rules with given names, and disable everything else. If any rule name
	* not found - throw Error. Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enable}.
	*/
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach((rule) => {
			rule.enabled = false;
		});
		this.enable(list, ignoreInvalid);
	}
	/**
	* Disable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Return array of active functions (rules) for given chain name. It analyzes
	* rules configuration, compiles caches if not exists and returns result.
	*
	* Default chain name is `''` (empty string). It can't be skipped. That's
	* done intentionally, to keep signature monomorphic for high speed.
	*/
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
/**
* Generates HTML from parsed token stream. Each instance has independent
* copy of rules. Those can be rewritten with ease. Also, you can add new
* rules if you create plugin and adds new token types.
*
* Creates new renderer instance and fills {@link Renderer.rules} with defaults.
*/
var Renderer = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* Contains render rules for tokens. Can be updated and extended.
			*
			* See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
			* for more details and examples.
			*
			* @example Custom render rules
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* md.renderer.rules.strong_open  = function () { return '<b>'; };
			* md.renderer.rules.strong_close = function () { return '</b>'; };
			*
			* const result = md.renderInline(...);
			* ```
			*
			* @example Each rule is called as independent static function with fixed signature
			* ```javascript
			* function my_token_render(tokens, idx, options, env, renderer) {
			*   // ...
			*   return renderedHTML;
			* }
			* ```
			*/
			"rules",
			Object.assign({}, default_rules)
		);
	}
	/**
	* Render token attributes to string.
	*/
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	/**
	* Default token renderer. Can be overriden by custom function
	* in {@link Renderer.rules}.
	*/
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	/**
	* The same as {@link Renderer.render}, but for single token of `inline` type.
	*/
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	/**
	* Special kludge for image `alt` attributes to conform CommonMark spec.
	* Don't try to use it! Spec requires to show `alt` content with stripped markup,
	* instead of simple escaping.
	*/
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	/**
	* Takes token stream and generates HTML. Probably, you will never need to call
	* this method directly.
	*/
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
/** Mutable state passed through the core rules chain. */
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
	c: "©",
	r: "®",
	tm: "™"
};
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "’";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
var _rules$2 = [
	["normalize", normalize],
	["block", block],
	["strip_references", strip_references],
	["inline", inline],
	["linkify", linkify$1],
	["replacements", replace],
	["smartquotes", smartquotes],
	["text_join", text_join]
];
/**
* Top-level rules executor. Glues block/inline parsers and does intermediate
* transformations.
*/
var ParserCore = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of core rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	/**
	* Executes core chain rules.
	*/
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
/** Mutable state passed to block rules while tokenizing a source document. */
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
/**
* Block-level tokenizer.
*/
var ParserBlock = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of block rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	/**
	* Process input string and push block tokens into `outTokens`
	*/
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
/** Mutable state passed to inline rules while tokenizing inline content. */
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
var strikethrough_default = {
	tokenize: strikethrough_tokenize,
	postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
var emphasis_default = {
	tokenize: emphasis_tokenize,
	postProcess: emphasis_post_process
};
function link$1(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function image(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = require_decode.decodeHTMLStrict(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var _rules = [
	["text", text],
	["linkify", linkify],
	["newline", newline],
	["escape", escape],
	["backticks", backtick],
	["strikethrough", strikethrough_default.tokenize],
	["emphasis", emphasis_default.tokenize],
	["link", link$1],
	["image", image],
	["autolink", autolink],
	["html_inline", html_inline],
	["entity", entity]
];
var _rules2 = [
	["balance_pairs", link_pairs],
	["strikethrough", strikethrough_default.postProcess],
	["emphasis", emphasis_default.postProcess],
	["fragments_join", fragments_join]
];
/**
* Tokenizes paragraph content.
*/
var ParserInline = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of inline rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Second ruler used for post-processing
			* (e.g. in emphasis-like rules).
			*/
			"ruler2",
			new Ruler()
		);
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	/**
	* Process input string and push inline tokens into `outTokens`
	*/
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
/**
* Parses Markdown into tokens and renders them to HTML.
*
* @category Main
*/
var MarkdownIt = class {
	/**
	* Link validation function. CommonMark allows too much in links. By default
	* we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
	* except some embedded image types.
	*
	* You can change this behaviour:
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* // enable everything
	* md.validateLink = function () { return true; }
	* ```
	*/
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
	}
	/**
	* Function used to encode link url to a machine-readable format,
	* which includes url-encoding, punycode, etc.
	*/
	normalizeLink(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
		if (parsed.search) parsed.search = encode(parsed.search);
		if (parsed.hash) parsed.hash = encode(parsed.hash);
		return format(parsed);
	}
	/**
	* Function used to decode link url to a human-readable format`
	*/
	normalizeLinkText(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return decode(format(parsed), decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserInline}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"inline",
			new ParserInline()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserBlock}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"block",
			new ParserBlock()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserCore} chain executor. You may need it to add new
			* rules when writing plugins. For simple rules control use
			* {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
			*/
			"core",
			new ParserCore()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
			* rules for new token types, generated by plugins.
			*
			* See {@link Renderer} docs and
			* [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
			*
			* @example
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* function myToken(tokens, idx, options, env, self) {
			*   //...
			*   return result;
			* };
			*
			* md.renderer.rules['my_token'] = myToken
			* ```
			*/
			"renderer",
			new Renderer()
		);
		_defineProperty(
			this,
			/**
			* [linkify-it](https://github.com/markdown-it/linkify-it) instance.
			* Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
			* rule.
			*/
			"linkify",
			new LinkifyIt()
		);
		_defineProperty(
			this,
			/**
			* Assorted utility functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
			*/
			"utils",
			utils_exports
		);
		_defineProperty(
			this,
			/**
			* Link components parser functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
			*/
			"helpers",
			Object.assign({}, helpers_exports)
		);
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	/**
	* Set parser options (in the same format as in constructor). Probably, you
	* will never need it, but you can change options after constructor call.
	*
	* __Note:__ To achieve the best possible performance, don't modify a
	* `markdown-it` instance options on the fly. If you need multiple configurations
	* it's best to create multiple instances and initialize each with separate
	* config.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .set({ html: true, breaks: true })
	*   .set({ typographer: true })
	* ```
	*/
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	/**
	* Batch load of all options and compenent settings. This is internal method,
	* and you probably will not need it. But if you will - see available presets
	* and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
	*
	* We strongly recommend to use presets instead of direct config loads. That
	* will give better compatibility with next versions.
	*/
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			});
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	/**
	* Enable list or rules. It will automatically find appropriate components,
	* containing rules with given names. If rule not found, and `ignoreInvalid`
	* not set - throws exception.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .enable(['sub', 'sup'])
	*   .disable('smartquotes')
	* ```
	*/
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		});
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* The same as {@link MarkdownIt.enable}, but turn specified rules off.
	*/
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		});
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* Load specified plugin with given params into current parser instance.
	* It's just a sugar to call `plugin(md, params)` with curring.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* import iterator from 'markdown-it-for-inline'
	*
	* const md = new MarkdownIt()
	*   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
	*     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
	*   })
	* ```
	*/
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	/**
	* Parse input string and return list of block tokens (special token type
	* "inline" will contain list of inline tokens). You should not call this
	* method directly, until you write custom renderer (for example, to produce
	* AST).
	*
	* `env` is used to pass data between "distributed" rules and return additional
	* metadata like reference info, needed for the renderer. It also can be used to
	* inject data in specific cases. Usually, you will be ok to pass `{}`,
	* and then pass updated object to renderer.
	*/
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Render markdown string into html. It does all magic for you :).
	*
	* `env` can be used to inject additional metadata (`{}` by default).
	* But you will not need it with high probability. See also comment
	* in {@link MarkdownIt.parse}.
	*/
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	/**
	* The same as {@link MarkdownIt.parse} but skip all block rules. It returns
	* the block tokens list with the single `inline` element, containing parsed
	* inline tokens in `children` property. Also updates `env` object.
	*/
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Similar to {@link MarkdownIt.render} but for single paragraph content.
	* Result will NOT be wrapped into `<p>` tags.
	*/
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
/**
* Default package export.
*
* For backward compatibility, the {@link MarkdownIt} class is wrapped so
* legacy code can call it without `new`. New code should instantiate it as a
* regular class with `new`. The compatibility wrapper may be removed in a
* future release.
*
* @category Main
*/
var MarkdownItCallable = callable(MarkdownIt);

// ../../../work/main/node_modules/markdown-it-footnote/index.mjs
function render_footnote_anchor_name(tokens, idx, options, env) {
	const n = Number(tokens[idx].meta.id + 1).toString();
	let prefix = "";
	if (typeof env.docId === "string") prefix = `-${env.docId}-`;
	return prefix + n;
}
function render_footnote_caption(tokens, idx) {
	let n = Number(tokens[idx].meta.id + 1).toString();
	if (tokens[idx].meta.subId > 0) n += `:${tokens[idx].meta.subId}`;
	return `[${n}]`;
}
function render_footnote_ref(tokens, idx, options, env, slf) {
	const id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf);
	const caption = slf.rules.footnote_caption(tokens, idx, options, env, slf);
	let refid = id;
	if (tokens[idx].meta.subId > 0) refid += `:${tokens[idx].meta.subId}`;
	return `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${refid}">${caption}</a></sup>`;
}
function render_footnote_block_open(tokens, idx, options) {
	return (options.xhtmlOut ? "<hr class=\"footnotes-sep\" />\n" : "<hr class=\"footnotes-sep\">\n") + "<section class=\"footnotes\">\n<ol class=\"footnotes-list\">\n";
}
function render_footnote_block_close() {
	return "</ol>\n</section>\n";
}
function render_footnote_open(tokens, idx, options, env, slf) {
	let id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf);
	if (tokens[idx].meta.subId > 0) id += `:${tokens[idx].meta.subId}`;
	return `<li id="fn${id}" class="footnote-item">`;
}
function render_footnote_close() {
	return "</li>\n";
}
function render_footnote_anchor(tokens, idx, options, env, slf) {
	let id = slf.rules.footnote_anchor_name(tokens, idx, options, env, slf);
	if (tokens[idx].meta.subId > 0) id += `:${tokens[idx].meta.subId}`;
	return ` <a href="#fnref${id}" class="footnote-backref">\u21a9\uFE0E</a>`;
}
function footnote_plugin(md) {
	const parseLinkLabel = md.helpers.parseLinkLabel;
	const isSpace = md.utils.isSpace;
	md.renderer.rules.footnote_ref = render_footnote_ref;
	md.renderer.rules.footnote_block_open = render_footnote_block_open;
	md.renderer.rules.footnote_block_close = render_footnote_block_close;
	md.renderer.rules.footnote_open = render_footnote_open;
	md.renderer.rules.footnote_close = render_footnote_close;
	md.renderer.rules.footnote_anchor = render_footnote_anchor;
	md.renderer.rules.footnote_caption = render_footnote_caption;
	md.renderer.rules.footnote_anchor_name = render_footnote_anchor_name;
	function footnote_def(state, startLine, endLine, silent) {
		const start = state.bMarks[startLine] + state.tShift[startLine];
		const max = state.eMarks[startLine];
		if (start + 4 > max) return false;
		if (state.src.charCodeAt(start) !== 91) return false;
		if (state.src.charCodeAt(start + 1) !== 94) return false;
		let pos;
		for (pos = start + 2; pos < max; pos++) {
			if (state.src.charCodeAt(pos) === 32) return false;
			if (state.src.charCodeAt(pos) === 93) break;
		}
		if (pos === start + 2) return false;
		if (pos + 1 >= max || state.src.charCodeAt(++pos) !== 58) return false;
		if (silent) return true;
		pos++;
		if (!state.env.footnotes) state.env.footnotes = {};
		if (!state.env.footnotes.refs) state.env.footnotes.refs = {};
		const label = state.src.slice(start + 2, pos - 2);
		state.env.footnotes.refs[`:${label}`] = -1;
		const token_fref_o = new state.Token("footnote_reference_open", "", 1);
		token_fref_o.meta = { label };
		token_fref_o.level = state.level++;
		state.tokens.push(token_fref_o);
		const oldBMark = state.bMarks[startLine];
		const oldTShift = state.tShift[startLine];
		const oldSCount = state.sCount[startLine];
		const oldParentType = state.parentType;
		const posAfterColon = pos;
		const initial = state.sCount[startLine] + pos - (state.bMarks[startLine] + state.tShift[startLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (isSpace(ch)) {
				if (ch === 9) offset += 4 - offset % 4;
				else offset++;
			} else break;
			pos++;
		}
		state.tShift[startLine] = pos - posAfterColon;
		state.sCount[startLine] = offset - initial;
		state.bMarks[startLine] = posAfterColon;
		state.blkIndent += 4;
		state.parentType = "footnote";
		if (state.sCount[startLine] < state.blkIndent) state.sCount[startLine] += state.blkIndent;
		state.md.block.tokenize(state, startLine, endLine, true);
		state.parentType = oldParentType;
		state.blkIndent -= 4;
		state.tShift[startLine] = oldTShift;
		state.sCount[startLine] = oldSCount;
		state.bMarks[startLine] = oldBMark;
		const token_fref_c = new state.Token("footnote_reference_close", "", -1);
		token_fref_c.level = --state.level;
		state.tokens.push(token_fref_c);
		return true;
	}
	function footnote_inline(state, silent) {
		const max = state.posMax;
		const start = state.pos;
		if (start + 2 >= max) return false;
		if (state.src.charCodeAt(start) !== 94) return false;
		if (state.src.charCodeAt(start + 1) !== 91) return false;
		const labelStart = start + 2;
		const labelEnd = parseLinkLabel(state, start + 1);
		if (labelEnd < 0) return false;
		if (!silent) {
			if (!state.env.footnotes) state.env.footnotes = {};
			if (!state.env.footnotes.list) state.env.footnotes.list = [];
			const footnoteId = state.env.footnotes.list.length;
			const tokens = [];
			state.md.inline.parse(state.src.slice(labelStart, labelEnd), state.md, state.env, tokens);
			const token = state.push("footnote_ref", "", 0);
			token.meta = { id: footnoteId };
			state.env.footnotes.list[footnoteId] = {
				content: state.src.slice(labelStart, labelEnd),
				tokens
			};
		}
		state.pos = labelEnd + 1;
		state.posMax = max;
		return true;
	}
	function footnote_ref(state, silent) {
		const max = state.posMax;
		const start = state.pos;
		if (start + 3 > max) return false;
		if (!state.env.footnotes || !state.env.footnotes.refs) return false;
		if (state.src.charCodeAt(start) !== 91) return false;
		if (state.src.charCodeAt(start + 1) !== 94) return false;
		let pos;
		for (pos = start + 2; pos < max; pos++) {
			if (state.src.charCodeAt(pos) === 32) return false;
			if (state.src.charCodeAt(pos) === 10) return false;
			if (state.src.charCodeAt(pos) === 93) break;
		}
		if (pos === start + 2) return false;
		if (pos >= max) return false;
		pos++;
		const label = state.src.slice(start + 2, pos - 1);
		if (typeof state.env.footnotes.refs[`:${label}`] === "undefined") return false;
		if (!silent) {
			if (!state.env.footnotes.list) state.env.footnotes.list = [];
			let footnoteId;
			if (state.env.footnotes.refs[`:${label}`] < 0) {
				footnoteId = state.env.footnotes.list.length;
				state.env.footnotes.list[footnoteId] = {
					label,
					count: 0
				};
				state.env.footnotes.refs[`:${label}`] = footnoteId;
			} else footnoteId = state.env.footnotes.refs[`:${label}`];
			const footnoteSubId = state.env.footnotes.list[footnoteId].count;
			state.env.footnotes.list[footnoteId].count++;
			const token = state.push("footnote_ref", "", 0);
			token.meta = {
				id: footnoteId,
				subId: footnoteSubId,
				label
			};
		}
		state.pos = pos;
		state.posMax = max;
		return true;
	}
	function footnote_tail(state) {
		let tokens;
		let current;
		let currentLabel;
		let insideRef = false;
		const refTokens = {};
		if (!state.env.footnotes) return;
		state.tokens = state.tokens.filter(function(tok) {
			if (tok.type === "footnote_reference_open") {
				insideRef = true;
				current = [];
				currentLabel = tok.meta.label;
				return false;
			}
			if (tok.type === "footnote_reference_close") {
				insideRef = false;
				refTokens[":" + currentLabel] = current;
				return false;
			}
			if (insideRef) current.push(tok);
			return !insideRef;
		});
		if (!state.env.footnotes.list) return;
		const list = state.env.footnotes.list;
		state.tokens.push(new state.Token("footnote_block_open", "", 1));
		for (let i = 0, l = list.length; i < l; i++) {
			const token_fo = new state.Token("footnote_open", "", 1);
			token_fo.meta = {
				id: i,
				label: list[i].label
			};
			state.tokens.push(token_fo);
			if (list[i].tokens) {
				tokens = [];
				const token_po = new state.Token("paragraph_open", "p", 1);
				token_po.block = true;
				tokens.push(token_po);
				const token_i = new state.Token("inline", "", 0);
				token_i.children = list[i].tokens;
				token_i.content = list[i].content;
				tokens.push(token_i);
				const token_pc = new state.Token("paragraph_close", "p", -1);
				token_pc.block = true;
				tokens.push(token_pc);
			} else if (list[i].label) tokens = refTokens[`:${list[i].label}`];
			if (tokens) state.tokens = state.tokens.concat(tokens);
			let lastParagraph;
			if (state.tokens[state.tokens.length - 1].type === "paragraph_close") lastParagraph = state.tokens.pop();
			else lastParagraph = null;
			const t = list[i].count > 0 ? list[i].count : 1;
			for (let j = 0; j < t; j++) {
				const token_a = new state.Token("footnote_anchor", "", 0);
				token_a.meta = {
					id: i,
					subId: j,
					label: list[i].label
				};
				state.tokens.push(token_a);
			}
			if (lastParagraph) state.tokens.push(lastParagraph);
			state.tokens.push(new state.Token("footnote_close", "", -1));
		}
		state.tokens.push(new state.Token("footnote_block_close", "", -1));
	}
	md.block.ruler.before("reference", "footnote_def", footnote_def, { alt: ["paragraph", "reference"] });
	md.inline.ruler.after("image", "footnote_inline", footnote_inline);
	md.inline.ruler.after("footnote_inline", "footnote_ref", footnote_ref);
	md.core.ruler.after("inline", "footnote_tail", footnote_tail);
}

// src/text/markdown-inlines.ts
/** Bold in italic in bold…: what is deeper keeps its words and loses its style, so that no reader of the tree recurses far. */
const MAX_DEPTH = 8;
/** Turns the tokens of one line of markdown-it into inlines. */
function readInlines(tokens) {
	const root = {
		kind: "root",
		href: "",
		children: []
	};
	const stack = [root];
	for (const token of tokens) {
		const top = stack.at(-1) ?? root;
		if (token.nesting === 1) stack.push(openFrame(token, top, stack.length));
		else if (token.nesting === -1) close(stack, root);
		else pushLeaf(token, top.children, isInLink(stack));
	}
	return root.children;
}
function openFrame(token, parent, depth) {
	const href = String(token.attrGet("href") ?? "");
	const kind = FRAMES[token.type];
	return kind !== void 0 && depth <= MAX_DEPTH && (kind !== "link" || require_acronyms.isSafeHref(href)) ? {
		kind,
		href,
		children: []
	} : {
		kind: "ignored",
		href: "",
		children: parent.children
	};
}
const FRAMES = {
	strong_open: "strong",
	em_open: "em",
	link_open: "link"
};
function close(stack, root) {
	const frame = stack.length > 1 ? stack.pop() : void 0;
	if (frame === void 0 || frame.kind === "ignored" || frame.kind === "root" || frame.children.length === 0) return;
	const { kind, href, children } = frame;
	(stack.at(-1) ?? root).children.push(kind === "link" ? {
		kind,
		href,
		children
	} : {
		kind,
		children
	});
}
function isInLink(stack) {
	return stack.some((frame) => frame.kind === "link");
}
function pushLeaf(token, into, inLink) {
	if (token.type === "softbreak") pushText(" ", into);
	else if (token.type === "hardbreak") into.push({ kind: "break" });
	else if (token.type === "footnote_ref") into.push(readCall(token));
	else if (inLink) pushText(token.content, into);
	else pushLinked(token.content, into);
}
/** A call of a note: its number counts from 1; the second call of note 3 is `3-2`. */
function readCall(token) {
	const number = Number(token.meta?.id ?? 0) + 1;
	const again = Number(token.meta?.subId ?? 0);
	return {
		kind: "note",
		number,
		ref: again === 0 ? `${number}` : `${number}-${again + 1}`
	};
}
/** Addresses written in full become links by themselves. */
function pushLinked(text, into) {
	let from = 0;
	for (const { start, end, href } of require_acronyms.findAddresses(text)) {
		pushText(text.slice(from, start), into);
		into.push({
			kind: "link",
			href,
			children: [{
				kind: "text",
				text: text.slice(start, end)
			}]
		});
		from = end;
	}
	pushText(text.slice(from), into);
}
function pushText(text, into) {
	if (text === "") return;
	const last = into.at(-1);
	if (last?.kind === "text") into[into.length - 1] = {
		kind: "text",
		text: last.text + text
	};
	else into.push({
		kind: "text",
		text
	});
}

// src/text/markdown-blocks.ts
/** Turns the tokens of markdown-it, which come one after the other, into a tree. */
function readTokens(tokens) {
	const reading = {
		tokens,
		at: 0,
		calls: findCalls(tokens),
		notes: /* @__PURE__ */ new Map()
	};
	return {
		blocks: readBlocks(reading),
		notes: [...reading.notes.values()].sort((a, b) => a.number - b.number)
	};
}
function findCalls(tokens) {
	const calls = /* @__PURE__ */ new Map();
	for (const token of tokens.flatMap(({ children }) => children ?? [])) {
		if (token.type !== "footnote_ref") continue;
		const [inline] = readInlines([token]);
		if (inline?.kind !== "note") continue;
		const label = String(token.meta?.label);
		const call = calls.get(label) ?? {
			number: inline.number,
			refs: []
		};
		call.refs.push(inline.ref);
		calls.set(label, call);
	}
	return calls;
}
/** Reads blocks up to the token that closes their parent, and takes that token too. */
function readBlocks(reading) {
	const blocks = [];
	for (let token = next(reading); token !== void 0 && token.nesting !== -1; token = next(reading)) blocks.push(...readBlock(token, reading));
	return blocks;
}
function next(reading) {
	const token = reading.tokens[reading.at];
	reading.at += 1;
	return token;
}
function readBlock(token, reading) {
	switch (token.type) {
		case "paragraph_open": return withWords(readLine(reading), (children) => ({
			kind: "paragraph",
			children
		}));
		case "heading_open": {
			const level = Number(token.tag.slice(1));
			return withWords(readLine(reading), (children) => ({
				kind: "heading",
				level,
				children
			}));
		}
		case "bullet_list_open":
		case "ordered_list_open": return [readList(token, reading)];
		case "blockquote_open": return [{
			kind: "quote",
			children: readBlocks(reading)
		}];
		case "table_open": return [readTable(reading)];
		case "footnote_reference_open": return readNote(token, reading);
		case "hr": return [{ kind: "rule" }];
		default: return token.nesting === 1 ? readBlocks(reading) : readVerbatim(token);
	}
}
/** A line of spaces alone, as word processors leave them, is no paragraph. */
function withWords(children, make) {
	return require_prose.plainText(children).trim() === "" && !children.some(({ kind }) => kind === "note") ? [] : [make(children)];
}
/** The inlines between the opening and the closing of a paragraph, a heading or a cell. */
function readLine(reading) {
	const inlines = [];
	for (let token = next(reading); token !== void 0 && token.nesting !== -1; token = next(reading)) inlines.push(...readInlines(token.children ?? []));
	return inlines;
}
function readList(token, reading) {
	const ordered = token.type === "ordered_list_open";
	const start = Number(token.attrGet("start") ?? 1);
	const items = [];
	for (let item = next(reading); item !== void 0 && item.nesting === 1; item = next(reading)) items.push(readBlocks(reading));
	return {
		kind: "list",
		ordered,
		...ordered && start !== 1 ? { start } : {},
		items
	};
}
function readTable(reading) {
	const rows = [];
	const align = [];
	for (let token = next(reading); token !== void 0 && token.type !== "table_close"; token = next(reading)) {
		if (token.type === "tr_open") rows.push([]);
		if (token.type !== "th_open" && token.type !== "td_open") continue;
		if (token.type === "th_open") align.push(readAlign(token));
		rows.at(-1)?.push(readLine(reading));
	}
	const [head = [], ...body] = rows;
	return {
		kind: "table",
		head,
		rows: body,
		align
	};
}
function readAlign(token) {
	const said = String(token.attrGet("style") ?? "").replace("text-align:", "");
	return said === "left" || said === "center" || said === "right" ? said : void 0;
}
/** A note that nothing calls, or a second one of the same name, stays where it was written. */
function readNote(token, reading) {
	const blocks = readBlocks(reading);
	const call = reading.calls.get(String(token.meta?.label));
	if (call === void 0 || reading.notes.has(call.number)) return blocks;
	reading.notes.set(call.number, {
		...call,
		blocks
	});
	return [];
}
/** A fenced text is shown line by line; nothing else stands alone without being an opening or a closing. */
function readVerbatim(token) {
	return withWords(token.content.replace(/\n$/, "").split("\n").flatMap((text, index) => [...index > 0 ? [{ kind: "break" }] : [], ...text === "" ? [] : [{
		kind: "text",
		text
	}]]), (words) => ({
		kind: "paragraph",
		children: words
	}));
}

// src/text/markdown-image.ts
/**
* Stands for markdown-it's rule for images: prose has none, and the reader is given the alternative text. The rule it
* replaces opens a parser in the parser for each picture within a picture, without limit; this one reads on.
*/
function imageAlternative(state, silent) {
	if (!state.src.startsWith("![", state.pos)) return false;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0 || state.src[labelEnd + 1] !== "(") return false;
	const end = destinationEnd(state, labelEnd + 2);
	if (end === void 0) return false;
	if (!silent) {
		const token = state.push("text", "", 0);
		token.content = state.md.utils.unescapeAll(state.src.slice(state.pos + 2, labelEnd));
	}
	state.pos = end;
	return true;
}
/** Where `(address "title")` ends, after its closing bracket. */
function destinationEnd(state, from) {
	const { parseLinkDestination, parseLinkTitle } = state.md.helpers;
	let at = skipSpace(state, from);
	const destination = parseLinkDestination(state.src, at, state.posMax);
	if (!destination.ok) return void 0;
	at = skipSpace(state, destination.pos);
	const title = parseLinkTitle(state.src, at, state.posMax);
	if (title.ok && at > destination.pos) at = skipSpace(state, title.pos);
	return at < state.posMax && state.src[at] === ")" ? at + 1 : void 0;
}
function skipSpace(state, from) {
	let at = from;
	while (at < state.posMax && " 	\n".includes(state.src.charAt(at))) at += 1;
	return at;
}

// src/text/markdown.ts
/** Deeper than any text that people write. */
const MAX_NESTING = 40;
/**
* Reads the Markdown of a contract. Nothing a reader could see is lost: HTML and code show as the text they are, an image
* as its alternative text, a link that leads nowhere safe as its words. The contract is untrusted, so nothing else comes
* through: no HTML, no script address, no control character.
*/
function parseMarkdown(markdown) {
	const text = require_clean.cleanText(markdown);
	const tokens = parser.parse(text, {});
	if (tokens.some((token) => token.level >= 39)) return rawProse(text);
	return readTokens(tokens);
}
const parser = createParser();
function createParser() {
	const created = new MarkdownItCallable({
		html: false,
		linkify: false,
		typographer: false,
		maxNesting: MAX_NESTING
	});
	created.use(footnote_plugin);
	created.disable([
		"footnote_tail",
		"footnote_inline",
		"code",
		"strikethrough"
	]);
	created.inline.ruler.at("image", imageAlternative);
	created.validateLink = () => true;
	created.normalizeLinkText = (address) => address;
	return created;
}
function rawProse(text) {
	return {
		blocks: [{
			kind: "paragraph",
			children: text.split("\n").flatMap((line, index) => [...index > 0 ? [{ kind: "break" }] : [], {
				kind: "text",
				text: line
			}])
		}],
		notes: []
	};
}

// src/text/ordinals.ts
const RAISED = new RegExp(`(?<=[\\p{L}\\d])\\^\\{([\\p{L}\\d]{1,6})\\}|(?:(?<=(?<![\\p{L}\\d_.,])\\d{1,4})(?:er|ers|re|res|ère|ères|e|es|ème|èmes|ième|ièmes|eme|nd|nds|nde|ndes)|(?<=(?<![\\p{L}\\d_])I)(?:er|re|ère)|(?<=(?<![\\p{L}\\d_])[VX])e|(?<=(?<![\\p{L}\\d_])[IVX]{2,7})(?:e|es|ème))(?![\\p{L}\\d_^])`, "gu");
/**
* Raises the ending of ordinals (1er, 2e, XXIe) and what the text itself marks as raised (1^{er}). The letters stay as the
* author wrote them: « 2ème » keeps its « ème ».
*/
function ordinals(text) {
	const inlines = [];
	const verbatim = require_acronyms.findVerbatim(text);
	let from = 0;
	let next = 0;
	for (const match of text.matchAll(RAISED)) {
		const at = match.index;
		while ((verbatim[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
		if ((verbatim[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
		if (at > from) inlines.push({
			kind: "text",
			text: text.slice(from, at)
		});
		inlines.push({
			kind: "sup",
			children: [{
				kind: "text",
				text: match[1] ?? match[0]
			}]
		});
		from = at + match[0].length;
	}
	if (from < text.length) inlines.push({
		kind: "text",
		text: text.slice(from)
	});
	return inlines;
}

// src/text/typography.ts
/**
* Sets a text by the rules of French typography. Only spaces, quotes, apostrophes and ellipses change, never a letter, and
* nothing within a web or e-mail address. Setting a text twice is setting it once.
*/
function typeset(text) {
	return typesetPieces([text])[0] ?? "";
}
/** Text of one line (a title, a name, a label), set and with its ordinals raised. */
function phrase(text) {
	const line = require_clean.cleanText(text).split("\n").map((part) => part.trim()).filter((part) => part !== "").join(" ");
	return ordinals(typeset(line));
}
/** Markdown read, set and with its ordinals raised: what a document prints. */
function parseProse(markdown) {
	return require_prose.mapRuns(parseMarkdown(markdown), typesetRun);
}
/** Sets one run of inlines as the single line that a reader sees, whatever is bold or linked in it. */
function typesetRun(run) {
	const pieces = [];
	collect(run, pieces);
	const set = typesetPieces(pieces);
	let index = 0;
	const rebuild = (inlines) => inlines.flatMap((inline) => {
		if ("children" in inline) return [{
			...inline,
			children: rebuild(inline.children)
		}];
		const piece = set[index] ?? "";
		index += 1;
		return inline.kind === "text" ? ordinals(piece) : [inline];
	});
	return rebuild(run);
}
function collect(inlines, pieces) {
	for (const inline of inlines) if ("children" in inline) collect(inline.children, pieces);
	else if (inline.kind === "text") pieces.push(inline.text);
	else pieces.push(inline.kind === "break" ? "\n" : "￼");
}
function typesetPieces(pieces) {
	const signed = require_edits.applyEdits(pieces, outsideVerbatim(pieces.join(""), require_acronyms.signEdits));
	return require_edits.applyEdits(signed, outsideVerbatim(signed.join(""), require_acronyms.gapEdits));
}
/** The edits that leave addresses alone; one may still stand before or after an address. */
function outsideVerbatim(text, find) {
	const verbatim = require_acronyms.findVerbatim(text);
	let next = 0;
	return find(text).filter((edit) => {
		while ((verbatim[next]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) next += 1;
		const stretch = verbatim[next];
		return stretch === void 0 || edit.end <= stretch.start;
	});
}

// src/documents/parts/actions.ts
/** How many actions a text names when it does not say which: more, and nobody reads them. */
const ACTIONS_CITEES = 8;
/**
* The actions that a text names: those it says; else some of each axis in turn, those of high priority first, in the order
* of the contract. What is still a project binds nobody and is named only on demand.
*/
function actionsCitees(contrat, chosen = []) {
	const actions = contrat.fiches.filter(({ maturite }) => maturite === "action");
	const citees = chosen.length > 0 ? chosen : spread(contrat, actions);
	const announced = contrat.yaml.plan?.fiches_annoncees ?? 0;
	return {
		citees,
		sontToutes: citees.length === actions.length && announced <= actions.length
	};
}
/** The actions of high priority, then the others; in each group in the order of the contract. */
function prioritairesDAbord(fiches) {
	return [...fiches.filter(estPrioritaire), ...fiches.filter((fiche) => !estPrioritaire(fiche))];
}
/** Whether the contract puts the action before others. */
function estPrioritaire({ priorite }) {
	return priorite === "eleve";
}
function spread({ axes }, actions) {
	if (actions.length <= ACTIONS_CITEES) return actions;
	const groups = [...axes, void 0].map((own) => prioritairesDAbord(actions.filter(({ axe }) => axe === own)));
	const longest = Math.max(...groups.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, rank) => groups.flatMap((group) => group[rank] ?? [])).flat();
	const chosen = new Set(inTurn.slice(0, ACTIONS_CITEES));
	return actions.filter((fiche) => chosen.has(fiche));
}

// src/documents/words.ts
/** A line of the contract, its expressions filled in, typeset. */
function ligne(contrat, text) {
	return phrase(require_acronyms.fillExpressions(text, contrat));
}
/** The text at a path, its expressions filled in, typeset; `undefined` where there is none. */
function texte(contrat, at) {
	const markdown = contrat.text(at);
	if (markdown === void 0) return void 0;
	const prose = parseProse(require_acronyms.fillExpressions(markdown, contrat, escapeMarkdown));
	return require_prose.isEmptyProse(prose) ? void 0 : prose;
}
/** What is filled into Markdown is a name or a number: no sign of it is markup. */
function escapeMarkdown(text) {
	return text.replace(/[\\`*_[\]<>#&|~]/g, "\\$&");
}
/** A date as words, as exact as it is known; the text itself where it is no date. */
function dateEnMots(date) {
	const parsed = require_dates.parseDate(date);
	return parsed === void 0 ? String(date) : require_dates.formatDate(parsed);
}
/** A date as a sentence wants it: « le 4 mai 2018 », « en mai 2018 ». */
function dateDansPhrase(date) {
	const parsed = require_dates.parseDate(date);
	return parsed === void 0 ? String(date) : require_dates.formatDateInSentence(parsed);
}
/** « du 1er juillet 2024 au 30 juin 2029 »; `undefined` where neither end is known. */
function periodeEnMots(debut, fin) {
	const from = debut === void 0 ? void 0 : require_dates.parseDate(debut);
	const to = fin === void 0 ? void 0 : require_dates.parseDate(fin);
	return from === void 0 && to === void 0 ? void 0 : require_dates.formatPeriod(from, to);
}
/** The first letter in upper case, as at the head of a cell; no other letter changes. */
function enTete(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Phrases one after the other with a space between them; empty ones leave no trace. */
function joindre(...phrases) {
	return phrases.filter((phrase) => phrase.length > 0).flatMap((phrase, index) => index === 0 ? phrase : [{
		kind: "text",
		text: " "
	}, ...phrase]);
}
/** A prose of one paragraph without notes as a line, to stand in a row or an item; `undefined` for any other. */
function enUneLigne({ blocks, notes }) {
	const [only, ...more] = blocks;
	return only?.kind === "paragraph" && more.length === 0 && notes.length === 0 ? only.children : void 0;
}
/** A prose as a piece of a document; nothing where there is none. */
function blocTexte(contrat, at) {
	const prose = texte(contrat, at);
	return prose === void 0 ? [] : [{
		kind: "prose",
		prose
	}];
}
/** One composed sentence or more as a piece of a document. */
function paragraphe(contrat, text) {
	return {
		kind: "prose",
		prose: {
			blocks: [{
				kind: "paragraph",
				children: ligne(contrat, text)
			}],
			notes: []
		}
	};
}
/** A list of lines as a piece of a document; nothing where there is none. */
function blocListe(contrat, lignes) {
	if (lignes === void 0 || lignes.length === 0) return [];
	return [{
		kind: "liste",
		items: lignes.map((text) => ligne(contrat, text))
	}];
}
/** Labels and values as a piece of a document; nothing where there is none. */
function blocFaits(faits) {
	return faits.length === 0 ? [] : [{
		kind: "faits",
		faits
	}];
}
/** Pieces under a heading; nothing where there are no pieces, for a heading never stands alone. */
function blocGroupe(titre, blocs) {
	return blocs.length === 0 ? [] : [{
		kind: "groupe",
		titre,
		ancre: void 0,
		blocs
	}];
}
/** A label and its values; nothing where there is no value. */
function fait(libelle, ...valeurs) {
	const said = valeurs.filter((valeur) => valeur !== void 0 && valeur !== "");
	return said.length === 0 ? [] : [{
		libelle,
		valeurs: said.map((valeur) => phrase(valeur ?? ""))
	}];
}
/** An identifier as the name of a place in a page: letters, digits and hyphens. Distinct identifiers stay distinct. */
function ancre(prefix, id) {
	return `${prefix}-${id.replace(/[^A-Za-z0-9]/g, (sign) => sign === "." ? "-" : `_${sign.charCodeAt(0).toString(16)}_`)}`;
}

// src/text/articles.ts
const SILENT_H = /^(?:h[ôo]pita|h[ôo]te(?:l|s)|habita|homme|heure|hygi[èe]n|human|humain|humid|h[ée]rault|histo|h[ée]berge|harmoni|hyp|hydr|hypno|horaire|hectare|honor|h[ée]mo|hexagon|huile|huiss|hyères|haÿ)/i;
const SOUNDED_VOWEL = /^(?:onz|oui|ouistiti|uhlan|ya|yo(?!nne)|ye(?!rres)|yu)/i;
/**
* Whether « l’ » and « d’ » stand before a word. An acronym is judged by its first letter: « l’ARS », « la MSA »; usage
* hesitates about H, and then nothing is elided.
*/
function elides(word) {
	if (/^h/i.test(word)) return SILENT_H.test(word) && !/^\p{Lu}{2}/u.test(word);
	if (SOUNDED_VOWEL.test(word)) return false;
	return /^[aeiouyœæ]/i.test(word.normalize("NFD"));
}
/** « l’Agence », « la Ville », « le Département »; without article where neither sound nor gender tells which. */
function withArticle(name, genre) {
	if (hasArticle(name)) return name;
	if (elides(name)) return `l’${name}`;
	if (genre === void 0) return name;
	return `${genre === "f" ? "la" : "le"} ${name}`;
}
/** A name after « de », its own article contracted: « de Paris », « d’Avignon », « du Mans », « des Ulis », « de La Rochelle ». */
function de(name) {
	if (/^le /i.test(name)) return `du ${name.slice(3)}`;
	if (/^les /i.test(name)) return `des ${name.slice(4)}`;
	return !hasArticle(name) && elides(name) ? `d’${name}` : `de ${name}`;
}
function hasArticle(name) {
	return /^(?:le |la |les |l['’])/i.test(name);
}

// src/documents/parts/plan.ts
/**
* How many actions the contract has: « douze actions », « une quinzaine d’actions ». Where all its fiches are known, those that
* bind the parties are counted; else the number is the one announced.
*/
function nombreActions({ yaml: { plan }, chiffres, isTranscription }) {
	const announced = plan?.fiches_annoncees;
	if (!isTranscription && chiffres.fiches >= (announced ?? 1)) return chiffres.actions === 0 ? void 0 : require_agreement.countInWords(chiffres.actions, "action", { genre: "f" });
	if (announced !== void 0 && plan?.approximatif) {
		const about = require_agreement.aboutInWords(announced);
		return about === void 0 ? `environ ${announced} actions` : `${about} ${de("actions")}`;
	}
	return announced === void 0 || announced === 0 ? void 0 : require_agreement.countInWords(announced, "action", { genre: "f" });
}
/**
* « Le contrat s’organise en quatre axes, déclinés en une quinzaine d’actions », without its stop; `undefined` where neither
* axes nor the number of actions are known.
*/
function phraseAxes(contrat) {
	const actions = nombreActions(contrat);
	const { axes } = contrat.chiffres;
	if (axes === 0) return actions === void 0 ? void 0 : `Le contrat comporte ${actions}`;
	const declines = actions === void 0 ? "" : `, ${axes === 1 ? "décliné" : "déclinés"} en ${actions}`;
	return `Le contrat s’organise en ${require_agreement.countInWords(axes, "axe")}${declines}`;
}

// src/documents/parts/teinte.ts
/** How many hues the themes bring; a ninth axis takes the first again, for its number tells it apart. */
const TEINTES = 8;
/** The hue of an axis, from 1; 0 is for what belongs to none. */
function teinteDe(axe) {
	return axe === void 0 ? 0 : (axe.rang - 1) % TEINTES + 1;
}

// src/documents/parts/axes-publics.ts
/**
* The axes for the public, each with those of its actions that are named here, those of high priority first; then the
* actions of no axis.
* @param sontToutes whether the contract has no other action than `citees`
*/
function axesPublics(contrat, citees, sontToutes) {
	const sentence = phraseAxes(contrat);
	const others = prioritairesDAbord(citees.filter(({ axe }) => axe === void 0));
	const lead = others.length > 0 ? autresActions(contrat, sontToutes) : void 0;
	return [
		...sentence === void 0 ? [] : [paragraphe(contrat, `${sentence}${suite(contrat, citees, sontToutes)}`)],
		...contrat.axes.length === 0 ? [] : [{
			kind: "axes",
			axes: contrat.axes.map((axe) => axePublic(contrat, axe, citees))
		}],
		...lead === void 0 ? [] : [paragraphe(contrat, lead)],
		...others.length === 0 ? [] : [{
			kind: "liste",
			items: others.map(({ titre }) => ligne(contrat, titre))
		}]
	];
}
/** How the sentence goes on: to all that is below it, to some of it, or not at all. */
function suite(contrat, citees, sontToutes) {
	if (contrat.axes.length === 0) return ".";
	if (sontToutes || citees.every(({ axe }) => axe === void 0)) return " :";
	return nombreActions(contrat) === void 0 ? ", avec notamment :" : ", parmi lesquelles :";
}
function axePublic(contrat, axe, citees) {
	return {
		numero: axe.id,
		titre: ligne(contrat, axe.titre),
		teinte: teinteDe(axe),
		libelleLong: void 0,
		blocs: [],
		fiches: prioritairesDAbord(citees.filter((fiche) => fiche.axe === axe)).map(({ id, titre }) => ({
			numero: id,
			titre: ligne(contrat, titre),
			ancre: void 0
		}))
	};
}
function autresActions({ axes }, sontToutes) {
	if (axes.length > 0) return sontToutes ? "Il prévoit en outre :" : "Il prévoit aussi :";
	return sontToutes ? "Il prévoit :" : "Il prévoit notamment :";
}

// src/documents/parts/definition.ts
/** What a CLS is, by the law in force when this one was signed; nothing where that day is too vague to tell the law. */
function definitionCls(contrat) {
	const found = definitionAuJour(contrat);
	return found === void 0 ? [] : [paragraphe(contrat, `${found.text} Sa base légale est l’${found.source.citation}.`)];
}
/** The law of the signature, or of the beginning where no signature is known; of today for what is still to be signed. */
function definitionAuJour({ yaml: { signature, periode } }) {
	const said = signature?.date ?? periode?.debut;
	const date = said === void 0 ? void 0 : require_dates.parseDate(said);
	if (date === void 0) return require_acronyms.clsDefinition();
	const [first, last] = [date.first, date.last].map((day) => require_acronyms.clsDefinition(require_dates.isoDay(day)));
	return first === last ? first : void 0;
}

// src/documents/parts/liste-intitulee.ts
/** Lines as a list. A text of one paragraph goes on in the item of its line, a longer one stands below it. */
function listeIntitulee(intitules) {
	const blocs = [];
	let items = [];
	const flush = () => {
		if (items.length > 0) blocs.push({
			kind: "liste",
			items
		});
		items = [];
	};
	for (const { tete, texte } of intitules) {
		const line = texte && enUneLigne(texte);
		items.push(line === void 0 ? tete : joindre(enPhrase(tete), line));
		if (texte === void 0 || line !== void 0) continue;
		flush();
		blocs.push({
			kind: "prose",
			prose: texte
		});
	}
	flush();
	return blocs;
}
/** A name of which nothing more is said, among headings of which there is: a heading never stands alone. */
function intituleSeul(tete) {
	return {
		kind: "prose",
		prose: {
			blocks: [{
				kind: "paragraph",
				children: [{
					kind: "strong",
					children: tete
				}]
			}],
			notes: []
		}
	};
}
/** What goes on needs a full stop, unless it has its own end. */
function enPhrase(tete) {
	const point = {
		kind: "text",
		text: "."
	};
	return /[.!?…:]$/.test(require_prose.plainText(tete)) ? tete : [...tete, point];
}

// src/documents/parts/dispositifs.ts
/** How residents take part, as far as the contract tells more of it than a name. */
function dispositifs(contrat) {
	return listeIntitulee(require_acronyms.present(contrat.yaml.participation?.dispositifs).flatMap(([{ type, nom }, index]) => {
		const prose = texte(contrat, contrat.at("participation", "dispositifs", index, "texte"));
		const tete = ligne(contrat, enTete(nom ?? type));
		return prose === void 0 ? [] : [{
			tete: [{
				kind: "strong",
				children: tete
			}],
			texte: prose
		}];
	}));
}

// src/documents/parts/duree.ts
/** « Le contrat est conclu pour 5 ans, du 1er juillet 2024 au 30 juin 2029. », as far as the contract says. */
function phraseDuree({ yaml: { periode }, chiffres }) {
	const length = chiffres.duree === void 0 ? void 0 : `pour ${require_acronyms.formatDuration(chiffres.duree)}`;
	const dates = periodeEnMots(periode?.debut, periode?.fin);
	const parts = [length, dates !== void 0 && /^\d/.test(dates) ? `${length === void 0 ? "pour" : "sur"} la période ${dates}` : dates].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : `Le contrat est conclu ${parts.join(", ")}.`;
}

// src/documents/parts/elaboration.ts
/** What was done, its details, then its text: on the same line where that is one paragraph. */
function elaboration$1(contrat, isTold = () => true) {
	const etapes = require_acronyms.present(contrat.yaml.elaboration).filter(([etape]) => isTold(etape)).map(([etape, index]) => {
		const prose = texte(contrat, contrat.at("elaboration", index, "texte"));
		const line = prose && enUneLigne(prose);
		const details = detailsOf(etape);
		const head = joindre([{
			kind: "strong",
			children: ligne(contrat, etape.quoi)
		}], details === "" ? [] : ligne(contrat, details));
		if (line !== void 0) return {
			item: joindre([...head, {
				kind: "text",
				text: "."
			}], line),
			below: []
		};
		return {
			item: head,
			below: prose === void 0 ? [] : [{
				kind: "prose",
				prose
			}]
		};
	});
	if (etapes.every(({ below }) => below.length === 0)) return etapes.length === 0 ? [] : [{
		kind: "liste",
		items: etapes.map(({ item }) => item)
	}];
	return etapes.flatMap(({ item, below }) => [{
		kind: "liste",
		items: [item]
	}, ...below]);
}
/** The same for the public, which is told the steps that have a date or a number. */
function elaborationPublique(contrat) {
	return elaboration$1(contrat, ({ nombre, quand, depuis }) => [
		nombre,
		quand,
		depuis
	].some((said) => said !== void 0));
}
function detailsOf({ nombre, approximatif, quand, depuis, avec }) {
	const details = [
		nombre === void 0 ? void 0 : `${approximatif ? "environ " : ""}${require_agreement.formatNumber(nombre)}`,
		depuis === void 0 ? void 0 : `depuis ${dateEnMots(depuis)}`,
		quand === void 0 ? void 0 : dateEnMots(quand),
		avec && `avec ${avec}`
	].filter((detail) => detail !== void 0 && detail !== "");
	return details.length === 0 ? "" : `(${details.join(" ; ")})`;
}

// src/documents/parts/etapes.ts
/** The decisions; the work between them is told with the making, and the signature in full. */
const TOLD = /* @__PURE__ */ new Set([
	"intention",
	"avis-cts",
	"deliberations",
	"en-vigueur"
]);
/** The steps of the approval that are done and dated, as the public reads them; nothing where there are none. */
function etapesFranchies(contrat) {
	return annoncee(contrat, "Les étapes de son approbation :", require_acronyms.present(contrat.yaml.procedure).flatMap(([etape, index]) => {
		if (!TOLD.has(etape.etape) || etape.date === void 0) return [];
		if (etape.statut !== void 0 && etape.statut !== "fait") return [];
		const prose = texte(contrat, contrat.at("procedure", index, "observations"));
		return [joindre(ligne(contrat, `${jour$1(etape.date)} : ${quoi(contrat, etape)}.`), (prose && enUneLigne(prose)) ?? [])];
	}));
}
/** What is still to come: steps of the approval, then the evaluations. */
function etapesAVenir(contrat) {
	const { procedure, evaluation } = contrat.yaml;
	const steps = require_acronyms.present(procedure).flatMap(([etape]) => {
		return (etape.statut === "a-venir" || etape.statut === "en-cours") && TOLD.has(etape.etape) ? [attendue(enTete(quoi(contrat, etape)), etape.date)] : [];
	});
	const evaluations = [...evaluation?.mi_parcours === void 0 ? [] : [attendue("Évaluation à mi-parcours", evaluation.mi_parcours)], ...evaluation?.finale === void 0 ? [] : [attendue("Évaluation finale", evaluation.finale)]];
	return annoncee(contrat, "Les prochaines étapes :", [...steps, ...evaluations].map((words) => ligne(contrat, words)));
}
function annoncee(contrat, annonce, items) {
	return items.length === 0 ? [] : [paragraphe(contrat, annonce), {
		kind: "liste",
		items
	}];
}
const attendue = (what, date) => date === void 0 ? what : `${what} : ${dateEnMots(date)}`;
/** « délibération de Valmont Agglomération, conseil communautaire, à l’unanimité », without capital nor stop. */
function quoi(contrat, { etape, partenaire, organe, avis, vote }) {
	const label = etape === "deliberations" ? "Délibération" : require_labels_generated.LABELS.nomEtape[etape];
	const who = contrat.partenaire(partenaire);
	const outcome = [avis && `avis ${require_labels_generated.LABELS.avis[avis].toLowerCase()}`, vote && (vote.toLowerCase() === "unanimité" ? "à l’unanimité" : `vote : ${vote}`)].filter((part) => part !== void 0 && part !== "");
	const named = organe ?? who?.nom_court ?? who?.nom;
	const precise = organe !== void 0 && who !== void 0 ? ` (${who.nom_court ?? who.nom})` : "";
	const what = label.charAt(0).toLowerCase() + label.slice(1);
	return [named === void 0 ? what : `${what} – ${named}${precise}`, ...outcome].join(", ");
}
/** « Jeudi 10 octobre 2019 ». */
function jour$1(date) {
	const parsed = require_dates.parseDate(date);
	return enTete(parsed === void 0 ? String(date) : require_dates.formatDateLong(parsed));
}

// src/documents/parts/extrait.ts
/** What a reader of an article or of a web page reads of one text of the contract, in characters. */
const LONGUEUR = 900;
/**
* The beginning of a text of the contract: its first paragraphs and lists, whole, as far as they are short. A heading, a table
* or a quotation ends it, unless it comes first. No sentence is cut, and what is left out stands in the contract.
*/
function extrait(contrat, at) {
	const prose = texte(contrat, at);
	if (prose === void 0) return [];
	const first = prose.blocks.findIndex(isRunning);
	const blocks = first < 0 ? [] : opening(prose.blocks.slice(first));
	return blocks.length === 0 ? [] : [{
		kind: "prose",
		prose: require_prose.mapRuns({
			blocks,
			notes: []
		}, withoutCalls)
	}];
}
const isRunning = ({ kind }) => kind === "paragraph" || kind === "list";
function opening(blocks) {
	const kept = [];
	let length = 0;
	for (const block of blocks) {
		length += require_prose.plainText({
			blocks: [block],
			notes: []
		}).length;
		if (!isRunning(block) || kept.length > 0 && length > LONGUEUR) break;
		kept.push(block);
	}
	while (kept.at(-1)?.kind === "paragraph" && announces(kept.at(-1))) kept.pop();
	return kept;
}
function announces(block) {
	return block?.kind === "paragraph" && /:\s*$/.test(require_prose.plainText(block.children));
}
function withoutCalls(run) {
	return run.flatMap((inline) => {
		if (inline.kind === "note") return [];
		return "children" in inline ? [{
			...inline,
			children: withoutCalls(inline.children)
		}] : [inline];
	});
}

// src/documents/parts/projet-regional.ts
/** The regional health project that the contract carries out, with its axes; nothing where none is named. */
function projetRegional(contrat) {
	const { prs } = contrat.yaml;
	if (prs === void 0) return [];
	const axesPrs = require_acronyms.present(prs.axes).map(([{ titre, transversal }]) => transversal ? `${titre} (axe transversal)` : titre);
	const inscrit = `Ce contrat s’inscrit dans le cadre du ${prs.nom}`;
	if (axesPrs.length === 0) return [paragraphe(contrat, `${inscrit}.`)];
	return [paragraphe(contrat, `${inscrit}, qui retient :`), ...blocListe(contrat, axesPrs)];
}

// src/documents/parts/nom.ts
/** The name of an organisation with its short form: « Agence régionale de santé d'Île-de-France (ARS) ». */
function nomComplet({ nom, sigle }) {
	return sigle === void 0 || nom.includes(`(${sigle})`) ? nom : `${nom} (${sigle})`;
}
/** Names that begin with one of these take an article: « la Ville de Paris », but « Valmont Agglomération ». */
const COMMON_NOUNS = /^(agence|assistance|association|atelier|caisse|centre|collectivit[ée]|comit[ée]|commune|communaut[ée]|conseil|d[ée]l[ée]gation|d[ée]partement|dispositif|direction|[ée]ducation|[ée]tablissement|[ée]tat|f[ée]d[ée]ration|fondation|groupement|(?:grand )?h[ôo]pital|maison|mairie|m[ée]tropole|mission|mutualit[ée]|observatoire|office|ordre|p[ôo]le|pr[ée]fecture|rectorat|r[ée]gion|service|syndicat|union|universit[ée]|ville)(?!\p{L})/iu;
/** The name in a sentence: « l'Agence régionale de santé d'Île-de-France (ARS) », « Valmont Agglomération ». */
function nomDansPhrase(partenaire) {
	const named = nomComplet(partenaire);
	return COMMON_NOUNS.test(partenaire.nom) ? withArticle(named, partenaire.genre) : named;
}
/** Names for identifiers of partners; one that is unknown stands for itself. */
function nomsDe(contrat, ids) {
	return (ids ?? []).map((id) => {
		const partenaire = contrat.partenaire(id);
		return partenaire === void 0 ? id : partenaire.nom;
	});
}

// src/documents/parution/chapo.ts
/**
* The head of a release: all who sign, when and where, and which contract it is.
* @param publieLe the day of the text, if it says one: whoever signs after it « signera »
*/
function chapoCompose(contrat, publieLe) {
	if (contrat.signataires.length === 0) return [];
	const apart = require_acronyms.present(contrat.yaml.signatures).map(([{ partenaire }]) => partenaire);
	const together = contrat.signataires.filter(({ id }) => !apart.includes(id));
	const sentences = [...together.length === 0 ? [] : [signature(contrat, together, contrat.yaml.signature, objet(contrat), publieLe)], ...require_acronyms.present(contrat.yaml.signatures).flatMap(([signed]) => {
		const who = contrat.partenaire(signed.partenaire);
		return who === void 0 ? [] : [signature(contrat, [who], signed, together.length === 0 ? objet(contrat) : "ce contrat", publieLe)];
	})];
	return [paragraphe(contrat, sentences.join(" "))];
}
/** « L'ARS et la Ville de Paris ont signé, vendredi 4 mai 2018 à Paris, le premier contrat local de santé (CLS) à Paris. » */
function signature({ etat }, who, { date, lieu, evenement } = {}, what, publieLe) {
	const names = require_agreement.enumerate(who.map((signataire) => nomDansPhrase(signataire)));
	const verb = verbFor(who.length > 1, etat !== "signe" ? "planned" : isAfter(date, publieLe) ? "future" : "past");
	const when = (etat === "signe" ? [
		date && jour(date),
		lieu && `à ${lieu}`,
		evenement && `(${evenement})`
	] : []).filter(Boolean).join(" ");
	return `${enTete(names)} ${verb}${when === "" ? "" : `, ${when},`} ${what}.`;
}
const VERBS = {
	planned: ["va signer", "vont signer"],
	future: ["signera", "signeront"],
	past: ["a signé", "ont signé"]
};
function verbFor(several, when) {
	return VERBS[when][several ? 1 : 0];
}
/** Whether a signature surely comes after the day of the text. */
function isAfter(signed, published) {
	const [signing, text] = [signed, published].map((date) => date === void 0 ? void 0 : require_dates.parseDate(date));
	return signing !== void 0 && text !== void 0 && !require_dates.canBeBefore(signing, text);
}
/** « vendredi 4 mai 2018 », « en mai 2018 ». */
function jour(date) {
	const parsed = require_dates.parseDate(date);
	if (parsed === void 0) return String(date);
	return parsed.precision === "day" ? require_dates.formatDateLong(parsed) : require_dates.formatDateInSentence(parsed);
}
/** « le premier contrat local de santé (CLS) à Paris », « le 2e contrat local de santé (CLS) du Valmont ». */
function objet({ yaml: { rang, generation, territoire } }) {
	const where = rang?.lieu ?? (rang?.dans === void 0 ? de(territoire.nom) : `${de(territoire.nom)}, ${require_acronyms.ordinal(rang.ordre, "m")} dans ${rang.dans}`);
	const order = rang?.dans === void 0 ? rang?.ordre ?? generation : generation;
	return `le ${order === void 0 ? "" : `${require_acronyms.ordinal(order, "m")} `}contrat local de santé (CLS) ${where}`;
}

// src/documents/parts/lignes.ts
/** Phrases below one another in one place. */
function enLignes(phrases) {
	return between(phrases, { kind: "break" });
}
/** Phrases on one line, a sign between them. */
function separees(phrases, sign) {
	return between(phrases, {
		kind: "text",
		text: sign
	});
}
function between(phrases, separator) {
	return phrases.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
}

// src/documents/parts/contact.ts
/** Makes the view of a contact. */
function contactView(contrat, contact) {
	const { nom, fonction, service, organisation, adresse, telephone, courriel, site, comptes } = contact;
	return {
		qui: [
			organisation,
			service,
			[nom, fonction].filter((part) => part !== void 0).join(", "),
			adresse
		].flatMap((part) => part === void 0 || part === "" ? [] : [ligne(contrat, part)]),
		joindre: [
			...telephone === void 0 ? [] : [link(require_acronyms.formatPhone(telephone), dialled(telephone))],
			...courriel === void 0 ? [] : [link(courriel, `mailto:${courriel}`)],
			...site === void 0 ? [] : [link(site, site)],
			...require_acronyms.present(comptes).map(([compte]) => link(compte.nom, compte.url))
		]
	};
}
/** A contact among other facts; nothing where there is none. */
function faitContact(contrat, libelle, contact) {
	const lignes = contact === void 0 ? [] : contactEnLignes(contrat, contact);
	return lignes.length === 0 ? [] : [{
		libelle,
		valeurs: [enLignes(lignes)]
	}];
}
/** Who it is, a line each, then all the ways to reach them on one. */
function contactEnLignes(contrat, contact) {
	const { qui, joindre } = contactView(contrat, contact);
	return joindre.length === 0 ? qui : [...qui, separees(joindre, " · ")];
}
/** The contacts of a document: its own, else the contract's. */
function contactsDe(contrat, contacts) {
	const own = require_acronyms.present(contacts).map(([contact]) => contact);
	const { contact } = contrat.yaml;
	return (own.length > 0 || contact === void 0 ? own : [contact]).map((one) => contactView(contrat, one));
}
function dialled(telephone) {
	const digits = require_acronyms.dialledPhone(telephone);
	return digits === void 0 ? void 0 : `tel:${digits}`;
}
/** Addresses are shown as they are: typography would break them. */
function link(text, href) {
	return href === void 0 ? phrase(text) : [{
		kind: "link",
		href,
		children: [{
			kind: "text",
			text
		}]
	}];
}

// src/documents/parts/illustration.ts
/** A picture of the contract with its caption and credit; nothing where its file can't be shown. */
function illustration(contrat, making, image) {
	const picture = image && making.picture(image);
	if (image === void 0 || picture === void 0) return [];
	const words = [image.legende, image.credit].filter((part) => part !== void 0).join(" – ");
	return [{
		kind: "illustration",
		picture,
		legende: words === "" ? void 0 : ligne(contrat, words)
	}];
}

// src/documents/parts/marque.ts
/** « Projet – version 3 – 10 février 2024 » on a draft; nothing once the text is agreed. */
function marqueDe(contrat) {
	if (contrat.etat !== "brouillon") return void 0;
	const { numero, date } = contrat.yaml.projet ?? {};
	return [
		"Projet",
		numero === void 0 ? void 0 : `version ${numero}`,
		date && dateEnMots(date)
	].filter((part) => part !== void 0 && part !== "").join(" – ");
}
/** Says on what a contract was rebuilt that its own bearers did not write here. */
function mentionTranscription(contrat) {
	const sources = contrat.yaml.transcription?.sources;
	if (sources === void 0 || sources.length === 0) return void 0;
	const named = sources.map(({ titre, auteur, date }) => {
		const details = [auteur, date === void 0 ? void 0 : dateEnMots(date)].filter((part) => part !== void 0);
		return details.length === 0 ? `« ${titre} »` : `« ${titre} » (${details.join(", ")})`;
	});
	return phrase(`Transcription d’après ${require_agreement.enumerate(named)}. Ce document n’est pas l’original signé.`);
}

// src/documents/parts/metadata.ts
/** What a document says of itself, from the contract. */
function metadataOf(contrat, { document, fichier, titre, sujet, aCouverture, nomsDus }) {
	const porteurs = contrat.signataires.filter(({ role }) => role === "porteur").map(({ nom }) => nom);
	return {
		document,
		fichier,
		titre: mots(contrat, titre),
		sujet: mots(contrat, sujet),
		auteur: porteurs.join(", "),
		motsCles: ["contrat local de santé", contrat.yaml.territoire.nom],
		langue: "fr",
		etat: contrat.etat,
		marque: marqueDe(contrat),
		filigrane: contrat.etat === "brouillon" ? "Projet" : void 0,
		transcription: mentionTranscription(contrat),
		courants: [],
		pied: mots(contrat, contrat.yaml.titre),
		aCouverture,
		nomsDus: nomsDus.map((nom) => mots(contrat, nom))
	};
}
function mots(contrat, text) {
	return require_prose.plainText(ligne(contrat, text));
}

// src/documents/parution/citations.ts
/** What people say in a text made public, each with name and function. */
function citationsView(contrat, one) {
	return require_acronyms.present(one.citations).flatMap(([{ auteur, fonction }, index]) => {
		const said = texte(contrat, one.at("citations", index, "texte"));
		const who = [auteur, fonction].filter((part) => part !== void 0).join(", ");
		return said === void 0 ? [] : [{
			texte: guillemets(said),
			auteur: who === "" ? void 0 : ligne(contrat, who)
		}];
	});
}
/** The words of somebody stand between quotation marks, unless they already do. */
function guillemets({ blocks, notes }) {
	return {
		blocks: blocks.map((block, index) => {
			if (block.kind !== "paragraph") return block;
			const words = require_prose.plainText(block.children);
			const opening = index === 0 && !words.startsWith("«") ? [{
				kind: "text",
				text: `«${" "}`
			}] : [];
			const closing = index === blocks.length - 1 && !words.endsWith("»") ? [{
				kind: "text",
				text: `${" "}»`
			}] : [];
			return {
				...block,
				children: [
					...opening,
					...block.children,
					...closing
				]
			};
		}),
		notes
	};
}

// src/documents/parution/parution.ts
/** The names of the files of several texts of one kind: one alone has the name of its document. */
function fichierDe(document, all, { id }) {
	return all.length <= 1 ? document : `${document}-${id}`;
}
/** Makes the view of a text made public. It is composed from the contract; free text adds to it. */
function parutionView(contrat, one, making, { fichier, chapoCompose, ...genre }) {
	const chapo = blocTexte(contrat, one.at("chapo"));
	const { parties, document, mention } = genre;
	return {
		...metadataOf(contrat, {
			document,
			fichier,
			titre: one.titre,
			sujet: `${mention} : ${one.titre}`,
			aCouverture: false,
			nomsDus: [one.titre, ...chapo.length > 0 || chapoCompose.length === 0 ? [] : contrat.signataires.map(({ nom }) => nom)]
		}),
		...genre,
		pied: `${mention} – ${require_prose.plainText(ligne(contrat, one.titre))}`,
		dateline: dateline(contrat, one),
		titreParution: ligne(contrat, one.titre),
		chapo: chapo.length > 0 ? chapo : chapoCompose,
		parties: [...one.remplace ? [] : parties, ...partie$1(void 0, [...blocTexte(contrat, one.at("corps")), ...require_acronyms.present(one.images).flatMap(([image]) => illustration(contrat, making, image))])],
		citations: citationsView(contrat, one),
		contacts: contactsDe(contrat, one.contacts)
	};
}
/** A part of a text; nothing where there is nothing to say, for a title never stands alone. */
function partie$1(titre, blocs) {
	return blocs.length === 0 ? [] : [{
		titre,
		blocs
	}];
}
function dateline(contrat, { lieu, date }) {
	const parts = [lieu, date === void 0 ? void 0 : dateDansPhrase(date)].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : ligne(contrat, enTete(parts.join(", ")));
}

// src/documents/actualite/corps.ts
/** The body of an article, from the contract: what was signed and what that is, its priorities, its making, what comes. */
function corpsCompose$1(contrat, one) {
	const { citees, sontToutes } = actionsCitees(contrat, one.fiches);
	const ownHead = texte(contrat, one.at("chapo")) !== void 0;
	return [
		...partie$1(void 0, [...ownHead ? chapoCompose(contrat, one.date) : [], ...definitionCls(contrat)]),
		...partie$1(phrase("Ce que vise le contrat"), visees(contrat)),
		...partie$1(phrase("Ses priorités"), axesPublics(contrat, citees, sontToutes)),
		...partie$1(phrase("Comment il a été préparé"), [
			...extrait(contrat, contrat.at("contexte")),
			...extrait(contrat, contrat.at("diagnostic")),
			...elaborationPublique(contrat),
			...etapesFranchies(contrat)
		]),
		...partie$1(phrase("Et maintenant"), suites(contrat))
	];
}
function visees(contrat) {
	const { orientations = [], objectifs = [] } = contrat.yaml;
	return [
		...blocListe(contrat, [...orientations, ...objectifs]),
		...extrait(contrat, contrat.at("territoire", "perimetre")),
		...projetRegional(contrat)
	];
}
function suites(contrat) {
	const duree = phraseDuree(contrat);
	return [
		...duree === void 0 ? [] : [paragraphe(contrat, duree)],
		...dispositifs(contrat),
		...etapesAVenir(contrat)
	];
}

// src/documents/parts/pieces.ts
/** Documents to be had with this one: what they are, their size and date, a link where there is an address. */
function piecesView(contrat, pieces) {
	return require_acronyms.present(pieces).map(([{ libelle, taille, date, url }]) => {
		const details = [taille, date === void 0 ? void 0 : dateEnMots(date)].filter((part) => part !== void 0);
		const words = ligne(contrat, details.length === 0 ? libelle : `${libelle} (${details.join(", ")})`);
		return url === void 0 ? words : [{
			kind: "link",
			href: url,
			children: words
		}];
	});
}
/**
* The contract as a document to download, then the other pieces: its PDF with its pages and size where it is made with this
* document, else as the contract states it. What is stated of a transcription is its original, which is another document.
*/
function piecesAvecContrat(contrat, making, own) {
	const stated = own ?? contrat.yaml.pieces_jointes ?? [];
	const made = making.made("contrat");
	if (made === void 0) return piecesView(contrat, stated);
	const others = contrat.isTranscription ? stated : stated.filter((piece) => !isContrat(piece));
	return [contratFait(contrat, made), ...piecesView(contrat, others)];
}
function contratFait(contrat, { fichier, bytes, pages }) {
	const details = [
		contrat.isTranscription ? "transcription" : marqueDe(contrat)?.toLowerCase(),
		"PDF",
		require_agreement.plural(pages, "page"),
		require_agreement.formatFileSize(bytes)
	].filter((part) => part !== void 0);
	return [{
		kind: "link",
		href: fichier,
		children: ligne(contrat, `${contrat.yaml.titre} (${details.join(", ")})`)
	}];
}
/** A piece that names the contract and leads nowhere is the very document that was made. */
function isContrat(piece) {
	return piece !== void 0 && /contrat/i.test(piece.libelle) && piece.url === void 0 && piece.fichier === void 0;
}

// src/documents/actualite.ts
/** The news article, one for each that the contract has; a signed contract has one even where nobody wrote it. */
const actualite = {
	name: "actualite",
	label: "l’actualité",
	isText: true,
	follows: ["contrat"],
	hasMatter: (contrat) => actualitesDe(contrat).length > 0,
	views(contrat, making) {
		const all = actualitesDe(contrat);
		return all.map((one) => actualiteView(contrat, one, making, fichierDe("actualite", all, one)));
	}
};
function actualiteView(contrat, one, making, fichier) {
	return parutionView(contrat, one, making, {
		document: "actualite",
		fichier,
		mention: "Actualité",
		embargo: void 0,
		titrePieces: "À télécharger",
		pieces: piecesAvecContrat(contrat, making, one.pieces_jointes),
		chapoCompose: one.remplace ? [] : chapoCompose(contrat, one.date),
		titreContacts: "Contact",
		parties: corpsCompose$1(contrat, one)
	});
}
function actualitesDe(contrat) {
	if (contrat.actualites.length > 0) return contrat.actualites;
	return contrat.etat === "signe" && contrat.signataires.length > 0 ? [composee(contrat)] : [];
}
/** « Contrat local de santé du Valmont : signature le 28 juin 2024 ». */
function composee({ yaml: { titre, signature } }) {
	return {
		id: "signature",
		titre: `${titre} : signature${signature?.date === void 0 ? "" : ` ${dateDansPhrase(signature.date)}`}`,
		fiches: [],
		...require_located.located(["actualites", 0])
	};
}

// src/documents/communique/corps.ts
/** The body of a release, from the contract: what a CLS is, how this one was made, its axes, actions, duration. */
function corpsCompose(contrat, communique) {
	const duree = phraseDuree(contrat);
	return [
		...definitionCls(contrat),
		...orientations(contrat),
		...elaboration(contrat),
		...projetRegional(contrat),
		...axes$1(contrat),
		...actions(contrat, communique),
		...duree === void 0 ? [] : [paragraphe(contrat, duree)]
	];
}
function orientations(contrat) {
	const said = contrat.yaml.orientations ?? [];
	if (said.length === 0) return [];
	const number = require_agreement.countInWords(said.length, "grande orientation", {
		genre: "f",
		many: "grandes orientations"
	});
	return [paragraphe(contrat, `Ce contrat s’inscrit dans une politique de santé organisée autour ${de(number)} :`), ...blocListe(contrat, said)];
}
/** How the contract was made: of its steps a release tells those that have a date or a number. */
function elaboration(contrat) {
	const steps = require_acronyms.present(contrat.yaml.elaboration).flatMap(([{ quoi, nombre, approximatif, quand, depuis }]) => {
		const details = [nombre === void 0 ? void 0 : `${approximatif ? "environ " : ""}${require_agreement.formatNumber(nombre)}`, quand === void 0 ? depuis && `depuis ${dateEnMots(depuis)}` : dateEnMots(quand)].filter((part) => part !== void 0);
		return details.length === 0 ? [] : [`${quoi} (${details.join(", ")})`];
	});
	return steps.length === 0 ? [] : [paragraphe(contrat, "Ce contrat a été préparé par étapes :"), ...blocListe(contrat, steps)];
}
function axes$1(contrat) {
	const sentence = phraseAxes(contrat);
	if (sentence === void 0) return [];
	const titres = contrat.axes.map(({ titre }) => titre);
	return [paragraphe(contrat, `${sentence}${titres.length === 0 ? "." : " :"}`), ...blocListe(contrat, titres)];
}
function actions(contrat, { fiches }) {
	const { citees, sontToutes } = actionsCitees(contrat, fiches);
	if (citees.length === 0) return [];
	return [paragraphe(contrat, sontToutes ? "Il prévoit :" : "Il prévoit notamment :"), {
		kind: "liste",
		items: citees.map((fiche) => actionEnMots(contrat, fiche))
	}];
}
/** The action by its title, then by its objectives where they are one or two: more would bury the other actions. */
function actionEnMots(contrat, { titre, objectifs }) {
	const named = [{
		kind: "strong",
		children: ligne(contrat, titre)
	}];
	if (objectifs.length === 0 || objectifs.length > 2) return ligne(contrat, titre);
	return joindre(named, ligne(contrat, `– ${objectifs.join(" ; ")}`));
}

// src/documents/communique.ts
/** The press release, one for each that the contract has. It is composed from the contract; free text adds to it. */
const communique = {
	name: "communique",
	label: "le communiqué",
	isText: true,
	hasMatter: ({ communiques }) => communiques.length > 0,
	views(contrat, making) {
		const logos = contrat.signataires.flatMap(({ logo }) => (logo && making.picture(logo)) ?? []);
		return contrat.communiques.map((one) => communiqueView(contrat, one, making, logos));
	}
};
function communiqueView(contrat, one, making, logos) {
	return {
		...parutionView(contrat, one, making, {
			document: "communique",
			fichier: fichierDe("communique", contrat.communiques, one),
			mention: "Communiqué de presse",
			embargo: one.embargo === void 0 ? void 0 : ligne(contrat, `Sous embargo : ${one.embargo}`),
			titrePieces: "À joindre",
			pieces: piecesView(contrat, one.pieces_jointes),
			chapoCompose: chapoCompose(contrat, one.date),
			titreContacts: "Contact presse",
			parties: partie$1(void 0, corpsCompose(contrat, one))
		}),
		logos
	};
}

// src/documents/parts/lieux.ts
/** « Loire (42) »; the code alone where no register knows it. */
function departementEnMots(code) {
	return named(require_acronyms.departementName(code), code);
}
/** « Auvergne-Rhône-Alpes »; the code alone where no register knows it. */
function regionEnMots(code) {
	return require_acronyms.regionName(code) ?? `code Insee ${code}`;
}
/** « La Ricamarie (42183) »; the code alone where no register knows it. */
function communeEnMots(code) {
	const found = require_acronyms.communeOf(code);
	return found?.code === "ancien" ? `${code} (aujourd’hui ${found.commune.nom})` : named(nomDeCommune(code), code);
}
/** The name of a commune or of an arrondissement of one; `undefined` where the code is none of today. */
function nomDeCommune(code) {
	const found = require_acronyms.communeOf(code);
	if (found === void 0 || found.code === "ancien") return void 0;
	if (found.code === "actuel") return found.commune.nom;
	const number = Number(code.slice(-2)) % 80;
	return `${found.commune.nom} ${number}${number === 1 ? "er" : "e"} arrondissement`;
}
/** Nine or fourteen digits in groups, as registers print them. */
function numeroGroupe(code) {
	return code.replace(/^(\d{3})(\d{3})(\d{3})/, `$1${" "}$2${" "}$3${" "}`).trim();
}
function named(nom, code) {
	return nom === void 0 ? code : `${nom} (${code})`;
}

// src/documents/parts/communes.ts
/** More communes than this would drown the facts they stand among. */
const EN_PLACE = 8;
/** Whether the communes have a list of their own. */
function estLongue(codes) {
	return codes.length > EN_PLACE;
}
/** The communes of the territory in alphabetical order, if they are too many to be named with its other facts. */
function listeCommunes(contrat) {
	const codes = require_acronyms.present(contrat.yaml.territoire.communes).map(([code]) => code);
	if (!estLongue(codes)) return [];
	return [{
		kind: "liste",
		items: codes.map(communeEnMots).sort(new Intl.Collator("fr").compare).map(phrase)
	}];
}

// src/documents/parts/credits.ts
/** Whose the logos are that the contract shows; there is no room for it beside them. */
function credits(contrat, making) {
	const lines = contrat.signataires.flatMap(({ nom, logo }) => {
		const words = [logo?.legende, logo?.credit].filter((part) => part !== void 0).join(" – ");
		return logo === void 0 || words === "" || making.picture(logo) === void 0 ? [] : [`Logo ${nom} : ${words}`];
	});
	return blocListe(contrat, lines);
}

// src/documents/parts/repertoire.ts
/** How to reach each partner and tell it from its homonyms; one of whom nothing more is known is left out. */
function repertoire(contrat) {
	const [signataires, autres] = [true, false].map((signs) => contrat.partenaires.filter(({ estSignataire }) => estSignataire === signs));
	return [...signataires ?? [], ...autres ?? []].flatMap((partenaire) => {
		const { nom, nom_court, sigle, contact } = partenaire;
		const lignes = [
			...representant(contrat, partenaire),
			...contact === void 0 ? [] : contactEnLignes(contrat, contact),
			...uneLigne(departements(contrat, partenaire), ", "),
			...uneLigne(numeros(partenaire), " · ")
		];
		const libelle = require_prose.plainText(ligne(contrat, nom_court ?? sigle ?? nom));
		return lignes.length === 0 ? [] : [{
			libelle,
			valeurs: [enLignes(lignes)]
		}];
	});
}
/** Who signs is named where it signs. */
function representant(contrat, { estSignataire, representant: said }) {
	if (estSignataire || said === void 0) return [];
	const person = [said.civilite, said.nom].filter((part) => part !== void 0).join(" ");
	return [ligne(contrat, [
		person,
		said.fonction,
		said.delegation
	].filter((part) => part !== void 0).join(", "))];
}
/** Where it acts, which goes without saying where that is what the contract covers. */
function departements({ yaml: { territoire } }, partenaire) {
	const codes = require_acronyms.present(partenaire.departements).map(([code]) => code);
	const covered = territoire.departements ?? [];
	return codes.length === covered.length && codes.every((code) => covered.includes(code)) ? [] : codes.map(departementEnMots);
}
function numeros({ siren, siret, finess }) {
	return [
		siren && `SIREN${"\xA0"}${numeroGroupe(siren)}`,
		siret && `SIRET${"\xA0"}${numeroGroupe(siret)}`,
		finess && `FINESS${"\xA0"}${numeroGroupe(finess)}`
	].filter((numero) => numero !== void 0);
}
function uneLigne(textes, sign) {
	return textes.length === 0 ? [] : [phrase(textes.join(sign))];
}

// src/documents/parts/sigles.ts
/**
* The acronyms used in the texts of a contract, in alphabetical order: those the contract explains itself, those of its
* partners, then those of the field. One that nobody explains is left out, for nothing is invented.
*/
function siglesDe(contrat) {
	const text = contrat.textes.map(({ texte }) => texte).join("\n");
	const known = /* @__PURE__ */ new Map();
	for (const { sigle, developpe } of require_acronyms.acronymsIn(text)) known.set(sigle, developpe);
	for (const { sigle, nom } of contrat.partenaires) if (sigle !== void 0) known.set(sigle, nom);
	for (const [{ sigle, nom }] of require_acronyms.present(contrat.yaml.sigles)) known.set(sigle, nom);
	return [...known].map(([sigle, nom]) => ({
		sigle,
		nom
	})).sort((a, b) => a.sigle < b.sigle ? -1 : 1);
}

// src/documents/parts/sources.ts
/** Public documents one can go back to: what, by whom, of when, where it was read, and what to know of it. */
function sourcesView(contrat, sources) {
	const items = require_acronyms.present(sources).map(([source]) => sourceEnMots(contrat, source));
	return items.length === 0 ? [] : [{
		kind: "liste",
		items
	}];
}
function sourceEnMots(contrat, { titre, auteur, date, url, consulte_le, note }) {
	const head = [
		titre,
		auteur,
		date === void 0 ? void 0 : dateEnMots(date),
		url,
		consulte_le === void 0 ? void 0 : `consulté le ${dateEnMots(consulte_le)}`
	].filter((part) => part !== void 0).join(", ");
	if (note === void 0) return ligne(contrat, head);
	return joindre(ligne(contrat, /[.!?…]$/.test(head) ? head : `${head}.`), ligne(contrat, note));
}

// src/documents/contrat/annexes.ts
/** What follows the signatures: partners, communes, the contract's own annexes, contact, glossary, credits, sources. */
function annexes(contrat, making) {
	return [
		{
			id: "partenaires",
			titre: "Partenaires",
			blocs: partenaires$1(contrat)
		},
		{
			id: "communes",
			titre: "Communes",
			blocs: listeCommunes(contrat)
		},
		...require_acronyms.present(contrat.yaml.annexes).map(([{ id, titre, image, piece }, index]) => ({
			id: `annexe-${id}`,
			titre,
			blocs: [
				...blocTexte(contrat, contrat.at("annexes", index, "texte")),
				...illustration(contrat, making, image),
				...pieces(contrat, piece === void 0 ? [] : [piece])
			]
		})),
		{
			id: "documents-joints",
			titre: "Documents joints",
			blocs: pieces(contrat, contrat.yaml.pieces_jointes)
		},
		{
			id: "contact",
			titre: "Contact",
			blocs: contact(contrat)
		},
		{
			id: "sigles",
			titre: "Sigles",
			blocs: sigles(contrat)
		},
		{
			id: "credits",
			titre: "Crédits",
			blocs: credits(contrat, making)
		},
		{
			id: "sources",
			titre: "Sources de la transcription",
			blocs: sources(contrat)
		}
	].filter(({ blocs }) => blocs.length > 0).map(({ id, titre, blocs }) => ({
		ancre: id,
		groupe: "annexes",
		numero: void 0,
		titre: ligne(contrat, titre),
		blocs
	}));
}
function pieces(contrat, said) {
	const items = piecesView(contrat, said);
	return items.length === 0 ? [] : [{
		kind: "liste",
		items
	}];
}
function contact(contrat) {
	if (contrat.yaml.contact === void 0) return [];
	const { qui, joindre } = contactView(contrat, contrat.yaml.contact);
	const items = [...qui, ...joindre];
	return items.length === 0 ? [] : [{
		kind: "liste",
		items
	}];
}
const COLONNES$2 = [
	{
		titre: "Partenaire",
		nombre: false
	},
	{
		titre: "Nature",
		nombre: false
	},
	{
		titre: "Rôle",
		nombre: false
	}
];
function partenaires$1(contrat) {
	const lignes = [...contrat.signataires, ...contrat.partenaires.filter(({ estSignataire }) => !estSignataire)].map((partenaire) => [
		ligne(contrat, nomComplet(partenaire)),
		phrase(require_labels_generated.LABELS.typePartenaire[partenaire.type]),
		phrase(roleEnMots(partenaire))
	]);
	const tableau = lignes.length === 0 ? [] : [{
		kind: "tableau",
		legende: phrase("Partenaires du contrat"),
		colonnes: COLONNES$2,
		lignes
	}];
	const engagements = contrat.partenaires.filter(({ estSignataire }) => !estSignataire).flatMap((partenaire) => blocGroupe(ligne(contrat, `Engagements : ${partenaire.nom}`), blocTexte(contrat, partenaire.at("engagements"))));
	return [
		...tableau,
		...blocGroupe(phrase("Répertoire"), blocFaits(repertoire(contrat))),
		...engagements,
		...blocGroupe(phrase("Acteurs concernés"), blocListe(contrat, contrat.yaml.acteurs))
	];
}
/** « Partenaire, depuis le 1er semestre 2023 ». */
function roleEnMots({ role, depuis }) {
	const label = require_labels_generated.LABELS.role[role ?? "partenaire"];
	if (depuis === void 0) return label;
	const precision = require_dates.parseDate(depuis)?.precision;
	return `${label}, depuis ${precision === "month" || precision === "year" ? "" : "le "}${dateEnMots(depuis)}`;
}
/** The acronyms that stand in the contract, with what they mean. */
function sigles(contrat) {
	return blocFaits(siglesDe(contrat).flatMap(({ sigle, nom }) => fait(sigle, nom)));
}
function sources(contrat) {
	const { transcription } = contrat.yaml;
	if (transcription === void 0) return [];
	return [...blocTexte(contrat, contrat.at("transcription", "note")), ...sourcesView(contrat, transcription.sources)];
}

// src/documents/parts/reperes.ts
/** What one sees of a contract at a glance, as far as it is known: its rank, generation, period and signature. */
function reperes(contrat) {
	return [
		rang(contrat),
		generation(contrat),
		periode(contrat),
		etat(contrat)
	].flatMap((repere) => repere === void 0 ? [] : [enTete(repere)]);
}
function rang({ yaml: { rang: said, generation: age } }) {
	if (said === void 0) return age === void 0 ? void 0 : `contrat de ${require_acronyms.ordinal(age, "f")} génération`;
	const where = said.lieu ?? (said.dans === void 0 ? void 0 : `dans ${said.dans}`);
	return [
		require_acronyms.ordinal(said.ordre, "m"),
		"contrat local de santé",
		where
	].filter((part) => part !== void 0).join(" ");
}
/** Beside a rank: that the first of a place is of the first generation goes without saying. */
function generation({ yaml: { rang: said, generation: age } }) {
	if (said === void 0 || age === void 0 || said.ordre === 1 && age === 1) return void 0;
	return `${require_acronyms.ordinal(age, "f")} génération`;
}
function periode({ yaml: { periode: said }, chiffres }) {
	const duree = chiffres.duree === void 0 ? void 0 : require_acronyms.formatDuration(chiffres.duree);
	const dates = periodeEnMots(said?.debut, said?.fin);
	if (dates === void 0) return duree === void 0 ? void 0 : `durée : ${duree}`;
	return duree === void 0 ? dates : `${dates} (${duree})`;
}
function etat({ etat: current, yaml: { signature } }) {
	if (current === "brouillon") return void 0;
	if (current === "arrete") return "texte arrêté entre les signataires";
	return `signé${signature?.date === void 0 ? "" : ` ${dateDansPhrase(signature.date)}`}${signature?.lieu === void 0 ? "" : ` à ${signature.lieu}`}`;
}

// src/documents/contrat/couverture.ts
const BEAUCOUP = 8;
/** Makes the first page. */
function couvertureView(contrat, making) {
	const { titre, territoire, devise, nature = "contrat" } = contrat.yaml;
	const label = require_labels_generated.LABELS.nature[nature];
	return {
		nature: titre.toLowerCase().includes(label.toLowerCase()) ? void 0 : label,
		titre: ligne(contrat, titre),
		territoire: ligne(contrat, territoire.nom),
		devise: devise === void 0 ? void 0 : ligne(contrat, devise),
		reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
		etiquetteSignataires: "Signataires",
		nombreux: contrat.signataires.length > BEAUCOUP,
		signataires: contrat.signataires.map((signataire) => ({
			nom: ligne(contrat, nomComplet(signataire)),
			logo: signataire.logo && making.picture(signataire.logo)
		})),
		teintes: contrat.axes.length === 0 ? [0] : contrat.axes.map(teinteDe)
	};
}

// src/documents/parts/fiche-faits.ts
/** As many facts stand beside the text of a fiche without reaching far below it. */
const BESIDE = 8;
/** The facts of a fiche: all beside its text, or the lesser ones below it where they are many. */
function faitsOf(contrat, fiche) {
	const [reperes, precisions] = [reperesOf(fiche), precisionsOf(contrat, fiche)];
	if (reperes.length > 0 && reperes.length + precisions.length > BESIDE) return {
		reperes,
		precisions
	};
	return {
		reperes: [...reperes, ...precisions],
		precisions: []
	};
}
function labels(values, words) {
	return require_acronyms.present(values).map(([value]) => words[value]);
}
function reperesOf(fiche) {
	return [
		...fait("Pilote", fiche.pilote && nomComplet(fiche.pilote)),
		...fait(fiche.copilotes.length > 1 ? "Copilotes" : "Copilote", ...fiche.copilotes.map(nomComplet)),
		...fait("Référent", fiche.referent),
		...fait("Élu référent", fiche.elu_referent),
		...fait("Partenaires", ...fiche.partenaires.map(({ partenaire, statut, role }) => `${nomComplet(partenaire)}${statut === "pressenti" ? " (pressenti)" : ""}${role === void 0 ? "" : ` : ${role}`}`)),
		...fait("Publics", ...labels(fiche.public_cible, require_labels_generated.LABELS.public), agesOf(fiche)),
		...fait("Publics relais", ...labels(fiche.publics_intermediaires, require_labels_generated.LABELS.public)),
		...fait("Territoire", fiche.territoire),
		...fait("Calendrier", enTete(periodeEnMots(fiche.calendrier?.debut, fiche.calendrier?.fin) ?? "")),
		...budgetFaits(fiche),
		...fait("Maturité", fiche.maturite === "action" ? void 0 : require_labels_generated.LABELS.maturite[fiche.maturite]),
		...fait("Priorité", fiche.priorite && require_labels_generated.LABELS.priorite[fiche.priorite]),
		...fait("Statut", fiche.statut && [require_labels_generated.LABELS.statutFiche[fiche.statut], fiche.motif].filter(Boolean).join(" : "))
	];
}
function precisionsOf(contrat, fiche) {
	return [
		...fait("Milieux de vie", ...fiche.milieux ?? []),
		...fait("Thèmes", ...labels(fiche.themes, require_labels_generated.LABELS.theme)),
		...fait("Déterminants", ...labels(fiche.determinants, require_labels_generated.LABELS.determinant)),
		...fait("Programmes liés", ...fiche.programmes ?? []),
		...fait("Participation", fiche.participation && require_labels_generated.LABELS.niveauParticipation[fiche.participation]),
		...fait("Suivi", contrat.yaml.gouvernance?.instances?.find(({ id }) => id === fiche.instance_suivi)?.nom),
		...fait("Fiches liées", ...fiche.fichesLiees.map(({ id, titre }) => `${id} ${titre}`)),
		...documents(contrat, fiche)
	];
}
function documents(contrat, fiche) {
	const valeurs = piecesView(contrat, fiche.documents);
	return valeurs.length === 0 ? [] : [{
		libelle: "Documents",
		valeurs
	}];
}
function agesOf({ ages }) {
	if (ages?.de !== void 0 && ages.a !== void 0) return `de ${ages.de} à ${ages.a} ans`;
	if (ages?.de !== void 0) return `à partir de ${ages.de} ans`;
	return ages?.a === void 0 ? void 0 : `jusqu’à ${ages.a} ans`;
}
function budgetFaits({ budget }) {
	if (budget === void 0) return [];
	return [...fait("Budget", budget.total === void 0 ? void 0 : require_agreement.formatAmount(budget.total), budget.commentaire)];
}

// src/documents/parts/tableau-indicateurs.ts
const COLONNES$1 = [
	{
		titre: "Indicateur",
		nombre: false,
		cellule: libelle
	},
	{
		titre: "Type",
		nombre: false,
		cellule: (_, { type, sens }) => nature(type, sens)
	},
	{
		titre: "Départ",
		nombre: true,
		cellule: (_, { initial }) => nombre(initial)
	},
	{
		titre: "Cible",
		nombre: true,
		cellule: (_, { cible }) => nombre(cible)
	},
	{
		titre: "Échéance",
		nombre: false,
		cellule: (_, { echeance }) => echeance ? phrase(dateEnMots(echeance)) : []
	},
	{
		titre: "Source",
		nombre: false,
		cellule: source
	},
	{
		titre: "Valeurs relevées",
		nombre: false,
		cellule: releves
	}
];
/** What will tell whether the action had its effect; `undefined` where nothing will. */
function tableauIndicateurs(contrat, { indicateurs }) {
	if (indicateurs.length === 0) return void 0;
	const colonnes = COLONNES$1.filter(({ cellule }) => indicateurs.some((indicateur) => cellule(contrat, indicateur).length > 0));
	return {
		kind: "tableau",
		legende: phrase("Indicateurs"),
		colonnes: colonnes.map(({ titre, nombre: isNumber }) => ({
			titre,
			nombre: isNumber
		})),
		lignes: indicateurs.map((indicateur) => colonnes.map(({ cellule }) => cellule(contrat, indicateur)))
	};
}
/** What is counted and in what, then how exactly. */
function libelle(contrat, { libelle: said, unite, definition }) {
	const named = ligne(contrat, unite === void 0 ? said : `${said} (${unite})`);
	if (definition === void 0) return named;
	return [
		...named,
		{ kind: "break" },
		{
			kind: "em",
			children: ligne(contrat, definition)
		}
	];
}
function nature(type, sens) {
	const said = [type && require_labels_generated.LABELS.typeIndicateur[type], sens && require_labels_generated.LABELS.sens[sens].toLowerCase()].filter((word) => word !== void 0).join(", ");
	return said === "" ? [] : phrase(enTete(said));
}
/** Who gives the figure, and how often. */
function source(contrat, { source: who, periodicite }) {
	const said = [who, who === void 0 || periodicite === void 0 ? periodicite : `(${periodicite})`].filter((part) => part !== void 0).join(" ");
	return said === "" ? [] : ligne(contrat, enTete(said));
}
function releves(contrat, { valeurs }) {
	const said = require_acronyms.present(valeurs).map(([{ date, valeur, commentaire }]) => [`${dateEnMots(date)} : ${require_agreement.formatNumber(valeur)}`, commentaire && `(${commentaire})`].filter(Boolean).join(" "));
	return enLignes(said.map((releve) => ligne(contrat, releve)));
}
function nombre(value) {
	return value === void 0 ? [] : phrase(require_agreement.formatNumber(value));
}

// src/documents/parts/fiche-parties.ts
/** The text of a fiche, part by part; parts of which it says nothing are left out. */
function partiesOf(contrat, fiche) {
	return [
		{
			titre: "Contexte",
			blocs: blocTexte(contrat, fiche.at("contexte"))
		},
		{
			titre: "Objectifs",
			blocs: blocListe(contrat, fiche.objectifs)
		},
		{
			titre: "Description",
			blocs: blocTexte(contrat, fiche.at("description"))
		},
		{
			titre: "Étapes",
			blocs: blocListe(contrat, etapesOf(fiche))
		},
		{
			titre: "Moyens",
			blocs: blocTexte(contrat, fiche.at("moyens"))
		},
		{
			titre: "Lien avec le projet régional de santé",
			blocs: blocTexte(contrat, fiche.at("lien_prs"))
		},
		{
			titre: "Leviers",
			blocs: blocListe(contrat, fiche.leviers)
		},
		{
			titre: "Points de vigilance",
			blocs: blocListe(contrat, fiche.vigilance)
		},
		{
			titre: "Évaluation",
			blocs: blocTexte(contrat, fiche.at("evaluation"))
		},
		{
			titre: "Communication",
			blocs: blocTexte(contrat, fiche.at("communication"))
		}
	].filter(({ blocs }) => blocs.length > 0);
}
function etapesOf({ calendrier }) {
	return require_acronyms.present(calendrier?.etapes).map(([{ titre, echeance, statut }]) => {
		const more = [echeance === void 0 ? void 0 : dateEnMots(echeance), statut && require_labels_generated.LABELS.statutEtape[statut].toLowerCase()].filter((detail) => detail !== void 0).join(", ");
		return more === "" ? titre : `${titre} (${more})`;
	});
}

// src/documents/parts/notes-de-fiche.ts
/**
* Takes the notes out of the parts of a fiche: a reader of the page finds them in one place, and no number twice.
* @param ancre the anchor of the fiche, which no other has
*/
function rassembleNotes(parties, ancre) {
	const notes = [];
	let proses = 0;
	const sans = (bloc) => {
		if (bloc.kind !== "prose" || bloc.prose.notes.length === 0) return bloc;
		proses += 1;
		const place = {
			scope: `${ancre}-`,
			first: notes.length,
			prose: proses
		};
		const { blocks, notes: own } = require_prose.mapRuns(bloc.prose, (run) => renumber(run, place));
		notes.push(...own.map((note) => ({
			...note,
			number: note.number + place.first,
			refs: note.refs.map((ref) => `${place.prose}.${ref}`),
			scope: place.scope
		})));
		return {
			kind: "prose",
			prose: {
				blocks,
				notes: []
			}
		};
	};
	return {
		parties: parties.map(({ titre, blocs }) => ({
			titre,
			blocs: blocs.map(sans)
		})),
		notes: notes.length === 0 ? void 0 : {
			blocks: [],
			notes
		}
	};
}
function renumber(run, place) {
	return run.map((inline) => {
		if (inline.kind === "note") {
			const { scope, first, prose } = place;
			return {
				...inline,
				number: inline.number + first,
				ref: `${prose}.${inline.ref}`,
				scope
			};
		}
		return "children" in inline ? {
			...inline,
			children: renumber(inline.children, place)
		} : inline;
	});
}

// src/documents/parts/tableau-financements.ts
/** Who pays, out of what, and in which years; `undefined` where nobody is said to. */
function tableauFinancements(contrat, { budget }) {
	const all = require_acronyms.present(budget?.financements).map(([financement]) => financement);
	if (all.length === 0) return void 0;
	const years = [...new Set(all.map(({ annee }) => annee))].toSorted((a = Infinity, b = Infinity) => a - b);
	const rows = require_group_by.groupBy(all, ({ financeur, source }) => `${financeur} ${source ?? ""}`);
	return {
		kind: "tableau",
		legende: phrase("Financements"),
		colonnes: [
			{
				titre: "Financeur",
				nombre: false
			},
			...years.map((year) => ({
				titre: titreDe(year, years.length),
				nombre: true
			})),
			...years.length > 1 ? [{
				titre: "Total",
				nombre: true
			}] : []
		],
		lignes: [...rows.values()].map((row) => [
			nom(contrat, row),
			...years.map((year) => cellule(row.filter(({ annee }) => annee === year))),
			...years.length > 1 ? [total(row)] : []
		])
	};
}
/** A year, or what stands for those that are not told. */
function titreDe(year, count) {
	if (year !== void 0) return String(year);
	return count === 1 ? "Montant" : "Année non précisée";
}
function nom(contrat, row) {
	const [{ financeur, source } = { financeur: "" }] = row;
	const partenaire = contrat.partenaire(financeur);
	const who = partenaire?.nom_court ?? partenaire?.sigle ?? partenaire?.nom ?? nomFinanceur(financeur);
	const fund = source === void 0 ? void 0 : require_labels_generated.LABELS.typeFinancement[source];
	if (fund === void 0 || fund === who) return ligne(contrat, who);
	return [
		...ligne(contrat, who),
		{ kind: "break" },
		{
			kind: "em",
			children: phrase(fund)
		}
	];
}
/** Who pays may be a partner or a kind of funds. */
function nomFinanceur(financeur) {
	return require_labels_generated.LABELS.typeFinancement[financeur] ?? financeur;
}
function cellule(paid) {
	return enLignes(paid.flatMap(({ montant, statut }) => [...montant === void 0 ? [] : [phrase(require_agreement.formatAmount(montant))], ...statut === void 0 ? [] : [phrase(require_labels_generated.LABELS.statutFinancement[statut].toLowerCase())]]));
}
/** Nothing where one of the amounts is not known: a sum of the others would mislead. */
function total(row) {
	const amounts = row.flatMap(({ montant }) => montant ?? []);
	return amounts.length < row.length ? [] : phrase(require_agreement.formatAmount(require_acronyms.sumEuros(amounts)));
}

// src/documents/parts/fiche.ts
/** Makes the view of one fiche. */
function ficheView(contrat, fiche) {
	const ownAncre = ancre("fiche", fiche.id);
	const { parties, notes } = rassembleNotes(partiesOf(contrat, fiche), ownAncre);
	const indicateurs = tableauIndicateurs(contrat, fiche);
	const { reperes, precisions } = faitsOf(contrat, fiche);
	const financements = tableauFinancements(contrat, fiche);
	const breve = indicateurs === void 0 && financements === void 0 && precisions.length === 0 && isShort(reperes, parties);
	return {
		numero: fiche.id,
		ancre: ownAncre,
		teinte: teinteDe(fiche.axe),
		chemin: breve ? void 0 : cheminOf(contrat, fiche),
		titre: ligne(contrat, fiche.titre),
		faits: reperes,
		precisions,
		parties,
		indicateurs,
		financements,
		notes,
		manques: manquesOf(contrat, fiche),
		breve
	};
}
/** A page that holds less than this looks forgotten: such fiches share one. Characters of text, and facts beside it. */
const SHORT = {
	characters: 500,
	facts: 4
};
function isShort(faits, parties) {
	const length = parties.flatMap(({ blocs }) => blocs).reduce((sum, bloc) => sum + lengthOf(bloc), 0);
	return faits.length <= SHORT.facts && length <= SHORT.characters;
}
function lengthOf(bloc) {
	if (bloc.kind === "prose") return require_prose.plainText(bloc.prose).length;
	return bloc.kind === "liste" ? bloc.items.reduce((sum, item) => sum + require_prose.plainText(item).length, 0) : 0;
}
function cheminOf(contrat, { axe, objectif }) {
	if (axe === void 0) return void 0;
	const titreObjectif = axe.objectifs.flatMap((strategique) => [strategique, ...strategique.objectifs ?? []]).find(({ id }) => id === objectif)?.titre;
	const steps = [`Axe ${axe.id} – ${axe.titre_court ?? axe.titre}`, titreObjectif === void 0 ? void 0 : `Objectif ${objectif} – ${titreObjectif}`];
	return ligne(contrat, steps.filter((step) => step !== void 0).join(" · "));
}
function manquesOf(contrat, fiche) {
	if (contrat.etat !== "brouillon" || contrat.isTranscription || fiche.maturite !== "action") return void 0;
	const missing = [
		["axe", fiche.axe !== void 0],
		["pilote", fiche.pilote !== void 0],
		["objectifs", fiche.objectifs.length > 0],
		["public cible", (fiche.public_cible ?? []).length > 0],
		["calendrier", fiche.calendrier !== void 0],
		["indicateurs", fiche.indicateurs.length > 0]
	].filter(([, isThere]) => !isThere).map(([name]) => name);
	return missing.length === 0 ? void 0 : missing.join(", ");
}

// src/documents/contrat/livret.ts
const TITRE = "Livre des fiches";
/** Makes the book of fiches; `undefined` where the contract has none. Only actions bind: the others come after them. */
function livretView(contrat) {
	if (contrat.fiches.length === 0) return void 0;
	const isAction = ({ maturite }) => maturite === "action";
	const full = [
		...contrat.axes.map((axe) => ({
			ancre: ancre("axe", axe.id),
			courant: `Axe ${axe.id} – ${axe.titre_court ?? axe.titre}`,
			numero: axe.id,
			titre: ligne(contrat, axe.titre),
			teinte: teinteDe(axe),
			fiches: axe.fiches.filter(isAction)
		})),
		sansNumero("transversales", contrat.axes.length === 0 ? "Fiches" : "Fiches sans axe", contrat.fiches.filter((fiche) => isAction(fiche) && fiche.axe === void 0)),
		sansNumero("en-projet", "Fiches en projet ou en réflexion", contrat.fiches.filter((fiche) => !isAction(fiche)))
	].filter(({ fiches }) => fiches.length > 0).map((chapitre) => chapitreView(contrat, chapitre));
	const isContinuous = full.every(({ fiches }) => fiches.every(({ breve }) => breve));
	return {
		titre: TITRE,
		introduction: introduction(contrat),
		groupe: isContinuous ? "livret" : full[0]?.groupe ?? "livret",
		chapitres: isContinuous ? full.map(inOneFlow) : full
	};
}
/** Where every fiche is short, pages hold several axes and their head names the book. */
function inOneFlow(chapitre) {
	const fiches = chapitre.fiches.map((fiche) => ({
		...fiche,
		groupe: "livret",
		courant: TITRE
	}));
	return {
		...chapitre,
		groupe: "livret",
		fiches
	};
}
function chapitreView(contrat, { ancre: place, courant, numero, titre, teinte, fiches }) {
	const views = fiches.map((fiche) => {
		const view = ficheView(contrat, fiche);
		if (view.breve) return {
			...view,
			groupe: `livret-${place}`,
			courant
		};
		return {
			...view,
			groupe: view.ancre,
			courant: abrege(`${courant} · Fiche ${fiche.id} ${require_prose.plainText(view.titre)}`)
		};
	});
	return {
		ancre: place,
		groupe: views[0]?.groupe ?? place,
		numero,
		titre,
		teinte,
		fiches: views
	};
}
/** A running head has one line; what it names stands whole on the page. */
const LIGNE = 95;
function abrege(text) {
	return text.length <= LIGNE ? text : `${text.slice(0, text.lastIndexOf(" ", LIGNE))} …`;
}
function sansNumero(id, titre, fiches) {
	return {
		ancre: `fiches-${id}`,
		courant: titre,
		numero: void 0,
		titre: phrase(titre),
		teinte: 0,
		fiches
	};
}
function introduction({ chiffres, axes }) {
	const fiches = require_agreement.plural(chiffres.fiches, "fiche");
	return phrase(axes.length === 0 ? `${fiches}.` : `${fiches}, ${require_agreement.plural(axes.length, "axe")}.`);
}

// src/documents/contrat/numerotation.ts
const ROMAINS = [
	"",
	"I",
	"II",
	"III",
	"IV",
	"V",
	"VI",
	"VII",
	"VIII",
	"IX"
];
const NUMEROTATIONS = {
	articles: (rang) => `Article ${rang}`,
	titres: (rang) => `Titre ${rang}`,
	romains: (rang) => `${romain(rang)}.`,
	lettres: (rang) => `${lettres(rang)}.`,
	aucune: () => void 0
};
/**
* How the divisions of a contract are numbered, from 1. A transcription has no numbers unless it asks for them: nobody must
* cite as « article 3 » what the signed text calls otherwise.
*/
function numerotationDe(contrat) {
	return NUMEROTATIONS[contrat.yaml.documents?.numerotation ?? (contrat.isTranscription ? "aucune" : "articles")];
}
function romain(rang) {
	return "X".repeat(Math.floor(rang / 10)) + (ROMAINS[rang % 10] ?? "");
}
function lettres(rang) {
	const before = Math.floor((rang - 1) / 26);
	return (before > 0 ? lettres(before) : "") + String.fromCharCode(65 + (rang - 1) % 26);
}

// src/documents/contrat/parties.ts
/** Makes the head of the contract; `undefined` while it names nobody and nothing. */
function partiesView(contrat) {
	const { visas, considerants } = contrat.yaml;
	if (contrat.signataires.length + require_acronyms.present(visas).length + require_acronyms.present(considerants).length === 0) return void 0;
	return {
		titre: "Les parties",
		membres: contrat.signataires.map((signataire) => ligne(contrat, `${partie(contrat, signataire)},`)),
		visas: require_acronyms.present(visas).map(([visa]) => ligne(contrat, `Vu ${visa} ;`)),
		considerants: require_acronyms.present(considerants).map(([motif]) => ligne(contrat, `Considérant ${motif} ;`))
	};
}
/** « La communauté d'agglomération X, représentée par Mme N, présidente, dûment habilitée par délibération n° … du … ». */
function partie(contrat, signataire) {
	const named = enTete(nomDansPhrase(signataire));
	const { representant } = signataire;
	if (representant === void 0) return named;
	const { civilite, nom, fonction, delegation } = representant;
	const person = [civilite, nom].filter((part) => part !== void 0).join(" ");
	return [
		named,
		`${require_agreement.agree("représenté", signataire.genre)} par ${person}`,
		fonction,
		delegation,
		habilitation(contrat, signataire)
	].filter((part) => part !== void 0 && part !== "").join(", ");
}
/** A collectivity binds itself by its délibération, as far as the contract records it. */
function habilitation(contrat, { id, representant }) {
	const deliberation = require_acronyms.present(contrat.yaml.procedure).find(([{ etape, partenaire }]) => etape === "deliberations" && partenaire === id)?.[0];
	if (deliberation?.numero === void 0 && deliberation?.date === void 0) return void 0;
	return `dûment ${require_agreement.agree("habilité", require_agreement.genreOfCivilite(representant?.civilite))} par délibération${deliberation.numero === void 0 ? "" : ` n° ${deliberation.numero}`}${deliberation.date === void 0 ? "" : ` du ${dateEnMots(deliberation.date)}`}`;
}

// src/documents/contrat/axes.ts
/** What the contract is for: its objectives and fields, then each axis with its objectives and fiches. */
function axes(contrat) {
	const { objectifs, champs, plan } = contrat.yaml;
	const annonce = plan?.fiches_annoncees === void 0 ? void 0 : `${plan.approximatif ? "environ " : ""}${plan.fiches_annoncees} fiches`;
	return [
		...blocListe(contrat, objectifs),
		...blocFaits([...fait("Champs couverts", ...require_acronyms.present(champs).map(([champ]) => require_labels_generated.LABELS.champ[champ])), ...fait("Plan d’actions annoncé", annonce)]),
		...contrat.axes.length === 0 ? [] : [{
			kind: "axes",
			axes: contrat.axes.map((axe) => axeView(contrat, axe))
		}]
	];
}
function axeView(contrat, axe) {
	return {
		numero: axe.id,
		titre: ligne(contrat, axe.titre),
		teinte: teinteDe(axe),
		libelleLong: axe.autre_titre === void 0 ? void 0 : ligne(contrat, axe.autre_titre),
		blocs: [
			...blocTexte(contrat, axe.at("description")),
			...blocFaits(fait("Thèmes", require_acronyms.present(axe.themes).map(([theme]) => require_labels_generated.LABELS.theme[theme]).join(", "))),
			...objectifs(contrat, axe)
		],
		fiches: axe.fiches.map(({ id, titre }) => ({
			numero: id,
			titre: ligne(contrat, titre),
			ancre: ancre("fiche", id)
		}))
	};
}
/** Strategic objectives that say nothing more are one list; the others are headings of what they hold. */
function objectifs(contrat, axe) {
	const all = require_acronyms.present(axe.objectifs).map(([{ id, titre, objectifs: operationnels }, rang]) => {
		const below = [...blocTexte(contrat, axe.at("objectifs", rang, "description")), ...listeIntitulee(require_acronyms.present(operationnels).map((one) => operationnel(contrat, axe, rang, one)))];
		return {
			named: ligne(contrat, `Objectif ${id} : ${titre}`),
			below
		};
	});
	if (all.every(({ below }) => below.length === 0)) return listeIntitulee(all.map(({ named }) => ({ tete: named })));
	return all.flatMap(({ named, below }) => below.length === 0 ? [intituleSeul(named)] : blocGroupe(named, below));
}
function operationnel(contrat, axe, rang, [{ id, titre }, index]) {
	return {
		tete: ligne(contrat, `${id} ${titre}`),
		texte: texte(contrat, axe.at("objectifs", rang, "objectifs", index, "description"))
	};
}

// src/documents/contrat/contexte.ts
/** Where the contract comes from: orientations, how it was made, what the former one gave, the figures of the region. */
function contexte(contrat) {
	return [
		...blocTexte(contrat, contrat.at("contexte")),
		...blocGroupe(phrase("Grandes orientations"), blocListe(contrat, contrat.yaml.orientations)),
		...blocGroupe(phrase("Élaboration"), elaboration$1(contrat)),
		...blocGroupe(phrase("Bilan du contrat précédent"), blocTexte(contrat, contrat.at("bilan_precedent"))),
		...blocGroupe(phrase("Contexte régional"), contexteRegional(contrat))
	];
}
function contexteRegional(contrat) {
	const regional = contrat.yaml.contexte_regional;
	if (regional === void 0) return [];
	const chiffres = require_acronyms.present(regional.chiffres).flatMap(([{ libelle, valeur, precision }]) => fait(enTete(libelle), [require_agreement.formatNumber(valeur), precision && `(${precision})`].filter(Boolean).join(" ")));
	const origine = [regional.source, regional.date === void 0 ? void 0 : dateEnMots(regional.date)];
	return [...blocListe(contrat, regional.constats), ...blocFaits([
		...chiffres,
		...fait("Thèmes les plus fréquents", ...require_acronyms.present(regional.themes).map(([theme]) => require_labels_generated.LABELS.theme[theme])),
		...fait("Source", origine.filter((part) => part !== void 0).join(", "))
	])];
}

// src/documents/contrat/duree.ts
/** How long the contract runs, and the avenants that changed it. */
function duree(contrat) {
	const sentence = phraseDuree(contrat);
	return [...sentence === void 0 ? [] : [paragraphe(contrat, sentence)], ...require_acronyms.present(contrat.yaml.avenants).flatMap(([{ numero, titre, date, effet, fin, signataires }, index]) => blocGroupe(phrase(titre === void 0 ? `Avenant n° ${numero}` : `Avenant n° ${numero} – ${titre}`), [...blocFaits([
		...fait("Signé le", date === void 0 ? void 0 : dateEnMots(date)),
		...fait("Prise d’effet", effet === void 0 ? void 0 : enTete(dateEnMots(effet))),
		...fait("Nouvelle fin", fin === void 0 ? void 0 : dateEnMots(fin)),
		...fait("Signataires", ...nomsDe(contrat, signataires))
	]), ...blocTexte(contrat, contrat.at("avenants", index, "objet"))]))];
}

// src/documents/contrat/engagements.ts
/** What each signatory binds itself to, one heading each. */
function engagements(contrat) {
	return contrat.signataires.flatMap((signataire) => blocGroupe(ligne(contrat, signataire.nom), blocTexte(contrat, signataire.at("engagements"))));
}

// src/documents/contrat/evaluation.ts
/** How the contract is followed and judged. */
function evaluation(contrat) {
	const said = contrat.yaml.evaluation;
	if (said === void 0) return [];
	return [
		...blocTexte(contrat, contrat.at("evaluation", "modalites")),
		...blocFaits([
			...fait("Mi-parcours", said.mi_parcours === void 0 ? void 0 : dateEnMots(said.mi_parcours)),
			...fait("Évaluation finale", said.finale === void 0 ? void 0 : dateEnMots(said.finale)),
			...fait("Responsable", ...nomsDe(contrat, said.responsable === void 0 ? [] : [said.responsable]))
		]),
		...blocGroupe(phrase("Questions"), blocListe(contrat, said.questions)),
		...require_acronyms.present(said.bilans).flatMap(([{ annee }, index]) => blocGroupe(phrase(`Bilan ${annee}`), blocTexte(contrat, contrat.at("evaluation", "bilans", index, "texte"))))
	];
}

// src/documents/contrat/financement.ts
/** The money the fiches state, by axis and by who pays. The sums come from the model. */
function financement(contrat) {
	const { total, parAxe, parFinanceur } = contrat.chiffres;
	if (total.budget === void 0) return [];
	const axes = [...parAxe].flatMap(([axe, { budget }]) => budget === void 0 ? [] : [[ligne(contrat, `${axe.id} – ${axe.titre}`), phrase(require_agreement.formatAmount(budget))]]);
	const ofAxes = [...parAxe.values()].map(({ budget = 0 }) => -budget);
	const elsewhere = require_acronyms.sumEuros([total.budget, ...ofAxes]);
	const financeurs = [...parFinanceur].map(([id, montant]) => [ligne(contrat, contrat.partenaire(id)?.nom ?? nomFinanceur(id)), phrase(require_agreement.formatAmount(montant))]);
	return [tableau$1("Budget des fiches par axe", "Axe", [
		...axes,
		...axes.length === 0 || elsewhere === 0 ? [] : [[phrase("Fiches sans axe"), phrase(require_agreement.formatAmount(elsewhere))]],
		[phrase("Ensemble des fiches"), phrase(require_agreement.formatAmount(total.budget))]
	]), ...financeurs.length === 0 ? [] : [tableau$1("Financements par financeur", "Financeur", financeurs)]];
}
function tableau$1(legende, premiere, lignes) {
	const colonnes = [{
		titre: premiere,
		nombre: false
	}, {
		titre: "Montant",
		nombre: true
	}];
	return {
		kind: "tableau",
		legende: phrase(legende),
		colonnes,
		lignes
	};
}

// src/documents/parts/reunions.ts
/** Makes the view of the meetings of the instance at that place. */
function reunions(contrat, instance, index) {
	const all = require_acronyms.present(instance.reunions);
	const minutes = listeIntitulee(all.flatMap(([{ date }, rang]) => {
		const prose = texte(contrat, contrat.at("gouvernance", "instances", index, "reunions", rang, "compte_rendu"));
		if (prose === void 0) return [];
		return [{
			tete: [{
				kind: "strong",
				children: phrase(`Compte rendu de la réunion ${dateDansPhrase(date)}`.replace("réunion le ", "réunion du "))
			}],
			texte: prose
		}];
	}));
	if (all.every(([{ decisions }]) => require_acronyms.present(decisions).length === 0)) {
		const said = all.map(([{ date, objet, lieu }]) => [
			dateEnMots(date),
			lieu,
			objet
		].filter(Boolean).join(", "));
		return {
			faits: fait("Réunions", ...said),
			blocs: minutes
		};
	}
	return {
		faits: [],
		blocs: [tableau(contrat, all.map(([reunion]) => reunion)), ...minutes]
	};
}
function tableau(contrat, all) {
	const said = [
		{
			titre: "Réunion",
			cellule: ({ date }) => phrase(enTete(dateEnMots(date)))
		},
		{
			titre: "Lieu",
			cellule: ({ lieu }) => lieu === void 0 ? [] : ligne(contrat, lieu)
		},
		{
			titre: "Objet",
			cellule: ({ objet }) => objet === void 0 ? [] : ligne(contrat, objet)
		},
		{
			titre: "Décisions",
			cellule: ({ decisions }) => lignes(contrat, decisions)
		}
	].filter(({ cellule }) => all.some((reunion) => cellule(reunion).length > 0));
	return {
		kind: "tableau",
		legende: phrase("Réunions et décisions"),
		colonnes: said.map(({ titre }) => ({
			titre,
			nombre: false
		})),
		lignes: all.map((reunion) => said.map(({ cellule }) => cellule(reunion)))
	};
}
/** Several lines in one cell. */
function lignes(contrat, textes) {
	return enLignes(require_acronyms.present(textes).map(([text]) => ligne(contrat, text)));
}

// src/documents/contrat/gouvernance.ts
/** Who decides, who follows, who coordinates. */
function gouvernance(contrat) {
	const said = contrat.yaml.gouvernance;
	if (said === void 0) return [];
	return [
		...blocTexte(contrat, contrat.at("gouvernance", "texte")),
		...blocGroupe(phrase("Principes"), blocListe(contrat, said.principes)),
		...require_acronyms.present(said.instances).flatMap(([instance, index]) => {
			const blocs = instanceBlocs(contrat, instance, index);
			const nom = ligne(contrat, instance.nom);
			return blocs.length === 0 ? [intituleSeul(nom)] : blocGroupe(nom, blocs);
		}),
		...blocGroupe(phrase("Coordination"), coordination(contrat))
	];
}
function instanceBlocs(contrat, instance, index) {
	const nature = instance.type && require_labels_generated.LABELS.typeInstance[instance.type];
	const isNamed = nature !== void 0 && instance.nom.toLowerCase().includes(nature.toLowerCase());
	const { faits, blocs: tenues } = reunions(contrat, instance, index);
	return [
		...blocTexte(contrat, contrat.at("gouvernance", "instances", index, "missions")),
		...blocFaits([
			...fait("Nature", isNamed ? void 0 : nature),
			...fait("Présidence", ...nomsDe(contrat, instance.presidence)),
			...fait("Membres", ...nomsDe(contrat, instance.membres), ...instance.autres_membres ?? []),
			...fait("Fréquence", instance.frequence),
			...fait("Secrétariat", instance.secretariat),
			...faits
		]),
		...tenues
	];
}
function coordination(contrat) {
	const said = contrat.yaml.gouvernance?.coordination;
	if (said === void 0) return [];
	const parts = require_acronyms.present(said.financement).map(([{ financeur, part, montant }]) => {
		return [contrat.partenaire(financeur)?.nom ?? nomFinanceur(financeur), ...[part === void 0 ? void 0 : `${require_agreement.formatNumber(part)} %`, montant === void 0 ? void 0 : require_agreement.formatAmount(montant)]].filter((piece) => piece !== void 0).join(", ");
	});
	return [...blocTexte(contrat, contrat.at("gouvernance", "coordination", "missions")), ...blocFaits([
		...fait("Temps de travail", said.etp === void 0 ? void 0 : `${require_agreement.formatNumber(said.etp)} équivalent temps plein`),
		...fait("Employeur", ...nomsDe(contrat, said.employeur === void 0 ? [] : [said.employeur])),
		...fait("Financement", ...parts),
		...faitContact(contrat, "Contact", said.contact)
	])];
}
/** How residents take part. */
function participation(contrat) {
	const said = contrat.yaml.participation;
	if (said === void 0) return [];
	const dispositifs = require_acronyms.present(said.dispositifs).map(([{ type, nom, quand, public: qui, nombre, approximatif }]) => {
		const details = [
			nombre === void 0 ? void 0 : `${approximatif ? "environ " : ""}${require_agreement.formatNumber(nombre)}`,
			quand === void 0 ? void 0 : dateEnMots(quand),
			qui
		].filter((detail) => detail !== void 0).join(" ; ");
		const named = nom === void 0 ? type : `${type} « ${nom} »`;
		return details === "" ? named : `${named} (${details})`;
	});
	return [
		...blocFaits([...fait("Niveau", said.niveau && require_labels_generated.LABELS.niveauParticipation[said.niveau]), ...fait("Dispositifs", ...dispositifs)]),
		...blocGroupe(phrase("Objectifs"), blocTexte(contrat, contrat.at("participation", "objectifs"))),
		...blocGroupe(phrase("Modalités"), blocTexte(contrat, contrat.at("participation", "modalites"))),
		...blocGroupe(phrase("Suivi"), blocTexte(contrat, contrat.at("participation", "suivi"))),
		...require_acronyms.present(said.dispositifs).flatMap(([{ type, nom }, index]) => blocGroupe(ligne(contrat, nom ?? type), blocTexte(contrat, contrat.at("participation", "dispositifs", index, "texte"))))
	];
}

// src/documents/contrat/perimetre.ts
/** The territory: its name, its communes, its inhabitants, why it was chosen. */
function perimetre(contrat) {
	const { territoire } = contrat.yaml;
	return [
		...blocTexte(contrat, contrat.at("territoire", "perimetre")),
		...blocFaits([
			...fait("Territoire", territoire.type === void 0 ? territoire.nom : `${territoire.nom} (${require_labels_generated.LABELS.typeTerritoire[territoire.type].toLowerCase()})`),
			...fait((territoire.departements ?? []).length > 1 ? "Départements" : "Département", ...require_acronyms.present(territoire.departements).map(([code]) => departementEnMots(code))),
			...fait("Région", territoire.region && regionEnMots(territoire.region)),
			...communes$1(contrat),
			...fait("Population", population(contrat)),
			...fait("Gentilé", territoire.gentile),
			...quartiers(contrat),
			...fait("SIREN", territoire.siren && numeroGroupe(territoire.siren)),
			...fait("Code Insee", territoire.insee)
		]),
		...blocGroupe(phrase("Critères de choix"), blocListe(contrat, territoire.criteres))
	];
}
/** The communes by name while they are few; more of them have their annex. */
function communes$1({ yaml, chiffres }) {
	const codes = require_acronyms.present(yaml.territoire.communes).map(([code]) => code);
	if (!estLongue(codes)) return fait(codes.length > 1 ? "Communes" : "Commune", ...codes.map(communeEnMots));
	return [{
		libelle: "Communes",
		valeurs: [[{
			kind: "link",
			href: "#communes",
			children: phrase(`${require_agreement.formatNumber(chiffres.communes ?? codes.length)} (liste en annexe)`)
		}]]
	}];
}
/** The quartiers by name, in which commune and with what code; their number where that is all that is known. */
function quartiers({ yaml, chiffres }) {
	const said = yaml.territoire.quartiers_prioritaires;
	const noms = said === void 0 || !("length" in said) ? [] : require_acronyms.present(said).map(([{ nom, code, commune }]) => {
		const details = [commune === void 0 ? void 0 : nomDeCommune(commune) ?? `commune ${commune}`, code].filter((detail) => detail !== void 0).join(", ");
		return details === "" ? nom : `${nom} (${details})`;
	});
	const count = chiffres.quartiersPrioritaires;
	return fait(noms.length === 1 ? "Quartier prioritaire" : "Quartiers prioritaires", ...noms.length > 0 ? noms : [count === void 0 ? void 0 : require_agreement.formatNumber(count)]);
}
function population(contrat) {
	const said = contrat.yaml.territoire.population;
	if (said === void 0) return void 0;
	const origine = [said.source, said.annee].filter((part) => part !== void 0).join(", ");
	const habitants = `${said.approximatif ? "environ " : ""}${require_agreement.formatNumber(said.valeur)} habitants`;
	return origine === "" ? habitants : `${habitants} (${origine})`;
}
/** What the contract answers to. */
function diagnostic(contrat) {
	const said = contrat.yaml.diagnostic;
	const faits = typeof said === "object" ? [...fait("Année", said.annee?.toString()), ...fait("Démarche", said.participatif ? "participative" : void 0)] : [];
	return [...blocFaits(faits), ...blocTexte(contrat, contrat.at("diagnostic"))];
}
/** The schemas and contracts it goes with, the regional health project first. */
function articulations(contrat) {
	const { prs, articulations: autres } = contrat.yaml;
	const regional = prs === void 0 ? [] : blocGroupe(ligne(contrat, prs.nom), [
		...blocTexte(contrat, contrat.at("prs", "texte")),
		...blocFaits(fait("Période", periodeEnMots(prs.debut, prs.fin))),
		...blocListe(contrat, require_acronyms.present(prs.axes).map(([{ titre, transversal }]) => `${transversal ? "Axe transversal" : "Axe stratégique"} : ${titre}`))
	]);
	const others = require_acronyms.present(autres).flatMap(([{ dispositif, nom, sigle }, index]) => {
		const titre = enTete(nom ?? require_labels_generated.LABELS.dispositif[dispositif]);
		const blocs = blocTexte(contrat, contrat.at("articulations", index, "texte"));
		const named = sigle === void 0 ? titre : `${titre} (${sigle})`;
		return blocs.length === 0 ? blocListe(contrat, [named]) : blocGroupe(ligne(contrat, named), blocs);
	});
	return [
		...regional,
		...others,
		...blocGroupe(phrase("Volet santé mentale"), blocTexte(contrat, contrat.at("volet_sante_mentale")))
	];
}

// src/documents/contrat/procedure.ts
const COLONNES = [
	{
		titre: "Étape",
		nombre: false
	},
	{
		titre: "Date",
		nombre: false
	},
	{
		titre: "Précisions",
		nombre: false
	}
];
/** The steps of the approval, in the order of the contract, as far as they are recorded. */
function procedure(contrat) {
	const etapes = require_acronyms.present(contrat.yaml.procedure).map(([etape, index]) => {
		const prose = texte(contrat, contrat.at("procedure", index, "observations"));
		const line = prose && enUneLigne(prose);
		return {
			nom: nomEtape(contrat, etape),
			date: dateEtape(etape),
			precisions: joindre(precisions(contrat, etape), line ?? []),
			below: prose === void 0 || line !== void 0 ? [] : [{
				kind: "prose",
				prose
			}]
		};
	});
	if (etapes.length === 0) return [];
	const lignes = etapes.map(({ nom, date, precisions: said }) => [
		nom,
		date,
		said
	]);
	return [{
		kind: "tableau",
		legende: phrase("Étapes de la procédure"),
		colonnes: COLONNES,
		lignes
	}, ...etapes.flatMap(({ nom, below }) => blocGroupe(nom, below))];
}
function nomEtape(contrat, { etape, partenaire, organe }) {
	const who = [contrat.partenaire(partenaire)?.nom, organe].filter((part) => part !== void 0).join(", ");
	return ligne(contrat, who === "" ? require_labels_generated.LABELS.nomEtape[etape] : `${require_labels_generated.LABELS.nomEtape[etape]} – ${who}`);
}
function dateEtape({ date, statut }) {
	if (date !== void 0) return phrase(dateEnMots(date));
	return statut === void 0 ? [] : phrase(require_labels_generated.LABELS.statutEtape[statut]);
}
function precisions(contrat, { avis, numero, vote, publication, transmission, delai, date, statut }) {
	const said = [
		avis && require_labels_generated.LABELS.avis[avis],
		numero === void 0 ? void 0 : `n° ${numero}`,
		vote,
		publication === void 0 ? void 0 : `publiée le ${dateEnMots(publication)}`,
		transmission === void 0 ? void 0 : `transmise le ${dateEnMots(transmission)}`,
		delai === void 0 ? void 0 : `délai à prévoir : ${delai}`,
		date !== void 0 && statut !== void 0 && statut !== "fait" ? require_labels_generated.LABELS.statutEtape[statut].toLowerCase() : void 0
	].filter((part) => part !== void 0 && part !== "").join(" ; ");
	return said === "" ? [] : ligne(contrat, `${enTete(said)}.`);
}

// src/documents/contrat/sections.ts
/** The preamble stands before the numbered divisions. */
const PREAMBULE = {
	id: "preambule",
	titre: "Préambule",
	blocs: (contrat) => blocTexte(contrat, contrat.at("preambule"))
};
/** The divisions in the order of usage. One for which the contract says nothing is left out. */
const DIVISIONS = [
	{
		id: "contexte",
		titre: "Contexte et élaboration",
		blocs: contexte
	},
	{
		id: "perimetre",
		titre: "Périmètre",
		blocs: perimetre
	},
	{
		id: "diagnostic",
		titre: "Diagnostic",
		blocs: diagnostic
	},
	{
		id: "axes",
		titre: "Objet et priorités",
		blocs: axes
	},
	{
		id: "articulations",
		titre: "Articulation avec les autres démarches",
		blocs: articulations
	},
	{
		id: "gouvernance",
		titre: "Gouvernance",
		blocs: gouvernance
	},
	{
		id: "participation",
		titre: "Participation des habitants",
		blocs: participation
	},
	{
		id: "engagements",
		titre: "Engagements des signataires",
		blocs: engagements
	},
	{
		id: "financement",
		titre: "Financement",
		blocs: financement
	},
	{
		id: "evaluation",
		titre: "Suivi et évaluation",
		blocs: evaluation
	},
	{
		id: "duree",
		titre: "Durée",
		blocs: duree
	},
	{
		id: "procedure",
		titre: "Procédure d’approbation",
		blocs: procedure
	}
];

// src/documents/contrat/signatures.ts
/** A blank to be filled by hand. */
const BLANC = "…………………………";
/** Makes the page of signatures for the state the contract is in; `undefined` while nobody is to sign. */
function signaturesView(contrat) {
	if (contrat.signataires.length === 0) return void 0;
	return {
		titre: "Signatures",
		mention: ligne(contrat, mention(contrat)),
		groupes: groupesDe(contrat.signataires.map((signataire) => caseOf(contrat, signataire))),
		note: noteOf(contrat)
	};
}
/** Three rows of two places fill a page. */
const PAR_PAGE = 6;
/** Cuts the places into pages. Nobody signs alone on the last one: the page before gives it a row. */
function groupesDe(cases) {
	if (cases.length <= PAR_PAGE) return [cases];
	const size = cases.length === 7 ? 4 : PAR_PAGE;
	return [cases.slice(0, size), ...groupesDe(cases.slice(size))];
}
/** In a signed text the recorded place and date; before, blanks: neither is known until the day. */
function mention({ etat, yaml }) {
	const { date, lieu, exemplaires, evenement } = yaml.signature ?? {};
	const copies = exemplaires === void 0 ? "" : `, en ${exemplaires} exemplaire${exemplaires > 1 ? "s" : ""}`;
	if (etat !== "signe") return `Fait à ${BLANC}, le ${BLANC}${copies}.`;
	const said = `${lieu === void 0 ? "" : ` à ${lieu}`}${date === void 0 ? "" : `, ${dateDansPhrase(date)}`}${copies}${evenement === void 0 ? "" : ` (${evenement})`}`;
	return said === "" ? "Contrat signé par les parties." : `Fait${said}.`;
}
function caseOf(contrat, signataire) {
	const representant = signatureApart(contrat, signataire)?.representant ?? signataire.representant;
	const person = representant && [representant.civilite, representant.nom].filter((part) => part !== void 0).join(" ");
	const role = representant && [representant.fonction, representant.delegation].filter((part) => part !== void 0).join(", ");
	return {
		ancre: `signature-${signataire.id}`,
		entite: ligne(contrat, nomComplet(signataire)),
		representant: person === void 0 ? void 0 : ligne(contrat, person),
		fonction: role === void 0 || role === "" ? void 0 : ligne(contrat, role),
		signee: contrat.etat === "signe" ? signee(contrat, signataire) : void 0,
		champ: contrat.etat === "arrete" ? champ(signataire, person, role) : void 0
	};
}
/** Spoken, the field must say by itself whose it is: a screen reader goes from one field to the next. */
function champ(signataire, person, role) {
	const who = [
		nomComplet(signataire),
		person,
		role
	].filter((part) => part !== void 0 && part !== "").join(", ");
	return {
		signataire: signataire.id,
		invitation: "Signature et cachet",
		description: require_prose.plainText(phrase(`Signature : ${who}`))
	};
}
/** When and where this party signed: apart if it did, else with the others. */
function signee(contrat, signataire) {
	const apart = signatureApart(contrat, signataire);
	const { date, lieu } = (require_acronyms.signsApart(apart) ? apart : contrat.yaml.signature) ?? {};
	return date === void 0 ? void 0 : ligne(contrat, `Signé ${dateDansPhrase(date)}${lieu === void 0 ? "" : ` à ${lieu}`}`);
}
/** How a party signed that did not sign with the others; known in a signed text alone. */
function signatureApart({ etat, yaml }, { id }) {
	return etat === "signe" ? require_acronyms.present(yaml.signatures).find(([{ partenaire }]) => partenaire === id)?.[0] : void 0;
}
function noteOf(contrat) {
	if (contrat.etat === "brouillon") return ligne(contrat, "Ce projet n’est pas destiné à la signature.");
	if (contrat.etat === "signe" && contrat.isTranscription) return ligne(contrat, "Les signatures elles-mêmes figurent sur l’original ; cette transcription dit qui a signé, selon ses sources.");
}

// src/documents/contrat/sommaire.ts
/** The contents of a contract, from the parts that it has. */
function sommaireOf({ parties, sections, signatures, livret, annexes }) {
	return [
		...parties === void 0 ? [] : [division(phrase(parties.titre), "parties")],
		...sections.map(({ numero, titre, ancre }) => division(titre, ancre, numero)),
		...signatures === void 0 ? [] : [division(phrase(signatures.titre), "signatures")],
		...livret === void 0 ? [] : [division(phrase(livret.titre), "livret")],
		...(livret?.chapitres ?? []).flatMap(({ numero, titre, ancre, teinte, fiches }) => [{
			niveau: 2,
			numero: numero === void 0 ? void 0 : `Axe ${numero}`,
			titre,
			ancre,
			teinte
		}, ...fiches.map((fiche) => ({
			niveau: 3,
			numero: fiche.numero,
			titre: fiche.titre,
			ancre: fiche.ancre,
			teinte: fiche.teinte
		}))]),
		...annexes.map(({ titre, ancre }) => division(titre, ancre))
	];
}
function division(titre, ancre, numero) {
	return {
		niveau: 1,
		numero,
		titre,
		ancre,
		teinte: void 0
	};
}

// src/documents/contrat.ts
/** The contract: cover, contents, parties, body, signatures, book of fiches, annexes. */
const contrat = {
	name: "contrat",
	label: "le contrat",
	isRecord: true,
	hasMatter: () => true,
	views(source, making) {
		const sections = sectionsOf(source);
		const livret = livretView(source);
		const annexe = annexes(source, making);
		const parties = partiesView(source);
		const signatures = signaturesView(source);
		return [{
			...metadataOf(source, {
				document: "contrat",
				fichier: "contrat",
				titre: source.yaml.titre,
				sujet: source.yaml.titre,
				aCouverture: true,
				nomsDus: [
					...source.partenaires.map(({ nom }) => nom),
					...titresDe(source.axes),
					...titresDe(source.fiches)
				]
			}),
			couverture: couvertureView(source, making),
			sommaire: sommaireOf({
				parties,
				sections,
				signatures,
				livret,
				annexes: annexe
			}),
			parties,
			sections,
			signatures,
			livret,
			annexes: annexe,
			courants: courantsOf(livret)
		}];
	}
};
const titresDe = (items) => items.map(({ titre }) => titre);
function sectionsOf(source) {
	const numero = numerotationDe(source);
	const own = require_acronyms.present(source.yaml.articles);
	const known = new Set([PREAMBULE, ...DIVISIONS].map(({ id }) => id));
	const standard = DIVISIONS.map((division) => ({
		...division,
		titre: titleOf(source, division),
		blocs: [...ownText(source, division), ...division.blocs(source)]
	}));
	const further = own.filter(([{ id }]) => !known.has(id)).map(([{ id, titre }, index]) => ({
		id,
		titre,
		blocs: textOf(source, index)
	}));
	const numbered = [...standard, ...further].filter(({ blocs }) => blocs.length > 0);
	const preambule = PREAMBULE.blocs(source);
	return [...preambule.length === 0 ? [] : [section(source, {
		...PREAMBULE,
		titre: titleOf(source, PREAMBULE)
	}, void 0, preambule)], ...numbered.map((division, index) => section(source, division, numero(index + 1), division.blocs))];
}
/** The text of an article; a draft keeps the place of one that is still to be written. */
function textOf(source, index) {
	const blocs = blocTexte(source, source.at("articles", index, "texte"));
	return blocs.length > 0 || source.etat !== "brouillon" ? blocs : [paragraphe(source, "[à compléter]")];
}
/** What the contract itself writes in a standard division. */
function ownText(source, { id }) {
	return require_acronyms.present(source.yaml.articles).flatMap(([article, index]) => article.id === id ? textOf(source, index) : []);
}
function section(source, { id, titre }, numero, blocs) {
	return {
		ancre: ancre("article", id),
		groupe: "corps",
		numero,
		titre: ligne(source, titre),
		blocs
	};
}
/** A standard division may have a title of the contract's own. */
function titleOf(source, { id, titre }) {
	return require_acronyms.present(source.yaml.articles).find(([article]) => article.id === id)?.[0].titre ?? titre;
}
/** One running head for each kind of page of the book. */
function courantsOf(livret) {
	const heads = (livret?.chapitres ?? []).flatMap((chapitre) => chapitre.fiches).map(({ groupe, courant, teinte, breve }) => ({
		groupe,
		texte: courant,
		teinte: breve ? 0 : teinte
	}));
	return [...new Map(heads.map((head) => [head.groupe, head])).values()];
}

// src/documents/page-web/acteurs.ts
/** More partners than this are counted: nobody reads their names. */
const PARTENAIRES_NOMMES = 12;
/** Who signs, who takes part. */
function acteurs(contrat) {
	const { signataires, etat } = contrat;
	const signing = etat === "signe" ? "Il est signé par :" : "Il doit être signé par :";
	return [
		...signataires.length === 0 ? [] : [paragraphe(contrat, signing), ...blocListe(contrat, signataires.map(nomComplet))],
		...partenaires(contrat),
		...associes(contrat)
	];
}
function partenaires(contrat) {
	const others = contrat.partenaires.filter(({ estSignataire }) => !estSignataire);
	if (others.length === 0) return [];
	if (others.length > PARTENAIRES_NOMMES) return [paragraphe(contrat, `Il associe aussi ${require_agreement.countInWords(others.length, "partenaire")}.`)];
	return [paragraphe(contrat, "Il associe aussi :"), ...blocListe(contrat, others.map(nomComplet))];
}
function associes(contrat) {
	const { acteurs: said = [] } = contrat.yaml;
	return said.length === 0 ? [] : [paragraphe(contrat, `Sont concernés sur le territoire : ${require_agreement.enumerate(said)}.`)];
}

// src/documents/page-web/lieu-et-duree.ts
/** Whether one lives where the contract holds, and until when it does. */
function lieuEtDuree(contrat) {
	const duree = phraseDuree(contrat);
	return [
		...extrait(contrat, contrat.at("territoire", "perimetre")),
		...communes(contrat),
		...duree === void 0 ? [] : [paragraphe(contrat, duree)]
	];
}
/** All by name, in alphabetical order: a resident looks for one. */
function communes(contrat) {
	const codes = require_acronyms.present(contrat.yaml.territoire.communes).map(([code]) => code);
	if (codes.length === 0) return [];
	const noms = codes.map((code) => nomDeCommune(code) ?? communeEnMots(code)).sort(new Intl.Collator("fr").compare);
	return [paragraphe(contrat, `Il couvre ${require_agreement.countInWords(codes.length, "commune", { genre: "f" })} : ${require_agreement.enumerate(noms)}.`)];
}

// src/documents/page-web/priorites.ts
/** More actions than this are not what comes first. */
const A_LA_UNE = 8;
/** A description that is no longer is read with the name of its action, in characters. */
const DESCRIPTION = 320;
/** The axes with all their actions; before them those of high priority, if these are some among others. */
function priorites(contrat) {
	const actions = contrat.fiches.filter(({ maturite }) => maturite === "action");
	const announced = Math.max(actions.length, contrat.yaml.plan?.fiches_annoncees ?? 0);
	const first = actions.filter(estPrioritaire);
	const areShown = first.length > 0 && first.length < announced && first.length <= A_LA_UNE;
	const others = areShown ? actions.filter((fiche) => fiche.axe !== void 0 || !first.includes(fiche)) : actions;
	return [...axesPublics(contrat, others, others.length === announced), ...areShown ? [paragraphe(contrat, first.length === 1 ? "L’action prioritaire :" : "Les actions prioritaires :"), ...listeIntitulee(first.map((fiche) => intitule(contrat, fiche)))] : []];
}
function intitule(contrat, fiche) {
	const description = texte(contrat, fiche.at("description"));
	const line = description && enUneLigne(description);
	const isShort = line !== void 0 && require_prose.plainText(line).length <= DESCRIPTION;
	return {
		tete: [{
			kind: "strong",
			children: ligne(contrat, fiche.titre)
		}],
		texte: isShort ? description : void 0
	};
}

// src/documents/page-web/sections.ts
const QUESTIONS = [
	{
		id: "definition",
		titre: "Un contrat local de santé, qu’est-ce que c’est ?",
		blocs: definitionCls
	},
	{
		id: "objectifs",
		titre: "Ce qu’il vise",
		blocs: (contrat) => blocListe(contrat, [...contrat.yaml.orientations ?? [], ...contrat.yaml.objectifs ?? []])
	},
	{
		id: "priorites",
		titre: "Ses priorités",
		blocs: priorites
	},
	{
		id: "acteurs",
		titre: "Qui agit",
		blocs: acteurs
	},
	{
		id: "territoire",
		titre: "Où, et pour combien de temps",
		blocs: lieuEtDuree
	},
	{
		id: "origine",
		titre: "D’où il vient",
		blocs: (contrat) => [
			...extrait(contrat, contrat.at("contexte")),
			...extrait(contrat, contrat.at("diagnostic")),
			...elaborationPublique(contrat)
		]
	},
	{
		id: "participation",
		titre: "La suite, avec les habitants",
		blocs: (contrat) => [...dispositifs(contrat), ...etapesAVenir(contrat)]
	}
];
/** The sections of the page; a question that the contract does not answer is left out. */
function sectionsDe(contrat) {
	return QUESTIONS.flatMap(({ id, titre, blocs: answer }) => {
		const blocs = answer(contrat);
		return blocs.length === 0 ? [] : [{
			ancre: ancre("partie", id),
			groupe: "page",
			numero: void 0,
			titre: phrase(titre),
			blocs
		}];
	});
}

// src/documents/page-web.ts
/** The public page: what the contract is, what it aims at, who acts, its priorities, whom to ask. */
const pageWeb = {
	name: "page-web",
	label: "la page web",
	follows: ["contrat"],
	hasMatter: ({ axes, fiches, yaml: { objectifs, orientations, contexte, diagnostic } }) => [
		axes,
		fiches,
		objectifs ?? [],
		orientations ?? []
	].some(({ length }) => length > 0) || contexte !== void 0 || diagnostic !== void 0,
	views: (contrat, making) => [pageWebView(contrat, making)]
};
function pageWebView(contrat, making) {
	const { titre, territoire, devise } = contrat.yaml;
	const sections = sectionsDe(contrat);
	const pieces = piecesAvecContrat(contrat, making, void 0);
	const contacts = contactsDe(contrat, void 0);
	return {
		...metadataOf(contrat, {
			document: "page-web",
			fichier: "page-web",
			titre,
			sujet: `${titre} : présentation pour les habitants`,
			aCouverture: false,
			nomsDus: [
				titre,
				...contrat.signataires.map(({ nom }) => nom),
				...contrat.axes.map((axe) => axe.titre)
			]
		}),
		mention: ligne(contrat, territoire.nom),
		titrePage: ligne(contrat, titre),
		devise: devise === void 0 ? void 0 : ligne(contrat, devise),
		reperes: reperes(contrat).map((repere) => ligne(contrat, repere)),
		sommaire: [
			...sections,
			...pieces.length === 0 ? [] : [{
				titre: ligne(contrat, "Documents"),
				ancre: "documents"
			}],
			...contacts.length === 0 ? [] : [{
				titre: ligne(contrat, "Contact"),
				ancre: "contact"
			}]
		],
		sections,
		pieces,
		contacts
	};
}

// src/documents/index.generated.ts
/** Every document, in the order of the help. */
const DOCUMENTS = [
	contrat,
	communique,
	actualite,
	pageWeb
];

exports.DOCUMENTS = DOCUMENTS;