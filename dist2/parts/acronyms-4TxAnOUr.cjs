const require_agreement = require("./agreement-g1AXktMX.cjs");
const require_dates = require("./dates-B-2Dq9ec.cjs");
const require_group_by = require("./group-by-B-hP_3o3.cjs");
let node_module = require("node:module");

// src/text/durations.ts
const FORM = /^(.{1,40}?)\s(ans?|années?|mois|semestres?|trimestres?)$/i;
const MONTHS_IN = {
	an: 12,
	année: 12,
	semestre: 6,
	trimestre: 3,
	mois: 1
};
/**
* Reads a duration as a contract states it: « 5 ans », « 36 mois », « trois ans », « 2 ans et 6 mois ».
*
* @returns a whole number of months, or `undefined`
*/
function parseDuration(text) {
	const parts = text.trim().split(/\set\s/);
	if (parts.length > 2) return void 0;
	let months = 0;
	for (const part of parts) {
		const read = readPart(part.trim());
		if (read === void 0) return void 0;
		months += read;
	}
	return Number.isInteger(months) && months > 0 ? months : void 0;
}
function readPart(text) {
	const found = FORM.exec(text);
	if (found === null) return void 0;
	const [, count = "", unit = ""] = found;
	const number = require_agreement.readNumber(count);
	const months = MONTHS_IN[unit.toLowerCase()] ?? MONTHS_IN[unit.toLowerCase().replace(/s$/, "")];
	return number === void 0 || number.approximate || months === void 0 ? void 0 : number.value * months;
}
/** « 5 ans », « 1 an », « 18 mois », « 2 ans et 6 mois » (from two years on). */
function formatDuration(months) {
	const years = Math.floor(months / 12);
	const rest = months % 12;
	if (years === 0 || rest !== 0 && years < 2) return `${months}${"\xA0"}mois`;
	const said = `${years}${"\xA0"}${years === 1 ? "an" : "ans"}`;
	return rest === 0 ? said : `${said} et ${rest}${"\xA0"}mois`;
}

// src/model/path-tree.ts
/** Lays paths together. */
function pathTree(paths) {
	const root = {
		isEnd: false,
		steps: /* @__PURE__ */ new Map()
	};
	for (const path of paths) {
		let here = root;
		for (const step of path) {
			const next = here.steps.get(step) ?? {
				isEnd: false,
				steps: /* @__PURE__ */ new Map()
			};
			here.steps.set(step, next);
			here = next;
		}
		here.isEnd = true;
	}
	return root;
}
/** Whether `path` is one of the paths of the tree or lies under one. */
function isCovered(path, tree) {
	let here = tree;
	for (const step of path) {
		if (here === void 0 || here.isEnd) break;
		here = here.steps.get(step);
	}
	return here?.isEnd ?? false;
}
/** Whether one of the paths of the tree begins with `path`, or `path` with one of them. */
function leadsTo(path, tree) {
	let here = tree;
	for (const step of path) {
		if (here === void 0 || here.isEnd) break;
		here = here.steps.get(step);
	}
	return here !== void 0 && (here.isEnd || here.steps.size > 0);
}

// src/model/prune.ts
/**
* A copy of `data` without the values at `paths`, so that what remains has the types of the schema. An item of a list that
* is refused leaves a hole, for the places of its neighbours must stay: {@link present} skips it.
*/
function prune(data, paths) {
	if (paths.length === 0) return data;
	return copy(data, pathTree(paths));
}
function copy(value, refused) {
	if (refused === void 0) return value;
	if (refused.isEnd) return void 0;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item, index) => copy(item, refused.steps.get(index)));
	const entries = Object.entries(value).map(([key, inner]) => [key, copy(inner, refused.steps.get(key))]);
	return Object.fromEntries(entries.filter(([, inner]) => inner !== void 0));
}
/** The items of a list that are there, each with its place in the YAML. */
function present(list) {
	return (list ?? []).flatMap((item, index) => item === void 0 || item === null ? [] : [[item, index]]);
}

