const require_acronyms = require("./acronyms-4TxAnOUr.cjs");
const require_dates = require("./dates-B-2Dq9ec.cjs");
const require_agreement = require("./agreement-g1AXktMX.cjs");
const require_labels_generated = require("./labels.generated-CkfF-fUv.cjs");
const require_group_by = require("./group-by-B-hP_3o3.cjs");
const require_nearest = require("./nearest-DZh0BfC1.cjs");
const require_etat = require("./etat-cvHxmsVm.cjs");
const require_edits = require("./edits-xB2iNk7t.cjs");

// src/rules/define.ts
/**
* Whether a contract may change the severity of a rule, or ignore what it finds. Some mistakes leave a contract without meaning:
* to close one's eyes on them would make false documents.
*/
function isAdjustable({ id }) {
	return !UNSOUND.some((family) => id.startsWith(family));
}
/**
* The families of mistakes that leave a contract without meaning: no document is made from it, in any state. A character that
* no font can draw would leave a hole in a word or a figure.
*/
const UNSOUND = [
	"yaml/",
	"dossier/",
	"fichier/",
	"schema/",
	"reference/",
	"identifiant/",
	"expression/",
	"texte/caractere-imprimable"
];
/** Gives a rule its type; the folder it stands in makes it part of the product. */
function defineRule(rule) {
	return rule;
}

// src/rules/article/texte-present.ts
const rule$136 = defineRule({
	id: "article/texte-present",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque article a un texte.",
	why: "Un article sans texte n’engage personne et ne paraîtrait pas dans le contrat.",
	hint: "Écrivez son texte, ou retirez l’article.",
	examples: {
		valid: "articles: [{ id: revision, titre: Révision, texte: Le contrat se modifie par avenant. }]",
		invalid: "articles: [{ id: revision, titre: Révision }]"
	},
	check({ contrat, report }) {
		for (const [article, index] of require_acronyms.present(contrat.yaml.articles)) {
			if (article.texte !== void 0) continue;
			report(contrat.at("articles", index, "texte"), `L’article « ${article.titre} » n’a pas de texte.`);
		}
	}
});

// src/rules/axe/fiche-presente.ts
const rule$135 = defineRule({
	id: "axe/fiche-presente",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque axe d’un contrat porte au moins une fiche.",
	why: "Un axe sans fiche annonce une priorité que rien ne met en œuvre.",
	hint: "Écrivez une fiche pour cet axe, ou rattachez-lui une fiche avec « axe: ».",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1" }
        - { id: "2.1", titre: Ouvrir un point santé, axe: "2" }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1" }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1" }
    `
	},
	check({ contrat, isRefused, report }) {
		if (contrat.yaml.nature !== "contrat") return;
		if (contrat.fiches.length === 0) {
			if (contrat.axes.length > 0 && contrat.yaml.plan === void 0) report(["axes"], "Aucun axe ne porte de fiche.");
			return;
		}
		const known = new Set(contrat.axes.map(({ id }) => id));
		if (require_acronyms.present(contrat.yaml.fiches).some(([{ axe }, index]) => axe === void 0 ? isRefused([
			"fiches",
			index,
			"axe"
		]) : !known.has(axe))) return;
		for (const axe of contrat.axes) if (axe.id !== void 0 && axe.fiches.length === 0) report(axe.at(), `L’axe « ${axe.titre} » ne porte aucune fiche.`);
	}
});

// src/rules/numbering.ts
/** « 1 », « 2.3 », « P4 »: what stands before the last number, and that number. */
const NUMBERED$1 = /^(?<head>(?:[A-Za-z]{1,3}|(?:\d{1,4}|[A-Za-z]{1,3})(?:[.-](?:\d{1,4}|[A-Za-z]{1,3})){0,4}[.-])?)(?<last>\d{1,3})$/;
/** The form of a number: « 1.1 » and « 2.10 » have the same, « 1-1 » and « P1 » have others. */
function formOf(id) {
	return id.replace(/\d+/g, "1").replace(/[A-Za-z]+/g, "A");
}
/**
* The numbers that are missing between the first of a row and its last. Each head (« 2. », « P ») has its own row, which
* begins at 1; what is no number is passed over.
*/
function gapsIn(ids) {
	const rows = /* @__PURE__ */ new Map();
	for (const [index, id] of ids.entries()) {
		const { head, last } = NUMBERED$1.exec(id)?.groups ?? {};
		if (head === void 0 || last === void 0) continue;
		const row = rows.get(head) ?? [];
		rows.set(head, row);
		row.push({
			number: Number(last),
			index
		});
	}
	return [...rows].flatMap(([head, row]) => {
		let before = 0;
		return row.toSorted((a, b) => a.number - b.number).flatMap(({ number, index }) => {
			const [from, to] = [before + 1, number - 1];
			before = number;
			if (from > to) return [];
			const isSeveral = to > from;
			return [{
				index,
				words: isSeveral ? `les numéros ${head}${from} ${to - from === 1 ? "et" : "à"} ${head}${to}` : `le numéro ${head}${from}`,
				isSeveral
			}];
		});
	});
}
/** Whether the contract has fiches that are not written here: sources name a few of many, a plan announces more. */
function knowsOnlySomeFiches({ isTranscription, yaml, fiches }) {
	const announced = yaml.plan?.fiches_annoncees;
	return isTranscription || announced !== void 0 && announced > fiches.length;
}

// src/rules/axe/numerotation-continue.ts
const rule$134 = defineRule({
	id: "axe/numerotation-continue",
	severity: "info",
	from: "arrete",
	summary: "Les numéros des axes se suivent.",
	why: "Le lecteur se demande s’il lui manque un axe.",
	hint: "Remettez l’axe qui manque, ou renumérotez.",
	examples: {
		valid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
    `,
		invalid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
        - { id: "4", titre: Agir sur le cadre de vie }
    `
	},
	check({ contrat, report, hasRefused }) {
		const ids = contrat.axes.map(({ id }) => id);
		if (hasRefused(["axes"]) || contrat.isTranscription || new Set(ids).size < ids.length) return;
		for (const { index, words, isSeveral } of gapsIn(ids)) {
			const axe = contrat.axes[index];
			const verb = isSeveral ? "manquent" : "manque";
			if (axe !== void 0) report(axe.at("id"), `Avant l’axe ${axe.id}, ${words} ${verb}.`);
		}
	}
});

// src/rules/read-date.ts
/** The date of a value that may be absent. */
function readDate(value) {
	return value === void 0 ? void 0 : require_dates.parseDate(value);
}

// src/rules/contract-period.ts
/** The start of the contract, if it says one that is sound. */
function firstDay(contrat) {
	return isReversed(contrat) ? void 0 : readDate(contrat.yaml.periode?.debut);
}
/** A period that ends before it starts has its own message: no other date can be held against it. */
function isReversed({ yaml }) {
	const [from, to] = [readDate(yaml.periode?.debut), readDate(yaml.periode?.fin)];
	return from !== void 0 && to !== void 0 && !require_dates.canBeBefore(from, to);
}
/** The end of the contract as it was first agreed: stated, or counted from its duration. */
function statedEnd(contrat) {
	if (isReversed(contrat)) return void 0;
	const { fin, duree } = contrat.yaml.periode ?? {};
	const from = firstDay(contrat);
	const months = duree === void 0 ? void 0 : require_acronyms.parseDuration(duree);
	const counted = from === void 0 || months === void 0 ? void 0 : require_dates.addMonths(from, months);
	return readDate(fin) ?? counted;
}
/** The end of the contract, with the avenants that extend it. */
function lastDay(contrat) {
	const stated = statedEnd(contrat);
	if (stated === void 0) return void 0;
	return [stated, ...require_acronyms.present(contrat.yaml.avenants).flatMap(([avenant]) => readDate(avenant.fin) ?? [])].sort(require_dates.compareDates).at(-1);
}

// src/rules/budget/annee-dans-le-calendrier.ts
const rule$133 = defineRule({
	id: "budget/annee-dans-le-calendrier",
	severity: "warning",
	from: "brouillon",
	summary: "L’année d’un financement est l’une de celles de l’action.",
	why: "L’argent viendrait avant l’action, ou quand elle est finie.",
	hint: "Corrigez l’année du financement, ou le calendrier de l’action.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
          budget: { total: 20000, financements: [{ financeur: ars, montant: 20000, annee: 2026 }] }
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
          budget: { total: 20000, financements: [{ financeur: ars, montant: 20000, annee: 2062 }] }
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			const { from, to, whose } = timeOf(contrat, fiche);
			for (const [{ annee }, index] of require_acronyms.present(fiche.budget?.financements)) {
				const year = readDate(annee);
				if (year === void 0) continue;
				const at = fiche.at("budget", "financements", index, "annee");
				if (to !== void 0 && !require_dates.canBeBefore(year, to)) report(at, `Ce financement est prévu pour ${annee}, ${whose} finit ${require_dates.formatDateInSentence(to)}.`);
				else if (from !== void 0 && !require_dates.canBeBefore(from, year)) report(at, `Ce financement est prévu pour ${annee}, ${whose} commence ${require_dates.formatDateInSentence(from)}.`);
			}
		}
	}
});
/** The dates of the action, or those of the contract where it says none. One that is inverted is told as such. */
function timeOf(contrat, { titre, calendrier }) {
	const own = {
		from: readDate(calendrier?.debut),
		to: readDate(calendrier?.fin)
	};
	if (own.from !== void 0 && own.to !== void 0 && !require_dates.canBeBefore(own.from, own.to)) return {
		from: void 0,
		to: void 0,
		whose: ""
	};
	if (own.from !== void 0 || own.to !== void 0) return {
		...own,
		whose: `l’action « ${titre} »`
	};
	return {
		from: firstDay(contrat),
		to: lastDay(contrat),
		whose: "le contrat"
	};
}

// src/source/path.ts
/** One string per path, to look paths up in a Map or Set. */
function pathKey(path) {
	return JSON.stringify(path);
}
/** The value at `path` in plain data, or `undefined`. Only own properties count, so `__proto__` leads nowhere. */
function valueAt(data, path) {
	let value = data;
	for (const key of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}

// src/rules/budget/centimes-entiers.ts
const rule$132 = defineRule({
	id: "budget/centimes-entiers",
	severity: "error",
	from: "brouillon",
	summary: "Un montant a deux décimales au plus.",
	why: "Les documents arrondissent au centime : ils montreraient un autre montant que celui qui est écrit.",
	hint: "Écrivez le montant au centime près, sans séparateur de milliers : 1234.50.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 1234.50 } }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 1234.567 } }
    `
	},
	check({ contrat, report }) {
		for (const at of amountsOf(contrat)) {
			const amount = valueAt(contrat.yaml, at);
			if (typeof amount !== "number" || isInCents(amount)) continue;
			report(at, `Le montant ${String(amount).replace(".", ",")} € a plus de deux décimales ; on lirait ${require_agreement.formatAmount(amount)}.`);
		}
	}
});
/** Beyond this a number has no room for cents, and no contract goes there. */
const LARGEST = 0x9184e72a000;
function isInCents(amount) {
	return Math.abs(amount) > LARGEST || Math.round(amount * 100) / 100 === amount;
}
function amountsOf({ yaml, fiches }) {
	const shares = (at, list) => require_acronyms.present(list).map(([, index]) => [
		...at,
		index,
		"montant"
	]);
	return [...fiches.flatMap(({ at, budget }) => [at("budget", "total"), ...shares(at("budget", "financements"), budget?.financements)]), ...shares([
		"gouvernance",
		"coordination",
		"financement"
	], yaml.gouvernance?.coordination?.financement)];
}

// src/rules/budget/financeur-declare.ts
/** Words of sources that are an organisation as well as a fund: it pays, so it is somebody. */
const ORGANISMES = /* @__PURE__ */ new Set([
	"caf",
	"msa",
	"region",
	"departement"
]);
const rule$131 = defineRule({
	id: "budget/financeur-declare",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Un organisme qui finance une action est déclaré parmi les partenaires.",
	why: "Le contrat compterait sur son argent sans le nommer.",
	hint: "Déclarez-le sous « partenaires » et mettez ici son identifiant.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { financements: [{ financeur: fir, montant: 20000 }] } }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { financements: [{ financeur: msa, montant: 20000 }] } }
    `
	},
	check({ contrat, report, hasRefused }) {
		if (hasRefused(["partenaires"])) return;
		const told = /* @__PURE__ */ new Set();
		for (const { id, at } of contrat.references.filter((reference) => isUndeclared(contrat, reference))) {
			if (told.has(id)) continue;
			told.add(id);
			report(at, `Le financeur « ${id} » (${Object.entries(require_labels_generated.LABELS.typeFinancement).find(([word]) => word === id)?.[1] ?? id}) n’est pas un partenaire déclaré.`);
		}
	}
});
function isUndeclared(contrat, { id, collection }) {
	if (collection !== "financeurs" || !ORGANISMES.has(id) || contrat.partenaire(id) !== void 0) return false;
	return !contrat.partenaires.some(({ type }) => type === id);
}

// src/rules/budget/parts-completes.ts
const rule$130 = defineRule({
	id: "budget/parts-completes",
	severity: "warning",
	from: "brouillon",
	summary: "Les parts du financement de la coordination font 100 %.",
	why: "Une partie du poste ne serait payée par personne, ou le serait deux fois.",
	hint: "Corrigez l’une des parts.",
	examples: {
		valid: `
      gouvernance:
        coordination: { etp: 1, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 50 }] }
    `,
		invalid: `
      gouvernance:
        coordination: { etp: 1, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 40 }] }
    `
	},
	check({ contrat, report }) {
		const written = contrat.yaml.gouvernance?.coordination?.financement;
		const parts = require_acronyms.present(written).flatMap(([{ part }]) => part ?? []);
		if (parts.length === 0 || parts.length !== written?.length) return;
		const sum = parts.reduce((total, part) => total + part, 0);
		if (Math.abs(sum - 100) < roundingOf(parts)) return;
		report([
			"gouvernance",
			"coordination",
			"financement"
		], `Les parts du poste de coordination font ${require_agreement.formatNumber(sum)} %.`);
	}
});
/** How far rounded parts may miss the whole: three times 33 % is right. */
function roundingOf(parts) {
	const decimals = Math.max(...parts.map((part) => String(part).split(".")[1]?.length ?? 0));
	return parts.length / 2 * 10 ** -decimals;
}

// src/rules/budget/somme-exacte.ts
const rule$129 = defineRule({
	id: "budget/somme-exacte",
	severity: "error",
	from: "brouillon",
	summary: "Les financements d’une action font son budget, au centime près.",
	why: "Le plan de financement serait faux d’autant.",
	hint: "Corrigez le total ou l’un des montants.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          budget: { total: 30000, financements: [{ financeur: ars, montant: 20000 }, { financeur: agglo, montant: 10000 }] }
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          budget: { total: 30000, financements: [{ financeur: ars, montant: 20000 }, { financeur: agglo, montant: 8000 }] }
    `
	},
	check({ contrat, report }) {
		for (const { titre, budget, at } of contrat.fiches) {
			const parts = require_acronyms.present(budget?.financements).map(([part]) => part);
			const amounts = parts.flatMap(({ montant }) => montant ?? []);
			if (budget?.total === void 0 || amounts.length === 0) continue;
			const total = require_acronyms.sumEuros([budget.total]);
			const sum = require_acronyms.sumEuros(amounts);
			const granted = require_acronyms.sumEuros(parts.flatMap(({ montant, statut }) => statut === "refuse" ? [] : montant ?? []));
			const isComplete = amounts.length === budget.financements?.length;
			if (isComplete ? total === sum || total === granted : granted <= total) continue;
			const found = isComplete ? `font ${require_agreement.formatAmount(sum)}` : `font déjà ${require_agreement.formatAmount(granted)}`;
			report(at("budget", "total"), `Le budget de « ${titre} » est de ${require_agreement.formatAmount(total)}, ses financements ${found}.`);
		}
	}
});

// src/rules/calendrier/dans-la-periode.ts
const rule$128 = defineRule({
	id: "calendrier/dans-la-periode",
	severity: "warning",
	from: "brouillon",
	summary: "Le calendrier d’une action tient dans la période du contrat.",
	why: "Le contrat n’engage personne avant son début ni après sa fin.",
	hint: "Vérifiez l’année, ou ramenez l’action dans la période du contrat.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, calendrier: { debut: 2024-09, fin: 2026-12 } }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, calendrier: { debut: 2024-09, fin: 2030-12 } }
    `
	},
	check({ contrat, report }) {
		const debut = firstDay(contrat);
		const fin = lastDay(contrat);
		for (const { titre, calendrier, at } of contrat.fiches) {
			const from = readDate(calendrier?.debut);
			const to = readDate(calendrier?.fin);
			if (from !== void 0 && debut !== void 0 && !require_dates.canBeBefore(debut, from)) {
				const [start, contractStart] = [require_dates.formatDateInSentence(from), require_dates.formatDateInSentence(debut)];
				report(at("calendrier", "debut"), `L’action « ${titre} » commence ${start}, le contrat ${contractStart}.`);
			}
			if (to !== void 0 && fin !== void 0 && !require_dates.canBeBefore(to, fin)) {
				const [end, contractEnd] = [require_dates.formatDateInSentence(to), require_dates.formatDateInSentence(fin)];
				report(at("calendrier", "fin"), `L’action « ${titre} » finit ${end}, le contrat ${contractEnd}.`);
			}
		}
	}
});

// src/rules/calendrier/echeances-dans-la-periode.ts
const rule$127 = defineRule({
	id: "calendrier/echeances-dans-la-periode",
	severity: "warning",
	from: "brouillon",
	summary: "Les échéances d’une action sans calendrier tombent dans la période du contrat.",
	why: "Le contrat n’engage personne avant son début ni après sa fin.",
	hint: "Vérifiez l’année, ou donnez son calendrier à l’action.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          maturite: projet
          indicateurs: [{ id: i1, libelle: Personnes dépistées, cible: 500, echeance: 2028 }]
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          maturite: projet
          indicateurs: [{ id: i1, libelle: Personnes dépistées, cible: 500, echeance: 2082 }]
    `
	},
	check({ contrat, report }) {
		const debut = firstDay(contrat);
		const fin = lastDay(contrat);
		for (const fiche of contrat.fiches) {
			const from = fiche.calendrier?.debut === void 0 ? debut : void 0;
			const to = fiche.calendrier?.fin === void 0 ? fin : void 0;
			for (const { what, at, date } of duesOf(contrat, fiche)) {
				const beyond = sayBeyond(date, from, to);
				if (beyond !== void 0) report(at, `${what} est attendu ${inSentence(date)}, ${beyond}.`);
			}
		}
	}
});
/** On which side of the contract a date surely lies. */
function sayBeyond(date, from, to) {
	if (to !== void 0 && !require_dates.canBeBefore(date, to)) return `après la fin du contrat, ${require_dates.formatDateInSentence(to)}`;
	if (from !== void 0 && !require_dates.canBeBefore(from, date)) return `avant le début du contrat, ${require_dates.formatDateInSentence(from)}`;
}
function inSentence(date) {
	const words = require_dates.formatDateInSentence(date);
	return date.precision === "day" ? `pour ${words}` : words;
}
function duesOf({ yaml }, { calendrier, at }) {
	const due = (what, place, written) => {
		const date = readDate(written);
		return date === void 0 ? [] : [{
			what,
			at: place,
			date
		}];
	};
	const indicateurs = valueAt(yaml, at("indicateurs"));
	return [...require_acronyms.present(calendrier?.etapes).flatMap(([{ titre, echeance }, index]) => due(`Le terme de l’étape « ${titre} »`, at("calendrier", "etapes", index, "echeance"), echeance)), ...require_acronyms.present(indicateurs).flatMap(([{ libelle, echeance }, index]) => due(`Le résultat de l’indicateur « ${libelle} »`, at("indicateurs", index, "echeance"), echeance))];
}

// src/rules/calendrier/etapes-dans-le-calendrier.ts
const rule$126 = defineRule({
	id: "calendrier/etapes-dans-le-calendrier",
	severity: "warning",
	from: "brouillon",
	summary: "Les étapes d’une action tombent entre son début et sa fin.",
	why: "Le pilote ne saurait pas laquelle des deux dates suivre.",
	hint: "Corrigez l’échéance de l’étape, ou le calendrier de l’action.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12, etapes: [{ titre: Ouvrir le premier lieu, echeance: 2025-03 }] }
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12, etapes: [{ titre: Ouvrir le premier lieu, echeance: 2027-03 }] }
    `
	},
	check({ contrat, report }) {
		for (const { calendrier, at } of contrat.fiches) {
			const from = readDate(calendrier?.debut);
			const to = readDate(calendrier?.fin);
			if (from !== void 0 && to !== void 0 && !require_dates.canBeBefore(from, to)) continue;
			for (const [{ titre, echeance }, index] of require_acronyms.present(calendrier?.etapes)) {
				const due = readDate(echeance);
				if (due === void 0) continue;
				const place = at("calendrier", "etapes", index, "echeance");
				const when = `L’étape « ${titre} » est prévue ${require_dates.formatDateInSentence(due)}`;
				if (to !== void 0 && !require_dates.canBeBefore(due, to)) report(place, `${when}, après la fin de l’action, ${require_dates.formatDateInSentence(to)}.`);
				else if (from !== void 0 && !require_dates.canBeBefore(from, due)) report(place, `${when}, avant le début de l’action, ${require_dates.formatDateInSentence(from)}.`);
			}
		}
	}
});

// src/registers/codes.ts
/**
* Whether a text is a SIREN number: nine digits whose last is a check by Luhn's formula (Insee, répertoire Sirene; ISO/IEC
* 7812-1). Spaces are not part of a code.
*/
function isSiren(code) {
	return /^\d{9}$/.test(code) && luhn(code) % 10 === 0;
}
/** La Poste, whose thousands of offices outgrew the check: their digits add up to a multiple of five (Insee). */
const LA_POSTE = "356000000";
/** Whether a text is a SIRET number: a SIREN, five digits for the establishment, and the check over all fourteen. */
function isSiret(code) {
	if (!/^\d{14}$/.test(code) || !isSiren(code.slice(0, 9))) return false;
	if (luhn(code) % 10 === 0) return true;
	return code.startsWith(LA_POSTE) && digitSum(code) % 5 === 0;
}
function luhn(digits) {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = Number(digits.charAt(digits.length - 1 - index));
		const weighted = index % 2 === 0 ? digit : digit * 2;
		sum += weighted > 9 ? weighted - 9 : weighted;
	}
	return sum;
}
function digitSum(digits) {
	return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
/**
* Whether a text has the form of a FINESS number: nine characters that begin with the département, « 2A » and « 2B » among
* them (Fichier national des établissements sanitaires et sociaux). Whether the establishment exists is not said.
*/
function isFiness(code) {
	return /^(?:\d{2}|2[AB])\d{7}$/.test(code);
}
/**
* The list that the code of a quartier prioritaire belongs to: `QP` + 6 (décrets n° 2014-1750 and n° 2014-1751, in force from
* 2015), or `QN` + 5 and a letter (décret n° 2023-1314, from 2024; overseas from 2025).
*
* @returns the year from which that list holds, or `undefined` for any other form
*/
function qpvVintage(code) {
	if (/^QP(?:\d{3}|02[AB])\d{3}$/.test(code)) return 2015;
	return /^QN(?:\d{3}|02[AB])\d{2}[A-Z]$/.test(code) ? 2024 : void 0;
}
/** Whether a text has the form of the code of a quartier prioritaire, of either list. */
function isQpv(code) {
	return qpvVintage(code) !== void 0;
}

// src/rules/code/finess.ts
const rule$125 = defineRule({
	id: "code/finess",
	severity: "error",
	from: "brouillon",
	summary: "Un numéro FINESS commence par le numéro d’un département.",
	why: "L’établissement ne pourrait pas être retrouvé dans le fichier national.",
	hint: "Recopiez-le depuis finess.esante.gouv.fr : neuf caractères, dont les deux premiers sont le département.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: hopital, nom: Hôpital de Valmont, type: etablissement-de-sante, role: partenaire, finess: "420000010" }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: hopital, nom: Hôpital de Valmont, type: etablissement-de-sante, role: partenaire, finess: "000000042" }
    `
	},
	check({ contrat, report }) {
		for (const { finess, at } of contrat.partenaires) {
			if (finess === void 0 || isFiness(finess) && startsWithDepartement(finess)) continue;
			report(at("finess"), `« ${finess} » n’est pas un numéro FINESS.`);
		}
	}
});
/** Overseas all numbers begin with 97 or 98, whose third digit tells the territory. */
function startsWithDepartement(finess) {
	return /^9[78]/.test(finess) || require_acronyms.departementCode(finess) !== void 0;
}

// src/registers/territories/validity.ts
/** The register tells the communes and intercommunalités of 1 January of this year, and their present names. */
function registerYear() {
	return require_acronyms.territoryExtract().annee;
}
/** The census that its populations come from. */
function populationYear() {
	return require_acronyms.territoryExtract().annee_population;
}

// src/rules/signature-dates.ts
/** When a party signs: the day it signs apart, else the common one; `undefined` where the contract does not say. */
function signatureDate({ yaml }, partenaire) {
	const apart = signaturesApart(yaml).get(partenaire.id);
	return readDate(require_acronyms.signsApart(apart) ? apart.date : yaml.signature?.date);
}
const apartOf = /* @__PURE__ */ new WeakMap();
/** By partner; of two of the same, the first. */
function signaturesApart(yaml) {
	const known = apartOf.get(yaml);
	if (known !== void 0) return known;
	const signatures = require_acronyms.present(yaml.signatures).map(([signature]) => [signature.partenaire, signature]);
	const made = new Map(signatures.reverse());
	apartOf.set(yaml, made);
	return made;
}
/** Every day on which anybody signs: the common one first. */
function signingDates({ yaml }) {
	return [yaml.signature?.date, ...require_acronyms.present(yaml.signatures).map(([{ date }]) => date)].flatMap((date) => readDate(date) ?? []);
}
/** The first day on which anybody signs. */
function firstSignatureDate(contrat) {
	return signingDates(contrat).toSorted(require_dates.compareDates)[0];
}

// src/rules/contract-date.ts
/** The date whose territories, codes and institutions the contract speaks of: its signature, else its draft, else its start. */
function contractDate(contrat) {
	const { projet, periode } = contrat.yaml;
	return firstSignatureDate(contrat) ?? readDate(projet?.date) ?? readDate(periode?.debut);
}
/**
* Whether the register of territories, which tells one year, can judge the perimeters of this contract. An older contract may
* be right with communes and EPCI that have merged since, so nothing is held against it. A text without date is being written
* now, unless it is signed or rebuilt from sources.
*/
function isOfRegister(contrat) {
	const date = contractDate(contrat);
	if (date === void 0) return !contrat.isTranscription && contrat.etat !== "signe";
	return date.last >= require_dates.toDay({
		year: registerYear(),
		month: 1,
		day: 1
	});
}

// src/rules/territory-codes.ts
/** The communes that the contract covers: the one of `insee` and those of `communes`. */
function coveredCommunes({ yaml }) {
	const { insee, communes } = yaml.territoire ?? {};
	const listed = require_acronyms.present(communes).map(([code, index]) => ({
		code,
		at: [
			"territoire",
			"communes",
			index
		]
	}));
	return insee === void 0 ? listed : [{
		code: insee,
		at: ["territoire", "insee"]
	}, ...listed];
}
/** Every code of a commune in the contract: those it covers and those of its quartiers prioritaires. */
function writtenCommunes(contrat) {
	return [...coveredCommunes(contrat), ...quartiersPrioritaires(contrat).flatMap(({ commune, at }) => commune === void 0 ? [] : [{
		code: commune,
		at: [...at, "commune"]
	}])];
}
/** The quartiers prioritaires, if they are listed and not only counted. */
function quartiersPrioritaires({ yaml }) {
	const quartiers = yaml.territoire?.quartiers_prioritaires;
	if (quartiers === void 0 || !("length" in quartiers)) return [];
	return require_acronyms.present(quartiers).map(([quartier, index]) => ({
		...quartier,
		at: [
			"territoire",
			"quartiers_prioritaires",
			index
		]
	}));
}
/** The départements that the contract declares, without holes. */
function declaredDepartements({ yaml }) {
	return require_acronyms.present(yaml.territoire?.departements).map(([code]) => code);
}
/** The départements of the territory: those declared, then those of its communes; whether they agree is another rule's. */
function territoryDepartements(contrat) {
	const ofCommunes = coveredCommunes(contrat).flatMap(({ code }) => require_acronyms.departementCode(code) ?? []);
	return [.../* @__PURE__ */ new Set([...declaredDepartements(contrat), ...ofCommunes])];
}

// src/rules/code/quartier-prioritaire.ts
/** When the list of 2024 was published, and from when it holds, which is a year later overseas. */
const PUBLISHED = require_dates.toDay({
	year: 2023,
	month: 12,
	day: 28
});
const HOLDS = require_dates.toDay({
	year: 2024,
	month: 1,
	day: 1
});
const HOLDS_OVERSEAS = require_dates.toDay({
	year: 2025,
	month: 1,
	day: 1
});
const rule$124 = defineRule({
	id: "code/quartier-prioritaire",
	severity: "error",
	from: "brouillon",
	summary: "Le code d’un quartier prioritaire a sa forme et vient de la liste en vigueur.",
	why: "Les quartiers ont changé de liste et de limites en 2024 : l’ancien code et le nouveau ne désignent pas le même lieu.",
	hint: "Cherchez le quartier sur sig.ville.gouv.fr : QP et six chiffres jusqu’en 2023, QN… depuis 2024.",
	source: "décrets n° 2014-1750 et n° 2014-1751 du 30 décembre 2014, décret n° 2023-1314 du 28 décembre 2023",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: [{ code: QN04201M, nom: Les Collines }] }
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: [{ code: QP042001, nom: Les Collines }] }
    `
	},
	check({ contrat, report }) {
		const date = contractDate(contrat);
		for (const { code, at } of quartiersPrioritaires(contrat)) {
			if (code === void 0) continue;
			if (!hasForm(code)) report([...at, "code"], `« ${code} » n’est pas le code d’un quartier prioritaire.`);
			else if (date !== void 0 && isOutdated(code, date)) report([...at, "code"], `« ${code} » est de la liste d’avant 2024, qui n’a plus cours.`);
			else if (date !== void 0 && isEarly(code, date)) report([...at, "code"], `« ${code} » est de la liste de 2024, et le contrat est plus ancien qu’elle.`);
		}
	}
});
/** After QP or QN stands the département in three signs: 042, 02A, 974. */
function hasForm(code) {
	return isQpv(code) && require_acronyms.departementCode(communeLike(code)) !== void 0;
}
/** The code written like that of a commune, which begins with its département. */
function communeLike(code) {
	return code.charAt(2) === "0" ? code.slice(3) : code.slice(2);
}
function isOutdated(code, date) {
	const from = code.charAt(2) === "0" ? HOLDS : HOLDS_OVERSEAS;
	return qpvVintage(code) === 2015 && date.first >= from;
}
function isEarly(code, date) {
	return qpvVintage(code) === 2024 && date.last < PUBLISHED;
}

// src/rules/code/siren.ts
const rule$123 = defineRule({
	id: "code/siren",
	severity: "error",
	from: "brouillon",
	summary: "Un numéro SIREN a la clé de contrôle qui convient.",
	why: "Un de ses chiffres est faux, ou deux sont intervertis.",
	hint: "Recopiez-le depuis l’annuaire des entreprises (annuaire-entreprises.data.gouv.fr).",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, type: ca, siren: "200000008" }
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, type: ca, siren: "200000009" }
    `
	},
	check({ contrat, report }) {
		const codes = [{
			siren: contrat.yaml.territoire?.siren,
			at: ["territoire", "siren"]
		}, ...contrat.partenaires.map(({ siren, at }) => ({
			siren,
			at: at("siren")
		}))];
		for (const { siren, at } of codes) if (siren !== void 0 && !isSiren(siren)) report(at, `« ${siren} » n’est pas un numéro SIREN.`);
	}
});

// src/rules/code/siret.ts
const rule$122 = defineRule({
	id: "code/siret",
	severity: "error",
	from: "brouillon",
	summary: "Un numéro SIRET a la clé de contrôle qui convient et commence par le SIREN du partenaire.",
	why: "Un de ses chiffres est faux, ou c’est le numéro d’un autre organisme.",
	hint: "Recopiez-le depuis l’annuaire des entreprises (annuaire-entreprises.data.gouv.fr).",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, siret: "20000000800017" }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, siret: "20000000800016" }
    `
	},
	check({ contrat, report }) {
		for (const { siren, siret, at } of contrat.partenaires) {
			if (siret === void 0) continue;
			if (!isSiret(siret)) report(at("siret"), `« ${siret} » n’est pas un numéro SIRET.`);
			else if (siren !== void 0 && !siret.startsWith(siren)) report(at("siret"), `Le SIRET « ${siret} » ne commence pas par le SIREN « ${siren} ».`);
		}
	}
});

// src/rules/says.ts
/**
* Whether the YAML says anything at a path, right or wrong. What is wrong there is told by the schema or by another rule,
* and must not be told once more as missing.
*/
function says(contrat, at) {
	const value = valueAt(contrat.yaml, at);
	return Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== null;
}

// src/rules/communique/actualite-datee.ts
const rule$121 = defineRule({
	id: "communique/actualite-datee",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Une actualité dit le jour de sa publication.",
	why: "Le lecteur d’une page web ne saurait pas si elle est d’hier ou d’il y a dix ans.",
	hint: "Ajoutez « date: AAAA-MM-JJ ».",
	examples: {
		valid: `
      actualites: [{ id: signature, titre: Le Valmont signe son contrat local de santé, date: 2024-06-28 }]
    `,
		invalid: `
      actualites: [{ id: signature, titre: Le Valmont signe son contrat local de santé }]
    `
	},
	check({ contrat, report }) {
		for (const [{ titre }, index] of require_acronyms.present(contrat.yaml.actualites)) {
			const at = [
				"actualites",
				index,
				"date"
			];
			if (!says(contrat, at)) report(at, `L’actualité « ${titre ?? ""} » n’a pas de date.`);
		}
	}
});

// src/rules/publications.ts
/** Whether a text of the contract belongs to a publication. */
function isPublished([part]) {
	return part === "communiques" || part === "actualites";
}
/** The press releases and news articles, in the order of the YAML. */
function publicationsOf({ communiques, actualites }) {
	const named = (all, name) => all.map(({ fiches, ...one }) => ({
		...one,
		named: name
	}));
	return [...named(communiques, "Le communiqué"), ...named(actualites, "L’actualité")];
}

// src/rules/communique/apres-signature.ts
/** « Signature du contrat », « X signe son contrat », « contrat signé »: what has been done. */
const SIGNED$1 = /(?<!\p{L})(?:signature|sign(?:e|ent|é|és|ée|ées))(?!\p{L})/iu;
/** A release may announce what is still to come. */
const TO_COME = /(?<!\p{L})(?:signera|signeront|sera signé|seront signé|signature prochaine|prochaine signature|va signer|vont signer|invite|invitent|invitation)/iu;
const rule$120 = defineRule({
	id: "communique/apres-signature",
	severity: "error",
	from: "brouillon",
	summary: "Le communiqué de la signature n’est pas daté d’avant elle, ni l’actualité.",
	why: "La presse annoncerait comme faite une signature qui ne l’est pas.",
	hint: "Corrigez l’une des deux dates ; un texte qui annonce une signature à venir dit « signera ».",
	examples: {
		valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      communiques:
        - { id: signature, titre: Signature du contrat local de santé, lieu: Valmont, date: 2024-06-28 }
    `,
		invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      communiques:
        - { id: signature, titre: Signature du contrat local de santé, lieu: Valmont, date: 2024-06-20 }
    `
	},
	check({ contrat, report }) {
		const signature = firstSignatureDate(contrat);
		const textes = require_group_by.groupBy(contrat.textes, ({ at }) => isPublished(at) ? at.slice(0, 2).join(" ") : void 0);
		for (const communique of publicationsOf(contrat)) {
			const date = readDate(communique.date);
			if (date === void 0 || signature === void 0 || require_dates.canBeBefore(signature, date)) continue;
			if (!announcesSignature(communique, textes.get(communique.at().join(" ")) ?? [])) continue;
			const [dated, signed] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(signature)];
			report(communique.at("date"), `${communique.named} est ${communique.named === "Le communiqué" ? "daté" : "datée"} ${dated.replace(/^le /, "du ")}, la signature a lieu ${signed}.`);
		}
	}
});
function announcesSignature({ id, titre }, textes) {
	if (id !== "signature" && !SIGNED$1.test(titre)) return false;
	return !textes.some(({ texte }) => TO_COME.test(texte));
}

// src/rules/communique/citation-attribuee.ts
const rule$119 = defineRule({
	id: "communique/citation-attribuee",
	severity: "warning",
	from: "brouillon",
	absence: true,
	summary: "Une citation a un auteur, une fonction, et la personne citée l’a validée.",
	why: "On ne prête pas à quelqu’un des mots qu’il n’a pas relus.",
	hint: "Ajoutez « auteur: », « fonction: » et « valide_le: » avec le jour de l’accord.",
	examples: {
		valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          citations:
            - { auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-06-20 }
    `,
		invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          citations:
            - { auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage. }
    `
	},
	check({ contrat, isRefused, report }) {
		for (const communique of publicationsOf(contrat)) for (const [, index] of require_acronyms.present(communique.citations)) {
			const lacks = (key) => {
				const at = communique.at("citations", index, key);
				return !isRefused(at) && !says(contrat, at);
			};
			const missing = WANTED.filter(({ key }) => lacks(key));
			if (missing.length === 0) continue;
			report(communique.at("citations", index), `Cette citation ${require_agreement.hasNo(missing.map(({ lacking }) => lacking))}.`, { hint: `Ajoutez ${require_agreement.enumerate(missing.map(({ toAdd }) => toAdd))}.` });
		}
	}
});
const WANTED = [
	{
		key: "auteur",
		lacking: "auteur",
		toAdd: "« auteur: »"
	},
	{
		key: "fonction",
		lacking: "fonction",
		toAdd: "« fonction: »"
	},
	{
		key: "valide_le",
		lacking: "date de validation",
		toAdd: "« valide_le: » avec le jour de l’accord"
	}
];

// src/rules/communique/citation-validee-avant.ts
const rule$118 = defineRule({
	id: "communique/citation-validee-avant",
	severity: "warning",
	from: "brouillon",
	summary: "Une citation est validée avant d’être publiée.",
	why: "La personne citée n’aurait relu ses mots qu’une fois imprimés.",
	hint: "Vérifiez « valide_le: » et la date du texte ; l’année est la faute la plus fréquente.",
	examples: {
		valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          date: 2024-06-28
          citations: [{ auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-06-20 }]
    `,
		invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          date: 2024-06-28
          citations: [{ auteur: Camille Exemple, fonction: présidente, texte: Ce contrat nous engage., valide_le: 2024-07-20 }]
    `
	},
	check({ contrat, report }) {
		for (const publication of publicationsOf(contrat)) {
			const published = readDate(publication.date);
			for (const [{ valide_le }, index] of require_acronyms.present(publication.citations)) {
				const validated = readDate(valide_le);
				if (published === void 0 || validated === void 0 || require_dates.canBeBefore(validated, published)) continue;
				const [when, out] = [require_dates.formatDateInSentence(validated), require_dates.formatDateInSentence(published)];
				report(publication.at("citations", index, "valide_le"), `La citation est validée ${when}, après la publication, ${out}.`);
			}
		}
	}
});

// src/rules/communique/complet.ts
const rule$117 = defineRule({
	id: "communique/complet",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Un communiqué dit d’où et de quand il est, et qui la presse peut joindre.",
	why: "Une rédaction écarte un texte sans origine ni interlocuteur.",
	hint: "Ajoutez « lieu: », « date: » et, sous « contacts », un téléphone ou un courriel.",
	examples: {
		valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          contacts: [{ service: Service communication, telephone: "04 00 00 00 00" }]
    `,
		invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
    `
	},
	check({ contrat, report }) {
		for (const communique of contrat.communiques) {
			const missing = [
				...says(contrat, communique.at("lieu")) ? [] : [{
					key: "lieu",
					noun: "lieu",
					toAdd: "« lieu: »"
				}],
				...says(contrat, communique.at("date")) ? [] : [{
					key: "date",
					noun: "date",
					toAdd: "« date: »"
				}],
				...hasContact(contrat, communique) ? [] : [{
					key: "contacts",
					noun: "contact pour la presse",
					toAdd: TO_ADD_CONTACT
				}]
			];
			const [first, ...more] = missing;
			if (first === void 0) continue;
			const nouns = missing.map(({ noun }) => noun);
			report(more.length === 0 ? communique.at(first.key) : communique.at(), `Le communiqué « ${communique.titre} » ${require_agreement.hasNo(nouns)}.`, { hint: `Ajoutez ${require_agreement.enumerate(missing.map(({ toAdd }) => toAdd))}.` });
		}
	}
});
const TO_ADD_CONTACT = "un téléphone ou un courriel sous « contacts »";
/** A release that names nobody has the contact of the contract. */
function hasContact({ yaml }, { contacts }) {
	const own = require_acronyms.present(contacts).map(([contact]) => contact);
	return (own.length > 0 ? own : [yaml.contact ?? {}]).some(({ telephone, courriel }) => telephone !== void 0 || courriel !== void 0);
}

// src/rules/prose-dates.ts
/** The months as people write them, accents forgotten or not, to stand in a pattern. */
const MONTH_NAMES = require_dates.MONTHS.join("|").replace("é", "[ée]").replace("û", "[ûu]").replace("décembre", "d[ée]cembre");
/** « jeudi **4 mai 2018** »: bold and italics stand around the day, the date or a part of it. */
const MARKS$2 = "[*_]{0,3}";
const IN_WORDS = String.raw`(\d{1,2})(?:er|\^er\^|\^\{er\}|ᵉʳ)?${MARKS$2}\s{1,3}${MARKS$2}(${MONTH_NAMES})${MARKS$2}\s{1,3}${MARKS$2}(\d{4})`;
const IN_FIGURES = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`;
const ISO = String.raw`(\d{4})-(\d{2})-(\d{2})(?!-)`;
const FORM$5 = new RegExp(String.raw`(?<![\p{L}\d/°.-])(?:(${require_dates.WEEKDAYS.join("|")})${MARKS$2},?\s{1,3}(?:le\s{1,3})?${MARKS$2})?` + String.raw`(?:${IN_WORDS}|${IN_FIGURES}|${ISO})(?![\p{L}\d/])`, "giu");
/** What stands before a figure that is no day: « La Lettre n° 45 mai 2018 ». */
const NUMBERED = /n[°ºo]\s*$/i;
/** What stands before a day: the number of an act may look like « 2018-05-04 » too. */
const DAY_COMES$1 = /(?:^|(?<!\p{L})(?:le|du|au|dès|depuis|avant|après|jusqu[’']au)\s{1,3}[*_]{0,3})$/iu;
/** The days that a text states in full, from left to right. */
function findProseDates(text) {
	return [...text.matchAll(FORM$5)].flatMap((found) => {
		const [whole, weekday, day, monthName, year, ...figures] = found;
		const [dayFigure, monthFigure, yearFigure, isoYear, isoMonth, isoDay] = figures;
		const before = text.slice(Math.max(0, found.index - 12), found.index);
		if (NUMBERED.test(before)) return [];
		if (isoYear !== void 0 && weekday === void 0 && !DAY_COMES$1.test(before)) return [];
		if (isoYear !== void 0 && (Number(isoMonth) > 12 || Number(isoDay) > 31)) return [];
		const civil = {
			year: Number(year ?? yearFigure ?? isoYear),
			month: monthName === void 0 ? Number(monthFigure ?? isoMonth) : monthNumber(monthName),
			day: Number(day ?? dayFigure ?? isoDay)
		};
		const word = weekday && {
			start: found.index,
			end: found.index + weekday.length,
			number: require_dates.WEEKDAYS.indexOf(weekday.toLowerCase())
		};
		return [{
			start: found.index + whole.search(/\d/),
			end: found.index + whole.length,
			...civil,
			exists: require_dates.isCivilDay(civil),
			weekday: word || void 0
		}];
	});
}
function monthNumber(name) {
	const fold = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return require_dates.MONTHS.findIndex((month) => fold(month) === fold(name)) + 1;
}

// src/rules/sentence-around.ts
/** A sentence longer than this is cut: a text without stops must not be read over and over. */
const LONGEST$3 = 400;
/** The sentence of a text in which a stretch stands, as far as stops and empty lines tell. */
function sentenceAround(text, start, end) {
	const before = text.slice(Math.max(0, start - LONGEST$3), start);
	const after = text.slice(end, end + LONGEST$3);
	const from = Math.max(...[
		". ",
		"! ",
		"? ",
		".\n",
		"\n\n"
	].map((stop) => before.lastIndexOf(stop) + 1));
	const stop = after.search(/[.!?](?:\s|$)|\n\n/);
	return before.slice(from) + text.slice(start, end) + (stop === -1 ? after : after.slice(0, stop + 1));
}

// src/rules/communique/date-de-signature.ts
/** « a été signé le », « signature du contrat, jeudi »: what comes right before the day of a signature. */
const SIGNED = /(?<!\p{L})sign(?:é|és|ent|e|ature|eront|era)(?!\p{L})[^.;!?\n\d]{0,60}$/iu;
const OURS$1 = /(?<!\p{L})(?:contrat\s{1,3}local|CLS|contrat|signataires)(?!\p{L})/iu;
/** A sentence about another text, or about several, gives other days with reason. */
const ELSEWHERE$3 = /(?<!\p{L})(?:premier|première|précédent|ancien|avenant|charte|convention|protocole|lettre|déclaration|génération|contrat\s{1,3}de\s{1,3}ville|CLS\s?\d|délibér|report)/iu;
const rule$116 = defineRule({
	id: "communique/date-de-signature",
	severity: "warning",
	from: "brouillon",
	summary: "Le jour de la signature cité dans un communiqué ou une actualité est celui du contrat.",
	why: "La presse et les habitants retiendraient un autre jour.",
	hint: "Corrigez ce jour, ou laissez le contrat l’écrire avec {{date signature.date}}.",
	examples: {
		valid: `
      communiques: [{ id: bilan, titre: Un an de contrat, corps: Le contrat local de santé a été signé le 28 juin 2024. }]
    `,
		invalid: `
      communiques: [{ id: bilan, titre: Un an de contrat, corps: Le contrat local de santé a été signé le 27 juin 2024. }]
    `
	},
	check({ contrat, report }) {
		const signed = signingDates(contrat);
		const [first] = signed;
		if (first === void 0) return;
		const early = publicationsOf(contrat).filter(({ date }) => !require_dates.canBeBefore(first, readDate(date) ?? first));
		const skipped = new Set(early.map(({ at }) => at().join(" ")));
		for (const { at, texte } of contrat.textes) {
			if (!isPublished(at) || skipped.has(at.slice(0, 2).join(" "))) continue;
			for (const date of findProseDates(texte)) {
				if (!date.exists || !isOfSignature(texte, date)) continue;
				if (signed.some((day) => require_dates.canBeSame(day, require_dates.dateOf(require_dates.toDay(date))))) continue;
				const { start, end } = date;
				report(at, `« ${texte.slice(start, end)} » : le contrat est signé ${require_dates.formatDateInSentence(first)}.`, { part: {
					start,
					end
				} });
			}
		}
	}
});
function isOfSignature(text, { start, end }) {
	if (!SIGNED.test(text.slice(Math.max(0, start - 90), start))) return false;
	const sentence = sentenceAround(text, start, end);
	return OURS$1.test(sentence) && !ELSEWHERE$3.test(sentence);
}

// src/rules/communique/rang-exact.ts
const FIRST$1 = /(?<!\p{L})(?:premier|1er)(?=\s{1,3}(?:contrat\s{1,3}local\s{1,3}de\s{1,3}santé|CLS)(?!\p{L}))/giu;
/** A sentence that looks back, counts otherwise or gives a year speaks of another contract, or of this one with reason. */
const ELSEWHERE$2 = /(?<!\p{L})(?:bilan|suite|après|succède|depuis|lors|issus?|prolonge|évaluation|enseignements|précédent|avait|génération|19\d\d|20\d\d|département|région)(?!\p{L})/iu;
const rule$115 = defineRule({
	id: "communique/rang-exact",
	severity: "warning",
	from: "brouillon",
	summary: "Un communiqué ou une actualité n’appelle « premier » qu’un contrat de première génération.",
	why: "La presse reprendrait l’erreur.",
	hint: "Corrigez ce mot, ou « generation: » dans le contrat.",
	examples: {
		valid: `
      generation: 2
      communiques:
        - { id: signature, titre: Le Valmont signe son deuxième contrat local de santé, date: 2024-06-28 }
    `,
		invalid: `
      generation: 2
      communiques:
        - { id: signature, titre: Le Valmont signe son premier contrat local de santé, date: 2024-06-28 }
    `
	},
	check({ contrat, report }) {
		const { generation, rang } = contrat.yaml;
		if (generation === void 0 || generation === 1 || rang?.ordre === 1) return;
		for (const { at, texte } of contrat.textes) {
			if (!isPublished(at)) continue;
			for (const { 0: words, index } of texte.matchAll(FIRST$1)) {
				const end = index + words.length;
				if (ELSEWHERE$2.test(sentenceAround(texte, index, end))) continue;
				report(at, `« ${words} » : ce contrat est de génération ${generation}.`, {
					part: {
						start: index,
						end
					},
					suggestion: words === "1er" ? `${generation}e` : require_acronyms.ordinal(generation)
				});
			}
		}
	}
});

// src/registers/territories/names.ts
/** A name without capitals, accents, hyphens and apostrophes, « St » written out: how two ways to write it are compared. */
function foldName(name) {
	return name.replaceAll("œ", "oe").replaceAll("Œ", "oe").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").replace(/\bst\b/g, "saint").replace(/\bste\b/g, "sainte").trim();
}
/** The communes of exactly that name, accents and hyphens aside; homonyms are many. */
function communesNamed(name) {
	const wanted = foldName(name);
	return (writtenNames().get(wanted.charAt(0)) ?? []).filter(({ nom }) => foldName(nom) === wanted).flatMap(({ code }) => require_acronyms.communeOf(code)?.commune ?? []);
}
/** Names and codes of all communes, by the first letter of the folded name. */
const writtenNames = require_acronyms.once(() => {
	const letters = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	for (const [prefix, groups] of Object.entries(require_acronyms.territoryExtract().communes)) for (const entry of Object.values(groups).flatMap((entries) => entries.split(";"))) {
		const sign = entry.charAt(3);
		const letter = letters.get(sign) ?? foldName(sign).charAt(0);
		letters.set(sign, letter);
		const found = names.get(letter);
		const written = {
			code: `${prefix}${entry.slice(0, 3)}`,
			nom: entry.slice(3).replace(/ \d+$/, "")
		};
		if (found === void 0) names.set(letter, [written]);
		else found.push(written);
	}
	return names;
});

// src/rules/party-words.ts
const HOSPITAL = "hopital hopitaux hospitalier hospitaliere hospitaliers chu chru ch ght clinique etablissement etablissements";
const STATE = "prefet prefete prefecture sous prefet etat";
const TOWN = "ville villes commune communes mairie maire maires municipalite collectivite collectivites metropole";
/** Words that name a party of that type without its name, folded: « la préfète », « l’agglomération », « l’assurance maladie ». */
const WORDS$1 = {
	ars: "ars agence agences",
	prefecture: STATE,
	etat: STATE,
	collectivite: `${TOWN} agglomeration communaute`,
	epci: `${TOWN} agglomeration agglo communaute communautes intercommunalite intercommunalites epci territoire`,
	departement: "departement departements departemental departementale cd",
	region: "region regional regionale",
	cpam: "cpam assurance caisse caisses",
	msa: "msa mutualite",
	cgss: "cgss caisse assurance",
	caf: "caf caisse caisses allocations",
	carsat: "carsat caisse",
	"etablissement-de-sante": HOSPITAL,
	"ght-etablissement-support": HOSPITAL,
	epsm: `${HOSPITAL} epsm psychiatrique`,
	"education-nationale": "education academie rectorat recteur rectrice inspection dsden",
	universite: "universite faculte",
	ccas: "ccas action"
};
/** Words of many names, which name nobody by themselves. */
const COMMON$1 = new Set("conseil centre caisse local locale regional regionale departemental departementale agence association territoire sante france maison service pour dans".split(" "));
/**
* Whether a text may be taken to name a party: by its name, its short name, its acronym, a telling word of its name, or a word
* for its kind. In doubt it is named.
*
* @param territory its words are in every text about the contract and name nobody
*/
function isNamedIn({ nom, nom_court, sigle, type }, text, territory) {
	const folded = ` ${foldName(text)} `;
	const known = new Set(folded.split(" "));
	if ([
		nom,
		nom_court,
		sigle
	].flatMap((name) => name === void 0 ? [] : [foldName(name)]).some((name) => name === "" || folded.includes(` ${name} `))) return true;
	const ofTerritory = new Set(foldName(territory).split(" "));
	return [...foldName(nom).split(" ").filter((word) => word.length >= 5 && !COMMON$1.has(word) && !ofTerritory.has(word)), ...(WORDS$1[type] ?? "").split(" ")].some((word) => word !== "" && known.has(word));
}

// src/rules/communique/signataires-nommes.ts
const rule$114 = defineRule({
	id: "communique/signataires-nommes",
	severity: "error",
	from: "arrete",
	summary: "Un communiqué nomme tous les signataires.",
	why: "Celui qui a signé et que la presse ne cite pas le prendra mal, et le lecteur saura mal qui s’engage.",
	hint: "Nommez chaque signataire dans le chapô, ou laissez le contrat les écrire tous avec {{liste signataires}}.",
	examples: {
		valid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          chapo: L’agence régionale de santé et Valmont Agglomération ont signé leur contrat local de santé.
          contacts: [{ telephone: "04 00 00 00 00" }]
    `,
		invalid: `
      communiques:
        - id: signature
          titre: Le Valmont signe son contrat local de santé
          lieu: Valmont
          date: 2024-06-28
          chapo: Valmont Agglomération a signé son contrat local de santé.
          contacts: [{ telephone: "04 00 00 00 00" }]
    `
	},
	check({ contrat, report }) {
		for (const communique of contrat.communiques) {
			if (!says(contrat, communique.at("chapo"))) continue;
			const missing = unnamed(contrat, communique);
			if (missing.length === 0) continue;
			const names = missing.map(({ nom }) => `« ${nom} »`);
			report(communique.at("chapo"), `Le communiqué ne nomme pas ${require_agreement.enumerate(names, "ou")}.`);
		}
	}
});
function unnamed({ textes, signataires, yaml }, communique) {
	const text = textes.flatMap(({ at, texte }) => at[0] === "communiques" && at[1] === communique.at()[1] ? [texte] : []).join("\n");
	if (/\{\{\s{0,3}liste\s{1,3}signataires/u.test(text)) return [];
	return signataires.filter((signataire) => !isNamedIn(signataire, text, yaml.territoire?.nom ?? ""));
}

// src/rules/parties.ts
const COLLECTIVITES = /* @__PURE__ */ new Set([
	"collectivite",
	"epci",
	"departement",
	"region"
]);
const WITHOUT_ASSEMBLY = /* @__PURE__ */ new Set([
	"ars",
	"prefecture",
	"etat"
]);
/** Whether a party is a collectivité territoriale or a groupement of them, which the law wants among the signatories. */
function isCollectivite({ type }) {
	return COLLECTIVITES.has(type);
}
/** Whether a party is the State or its agency, which sign without any délibération. */
function signsWithoutAssembly({ type }) {
	return WITHOUT_ASSEMBLY.has(type);
}
/** Whether a partner is one of those that the law wants among the signatories, and none of its kind signs: that is told. */
function isMissedAmongSignatories({ signataires }, partenaire) {
	if (partenaire.estSignataire) return false;
	if (partenaire.type === "ars") return !signataires.some(({ type }) => type === "ars");
	return isCollectivite(partenaire) && !signataires.some(isCollectivite);
}
/** Whether a step may be there under a name that is refused: nothing can be concluded from its absence. */
function mayHideStep({ yaml }, isRefused) {
	const steps = yaml.procedure ?? [];
	return isRefused(["procedure"]) || steps.some((_, index) => isRefused([
		"procedure",
		index,
		"etape"
	]));
}
/** The steps of that name, in the order of the YAML. */
function stepsOf(contrat, name) {
	const collectivites = contrat.signataires.filter(isCollectivite);
	const only = collectivites.length === 1 ? collectivites[0] : void 0;
	return require_acronyms.present(contrat.yaml.procedure).filter(([etape]) => etape.etape === name).map(([etape, index]) => ({
		etape,
		at: (...keys) => [
			"procedure",
			index,
			...keys
		],
		partenaire: etape.partenaire === void 0 ? only : contrat.partenaire(etape.partenaire)
	}));
}

// src/rules/deliberation/acte-apres-seance.ts
const rule$113 = defineRule({
	id: "deliberation/acte-apres-seance",
	severity: "error",
	from: "brouillon",
	summary: "Une délibération est publiée et transmise après avoir été prise.",
	why: "L’une des dates est fausse, et avec elle la preuve que la délibération est exécutoire.",
	hint: "Vérifiez les dates sur la délibération et sur l’accusé de réception de la préfecture.",
	examples: {
		valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-28 }
    `,
		invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-18 }
    `
	},
	check({ contrat, report }) {
		for (const { etape, at } of stepsOf(contrat, "deliberations")) {
			const taken = readDate(etape.date);
			if (taken === void 0) continue;
			const early = ACTS.find(({ key }) => {
				const date = readDate(etape[key]);
				return date !== void 0 && !require_dates.canBeBefore(taken, date);
			});
			const date = early && readDate(etape[early.key]);
			if (early === void 0 || date === void 0) continue;
			const [done, decided] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(taken)];
			report(at(early.key), `La délibération ${early.done} ${done}, avant d’avoir été prise ${decided}.`);
		}
	}
});
const ACTS = [{
	key: "transmission",
	done: "est transmise"
}, {
	key: "publication",
	done: "est publiée"
}];

// src/text/delays.ts
const FORM$4 = /^([1-9]\d{0,3}) (jours?|semaines?|mois)$/;
/**
* The day on which a delay is over: « 15 jours », « 6 semaines », « 1 mois » from a date.
*
* @returns as exact as the date, or `undefined` where the delay has another form
*/
function addDelay(date, delay) {
	const [, count = "", unit = ""] = FORM$4.exec(delay.trim()) ?? [];
	if (unit === "") return void 0;
	if (unit === "mois") return require_dates.addMonths(date, Number(count));
	const days = Number(count) * (unit.startsWith("semaine") ? 7 : 1);
	if (date.precision === "day") return require_dates.dateOf(date.first + days);
	return {
		precision: date.precision,
		first: date.first + days,
		last: date.last + days
	};
}

// src/rules/deliberation/delai-respecte.ts
const rule$112 = defineRule({
	id: "deliberation/delai-respecte",
	severity: "warning",
	from: "brouillon",
	summary: "Entre le texte arrêté et la délibération s’écoule le délai que l’assemblée demande.",
	why: "Un dossier déposé trop tard ne passe pas à cette séance, et tout le calendrier glisse.",
	hint: "Avancez l’arrêt du texte, visez la séance suivante, ou corrigez « delai: ».",
	examples: {
		valid: `
      procedure:
        - { etape: arrete, statut: fait, date: 2024-04-15 }
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, delai: 1 mois }
    `,
		invalid: `
      procedure:
        - { etape: arrete, statut: fait, date: 2024-05-06 }
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, delai: 1 mois }
    `
	},
	check({ contrat, report }) {
		const [agreed] = stepsOf(contrat, "arrete").flatMap(({ etape }) => readDate(etape.date) ?? []);
		if (agreed === void 0) return;
		for (const { etape, at } of stepsOf(contrat, "deliberations")) {
			const session = readDate(etape.date);
			const ready = etape.delai === void 0 ? void 0 : addDelay(agreed, etape.delai);
			if (session === void 0 || ready === void 0 || require_dates.canBeBefore(ready, session)) continue;
			const [decided, settled] = [require_dates.formatDateInSentence(session), require_dates.formatDateInSentence(agreed)];
			report(at("date"), `${tooEarly(agreed, session, decided, settled)}, et l’assemblée demande ${etape.delai}.`);
		}
	}
});
function tooEarly(agreed, session, decided, settled) {
	return require_dates.canBeBefore(agreed, session) ? `Le texte est arrêté ${settled}, la délibération est prise ${decided}` : `La délibération est prise ${decided}, avant que le texte soit arrêté ${settled}`;
}

// src/registers/holidays.ts
const FIXED = [
	["01-01", "jour de l’An"],
	["05-01", "fête du Travail"],
	["05-08", "victoire de 1945"],
	["07-14", "fête nationale"],
	["08-15", "Assomption"],
	["11-01", "Toussaint"],
	["11-11", "armistice de 1918"],
	["12-25", "Noël"]
];
/** Days after Easter. */
const MOVABLE = [
	[1, "lundi de Pâques"],
	[39, "Ascension"],
	[50, "lundi de Pentecôte"]
];
/** The départements of Alsace and Moselle, by their code (code du travail, article L. 3134-13). */
const ALSACE_MOSELLE = /* @__PURE__ */ new Set([
	"57",
	"67",
	"68"
]);
/** The day on which slavery ended, by the code of the département (code du travail, article L. 3422-2). */
const ABOLITION = /* @__PURE__ */ new Map([
	["971", "05-27"],
	["972", "05-22"],
	["973", "06-10"],
	["974", "12-20"],
	["976", "04-27"]
]);
/** The eleven public holidays of all France, in order. Source: code du travail, article L. 3133-1. */
function holidaysOf(year) {
	const easter = easterOf(year);
	const fixed = FIXED.map(([monthDay, name]) => ({
		date: `${pad(year, 4)}-${monthDay}`,
		name
	}));
	const movable = MOVABLE.map(([offset, name]) => ({
		date: dayOfMarch(year, easter + offset),
		name
	}));
	return [...fixed, ...movable].sort((a, b) => a.date < b.date ? -1 : 1);
}
/**
* The public holidays that one département has besides those of all France, in order; none for most.
*
* @param departement its code: « 57 », « 974 »
*/
function localHolidaysOf(year, departement) {
	const abolition = ABOLITION.get(departement);
	if (abolition !== void 0) return [{
		date: `${pad(year, 4)}-${abolition}`,
		name: "abolition de l’esclavage"
	}];
	if (!ALSACE_MOSELLE.has(departement)) return [];
	return [{
		date: dayOfMarch(year, easterOf(year) - 2),
		name: "Vendredi saint"
	}, {
		date: `${pad(year, 4)}-12-26`,
		name: "lendemain de Noël"
	}];
}
/**
* The name of the public holiday on a day (`AAAA-MM-JJ`), if it is one.
*
* @param departements codes of the départements concerned: a local holiday counts where all of them have it
*/
function holidayOn(date, departements = []) {
	const year = Number(date.slice(0, 4));
	const name = holidaysOf(year).find((holiday) => holiday.date === date)?.name;
	if (name !== void 0) return name;
	const local = departements.map((code) => localHolidaysOf(year, code).find((holiday) => holiday.date === date)?.name);
	return local.every((one) => one !== void 0) ? local[0] : void 0;
}
/** Easter Sunday as a day of March (32 is 1 April), by the Gregorian computus of Meeus, Jones and Butcher. */
function easterOf(year) {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - inCentury % 4) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	return epact + toSunday - 7 * late + 22;
}
/** The date of a day counted from 1 March. */
function dayOfMarch(year, count) {
	let day = count;
	let month = 3;
	for (const length of [
		31,
		30,
		31,
		30
	]) {
		if (day <= length) break;
		day -= length;
		month += 1;
	}
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
function pad(value, width) {
	return String(value).padStart(width, "0");
}

// src/rules/deliberation/jour-ouvre.ts
const rule$111 = defineRule({
	id: "deliberation/jour-ouvre",
	severity: "warning",
	from: "brouillon",
	summary: "Une assemblée délibère un jour ouvré.",
	why: "Une séance ce jour-là est rare : la date est peut-être mal recopiée.",
	hint: "Vérifiez la date sur la délibération.",
	source: "Code du travail, articles L. 3133-1, L. 3134-13 et L. 3422-2",
	examples: {
		valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
		invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-25 }
    `
	},
	check({ contrat, report }) {
		const territory = territoryDepartements(contrat);
		for (const { etape, at, partenaire } of stepsOf(contrat, "deliberations")) {
			const date = readDate(etape.date);
			const own = require_acronyms.present(partenaire?.departements).map(([code]) => code);
			const idle = date && idleDay(date, own.length > 0 ? own : territory);
			if (date && idle) report(at("date"), `Le ${require_dates.formatDate(date)} est un jour sans séance d’ordinaire (${idle}).`);
		}
	}
});
/** Why nobody works on that day in those départements, if the day is known. */
function idleDay(date, departements) {
	const number = require_dates.weekday(date);
	if (number === void 0) return void 0;
	return holidayOn(require_dates.isoDate(date), departements) ?? (number === 0 || number === 6 ? require_dates.WEEKDAYS[number] : void 0);
}

// src/rules/deliberation/presente.ts
const rule$110 = defineRule({
	id: "deliberation/presente",
	severity: "error",
	from: "signe",
	absence: true,
	summary: "L’assemblée de chaque collectivité signataire a délibéré.",
	why: "Sans délibération, personne n’est habilité à signer pour elle.",
	hint: "Ajoutez sous « procedure » : { etape: deliberations, partenaire: …, statut: fait, date: AAAA-MM-JJ }.",
	source: "Code général des collectivités territoriales, articles L. 2121-29 et L. 5211-1",
	examples: {
		valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
		invalid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12 }
    `
	},
	check({ contrat, isRefused, report }) {
		const steps = stepsOf(contrat, "deliberations");
		if (steps.some(({ partenaire }) => partenaire === void 0)) return;
		if (mayHideStep(contrat, isRefused)) return;
		const byPartenaire = require_group_by.groupBy(steps, ({ partenaire }) => partenaire);
		for (const signataire of contrat.signataires.filter(isCollectivite)) {
			const own = byPartenaire.get(signataire) ?? [];
			const pending = own.find(({ etape }) => etape.statut === "a-venir" || etape.statut === "en-cours");
			if (own.length === 0) report(signataire.at(), `La délibération de « ${signataire.nom} » n’est pas dans la procédure.`, { hint: rule$110.hint.replace("partenaire: …", `partenaire: ${signataire.id}`) });
			else if (pending !== void 0 && own.length === 1) report(pending.at("statut"), `Le contrat est signé, et la délibération de « ${signataire.nom} » reste à prendre.`, { hint: "Si elle est prise, écrivez « statut: fait » et sa date." });
		}
	}
});

// src/rules/deliberation/sans-objet.ts
const rule$109 = defineRule({
	id: "deliberation/sans-objet",
	severity: "info",
	from: "brouillon",
	summary: "Seule une collectivité délibère : ni l’agence régionale de santé ni l’État n’ont d’assemblée qui le fasse.",
	why: "Leur directeur général ou le préfet signe sans délibération.",
	hint: "Retirez cette étape, ou nommez la collectivité qui délibère.",
	examples: {
		valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
		invalid: `
      procedure:
        - { etape: deliberations, partenaire: ars, statut: fait, date: 2024-05-23 }
    `
	},
	check({ contrat, report }) {
		for (const { etape, at, partenaire } of stepsOf(contrat, "deliberations")) {
			if (partenaire === void 0 || !signsWithoutAssembly(partenaire) || etape.statut === "sans-objet") continue;
			const label = require_labels_generated.LABELS.typePartenaire[partenaire.type];
			report(at("partenaire"), `« ${partenaire.nom} » (${label}) n’a pas à délibérer.`);
		}
	}
});

// src/registers/mail-providers.ts
/** Providers of mail to private people: an address there is somebody's own, or that of a very small organisation. */
const PROVIDERS = new Set("gmail.com googlemail.com orange.fr wanadoo.fr free.fr hotmail.com hotmail.fr outlook.com outlook.fr live.com live.fr msn.com yahoo.com yahoo.fr ymail.com laposte.net sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr bbox.fr aol.com icloud.com me.com mac.com gmx.com gmx.fr proton.me protonmail.com protonmail.ch aliceadsl.fr voila.fr dbmail.com nordnet.fr mailo.com tutanota.com".split(" "));
/** Whether an e-mail address belongs to a provider of mail to private people. */
function isPrivateMail(address) {
	return PROVIDERS.has(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
}

// src/rules/every-text.ts
/** What no document prints: the settings of rules, and the keys that belong to the author alone. */
const isPrivate = (key) => key === "regles" || key.startsWith("x_");
/**
* Every string that a document may print, in the order of the YAML: prose and titles, names, addresses and phone numbers as
* well. A text in a file of its own comes with the others of its kind, at the end.
*/
function everyText({ yaml, textes }) {
	const inline = [...strings(yaml, [])];
	const apart = textes.filter(({ at }) => typeof valueAt(yaml, at) !== "string");
	return [...inline, ...apart];
}
function* strings(value, at) {
	if (typeof value === "string") yield {
		at,
		texte: value
	};
	if (typeof value !== "object" || value === null) return;
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [key, inner] of entries) {
		if (typeof key === "string" && isPrivate(key)) continue;
		yield* strings(inner, [...at, key]);
	}
}

// src/rules/people.ts
/** Where a contract names a person, by the key above the name or the key itself. */
const isPerson = (keys) => {
	const [key, above, further] = [
		keys.at(-1),
		keys.at(-2),
		keys.at(-3)
	];
	if (key === "auteur") return true;
	return key === "nom" && (above === "contact" || above === "representant" || further === "contacts");
};
/** The words of the names of people that a contract gives, without accents or capitals, at least three letters each. */
function wordsOfPeople(contrat) {
	const names = everyText(contrat).filter(({ at }) => isPerson(at));
	return new Set(names.flatMap(({ texte }) => foldWords(texte)));
}
/** The words of a text, folded: « Hélène Dupont-Roy » gives helene, dupont, roy. */
function foldWords(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 2 && word !== "mme" && word !== "monsieur" && word !== "madame");
}

// src/rules/donnees-personnelles/courriel-professionnel.ts
const rule$108 = defineRule({
	id: "donnees-personnelles/courriel-professionnel",
	severity: "warning",
	from: "brouillon",
	summary: "Une personne est jointe à l’adresse de son service, pas à son adresse personnelle.",
	why: "Le contrat et ses communiqués sont publics : l’adresse y resterait pour des années.",
	hint: "Mettez l’adresse du service, ou l’adresse professionnelle de la personne.",
	source: "règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 5",
	examples: {
		valid: `
      contact: { nom: Camille Exemple, courriel: c.exemple@valmont.exemple.fr }
    `,
		invalid: `
      contact: { nom: Camille Exemple, courriel: camille.exemple@gmail.com }
    `
	},
	check({ contrat, report }) {
		const texts = everyText(contrat).filter(({ texte }) => texte.includes("@"));
		if (texts.length === 0) return;
		const people = wordsOfPeople(contrat);
		for (const { at, texte } of texts) for (const { start, end } of require_acronyms.findAddresses(texte)) {
			const address = texte.slice(start, end);
			if (!isPrivateMail(address) || !isOfPerson(address, people)) continue;
			report(at, `« ${address} » est une adresse personnelle.`, { part: {
				start,
				end
			} });
		}
	}
});
/** A small association may have its mail there too: only a name of somebody whom the contract names is a person’s. */
function isOfPerson(address, people) {
	const box = address.slice(0, address.lastIndexOf("@"));
	return foldWords(box).some((word) => people.has(word));
}

// src/rules/donnees-personnelles/effectif-protege.ts
/** Fewer people than this can be recognised by who knows the place. */
const LEAST = 11;
/** People whom care or help reaches. */
const PEOPLE$1 = /(?<!\p{L})(?:personnes?|patients?|patientes?|habitants?|habitantes?|femmes?|hommes?|enfants?|adolescente?s?|jeunes|élèves?|usagers?|usagères?|bénéficiaires?|mineurs?|mineures?|allocataires?|résidents?|résidentes?|seniors?|aidants?|aidantes?|migrants?|migrantes?)(?!\p{L})/iu;
/** Shares, places and meetings are not people; those who work here are no secret. */
const OTHERS$1 = /%|(?<!\p{L})(?:taux|part|pourcentage|proportion|indice|score|places?|ateliers?|séances?|actions?|réunions?|structures?|lieux|heures?|jours?|délais?|âge|professionnel\p{L}{0,3}|form\p{L}{1,8}|agents?|élus?|élues?|bénévoles?|médecins?|infirmi\p{L}{1,5}|soignant\p{L}{0,2}|salarié\p{L}{0,2}|partenaires?|référent\p{L}{0,2}|intervenant\p{L}{0,2}|enseignant\p{L}{0,2}|relais|ambassad\p{L}{1,6}|pour (?:1\s?000|100))(?!\p{L})/iu;
const rule$107 = defineRule({
	id: "donnees-personnelles/effectif-protege",
	severity: "warning",
	from: "brouillon",
	summary: "Un indicateur public ne compte pas moins de onze personnes.",
	why: "Dans une commune, un si petit nombre laisse reconnaître les personnes, et leur santé ou leur situation.",
	hint: "Écrivez une valeur regroupée (sur une période ou un territoire plus large), ou laissez-la de côté et dites « moins de 11 » dans le texte.",
	source: "règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 4 et 9",
	examples: {
		valid: `
      fiches: [{ id: "1.1", titre: Organiser le dépistage, axe: "1", indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2025-06, valeur: 120 }] }] }]
    `,
		invalid: `
      fiches: [{ id: "1.1", titre: Organiser le dépistage, axe: "1", indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2025-06, valeur: 4 }] }] }]
    `
	},
	check({ contrat, report }) {
		for (const { indicateur, at } of indicateursOf(contrat)) {
			const said = `${indicateur.libelle ?? ""} ${indicateur.unite ?? ""}`;
			if (!PEOPLE$1.test(said) || OTHERS$1.test(said)) continue;
			for (const { value, path } of counts(indicateur, at)) {
				if (value < 1 || value >= LEAST) continue;
				report(path, `« ${indicateur.libelle} » : ${value} ${value < 2 ? "personne" : "personnes"} seulement.`);
			}
		}
	}
});
function indicateursOf(contrat) {
	return require_acronyms.present(contrat.yaml.fiches).flatMap(([{ indicateurs }, fiche]) => require_acronyms.present(indicateurs).map(([indicateur, index]) => ({
		indicateur,
		at: [
			"fiches",
			fiche,
			"indicateurs",
			index
		]
	})));
}
/** What was counted; a target is only wished for. */
function counts(indicateur, at) {
	const values = require_acronyms.present(indicateur.valeurs).map(([{ valeur }, index]) => ({
		value: valeur,
		path: [
			...at,
			"valeurs",
			index,
			"valeur"
		]
	}));
	return [{
		value: indicateur.initial,
		path: [...at, "initial"]
	}, ...values].flatMap(({ value, path }) => typeof value === "number" ? [{
		value,
		path
	}] : []);
}

// src/rules/plain-stretches.ts
/** Code, targets and names of links, heads of notes, the line under the head of a table, entities, tags: not for the reader. */
const MARKS$1 = /`[^`\n]{0,500}`|\]\([^)\n]{0,500}\)|^ {0,3}\[\^[^\]\n]{1,100}\]:|^ {0,3}\[[^\]\n]{1,100}\]:.{0,500}$|^[ \t|:-]{3,200}$|&#?\w{1,30};|<[^<>\n]{1,300}>/gm;
/** The stretches of a text that are no prose, from left to right; some may overlap. */
function findUntouchable(text) {
	const marks = [...text.matchAll(MARKS$1)].map(({ index, 0: mark }) => ({
		start: index,
		end: index + mark.length
	}));
	return [
		...require_acronyms.findVerbatim(text),
		...require_acronyms.findExpressions(text),
		...marks
	].sort((a, b) => a.start - b.start);
}
/** The stretches (of edits, of words) that stand in prose; both lists go from left to right. */
function inProse(text, found) {
	if (found.length === 0) return [];
	const untouchable = findUntouchable(text);
	let next = 0;
	let reach = 0;
	return found.filter(({ start, end }) => {
		for (let span = untouchable[next]; span !== void 0 && span.start < Math.max(end, start + 1); span = untouchable[next]) {
			reach = Math.max(reach, span.end);
			next += 1;
		}
		return reach <= start;
	});
}
/** The places where a pattern stands in prose. */
function matchesInProse(text, pattern) {
	return inProse(text, [...text.matchAll(pattern)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		found
	})));
}
/** Each match of a pattern in prose, replaced. */
function replacements(text, pattern, by) {
	return matchesInProse(text, pattern).map(({ start, end, found }) => ({
		start,
		end,
		text: by(found)
	}));
}

// src/rules/donnees-personnelles/telephone-du-service.ts
const MOBILE = /(?<![\d+.,/-])(?:(?:\+|00)33[ .\u00A0]?(?:\(0\)[ .\u00A0]?)?|0)[67](?:[ .\u00A0\u202F-]?\d\d){4}(?!\d)/g;
/** « Mme Dupont », « Dr Camille Exemple ». */
const PERSON = /(?<!\p{L})(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Pr)[ \u00A0]\p{Lu}\p{L}/u;
const rule$106 = defineRule({
	id: "donnees-personnelles/telephone-du-service",
	severity: "warning",
	from: "brouillon",
	summary: "Une personne est jointe au numéro de son service, pas à un téléphone mobile.",
	why: "Le contrat et ses communiqués sont publics : le numéro d’une personne y resterait pour des années.",
	hint: "Mettez le numéro du service ; s’il n’en a pas d’autre, retirez le nom de la personne.",
	source: "règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 5",
	examples: {
		valid: `
      contact: { nom: Camille Exemple, telephone: "04 00 00 00 00" }
    `,
		invalid: `
      contact: { nom: Camille Exemple, telephone: "06 00 00 00 00" }
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of everyText(contrat)) {
			if (at.at(-1) === "telephone") {
				const holder = valueAt(contrat.yaml, at.slice(0, -1));
				if (typeof holder === "object" && holder !== null && "nom" in holder && require_acronyms.isMobilePhone(texte)) report(at, `« ${texte} » est un téléphone mobile.`);
				continue;
			}
			for (const { start, end, found } of matchesInProse(texte, MOBILE)) {
				if (!PERSON.test(sentenceAround(texte, start, end))) continue;
				report(at, `« ${found[0]} » est un téléphone mobile.`, { part: {
					start,
					end
				} });
			}
		}
	}
});

// src/rules/droit/champ-couvert.ts
/** Themes that serve the work in common and belong to none of the four fields by themselves. */
const OUTSIDE = /* @__PURE__ */ new Set([
	"animation",
	"observation-sante",
	"democratie-sanitaire"
]);
const rule$105 = defineRule({
	id: "droit/champ-couvert",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le contrat porte sur l’un au moins des quatre champs de la loi.",
	why: "La loi fait porter le contrat sur la promotion de la santé, la prévention, les soins et le médico-social.",
	hint: "Écrivez sous « champs » ceux que couvre le contrat, par exemple « champs: [prevention] ».",
	source: "Code de la santé publique, article L. 1434-10, IV",
	examples: {
		valid: `
      champs: [prevention]
      fiches: [{ id: "1.1", titre: Réunir les partenaires, themes: [animation] }]
    `,
		invalid: `
      fiches: [{ id: "1.1", titre: Réunir les partenaires, themes: [animation] }]
    `
	},
	check({ contrat, hasRefused, report }) {
		const { champs, plan } = contrat.yaml;
		if (require_acronyms.present(champs).length > 0 || hasRefused(["champs"])) return;
		if ((plan?.fiches_annoncees ?? 0) > contrat.fiches.length || contrat.fiches.length === 0) return;
		if ([...contrat.fiches, ...contrat.axes.filter((axe) => (axe.themes ?? []).length > 0)].map((part) => part.themes ?? []).some((own) => own.length === 0 || own.some((theme) => theme === void 0 || !OUTSIDE.has(theme)))) return;
		report(["champs"], "Aucune action ne relève d’un des quatre champs de la loi.");
	}
});

// src/rules/droit/personnalite-morale.ts
/** Names of what is a place of work in common and no person in law, and who signs for it. */
const WITHOUT_PERSONALITY = [
	{
		name: /^(?:le\s)?(?:GHT(?!\p{L})|groupement\s+hospitalier\s+de\s+territoire)/iu,
		what: "Un groupement hospitalier de territoire",
		instead: "Nommez l’établissement support du groupement, avec « type: ght-etablissement-support »."
	},
	{
		name: /^(?:le\s)?(?:CLSM(?!\p{L})|conseil\s+(?:local|intercommunal)\s+de\s+santé\s+mentale)/iu,
		what: "Un conseil local de santé mentale",
		instead: "Nommez la collectivité qui porte ce conseil, et citez-le sous « articulations »."
	},
	{
		name: /^(?:le\s)?(?:CTS(?!\p{L})|conseil\s+territorial\s+de\s+santé(?!\s+mentale))/iu,
		what: "Un conseil territorial de santé",
		instead: "Retirez-le des signataires : son avis se note sous « procedure », à l’étape « avis-cts »."
	},
	{
		name: /^(?:l[’'])?(?:ASV(?!\p{L})|atelier\s+santé[\s-]ville)/iu,
		what: "Un atelier santé ville",
		instead: "Nommez la collectivité qui porte cet atelier, et citez-le sous « articulations »."
	},
	{
		name: /^(?:le\s)?(?:COPIL(?!\p{L})|comité\s+de\s+pilotage)/iu,
		what: "Un comité de pilotage",
		instead: "Nommez les organismes qui y siègent ; le comité se décrit sous « gouvernance »."
	}
];
const rule$104 = defineRule({
	id: "droit/personnalite-morale",
	severity: "warning",
	from: "brouillon",
	summary: "Chaque signataire est une personne morale, qui peut s’engager par contrat.",
	why: "Sa signature n’engagerait personne.",
	hint: "Nommez l’organisme qui le porte.",
	source: "Code de la santé publique, article L. 6132-1 (groupements hospitaliers de territoire)",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ch, nom: "Centre hospitalier de Valmont, établissement support du GHT", type: ght-etablissement-support, role: cosignataire }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ght, nom: Groupement hospitalier de territoire du Valmont, type: ght-etablissement-support, role: cosignataire }
    `
	},
	check({ contrat, report }) {
		for (const { nom, at } of contrat.signataires) {
			const found = WITHOUT_PERSONALITY.find(({ name }) => name.test(nom));
			if (found === void 0 || /établissement\s+support/iu.test(nom)) continue;
			report(at("nom"), `${found.what} n’a pas la personnalité morale et ne peut pas signer.`, { hint: found.instead });
		}
	}
});

// src/rules/signing-day.ts
/**
* Whether the contract is surely signed on that day or later: by its date of signature, else because its draft is already
* dated so, or its start a year away. A text that is not dated at all and not signed is being written now.
*
* @param day `AAAA-MM-JJ`
*/
function isSignedSince(contrat, day) {
	const { projet, periode } = contrat.yaml;
	const start = readDate(periode?.debut);
	const date = firstSignatureDate(contrat) ?? readDate(projet?.date) ?? (start && require_dates.addMonths(start, -12));
	if (date === void 0) return !contrat.isTranscription && contrat.etat !== "signe";
	return date.first >= dayOf(day);
}
/** Whether the contract is surely signed on that day (`AAAA-MM-JJ`) or earlier; without a date of signature nobody can tell. */
function isSignedUntil(contrat, day) {
	const date = firstSignatureDate(contrat);
	return date !== void 0 && date.last <= dayOf(day);
}
function dayOf(iso) {
	const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
	return require_dates.toDay({
		year,
		month,
		day
	});
}

// src/rules/mental-health.ts
/** From when the law wants a part on mental health. */
const WANTED_FROM = require_acronyms.CLS_DEFINITIONS.find(({ mentalHealth }) => mentalHealth)?.source.from ?? "9999-12-31";
/** Texts that speak of something else than what this contract holds. */
const ELSEWHERE$1 = /* @__PURE__ */ new Set([
	"visas",
	"prs",
	"sigles",
	"bilan_precedent",
	"contexte_regional",
	"transcription",
	"communiques",
	"actualites",
	"partenaires"
]);
const MENTAL_HEALTH = /santé\s{1,3}mentale|psychi(?:que|atri)|souffrance\s{1,3}psych|PTSM|CLSM/iu;
const PTSM = /(?<!\p{L})PTSM(?!\p{L})|projets?\s{1,3}territoria(?:l|ux)\s{1,3}de\s{1,3}santé\s{1,3}mentale/iu;
/**
* Whether the law surely wants a part on mental health of this contract. What is signed before the contract itself (a framework
* whose plan comes later) may leave it to the plan.
*/
function wantsMentalHealth(contrat) {
	const { nature = "contrat" } = contrat.yaml;
	return nature === "contrat" && isSignedSince(contrat, WANTED_FROM);
}
/** Whether anything in the contract may be its part on mental health: the part itself, an axis, an action, an article. */
function speaksOfMentalHealth(contrat) {
	const { yaml, textes } = contrat;
	const themed = [...contrat.axes, ...contrat.fiches].some(({ themes }) => require_acronyms.present(themes).some(([theme]) => theme === "sante-mentale"));
	const linked = require_acronyms.present(yaml.articulations).some(([{ dispositif }]) => dispositif === "ptsm" || dispositif === "clsm");
	return themed || linked || textes.some(({ at: [part = ""], texte }) => part === "volet_sante_mentale" || !ELSEWHERE$1.has(part) && MENTAL_HEALTH.test(texte));
}
/** Whether the contract names the projet territorial de santé mentale. */
function citesPtsm({ yaml, textes }) {
	return require_acronyms.present(yaml.articulations).some(([{ dispositif }]) => dispositif === "ptsm") || textes.some(({ at: [part = ""], texte }) => part !== "sigles" && PTSM.test(texte));
}

// src/rules/droit/ptsm-cite.ts
const rule$103 = defineRule({
	id: "droit/ptsm-cite",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le volet sur la santé mentale cite le projet territorial de santé mentale (PTSM).",
	why: "La loi demande que ce volet tienne compte du projet territorial.",
	hint: "Citez-le dans « volet_sante_mentale: », ou sous « articulations » avec { dispositif: ptsm, nom: … }.",
	source: "Code de la santé publique, articles L. 1434-10, IV, et L. 3221-2",
	examples: {
		valid: `
      volet_sante_mentale: Le contrat suit les orientations du projet territorial de santé mentale.
    `,
		invalid: `
      articulations: [{ dispositif: asv }]
      volet_sante_mentale: Le contrat forme aux premiers secours en santé mentale.
    `
	},
	check({ contrat, hasRefused, report }) {
		if (!wantsMentalHealth(contrat) || !speaksOfMentalHealth(contrat) || citesPtsm(contrat)) return;
		if (hasRefused(["articulations"])) return;
		report(["volet_sante_mentale"], "Le projet territorial de santé mentale n’est cité nulle part.");
	}
});

// src/registers/laws.ts
/**
* Laws and decrees that contracts cite, by date. Numbers, dates and subjects are those of the Journal officiel (Légifrance).
*/
const LAWS = [
	law("78-17", "1978-01-06", "informatique, fichiers et libertés"),
	law("82-213", "1982-03-02", "droits et libertés des communes, des départements et des régions"),
	law("83-8", "1983-01-07", "répartition de compétences entre les communes, les départements, les régions et l’État"),
	law("92-125", "1992-02-06", "administration territoriale de la République"),
	law("98-657", "1998-07-29", "lutte contre les exclusions"),
	law("99-586", "1999-07-12", "renforcement et simplification de la coopération intercommunale", "Chevènement"),
	law("2000-321", "2000-04-12", "droits des citoyens dans leurs relations avec les administrations"),
	law("2000-1208", "2000-12-13", "solidarité et renouvellement urbains", "SRU"),
	law("2002-2", "2002-01-02", "rénovation de l’action sociale et médico-sociale"),
	law("2002-276", "2002-02-27", "démocratie de proximité"),
	law("2002-303", "2002-03-04", "droits des malades et qualité du système de santé", "Kouchner"),
	law("2003-710", "2003-08-01", "orientation et programmation pour la ville et la rénovation urbaine", "Borloo"),
	law("2004-806", "2004-08-09", "politique de santé publique"),
	law("2004-809", "2004-08-13", "libertés et responsabilités locales"),
	law("2005-102", "2005-02-11", "égalité des droits et des chances des personnes handicapées"),
	law("2007-293", "2007-03-05", "protection de l’enfance"),
	law("2009-879", "2009-07-21", "réforme de l’hôpital, patients, santé et territoires", "HPST"),
	ordonnance("2010-177", "2010-02-23", "coordination avec la loi portant réforme de l’hôpital"),
	decree("2010-336", "2010-03-31", "création des agences régionales de santé"),
	decree("2010-347", "2010-03-31", "commissions de coordination des politiques publiques de santé"),
	decree("2010-348", "2010-03-31", "conférence régionale de la santé et de l’autonomie"),
	decree("2010-514", "2010-05-18", "projet régional de santé"),
	law("2010-1563", "2010-12-16", "réforme des collectivités territoriales"),
	law("2011-803", "2011-07-05", "soins psychiatriques"),
	law("2014-58", "2014-01-27", "modernisation de l’action publique territoriale et affirmation des métropoles", "MAPTAM"),
	law("2014-173", "2014-02-21", "programmation pour la ville et la cohésion urbaine", "Lamy"),
	law("2014-366", "2014-03-24", "accès au logement et urbanisme rénové", "ALUR"),
	law("2014-873", "2014-08-04", "égalité réelle entre les femmes et les hommes"),
	law("2014-1170", "2014-10-13", "avenir pour l’agriculture, l’alimentation et la forêt"),
	decree("2014-1750", "2014-12-30", "liste des quartiers prioritaires de la politique de la ville en métropole"),
	decree("2014-1751", "2014-12-30", "liste des quartiers prioritaires de la politique de la ville outre-mer"),
	law("2015-29", "2015-01-16", "délimitation des régions"),
	law("2015-991", "2015-08-07", "nouvelle organisation territoriale de la République", "NOTRe"),
	law("2015-992", "2015-08-17", "transition énergétique pour la croissance verte"),
	law("2015-1776", "2015-12-28", "adaptation de la société au vieillissement"),
	law("2016-41", "2016-01-26", "modernisation de notre système de santé"),
	law("2016-87", "2016-02-02", "nouveaux droits en faveur des malades et des personnes en fin de vie", "Claeys-Leonetti"),
	decree("2016-1023", "2016-07-26", "projet régional de santé"),
	decree("2016-1024", "2016-07-26", "territoires de démocratie sanitaire et conseils territoriaux de santé"),
	decree("2017-1200", "2017-07-27", "projet territorial de santé mentale"),
	law("2018-1021", "2018-11-23", "évolution du logement, de l’aménagement et du numérique", "ELAN"),
	law("2019-774", "2019-07-24", "organisation et transformation du système de santé", "OTSS"),
	law("2020-1525", "2020-12-07", "accélération et simplification de l’action publique", "ASAP"),
	decree("2021-295", "2021-03-18", "dispositifs d’appui à la coordination des parcours de santé complexes"),
	law("2021-502", "2021-04-26", "amélioration du système de santé par la confiance et la simplification", "Rist"),
	law("2021-1104", "2021-08-22", "lutte contre le dérèglement climatique", "Climat et résilience"),
	law("2022-140", "2022-02-07", "protection des enfants", "Taquet"),
	law("2022-217", "2022-02-21", "différenciation, décentralisation, déconcentration et simplification", "3DS"),
	law("2023-1268", "2023-12-27", "amélioration de l’accès aux soins par l’engagement territorial", "Valletoux"),
	decree("2023-1314", "2023-12-28", "liste des quartiers prioritaires de la politique de la ville en métropole (2024)"),
	law("2024-317", "2024-04-08", "société du bien vieillir et autonomie")
];
function law(number, date, subject, name) {
	return {
		nature: "loi",
		number,
		date,
		subject,
		...name === void 0 ? {} : { name }
	};
}
function decree(number, date, subject) {
	return {
		nature: "décret",
		number,
		date,
		subject
	};
}
function ordonnance(number, date, subject) {
	return {
		nature: "ordonnance",
		number,
		date,
		subject
	};
}
const BY_NUMBER = new Map(LAWS.map((entry) => [entry.number, entry]));
/** The law or decree of that number (« 2016-41 »), if it is known here; most are not, and that says nothing against them. */
function findLaw(number) {
	return BY_NUMBER.get(number);
}

// src/rules/legal-citations.ts
/**
* « loi n° 2016-41 du … », « décret no 2010-514 du … », « loi 2016‑41 du … », whatever hyphen joins the number; the date is read by
* who reads all dates.
*/
const CITATION = /(?<!\p{L})(loi|décret|ordonnance)(?:\s{1,3}\p{L}[\p{L}’'-]{0,20}){0,3}\s{1,3}(?:n(?:[°ºo]|\^[o°]\^)\s{0,3})?[*_]{0,3}(\d{2,4}\s?[-\u2010-\u2015\u2212]\s?\d{1,5})[*_]{0,3}\s{1,3}du\s{1,3}[*_]{0,3}/giu;
/** The laws, decrees and ordonnances that a text cites, from left to right; a date that does not exist has its own message. */
function findCitations(text) {
	const dates = new Map(findProseDates(text).map((date) => [date.start, date]));
	return [...text.matchAll(CITATION)].flatMap((found) => {
		const [whole, nature = "", written = ""] = found;
		const end = found.index + whole.length;
		const dated = dates.get(end);
		if (!dated?.exists) return [];
		const start = found.index + whole.lastIndexOf(written);
		return [{
			nature: nature.toLowerCase(),
			number: written.replace(/\D+/, "-"),
			numberAt: {
				start,
				end: start + written.length
			},
			date: require_dates.isoDate(require_dates.dateOf(dated)),
			dateAt: {
				start: dated.start,
				end: dated.end
			}
		}];
	});
}

// src/rules/droit/reference-anterieure.ts
const rule$102 = defineRule({
	id: "droit/reference-anterieure",
	severity: "warning",
	from: "brouillon",
	summary: "Les visas ne citent que des textes qui existent le jour de la signature.",
	why: "Un contrat ne peut pas viser une loi qui n’est pas encore publiée.",
	hint: "Vérifiez la date de la loi et celle de la signature ; ce qui change ensuite se dit dans un avenant.",
	examples: {
		valid: `
      visas: ["la loi n° 2023-1268 du 27 décembre 2023 sur l’accès aux soins"]
    `,
		invalid: `
      visas: ["la loi n° 2024-1268 du 27 décembre 2024 sur l’accès aux soins"]
    `
	},
	check({ contrat, report }) {
		const signed = firstSignatureDate(contrat);
		if (signed === void 0) return;
		const late = contrat.textes.filter(({ at: [part = ""] }) => part === "visas").flatMap(({ at, texte }) => findCitations(texte).map((citation) => ({
			at,
			texte,
			...citation
		}))).find((citation) => isCoherent(citation) && isLater(citation, signed));
		if (late === void 0) return;
		const made = late.texte.slice(late.dateAt.start, late.dateAt.end);
		report(late.at, `${KINDS[late.nature] ?? "Le texte"} n° ${late.number} est du ${made}, et le contrat est signé ${require_dates.formatDateInSentence(signed)}.`, { part: late.dateAt });
	}
});
const KINDS = {
	loi: "La loi",
	décret: "Le décret",
	ordonnance: "L’ordonnance"
};
/** A number and a date that don't go together have their own message. */
function isCoherent({ nature, number, date }) {
	const known = findLaw(number);
	return known?.nature !== nature || known.date === date;
}
function isLater({ date }, signed) {
	const day = require_dates.parseDate(date);
	return day !== void 0 && day.first > signed.last;
}

// src/rules/droit/reference-exacte.ts
/** How much of the text after a citation may name the law: « … portant réforme de l’hôpital ». */
const NAMED_WITHIN = 160;
const rule$101 = defineRule({
	id: "droit/reference-exacte",
	severity: "error",
	from: "brouillon",
	summary: "Le numéro et la date d’une loi ou d’un décret vont ensemble.",
	why: "La citation désignerait un autre texte, ou aucun, et fragiliserait le contrat.",
	hint: "Vérifiez la référence sur Légifrance.",
	source: "Journal officiel (Légifrance)",
	examples: {
		valid: `
      visas:
        - la loi n° 2016-41 du 26 janvier 2016 de modernisation de notre système de santé
    `,
		invalid: `
      visas:
        - la loi n° 2016-41 du 16 janvier 2016 de modernisation de notre système de santé
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const { nature, number, numberAt, date, dateAt } of findCitations(texte)) {
			const law = findLaw(number);
			if (law?.nature === nature && law.date !== date) {
				const right = require_dates.formatDate(parseOrThrow(law.date)).replace(/\s/g, " ");
				report(at, `${capital(article(law))} n° ${number} est du ${right}.`, {
					part: dateAt,
					suggestion: right
				});
			} else if (law === void 0) {
				const meant = namedAfter(texte.slice(dateAt.end, dateAt.end + NAMED_WITHIN), nature, date);
				if (meant === void 0) continue;
				report(at, `${capital(article(meant))} du ${texte.slice(dateAt.start, dateAt.end)} porte le n° ${meant.number}.`, {
					part: numberAt,
					suggestion: meant.number
				});
			}
		}
	}
});
/** A number that is not known is wrong only if the text goes on to name a law of that date which has another. */
function namedAfter(after, nature, date) {
	const words = fold$2(after);
	return LAWS.find((law) => law.nature === nature && law.date === date && (words.includes(fold$2(law.subject)) || law.name !== void 0 && words.includes(fold$2(law.name))));
}
function article({ nature, name }) {
	if (nature === "décret") return "le décret";
	return nature === "loi" ? `la loi${name === void 0 ? "" : ` ${name}`}` : "l’ordonnance";
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function fold$2(words) {
	return words.toLowerCase().replaceAll("'", "’").replace(/\s+/g, " ");
}
function parseOrThrow(date) {
	const parsed = require_dates.parseDate(date);
	if (parsed === void 0) throw new Error(`the register of laws holds an impossible date: ${date}`);
	return parsed;
}

// src/rules/legal-articles.ts
const ARTICLE = /(?<!\p{L})L\.?\s{0,2}(1434[-\u2010-\u2015\u2212]\d{1,2})(?!\d)/giu;
const RANGE_AFTER = /^\s{0,3}(?:à|et\s{1,3}suivants?)(?!\p{L})/iu;
const RANGE_BEFORE = /(?<!\p{L})à\s{0,3}(?:l[’']article\s{0,3})?$/iu;
/** The articles that a text cites of the chapter on which a CLS stands. */
function findClsArticles(text) {
	return [...text.matchAll(ARTICLE)].map(({ 0: whole, 1: number = "", index }) => {
		const end = index + whole.length;
		const isRange = RANGE_AFTER.test(text.slice(end, end + 20)) || RANGE_BEFORE.test(text.slice(Math.max(0, index - 20), index));
		return {
			start: index,
			end,
			number: number.replace(/\D/, "-"),
			isRange
		};
	});
}
/** The articles on which the CLS stood, oldest first; an article that was only amended is one. */
const CLS_ARTICLES = mergeByArticle();
/** The article on which the contract surely stands, by the day of its signature. */
function clsArticleOf(contrat) {
	return CLS_ARTICLES.find(({ from, to }) => isSignedSince(contrat, from) && (to === void 0 || isSignedUntil(contrat, to)));
}
function mergeByArticle() {
	const merged = [];
	for (const { source } of require_acronyms.CLS_DEFINITIONS) {
		const number = source.article.replace(/^L\. /, "");
		const last = merged.at(-1);
		if (last?.number === number) merged[merged.length - 1] = {
			...last,
			to: source.to
		};
		else merged.push({
			number,
			from: source.from,
			to: source.to
		});
	}
	return merged;
}

// src/rules/droit/visa-en-vigueur.ts
const rule$100 = defineRule({
	id: "droit/visa-en-vigueur",
	severity: "warning",
	from: "brouillon",
	summary: "Les visas citent l’article qui fonde le contrat local de santé le jour de la signature.",
	why: "Un visa qui renvoie à un autre article fragilise le contrat.",
	hint: "Corrigez le numéro de l’article : L. 1434-17 jusqu’au 27 janvier 2016, L. 1434-10 depuis.",
	source: "Code de la santé publique, articles L. 1434-17 (jusqu’au 27 janvier 2016) et L. 1434-10, IV",
	examples: {
		valid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-10"]
    `,
		invalid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-17"]
    `
	},
	check({ contrat, report }) {
		const right = clsArticleOf(contrat);
		if (right === void 0) return;
		const cited = contrat.textes.filter(({ at: [part = ""] }) => part === "visas").flatMap(({ at, texte }) => findClsArticles(texte).map((article) => ({
			at,
			...article
		})));
		if (cited.some(({ number, isRange }) => isRange || number === right.number)) return;
		for (const { at, number, start, end } of cited) {
			if (!CLS_ARTICLES.some((article) => article.number === number)) continue;
			report(at, `À la date de ce contrat, les contrats locaux de santé sont à l’article L. ${right.number}, et non L. ${number}.`, {
				part: {
					start,
					end
				},
				suggestion: `L. ${right.number}`
			});
		}
	}
});

// src/rules/droit/visa-present.ts
const rule$99 = defineRule({
	id: "droit/visa-present",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "L’un des visas cite l’article du code de la santé publique qui fonde le contrat local de santé.",
	why: "C’est lui qui permet à l’agence et aux collectivités de conclure ce contrat.",
	hint: "Ajoutez sous « visas » : le code de la santé publique, et notamment son article L. 1434-10.",
	source: "Code de la santé publique, article L. 1434-10, IV",
	examples: {
		valid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-10"]
    `,
		invalid: `
      visas: ["le code général des collectivités territoriales"]
    `
	},
	check({ contrat, report }) {
		const visas = contrat.textes.filter(({ at: [part = ""] }) => part === "visas");
		if (visas.length === 0) return;
		if (visas.some(({ texte }) => findClsArticles(texte).some(foundsCls))) return;
		const article = clsArticleOf(contrat)?.number;
		report(["visas"], "Aucun visa ne cite l’article qui fonde les contrats locaux de santé.", article === void 0 ? {} : { hint: `Ajoutez sous « visas » : le code de la santé publique, et notamment son article L. ${article}.` });
	}
});
function foundsCls({ number, isRange }) {
	return isRange || CLS_ARTICLES.some((article) => article.number === number);
}

// src/rules/droit/volet-sante-mentale.ts
const rule$98 = defineRule({
	id: "droit/volet-sante-mentale",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Un contrat signé depuis le 23 février 2022 comporte un volet sur la santé mentale.",
	why: "La loi exige ce volet des contrats signés depuis le 23 février 2022.",
	hint: "Écrivez « volet_sante_mentale: », ou donnez « themes: [sante-mentale] » à l’axe ou aux actions qui en traitent.",
	source: "Code de la santé publique, article L. 1434-10, IV (loi n° 2022-217 du 21 février 2022, article 122)",
	examples: {
		valid: `
      volet_sante_mentale: Le contrat suit les orientations du projet territorial de santé mentale.
    `,
		invalid: `
      articulations: [{ dispositif: asv }]
    `
	},
	check({ contrat, hasRefused, report }) {
		if (!wantsMentalHealth(contrat) || speaksOfMentalHealth(contrat)) return;
		if ((contrat.yaml.plan?.fiches_annoncees ?? 0) > contrat.fiches.length) return;
		if ([
			"articulations",
			"axes",
			"fiches",
			"articles"
		].some((part) => hasRefused([part]))) return;
		report(["volet_sante_mentale"], "Le contrat n’a pas de volet sur la santé mentale.");
	}
});

// src/rules/expression/connue.ts
const rule$97 = defineRule({
	id: "expression/connue",
	severity: "error",
	from: "brouillon",
	summary: "Chaque expression entre doubles accolades est connue et complète.",
	why: "Le document ne saurait pas quoi écrire à cette place.",
	hint: `Expressions connues : ${require_acronyms.KNOWN_EXPRESSIONS.map((known) => `{{${known}}}`).join(", ")}.`,
	examples: {
		valid: `
      preambule: Le contrat s’articule autour de {{nombre axes}} axes.
    `,
		invalid: `
      preambule: Le contrat s’articule autour de {{nombre d’axes}} axes.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) {
			for (const { start, end, source } of require_acronyms.findExpressions(texte)) {
				if (require_acronyms.evaluateExpression(source, contrat).kind !== "unknown") continue;
				const meant = require_nearest.nearest(source, require_acronyms.KNOWN_EXPRESSIONS);
				report(at, `L’expression « {{${source}}} » n’existe pas.`, {
					part: {
						start,
						end
					},
					...meant === void 0 ? {} : {
						hint: `Vouliez-vous dire « {{${meant}}} » ?`,
						suggestion: `{{${meant}}}`,
						isSafe: require_nearest.isSameWord(source, meant)
					}
				});
			}
			for (const { 0: braces, index } of texte.matchAll(/\{\{[^{}]*\}\}|\{\{|\}\}/g)) {
				if (braces.length > 2) continue;
				report(at, "Ces doubles accolades sont seules : une expression s’écrit {{ainsi}}, sur une ligne.", {
					part: {
						start: index,
						end: index + 2
					},
					hint: "Fermez l’expression, ou retirez les accolades."
				});
			}
		}
	}
});

// src/rules/expression/renseignee.ts
/** A copy to be signed has its date left blank: only a signed text lacks it. */
const KNOWN_WHEN_SIGNED = "date signature.date";
const rule$96 = defineRule({
	id: "expression/renseignee",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le contrat dit ce que ses expressions reprennent.",
	why: "Le document porterait « à compléter » au milieu d’une phrase.",
	hint: "Renseignez cette donnée dans le contrat, ou retirez l’expression du texte.",
	examples: {
		valid: `
      preambule: Le contrat couvre {{nom territoire}}.
    `,
		invalid: `
      preambule: Le contrat couvre {{nombre communes}} communes.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const { start, end, source } of require_acronyms.findExpressions(texte)) {
			if (require_acronyms.evaluateExpression(source, contrat).kind !== "silent") continue;
			if (source === KNOWN_WHEN_SIGNED && contrat.etat !== "signe") continue;
			report(at, `Le contrat ne donne pas ce que « {{${source}}} » doit reprendre.`, { part: {
				start,
				end
			} });
		}
	}
});

// src/rules/fiche/abandon-motive.ts
const rule$95 = defineRule({
	id: "fiche/abandon-motive",
	severity: "warning",
	from: "brouillon",
	absence: true,
	summary: "Une action abandonnée dit pourquoi.",
	why: "Les signataires et le prochain contrat doivent pouvoir comprendre cet abandon.",
	hint: "Ajoutez « motif: » et la raison, en une phrase.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, statut: abandonne, motif: Le centre de dépistage a fermé. }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, statut: abandonne }
    `
	},
	check({ contrat, report, hasRefused }) {
		for (const { statut, titre, at } of contrat.fiches) {
			if (statut !== "abandonne" || says(contrat, at("motif")) || hasRefused(at("motif"))) continue;
			report(at("statut"), `L’action « ${titre} » est abandonnée sans que la raison soit dite.`);
		}
	}
});

// src/rules/fiche/ages-ordonnes.ts
const rule$94 = defineRule({
	id: "fiche/ages-ordonnes",
	severity: "warning",
	from: "brouillon",
	summary: "Une tranche d’âges va du plus jeune au plus âgé.",
	why: "Personne n’aurait l’âge de cette action.",
	hint: "Échangez les deux âges, ou corrigez celui qui est faux.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, ages: { de: 16, a: 25 } }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, ages: { de: 25, a: 16 } }
    `
	},
	check({ contrat, report }) {
		for (const { ages, titre, at } of contrat.fiches) {
			if (ages?.de === void 0 || ages.a === void 0 || ages.de <= ages.a) continue;
			report(at("ages", "a"), `L’action « ${titre} » s’adresse aux personnes de ${ages.de} à ${ages.a} ans.`);
		}
	}
});

// src/rules/fiche/axe-present.ts
const rule$93 = defineRule({
	id: "fiche/axe-present",
	severity: "info",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée appartient à un axe, sauf si elle est transversale.",
	why: "Une action sans axe n’apparaît sous aucune des priorités du contrat.",
	hint: "Ajoutez « axe: » et l’identifiant de l’axe ; laissez ainsi si l’action est transversale.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          axe: "1"
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			if (fiche.maturite !== "action" || contrat.axes.length === 0 || says(contrat, fiche.at("axe"))) continue;
			report(fiche.at("axe"), `L’action « ${fiche.titre} » n’appartient à aucun axe.`);
		}
	}
});

// src/rules/fiche/budget-present.ts
const rule$92 = defineRule({
	id: "fiche/budget-present",
	severity: "info",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée a un budget, ou dit ses moyens.",
	why: "Un financeur ne peut pas s’engager sur un coût qu’il ignore.",
	hint: "Ajoutez « budget: { total: … } », ou « moyens: » si l’action se fait sans argent.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 30000 } }
        - { id: "2.1", titre: Ouvrir un point santé, moyens: Le CCAS prête une salle et une infirmière y vient. }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 30000 } }
        - { id: "2.1", titre: Ouvrir un point santé }
    `
	},
	check({ contrat, isRefused, report }) {
		const actions = contrat.fiches.filter(({ maturite }) => maturite === "action");
		for (const { titre, at } of actions) {
			if (says(contrat, at("budget")) || says(contrat, at("moyens")) || isRefused(at("moyens"))) continue;
			report(at("budget"), `L’action « ${titre} » n’a pas de budget.`);
		}
	}
});

// src/rules/fiche/calendrier-present.ts
const rule$91 = defineRule({
	id: "fiche/calendrier-present",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée a un calendrier.",
	why: "Sans calendrier, on ne peut pas dire si l’action est en retard.",
	hint: "Ajoutez « calendrier: » avec un début et une fin, même approchés : { debut: 2024-09, fin: 2026 }.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			const isDated = [
				"debut",
				"fin",
				"etapes"
			].some((key) => says(contrat, fiche.at("calendrier", key)));
			if (fiche.maturite !== "action" || isDated) continue;
			report(fiche.at("calendrier", "debut"), `L’action « ${fiche.titre} » n’a pas de calendrier.`);
		}
	}
});

// src/rules/fiche/indicateur-present.ts
const rule$90 = defineRule({
	id: "fiche/indicateur-present",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée porte au moins un indicateur.",
	why: "Sans indicateur, le comité de pilotage ne peut pas dire si l’action a produit son effet.",
	hint: "Ajoutez ce qui se compte : « indicateurs: [{ id: i1, libelle: …, type: resultat, cible: … }] ».",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Personnes dépistées, type: resultat, cible: 500 }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: []
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			if (fiche.maturite !== "action" || says(contrat, fiche.at("indicateurs"))) continue;
			report(fiche.at("indicateurs"), `L’action « ${fiche.titre} » n’a aucun indicateur.`);
		}
	}
});

// src/rules/fiche/liee-a-une-autre.ts
const rule$89 = defineRule({
	id: "fiche/liee-a-une-autre",
	severity: "error",
	from: "brouillon",
	summary: "Une fiche n’est pas liée à elle-même.",
	why: "Le renvoi mènerait le lecteur là où il est déjà.",
	hint: "Retirez ce renvoi, ou mettez le numéro de la fiche voulue.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.2"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.1"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `
	},
	check({ contrat, report }) {
		for (const { id, titre, at } of contrat.fiches) {
			const place = at("fiches_liees");
			const itself = require_acronyms.present(valueAt(contrat.yaml, place)).find(([other]) => other === id);
			if (itself !== void 0) report([...place, itself[1]], `La fiche « ${titre} » est liée à elle-même.`);
		}
	}
});

// src/rules/fiche/numero-de-son-axe.ts
/** « 2.3 », « 2.3.1 »: the first figure is that of the axis. Other ways of numbering say nothing of it. */
const DOTTED = /^\d+(?:\.\d+)+$/;
const NUMBER$1 = /^\d+$/;
const rule$88 = defineRule({
	id: "fiche/numero-de-son-axe",
	severity: "warning",
	from: "brouillon",
	summary: "Le numéro d’une fiche commence par celui de son axe.",
	why: "Le lecteur chercherait la fiche sous un autre axe.",
	hint: "Corrigez le numéro de la fiche, ou son axe.",
	examples: {
		valid: `
      fiches:
        - { id: "2.1", titre: Ouvrir un point santé, axe: "2" }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Ouvrir un point santé, axe: "2" }
    `
	},
	check({ contrat, report }) {
		for (const { id, titre, axe, at } of contrat.fiches) {
			if (axe === void 0 || !NUMBER$1.test(axe.id) || !DOTTED.test(id) || id.startsWith(`${axe.id}.`)) continue;
			report(at("id"), `La fiche « ${titre} » porte le numéro ${id} et appartient à l’axe ${axe.id}.`);
		}
	}
});

// src/rules/fiche/numerotation-continue.ts
const rule$87 = defineRule({
	id: "fiche/numerotation-continue",
	severity: "info",
	from: "arrete",
	summary: "Les numéros des fiches se suivent.",
	why: "Le lecteur se demande s’il lui manque une fiche.",
	hint: "Remettez la fiche qui manque, renumérotez, ou laissez ainsi si le numéro est réservé.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.3", titre: Ouvrir un point santé, axe: "1", maturite: projet }
    `
	},
	check({ contrat, report, hasRefused }) {
		if (hasRefused(["fiches"]) || knowsOnlySomeFiches(contrat) || isMisnumbered(contrat)) return;
		const ids = contrat.fiches.map(({ id }) => id);
		for (const { index, words, isSeveral } of gapsIn(ids)) {
			const fiche = contrat.fiches[index];
			const verb = isSeveral ? "manquent" : "manque";
			if (fiche !== void 0) report(fiche.at("id"), `Avant la fiche ${fiche.id}, ${words} ${verb}.`);
		}
	}
});
/** A number taken twice, under another axis or in another form has its own message, and is the cause of the gap. */
function isMisnumbered({ fiches }) {
	if (new Set(fiches.map(({ id }) => id)).size < fiches.length) return true;
	const inAxes = fiches.filter(({ axe }) => axe !== void 0);
	if (new Set(inAxes.map(({ id }) => formOf(id))).size > 1) return true;
	return inAxes.some(({ id, axe }) => /^\d+\./.test(id) && /^\d+$/.test(axe?.id ?? "") && !id.startsWith(`${axe?.id}.`));
}

// src/rules/fiche/numerotation-unique.ts
/** So many alike among the fiches of an axis are a manner that the others should follow. */
const MANNER = 2;
const rule$86 = defineRule({
	id: "fiche/numerotation-unique",
	severity: "warning",
	from: "brouillon",
	summary: "Les fiches d’un même axe sont numérotées de la même façon.",
	why: "Une fiche numérotée autrement se classe ailleurs que là où on la cherche.",
	hint: "Donnez à cette fiche un numéro de la même forme que les autres.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
        - { id: "1.3", titre: Former les aidants, axe: "1", maturite: projet }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
        - { id: "1-3", titre: Former les aidants, axe: "1", maturite: projet }
    `
	},
	check({ contrat, report }) {
		for (const [axe, fiches] of require_group_by.groupBy(contrat.fiches, (fiche) => fiche.axe)) {
			const [manner, ...others] = [...require_group_by.groupBy(fiches, ({ id }) => id === void 0 ? void 0 : formOf(id))].toSorted(([, a], [, b]) => b.length - a.length);
			const model = manner?.[1][0];
			if (manner === void 0 || model === void 0 || manner[1].length < MANNER) continue;
			if (others.length === 0 || others.some(([, own]) => own.length > 1)) continue;
			for (const [, [odd]] of others) if (odd !== void 0) tell(odd, model);
			function tell({ id, titre, at }, { id: like }) {
				report(at("id"), `La fiche « ${titre} » porte le numéro ${id}, les autres de l’axe « ${axe.titre} » sont numérotées comme ${like}.`);
			}
		}
	}
});

// src/rules/fiche/objectifs-presents.ts
const rule$85 = defineRule({
	id: "fiche/objectifs-presents",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée dit ses objectifs.",
	why: "Sans objectif, on ne sait pas ce que l’action doit changer.",
	hint: "Ajoutez « objectifs: » et, un par ligne, ce que l’action doit changer.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Doubler le taux de dépistage dans les quartiers]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: []
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			if (fiche.maturite !== "action" || says(contrat, fiche.at("objectifs"))) continue;
			report(fiche.at("objectifs"), `L’action « ${fiche.titre} » n’a pas d’objectif.`);
		}
	}
});

// src/rules/fiche/partenaire-une-fois.ts
const rule$84 = defineRule({
	id: "fiche/partenaire-une-fois",
	severity: "warning",
	from: "brouillon",
	summary: "Un organisme ne tient qu’une place dans une fiche : pilote, copilote ou partenaire.",
	why: "Le lecteur ne saurait pas ce qui lui est demandé, et il serait compté deux fois.",
	hint: "Gardez la place qui est la sienne et retirez l’autre.",
	examples: {
		valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, pilote: agglo, partenaires: [{ id: ars }] }
    `,
		invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, pilote: agglo, partenaires: [{ id: agglo }] }
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			const seen = /* @__PURE__ */ new Map();
			for (const place of placesOf(contrat, fiche)) {
				const { id, as, at } = place;
				const partenaire = contrat.partenaire(id);
				if (partenaire === void 0) continue;
				const first = seen.get(id);
				if (first === void 0) seen.set(id, place);
				else if (!areTwoRoles(first, place)) {
					const again = first.as === as ? `y est déjà ${as}` : `y est déjà ${first.as} et y est repris comme ${as}`;
					report(at, `Dans la fiche « ${fiche.titre} », « ${partenaire.nom} » ${again}.`);
				}
			}
		}
	}
});
/** Two services of one organisation may each have their own part, when the fiche says which. */
function areTwoRoles(first, second) {
	return second.role !== void 0 && first.role !== second.role;
}
function placesOf({ yaml }, { pilote, at }) {
	const copilotes = valueAt(yaml, at("copilotes"));
	const partenaires = valueAt(yaml, at("partenaires"));
	return [
		...pilote === void 0 ? [] : [{
			id: pilote.id,
			as: "pilote",
			at: at("pilote")
		}],
		...require_acronyms.present(copilotes).map(([id, index]) => ({
			id,
			as: "copilote",
			at: at("copilotes", index)
		})),
		...require_acronyms.present(partenaires).map(([{ id, role }, index]) => ({
			id,
			role,
			as: "partenaire",
			at: at("partenaires", index, "id")
		}))
	];
}

// src/rules/fiche/pilote-engage.ts
const rule$83 = defineRule({
	id: "fiche/pilote-engage",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le pilote d’une action signe le contrat, ou le contrat écrit ses engagements.",
	why: "Le contrat ne l’oblige à rien, et l’action repose sur lui.",
	hint: "Écrivez ses « engagements: » dans les partenaires, ou confiez l’action à un signataire.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire, engagements: Le CCAS conduit le dépistage. }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, pilote: ccas }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, pilote: ccas }
    `
	},
	check({ contrat, report, hasRefused }) {
		const actions = contrat.fiches.filter(({ maturite }) => maturite === "action");
		for (const [pilote, own] of require_group_by.groupBy(actions, (fiche) => fiche.pilote)) {
			const [first] = own;
			if (first === void 0 || pilote.estSignataire || says(contrat, pilote.at("engagements"))) continue;
			if (hasRefused(pilote.at()) || isMissedAmongSignatories(contrat, pilote)) continue;
			const more = own.length === 1 ? "" : `, avec ${own.length - 1} autre${own.length > 2 ? "s" : ""},`;
			report(first.at("pilote"), `« ${pilote.nom} » pilote l’action « ${first.titre} »${more} sans signer le contrat ni s’y engager.`);
		}
	}
});

// src/rules/fiche/pilote-present.ts
const rule$82 = defineRule({
	id: "fiche/pilote-present",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée a un pilote.",
	why: "Sans pilote, personne ne répond de l’action devant le comité de pilotage.",
	hint: "Ajoutez « pilote: » et l’identifiant d’un partenaire : un organisme, jamais une personne.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          pilote: agglo
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			if (fiche.maturite !== "action" || says(contrat, fiche.at("pilote"))) continue;
			report(fiche.at("pilote"), `L’action « ${fiche.titre} » n’a pas de pilote.`);
		}
	}
});

// src/rules/fiche/public-present.ts
const rule$81 = defineRule({
	id: "fiche/public-present",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée dit à qui elle s’adresse.",
	why: "Sans public, on ne peut pas dire si l’action touche ceux qui en ont besoin.",
	hint: "Ajoutez « public_cible: » et un ou plusieurs publics, par exemple [habitants-qpv].",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          public_cible: [habitants-qpv]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `
	},
	check({ contrat, report }) {
		for (const fiche of contrat.fiches) {
			if (fiche.maturite !== "action" || says(contrat, fiche.at("public_cible"))) continue;
			report(fiche.at("public_cible"), `L’action « ${fiche.titre} » ne dit pas son public.`);
		}
	}
});

// src/rules/fiche/public-vise.ts
const CLAIM = /(?<!\p{L})(?:rédu[ic]\p{L}{1,6}|lutt\p{L}{1,5}|combatt\p{L}{1,4}|diminu\p{L}{1,5}|résorb\p{L}{1,5}|résorption|corrig\p{L}{1,4}|gommer|atténuer)\s(?:(?:contre|des|de|les|ces|aux|la|le)\s|d[’'])?(?:\p{L}{1,12}\s){0,2}?inégalités(?!\p{L})/iu;
/** « Universalisme proportionné » : for all, and more for those who need it most. */
const PROPORTIONED = /proportionn|en priorité|prioritairement|une attention particulière|plus éloignés|plus fragiles|plus vulnérables/iu;
const rule$80 = defineRule({
	id: "fiche/public-vise",
	severity: "warning",
	from: "brouillon",
	summary: "Une action qui veut réduire les inégalités dit à qui elle s’adresse d’abord.",
	why: "Une action offerte à tous sans distinction profite d’abord à ceux qui vont déjà bien.",
	hint: "Ajoutez les publics visés en premier, par exemple [habitants-qpv, personnes-precaires], ou le territoire de l’action.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Réduire les inégalités d’accès au dépistage]
          public_cible: [tout-public, habitants-qpv]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Réduire les inégalités d’accès au dépistage]
          public_cible: [tout-public]
    `
	},
	check({ contrat, report, hasRefused }) {
		for (const fiche of contrat.fiches) {
			const { titre, public_cible, territoire, ages, at } = fiche;
			if (public_cible?.length !== 1 || public_cible[0] !== "tout-public" || hasRefused(at("public_cible"))) continue;
			if (territoire !== void 0 || ages !== void 0 || !claimsToReduce(contrat, fiche)) continue;
			report(at("public_cible", 0), `L’action « ${titre} » veut réduire les inégalités et vise « tout-public ».`);
		}
	}
});
/** Whether the title or the objectives promise it; what the context says may be another's promise. */
function claimsToReduce(contrat, { titre, objectifs, at }) {
	if (![titre, ...objectifs].some((words) => CLAIM.test(words))) return false;
	return ![...objectifs, contrat.text(at("description")) ?? ""].some((words) => PROPORTIONED.test(words));
}

// src/rules/fiche/realise-mesure.ts
const rule$79 = defineRule({
	id: "fiche/realise-mesure",
	severity: "warning",
	from: "brouillon",
	absence: true,
	summary: "Une action réalisée a au moins une valeur relevée.",
	why: "Le bilan annoncerait une action faite sans pouvoir en montrer l’effet.",
	hint: "Ajoutez à un indicateur « valeurs: [{ date: 2026-12, valeur: … }] ».",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: realise
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-12, valeur: 480 }] }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: realise
          indicateurs: [{ id: i1, libelle: Personnes dépistées }]
    `
	},
	check({ contrat, report, hasRefused }) {
		for (const { statut, titre, indicateurs, at } of contrat.fiches) {
			if (statut !== "realise" || indicateurs.length === 0 || hasRefused(at("indicateurs"))) continue;
			if (indicateurs.some(({ valeurs }) => valeurs !== void 0 && valeurs.length > 0)) continue;
			report(at("statut"), `L’action « ${titre} » est dite réalisée et aucun indicateur n’a de valeur relevée.`);
		}
	}
});

// src/rules/indicators.ts
/** The indicators of a fiche, each at its place in the YAML. */
function indicatorsOf({ yaml }, fiche) {
	const written = valueAt(yaml, fiche.at("indicateurs"));
	return require_acronyms.present(written).map(([indicateur, index]) => ({
		indicateur,
		fiche,
		at: (...keys) => fiche.at("indicateurs", index, ...keys)
	}));
}
/** The indicators of all fiches, in the order of the YAML. */
function allIndicators(contrat) {
	return contrat.fiches.flatMap((fiche) => indicatorsOf(contrat, fiche));
}

// src/rules/fiche/statut-a-jour.ts
const rule$78 = defineRule({
	id: "fiche/statut-a-jour",
	severity: "warning",
	from: "brouillon",
	summary: "Une action dont le terme est passé n’est plus « à venir » ni « en cours ».",
	why: "Le tableau de suivi cacherait un retard.",
	hint: "Mettez « statut: realise » ou « en-retard », ou reportez la fin du calendrier.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: en-retard
          calendrier: { debut: 2024-09, fin: 2025-12 }
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-06, valeur: 120 }] }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: en-cours
          calendrier: { debut: 2024-09, fin: 2025-12 }
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-06, valeur: 120 }] }]
    `
	},
	check({ contrat, report }) {
		const latest = latestFact(contrat);
		if (latest === void 0) return;
		for (const { statut, titre, calendrier, at } of contrat.fiches) {
			const fin = readDate(calendrier?.fin);
			if (fin !== void 0 && !require_dates.canBeBefore(readDate(calendrier?.debut) ?? fin, fin)) continue;
			if (fin === void 0 || statut !== "en-cours" && statut !== "a-venir" || fin.last >= latest.date.first) continue;
			const label = require_labels_generated.LABELS.statutFiche[statut].toLowerCase();
			const [end, known] = [require_dates.formatDateInSentence(fin), require_dates.formatDateInSentence(latest.date)];
			report(at("statut"), `L’action « ${titre} » devait finir ${end}, elle est dite « ${label} », et le contrat connaît ${latest.what} ${known}.`);
		}
	}
});
/** The last thing that has surely happened: there is no clock here, a contract is checked the same on any day. */
function latestFact(contrat) {
	const fact = (what, written) => {
		const date = readDate(written);
		return date === void 0 ? [] : [{
			what,
			date
		}];
	};
	const { gouvernance, evaluation } = contrat.yaml;
	return [
		...allIndicators(contrat).flatMap(({ indicateur }) => require_acronyms.present(indicateur.valeurs).flatMap(([{ date }]) => fact("un relevé fait", date))),
		...require_acronyms.present(gouvernance?.instances).flatMap(([{ reunions }]) => require_acronyms.present(reunions).filter(([{ decisions, compte_rendu }]) => decisions !== void 0 || compte_rendu !== void 0).flatMap(([{ date }]) => fact("une réunion tenue", date))),
		...require_acronyms.present(evaluation?.bilans).filter(([{ texte }]) => texte !== void 0).flatMap(([{ annee }]) => fact("un bilan fait", annee))
	].toSorted((a, b) => require_dates.compareDates(a.date, b.date)).at(-1);
}

// src/rules/gouvernance/coordination-financee.ts
const rule$77 = defineRule({
	id: "gouvernance/coordination-financee",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le temps de coordination a un financement.",
	why: "Un poste que personne ne paie reste vacant, et le contrat n’est plus animé.",
	hint: "Ajoutez « financement: [{ financeur: ars, part: 50 }, …] » sous « coordination ».",
	examples: {
		valid: `
      gouvernance:
        coordination: { etp: 0.5, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 50 }] }
    `,
		invalid: `
      gouvernance:
        coordination: { etp: 0.5, employeur: agglo }
    `
	},
	check({ contrat, report, hasRefused }) {
		const coordination = ["gouvernance", "coordination"];
		const etp = contrat.yaml.gouvernance?.coordination?.etp;
		if (etp === void 0 || etp === 0 || hasRefused(coordination)) return;
		if (contrat.fiches.some(({ themes, at }) => themes?.includes("animation") === true && says(contrat, at("budget"))) || says(contrat, [...coordination, "financement"])) return;
		report([...coordination, "etp"], `Rien ne dit qui paie le poste de coordination (${require_agreement.formatNumber(etp)} ETP).`);
	}
});

// src/rules/gouvernance/copil-chaque-annee.ts
const rule$76 = defineRule({
	id: "gouvernance/copil-chaque-annee",
	severity: "info",
	from: "brouillon",
	summary: "Le comité de pilotage se réunit au moins une fois par an.",
	why: "Un contrat dont personne ne décide pendant un an s’endort.",
	hint: "Si la réunion a eu lieu, ajoutez sa date sous « reunions ».",
	examples: {
		valid: `
      gouvernance:
        instances:
          - id: copil
            type: copil
            nom: Comité de pilotage
            presidence: [ars, agglo]
            membres: [ars, agglo]
            frequence: annuelle
            reunions: [{ date: 2024-12-03 }, { date: 2025-12-02 }, { date: 2026-12-01 }]
    `,
		invalid: `
      gouvernance:
        instances:
          - id: copil
            type: copil
            nom: Comité de pilotage
            presidence: [ars, agglo]
            membres: [ars, agglo]
            frequence: annuelle
            reunions: [{ date: 2024-12-03 }, { date: 2026-12-01 }]
    `
	},
	check({ contrat, hasRefused, report }) {
		for (const [{ type, nom, reunions }, index] of require_acronyms.present(contrat.yaml.gouvernance?.instances)) {
			const at = [
				"gouvernance",
				"instances",
				index,
				"reunions"
			];
			if (type !== "copil" || hasRefused(at)) continue;
			const met = require_acronyms.present(reunions).flatMap(([{ date }]) => readDate(date) ?? []);
			const first = Math.min(...met.map(({ first: day }) => require_dates.fromDay(day).year));
			const last = Math.max(...met.map(({ last: day }) => require_dates.fromDay(day).year));
			const idle = Array.from({ length: Math.max(0, Math.min(last - first - 1, LONGEST$2)) }, (_, rank) => first + 1 + rank).filter((year) => !met.some((date) => require_dates.fromDay(date.first).year <= year && year <= require_dates.fromDay(date.last).year));
			if (idle.length === 0) continue;
			report(at, `« ${nom} » n’a pas de réunion en ${require_agreement.enumerate(idle.map(String))}.`);
		}
	}
});
/** Years that a mistaken date may put between two meetings. */
const LONGEST$2 = 20;

// src/rules/closest-id.ts
var import_fastest_levenshtein = require_nearest.require_fastest_levenshtein();
/** Identifiers that one word is compared with at most: a thousand wrong words among a thousand right ones are no pause. */
const COMPARED$1 = 400;
/** Identifiers are short: of a page pasted in the place of one, the beginning says enough. */
const LONGEST$1 = 80;
/**
* Finds among `known` the identifier spelt most like a word, capitals and accents aside; of two as near, the first. Of very
* many only those of about its length are looked at.
*/
function closestAmong(known) {
	const byLength = /* @__PURE__ */ new Map();
	for (const [rank, id] of [...known].entries()) {
		const folded = fold$1(id);
		const same = byLength.get(folded.length);
		if (same === void 0) byLength.set(folded.length, [{
			id,
			folded,
			rank
		}]);
		else same.push({
			id,
			folded,
			rank
		});
	}
	const lengths = [...byLength.keys()];
	return (id) => {
		const wanted = fold$1(id);
		const gap = (length) => Math.abs(length - wanted.length);
		let best;
		let left = COMPARED$1;
		for (const length of lengths.toSorted((a, b) => gap(a) - gap(b))) {
			if (left === 0 || best !== void 0 && gap(length) > best.far) break;
			for (const candidate of (byLength.get(length) ?? []).slice(0, left)) {
				left -= 1;
				const far = (0, import_fastest_levenshtein.distance)(wanted, candidate.folded);
				if (best === void 0 || far < best.far || far === best.far && candidate.rank < best.known.rank) best = {
					known: candidate,
					far
				};
			}
		}
		return best && {
			id: best.known.id,
			isNear: isNear(wanted, best.known.folded, best.far)
		};
	};
}
/** Finds the identifier that is the same word as another but for accents, capitals and hyphens, if there is exactly one. */
function spellingAmong(known) {
	let byWord;
	return (id) => {
		if (byWord === void 0) {
			byWord = /* @__PURE__ */ new Map();
			for (const one of known) byWord.set(require_nearest.foldWord(one), byWord.has(require_nearest.foldWord(one)) ? void 0 : one);
		}
		return byWord.get(require_nearest.foldWord(id));
	};
}
/** One letter in three may be wrong; of a word of one letter nothing would be left. */
function isNear(wanted, known, far) {
	return far <= Math.max(1, Math.floor(wanted.length / 3)) && far < Math.max(wanted.length, known.length);
}
/** Names the closest identifier, as a question only where it is likely. */
function askFor({ id, isNear }) {
	return isNear ? `Vouliez-vous dire « ${id} » ?` : `Le plus proche est « ${id} ».`;
}
/** An identifier as it has to be typed in YAML: « 1.1 » without quotes would be read as a number. */
function asYaml(id) {
	return /^[A-Za-z][A-Za-z0-9._-]*$/.test(id) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(id) ? id : `"${id}"`;
}
function fold$1(word) {
	return word.slice(0, LONGEST$1).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// src/rules/copil.ts
/** The first instance that is a steering committee, if any. */
function findCopil({ yaml }) {
	const found = require_acronyms.present(yaml.gouvernance?.instances).find(([instance]) => isCopil(instance));
	if (found === void 0) return void 0;
	const [copil, index] = found;
	return {
		copil,
		at: (...keys) => [
			"gouvernance",
			"instances",
			index,
			...keys
		]
	};
}
/** An instance that does not say its type may say it in its name. */
function isCopil({ id, type, nom }) {
	if (type !== void 0) return type === "copil";
	return id === "copil" || /^comité de pilotage\b/i.test(nom);
}

// src/rules/gouvernance/copil-compose.ts
/** « L’ensemble des signataires » names everybody. */
const EVERYBODY = /(?<!\p{L})(?:signataires|porteurs|cosignataires|parties)(?!\p{L})/iu;
const rule$75 = defineRule({
	id: "gouvernance/copil-compose",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "L’agence régionale de santé et les porteurs siègent au comité de pilotage.",
	why: "Le comité déciderait du contrat sans ceux qui le portent.",
	hint: "Ajoutez leur identifiant sous « presidence » ou « membres ».",
	examples: {
		valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [agglo], membres: [ars], frequence: annuelle }
    `,
		invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [agglo], membres: [agglo], frequence: annuelle }
    `
	},
	check({ contrat, report, hasRefused }) {
		const found = findCopil(contrat);
		if (found === void 0 || hasRefused(found.at()) || hasRefused(["partenaires"])) return;
		const { copil, at } = found;
		const seats = new Set([...require_acronyms.present(copil.presidence), ...require_acronyms.present(copil.membres)].map(([id]) => id));
		const others = require_acronyms.present(copil.autres_membres).map(([words]) => words);
		if (require_acronyms.present(copil.membres).length === 0 && others.length === 0) return;
		if ([...seats].some((id) => contrat.partenaire(id) === void 0) || others.some((words) => EVERYBODY.test(words))) return;
		const absent = carriersOf(contrat).filter(({ id }) => !seats.has(id)).filter((one) => !isAmong(one, others));
		if (absent.length === 0) return;
		const names = require_agreement.enumerate(absent.map(({ nom }) => `« ${nom} »`));
		const verb = absent.length > 1 ? "ne siègent" : "ne siège";
		report(at(seatKey(copil)), `${names} ${verb} pas au comité de pilotage.`, { hint: `Ajoutez ${require_agreement.enumerate(absent.map(({ id }) => asYaml(id)))} sous « presidence » ou « membres ».` });
	}
});
function carriersOf({ partenaires }) {
	return partenaires.filter(({ type, role, estSignataire }) => role === "porteur" || type === "ars" && estSignataire);
}
/** Whether other words name the partner. */
function isAmong({ nom, nom_court, sigle }, others) {
	const names = [
		nom,
		nom_court,
		sigle
	].flatMap((name) => name ? [name.toLowerCase()] : []);
	return others.some((words) => names.some((name) => words.toLowerCase().includes(name)));
}
/** Where the missing name would be typed. */
function seatKey({ membres }) {
	return membres === void 0 ? "autres_membres" : "membres";
}

// src/rules/gouvernance/copil-defini.ts
const rule$74 = defineRule({
	id: "gouvernance/copil-defini",
	severity: "error",
	from: "arrete",
	absence: true,
	summary: "Le comité de pilotage a une présidence, des membres et une fréquence de réunion.",
	why: "C’est lui qui suit le contrat et décide de ses changements.",
	hint: "Sous « gouvernance », puis « instances » : type: copil, presidence: […], membres: […], frequence: ….",
	examples: {
		valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [ars, agglo], frequence: annuelle }
    `,
		invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [ars, agglo] }
    `
	},
	check({ contrat, isRefused, report }) {
		const found = findCopil(contrat);
		if (found === void 0) {
			report(["gouvernance", "instances"], "Aucun comité de pilotage n’est défini.");
			return;
		}
		const missing = missingIn$2(found.copil, (key) => isRefused(found.at(key)));
		if (missing.length === 0) return;
		report(found.at(), `Le comité de pilotage n’a pas ${require_agreement.enumerate(missing.map(({ words }) => words), "ou")}.`, { hint: `Ajoutez à cette instance ${require_agreement.enumerate(missing.map(({ example }) => `« ${example} »`))}.` });
	}
});
function missingIn$2(copil, isRefused) {
	const lacks = (key) => !isRefused(key) && (copil[key] === void 0 || copil[key].length === 0);
	return [
		...lacks("presidence") ? [{
			words: "de présidence",
			example: "presidence: [ars, …]"
		}] : [],
		...lacks("membres") && lacks("autres_membres") ? [{
			words: "de membres",
			example: "membres: [ars, …]"
		}] : [],
		...lacks("frequence") ? [{
			words: "de fréquence",
			example: "frequence: annuelle"
		}] : []
	];
}

// src/rules/gouvernance/participation-outillee.ts
/** To inform asks nothing of the residents. */
const ACTIVE = /* @__PURE__ */ new Set([
	"consultation",
	"concertation",
	"co-construction",
	"codecision"
]);
const OF_RESIDENTS = /* @__PURE__ */ new Set([
	"conseil-citoyen",
	"conseil-de-developpement",
	"pleniere"
]);
const RESIDENTS = /habitant|usager|citoyen|riverain|patient/iu;
const rule$73 = defineRule({
	id: "gouvernance/participation-outillee",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Un niveau de participation annoncé a ses moyens : des modalités, un dispositif ou une instance.",
	why: "Les habitants ne sauraient ni où ni comment prendre part.",
	hint: "Ajoutez « modalites: », ou « dispositifs: [{ type: réunion publique, public: habitants }] ».",
	examples: {
		valid: `
      participation: { niveau: concertation, dispositifs: [{ type: réunion publique, public: habitants }] }
    `,
		invalid: `
      participation: { niveau: concertation, objectifs: Associer les habitants à chaque étape. }
    `
	},
	check({ contrat, report, hasRefused }) {
		const niveau = contrat.yaml.participation?.niveau;
		if (niveau === void 0 || !ACTIVE.has(niveau)) return;
		if (hasRefused(["participation"]) || hasRefused(["gouvernance"]) || hasMeans(contrat)) return;
		report(["participation", "niveau"], `Le contrat annonce la ${require_labels_generated.LABELS.niveauParticipation[niveau].toLowerCase()} avec les habitants et n’en dit pas les moyens.`);
	}
});
function hasMeans(contrat) {
	const { gouvernance, articles } = contrat.yaml;
	if (["modalites", "dispositifs"].some((key) => says(contrat, ["participation", key])) || articles?.some((article) => article?.id === "participation")) return true;
	return require_acronyms.present(gouvernance?.instances).some(([{ type, nom, autres_membres }]) => type !== void 0 && OF_RESIDENTS.has(type) || RESIDENTS.test(`${nom} ${require_acronyms.present(autres_membres).map(([words]) => words).join(" ")}`));
}

// src/rules/collections.ts
const partenaires = {
	one: "partenaire",
	where: "« partenaires »",
	feminine: false,
	elements: ({ yaml }) => named$2(yaml.partenaires, ["partenaires"])
};
/** The collections by the name that the schemas give them. */
const COLLECTIONS = {
	partenaires,
	financeurs: {
		...partenaires,
		one: "financeur",
		words: Object.keys(require_labels_generated.LABELS.typeFinancement)
	},
	axes: {
		one: "axe",
		where: "« axes »",
		feminine: false,
		elements: ({ yaml }) => named$2(yaml.axes, ["axes"])
	},
	objectifs: {
		one: "objectif",
		where: "l’un des « axes »",
		feminine: false,
		elements: objectifs
	},
	fiches: {
		one: "fiche",
		where: "« fiches »",
		feminine: true,
		elements: ({ yaml }) => named$2(yaml.fiches, ["fiches"])
	},
	instances: {
		one: "instance",
		where: "« gouvernance », puis « instances »",
		feminine: true,
		elements: ({ yaml }) => named$2(yaml.gouvernance?.instances, ["gouvernance", "instances"])
	}
};
/** The elements of a list, refused ones among them: a reference to one of those is not to be called wrong. */
function named$2(list, at) {
	return (list ?? []).map((item, index) => ({
		at: [
			...at,
			index,
			"id"
		],
		id: item?.id,
		names: [
			item?.nom,
			item?.titre,
			item?.sigle
		].filter((name) => typeof name === "string")
	}));
}
/** Strategic and operational objectives of all axes, for a fiche names either. */
function objectifs({ yaml }) {
	return require_acronyms.present(yaml.axes).flatMap(([axe, index]) => {
		const at = [
			"axes",
			index,
			"objectifs"
		];
		const inner = require_acronyms.present(axe.objectifs).flatMap(([objectif, rank]) => named$2(objectif.objectifs, [
			...at,
			rank,
			"objectifs"
		]));
		return [...named$2(axe.objectifs, at), ...inner];
	});
}

// src/rules/identifiant/unique.ts
const rule$72 = defineRule({
	id: "identifiant/unique",
	severity: "error",
	from: "brouillon",
	summary: "Un identifiant ne désigne qu’un seul élément de sa liste.",
	why: "On ne saurait pas lequel des deux est cité.",
	hint: "Donnez à l’un des deux un identifiant à lui.",
	examples: {
		valid: `
      articles:
        - { id: duree, titre: Durée du contrat }
        - { id: revision, titre: Révision du contrat }
    `,
		invalid: `
      articles:
        - { id: duree, titre: Durée du contrat }
        - { id: duree, titre: Révision du contrat }
    `
	},
	check({ contrat, report }) {
		for (const { what, elements, namesFiles } of listsOf(contrat)) {
			const seen = /* @__PURE__ */ new Map();
			for (const { id, at } of elements) {
				if (id === void 0) continue;
				const key = namesFiles ? id.toLowerCase() : id;
				const first = seen.get(key);
				if (first === void 0) seen.set(key, id);
				else if (first === id) report(at, `L’identifiant « ${id} » est déjà celui d’${what}.`);
				else report(at, `L’identifiant « ${id} » ne diffère de « ${first} », celui d’${what}, que par ses majuscules.`, { hint: "Changez l’un des deux : sous Windows, leurs fichiers s’écraseraient l’un l’autre." });
			}
		}
	}
});
function listsOf(contrat) {
	const { yaml } = contrat;
	const referred = [
		"partenaires",
		"axes",
		"objectifs",
		"fiches",
		"instances"
	].flatMap((name) => {
		const collection = COLLECTIONS[name];
		if (collection === void 0) return [];
		return [{
			what: `${collection.feminine ? "une" : "un"} autre ${collection.one}`,
			elements: collection.elements(contrat)
		}];
	});
	const indicateurs = contrat.fiches.map((fiche) => ({
		what: "un autre indicateur de cette fiche",
		elements: named$2(yaml.fiches?.[Number(fiche.at()[1])]?.indicateurs, fiche.at("indicateurs"))
	}));
	return [
		...referred,
		...indicateurs,
		{
			what: "un autre communiqué",
			elements: named$2(yaml.communiques, ["communiques"]),
			namesFiles: true
		},
		{
			what: "une autre actualité",
			elements: named$2(yaml.actualites, ["actualites"])
		},
		{
			what: "un autre article",
			elements: named$2(yaml.articles, ["articles"])
		},
		{
			what: "une autre annexe",
			elements: named$2(yaml.annexes, ["annexes"])
		}
	];
}

// src/rules/indicateur/cible-dans-le-sens.ts
const rule$71 = defineRule({
	id: "indicateur/cible-dans-le-sens",
	severity: "warning",
	from: "brouillon",
	summary: "La cible d’un indicateur va dans le sens souhaité.",
	why: "L’action aurait réussi en faisant le contraire de ce qui est voulu.",
	hint: "Corrigez la cible, la valeur initiale ou « sens: ».",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, sens: baisse, initial: 60, cible: 30 }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, sens: baisse, initial: 30, cible: 60 }]
    `
	},
	check({ contrat, report }) {
		for (const { indicateur, at } of allIndicators(contrat)) {
			const { libelle, initial, cible, sens } = indicateur;
			if (initial === void 0 || cible === void 0 || sens !== "hausse" && sens !== "baisse") continue;
			if (sens === "hausse" ? cible >= initial : cible <= initial) continue;
			const [from, to] = [require_agreement.formatNumber(initial), require_agreement.formatNumber(cible)];
			report(at("cible"), `« ${libelle} » est attendu à la ${sens} et irait de ${from} à ${to}.`);
		}
	}
});

// src/rules/indicateur/complet.ts
const rule$70 = defineRule({
	id: "indicateur/complet",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque indicateur d’une action engagée a une cible, une échéance, une source, et une unité si son libellé n’en dit pas.",
	why: "Qui relèvera la valeur ne saurait pas quoi compter, où le trouver, ni si l’action a réussi.",
	hint: "Complétez l’indicateur, ou mettez « type: contexte » si l’action n’y peut rien.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, cible: 15, echeance: 2026, source: CPAM }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, cible: 15, echeance: 2026, source: CPAM }]
    `
	},
	check({ contrat, report, hasRefused }) {
		for (const placed of allIndicators(contrat)) {
			const { indicateur, fiche, at } = placed;
			if (fiche.maturite !== "action" || hasRefused(at())) continue;
			const missing = missingIn$1(contrat, placed);
			const [first, ...more] = missing;
			if (first === void 0) continue;
			const words = require_agreement.hasNo(missing.map(({ lacking }) => lacking));
			const keys = require_agreement.enumerate(missing.map(({ key, meaning }) => `« ${key}: » (${meaning})`));
			report(more.length === 0 ? at(first.key) : at(), `L’indicateur « ${indicateur.libelle} » ${words}.`, { hint: `Ajoutez ${keys}${first.key === "cible" ? ", ou « type: contexte » si l’action n’y peut rien" : ""}.` });
		}
	}
});
const CIBLE = {
	key: "cible",
	lacking: "cible",
	meaning: "le nombre à atteindre"
};
const UNITE = {
	key: "unite",
	lacking: "unité",
	meaning: "jours, euros…"
};
const ECHEANCE = {
	key: "echeance",
	lacking: "échéance",
	meaning: "quand l’atteindre"
};
const SOURCE = {
	key: "source",
	lacking: "source",
	meaning: "qui donne la valeur"
};
function missingIn$1(contrat, { indicateur, fiche, at }) {
	const lacks = ({ key }) => !says(contrat, at(key));
	const isOfContext = indicateur.type === "contexte";
	const hasEnd = says(contrat, fiche.at("calendrier", "fin"));
	return [
		...isOfContext ? [] : [CIBLE],
		...tellsUnit(indicateur.libelle) || indicateur.definition !== void 0 ? [] : [UNITE],
		...isOfContext || hasEnd ? [] : [ECHEANCE],
		SOURCE
	].filter(lacks);
}
/** « Nombre de … », « Part des … », « Personnes dépistées » say what is counted. */
function tellsUnit(libelle) {
	return /^(?:nombre|nb|taux|part|proportion|pourcentage|%|montant|budget)(?!\p{L})|^\p{L}{3,30}s(?!\p{L})|%|€/iu.test(libelle.trimStart());
}

// src/rules/indicateur/definition-unique.ts
const rule$69 = defineRule({
	id: "indicateur/definition-unique",
	severity: "warning",
	from: "brouillon",
	summary: "Deux indicateurs du même libellé ont la même unité et la même définition.",
	why: "On additionnerait ou comparerait, sous un même nom, des choses différentes.",
	hint: "Accordez-les, ou donnez-leur deux libellés qui disent la différence.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: personnes }]
        - id: "2.1"
          titre: Ouvrir un point santé
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: Personnes }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: personnes }]
        - id: "2.1"
          titre: Ouvrir un point santé
          indicateurs: [{ id: i1, libelle: Fréquentation, unite: passages }]
    `
	},
	check({ contrat, report }) {
		const first = /* @__PURE__ */ new Map();
		for (const placed of allIndicators(contrat)) {
			const { indicateur, at } = placed;
			if (indicateur.libelle === void 0) continue;
			const name = fold(indicateur.libelle);
			const known = first.get(name);
			if (known === void 0) {
				first.set(name, placed);
				continue;
			}
			const key = DEFINING.find((one) => differ(known.indicateur[one], indicateur[one]));
			if (key === void 0) continue;
			const where = known.fiche === placed.fiche ? "plus haut dans cette fiche" : `dans la fiche ${known.fiche.id}`;
			const [here, there] = [indicateur[key] ?? "", known.indicateur[key] ?? ""];
			report(at(key), `« ${indicateur.libelle} » se mesure ici par « ${here} » et ${where} par « ${there} ».`);
		}
	}
});
const DEFINING = ["unite", "definition"];
/** What one of them does not say may be the same. */
function differ(a, b) {
	return a !== void 0 && b !== void 0 && fold(a) !== fold(b);
}
function fold(words) {
	return words.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’']/g, " ").replace(/pour\s?cent/i, "%").replace(/\s+/g, " ").trim().replace(/[.\s]$/, "").toLowerCase();
}

// src/rules/indicateur/pourcentage-borne.ts
const PERCENT = /^\s{0,9}(?:%|pour\s?cent|pourcentages?|en\s%)(?!\p{L})/iu;
const SHARE = /^\s{0,9}(?:part|proportion|pourcentage|%)(?!\p{L})/iu;
/** What is compared with something else than its own whole: « +120 % », « 110 % d’occupation ». */
const COMPARED = /évolution|variation|progress|augment|hausse|baisse|croissance|diminu|réduction|écart|gain|occupation|remplissage|réalisation|exécution|consommation|recouvrement|couverture|fréquentation|ratio|indice|rapport|par rapport/iu;
const rule$68 = defineRule({
	id: "indicateur/pourcentage-borne",
	severity: "error",
	from: "brouillon",
	summary: "Une part en pourcentage est entre 0 et 100.",
	why: "La part d’un tout ne dépasse pas 100 % et n’est jamais négative.",
	hint: "Corrigez la valeur ; si c’est un nombre, mettez son unité.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Part des habitants dépistés, unite: "%", cible: 60 }]
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Part des habitants dépistés, unite: "%", cible: 600 }]
    `
	},
	check({ contrat, report }) {
		for (const { indicateur, at } of allIndicators(contrat)) {
			if (!isShare(indicateur)) continue;
			const valeurs = require_acronyms.present(indicateur.valeurs);
			const written = [
				{
					value: indicateur.initial,
					place: at("initial")
				},
				{
					value: indicateur.cible,
					place: at("cible")
				},
				...valeurs.map(([{ valeur }, index]) => ({
					value: valeur,
					place: at("valeurs", index, "valeur")
				}))
			];
			for (const { value, place } of written) {
				if (value === void 0 || value >= 0 && value <= 100) continue;
				report(place, `« ${indicateur.libelle} » est un pourcentage et vaudrait ${require_agreement.formatNumber(value)} %.`);
			}
		}
	}
});
/** Whether the indicator is surely a part of a whole. */
function isShare({ libelle, unite, definition }) {
	if (COMPARED.test(`${libelle} ${unite ?? ""} ${definition ?? ""}`)) return false;
	return unite === void 0 ? SHARE.test(libelle) : PERCENT.test(unite);
}

// src/rules/indicateur/resultat-present.ts
const rule$67 = defineRule({
	id: "indicateur/resultat-present",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque action engagée a un indicateur de résultat ou d’impact.",
	why: "Compter ce qui a été fait ne dit pas ce que les habitants y ont gagné.",
	hint: "Ajoutez un indicateur « type: resultat » : ce qui aura changé pour le public de l’action.",
	examples: {
		valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs:
            - { id: i1, libelle: Séances tenues, type: realisation }
            - { id: i2, libelle: Personnes dépistées, type: resultat }
    `,
		invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs:
            - { id: i1, libelle: Séances tenues, type: realisation }
            - { id: i2, libelle: Réunions de préparation, type: processus }
    `
	},
	check({ contrat, report, hasRefused }) {
		for (const { titre, maturite, indicateurs, at } of contrat.fiches) {
			const isDoubtful = indicateurs.length === 0 || indicateurs.some(({ type }) => type === void 0);
			if (maturite !== "action" || isDoubtful || hasRefused(at("indicateurs"))) continue;
			if (indicateurs.some(({ type }) => type === "resultat" || type === "impact")) continue;
			report(at("indicateurs"), `Aucun indicateur de l’action « ${titre} » ne mesure son résultat.`);
		}
	}
});

// src/registers/territories/ars.ts
/** Names and perimeters changed with the regions on 1 January 2016; those of the Indian Ocean parted in 2020. */
const FIRST = {
	from: "2010-04-01",
	to: "2015-12-31"
};
const MERGED = { from: "2016-01-01" };
/** The merged regions were called after their parts until they had chosen a name. */
const WAITING = {
	from: "2016-01-01",
	to: "2016-12-31"
};
const STEADY = { from: "2010-04-01" };
/**
* Every agence régionale de santé since there are some, with the départements of its region. Sources: loi n° 2009-879 du
* 21 juillet 2009; loi n° 2015-29 du 16 janvier 2015 for the regions that merged; Insee for their départements.
*/
const ARS = [
	ars("Alsace", "67 68", FIRST),
	ars("Aquitaine", "24 33 40 47 64", FIRST),
	ars("Auvergne", "03 15 43 63", FIRST),
	ars("Basse-Normandie", "14 50 61", FIRST),
	ars("Bourgogne", "21 58 71 89", FIRST),
	ars("Centre", "18 28 36 37 41 45", FIRST),
	ars("Champagne-Ardenne", "08 10 51 52", FIRST),
	ars("Franche-Comté", "25 39 70 90", FIRST),
	ars("Haute-Normandie", "27 76", FIRST),
	ars("Languedoc-Roussillon", "11 30 34 48 66", FIRST),
	ars("Limousin", "19 23 87", FIRST),
	ars("Lorraine", "54 55 57 88", FIRST),
	ars("Midi-Pyrénées", "09 12 31 32 46 65 81 82", FIRST),
	ars("Nord-Pas-de-Calais", "59 62", FIRST),
	ars("Picardie", "02 60 80", FIRST),
	ars("Poitou-Charentes", "16 17 79 86", FIRST),
	ars("Rhône-Alpes", "01 07 26 38 42 69 73 74", FIRST),
	ars("Alsace-Champagne-Ardenne-Lorraine", "08 10 51 52 54 55 57 67 68 88", WAITING),
	ars("Aquitaine-Limousin-Poitou-Charentes", "16 17 19 23 24 33 40 47 64 79 86 87", WAITING),
	ars("Languedoc-Roussillon-Midi-Pyrénées", "09 11 12 30 31 32 34 46 48 65 66 81 82", WAITING),
	ars("Nord-Pas-de-Calais-Picardie", "02 59 60 62 80", WAITING),
	ars("Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74", MERGED),
	ars("Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90", MERGED),
	ars("Centre-Val de Loire", "18 28 36 37 41 45", { from: "2015-01-17" }),
	ars("Grand Est", "08 10 51 52 54 55 57 67 68 88", MERGED),
	ars("Hauts-de-France", "02 59 60 62 80", MERGED),
	ars("Normandie", "14 27 50 61 76", MERGED),
	ars("Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87", MERGED),
	ars("Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82", MERGED),
	ars("Bretagne", "22 29 35 56", STEADY),
	ars("Corse", "2A 2B", STEADY),
	ars("Île-de-France", "75 77 78 91 92 93 94 95", STEADY),
	ars("Pays de la Loire", "44 49 53 72 85", STEADY),
	ars("Provence-Alpes-Côte d’Azur", "04 05 06 13 83 84", STEADY),
	ars("Guadeloupe", "971 977 978", STEADY),
	ars("Martinique", "972", STEADY),
	ars("Guyane", "973", STEADY),
	ars("Océan Indien", "974 976", {
		from: "2010-04-01",
		to: "2019-12-31"
	}),
	ars("La Réunion", "974", { from: "2020-01-01" }),
	ars("Mayotte", "976", { from: "2020-01-01" })
];
function ars(nom, departements, dates) {
	return {
		nom,
		departements: departements.split(" "),
		...dates
	};
}
const BY_NAME = new Map(ARS.map((one) => [withoutArticle(foldName(one.nom)), one]));
/**
* The agency that a name means: « Agence régionale de santé d’Île-de-France », « ARS Paca ». A name that says more or less
* than a region (« Agence régionale de santé », « ARS – délégation de la Loire ») means none.
*/
function arsNamed(name) {
	const region = /^(?:agence regionale de sante|ars) (?:(?:de|du|des|d|en) )?(.+)$/.exec(foldName(name))?.[1];
	if (region === void 0) return void 0;
	const bare = withoutArticle(region);
	return BY_NAME.get(bare === "paca" ? "provence alpes cote d azur" : bare);
}
function withoutArticle(name) {
	return name.replace(/^(?:la|le|les|l) /, "");
}

// src/rules/partenaire/ars-de-sa-region.ts
const rule$66 = defineRule({
	id: "partenaire/ars-de-sa-region",
	severity: "warning",
	from: "brouillon",
	summary: "L’agence régionale de santé est celle du territoire, sous le nom qu’elle portait alors.",
	why: "Seule l’agence de la région peut conclure le contrat, et les régions ont changé de nom en 2016.",
	hint: "Corrigez le nom de l’agence, ou les départements du territoire.",
	source: "loi n° 2015-29 du 16 janvier 2015 ; code de la santé publique, art. L. 1431-1",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé Rhône-Alpes, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `
	},
	check({ contrat, report }) {
		const departements = territoryDepartements(contrat);
		if (departements.length === 0) return;
		const date = contractDate(contrat);
		for (const { type, nom, at } of contrat.partenaires) {
			const named = type === "ars" ? arsNamed(nom) : void 0;
			if (named === void 0) continue;
			const wrong = whatIsWrong(named, departements, date);
			if (wrong !== void 0) report(at("nom"), wrong);
		}
	}
});
function whatIsWrong(named, departements, date) {
	const [first = ""] = departements;
	const right = date === void 0 ? void 0 : arsOf(first, date);
	if (!covers(named, departements)) {
		const whose = right === void 0 ? "" : `, qui relève de l’ARS ${right.nom}`;
		return `L’ARS ${named.nom} ne couvre pas le département ${first} (${require_acronyms.departementName(first) ?? first})${whose}.`;
	}
	if (date === void 0 || exists(named, date)) return void 0;
	const then = right === void 0 ? "" : ` : c’est l’ARS ${right.nom}`;
	return `À la date du contrat, il n’y a pas d’ARS ${named.nom}${then}.`;
}
function covers(ars, departements) {
	return departements.some((code) => ars.departements.includes(code));
}
/** Whether the agency may have had that name on some day of the date. */
function exists({ from, to }, date) {
	const [first, last] = [readDate(from), readDate(to)];
	return (first === void 0 || require_dates.canBeBefore(first, date)) && (last === void 0 || require_dates.canBeBefore(date, last));
}
/** The agency of a département at a date; of two names, the one that stayed. */
function arsOf(departement, date) {
	return ARS.findLast((ars) => ars.departements.includes(departement) && exists(ars, date));
}

// src/rules/partner-places.ts
const OF_PARTNERS = /* @__PURE__ */ new Set(["partenaires", "financeurs"]);
/** The places where a contract names its partners by their identifiers. */
function partnerPlaces(contrat) {
	const references = contrat.references.filter(({ collection }) => OF_PARTNERS.has(collection));
	return {
		references,
		areKnown: references.every(({ id, collection }) => collection === "financeurs" || contrat.partenaire(id) !== void 0)
	};
}
/** The partners that do or pay something: they pilot, take part, finance, employ. To be thought of is not yet to do. */
function committedIds(contrat) {
	const acting = partnerPlaces(contrat).references.filter(({ at }) => {
		if (at[0] === "gouvernance") return at[1] === "coordination";
		if (at[0] !== "fiches") return false;
		return valueAt(contrat.yaml, [...at.slice(0, -1), "statut"]) !== "pressenti" || at[2] !== "partenaires";
	});
	return new Set(acting.map(({ id }) => id));
}

// src/rules/partenaire/cite.ts
const rule$65 = defineRule({
	id: "partenaire/cite",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque partenaire déclaré prend part au contrat : il signe, agit, finance, siège ou s’engage.",
	why: "Le contrat le compterait parmi ses partenaires sans lui demander quoi que ce soit.",
	hint: "Donnez-lui une place dans une fiche ou une instance, écrivez ses « engagements: », ou retirez-le.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire, engagements: Le CCAS accueille le point santé. }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: ccas, nom: CCAS de Valmont, type: ccas, role: partenaire }
    `
	},
	check({ contrat, report, hasRefused }) {
		const { references, areKnown } = partnerPlaces(contrat);
		if (contrat.fiches.length === 0 || !areKnown || PLACES.some((key) => hasRefused([key]))) return;
		const named = new Set(references.map(({ id }) => id));
		const silent = contrat.partenaires.filter((one) => !one.estSignataire && !named.has(one.id) && !says(contrat, one.at("engagements")) && !isMissedAmongSignatories(contrat, one));
		for (const { nom, at } of notInTexts(contrat, silent)) report(at(), `« ${nom} » est déclaré et n’a aucune place dans le contrat.`);
	}
});
const PLACES = [
	"partenaires",
	"fiches",
	"gouvernance",
	"procedure",
	"avenants",
	"evaluation"
];
/** Those that no text speaks of either. */
function notInTexts({ textes }, partenaires) {
	if (partenaires.length === 0) return partenaires;
	const spoken = textes.filter(({ at }) => at[0] !== "partenaires").map(({ texte }) => texte).join("\n").toLowerCase();
	return partenaires.filter(({ nom, nom_court, sigle }) => ![
		nom,
		nom_court,
		sigle
	].some((name) => name !== void 0 && name !== "" && spoken.includes(name.toLowerCase())));
}

// src/rules/partenaire/engagement-present.ts
const rule$64 = defineRule({
	id: "partenaire/engagement-present",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque signataire s’engage : il conduit, soutient ou finance une action, ou le contrat écrit ses engagements.",
	why: "On ne saurait pas ce que sa signature promet.",
	hint: "Écrivez ses « engagements: », ou donnez-lui sa place dans une fiche.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: msa, nom: MSA du Valmont, type: msa, role: cosignataire, engagements: La MSA invite ses assurés au dépistage. }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: msa, nom: MSA du Valmont, type: msa, role: cosignataire }
    `
	},
	check({ contrat, report, hasRefused }) {
		if (hasRefused(["fiches"]) || hasRefused(["gouvernance"]) || !partnerPlaces(contrat).areKnown || contrat.yaml.articles?.some((article) => article?.id === "engagements")) return;
		const committed = committedIds(contrat);
		for (const { id, type, nom, at } of contrat.signataires) {
			if (committed.has(id) || committed.has(type) || says(contrat, at("engagements"))) continue;
			report(at("engagements"), `« ${nom} » signe et ne s’engage à rien.`);
		}
	}
});

// src/rules/gendered-words.ts
/** Words of functions, masculine and feminine. Those that have one form for both are left out. */
const FORMS$2 = [
	["adjoint", "adjointe"],
	["administrateur", "administratrice"],
	["chargé", "chargée"],
	["chef", "cheffe"],
	["conseiller", "conseillère"],
	["coordinateur", "coordinatrice"],
	["coordonnateur", "coordonnatrice"],
	["délégué", "déléguée"],
	["départemental", "départementale"],
	["directeur", "directrice"],
	["doyen", "doyenne"],
	["élu", "élue"],
	["général", "générale"],
	["gérant", "gérante"],
	["inspecteur", "inspectrice"],
	["médical", "médicale"],
	["municipal", "municipale"],
	["préfet", "préfète"],
	["premier", "première"],
	["président", "présidente"],
	["recteur", "rectrice"],
	["régional", "régionale"],
	["sous-directeur", "sous-directrice"],
	["sous-préfet", "sous-préfète"],
	["territorial", "territoriale"],
	["trésorier", "trésorière"],
	["vice-président", "vice-présidente"]
];
/** Words that may stand between those and have one form. */
const EPICENE = /* @__PURE__ */ new Set([
	"maire",
	"responsable",
	"secrétaire",
	"communautaire",
	"membre"
]);
const KNOWN = new Map(FORMS$2.flatMap(([m, f]) => [[m, {
	genre: "m",
	other: f
}], [f, {
	genre: "f",
	other: m
}]]));
/**
* A function agreed with a person: « directeur général » of a woman is « directrice générale ».
*
* @returns `undefined` where it agrees already, or where no word of it tells a gender. Only its first words are looked at: what
* follows « de » is said of something else.
*/
function agreedFunction(fonction, genre) {
	const words = fonction.split(/(\s+)/);
	let isWrong = false;
	for (const [index, word] of words.entries()) {
		if (index % 2 === 1) continue;
		const found = KNOWN.get(word.toLowerCase());
		if (found === void 0 && !EPICENE.has(word.toLowerCase())) break;
		if (found === void 0 || found.genre === genre) continue;
		isWrong = true;
		words[index] = likeFirst$1(found.other, word);
	}
	return isWrong ? words.join("") : void 0;
}
function likeFirst$1(word, model) {
	return model.charAt(0) !== model.charAt(0).toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
const FEMININE = "académie agence assurance association caisse clinique collectivité commune communauté direction délégation fédération fondation mairie métropole mission mutualité préfecture région société sous-préfecture union université ville";
const MASCULINE = "centre collège comité conseil département dispositif établissement état groupement hôpital institut ministère observatoire ordre pays pôle rectorat réseau service syndicat";
const ENTITIES = new Map([...FEMININE.split(" ").map((word) => [word, "f"]), ...MASCULINE.split(" ").map((word) => [word, "m"])]);
/** The gender of an organisation by the first word of its name; `undefined` where that tells nothing. */
function genreOfEntity(nom) {
	const [first = ""] = nom.trim().toLowerCase().replace(/^(?:l[’']|la |le )/, "").split(/[\s’']/);
	return ENTITIES.get(first);
}

// src/rules/partenaire/fonction-accordee.ts
const rule$63 = defineRule({
	id: "partenaire/fonction-accordee",
	severity: "warning",
	from: "brouillon",
	summary: "La fonction du représentant s’accorde avec sa civilité.",
	why: "Le contrat accorde « habilité » ou « habilitée » avec la civilité : l’une des deux est fausse, et elle sera imprimée.",
	hint: "Corrigez la fonction ou la civilité ; si la personne tient à cette forme, dites-le sous « regles », avec un motif.",
	examples: {
		valid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: Mme, nom: Camille Exemple, fonction: directrice générale }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
		invalid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: Mme, nom: Camille Exemple, fonction: directeur général }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `
	},
	check({ contrat, report }) {
		for (const { representant, at } of contrat.partenaires) {
			const genre = require_agreement.genreOfCivilite(representant?.civilite);
			const fonction = representant?.fonction;
			const suggestion = genre === void 0 || fonction === void 0 ? void 0 : agreedFunction(fonction, genre);
			if (suggestion === void 0) continue;
			report(at("representant", "fonction"), `« ${representant?.civilite} » et « ${fonction} » ne s’accordent pas.`, { suggestion });
		}
	}
});

// src/rules/partenaire/genre-exact.ts
const rule$62 = defineRule({
	id: "partenaire/genre-exact",
	severity: "warning",
	from: "brouillon",
	summary: "Le genre d’un partenaire est celui du premier mot de son nom.",
	why: "Le contrat écrit « représenté » ou « représentée » d’après lui.",
	hint: "Écrivez « genre: f » pour une agence, une ville, une caisse, « genre: m » pour un conseil, un centre, un syndicat.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, genre: m }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: m }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, genre: f }
    `
	},
	check({ contrat, report }) {
		for (const { nom, genre, at } of contrat.partenaires) {
			const real = genreOfEntity(nom);
			if (genre === void 0 || real === void 0 || genre === real) continue;
			const words = real === "f" ? "féminin" : "masculin";
			report(at("genre"), `« genre: ${genre} », et « ${nom} » est ${words}.`, { suggestion: real });
		}
	}
});

// src/rules/partenaire/representant-present.ts
const rule$61 = defineRule({
	id: "partenaire/representant-present",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Chaque signataire dit qui signe pour lui.",
	why: "Le contrat doit nommer la personne et la qualité en laquelle elle signe.",
	hint: "Ajoutez « representant: { civilite: Mme, nom: …, fonction: … } ».",
	examples: {
		valid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: M., nom: Camille Exemple, fonction: directeur général }
        - id: agglo
          nom: Valmont Agglomération
          type: epci
          role: porteur
          representant: { civilite: Mme, nom: Dominique Exemple, fonction: présidente }
    `,
		invalid: `
      partenaires:
        - id: ars
          nom: Agence régionale de santé
          type: ars
          role: porteur
          representant: { civilite: M., nom: Camille Exemple, fonction: directeur général }
        - id: agglo
          nom: Valmont Agglomération
          type: epci
          role: porteur
    `
	},
	check({ contrat, report }) {
		for (const signataire of contrat.signataires) {
			if (says(contrat, signataire.at("representant"))) continue;
			report(signataire.at("representant"), `« ${signataire.nom} » signe sans que son représentant soit nommé.`);
		}
	}
});

// src/rules/partenaire/une-fois.ts
const rule$60 = defineRule({
	id: "partenaire/une-fois",
	severity: "warning",
	from: "brouillon",
	summary: "Un organisme n’est déclaré qu’une fois.",
	why: "Il figurerait deux fois parmi les parties, et ses actions seraient réparties entre deux noms.",
	hint: "Gardez une seule déclaration, et son identifiant dans les fiches.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: cpam, nom: Caisse primaire d’assurance maladie, type: cpam, role: partenaire }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
        - { id: valmont, nom: Valmont-Agglomération, type: epci, role: partenaire }
    `
	},
	check({ contrat, report }) {
		const seen = /* @__PURE__ */ new Map();
		const ids = /* @__PURE__ */ new Set();
		for (const partenaire of contrat.partenaires) {
			const isCopy = ids.has(partenaire.id);
			ids.add(partenaire.id);
			if (isCopy) continue;
			const marks = marksOf(partenaire);
			const first = marks.flatMap(({ mark }) => seen.get(mark) ?? [])[0];
			const mark = marks.find((one) => seen.has(one.mark));
			if (first !== void 0 && mark !== void 0) report(partenaire.at(mark.key), `« ${partenaire.nom} » est déjà déclaré plus haut, sous « ${first.id} » (${mark.same}).`);
			for (const one of marks) if (!seen.has(one.mark)) seen.set(one.mark, partenaire);
		}
	}
});
/** What no two organisations have in common: two of one SIREN may be two establishments. */
function marksOf({ nom, type, siret, finess, departements }) {
	const name = foldName(nom);
	return [
		...name === "" ? [] : [{
			key: "nom",
			mark: `nom ${type} ${name} ${departements?.join(" ") ?? ""}`,
			same: "même nom"
		}],
		...siret === void 0 ? [] : [{
			key: "siret",
			mark: `siret ${siret}`,
			same: "même SIRET"
		}],
		...finess === void 0 ? [] : [{
			key: "finess",
			mark: `finess ${finess}`,
			same: "même FINESS"
		}]
	];
}

// src/rules/periode/avenant-avant-la-fin.ts
const rule$59 = defineRule({
	id: "periode/avenant-avant-la-fin",
	severity: "error",
	from: "brouillon",
	summary: "Un avenant qui prolonge le contrat est signé avant la fin qu’il repousse.",
	why: "Un contrat qui a pris fin ne se prolonge pas : il en faut un nouveau.",
	hint: "Vérifiez « date: » de l’avenant et la fin du contrat ; l’année est la faute la plus fréquente.",
	examples: {
		valid: `
      avenants:
        - { numero: 1, objet: Prolongation d’un an, date: 2029-05-14, fin: 2030-06-30 }
    `,
		invalid: `
      avenants:
        - { numero: 1, objet: Prolongation d’un an, date: 2029-09-14, fin: 2030-06-30 }
    `
	},
	check({ contrat, report }) {
		let end = statedEnd(contrat);
		if (end === void 0) return;
		const avenants = require_acronyms.present(contrat.yaml.avenants).toSorted(([a], [b]) => a.numero - b.numero);
		for (const [avenant, index] of avenants) {
			const extended = extension(avenant, end);
			if (extended === void 0) continue;
			const date = readDate(avenant.date);
			if (date !== void 0 && !require_dates.canBeBefore(date, end)) {
				const [signed, ended] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(end)];
				report([
					"avenants",
					index,
					"date"
				], `L’avenant n° ${avenant.numero} est signé ${signed} ; le contrat a pris fin ${ended}.`);
			}
			end = extended;
		}
	}
});
/** The end that an avenant gives the contract, if that is later than the one it had. */
function extension({ fin }, end) {
	const later = readDate(fin);
	return later !== void 0 && require_dates.compareDates(end, later) < 0 ? later : void 0;
}

// src/rules/stated-durations.ts
const COUNT = String.raw`(?:\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)`;
const LENGTH = String.raw`(?<length>${COUNT}\s(?:ans|an|années|année|mois))(?!\p{L})(?!\s(?:renouvelable\s)?(?:avant|après|d[’'])\s?)`;
const US = String.raw`(?<![\p{L}’'])(?:le|ce|notre|du|au|son|(?:le|ce|du)\sprésent)\s(?:\p{L}{1,12}\s)?(?:contrat(?:\slocal\sde\ssanté)?|CLS)(?!\s(?:de\sville|précédent|\d))(?!\p{L})`;
/** « Le contrat est conclu pour trois ans », « Le CLS, d’une durée de cinq ans ». */
const FORM$3 = new RegExp(String.raw`${US}[^.;:!?\n]{0,60}?(?:(?:conclu|signé|établi|valable|passé|souscrit)\spour\s(?:une\s(?:durée|période)\sde\s)?|d[’']une\sdurée\sde\s|(?:dure|durera)\s|a\sune\sdurée\sde\s|durée\sdu\scontrat\sest\sde\s)${LENGTH}`, "giu");
/** Sentences about another scheme or another contract: their durations are not ours. */
const NOT_OURS = /(?<!\p{L})(?:PRS|projet\srégional|contrat\sde\sville|convention|précédent|ancien|premi(?:er|ère)|avenant|prolong|reconduit|renouvel|bilan|évaluation|prorog|poste|recrut|initial|emploi)/iu;
/** The durations that a text surely states of the contract. */
function findStatedDurations(text) {
	const found = [];
	for (const { 0: sentence, index } of text.matchAll(/(?:[^.!?\n]|\n(?!\n))+/g)) {
		if (!/(?:contrat|CLS)/i.test(sentence) || NOT_OURS.test(sentence)) continue;
		for (const match of sentence.matchAll(FORM$3)) {
			const length = match.groups?.length ?? "";
			const end = index + match.index + match[0].length;
			found.push({
				start: end - length.length,
				end
			});
		}
	}
	return found;
}

// src/rules/periode/duree-citee.ts
/** Texts that speak of this contract as a whole. */
const ABOUT_US = /* @__PURE__ */ new Set([
	"articles",
	"preambule",
	"considerants",
	"communiques",
	"actualites"
]);
const rule$58 = defineRule({
	id: "periode/duree-citee",
	severity: "warning",
	from: "brouillon",
	summary: "La durée du contrat citée dans un texte est celle de sa période.",
	why: "Le lecteur ne saurait pas jusqu’à quand les signataires s’engagent.",
	hint: "Corrigez cette durée, ou celle de « periode ».",
	examples: {
		valid: `
      articles: [{ id: duree, titre: Durée, texte: Le contrat est conclu pour une durée de cinq ans. }]
    `,
		invalid: `
      articles: [{ id: duree, titre: Durée, texte: Le contrat est conclu pour une durée de trois ans. }]
    `
	},
	check({ contrat, report }) {
		const months = contrat.chiffres.duree;
		if (months === void 0 || (contrat.yaml.avenants ?? []).length > 0) return;
		for (const { at, texte } of contrat.textes) {
			if (at[0] === void 0 || !ABOUT_US.has(at[0])) continue;
			for (const { start, end } of findStatedDurations(texte)) {
				const said = texte.slice(start, end);
				const stated = require_acronyms.parseDuration(said);
				if (stated === void 0 || Math.abs(stated - months) <= 1 || agreesWithDates(contrat, stated)) continue;
				report(at, `« ${said} » : le contrat dure ${require_acronyms.formatDuration(months)}.`, { part: {
					start,
					end
				} });
			}
		}
	}
});
/** Where the period gives two durations, that has its own message, and a text may be right with either. */
function agreesWithDates({ yaml }, stated) {
	const [from, to] = [readDate(yaml.periode?.debut), readDate(yaml.periode?.fin)];
	if (from === void 0 || to === void 0) return false;
	const { least, most } = require_dates.monthsBetween(from, to);
	return stated >= least - 1 && stated <= most + 1;
}

// src/rules/periode/duree-exacte.ts
/** « 5 ans » is said of a period that ends on 1 July as well as of one that ends on 30 June. */
const TOLERANCE$2 = 1;
const rule$57 = defineRule({
	id: "periode/duree-exacte",
	severity: "error",
	from: "brouillon",
	summary: "La durée annoncée est celle qui sépare le début de la fin, à un mois près.",
	why: "Le contrat annoncerait deux durées.",
	hint: "Corrigez la durée ou l’une des dates ; la durée peut aussi être laissée de côté.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 3 ans }
    `
	},
	check({ contrat, report }) {
		const { debut, fin, duree } = contrat.yaml.periode ?? {};
		const from = readDate(debut);
		const to = readDate(fin);
		const stated = duree === void 0 ? void 0 : require_acronyms.parseDuration(duree);
		if (from === void 0 || to === void 0 || stated === void 0 || !require_dates.canBeBefore(from, to)) return;
		const { least, most } = require_dates.monthsBetween(from, to);
		if (stated >= least - TOLERANCE$2 && stated <= most + TOLERANCE$2) return;
		report(["periode", "duree"], `La durée annoncée est de ${require_acronyms.formatDuration(stated)} ; les dates en font ${inWords(least, most)}.`, { ...least === most && least > 0 ? { suggestion: asWritten(least) } : {} });
	}
});
/** The length of a period whose ends are not known to the day: the shortest may be none at all. */
function inWords(least, most) {
	if (most < 1) return "moins d’un mois";
	if (least === most) return require_acronyms.formatDuration(least);
	return least < 1 ? `${require_acronyms.formatDuration(most)} au plus` : `entre ${require_acronyms.formatDuration(least)} et ${require_acronyms.formatDuration(most)}`;
}
/** A duration as the YAML takes it: whole years or months. */
function asWritten(months) {
	if (months % 12 !== 0) return `${months} mois`;
	return `${months / 12} ${months === 12 ? "an" : "ans"}`;
}

// src/rules/periode/duree-habituelle.ts
/** In months. */
const SHORTEST = 36;
const LONGEST = 60;
const USUAL = ", quand trois à cinq ans sont d’usage.";
/** « 5 ans » is said of a period that ends on 1 July as well as of one that ends on 30 June. */
const TOLERANCE$1 = 1;
const rule$56 = defineRule({
	id: "periode/duree-habituelle",
	severity: "info",
	from: "brouillon",
	summary: "Un contrat local de santé dure d’ordinaire de trois à cinq ans.",
	why: "Plus court, il finit avant que ses actions aient un effet ; plus long, il survit au diagnostic qui le fonde.",
	hint: "Si cette durée est voulue, gardez-la ; sinon, vérifiez l’année du début et celle de la fin.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2034-06-30 }
    `
	},
	check({ contrat, report }) {
		if (contrat.yaml.nature === "prefiguration") return;
		const length = lengthOf(contrat.yaml.periode ?? {});
		if (length === void 0) return;
		const { at, least, most } = length;
		const isExact = least === most;
		if (most < SHORTEST - length.tolerance) report(at, `Le contrat dure ${most < 1 ? "moins d’un mois" : require_acronyms.formatDuration(most)}${isExact || most < 1 ? "" : " au plus"}${USUAL}`);
		else if (least > LONGEST + length.tolerance) report(at, `Le contrat dure ${require_acronyms.formatDuration(least)}${isExact ? "" : " au moins"}${USUAL}`);
	}
});
/** How long the contract runs; nothing where its dates contradict each other or the stated duration: that has its own message. */
function lengthOf({ debut, fin, duree }) {
	const [from, to] = [readDate(debut), readDate(fin)];
	const dated = from === void 0 || to === void 0 ? void 0 : require_dates.monthsBetween(from, to);
	if (dated !== void 0 && dated.most < 0) return void 0;
	const stated = duree === void 0 ? void 0 : require_acronyms.parseDuration(duree);
	if (stated === void 0) return dated && {
		...dated,
		at: ["periode", "fin"],
		tolerance: TOLERANCE$1
	};
	if (dated !== void 0 && (stated < dated.least - TOLERANCE$1 || stated > dated.most + TOLERANCE$1)) return void 0;
	return {
		least: stated,
		most: stated,
		at: ["periode", "duree"],
		tolerance: 0
	};
}

// src/rules/periode/evaluation-avant-la-fin.ts
const rule$55 = defineRule({
	id: "periode/evaluation-avant-la-fin",
	severity: "warning",
	from: "brouillon",
	summary: "Les évaluations ont lieu pendant le contrat.",
	why: "Une évaluation hors de la période n’éclaire ni ce contrat ni celui qui le suivra.",
	hint: "Corrigez cette date, ou les dates de « periode » ; l’évaluation finale commence d’ordinaire un an avant la fin.",
	examples: {
		valid: `
      evaluation: { mi_parcours: 2026-T4, finale: 2028-S2 }
    `,
		invalid: `
      evaluation: { mi_parcours: 2026-T4, finale: 2030 }
    `
	},
	check({ contrat, report }) {
		const [start, end] = [firstDay(contrat), lastDay(contrat)];
		if (start !== void 0 && end !== void 0 && !require_dates.canBeBefore(start, end)) return;
		const { evaluation } = contrat.yaml;
		for (const { key, what } of EVALUATIONS) {
			const date = readDate(evaluation?.[key]);
			if (date === void 0) continue;
			const when = require_dates.formatDateInSentence(date);
			if (end !== void 0 && !require_dates.canBeBefore(date, end)) report(["evaluation", key], `L’évaluation ${what} est prévue ${when}, après la fin du contrat, ${require_dates.formatDateInSentence(end)}.`);
			else if (start !== void 0 && !require_dates.canBeBefore(start, date)) report(["evaluation", key], `L’évaluation ${what} est prévue ${when}, avant le début du contrat, ${require_dates.formatDateInSentence(start)}.`);
		}
	}
});
const EVALUATIONS = [{
	key: "mi_parcours",
	what: "à mi-parcours"
}, {
	key: "finale",
	what: "finale"
}];

// src/rules/periode/evaluation-prevue.ts
const rule$54 = defineRule({
	id: "periode/evaluation-prevue",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Le contrat dit quand et comment il est évalué.",
	why: "Sans évaluation avant son terme, rien ne permet de décider de le prolonger ou de le renouveler.",
	hint: "Ajoutez « evaluation: { finale: AAAA } », un an environ avant la fin, ou un article sur l’évaluation.",
	examples: {
		valid: `
      evaluation: { finale: 2028-S2 }
    `,
		invalid: `
      evaluation: {}
    `
	},
	check({ contrat, hasRefused, report }) {
		if (["mi_parcours", "finale"].some((key) => says(contrat, ["evaluation", key])) || isForeseen$1(contrat) || hasRefused(["evaluation"]) || hasRefused(["articles"])) return;
		report(["evaluation"], "Aucune évaluation du contrat n’est prévue.");
	}
});
/** Any text of the contract itself may foresee it; a fiche speaks of its own evaluation. */
function isForeseen$1({ textes }) {
	return textes.some(({ at: [part = ""], texte }) => part === "evaluation" || !ELSEWHERE.has(part) && /(?<!\p{L})évalu(?:ation|er|é)/iu.test(texte));
}
const ELSEWHERE = /* @__PURE__ */ new Set([
	"fiches",
	"axes",
	"bilan_precedent",
	"communiques",
	"actualites",
	"transcription",
	"contexte_regional",
	"prs"
]);

// src/rules/periode/ordonnee.ts
const rule$53 = defineRule({
	id: "periode/ordonnee",
	severity: "error",
	from: "brouillon",
	summary: "Une période finit après avoir commencé.",
	why: "L’une des deux dates est fausse.",
	hint: "Corrigez le début ou la fin ; l’année est la faute la plus fréquente.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2019-06-30 }
    `
	},
	check({ contrat, report }) {
		for (const { what, at, debut, fin } of periodsOf(contrat)) {
			const from = readDate(debut);
			const to = readDate(fin);
			if (from === void 0 || to === void 0 || require_dates.canBeBefore(from, to)) continue;
			const [start, end] = [require_dates.formatDateInSentence(from), require_dates.formatDateInSentence(to)];
			report([...at, "fin"], `${what} finit ${end}, avant de commencer ${start}.`);
		}
	}
});
function periodsOf({ yaml, fiches }) {
	return [
		{
			...yaml.periode,
			what: "Le contrat",
			at: ["periode"]
		},
		{
			...yaml.prs,
			what: "Le projet régional de santé",
			at: ["prs"]
		},
		...fiches.map(({ titre, calendrier, at }) => ({
			...calendrier,
			what: `L’action « ${titre} »`,
			at: at("calendrier")
		}))
	];
}

// src/rules/periode/prs-en-cours.ts
const PRS = /(?<!\p{L})(?:PRS|projet\s{1,3}régional\s{1,3}de\s{1,3}santé)(?!\p{L})/iu;
/** What a sentence says of the regional project to come. */
const CHANGE = /révis|nouveau|nouvel|prochain|futur|renouvel|avenant|succ[eé]d|suivant|chang|évolu|adapt/iu;
const rule$52 = defineRule({
	id: "periode/prs-en-cours",
	severity: "warning",
	from: "arrete",
	summary: "Le projet régional de santé cité couvre la période du contrat, ou le contrat dit ce qui suit son renouvellement.",
	why: "Le contrat met en œuvre le projet régional : quand celui-ci change, il faut savoir si le contrat change aussi.",
	hint: "Ajoutez sous « articles » une phrase qui prévoie la révision du contrat au prochain projet régional de santé.",
	source: "Code de la santé publique, articles L. 1434-2 et L. 1434-10, IV",
	examples: {
		valid: `
      prs: { nom: Projet régional de santé, debut: 2023, fin: 2028 }
      articles:
        - { id: revision, titre: Révision, texte: Le contrat est révisé à l’adoption du prochain projet régional de santé. }
    `,
		invalid: `
      prs: { nom: Projet régional de santé, debut: 2023, fin: 2028 }
    `
	},
	check({ contrat, report }) {
		const { prs } = contrat.yaml;
		const [from, to] = [readDate(prs?.debut), readDate(prs?.fin)];
		const [start, end] = [firstDay(contrat), lastDay(contrat)];
		if (to === void 0 || end === void 0 || require_dates.canBeBefore(end, to)) return;
		if (from !== void 0 && !require_dates.canBeBefore(from, to) || start !== void 0 && !require_dates.canBeBefore(start, end)) return;
		const [until, over] = [require_dates.formatDateInSentence(end).replace(/^le /, "au "), require_dates.formatDateInSentence(to)];
		if (start !== void 0 && !require_dates.canBeBefore(start, to)) report(["prs", "fin"], `Le projet régional de santé cité finit ${over}, avant que le contrat commence ${require_dates.formatDateInSentence(start)}.`, { hint: "Citez le projet régional de santé en cours, avec son nom et ses années." });
		else if (!isForeseen(contrat)) report(["prs", "fin"], `Le contrat court jusqu’${until}, le projet régional de santé cité finit ${over}.`);
	}
});
function isForeseen({ textes }) {
	return textes.some(({ texte }) => PRS.test(texte) && texte.split(/[.;\n]/).some((said) => PRS.test(said) && CHANGE.test(said)));
}

// src/rules/periode/signature-avant-la-fin.ts
const rule$51 = defineRule({
	id: "periode/signature-avant-la-fin",
	severity: "error",
	from: "brouillon",
	summary: "Le contrat est signé avant la fin de sa période.",
	why: "Un contrat qui a pris fin avant d’être signé n’a jamais engagé personne.",
	hint: "Corrigez l’une des deux dates ; l’année est la faute la plus fréquente.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2029-07-28, lieu: Valmont }
    `
	},
	check({ contrat, report }) {
		const end = lastDay(contrat);
		const start = readDate(contrat.yaml.periode?.debut);
		if (end === void 0 || start !== void 0 && !require_dates.canBeBefore(start, end)) return;
		for (const { at, written } of datesOf(contrat)) {
			const date = readDate(written);
			if (date === void 0 || require_dates.canBeBefore(date, end)) continue;
			const [signed, ended] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(end)];
			report(at, `La signature est datée ${signed.replace(/^le /, "du ").replace(/^en /, "de ")}, après la fin du contrat, ${ended}.`);
		}
	}
});
function datesOf({ yaml }) {
	return [{
		at: ["signature", "date"],
		written: yaml.signature?.date
	}, ...require_acronyms.present(yaml.signatures).map(([{ date }, index]) => ({
		at: [
			"signatures",
			index,
			"date"
		],
		written: date
	}))];
}

// src/rules/periode/signature-proche.ts
/** How late is too late. */
const AFTER = 6;
/** How early is a mistaken year rather than a contract that is prepared. */
const BEFORE = 12;
const rule$50 = defineRule({
	id: "periode/signature-proche",
	severity: "warning",
	from: "brouillon",
	summary: "Le contrat est signé au plus tôt un an avant son début et au plus tard six mois après.",
	why: "Un contrat ne vaut qu’à partir de sa signature : un tel écart vient le plus souvent d’une date fausse.",
	hint: "Vérifiez l’année de la signature, ou le début de la période.",
	examples: {
		valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
		invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2025-06-28, lieu: Valmont }
    `
	},
	check({ contrat, report }) {
		const debut = firstDay(contrat);
		const signature = readDate(contrat.yaml.signature?.date);
		if (debut === void 0 || signature === void 0) return;
		const end = lastDay(contrat);
		if (end !== void 0 && !require_dates.canBeBefore(signature, end)) return;
		const [start, signed] = [require_dates.formatDateInSentence(debut), require_dates.formatDateInSentence(signature)];
		if (!require_dates.canBeBefore(signature, require_dates.addMonths(debut, AFTER))) report(["signature", "date"], `Le contrat commence ${start} et n’est signé ${signed.startsWith("en") ? "qu’" : "que "}${signed}.`);
		else if (!require_dates.canBeBefore(debut, require_dates.addMonths(signature, BEFORE))) report(["signature", "date"], `Le contrat est signé ${signed} et ne commence ${start.startsWith("en") ? "qu’" : "que "}${start}.`);
	}
});

// src/rules/procedure/avis-avant-deliberation.ts
const rule$49 = defineRule({
	id: "procedure/avis-avant-deliberation",
	severity: "warning",
	from: "brouillon",
	summary: "Le conseil territorial de santé donne son avis avant la première délibération.",
	why: "Un avis qui vient après ne peut plus rien changer au texte.",
	hint: "Vérifiez les deux dates.",
	examples: {
		valid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12 }
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
		invalid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-06-12 }
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `
	},
	check({ contrat, report }) {
		const dated = (name) => stepsOf(contrat, name).flatMap(({ etape, at }) => {
			const date = readDate(etape.date);
			return date === void 0 ? [] : [{
				date,
				at
			}];
		}).sort((a, b) => require_dates.compareDates(a.date, b.date));
		const [avis] = dated("avis-cts");
		const [deliberation] = dated("deliberations");
		if (avis === void 0 || deliberation === void 0 || require_dates.canBeBefore(avis.date, deliberation.date)) return;
		const [given, decided] = [require_dates.formatDateInSentence(avis.date), require_dates.formatDateInSentence(deliberation.date)];
		report(avis.at("date"), `L’avis est rendu ${given}, après la première délibération, prise ${decided}.`);
	}
});

// src/rules/procedure/avis-cts.ts
const rule$48 = defineRule({
	id: "procedure/avis-cts",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "La procédure prévoit l’avis du conseil territorial de santé, rendu avant la signature.",
	why: "Le conseil réunit les acteurs de santé du territoire : son avis est attendu, sans être obligatoire.",
	hint: "Ajoutez sous « procedure » : { etape: avis-cts, statut: fait, date: AAAA-MM-JJ, avis: … }.",
	examples: {
		valid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12, avis: favorable }
    `,
		invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `
	},
	check({ contrat, isRefused, report }) {
		const steps = stepsOf(contrat, "avis-cts");
		const [first] = steps;
		if (first === void 0) {
			if (!mayHideStep(contrat, isRefused)) report(["procedure"], "L’avis du conseil territorial de santé n’est pas dans la procédure.");
		} else if (contrat.etat === "signe" && steps.every(({ etape }) => etape.statut === "a-venir" || etape.statut === "en-cours")) report(first.at("statut"), "Le contrat est signé, et l’avis du conseil territorial de santé reste à rendre.", { hint: "Si l’avis est rendu, écrivez « statut: fait » et sa date." });
	}
});

// src/rules/called.ts
/** A shorter beginning of a name is that of many. */
const TELLING = 6;
/**
* Finds the one element that people call by a word: by its name, title or acronym, or by the beginning of its name. Nothing where
* two are called alike.
*/
function callerAmong(elements) {
	let names;
	return (word) => {
		names ??= elements.flatMap(({ id, names: called = [] }) => id === void 0 ? [] : called.map((name) => ({
			id,
			name: require_nearest.foldWord(name)
		})));
		const wanted = require_nearest.foldWord(word);
		const ids = (is) => new Set((names ?? []).filter(({ name }) => is(name)).map(({ id }) => id));
		const exact = ids((name) => name === wanted);
		const found = exact.size > 0 || wanted.length < TELLING ? exact : ids((name) => name.startsWith(`${wanted}-`));
		return found.size === 1 ? [...found][0] : void 0;
	};
}

// src/rules/renamed.ts
/** Of a number, every figure makes another one: « 3.3 » is not « 4.3 » changed. */
const WORD$3 = /\p{L}{2}/u;
/** One key per identifier that is cited, whichever collection (partners, those who pay) it is cited from. */
const citedAs = ({ where }, id) => pathKey([where, id]);
/**
* Finds the declarations whose identifier was changed after they were cited.
* @param collections by the name that references give them
* @returns by `citedAs` of the identifier that is cited in vain
*/
function findRenamed(contrat, collections) {
	const cited = countCitations(contrat, collections);
	const uncited = new Map([...collections.values()].map(({ collection, ids }) => {
		const free = [...ids].filter((id) => !cited.has(citedAs(collection, id)));
		return [collection.where, closestAmong(free)];
	}));
	const renamed = /* @__PURE__ */ new Map();
	for (const [key, { id, known, times }] of cited) {
		if (times < 2 || known.ids.has(id) || known.hasRefused || !WORD$3.test(id)) continue;
		const closest = uncited.get(known.collection.where)?.(id);
		if (closest === void 0 || !isChangeOf(closest, id)) continue;
		if (known.spelling(id) === closest.id) continue;
		const element = known.collection.elements(contrat).find((one) => one.id === closest.id);
		if (element !== void 0) renamed.set(key, {
			at: element.at,
			id: closest.id,
			cited: id,
			times
		});
	}
	return renamed;
}
/** Some letters are other ones, or some were added at the end: « cpam » is now « cpam-42 ». */
function isChangeOf(declared, cited) {
	return declared.isNear || declared.id.startsWith(cited) || cited.startsWith(declared.id);
}
function countCitations({ references }, collections) {
	const cited = /* @__PURE__ */ new Map();
	for (const { id, collection: name } of references) {
		const known = collections.get(name);
		if (known === void 0 || known.collection.words?.includes(id)) continue;
		const key = citedAs(known.collection, id);
		cited.set(key, {
			id,
			known,
			times: (cited.get(key)?.times ?? 0) + 1
		});
	}
	return cited;
}

// src/rules/reference/connue.ts
/** More identifiers than this are a wall: the nearest alone helps. */
const LISTED$2 = 12;
const rule$47 = defineRule({
	id: "reference/connue",
	severity: "error",
	from: "brouillon",
	summary: "Chaque identifiant cité est celui d’un élément déclaré.",
	why: "Ce renvoi ne mènerait nulle part dans les documents.",
	hint: "Reprenez exactement un identifiant déclaré.",
	examples: {
		valid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [agglo], frequence: annuelle }
    `,
		invalid: `
      gouvernance:
        instances:
          - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars], membres: [aglo], frequence: annuelle }
    `
	},
	check({ contrat, report }) {
		const collections = new Map(Object.entries(COLLECTIONS).map(([name, one]) => [name, readKnown(one, contrat)]));
		const told = /* @__PURE__ */ new Set();
		const renamed = findRenamed(contrat, collections);
		tellRenamed([...renamed.values()], report);
		for (const { at, id, collection: name } of contrat.references) {
			const known = collections.get(name);
			if (known === void 0 || isRight(known, id) || told.has(known.collection.where)) continue;
			if (renamed.has(citedAs(known.collection, id))) continue;
			const mistyped = disguisedId(id, known) ?? nameForId(id, known);
			const closest = mistyped === void 0 ? known.closest(id) : void 0;
			if (mistyped !== void 0) report(at, mistyped.message, mistyped);
			else if (closest === void 0) {
				told.add(known.collection.where);
				const { message, hint } = noneDeclared(id, known.collection);
				report(at, message, { hint });
			} else if (closest.isNear || !known.lost.explains(id)) {
				const { message, ...detail } = unknownId(id, closest, known);
				report(at, message, detail);
			}
		}
	}
});
/** A letter changed in a declaration breaks every reference to it: it is told once, there. */
function tellRenamed(renamed, report) {
	for (const { at, id, cited, times } of renamed) report(at, `« ${id} » n’est cité nulle part, et « ${cited} », cité ${times} fois, n’est déclaré nulle part.`, {
		hint: `Écrivez ici « ${cited} », ou corrigez chaque renvoi.`,
		suggestion: asYaml(cited)
	});
}
/** Whether an identifier names something, or may: an element whose own identifier is refused. */
function isRight({ collection, ids, hasRefused }, id) {
	return ids.has(id) || hasRefused || collection.words?.includes(id) === true;
}
function unknownId(id, closest, { collection, spelling, ids }) {
	const { one, feminine } = collection;
	return {
		message: `Auc${feminine ? "une" : "un"} ${one} ne porte l’identifiant « ${id} ».`,
		hint: hintFor(closest, collection, ids),
		...closest.isNear ? { suggestion: asYaml(closest.id) } : {},
		isSafe: spelling(id) === closest.id
	};
}
function disguisedId(id, { ids }) {
	const bare = withoutDisguise(id);
	if (bare === id || !ids.has(bare)) return void 0;
	return {
		message: DISGUISED,
		hint: `Effacez la valeur et retapez-la : ${asYaml(bare)}.`,
		suggestion: asYaml(bare),
		isSafe: true
	};
}
/** What people call a thing is not what a reference cites: « Bus santé » for "1.2". */
function nameForId(id, { called, spelling, collection }) {
	const meant = spelling(id) === void 0 ? called(id) : void 0;
	if (meant === void 0) return void 0;
	const { one, where, feminine } = collection;
	return {
		message: `Un renvoi cite un identifiant, et « ${id} » est le nom d’un${feminine ? "e" : ""} ${one}.`,
		hint: `Écrivez ${asYaml(meant)}, son « id » sous ${where}.`,
		suggestion: asYaml(meant)
	};
}
function lostBehind(doubles) {
	const lost = /* @__PURE__ */ new Set();
	return { explains(id) {
		if (lost.size < doubles) lost.add(id);
		return lost.has(id);
	} };
}
const DISGUISED = "Cet identifiant porte des guillemets de Word, ou un signe invisible comme une espace insécable.";
/** An identifier without the signs that a word processor puts around it. */
function withoutDisguise(id) {
	return id.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff“”„«»‘]/gu, "");
}
function readKnown(collection, contrat) {
	const elements = collection.elements(contrat);
	const written = elements.flatMap(({ id }) => id ?? []);
	const ids = new Set(written);
	return {
		collection,
		ids,
		hasRefused: written.length < elements.length,
		closest: closestAmong(ids),
		spelling: spellingAmong(ids),
		called: callerAmong(elements),
		lost: lostBehind(written.length - ids.size)
	};
}
function hintFor(closest, { where, feminine }, ids) {
	const all = ids.size > 1 && ids.size <= LISTED$2 ? ` ${[...ids].join(", ")}.` : "";
	return `${closest.isNear || all === "" ? askFor(closest) : "Prenez l’un de ceux qui existent :"}${closest.isNear && all !== "" ? " Identifiants connus :" : ""}${all} Sinon, déclarez-l${feminine ? "a" : "e"} sous ${where}.`;
}
function noneDeclared(id, { one, where, feminine }) {
	return {
		message: `Le contrat cite « ${id} » et ne déclare auc${feminine ? "une" : "un"} ${one}.`,
		hint: `Déclarez-l${feminine ? "a" : "e"} sous ${where} ; s’il manque un fichier, remettez-le dans le dossier.`
	};
}

// src/rules/ignores.ts
/** The word that such a comment begins with. */
const IGNORE_WORD = "cls-ignore";
/** What to write, for those who wrote it in part. */
const HOW_TO_IGNORE = "Écrivez « # cls-ignore », le nom de la règle, deux-points et la raison, en une phrase.";
const IGNORE = new RegExp(`^#[#\\s]*${IGNORE_WORD}(?![\\p{L}\\p{N}_-])`, "u");
/**
* Finds among the comments of a contract those that silence findings.
* @param isSettled whether all rules could speak
*/
function readIgnores(comments, isSettled) {
	const all = comments.flatMap(readIgnore);
	const served = /* @__PURE__ */ new Set();
	const byPlace = /* @__PURE__ */ new Map();
	for (const { rules, place, line } of all) for (const named of rules) {
		const key = keyOf(named.id, place.file, line);
		const same = byPlace.get(key);
		if (same === void 0) byPlace.set(key, [named]);
		else same.push(named);
	}
	return {
		all,
		silence(rule, places) {
			if (byPlace.size === 0) return false;
			const fitting = places().flatMap(({ file, line }) => byPlace.get(keyOf(rule, file, line)) ?? []);
			for (const named of fitting) served.add(named);
			return fitting.length > 0;
		},
		idle: () => isSettled() ? all.flatMap(({ rules }) => rules.filter((named) => !served.has(named))) : []
	};
}
function keyOf(rule, file, line) {
	return JSON.stringify([
		rule,
		file,
		line
	]);
}
function readIgnore({ text, place, line }) {
	const head = IGNORE.exec(text)?.[0];
	if (head === void 0) return [];
	const names = namesAfter(text, head.length);
	const end = names.at(-1)?.end ?? head.length;
	const reason = /^\s*:(.*)/su.exec(text.slice(end))?.[1]?.trim() ?? "";
	return [{
		rules: names.map((name) => ({
			id: text.slice(name.start, name.end),
			place: within(place, name)
		})),
		reason,
		place,
		line
	}];
}
/** Far more than any name has: what is longer is no name. */
const NAME = /[\s,]{0,100}([^\s,:]{1,200})/uy;
/** Names with commas between them; what follows the last without a comma is no name any more. */
function namesAfter(text, from) {
	const names = [];
	let at = from;
	do {
		NAME.lastIndex = at;
		const name = NAME.exec(text)?.[1];
		if (name === void 0) break;
		at = NAME.lastIndex;
		names.push({
			start: at - name.length,
			end: at
		});
	} while (/^\s*,/u.test(text.slice(at, at + LONGEST_GAP)));
	return names;
}
/** White space that may stand before a comma. */
const LONGEST_GAP = 20;
function within(place, { start, end }) {
	return {
		...place,
		column: place.column + start,
		endColumn: place.column + end
	};
}

// src/rules/regle/connue.ts
const rule$46 = defineRule({
	id: "regle/connue",
	severity: "error",
	from: "brouillon",
	summary: "Une règle réglée sous « regles », ou nommée par « # cls-ignore », existe.",
	why: "Ce réglage ne change rien, et la règle que vous visiez s’applique toujours.",
	hint: "Reprenez le nom exact que donne le rapport.",
	examples: {
		valid: "regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }",
		invalid: "regles: { fiche/indicateurs-presents: { severite: info, motif: Indicateurs fixés par avenant. } }"
	},
	check({ contrat, rules, ignores, report }) {
		const known = new Set(rules.map(({ id }) => id));
		const closest = closestAmong(known);
		const isUnknown = (id) => !known.has(id) && isAdjustable({ id });
		const tell = (id, at) => {
			const whole = [...known].filter((one) => one.startsWith(`${id}-`));
			const nearest = whole.length === 1 ? {
				id: whole[0] ?? id,
				isNear: true
			} : closest(id);
			report(at, `Aucune règle ne s’appelle « ${id} ».`, {
				part: "key",
				...nearest === void 0 ? {} : {
					hint: askFor(nearest),
					suggestion: nearest.id
				}
			});
		};
		for (const id of Object.keys(contrat.yaml.regles ?? {})) if (!id.startsWith("x_") && isUnknown(id)) tell(id, contrat.at("regles", id));
		for (const { rules: named, place } of ignores.all) {
			for (const { id, place: at } of named) if (isUnknown(id)) tell(id, at);
			if (named.length === 0) report(place, "Ce « cls-ignore » ne nomme aucune règle.", { hint: HOW_TO_IGNORE });
		}
	}
});

// src/rules/regle/ignore-utile.ts
const rule$45 = defineRule({
	id: "regle/ignore-utile",
	severity: "warning",
	from: "brouillon",
	isLast: true,
	summary: "Un commentaire « # cls-ignore » fait taire une remarque.",
	why: "Resté là, il cacherait la prochaine faute au même endroit.",
	hint: "S’il ne sert plus, retirez-le. Sinon, mettez-le à la fin de la ligne que donne la remarque, ou seul juste au-dessus.",
	examples: {
		valid: "periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 4 ans } # cls-ignore periode/duree-exacte : à rectifier",
		invalid: "periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans } # cls-ignore periode/duree-exacte : à rectifier"
	},
	check({ contrat, rules, ignores, report }) {
		if (contrat.etat !== contrat.yaml.etat) return;
		const byId = new Map(rules.map((one) => [one.id, one]));
		for (const { id, place } of ignores.idle()) {
			const named = byId.get(id);
			if (named === void 0 || !isAdjustable(named) || !require_etat.hasReached(contrat.etat, named.from)) continue;
			if (contrat.yaml.regles?.[id]?.severite === "off") continue;
			report(place, `Ce commentaire ne fait taire aucune remarque de « ${id} ».`);
		}
	}
});

// src/rules/regle/motivee.ts
const rule$44 = defineRule({
	id: "regle/motivee",
	severity: "error",
	from: "brouillon",
	summary: "Le réglage d’une règle, ou le « # cls-ignore » qui la fait taire, dit son motif.",
	why: "Sans motif, celle ou celui qui reprendra le contrat ne saura pas si ce choix tient encore.",
	hint: "Ajoutez « motif: » et la raison, en une phrase.",
	examples: {
		valid: "regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }",
		invalid: "regles: { fiche/indicateur-present: { severite: info } }"
	},
	check({ contrat, ignores, report }) {
		for (const [id, setting] of Object.entries(contrat.yaml.regles ?? {})) {
			if (id.startsWith("x_") || setting.motif !== void 0) continue;
			report(contrat.at("regles", id, "motif"), `Le réglage de « ${id} » n’a pas de motif.`);
		}
		for (const { reason, rules, place } of ignores.all) if (reason === "" && rules.length > 0) report(place, "Ce « cls-ignore » n’a pas de motif.", { hint: HOW_TO_IGNORE });
	}
});

// src/rules/regle/reglable.ts
const rule$43 = defineRule({
	id: "regle/reglable",
	severity: "error",
	from: "brouillon",
	summary: "Une règle dont dépend le sens du contrat ne se règle ni ne s’ignore.",
	why: "Un renvoi qui ne mène nulle part ou deux fiches de même identifiant donneraient des documents faux.",
	hint: "Retirez ce réglage ou ce commentaire, et corrigez ce que la règle signale.",
	examples: {
		valid: "regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }",
		invalid: "regles: { reference/connue: { severite: warning, motif: Partenaires à venir. } }"
	},
	check({ contrat, ignores, report }) {
		for (const id of Object.keys(contrat.yaml.regles ?? {})) if (!isAdjustable({ id })) report(contrat.at("regles", id), `La règle « ${id} » ne se règle pas.`, { part: "key" });
		for (const { id, place } of ignores.all.flatMap(({ rules }) => rules)) if (!isAdjustable({ id })) report(place, `La règle « ${id} » ne s’ignore pas.`);
	}
});

// src/rules/signature/apres-deliberation.ts
const rule$42 = defineRule({
	id: "signature/apres-deliberation",
	severity: "error",
	from: "brouillon",
	summary: "Une collectivité signe après que son assemblée a délibéré.",
	why: "Celui qui signe sans y avoir été habilité n’engage pas la collectivité.",
	hint: "Vérifiez les deux dates ; si elles sont justes, la signature est à refaire après la délibération.",
	source: "Code général des collectivités territoriales, articles L. 2121-29 et L. 5211-1",
	examples: {
		valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
		invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-07-11 }
    `
	},
	check({ contrat, report }) {
		for (const { etape, at, partenaire } of stepsOf(contrat, "deliberations")) {
			const date = readDate(etape.date);
			const signature = partenaire && signatureDate(contrat, partenaire);
			if (date === void 0 || signature === void 0 || require_dates.canBeBefore(date, signature)) continue;
			const [decided, signed] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(signature)];
			report(at("date"), `« ${partenaire?.nom} » délibère ${decided}, après avoir signé ${signed}.`);
		}
	}
});

// src/rules/signature/apres-transmission.ts
const rule$41 = defineRule({
	id: "signature/apres-transmission",
	severity: "error",
	from: "brouillon",
	summary: "La délibération est publiée et transmise au préfet avant le jour de la signature.",
	why: "Signer avant qu’elle soit exécutoire rend le contrat illégal, et la transmettre ensuite n’y change rien.",
	hint: "Vérifiez les dates ; si elles sont justes, reportez la signature au moins au lendemain.",
	source: "Conseil d’État, avis du 10 juin 1996, n° 176873 ; code général des collectivités territoriales, article L. 2131-1",
	examples: {
		valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-28 }
    `,
		invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-06-28 }
    `
	},
	check({ contrat, report }) {
		const told = /* @__PURE__ */ new Set();
		for (const step of [...stepsOf(contrat, "deliberations"), ...stepsOf(contrat, "executoire")]) {
			const { partenaire } = step;
			const signature = partenaire && signatureDate(contrat, partenaire);
			if (partenaire === void 0 || signature === void 0 || told.has(partenaire)) continue;
			if (isLateItself(step, signature)) {
				told.add(partenaire);
				continue;
			}
			const late = actsOf(step).find(({ date }) => !require_dates.canBeStrictlyBefore(date, signature));
			if (late === void 0) continue;
			told.add(partenaire);
			const when = require_dates.canBeSame(late.date, signature) ? "le jour même de" : "après";
			const which = whose(step, partenaire);
			report(step.at(late.key), `La délibération ${which} ${late.done} ${require_dates.formatDateInSentence(late.date)}, ${when} la signature.`);
		}
	}
});
function actsOf({ etape }) {
	const act = (key, done, written) => {
		const date = readDate(written);
		return date === void 0 ? [] : [{
			key,
			done,
			date
		}];
	};
	return [
		...act("transmission", "est transmise", etape.transmission),
		...act("publication", "est publiée", etape.publication),
		...etape.etape === "executoire" ? act("date", "est exécutoire", etape.date) : []
	];
}
/** A délibération taken after the signature has its own, graver message. */
function isLateItself({ etape }, signature) {
	const date = etape.etape === "deliberations" ? readDate(etape.date) : void 0;
	return date !== void 0 && !require_dates.canBeBefore(date, signature);
}
function whose({ etape }, partenaire) {
	return `${etape.numero === void 0 ? "" : `n° ${etape.numero} `}de « ${partenaire.nom} »`;
}

// src/rules/signature/date-concordante.ts
const rule$40 = defineRule({
	id: "signature/date-concordante",
	severity: "warning",
	from: "brouillon",
	summary: "La procédure date la signature du même jour que le contrat.",
	why: "Le contrat et son calendrier diraient deux jours différents.",
	hint: "Gardez la bonne date aux deux endroits ; qui signe un autre jour a sa ligne sous « signatures ».",
	examples: {
		valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: signatures, statut: fait, date: 2024-06-28 }
    `,
		invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: signatures, statut: fait, date: 2024-06-18 }
    `
	},
	check({ contrat, report }) {
		const dates = signingDates(contrat);
		const [first] = dates;
		if (first === void 0) return;
		for (const { etape, at } of stepsOf(contrat, "signatures")) {
			const date = readDate(etape.date);
			if (date === void 0 || dates.some((signed) => require_dates.canBeSame(signed, date))) continue;
			const [said, signed] = [require_dates.formatDateInSentence(date), require_dates.formatDateInSentence(first)];
			report(at("date"), `La procédure place la signature ${said}, le contrat ${signed}.`);
		}
	}
});

// src/rules/signature/datee.ts
const rule$39 = defineRule({
	id: "signature/datee",
	severity: "error",
	from: "signe",
	absence: true,
	summary: "Un contrat signé dit quel jour chaque partie a signé.",
	why: "Sans cette date, on ne peut pas prouver que les délibérations ont précédé la signature.",
	hint: "Ajoutez « signature: { date: AAAA-MM-JJ, lieu: … } », ou sous « signatures » la date de chacun.",
	examples: {
		valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
		invalid: `
      signature: { lieu: Valmont }
    `
	},
	check({ contrat, hasRefused, report }) {
		const undated = contrat.signataires.filter((partenaire) => signatureDate(contrat, partenaire) === void 0);
		if (undated.length === 0 || hasRefused(["signatures"])) return;
		const names = undated.map(({ nom }) => `« ${nom} »`).join(", ");
		report(["signature", "date"], `La date de signature${undated.length === contrat.signataires.length ? "" : ` de ${names}`} n’est pas dite.`);
	}
});

// src/rules/signature/parties-obligatoires.ts
const rule$38 = defineRule({
	id: "signature/parties-obligatoires",
	severity: "error",
	from: "arrete",
	summary: "L’agence régionale de santé et une collectivité (ou un groupement) signent le contrat.",
	why: "La loi fait du contrat local de santé un accord entre l’agence et les collectivités.",
	hint: "Déclarez ce partenaire avec « role: porteur » ou « role: cosignataire ».",
	source: "Code de la santé publique, article L. 1434-10, IV",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: partenaire }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
    `
	},
	check({ contrat, isRefused, report }) {
		const is = (wanted) => contrat.signataires.some(wanted) || contrat.partenaires.some((party) => mayBe(party, wanted, isRefused));
		if ((contrat.yaml.partenaires ?? []).some((_, index) => isRefused(["partenaires", index]))) return;
		const hasArs = is(isArs);
		const hasCollectivite = is(isCollectivite);
		if (hasArs && hasCollectivite) return;
		const who = hasArs ? "Aucune collectivité, aucun groupement de collectivités n’est" : hasCollectivite ? "L’agence régionale de santé n’est pas" : "Ni l’agence régionale de santé ni une collectivité ne sont";
		report(whereToLook(contrat, hasArs), `${who} parmi les signataires.`);
	}
});
function isArs({ type }) {
	return type === "ars";
}
/** Whether a party may be the one that is wanted, its type or its role being refused: that has its own message. */
function mayBe(party, wanted, isRefused) {
	const [type, role] = [isRefused(party.at("type")), isRefused(party.at("role"))];
	return (type || wanted(party)) && (role || type && party.estSignataire);
}
/** The one that is declared without signing, if there is one. */
function whereToLook({ partenaires }, hasArs) {
	const silent = partenaires.find(hasArs ? isCollectivite : isArs);
	return silent === void 0 ? ["partenaires"] : silent.at("role");
}

// src/rules/signature/une-par-partie.ts
const rule$37 = defineRule({
	id: "signature/une-par-partie",
	severity: "error",
	from: "brouillon",
	summary: "Chaque partie ne figure qu’une fois sous « signatures ».",
	why: "On ne saurait pas quel jour elle a signé.",
	hint: "Gardez la bonne date et retirez l’autre ligne.",
	examples: {
		valid: `
      signatures:
        - { partenaire: ars, date: 2024-06-28 }
        - { partenaire: agglo, date: 2024-06-29 }
    `,
		invalid: `
      signatures:
        - { partenaire: ars, date: 2024-06-28 }
        - { partenaire: ars, date: 2024-06-29 }
    `
	},
	check({ contrat, report }) {
		const seen = /* @__PURE__ */ new Set();
		for (const [{ partenaire: id }, index] of require_acronyms.present(contrat.yaml.signatures)) {
			const partenaire = contrat.partenaire(id);
			if (partenaire === void 0) continue;
			if (seen.has(id)) report([
				"signatures",
				index,
				"partenaire"
			], `« ${partenaire.nom} » figure déjà plus haut parmi les signatures.`);
			seen.add(id);
		}
	}
});

// src/rules/territoire/commune-actuelle.ts
const rule$36 = defineRule({
	id: "territoire/commune-actuelle",
	severity: "warning",
	from: "brouillon",
	summary: "Les codes Insee sont ceux des communes d’aujourd’hui.",
	why: "Une commune qui a fusionné n’a plus de code à elle : les chiffres et les cartes ne la trouvent plus.",
	hint: "Mettez le code de la commune actuelle ; si elle figure déjà dans la liste, retirez l’ancien.",
	source: "Insee, code officiel géographique",
	examples: {
		valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Annecy }
      territoire: { nom: Annecy, type: commune, insee: "74010", departements: ["74"] }
    `,
		invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Annecy }
      territoire: { nom: Annecy, type: commune, insee: "74093", departements: ["74"] }
    `
	},
	check({ contrat, report }) {
		const written = writtenCommunes(contrat);
		if (written.length === 0 || !isOfRegister(contrat)) return;
		for (const { code, at } of written) {
			const found = require_acronyms.communeOf(code);
			if (found?.code !== "ancien") continue;
			const { nom, code: now } = found.commune;
			report(at, `« ${code} » est un ancien code : en ${registerYear()}, la commune est ${nom} (${now}).`, { suggestion: asYaml(now) });
		}
	}
});

// src/registers/territories/intercommunalites.ts
const TYPES = {
	cc: "cc",
	ca: "ca",
	cu: "cu",
	metropole: "metropole"
};
/** The EPCI or EPT of a SIREN, as it is now. */
function intercommunaliteOf(siren) {
	const { intercommunalites, etablissements_publics_territoriaux: territoriaux } = require_acronyms.territoryExtract();
	const ept = Object.hasOwn(territoriaux, siren) ? territoriaux[siren] : void 0;
	if (ept !== void 0) {
		const [members, nom] = require_acronyms.splitFirst(ept);
		return {
			siren,
			nom,
			type: "ept",
			communes: members.split(",")
		};
	}
	const epci = Object.hasOwn(intercommunalites, siren) ? intercommunalites[siren] : void 0;
	if (epci === void 0) return void 0;
	const [word, nom] = require_acronyms.splitFirst(epci);
	const type = TYPES[word];
	if (type === void 0) throw new Error(`the register of territories holds an unknown type: ${word}`);
	return {
		siren,
		nom,
		type,
		communes: membersOf(siren)
	};
}
function membersOf(siren) {
	return Object.entries(require_acronyms.territoryExtract().communes).filter(([, bySiren]) => Object.hasOwn(bySiren, siren)).flatMap(([prefix]) => [...require_acronyms.communesWithPrefix(prefix).values()]).filter(({ epci }) => epci === siren).map(({ code }) => code).sort();
}

// src/rules/commune-named.ts
/** The communes that bear the territory's name, letter for letter, in the départements that it declares. */
function communesOfItsName(contrat) {
	const declared = declaredDepartements(contrat);
	return communesNamed(bareName(contrat)).filter(({ code }) => declared.length === 0 || declared.includes(require_acronyms.departementCode(code) ?? ""));
}
/**
* The communes that the territory's name means although its code is another's; none where the two don't clearly contradict
* each other. « Évry » with the code of Évry-Courcouronnes does not mean the village of that name far away.
*/
function contradictingCommunes(contrat) {
	const { insee } = contrat.yaml.territoire ?? {};
	const commune = insee === void 0 ? void 0 : require_acronyms.communeOf(insee)?.commune;
	const name = bareName(contrat);
	if (commune === void 0 || foldName(name) === foldName(commune.nom)) return [];
	if (declaredDepartements(contrat).length > 0) {
		const declared = communesOfItsName(contrat);
		if (declared.length > 0) return declared;
	}
	const named = communesNamed(name);
	const nearby = named.filter(({ code }) => require_acronyms.departementCode(code) === require_acronyms.departementCode(commune.code));
	if (nearby.length > 0) return nearby;
	return sharesWords(name, commune.nom) ? [] : named;
}
/** The territory's name, where « Ville de Lyon » is Lyon. */
function bareName({ yaml }) {
	return (yaml.territoire?.nom ?? "").replace(/^(?:la )?(?:ville|commune) (?:de |d[’'])/i, "");
}
/** Words that name nothing by themselves. */
const EMPTY = new Set("le la les l de du des d en sur sous et a au aux saint sainte ville commune grand grande pays".split(" "));
/** Whether a word of one name stands in the other: « Grand Lyon » and « Lyon », a commune and the name it had. */
function sharesWords(a, b) {
	const words = new Set(foldName(a).split(" "));
	return foldName(b).split(" ").some((word) => !EMPTY.has(word) && words.has(word));
}

// src/rules/territoire/commune-existante.ts
const rule$35 = defineRule({
	id: "territoire/commune-existante",
	severity: "error",
	from: "brouillon",
	summary: "Chaque code Insee est celui d’une commune.",
	why: "Le contrat couvrirait un lieu qui n’existe pas, et aucune carte ni aucun chiffre ne pourrait le suivre.",
	hint: "Cherchez le code de la commune sur insee.fr (code officiel géographique) : ce n’est pas le code postal.",
	source: "Insee, code officiel géographique",
	examples: {
		valid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
		invalid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42000", departements: ["42"] }
    `
	},
	check({ contrat, report }) {
		const wrong = writtenCommunes(contrat).filter(({ code }) => require_acronyms.communeOf(code) === void 0);
		if (wrong.length === 0) return;
		const forgotten = forgottenCodes(contrat);
		for (const written of wrong) {
			const meant = meantCode(contrat, written, forgotten);
			report(written.at, `« ${written.code} » n’est le code Insee d’aucune commune.`, meant === void 0 ? {} : { suggestion: asYaml(meant) });
		}
	}
});
/** The code that was meant, where only one can be: that of the commune named, or the EPCI's only one that looks alike. */
function meantCode(contrat, { code, at }, forgotten) {
	const candidates = at.at(-1) === "insee" ? communesOfItsName(contrat).map((commune) => commune.code) : forgotten.filter((one) => looksLike(one, code));
	return candidates.length === 1 ? candidates[0] : void 0;
}
/** The communes of the territory's EPCI that the contract does not list. */
function forgottenCodes(contrat) {
	const siren = contrat.yaml.territoire?.siren;
	const listed = new Set(coveredCommunes(contrat).map(({ code }) => code));
	return (siren === void 0 ? [] : intercommunaliteOf(siren)?.communes ?? []).filter((code) => !listed.has(code));
}
/** One sign wrong, or two that changed places. */
function looksLike(a, b) {
	const different = [...a].flatMap((sign, index) => sign === b[index] ? [] : [index]);
	const [first = 0, second = 0] = different;
	return different.length === 1 || different.length === 2 && a[first] === b[second] && a[second] === b[first];
}

// src/rules/territoire/communes-de-l-epci.ts
/** A list this long was meant to be whole; a shorter one names some communes on purpose. */
const WHOLE_FROM = .75;
/** More names than these don't help. */
const NAMED$1 = 5;
const rule$34 = defineRule({
	id: "territoire/communes-de-l-epci",
	severity: "warning",
	from: "brouillon",
	summary: "Les communes listées sont celles de l’intercommunalité dont le SIREN est donné.",
	why: "On ne saurait pas si la différence est voulue, ni quelles communes le contrat engage.",
	hint: "Corrigez la liste, ou dites sous « perimetre » ce que le contrat couvre.",
	source: "Direction générale des collectivités locales, composition des EPCI ; Insee, liste des EPT",
	examples: {
		valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Denis }
      territoire: { nom: Plaine Commune, type: ept, siren: "200057867", communes: ["93001", "93066"] }
    `,
		invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Denis }
      territoire: { nom: Plaine Commune, type: ept, siren: "200057867", communes: ["93001", "93066", "93048"] }
    `
	},
	check(context) {
		const { contrat } = context;
		const { siren, perimetre, communes } = contrat.yaml.territoire ?? {};
		if (siren === void 0 || communes === void 0 || perimetre !== void 0 || !isOfRegister(contrat)) return;
		const epci = intercommunaliteOf(siren);
		if (epci !== void 0) compare(epci, context);
	}
});
function compare(epci, { contrat, report }) {
	const members = new Set(epci.communes);
	const written = coveredCommunes(contrat);
	const listed = written.flatMap(({ code, at }) => {
		const commune = require_acronyms.communeOf(code)?.commune;
		return commune === void 0 ? [] : [{
			commune,
			at
		}];
	});
	const strangers = listed.filter(({ commune }) => !members.has(commune.code));
	if (strangers.length * 2 > listed.length) {
		report(["territoire", "siren"], `Les communes listées ne sont pas celles de ${epci.nom}, dont c’est le SIREN.`);
		return;
	}
	const declared = declaredDepartements(contrat);
	for (const { commune, at } of strangers) {
		if (declared.length > 0 && !declared.includes(require_acronyms.departementCode(commune.code) ?? "")) continue;
		report(at, `${commune.nom} n’est pas une commune de ${epci.nom} au 1er janvier ${registerYear()}.`);
	}
	const covered = new Set(listed.map(({ commune }) => commune.code));
	const missing = epci.communes.filter((code) => !covered.has(code));
	const isWhole = epci.communes.length - missing.length >= epci.communes.length * WHOLE_FROM;
	const wrong = strangers.length + written.length - listed.length;
	if (isWhole && missing.length > wrong) report(["territoire", "communes"], `La liste omet des communes de ${epci.nom} : ${namesOf(missing)}.`, { part: "key" });
}
function namesOf(codes) {
	const names = codes.slice(0, NAMED$1).map((code) => `${require_acronyms.communeOf(code)?.commune.nom ?? ""} (${code})`);
	const more = codes.length - names.length;
	return require_agreement.enumerate(more === 0 ? names : [...names, require_agreement.plural(more, "autre")]);
}

// src/rules/territoire/contrat-de-ville.ts
/** The first day of the quartiers prioritaires, and of the contrats de ville that go with them. */
const BEGIN = require_dates.toDay({
	year: 2015,
	month: 1,
	day: 1
});
const rule$33 = defineRule({
	id: "territoire/contrat-de-ville",
	severity: "warning",
	from: "arrete",
	absence: true,
	summary: "Un contrat qui couvre des quartiers prioritaires dit comment il s’articule avec le contrat de ville.",
	why: "Ces quartiers ont un contrat de ville, qui traite aussi de santé : les deux doivent se répondre.",
	hint: "Ajoutez sous « articulations » : { dispositif: contrat-de-ville, texte: … }.",
	source: "loi n° 2014-173 du 21 février 2014, article 6",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: { nombre: 2 } }
      articulations: [{ dispositif: contrat-de-ville }]
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, quartiers_prioritaires: { nombre: 2 } }
    `
	},
	check({ contrat, hasRefused, report }) {
		if ((contrat.chiffres.quartiersPrioritaires ?? 0) === 0) return;
		const date = contractDate(contrat);
		if (date !== void 0 && date.last < BEGIN) return;
		if (hasRefused(["articulations"])) return;
		if (require_acronyms.present(contrat.yaml.articulations).some(([{ dispositif }]) => dispositif === "contrat-de-ville") || isCited(contrat)) return;
		report(["territoire", "quartiers_prioritaires"], "Le territoire a des quartiers prioritaires, et le contrat de ville n’est cité nulle part.");
	}
});
/** « Engagements quartiers 2030 » is what contrats de ville are called since 2024. */
const CITED = /contrats?\s{1,3}de\s{1,3}ville|quartiers\s{1,3}2030|convention[^.\n]{0,40}politique\s{1,3}de\s{1,3}la\s{1,3}ville/iu;
function isCited({ textes }) {
	return textes.some(({ at: [part = ""], texte }) => part !== "sigles" && CITED.test(texte));
}

// src/rules/territoire/departement-coherent.ts
const rule$32 = defineRule({
	id: "territoire/departement-coherent",
	severity: "warning",
	from: "brouillon",
	summary: "Les communes sont dans les départements du territoire.",
	why: "Le code d’une commune commence par celui de son département : l’un des deux est faux.",
	hint: "Vérifiez les codes des communes et ceux de « departements ».",
	source: "Insee, code officiel géographique",
	examples: {
		valid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
		invalid: `
      territoire: { nom: Saint-Étienne, type: commune, insee: "42218", departements: ["43"] }
    `
	},
	check({ contrat, hasRefused, report }) {
		const declared = declaredDepartements(contrat);
		if (hasRefused(["territoire", "departements"]) || declared.length === 0 || contradictingCommunes(contrat).length > 0) return;
		const placed = coveredCommunes(contrat).flatMap(({ code, at }) => {
			const departement = require_acronyms.departementCode(code);
			return departement === void 0 ? [] : [{
				code,
				at,
				departement
			}];
		});
		const strangers = placed.filter(({ code, departement }) => !declared.includes(departement) && require_acronyms.communeOf(code)?.code !== "ancien");
		const [first] = strangers;
		if (first === void 0) return;
		if (strangers.length === placed.length && declared.length === 1 && sameDepartement(strangers)) {
			if (require_acronyms.communeOf(first.code) === void 0) return;
			const where = named$1(first.departement);
			report([
				"territoire",
				"departements",
				0
			], placed.length === 1 ? `La commune est dans ${where}.` : `Les communes sont dans ${where}.`, { suggestion: asYaml(first.departement) });
			return;
		}
		for (const { code, at, departement } of strangers) {
			const nom = require_acronyms.communeOf(code)?.commune.nom;
			if (nom === void 0) continue;
			report(at, `${nom} est dans ${named$1(departement)}, que « departements » ne cite pas.`);
		}
	}
});
function sameDepartement(placed) {
	return new Set(placed.map(({ departement }) => departement)).size === 1;
}
function named$1(code) {
	const nom = require_acronyms.departementName(code);
	return nom === void 0 ? `la collectivité ${code}` : `le département ${code} (${nom})`;
}

// src/rules/territoire/epci-connu.ts
/** Types whose groupements the register lists, all of them. */
const LISTED$1 = /* @__PURE__ */ new Set([
	"cc",
	"ca",
	"cu",
	"metropole",
	"ept"
]);
const rule$31 = defineRule({
	id: "territoire/epci-connu",
	severity: "warning",
	from: "brouillon",
	summary: "Le SIREN d’une intercommunalité est le sien, et son type est le bon.",
	why: "Le contrat désignerait un autre organisme, ou donnerait à la collectivité une forme qui n’est pas la sienne.",
	hint: "Vérifiez le type et le SIREN sur banatic.interieur.gouv.fr.",
	source: "Direction générale des collectivités locales, liste des EPCI à fiscalité propre ; Insee, liste des EPT",
	examples: {
		valid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Étienne }
      territoire: { nom: Saint-Étienne Métropole, type: metropole, siren: "244200770" }
    `,
		invalid: `
      periode: { debut: 2026-07-01, fin: 2031-06-30, duree: 5 ans }
      signature: { date: 2026-06-26, lieu: Saint-Étienne }
      territoire: { nom: Saint-Étienne Métropole, type: ca, siren: "244200770" }
    `
	},
	check({ contrat, report }) {
		const { siren, type } = contrat.yaml.territoire ?? {};
		if (siren === void 0 || type === void 0 || !LISTED$1.has(type)) return;
		if (!isSiren(siren) || !isOfRegister(contrat)) return;
		const found = intercommunaliteOf(siren);
		if (found === void 0) report(["territoire", "siren"], `« ${siren} » n’est le SIREN d’aucune intercommunalité au 1er janvier ${registerYear()}.`);
		else if (found.type !== type) {
			const right = require_labels_generated.LABELS.typeTerritoire[found.type].toLowerCase();
			report(["territoire", "type"], `« ${siren} » est le SIREN de ${found.nom}, dont le type est « ${right} ».`, { suggestion: found.type });
		}
	}
});

// src/rules/territoire/nom-concordant.ts
const rule$30 = defineRule({
	id: "territoire/nom-concordant",
	severity: "warning",
	from: "brouillon",
	summary: "Le code Insee du territoire est celui de la commune qui porte son nom.",
	why: "Les chiffres et les cartes seraient ceux d’une autre commune.",
	hint: "Vérifiez le code de la commune sur insee.fr.",
	source: "Insee, code officiel géographique",
	examples: {
		valid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42218", departements: ["42"] }
    `,
		invalid: `
      territoire: { nom: Ville de Saint-Étienne, type: commune, insee: "42219", departements: ["42"] }
    `
	},
	check({ contrat, report }) {
		const { insee } = contrat.yaml.territoire ?? {};
		const commune = insee === void 0 ? void 0 : require_acronyms.communeOf(insee)?.commune;
		const [meant, another] = contradictingCommunes(contrat);
		if (commune === void 0 || meant === void 0) return;
		report(["territoire", "insee"], `« ${insee} » est le code de ${`${commune.nom} (${require_acronyms.departementCode(commune.code) ?? commune.code})`}, pas de ${bareName(contrat)}.`, another === void 0 ? { suggestion: asYaml(meant.code) } : {});
	}
});

// src/rules/territoire/population-datee.ts
const rule$29 = defineRule({
	id: "territoire/population-datee",
	severity: "warning",
	from: "brouillon",
	absence: true,
	summary: "Le nombre d’habitants dit son année.",
	why: "Sans année, on ne peut ni vérifier le nombre ni le comparer à un autre.",
	hint: "Ajoutez l’année du recensement : « population: { valeur: 52340, annee: 2021, source: Insee } ».",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, population: { valeur: 52340, annee: 2021 } }
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, population: { valeur: 52340 } }
    `
	},
	check({ contrat, report }) {
		if (contrat.yaml.territoire?.population?.valeur === void 0) return;
		const at = [
			"territoire",
			"population",
			"annee"
		];
		if (!says(contrat, at)) report(at, "Le nombre d’habitants est donné sans année.");
	}
});

// src/rules/territoire/population-proche.ts
/** Years between two censuses after which they can't be compared. */
const COMPARABLE = 3;
/** The difference that a territory may have in the same year, and what each year adds to it. */
const TOLERANCE = .05;
const PER_YEAR = .01;
/** What a rounded number may differ by on top. */
const ROUNDED = .05;
const rule$28 = defineRule({
	id: "territoire/population-proche",
	severity: "warning",
	from: "brouillon",
	summary: "Le nombre d’habitants est à peu près celui de l’Insee.",
	why: "Les taux et les comparaisons du diagnostic en dépendent : un chiffre est faux, ou le périmètre n’est pas celui-là.",
	hint: "Vérifiez le nombre, son année et le périmètre ; un nombre arrondi se dit avec « approximatif: true ».",
	source: "Insee, populations municipales",
	examples: {
		valid: `
      territoire: { nom: Paris, type: commune, insee: "75056", population: { valeur: 2113705, annee: 2022 } }
    `,
		invalid: `
      territoire: { nom: Paris, type: commune, insee: "75056", population: { valeur: 211370, annee: 2022 } }
    `
	},
	check({ contrat, report }) {
		const { valeur, annee, approximatif = false } = contrat.yaml.territoire?.population ?? {};
		if (valeur === void 0 || annee === void 0) return;
		const { insee, siren } = contrat.yaml.territoire ?? {};
		if (insee === void 0 && siren === void 0) return;
		const apart = Math.abs(annee - populationYear());
		if (apart > COMPARABLE) return;
		const expected = expectedPopulation(contrat);
		if (expected === void 0) return;
		const allowed = TOLERANCE + apart * PER_YEAR + (approximatif ? ROUNDED : 0);
		if (Math.abs(valeur - expected) <= expected * allowed) return;
		const [said, known] = [require_agreement.formatNumber(valeur), require_agreement.formatNumber(expected)];
		report([
			"territoire",
			"population",
			"valeur"
		], `Le contrat dit ${said} habitants en ${annee}, l’Insee ${known} en ${populationYear()}.`);
	}
});
/** The population of the commune or of the EPCI; nothing where the perimeter may have changed or is not that of the code. */
function expectedPopulation(contrat) {
	const { insee, siren, communes, perimetre } = contrat.yaml.territoire ?? {};
	if (perimetre !== void 0) return void 0;
	if (insee !== void 0) {
		const found = require_acronyms.communeOf(insee);
		if (found?.code !== "actuel" || communes !== void 0 || contradictingCommunes(contrat).length > 0) return void 0;
		return found.commune.anciensCodes.length === 0 || isOfRegister(contrat) ? populationOf([insee]) : void 0;
	}
	if (siren === void 0 || communes !== void 0 || !isOfRegister(contrat)) return void 0;
	const epci = intercommunaliteOf(siren);
	return epci === void 0 ? void 0 : populationOf(epci.communes);
}
/** Mayotte was last counted in 2017, in the register: no other year can be compared with it. */
function populationOf(codes) {
	return codes.map((code) => code.startsWith("976") ? void 0 : require_acronyms.communeOf(code)?.commune.population).reduce((sum, one) => sum === void 0 || one === void 0 ? void 0 : sum + one, 0);
}

// src/rules/territoire/quartier-coherent.ts
const rule$27 = defineRule({
	id: "territoire/quartier-coherent",
	severity: "warning",
	from: "brouillon",
	summary: "Les quartiers prioritaires sont dans les départements du territoire.",
	why: "Le code d’un quartier porte celui de son département : l’un des deux est faux.",
	hint: "Cherchez le quartier sur sig.ville.gouv.fr, ou complétez « departements ».",
	source: "décrets n° 2014-1750 et n° 2014-1751 du 30 décembre 2014, décret n° 2023-1314 du 28 décembre 2023",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, departements: ["42"], quartiers_prioritaires: [{ code: QN04201M, nom: Les Collines }] }
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, departements: ["42"], quartiers_prioritaires: [{ code: QN04301M, nom: Les Collines }] }
    `
	},
	check({ contrat, report }) {
		const declared = territoryDepartements(contrat);
		if (declared.length === 0) return;
		const quartiers = quartiersPrioritaires(contrat).flatMap(({ code, at }) => {
			const departement = code === void 0 || !isQpv(code) ? void 0 : departementOf(code);
			return code === void 0 || departement === void 0 ? [] : [{
				code,
				at,
				departement
			}];
		});
		const strangers = quartiers.filter(({ departement }) => !declared.includes(departement));
		const told = strangers.length === quartiers.length ? strangers.slice(0, 1) : strangers;
		for (const { code, at, departement } of told) {
			const name = require_acronyms.departementName(departement) ?? departement;
			report([...at, "code"], `« ${code} » est un quartier du département ${departement} (${name}), qui n’est pas celui du territoire.`);
		}
	}
});
/** After QP or QN stands the département in three signs: 042, 02A, 974. */
function departementOf(code) {
	return require_acronyms.departementCode(code.charAt(2) === "0" ? code.slice(3) : code.slice(2));
}

// src/rules/territoire/region-coherente.ts
/** The day on which the regions of today began (loi n° 2015-29). */
const REGIONS_BEGIN = require_dates.toDay({
	year: 2016,
	month: 1,
	day: 1
});
const rule$26 = defineRule({
	id: "territoire/region-coherente",
	severity: "warning",
	from: "brouillon",
	summary: "La région est celle des départements.",
	why: "L’agence régionale de santé et le projet régional de santé dépendent de la région.",
	hint: "Mettez le code Insee de la région, par exemple « 84 » pour Auvergne-Rhône-Alpes, ou corrigez les départements.",
	source: "Insee, code officiel géographique",
	examples: {
		valid: `
      territoire: { nom: Valmont Agglomération, type: ca, departements: ["42"], region: "84" }
    `,
		invalid: `
      territoire: { nom: Valmont Agglomération, type: ca, departements: ["42"], region: "11" }
    `
	},
	check({ contrat, report }) {
		const region = contrat.yaml.territoire?.region;
		if (region === void 0) return;
		const date = contractDate(contrat);
		if (date === void 0 ? contrat.isTranscription : date.first < REGIONS_BEGIN) return;
		const regions = [...new Set(territoryDepartements(contrat).flatMap((code) => require_acronyms.regionOfDepartement(code) ?? []))];
		if (regions.includes(region)) return;
		const name = require_acronyms.regionName(region);
		const [only] = regions;
		const detail = regions.length === 1 && only !== void 0 ? { suggestion: asYaml(only) } : {};
		if (name === void 0) report(["territoire", "region"], `« ${region} » n’est le code d’aucune région.`, detail);
		else if (only !== void 0) report(["territoire", "region"], `« ${region} » est le code de la région ${name}, et le territoire est dans une autre (${require_acronyms.regionName(only)}).`, detail);
	}
});

// src/rules/placeholders.ts
/** A stretch of dots or underscores, as a form has for the pen. Underscores that touch a word are Markdown's. */
const BLANK = String.raw`(?:…{1,20}|\.{3,40}|_{2,40}(?=[\s/]))`;
/** What a form asks for. */
const FIELD = "nom|prénom|date|lieu|montant|fonction|numéro|adresse|téléphone|courriel";
const LATER = String.raw`à\s(?:compléter|préciser|définir|confirmer|déterminer|renseigner|fixer)`;
/** Where a line, a cell or a sentence begins, or what stands after a colon. */
const OPENS = String.raw`(?<=^|[:(|]\s{0,2}|[–—-]\s{1,2}|[.!?…]\s)`;
const CLOSES = String.raw`(?=\s{0,2}(?:[.…]{1,3}(?:\s|$)|$|[|);]))`;
/** A bracket that is neither a link nor the name of one. */
const NO_LINK = "(?![(:[])";
/**
* What people leave where they mean to come back. « À compléter » counts only where it stands for the missing words: « aider à
* compléter un dossier » is plain French; after « chapitre », XXX is a number; and « pourquoi ??? » is only a style.
*/
const FORMS$1 = [
	/(?<![\p{L}\d]_?)(?<!(?:chapitre|titre|article|annexe|livre|section|partie) )X{3,10}(?![\p{L}\d])/giu,
	/(?<![\p{L}\d])xx\/xx\/(?:xxxx|xx|20\d\d)(?![\p{L}\d])/giu,
	/(?<![\p{L}\d])20xx(?![\p{L}\d])/giu,
	new RegExp(String.raw`(?<![\p{L}\d])xx\s(?:${MONTH_NAMES})(?:\s20(?:\d\d|xx))?(?![\p{L}\d])`, "giu"),
	/(?<!format\s(?:«\s)?)(?<![\p{L}\d])JJ\s?[/.-]\s?MM\s?[/.-]\s?(?:AAAA|AA|20\d\d)(?![\p{L}\d])/giu,
	new RegExp(String.raw`(?<!\p{L})le\s{0,2}${BLANK}\s{0,2}(?:(?:${MONTH_NAMES}|${BLANK})\s{0,2})?20\d\d(?!\d)`, "giu"),
	new RegExp(String.raw`(?<!\p{L})le\s{0,2}${BLANK}\s{1,2}(?:${MONTH_NAMES})(?!\p{L})`, "giu"),
	new RegExp(String.raw`(?<![….\d_])${BLANK}\s?/\s?${BLANK}\s?/\s?(?:${BLANK}|20\d\d)`, "gu"),
	/lorem ipsum(?: dolor sit amet)?/giu,
	/(?<![\p{L}\d/.#@-])TODO(?![\p{L}\d-])/gu,
	/[[(<«*_]\s{0,2}(?:à|a)\s(?:compléter|completer|préciser|définir)\s{0,2}[\])>»*_]/giu,
	new RegExp(String.raw`\[\s?(?:${LATER}|à\s(?:insérer|ajouter|remplir|rédiger|vérifier|valider|choisir))(?:\s[^[\]\n]{0,60})?\]${NO_LINK}`, "giu"),
	new RegExp(String.raw`\[\s?à\s?(?:…|\.{3})\s?\]${NO_LINK}`, "giu"),
	new RegExp(String.raw`\[\s?(?:${FIELD})(?:\s(?:de|du|des|à)\s[^[\]\n]{0,40}|\sd[’'][^[\]\n]{0,40})?\s?\]${NO_LINK}`, "giu"),
	/(?<![\p{L}\d])[ÀA] (?:COMPLÉTER|COMPLETER)(?![\p{L}\d])/gu,
	new RegExp(String.raw`${OPENS}à\s(?:compléter|préciser|renseigner)${CLOSES}`, "gimu"),
	new RegExp(String.raw`${OPENS}(?:${FIELD})s?\s${LATER}${CLOSES}`, "gimu"),
	new RegExp(String.raw`(?<=\s)(?:Nom|Prénom|Date|Lieu|Montant|Fonction)\s${LATER}(?=,|${CLOSES.slice(3, -1)})`, "gmu"),
	/(?<=^|[:(|]\s{0,2}|(?<!\p{L})(?:le|la|les|de|du|des|par|à|au|en)\s|n°\s?)\?{3,10}/gimu
];
/** What is left to fill in, from left to right; of two that overlap, the one that begins first, then the longer. */
function findPlaceholders(text) {
	const found = FORMS$1.flatMap((form) => [...text.matchAll(form)]).map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length
	})).sort((a, b) => a.start - b.start || b.end - a.end);
	let told = 0;
	return found.filter(({ start, end }) => {
		if (start < told) return false;
		told = end;
		return true;
	});
}

// src/rules/texte/a-completer.ts
const rule$25 = defineRule({
	id: "texte/a-completer",
	severity: "warning",
	from: "arrete",
	summary: "Un texte arrêté ne garde aucun passage laissé en attente.",
	why: "Il serait signé et publié tel quel.",
	hint: "Écrivez ce qui manque, ou retirez le passage.",
	examples: {
		valid: `
      preambule: Le diagnostic a été mené par l’observatoire régional de la santé.
    `,
		invalid: `
      preambule: Le diagnostic a été mené par XXX.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const { start, end } of findPlaceholders(texte)) report(at, `« ${texte.slice(start, end).trim()} » attend d’être remplacé.`, { part: {
			start,
			end
		} });
	}
});

// src/rules/corrections.ts
/**
* Tells once, at the first place, a mistake that a text makes again and again; each place has its own correction.
* @param edits from left to right
* @param say the message, from the first stretch and the number of them
*/
function reportAlike({ report }, { at, texte }, edits, say) {
	const [first, ...elsewhere] = edits;
	if (first === void 0) return;
	report(at, say(texte.slice(first.start, first.end), edits.length, first), {
		part: first,
		suggestion: first.text,
		isSafe: true,
		elsewhere
	});
}
/** « (et deux autres fois dans ce texte) », for a mistake that is told once. */
function timesMore(count) {
	if (count < 2) return "";
	return count === 2 ? " (et une autre fois dans ce texte)" : ` (et ${count - 1} autres fois dans ce texte)`;
}

// src/rules/texte/accents-composes.ts
const rule$24 = defineRule({
	id: "texte/accents-composes",
	severity: "error",
	from: "brouillon",
	summary: "Chaque lettre accentuée est un seul caractère (forme NFC d’Unicode).",
	why: "Rien ne se voit à l’écran, mais l’accent peut se détacher à l’impression, et la recherche ne trouve plus le mot.",
	hint: "Retapez la lettre avec son accent : elle a été copiée d’un PDF ou d’un fichier de Mac.",
	source: "Unicode, annexe 15 (UAX 15)",
	examples: {
		valid: `
      preambule: "La sant\u00E9 est l’affaire de tous."
    `,
		invalid: `
      preambule: "La sante\\u0301 est l’affaire de tous."
    `
	},
	check({ contrat, report }) {
		for (const text of everyText(contrat)) {
			if (text.texte.normalize("NFC") === text.texte) continue;
			reportAlike({ report }, text, loose(text.texte), (first, count) => {
				return `La lettre « ${first.normalize("NFC")} » est écrite en deux morceaux, la lettre puis son accent${timesMore(count)}.`;
			});
		}
	}
});
/** The letters that are not in the form in which they compose. */
function loose(text) {
	const edits = [];
	for (const { 0: letter, index } of text.matchAll(/[^\p{M}]\p{M}{1,10}|[^\p{M}\p{ASCII}]/gu)) {
		const composed = letter.normalize("NFC");
		if (composed !== letter) edits.push({
			start: index,
			end: index + letter.length,
			text: composed
		});
	}
	return edits;
}

// src/text/like-first.ts
/** A word in place of another: the capital of the one that is replaced stays. */
function likeFirst(word, model) {
	return model.charAt(0) !== model.charAt(0).toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

// src/rules/texte/accord-du-signataire.ts
const REPRESENTED = /(?<!\p{L})représentée?(?=\s{1,3}par(?!\p{L}))/giu;
const AUTHORISED = /(?<!\p{L})(?<civilite>Mme|Madame|Mlle|M\.|Monsieur)\s[^,;:.\n]{2,60},\s(?:dûment\s)?(?<word>habilitée?|autorisée?)(?![\p{L}(])/gu;
const rule$23 = defineRule({
	id: "texte/accord-du-signataire",
	severity: "warning",
	from: "brouillon",
	summary: "Le mot « représenté » s’accorde avec l’organisme, « habilité » avec la personne.",
	why: "Ces mots ouvrent le contrat : une faute s’y voit d’abord.",
	hint: "Accordez le mot ; si c’est l’autre qui est faux, corrigez « genre » ou la civilité.",
	examples: {
		valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
      preambule: L’Agence régionale de santé, représentée par son directeur général, M. Exemple, dûment habilité.
    `,
		invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
      preambule: L’Agence régionale de santé, représenté par son directeur général, M. Exemple, dûment habilité.
    `
	},
	check({ contrat, report }) {
		const genres = genresOf(contrat);
		for (const { at, texte } of contrat.textes) for (const { word, part, genre, whom } of [...represented(texte, genres), ...authorised(texte)]) {
			const right = likeFirst(require_agreement.agree(word.replace(/e$/, "").toLowerCase(), genre), word);
			if (right === word) continue;
			report(at, `« ${word} » s’accorde avec « ${whom} » : « ${right} ».`, {
				part,
				suggestion: right
			});
		}
	}
});
/** The gender of each partner that says it, under its name and its acronym. */
function genresOf({ partenaires }) {
	return new Map(partenaires.flatMap(({ nom, sigle, genre }) => genre === void 0 ? [] : [nom, ...sigle === void 0 ? [] : [sigle]].map((name) => [plain$1(name), genre])));
}
/** The name stands right before the word, or after an article at the beginning of its line. */
function represented(text, genres) {
	if (genres.size === 0) return [];
	return [...text.matchAll(REPRESENTED)].flatMap(({ 0: word, index: start }) => {
		const before = text.slice(Math.max(0, start - 160), start).trimEnd().replace(/,$/, "");
		const whom = before.slice(Math.max(...[
			".",
			";",
			":",
			"\n"
		].map((stop) => before.lastIndexOf(stop))) + 1).replace(/^\s*(?:[-*]\s+)?(?:Et\s+|Entre\s+)?(?:[Ll]['’]|[Ll][ae]\s+)?/, "");
		const genre = genres.get(plain$1(whom));
		return genre === void 0 ? [] : [{
			word,
			genre,
			whom,
			part: {
				start,
				end: start + word.length
			}
		}];
	});
}
function authorised(text) {
	return [...text.matchAll(AUTHORISED)].flatMap(({ 0: whole, index, groups }) => {
		const { civilite = "", word = "" } = groups ?? {};
		const genre = require_agreement.genreOfCivilite(civilite);
		const end = index + whole.length;
		if (genre === void 0 || /\set\s/.test(whole)) return [];
		return [{
			word,
			genre,
			whom: whole.split(",")[0] ?? civilite,
			part: {
				start: end - word.length,
				end
			}
		}];
	});
}
function plain$1(name) {
	return name.replaceAll("'", "’").replace(/\s+/g, " ").replace(/\*+/g, "").trim().toLowerCase();
}

// src/rules/texte/ages-ordonnes.ts
const AGE = String.raw`(\d{1,3})`;
const PEOPLE = "jeunes|enfants|adolescents|adolescentes|ados|élèves|collégiens|lycéens|étudiants|adultes|seniors|séniors|femmes|hommes|filles|garçons|habitants|personnes|patients|publics?|âgée?s?";
/** « 25-12 ans » and « entre 25 et 12 ans » are ages or durations, and wrong as both. */
const RANGE = new RegExp(String.raw`(?<![\d.,/°\p{L}-])${AGE}\s?[-–]\s?${AGE}\sans(?!\p{L})`, "giu");
const BETWEEN = new RegExp(String.raw`(?<!\p{L})entre\s${AGE}\s(?:ans\s)?et\s${AGE}\sans(?!\p{L})`, "giu");
/** « De 10 à 5 ans » may be a delay that shrinks: only people have ages. */
const FROM_TO = new RegExp(String.raw`(?<!\p{L})(?:${PEOPLE})\s(?:âgée?s?\s)?de\s${AGE}\s(?:ans\s)?à\s${AGE}\sans(?!\p{L})`, "giu");
/** Nobody is older: it is a number of something else. */
const OLDEST = 120;
const rule$22 = defineRule({
	id: "texte/ages-ordonnes",
	severity: "warning",
	from: "brouillon",
	summary: "Dans les textes, une tranche d’âges va du plus jeune au plus âgé.",
	why: "Personne n’a cet âge : l’un des deux nombres est faux.",
	hint: "Échangez les deux âges, ou corrigez celui qui est faux.",
	examples: {
		valid: "preambule: Le dépistage s’adresse aux 12-25 ans. Le délai passe de 10 à 5 ans.",
		invalid: "preambule: Le dépistage s’adresse aux 25-12 ans. Le délai passe de 10 à 5 ans."
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) {
			if (!texte.includes(" ans") && !/\sans/.test(texte)) continue;
			for (const match of [
				RANGE,
				BETWEEN,
				FROM_TO
			].flatMap((form) => [...texte.matchAll(form)])) {
				const [words, from = "", to = ""] = match;
				if (Number(from) <= Number(to) || Number(from) > OLDEST) continue;
				const start = match.index + words.search(/\d/);
				const end = match.index + words.length;
				const said = texte.slice(start, end);
				report(at, `« ${said} » : le premier âge est au-dessus du second.`, {
					part: {
						start,
						end
					},
					suggestion: swapped(said, from, to)
				});
			}
		}
	}
});
/** « 25-12 ans » becomes « 12-25 ans », whatever stands between. */
function swapped(said, from, to) {
	return `${to}${said.slice(from.length, said.lastIndexOf(to))}${from}${said.slice(said.lastIndexOf(to) + to.length)}`;
}

// src/rules/cited-numbers.ts
/**
* The source of a pattern for what is cited by its number, alone or in a row: « fiches 1.1, 1.2 et 2.1 ».
* @param noun what is cited, as a pattern in which the capital is allowed for: `[Ff]iches?`
* @param number the form of its numbers, as a pattern without groups
* @param after what must follow the number, as a pattern
*/
function citationForm(noun, number, after = "") {
	const row = String.raw`${number}(?:(?:,\s|\set\s|\sou\s|\sà\s)${number}){0,9}`;
	return String.raw`(?<!\p{L})${noun}\s{1,2}(?:n[°ºo]s?\s?)?(${row})(?![\p{L}\d])${after}`;
}
/** The numbers that a text cites in a form, from left to right. */
function findCitedNumbers(text, form) {
	return [...text.matchAll(form)].flatMap((match) => {
		const [whole, row = ""] = match;
		const from = match.index + whole.lastIndexOf(row);
		const sentence = sentenceAround(text, match.index, match.index + whole.length);
		return [...row.matchAll(/(?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}/g)].map(({ 0: number, index }) => ({
			start: from + index,
			end: from + index + number.length,
			number,
			sentence
		}));
	});
}

// src/rules/other-contracts.ts
/** What the texts on these speak of is another contract, or another's. */
const ABOUT_OTHERS$1 = /* @__PURE__ */ new Set([
	"bilan_precedent",
	"contexte_regional",
	"prs",
	"articulations",
	"transcription",
	"avenants"
]);
/** Whether the text at a path speaks of another contract or scheme: its figures and numbers are not ours. */
function isAboutOthers([part = ""]) {
	return ABOUT_OTHERS$1.has(part);
}
/**
* Sentences that speak of another scheme, of another contract or of a part: their figures are not ours. The regional health
* project has its axes too.
*/
const OTHERS = /(?<!\p{L})(?:PRS|COS|SRS|PRAPS|PTSM|CLSM|CPTS|CTG|PCAET|PAT|ASV|projet\srégional|projet\sterritorial|schéma|plan|programme|contrat\sde\sville|convention|charte|précédent|précédente|ancien|première\sgénération|CLS\s?\d|avenant|initial|initialement)(?!\p{L})/iu;
/** Whether a sentence may speak of another scheme, of another contract or of a part. */
function speaksOfOthers(sentence) {
	return OTHERS.test(sentence);
}
/** Whether a sentence cites a law, a decree or another text that has articles and annexes of its own. */
function citesLaw(sentence) {
	return LAW.test(sentence);
}
const LAW = /(?<!\p{L})(?:lois?|décrets?|codes?|arrêtés?|ordonnances?|règlements?|directives?|constitution|circulaires?|instructions?|CSP|CGCT|HPST|RGPD|traités?|statuts|délibérations?|marchés?|pacte|protocoles?|accord|cahier|[LRD]\.)(?!\p{L})/iu;

// src/rules/texte/annexe-existante.ts
const FORM$2 = new RegExp(citationForm("(?:[Aa]nnexes?|ANNEXES?)", String.raw`\d{1,2}`), "gu");
/** « Annexe 2 – Composition du comité », « annexe-2 », « 2 ». */
const OWN_NUMBER = /^(?:annexe[\s_-]{0,2}(?:n[°ºo]\s?)?)?(\d{1,2})(?![\d.])/i;
const rule$21 = defineRule({
	id: "texte/annexe-existante",
	severity: "error",
	from: "arrete",
	summary: "Une annexe citée par son numéro dans un texte est une annexe du contrat.",
	why: "Le lecteur chercherait une annexe qui n’est pas jointe.",
	hint: "Corrigez le numéro, ou ajoutez l’annexe sous « annexes ».",
	examples: {
		valid: `
      preambule: La composition du comité figure en annexe 2.
      annexes:
        - { id: annexe-1, titre: Annexe 1 – Diagnostic, texte: Le diagnostic. }
        - { id: annexe-2, titre: Annexe 2 – Composition du comité, texte: Les membres. }
    `,
		invalid: `
      preambule: La composition du comité figure en annexe 4.
      annexes:
        - { id: annexe-1, titre: Annexe 1 – Diagnostic, texte: Le diagnostic. }
        - { id: annexe-2, titre: Annexe 2 – Composition du comité, texte: Les membres. }
    `
	},
	check({ contrat, report, hasRefused }) {
		const numbers = ownNumbers(contrat);
		if (numbers === void 0 || hasRefused(["annexes"])) return;
		const first = Math.min(...numbers);
		for (const { at, texte } of contrat.textes) {
			if (isAboutOthers(at)) continue;
			for (const { number, sentence, start, end } of findCitedNumbers(texte, FORM$2)) {
				if (numbers.has(Number(number)) || Number(number) < first) continue;
				if (speaksOfOthers(sentence) || citesLaw(sentence)) continue;
				report(at, `Le contrat n’a pas d’annexe ${number}.`, { part: {
					start,
					end
				} });
			}
		}
	}
});
/** The numbers that the annexes bear; nothing unless each has one, for then only their author can count them. */
function ownNumbers({ yaml }) {
	const annexes = require_acronyms.present(yaml.annexes).map(([{ id, titre }]) => OWN_NUMBER.exec(titre) ?? OWN_NUMBER.exec(id));
	const numbers = annexes.flatMap((match) => match === null ? [] : [Number(match[1])]);
	return numbers.length === 0 || numbers.length < annexes.length ? void 0 : new Set(numbers);
}

// src/rules/article-count.ts
/**
* What the standard divisions of a contract speak of. One of which the YAML says nothing is not printed and has no number;
* where a key may be there and give nothing to print, the division is counted all the same.
*/
const DIVISION_KEYS = {
	contexte: [
		["contexte"],
		["orientations"],
		["elaboration"],
		["bilan_precedent"],
		["contexte_regional"]
	],
	perimetre: [["territoire"]],
	diagnostic: [["diagnostic"]],
	axes: [
		["objectifs"],
		["champs"],
		["plan"],
		["axes"]
	],
	articulations: [
		["prs"],
		["articulations"],
		["volet_sante_mentale"]
	],
	gouvernance: [["gouvernance"]],
	participation: [["participation"]],
	engagements: [["partenaires"]],
	financement: [["fiches"]],
	evaluation: [["evaluation"]],
	duree: [["periode"], ["avenants"]],
	procedure: [["procedure"]]
};
/** How many numbered articles the contract has at the most. */
function mostArticles(contrat) {
	const own = require_acronyms.present(contrat.yaml.articles).map(([{ id }]) => id);
	const standard = Object.entries(DIVISION_KEYS).filter(([id, keys]) => own.includes(id) || keys.some((at) => says(contrat, at)));
	const further = own.filter((id) => id !== "preambule" && !Object.hasOwn(DIVISION_KEYS, id));
	return standard.length + further.length;
}

// src/rules/texte/article-existant.ts
/** « L’article 3 » alone may be that of a law named before: only what is said to be ours is looked up. */
const OURS = String.raw`(?=\s(?:du\sprésent\s(?:contrat|CLS)|du\s(?:contrat(?:\slocal\sde\ssanté)?|CLS)(?!\p{L}|\s(?:de\s|d[’']|précédent|\d))|ci-(?:dessus|après|dessous)))`;
const FORM$1 = new RegExp(citationForm("[Aa]rticles?", String.raw`\d{1,2}(?!\.\d|-\d)`, OURS), "gu");
const rule$20 = defineRule({
	id: "texte/article-existant",
	severity: "error",
	from: "arrete",
	summary: "Un article du contrat cité par son numéro existe.",
	why: "En cas de litige, ce renvoi ne mènerait à rien.",
	hint: "Corrigez le numéro ; le sommaire du contrat donne celui de chaque article.",
	examples: {
		valid: "preambule: Le suivi est celui de l’article 4 du présent contrat et de l’article 37 de la loi.",
		invalid: "preambule: Le suivi est celui de l’article 34 du présent contrat et de ses annexes."
	},
	check({ contrat, report, hasRefused }) {
		if (!areNumbered(contrat) || hasRefused([])) return;
		const most = mostArticles(contrat);
		for (const { at, texte } of contrat.textes) {
			if (isAboutOthers(at)) continue;
			for (const { number, sentence, start, end } of findCitedNumbers(texte, FORM$1)) {
				if (Number(number) >= 1 && Number(number) <= most || speaksOfOthers(sentence) || citesLaw(sentence)) continue;
				report(at, `Le contrat n’a pas d’article ${number}.`, { part: {
					start,
					end
				} });
			}
		}
	}
});
/** Whether the documents number the articles, and no article bears a number that its author gave. */
function areNumbered({ yaml, isTranscription }) {
	return (yaml.documents?.numerotation ?? (isTranscription ? "aucune" : "articles")) === "articles" && !require_acronyms.present(yaml.articles).some(([{ titre }]) => /^\s*(?:article|titre|\d)/i.test(titre));
}

// src/registers/printable.generated.ts
/** The characters that the bundled fonts can draw: code points in hexadecimal, in order. */
const PRINTABLE_RANGES = "20-7e,a0-181,186,18a,18d-190,192-194,196-197,19a-19b,19e,1a0-1a1,1af-1b1,1b7,1bf-1c3,1cd-1dd,1e2-1e7,1ea-1eb,1ee-1f0,1f4-1f5,1f7-201,204-205,208-209,20c-20d,218-220,222-223,226-227,237,23a-23e,241-245,248-249,250-27b,27d-285,287-292,294-295,298-299,29b-29f,2a1-2a8,2b0-2b4,2b7-2b9,2bb-2c1,2c6-2cc,2d0-2d7,2da,2dc-2de,2e0-2e4,2ed,304,308,329,3f6,606-60a,60c,660-66c,6f0-6f9,1d25,1d2c,1d2e,1d30-1d31,1d33-1d3a,1d3c,1d3e-1d43,1d47-1d4b,1d4d,1d4f-1d52,1d56-1d58,1d5b,1d6f-1d70,1d79,1d7b,1d7f,1d9c,1da0,1dac,1dae,1db0,1dbb,1dbf,1e02-1e03,1e06-1e07,1e0a-1e11,1e16-1e17,1e1e-1e2b,1e32-1e3b,1e3e-1e49,1e52-1e53,1e56-1e63,1e66-1e67,1e6a-1e6f,1e72-1e73,1e7e-1e85,1e8e-1e97,1e9e-1e9f,1ef2-1ef9,2002,2009,200b,2010,2013-201a,201c-201e,2020-2022,2025-2026,2032-203a,203c,2040,2043-2044,2047,2050,2057,20a1,20a3-20a4,20a6-20a7,20a9,20ab-20ac,20ae,20b1-20b2,20b4-20b5,20b8-20ba,20bd,20bf,2113,2118,2122,2127,2129,2140-2144,214a-214b,2190-2300,2302,2305-2306,2308-230b,2310-2313,2316-2328,232b-232c,2332,2336-237f,2394-2395,239b-23b9,23ce-23d0,23dc-23e7,23e9-23ea,23ed-23ef,23f1-2426,2440-244a,2474-2475,2500,2506,250c,2510,2514,2518,2550,2571-2572,2577,2580,2584,2588,258c,2590-2593,25a0-2609,260e-2612,2614-2623,2630-2637,263b-263e,2640,2642,2654-266f,267e-268f,269e-26a1,26a5,26aa-26ac,26b2,26bd-26cd,26cf-26e1,2700-2704,2706-2709,270b-271c,2720,2722-2727,2729-274b,274d,274f-2753,2756-2775,2794,2798-27af,27b1-27be,27c0-2b73,2b76-2b95,2b97-2bff,2c60-2c62,2c65-2c66,2c71,2c7d,3012,3030,4dc0-4dff,a722-a725,a74e-a74f,a75a-a75b,a764-a765,a779-a787,a789,a7ad-a7ae,a7b3,a7b5,a7f2-a7f4,feff,ff5b,ff5d,10140-1018e,10190-1019c,101a0,101d0-101fc,102e1-102fb,10e60-10e7e,1d2c0-1d2d3,1d2e0-1d2f3,1d300-1d356,1d360-1d378,1d6c1,1d6db,1d6fb,1d715,1d735,1d74f,1d76f,1d789,1d7a9,1d7c3,1d7ce-1d7ff,1eef0-1eef1,1f000-1f02b,1f030-1f093,1f0a0-1f0ae,1f0b1-1f0bf,1f0c1-1f0cf,1f0d1-1f0f5,1f10d-1f10f,1f16d-1f16f,1f1ad,1f30d-1f30f,1f315,1f31c,1f321-1f32c,1f336,1f378,1f37d,1f393-1f39f,1f3a7,1f3ac-1f3ae,1f3c2,1f3c4,1f3c6,1f3ca-1f3ce,1f3d4-1f3e0,1f3ed,1f3f1-1f3f3,1f3f5-1f3f7,1f408,1f415,1f41f,1f426,1f43f,1f441-1f442,1f446-1f449,1f44c-1f44e,1f453,1f46a,1f47d,1f4a3,1f4b0,1f4b3,1f4b9,1f4bb,1f4bf,1f4c8-1f4cb,1f4da,1f4df,1f4e4-1f4e6,1f4ea-1f4ed,1f4f7,1f4f9-1f4fb,1f4fd-1f4fe,1f503,1f507-1f50a,1f50d,1f512-1f513,1f53e-1f545,1f54a,1f550-1f579,1f57b-1f594,1f597-1f5a3,1f5a5-1f5fa,1f650-1f67f,1f687,1f68d,1f691,1f694,1f698,1f6ad,1f6b2,1f6b9-1f6ba,1f6bc,1f6c6-1f6cb,1f6cd-1f6cf,1f6d3-1f6d7,1f6e0-1f6ea,1f6f0-1f6f3,1f6f7-1f6fc,1f774-1f776,1f77b-1f7d9,1f7e0-1f7eb,1f800-1f80b,1f810-1f847,1f850-1f859,1f860-1f887,1f890-1f8ad,1f8b0-1f8b1,1f900-1f90b,1f93b,1f946,1fa00-1fa53,1fa60-1fa6d,1fa70-1fa74,1fa78-1fa7a,1fa80-1fa86,1fa90-1faa8,1fab0-1fab6,1fac0-1fac2,1fad0-1fad6,1fb00-1fb92,1fb94-1fbca,1fbf0-1fbf9";

// src/registers/printable.ts
/** First and last code points by turns: a code point is inside if an odd number of them are passed. */
const BOUNDS = PRINTABLE_RANGES.split(",").flatMap((range) => {
	const [first = "", last = first] = range.split("-");
	return [Number.parseInt(first, 16), Number.parseInt(last, 16) + 1];
});
/** Spaces of all widths and the hyphen that does not break: where a font lacks them, the shaper draws their plain sisters. */
const SHAPED = /[\s\u2011]/u;
/** Whether a bundled font has a sign for a character. What is never drawn (marks of direction, joiners) needs none. */
function isPrintable(character) {
	return isCovered(character.codePointAt(0) ?? 0) || SHAPED.test(character) || /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character);
}
function isCovered(code) {
	let low = 0;
	let high = BOUNDS.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((BOUNDS[middle] ?? 0) <= code) low = middle + 1;
		else high = middle;
	}
	return low % 2 === 1;
}

// src/rules/missing-characters.ts
/** What is typed instead of a sign that the fonts lack: words that stand in its place, or advice where the sense decides. */
const INSTEAD = {
	"‰": {
		suggestion: "pour mille",
		hint: "Écrivez « pour mille »."
	},
	"№": {
		suggestion: "n°",
		hint: "Écrivez « n° »."
	},
	"℃": {
		suggestion: "°C",
		hint: "Écrivez « °C »."
	},
	μ: {
		suggestion: "µ",
		hint: "Écrivez le signe micro « µ » du clavier, ou « micro »."
	}
};
/** Of a sign that is not in the list, what it is made of may be told: « ﬁ » of f and i, « ⅓ » of 1 and 3. */
function meantInstead(character) {
	const known = INSTEAD[character];
	if (known !== void 0) return known;
	if (/[\uFB00-\uFB06]/.test(character)) {
		const letters = character.normalize("NFKC");
		return {
			suggestion: letters,
			isSafe: true,
			hint: `Tapez les lettres « ${letters} » une à une.`
		};
	}
	if (/[\u2153-\u215E]/.test(character)) {
		const fraction = character.normalize("NFKC").replace("⁄", "/");
		return {
			suggestion: fraction,
			hint: `Écrivez « ${fraction} », ou en toutes lettres.`
		};
	}
	if (/[\u2070-\u209C]/.test(character)) return { hint: "Écrivez le nombre ou la lettre sur la ligne ; pour un exposant, « 10^{4} »." };
	if (/[\uE000-\uF8FF]/.test(character)) return { hint: "Effacez-le ; pour une puce, commencez la ligne par un tiret et une espace." };
	return {};
}
const SCRIPTS = [
	[/[\uE000-\uF8FF]/u, "un signe propre à Word ou à sa police"],
	[/[\uFB00-\uFB06]/u, "des lettres liées"],
	[/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, "un émoji"],
	[/\p{Script=Greek}/u, "une lettre grecque"],
	[/\p{Script=Cyrillic}/u, "une lettre cyrillique"],
	[/\p{Script=Arabic}/u, "une lettre arabe"],
	[/\p{Script=Hebrew}/u, "une lettre hébraïque"],
	[/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u, "un caractère d’Asie de l’Est"],
	[/\p{Script=Latin}/u, "une lettre latine rare"],
	[/\p{Sm}/u, "un signe mathématique"],
	[/\p{M}/u, "un accent seul"]
];
/** « Le caractère « → » (une flèche, U+2192) »: what it looks like, what it is, and its number for who must search for it. */
function describeCharacter(character) {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	const kind = SCRIPTS.find(([form]) => form.test(character))?.[1];
	return `Le caractère « ${character} » (${kind === void 0 ? "" : `${kind}, `}U+${code})`;
}

// src/rules/texte/caractere-imprimable.ts
const rule$19 = defineRule({
	id: "texte/caractere-imprimable",
	severity: "error",
	from: "brouillon",
	summary: "Chaque caractère se dessine avec les polices des documents.",
	why: "Les polices des documents ne l’ont pas : à l’impression, il laisserait un carré vide ou un trou.",
	hint: "Remplacez-le par des mots ou par un signe du clavier.",
	examples: {
		valid: `
      preambule: Le dépistage est proposé à partir de 50 ans ✓ et à ≥ 5 % des habitants.
    `,
		invalid: `
      preambule: Le dépistage est proposé à 5 ‰ des habitants.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of everyText(contrat)) for (const { character, start, count } of missingIn(texte)) {
			const again = count > 1 ? ` (${count} fois dans ce texte)` : "";
			report(at, `${describeCharacter(character)}${again} ne peut pas être imprimé.`, {
				part: {
					start,
					end: start + character.length
				},
				...meantInstead(character)
			});
		}
	}
});
/** Each character that no font has, once, where it stands first; one that was lost has a rule of its own. */
function missingIn(text) {
	const found = /* @__PURE__ */ new Map();
	if (!/[^\n -~\u00A0-\u00AC\u00AE-\u00FFœŒ’…–—\u202F]/u.test(text)) return [];
	const composed = new Set(text.normalize("NFC"));
	let start = 0;
	for (const character of text) {
		const known = found.get(character);
		if (known !== void 0) known.count += 1;
		else if (!isPrintable(character) && character !== "�" && composed.has(character)) found.set(character, {
			character,
			start,
			count: 1
		});
		start += character.length;
	}
	return found.values();
}

// src/rules/texte/caractere-lisible.ts
/** The sign of a lost character, with the word it stands in. */
const LOST = /[\p{L}\d’'-]{0,30}\uFFFD[\p{L}\d\uFFFD’'-]{0,30}/gu;
const rule$18 = defineRule({
	id: "texte/caractere-lisible",
	severity: "error",
	from: "brouillon",
	summary: "Aucun caractère n’a été perdu en route.",
	why: "Une lettre a été perdue quand le texte a été copié ou converti, et nous ne pouvons pas la deviner.",
	hint: "Retapez le mot, d’après le document d’origine.",
	examples: {
		valid: `
      preambule: La santé est l’affaire de tous.
    `,
		invalid: `
      preambule: La sant\uFFFD est l’affaire de tous.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of everyText(contrat)) {
			if (!texte.includes("�")) continue;
			for (const { 0: word, index } of texte.matchAll(LOST)) report(at, `« ${word} » n’est plus lisible.`, { part: {
				start: index,
				end: index + word.length
			} });
		}
	}
});

// src/rules/texte/caractere-visible.ts
/** Soft hyphens, widthless spaces and joiners, marks of order: what comes along when a text is copied from a PDF or a page. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]{1,50}/g;
/** Control characters, and marks that turn the order of what is read; to take these out is not for a program to decide. */
const DECEIVING = /(?![\t\n\r\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
const rule$17 = defineRule({
	id: "texte/caractere-visible",
	severity: "warning",
	from: "brouillon",
	summary: "Un texte ne contient pas de caractère invisible.",
	why: "Il vient d’un copier-coller : il coupe les mots, et la recherche ne les trouve plus.",
	hint: "Effacez le mot, et retapez-le.",
	examples: {
		valid: `
      preambule: La prévention est l’affaire de tous.
    `,
		invalid: `
      preambule: "La pré\\u00ADven\\u00ADtion est l’affaire de tous."
    `
	},
	check({ contrat, report }) {
		for (const text of everyText(contrat)) {
			reportAlike({ report }, text, unseenIn(text.texte), (_, count, { start, end }) => {
				return `Un caractère invisible se cache ${wordAround(text.texte, start, end)}${timesMore(count)}.`;
			});
			const deceiving = DECEIVING.exec(text.texte);
			if (deceiving === null) continue;
			report(text.at, "Un caractère de commande invisible se cache ici.", { part: {
				start: deceiving.index,
				end: deceiving.index + 1
			} });
		}
	}
});
/** The joiners of an emoji belong to it, and a text that is not French may need them. */
function unseenIn(text) {
	return [...text.matchAll(UNSEEN)].flatMap(({ 0: unseen, index }) => {
		const around = text.slice(Math.max(0, index - 2), index) + text.slice(index + unseen.length).slice(0, 2);
		if (/[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/u.test(around)) return [];
		return [{
			start: index,
			end: index + unseen.length,
			text: ""
		}];
	});
}
/** « dans « prévention » », or « ici » between words. */
function wordAround(text, start, end) {
	const word = ((/[\p{L}\d]{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "") + (/^[\p{L}\d\u00AD\u200B]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? "")).replace(/[\u00AD\u200B]/g, "");
	return word === "" ? "ici" : `dans « ${word} »`;
}

// src/rules/texte/code-postal.ts
/** The last figures of an address, before the town: « 4200 Valmont », « 42 000 Valmont Cedex 1 ». */
const BEFORE_TOWN = /(?<=^|[\s,])(\d(?:[ \u00A0]?\d){2,6})[ \u00A0]{1,2}(\p{Lu}[\p{L}'’ \u00A0-]{1,60}(?:\d{1,2})?)$/u;
/** Numbers of another kind: those of a house, a box of letters, a road. */
const STREET = /^(?:rue|avenue|av|boulevard|bd|place|chemin|impasse|allée|route|quai|cours|square|esplanade|faubourg|passage|promenade|lieu)(?!\p{L})/iu;
const BOX = /(?:BP|CS|TSA|RD|RN|D|N|n°)[ \u00A0]?$/u;
const rule$16 = defineRule({
	id: "texte/code-postal",
	severity: "warning",
	from: "brouillon",
	summary: "Un code postal a cinq chiffres, sans espace.",
	why: "Le courrier n’arriverait pas.",
	hint: "Écrivez les cinq chiffres d’affilée, avec le zéro du début : 01000 Bourg-en-Bresse.",
	source: "norme NF Z 10-011 (adresses postales)",
	examples: {
		valid: `
      contact: { service: Accueil, adresse: "1 place de la Mairie, 42000 Valmont" }
    `,
		invalid: `
      contact: { service: Accueil, adresse: "1 place de la Mairie, 4200 Valmont" }
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of everyText(contrat)) {
			if (at.at(-1) !== "adresse") continue;
			const found = BEFORE_TOWN.exec(texte.slice(-120));
			const [, code = "", town = ""] = found ?? [];
			if (found === null || /^\d{5}$/.test(code) || STREET.test(town)) continue;
			const start = Math.max(0, texte.length - 120) + found.index;
			if (BOX.test(texte.slice(0, start).slice(-6))) continue;
			const digits = code.replace(/\D/g, "");
			report(at, digits.length === 5 ? `« ${code} » s’écrit sans espace.` : `« ${code} » a ${digits.length} chiffres.`, {
				part: {
					start,
					end: start + code.length
				},
				...digits.length === 5 ? { suggestion: digits } : {}
			});
		}
	}
});

// src/rules/stated-counts.ts
/**
* The words that numbers are made of, in any order that French or a slip of the pen gives them: what they say together is read
* afterwards. A list of all numbers would be one expression too long to be compiled quickly.
*/
const WORD$2 = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?)";
/** « trente et un », « trente-et-une »: hyphens or spaces, both spellings are right. */
const WORDS = String.raw`${WORD$2}(?:[\s-](?:et[\s-])?${WORD$2}){0,5}`;
const ABOUT$1 = String.raw`une\s(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)(?=\sd)`;
/** « **trois axes** »: bold and italics stand around the number, the noun or both. */
const MARKS = "[*_]{0,3}";
const NUMBER = String.raw`${MARKS}(?<number>(?:environ\s|près\sde\s)?(?:\d{1,3}|${WORDS})|${ABOUT$1})`;
const NOUN = String.raw`${MARKS}(?:\sde\s|\sd[’'])?\s?(?:grande?s\s)?(?<noun>axes(?:\s(?:stratégiques|prioritaires|thématiques|majeurs|principaux|de\stravail|d[’']intervention))?|fiches(?:[-\s]actions?)?|actions|signataires)${MARKS}`;
/** What may stand after the noun without taking anything away from it: « deux actions de prévention » are not all. */
const WHOLE = String.raw`(?=\s{0,2}(?:$|[.,;:!?)»\n]|et\s|répart|organis|déclin|regroup|structur|autour|du\s(?:présent\s)?(?:contrat|CLS)(?!\s(?:de\s|précédent|\d))))`;
/** « Le contrat comporte … », « Le CLS s’articule autour de … »; not « un axe du contrat comporte … ». */
const SAID_OF_US = String.raw`(?<![\p{L}’'])(?<!(?:dans|pour|sur|avec|par|sous|selon|de|à)\s)(?:le|ce|notre|(?:le|ce)\sprésent)\s(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)` + String.raw`(?:\s\([^()]{1,20}\))?\s(?:(?:se|est|sera|ainsi|donc|désormais|lui-même)\s){0,3}(?:s[’'])?` + String.raw`(?:comporte|compte|comprend|contient|rassemble|réunit|regroupe|articule|décline|organise|compose|composé|structure|structuré|construit|bâti|décliné|organisé|articulé|repose)\s` + String.raw`(?:(?:autour|sur|en|par|de|selon)\s){0,2}(?:d[’'])?(?:les\s|ses\s)?`;
/** « visent », « sont »; not « notamment », not « dont », not « le contrat récent ». */
const VERB = String.raw`(?!(?:dont|souvent|récent|présent|précédent|différent|permanent|\p{L}{1,15}[aei]mm?ent)\s)\p{L}{0,15}(?:ent|ont)\s`;
/** « les trois axes du contrat ». */
const OF_US = String.raw`(?<!\p{L})(?:les|des|aux|ces|nos)\s`;
const OUR = String.raw`\sdu\s(?:présent\s)?(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)(?!\s(?:de\s|précédent|\d))(?!\p{L})(?=\s{0,2}(?:$|[.,;:!?)»]|se\s|s[’']|${VERB}))`;
/** « trois axes et douze fiches », « trois axes, déclinés en douze fiches ». */
const CHAIN = String.raw`(?:\s?,)?(?:\set)?(?:\s(?:répartis|déclinés|organisés|regroupés|structurés)\s(?:en|dans|sur))?\s`;
const FORMS = [new RegExp(SAID_OF_US + NUMBER + NOUN + WHOLE, "giu"), new RegExp(OF_US + NUMBER + NOUN + OUR, "giu")];
/** « Les quatre signataires s’engagent », where a text or a paragraph begins. */
const THE_SIGNATORIES = new RegExp(String.raw`^\s{0,3}les\s${NUMBER}${MARKS}\s(?<noun>signataires)${MARKS}\s(?:s[’']|se\s)?${VERB}`, "iu");
/** A part is said of a whole that comes before. */
const PARTIAL = /(?<!\p{L})(?:dont|parmi)(?!\p{L})/iu;
const NEXT = new RegExp(CHAIN + NUMBER + NOUN + WHOLE, "iuy");
/** Most sentences count nothing: the long patterns are for the others. */
const COUNTABLE = /axes|fiches|actions|signataires/i;
/** The counts that a text states of the contract. Where it may speak of anything else, nothing is found. */
function findStatedCounts(text) {
	const found = [];
	for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+(?:\n(?!\n)[^.!?\n]*)*/g)) {
		if (!COUNTABLE.test(sentence) || speaksOfOthers(sentence)) continue;
		const partial = sentence.search(PARTIAL);
		for (const match of FORMS.flatMap((form) => [...sentence.matchAll(form)])) {
			if (partial !== -1 && partial < match.index) continue;
			if (isNamed(match) || !speaksOfOthers(paragraphBefore(text, index))) found.push(...readMatch(match, sentence, index));
		}
		found.push(...signatoriesIn(sentence, text, index));
	}
	return found;
}
/** Two may be the two that were just named; from three on it is all of them, unless another text is spoken of before. */
function signatoriesIn(sentence, text, index) {
	const match = THE_SIGNATORIES.exec(sentence);
	const before = text.slice(Math.max(0, index - LOOK_BACK$1), index);
	if (match === null || !endsParagraph(before.slice(-8) + sentence.slice(0, match[0].search(/\S/)))) return [];
	if (speaksOfOthers(before)) return [];
	return readMatch(match, sentence, index).filter(({ number }) => number.value > 2);
}
/** Whether what stands here begins a paragraph: nothing but white space stands before, or an empty line. */
function endsParagraph(before) {
	const words = before.trimEnd();
	return words === "" || before.slice(words.length).split("\n").length > 2;
}
/** « Ce contrat » alone may be the contrat de ville of the sentence before; « ce contrat local de santé » is not. */
function isNamed(match) {
	return match.groups?.us?.toLowerCase() !== "contrat";
}
/** How far on a sentence may go on counting. */
const LOOK_AHEAD = 200;
const ANOTHER = new RegExp(String.raw`(?<!\p{L})(?:\d{1,3}|une?|${WORDS})\s(?:autres\s)?(axe|fiche|action|signataire)s?(?!\p{L})`, "giu");
/** How far back the sentence before may reach. */
const LOOK_BACK$1 = 600;
function paragraphBefore(text, index) {
	const before = text.slice(Math.max(0, index - LOOK_BACK$1), index);
	return before.slice(Math.max(0, before.lastIndexOf("\n\n")));
}
function readMatch(first, sentence, offset) {
	const counts = [];
	let end = first.index;
	for (let match = first; match !== null;) {
		const { number: words = "", noun = "" } = match.groups ?? {};
		const number = require_agreement.readNumber(words);
		const start = match.index + match[0].lastIndexOf(words, match[0].lastIndexOf(noun));
		if (number !== void 0) counts.push({
			start: offset + start,
			end: offset + start + words.length,
			counted: countedBy(noun),
			number
		});
		end = match.index + match[0].length;
		NEXT.lastIndex = end;
		match = NEXT.exec(sentence);
	}
	const rest = sentence.slice(end, end + LOOK_AHEAD).split(PARTIAL)[0] ?? "";
	const others = [...counts.map(({ counted }) => counted), ...[...rest.matchAll(ANOTHER)].map(([, noun = ""]) => countedBy(noun))];
	return counts.filter(({ counted }) => others.filter((other) => other === counted).length === 1);
}
function countedBy(noun) {
	const word = noun.toLowerCase();
	if (word.startsWith("axe")) return "axes";
	if (word.startsWith("fiche")) return "fiches";
	return word.startsWith("action") ? "actions" : "signataires";
}

// src/rules/texte/compte-exact.ts
/** « Une quinzaine » is said of twelve as well as of eighteen. */
const ABOUT = .3;
const rule$15 = defineRule({
	id: "texte/compte-exact",
	severity: "warning",
	from: "brouillon",
	summary: "Les nombres d’axes, de fiches et de signataires cités dans les textes sont ceux du contrat.",
	why: "Le lecteur compterait autre chose que ce qui est écrit.",
	hint: "Corrigez le nombre, ou laissez le contrat le remplir avec {{nombre axes}}, {{nombre fiches}}…",
	examples: {
		valid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
      preambule: Le contrat s’articule autour de deux axes. Le projet régional de santé compte trois axes stratégiques.
    `,
		invalid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
      preambule: Le contrat s’articule autour de trois axes. Le projet régional de santé compte trois axes stratégiques.
    `
	},
	check({ contrat, isRefused, report }) {
		const isDoubtful = (counted) => {
			const [list, key] = COUNTED_FROM[counted];
			return (contrat.yaml[list] ?? []).some((_, index) => isRefused([
				list,
				index,
				key
			]));
		};
		for (const { at, texte } of contrat.textes) {
			if (isAboutOthers(at)) continue;
			for (const { counted, number, start, end } of findStatedCounts(texte)) {
				const real = countsOf(contrat, counted);
				const [first] = real;
				if (first === void 0 || isDoubtful(counted) || real.some((count) => agrees(number, count))) continue;
				const said = texte.slice(start, end);
				const isCertain = !number.approximate && real.length === 1 && first > 1;
				report(at, `« ${said} » : le contrat compte ${first} ${first < 2 ? counted.slice(0, -1) : counted}.`, {
					part: {
						start,
						end
					},
					...isCertain ? { suggestion: likeSaid(first, said, counted) } : {}
				});
			}
		}
	}
});
/** What makes an element count: where that is refused, nobody can tell how many there are. */
const COUNTED_FROM = {
	axes: ["axes", "id"],
	fiches: ["fiches", "id"],
	actions: ["fiches", "maturite"],
	signataires: ["partenaires", "role"]
};
function agrees({ value, approximate }, count) {
	return approximate ? Math.abs(value - count) <= ABOUT * value : value === count;
}
/** In figures or in words, as the text has it. */
function likeSaid(count, said, counted) {
	return /\d/.test(said) ? String(count) : require_agreement.numberInWords(count, counted === "fiches" || counted === "actions" ? "f" : "m");
}
/** What the number may be; nothing where the contract has none of it, or where a transcription knows only some. */
function countsOf({ chiffres, isTranscription, yaml }, counted) {
	if (counted === "axes" || counted === "signataires") return [chiffres[counted]].filter((count) => count > 0);
	if (isTranscription || chiffres.fiches === 0) return [];
	const announced = yaml.plan?.fiches_annoncees;
	return [.../* @__PURE__ */ new Set([
		chiffres[counted],
		chiffres.fiches,
		chiffres.actions,
		...announced === void 0 ? [] : [announced]
	])];
}

// src/rules/texte/date-possible.ts
/** What comes before a day of the month: other figures beyond 31 may count something else. */
const DAY_COMES = /(?<!\p{L})(?:le|du|au)\s+$/iu;
const rule$14 = defineRule({
	id: "texte/date-possible",
	severity: "error",
	from: "brouillon",
	summary: "Une date écrite dans un texte existe au calendrier.",
	why: "Le lecteur ne saurait pas de quel jour il s’agit.",
	hint: "Corrigez le jour, le mois ou l’année.",
	examples: {
		valid: `
      preambule: Le diagnostic a été rendu le 29 février 2024.
    `,
		invalid: `
      preambule: Le diagnostic a été rendu le 29 février 2023.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const date of findProseDates(texte)) {
			const { start, end, month, year, exists } = date;
			if (exists || !isSurelyDay(date, texte)) continue;
			const name = require_dates.MONTHS[month - 1] ?? "";
			const length = require_dates.daysInMonth(year, month);
			const last = length > 0 ? ` ${name} ${year} compte ${length} jours.` : "";
			report(at, `Le « ${texte.slice(start, end)} » n’existe pas :${last || ` l’année n’a pas de mois ${month}.`}`, { part: {
				start,
				end
			} });
		}
	}
});
function isSurelyDay({ day, start, weekday }, text) {
	return day >= 1 && day <= 31 || weekday !== void 0 || DAY_COMES.test(text.slice(Math.max(0, start - 4), start));
}

// src/rules/texte/ecriture-constante.ts
/** The ways of writing both genders in one word; « représenté(e) » is a form to fill in, and « (s) » only a plural. */
const STYLES = [
	[/(?<!\p{L})\p{L}{2,30}[·•‧]\p{Ll}{1,6}(?:[·•‧]s)?(?!\p{L})/gu, "le point médian"],
	[/(?<!\p{L})\p{L}{2,30}\.(?:e|ne|trice|se|ère|rice|ve)(?:\.?s)?(?![\p{L}.])/gu, "le point"],
	[/(?<!\p{L})(?!représenté|habilité|soussigné)\p{L}{2,30}\((?:e|ne|trice|se|ère|rice|ve)s?\)s?(?!\p{L})/giu, "les parenthèses"],
	[/(?<!\p{L})\p{L}{2,30}-(?:e|ne|trice|se|ère|rice|ve)-s(?!\p{L})/gu, "les tirets"]
];
const rule$13 = defineRule({
	id: "texte/ecriture-constante",
	severity: "info",
	from: "brouillon",
	summary: "L’écriture inclusive garde une seule forme dans tout le contrat.",
	why: "Le lecteur croirait à deux auteurs, et un lecteur d’écran lit chaque forme autrement.",
	hint: "Choisissez une forme, ou écrivez les deux mots : « les habitantes et les habitants ».",
	examples: {
		valid: `
      preambule: Les habitant·e·s et les élu·e·s se réunissent.
    `,
		invalid: `
      preambule: Les habitant·e·s et les élu(e)s se réunissent.
    `
	},
	check({ contrat, report }) {
		let first;
		const other = [];
		for (const { at, texte } of contrat.textes) for (const { start, end, word, style } of inclusiveForms(texte)) {
			first ??= {
				style,
				word
			};
			if (style !== first.style) other.push({
				at,
				start,
				end,
				word,
				style
			});
		}
		const [found] = other;
		if (found === void 0 || first === void 0) return;
		const { at, start, end, word, style } = found;
		report(at, `« ${word} » : ici ${style}, ailleurs ${first.style} (« ${first.word} »).`, { part: {
			start,
			end
		} });
	}
});
function inclusiveForms(text) {
	if (!/[·•‧.(-]/.test(text)) return [];
	return STYLES.flatMap(([form, style]) => matchesInProse(text, form).map(({ start, end, found }) => ({
		start,
		end,
		word: found[0],
		style
	}))).sort((a, b) => a.start - b.start);
}

// src/rules/texte/espaces-insecables.ts
/** A number that touches its unit. « 2e », « 18h30 », « 4G » are written so. */
const UNIT$1 = /(?<![\p{L}\d.,/_-])\d{1,9}(?:[.,]\d{1,4})?(?=(?:km²?|m²|kg|ha|cm|mm|mg|ml|ETP|ans|mois|jours|euros|habitants)(?![\p{L}\d]))/gu;
const rule$12 = defineRule({
	id: "texte/espaces-insecables",
	severity: "info",
	from: "brouillon",
	summary: "Une espace précède ; : ! ? » % € et les unités, une autre suit « et n°.",
	why: "C’est l’usage en français, et le texte se lit mieux.",
	hint: "Ajoutez une espace : une espace ordinaire suffit, les documents la rendent insécable.",
	source: "Lexique des règles typographiques en usage à l’Imprimerie nationale",
	examples: {
		valid: `
      preambule: "Prévenir, soigner : voilà le projet ! Il coûte 5 000 € et touche 30 % des habitants."
    `,
		invalid: `
      preambule: "Prévenir, soigner : voilà le projet! Il coûte 5 000€ et touche 30 % des habitants."
    `
	},
	check({ contrat, report }) {
		for (const text of contrat.textes) reportAlike({ report }, text, missingSpaces(text), (first, count) => {
			return `Il manque une espace dans « ${first} »${timesMore(count)}.`;
		});
	}
});
/**
* Only spaces that are not there: an ordinary one is what a keyboard gives, it stands on every line, and documents set it
* right by the same rules.
*/
function missingSpaces({ texte }) {
	const signs = require_acronyms.gapEdits(texte).filter(({ start, end }) => start === end);
	const units = [...texte.matchAll(UNIT$1)].map(({ index, 0: number }) => {
		const at = index + number.length;
		return {
			start: at,
			end: at,
			text: "\xA0"
		};
	});
	return joined(texte, inProse(texte, [...signs, ...units].sort((a, b) => a.start - b.start)));
}
/**
* A space that is missing can't be underlined: the word before it and the sign or unit after it can. Two that belong to one
* word (« «ainsi» ») are one stretch.
*/
function joined(text, gaps) {
	const found = [];
	for (const gap of gaps) {
		const stretch = aroundGap(text, gap.start);
		const last = found.at(-1);
		if (last === void 0 || last.end <= stretch.start) found.push({
			...stretch,
			gaps: [gap]
		});
		else {
			last.end = Math.max(last.end, stretch.end);
			last.gaps.push(gap);
		}
	}
	return found.map(({ start, end, gaps: inside }) => {
		const moved = inside.map((gap) => ({
			start: gap.start - start,
			end: gap.end - start,
			text: gap.text
		}));
		return {
			start,
			end,
			text: require_edits.applyEdits([text.slice(start, end)], moved).join("")
		};
	});
}
function aroundGap(text, at) {
	const left = /[\p{L}\d«»°.,]{1,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? text.slice(at - 1, at);
	const right = /^[\p{L}\d²]{1,30}|^[^\p{L}\d]/u.exec(text.slice(at, at + 30))?.[0] ?? "";
	return {
		start: at - left.length,
		end: at + right.length
	};
}

// src/rules/texte/fiche-existante.ts
const FORM = new RegExp(citationForm(String.raw`[Ff]iches?(?:[-\s]actions?)?`, String.raw`(?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}`), "gu");
/** More numbers than these are a wall. */
const LISTED = 12;
const rule$11 = defineRule({
	id: "texte/fiche-existante",
	severity: "error",
	from: "arrete",
	summary: "Une fiche citée par son numéro dans un texte est une fiche du contrat.",
	why: "Le lecteur chercherait une fiche qui n’y est pas.",
	hint: "Corrigez le numéro.",
	examples: {
		valid: "preambule: Le dépistage est décrit dans la fiche 1.1. Le contrat de ville le reprend dans sa fiche 4.2.",
		invalid: "preambule: Le dépistage est décrit dans la fiche 1.4. Le contrat de ville le reprend dans sa fiche 4.2."
	},
	check({ contrat, report, hasRefused }) {
		const ids = contrat.fiches.map(({ id }) => id);
		if (ids.length === 0 || hasRefused(["fiches"]) || knowsOnlySomeFiches(contrat)) return;
		const known = new Set(ids.map((id) => id.toLowerCase()));
		const forms = new Set(ids.map(formOf));
		const hint = ids.length > LISTED ? void 0 : `Corrigez le numéro : le contrat a les fiches ${require_agreement.enumerate(ids)}.`;
		for (const { at, texte } of contrat.textes) {
			if (isAboutOthers(at)) continue;
			for (const { number, sentence, start, end } of findCitedNumbers(texte, FORM)) {
				if (known.has(number.toLowerCase()) || !forms.has(formOf(number)) || speaksOfOthers(sentence)) continue;
				report(at, `Le contrat n’a pas de fiche ${number}.`, {
					part: {
						start,
						end
					},
					...hint === void 0 ? {} : { hint }
				});
			}
		}
	}
});

// src/rules/texte/guillemets-francais.ts
const rule$10 = defineRule({
	id: "texte/guillemets-francais",
	severity: "info",
	from: "brouillon",
	summary: "Les guillemets sont français : « ainsi ».",
	why: "Les documents les remplacent eux-mêmes ; le texte peut déjà les avoir.",
	hint: "Remplacez \"…\" par « … ».",
	examples: {
		valid: `
      preambule: Le dispositif « Bouger en ville » est ouvert à tous.
    `,
		invalid: `
      preambule: Le dispositif "Bouger en ville" est ouvert à tous.
    `
	},
	check({ contrat, report }) {
		for (const text of contrat.textes) {
			if (!/["“]/.test(text.texte)) continue;
			reportAlike({ report }, text, quotations(text.texte), (first, count) => {
				return `${first.length > 60 ? `${first.slice(0, 60)}…` : first} : les guillemets ne sont pas français${timesMore(count)}.`;
			});
		}
	}
});
/**
* Whole quotations, from the sign that opens to the one that closes, so that one is never changed without the other. What
* the documents would set right is what is found. One that goes over several lines, or holds a link, is left
* to them.
*/
function quotations(text) {
	const found = [];
	let open = [];
	let depth = 0;
	for (const sign of require_acronyms.signEdits(text)) {
		if (!"«»“”".includes(sign.text)) continue;
		open.push(sign);
		depth += "«“".includes(sign.text) ? 1 : -1;
		if (depth !== 0) continue;
		const whole = quotation(text, open);
		if (whole !== void 0) found.push(whole);
		open = [];
	}
	return inProse(text, found);
}
function quotation(text, signs) {
	const [first] = signs;
	const last = signs.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	const { start } = first;
	const { end } = last;
	const words = text.slice(start, end);
	if (words.includes("\n")) return void 0;
	const spaced = signs.map((sign) => ({
		start: sign.start - start,
		end: sign.end - start,
		text: withSpace(text, sign)
	}));
	return {
		start,
		end,
		text: require_edits.applyEdits([words], spaced).join("")
	};
}
function withSpace(text, { start, end, text: sign }) {
	if (sign === "«") return require_agreement.isSpace(text.charAt(end)) ? sign : sign + "\xA0";
	if (sign === "»") return require_agreement.isSpace(text.charAt(start - 1)) ? sign : "\xA0" + sign;
	return sign;
}

// src/rules/texte/jour-de-semaine.ts
const rule$9 = defineRule({
	id: "texte/jour-de-semaine",
	severity: "error",
	from: "brouillon",
	summary: "Le jour de la semaine est celui de la date.",
	why: "Le lecteur ne saurait pas quel jour venir, ni quand le contrat a été signé.",
	hint: "Corrigez le jour ou la date.",
	examples: {
		valid: `
      preambule: Le comité s’est réuni le vendredi 4 mai 2018.
    `,
		invalid: `
      preambule: Le comité s’est réuni le jeudi 4 mai 2018.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const date of findProseDates(texte)) {
			if (date.weekday === void 0 || !date.exists) continue;
			const day = require_dates.toDay(date);
			const real = require_dates.weekdayOf(day);
			if (real === date.weekday.number) continue;
			const suggestion = likeFirst(require_dates.WEEKDAYS[real] ?? "", texte.slice(date.weekday.start, date.weekday.end));
			const { start, end } = date.weekday;
			report(at, `Le ${require_dates.formatDate(require_dates.dateOf(day))} est un ${require_dates.WEEKDAYS[real]}.`, {
				part: {
					start,
					end
				},
				suggestion
			});
		}
	}
});

// src/registers/unaccented-capitals.ts
/**
* Words that begin with an accented capital in French and that people type without the accent. Closed: each is French only
* with its accent, and no name of a person or a brand. Those that English writes without one stand in `AMBIGUOUS`.
*/
const CERTAIN = "État|États|Étatique|École|Écoles|Écolier|Écoliers|Écologie|Écologique|Écologiques|Économie|Économies|Économique|Économiques|Établissement|Établissements|Établir|Égalité|Également|Étude|Études|Étudiant|Étudiants|Étudiante|Étudiantes|Étape|Étapes|Équipe|Équipes|Équipement|Équipements|Équilibre|Équité|Évaluer|Événement|Événements|Évènement|Évènements|Évolutions|Éviter|Élaborer|Élaborée|Élaboré|Élargir|Élargissement|Élément|Éléments|Élève|Élèves|Élection|Élections|Élu|Élus|Élue|Élues|Épidémie|Épidémies|Épidémiologie|Épidémiologique|Éthique|Échange|Échanges|Échanger|Échéance|Échéances|Échéancier|Échelle|Échelon|Écoute|Écouter|Écran|Écrans|Écrire|Écriture|Écosystème|Éducatif|Éducative|Éducateur|Éducateurs|Éducatrice|Éduquer|Éligible|Éligibles|Émanation|Énergie|Énergies|Épicerie|Épiceries|Épanouissement|Épuisement|Étendre|Étendue|Éveil|Évitement|Île|Îles";
/** Only where an elided article or a French word goes with it: « l’Education nationale », « Evaluation de l’impact ». */
const AMBIGUOUS = "Éducation|Évaluation|Évolution|Édition|Élaboration|Émergence|Étiquette";
const plain = (word) => word.normalize("NFD").charAt(0) + word.slice(1);
const capitals = (words) => new Map(words.split("|").map((word) => [plain(word), word]));
const ALWAYS = capitals(CERTAIN);
const IN_FRENCH = capitals(AMBIGUOUS);
/** The word with its accent; `undefined` where it is right, or may be. */
function accentedCapital(word, before, after) {
	const certain = ALWAYS.get(word);
	if (certain !== void 0) return certain;
	return /[ldLD]['’]$/.test(before) || /^\s(?:nationale|de|du|des|à|et|par|en|populaire)(?!\p{L})|^\sd['’]/u.test(after) ? IN_FRENCH.get(word) : void 0;
}

// src/rules/texte/majuscules-accentuees.ts
const WORD$1 = /(?<![\p{L}\d@#._/-])[EI][a-zà-öø-ÿ]{1,20}(?![\p{L}\d@_]|[./]\p{L})/gu;
/** « A la suite de… » where a sentence, a line or an item of a list begins. */
const PREPOSITION = /(?:^|(?<=[.!?:;]\s|^\s{0,8}[-–•*]\s{1,3}|[«(]\s?))A (?=(?:la|l['’]|ce|cet|cette|ces|partir|travers|terme|défaut|compter|savoir|noter|destination|court|moyen|long|chaque|quelques|son|leur)(?!\p{L})|l['’])/gmu;
const rule$8 = defineRule({
	id: "texte/majuscules-accentuees",
	severity: "warning",
	from: "brouillon",
	summary: "Les majuscules portent leur accent : État, École, À la suite.",
	why: "En français l’accent fait partie du mot, et les documents ne changent jamais vos lettres.",
	hint: "Remplacez la première lettre ; si votre clavier ne la donne pas, copiez-la d’ici.",
	source: "Académie française, Questions de langue, « Accentuation des majuscules »",
	examples: {
		valid: `
      preambule: L’État et l’Éducation nationale ont signé à l’École de Valmont.
    `,
		invalid: `
      preambule: L’Etat et l’Éducation nationale ont signé à l’École de Valmont.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) {
			for (const { start, end, found } of matchesInProse(texte, WORD$1)) {
				const right = accentedCapital(found[0], texte.slice(Math.max(0, start - 2), start), texte.slice(end, end + 12));
				if (right === void 0) continue;
				report(at, `« ${found[0]} » s’écrit « ${right} ».`, {
					part: {
						start,
						end
					},
					suggestion: right
				});
			}
			for (const { start } of matchesInProse(texte, PREPOSITION)) {
				const words = texte.slice(start, start + 20).split(/\s/).slice(0, 2).join(" ");
				report(at, `« ${words} » s’écrit « À${words.slice(1)} ».`, {
					part: {
						start,
						end: start + 1
					},
					suggestion: "À"
				});
			}
		}
	}
});

// src/rules/texte/mot-une-fois.ts
const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*['’]?/gu;
/** Words that good French may say twice: « nous nous engageons », « il en en parlant », « très très ». */
const MAY_DOUBLE = new Set("nous vous en y est un une si non oui très bien faire plus bla chez ou tout petit peu toc".split(" "));
const rule$7 = defineRule({
	id: "texte/mot-une-fois",
	severity: "info",
	from: "brouillon",
	summary: "Un mot n’est pas écrit deux fois de suite.",
	why: "C’est souvent la trace d’une phrase remaniée.",
	hint: "Effacez l’un des deux mots, s’il est de trop.",
	examples: {
		valid: `
      preambule: Nous nous engageons auprès des habitants.
    `,
		invalid: `
      preambule: Nous nous engageons auprès des des habitants.
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const { start, end } of inProse(texte, doubled(texte))) report(at, `« ${texte.slice(start, end).replace(/\s+/, " ")} » : le mot est écrit deux fois.`, { part: {
			start,
			end
		} });
	}
});
/** Words that follow themselves with nothing but a space between; names (« Duran Duran ») and figures are left alone. */
function doubled(text) {
	const found = [];
	let before;
	for (const { 0: word, index: start } of text.matchAll(WORD)) {
		const end = start + word.length;
		const isSame = before?.word.toLowerCase() === word && /^\p{Ll}/u.test(word) && !MAY_DOUBLE.has(word);
		if (before !== void 0 && isSame && /^[ \u00A0\u202F]?\n?[ ]{0,8}$/.test(text.slice(before.end, start)) && start > before.end) found.push({
			start: before.start,
			end
		});
		before = {
			word,
			start,
			end
		};
	}
	return found;
}

// src/registers/former-regions.ts
/** Regions that merged, by name; what was only the agency of two regions is no region. */
const GONE = new Map(ARS.flatMap((ars) => ars.to === void 0 || ars.nom === "Océan Indien" ? [] : [[ars.nom, ars]]));
const NAMES$1 = [...GONE.keys()].sort((a, b) => b.length - a.length).join("|");
/** An old region is still a good name of a country and its wine: only its council and its agency are gone. */
const NAMED = new RegExp(`(?<=(?:[Cc]onseil [Rr]égional|[Aa]gence [Rr]égionale de [Ss]anté|ARS)[ \\u00A0](?:de la |de l['’]|de |d['’]|du )?)(?:${NAMES$1})(?![\\p{L}\\d]|[-‐‑–][\\p{L}])`, "gu");
/** The councils and agencies of merged regions that a text names, from left to right. */
function findFormerRegions(text) {
	return [...text.matchAll(NAMED)].flatMap(({ 0: nom, index }) => {
		const gone = GONE.get(nom);
		const now = ARS.find(({ to, departements }) => to === void 0 && departements.includes(gone?.departements[0] ?? ""));
		if (gone?.to === void 0 || now === void 0) return [];
		const since = `${Number(gone.to.slice(0, 4)) + 1}-01-01`;
		return [{
			start: index,
			end: index + nom.length,
			now: now.nom,
			since
		}];
	});
}

// src/registers/institutions.ts
/**
* Names out of date, with the day since when. Only those that nothing else bears: « RSI » and « ACS » have other meanings in the
* field and stand here in full. Sources: Légifrance.
*/
const FORMER_NAMES = [
	former("conseils généraux", "conseils départementaux", "2015-03-22", "loi n° 2013-403 du 17 mai 2013"),
	former("conseil général(?! de l['’](?:environnement|alimentation|économie|armement)| des mines)", "conseil départemental", "2015-03-22", "loi n° 2013-403 du 17 mai 2013"),
	former("CMU-?C|couverture maladie universelle complémentaire|aide au paiement d['’]une (?:assurance )?complémentaire santé", "complémentaire santé solidaire", "2019-11-01", "loi n° 2018-1203 du 22 décembre 2018, art. 52"),
	former("couverture maladie universelle(?! complémentaire)", "protection universelle maladie", "2016-01-01", "loi n° 2015-1702 du 21 décembre 2015, art. 59"),
	former("Pôle emploi", "France Travail", "2024-01-01", "loi n° 2023-1196 du 18 décembre 2023"),
	former("DDCSPP", "DDETSPP", "2021-04-01", "décret n° 2020-1545 du 9 décembre 2020"),
	former("DDCS", "DDETS", "2021-04-01", "décret n° 2020-1545 du 9 décembre 2020"),
	former("INPES|InVS|Institut de veille sanitaire", "Santé publique France", "2016-05-01", "ordonnance n° 2016-462 du 14 avril 2016"),
	former("AFSSAPS", "ANSM", "2012-05-01", "loi n° 2011-2012 du 29 décembre 2011"),
	former("CGET|Commissariat général à l['’]égalité des territoires", "Agence nationale de la cohésion des territoires", "2020-01-01", "loi n° 2019-753 du 22 juillet 2019"),
	{
		forms: "régime social des indépendants",
		now: "le régime général de la sécurité sociale, qui l’a repris",
		since: "2018-01-01",
		source: "loi n° 2017-1836 du 30 décembre 2017, art. 15"
	},
	{
		forms: "DIRECCTE",
		now: "DREETS (DRIEETS en Île-de-France, DEETS outre-mer)",
		since: "2021-04-01",
		source: "décret n° 2020-1545 du 9 décembre 2020"
	},
	{
		forms: "DRJSCS",
		now: "DREETS pour la cohésion sociale, DRAJES pour la jeunesse et les sports",
		since: "2021-04-01",
		source: "décrets n° 2020-1542 et n° 2020-1545 du 9 décembre 2020"
	},
	{
		forms: "DDASS|DRASS|agences? régionales? de l['’]hospitalisation",
		now: "agence régionale de santé",
		since: "2010-04-01",
		source: "loi n° 2009-879 du 21 juillet 2009, art. 118"
	},
	{
		forms: "CHSCT",
		now: "comité social (CSE, CSA ou CST) et sa formation spécialisée en santé et sécurité",
		since: "2023-01-01",
		source: "ordonnance n° 2017-1386 du 22 septembre 2017 ; loi n° 2019-828 du 6 août 2019"
	}
];
function former(forms, now, since, source) {
	return {
		forms,
		now,
		replacement: now,
		since,
		source
	};
}
/** All names in one pattern, a group each: a text is read once. */
const ANY = new RegExp(`(?<![\\p{L}\\d@._/-])(?:${FORMER_NAMES.map(({ forms }) => `(${forms})`).join("|")})(?![\\p{L}\\d@_/-])`.replaceAll(" ", "[ \\u00A0\\n]"), "giu");
/** The names out of date in a text, from left to right; whether they are so at its date is not said. */
function findFormerNames(text) {
	return [...text.matchAll(ANY)].flatMap(({ index, 0: words, ...groups }) => {
		const name = FORMER_NAMES.find((_, at) => groups[at + 1] !== void 0);
		return name === void 0 ? [] : [{
			start: index,
			end: index + words.length,
			name
		}];
	});
}

// src/rules/texte/nom-actuel.ts
/** What is said there is about another time, or in the words of another. */
const ABOUT_OTHERS = /* @__PURE__ */ new Set([
	"bilan_precedent",
	"contexte_regional",
	"transcription",
	"visas",
	"citations",
	"source",
	"sources"
]);
/** Its capital says nothing about the sentence. */
const ACRONYM$1 = /^\p{Lu}{2}/u;
const rule$6 = defineRule({
	id: "texte/nom-actuel",
	severity: "warning",
	from: "brouillon",
	summary: "Les institutions et les droits portent le nom qu’ils ont à la date du contrat.",
	why: "Le lecteur chercherait un service qui n’existe plus sous ce nom.",
	hint: "Écrivez le nom actuel ; si vous parlez du passé, dites-le : « l’ancien… ».",
	source: "Légifrance ; loi n° 2015-29 du 16 janvier 2015 pour les régions",
	examples: {
		valid: `
      preambule: Le conseil départemental et France Travail (ex-Pôle emploi) participent au comité.
    `,
		invalid: `
      preambule: Le conseil général et France Travail participent au comité.
    `
	},
	check({ contrat, report }) {
		const contractDay = dayOfContract(contrat);
		for (const { at, texte } of contrat.textes) {
			if (at.some((key) => ABOUT_OTHERS.has(key))) continue;
			for (const { span, now, replacement, since } of outOfDate(contrat, at, texte, contractDay)) {
				const said = texte.slice(span.start, span.end);
				report(at, `« ${said} » : depuis le ${require_dates.formatDate(since)}, c’est « ${now} ».`, {
					part: span,
					...replacement === void 0 ? {} : { suggestion: inPlaceOf(said, replacement) }
				});
			}
		}
	}
});
function outOfDate(contrat, at, text, contractDay) {
	const day = dayOfRelease(contrat, at) ?? contractDay;
	return formerNames(text, isNameOfArs(contrat, at)).filter((named) => named.since.first <= day && !isAboutThePast(text, named));
}
/** @param isArs a rule of its own looks at the names of the agencies that are partners */
function formerNames(text, isArs) {
	const names = inProse(text, findFormerNames(text)).flatMap(({ start, end, name }) => named({
		start,
		end
	}, name.now, name.replacement, name.since));
	const regions = isArs ? [] : inProse(text, findFormerRegions(text));
	return [...names, ...regions.flatMap((span) => named(span, span.now, span.now, span.since))];
}
function named(span, now, replacement, day) {
	const since = readDate(day);
	return since === void 0 ? [] : [{
		span,
		now,
		replacement,
		since
	}];
}
function inPlaceOf(said, replacement) {
	return ACRONYM$1.test(said) ? replacement : likeFirst(replacement, said);
}
function isNameOfArs(contrat, at) {
	const [collection, index, key] = at;
	return collection === "partenaires" && key === "nom" && contrat.yaml.partenaires?.[Number(index)]?.type === "ars";
}
/** A release speaks of its own day. */
function dayOfRelease(contrat, at) {
	const release = at[0] === "communiques" ? contrat.yaml.communiques?.[Number(at[1])] : void 0;
	return readDate(release?.date)?.first;
}
/** A text without date is being written now, unless it is signed or rebuilt from sources. */
function dayOfContract(contrat) {
	const date = contractDate(contrat);
	if (date !== void 0) return date.first;
	return contrat.isTranscription || contrat.etat === "signe" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const PAST = /(?<!\p{L})(?:anciens?|anciennes?|anciennement|ex|dev(?:enue?s?|ient|iennent|int|inrent)|remplac\p{L}{1,10}|succ[éè]d\p{L}{1,8}|jusqu|autrefois|naguère|alors|époque|historique\p{L}{0,6}|issue?s?|fusion\p{L}{0,6}|disso\p{L}{1,8}|supprim\p{L}{1,8}|disparu\p{L}{0,5}|disparition|précéden\p{L}{1,8}|auparavant|avant|origine|dit|dite|rebaptis\p{L}{1,8}|renomm\p{L}{1,8})(?!\p{L})/iu;
/** Whether the sentence tells of former times, gives both names, or quotes a title. */
function isAboutThePast(text, { span: { start, end }, now, replacement = now, since }) {
	const sentence = sentenceAround(text, start, end);
	if (PAST.test(sentence) || sentence.toLowerCase().includes(replacement.toLowerCase())) return true;
	if (/«\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?»/.test(text.slice(end, end + 2))) return true;
	const changed = require_dates.fromDay(since.first).year;
	return [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([year]) => Number(year) <= changed);
}

// src/rules/texte/numero-de-telephone.ts
/** « Tél. : 04 77 00 00 », « téléphone 04.77.00.00.0 ». */
const TOLD = /(?<=(?<!\p{L})(?:tél|tel|téléphone)\.?[ \u00A0]{0,2}:?[ \u00A0]{0,2})\d(?:[ .\u00A0\u202F-]{0,3}\d){3,20}(?![\d\p{L}]|[ .\u00A0\u202F-]{1,3}\d)/giu;
const rule$5 = defineRule({
	id: "texte/numero-de-telephone",
	severity: "warning",
	from: "brouillon",
	summary: "Un numéro de téléphone a dix chiffres, ou c’est un numéro court.",
	why: "Personne ne répondrait à ce numéro.",
	hint: "Vérifiez le numéro : dix chiffres par paires, par exemple 04 00 00 00 00.",
	source: "plan national de numérotation (Arcep)",
	examples: {
		valid: `
      contact: { service: Accueil, telephone: "04 00 00 00 00" }
    `,
		invalid: `
      contact: { service: Accueil, telephone: "04 00 00 00 0" }
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of everyText(contrat)) {
			if (at.at(-1) === "telephone") {
				if (isWrong(texte)) report(at, told(texte));
				continue;
			}
			for (const { start, end, found } of matchesInProse(texte, TOLD)) if (isWrong(found[0])) report(at, told(found[0]), { part: {
				start,
				end
			} });
		}
	}
});
function told(number) {
	const digits = number.replace(/\D/g, "").length;
	if (digits !== 10) return `« ${number} » a ${digits} chiffres.`;
	return `« ${number} » ne commence pas comme un numéro français.`;
}
/** A field may say more than a number, hold two of them, or one from abroad: then it is no mistake that can be told. */
function isWrong(written) {
	const digits = written.replace(/\D/g, "").length;
	return /^\d[\d .\u00A0\u202F-]*$/.test(written.trim()) && digits <= 12 && !written.startsWith("00") && !require_acronyms.isPhone(written);
}

// src/rules/texte/ordinaux.ts
/** « 2ème », « 1ier », « XXIème », « 1^{er} »: a number, then an ending that is too long or marked as raised. */
const LONG = /(?<![\p{L}\d_.,/-])(?:(?<number>\d{1,4}|[IVX]{1,6})(?:\^\{(?<raised>er|re|e|ère|ème|ers|es)\}|\^(?<marked>er|re|e|ère|ème)\^|(?<ending>i?[èeé]mes?))|(?<figure>\d{1,4})(?<first>i?[èeé]res?|iers?))(?![\p{L}\d_^])/gu;
const rule$4 = defineRule({
	id: "texte/ordinaux",
	severity: "info",
	from: "brouillon",
	summary: "Les ordinaux s’écrivent 1er, 1re, 2e, XXIe.",
	why: "C’est l’usage de l’Imprimerie nationale ; les documents mettent eux-mêmes la terminaison en exposant.",
	hint: "Gardez la seule terminaison courte, sans exposant : 1er, 1re, 2e.",
	source: "Lexique des règles typographiques en usage à l’Imprimerie nationale",
	examples: {
		valid: `
      preambule: Ce 2e contrat succède au 1er ; il entre dans sa 1re année.
    `,
		invalid: `
      preambule: Ce 2ème contrat succède au 1er.
    `
	},
	check({ contrat, report }) {
		for (const text of contrat.textes) {
			const edits = replacements(text.texte, LONG, ({ groups = {} }) => {
				const { number, figure, raised, marked, ending, first } = groups;
				const counted = number ?? figure ?? "";
				return counted + shortEnding(counted, raised ?? marked ?? ending ?? first ?? "");
			});
			reportAlike({ report }, text, edits, (first, count, { text: right }) => {
				return `« ${first} » s’écrit « ${right} »${timesMore(count)}.`;
			});
		}
	}
});
/** « er » and « re » belong to one alone; all other numbers have « e ». */
function shortEnding(number, written) {
	const many = written.endsWith("s") ? "s" : "";
	if (number !== "1" && number !== "I") return `e${many}`;
	if (/^i?[èeé]me/.test(written)) return `e${many}`;
	return /^i?ers?$/.test(written) ? `er${many}` : `re${many}`;
}

// src/rules/texte/points-de-suspension.ts
/** Three dots, as typed; more of them lead to a page number or leave a blank. « Etc. » needs no dots. */
const DOTS = /(?<![.…])(?<etc>\betc)?(?:\.{3}|…)(?![.…])/gi;
const rule$3 = defineRule({
	id: "texte/points-de-suspension",
	severity: "info",
	from: "brouillon",
	summary: "Les points de suspension sont un seul signe, et « etc. » n’en prend pas.",
	why: "Les documents remplacent eux-mêmes trois points par ce signe ; le texte peut déjà l’avoir.",
	hint: "Écrivez « … » d’un seul signe, et « etc. » avec un seul point.",
	examples: {
		valid: `
      preambule: Les acteurs se connaissent… et se parlent, dans les quartiers, les écoles, etc.
    `,
		invalid: `
      preambule: Les acteurs se connaissent... et se parlent.
    `
	},
	check({ contrat, report }) {
		for (const text of contrat.textes) {
			const wrong = replacements(text.texte, DOTS, ({ groups }) => `${groups?.etc ?? ""}${groups?.etc ? "." : "…"}`).filter((dot) => dot.text !== text.texte.slice(dot.start, dot.end));
			const blanks = wrong.length === 0 ? [] : findPlaceholders(text.texte);
			const edits = wrong.filter(({ start, end }) => !blanks.some((blank) => blank.start < end && start < blank.end));
			reportAlike({ report }, text, edits, (first, count, edit) => {
				return `« ${first} » s’écrit « ${edit.text} »${timesMore(count)}.`;
			});
		}
	}
});

// src/rules/texte/sans-image.ts
/** « ![Ce que montre l’image](images/carte.png) », « ![Carte][1] ». */
const IMAGE = /!\[(?<words>[^\][\n]{0,200})\](?:\([^()\n]{0,500}\)|\[[^\][\n]{0,100}\])/g;
const rule$2 = defineRule({
	id: "texte/sans-image",
	severity: "warning",
	from: "brouillon",
	summary: "Un texte ne contient pas d’image.",
	why: "Elle ne serait pas imprimée : seuls les mots entre crochets le seraient.",
	hint: "Retirez-la du texte ; une image se joint sous « annexes », ou sous « images » dans un communiqué ou une actualité.",
	examples: {
		valid: `
      preambule: Le territoire est montré par la carte en annexe.
      annexes: [{ id: carte, titre: Carte du territoire, texte: Elle suit. }]
    `,
		invalid: `
      preambule: "Le territoire : ![Carte du Valmont](images/carte.png)"
    `
	},
	check({ contrat, report }) {
		for (const { at, texte, kind } of contrat.textes) {
			if (kind !== "markdown") continue;
			for (const { span, words } of imagesIn(texte)) report(at, `L’image « ${words} » est dans un texte.`, { part: span });
		}
	}
});
function imagesIn(text) {
	return [...text.matchAll(IMAGE)].filter(({ index }) => text[index - 1] !== "\\" && !isInCode(text, index)).map(({ 0: image, index, groups }) => ({
		span: {
			start: index,
			end: index + image.length
		},
		words: groups?.words || "sans nom"
	}));
}
/** How far back a stretch of code may have begun. */
const LOOK_BACK = 500;
/** Between backquotes, an image is an example of how to write one. */
function isInCode(text, at) {
	const before = text.slice(Math.max(0, at - LOOK_BACK), at);
	return before.slice(before.lastIndexOf("\n") + 1).split("`").length % 2 === 0;
}

// src/registers/common-acronyms.ts
/** Acronyms that everybody in France reads without their words, and short words that people write in capitals. */
const COMMON = new Set("SIDA IVG PACS SMIC SNCF RATP SAMU ONU UNESCO OCDE TVA HTTP HTTPS HTML PDF SMS MMS RGPD CNIL ADN ARN IRM SDF HLM BTP PME TPE ONG LGBT LGBTQ LGBTQI COVID VTT TGV RER EDF GPS USB DOM TOM DROM ETP ETPT CDD CDI BAFA CAP BAC BTS AVC PMR FAQ ISO TNT USA OTAN CNRS INSERM CSG SARL SAS SCI TTC HT SOS MST DVD CHU CHR VIP SUV GAFA NON OUI TOUS TOUT TOUTE TOUTES SANS AVEC POUR PLUS MOINS PAS JAMAIS NOTA BIS FIN DATE LIEU NOM TITRE AXE AXES FICHE ACTION OBJET ENTRE PARIS LYON ETAT VILLE LES DES UNE SUR PAR DANS ELLE ILS MAIS DONC CAR QUE QUI".split(" "));
/** Whether a word in capitals needs no expansion. */
function isCommonAcronym(word) {
	return COMMON.has(word) || /^[IVXLCDM]+$/.test(word);
}

// src/rules/texte/sigle-developpe.ts
const ACRONYM = /(?<![\p{L}\d_.@/#&-])\p{Lu}{3,6}(?=s?(?![\p{L}\d_@/&'’-]|\.\p{L}))/gu;
/** « conseil local (ABC) », « ABC (conseil local) », « ABC : conseil local ». */
const EXPLAINED = /(?<=[\p{Ll}\d»]\s?[([]\s?)[\p{Lu}\d]{2,8}(?=s?\s?[)\],])|(?<!\p{L})[\p{Lu}\d]{2,8}(?=s?\s?(?:[([]|:\s|–\s|,\s)(?:[\p{L}’']{1,30}\s){2})/gu;
/** What stands there is a name, which explains itself or is nobody’s to explain. */
const NAMES = new Set("nom sigle organisation service adresse lieu source sources titre_court evenement logo".split(" "));
const rule$1 = defineRule({
	id: "texte/sigle-developpe",
	severity: "warning",
	from: "arrete",
	summary: "Chaque sigle est développé au moins une fois.",
	why: "Un habitant ou un élu qui ne le connaît pas ne comprendrait pas la phrase.",
	hint: "Écrivez-le en entier la première fois, suivi du sigle entre parenthèses, ou ajoutez-le sous « sigles ».",
	examples: {
		valid: `
      preambule: Le réseau d’éducation pour la santé (RESV) anime le contrat. Le RESV réunit les acteurs.
    `,
		invalid: `
      preambule: Le RESV anime le contrat et réunit les acteurs.
    `
	},
	check({ contrat, hasRefused, report }) {
		if ([
			"sigles",
			"articulations",
			"partenaires"
		].some((key) => hasRefused([key]))) return;
		const told = new Set(explainedIn(contrat));
		const words = plainWords(contrat);
		for (const { at, texte } of contrat.textes) {
			if (at.some((key) => NAMES.has(key))) continue;
			for (const { start, end, found } of matchesInProse(texte, ACRONYM)) {
				const [acronym] = found;
				if (told.has(acronym) || isKnown(acronym) || words.has(acronym.toLowerCase())) continue;
				if (isShouted(texte, start, end) || isSurname(texte, start)) continue;
				told.add(acronym);
				report(at, `Le sigle « ${acronym} » n’est développé nulle part.`, { part: {
					start,
					end
				} });
			}
		}
	}
});
function isKnown(acronym) {
	return isCommonAcronym(acronym) || require_acronyms.expandAcronym(acronym) !== void 0;
}
/** Acronyms that the contract explains in a text, declares, or has in the name of an organisation or a place. */
function* explainedIn(contrat) {
	for (const { at, texte } of everyText(contrat)) {
		if (isName(at)) yield* texte.match(/[\p{Lu}\d]{2,8}/gu) ?? [];
		yield* texte.match(EXPLAINED) ?? [];
	}
}
function isName(at) {
	return at.some((key) => NAMES.has(key));
}
/** The words of the texts in small letters, without accents: « TOUS » is a word that is shouted where « tous » is said. */
function plainWords({ textes }) {
	const words = /* @__PURE__ */ new Set();
	for (const { texte } of textes) for (const [word] of texte.matchAll(/\p{L}\p{Ll}+/gu)) if (word.length < 7) words.add(word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
	return words;
}
/** Whether the words beside it are in capitals as well: a title, « VILLE DE VALMONT ». */
function isShouted(text, start, end) {
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 12);
	return /\p{Lu}{2}['’ \u00A0-]{1,3}$/u.test(before) || /^['’ \u00A0-]{1,3}\p{Lu}{2}/u.test(after);
}
/** « M. DUP », « Camille DUP », or what else goes with a name: « Association DUP ». */
function isSurname(text, start) {
	const before = /(\p{L}{1,20}\.?)[ \u00A0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";
	if (/^(?:\p{Lu}\.|Mme|Mlle|Dr|Pr|MM\.)$/u.test(before)) return true;
	return /^\p{Lu}\p{Ll}{2,}$/u.test(before) && !/^(?:Les|Des|Une|Aux|Avec|Dans|Pour|Par|Sur|Cette|Ces|Son|Ses|Chaque)$/.test(before);
}

// src/rules/texte/unites-abregees.ts
/** Units as people write them, and their symbols: capitals and plurals belong to the symbol, not to the sentence. */
const SYMBOLS = {
	Km: "km",
	Kms: "km",
	kms: "km",
	KM: "km",
	Kg: "kg",
	Kgs: "kg",
	kgs: "kg",
	KG: "kg",
	Ha: "ha",
	m2: "m²",
	M2: "m²",
	km2: "km²",
	Km2: "km²",
	m3: "m³",
	hrs: "h",
	mns: "min"
};
const UNIT = new RegExp(`(?<=\\d[ \\u00A0\\u202F]?)(?:${Object.keys(SYMBOLS).join("|")})(?![\\p{L}\\d])`, "gu");
const rule = defineRule({
	id: "texte/unites-abregees",
	severity: "warning",
	from: "brouillon",
	summary: "Les unités s’écrivent par leur symbole, sans pluriel : 10 km, 5 kg, 200 m².",
	why: "Une majuscule ou un pluriel change le symbole, et les documents ne changent jamais vos lettres.",
	hint: "Écrivez le symbole, ou l’unité en toutes lettres.",
	source: "Bureau international des poids et mesures, Le Système international d’unités",
	examples: {
		valid: `
      preambule: Le cabinet le plus proche est à 10 km ; le pôle de santé a 200 m².
    `,
		invalid: `
      preambule: Le cabinet le plus proche est à 10 Kms ; le pôle de santé a 200 m².
    `
	},
	check({ contrat, report }) {
		for (const { at, texte } of contrat.textes) for (const { start, end, found } of matchesInProse(texte, UNIT)) {
			const right = SYMBOLS[found[0]];
			if (right === void 0) continue;
			report(at, `« ${found[0]} » s’écrit « ${right} ».`, {
				part: {
					start,
					end
				},
				suggestion: right
			});
		}
	}
});

// src/rules/index.generated.ts
/** Every rule, by identifier. */
const RULES = [
	rule$136,
	rule$135,
	rule$134,
	rule$133,
	rule$132,
	rule$131,
	rule$130,
	rule$129,
	rule$128,
	rule$127,
	rule$126,
	rule$125,
	rule$124,
	rule$123,
	rule$122,
	rule$121,
	rule$120,
	rule$119,
	rule$118,
	rule$117,
	rule$116,
	rule$115,
	rule$114,
	rule$113,
	rule$112,
	rule$111,
	rule$110,
	rule$109,
	rule$108,
	rule$107,
	rule$106,
	rule$105,
	rule$104,
	rule$103,
	rule$102,
	rule$101,
	rule$100,
	rule$99,
	rule$98,
	rule$97,
	rule$96,
	rule$95,
	rule$94,
	rule$93,
	rule$92,
	rule$91,
	rule$90,
	rule$89,
	rule$88,
	rule$87,
	rule$86,
	rule$85,
	rule$84,
	rule$83,
	rule$82,
	rule$81,
	rule$80,
	rule$79,
	rule$78,
	rule$77,
	rule$76,
	rule$75,
	rule$74,
	rule$73,
	rule$72,
	rule$71,
	rule$70,
	rule$69,
	rule$68,
	rule$67,
	rule$66,
	rule$65,
	rule$64,
	rule$63,
	rule$62,
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
	rule$48,
	rule$47,
	rule$46,
	rule$45,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	rule
];

exports.IGNORE_WORD = IGNORE_WORD;
exports.RULES = RULES;
exports.UNSOUND = UNSOUND;
exports.isAdjustable = isAdjustable;
exports.pathKey = pathKey;
exports.readIgnores = readIgnores;
exports.valueAt = valueAt;