// src/text/spaces.ts
const SPACES = " 	\xA0   ";
/** A space within a line, of any width. */
function isSpace(character) {
	return character !== "" && SPACES.includes(character);
}

// src/text/numbers.ts
/** « 1 234,5 »: thin spaces, a comma, at most two decimals. Not for years or codes. */
function formatNumber(value) {
	return format(value, (size) => String(Math.round(size * 100) / 100));
}
/** « 30 000 € », « 1 234,50 € »: cents are two digits or none. */
function formatAmount(euros) {
	const isWhole = Number.isInteger(Math.round(euros * 100) / 100);
	return `${format(euros, (size) => size.toFixed(isWhole ? 0 : 2))}${" "}€`;
}
/** « 312 ko », « 1,1 Mo »: thousands, as sizes are given to readers. */
function formatFileSize(bytes) {
	const kilo = Math.max(1, Math.round(bytes / 1e3));
	return kilo < 1e3 ? `${formatNumber(kilo)}${"\xA0"}ko` : `${formatNumber(Math.round(bytes / 1e5) / 10)}${"\xA0"}Mo`;
}
function format(value, write) {
	const written = write(Math.abs(value));
	const [whole = "", decimals] = written.split(".");
	return `${value < 0 && Number(written) !== 0 ? "−" : ""}${group(whole)}${decimals === void 0 ? "" : `,${decimals}`}`;
}
function group(digits) {
	const groups = [];
	for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
	return groups.join(" ");
}
const UNITS = [...[
	"zéro",
	"un",
	"deux",
	"trois",
	"quatre",
	"cinq",
	"six",
	"sept",
	"huit",
	"neuf",
	"dix",
	"onze",
	"douze",
	"treize"
], ...[
	"quatorze",
	"quinze",
	"seize",
	"dix-sept",
	"dix-huit",
	"dix-neuf"
]];
const TENS = [
	"",
	"",
	"vingt",
	"trente",
	"quarante",
	"cinquante",
	"soixante",
	"soixante",
	"quatre-vingt",
	"quatre-vingt"
];
/** « trois », « vingt et une », « quatre-vingts », up to 999; what is larger, negative or broken stays in figures. */
function numberInWords(value, genre = "m") {
	if (!Number.isInteger(value) || value < 0 || value > 999) return formatNumber(value);
	const words = hundreds(value);
	return genre === "f" && /(?:^|[ -])un$/.test(words) ? `${words}e` : words;
}
function hundreds(value) {
	const count = Math.floor(value / 100);
	const rest = value % 100;
	if (count === 0) return belowHundred(rest);
	const hundred = count === 1 ? "cent" : `${UNITS[count]} cent`;
	if (rest === 0) return count === 1 ? hundred : `${hundred}s`;
	return `${hundred} ${belowHundred(rest)}`;
}
function belowHundred(value) {
	if (value < 20) return UNITS[value] ?? "";
	if (value === 80) return "quatre-vingts";
	const ten = Math.floor(value / 10);
	const rest = ten === 7 || ten === 9 ? value % 10 + 10 : value % 10;
	const tens = TENS[ten] ?? "";
	if (rest === 0) return tens;
	return `${tens}${ten < 8 && (rest === 1 || rest === 11) ? " et " : "-"}${UNITS[rest]}`;
}
const ABOUT = /* @__PURE__ */ new Map([
	["une dizaine", 10],
	["une douzaine", 12],
	["une quinzaine", 15],
	["une vingtaine", 20],
	["une trentaine", 30],
	["une quarantaine", 40],
	["une cinquantaine", 50],
	["une soixantaine", 60],
	["une centaine", 100]
]);
/** « une quinzaine » for 15; `undefined` for a number that has no such word. */
function aboutInWords(value) {
	return [...ABOUT].find(([, about]) => about === value)?.[0];
}
const ABOUT_WORDS = /^(?:environ|près de|presque|autour de|plus de|moins de|au moins) /;
const DIGITS = /^\d+(?:,\d+)?$/;
const GROUPED = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;
/** Reads « 12 », « 1 234,5 », « douze », « vingt et une », « une quinzaine », « environ 30 »; `undefined` for all else. */
function readNumber(text) {
	if (text.length > 60) return void 0;
	const words = text.normalize("NFC").toLowerCase().replaceAll(/(?<=\p{L})-(?=\p{L})/gu, " ").replaceAll(/\s+/g, " ").trim();
	const approximate = ABOUT_WORDS.test(words);
	const number = words.replace(ABOUT_WORDS, "");
	if (DIGITS.test(number) || GROUPED.test(number)) return {
		value: Number(number.replaceAll(" ", "").replace(",", ".")),
		approximate
	};
	const value = numbersByWords().get(number);
	if (value !== void 0) return {
		value,
		approximate
	};
	const about = ABOUT.get(number);
	return about === void 0 ? void 0 : {
		value: about,
		approximate: true
	};
}
let byWords;
/** Every number that is written in words; hyphens count as spaces, since both spellings are right. */
function numbersByWords() {
	byWords ??= new Map(Array.from({ length: 1e3 }, (_, value) => value).flatMap((value) => ["m", "f"].map((genre) => [numberInWords(value, genre).replaceAll("-", " "), value])));
	return byWords;
}

