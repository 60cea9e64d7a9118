const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_package_files = require("./package-files--xqsomOq.cjs");

// src/formats/html/signs.generated.ts
/** The fonts of signs, each with the characters that it draws where those of text have none. */
const SIGNS = [{
	family: "Noto Sans Symbols 2",
	range: "U+21af,U+21e6-21f0,U+21f3,U+2218-2219,U+2299,U+22c4-22c6,U+2316,U+2318,U+231a-231b,U+2324-2328,U+232b,U+237b,U+237d-237f,U+2394,U+23ce-23cf,U+23e9-23ea,U+23ed-23ef,U+23f1-2426,U+2440-244a,U+25a0-2609,U+260e-2612,U+2614-2623,U+2630-2637,U+263c,U+2654-2668,U+267f-268f,U+269e-26a1,U+26aa-26ac,U+26bd-26cd,U+26cf-26e1,U+2700-2704,U+2706-2709,U+270b-271c,U+2722-2727,U+2729-274b,U+274d,U+274f-2753,U+2756-2775,U+2794,U+2798-27af,U+27b1-27be,U+2800-28ff,U+2981,U+29bf,U+29eb,U+2b00-2b0d,U+2b12-2b2f,U+2b4d-2b73,U+2b76-2b95,U+2b97-2bfd,U+2bff,U+4dc0-4dff,U+10140-1018e,U+10190-1019c,U+101a0,U+101d0-101fc,U+102e1-102fb,U+10e60-10e7e,U+1d2c0-1d2d3,U+1d2e0-1d2f3,U+1d300-1d356,U+1d360-1d378,U+1f000-1f02b,U+1f030-1f093,U+1f0a0-1f0ae,U+1f0b1-1f0bf,U+1f0c1-1f0cf,U+1f0d1-1f0f5,U+1f10d-1f10f,U+1f16d-1f16f,U+1f1ad,U+1f30d-1f30f,U+1f315,U+1f31c,U+1f321-1f32c,U+1f336,U+1f378,U+1f37d,U+1f393-1f39f,U+1f3a7,U+1f3ac-1f3ae,U+1f3c2,U+1f3c4,U+1f3c6,U+1f3ca-1f3ce,U+1f3d4-1f3e0,U+1f3ed,U+1f3f1-1f3f3,U+1f3f5-1f3f7,U+1f408,U+1f415,U+1f41f,U+1f426,U+1f43f,U+1f441-1f442,U+1f446-1f449,U+1f44c-1f44e,U+1f453,U+1f46a,U+1f47d,U+1f4a3,U+1f4b0,U+1f4b3,U+1f4b9,U+1f4bb,U+1f4bf,U+1f4c8-1f4cb,U+1f4da,U+1f4df,U+1f4e4-1f4e6,U+1f4ea-1f4ed,U+1f4f7,U+1f4f9-1f4fb,U+1f4fd-1f4fe,U+1f503,U+1f507-1f50a,U+1f50d,U+1f512-1f513,U+1f53e-1f545,U+1f54a,U+1f550-1f579,U+1f57b-1f594,U+1f597-1f5a3,U+1f5a5-1f5fa,U+1f650-1f67f,U+1f687,U+1f68d,U+1f691,U+1f694,U+1f698,U+1f6ad,U+1f6b2,U+1f6b9-1f6ba,U+1f6bc,U+1f6c6-1f6cb,U+1f6cd-1f6cf,U+1f6d3-1f6d7,U+1f6e0-1f6ea,U+1f6f0-1f6f3,U+1f6f7-1f6fc,U+1f774-1f776,U+1f77b-1f7d9,U+1f7e0-1f7eb,U+1f800-1f80b,U+1f810-1f847,U+1f850-1f859,U+1f860-1f887,U+1f890-1f8ad,U+1f8b0-1f8b1,U+1f900-1f90b,U+1f93b,U+1f946,U+1fa00-1fa53,U+1fa60-1fa6d,U+1fa70-1fa74,U+1fa78-1fa7a,U+1fa80-1fa86,U+1fa90-1faa8,U+1fab0-1fab6,U+1fac0-1fac2,U+1fad0-1fad6,U+1fb00-1fb92,U+1fb94-1fbca,U+1fbf0-1fbf9",
	pattern: /[\u{21af}\u{21e6}-\u{21f0}\u{21f3}\u{2218}-\u{2219}\u{2299}\u{22c4}-\u{22c6}\u{2316}\u{2318}\u{231a}-\u{231b}\u{2324}-\u{2328}\u{232b}\u{237b}\u{237d}-\u{237f}\u{2394}\u{23ce}-\u{23cf}\u{23e9}-\u{23ea}\u{23ed}-\u{23ef}\u{23f1}-\u{2426}\u{2440}-\u{244a}\u{25a0}-\u{2609}\u{260e}-\u{2612}\u{2614}-\u{2623}\u{2630}-\u{2637}\u{263c}\u{2654}-\u{2668}\u{267f}-\u{268f}\u{269e}-\u{26a1}\u{26aa}-\u{26ac}\u{26bd}-\u{26cd}\u{26cf}-\u{26e1}\u{2700}-\u{2704}\u{2706}-\u{2709}\u{270b}-\u{271c}\u{2722}-\u{2727}\u{2729}-\u{274b}\u{274d}\u{274f}-\u{2753}\u{2756}-\u{2775}\u{2794}\u{2798}-\u{27af}\u{27b1}-\u{27be}\u{2800}-\u{28ff}\u{2981}\u{29bf}\u{29eb}\u{2b00}-\u{2b0d}\u{2b12}-\u{2b2f}\u{2b4d}-\u{2b73}\u{2b76}-\u{2b95}\u{2b97}-\u{2bfd}\u{2bff}\u{4dc0}-\u{4dff}\u{10140}-\u{1018e}\u{10190}-\u{1019c}\u{101a0}\u{101d0}-\u{101fc}\u{102e1}-\u{102fb}\u{10e60}-\u{10e7e}\u{1d2c0}-\u{1d2d3}\u{1d2e0}-\u{1d2f3}\u{1d300}-\u{1d356}\u{1d360}-\u{1d378}\u{1f000}-\u{1f02b}\u{1f030}-\u{1f093}\u{1f0a0}-\u{1f0ae}\u{1f0b1}-\u{1f0bf}\u{1f0c1}-\u{1f0cf}\u{1f0d1}-\u{1f0f5}\u{1f10d}-\u{1f10f}\u{1f16d}-\u{1f16f}\u{1f1ad}\u{1f30d}-\u{1f30f}\u{1f315}\u{1f31c}\u{1f321}-\u{1f32c}\u{1f336}\u{1f378}\u{1f37d}\u{1f393}-\u{1f39f}\u{1f3a7}\u{1f3ac}-\u{1f3ae}\u{1f3c2}\u{1f3c4}\u{1f3c6}\u{1f3ca}-\u{1f3ce}\u{1f3d4}-\u{1f3e0}\u{1f3ed}\u{1f3f1}-\u{1f3f3}\u{1f3f5}-\u{1f3f7}\u{1f408}\u{1f415}\u{1f41f}\u{1f426}\u{1f43f}\u{1f441}-\u{1f442}\u{1f446}-\u{1f449}\u{1f44c}-\u{1f44e}\u{1f453}\u{1f46a}\u{1f47d}\u{1f4a3}\u{1f4b0}\u{1f4b3}\u{1f4b9}\u{1f4bb}\u{1f4bf}\u{1f4c8}-\u{1f4cb}\u{1f4da}\u{1f4df}\u{1f4e4}-\u{1f4e6}\u{1f4ea}-\u{1f4ed}\u{1f4f7}\u{1f4f9}-\u{1f4fb}\u{1f4fd}-\u{1f4fe}\u{1f503}\u{1f507}-\u{1f50a}\u{1f50d}\u{1f512}-\u{1f513}\u{1f53e}-\u{1f545}\u{1f54a}\u{1f550}-\u{1f579}\u{1f57b}-\u{1f594}\u{1f597}-\u{1f5a3}\u{1f5a5}-\u{1f5fa}\u{1f650}-\u{1f67f}\u{1f687}\u{1f68d}\u{1f691}\u{1f694}\u{1f698}\u{1f6ad}\u{1f6b2}\u{1f6b9}-\u{1f6ba}\u{1f6bc}\u{1f6c6}-\u{1f6cb}\u{1f6cd}-\u{1f6cf}\u{1f6d3}-\u{1f6d7}\u{1f6e0}-\u{1f6ea}\u{1f6f0}-\u{1f6f3}\u{1f6f7}-\u{1f6fc}\u{1f774}-\u{1f776}\u{1f77b}-\u{1f7d9}\u{1f7e0}-\u{1f7eb}\u{1f800}-\u{1f80b}\u{1f810}-\u{1f847}\u{1f850}-\u{1f859}\u{1f860}-\u{1f887}\u{1f890}-\u{1f8ad}\u{1f8b0}-\u{1f8b1}\u{1f900}-\u{1f90b}\u{1f93b}\u{1f946}\u{1fa00}-\u{1fa53}\u{1fa60}-\u{1fa6d}\u{1fa70}-\u{1fa74}\u{1fa78}-\u{1fa7a}\u{1fa80}-\u{1fa86}\u{1fa90}-\u{1faa8}\u{1fab0}-\u{1fab6}\u{1fac0}-\u{1fac2}\u{1fad0}-\u{1fad6}\u{1fb00}-\u{1fb92}\u{1fb94}-\u{1fbca}\u{1fbf0}-\u{1fbf9}]/u
}, {
	family: "Noto Sans Math",
	range: "U+3f6,U+606-60a,U+60c,U+660-66c,U+6f0-6f9,U+2010,U+2015-2017,U+2021,U+2025,U+2034-2038,U+203c,U+2040,U+2043,U+2047,U+2050,U+2057,U+2118,U+2127,U+2129,U+2140-2144,U+214a-214b,U+2190,U+2192,U+2194-21ae,U+21b0-21e5,U+21f1-21f2,U+21f4-2211,U+2213-2214,U+2216-2217,U+221a-2298,U+229a-22c3,U+22c7-2300,U+2302,U+2305-2306,U+2308-230b,U+2310-2313,U+2317,U+2319,U+231c-2323,U+232c,U+2332,U+2336-237a,U+237c,U+2395,U+239b-23b9,U+23d0,U+23dc-23e7,U+2474-2475,U+2500,U+2506,U+250c,U+2510,U+2514,U+2518,U+2550,U+2571-2572,U+2577,U+2580,U+2584,U+2588,U+258c,U+2590-2593,U+263b,U+263d-263e,U+2640,U+2642,U+2669-266f,U+267e,U+26a5,U+26b2,U+2720,U+27c0-27ff,U+2900-2980,U+2982-29be,U+29c0-29ea,U+29ec-2aff,U+2b0e-2b11,U+2b30-2b4c,U+2bfe,U+3012,U+3030,U+ff5b,U+ff5d,U+1d6c1,U+1d6db,U+1d6fb,U+1d715,U+1d735,U+1d74f,U+1d76f,U+1d789,U+1d7a9,U+1d7c3,U+1d7ce-1d7ff,U+1eef0-1eef1",
	pattern: /[\u{3f6}\u{606}-\u{60a}\u{60c}\u{660}-\u{66c}\u{6f0}-\u{6f9}\u{2010}\u{2015}-\u{2017}\u{2021}\u{2025}\u{2034}-\u{2038}\u{203c}\u{2040}\u{2043}\u{2047}\u{2050}\u{2057}\u{2118}\u{2127}\u{2129}\u{2140}-\u{2144}\u{214a}-\u{214b}\u{2190}\u{2192}\u{2194}-\u{21ae}\u{21b0}-\u{21e5}\u{21f1}-\u{21f2}\u{21f4}-\u{2211}\u{2213}-\u{2214}\u{2216}-\u{2217}\u{221a}-\u{2298}\u{229a}-\u{22c3}\u{22c7}-\u{2300}\u{2302}\u{2305}-\u{2306}\u{2308}-\u{230b}\u{2310}-\u{2313}\u{2317}\u{2319}\u{231c}-\u{2323}\u{232c}\u{2332}\u{2336}-\u{237a}\u{237c}\u{2395}\u{239b}-\u{23b9}\u{23d0}\u{23dc}-\u{23e7}\u{2474}-\u{2475}\u{2500}\u{2506}\u{250c}\u{2510}\u{2514}\u{2518}\u{2550}\u{2571}-\u{2572}\u{2577}\u{2580}\u{2584}\u{2588}\u{258c}\u{2590}-\u{2593}\u{263b}\u{263d}-\u{263e}\u{2640}\u{2642}\u{2669}-\u{266f}\u{267e}\u{26a5}\u{26b2}\u{2720}\u{27c0}-\u{27ff}\u{2900}-\u{2980}\u{2982}-\u{29be}\u{29c0}-\u{29ea}\u{29ec}-\u{2aff}\u{2b0e}-\u{2b11}\u{2b30}-\u{2b4c}\u{2bfe}\u{3012}\u{3030}\u{ff5b}\u{ff5d}\u{1d6c1}\u{1d6db}\u{1d6fb}\u{1d715}\u{1d735}\u{1d74f}\u{1d76f}\u{1d789}\u{1d7a9}\u{1d7c3}\u{1d7ce}-\u{1d7ff}\u{1eef0}-\u{1eef1}]/u
}];

