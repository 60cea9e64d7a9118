const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");

// ../../../work/main/node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/schema/nearest.ts
var nearest_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ nearest: () => nearest });
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Letters to change; two that changed places count as one. */
function farFrom(one, other) {
	const far = (0, import_fastest_levenshtein.distance)(one, other);
	if (far !== 2 || one.length !== other.length) return far;
	const at = Array.from(one, (_, index) => index).findIndex((index) => one.charAt(index) !== other.charAt(index));
	return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other ? 1 : far;
}
/**
* The word of `words` that `word` was probably meant to be, or `undefined` if none is near enough. Accents, capitals,
* spaces, hyphens and underscores don't count: they are what people get wrong first.
* @param fits tells which of two words as near is the better one
*/
function nearest(word, words, fits = () => false) {
	const wanted = foldWord(word);
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	return words.map((candidate) => ({
		candidate,
		far: farFrom(wanted, foldWord(candidate))
	})).filter(({ candidate, far }) => far <= limit && far < Math.max(wanted.length, candidate.length)).sort((a, b) => a.far - b.far || Number(fits(b.candidate)) - Number(fits(a.candidate)))[0]?.candidate;
}
/** Whether two words are the same but for accents, capitals, spaces, hyphens and underscores. */
function isSameWord(one, other) {
	return foldWord(one) === foldWord(other);
}
/** A word without what people get wrong first: accents, capitals, and which sign joins its parts. */
function foldWord(word) {
	return word.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/[\s_’'-]+/g, "-");
}

Object.defineProperty(exports, "foldWord", {
  enumerable: true,
  get: function () {
    return foldWord;
  }
});
Object.defineProperty(exports, "isSameWord", {
  enumerable: true,
  get: function () {
    return isSameWord;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "nearest_exports", {
  enumerable: true,
  get: function () {
    return nearest_exports;
  }
});
Object.defineProperty(exports, "require_fastest_levenshtein", {
  enumerable: true,
  get: function () {
    return require_fastest_levenshtein;
  }
});