// src/model/chiffres.ts
/** Counts, durations and sums of a contract. */
function deriveChiffres({ yaml, axes, fiches, partenaires, signataires }) {
	const byPilote = require_group_by.groupBy(fiches, ({ pilote }) => pilote);
	return {
		axes: axes.length,
		fiches: fiches.length,
		actions: fiches.filter(({ maturite }) => maturite === "action").length,
		partenaires: partenaires.length,
		signataires: signataires.length,
		indicateurs: fiches.reduce((count, { indicateurs }) => count + indicateurs.length, 0),
		communes: yaml.territoire?.communes?.length,
		quartiersPrioritaires: countQuartiers(yaml),
		duree: monthsOf(yaml.periode),
		total: partOf(fiches),
		parAxe: new Map(axes.map((axe) => [axe, partOf(axe.fiches)])),
		parPilote: new Map([...byPilote].map(([pilote, own]) => [pilote, partOf(own)])),
		parFinanceur: sumByFinanceur(fiches.flatMap(({ budget }) => present(budget?.financements).map(([part]) => part)))
	};
}
function partOf(fiches) {
	const budgets = fiches.flatMap((fiche) => budgetOf(fiche) ?? []);
	return {
		fiches: fiches.length,
		budget: budgets.length === 0 ? void 0 : sumEuros(budgets)
	};
}
/** What a fiche costs, in euros: its stated total, or the sum of its financements. */
function budgetOf({ budget }) {
	if (budget?.total !== void 0) return budget.total;
	const amounts = present(budget?.financements).flatMap(([{ montant }]) => montant ?? []);
	return amounts.length === 0 ? void 0 : sumEuros(amounts);
}
/** Adds euros in whole cents, for 0.1 + 0.2 must be 0.3 in a contract. */
function sumEuros(amounts) {
	return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
function sumByFinanceur(financements) {
	const sums = /* @__PURE__ */ new Map();
	for (const { financeur, montant } of financements) if (montant !== void 0) sums.set(financeur, sumEuros([sums.get(financeur) ?? 0, montant]));
	return sums;
}
function monthsOf(periode) {
	if (periode?.duree !== void 0) return parseDuration(periode.duree);
	const from = periode?.debut === void 0 ? void 0 : require_dates.parseDate(periode.debut);
	const to = periode?.fin === void 0 ? void 0 : require_dates.parseDate(periode.fin);
	if (from === void 0 || to === void 0) return void 0;
	const { least, most } = require_dates.monthsBetween(from, to);
	return least === most ? least : void 0;
}
function countQuartiers({ territoire }) {
	const quartiers = territoire?.quartiers_prioritaires;
	if (quartiers === void 0) return void 0;
	return "nombre" in quartiers ? quartiers.nombre : quartiers.length;
}

// src/registers/departements.ts
/**
* The 101 départements by their code. Source: Insee, code officiel géographique. The codes are text: « 01 » is not 1.
*/
const DEPARTEMENTS = /* @__PURE__ */ new Map([
	["01", "Ain"],
	["02", "Aisne"],
	["03", "Allier"],
	["04", "Alpes-de-Haute-Provence"],
	["05", "Hautes-Alpes"],
	["06", "Alpes-Maritimes"],
	["07", "Ardèche"],
	["08", "Ardennes"],
	["09", "Ariège"],
	["10", "Aube"],
	["11", "Aude"],
	["12", "Aveyron"],
	["13", "Bouches-du-Rhône"],
	["14", "Calvados"],
	["15", "Cantal"],
	["16", "Charente"],
	["17", "Charente-Maritime"],
	["18", "Cher"],
	["19", "Corrèze"],
	["2A", "Corse-du-Sud"],
	["2B", "Haute-Corse"],
	["21", "Côte-d’Or"],
	["22", "Côtes-d’Armor"],
	["23", "Creuse"],
	["24", "Dordogne"],
	["25", "Doubs"],
	["26", "Drôme"],
	["27", "Eure"],
	["28", "Eure-et-Loir"],
	["29", "Finistère"],
	["30", "Gard"],
	["31", "Haute-Garonne"],
	["32", "Gers"],
	["33", "Gironde"],
	["34", "Hérault"],
	["35", "Ille-et-Vilaine"],
	["36", "Indre"],
	["37", "Indre-et-Loire"],
	["38", "Isère"],
	["39", "Jura"],
	["40", "Landes"],
	["41", "Loir-et-Cher"],
	["42", "Loire"],
	["43", "Haute-Loire"],
	["44", "Loire-Atlantique"],
	["45", "Loiret"],
	["46", "Lot"],
	["47", "Lot-et-Garonne"],
	["48", "Lozère"],
	["49", "Maine-et-Loire"],
	["50", "Manche"],
	["51", "Marne"],
	["52", "Haute-Marne"],
	["53", "Mayenne"],
	["54", "Meurthe-et-Moselle"],
	["55", "Meuse"],
	["56", "Morbihan"],
	["57", "Moselle"],
	["58", "Nièvre"],
	["59", "Nord"],
	["60", "Oise"],
	["61", "Orne"],
	["62", "Pas-de-Calais"],
	["63", "Puy-de-Dôme"],
	["64", "Pyrénées-Atlantiques"],
	["65", "Hautes-Pyrénées"],
	["66", "Pyrénées-Orientales"],
	["67", "Bas-Rhin"],
	["68", "Haut-Rhin"],
	["69", "Rhône"],
	["70", "Haute-Saône"],
	["71", "Saône-et-Loire"],
	["72", "Sarthe"],
	["73", "Savoie"],
	["74", "Haute-Savoie"],
	["75", "Paris"],
	["76", "Seine-Maritime"],
	["77", "Seine-et-Marne"],
	["78", "Yvelines"],
	["79", "Deux-Sèvres"],
	["80", "Somme"],
	["81", "Tarn"],
	["82", "Tarn-et-Garonne"],
	["83", "Var"],
	["84", "Vaucluse"],
	["85", "Vendée"],
	["86", "Vienne"],
	["87", "Haute-Vienne"],
	["88", "Vosges"],
	["89", "Yonne"],
	["90", "Territoire de Belfort"],
	["91", "Essonne"],
	["92", "Hauts-de-Seine"],
	["93", "Seine-Saint-Denis"],
	["94", "Val-de-Marne"],
	["95", "Val-d’Oise"],
	["971", "Guadeloupe"],
	["972", "Martinique"],
	["973", "Guyane"],
	["974", "La Réunion"],
	["976", "Mayotte"]
]);
/** Collectivities overseas that are no départements and whose communes have codes all the same (Insee). */
const OVERSEAS_COLLECTIVITIES = /* @__PURE__ */ new Set([
	"975",
	"977",
	"978",
	"986",
	"987",
	"988"
]);
/** The code of the département (or collectivity) of a commune. */
function departementCode(commune) {
	const code = commune.startsWith("97") || commune.startsWith("98") ? commune.slice(0, 3) : commune.slice(0, 2);
	return DEPARTEMENTS.has(code) || OVERSEAS_COLLECTIVITIES.has(code) ? code : void 0;
}
/** The name of a département; `undefined` for a code that is none. */
function departementName(code) {
	return DEPARTEMENTS.get(code);
}

// src/project/package-data.ts
const require$1 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
/**
* The content of a JSON file of the folder `data/` that comes with the program, whether it runs from its sources or from its
* bundle. It is read at once and not before it is asked for: rules answer at once, and most contracts need no register.
*/
function readPackageData(name) {
	return (0, node_module.createRequire)(require$1.resolve("clsante/package.json"))(`./data/${name}`);
}

// src/registers/territories/extract.ts
let read;
/** The extract, read when it is first asked for. */
function territoryExtract() {
	read ??= readPackageData("territoires.json");
	return read;
}
/** « 84 Ain » as its two parts. */
function splitFirst(text) {
	const at = text.indexOf(" ");
	return [text.slice(0, at), text.slice(at + 1)];
}
/** A look-up that is made when it is first used, and kept. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/model/signs-apart.ts
/** Whether a party signed on another day or elsewhere. Who was only represented by somebody else signed with the others. */
function signsApart(signature) {
	if (signature === void 0) return false;
	return signature.date !== void 0 || signature.lieu !== void 0 || signature.representant === void 0;
}

// src/text/ordinal-words.ts
/** « premier », « première », « deuxième », « vingt et unième »: a rank in words, up to 999; larger ones as « 1000e ». */
function ordinal(rank, genre = "m") {
	if (rank === 1) return genre === "f" ? "première" : "premier";
	if (!Number.isInteger(rank) || rank < 1 || rank > 999) return `${rank}e`;
	return `${stemOf(require_agreement.numberInWords(rank))}ième`;
}
function stemOf(number) {
	if (number.endsWith("cinq")) return `${number}u`;
	if (number.endsWith("neuf")) return `${number.slice(0, -1)}v`;
	if (/(?:vingts|cents)$/.test(number)) return number.slice(0, -1);
	return number.endsWith("e") ? number.slice(0, -1) : number;
}

// src/registers/territories/communes.ts
/** The municipal arrondissements of the three cities that have some. */
const ARRONDISSEMENTS = [
	{
		commune: "75056",
		first: 75101,
		last: 75120
	},
	{
		commune: "13055",
		first: 13201,
		last: 13216
	},
	{
		commune: "69123",
		first: 69381,
		last: 69389
	}
];
/** « 004Ambérieu-en-Bugey 15554 » */
const ENTRY = /^(.{3})(.+?)(?: (\d+))?$/u;
/** Groups that were read, by the first two signs of their codes: most contracts need one of the hundred. */
const groups = /* @__PURE__ */ new Map();
/** The communes whose codes begin with these two signs. */
function communesWithPrefix(prefix) {
	const known = groups.get(prefix);
	if (known !== void 0) return known;
	const read = readGroup(prefix);
	groups.set(prefix, read);
	return read;
}
function readGroup(prefix) {
	const { communes, anciens_codes: former } = territoryExtract();
	const group = Object.hasOwn(communes, prefix) ? communes[prefix] ?? {} : {};
	return new Map(Object.entries(group).flatMap(([siren, entries]) => entries.split(";").map((entry) => {
		const [, suffix = "", nom = "", population] = ENTRY.exec(entry) ?? [];
		const code = `${prefix}${suffix}`;
		return [code, {
			code,
			nom,
			epci: siren === "sans" ? void 0 : siren,
			population: population === void 0 ? void 0 : Number(population),
			anciensCodes: former[code]?.split(",") ?? []
		}];
	})));
}
const successors = once(() => new Map(Object.entries(territoryExtract().anciens_codes).flatMap(([now, former]) => former.split(",").map((code) => [code, now]))));
/** The commune of an INSEE code, present or given up; `undefined` for a code that never was one. */
function communeOf(code) {
	const own = communesWithPrefix(code.slice(0, 2)).get(code);
	if (own !== void 0) return {
		commune: own,
		code: "actuel"
	};
	const number = Number(code);
	const city = ARRONDISSEMENTS.find(({ first, last }) => number >= first && number <= last)?.commune;
	const other = city ?? successors().get(code);
	const commune = other === void 0 ? void 0 : communesWithPrefix(other.slice(0, 2)).get(other);
	if (commune === void 0) return void 0;
	return {
		commune,
		code: city === void 0 ? "ancien" : "arrondissement"
	};
}

// src/text/addresses.ts
const ADDRESS = /https?:\/\/[^\s<>"«»“”]+|(?<![\p{L}\d_.+%-])[\p{L}\d_.+%-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const WWW = /(?<![\p{L}\d_.-])www\.[\p{L}\d-]+\.[^\s<>"«»“”]+/giu;
/** The addresses that name their protocol, and e-mails: those that can be made links without guessing. */
function findAddresses(text) {
	const found = [];
	for (const match of text.matchAll(ADDRESS)) {
		const address = trimEnd(match[0]);
		const isWeb = /^https?:/i.test(address);
		if (isWeb && /^https?:\/\/$/i.test(address)) continue;
		found.push({
			start: match.index,
			end: match.index + address.length,
			href: isWeb ? address : `mailto:${address}`
		});
	}
	return found;
}
/** Stretches of text that are not prose and must reach the reader letter by letter, in order. */
function findVerbatim(text) {
	const bare = [...text.matchAll(WWW)].map((match) => ({
		start: match.index,
		end: match.index + trimEnd(match[0]).length
	}));
	return [...findAddresses(text), ...bare].sort((a, b) => a.start - b.start);
}
/** Takes off what belongs to the sentence: its full stop, its closing bracket, unless the address opened one. */
function trimEnd(address) {
	let end = address.length;
	let opened = count$1(address, "(") - count$1(address, ")");
	while (end > 0) {
		const last = address.charAt(end - 1);
		if (last === ")" && opened < 0) opened += 1;
		else if (!".,;:!?…’'*_]".includes(last)) break;
		end -= 1;
	}
	return address.slice(0, end);
}
function count$1(text, character) {
	return text.split(character).length - 1;
}
/** Whether a link may lead there: the web, an e-mail, a telephone, a place in the same document. */
function isSafeHref(href) {
	return /^(?:https?:\/\/|mailto:|tel:|#)./i.test(href);
}

// src/registers/phones.ts
const NATIONAL = /^0[1-9]\d{8}$/;
/** Short numbers for calls from France: 15, 18, 112, 115, 119, 3114, 3919… */
const SHORT = /^(?:1[578]|11[0-9]|19[67]|3\d{3}|1\d{3}|118\d{3})$/;
/**
* Whether a text is a French telephone number: ten digits, `+33` and nine, or a short number. Spaces, full stops and hyphens
* between digits are free. Source: plan national de numérotation (Arcep).
*/
function isPhone(text) {
	return national(text) !== void 0;
}
/** « 01 82 52 40 25 », in pairs that no line end separates; what is no number stays as it is. */
function formatPhone(text) {
	const digits = national(text);
	if (digits === void 0) return text;
	if (digits.length !== 10) return digits;
	return Array.from({ length: 5 }, (_, pair) => digits.slice(pair * 2, pair * 2 + 2)).join("\xA0");
}
/** What a `tel:` link dials: « +33182524025 », or the short number. */
function dialledPhone(text) {
	const digits = national(text);
	return digits?.length === 10 ? `+33${digits.slice(1)}` : digits;
}
/** Whether the number is a mobile one (06 and 07), hence as a rule a person's. */
function isMobilePhone(text) {
	return /^0[67]/.test(national(text) ?? "") && national(text)?.length === 10;
}
function national(text) {
	if (text.length > 30) return void 0;
	const digits = text.replaceAll(/[\s.-]/g, "").replace(/^(?:\+|00)33(?:\(0\))?/, "0");
	return NATIONAL.test(digits) || SHORT.test(digits) ? digits : void 0;
}

// src/model/expressions.ts
/** Numbers up to sixteen are one word in French and are written out. */
const LAST_IN_WORDS = 16;
const count = (value, genre) => (contrat) => {
	const number = value(contrat);
	if (number === void 0) return void 0;
	return number <= LAST_IN_WORDS ? require_agreement.numberInWords(number, genre) : require_agreement.formatNumber(number);
};
const list = (names) => (contrat) => {
	const all = names(contrat);
	return all.length === 0 ? void 0 : require_agreement.enumerate(all);
};
const date = (value) => (contrat) => {
	const written = value(contrat);
	const parsed = written === void 0 ? void 0 : require_dates.parseDate(written);
	return parsed && require_dates.formatDate(parsed);
};
/** All that can stand between the braces. The list is closed: a contract is data, never a program. */
const EXPRESSIONS = {
	"nombre axes": count(({ chiffres }) => chiffres.axes, "m"),
	"nombre fiches": count(({ chiffres }) => chiffres.fiches, "f"),
	"nombre actions": count(({ chiffres }) => chiffres.actions, "f"),
	"nombre signataires": count(({ chiffres }) => chiffres.signataires, "m"),
	"nombre partenaires": count(({ chiffres }) => chiffres.partenaires, "m"),
	"nombre indicateurs": count(({ chiffres }) => chiffres.indicateurs, "m"),
	"nombre communes": count(({ chiffres }) => chiffres.communes, "f"),
	"nombre quartiers": count(({ chiffres }) => chiffres.quartiersPrioritaires, "m"),
	"liste axes": list(({ axes }) => axes.map(({ titre }) => titre)),
	"liste signataires": list(({ signataires }) => signataires.map(({ nom }) => nom)),
	"liste partenaires": list(({ partenaires }) => partenaires.map(({ nom }) => nom)),
	"date signature.date": date(({ yaml }) => yaml.signature?.date),
	"date periode.debut": date(({ yaml }) => yaml.periode?.debut),
	"date periode.fin": date(({ yaml }) => yaml.periode?.fin),
	"duree periode": ({ chiffres }) => chiffres.duree === void 0 ? void 0 : formatDuration(chiffres.duree),
	"montant budget": ({ chiffres }) => chiffres.total.budget === void 0 ? void 0 : require_agreement.formatAmount(chiffres.total.budget),
	"nom territoire": ({ yaml }) => yaml.territoire?.nom
};
/** The expressions that a text may use, for messages and help. */
const KNOWN_EXPRESSIONS = Object.keys(EXPRESSIONS);
/** Finds the expressions of a text, from left to right. */
function findExpressions(text) {
	return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		source: (found[1] ?? "").trim().replace(/\s+/g, " ")
	}));
}
/** Gives an expression its text. */
function evaluateExpression(source, contrat) {
	if (!Object.hasOwn(EXPRESSIONS, source)) return { kind: "unknown" };
	const text = EXPRESSIONS[source]?.(contrat);
	return text === void 0 ? { kind: "silent" } : {
		kind: "text",
		text
	};
}
/** What stands in a document where the contract does not say yet. */
const TO_COMPLETE = "[à compléter]";
/**
* The text with its expressions filled in.
* @param protect applied to what is filled in, for a name is no Markdown
*/
function fillExpressions(text, contrat, protect = (filled) => filled) {
	let filled = "";
	let from = 0;
	for (const { start, end, source } of findExpressions(text)) {
		const evaluation = evaluateExpression(source, contrat);
		filled += text.slice(from, start) + (evaluation.kind === "text" ? protect(evaluation.text) : TO_COMPLETE);
		from = end;
	}
	return filled + text.slice(from);
}