// src/formats/html/fonts.ts
var fonts_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ bundledFonts: () => bundledFonts });
const SERIF = {
	family: "Source Serif 4",
	package: "source-serif-4"
};
const SANS = {
	family: "Source Sans 3",
	package: "source-sans-3"
};
const FACES = [
	{
		...SERIF,
		weight: 400,
		style: "normal"
	},
	{
		...SERIF,
		weight: 400,
		style: "italic"
	},
	{
		...SERIF,
		weight: 600,
		style: "normal"
	},
	{
		...SERIF,
		weight: 600,
		style: "italic"
	},
	{
		...SANS,
		weight: 400,
		style: "normal"
	},
	{
		...SANS,
		weight: 400,
		style: "italic"
	},
	{
		...SANS,
		weight: 600,
		style: "normal"
	},
	{
		...SANS,
		weight: 700,
		style: "normal"
	}
];
/** The packages split each face by script; a document carries the parts whose characters it uses. */
const SUBSETS = {
	latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
	"latin-ext": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF"
};
const SUBSET_NAMES = ["latin", "latin-ext"];
const EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c4\u2113\u2c60-\u2c7f\ua720-\ua7ff]/;
/** The fonts of signs, behind the families of text: arrows, ticks, boxes, comparisons. */
const SIGN_FONTS = {
	"Noto Sans Symbols 2": "@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2",
	"Noto Sans Math": "@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2"
};
/** The family in which the letters of drawings are shown. */
const FAMILY_OF_PICTURES = SANS.family;
/**
* `@font-face` rules with the fonts inside them, for a document of the given text.
* @param only the one family of text that is wanted, besides the signs
*/
function fontFaces(text, only) {
	const subsets = EXTENDED.test(text) ? SUBSET_NAMES : ["latin"];
	return [...FACES.filter(({ family }) => only === void 0 || family === only).flatMap((face) => subsets.map((subset) => fontFace(face, fileOf(face, subset), SUBSETS[subset]))), ...SIGNS.filter(({ pattern }) => pattern.test(text)).map(({ family, range }) => fontFace({
		family,
		weight: 400,
		style: "normal"
	}, SIGN_FONTS[family], range))].join("\n");
}
/** The faces of the families of text, each with its files. */
function textFaces() {
	return FACES.map((face) => ({
		family: face.family,
		files: SUBSET_NAMES.map((subset) => ({
			family: face.family,
			file: fileOf(face, subset),
			range: SUBSETS[subset]
		}))
	}));
}
/** The fonts of signs; the first that has a sign draws it. */
function signFonts() {
	return Object.entries(SIGN_FONTS).map(([family, file]) => ({
		family,
		file
	}));
}
/** The families that come with the program, and the files of them that this installation lacks. */
function bundledFonts() {
	const files = [...textFaces().flatMap(({ files }) => files), ...signFonts()];
	return {
		families: [...new Set(files.map(({ family }) => family))],
		missing: files.map(({ file }) => file).filter((file) => !require_package_files.hasPackageFile(file))
	};
}
function fileOf(face, subset) {
	return `@fontsource/${face.package}/files/${face.package}-${subset}-${face.weight}-${face.style}.woff2`;
}
function fontFace({ family, weight, style }, file, range) {
	const data = Buffer.from(require_package_files.readPackageFile(file)).toString("base64");
	return [
		"@font-face {",
		`font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; font-display: swap;`,
		`src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${range};`,
		"}"
	].join(" ");
}

Object.defineProperty(exports, "FAMILY_OF_PICTURES", {
  enumerable: true,
  get: function () {
    return FAMILY_OF_PICTURES;
  }
});
Object.defineProperty(exports, "fontFaces", {
  enumerable: true,
  get: function () {
    return fontFaces;
  }
});
Object.defineProperty(exports, "fonts_exports", {
  enumerable: true,
  get: function () {
    return fonts_exports;
  }
});