// src/text/agreement.ts
/**
* « représenté », « représentée », or « représenté(e) » where the gender is not known: a contract is not made to guess.
*
* @param participle in the masculine
*/
function agree(participle, genre) {
	if (genre === void 0) return `${participle}(e)`;
	return genre === "f" ? `${participle}e` : participle;
}
/** The gender that a form of address tells. */
function genreOfCivilite(civilite) {
	if (civilite === void 0) return void 0;
	if (/^(?:M\.?|Monsieur)$/.test(civilite)) return "m";
	return /^(?:M(?:me|lle)|Madame)$/.test(civilite) ? "f" : void 0;
}
/** « a, b et c »; the items keep their words. */
function enumerate(items, conjunction = "et") {
	const last = items.at(-1);
	if (last === void 0 || items.length === 1) return last ?? "";
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** « 0 fiche », « 1 fiche », « 3 fiches »: in French the plural begins with 2. Give `many` where it is more than an s. */
function plural(count, one, many = pluralOf(one)) {
	return `${formatNumber(count)}${"\xA0"}${Math.abs(count) < 2 ? one : many}`;
}
/** « trois axes », « une action », « 17 actions »: in words up to sixteen, as running text has it. */
function countInWords(count, one, { genre = "m", many = pluralOf(one) } = {}) {
	return count > 16 ? plural(count, one, many) : `${numberInWords(count, genre)} ${count < 2 ? one : many}`;
}
function pluralOf(word) {
	return /[sxz]$/.test(word) ? word : `${word}s`;
}
/** « n’a pas de lieu », « n’a ni lieu ni date » : what lacks, and nothing else. */
function hasNo(nouns) {
	const [first = "", ...others] = nouns;
	if (others.length > 0) return `n’a ni ${nouns.join(" ni ")}`;
	return `n’a pas ${/^[aeéiouy]/i.test(first) ? "d’" : "de "}${first}`;
}

Object.defineProperty(exports, "aboutInWords", {
  enumerable: true,
  get: function () {
    return aboutInWords;
  }
});
Object.defineProperty(exports, "agree", {
  enumerable: true,
  get: function () {
    return agree;
  }
});
Object.defineProperty(exports, "countInWords", {
  enumerable: true,
  get: function () {
    return countInWords;
  }
});
Object.defineProperty(exports, "enumerate", {
  enumerable: true,
  get: function () {
    return enumerate;
  }
});
Object.defineProperty(exports, "formatAmount", {
  enumerable: true,
  get: function () {
    return formatAmount;
  }
});
Object.defineProperty(exports, "formatFileSize", {
  enumerable: true,
  get: function () {
    return formatFileSize;
  }
});
Object.defineProperty(exports, "formatNumber", {
  enumerable: true,
  get: function () {
    return formatNumber;
  }
});
Object.defineProperty(exports, "genreOfCivilite", {
  enumerable: true,
  get: function () {
    return genreOfCivilite;
  }
});
Object.defineProperty(exports, "hasNo", {
  enumerable: true,
  get: function () {
    return hasNo;
  }
});
Object.defineProperty(exports, "isSpace", {
  enumerable: true,
  get: function () {
    return isSpace;
  }
});
Object.defineProperty(exports, "numberInWords", {
  enumerable: true,
  get: function () {
    return numberInWords;
  }
});
Object.defineProperty(exports, "plural", {
  enumerable: true,
  get: function () {
    return plural;
  }
});
Object.defineProperty(exports, "readNumber", {
  enumerable: true,
  get: function () {
    return readNumber;
  }
});