// src/registers/definitions.ts
const WHAT = "Un contrat local de santé met en œuvre le projet régional de santé sur un territoire. Il est conclu par l’agence régionale de santé, notamment avec les collectivités territoriales et leurs groupements, et porte sur la promotion de la santé, la prévention, les politiques de soins et l’accompagnement médico-social.";
/**
* The legal bases of the CLS, oldest first.
*
* Sources: loi n° 2009-879 du 21 juillet 2009 (article L. 1434-17); loi n° 2016-41 du 26 janvier 2016, which moved the
* provision to article L. 1434-10, IV; loi n° 2022-217 du 21 février 2022, article 122, which added mental health and the
* priority of under-served zones.
*/
const CLS_DEFINITIONS = [
	{
		text: WHAT,
		source: {
			citation: "article L. 1434-17 du code de la santé publique, issu de la loi n° 2009-879 du 21 juillet 2009, dite « Hôpital, patients, santé et territoires » (HPST)",
			article: "L. 1434-17",
			from: "2010-04-01",
			to: "2016-01-27"
		},
		mentalHealth: false
	},
	{
		text: WHAT,
		source: {
			citation: "article L. 1434-10, IV, du code de la santé publique, issu de la loi n° 2016-41 du 26 janvier 2016",
			article: "L. 1434-10",
			from: "2016-01-28",
			to: "2022-02-22"
		},
		mentalHealth: false
	},
	{
		text: `${WHAT} La loi demande qu’il comporte un volet consacré à la santé mentale, qui tienne compte du projet territorial de santé mentale, et donne la priorité aux zones où l’offre de soins est insuffisante.`,
		source: {
			citation: "article L. 1434-10, IV, du code de la santé publique, dans sa rédaction issue de la loi n° 2022-217 du 21 février 2022",
			article: "L. 1434-10",
			from: "2022-02-23"
		},
		mentalHealth: true
	}
];
/**
* What a CLS was in law on a day; without a day, what it is by the latest text known here.
*
* @param date `AAAA-MM-JJ`
* @returns `undefined` before the law knew such contracts
*/
function clsDefinition(date) {
	if (date === void 0) return CLS_DEFINITIONS.at(-1);
	return CLS_DEFINITIONS.find(({ source }) => source.from <= date && (source.to === void 0 || date <= source.to));
}

// src/registers/territories/regions.ts
/** The name of a region since 2016, by its code. */
function regionName(code) {
	const { regions } = territoryExtract();
	return Object.hasOwn(regions, code) ? regions[code] : void 0;
}
/** The code of the region that a département belongs to since 2016. */
function regionOfDepartement(code) {
	const { departements } = territoryExtract();
	const found = Object.hasOwn(departements, code) ? departements[code] : void 0;
	return found === void 0 ? void 0 : splitFirst(found)[0];
}

// src/text/typography-gaps.ts
/** Stands in the text for what is no character: the call of a note. */
const ATOM = "￼";
/** As much of the text on either side of a gap as a rule looks at. */
const CONTEXT = 24;
/**
* Spaces of French typography. Each gap between two characters is looked at once, with a few characters on either side, and
* the first rule that knows it decides. A rule never depends on the width of the space it finds, so that a text
* that was set once stays as it is.
*/
function gapEdits(text) {
	const numbers = numberGaps(text);
	const edits = [];
	for (let at = 1; at < text.length; at += 1) {
		let end = at;
		while (end < text.length && require_agreement.isSpace(text.charAt(end))) end += 1;
		if (end === text.length) break;
		const gap = text.slice(at, end);
		const wanted = numbers.get(at) ?? decide(text, at, end, gap);
		if (wanted !== void 0 && wanted !== gap) edits.push({
			start: at,
			end,
			text: wanted
		});
		if (end > at) at = end;
	}
	return edits;
}
function decide(text, at, end, gap) {
	const before = text.charAt(at - 1);
	const after = text.charAt(end);
	if (before === "\n" || after === "\n" || after === "￼" || require_agreement.isSpace(before)) return void 0;
	if (gap === "" && !";!?:»%‰€".includes(after) && !"«°.".includes(before)) return void 0;
	const left = text.slice(Math.max(0, at - CONTEXT), at);
	const right = text.slice(end, end + CONTEXT);
	for (const rule of RULES) {
		const wanted = rule(left, right, gap);
		if (wanted !== void 0) return wanted;
	}
}
const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const UNITS = "ans?|mois|jours?|semaines?|heures?|minutes?|trimestres?|semestres?|h|min|s|km²?|m[²³]?|cm|mm|ha|kg|g|mg|l|L|ml|°C?|[kMGT]?o|Mds?|[kM]€|Md€|euros?|centimes|millions?|milliards?|milliers?|ETP|ETPT|points?|habitants?|hab\\.|élèves|personnes|pages?|p\\.";
const NOUNS = "articles?|annexes?|axes?|fiches?|actions?|objectifs?|chapitres?|titres?|sections?|étapes?|phases?|pages?|version|tableaux?|figures?|CLS|volets?|cotes?|alinéas?|priorités?|orientations?|avenants?|note|notes|numéros?|lots?";
const PUNCTUATED = /[\p{L}\p{N}\uFFFC)\]»”’"%‰°….€²*'-]$/u;
const ENDED = /^(?:[;!?]+|:)(?:[\s»”)\]’".,…\uFFFC]|$)/u;
const RULES = [
	(left, right) => left.endsWith("«") || right.startsWith("»") ? " " : void 0,
	(left, right, gap) => isHigh(left, right, gap, ";!?") ? " " : void 0,
	(left, right, gap) => isHigh(left, right, gap, ":") ? "\xA0" : void 0,
	between(/\d$/, /^(?:[%‰€](?![\p{L}\d])|[kM]€|Md€)/u, " "),
	spaced(/\d[ \u00A0\u202F]?(?:M|k|Md)$/, /^€/, "\xA0"),
	between(/(?:^|[^\p{L}])n(?:os)?°s?$/iu, /^[\p{L}\d]/u, "\xA0"),
	spaced(/(?:^|[^\p{L}])n(?:os|ᵒˢ?)$|§$/u, /^\d/, "\xA0"),
	between(/(?:^|[^\p{L}.])[LRDA]\.$/u, /^\*?\d/, "\xA0"),
	spaced(/(?:^|[^\p{L}])(?:arts?|al|pp?|fig|chap|vol|av)\.$/iu, /^[\dIVXLRD]/, "\xA0"),
	spaced(new RegExp(`(?:^|[^\\p{L}])(?:${NOUNS})$`, "iu"), /^\d/, "\xA0"),
	spaced(/(?:^|\D)\d{1,2}(?:er|\^\{er\})?$/, new RegExp(`^(?:${MONTHS})(?!\\p{L})`, "iu"), "\xA0"),
	spaced(/(?:^|[^\p{L}])(?:[IVX]{1,9}|\d{1,9})(?:er|e|\^\{er?\})$/u, /^(?:siècle|semestre|trimestre)s?(?!\p{L})/u, "\xA0"),
	spaced(/\d[ \u00A0\u202F]?h$/, /^\d\d(?!\d)/, "\xA0"),
	spaced(/\d$/, new RegExp(`^(?:${UNITS})(?![\\p{L}\\d])`, "u"), "\xA0"),
	spaced(/(?:^|[^\p{L}])(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mes?|Mgr|St|Ste)$/u, /^\p{Lu}/u, "\xA0")
];
/** A rule that puts a space in where there is none. */
function between(before, after, space) {
	return (left, right) => before.test(left) && after.test(right) ? space : void 0;
}
/** A rule that only says which space stands where there is one. */
function spaced(before, after, space) {
	return (left, right, gap) => gap !== "" && before.test(left) && after.test(right) ? space : void 0;
}
/** « Vraiment ? » yes; « (?) », « ?! », « 14:30 », « a?b » no. */
function isHigh(left, right, gap, signs) {
	if (!signs.includes(right.charAt(0)) || !PUNCTUATED.test(left)) return false;
	return gap === "" ? ENDED.test(right) : !/^:[()/|DPo-]/.test(right);
}
const PHONE = /(?<![\d+])(?:\+33[ \u00A0\u202F]?(?:\(0\)[ \u00A0\u202F]?)?[1-9]|0[1-9])(?:[ \u00A0\u202F]\d\d){4}(?!\d)/g;
const THOUSANDS = /(?<!\d)(?<!\d[,.])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;
/** Gaps within phone numbers and within large numbers, which only the whole number tells. */
function numberGaps(text) {
	const gaps = /* @__PURE__ */ new Map();
	for (const [pattern, space] of [[THOUSANDS, " "], [PHONE, "\xA0"]]) for (const { index, 0: number } of text.matchAll(pattern)) for (const { index: at } of number.matchAll(/[ \u00A0\u202F]/g)) gaps.set(index + at, space);
	return gaps;
}

// src/text/typography-signs.ts
const APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\d«“"])|(?<=(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu))'(?=[ \u00A0])/giu;
const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/g;
/** Typewriter signs become French ones: "…" « … », ' ’ and three dots an ellipsis. Dots that lead to a page stay. */
function signEdits(text) {
	return [
		...replaceAll(text, APOSTROPHE, "’"),
		...replaceAll(text, ELLIPSIS, "…"),
		...quoteEdits(text)
	].sort((a, b) => a.start - b.start);
}
function replaceAll(text, pattern, by) {
	return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length,
		text: by
	}));
}
const CLOSES = {
	"»": "«",
	"”": "“"
};
/**
* Pairs straight quotes. One that finds no partner (inches, a slip) stays as it is: a wrong guess would turn every
* quotation after it inside out. A quotation in a quotation takes “ ”.
*/
function quoteEdits(text) {
	const edits = [];
	const open = {
		stack: [],
		waiting: {
			"\"": 0,
			"«": 0,
			"“": 0
		}
	};
	for (const { index: at, 0: sign } of text.matchAll(/["«»“”]/g)) {
		const closes = CLOSES[sign];
		if (sign === "”" && open.stack.at(-1)?.sign === "“") edits.push(...outermost(pop(open), at, open));
		else if (closes !== void 0) closeUpTo(open, closes);
		else if (sign !== "\"") push(open, sign === "«" ? "«" : "“", at);
		else if (open.stack.at(-1)?.sign === "\"" && canClose(text, at)) edits.push(...pairEdits(pop(open), at, open));
		else if (canOpen(text, at)) push(open, "\"", at);
	}
	return edits;
}
function push(open, sign, at) {
	open.stack.push({
		sign,
		at
	});
	open.waiting[sign] += 1;
}
function pop(open) {
	const last = open.stack.pop();
	if (last !== void 0) open.waiting[last.sign] -= 1;
	return last;
}
function closeUpTo(open, sign) {
	while (open.waiting[sign] > 0 && pop(open)?.sign !== sign);
}
/** Word's “ ” around a whole quotation are French ones; inside « » they are where they belong. */
function outermost(opening, end, around) {
	return around.stack.length > 0 ? [] : pairEdits(opening, end, around);
}
function pairEdits(opening, end, around) {
	if (opening === void 0) return [];
	const [first, last] = around.stack.length > 0 ? ["“", "”"] : ["«", "»"];
	const start = opening.at;
	return [{
		start,
		end: start + 1,
		text: first
	}, {
		start: end,
		end: end + 1,
		text: last
	}];
}
function canOpen(text, at) {
	const before = text.charAt(at - 1);
	const after = text.charAt(at + 1);
	if (isBlank(after)) return after !== "" && isBlank(before);
	return isBlank(before) || "([{—–-/'’«“".includes(before);
}
function canClose(text, at) {
	const before = text.charAt(at - 1);
	const after = text.charAt(at + 1);
	if (isBlank(before)) return before !== "" && isBlank(after);
	return !("([{«“".includes(before) && /[\p{L}\d]/u.test(after));
}
function isBlank(character) {
	return character === "" || character === "\n" || require_agreement.isSpace(character);
}

// src/registers/acronyms.ts
/** Acronyms of the field with the one public name each stands for; those with several meanings in a CLS are left out. */
const EXPANSIONS = new Map(Object.entries({
	ADIL: "Agence départementale d’information sur le logement",
	AAH: "Allocation aux adultes handicapés",
	ALD: "Affection de longue durée",
	AME: "Aide médicale de l’État",
	ARS: "Agence régionale de santé",
	ASV: "Atelier santé ville",
	CAARUD: "Centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues",
	CAF: "Caisse d’allocations familiales",
	CARSAT: "Caisse d’assurance retraite et de la santé au travail",
	CCAS: "Centre communal d’action sociale",
	CEGIDD: "Centre gratuit d’information, de dépistage et de diagnostic",
	CeGIDD: "Centre gratuit d’information, de dépistage et de diagnostic",
	CFPPA: "Conférence des financeurs de la prévention de la perte d’autonomie",
	CGCT: "Code général des collectivités territoriales",
	CGSS: "Caisse générale de sécurité sociale",
	CHRS: "Centre d’hébergement et de réinsertion sociale",
	CHU: "Centre hospitalier universitaire",
	CIAS: "Centre intercommunal d’action sociale",
	CISPD: "Conseil intercommunal de sécurité et de prévention de la délinquance",
	CLIC: "Centre local d’information et de coordination gérontologique",
	CLS: "Contrat local de santé",
	CLSM: "Conseil local de santé mentale",
	CLSPD: "Conseil local de sécurité et de prévention de la délinquance",
	CMPP: "Centre médico-psycho-pédagogique",
	CNAM: "Caisse nationale de l’assurance maladie",
	CNSA: "Caisse nationale de solidarité pour l’autonomie",
	COPIL: "Comité de pilotage",
	COTECH: "Comité technique",
	CPAM: "Caisse primaire d’assurance maladie",
	CPOM: "Contrat pluriannuel d’objectifs et de moyens",
	CPTS: "Communauté professionnelle territoriale de santé",
	CRSA: "Conférence régionale de la santé et de l’autonomie",
	CSAPA: "Centre de soins, d’accompagnement et de prévention en addictologie",
	CTG: "Convention territoriale globale",
	CTS: "Conseil territorial de santé",
	DAC: "Dispositif d’appui à la coordination",
	DETR: "Dotation d’équipement des territoires ruraux",
	DREAL: "Direction régionale de l’environnement, de l’aménagement et du logement",
	DREES: "Direction de la recherche, des études, de l’évaluation et des statistiques",
	EHPAD: "Établissement d’hébergement pour personnes âgées dépendantes",
	EIS: "Évaluation d’impact sur la santé",
	EPCI: "Établissement public de coopération intercommunale",
	EPSM: "Établissement public de santé mentale",
	EPT: "Établissement public territorial",
	ESMS: "Établissement ou service médico-social",
	FEDER: "Fonds européen de développement régional",
	FIR: "Fonds d’intervention régional",
	FNES: "Fédération nationale d’éducation et de promotion de la santé",
	FSE: "Fonds social européen",
	GEM: "Groupe d’entraide mutuelle",
	GHT: "Groupement hospitalier de territoire",
	GIP: "Groupement d’intérêt public",
	HAD: "Hospitalisation à domicile",
	HAS: "Haute Autorité de santé",
	HCSP: "Haut Conseil de la santé publique",
	HPST: "Hôpital, patients, santé et territoires",
	HPV: "Papillomavirus humain",
	IDH: "Indice de développement humain",
	IREPS: "Instance régionale d’éducation et de promotion de la santé",
	INSEE: "Institut national de la statistique et des études économiques",
	IST: "Infection sexuellement transmissible",
	ISTS: "Inégalités sociales et territoriales de santé",
	JOP: "Jeux olympiques et paralympiques",
	LHI: "Lutte contre l’habitat indigne",
	MDPH: "Maison départementale des personnes handicapées",
	MILDECA: "Mission interministérielle de lutte contre les drogues et les conduites addictives",
	MSA: "Mutualité sociale agricole",
	MSP: "Maison de santé pluriprofessionnelle",
	OMS: "Organisation mondiale de la santé",
	ORS: "Observatoire régional de la santé",
	PAEJ: "Point accueil écoute jeunes",
	PASS: "Permanence d’accès aux soins de santé",
	PAT: "Projet alimentaire territorial",
	PCAET: "Plan climat-air-énergie territorial",
	PLUi: "Plan local d’urbanisme intercommunal",
	PMI: "Protection maternelle et infantile",
	PNNS: "Programme national nutrition santé",
	PNSE: "Plan national santé environnement",
	PRAPS: "Programme régional relatif à l’accès à la prévention et aux soins des personnes les plus démunies",
	PRS: "Projet régional de santé",
	PRSE: "Plan régional santé environnement",
	PTSM: "Projet territorial de santé mentale",
	QPV: "Quartier prioritaire de la politique de la ville",
	RSA: "Revenu de solidarité active",
	SCoT: "Schéma de cohérence territoriale",
	SMUR: "Structure mobile d’urgence et de réanimation",
	SNS: "Stratégie nationale de santé",
	SRS: "Schéma régional de santé",
	SSIAD: "Service de soins infirmiers à domicile",
	UNAFAM: "Union nationale de familles et amis de personnes malades et/ou handicapées psychiques",
	URPS: "Union régionale des professionnels de santé",
	VIH: "Virus de l’immunodéficience humaine"
}));
/** What an acronym stands for, capitals and all; `undefined` if it is not known for certain. */
function expandAcronym(sigle) {
	const department = /^DD(\d{2,3}|2[AB])$/.exec(sigle)?.[1];
	if (department !== void 0 && DEPARTEMENTS.has(department)) return `Délégation départementale de l’agence régionale de santé (${department})`;
	return EXPANSIONS.get(sigle);
}
/** The known acronyms of a text, whole words in their own capitals, in alphabetical order: the matter of a glossary. */
function acronymsIn(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [sigle] of text.matchAll(/[\p{L}\d]+/gu)) {
		const developpe = found.has(sigle) ? void 0 : expandAcronym(sigle);
		if (developpe !== void 0) found.set(sigle, {
			sigle,
			developpe
		});
	}
	return [...found.values()].sort((a, b) => a.sigle < b.sigle ? -1 : 1);
}

Object.defineProperty(exports, "CLS_DEFINITIONS", {
  enumerable: true,
  get: function () {
    return CLS_DEFINITIONS;
  }
});
Object.defineProperty(exports, "KNOWN_EXPRESSIONS", {
  enumerable: true,
  get: function () {
    return KNOWN_EXPRESSIONS;
  }
});
Object.defineProperty(exports, "acronymsIn", {
  enumerable: true,
  get: function () {
    return acronymsIn;
  }
});
Object.defineProperty(exports, "clsDefinition", {
  enumerable: true,
  get: function () {
    return clsDefinition;
  }
});
Object.defineProperty(exports, "communeOf", {
  enumerable: true,
  get: function () {
    return communeOf;
  }
});
Object.defineProperty(exports, "communesWithPrefix", {
  enumerable: true,
  get: function () {
    return communesWithPrefix;
  }
});
Object.defineProperty(exports, "departementCode", {
  enumerable: true,
  get: function () {
    return departementCode;
  }
});
Object.defineProperty(exports, "departementName", {
  enumerable: true,
  get: function () {
    return departementName;
  }
});
Object.defineProperty(exports, "deriveChiffres", {
  enumerable: true,
  get: function () {
    return deriveChiffres;
  }
});
Object.defineProperty(exports, "dialledPhone", {
  enumerable: true,
  get: function () {
    return dialledPhone;
  }
});
Object.defineProperty(exports, "evaluateExpression", {
  enumerable: true,
  get: function () {
    return evaluateExpression;
  }
});
Object.defineProperty(exports, "expandAcronym", {
  enumerable: true,
  get: function () {
    return expandAcronym;
  }
});
Object.defineProperty(exports, "fillExpressions", {
  enumerable: true,
  get: function () {
    return fillExpressions;
  }
});
Object.defineProperty(exports, "findAddresses", {
  enumerable: true,
  get: function () {
    return findAddresses;
  }
});
Object.defineProperty(exports, "findExpressions", {
  enumerable: true,
  get: function () {
    return findExpressions;
  }
});
Object.defineProperty(exports, "findVerbatim", {
  enumerable: true,
  get: function () {
    return findVerbatim;
  }
});
Object.defineProperty(exports, "formatDuration", {
  enumerable: true,
  get: function () {
    return formatDuration;
  }
});
Object.defineProperty(exports, "formatPhone", {
  enumerable: true,
  get: function () {
    return formatPhone;
  }
});
Object.defineProperty(exports, "gapEdits", {
  enumerable: true,
  get: function () {
    return gapEdits;
  }
});
Object.defineProperty(exports, "isCovered", {
  enumerable: true,
  get: function () {
    return isCovered;
  }
});
Object.defineProperty(exports, "isMobilePhone", {
  enumerable: true,
  get: function () {
    return isMobilePhone;
  }
});
Object.defineProperty(exports, "isPhone", {
  enumerable: true,
  get: function () {
    return isPhone;
  }
});
Object.defineProperty(exports, "isSafeHref", {
  enumerable: true,
  get: function () {
    return isSafeHref;
  }
});
Object.defineProperty(exports, "leadsTo", {
  enumerable: true,
  get: function () {
    return leadsTo;
  }
});
Object.defineProperty(exports, "once", {
  enumerable: true,
  get: function () {
    return once;
  }
});
Object.defineProperty(exports, "ordinal", {
  enumerable: true,
  get: function () {
    return ordinal;
  }
});
Object.defineProperty(exports, "parseDuration", {
  enumerable: true,
  get: function () {
    return parseDuration;
  }
});
Object.defineProperty(exports, "pathTree", {
  enumerable: true,
  get: function () {
    return pathTree;
  }
});
Object.defineProperty(exports, "present", {
  enumerable: true,
  get: function () {
    return present;
  }
});
Object.defineProperty(exports, "prune", {
  enumerable: true,
  get: function () {
    return prune;
  }
});
Object.defineProperty(exports, "regionName", {
  enumerable: true,
  get: function () {
    return regionName;
  }
});
Object.defineProperty(exports, "regionOfDepartement", {
  enumerable: true,
  get: function () {
    return regionOfDepartement;
  }
});
Object.defineProperty(exports, "signEdits", {
  enumerable: true,
  get: function () {
    return signEdits;
  }
});
Object.defineProperty(exports, "signsApart", {
  enumerable: true,
  get: function () {
    return signsApart;
  }
});
Object.defineProperty(exports, "splitFirst", {
  enumerable: true,
  get: function () {
    return splitFirst;
  }
});
Object.defineProperty(exports, "sumEuros", {
  enumerable: true,
  get: function () {
    return sumEuros;
  }
});
Object.defineProperty(exports, "territoryExtract", {
  enumerable: true,
  get: function () {
    return territoryExtract;
  }
});