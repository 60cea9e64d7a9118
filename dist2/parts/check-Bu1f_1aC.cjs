const require_diagnostic = require("./diagnostic-BzZ4p13c.cjs");
const require_acronyms = require("./acronyms-4TxAnOUr.cjs");
const require_located = require("./located-CvgAKgW-.cjs");
const require_group_by = require("./group-by-B-hP_3o3.cjs");
const require_index_generated = require("./index.generated-D3MNmHyy.cjs");
const require_nearest = require("./nearest-DZh0BfC1.cjs");
const require_dates = require("./dates-B-2Dq9ec.cjs");
const require_yaml_problems = require("./yaml-problems-DDJT0qBu.cjs");
const require_project = require("./project-BTtML7tM.cjs");
const require_images = require("./images-BFB986KD.cjs");
const require_etat = require("./etat-cvHxmsVm.cjs");

// src/schema/compiled/contrat.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "../../../work/main/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
var DAYS_BEFORE_MONTH = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334
];
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysInMonth(year, month) {
	return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function isCivilDay({ year, month, day }) {
	return [
		year,
		month,
		day
	].every(Number.isInteger) && year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}
function toDay({ year, month, day }) {
	return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}
function daysBeforeYear(year) {
	let before = year - 1;
	return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}
var FORM = /^(\d{4})(?:-(?:S([12])|T([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
function parseDate(value) {
	let found = FORM.exec(String(value));
	if (found === null) return;
	let [, years, semester, quarter, months, days] = found, year = Number(years);
	if (year < 1) return;
	if (semester !== void 0) return span("semester", year, Number(semester) * 6 - 5, 6);
	if (quarter !== void 0) return span("quarter", year, Number(quarter) * 3 - 2, 3);
	if (months === void 0) return span("year", year, 1, 12);
	let month = Number(months);
	if (month < 1 || month > 12) return;
	if (days === void 0) return span("month", year, month, 1);
	let civil = {
		year,
		month,
		day: Number(days)
	};
	return isCivilDay(civil) ? dateOf(civil) : void 0;
}
function span(precision, year, month, length) {
	let end = month + length - 1;
	return {
		precision,
		first: toDay({
			year,
			month,
			day: 1
		}),
		last: toDay({
			year,
			month: end,
			day: daysInMonth(year, end)
		})
	};
}
function dateOf(civil) {
	let day = typeof civil == "number" ? civil : toDay(civil);
	return {
		precision: "day",
		first: day,
		last: day
	};
}
function isDay$1(text) {
	return parseDate(text)?.precision === "day";
}
function isPreciseDate$1(text) {
	return parseDate(text) !== void 0;
}
var FORMATS$1 = {
	date: isDay$1,
	"date-precise": isPreciseDate$1
};
var validate = validate52;
var schema19 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "contrat.schema.json",
	type: "object",
	required: [
		"version",
		"identifiant",
		"titre",
		"etat",
		"territoire"
	],
	properties: {
		version: { enum: [1] },
		identifiant: {
			type: "string",
			pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		titre: { $ref: "commun.schema.json#/$defs/ligne" },
		nature: { $ref: "vocabulaires.schema.json#/$defs/nature" },
		generation: {
			type: "integer",
			minimum: 1
		},
		rang: { $ref: "#/$defs/rang" },
		etat: { $ref: "vocabulaires.schema.json#/$defs/etat" },
		projet: { $ref: "#/$defs/projet" },
		territoire: { $ref: "territoire.schema.json" },
		periode: { $ref: "#/$defs/periode" },
		signature: { $ref: "procedure.schema.json#/$defs/signature" },
		signatures: {
			type: "array",
			items: { $ref: "procedure.schema.json#/$defs/signature-separee" }
		},
		prs: { $ref: "contexte.schema.json#/$defs/prs" },
		champs: {
			type: "array",
			items: { $ref: "vocabulaires.schema.json#/$defs/champ" }
		},
		visas: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		considerants: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		devise: { $ref: "commun.schema.json#/$defs/ligne" },
		orientations: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		objectifs: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		preambule: { $ref: "commun.schema.json#/$defs/texte" },
		contexte: { $ref: "commun.schema.json#/$defs/texte" },
		bilan_precedent: { $ref: "commun.schema.json#/$defs/texte" },
		diagnostic: { $ref: "contexte.schema.json#/$defs/diagnostic" },
		elaboration: {
			type: "array",
			items: { $ref: "contexte.schema.json#/$defs/demarche" }
		},
		articulations: {
			type: "array",
			items: { $ref: "contexte.schema.json#/$defs/articulation" }
		},
		volet_sante_mentale: { $ref: "commun.schema.json#/$defs/texte" },
		gouvernance: { $ref: "gouvernance.schema.json" },
		participation: { $ref: "gouvernance.schema.json#/$defs/participation" },
		acteurs: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		plan: { $ref: "#/$defs/plan" },
		articles: {
			type: "array",
			items: { $ref: "#/$defs/article" }
		},
		procedure: {
			type: "array",
			items: { $ref: "procedure.schema.json#/$defs/etape" }
		},
		avenants: {
			type: "array",
			items: { $ref: "procedure.schema.json#/$defs/avenant" }
		},
		evaluation: { $ref: "procedure.schema.json#/$defs/evaluation" },
		annexes: {
			type: "array",
			items: { $ref: "#/$defs/annexe" }
		},
		sigles: {
			type: "array",
			items: { $ref: "#/$defs/sigle" }
		},
		contact: { $ref: "commun.schema.json#/$defs/contact" },
		contexte_regional: { $ref: "contexte.schema.json#/$defs/contexte-regional" },
		pieces_jointes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/piece" }
		},
		documents: { $ref: "reglages.schema.json#/$defs/documents" },
		regles: { $ref: "reglages.schema.json#/$defs/regles" },
		transcription: { $ref: "reglages.schema.json#/$defs/transcription" },
		partenaires: {
			type: "array",
			items: { $ref: "partenaires.schema.json#/$defs/partenaire" }
		},
		axes: {
			type: "array",
			items: { $ref: "axes.schema.json#/$defs/axe" }
		},
		fiches: {
			type: "array",
			items: { $ref: "fiche.schema.json" }
		},
		communiques: {
			type: "array",
			items: { $ref: "communique.schema.json" }
		},
		actualites: {
			type: "array",
			items: { $ref: "actualite.schema.json" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	$defs: {
		rang: {
			type: "object",
			required: ["ordre"],
			properties: {
				ordre: {
					type: "integer",
					minimum: 1
				},
				dans: { $ref: "commun.schema.json#/$defs/ligne" },
				lieu: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		projet: {
			type: "object",
			properties: {
				numero: {
					type: "integer",
					minimum: 1
				},
				date: { $ref: "commun.schema.json#/$defs/date" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		periode: {
			type: "object",
			properties: {
				debut: { $ref: "commun.schema.json#/$defs/date-precise" },
				fin: { $ref: "commun.schema.json#/$defs/date-precise" },
				duree: { $ref: "commun.schema.json#/$defs/duree" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		plan: {
			type: "object",
			properties: {
				fiches_annoncees: {
					type: "integer",
					minimum: 0
				},
				approximatif: { type: "boolean" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		article: {
			type: "object",
			required: ["id", "titre"],
			properties: {
				id: { $ref: "commun.schema.json#/$defs/id" },
				titre: { $ref: "commun.schema.json#/$defs/ligne" },
				texte: { $ref: "commun.schema.json#/$defs/texte" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		annexe: {
			type: "object",
			required: ["id", "titre"],
			properties: {
				id: { $ref: "commun.schema.json#/$defs/id" },
				titre: { $ref: "commun.schema.json#/$defs/ligne" },
				texte: { $ref: "commun.schema.json#/$defs/texte" },
				image: { $ref: "commun.schema.json#/$defs/image" },
				piece: { $ref: "commun.schema.json#/$defs/piece" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		sigle: {
			type: "object",
			required: ["sigle", "nom"],
			properties: {
				sigle: { $ref: "commun.schema.json#/$defs/ligne" },
				nom: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		}
	}
};
var func1 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^x_", "u");
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var func2 = require_ucs2length().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema23 = { enum: [
	"prefiguration",
	"accord-cadre",
	"convention-cadre",
	"contrat"
] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "prefiguration" || data === "accord-cadre" || data === "convention-cadre" || data === "contrat")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ordre === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ordre" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "ordre" || key0 === "dans" || key0 === "lieu" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.ordre !== void 0) {
			let data0 = data.ordre;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err2 = {
					instancePath: instancePath + "/ordre",
					schemaPath: "#/properties/ordre/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
				let err3 = {
					instancePath: instancePath + "/ordre",
					schemaPath: "#/properties/ordre/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.dans !== void 0 && (validate54(data.dans, {
			instancePath: instancePath + "/dans",
			parentData: data,
			parentDataProperty: "dans",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate54(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema25 = { enum: [
	"brouillon",
	"arrete",
	"signe"
] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "brouillon" || data === "arrete" || data === "signe")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema25.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var formats0 = FORMATS$1.date;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "numero" || key0 === "date" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.numero !== void 0) {
			let data0 = data.numero;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err1 = {
					instancePath: instancePath + "/numero",
					schemaPath: "#/properties/numero/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
				let err2 = {
					instancePath: instancePath + "/numero",
					schemaPath: "#/properties/numero/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.date !== void 0 && (validate66(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema28 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "territoire.schema.json",
	type: "object",
	required: ["nom"],
	properties: {
		nom: { $ref: "commun.schema.json#/$defs/ligne" },
		type: { $ref: "vocabulaires.schema.json#/$defs/type-territoire" },
		gentile: { $ref: "commun.schema.json#/$defs/ligne" },
		siren: { $ref: "commun.schema.json#/$defs/siren" },
		insee: { $ref: "commun.schema.json#/$defs/insee" },
		departements: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/departement" }
		},
		region: { $ref: "commun.schema.json#/$defs/region" },
		communes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/insee" }
		},
		population: { $ref: "#/$defs/population" },
		perimetre: { $ref: "commun.schema.json#/$defs/texte" },
		criteres: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		quartiers_prioritaires: {
			type: ["array", "object"],
			items: { $ref: "#/$defs/quartier-prioritaire" },
			properties: { nombre: {
				type: "integer",
				minimum: 0
			} },
			required: ["nombre"],
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	$defs: {
		population: {
			type: "object",
			required: ["valeur"],
			properties: {
				valeur: {
					type: "integer",
					minimum: 0
				},
				annee: { $ref: "commun.schema.json#/$defs/annee" },
				source: { $ref: "commun.schema.json#/$defs/ligne" },
				approximatif: { type: "boolean" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		"quartier-prioritaire": {
			type: "object",
			required: ["nom"],
			properties: {
				code: { $ref: "#/$defs/code-quartier" },
				nom: { $ref: "commun.schema.json#/$defs/ligne" },
				commune: { $ref: "commun.schema.json#/$defs/insee" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		"code-quartier": {
			type: "string",
			pattern: "^(QP[0-9AB]{6}|QN[0-9A-Z]{6})$"
		}
	}
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema30 = { enum: [
	"commune",
	"cc",
	"ca",
	"cu",
	"metropole",
	"ept",
	"petr",
	"pays",
	"syndicat-mixte",
	"departement",
	"com",
	"collectivite-unique"
] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "commune" || data === "cc" || data === "ca" || data === "cu" || data === "metropole" || data === "ept" || data === "petr" || data === "pays" || data === "syndicat-mixte" || data === "departement" || data === "com" || data === "collectivite-unique")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema30.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern8 = new RegExp("^[0-9]{9}$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern8.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{9}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern9 = new RegExp("^([0-9]{2}|2[AB])[0-9]{3}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern9.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9]{2}|2[AB])[0-9]{3}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern10 = new RegExp("^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678])$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern10.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678])$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern11 = new RegExp("^[0-9]{2}$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern11.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{2}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 2200 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2200
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1900 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1900
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.valeur === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valeur" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "valeur" || key0 === "annee" || key0 === "source" || key0 === "approximatif" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.valeur !== void 0) {
			let data0 = data.valeur;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err2 = {
					instancePath: instancePath + "/valeur",
					schemaPath: "#/properties/valeur/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
				let err3 = {
					instancePath: instancePath + "/valeur",
					schemaPath: "#/properties/valeur/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.annee !== void 0 && (validate85(data.annee, {
			instancePath: instancePath + "/annee",
			parentData: data,
			parentDataProperty: "annee",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.source !== void 0 && (validate70(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.approximatif !== void 0 && typeof data.approximatif != "boolean") {
			let err4 = {
				instancePath: instancePath + "/approximatif",
				schemaPath: "#/properties/approximatif/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema37 = {
	type: ["string", "object"],
	minLength: 1,
	properties: { fichier: { $ref: "#/$defs/chemin-texte" } },
	required: ["fichier"],
	additionalProperties: !1,
	"x-texte": "markdown"
};
var pattern13 = new RegExp("\\.([mM][dD]|[tT][xX][tT])$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern13.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\.([mM][dD]|[tT][xX][tT])$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern15 = new RegExp("^(QP[0-9AB]{6}|QN[0-9A-Z]{6})$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern15.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(QP[0-9AB]{6}|QN[0-9A-Z]{6})$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "code" || key0 === "nom" || key0 === "commune" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.code !== void 0 && (validate95(data.code, {
			instancePath: instancePath + "/code",
			parentData: data,
			parentDataProperty: "code",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.nom !== void 0 && (validate70(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.commune !== void 0 && (validate77(data.commune, {
			instancePath: instancePath + "/commune",
			parentData: data,
			parentDataProperty: "commune",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema28.properties, key0) || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.nom !== void 0 && (validate70(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.type !== void 0 && (validate72(data.type, {
			instancePath: instancePath + "/type",
			parentData: data,
			parentDataProperty: "type",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.gentile !== void 0 && (validate70(data.gentile, {
			instancePath: instancePath + "/gentile",
			parentData: data,
			parentDataProperty: "gentile",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.siren !== void 0 && (validate75(data.siren, {
			instancePath: instancePath + "/siren",
			parentData: data,
			parentDataProperty: "siren",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.insee !== void 0 && (validate77(data.insee, {
			instancePath: instancePath + "/insee",
			parentData: data,
			parentDataProperty: "insee",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.departements !== void 0) {
			let data5 = data.departements;
			if (Array.isArray(data5)) {
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate79(data5[i0], {
					instancePath: instancePath + "/departements/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/departements",
					schemaPath: "#/properties/departements/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.region !== void 0 && (validate81(data.region, {
			instancePath: instancePath + "/region",
			parentData: data,
			parentDataProperty: "region",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.communes !== void 0) {
			let data8 = data.communes;
			if (Array.isArray(data8)) {
				let len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) validate77(data8[i1], {
					instancePath: instancePath + "/communes/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/communes",
					schemaPath: "#/properties/communes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.population !== void 0 && (validate84(data.population, {
			instancePath: instancePath + "/population",
			parentData: data,
			parentDataProperty: "population",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length)), data.perimetre !== void 0 && (validate89(data.perimetre, {
			instancePath: instancePath + "/perimetre",
			parentData: data,
			parentDataProperty: "perimetre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.criteres !== void 0) {
			let data12 = data.criteres;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate70(data12[i2], {
					instancePath: instancePath + "/criteres/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/criteres",
					schemaPath: "#/properties/criteres/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.quartiers_prioritaires !== void 0) {
			let data14 = data.quartiers_prioritaires;
			if (!data14 || typeof data14 != "object") {
				let err5 = {
					instancePath: instancePath + "/quartiers_prioritaires",
					schemaPath: "#/properties/quartiers_prioritaires/type",
					keyword: "type",
					params: { type: schema28.properties.quartiers_prioritaires.type }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (Array.isArray(data14)) {
				let len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) validate94(data14[i3], {
					instancePath: instancePath + "/quartiers_prioritaires/" + i3,
					parentData: data14,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
			}
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.nombre === void 0) {
					let err6 = {
						instancePath: instancePath + "/quartiers_prioritaires",
						schemaPath: "#/properties/quartiers_prioritaires/required",
						keyword: "required",
						params: { missingProperty: "nombre" }
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				for (let key1 in data14) if (!(key1 === "nombre" || pattern3.test(key1))) {
					let err7 = {
						instancePath: instancePath + "/quartiers_prioritaires",
						schemaPath: "#/properties/quartiers_prioritaires/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data14.nombre !== void 0) {
					let data16 = data14.nombre;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						let err8 = {
							instancePath: instancePath + "/quartiers_prioritaires/nombre",
							schemaPath: "#/properties/quartiers_prioritaires/properties/nombre/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
					if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
						let err9 = {
							instancePath: instancePath + "/quartiers_prioritaires/nombre",
							schemaPath: "#/properties/quartiers_prioritaires/properties/nombre/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
			}
		}
	} else {
		let err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
	}
	return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema42 = {
	type: ["string", "integer"],
	format: "date-precise",
	minimum: 1e3,
	maximum: 9999
};
var formats2 = FORMATS$1["date-precise"];
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern18 = new RegExp("^[1-9][0-9]* (an|ans|mois)$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern18.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]* (an|ans|mois)$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "debut" || key0 === "fin" || key0 === "duree" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		data.debut !== void 0 && (validate102(data.debut, {
			instancePath: instancePath + "/debut",
			parentData: data,
			parentDataProperty: "debut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.fin !== void 0 && (validate102(data.fin, {
			instancePath: instancePath + "/fin",
			parentData: data,
			parentDataProperty: "fin",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.duree !== void 0 && (validate105(data.duree, {
			instancePath: instancePath + "/duree",
			parentData: data,
			parentDataProperty: "duree",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "date" || key0 === "lieu" || key0 === "exemplaires" || key0 === "evenement" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.date !== void 0 && (validate110(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate112(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.exemplaires !== void 0) {
			let data2 = data.exemplaires;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				let err1 = {
					instancePath: instancePath + "/exemplaires",
					schemaPath: "#/properties/exemplaires/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
				let err2 = {
					instancePath: instancePath + "/exemplaires",
					schemaPath: "#/properties/exemplaires/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.evenement !== void 0 && (validate112(data.evenement, {
			instancePath: instancePath + "/evenement",
			parentData: data,
			parentDataProperty: "evenement",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema66 = { enum: ["M.", "Mme"] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "M." || data === "Mme")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema66.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "civilite" || key0 === "nom" || key0 === "fonction" || key0 === "delegation" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.civilite !== void 0 && (validate154(data.civilite, {
			instancePath: instancePath + "/civilite",
			parentData: data,
			parentDataProperty: "civilite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.nom !== void 0 && (validate125(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate125(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.delegation !== void 0 && (validate125(data.delegation, {
			instancePath: instancePath + "/delegation",
			parentData: data,
			parentDataProperty: "delegation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.partenaire === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "partenaire" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "partenaire" || key0 === "date" || key0 === "lieu" || key0 === "representant" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.partenaire !== void 0 && (validate117(data.partenaire, {
			instancePath: instancePath + "/partenaire",
			parentData: data,
			parentDataProperty: "partenaire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.date !== void 0 && (validate110(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate112(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.representant !== void 0 && (validate179(data.representant, {
			instancePath: instancePath + "/representant",
			parentData: data,
			parentDataProperty: "representant",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.titre === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "titre" || key0 === "transversal" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.titre !== void 0 && (validate188(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.transversal !== void 0 && typeof data.transversal != "boolean") {
			let err2 = {
				instancePath: instancePath + "/transversal",
				schemaPath: "#/properties/transversal/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "nom" || key0 === "debut" || key0 === "fin" || key0 === "axes" || key0 === "texte" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.nom !== void 0 && (validate188(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.debut !== void 0 && (validate190(data.debut, {
			instancePath: instancePath + "/debut",
			parentData: data,
			parentDataProperty: "debut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.fin !== void 0 && (validate190(data.fin, {
			instancePath: instancePath + "/fin",
			parentData: data,
			parentDataProperty: "fin",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.axes !== void 0) {
			let data3 = data.axes;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate193(data3[i0], {
					instancePath: instancePath + "/axes/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/axes",
					schemaPath: "#/properties/axes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.texte !== void 0 && (validate196(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema79 = { enum: [
	"promotion-sante",
	"prevention",
	"politiques-de-soins",
	"accompagnement-medico-social"
] };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "promotion-sante" || data === "prevention" || data === "politiques-de-soins" || data === "accompagnement-medico-social")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema79.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema81 = {
	type: ["string", "object"],
	minLength: 1,
	properties: {
		annee: { $ref: "commun.schema.json#/$defs/annee" },
		fichier: { $ref: "commun.schema.json#/$defs/chemin-texte" },
		participatif: { type: "boolean" }
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	"x-texte": "markdown"
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 2200 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2200
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1900 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1900
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern13.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\.([mM][dD]|[tT][xX][tT])$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema81.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "annee" || key0 === "fichier" || key0 === "participatif" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.annee !== void 0 && (validate213(data.annee, {
			instancePath: instancePath + "/annee",
			parentData: data,
			parentDataProperty: "annee",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate215(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.participatif !== void 0 && typeof data.participatif != "boolean") {
			let err3 = {
				instancePath: instancePath + "/participatif",
				schemaPath: "#/properties/participatif/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.quoi === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quoi" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "quoi" || key0 === "nombre" || key0 === "approximatif" || key0 === "quand" || key0 === "depuis" || key0 === "avec" || key0 === "texte" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.quoi !== void 0 && (validate188(data.quoi, {
			instancePath: instancePath + "/quoi",
			parentData: data,
			parentDataProperty: "quoi",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.nombre !== void 0) {
			let data1 = data.nombre;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let err2 = {
					instancePath: instancePath + "/nombre",
					schemaPath: "#/properties/nombre/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
				let err3 = {
					instancePath: instancePath + "/nombre",
					schemaPath: "#/properties/nombre/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.approximatif !== void 0 && typeof data.approximatif != "boolean") {
			let err4 = {
				instancePath: instancePath + "/approximatif",
				schemaPath: "#/properties/approximatif/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		data.quand !== void 0 && (validate190(data.quand, {
			instancePath: instancePath + "/quand",
			parentData: data,
			parentDataProperty: "quand",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.depuis !== void 0 && (validate190(data.depuis, {
			instancePath: instancePath + "/depuis",
			parentData: data,
			parentDataProperty: "depuis",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.avec !== void 0 && (validate188(data.avec, {
			instancePath: instancePath + "/avec",
			parentData: data,
			parentDataProperty: "avec",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.texte !== void 0 && (validate196(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length));
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema86 = { enum: [
	"autre",
	"contrat-de-ville",
	"asv",
	"clsm",
	"ptsm",
	"cpts",
	"ght",
	"ctg",
	"pat",
	"pcaet",
	"plui",
	"scot",
	"crte",
	"cite-educative",
	"prs",
	"praps",
	"prse"
] };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "autre" || data === "contrat-de-ville" || data === "asv" || data === "clsm" || data === "ptsm" || data === "cpts" || data === "ght" || data === "ctg" || data === "pat" || data === "pcaet" || data === "plui" || data === "scot" || data === "crte" || data === "cite-educative" || data === "prs" || data === "praps" || data === "prse")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema86.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dispositif === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dispositif" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "dispositif" || key0 === "nom" || key0 === "sigle" || key0 === "texte" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.dispositif !== void 0 && (validate226(data.dispositif, {
			instancePath: instancePath + "/dispositif",
			parentData: data,
			parentDataProperty: "dispositif",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data.nom !== void 0 && (validate188(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.sigle !== void 0 && (validate188(data.sigle, {
			instancePath: instancePath + "/sigle",
			parentData: data,
			parentDataProperty: "sigle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.texte !== void 0 && (validate196(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema89 = {
	type: "object",
	required: ["id", "nom"],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		type: { $ref: "vocabulaires.schema.json#/$defs/type-instance" },
		nom: { $ref: "commun.schema.json#/$defs/ligne" },
		presidence: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
		},
		membres: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
		},
		autres_membres: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		frequence: { $ref: "commun.schema.json#/$defs/ligne" },
		secretariat: { $ref: "commun.schema.json#/$defs/ligne" },
		missions: { $ref: "commun.schema.json#/$defs/texte" },
		reunions: {
			type: "array",
			items: { $ref: "#/$defs/reunion" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1
};
var pattern23 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema91 = { enum: [
	"copil",
	"cotech",
	"comite-signataires",
	"groupe-projet",
	"groupe-de-travail",
	"pleniere",
	"cts",
	"crsa",
	"clsm",
	"commission-elus",
	"conseil-citoyen",
	"conseil-de-developpement"
] };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "copil" || data === "cotech" || data === "comite-signataires" || data === "groupe-projet" || data === "groupe-de-travail" || data === "pleniere" || data === "cts" || data === "crsa" || data === "clsm" || data === "commission-elus" || data === "conseil-citoyen" || data === "conseil-de-developpement")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema91.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "date" || key0 === "lieu" || key0 === "objet" || key0 === "decisions" || key0 === "compte_rendu" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.date !== void 0 && (validate252(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate234(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.objet !== void 0 && (validate234(data.objet, {
			instancePath: instancePath + "/objet",
			parentData: data,
			parentDataProperty: "objet",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.decisions !== void 0) {
			let data3 = data.decisions;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate234(data3[i0], {
					instancePath: instancePath + "/decisions/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.compte_rendu !== void 0 && (validate248(data.compte_rendu, {
			instancePath: instancePath + "/compte_rendu",
			parentData: data,
			parentDataProperty: "compte_rendu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema89.properties, key0) || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate237(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length)), data.type !== void 0 && (validate239(data.type, {
			instancePath: instancePath + "/type",
			parentData: data,
			parentDataProperty: "type",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length)), data.nom !== void 0 && (validate234(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.presidence !== void 0) {
			let data3 = data.presidence;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate242(data3[i0], {
					instancePath: instancePath + "/presidence/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/presidence",
					schemaPath: "#/properties/presidence/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.membres !== void 0) {
			let data5 = data.membres;
			if (Array.isArray(data5)) {
				let len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) validate242(data5[i1], {
					instancePath: instancePath + "/membres/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/membres",
					schemaPath: "#/properties/membres/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.autres_membres !== void 0) {
			let data7 = data.autres_membres;
			if (Array.isArray(data7)) {
				let len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) validate234(data7[i2], {
					instancePath: instancePath + "/autres_membres/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/autres_membres",
					schemaPath: "#/properties/autres_membres/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.frequence !== void 0 && (validate234(data.frequence, {
			instancePath: instancePath + "/frequence",
			parentData: data,
			parentDataProperty: "frequence",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.secretariat !== void 0 && (validate234(data.secretariat, {
			instancePath: instancePath + "/secretariat",
			parentData: data,
			parentDataProperty: "secretariat",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.missions !== void 0 && (validate248(data.missions, {
			instancePath: instancePath + "/missions",
			parentData: data,
			parentDataProperty: "missions",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.reunions !== void 0) {
			let data12 = data.reunions;
			if (Array.isArray(data12)) {
				let len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) validate251(data12[i3], {
					instancePath: instancePath + "/reunions/" + i3,
					parentData: data12,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/reunions",
					schemaPath: "#/properties/reunions/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema68 = {
	type: "object",
	properties: {
		nom: { $ref: "#/$defs/ligne" },
		fonction: { $ref: "#/$defs/ligne" },
		service: { $ref: "#/$defs/ligne" },
		organisation: { $ref: "#/$defs/ligne" },
		adresse: { $ref: "#/$defs/ligne" },
		telephone: {
			type: "string",
			minLength: 1
		},
		courriel: { $ref: "#/$defs/courriel" },
		site: { $ref: "#/$defs/url" },
		comptes: {
			type: "array",
			items: { $ref: "#/$defs/compte" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern32 = new RegExp("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$", "u");
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern32.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern33 = new RegExp("^https?://[^\\s]+$", "u");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern33.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s]+$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "nom" || key0 === "url" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(func1.call(schema68.properties, key0) || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate148(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.service !== void 0 && (validate148(data.service, {
			instancePath: instancePath + "/service",
			parentData: data,
			parentDataProperty: "service",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.organisation !== void 0 && (validate148(data.organisation, {
			instancePath: instancePath + "/organisation",
			parentData: data,
			parentDataProperty: "organisation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.adresse !== void 0 && (validate148(data.adresse, {
			instancePath: instancePath + "/adresse",
			parentData: data,
			parentDataProperty: "adresse",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.telephone !== void 0) {
			let data5 = data.telephone;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err1 = {
						instancePath: instancePath + "/telephone",
						schemaPath: "#/properties/telephone/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/telephone",
					schemaPath: "#/properties/telephone/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.courriel !== void 0 && (validate169(data.courriel, {
			instancePath: instancePath + "/courriel",
			parentData: data,
			parentDataProperty: "courriel",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.site !== void 0 && (validate171(data.site, {
			instancePath: instancePath + "/site",
			parentData: data,
			parentDataProperty: "site",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.comptes !== void 0) {
			let data8 = data.comptes;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate173(data8[i0], {
					instancePath: instancePath + "/comptes/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/comptes",
					schemaPath: "#/properties/comptes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data > 100 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 100
				}
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data < 0 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.financeur === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "financeur" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "financeur" || key0 === "part" || key0 === "montant" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.financeur !== void 0 && (validate274(data.financeur, {
			instancePath: instancePath + "/financeur",
			parentData: data,
			parentDataProperty: "financeur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length)), data.part !== void 0 && (validate276(data.part, {
			instancePath: instancePath + "/part",
			parentData: data,
			parentDataProperty: "part",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length)), data.montant !== void 0 && (validate278(data.montant, {
			instancePath: instancePath + "/montant",
			parentData: data,
			parentDataProperty: "montant",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "etp" || key0 === "employeur" || key0 === "missions" || key0 === "contact" || key0 === "financement" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.etp !== void 0) {
			let data0 = data.etp;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					let err1 = {
						instancePath: instancePath + "/etp",
						schemaPath: "#/properties/etp/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/etp",
					schemaPath: "#/properties/etp/type",
					keyword: "type",
					params: { type: "number" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.employeur !== void 0 && (validate242(data.employeur, {
			instancePath: instancePath + "/employeur",
			parentData: data,
			parentDataProperty: "employeur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length)), data.missions !== void 0 && (validate248(data.missions, {
			instancePath: instancePath + "/missions",
			parentData: data,
			parentDataProperty: "missions",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.contact !== void 0 && (validate263(data.contact, {
			instancePath: instancePath + "/contact",
			parentData: data,
			parentDataProperty: "contact",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length)), data.financement !== void 0) {
			let data4 = data.financement;
			if (Array.isArray(data4)) {
				let len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) validate273(data4[i0], {
					instancePath: instancePath + "/financement/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/financement",
					schemaPath: "#/properties/financement/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "principes" || key0 === "instances" || key0 === "coordination" || key0 === "texte" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.principes !== void 0) {
			let data0 = data.principes;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate234(data0[i0], {
					instancePath: instancePath + "/principes/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/principes",
					schemaPath: "#/properties/principes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.instances !== void 0) {
			let data2 = data.instances;
			if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) validate236(data2[i1], {
					instancePath: instancePath + "/instances/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/instances",
					schemaPath: "#/properties/instances/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.coordination !== void 0 && (validate260(data.coordination, {
			instancePath: instancePath + "/coordination",
			parentData: data,
			parentDataProperty: "coordination",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length)), data.texte !== void 0 && (validate248(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema103 = { enum: [
	"aucune",
	"information",
	"consultation",
	"concertation",
	"co-construction",
	"codecision"
] };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "aucune" || data === "information" || data === "consultation" || data === "concertation" || data === "co-construction" || data === "codecision")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema103.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate290.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "type" || key0 === "nom" || key0 === "quand" || key0 === "public" || key0 === "nombre" || key0 === "approximatif" || key0 === "texte" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.type !== void 0 && (validate234(data.type, {
			instancePath: instancePath + "/type",
			parentData: data,
			parentDataProperty: "type",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.nom !== void 0 && (validate234(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.quand !== void 0 && (validate252(data.quand, {
			instancePath: instancePath + "/quand",
			parentData: data,
			parentDataProperty: "quand",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data.public !== void 0 && (validate234(data.public, {
			instancePath: instancePath + "/public",
			parentData: data,
			parentDataProperty: "public",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.nombre !== void 0) {
			let data4 = data.nombre;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let err2 = {
					instancePath: instancePath + "/nombre",
					schemaPath: "#/properties/nombre/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
				let err3 = {
					instancePath: instancePath + "/nombre",
					schemaPath: "#/properties/nombre/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.approximatif !== void 0 && typeof data.approximatif != "boolean") {
			let err4 = {
				instancePath: instancePath + "/approximatif",
				schemaPath: "#/properties/approximatif/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		data.texte !== void 0 && (validate248(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length));
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate290.errors = vErrors, errors === 0;
}
validate290.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "niveau" || key0 === "objectifs" || key0 === "modalites" || key0 === "suivi" || key0 === "dispositifs" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.niveau !== void 0 && (validate285(data.niveau, {
			instancePath: instancePath + "/niveau",
			parentData: data,
			parentDataProperty: "niveau",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors), errors = vErrors.length)), data.objectifs !== void 0 && (validate248(data.objectifs, {
			instancePath: instancePath + "/objectifs",
			parentData: data,
			parentDataProperty: "objectifs",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.modalites !== void 0 && (validate248(data.modalites, {
			instancePath: instancePath + "/modalites",
			parentData: data,
			parentDataProperty: "modalites",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.suivi !== void 0 && (validate248(data.suivi, {
			instancePath: instancePath + "/suivi",
			parentData: data,
			parentDataProperty: "suivi",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length)), data.dispositifs !== void 0) {
			let data4 = data.dispositifs;
			if (Array.isArray(data4)) {
				let len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) validate290(data4[i0], {
					instancePath: instancePath + "/dispositifs/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/dispositifs",
					schemaPath: "#/properties/dispositifs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate299.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "fiches_annoncees" || key0 === "approximatif" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.fiches_annoncees !== void 0) {
			let data0 = data.fiches_annoncees;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err1 = {
					instancePath: instancePath + "/fiches_annoncees",
					schemaPath: "#/properties/fiches_annoncees/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
				let err2 = {
					instancePath: instancePath + "/fiches_annoncees",
					schemaPath: "#/properties/fiches_annoncees/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.approximatif !== void 0 && typeof data.approximatif != "boolean") {
			let err3 = {
				instancePath: instancePath + "/approximatif",
				schemaPath: "#/properties/approximatif/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate299.errors = vErrors, errors === 0;
}
validate299.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate302.errors = vErrors, errors === 0;
}
validate302.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "titre" || key0 === "texte" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.id !== void 0 && (validate302(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length)), data.titre !== void 0 && (validate54(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.texte !== void 0 && (validate207(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate301.errors = vErrors, errors === 0;
}
validate301.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema108 = {
	type: "object",
	required: ["etape"],
	properties: {
		etape: { $ref: "vocabulaires.schema.json#/$defs/nom-etape" },
		partenaire: { $ref: "commun.schema.json#/$defs/ref-partenaire" },
		organe: { $ref: "commun.schema.json#/$defs/ligne" },
		statut: { $ref: "vocabulaires.schema.json#/$defs/statut-etape" },
		date: { $ref: "commun.schema.json#/$defs/date-precise" },
		delai: { $ref: "commun.schema.json#/$defs/delai" },
		avis: { $ref: "vocabulaires.schema.json#/$defs/avis" },
		observations: { $ref: "commun.schema.json#/$defs/texte" },
		numero: {
			type: "string",
			minLength: 1
		},
		vote: { $ref: "commun.schema.json#/$defs/ligne" },
		publication: { $ref: "commun.schema.json#/$defs/date-precise" },
		transmission: { $ref: "commun.schema.json#/$defs/date-precise" }
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1
};
var schema109 = { enum: [
	"intention",
	"cadrage",
	"diagnostic",
	"priorisation",
	"redaction",
	"arrete",
	"avis-cts",
	"deliberations",
	"executoire",
	"signatures",
	"en-vigueur"
] };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "intention" || data === "cadrage" || data === "diagnostic" || data === "priorisation" || data === "redaction" || data === "arrete" || data === "avis-cts" || data === "deliberations" || data === "executoire" || data === "signatures" || data === "en-vigueur")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema109.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate308.errors = vErrors, errors === 0;
}
validate308.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema110 = { enum: [
	"a-venir",
	"en-cours",
	"fait",
	"sans-objet"
] };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate312.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "a-venir" || data === "en-cours" || data === "fait" || data === "sans-objet")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema110.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate312.errors = vErrors, errors === 0;
}
validate312.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern55 = new RegExp("^[1-9][0-9]* (jour|jours|semaine|semaines|mois)$", "u");
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern55.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]* (jour|jours|semaine|semaines|mois)$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate315.errors = vErrors, errors === 0;
}
validate315.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema112 = { enum: [
	"favorable",
	"favorable-avec-reserves",
	"defavorable",
	"observations"
] };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "favorable" || data === "favorable-avec-reserves" || data === "defavorable" || data === "observations")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema112.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate319.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate319.errors = vErrors, errors === 0;
}
validate319.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate307.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.etape === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "etape" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema108.properties, key0) || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.etape !== void 0 && (validate308(data.etape, {
			instancePath: instancePath + "/etape",
			parentData: data,
			parentDataProperty: "etape",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length)), data.partenaire !== void 0 && (validate117(data.partenaire, {
			instancePath: instancePath + "/partenaire",
			parentData: data,
			parentDataProperty: "partenaire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.organe !== void 0 && (validate112(data.organe, {
			instancePath: instancePath + "/organe",
			parentData: data,
			parentDataProperty: "organe",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.statut !== void 0 && (validate312(data.statut, {
			instancePath: instancePath + "/statut",
			parentData: data,
			parentDataProperty: "statut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length)), data.date !== void 0 && (validate110(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.delai !== void 0 && (validate315(data.delai, {
			instancePath: instancePath + "/delai",
			parentData: data,
			parentDataProperty: "delai",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length)), data.avis !== void 0 && (validate317(data.avis, {
			instancePath: instancePath + "/avis",
			parentData: data,
			parentDataProperty: "avis",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors), errors = vErrors.length)), data.observations !== void 0 && (validate319(data.observations, {
			instancePath: instancePath + "/observations",
			parentData: data,
			parentDataProperty: "observations",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length)), data.numero !== void 0) {
			let data8 = data.numero;
			if (typeof data8 == "string") {
				if (func2(data8) < 1) {
					let err2 = {
						instancePath: instancePath + "/numero",
						schemaPath: "#/properties/numero/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/numero",
					schemaPath: "#/properties/numero/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.vote !== void 0 && (validate112(data.vote, {
			instancePath: instancePath + "/vote",
			parentData: data,
			parentDataProperty: "vote",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.publication !== void 0 && (validate110(data.publication, {
			instancePath: instancePath + "/publication",
			parentData: data,
			parentDataProperty: "publication",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.transmission !== void 0 && (validate110(data.transmission, {
			instancePath: instancePath + "/transmission",
			parentData: data,
			parentDataProperty: "transmission",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate307.errors = vErrors, errors === 0;
}
validate307.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.numero === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "numero" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "numero" || key0 === "titre" || key0 === "objet" || key0 === "date" || key0 === "effet" || key0 === "fin" || key0 === "signataires" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.numero !== void 0) {
			let data0 = data.numero;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err2 = {
					instancePath: instancePath + "/numero",
					schemaPath: "#/properties/numero/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
				let err3 = {
					instancePath: instancePath + "/numero",
					schemaPath: "#/properties/numero/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.titre !== void 0 && (validate112(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.objet !== void 0 && (validate319(data.objet, {
			instancePath: instancePath + "/objet",
			parentData: data,
			parentDataProperty: "objet",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length)), data.date !== void 0 && (validate110(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.effet !== void 0 && (validate110(data.effet, {
			instancePath: instancePath + "/effet",
			parentData: data,
			parentDataProperty: "effet",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.fin !== void 0 && (validate110(data.fin, {
			instancePath: instancePath + "/fin",
			parentData: data,
			parentDataProperty: "fin",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.signataires !== void 0) {
			let data6 = data.signataires;
			if (Array.isArray(data6)) {
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate117(data6[i0], {
					instancePath: instancePath + "/signataires/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/signataires",
					schemaPath: "#/properties/signataires/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate326.errors = vErrors, errors === 0;
}
validate326.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate341.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 2200 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2200
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1900 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1900
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate341.errors = vErrors, errors === 0;
}
validate341.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.annee === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "annee" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "annee" || key0 === "texte" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.annee !== void 0 && (validate341(data.annee, {
			instancePath: instancePath + "/annee",
			parentData: data,
			parentDataProperty: "annee",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors), errors = vErrors.length)), data.texte !== void 0 && (validate319(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate340.errors = vErrors, errors === 0;
}
validate340.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate334.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "modalites" || key0 === "questions" || key0 === "mi_parcours" || key0 === "finale" || key0 === "responsable" || key0 === "bilans" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.modalites !== void 0 && (validate319(data.modalites, {
			instancePath: instancePath + "/modalites",
			parentData: data,
			parentDataProperty: "modalites",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length)), data.questions !== void 0) {
			let data1 = data.questions;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate112(data1[i0], {
					instancePath: instancePath + "/questions/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.mi_parcours !== void 0 && (validate110(data.mi_parcours, {
			instancePath: instancePath + "/mi_parcours",
			parentData: data,
			parentDataProperty: "mi_parcours",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.finale !== void 0 && (validate110(data.finale, {
			instancePath: instancePath + "/finale",
			parentData: data,
			parentDataProperty: "finale",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.responsable !== void 0 && (validate117(data.responsable, {
			instancePath: instancePath + "/responsable",
			parentData: data,
			parentDataProperty: "responsable",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.bilans !== void 0) {
			let data6 = data.bilans;
			if (Array.isArray(data6)) {
				let len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) validate340(data6[i1], {
					instancePath: instancePath + "/bilans/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/bilans",
					schemaPath: "#/properties/bilans/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate334.errors = vErrors, errors === 0;
}
validate334.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern29 = new RegExp("\\.([sS][vV][gG]|[pP][nN][gG]|[jJ][pP][eE]?[gG])$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern29.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\.([sS][vV][gG]|[pP][nN][gG]|[jJ][pP][eE]?[gG])$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate350.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "fichier" || key0 === "alternative" || key0 === "legende" || key0 === "credit" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.fichier !== void 0 && (validate146(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.alternative !== void 0 && (validate148(data.alternative, {
			instancePath: instancePath + "/alternative",
			parentData: data,
			parentDataProperty: "alternative",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.legende !== void 0 && (validate148(data.legende, {
			instancePath: instancePath + "/legende",
			parentData: data,
			parentDataProperty: "legende",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.credit !== void 0 && (validate148(data.credit, {
			instancePath: instancePath + "/credit",
			parentData: data,
			parentDataProperty: "credit",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate350.errors = vErrors, errors === 0;
}
validate350.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate358.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate358.errors = vErrors, errors === 0;
}
validate358.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate362.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate362.errors = vErrors, errors === 0;
}
validate362.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate356.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.libelle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "libelle" || key0 === "fichier" || key0 === "url" || key0 === "taille" || key0 === "date" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.libelle !== void 0 && (validate148(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate358(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.taille !== void 0 && (validate148(data.taille, {
			instancePath: instancePath + "/taille",
			parentData: data,
			parentDataProperty: "taille",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.date !== void 0 && (validate362(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate356.errors = vErrors, errors === 0;
}
validate356.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "titre" || key0 === "texte" || key0 === "image" || key0 === "piece" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.id !== void 0 && (validate302(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length)), data.titre !== void 0 && (validate54(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.texte !== void 0 && (validate207(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.image !== void 0 && (validate350(data.image, {
			instancePath: instancePath + "/image",
			parentData: data,
			parentDataProperty: "image",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors), errors = vErrors.length)), data.piece !== void 0 && (validate356(data.piece, {
			instancePath: instancePath + "/piece",
			parentData: data,
			parentDataProperty: "piece",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate366.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sigle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sigle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "sigle" || key0 === "nom" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.sigle !== void 0 && (validate54(data.sigle, {
			instancePath: instancePath + "/sigle",
			parentData: data,
			parentDataProperty: "sigle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.nom !== void 0 && (validate54(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate366.errors = vErrors, errors === 0;
}
validate366.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate370.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(func1.call(schema68.properties, key0) || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate148(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.service !== void 0 && (validate148(data.service, {
			instancePath: instancePath + "/service",
			parentData: data,
			parentDataProperty: "service",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.organisation !== void 0 && (validate148(data.organisation, {
			instancePath: instancePath + "/organisation",
			parentData: data,
			parentDataProperty: "organisation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.adresse !== void 0 && (validate148(data.adresse, {
			instancePath: instancePath + "/adresse",
			parentData: data,
			parentDataProperty: "adresse",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.telephone !== void 0) {
			let data5 = data.telephone;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err1 = {
						instancePath: instancePath + "/telephone",
						schemaPath: "#/properties/telephone/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/telephone",
					schemaPath: "#/properties/telephone/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.courriel !== void 0 && (validate169(data.courriel, {
			instancePath: instancePath + "/courriel",
			parentData: data,
			parentDataProperty: "courriel",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.site !== void 0 && (validate171(data.site, {
			instancePath: instancePath + "/site",
			parentData: data,
			parentDataProperty: "site",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.comptes !== void 0) {
			let data8 = data.comptes;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate173(data8[i0], {
					instancePath: instancePath + "/comptes/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/comptes",
					schemaPath: "#/properties/comptes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate370.errors = vErrors, errors === 0;
}
validate370.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate383.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.libelle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.valeur === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valeur" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "libelle" || key0 === "valeur" || key0 === "precision" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.libelle !== void 0 && (validate188(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.valeur !== void 0) {
			let data1 = data.valeur;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				let err3 = {
					instancePath: instancePath + "/valeur",
					schemaPath: "#/properties/valeur/type",
					keyword: "type",
					params: { type: "number" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.precision !== void 0 && (validate188(data.precision, {
			instancePath: instancePath + "/precision",
			parentData: data,
			parentDataProperty: "precision",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate383.errors = vErrors, errors === 0;
}
validate383.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema127 = { enum: [
	"acces-droits-soins",
	"sante-mentale",
	"nutrition-obesite",
	"sante-environnement-habitat",
	"offre-de-soins",
	"attractivite-professionnels",
	"parcours-coordination",
	"prevention-promotion",
	"activite-physique",
	"alimentation",
	"addictions",
	"vaccination",
	"depistage",
	"maladies-chroniques",
	"sante-sexuelle",
	"perinatalite-parentalite",
	"enfance",
	"jeunesse",
	"vieillissement-autonomie",
	"aidants",
	"handicap",
	"precarite",
	"migrants",
	"violences",
	"suicide",
	"lutte-antivectorielle",
	"eau-hygiene",
	"saturnisme",
	"qualite-air",
	"urbanisme-sante",
	"litteratie",
	"numerique-sante",
	"observation-sante",
	"democratie-sanitaire",
	"animation"
] };
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate387.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "acces-droits-soins" || data === "sante-mentale" || data === "nutrition-obesite" || data === "sante-environnement-habitat" || data === "offre-de-soins" || data === "attractivite-professionnels" || data === "parcours-coordination" || data === "prevention-promotion" || data === "activite-physique" || data === "alimentation" || data === "addictions" || data === "vaccination" || data === "depistage" || data === "maladies-chroniques" || data === "sante-sexuelle" || data === "perinatalite-parentalite" || data === "enfance" || data === "jeunesse" || data === "vieillissement-autonomie" || data === "aidants" || data === "handicap" || data === "precarite" || data === "migrants" || data === "violences" || data === "suicide" || data === "lutte-antivectorielle" || data === "eau-hygiene" || data === "saturnisme" || data === "qualite-air" || data === "urbanisme-sante" || data === "litteratie" || data === "numerique-sante" || data === "observation-sante" || data === "democratie-sanitaire" || data === "animation")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema127.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate387.errors = vErrors, errors === 0;
}
validate387.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate380.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "date" || key0 === "source" || key0 === "chiffres" || key0 === "themes" || key0 === "constats" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.date !== void 0 && (validate190(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.source !== void 0 && (validate188(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.chiffres !== void 0) {
			let data2 = data.chiffres;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) validate383(data2[i0], {
					instancePath: instancePath + "/chiffres/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/chiffres",
					schemaPath: "#/properties/chiffres/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.themes !== void 0) {
			let data4 = data.themes;
			if (Array.isArray(data4)) {
				let len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) validate387(data4[i1], {
					instancePath: instancePath + "/themes/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/themes",
					schemaPath: "#/properties/themes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.constats !== void 0) {
			let data6 = data.constats;
			if (Array.isArray(data6)) {
				let len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) validate188(data6[i2], {
					instancePath: instancePath + "/constats/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/constats",
					schemaPath: "#/properties/constats/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate380.errors = vErrors, errors === 0;
}
validate380.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema130 = { enum: ["sobre"] };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate394.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "sobre") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema130.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate394.errors = vErrors, errors === 0;
}
validate394.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema131 = { enum: [
	"articles",
	"titres",
	"romains",
	"lettres",
	"aucune"
] };
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate396.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "articles" || data === "titres" || data === "romains" || data === "lettres" || data === "aucune")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema131.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate396.errors = vErrors, errors === 0;
}
validate396.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate393.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "theme" || key0 === "numerotation" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		data.theme !== void 0 && (validate394(data.theme, {
			instancePath: instancePath + "/theme",
			parentData: data,
			parentDataProperty: "theme",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors), errors = vErrors.length)), data.numerotation !== void 0 && (validate396(data.numerotation, {
			instancePath: instancePath + "/numerotation",
			parentData: data,
			parentDataProperty: "numerotation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length));
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate393.errors = vErrors, errors === 0;
}
validate393.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern68 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
var schema134 = { enum: [
	"off",
	"info",
	"warning",
	"error"
] };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate401.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "off" || data === "info" || data === "warning" || data === "error")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema134.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate401.errors = vErrors, errors === 0;
}
validate401.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate403.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate403.errors = vErrors, errors === 0;
}
validate403.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate400.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.severite === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severite" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "severite" || key0 === "motif" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.severite !== void 0 && (validate401(data.severite, {
			instancePath: instancePath + "/severite",
			parentData: data,
			parentDataProperty: "severite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors), errors = vErrors.length)), data.motif !== void 0 && (validate403(data.motif, {
			instancePath: instancePath + "/motif",
			parentData: data,
			parentDataProperty: "motif",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate399.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(pattern3.test(key0) || pattern68.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key2 in data) pattern68.test(key2) && (validate400(data[key2], {
			instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key2,
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length));
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate399.errors = vErrors, errors === 0;
}
validate399.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate414.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate414.errors = vErrors, errors === 0;
}
validate414.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate408.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.titre === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "titre" || key0 === "auteur" || key0 === "date" || key0 === "url" || key0 === "fichier" || key0 === "consulte_le" || key0 === "note" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.titre !== void 0 && (validate148(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.auteur !== void 0 && (validate148(data.auteur, {
			instancePath: instancePath + "/auteur",
			parentData: data,
			parentDataProperty: "auteur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.date !== void 0 && (validate362(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate358(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length)), data.consulte_le !== void 0 && (validate414(data.consulte_le, {
			instancePath: instancePath + "/consulte_le",
			parentData: data,
			parentDataProperty: "consulte_le",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors), errors = vErrors.length)), data.note !== void 0 && (validate148(data.note, {
			instancePath: instancePath + "/note",
			parentData: data,
			parentDataProperty: "note",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate408.errors = vErrors, errors === 0;
}
validate408.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate418.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate418.errors = vErrors, errors === 0;
}
validate418.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate407.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sources === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "sources" || key0 === "note" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.sources !== void 0) {
			let data0 = data.sources;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					let err2 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate408(data0[i0], {
					instancePath: instancePath + "/sources/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.note !== void 0 && (validate418(data.note, {
			instancePath: instancePath + "/note",
			parentData: data,
			parentDataProperty: "note",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate407.errors = vErrors, errors === 0;
}
validate407.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema51 = {
	type: "object",
	required: [
		"id",
		"nom",
		"type"
	],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		nom: { $ref: "commun.schema.json#/$defs/ligne" },
		nom_court: { $ref: "commun.schema.json#/$defs/ligne" },
		sigle: { $ref: "commun.schema.json#/$defs/ligne" },
		type: { $ref: "vocabulaires.schema.json#/$defs/type-partenaire" },
		role: { $ref: "vocabulaires.schema.json#/$defs/role" },
		genre: { $ref: "vocabulaires.schema.json#/$defs/genre" },
		siren: { $ref: "commun.schema.json#/$defs/siren" },
		siret: { $ref: "commun.schema.json#/$defs/siret" },
		finess: { $ref: "commun.schema.json#/$defs/finess" },
		departements: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/departement" }
		},
		depuis: { $ref: "commun.schema.json#/$defs/date-precise" },
		logo: { $ref: "commun.schema.json#/$defs/image" },
		representant: { $ref: "#/$defs/representant" },
		engagements: { $ref: "commun.schema.json#/$defs/texte" },
		contact: { $ref: "commun.schema.json#/$defs/contact" }
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema54 = { enum: [
	"ars",
	"prefecture",
	"etat",
	"collectivite",
	"epci",
	"departement",
	"region",
	"cpam",
	"msa",
	"cgss",
	"caf",
	"carsat",
	"etablissement-de-sante",
	"ght-etablissement-support",
	"epsm",
	"esms",
	"cpts",
	"msp",
	"centre-de-sante",
	"dac",
	"urps",
	"ordre",
	"education-nationale",
	"universite",
	"ors",
	"promotion-sante",
	"mutualite",
	"association",
	"usagers",
	"bailleur",
	"csapa-caarud",
	"mission-locale",
	"ccas",
	"conseil-de-developpement",
	"entreprise"
] };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "ars" || data === "prefecture" || data === "etat" || data === "collectivite" || data === "epci" || data === "departement" || data === "region" || data === "cpam" || data === "msa" || data === "cgss" || data === "caf" || data === "carsat" || data === "etablissement-de-sante" || data === "ght-etablissement-support" || data === "epsm" || data === "esms" || data === "cpts" || data === "msp" || data === "centre-de-sante" || data === "dac" || data === "urps" || data === "ordre" || data === "education-nationale" || data === "universite" || data === "ors" || data === "promotion-sante" || data === "mutualite" || data === "association" || data === "usagers" || data === "bailleur" || data === "csapa-caarud" || data === "mission-locale" || data === "ccas" || data === "conseil-de-developpement" || data === "entreprise")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema54.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema55 = { enum: [
	"porteur",
	"cosignataire",
	"partenaire"
] };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "porteur" || data === "cosignataire" || data === "partenaire")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema55.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema56 = { enum: ["f", "m"] };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "f" || data === "m")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema56.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern8.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{9}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern25 = new RegExp("^[0-9]{14}$", "u");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern25.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{14}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var pattern26 = new RegExp("^([0-9]{2}|2[AB])[0-9]{7}$", "u");
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern26.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9]{2}|2[AB])[0-9]{7}$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern10.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678])$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "fichier" || key0 === "alternative" || key0 === "legende" || key0 === "credit" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.fichier !== void 0 && (validate146(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.alternative !== void 0 && (validate148(data.alternative, {
			instancePath: instancePath + "/alternative",
			parentData: data,
			parentDataProperty: "alternative",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.legende !== void 0 && (validate148(data.legende, {
			instancePath: instancePath + "/legende",
			parentData: data,
			parentDataProperty: "legende",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.credit !== void 0 && (validate148(data.credit, {
			instancePath: instancePath + "/credit",
			parentData: data,
			parentDataProperty: "credit",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nom === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "civilite" || key0 === "nom" || key0 === "fonction" || key0 === "delegation" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.civilite !== void 0 && (validate154(data.civilite, {
			instancePath: instancePath + "/civilite",
			parentData: data,
			parentDataProperty: "civilite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.nom !== void 0 && (validate125(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate125(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.delegation !== void 0 && (validate125(data.delegation, {
			instancePath: instancePath + "/delegation",
			parentData: data,
			parentDataProperty: "delegation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(func1.call(schema68.properties, key0) || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate148(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.service !== void 0 && (validate148(data.service, {
			instancePath: instancePath + "/service",
			parentData: data,
			parentDataProperty: "service",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.organisation !== void 0 && (validate148(data.organisation, {
			instancePath: instancePath + "/organisation",
			parentData: data,
			parentDataProperty: "organisation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.adresse !== void 0 && (validate148(data.adresse, {
			instancePath: instancePath + "/adresse",
			parentData: data,
			parentDataProperty: "adresse",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.telephone !== void 0) {
			let data5 = data.telephone;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err1 = {
						instancePath: instancePath + "/telephone",
						schemaPath: "#/properties/telephone/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/telephone",
					schemaPath: "#/properties/telephone/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.courriel !== void 0 && (validate169(data.courriel, {
			instancePath: instancePath + "/courriel",
			parentData: data,
			parentDataProperty: "courriel",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.site !== void 0 && (validate171(data.site, {
			instancePath: instancePath + "/site",
			parentData: data,
			parentDataProperty: "site",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.comptes !== void 0) {
			let data8 = data.comptes;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate173(data8[i0], {
					instancePath: instancePath + "/comptes/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/comptes",
					schemaPath: "#/properties/comptes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate422.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nom" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.type === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema51.properties, key0) || pattern3.test(key0))) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.id !== void 0 && (validate123(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.nom !== void 0 && (validate125(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.nom_court !== void 0 && (validate125(data.nom_court, {
			instancePath: instancePath + "/nom_court",
			parentData: data,
			parentDataProperty: "nom_court",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.sigle !== void 0 && (validate125(data.sigle, {
			instancePath: instancePath + "/sigle",
			parentData: data,
			parentDataProperty: "sigle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.type !== void 0 && (validate129(data.type, {
			instancePath: instancePath + "/type",
			parentData: data,
			parentDataProperty: "type",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.role !== void 0 && (validate131(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length)), data.genre !== void 0 && (validate133(data.genre, {
			instancePath: instancePath + "/genre",
			parentData: data,
			parentDataProperty: "genre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length)), data.siren !== void 0 && (validate135(data.siren, {
			instancePath: instancePath + "/siren",
			parentData: data,
			parentDataProperty: "siren",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.siret !== void 0 && (validate137(data.siret, {
			instancePath: instancePath + "/siret",
			parentData: data,
			parentDataProperty: "siret",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.finess !== void 0 && (validate139(data.finess, {
			instancePath: instancePath + "/finess",
			parentData: data,
			parentDataProperty: "finess",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.departements !== void 0) {
			let data10 = data.departements;
			if (Array.isArray(data10)) {
				let len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) validate141(data10[i0], {
					instancePath: instancePath + "/departements/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/departements",
					schemaPath: "#/properties/departements/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		data.depuis !== void 0 && (validate143(data.depuis, {
			instancePath: instancePath + "/depuis",
			parentData: data,
			parentDataProperty: "depuis",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.logo !== void 0 && (validate145(data.logo, {
			instancePath: instancePath + "/logo",
			parentData: data,
			parentDataProperty: "logo",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.representant !== void 0 && (validate153(data.representant, {
			instancePath: instancePath + "/representant",
			parentData: data,
			parentDataProperty: "representant",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data.engagements !== void 0 && (validate160(data.engagements, {
			instancePath: instancePath + "/engagements",
			parentData: data,
			parentDataProperty: "engagements",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length)), data.contact !== void 0 && (validate163(data.contact, {
			instancePath: instancePath + "/contact",
			parentData: data,
			parentDataProperty: "contact",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length));
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate422.errors = vErrors, errors === 0;
}
validate422.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate442.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate442.errors = vErrors, errors === 0;
}
validate442.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate444.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate444.errors = vErrors, errors === 0;
}
validate444.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate448.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate448.errors = vErrors, errors === 0;
}
validate448.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate451.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "acces-droits-soins" || data === "sante-mentale" || data === "nutrition-obesite" || data === "sante-environnement-habitat" || data === "offre-de-soins" || data === "attractivite-professionnels" || data === "parcours-coordination" || data === "prevention-promotion" || data === "activite-physique" || data === "alimentation" || data === "addictions" || data === "vaccination" || data === "depistage" || data === "maladies-chroniques" || data === "sante-sexuelle" || data === "perinatalite-parentalite" || data === "enfance" || data === "jeunesse" || data === "vieillissement-autonomie" || data === "aidants" || data === "handicap" || data === "precarite" || data === "migrants" || data === "violences" || data === "suicide" || data === "lutte-antivectorielle" || data === "eau-hygiene" || data === "saturnisme" || data === "qualite-air" || data === "urbanisme-sante" || data === "litteratie" || data === "numerique-sante" || data === "observation-sante" || data === "democratie-sanitaire" || data === "animation")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema127.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate451.errors = vErrors, errors === 0;
}
validate451.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate457.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "titre" || key0 === "description" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.id !== void 0 && (validate442(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length)), data.titre !== void 0 && (validate444(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data.description !== void 0 && (validate448(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate457.errors = vErrors, errors === 0;
}
validate457.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate453.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "titre" || key0 === "description" || key0 === "objectifs" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate442(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length)), data.titre !== void 0 && (validate444(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data.description !== void 0 && (validate448(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length)), data.objectifs !== void 0) {
			let data3 = data.objectifs;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate457(data3[i0], {
					instancePath: instancePath + "/objectifs/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/objectifs",
					schemaPath: "#/properties/objectifs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate453.errors = vErrors, errors === 0;
}
validate453.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate464(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate464.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "titre" || key0 === "titre_court" || key0 === "autre_titre" || key0 === "description" || key0 === "themes" || key0 === "objectifs" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate442(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length)), data.titre !== void 0 && (validate444(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data.titre_court !== void 0 && (validate444(data.titre_court, {
			instancePath: instancePath + "/titre_court",
			parentData: data,
			parentDataProperty: "titre_court",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data.autre_titre !== void 0 && (validate444(data.autre_titre, {
			instancePath: instancePath + "/autre_titre",
			parentData: data,
			parentDataProperty: "autre_titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data.description !== void 0 && (validate448(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length)), data.themes !== void 0) {
			let data5 = data.themes;
			if (Array.isArray(data5)) {
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate451(data5[i0], {
					instancePath: instancePath + "/themes/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/themes",
					schemaPath: "#/properties/themes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.objectifs !== void 0) {
			let data7 = data.objectifs;
			if (Array.isArray(data7)) {
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate453(data7[i1], {
					instancePath: instancePath + "/objectifs/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/objectifs",
					schemaPath: "#/properties/objectifs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate464.errors = vErrors, errors === 0;
}
validate464.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema150 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "fiche.schema.json",
	type: "object",
	required: ["id", "titre"],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		titre: { $ref: "commun.schema.json#/$defs/ligne" },
		axe: { $ref: "commun.schema.json#/$defs/ref-axe" },
		objectif: { $ref: "commun.schema.json#/$defs/ref-objectif" },
		maturite: { $ref: "vocabulaires.schema.json#/$defs/maturite" },
		statut: { $ref: "vocabulaires.schema.json#/$defs/statut-fiche" },
		motif: { $ref: "commun.schema.json#/$defs/ligne" },
		priorite: { $ref: "vocabulaires.schema.json#/$defs/priorite" },
		pilote: { $ref: "commun.schema.json#/$defs/ref-partenaire" },
		copilotes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
		},
		partenaires: {
			type: "array",
			items: { $ref: "#/$defs/partenaire-de-fiche" }
		},
		referent: { $ref: "commun.schema.json#/$defs/ligne" },
		elu_referent: { $ref: "commun.schema.json#/$defs/ligne" },
		themes: {
			type: "array",
			items: { $ref: "vocabulaires.schema.json#/$defs/theme" }
		},
		determinants: {
			type: "array",
			items: { $ref: "vocabulaires.schema.json#/$defs/determinant" }
		},
		contexte: { $ref: "commun.schema.json#/$defs/texte" },
		objectifs: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		description: { $ref: "commun.schema.json#/$defs/texte" },
		public_cible: {
			type: "array",
			items: { $ref: "vocabulaires.schema.json#/$defs/public" }
		},
		ages: { $ref: "#/$defs/ages" },
		publics_intermediaires: {
			type: "array",
			items: { $ref: "vocabulaires.schema.json#/$defs/public" }
		},
		territoire: { $ref: "commun.schema.json#/$defs/ligne" },
		milieux: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		lien_prs: { $ref: "commun.schema.json#/$defs/texte" },
		programmes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		calendrier: { $ref: "#/$defs/calendrier" },
		moyens: { $ref: "commun.schema.json#/$defs/texte" },
		budget: { $ref: "#/$defs/budget" },
		indicateurs: {
			type: "array",
			items: { $ref: "indicateur.schema.json" }
		},
		evaluation: { $ref: "commun.schema.json#/$defs/texte" },
		leviers: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		vigilance: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		participation: { $ref: "vocabulaires.schema.json#/$defs/niveau-participation" },
		instance_suivi: { $ref: "commun.schema.json#/$defs/ref-instance" },
		fiches_liees: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
		},
		communication: { $ref: "commun.schema.json#/$defs/texte" },
		documents: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/piece" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	$defs: {
		"partenaire-de-fiche": {
			type: "object",
			required: ["id"],
			properties: {
				id: { $ref: "commun.schema.json#/$defs/ref-partenaire" },
				statut: { $ref: "vocabulaires.schema.json#/$defs/statut-partenaire" },
				role: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		ages: {
			type: "object",
			properties: {
				de: {
					type: "integer",
					minimum: 0
				},
				a: {
					type: "integer",
					minimum: 0
				}
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		calendrier: {
			type: "object",
			properties: {
				debut: { $ref: "commun.schema.json#/$defs/date-precise" },
				fin: { $ref: "commun.schema.json#/$defs/date-precise" },
				etapes: {
					type: "array",
					items: { $ref: "#/$defs/etape-de-fiche" }
				}
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		"etape-de-fiche": {
			type: "object",
			required: ["titre"],
			properties: {
				titre: { $ref: "commun.schema.json#/$defs/ligne" },
				echeance: { $ref: "commun.schema.json#/$defs/date-precise" },
				statut: { $ref: "vocabulaires.schema.json#/$defs/statut-etape" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		budget: {
			type: "object",
			properties: {
				total: { $ref: "commun.schema.json#/$defs/montant" },
				financements: {
					type: "array",
					items: { $ref: "#/$defs/financement" }
				},
				commentaire: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		},
		financement: {
			type: "object",
			required: ["financeur"],
			properties: {
				financeur: { $ref: "commun.schema.json#/$defs/ref-financeur" },
				source: { $ref: "vocabulaires.schema.json#/$defs/type-financement" },
				montant: { $ref: "commun.schema.json#/$defs/montant" },
				annee: { $ref: "commun.schema.json#/$defs/annee" },
				statut: { $ref: "vocabulaires.schema.json#/$defs/statut-financement" }
			},
			patternProperties: { "^x_": {} },
			additionalProperties: !1
		}
	}
};
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate474.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate474.errors = vErrors, errors === 0;
}
validate474.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate476.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate476.errors = vErrors, errors === 0;
}
validate476.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate478.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate478.errors = vErrors, errors === 0;
}
validate478.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate480.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate480.errors = vErrors, errors === 0;
}
validate480.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema155 = { enum: [
	"en-reflexion",
	"projet",
	"action"
] };
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate482.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "en-reflexion" || data === "projet" || data === "action")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema155.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate482.errors = vErrors, errors === 0;
}
validate482.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema156 = { enum: [
	"a-venir",
	"en-cours",
	"realise",
	"en-pause",
	"abandonne",
	"bloque",
	"en-retard",
	"a-discuter"
] };
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate484.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "a-venir" || data === "en-cours" || data === "realise" || data === "en-pause" || data === "abandonne" || data === "bloque" || data === "en-retard" || data === "a-discuter")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema156.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate484.errors = vErrors, errors === 0;
}
validate484.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema157 = { enum: [
	"eleve",
	"moyen",
	"bas"
] };
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate487.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "eleve" || data === "moyen" || data === "bas")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema157.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate487.errors = vErrors, errors === 0;
}
validate487.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate489.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate489.errors = vErrors, errors === 0;
}
validate489.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema160 = { enum: ["acte", "pressenti"] };
function validate494(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate494.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "acte" || data === "pressenti")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema160.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate494.errors = vErrors, errors === 0;
}
validate494.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate492.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "id" || key0 === "statut" || key0 === "role" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.id !== void 0 && (validate489(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.statut !== void 0 && (validate494(data.statut, {
			instancePath: instancePath + "/statut",
			parentData: data,
			parentDataProperty: "statut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors), errors = vErrors.length)), data.role !== void 0 && (validate476(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate492.errors = vErrors, errors === 0;
}
validate492.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate500.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "acces-droits-soins" || data === "sante-mentale" || data === "nutrition-obesite" || data === "sante-environnement-habitat" || data === "offre-de-soins" || data === "attractivite-professionnels" || data === "parcours-coordination" || data === "prevention-promotion" || data === "activite-physique" || data === "alimentation" || data === "addictions" || data === "vaccination" || data === "depistage" || data === "maladies-chroniques" || data === "sante-sexuelle" || data === "perinatalite-parentalite" || data === "enfance" || data === "jeunesse" || data === "vieillissement-autonomie" || data === "aidants" || data === "handicap" || data === "precarite" || data === "migrants" || data === "violences" || data === "suicide" || data === "lutte-antivectorielle" || data === "eau-hygiene" || data === "saturnisme" || data === "qualite-air" || data === "urbanisme-sante" || data === "litteratie" || data === "numerique-sante" || data === "observation-sante" || data === "democratie-sanitaire" || data === "animation")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema127.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate500.errors = vErrors, errors === 0;
}
validate500.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema162 = { enum: [
	"individuels",
	"modes-de-vie",
	"reseaux-sociaux",
	"conditions-de-vie",
	"environnement",
	"systeme-de-sante"
] };
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate502.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "individuels" || data === "modes-de-vie" || data === "reseaux-sociaux" || data === "conditions-de-vie" || data === "environnement" || data === "systeme-de-sante")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema162.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate502.errors = vErrors, errors === 0;
}
validate502.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate504.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate504.errors = vErrors, errors === 0;
}
validate504.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema164 = { enum: [
	"tout-public",
	"femmes-enceintes",
	"petite-enfance",
	"enfants",
	"adolescents",
	"jeunes",
	"adultes",
	"seniors",
	"aidants",
	"personnes-handicapees",
	"personnes-precaires",
	"migrants",
	"habitants-qpv",
	"gens-du-voyage",
	"detenus",
	"professionnels-sante",
	"professionnels-social",
	"enseignants",
	"elus",
	"agents",
	"benevoles"
] };
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate509.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "tout-public" || data === "femmes-enceintes" || data === "petite-enfance" || data === "enfants" || data === "adolescents" || data === "jeunes" || data === "adultes" || data === "seniors" || data === "aidants" || data === "personnes-handicapees" || data === "personnes-precaires" || data === "migrants" || data === "habitants-qpv" || data === "gens-du-voyage" || data === "detenus" || data === "professionnels-sante" || data === "professionnels-social" || data === "enseignants" || data === "elus" || data === "agents" || data === "benevoles")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema164.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate509.errors = vErrors, errors === 0;
}
validate509.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate511(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate511.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "de" || key0 === "a" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.de !== void 0) {
			let data0 = data.de;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				let err1 = {
					instancePath: instancePath + "/de",
					schemaPath: "#/properties/de/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
				let err2 = {
					instancePath: instancePath + "/de",
					schemaPath: "#/properties/de/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.a !== void 0) {
			let data1 = data.a;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				let err3 = {
					instancePath: instancePath + "/a",
					schemaPath: "#/properties/a/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
				let err4 = {
					instancePath: instancePath + "/a",
					schemaPath: "#/properties/a/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate511.errors = vErrors, errors === 0;
}
validate511.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate519.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate519.errors = vErrors, errors === 0;
}
validate519.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate525.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "a-venir" || data === "en-cours" || data === "fait" || data === "sans-objet")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema110.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate525.errors = vErrors, errors === 0;
}
validate525.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate522.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.titre === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "titre" || key0 === "echeance" || key0 === "statut" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.titre !== void 0 && (validate476(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.echeance !== void 0 && (validate519(data.echeance, {
			instancePath: instancePath + "/echeance",
			parentData: data,
			parentDataProperty: "echeance",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors), errors = vErrors.length)), data.statut !== void 0 && (validate525(data.statut, {
			instancePath: instancePath + "/statut",
			parentData: data,
			parentDataProperty: "statut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate522.errors = vErrors, errors === 0;
}
validate522.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate518.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "debut" || key0 === "fin" || key0 === "etapes" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.debut !== void 0 && (validate519(data.debut, {
			instancePath: instancePath + "/debut",
			parentData: data,
			parentDataProperty: "debut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors), errors = vErrors.length)), data.fin !== void 0 && (validate519(data.fin, {
			instancePath: instancePath + "/fin",
			parentData: data,
			parentDataProperty: "fin",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors), errors = vErrors.length)), data.etapes !== void 0) {
			let data2 = data.etapes;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) validate522(data2[i0], {
					instancePath: instancePath + "/etapes/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/etapes",
					schemaPath: "#/properties/etapes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate518.errors = vErrors, errors === 0;
}
validate518.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate531.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate531.errors = vErrors, errors === 0;
}
validate531.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate534.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate534.errors = vErrors, errors === 0;
}
validate534.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema174 = { enum: [
	"fir",
	"prse",
	"fonds-addictions",
	"mildeca",
	"politique-de-la-ville",
	"droit-commun",
	"detr",
	"cfppa",
	"caf",
	"msa",
	"region",
	"departement",
	"feder-fse",
	"leader",
	"fondation",
	"autofinancement",
	"valorisation"
] };
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate536.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "fir" || data === "prse" || data === "fonds-addictions" || data === "mildeca" || data === "politique-de-la-ville" || data === "droit-commun" || data === "detr" || data === "cfppa" || data === "caf" || data === "msa" || data === "region" || data === "departement" || data === "feder-fse" || data === "leader" || data === "fondation" || data === "autofinancement" || data === "valorisation")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema174.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate536.errors = vErrors, errors === 0;
}
validate536.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate539.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 2200 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2200
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1900 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1900
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate539.errors = vErrors, errors === 0;
}
validate539.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema176 = { enum: [
	"demande",
	"acquis",
	"verse",
	"refuse"
] };
function validate541(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate541.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "demande" || data === "acquis" || data === "verse" || data === "refuse")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema176.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate541.errors = vErrors, errors === 0;
}
validate541.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate533.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.financeur === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "financeur" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "financeur" || key0 === "source" || key0 === "montant" || key0 === "annee" || key0 === "statut" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.financeur !== void 0 && (validate534(data.financeur, {
			instancePath: instancePath + "/financeur",
			parentData: data,
			parentDataProperty: "financeur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors), errors = vErrors.length)), data.source !== void 0 && (validate536(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors), errors = vErrors.length)), data.montant !== void 0 && (validate531(data.montant, {
			instancePath: instancePath + "/montant",
			parentData: data,
			parentDataProperty: "montant",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors), errors = vErrors.length)), data.annee !== void 0 && (validate539(data.annee, {
			instancePath: instancePath + "/annee",
			parentData: data,
			parentDataProperty: "annee",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors), errors = vErrors.length)), data.statut !== void 0 && (validate541(data.statut, {
			instancePath: instancePath + "/statut",
			parentData: data,
			parentDataProperty: "statut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate533.errors = vErrors, errors === 0;
}
validate533.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate530(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate530.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "total" || key0 === "financements" || key0 === "commentaire" || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.total !== void 0 && (validate531(data.total, {
			instancePath: instancePath + "/total",
			parentData: data,
			parentDataProperty: "total",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors), errors = vErrors.length)), data.financements !== void 0) {
			let data1 = data.financements;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate533(data1[i0], {
					instancePath: instancePath + "/financements/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/financements",
					schemaPath: "#/properties/financements/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		data.commentaire !== void 0 && (validate476(data.commentaire, {
			instancePath: instancePath + "/commentaire",
			parentData: data,
			parentDataProperty: "commentaire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate530.errors = vErrors, errors === 0;
}
validate530.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema177 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "indicateur.schema.json",
	type: "object",
	required: ["id", "libelle"],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		libelle: { $ref: "commun.schema.json#/$defs/ligne" },
		type: { $ref: "vocabulaires.schema.json#/$defs/type-indicateur" },
		definition: { $ref: "commun.schema.json#/$defs/ligne" },
		unite: { $ref: "commun.schema.json#/$defs/ligne" },
		initial: { type: "number" },
		cible: { type: "number" },
		sens: { $ref: "vocabulaires.schema.json#/$defs/sens" },
		echeance: { $ref: "commun.schema.json#/$defs/date-precise" },
		source: { $ref: "commun.schema.json#/$defs/ligne" },
		periodicite: { $ref: "commun.schema.json#/$defs/ligne" },
		valeurs: {
			type: "array",
			items: { $ref: "#/$defs/valeur" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	$defs: { valeur: {
		type: "object",
		required: ["date", "valeur"],
		properties: {
			date: { $ref: "commun.schema.json#/$defs/date-precise" },
			valeur: { type: "number" },
			commentaire: { $ref: "commun.schema.json#/$defs/ligne" }
		},
		patternProperties: { "^x_": {} },
		additionalProperties: !1
	} }
};
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate547.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate547.errors = vErrors, errors === 0;
}
validate547.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate549.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate549.errors = vErrors, errors === 0;
}
validate549.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema180 = { enum: [
	"processus",
	"realisation",
	"resultat",
	"impact",
	"contexte"
] };
function validate551(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate551.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "processus" || data === "realisation" || data === "resultat" || data === "impact" || data === "contexte")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema180.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate551.errors = vErrors, errors === 0;
}
validate551.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
var schema181 = { enum: [
	"hausse",
	"baisse",
	"stabilite"
] };
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate555.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "hausse" || data === "baisse" || data === "stabilite")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema181.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate555.errors = vErrors, errors === 0;
}
validate555.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate557.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9999 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9999
				}
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1e3 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1e3
				}
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !formats2(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/format",
			keyword: "format",
			params: { format: "date-precise" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate557.errors = vErrors, errors === 0;
}
validate557.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate561.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.valeur === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valeur" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(key0 === "date" || key0 === "valeur" || key0 === "commentaire" || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.date !== void 0 && (validate557(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors), errors = vErrors.length)), data.valeur !== void 0) {
			let data1 = data.valeur;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				let err3 = {
					instancePath: instancePath + "/valeur",
					schemaPath: "#/properties/valeur/type",
					keyword: "type",
					params: { type: "number" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.commentaire !== void 0 && (validate549(data.commentaire, {
			instancePath: instancePath + "/commentaire",
			parentData: data,
			parentDataProperty: "commentaire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate561.errors = vErrors, errors === 0;
}
validate561.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate546(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate546.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.libelle === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema177.properties, key0) || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate547(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors), errors = vErrors.length)), data.libelle !== void 0 && (validate549(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length)), data.type !== void 0 && (validate551(data.type, {
			instancePath: instancePath + "/type",
			parentData: data,
			parentDataProperty: "type",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors), errors = vErrors.length)), data.definition !== void 0 && (validate549(data.definition, {
			instancePath: instancePath + "/definition",
			parentData: data,
			parentDataProperty: "definition",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length)), data.unite !== void 0 && (validate549(data.unite, {
			instancePath: instancePath + "/unite",
			parentData: data,
			parentDataProperty: "unite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length)), data.initial !== void 0) {
			let data5 = data.initial;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				let err3 = {
					instancePath: instancePath + "/initial",
					schemaPath: "#/properties/initial/type",
					keyword: "type",
					params: { type: "number" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.cible !== void 0) {
			let data6 = data.cible;
			if (!(typeof data6 == "number" && isFinite(data6))) {
				let err4 = {
					instancePath: instancePath + "/cible",
					schemaPath: "#/properties/cible/type",
					keyword: "type",
					params: { type: "number" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.sens !== void 0 && (validate555(data.sens, {
			instancePath: instancePath + "/sens",
			parentData: data,
			parentDataProperty: "sens",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors), errors = vErrors.length)), data.echeance !== void 0 && (validate557(data.echeance, {
			instancePath: instancePath + "/echeance",
			parentData: data,
			parentDataProperty: "echeance",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors), errors = vErrors.length)), data.source !== void 0 && (validate549(data.source, {
			instancePath: instancePath + "/source",
			parentData: data,
			parentDataProperty: "source",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length)), data.periodicite !== void 0 && (validate549(data.periodicite, {
			instancePath: instancePath + "/periodicite",
			parentData: data,
			parentDataProperty: "periodicite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors), errors = vErrors.length)), data.valeurs !== void 0) {
			let data11 = data.valeurs;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate561(data11[i0], {
					instancePath: instancePath + "/valeurs/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/valeurs",
					schemaPath: "#/properties/valeurs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate546.errors = vErrors, errors === 0;
}
validate546.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate569.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "aucune" || data === "information" || data === "consultation" || data === "concertation" || data === "co-construction" || data === "codecision")) {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema103.enum }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate569.errors = vErrors, errors === 0;
}
validate569.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate571.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate571.errors = vErrors, errors === 0;
}
validate571.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate573.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate573.errors = vErrors, errors === 0;
}
validate573.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate576.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.libelle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "libelle" || key0 === "fichier" || key0 === "url" || key0 === "taille" || key0 === "date" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.libelle !== void 0 && (validate148(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate358(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.taille !== void 0 && (validate148(data.taille, {
			instancePath: instancePath + "/taille",
			parentData: data,
			parentDataProperty: "taille",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.date !== void 0 && (validate362(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate576.errors = vErrors, errors === 0;
}
validate576.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate473.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema150.properties, key0) || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate474(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors), errors = vErrors.length)), data.titre !== void 0 && (validate476(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.axe !== void 0 && (validate478(data.axe, {
			instancePath: instancePath + "/axe",
			parentData: data,
			parentDataProperty: "axe",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors), errors = vErrors.length)), data.objectif !== void 0 && (validate480(data.objectif, {
			instancePath: instancePath + "/objectif",
			parentData: data,
			parentDataProperty: "objectif",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors), errors = vErrors.length)), data.maturite !== void 0 && (validate482(data.maturite, {
			instancePath: instancePath + "/maturite",
			parentData: data,
			parentDataProperty: "maturite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors), errors = vErrors.length)), data.statut !== void 0 && (validate484(data.statut, {
			instancePath: instancePath + "/statut",
			parentData: data,
			parentDataProperty: "statut",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors), errors = vErrors.length)), data.motif !== void 0 && (validate476(data.motif, {
			instancePath: instancePath + "/motif",
			parentData: data,
			parentDataProperty: "motif",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.priorite !== void 0 && (validate487(data.priorite, {
			instancePath: instancePath + "/priorite",
			parentData: data,
			parentDataProperty: "priorite",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors), errors = vErrors.length)), data.pilote !== void 0 && (validate489(data.pilote, {
			instancePath: instancePath + "/pilote",
			parentData: data,
			parentDataProperty: "pilote",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length)), data.copilotes !== void 0) {
			let data9 = data.copilotes;
			if (Array.isArray(data9)) {
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) validate489(data9[i0], {
					instancePath: instancePath + "/copilotes/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/copilotes",
					schemaPath: "#/properties/copilotes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.partenaires !== void 0) {
			let data11 = data.partenaires;
			if (Array.isArray(data11)) {
				let len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) validate492(data11[i1], {
					instancePath: instancePath + "/partenaires/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/partenaires",
					schemaPath: "#/properties/partenaires/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.referent !== void 0 && (validate476(data.referent, {
			instancePath: instancePath + "/referent",
			parentData: data,
			parentDataProperty: "referent",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.elu_referent !== void 0 && (validate476(data.elu_referent, {
			instancePath: instancePath + "/elu_referent",
			parentData: data,
			parentDataProperty: "elu_referent",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.themes !== void 0) {
			let data15 = data.themes;
			if (Array.isArray(data15)) {
				let len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) validate500(data15[i2], {
					instancePath: instancePath + "/themes/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/themes",
					schemaPath: "#/properties/themes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.determinants !== void 0) {
			let data17 = data.determinants;
			if (Array.isArray(data17)) {
				let len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) validate502(data17[i3], {
					instancePath: instancePath + "/determinants/" + i3,
					parentData: data17,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/determinants",
					schemaPath: "#/properties/determinants/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.contexte !== void 0 && (validate504(data.contexte, {
			instancePath: instancePath + "/contexte",
			parentData: data,
			parentDataProperty: "contexte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.objectifs !== void 0) {
			let data20 = data.objectifs;
			if (Array.isArray(data20)) {
				let len4 = data20.length;
				for (let i4 = 0; i4 < len4; i4++) validate476(data20[i4], {
					instancePath: instancePath + "/objectifs/" + i4,
					parentData: data20,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
			} else {
				let err7 = {
					instancePath: instancePath + "/objectifs",
					schemaPath: "#/properties/objectifs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.description !== void 0 && (validate504(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.public_cible !== void 0) {
			let data23 = data.public_cible;
			if (Array.isArray(data23)) {
				let len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) validate509(data23[i5], {
					instancePath: instancePath + "/public_cible/" + i5,
					parentData: data23,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/public_cible",
					schemaPath: "#/properties/public_cible/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.ages !== void 0 && (validate511(data.ages, {
			instancePath: instancePath + "/ages",
			parentData: data,
			parentDataProperty: "ages",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors), errors = vErrors.length)), data.publics_intermediaires !== void 0) {
			let data26 = data.publics_intermediaires;
			if (Array.isArray(data26)) {
				let len6 = data26.length;
				for (let i6 = 0; i6 < len6; i6++) validate509(data26[i6], {
					instancePath: instancePath + "/publics_intermediaires/" + i6,
					parentData: data26,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors), errors = vErrors.length);
			} else {
				let err9 = {
					instancePath: instancePath + "/publics_intermediaires",
					schemaPath: "#/properties/publics_intermediaires/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.territoire !== void 0 && (validate476(data.territoire, {
			instancePath: instancePath + "/territoire",
			parentData: data,
			parentDataProperty: "territoire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length)), data.milieux !== void 0) {
			let data29 = data.milieux;
			if (Array.isArray(data29)) {
				let len7 = data29.length;
				for (let i7 = 0; i7 < len7; i7++) validate476(data29[i7], {
					instancePath: instancePath + "/milieux/" + i7,
					parentData: data29,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
			} else {
				let err10 = {
					instancePath: instancePath + "/milieux",
					schemaPath: "#/properties/milieux/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.lien_prs !== void 0 && (validate504(data.lien_prs, {
			instancePath: instancePath + "/lien_prs",
			parentData: data,
			parentDataProperty: "lien_prs",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.programmes !== void 0) {
			let data32 = data.programmes;
			if (Array.isArray(data32)) {
				let len8 = data32.length;
				for (let i8 = 0; i8 < len8; i8++) validate476(data32[i8], {
					instancePath: instancePath + "/programmes/" + i8,
					parentData: data32,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
			} else {
				let err11 = {
					instancePath: instancePath + "/programmes",
					schemaPath: "#/properties/programmes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.calendrier !== void 0 && (validate518(data.calendrier, {
			instancePath: instancePath + "/calendrier",
			parentData: data,
			parentDataProperty: "calendrier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate518.errors : vErrors.concat(validate518.errors), errors = vErrors.length)), data.moyens !== void 0 && (validate504(data.moyens, {
			instancePath: instancePath + "/moyens",
			parentData: data,
			parentDataProperty: "moyens",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.budget !== void 0 && (validate530(data.budget, {
			instancePath: instancePath + "/budget",
			parentData: data,
			parentDataProperty: "budget",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors), errors = vErrors.length)), data.indicateurs !== void 0) {
			let data37 = data.indicateurs;
			if (Array.isArray(data37)) {
				let len9 = data37.length;
				for (let i9 = 0; i9 < len9; i9++) validate546(data37[i9], {
					instancePath: instancePath + "/indicateurs/" + i9,
					parentData: data37,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors), errors = vErrors.length);
			} else {
				let err12 = {
					instancePath: instancePath + "/indicateurs",
					schemaPath: "#/properties/indicateurs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.evaluation !== void 0 && (validate504(data.evaluation, {
			instancePath: instancePath + "/evaluation",
			parentData: data,
			parentDataProperty: "evaluation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.leviers !== void 0) {
			let data40 = data.leviers;
			if (Array.isArray(data40)) {
				let len10 = data40.length;
				for (let i10 = 0; i10 < len10; i10++) validate476(data40[i10], {
					instancePath: instancePath + "/leviers/" + i10,
					parentData: data40,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
			} else {
				let err13 = {
					instancePath: instancePath + "/leviers",
					schemaPath: "#/properties/leviers/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.vigilance !== void 0) {
			let data42 = data.vigilance;
			if (Array.isArray(data42)) {
				let len11 = data42.length;
				for (let i11 = 0; i11 < len11; i11++) validate476(data42[i11], {
					instancePath: instancePath + "/vigilance/" + i11,
					parentData: data42,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
			} else {
				let err14 = {
					instancePath: instancePath + "/vigilance",
					schemaPath: "#/properties/vigilance/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.participation !== void 0 && (validate569(data.participation, {
			instancePath: instancePath + "/participation",
			parentData: data,
			parentDataProperty: "participation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors), errors = vErrors.length)), data.instance_suivi !== void 0 && (validate571(data.instance_suivi, {
			instancePath: instancePath + "/instance_suivi",
			parentData: data,
			parentDataProperty: "instance_suivi",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors), errors = vErrors.length)), data.fiches_liees !== void 0) {
			let data46 = data.fiches_liees;
			if (Array.isArray(data46)) {
				let len12 = data46.length;
				for (let i12 = 0; i12 < len12; i12++) validate573(data46[i12], {
					instancePath: instancePath + "/fiches_liees/" + i12,
					parentData: data46,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors), errors = vErrors.length);
			} else {
				let err15 = {
					instancePath: instancePath + "/fiches_liees",
					schemaPath: "#/properties/fiches_liees/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.communication !== void 0 && (validate504(data.communication, {
			instancePath: instancePath + "/communication",
			parentData: data,
			parentDataProperty: "communication",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors), errors = vErrors.length)), data.documents !== void 0) {
			let data49 = data.documents;
			if (Array.isArray(data49)) {
				let len13 = data49.length;
				for (let i13 = 0; i13 < len13; i13++) validate576(data49[i13], {
					instancePath: instancePath + "/documents/" + i13,
					parentData: data49,
					parentDataProperty: i13,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors), errors = vErrors.length);
			} else {
				let err16 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
	} else {
		let err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
	}
	return validate473.errors = vErrors, errors === 0;
}
validate473.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema188 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "communique.schema.json",
	type: "object",
	required: ["id", "titre"],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		titre: { $ref: "commun.schema.json#/$defs/ligne" },
		lieu: { $ref: "commun.schema.json#/$defs/ligne" },
		date: { $ref: "commun.schema.json#/$defs/date" },
		embargo: { $ref: "commun.schema.json#/$defs/ligne" },
		chapo: { $ref: "commun.schema.json#/$defs/texte" },
		corps: { $ref: "commun.schema.json#/$defs/texte" },
		remplace: { type: "boolean" },
		fiches: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
		},
		citations: {
			type: "array",
			items: { $ref: "#/$defs/citation" }
		},
		contacts: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/contact" }
		},
		images: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/image" }
		},
		pieces_jointes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/piece" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1,
	$defs: { citation: {
		type: "object",
		required: ["texte"],
		properties: {
			auteur: { $ref: "commun.schema.json#/$defs/ligne" },
			fonction: { $ref: "commun.schema.json#/$defs/ligne" },
			texte: { $ref: "commun.schema.json#/$defs/texte" },
			valide_le: { $ref: "commun.schema.json#/$defs/date" }
		},
		patternProperties: { "^x_": {} },
		additionalProperties: !1
	} }
};
function validate585(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate585.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate585.errors = vErrors, errors === 0;
}
validate585.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate587(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate587.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate587.errors = vErrors, errors === 0;
}
validate587.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate590.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate590.errors = vErrors, errors === 0;
}
validate590.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate593.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate593.errors = vErrors, errors === 0;
}
validate593.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate597(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate597.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate597.errors = vErrors, errors === 0;
}
validate597.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate599.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.texte === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "texte" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "auteur" || key0 === "fonction" || key0 === "texte" || key0 === "valide_le" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.auteur !== void 0 && (validate587(data.auteur, {
			instancePath: instancePath + "/auteur",
			parentData: data,
			parentDataProperty: "auteur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate587(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.texte !== void 0 && (validate593(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors), errors = vErrors.length)), data.valide_le !== void 0 && (validate590(data.valide_le, {
			instancePath: instancePath + "/valide_le",
			parentData: data,
			parentDataProperty: "valide_le",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate599.errors = vErrors, errors === 0;
}
validate599.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate605(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate605.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(func1.call(schema68.properties, key0) || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate148(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.service !== void 0 && (validate148(data.service, {
			instancePath: instancePath + "/service",
			parentData: data,
			parentDataProperty: "service",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.organisation !== void 0 && (validate148(data.organisation, {
			instancePath: instancePath + "/organisation",
			parentData: data,
			parentDataProperty: "organisation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.adresse !== void 0 && (validate148(data.adresse, {
			instancePath: instancePath + "/adresse",
			parentData: data,
			parentDataProperty: "adresse",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.telephone !== void 0) {
			let data5 = data.telephone;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err1 = {
						instancePath: instancePath + "/telephone",
						schemaPath: "#/properties/telephone/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/telephone",
					schemaPath: "#/properties/telephone/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.courriel !== void 0 && (validate169(data.courriel, {
			instancePath: instancePath + "/courriel",
			parentData: data,
			parentDataProperty: "courriel",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.site !== void 0 && (validate171(data.site, {
			instancePath: instancePath + "/site",
			parentData: data,
			parentDataProperty: "site",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.comptes !== void 0) {
			let data8 = data.comptes;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate173(data8[i0], {
					instancePath: instancePath + "/comptes/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/comptes",
					schemaPath: "#/properties/comptes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate605.errors = vErrors, errors === 0;
}
validate605.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate615.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "fichier" || key0 === "alternative" || key0 === "legende" || key0 === "credit" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.fichier !== void 0 && (validate146(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.alternative !== void 0 && (validate148(data.alternative, {
			instancePath: instancePath + "/alternative",
			parentData: data,
			parentDataProperty: "alternative",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.legende !== void 0 && (validate148(data.legende, {
			instancePath: instancePath + "/legende",
			parentData: data,
			parentDataProperty: "legende",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.credit !== void 0 && (validate148(data.credit, {
			instancePath: instancePath + "/credit",
			parentData: data,
			parentDataProperty: "credit",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate615.errors = vErrors, errors === 0;
}
validate615.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate621(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate621.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.libelle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "libelle" || key0 === "fichier" || key0 === "url" || key0 === "taille" || key0 === "date" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.libelle !== void 0 && (validate148(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate358(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.taille !== void 0 && (validate148(data.taille, {
			instancePath: instancePath + "/taille",
			parentData: data,
			parentDataProperty: "taille",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.date !== void 0 && (validate362(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate621.errors = vErrors, errors === 0;
}
validate621.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate584.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema188.properties, key0) || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate585(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate585.errors : vErrors.concat(validate585.errors), errors = vErrors.length)), data.titre !== void 0 && (validate587(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate587(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.date !== void 0 && (validate590(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors), errors = vErrors.length)), data.embargo !== void 0 && (validate587(data.embargo, {
			instancePath: instancePath + "/embargo",
			parentData: data,
			parentDataProperty: "embargo",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.chapo !== void 0 && (validate593(data.chapo, {
			instancePath: instancePath + "/chapo",
			parentData: data,
			parentDataProperty: "chapo",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors), errors = vErrors.length)), data.corps !== void 0 && (validate593(data.corps, {
			instancePath: instancePath + "/corps",
			parentData: data,
			parentDataProperty: "corps",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors), errors = vErrors.length)), data.remplace !== void 0 && typeof data.remplace != "boolean") {
			let err3 = {
				instancePath: instancePath + "/remplace",
				schemaPath: "#/properties/remplace/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.fiches !== void 0) {
			let data8 = data.fiches;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate597(data8[i0], {
					instancePath: instancePath + "/fiches/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/fiches",
					schemaPath: "#/properties/fiches/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.citations !== void 0) {
			let data10 = data.citations;
			if (Array.isArray(data10)) {
				let len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) validate599(data10[i1], {
					instancePath: instancePath + "/citations/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/citations",
					schemaPath: "#/properties/citations/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.contacts !== void 0) {
			let data12 = data.contacts;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate605(data12[i2], {
					instancePath: instancePath + "/contacts/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/contacts",
					schemaPath: "#/properties/contacts/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.images !== void 0) {
			let data14 = data.images;
			if (Array.isArray(data14)) {
				let len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) validate615(data14[i3], {
					instancePath: instancePath + "/images/" + i3,
					parentData: data14,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors), errors = vErrors.length);
			} else {
				let err7 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.pieces_jointes !== void 0) {
			let data16 = data.pieces_jointes;
			if (Array.isArray(data16)) {
				let len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) validate621(data16[i4], {
					instancePath: instancePath + "/pieces_jointes/" + i4,
					parentData: data16,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/pieces_jointes",
					schemaPath: "#/properties/pieces_jointes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate584.errors = vErrors, errors === 0;
}
validate584.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var schema198 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "actualite.schema.json",
	type: "object",
	required: ["id", "titre"],
	properties: {
		id: { $ref: "commun.schema.json#/$defs/id" },
		titre: { $ref: "commun.schema.json#/$defs/ligne" },
		lieu: { $ref: "commun.schema.json#/$defs/ligne" },
		date: { $ref: "commun.schema.json#/$defs/date" },
		chapo: { $ref: "commun.schema.json#/$defs/texte" },
		corps: { $ref: "commun.schema.json#/$defs/texte" },
		remplace: { type: "boolean" },
		fiches: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
		},
		citations: {
			type: "array",
			items: { $ref: "communique.schema.json#/$defs/citation" }
		},
		contacts: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/contact" }
		},
		images: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/image" }
		},
		pieces_jointes: {
			type: "array",
			items: { $ref: "commun.schema.json#/$defs/piece" }
		}
	},
	patternProperties: { "^x_": {} },
	additionalProperties: !1
};
function validate630(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate630.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern23.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate630.errors = vErrors, errors === 0;
}
validate630.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate632.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate632.errors = vErrors, errors === 0;
}
validate632.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate635(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate635.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate635.errors = vErrors, errors === 0;
}
validate635.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate637.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "fichier") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		data.fichier !== void 0 && (validate90(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
	}
	return validate637.errors = vErrors, errors === 0;
}
validate637.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate641(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate641.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate641.errors = vErrors, errors === 0;
}
validate641.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate643(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate643.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.texte === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "texte" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "auteur" || key0 === "fonction" || key0 === "texte" || key0 === "valide_le" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.auteur !== void 0 && (validate587(data.auteur, {
			instancePath: instancePath + "/auteur",
			parentData: data,
			parentDataProperty: "auteur",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate587(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors), errors = vErrors.length)), data.texte !== void 0 && (validate593(data.texte, {
			instancePath: instancePath + "/texte",
			parentData: data,
			parentDataProperty: "texte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors), errors = vErrors.length)), data.valide_le !== void 0 && (validate590(data.valide_le, {
			instancePath: instancePath + "/valide_le",
			parentData: data,
			parentDataProperty: "valide_le",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate643.errors = vErrors, errors === 0;
}
validate643.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate649(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate649.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(func1.call(schema68.properties, key0) || pattern3.test(key0))) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nom !== void 0 && (validate148(data.nom, {
			instancePath: instancePath + "/nom",
			parentData: data,
			parentDataProperty: "nom",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fonction !== void 0 && (validate148(data.fonction, {
			instancePath: instancePath + "/fonction",
			parentData: data,
			parentDataProperty: "fonction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.service !== void 0 && (validate148(data.service, {
			instancePath: instancePath + "/service",
			parentData: data,
			parentDataProperty: "service",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.organisation !== void 0 && (validate148(data.organisation, {
			instancePath: instancePath + "/organisation",
			parentData: data,
			parentDataProperty: "organisation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.adresse !== void 0 && (validate148(data.adresse, {
			instancePath: instancePath + "/adresse",
			parentData: data,
			parentDataProperty: "adresse",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.telephone !== void 0) {
			let data5 = data.telephone;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err1 = {
						instancePath: instancePath + "/telephone",
						schemaPath: "#/properties/telephone/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/telephone",
					schemaPath: "#/properties/telephone/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.courriel !== void 0 && (validate169(data.courriel, {
			instancePath: instancePath + "/courriel",
			parentData: data,
			parentDataProperty: "courriel",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.site !== void 0 && (validate171(data.site, {
			instancePath: instancePath + "/site",
			parentData: data,
			parentDataProperty: "site",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.comptes !== void 0) {
			let data8 = data.comptes;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate173(data8[i0], {
					instancePath: instancePath + "/comptes/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/comptes",
					schemaPath: "#/properties/comptes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate649.errors = vErrors, errors === 0;
}
validate649.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate659(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate659.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fichier === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fichier" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "fichier" || key0 === "alternative" || key0 === "legende" || key0 === "credit" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.fichier !== void 0 && (validate146(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data.alternative !== void 0 && (validate148(data.alternative, {
			instancePath: instancePath + "/alternative",
			parentData: data,
			parentDataProperty: "alternative",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.legende !== void 0 && (validate148(data.legende, {
			instancePath: instancePath + "/legende",
			parentData: data,
			parentDataProperty: "legende",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.credit !== void 0 && (validate148(data.credit, {
			instancePath: instancePath + "/credit",
			parentData: data,
			parentDataProperty: "credit",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate659.errors = vErrors, errors === 0;
}
validate659.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate665(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate665.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.libelle === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "libelle" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!(key0 === "libelle" || key0 === "fichier" || key0 === "url" || key0 === "taille" || key0 === "date" || pattern3.test(key0))) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.libelle !== void 0 && (validate148(data.libelle, {
			instancePath: instancePath + "/libelle",
			parentData: data,
			parentDataProperty: "libelle",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.fichier !== void 0 && (validate358(data.fichier, {
			instancePath: instancePath + "/fichier",
			parentData: data,
			parentDataProperty: "fichier",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length)), data.url !== void 0 && (validate171(data.url, {
			instancePath: instancePath + "/url",
			parentData: data,
			parentDataProperty: "url",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.taille !== void 0 && (validate148(data.taille, {
			instancePath: instancePath + "/taille",
			parentData: data,
			parentDataProperty: "taille",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data.date !== void 0 && (validate362(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate665.errors = vErrors, errors === 0;
}
validate665.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate629.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.titre === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema198.properties, key0) || pattern3.test(key0))) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.id !== void 0 && (validate630(data.id, {
			instancePath: instancePath + "/id",
			parentData: data,
			parentDataProperty: "id",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate630.errors : vErrors.concat(validate630.errors), errors = vErrors.length)), data.titre !== void 0 && (validate632(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors), errors = vErrors.length)), data.lieu !== void 0 && (validate632(data.lieu, {
			instancePath: instancePath + "/lieu",
			parentData: data,
			parentDataProperty: "lieu",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors), errors = vErrors.length)), data.date !== void 0 && (validate635(data.date, {
			instancePath: instancePath + "/date",
			parentData: data,
			parentDataProperty: "date",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate635.errors : vErrors.concat(validate635.errors), errors = vErrors.length)), data.chapo !== void 0 && (validate637(data.chapo, {
			instancePath: instancePath + "/chapo",
			parentData: data,
			parentDataProperty: "chapo",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors), errors = vErrors.length)), data.corps !== void 0 && (validate637(data.corps, {
			instancePath: instancePath + "/corps",
			parentData: data,
			parentDataProperty: "corps",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors), errors = vErrors.length)), data.remplace !== void 0 && typeof data.remplace != "boolean") {
			let err3 = {
				instancePath: instancePath + "/remplace",
				schemaPath: "#/properties/remplace/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.fiches !== void 0) {
			let data7 = data.fiches;
			if (Array.isArray(data7)) {
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) validate641(data7[i0], {
					instancePath: instancePath + "/fiches/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/fiches",
					schemaPath: "#/properties/fiches/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.citations !== void 0) {
			let data9 = data.citations;
			if (Array.isArray(data9)) {
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate643(data9[i1], {
					instancePath: instancePath + "/citations/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/citations",
					schemaPath: "#/properties/citations/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.contacts !== void 0) {
			let data11 = data.contacts;
			if (Array.isArray(data11)) {
				let len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) validate649(data11[i2], {
					instancePath: instancePath + "/contacts/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate649.errors : vErrors.concat(validate649.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/contacts",
					schemaPath: "#/properties/contacts/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.images !== void 0) {
			let data13 = data.images;
			if (Array.isArray(data13)) {
				let len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) validate659(data13[i3], {
					instancePath: instancePath + "/images/" + i3,
					parentData: data13,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors), errors = vErrors.length);
			} else {
				let err7 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.pieces_jointes !== void 0) {
			let data15 = data.pieces_jointes;
			if (Array.isArray(data15)) {
				let len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) validate665(data15[i4], {
					instancePath: instancePath + "/pieces_jointes/" + i4,
					parentData: data15,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate665.errors : vErrors.concat(validate665.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/pieces_jointes",
					schemaPath: "#/properties/pieces_jointes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate629.errors = vErrors, errors === 0;
}
validate629.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.identifiant === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identifiant" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.titre === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titre" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.etat === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "etat" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.territoire === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "territoire" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (!(func1.call(schema19.properties, key0) || pattern3.test(key0))) {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.version !== void 0 && data.version !== 1) {
			let err6 = {
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/enum",
				keyword: "enum",
				params: { allowedValues: schema19.properties.version.enum }
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.identifiant !== void 0) {
			let data1 = data.identifiant;
			if (typeof data1 == "string") {
				if (!pattern4.test(data1)) {
					let err7 = {
						instancePath: instancePath + "/identifiant",
						schemaPath: "#/properties/identifiant/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/identifiant",
					schemaPath: "#/properties/identifiant/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.titre !== void 0 && (validate54(data.titre, {
			instancePath: instancePath + "/titre",
			parentData: data,
			parentDataProperty: "titre",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.nature !== void 0 && (validate57(data.nature, {
			instancePath: instancePath + "/nature",
			parentData: data,
			parentDataProperty: "nature",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.generation !== void 0) {
			let data4 = data.generation;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				let err9 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
				let err10 = {
					instancePath: instancePath + "/generation",
					schemaPath: "#/properties/generation/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.rang !== void 0 && (validate59(data.rang, {
			instancePath: instancePath + "/rang",
			parentData: data,
			parentDataProperty: "rang",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.etat !== void 0 && (validate63(data.etat, {
			instancePath: instancePath + "/etat",
			parentData: data,
			parentDataProperty: "etat",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.projet !== void 0 && (validate65(data.projet, {
			instancePath: instancePath + "/projet",
			parentData: data,
			parentDataProperty: "projet",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.territoire !== void 0 && (validate69(data.territoire, {
			instancePath: instancePath + "/territoire",
			parentData: data,
			parentDataProperty: "territoire",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.periode !== void 0 && (validate101(data.periode, {
			instancePath: instancePath + "/periode",
			parentData: data,
			parentDataProperty: "periode",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.signature !== void 0 && (validate109(data.signature, {
			instancePath: instancePath + "/signature",
			parentData: data,
			parentDataProperty: "signature",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length)), data.signatures !== void 0) {
			let data11 = data.signatures;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate116(data11[i0], {
					instancePath: instancePath + "/signatures/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
			} else {
				let err11 = {
					instancePath: instancePath + "/signatures",
					schemaPath: "#/properties/signatures/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.prs !== void 0 && (validate187(data.prs, {
			instancePath: instancePath + "/prs",
			parentData: data,
			parentDataProperty: "prs",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.champs !== void 0) {
			let data14 = data.champs;
			if (Array.isArray(data14)) {
				let len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) validate200(data14[i1], {
					instancePath: instancePath + "/champs/" + i1,
					parentData: data14,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
			} else {
				let err12 = {
					instancePath: instancePath + "/champs",
					schemaPath: "#/properties/champs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.visas !== void 0) {
			let data16 = data.visas;
			if (Array.isArray(data16)) {
				let len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) validate54(data16[i2], {
					instancePath: instancePath + "/visas/" + i2,
					parentData: data16,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			} else {
				let err13 = {
					instancePath: instancePath + "/visas",
					schemaPath: "#/properties/visas/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.considerants !== void 0) {
			let data18 = data.considerants;
			if (Array.isArray(data18)) {
				let len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) validate54(data18[i3], {
					instancePath: instancePath + "/considerants/" + i3,
					parentData: data18,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			} else {
				let err14 = {
					instancePath: instancePath + "/considerants",
					schemaPath: "#/properties/considerants/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.devise !== void 0 && (validate54(data.devise, {
			instancePath: instancePath + "/devise",
			parentData: data,
			parentDataProperty: "devise",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.orientations !== void 0) {
			let data21 = data.orientations;
			if (Array.isArray(data21)) {
				let len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) validate54(data21[i4], {
					instancePath: instancePath + "/orientations/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			} else {
				let err15 = {
					instancePath: instancePath + "/orientations",
					schemaPath: "#/properties/orientations/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.objectifs !== void 0) {
			let data23 = data.objectifs;
			if (Array.isArray(data23)) {
				let len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) validate54(data23[i5], {
					instancePath: instancePath + "/objectifs/" + i5,
					parentData: data23,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			} else {
				let err16 = {
					instancePath: instancePath + "/objectifs",
					schemaPath: "#/properties/objectifs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.preambule !== void 0 && (validate207(data.preambule, {
			instancePath: instancePath + "/preambule",
			parentData: data,
			parentDataProperty: "preambule",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.contexte !== void 0 && (validate207(data.contexte, {
			instancePath: instancePath + "/contexte",
			parentData: data,
			parentDataProperty: "contexte",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.bilan_precedent !== void 0 && (validate207(data.bilan_precedent, {
			instancePath: instancePath + "/bilan_precedent",
			parentData: data,
			parentDataProperty: "bilan_precedent",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.diagnostic !== void 0 && (validate212(data.diagnostic, {
			instancePath: instancePath + "/diagnostic",
			parentData: data,
			parentDataProperty: "diagnostic",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length)), data.elaboration !== void 0) {
			let data29 = data.elaboration;
			if (Array.isArray(data29)) {
				let len6 = data29.length;
				for (let i6 = 0; i6 < len6; i6++) validate218(data29[i6], {
					instancePath: instancePath + "/elaboration/" + i6,
					parentData: data29,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
			} else {
				let err17 = {
					instancePath: instancePath + "/elaboration",
					schemaPath: "#/properties/elaboration/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.articulations !== void 0) {
			let data31 = data.articulations;
			if (Array.isArray(data31)) {
				let len7 = data31.length;
				for (let i7 = 0; i7 < len7; i7++) validate225(data31[i7], {
					instancePath: instancePath + "/articulations/" + i7,
					parentData: data31,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
			} else {
				let err18 = {
					instancePath: instancePath + "/articulations",
					schemaPath: "#/properties/articulations/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		if (data.volet_sante_mentale !== void 0 && (validate207(data.volet_sante_mentale, {
			instancePath: instancePath + "/volet_sante_mentale",
			parentData: data,
			parentDataProperty: "volet_sante_mentale",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data.gouvernance !== void 0 && (validate233(data.gouvernance, {
			instancePath: instancePath + "/gouvernance",
			parentData: data,
			parentDataProperty: "gouvernance",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length)), data.participation !== void 0 && (validate284(data.participation, {
			instancePath: instancePath + "/participation",
			parentData: data,
			parentDataProperty: "participation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors), errors = vErrors.length)), data.acteurs !== void 0) {
			let data36 = data.acteurs;
			if (Array.isArray(data36)) {
				let len8 = data36.length;
				for (let i8 = 0; i8 < len8; i8++) validate54(data36[i8], {
					instancePath: instancePath + "/acteurs/" + i8,
					parentData: data36,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			} else {
				let err19 = {
					instancePath: instancePath + "/acteurs",
					schemaPath: "#/properties/acteurs/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
		if (data.plan !== void 0 && (validate299(data.plan, {
			instancePath: instancePath + "/plan",
			parentData: data,
			parentDataProperty: "plan",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length)), data.articles !== void 0) {
			let data39 = data.articles;
			if (Array.isArray(data39)) {
				let len9 = data39.length;
				for (let i9 = 0; i9 < len9; i9++) validate301(data39[i9], {
					instancePath: instancePath + "/articles/" + i9,
					parentData: data39,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length);
			} else {
				let err20 = {
					instancePath: instancePath + "/articles",
					schemaPath: "#/properties/articles/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
			}
		}
		if (data.procedure !== void 0) {
			let data41 = data.procedure;
			if (Array.isArray(data41)) {
				let len10 = data41.length;
				for (let i10 = 0; i10 < len10; i10++) validate307(data41[i10], {
					instancePath: instancePath + "/procedure/" + i10,
					parentData: data41,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors), errors = vErrors.length);
			} else {
				let err21 = {
					instancePath: instancePath + "/procedure",
					schemaPath: "#/properties/procedure/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
		if (data.avenants !== void 0) {
			let data43 = data.avenants;
			if (Array.isArray(data43)) {
				let len11 = data43.length;
				for (let i11 = 0; i11 < len11; i11++) validate326(data43[i11], {
					instancePath: instancePath + "/avenants/" + i11,
					parentData: data43,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
			} else {
				let err22 = {
					instancePath: instancePath + "/avenants",
					schemaPath: "#/properties/avenants/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
		if (data.evaluation !== void 0 && (validate334(data.evaluation, {
			instancePath: instancePath + "/evaluation",
			parentData: data,
			parentDataProperty: "evaluation",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors), errors = vErrors.length)), data.annexes !== void 0) {
			let data46 = data.annexes;
			if (Array.isArray(data46)) {
				let len12 = data46.length;
				for (let i12 = 0; i12 < len12; i12++) validate346(data46[i12], {
					instancePath: instancePath + "/annexes/" + i12,
					parentData: data46,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors), errors = vErrors.length);
			} else {
				let err23 = {
					instancePath: instancePath + "/annexes",
					schemaPath: "#/properties/annexes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
		if (data.sigles !== void 0) {
			let data48 = data.sigles;
			if (Array.isArray(data48)) {
				let len13 = data48.length;
				for (let i13 = 0; i13 < len13; i13++) validate366(data48[i13], {
					instancePath: instancePath + "/sigles/" + i13,
					parentData: data48,
					parentDataProperty: i13,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors), errors = vErrors.length);
			} else {
				let err24 = {
					instancePath: instancePath + "/sigles",
					schemaPath: "#/properties/sigles/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		if (data.contact !== void 0 && (validate370(data.contact, {
			instancePath: instancePath + "/contact",
			parentData: data,
			parentDataProperty: "contact",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors), errors = vErrors.length)), data.contexte_regional !== void 0 && (validate380(data.contexte_regional, {
			instancePath: instancePath + "/contexte_regional",
			parentData: data,
			parentDataProperty: "contexte_regional",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data.pieces_jointes !== void 0) {
			let data52 = data.pieces_jointes;
			if (Array.isArray(data52)) {
				let len14 = data52.length;
				for (let i14 = 0; i14 < len14; i14++) validate356(data52[i14], {
					instancePath: instancePath + "/pieces_jointes/" + i14,
					parentData: data52,
					parentDataProperty: i14,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length);
			} else {
				let err25 = {
					instancePath: instancePath + "/pieces_jointes",
					schemaPath: "#/properties/pieces_jointes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.documents !== void 0 && (validate393(data.documents, {
			instancePath: instancePath + "/documents",
			parentData: data,
			parentDataProperty: "documents",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors), errors = vErrors.length)), data.regles !== void 0 && (validate399(data.regles, {
			instancePath: instancePath + "/regles",
			parentData: data,
			parentDataProperty: "regles",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors), errors = vErrors.length)), data.transcription !== void 0 && (validate407(data.transcription, {
			instancePath: instancePath + "/transcription",
			parentData: data,
			parentDataProperty: "transcription",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors), errors = vErrors.length)), data.partenaires !== void 0) {
			let data57 = data.partenaires;
			if (Array.isArray(data57)) {
				let len15 = data57.length;
				for (let i15 = 0; i15 < len15; i15++) validate422(data57[i15], {
					instancePath: instancePath + "/partenaires/" + i15,
					parentData: data57,
					parentDataProperty: i15,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length);
			} else {
				let err26 = {
					instancePath: instancePath + "/partenaires",
					schemaPath: "#/properties/partenaires/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
			}
		}
		if (data.axes !== void 0) {
			let data59 = data.axes;
			if (Array.isArray(data59)) {
				let len16 = data59.length;
				for (let i16 = 0; i16 < len16; i16++) validate464(data59[i16], {
					instancePath: instancePath + "/axes/" + i16,
					parentData: data59,
					parentDataProperty: i16,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors), errors = vErrors.length);
			} else {
				let err27 = {
					instancePath: instancePath + "/axes",
					schemaPath: "#/properties/axes/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.fiches !== void 0) {
			let data61 = data.fiches;
			if (Array.isArray(data61)) {
				let len17 = data61.length;
				for (let i17 = 0; i17 < len17; i17++) validate473(data61[i17], {
					instancePath: instancePath + "/fiches/" + i17,
					parentData: data61,
					parentDataProperty: i17,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors), errors = vErrors.length);
			} else {
				let err28 = {
					instancePath: instancePath + "/fiches",
					schemaPath: "#/properties/fiches/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		if (data.communiques !== void 0) {
			let data63 = data.communiques;
			if (Array.isArray(data63)) {
				let len18 = data63.length;
				for (let i18 = 0; i18 < len18; i18++) validate584(data63[i18], {
					instancePath: instancePath + "/communiques/" + i18,
					parentData: data63,
					parentDataProperty: i18,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors), errors = vErrors.length);
			} else {
				let err29 = {
					instancePath: instancePath + "/communiques",
					schemaPath: "#/properties/communiques/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
		}
		if (data.actualites !== void 0) {
			let data65 = data.actualites;
			if (Array.isArray(data65)) {
				let len19 = data65.length;
				for (let i19 = 0; i19 < len19; i19++) validate629(data65[i19], {
					instancePath: instancePath + "/actualites/" + i19,
					parentData: data65,
					parentDataProperty: i19,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors), errors = vErrors.length);
			} else {
				let err30 = {
					instancePath: instancePath + "/actualites",
					schemaPath: "#/properties/actualites/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
			}
		}
	} else {
		let err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
	}
	return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
var NODES = {
	"actualite.schema.json": {
		title: "Actualité",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date"
			},
			chapo: {
				title: "Chapô",
				$ref: "commun.schema.json#/$defs/texte"
			},
			corps: {
				title: "Corps",
				$ref: "commun.schema.json#/$defs/texte"
			},
			remplace: {
				title: "Le corps remplace",
				type: "boolean"
			},
			fiches: {
				title: "Actions citées",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
			},
			citations: {
				title: "Citations",
				type: "array",
				items: { $ref: "communique.schema.json#/$defs/citation" }
			},
			contacts: {
				title: "Contacts",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/contact" }
			},
			images: {
				title: "Images",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/image" }
			},
			pieces_jointes: {
				title: "Documents joints",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/piece" }
			}
		}
	},
	"axes.schema.json": {
		title: "Axes",
		type: "object",
		properties: { axes: {
			title: "Axes",
			type: "array",
			items: { $ref: "axes.schema.json#/$defs/axe" }
		} }
	},
	"axes.schema.json#/$defs/axe": {
		title: "Axe",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			titre_court: {
				title: "Titre court",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			autre_titre: {
				title: "Autre formulation",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			description: {
				title: "Description",
				$ref: "commun.schema.json#/$defs/texte"
			},
			themes: {
				title: "Thèmes",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/theme" }
			},
			objectifs: {
				title: "Objectifs",
				type: "array",
				items: { $ref: "axes.schema.json#/$defs/objectif-strategique" }
			}
		}
	},
	"axes.schema.json#/$defs/objectif-strategique": {
		title: "Objectif stratégique",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			description: {
				title: "Description",
				$ref: "commun.schema.json#/$defs/texte"
			},
			objectifs: {
				title: "Objectifs opérationnels",
				type: "array",
				items: { $ref: "axes.schema.json#/$defs/objectif-operationnel" }
			}
		}
	},
	"axes.schema.json#/$defs/objectif-operationnel": {
		title: "Objectif opérationnel",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			description: {
				title: "Description",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"commun.schema.json#/$defs/id": {
		title: "Identifiant",
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
		description: "Mot court qui désigne un élément dans tout le contrat : lettres sans accent, chiffres, points, tirets. S’il ressemble à un nombre, entre guillemets : \"1.1\"."
	},
	"commun.schema.json#/$defs/ligne": {
		title: "Texte d’une ligne",
		type: "string",
		"x-texte": "ligne"
	},
	"commun.schema.json#/$defs/texte": {
		title: "Texte",
		type: ["string", "object"],
		required: ["fichier"],
		"x-texte": "markdown",
		properties: { fichier: {
			title: "Fichier",
			$ref: "commun.schema.json#/$defs/chemin-texte"
		} }
	},
	"commun.schema.json#/$defs/chemin": {
		title: "Chemin d’un fichier",
		type: "string"
	},
	"commun.schema.json#/$defs/chemin-texte": {
		title: "Fichier de texte",
		type: "string",
		pattern: "\\.([mM][dD]|[tT][xX][tT])$",
		description: "Un texte est un fichier .md ou .txt ; enregistrez un document Word comme texte brut."
	},
	"commun.schema.json#/$defs/chemin-image": {
		title: "Fichier d’image",
		type: "string",
		pattern: "\\.([sS][vV][gG]|[pP][nN][gG]|[jJ][pP][eE]?[gG])$",
		description: "Une image est un fichier .svg, .png, .jpg ou .jpeg."
	},
	"commun.schema.json#/$defs/date": {
		title: "Jour",
		type: "string",
		format: "date"
	},
	"commun.schema.json#/$defs/date-precise": {
		title: "Date, aussi précise qu’on la connaît",
		type: ["string", "integer"],
		format: "date-precise",
		minimum: 1e3,
		maximum: 9999
	},
	"commun.schema.json#/$defs/annee": {
		title: "Année",
		type: "integer",
		minimum: 1900,
		maximum: 2200
	},
	"commun.schema.json#/$defs/duree": {
		title: "Durée",
		type: "string",
		pattern: "^[1-9][0-9]* (an|ans|mois)$",
		description: "Un nombre d’années ou de mois, par exemple « 5 ans » ou « 36 mois »."
	},
	"commun.schema.json#/$defs/delai": {
		title: "Délai",
		type: "string",
		pattern: "^[1-9][0-9]* (jour|jours|semaine|semaines|mois)$",
		description: "Un nombre de jours, de semaines ou de mois, par exemple « 1 mois »."
	},
	"commun.schema.json#/$defs/montant": {
		title: "Montant",
		type: "number",
		minimum: 0
	},
	"commun.schema.json#/$defs/part": {
		title: "Part",
		type: "number",
		minimum: 0,
		maximum: 100
	},
	"commun.schema.json#/$defs/siren": {
		title: "Numéro SIREN",
		type: "string",
		pattern: "^[0-9]{9}$",
		description: "Neuf chiffres, entre guillemets."
	},
	"commun.schema.json#/$defs/siret": {
		title: "Numéro SIRET",
		type: "string",
		pattern: "^[0-9]{14}$",
		description: "Quatorze chiffres, entre guillemets."
	},
	"commun.schema.json#/$defs/finess": {
		title: "Numéro FINESS",
		type: "string",
		pattern: "^([0-9]{2}|2[AB])[0-9]{7}$",
		description: "Neuf caractères, entre guillemets."
	},
	"commun.schema.json#/$defs/insee": {
		title: "Code Insee de la commune",
		type: "string",
		pattern: "^([0-9]{2}|2[AB])[0-9]{3}$",
		description: "Cinq caractères, entre guillemets : ce n’est pas le code postal."
	},
	"commun.schema.json#/$defs/departement": {
		title: "Code du département",
		type: "string",
		pattern: "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678])$",
		description: "Deux ou trois caractères, entre guillemets."
	},
	"commun.schema.json#/$defs/region": {
		title: "Code Insee de la région",
		type: "string",
		pattern: "^[0-9]{2}$",
		description: "Deux chiffres, entre guillemets."
	},
	"commun.schema.json#/$defs/courriel": {
		title: "Courriel",
		type: "string",
		pattern: "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$",
		description: "Une adresse de courriel, de préférence celle d’un service."
	},
	"commun.schema.json#/$defs/url": {
		title: "Adresse",
		type: "string",
		pattern: "^https?://[^\\s]+$",
		description: "L’adresse complète d’une page, qui commence par https:// ou http://."
	},
	"commun.schema.json#/$defs/ref-partenaire": {
		title: "Partenaire",
		type: "string",
		"x-reference": "partenaires"
	},
	"commun.schema.json#/$defs/ref-financeur": {
		title: "Financeur",
		type: "string",
		"x-reference": "financeurs"
	},
	"commun.schema.json#/$defs/ref-axe": {
		title: "Axe",
		type: "string",
		"x-reference": "axes"
	},
	"commun.schema.json#/$defs/ref-objectif": {
		title: "Objectif",
		type: "string",
		"x-reference": "objectifs"
	},
	"commun.schema.json#/$defs/ref-fiche": {
		title: "Fiche",
		type: "string",
		"x-reference": "fiches"
	},
	"commun.schema.json#/$defs/ref-instance": {
		title: "Instance",
		type: "string",
		"x-reference": "instances"
	},
	"commun.schema.json#/$defs/compte": {
		title: "Compte de réseau social",
		type: "object",
		required: ["nom"],
		properties: {
			nom: {
				title: "Nom du compte",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			url: {
				title: "Adresse",
				$ref: "commun.schema.json#/$defs/url"
			}
		}
	},
	"commun.schema.json#/$defs/contact": {
		title: "Contact",
		type: "object",
		properties: {
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			fonction: {
				title: "Fonction",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			service: {
				title: "Service",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			organisation: {
				title: "Organisation",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			adresse: {
				title: "Adresse postale",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			telephone: {
				title: "Téléphone",
				type: "string"
			},
			courriel: {
				title: "Courriel",
				$ref: "commun.schema.json#/$defs/courriel"
			},
			site: {
				title: "Site",
				$ref: "commun.schema.json#/$defs/url"
			},
			comptes: {
				title: "Comptes",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/compte" }
			}
		}
	},
	"commun.schema.json#/$defs/image": {
		title: "Image",
		type: "object",
		required: ["fichier"],
		properties: {
			fichier: {
				title: "Fichier",
				$ref: "commun.schema.json#/$defs/chemin-image"
			},
			alternative: {
				title: "Texte de remplacement",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			legende: {
				title: "Légende",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			credit: {
				title: "Crédit",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"commun.schema.json#/$defs/piece": {
		title: "Document joint",
		type: "object",
		required: ["libelle"],
		properties: {
			libelle: {
				title: "Libellé",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			fichier: {
				title: "Fichier",
				$ref: "commun.schema.json#/$defs/chemin"
			},
			url: {
				title: "Adresse",
				$ref: "commun.schema.json#/$defs/url"
			},
			taille: {
				title: "Taille",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			}
		}
	},
	"commun.schema.json#/$defs/source": {
		title: "Source",
		type: "object",
		required: ["titre"],
		properties: {
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			auteur: {
				title: "Auteur",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			url: {
				title: "Adresse",
				$ref: "commun.schema.json#/$defs/url"
			},
			fichier: {
				title: "Fichier",
				$ref: "commun.schema.json#/$defs/chemin"
			},
			consulte_le: {
				title: "Consulté le",
				$ref: "commun.schema.json#/$defs/date"
			},
			note: {
				title: "Remarque",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"communique.schema.json": {
		title: "Communiqué de presse",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date"
			},
			embargo: {
				title: "Embargo",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			chapo: {
				title: "Chapô",
				$ref: "commun.schema.json#/$defs/texte"
			},
			corps: {
				title: "Corps",
				$ref: "commun.schema.json#/$defs/texte"
			},
			remplace: {
				title: "Le corps remplace",
				type: "boolean"
			},
			fiches: {
				title: "Actions citées",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
			},
			citations: {
				title: "Citations",
				type: "array",
				items: { $ref: "communique.schema.json#/$defs/citation" }
			},
			contacts: {
				title: "Contacts",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/contact" }
			},
			images: {
				title: "Images",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/image" }
			},
			pieces_jointes: {
				title: "Documents joints",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/piece" }
			}
		}
	},
	"communique.schema.json#/$defs/citation": {
		title: "Citation",
		type: "object",
		required: ["texte"],
		properties: {
			auteur: {
				title: "Auteur",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			fonction: {
				title: "Fonction",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			},
			valide_le: {
				title: "Validée le",
				$ref: "commun.schema.json#/$defs/date"
			}
		}
	},
	"contexte.schema.json#/$defs/prs": {
		title: "Projet régional de santé",
		type: "object",
		required: ["nom"],
		properties: {
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			debut: {
				title: "Début",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			fin: {
				title: "Fin",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			axes: {
				title: "Axes",
				type: "array",
				items: { $ref: "contexte.schema.json#/$defs/axe-prs" }
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"contexte.schema.json#/$defs/axe-prs": {
		title: "Axe du projet régional de santé",
		type: "object",
		required: ["titre"],
		properties: {
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			transversal: {
				title: "Transversal",
				type: "boolean"
			}
		}
	},
	"contexte.schema.json#/$defs/diagnostic": {
		title: "Diagnostic",
		type: ["string", "object"],
		"x-texte": "markdown",
		properties: {
			annee: {
				title: "Année",
				$ref: "commun.schema.json#/$defs/annee"
			},
			fichier: {
				title: "Fichier",
				$ref: "commun.schema.json#/$defs/chemin-texte"
			},
			participatif: {
				title: "Participatif",
				type: "boolean"
			}
		}
	},
	"contexte.schema.json#/$defs/demarche": {
		title: "Démarche",
		type: "object",
		required: ["quoi"],
		properties: {
			quoi: {
				title: "Quoi",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nombre: {
				title: "Nombre",
				type: "integer",
				minimum: 0
			},
			approximatif: {
				title: "Approximatif",
				type: "boolean"
			},
			quand: {
				title: "Quand",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			depuis: {
				title: "Depuis",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			avec: {
				title: "Avec",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"contexte.schema.json#/$defs/articulation": {
		title: "Articulation",
		type: "object",
		required: ["dispositif"],
		properties: {
			dispositif: {
				title: "Dispositif",
				$ref: "vocabulaires.schema.json#/$defs/dispositif"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			sigle: {
				title: "Sigle",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"contexte.schema.json#/$defs/contexte-regional": {
		title: "Contexte régional",
		type: "object",
		properties: {
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			source: {
				title: "Source",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			chiffres: {
				title: "Chiffres",
				type: "array",
				items: { $ref: "contexte.schema.json#/$defs/chiffre" }
			},
			themes: {
				title: "Thèmes",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/theme" }
			},
			constats: {
				title: "Constats",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			}
		}
	},
	"contexte.schema.json#/$defs/chiffre": {
		title: "Chiffre",
		type: "object",
		required: ["libelle", "valeur"],
		properties: {
			libelle: {
				title: "Libellé",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			valeur: {
				title: "Valeur",
				type: "number"
			},
			precision: {
				title: "Précision",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"contrat.schema.json": {
		title: "Contrat local de santé",
		type: "object",
		required: [
			"version",
			"identifiant",
			"titre",
			"etat",
			"territoire"
		],
		properties: {
			version: {
				title: "Version du format",
				enum: [1],
				labels: ["Première version du format"]
			},
			identifiant: {
				title: "Identifiant",
				type: "string",
				pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
				description: "Un nom court et durable, en minuscules, par exemple cls-valmont-2024."
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nature: {
				title: "Nature",
				$ref: "vocabulaires.schema.json#/$defs/nature"
			},
			generation: {
				title: "Génération",
				type: "integer",
				minimum: 1
			},
			rang: {
				title: "Rang",
				$ref: "contrat.schema.json#/$defs/rang"
			},
			etat: {
				title: "État",
				$ref: "vocabulaires.schema.json#/$defs/etat"
			},
			projet: {
				title: "Version du projet",
				$ref: "contrat.schema.json#/$defs/projet"
			},
			territoire: {
				title: "Territoire",
				$ref: "territoire.schema.json"
			},
			periode: {
				title: "Période",
				$ref: "contrat.schema.json#/$defs/periode"
			},
			signature: {
				title: "Signature",
				$ref: "procedure.schema.json#/$defs/signature"
			},
			signatures: {
				title: "Signatures séparées",
				type: "array",
				items: { $ref: "procedure.schema.json#/$defs/signature-separee" }
			},
			prs: {
				title: "Projet régional de santé",
				$ref: "contexte.schema.json#/$defs/prs"
			},
			champs: {
				title: "Champs de la loi",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/champ" }
			},
			visas: {
				title: "Visas",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			considerants: {
				title: "Considérants",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			devise: {
				title: "Devise",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			orientations: {
				title: "Orientations",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			objectifs: {
				title: "Objectifs",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			preambule: {
				title: "Préambule",
				$ref: "commun.schema.json#/$defs/texte"
			},
			contexte: {
				title: "Contexte",
				$ref: "commun.schema.json#/$defs/texte"
			},
			bilan_precedent: {
				title: "Bilan du contrat précédent",
				$ref: "commun.schema.json#/$defs/texte"
			},
			diagnostic: {
				title: "Diagnostic",
				$ref: "contexte.schema.json#/$defs/diagnostic"
			},
			elaboration: {
				title: "Élaboration",
				type: "array",
				items: { $ref: "contexte.schema.json#/$defs/demarche" }
			},
			articulations: {
				title: "Articulations",
				type: "array",
				items: { $ref: "contexte.schema.json#/$defs/articulation" }
			},
			volet_sante_mentale: {
				title: "Volet santé mentale",
				$ref: "commun.schema.json#/$defs/texte"
			},
			gouvernance: {
				title: "Gouvernance",
				$ref: "gouvernance.schema.json"
			},
			participation: {
				title: "Participation",
				$ref: "gouvernance.schema.json#/$defs/participation"
			},
			acteurs: {
				title: "Acteurs concernés",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			plan: {
				title: "Plan d’actions annoncé",
				$ref: "contrat.schema.json#/$defs/plan"
			},
			articles: {
				title: "Articles",
				type: "array",
				items: { $ref: "contrat.schema.json#/$defs/article" }
			},
			procedure: {
				title: "Procédure",
				type: "array",
				items: { $ref: "procedure.schema.json#/$defs/etape" }
			},
			avenants: {
				title: "Avenants",
				type: "array",
				items: { $ref: "procedure.schema.json#/$defs/avenant" }
			},
			evaluation: {
				title: "Évaluation",
				$ref: "procedure.schema.json#/$defs/evaluation"
			},
			annexes: {
				title: "Annexes",
				type: "array",
				items: { $ref: "contrat.schema.json#/$defs/annexe" }
			},
			sigles: {
				title: "Sigles",
				type: "array",
				items: { $ref: "contrat.schema.json#/$defs/sigle" }
			},
			contact: {
				title: "Contact",
				$ref: "commun.schema.json#/$defs/contact"
			},
			contexte_regional: {
				title: "Contexte régional",
				$ref: "contexte.schema.json#/$defs/contexte-regional"
			},
			pieces_jointes: {
				title: "Documents joints",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/piece" }
			},
			documents: {
				title: "Documents",
				$ref: "reglages.schema.json#/$defs/documents"
			},
			regles: {
				title: "Règles",
				$ref: "reglages.schema.json#/$defs/regles"
			},
			transcription: {
				title: "Transcription",
				$ref: "reglages.schema.json#/$defs/transcription"
			},
			partenaires: {
				title: "Partenaires",
				type: "array",
				items: { $ref: "partenaires.schema.json#/$defs/partenaire" }
			},
			axes: {
				title: "Axes",
				type: "array",
				items: { $ref: "axes.schema.json#/$defs/axe" }
			},
			fiches: {
				title: "Fiches",
				type: "array",
				items: { $ref: "fiche.schema.json" }
			},
			communiques: {
				title: "Communiqués",
				type: "array",
				items: { $ref: "communique.schema.json" }
			},
			actualites: {
				title: "Actualités",
				type: "array",
				items: { $ref: "actualite.schema.json" }
			}
		}
	},
	"contrat.schema.json#/$defs/rang": {
		title: "Rang",
		type: "object",
		required: ["ordre"],
		properties: {
			ordre: {
				title: "Ordre",
				type: "integer",
				minimum: 1
			},
			dans: {
				title: "Dans",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"contrat.schema.json#/$defs/projet": {
		title: "Version du projet",
		type: "object",
		properties: {
			numero: {
				title: "Numéro de version",
				type: "integer",
				minimum: 1
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date"
			}
		}
	},
	"contrat.schema.json#/$defs/periode": {
		title: "Période",
		type: "object",
		properties: {
			debut: {
				title: "Début",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			fin: {
				title: "Fin",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			duree: {
				title: "Durée",
				$ref: "commun.schema.json#/$defs/duree"
			}
		}
	},
	"contrat.schema.json#/$defs/plan": {
		title: "Plan d’actions annoncé",
		type: "object",
		properties: {
			fiches_annoncees: {
				title: "Fiches annoncées",
				type: "integer",
				minimum: 0
			},
			approximatif: {
				title: "Approximatif",
				type: "boolean"
			}
		}
	},
	"contrat.schema.json#/$defs/article": {
		title: "Article",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"contrat.schema.json#/$defs/annexe": {
		title: "Annexe",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			},
			image: {
				title: "Image",
				$ref: "commun.schema.json#/$defs/image"
			},
			piece: {
				title: "Document",
				$ref: "commun.schema.json#/$defs/piece"
			}
		}
	},
	"contrat.schema.json#/$defs/sigle": {
		title: "Sigle",
		type: "object",
		required: ["sigle", "nom"],
		properties: {
			sigle: {
				title: "Sigle",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"fiche.schema.json": {
		title: "Fiche-action",
		type: "object",
		required: ["id", "titre"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			axe: {
				title: "Axe",
				$ref: "commun.schema.json#/$defs/ref-axe"
			},
			objectif: {
				title: "Objectif",
				$ref: "commun.schema.json#/$defs/ref-objectif"
			},
			maturite: {
				title: "Maturité",
				$ref: "vocabulaires.schema.json#/$defs/maturite"
			},
			statut: {
				title: "Statut",
				$ref: "vocabulaires.schema.json#/$defs/statut-fiche"
			},
			motif: {
				title: "Motif",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			priorite: {
				title: "Priorité",
				$ref: "vocabulaires.schema.json#/$defs/priorite"
			},
			pilote: {
				title: "Pilote",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			copilotes: {
				title: "Copilotes",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
			},
			partenaires: {
				title: "Partenaires",
				type: "array",
				items: { $ref: "fiche.schema.json#/$defs/partenaire-de-fiche" }
			},
			referent: {
				title: "Référent",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			elu_referent: {
				title: "Élu référent",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			themes: {
				title: "Thèmes",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/theme" }
			},
			determinants: {
				title: "Déterminants",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/determinant" }
			},
			contexte: {
				title: "Contexte",
				$ref: "commun.schema.json#/$defs/texte"
			},
			objectifs: {
				title: "Objectifs",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			description: {
				title: "Description",
				$ref: "commun.schema.json#/$defs/texte"
			},
			public_cible: {
				title: "Public cible",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/public" }
			},
			ages: {
				title: "Âges",
				$ref: "fiche.schema.json#/$defs/ages"
			},
			publics_intermediaires: {
				title: "Publics intermédiaires",
				type: "array",
				items: { $ref: "vocabulaires.schema.json#/$defs/public" }
			},
			territoire: {
				title: "Territoire",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			milieux: {
				title: "Milieux",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			lien_prs: {
				title: "Lien avec le projet régional de santé",
				$ref: "commun.schema.json#/$defs/texte"
			},
			programmes: {
				title: "Programmes liés",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			calendrier: {
				title: "Calendrier",
				$ref: "fiche.schema.json#/$defs/calendrier"
			},
			moyens: {
				title: "Moyens",
				$ref: "commun.schema.json#/$defs/texte"
			},
			budget: {
				title: "Budget",
				$ref: "fiche.schema.json#/$defs/budget"
			},
			indicateurs: {
				title: "Indicateurs",
				type: "array",
				items: { $ref: "indicateur.schema.json" }
			},
			evaluation: {
				title: "Évaluation",
				$ref: "commun.schema.json#/$defs/texte"
			},
			leviers: {
				title: "Leviers",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			vigilance: {
				title: "Points de vigilance",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			participation: {
				title: "Participation",
				$ref: "vocabulaires.schema.json#/$defs/niveau-participation"
			},
			instance_suivi: {
				title: "Instance de suivi",
				$ref: "commun.schema.json#/$defs/ref-instance"
			},
			fiches_liees: {
				title: "Fiches liées",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-fiche" }
			},
			communication: {
				title: "Communication",
				$ref: "commun.schema.json#/$defs/texte"
			},
			documents: {
				title: "Documents",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/piece" }
			}
		}
	},
	"fiche.schema.json#/$defs/partenaire-de-fiche": {
		title: "Partenaire de la fiche",
		type: "object",
		required: ["id"],
		properties: {
			id: {
				title: "Partenaire",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			statut: {
				title: "Statut",
				$ref: "vocabulaires.schema.json#/$defs/statut-partenaire"
			},
			role: {
				title: "Rôle",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"fiche.schema.json#/$defs/ages": {
		title: "Âges",
		type: "object",
		properties: {
			de: {
				title: "De",
				type: "integer",
				minimum: 0
			},
			a: {
				title: "À",
				type: "integer",
				minimum: 0
			}
		}
	},
	"fiche.schema.json#/$defs/calendrier": {
		title: "Calendrier",
		type: "object",
		properties: {
			debut: {
				title: "Début",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			fin: {
				title: "Fin",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			etapes: {
				title: "Étapes",
				type: "array",
				items: { $ref: "fiche.schema.json#/$defs/etape-de-fiche" }
			}
		}
	},
	"fiche.schema.json#/$defs/etape-de-fiche": {
		title: "Étape de l’action",
		type: "object",
		required: ["titre"],
		properties: {
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			echeance: {
				title: "Échéance",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			statut: {
				title: "Statut",
				$ref: "vocabulaires.schema.json#/$defs/statut-etape"
			}
		}
	},
	"fiche.schema.json#/$defs/budget": {
		title: "Budget",
		type: "object",
		properties: {
			total: {
				title: "Total",
				$ref: "commun.schema.json#/$defs/montant"
			},
			financements: {
				title: "Financements",
				type: "array",
				items: { $ref: "fiche.schema.json#/$defs/financement" }
			},
			commentaire: {
				title: "Commentaire",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"fiche.schema.json#/$defs/financement": {
		title: "Financement",
		type: "object",
		required: ["financeur"],
		properties: {
			financeur: {
				title: "Financeur",
				$ref: "commun.schema.json#/$defs/ref-financeur"
			},
			source: {
				title: "Source",
				$ref: "vocabulaires.schema.json#/$defs/type-financement"
			},
			montant: {
				title: "Montant",
				$ref: "commun.schema.json#/$defs/montant"
			},
			annee: {
				title: "Année",
				$ref: "commun.schema.json#/$defs/annee"
			},
			statut: {
				title: "Statut",
				$ref: "vocabulaires.schema.json#/$defs/statut-financement"
			}
		}
	},
	"gouvernance.schema.json": {
		title: "Gouvernance",
		type: "object",
		properties: {
			principes: {
				title: "Principes",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			instances: {
				title: "Instances",
				type: "array",
				items: { $ref: "gouvernance.schema.json#/$defs/instance" }
			},
			coordination: {
				title: "Coordination",
				$ref: "gouvernance.schema.json#/$defs/coordination"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"gouvernance.schema.json#/$defs/instance": {
		title: "Instance",
		type: "object",
		required: ["id", "nom"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			type: {
				title: "Type",
				$ref: "vocabulaires.schema.json#/$defs/type-instance"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			presidence: {
				title: "Présidence",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
			},
			membres: {
				title: "Membres",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
			},
			autres_membres: {
				title: "Autres membres",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			frequence: {
				title: "Fréquence",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			secretariat: {
				title: "Secrétariat",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			missions: {
				title: "Missions",
				$ref: "commun.schema.json#/$defs/texte"
			},
			reunions: {
				title: "Réunions",
				type: "array",
				items: { $ref: "gouvernance.schema.json#/$defs/reunion" }
			}
		}
	},
	"gouvernance.schema.json#/$defs/reunion": {
		title: "Réunion",
		type: "object",
		required: ["date"],
		properties: {
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			objet: {
				title: "Objet",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			decisions: {
				title: "Décisions",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			compte_rendu: {
				title: "Compte rendu",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"gouvernance.schema.json#/$defs/coordination": {
		title: "Coordination",
		type: "object",
		properties: {
			etp: {
				title: "Équivalent temps plein",
				type: "number",
				minimum: 0
			},
			employeur: {
				title: "Employeur",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			missions: {
				title: "Missions",
				$ref: "commun.schema.json#/$defs/texte"
			},
			contact: {
				title: "Contact",
				$ref: "commun.schema.json#/$defs/contact"
			},
			financement: {
				title: "Financement",
				type: "array",
				items: { $ref: "gouvernance.schema.json#/$defs/part-financement" }
			}
		}
	},
	"gouvernance.schema.json#/$defs/part-financement": {
		title: "Part de financement",
		type: "object",
		required: ["financeur"],
		properties: {
			financeur: {
				title: "Financeur",
				$ref: "commun.schema.json#/$defs/ref-financeur"
			},
			part: {
				title: "Part",
				$ref: "commun.schema.json#/$defs/part"
			},
			montant: {
				title: "Montant",
				$ref: "commun.schema.json#/$defs/montant"
			}
		}
	},
	"gouvernance.schema.json#/$defs/participation": {
		title: "Participation des habitants",
		type: "object",
		properties: {
			niveau: {
				title: "Niveau",
				$ref: "vocabulaires.schema.json#/$defs/niveau-participation"
			},
			objectifs: {
				title: "Objectifs",
				$ref: "commun.schema.json#/$defs/texte"
			},
			modalites: {
				title: "Modalités",
				$ref: "commun.schema.json#/$defs/texte"
			},
			suivi: {
				title: "Suivi",
				$ref: "commun.schema.json#/$defs/texte"
			},
			dispositifs: {
				title: "Dispositifs",
				type: "array",
				items: { $ref: "gouvernance.schema.json#/$defs/dispositif-participation" }
			}
		}
	},
	"gouvernance.schema.json#/$defs/dispositif-participation": {
		title: "Dispositif de participation",
		type: "object",
		required: ["type"],
		properties: {
			type: {
				title: "Type",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			quand: {
				title: "Quand",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			public: {
				title: "Public",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nombre: {
				title: "Nombre",
				type: "integer",
				minimum: 0
			},
			approximatif: {
				title: "Approximatif",
				type: "boolean"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"indicateur.schema.json": {
		title: "Indicateur",
		type: "object",
		required: ["id", "libelle"],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			libelle: {
				title: "Libellé",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			type: {
				title: "Type",
				$ref: "vocabulaires.schema.json#/$defs/type-indicateur"
			},
			definition: {
				title: "Définition",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			unite: {
				title: "Unité",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			initial: {
				title: "Valeur initiale",
				type: "number"
			},
			cible: {
				title: "Cible",
				type: "number"
			},
			sens: {
				title: "Sens souhaité",
				$ref: "vocabulaires.schema.json#/$defs/sens"
			},
			echeance: {
				title: "Échéance",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			source: {
				title: "Source",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			periodicite: {
				title: "Périodicité",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			valeurs: {
				title: "Valeurs relevées",
				type: "array",
				items: { $ref: "indicateur.schema.json#/$defs/valeur" }
			}
		}
	},
	"indicateur.schema.json#/$defs/valeur": {
		title: "Valeur relevée",
		type: "object",
		required: ["date", "valeur"],
		properties: {
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			valeur: {
				title: "Valeur",
				type: "number"
			},
			commentaire: {
				title: "Commentaire",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"partenaires.schema.json": {
		title: "Partenaires",
		type: "object",
		properties: { partenaires: {
			title: "Partenaires",
			type: "array",
			items: { $ref: "partenaires.schema.json#/$defs/partenaire" }
		} }
	},
	"partenaires.schema.json#/$defs/partenaire": {
		title: "Partenaire",
		type: "object",
		required: [
			"id",
			"nom",
			"type"
		],
		properties: {
			id: {
				title: "Identifiant",
				$ref: "commun.schema.json#/$defs/id"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			nom_court: {
				title: "Nom court",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			sigle: {
				title: "Sigle",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			type: {
				title: "Type",
				$ref: "vocabulaires.schema.json#/$defs/type-partenaire"
			},
			role: {
				title: "Rôle",
				$ref: "vocabulaires.schema.json#/$defs/role"
			},
			genre: {
				title: "Genre grammatical",
				$ref: "vocabulaires.schema.json#/$defs/genre"
			},
			siren: {
				title: "SIREN",
				$ref: "commun.schema.json#/$defs/siren"
			},
			siret: {
				title: "SIRET",
				$ref: "commun.schema.json#/$defs/siret"
			},
			finess: {
				title: "FINESS",
				$ref: "commun.schema.json#/$defs/finess"
			},
			departements: {
				title: "Départements",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/departement" }
			},
			depuis: {
				title: "Associé depuis",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			logo: {
				title: "Logo",
				$ref: "commun.schema.json#/$defs/image"
			},
			representant: {
				title: "Représentant",
				$ref: "partenaires.schema.json#/$defs/representant"
			},
			engagements: {
				title: "Engagements",
				$ref: "commun.schema.json#/$defs/texte"
			},
			contact: {
				title: "Contact",
				$ref: "commun.schema.json#/$defs/contact"
			}
		}
	},
	"partenaires.schema.json#/$defs/representant": {
		title: "Représentant",
		type: "object",
		required: ["nom"],
		properties: {
			civilite: {
				title: "Civilité",
				$ref: "vocabulaires.schema.json#/$defs/civilite"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			fonction: {
				title: "Fonction",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			delegation: {
				title: "Délégation",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"procedure.schema.json#/$defs/etape": {
		title: "Étape",
		type: "object",
		required: ["etape"],
		properties: {
			etape: {
				title: "Étape",
				$ref: "vocabulaires.schema.json#/$defs/nom-etape"
			},
			partenaire: {
				title: "Partenaire",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			organe: {
				title: "Organe",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			statut: {
				title: "Statut",
				$ref: "vocabulaires.schema.json#/$defs/statut-etape"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			delai: {
				title: "Délai à prévoir",
				$ref: "commun.schema.json#/$defs/delai"
			},
			avis: {
				title: "Avis",
				$ref: "vocabulaires.schema.json#/$defs/avis"
			},
			observations: {
				title: "Observations",
				$ref: "commun.schema.json#/$defs/texte"
			},
			numero: {
				title: "Numéro",
				type: "string"
			},
			vote: {
				title: "Vote",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			publication: {
				title: "Publication",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			transmission: {
				title: "Transmission au préfet",
				$ref: "commun.schema.json#/$defs/date-precise"
			}
		}
	},
	"procedure.schema.json#/$defs/signature": {
		title: "Signature",
		type: "object",
		properties: {
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			exemplaires: {
				title: "Exemplaires",
				type: "integer",
				minimum: 1
			},
			evenement: {
				title: "Événement",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"procedure.schema.json#/$defs/signature-separee": {
		title: "Signature séparée",
		type: "object",
		required: ["partenaire"],
		properties: {
			partenaire: {
				title: "Partenaire",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			date: {
				title: "Date",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			lieu: {
				title: "Lieu",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			representant: {
				title: "Représentant",
				$ref: "partenaires.schema.json#/$defs/representant"
			}
		}
	},
	"procedure.schema.json#/$defs/avenant": {
		title: "Avenant",
		type: "object",
		required: ["numero"],
		properties: {
			numero: {
				title: "Numéro",
				type: "integer",
				minimum: 1
			},
			titre: {
				title: "Titre",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			objet: {
				title: "Objet",
				$ref: "commun.schema.json#/$defs/texte"
			},
			date: {
				title: "Date de signature",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			effet: {
				title: "Prise d’effet",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			fin: {
				title: "Nouvelle fin",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			signataires: {
				title: "Signataires",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ref-partenaire" }
			}
		}
	},
	"procedure.schema.json#/$defs/evaluation": {
		title: "Évaluation",
		type: "object",
		properties: {
			modalites: {
				title: "Modalités",
				$ref: "commun.schema.json#/$defs/texte"
			},
			questions: {
				title: "Questions",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			mi_parcours: {
				title: "Évaluation à mi-parcours",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			finale: {
				title: "Évaluation finale",
				$ref: "commun.schema.json#/$defs/date-precise"
			},
			responsable: {
				title: "Responsable",
				$ref: "commun.schema.json#/$defs/ref-partenaire"
			},
			bilans: {
				title: "Bilans",
				type: "array",
				items: { $ref: "procedure.schema.json#/$defs/bilan" }
			}
		}
	},
	"procedure.schema.json#/$defs/bilan": {
		title: "Bilan annuel",
		type: "object",
		required: ["annee"],
		properties: {
			annee: {
				title: "Année",
				$ref: "commun.schema.json#/$defs/annee"
			},
			texte: {
				title: "Texte",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"reglages.schema.json#/$defs/documents": {
		title: "Documents",
		type: "object",
		properties: {
			theme: {
				title: "Thème graphique",
				$ref: "vocabulaires.schema.json#/$defs/theme-graphique"
			},
			numerotation: {
				title: "Numérotation",
				$ref: "vocabulaires.schema.json#/$defs/numerotation"
			}
		}
	},
	"reglages.schema.json#/$defs/regles": {
		title: "Règles",
		type: "object",
		patternProperties: { "^[a-z0-9-]+/[a-z0-9-]+$": { $ref: "reglages.schema.json#/$defs/regle" } }
	},
	"reglages.schema.json#/$defs/regle": {
		title: "Réglage d’une règle",
		type: "object",
		required: ["severite"],
		properties: {
			severite: {
				title: "Poids",
				$ref: "vocabulaires.schema.json#/$defs/severite"
			},
			motif: {
				title: "Motif",
				$ref: "commun.schema.json#/$defs/ligne"
			}
		}
	},
	"reglages.schema.json#/$defs/transcription": {
		title: "Transcription",
		type: "object",
		required: ["sources"],
		properties: {
			sources: {
				title: "Sources",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/source" }
			},
			note: {
				title: "Remarque",
				$ref: "commun.schema.json#/$defs/texte"
			}
		}
	},
	"territoire.schema.json": {
		title: "Territoire",
		type: "object",
		required: ["nom"],
		properties: {
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			type: {
				title: "Type",
				$ref: "vocabulaires.schema.json#/$defs/type-territoire"
			},
			gentile: {
				title: "Gentilé",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			siren: {
				title: "SIREN",
				$ref: "commun.schema.json#/$defs/siren"
			},
			insee: {
				title: "Code Insee",
				$ref: "commun.schema.json#/$defs/insee"
			},
			departements: {
				title: "Départements",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/departement" }
			},
			region: {
				title: "Région",
				$ref: "commun.schema.json#/$defs/region"
			},
			communes: {
				title: "Communes",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/insee" }
			},
			population: {
				title: "Population",
				$ref: "territoire.schema.json#/$defs/population"
			},
			perimetre: {
				title: "Périmètre",
				$ref: "commun.schema.json#/$defs/texte"
			},
			criteres: {
				title: "Critères de choix",
				type: "array",
				items: { $ref: "commun.schema.json#/$defs/ligne" }
			},
			quartiers_prioritaires: {
				title: "Quartiers prioritaires",
				type: ["array", "object"],
				required: ["nombre"],
				properties: { nombre: {
					title: "Nombre",
					type: "integer",
					minimum: 0
				} },
				items: { $ref: "territoire.schema.json#/$defs/quartier-prioritaire" }
			}
		}
	},
	"territoire.schema.json#/$defs/population": {
		title: "Population",
		type: "object",
		required: ["valeur"],
		properties: {
			valeur: {
				title: "Habitants",
				type: "integer",
				minimum: 0
			},
			annee: {
				title: "Année",
				$ref: "commun.schema.json#/$defs/annee"
			},
			source: {
				title: "Source",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			approximatif: {
				title: "Approximatif",
				type: "boolean"
			}
		}
	},
	"territoire.schema.json#/$defs/quartier-prioritaire": {
		title: "Quartier prioritaire",
		type: "object",
		required: ["nom"],
		properties: {
			code: {
				title: "Code",
				$ref: "territoire.schema.json#/$defs/code-quartier"
			},
			nom: {
				title: "Nom",
				$ref: "commun.schema.json#/$defs/ligne"
			},
			commune: {
				title: "Commune",
				$ref: "commun.schema.json#/$defs/insee"
			}
		}
	},
	"territoire.schema.json#/$defs/code-quartier": {
		title: "Code de quartier prioritaire",
		type: "string",
		pattern: "^(QP[0-9AB]{6}|QN[0-9A-Z]{6})$",
		description: "QP suivi de six chiffres (jusqu’en 2023), ou QN suivi de six signes (depuis 2024)."
	},
	"vocabulaires.schema.json#/$defs/nature": {
		title: "Nature du contrat",
		enum: [
			"prefiguration",
			"accord-cadre",
			"convention-cadre",
			"contrat"
		],
		labels: [
			"Contrat local de santé de préfiguration",
			"Accord-cadre",
			"Convention-cadre",
			"Contrat local de santé"
		]
	},
	"vocabulaires.schema.json#/$defs/etat": {
		title: "État du texte",
		enum: [
			"brouillon",
			"arrete",
			"signe"
		],
		labels: [
			"Projet",
			"Texte arrêté",
			"Signé"
		]
	},
	"vocabulaires.schema.json#/$defs/type-territoire": {
		title: "Type de territoire",
		enum: [
			"commune",
			"cc",
			"ca",
			"cu",
			"metropole",
			"ept",
			"petr",
			"pays",
			"syndicat-mixte",
			"departement",
			"com",
			"collectivite-unique"
		],
		labels: [
			"Commune",
			"Communauté de communes",
			"Communauté d’agglomération",
			"Communauté urbaine",
			"Métropole",
			"Établissement public territorial",
			"Pôle d’équilibre territorial et rural",
			"Pays",
			"Syndicat mixte",
			"Département",
			"Collectivité d’outre-mer",
			"Collectivité territoriale unique"
		]
	},
	"vocabulaires.schema.json#/$defs/type-partenaire": {
		title: "Type de partenaire",
		enum: [
			"ars",
			"prefecture",
			"etat",
			"collectivite",
			"epci",
			"departement",
			"region",
			"cpam",
			"msa",
			"cgss",
			"caf",
			"carsat",
			"etablissement-de-sante",
			"ght-etablissement-support",
			"epsm",
			"esms",
			"cpts",
			"msp",
			"centre-de-sante",
			"dac",
			"urps",
			"ordre",
			"education-nationale",
			"universite",
			"ors",
			"promotion-sante",
			"mutualite",
			"association",
			"usagers",
			"bailleur",
			"csapa-caarud",
			"mission-locale",
			"ccas",
			"conseil-de-developpement",
			"entreprise"
		],
		labels: [
			"Agence régionale de santé",
			"Préfecture",
			"Autre service de l’État",
			"Commune ou autre collectivité",
			"Établissement public de coopération intercommunale",
			"Conseil départemental",
			"Conseil régional",
			"Caisse primaire d’assurance maladie",
			"Mutualité sociale agricole",
			"Caisse générale de sécurité sociale",
			"Caisse d’allocations familiales",
			"Caisse d’assurance retraite et de la santé au travail",
			"Établissement de santé",
			"Établissement support d’un groupement hospitalier de territoire",
			"Établissement public de santé mentale",
			"Établissement ou service médico-social",
			"Communauté professionnelle territoriale de santé",
			"Maison de santé pluriprofessionnelle",
			"Centre de santé",
			"Dispositif d’appui à la coordination",
			"Union régionale des professionnels de santé",
			"Ordre professionnel",
			"Éducation nationale",
			"Université",
			"Observatoire régional de la santé",
			"Structure de promotion de la santé",
			"Mutualité",
			"Association",
			"Représentants des usagers",
			"Bailleur social",
			"CSAPA ou CAARUD",
			"Mission locale",
			"Centre communal d’action sociale",
			"Conseil de développement",
			"Entreprise"
		]
	},
	"vocabulaires.schema.json#/$defs/role": {
		title: "Rôle au contrat",
		enum: [
			"porteur",
			"cosignataire",
			"partenaire"
		],
		labels: [
			"Porteur",
			"Cosignataire",
			"Partenaire"
		]
	},
	"vocabulaires.schema.json#/$defs/genre": {
		title: "Genre grammatical",
		enum: ["f", "m"],
		labels: ["Féminin", "Masculin"]
	},
	"vocabulaires.schema.json#/$defs/civilite": {
		title: "Civilité",
		enum: ["M.", "Mme"],
		labels: ["Monsieur", "Madame"]
	},
	"vocabulaires.schema.json#/$defs/champ": {
		title: "Champ de la loi",
		enum: [
			"promotion-sante",
			"prevention",
			"politiques-de-soins",
			"accompagnement-medico-social"
		],
		labels: [
			"Promotion de la santé",
			"Prévention",
			"Politiques de soins",
			"Accompagnement médico-social"
		]
	},
	"vocabulaires.schema.json#/$defs/theme": {
		title: "Thème",
		enum: [
			"acces-droits-soins",
			"sante-mentale",
			"nutrition-obesite",
			"sante-environnement-habitat",
			"offre-de-soins",
			"attractivite-professionnels",
			"parcours-coordination",
			"prevention-promotion",
			"activite-physique",
			"alimentation",
			"addictions",
			"vaccination",
			"depistage",
			"maladies-chroniques",
			"sante-sexuelle",
			"perinatalite-parentalite",
			"enfance",
			"jeunesse",
			"vieillissement-autonomie",
			"aidants",
			"handicap",
			"precarite",
			"migrants",
			"violences",
			"suicide",
			"lutte-antivectorielle",
			"eau-hygiene",
			"saturnisme",
			"qualite-air",
			"urbanisme-sante",
			"litteratie",
			"numerique-sante",
			"observation-sante",
			"democratie-sanitaire",
			"animation"
		],
		labels: [
			"Accès aux droits et aux soins",
			"Santé mentale",
			"Nutrition et obésité",
			"Santé environnement et habitat",
			"Offre de soins",
			"Attractivité pour les professionnels de santé",
			"Parcours et coordination",
			"Prévention et promotion de la santé",
			"Activité physique",
			"Alimentation",
			"Addictions",
			"Vaccination",
			"Dépistage",
			"Maladies chroniques",
			"Santé sexuelle",
			"Périnatalité et parentalité",
			"Enfance",
			"Jeunesse",
			"Vieillissement et autonomie",
			"Aidants",
			"Handicap",
			"Précarité",
			"Personnes migrantes",
			"Violences",
			"Prévention du suicide",
			"Lutte antivectorielle",
			"Eau et hygiène",
			"Saturnisme",
			"Qualité de l’air",
			"Urbanisme et santé",
			"Littératie en santé",
			"Numérique en santé",
			"Observation de la santé",
			"Démocratie sanitaire",
			"Animation du contrat"
		]
	},
	"vocabulaires.schema.json#/$defs/public": {
		title: "Public",
		enum: [
			"tout-public",
			"femmes-enceintes",
			"petite-enfance",
			"enfants",
			"adolescents",
			"jeunes",
			"adultes",
			"seniors",
			"aidants",
			"personnes-handicapees",
			"personnes-precaires",
			"migrants",
			"habitants-qpv",
			"gens-du-voyage",
			"detenus",
			"professionnels-sante",
			"professionnels-social",
			"enseignants",
			"elus",
			"agents",
			"benevoles"
		],
		labels: [
			"Tout public",
			"Femmes enceintes",
			"Petite enfance",
			"Enfants",
			"Adolescents",
			"Jeunes",
			"Adultes",
			"Seniors",
			"Aidants",
			"Personnes handicapées",
			"Personnes en situation de précarité",
			"Personnes migrantes",
			"Habitants des quartiers prioritaires",
			"Gens du voyage",
			"Personnes détenues",
			"Professionnels de santé",
			"Professionnels du social",
			"Enseignants",
			"Élus",
			"Agents publics",
			"Bénévoles"
		]
	},
	"vocabulaires.schema.json#/$defs/determinant": {
		title: "Déterminant de santé",
		enum: [
			"individuels",
			"modes-de-vie",
			"reseaux-sociaux",
			"conditions-de-vie",
			"environnement",
			"systeme-de-sante"
		],
		labels: [
			"Caractéristiques individuelles",
			"Modes de vie",
			"Réseaux sociaux et entourage",
			"Conditions de vie",
			"Environnement",
			"Système de santé"
		]
	},
	"vocabulaires.schema.json#/$defs/niveau-participation": {
		title: "Niveau de participation",
		enum: [
			"aucune",
			"information",
			"consultation",
			"concertation",
			"co-construction",
			"codecision"
		],
		labels: [
			"Aucune participation",
			"Information",
			"Consultation",
			"Concertation",
			"Co-construction",
			"Codécision"
		]
	},
	"vocabulaires.schema.json#/$defs/statut-fiche": {
		title: "Statut de l’action",
		enum: [
			"a-venir",
			"en-cours",
			"realise",
			"en-pause",
			"abandonne",
			"bloque",
			"en-retard",
			"a-discuter"
		],
		labels: [
			"À venir",
			"En cours",
			"Réalisée",
			"En pause",
			"Abandonnée",
			"Bloquée",
			"En retard",
			"À discuter"
		]
	},
	"vocabulaires.schema.json#/$defs/maturite": {
		title: "Maturité de la fiche",
		enum: [
			"en-reflexion",
			"projet",
			"action"
		],
		labels: [
			"En réflexion",
			"Projet",
			"Action"
		]
	},
	"vocabulaires.schema.json#/$defs/priorite": {
		title: "Priorité",
		enum: [
			"eleve",
			"moyen",
			"bas"
		],
		labels: [
			"Élevée",
			"Moyenne",
			"Basse"
		]
	},
	"vocabulaires.schema.json#/$defs/statut-partenaire": {
		title: "Statut du partenaire",
		enum: ["acte", "pressenti"],
		labels: ["Acté", "Pressenti"]
	},
	"vocabulaires.schema.json#/$defs/type-indicateur": {
		title: "Type d’indicateur",
		enum: [
			"processus",
			"realisation",
			"resultat",
			"impact",
			"contexte"
		],
		labels: [
			"Processus",
			"Réalisation",
			"Résultat",
			"Impact",
			"Contexte"
		]
	},
	"vocabulaires.schema.json#/$defs/sens": {
		title: "Sens souhaité",
		enum: [
			"hausse",
			"baisse",
			"stabilite"
		],
		labels: [
			"À la hausse",
			"À la baisse",
			"Stable"
		]
	},
	"vocabulaires.schema.json#/$defs/type-financement": {
		title: "Source de financement",
		enum: [
			"fir",
			"prse",
			"fonds-addictions",
			"mildeca",
			"politique-de-la-ville",
			"droit-commun",
			"detr",
			"cfppa",
			"caf",
			"msa",
			"region",
			"departement",
			"feder-fse",
			"leader",
			"fondation",
			"autofinancement",
			"valorisation"
		],
		labels: [
			"Fonds d’intervention régional",
			"Plan régional santé environnement",
			"Fonds de lutte contre les addictions",
			"Mission interministérielle de lutte contre les drogues et les conduites addictives",
			"Politique de la ville",
			"Droit commun",
			"Dotation d’équipement des territoires ruraux",
			"Conférence des financeurs de la prévention de la perte d’autonomie",
			"Caisse d’allocations familiales",
			"Mutualité sociale agricole",
			"Région",
			"Département",
			"Fonds européens FEDER et FSE",
			"Programme européen LEADER",
			"Fondation",
			"Autofinancement",
			"Valorisation"
		]
	},
	"vocabulaires.schema.json#/$defs/statut-financement": {
		title: "Statut du financement",
		enum: [
			"demande",
			"acquis",
			"verse",
			"refuse"
		],
		labels: [
			"Demandé",
			"Acquis",
			"Versé",
			"Refusé"
		]
	},
	"vocabulaires.schema.json#/$defs/type-instance": {
		title: "Type d’instance",
		enum: [
			"copil",
			"cotech",
			"comite-signataires",
			"groupe-projet",
			"groupe-de-travail",
			"pleniere",
			"cts",
			"crsa",
			"clsm",
			"commission-elus",
			"conseil-citoyen",
			"conseil-de-developpement"
		],
		labels: [
			"Comité de pilotage",
			"Comité technique",
			"Comité des signataires",
			"Groupe projet",
			"Groupe de travail",
			"Assemblée plénière",
			"Conseil territorial de santé",
			"Conférence régionale de la santé et de l’autonomie",
			"Conseil local de santé mentale",
			"Commission d’élus",
			"Conseil citoyen",
			"Conseil de développement"
		]
	},
	"vocabulaires.schema.json#/$defs/nom-etape": {
		title: "Étape de la procédure",
		enum: [
			"intention",
			"cadrage",
			"diagnostic",
			"priorisation",
			"redaction",
			"arrete",
			"avis-cts",
			"deliberations",
			"executoire",
			"signatures",
			"en-vigueur"
		],
		labels: [
			"Intention",
			"Cadrage",
			"Diagnostic",
			"Choix des priorités",
			"Rédaction",
			"Texte arrêté entre les signataires",
			"Avis du conseil territorial de santé",
			"Délibérations",
			"Délibérations exécutoires",
			"Signatures",
			"Entrée en vigueur"
		]
	},
	"vocabulaires.schema.json#/$defs/statut-etape": {
		title: "Statut de l’étape",
		enum: [
			"a-venir",
			"en-cours",
			"fait",
			"sans-objet"
		],
		labels: [
			"À venir",
			"En cours",
			"Faite",
			"Sans objet"
		]
	},
	"vocabulaires.schema.json#/$defs/avis": {
		title: "Sens de l’avis",
		enum: [
			"favorable",
			"favorable-avec-reserves",
			"defavorable",
			"observations"
		],
		labels: [
			"Favorable",
			"Favorable avec réserves",
			"Défavorable",
			"Observations sans avis"
		]
	},
	"vocabulaires.schema.json#/$defs/dispositif": {
		title: "Dispositif",
		enum: [
			"autre",
			"contrat-de-ville",
			"asv",
			"clsm",
			"ptsm",
			"cpts",
			"ght",
			"ctg",
			"pat",
			"pcaet",
			"plui",
			"scot",
			"crte",
			"cite-educative",
			"prs",
			"praps",
			"prse"
		],
		labels: [
			"Autre dispositif",
			"Contrat de ville",
			"Atelier santé ville",
			"Conseil local de santé mentale",
			"Projet territorial de santé mentale",
			"Communauté professionnelle territoriale de santé",
			"Groupement hospitalier de territoire",
			"Convention territoriale globale",
			"Projet alimentaire territorial",
			"Plan climat-air-énergie territorial",
			"Plan local d’urbanisme intercommunal",
			"Schéma de cohérence territoriale",
			"Contrat pour la réussite de la transition écologique",
			"Cité éducative",
			"Projet régional de santé",
			"Programme régional d’accès à la prévention et aux soins",
			"Plan régional santé environnement"
		]
	},
	"vocabulaires.schema.json#/$defs/numerotation": {
		title: "Numérotation des divisions",
		enum: [
			"articles",
			"titres",
			"romains",
			"lettres",
			"aucune"
		],
		labels: [
			"Article 1, Article 2…",
			"Titre I, Titre II…",
			"I., II., III…",
			"A., B., C…",
			"Sans numéro"
		]
	},
	"vocabulaires.schema.json#/$defs/theme-graphique": {
		title: "Thème graphique",
		enum: ["sobre"],
		labels: ["Sobre"]
	},
	"vocabulaires.schema.json#/$defs/severite": {
		title: "Poids d’une règle",
		enum: [
			"off",
			"info",
			"warning",
			"error"
		],
		labels: [
			"Règle éteinte",
			"Information",
			"Avertissement",
			"Erreur"
		]
	}
};

// src/schema/nodes.ts
/** The node that describes the whole tree of a contract. */
const ROOT_NODE = resolveNode({ $ref: "contrat.schema.json" });
/**
* Follows `$ref`. What is said beside a `$ref` is about this one use of the shape; the shape's own title is kept as
* `form`, for « ce n’est pas un numéro SIREN ».
*/
function resolveNode(node) {
	if (node.$ref === void 0) return node;
	const { $ref, ...own } = node;
	const target = resolveNode(NODES[$ref] ?? {});
	return {
		...target,
		...own,
		...target.title === void 0 ? {} : { form: target.title }
	};
}
/** The node of one key or item of a value, if the schema knows it. */
function stepInto(node, step) {
	if (typeof step === "number") return node.items && resolveNode(node.items);
	const properties = node.properties ?? {};
	const found = (Object.hasOwn(properties, step) ? properties[step] : void 0) ?? Object.entries(node.patternProperties ?? {}).find(([form]) => new RegExp(form, "u").test(step))?.[1];
	return found && resolveNode(found);
}
/** The node at `path`; an empty one where the schema says nothing (`x_…`). */
function nodeAt(path) {
	return path.reduce((node, step) => node && stepInto(node, step), ROOT_NODE) ?? {};
}
/** Whether a node admits a type. */
function admits(node, type) {
	return typeof node.type === "string" ? node.type === type : (node.type ?? []).includes(type);
}

// src/schema/annotations.ts
/** Walks the tree of a contract alongside its schema, in the order in which it is written. */
function annotated(data) {
	const references = [];
	const texts = [];
	for (const { path, node, value } of walk$1(data, ROOT_NODE, [])) {
		const kind = node["x-reference"];
		if (kind !== void 0 && typeof value === "string") references.push({
			path,
			kind,
			value
		});
		const text = node["x-texte"];
		if (text !== void 0 && holdsText(value)) texts.push({
			path,
			kind: text
		});
	}
	return {
		references,
		texts
	};
}
function holdsText(value) {
	return typeof value === "string" || typeof value === "object" && value !== null && "fichier" in value;
}
function* walk$1(value, node, path) {
	yield {
		path,
		node,
		value
	};
	if (typeof value !== "object" || value === null) return;
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [step, inner] of entries) {
		const next = stepInto(node, step);
		if (next !== void 0) yield* walk$1(inner, next, [...path, step]);
	}
}

// src/model/read-fiches.ts
/**
* Resolves axes and fiches.
* @param partenaires by identifier; of two with the same, the first
*/
function readFiches(yaml, partenaires) {
	const axes = require_acronyms.present(yaml.axes).map(([axe, index], rank) => readAxe(axe, index, rank + 1));
	const axeById = firstById(axes);
	const fiches = require_acronyms.present(yaml.fiches).map(([fiche, index]) => readFiche(fiche, index, axeById, partenaires));
	const ficheById = firstById(fiches);
	const byAxe = require_group_by.groupBy(fiches, ({ axe }) => axe);
	for (const axe of axes) axe.fiches = byAxe.get(axe) ?? [];
	for (const [rank, [fiche]] of require_acronyms.present(yaml.fiches).entries()) {
		const made = fiches[rank];
		if (made) made.fichesLiees = resolve(fiche.fiches_liees, ficheById);
	}
	return {
		axes,
		fiches
	};
}
function readAxe(axe, index, rang) {
	return {
		...axe,
		titre: axe.titre ?? "",
		...require_located.located(["axes", index]),
		objectifs: require_acronyms.present(axe.objectifs).map(([objectif]) => objectif),
		fiches: [],
		rang
	};
}
function readFiche(fiche, index, axes, partenaires) {
	return {
		...fiche,
		titre: fiche.titre ?? "",
		...require_located.located(["fiches", index]),
		axe: fiche.axe === void 0 ? void 0 : axes.get(fiche.axe),
		pilote: fiche.pilote === void 0 ? void 0 : partenaires.get(fiche.pilote),
		copilotes: resolve(fiche.copilotes, partenaires),
		partenaires: require_acronyms.present(fiche.partenaires).flatMap(([{ id, statut, role }]) => {
			const partenaire = partenaires.get(id);
			return partenaire === void 0 ? [] : [{
				partenaire,
				statut,
				role
			}];
		}),
		indicateurs: require_acronyms.present(fiche.indicateurs).map(([indicateur]) => indicateur),
		objectifs: require_acronyms.present(fiche.objectifs).map(([objectif]) => objectif),
		maturite: fiche.maturite ?? "action",
		fichesLiees: []
	};
}
function resolve(ids, byId) {
	return require_acronyms.present(ids).flatMap(([id]) => byId.get(id) ?? []);
}
/** Of two parts with the same identifier the first is meant; a rule tells of the second. */
function firstById(parts) {
	return new Map([...parts].reverse().map((part) => [part.id, part]));
}

// src/model/read-parutions.ts
/** Reads the press releases and the news articles of a contract. */
function readParutions(yaml, fiches) {
	const byId = new Map([...fiches].reverse().map((fiche) => [fiche.id, fiche]));
	const read = (list, items) => require_acronyms.present(items).map(([item, index]) => ({
		...item,
		titre: item.titre ?? "",
		...require_located.located([list, index]),
		fiches: require_acronyms.present(item.fiches).flatMap(([id]) => byId.get(id) ?? [])
	}));
	return {
		communiques: read("communiques", yaml.communiques),
		actualites: read("actualites", yaml.actualites)
	};
}

// src/model/read-contrat.ts
/**
* Makes the contract from its source. Words that the schema requires and a draft lacks are empty, so that no rule trips over
* a hole: the schema has told of it.
* @param invalid the values that the schema refuses; they are left out
* @param etat the state to look at it in, instead of its own
*/
function readContrat(source, invalid, etat) {
	const yaml = require_acronyms.prune(source.data, invalid);
	const partenaires = require_acronyms.present(yaml.partenaires).map(([partenaire, index]) => readPartenaire(partenaire, index));
	const byId = new Map([...partenaires].reverse().map((partenaire) => [partenaire.id, partenaire]));
	const { axes, fiches } = readFiches(yaml, byId);
	const { references, texts } = annotated(yaml);
	const signataires = partenaires.filter(({ estSignataire }) => estSignataire);
	return {
		...require_located.located([]),
		yaml,
		etat: etat ?? yaml.etat ?? "brouillon",
		isTranscription: yaml.transcription !== void 0,
		partenaires,
		signataires,
		axes,
		fiches,
		...readParutions(yaml, fiches),
		chiffres: require_acronyms.deriveChiffres({
			yaml,
			axes,
			fiches,
			partenaires,
			signataires
		}),
		textes: texts.flatMap(({ path, kind }) => {
			const texte = source.text(path);
			return texte === void 0 ? [] : [{
				at: path,
				kind,
				texte
			}];
		}),
		references: references.map(({ path, kind, value }) => ({
			at: path,
			collection: kind,
			id: value
		})),
		text: (at) => source.text(at),
		partenaire: (id) => id === void 0 ? void 0 : byId.get(id)
	};
}
function readPartenaire(partenaire, index) {
	const estSignataire = partenaire.role === "porteur" || partenaire.role === "cosignataire";
	return {
		...partenaire,
		nom: partenaire.nom ?? "",
		...require_located.located(["partenaires", index]),
		estSignataire
	};
}

// src/schema/cut-texts.ts
/**
* Texts that YAML cuts at « # »: `titre: Contrat local # 2 de santé` is « Contrat local ». A comment is set off by two spaces
* or is one of the program's own; after a single space, nobody but the author can tell.
*/
function cutTexts(source) {
	return annotated(source.data).texts.flatMap(({ path }) => cutText(source, path));
}
const OWN_COMMENT = /^ # ?(?:cls-|yaml-language-server|\$schema)/;
function cutText(source, path) {
	if (typeof require_index_generated.valueAt(source.data, path) !== "string") return [];
	const written = source.written(path);
	if (written === void 0 || /^["'|>]/.test(written)) return [];
	const comment = source.comment(path);
	if (comment === void 0 || !comment.text.startsWith(" #") || OWN_COMMENT.test(comment.text)) return [];
	const lost = comment.text.trim();
	return [{
		rule: "yaml/diese-dans-un-texte",
		severity: "warning",
		message: `« # » après une espace commence un commentaire : « ${lost.length > 40 ? `${lost.slice(0, 37)}…` : lost} » ne sera dans aucun document.`,
		hint: "Si c’est la suite du texte, mettez la valeur entière entre guillemets doubles ; si c’est un commentaire, mettez-le sur une ligne à lui.",
		place: comment.place
	}];
}

// src/schema/meant-key.ts
/** The key that an unknown one was probably meant to be: one that its holder may have and has not. */
function meantKey({ keys: [key = ""], node, value }) {
	const written = typeof value === "object" && value !== null ? value : {};
	const free = Object.keys(node.properties ?? {}).filter((name) => !Object.hasOwn(written, name));
	const held = Object.getOwnPropertyDescriptor(written, key)?.value;
	const word = /^(\S+) \S/u.exec(key)?.[1];
	if (held === null && word !== void 0 && free.includes(word)) return word;
	return require_nearest.nearest(key, free, (name) => admits(stepInto(node, name) ?? {}, typeOf(held)));
}
function typeOf(value) {
	return Array.isArray(value) ? "array" : typeof value;
}
/** The key that takes many, where the one that takes a single value got a list: « objectif » for « objectifs ». */
function meantPlural({ path, value, keyword, source }) {
	const key = path.at(-1);
	if (keyword !== "type" || !Array.isArray(value) || typeof key !== "string") return void 0;
	const above = path.slice(0, -1);
	const plural = `${key}s`;
	if (require_index_generated.valueAt(source.data, [...above, plural]) !== void 0) return void 0;
	return admits(stepInto(nodeAt(above), plural) ?? {}, "array") ? plural : void 0;
}

// src/schema/not-indented.ts
/** The name under which this mistake stands among the keywords of the schemas. */
const NOT_INDENTED = "not-indented";
/**
* Keys that should stand under an empty one right above them: `territoire:` and at the same column `nom: …`. The empty
* value and each unknown key would be told one by one; what is to be done is one thing.
*/
function findNotIndented(unknown) {
	const byHolder = /* @__PURE__ */ new Map();
	for (const finding of unknown) {
		const at = require_index_generated.pathKey(finding.path);
		const same = byHolder.get(at);
		if (same === void 0) byHolder.set(at, [finding]);
		else same.push(finding);
	}
	return [...byHolder.values()].flatMap((same) => shiftedIn(same));
}
/** The empty keys of one map that are followed by what belongs to them. */
function shiftedIn(unknown) {
	const [first] = unknown;
	if (first === void 0 || typeof first.value !== "object" || first.value === null) return [];
	const strangers = new Set(unknown.flatMap(({ keys }) => keys));
	const entries = Object.entries(first.value);
	return entries.flatMap(([holder, value], index) => {
		const properties = value === null ? stepInto(first.node, holder)?.properties : void 0;
		if (properties === void 0) return [];
		const moved = [];
		for (const [name] of entries.slice(index + 1)) {
			if (!Object.hasOwn(properties, name)) break;
			moved.push(name);
		}
		if (!moved.some((name) => strangers.has(name))) return [];
		return [{
			...first,
			keyword: NOT_INDENTED,
			keys: [holder, ...moved]
		}];
	});
}
/** The paths of which these findings tell all there is to tell. */
function pathsTold(findings) {
	return new Set(findings.flatMap(({ path, keys }) => keys.map((key) => require_index_generated.pathKey([...path, key]))));
}

// src/schema/find-mistakes.ts
/** Brings what the validator found to one finding per mistake of the author. */
function findMistakes(errors, source) {
	const allUnknown = errors.filter(({ keyword }) => keyword === "additionalProperties").map((error) => onKey(error, source));
	const shifted = findNotIndented(allUnknown);
	const told = pathsTold(shifted);
	const unknown = allUnknown.filter(({ path, keys }) => !told.has(require_index_generated.pathKey([...path, ...keys])));
	const missing = missingByHolder(errors, unknown, source);
	const others = firstByPath(errors.filter(({ keyword }) => keyword !== "additionalProperties" && keyword !== "required").map((error) => onValue(error, source))).filter(({ path }) => !told.has(require_index_generated.pathKey(path)));
	return [
		...shifted,
		...unknown,
		...missing,
		...others
	];
}
function onKey(error, source) {
	return {
		...onValue(error, source),
		keys: [String(error.params.additionalProperty)]
	};
}
function onValue({ instancePath, keyword }, source) {
	const path = readPointer(instancePath, source.data);
	return {
		path,
		keyword,
		value: require_index_generated.valueAt(source.data, path),
		node: nodeAt(path),
		keys: [],
		source
	};
}
/** All the keys that one thing lacks, but for those that are there under a misspelt name. */
function missingByHolder(errors, unknown, source) {
	const misspelt = new Set(unknown.map((one) => require_index_generated.pathKey([...one.path, meantKey(one) ?? ""])));
	const holders = /* @__PURE__ */ new Map();
	for (const error of errors.filter(({ keyword }) => keyword === "required")) {
		const finding = onValue(error, source);
		const at = require_index_generated.pathKey(finding.path);
		const key = String(error.params.missingProperty);
		if (misspelt.has(require_index_generated.pathKey([...finding.path, key]))) continue;
		const holder = holders.get(at);
		if (holder === void 0) holders.set(at, {
			...finding,
			keys: [key]
		});
		else holder.keys.push(key);
	}
	return [...holders.values()];
}
/** A value that breaks two keywords at once is one mistake. */
function firstByPath(findings) {
	const byPath = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const at = require_index_generated.pathKey(finding.path);
		if (!byPath.has(at)) byPath.set(at, finding);
	}
	return [...byPath.values()];
}
/** Reads a JSON pointer; a step into a list becomes a number, as paths have it. */
function readPointer(pointer, data) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(require_index_generated.valueAt(data, path)) ? Number(name) : name);
	}
	return path;
}

// src/schema/finding.ts
/** A value as a message shows it: short, on one line. */
function shown({ source, path, value }) {
	const line = (typeof value === "string" ? value : source.written(path) ?? String(value)).replace(/\s+/g, " ").trim();
	return `« ${line.length > 60 ? `${line.slice(0, 57)}…` : line} »`;
}
/** The name of the key that holds the value, as a message shows it. */
function keyName(path) {
	const key = path.findLast((step) => typeof step === "string");
	return key === void 0 ? "cette valeur" : `« ${key} »`;
}
/** A scalar as it is written, if it stands on one line without quotes: what a suggestion may wrap. */
function bareText({ source, path }) {
	const written = source.written(path)?.trim();
	if (written === void 0 || written === "" || /^["'|>]|\n/.test(written)) return void 0;
	return written;
}
/** Text as a double-quoted scalar. */
function quoted(text) {
	return JSON.stringify(text);
}
/** Text as it would be written where `finding` stands: in quotes if it is in quotes now. */
function likeWritten({ source, path }, text) {
	const mark = source.written(path)?.charAt(0);
	if (mark === "\"") return quoted(text);
	return mark === "'" ? `'${text.replaceAll("'", "''")}'` : text;
}
/**
* Adds `suggestion` only if there is one.
* @param isSafe whoever reads what is written now finds no other meaning than that of the suggestion
*/
function withSuggestion(wording, suggestion, isSafe = false) {
	if (suggestion === void 0) return wording;
	return {
		...wording,
		suggestion,
		...isSafe ? { isSafe } : {}
	};
}

// src/schema/formats.ts
/** A day that exists, written `AAAA-MM-JJ`. */
function isDay(text) {
	return require_dates.parseDate(text)?.precision === "day";
}
/** A date as exactly as it is known: `AAAA`, `AAAA-S1`, `AAAA-T1`, `AAAA-MM` or `AAAA-MM-JJ`. */
function isPreciseDate(text) {
	return require_dates.parseDate(text) !== void 0;
}
/** The formats that the schemas name. */
const FORMATS = {
	date: isDay,
	"date-precise": isPreciseDate
};

// src/schema/sentences/disguised.ts
const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
/**
* A value that would be right without signs that a word processor put there: quotes of its own, spaces that can't be seen
* to be none. Where it would still be wrong, its own sentence says more.
*/
function disguised(finding) {
	const { value, node, keyword } = finding;
	if (typeof value !== "string" || keyword === "additionalProperties" || keyword === "required") return void 0;
	const inQuotes = betweenWordQuotes(value);
	const bare = (inQuotes ?? value).split(ODD_SPACE).join("");
	if (bare === value || !conforms(node, bare)) return void 0;
	const isSafe = !/[^\d\s][\u00a0\u2000-\u200a\u202f\u205f\u3000]+\S|\S[\u00a0\u2000-\u200a\u202f\u205f\u3000]+[^\d\s]/u.test((inQuotes ?? value).trim());
	const written = asWritten(finding, bare, inQuotes !== void 0);
	if (inQuotes !== void 0) return {
		rule: "yaml/guillemets",
		message: "Ce sont des guillemets de Word (“ ” ou « ») : YAML les prend pour des lettres de la valeur.",
		hint: `Tapez des guillemets droits à leur place, ou aucun : ${written}.`,
		suggestion: written,
		...isSafe ? { isSafe } : {}
	};
	return withSuggestion({
		rule: "yaml/espace-insecable",
		message: `Une espace insécable, invisible, se trouve dans la valeur : ce n’est plus « ${bare} ».`,
		hint: `Effacez la valeur et retapez-la : ${written}.`
	}, written, isSafe);
}
/** What stands between quotes of a word processor that hold a whole value. */
function betweenWordQuotes(value) {
	const text = value.trim();
	return text.length > 1 && /^[“”„«‘]/u.test(text) && /[“”»’]$/u.test(text) ? text.slice(1, -1).trim() : void 0;
}
function conforms(node, text) {
	if (node.enum !== void 0) return node.enum.some((value) => String(value) === text);
	if (node.format === "date" || node.format === "date-precise") return FORMATS[node.format](text);
	if (node.pattern !== void 0) return new RegExp(node.pattern, "u").test(text);
	if (admits(node, "number") || admits(node, "integer")) return /^-?\d+(\.\d+)?$/.test(text);
	return admits(node, "boolean") && (text === "true" || text === "false");
}
function asWritten(finding, text, wasQuoted) {
	const { node } = finding;
	if (node.pattern === void 0) return likeWritten(finding, text);
	return wasQuoted || /^[\d.]/.test(text) ? quoted(text) : likeWritten(finding, text);
}

// src/schema/sentences/dates.ts
/** A date in another form, or a day that does not exist. */
function badDate(finding) {
	const text = String(typeof finding.value === "number" ? bareText(finding) ?? finding.value : finding.value).trim();
	const isDay = finding.node.format === "date";
	const impossible = impossibleDay(text);
	const hint = isDay ? "Écrivez le jour en entier, AAAA-MM-JJ, par exemple 2024-06-28." : "Écrivez l’année, le mois et le jour, 2024-06-28, ou seulement 2024-06, 2024-T2 pour un trimestre, 2024-S1 pour un semestre, 2024.";
	if (impossible !== void 0) return {
		rule: "schema/date",
		message: impossible,
		hint: isDay ? "Corrigez le jour ou le mois." : correctIt(text)
	};
	const rewritten = rewrite(text);
	const fits = rewritten !== void 0 && FORMATS[isDay ? "date" : "date-precise"](rewritten);
	const why = isDay && FORMATS["date-precise"](text) ? "ne donne pas le jour, qu’il faut ici" : "n’est pas une date lisible";
	return withSuggestion({
		rule: "schema/date",
		message: `${shown(finding)} ${why}.`,
		hint: fits ? writeItSo(rewritten, isDay) : hint
	}, fits ? likeWritten(finding, rewritten) : void 0, /^(?:le\s+)?\d/i.test(text) || /^(?:[st]\d|\p{L}+\.?)[ -]?\d{4}$/iu.test(text));
}
function correctIt(text) {
	return `Corrigez cette date, ou n’en donnez que ce qui est sûr : ${/^\d{4}-(?:0[1-9]|1[0-2])/.exec(text)?.[0] ?? text.slice(0, 4)}.`;
}
/** The date as it has to be typed; where it may be less exact, how a month, quarter, half or whole year is written. */
function writeItSo(rewritten, isDay) {
	const year = rewritten.slice(0, 4);
	const month = Number(rewritten.slice(5, 7));
	if (isDay || rewritten.length < 10 || Number.isNaN(month)) return `Écrivez-la ainsi : ${rewritten}.`;
	const quarter = `${year}-T${Math.ceil(month / 3)}`;
	const half = `${year}-S${Math.ceil(month / 6)}`;
	return `Écrivez-la ainsi : ${rewritten} (ou seulement ${rewritten.slice(0, 7)}, ${quarter} pour un trimestre, ${half} pour un semestre, ${year}).`;
}
/** Says what is impossible in a date of the right form. */
function impossibleDay(text) {
	const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
	if (found === null) return void 0;
	const [year, month, day] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3])
	];
	if (month < 1 || month > 12) return `« ${text} » n’existe pas : l’année a douze mois, de 01 à 12.`;
	const last = require_dates.daysInMonth(year, month);
	if (found[3] === void 0 || day >= 1 && day <= last) return void 0;
	return `« ${text} » n’existe pas : ${require_dates.MONTHS[month - 1]} ${year} a ${last} jours.`;
}
const two = (digits) => digits.padStart(2, "0");
/** The forms in which people write dates, and what each stands for. */
const FORMS = [
	[/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([, day = "", month = "", year = ""]) => `${year}-${two(month)}-${two(day)}`],
	[/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([, year = "", month = "", day = ""]) => `${year}-${two(month)}-${two(day)}`],
	[/^(\d{4})(\d{2})(\d{2})$/, ([, year = "", month = "", day = ""]) => `${year}-${month}-${day}`],
	[/^(\d{1,2})[/.-](\d{4})$/, ([, month = "", year = ""]) => `${year}-${two(month)}`],
	[/^(\d{4})[/.-](\d{1,2})$/, ([, year = "", month = ""]) => `${year}-${two(month)}`],
	[/^(\d{4})[ -]?([st]\d)$/i, ([, year = "", part = ""]) => `${year}-${part.toUpperCase()}`],
	[/^([st]\d)[ -]?(\d{4})$/i, ([, part = "", year = ""]) => `${year}-${part.toUpperCase()}`],
	[/^(?:le\s+)?(?:\p{L}+\s+)?(\d{1,2})(?:er)?\s+(\p{L}+)\.?\s+(\d{4})$/iu, ([, day = "", name = "", year = ""]) => inMonth(name, year, `-${two(day)}`)],
	[/^(\p{L}+) (\d{4})$/iu, ([, name = "", year = ""]) => inMonth(name, year, "")]
];
function inMonth(name, year, day) {
	const plain = (word) => word.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
	const index = require_dates.MONTHS.findIndex((month) => plain(month) === plain(name));
	return index === -1 ? void 0 : `${year}-${two(String(index + 1))}${day}`;
}
function rewrite(text) {
	for (const [form, to] of FORMS) {
		const found = form.exec(text);
		const rewritten = found === null ? void 0 : to(found);
		if (rewritten !== void 0) return rewritten;
	}
}

// src/schema/sentences/bounds.ts
/** A number that is too small. */
function tooSmall(finding) {
	return finding.node.format === void 0 ? outside(finding) : badDate(finding);
}
/** A number that is too large. */
function tooLarge(finding) {
	return finding.node.format === void 0 ? outside(finding) : badDate(finding);
}
/** A list without items where one is needed. */
function tooFew({ path }) {
	return {
		rule: "schema/valeur-presente",
		message: `La liste ${keyName(path)} est vide.`,
		hint: "Écrivez au moins un élément, après un tiret et une espace."
	};
}
function outside(finding) {
	const { minimum, maximum } = finding.node;
	const limits = maximum === void 0 ? `au moins ${minimum}` : `entre ${minimum} et ${maximum}`;
	return {
		rule: "schema/bornes",
		message: `${shown(finding)} ne convient pas pour ${keyName(finding.path)} : la valeur doit être ${limits}.`,
		hint: "Vérifiez le signe et le nombre de chiffres."
	};
}

// src/schema/sentences/empty.ts
/** A key without a value, or with an empty text. */
function emptyValue({ path }) {
	const key = path.at(-1);
	if (typeof key === "number") return {
		rule: "schema/valeur-presente",
		message: `Un élément de ${keyName(path)} est vide : il manque une valeur après le tiret.`,
		hint: "Écrivez la valeur, ou retirez ce tiret tant qu’elle n’est pas connue."
	};
	const isCompulsory = nodeAt(path.slice(0, -1)).required?.includes(String(key)) === true;
	return {
		rule: "schema/valeur-presente",
		message: isCompulsory ? `${keyName(path)} n’a pas de valeur, et ne peut pas rester vide.` : `${keyName(path)} n’a pas de valeur : on ne saurait pas si elle est inconnue ou oubliée.`,
		hint: isCompulsory ? `Écrivez sa valeur après « ${key}: ».` : "Écrivez la valeur, ou retirez la ligne tant qu’elle n’est pas connue."
	};
}

// src/schema/sentences/forms.ts
/** A code, identifier, duration or address that does not have its form. */
function badForm(finding) {
	if (finding.value === "") return emptyValue(finding);
	const name = finding.node.form ?? finding.node.title ?? "Cette valeur";
	const repair = repaired(finding);
	return withSuggestion({
		rule: "schema/forme",
		message: `${shown(finding)} n’a pas la forme attendue pour « ${name} ».`,
		hint: `${repair === void 0 ? "" : `Écrivez ${written(finding, repair.text)}. `}${finding.node.description ?? "Vérifiez la valeur."}`
	}, repair === void 0 ? void 0 : written(finding, repair.text), repair?.isSafe);
}
/** Digits alone would be read as a number: they keep quotes even where there were none. */
function written(finding, text) {
	return /^[\d.]+$/.test(text) ? quoted(text) : likeWritten(finding, text);
}
const safe = (change) => ({
	isSafe: true,
	change
});
const guess = (change) => ({
	isSafe: false,
	change
});
const REPAIRS = [
	safe((text) => text.trim()),
	safe((text) => text.toUpperCase()),
	guess(asIdentifier),
	guess((text) => asIdentifier(text).toLowerCase()),
	safe((text) => /^[\d\s]+$/.test(text) ? text.replace(/\s/g, "") : text),
	guess((text) => text.replace(/[\s.]/g, "")),
	guess((text) => text.replace(/[\s.]/g, "").toUpperCase()),
	safe((text) => text.toLowerCase().replace(/^(\d+)\s*(an|année|annee)(s?)$/, "$1 an$3")),
	safe((text) => text.toLowerCase().replace(/^(\d+)\s*(mois|jours?|semaines?)$/, "$1 $2")),
	guess((text) => /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : text)
];
/** The first small change that gives the value its form. */
function repaired({ value, node }) {
	if (typeof value !== "string" || node.pattern === void 0) return void 0;
	const form = new RegExp(node.pattern, "u");
	const isId = node.form === "Identifiant" || node["x-reference"] !== void 0;
	return REPAIRS.map(({ change, isSafe }) => ({
		text: change(value),
		isSafe: isSafe && !isId
	})).find(({ text }) => form.test(text));
}
function asIdentifier(text) {
	return text.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[._-]+|(?<!-)-+$/g, "");
}

// src/schema/sentences/keys.ts
/** « La clé « pilot » n’existe pas ici » */
function unknownKey(finding) {
	const { node, keys } = finding;
	const [key = ""] = keys;
	if (node.patternProperties !== void 0) return badRuleName(key);
	if (key === "") return {
		rule: "schema/cle-connue",
		message: "Il n’y a pas de clé avant ce « : » : ce qui le suit ne serait lu par personne.",
		hint: "Écrivez la clé devant les deux-points, ou retirez la ligne."
	};
	const meant = meantKey(finding);
	if (meant !== void 0 && key.startsWith(`${meant} `)) return forgottenColon(key, meant);
	return withSuggestion({
		rule: "schema/cle-connue",
		message: `La clé « ${key} » n’existe pas ici : ce qu’elle contient ne serait lu par personne.`,
		hint: meant === void 0 ? place(finding, key) ?? otherKeys(node.properties ?? {}) : `Écrivez « ${meant} ».`
	}, meant, meant !== void 0 && require_nearest.isSameWord(key, meant));
}
/** `{ id: copil, frequence annuelle }` */
function forgottenColon(key, meant) {
	return {
		rule: "yaml/deux-points",
		message: `Il manque « : » après « ${meant} » : on ne sait pas où la valeur commence.`,
		hint: `Écrivez « ${meant}: » puis une espace, puis la valeur.`,
		suggestion: `${meant}: ${key.slice(meant.length + 1)}`
	};
}
/** A key that is known one level above or below was put at the wrong indentation. */
function place({ path, node, value }, key) {
	const written = typeof value === "object" && value !== null ? value : {};
	const under = Object.keys(node.properties ?? {}).filter((name) => Object.hasOwn(written, name)).find((name) => Object.hasOwn(stepInto(node, name)?.properties ?? {}, key));
	if (under !== void 0) return `Décalez cette ligne sous « ${under} », où « ${key} » existe : deux espaces de plus que « ${under} ».`;
	return path.length > 0 && Object.hasOwn(nodeAt(path.slice(0, -1)).properties ?? {}, key) ? `« ${key} » se range un niveau plus haut : retirez deux espaces au début de la ligne.` : void 0;
}
function otherKeys(properties) {
	const names = Object.keys(properties);
	return `Prenez une clé qui existe ; pour garder cette ligne à votre usage, faites-la commencer par « x_ ».${names.length > 0 && names.length <= 14 ? ` Les clés possibles sont : ${names.join(", ")}.` : ""}`;
}
function badRuleName(key) {
	return {
		rule: "schema/cle-connue",
		message: `« ${key} » n’a pas la forme du nom d’une règle, comme « fiche/indicateur-present ».`,
		hint: "Recopiez le nom de la règle tel qu’il est affiché dans le message à régler."
	};
}
/** `territoire:` and below, at the same column, what belongs under it. */
function notIndented({ keys: [holder = "", ...moved] }) {
	const names = listed(moved);
	return {
		rule: "yaml/indentation",
		message: moved.length > 1 ? `${names} ne sont pas décalés sous « ${holder} », qui resterait vide.` : `${names} n’est pas décalé sous « ${holder} », qui resterait vide.`,
		hint: moved.length > 1 ? `Décalez ces lignes de deux espaces : elles se rangent sous « ${holder} ».` : `Décalez cette ligne de deux espaces : elle se range sous « ${holder} ».`
	};
}
/** « Il manque la clé « titre » ». */
function missingKeys({ node, keys, path, value }) {
	if (path.length === 0 && isEmpty(value)) return EMPTY_CONTRACT;
	const what = keys.length > 1 ? `les clés ${listed(keys)}` : `la clé ${listed(keys)}`;
	const where = holderName(path, node.form ?? node.title);
	const [key = ""] = keys;
	return {
		rule: "schema/cle-presente",
		message: `Il manque ${what}${where} : rien ne peut en être fait sans elle${keys.length > 1 ? "s" : ""}.`,
		hint: `Ajoutez une ligne « ${key}: … »${keys.length > 1 ? " pour chacune" : ""}.`
	};
}
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
const EMPTY_CONTRACT = {
	rule: "schema/cle-presente",
	message: "contrat.yaml est vide : il n’y a pas encore de contrat à lire.",
	hint: "Écrivez-y au moins les clés version, identifiant, titre, etat et territoire ; si vous l’aviez rempli, vérifiez qu’il a bien été enregistré."
};
function listed(keys) {
	return keys.map((key) => `« ${key} »`).join(", ").replace(/, ([^,]*)$/, " et $1");
}
function holderName(path, title) {
	if (path.length === 0) return " dans contrat.yaml";
	return title === void 0 ? "" : ` (${title.charAt(0).toLowerCase()}${title.slice(1)})`;
}

// src/schema/sentences/groups.ts
/** A group has many keys at most; the first say what it is about. */
const LISTED = 8;
/** One value where a group of keys is wanted: `budget: 30 000 €`, `partenaires: [cpam]`. */
function wordInsteadOfKeys(finding) {
	const glued = gluedKey(finding);
	if (glued !== void 0) return glued;
	const { path } = finding;
	const names = Object.keys(finding.node.properties ?? {});
	const group = asGroup(finding);
	const others = names.filter((name) => !group?.startsWith(`{ ${name}:`) && !group?.includes(`, ${name}:`));
	const more = others.length === 0 ? "" : ` Autres clés possibles : ${others.slice(0, LISTED).join(", ")}.`;
	return withSuggestion({
		rule: "schema/type",
		message: typeof path.at(-1) === "number" ? `Chaque élément de ${keyName(path)} est un groupe de clés, pas ${shown(finding)} seul.` : `${keyName(path)} attend un groupe de clés, pas ${shown(finding)}.`,
		hint: group === void 0 ? `Passez à la ligne, puis écrivez, deux espaces plus à droite et une par ligne, des clés parmi : ${names.slice(0, LISTED).join(", ")}.` : `Écrivez ${group}.${more}`
	}, group);
}
/** The group of keys that one value stands for, where its words leave no doubt. */
function asGroup({ node, value, source, path }) {
	const { required = [], properties = {} } = node;
	const text = (typeof value === "string" ? source.written(path) : String(value))?.trim();
	if (text === void 0 || !/^[^,[\]{}|>\n:#]+$/.test(text)) return void 0;
	const [, from, to] = /^(\d{4})\s*[-–/à]\s*(\d{4})$/u.exec(text) ?? [];
	if (from !== void 0 && "debut" in properties && "fin" in properties) return `{ debut: ${from}, fin: ${to} }`;
	const [, digits] = /^(\d+(?:[\s\u00a0\u202f]\d{3})*)[\s\u00a0\u202f]*(?:€|euros|habitants)?$/u.exec(text) ?? [];
	const figure = required[0] ?? Object.keys(properties)[0];
	if (digits !== void 0 && figure !== void 0 && isNumber(properties[figure])) return `{ ${figure}: ${digits.replace(/\D/gu, "")} }`;
	const [key] = required;
	return required.length === 1 && typeof value === "string" && !isNumber(properties[key ?? ""]) ? `{ ${key}: ${text} }` : void 0;
}
function isNumber(node = {}) {
	const found = resolveNode(node);
	return admits(found, "number") || admits(found, "integer");
}
/** `territoire:` and below `nom:Valmont`: without its space, the colon is a letter like another. */
function gluedKey({ node, value, source, path }) {
	const key = /^([\w-]+):\S/.exec(String(value))?.[1];
	if (key === void 0 || !Object.hasOwn(node.properties ?? {}, key)) return void 0;
	const written = source.written(path);
	return withSuggestion({
		rule: "yaml/deux-points",
		message: `Il manque une espace après « ${key}: » : sans elle, YAML ne voit pas de clé.`,
		hint: `Écrivez « ${key}: » puis une espace, puis la valeur.`
	}, written?.startsWith(`${key}:`) ? `${key}: ${written.slice(key.length + 1)}` : void 0, true);
}

// src/schema/sentences/types.ts
/** A value of another kind than its key asks for. */
function wrongType(finding) {
	const { node, value } = finding;
	if (value === null) return emptyValue(finding);
	const isScalar = typeof value !== "object";
	if (isScalar && node.format !== void 0) return badDate(finding);
	if (isScalar && admits(node, "array")) return oneInsteadOfMany(finding);
	if (isScalar && admits(node, "string")) return missingQuotes(finding);
	if (isScalar && admits(node, "boolean")) return notABoolean(finding);
	if (isScalar && (admits(node, "number") || admits(node, "integer"))) return notANumber(finding);
	if (isScalar && admits(node, "object")) return wordInsteadOfKeys(finding);
	return otherShape(finding);
}
/** YAML reads `01004` as a number and drops its zero: what is suggested is what was written, never what was read. */
function missingQuotes(finding) {
	const text = bareText(finding);
	const { pattern } = finding.node;
	if (pattern !== void 0 && !new RegExp(pattern, "u").test(text ?? "")) return badForm(finding);
	const kind = typeof finding.value === "boolean" ? "oui ou non" : "un nombre";
	return withSuggestion({
		rule: "schema/guillemets",
		message: `Sans guillemets, ${shown(finding)} est lu comme ${kind} ; ${keyName(finding.path)} attend un texte.${lost(finding, text)}`,
		hint: text === void 0 ? "Mettez la valeur entre guillemets doubles." : `Écrivez ${quoted(text)}, avec ses guillemets.`
	}, text === void 0 ? void 0 : quoted(text), true);
}
function lost({ value }, text) {
	if (typeof value !== "number" || text === void 0 || String(value) === text) return "";
	return ` Il deviendrait ${value}.`;
}
const WORDS = {
	oui: "true",
	yes: "true",
	vrai: "true",
	on: "true",
	o: "true",
	y: "true",
	"1": "true",
	true: "true",
	non: "false",
	no: "false",
	faux: "false",
	off: "false",
	n: "false",
	"0": "false",
	false: "false"
};
function notABoolean(finding) {
	const word = String(finding.value).toLowerCase();
	return withSuggestion({
		rule: "schema/type",
		message: `${keyName(finding.path)} attend true (oui) ou false (non), pas ${shown(finding)}.`,
		hint: "Écrivez true ou false, sans guillemets."
	}, Object.hasOwn(WORDS, word) ? WORDS[word] : void 0, word.length > 1 && word !== "on" && word !== "off");
}
function notANumber(finding) {
	const whole = admits(finding.node, "integer");
	const digits = digitsOf(finding.value, whole);
	return withSuggestion({
		rule: "schema/type",
		message: `${keyName(finding.path)} attend un nombre${whole ? " entier" : ""}, pas ${shown(finding)}.`,
		hint: digits === void 0 ? "Écrivez des chiffres seulement : sans guillemets, sans espace, sans unité, un point pour les décimales." : `Écrivez ${digits} : sans guillemets, sans espace, sans unité${digits.includes(".") ? ", un point pour les décimales" : ""}.`
	}, digits, isPlainNumber(finding));
}
/** « 30 000 € » → 30000. A point could be a decimal or a thousand mark, so « 1.500,50 » is left to its author. */
function digitsOf(value, whole) {
	if (typeof value !== "string") return void 0;
	const digits = value.replace(/[\s€%]/g, "").replace(",", ".");
	if (!/^-?\d+(\.\d+)?$/.test(digits)) return void 0;
	return whole && digits.includes(".") ? void 0 : digits;
}
/**
* Digits that can be read in one way: three of them after a comma may be thousands, spaces may stand for something else than
* thousands, a sign means something only where the key is of that kind.
*/
function isPlainNumber({ value, node }) {
	const sign = UNITS[node.form ?? ""];
	const written = String(value).trim();
	const bare = sign !== void 0 && written.endsWith(sign) ? written.slice(0, -1).trim() : written;
	return /^-?(?:\d+|\d{1,3}(?:\s\d{3})+)(?:[.,](?:\d{1,2}|\d{4,}))?$/.test(bare);
}
/** The sign that goes without saying in each kind of number. */
const UNITS = {
	Montant: "€",
	Part: "%"
};
function oneInsteadOfMany(finding) {
	const text = finding.source.written(finding.path)?.trim();
	const isOneWord = text !== void 0 && /^[^,[\]{}|>\n]+$/.test(text) && admitsText(finding.node.items);
	return withSuggestion({
		rule: "schema/type",
		message: `${keyName(finding.path)} attend une liste, même pour un seul élément.`,
		hint: "Mettez les éléments entre crochets, séparés par des virgules, ou un par ligne après un tiret."
	}, isOneWord ? `[${typeof finding.value === "string" ? text : quoted(text)}]` : void 0, text !== void 0 && /^(?:\S+|"[^"]*"|'[^']*')$/.test(text));
}
function admitsText(items) {
	const { type, enum: values } = resolveNode(items ?? {});
	return type === "string" || values !== void 0;
}
const NAMES = {
	string: "un texte",
	number: "un nombre",
	integer: "un nombre entier",
	boolean: "true ou false",
	array: "une liste",
	object: "un groupe de clés"
};
function otherShape(finding) {
	const { node, value, path } = finding;
	const wanted = (typeof node.type === "string" ? [node.type] : node.type ?? []).map((type) => NAMES[type] ?? type).join(" ou ");
	if (Array.isArray(value)) return manyInsteadOfOne(finding, wanted);
	return {
		rule: "schema/type",
		message: `${keyName(path)} attend ${wanted}, pas un groupe de clés.`,
		hint: "Vérifiez l’alignement des lignes qui suivent, et la présence des tirets d’une liste."
	};
}
/** `- debut: 2024` and `- fin: 2029`: one group, cut at each line. */
function isKeyEach(items) {
	return items.length > 1 && items.every((item) => typeof item === "object" && item !== null && Object.keys(item).length === 1);
}
function manyInsteadOfOne(finding, wanted) {
	const { path, value } = finding;
	const plural = meantPlural(finding);
	if (plural !== void 0) return {
		rule: "schema/type",
		message: `${keyName(path)} attend ${wanted}, pas une liste ; « ${plural} » en prend une.`,
		hint: `Écrivez « ${plural} ».`,
		suggestion: plural
	};
	const key = path.at(-1);
	if (Array.isArray(value) && isKeyEach(value) && admits(finding.node, "object")) return {
		rule: "schema/type",
		message: `${keyName(path)} attend un groupe de clés, pas une liste.`,
		hint: "Retirez les tirets devant les clés, et alignez-les l’une sous l’autre."
	};
	const isOne = Array.isArray(value) && value.length < 2;
	const siblings = nodeAt(path.slice(0, -1)).properties ?? {};
	const others = [`co${key}s`, `${key}s`].find((name) => Object.hasOwn(siblings, name));
	const rest = others === void 0 ? "Écrivez une seule valeur, sans crochets ni tirets ; si tout doit y être, faites-en un seul texte." : `Un seul « ${key} » : gardez le premier, les autres vont sous « ${others} ».`;
	return {
		rule: "schema/type",
		message: `${keyName(path)} attend ${wanted}, pas une liste.`,
		hint: isOne ? "Retirez les crochets ou le tiret : il y a une seule valeur ici." : rest
	};
}

// src/schema/other-words.ts
const VALUES = new Map(Object.entries({
	collectivite: [
		"commune",
		"mairie",
		"ville",
		"municipalité"
	],
	epci: [
		"agglomération",
		"communauté d’agglomération",
		"communauté de communes",
		"communauté urbaine",
		"intercommunalité",
		"interco",
		"métropole"
	],
	"etablissement-de-sante": [
		"centre hospitalier",
		"ch",
		"chu",
		"clinique",
		"hôpital"
	],
	cpam: ["assurance maladie", "caisse primaire"],
	"education-nationale": [
		"académie",
		"lycée",
		"rectorat"
	],
	esms: ["ehpad", "médico-social"],
	msp: ["maison de santé"],
	usagers: ["patients"],
	universite: ["faculté"]
}).flatMap(([value, words]) => words.map((word) => [require_nearest.foldWord(word), value])));
/** The value that an everyday word stands for: « hôpital » is `etablissement-de-sante`. It is one of several vocabularies. */
function otherWord(word) {
	return VALUES.get(require_nearest.foldWord(word));
}

// src/schema/sentences/values.ts
/** More values than this are a wall: the nearest alone helps. */
const FEW = 12;
/** With their names, values take more room. */
const FEW_NAMED = 8;
/** A value that is none of those that the vocabulary lists. */
function unknownValue(finding) {
	if (finding.value === null || finding.value === "") return emptyValue(finding);
	if (typeof finding.value === "object") return wrongType({
		...finding,
		node: {
			...finding.node,
			type: "string"
		}
	});
	const values = (finding.node.enum ?? []).map(String);
	const meant = meantValue(finding, values);
	const only = values.length === 1 ? values[0] : void 0;
	const suggestion = numberMeant(finding) ?? (meant === void 0 ? only : likeWritten(finding, meant));
	return withSuggestion({
		rule: "schema/valeur-connue",
		message: `${shown(finding)} n’est pas une valeur possible${label(finding)}.`,
		hint: hintOf(finding, meant, values) + otherKey(finding)
	}, suggestion, numberMeant(finding) !== void 0 || isOnlyReading(finding, values, meant));
}
/** By its name first: « communauté d’agglomération » is `ca`, whatever other value is spelt alike. */
function meantValue({ value, node: { labels = [] } }, values) {
	const word = String(value);
	const byName = (name) => name === void 0 ? void 0 : values[labels.indexOf(name)];
	return byName(labels.find((name) => require_nearest.isSameWord(name, word))) ?? values.find((one) => one === otherWord(word)) ?? require_nearest.nearest(word, values) ?? byName(require_nearest.nearest(word, labels));
}
/** Whether the word is `meant` or its name but for accents, capitals and hyphens, and no other value. */
function isOnlyReading({ value, node: { labels = [] } }, values, meant) {
	const word = String(value);
	const same = values.filter((one, index) => require_nearest.isSameWord(one, word) || require_nearest.isSameWord(labels[index] ?? one, word));
	return same.length === 1 && same[0] === meant;
}
/** `version: "1"` : the right number, in quotes that make it a text. */
function numberMeant({ node, value }) {
	const found = node.enum?.find((one) => typeof one === "number" && String(one) === value);
	return found === void 0 ? void 0 : String(found);
}
function label({ node }) {
	const name = node.form ?? node.title;
	return name === void 0 ? "" : ` pour « ${name} »`;
}
/** The value may be right, under another key of the same thing: an action « en cours » is so by its `statut`. */
function otherKey({ path, value, node }) {
	const own = path.at(-1);
	const other = Object.entries(nodeAt(path.slice(0, -1)).properties ?? {}).find(([key, sibling]) => key !== own && resolveNode(sibling).enum !== node.enum && resolveNode(sibling).enum?.some((one) => require_nearest.isSameWord(String(one), String(value))))?.[0];
	return other === void 0 ? "" : ` Cette valeur existe sous « ${other} ».`;
}
function hintOf({ node: { labels = [] } }, meant, values) {
	const named = (value) => {
		const name = labels[values.indexOf(value)];
		return name === void 0 || require_nearest.isSameWord(name, value) ? value : `${value} (${name})`;
	};
	const known = `Valeurs possibles : ${(values.length <= FEW_NAMED ? values.map(named) : values).join(", ")}.`;
	if (meant === void 0) return known;
	const name = labels[values.indexOf(meant)];
	const write = `Écrivez « ${meant} »${name === void 0 || require_nearest.isSameWord(name, meant) ? "" : ` (${name})`}.`;
	return values.length <= FEW ? `${write} ${known}` : write;
}

// src/schema/sentences/index.ts
/** The sentence of every keyword of the schemas that can fail. A test holds this list against the schemas. */
const SENTENCES = {
	additionalProperties: unknownKey,
	enum: unknownValue,
	format: badDate,
	maximum: tooLarge,
	minItems: tooFew,
	minLength: emptyValue,
	minimum: tooSmall,
	pattern: badForm,
	required: missingKeys,
	type: wrongType
};

// src/schema/check-schema.ts
/** Holds a contract against the schemas: one French message per mistake, on the very token. */
function validateSchema(source) {
	const lost = cutTexts(source);
	if (validate(source.data)) return {
		diagnostics: lost,
		invalid: []
	};
	const findings = findMistakes(validate.errors ?? [], source).filter((finding) => !isHole(finding));
	return {
		diagnostics: [...findings.map(describe), ...lost].sort(require_diagnostic.compareDiagnostics),
		invalid: findings.flatMap(wrongPaths)
	};
}
function words(finding) {
	if (finding.keyword === "not-indented") return notIndented(finding);
	return disguised(finding) ?? SENTENCES[finding.keyword]?.(finding);
}
function describe(finding) {
	const wording = words(finding);
	if (wording === void 0) throw new Error(`no sentence for the keyword "${finding.keyword}"`);
	const [first = "", second = ""] = finding.keys;
	const key = KEYED.get(finding.keyword)?.(first, second);
	const isKey = key !== void 0;
	const at = isKey ? [...finding.path, key] : finding.path;
	const place = finding.source.place(at, isKey ? "key" : "value");
	return {
		...wording,
		severity: "error",
		place,
		...at.length === 0 ? { isOfWhole: true } : {}
	};
}
/** Mistakes that are shown on a key, and on which. */
const KEYED = /* @__PURE__ */ new Map([["additionalProperties", (unknown) => unknown], [NOT_INDENTED, (_holder, moved) => moved]]);
/** Keys that are missing because their file could not be read are nobody's omission; the file has its own message. */
function isHole({ keyword, path, value, source }) {
	if (keyword !== "required" || source.isWhole) return false;
	const isUnreadItem = path.length === 2 && typeof value === "object" && value !== null && Object.keys(value).length === 0;
	return path.length === 0 || isUnreadItem;
}
/** An unknown key hides the one that was meant: nothing more is said of that one. */
function wrongPaths(finding) {
	const { keyword, path, keys } = finding;
	const meant = keyword === "additionalProperties" ? meantKey(finding) : void 0;
	const plural = meantPlural(finding);
	if (plural !== void 0) return [path, [...path.slice(0, -1), plural]];
	if (keys.length === 0) return [path];
	return [...keys, ...meant === void 0 ? [] : [meant]].map((key) => [...path, key]);
}

// src/source/comments.ts
var import_dist = require_yaml_problems.require_dist();
/**
* The comments of a file that speak of something, from top to bottom. A « # » inside a text, quoted or under a bar, is no
* comment: the lexer of `yaml` says which is.
* @param word only a file in which it stands is looked at
*/
function commentsOf(file, word) {
	if (!file.text.includes(word)) return [];
	const comments = [];
	let waiting = [];
	let isLineEmpty = true;
	for (const { kind, text, at } of piecesOf(file.text)) if (kind === "comment") {
		const place = require_yaml_problems.placeOf(file, at, at + text.length);
		const comment = {
			text,
			place,
			line: isLineEmpty ? void 0 : place.line
		};
		comments.push(comment);
		if (isLineEmpty) waiting.push(comment);
	} else if (kind === "content") {
		const { line } = file.lines.linePos(at + text.search(/\S|$/));
		for (const comment of waiting) comment.line = line;
		waiting = [];
		isLineEmpty = text.endsWith("\n");
	} else if (text.includes("\n")) isLineEmpty = true;
	return comments;
}
/** Tokens of the lexer that stand for no text: before a scalar, before a document, after a bracket that was never closed. */
const SCALAR = "";
const MARKERS = /* @__PURE__ */ new Set([
	SCALAR,
	"",
	""
]);
function* piecesOf(text) {
	let at = 0;
	let isScalar = false;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (!isScalar && MARKERS.has(token)) {
			isScalar = token === SCALAR;
			continue;
		}
		yield {
			kind: isScalar ? "content" : kindOf(token),
			text: token,
			at
		};
		at += token.length;
		isScalar = false;
	}
}
function kindOf(token) {
	if (token.startsWith("#")) return "comment";
	return token.trim() === "" ? "space" : "content";
}

// src/source/encoding.ts
/**
* Signs that French needs beyond ASCII: where most of a file's are these, its encoding was guessed right. Some versions of Node
* read « ’ », « … » and their like of Windows-1252 as controls.
*/
const FRENCH = /[àâäéèêëîïôöùûüçœæÀÂÄÉÈÊËÎÏÔÖÙÛÜÇŒÆ«»’“”–—…€°\u00a0\u0080\u0085\u008c\u0091-\u0094\u0096\u0097\u009c]/gu;
const OTHERS = /[\u0080-\u{10ffff}]/gu;
/** How people's programs call the encodings they save in, and how `TextDecoder` does. */
const ENCODINGS = [["windows-1252", "Windows-1252 (« ANSI »)"], ["macintosh", "Mac OS Roman"]];
/** The encoding of a French text that is not UTF-8, or `undefined` where none makes French of it. */
function encodingOf(bytes) {
	const [best] = ENCODINGS.map(([label, name]) => {
		const text = new TextDecoder(label).decode(bytes);
		return {
			name,
			french: [...text.matchAll(FRENCH)].length,
			others: [...text.matchAll(OTHERS)].length
		};
	}).sort((a, b) => b.french - a.french);
	return best !== void 0 && best.french > best.others / 2 ? best.name : void 0;
}
/** Where the first sign stands that is none in UTF-8. */
function firstBadPlace(bytes) {
	const text = new TextDecoder("utf-8").decode(bytes);
	const before = text.slice(0, Math.max(0, text.indexOf("�"))).split("\n");
	const column = (before.at(-1)?.length ?? 0) + 1;
	return {
		line: before.length,
		column,
		endLine: before.length,
		endColumn: column + 1
	};
}

// src/source/file-kind.ts
const COPY = "Ouvrez-le dans le programme qui l’a fait, et copiez son texte dans un fichier neuf, avec un éditeur de texte.";
const SAVE_AS = "Dans votre éditeur, enregistrez-le avec l’encodage « UTF-8 ».";
/** What a file is by its first bytes, or `undefined` if it may be text. */
function kindOfFile(bytes) {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	if (head.startsWith("PK")) return {
		what: inArchive(bytes),
		hint: COPY
	};
	if (head.startsWith("ÿþ") || head.startsWith("þÿ")) return UTF_16;
	const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
	if (known !== void 0) return {
		what: known[1],
		hint: known[2]
	};
	if (!bytes.subarray(0, 8e3).includes(0)) return void 0;
	return isWide(bytes) ? UTF_16 : {
		what: "un fichier d’un autre programme",
		hint: COPY
	};
}
/** Text in UTF-16 without its mark: of each pair of bytes, the same one is nought, for most letters are of Latin. */
function isWide(bytes) {
	const pairs = Math.floor(Math.min(bytes.length, 1e3) / 2);
	const [first = 0, second = 0] = [0, 1].map((side) => Array.from({ length: pairs }, (_, at) => bytes[2 * at + side] === 0)).map((side) => side.filter(Boolean).length);
	return Math.max(first, second) > .8 * pairs && Math.min(first, second) === 0;
}
const SIGNATURES = [
	[
		"%PDF-",
		"un PDF",
		COPY
	],
	[
		"ÐÏà",
		"un ancien document de Word ou d’Excel",
		COPY
	],
	[
		"{\\rtf",
		"un document RTF",
		COPY
	],
	[
		"PNG",
		"une image",
		COPY
	],
	[
		"ÿØÿ",
		"une image",
		COPY
	],
	[
		"GIF8",
		"une image",
		COPY
	],
	[
		"",
		"une archive comprimée",
		COPY
	]
];
const UTF_16 = {
	what: "enregistré en UTF-16",
	hint: SAVE_AS,
	isText: true
};
const INSIDE = [
	["word/", "un document Word"],
	["xl/", "un classeur Excel"],
	["ppt/", "une présentation PowerPoint"],
	["opendocument", "un document LibreOffice"]
];
/** The names of the files inside stand in the clear in an archive. */
function inArchive(bytes) {
	const text = new TextDecoder("latin1").decode(bytes);
	return INSIDE.find(([name]) => text.includes(name))?.[1] ?? "une archive ZIP";
}

// src/source/read-text.ts
/**
* Reads a file of the contract as UTF-8 text; a leading byte order mark is left out.
* @param place where to say that it can't be read: the start of the file itself unless told
*/
function readTextFile(project, path, place = startOf(project.display(path))) {
	const read = project.read(path);
	if (!read.ok) return {
		text: "",
		problem: readProblem(path, read.reason, place)
	};
	const kind = kindOfFile(read.bytes);
	if (kind !== void 0) return {
		text: "",
		problem: notText(path, kind, startOf(project.display(path)))
	};
	if (read.bytes.length > 1048576) return {
		text: "",
		problem: tooLong(path, startOf(project.display(path)))
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
	} catch {
		return {
			text: "",
			problem: notUtf8(path, project.display(path), read.bytes)
		};
	}
}
function tooLong(path, place) {
	return {
		rule: "fichier/taille",
		severity: "error",
		message: `« ${path} » dépasse ${require_project.MAX_TEXT_BYTES / 1024 / 1024} Mo de texte : aucun contrat n’en demande autant, il n’est pas lu.`,
		hint: "Vérifiez ce qu’il contient ; un long texte peut être partagé entre plusieurs fichiers.",
		place
	};
}
/** Shown at the first letter that is not one in UTF-8. */
function notUtf8(path, file, bytes) {
	const encoding = encodingOf(bytes);
	return {
		rule: "fichier/utf-8",
		severity: "error",
		message: `Le fichier « ${path} » ${encoding === void 0 ? "n’est pas enregistré en UTF-8" : `est enregistré en ${encoding}, et non en UTF-8`} : ses accents seraient perdus.`,
		hint: "Dans votre éditeur, enregistrez-le avec l’encodage « UTF-8 ».",
		place: {
			file,
			...firstBadPlace(bytes)
		}
	};
}
function notText(path, { what, hint, isText }, place) {
	if (isText === true) return {
		rule: "fichier/utf-8",
		severity: "error",
		message: `Le fichier « ${path} » est ${what}, et non en UTF-8 : il ne peut pas être lu.`,
		hint,
		place
	};
	return {
		rule: "fichier/texte",
		severity: "error",
		message: `« ${path} » n’est pas un fichier de texte, c’est ${what} : changer le nom d’un fichier n’en change pas le contenu.`,
		hint,
		place
	};
}
/** Says why a file named in the contract can't be read. */
function readProblem(path, reason, place) {
	return {
		severity: "error",
		place,
		...PROBLEMS[reason](path)
	};
}
const PROBLEMS = {
	missing: (path) => ({
		rule: "fichier/present",
		message: `Le fichier « ${path} » n’existe pas dans le dossier du contrat.`,
		hint: "Vérifiez son nom (majuscules et accents compris), ou retirez la ligne qui le demande."
	}),
	outside: (path) => ({
		rule: "fichier/dans-le-dossier",
		message: `« ${path} » mène hors du dossier du contrat : rien n’y est lu, par sécurité.`,
		hint: "Copiez le fichier dans le dossier du contrat et donnez son chemin à partir de ce dossier, avec des « / »."
	}),
	"too-large": (path) => ({
		rule: "fichier/taille",
		message: `Le fichier « ${path} » dépasse ${require_project.MAX_FILE_BYTES / 1024 / 1024} Mo.`,
		hint: "Réduisez-le : une image compressée suffit, un texte peut être partagé entre plusieurs fichiers."
	}),
	"not-a-file": (path) => ({
		rule: "fichier/present",
		message: `« ${path} » n’est pas un fichier.`,
		hint: "Donnez le chemin d’un fichier, pas celui d’un dossier."
	}),
	refused: (path) => ({
		rule: "fichier/lisible",
		message: `Le fichier « ${path} » ne peut pas être lu : le système le refuse.`,
		hint: "Vérifiez vos droits sur ce fichier et qu’aucun autre programme ne le retient."
	})
};
/** The place that stands for a whole file. */
function startOf(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}

// src/source/includes.ts
const TEXT_FILE = /\.(md|txt)$/i;
const IMAGE_FILE = /\.(svg|png|jpe?g)$/i;
/**
* Finds every `fichier:` of the tree. Texts are read at once, through the same jail as the YAML; of other files
* (images) it is only seen that they can be read.
*/
function findIncludes(project, data, place) {
	const texts = [];
	const diagnostics = [];
	for (const { path, name } of filesNamed(data, [])) {
		const at = place([...path, "fichier"]);
		if (TEXT_FILE.test(name)) {
			const { text, problem } = readTextFile(project, name, at);
			if (problem !== void 0) diagnostics.push(problem);
			else texts.push({
				path,
				file: require_yaml_problems.textFile(name, project.display(name), text)
			});
		} else {
			const read = project.read(name);
			if (!read.ok) diagnostics.push(readProblem(name, read.reason, at));
			else if (IMAGE_FILE.test(name) && require_images.imageType(read.bytes) === void 0) diagnostics.push(notAnImage(name, at));
		}
	}
	return {
		texts,
		diagnostics
	};
}
function notAnImage(name, place) {
	return {
		rule: "fichier/image",
		severity: "error",
		message: `« ${name} » n’est pas une image que les documents sachent montrer, malgré son nom.`,
		hint: "Enregistrez-la de nouveau en PNG, JPEG ou SVG.",
		place
	};
}
function* filesNamed(value, path) {
	if (typeof value !== "object" || value === null) return;
	if ("fichier" in value && typeof value.fichier === "string") yield {
		path,
		name: value.fichier
	};
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [key, inner] of entries) yield* filesNamed(inner, [...path, key]);
}

// src/source/mounts.ts
/** Keys that may stand in a file of their own, named after them. */
const FILE_KEYS = ["partenaires", "axes"];
/** Keys that may stand in a folder of their own, one item a file. */
const FOLDER_KEYS = [
	"fiches",
	"communiques",
	"actualites"
];
/** Lists the files of a contract, the main one first, each with its place in the tree. Folders are in natural order. */
function listMounts(project) {
	const here = project.list(".");
	const beside = FILE_KEYS.filter((key) => here.includes(`${key}.yaml`)).map((key) => ({
		file: `${key}.yaml`,
		at: [key],
		inner: [key]
	}));
	const items = FOLDER_KEYS.flatMap((key) => yamlFiles(project, key).map((name, index) => ({
		file: `${key}/${name}`,
		at: [key, index],
		inner: []
	})));
	return [
		{
			file: require_project.CONTRACT_FILE,
			at: [],
			inner: []
		},
		...beside,
		...items
	];
}
const natural = new Intl.Collator("fr", { numeric: true });
function yamlFiles(project, folder) {
	return project.list(folder).filter((name) => name.endsWith(".yaml")).sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
}

// src/source/offsets.ts
/**
* Where each unit of a scalar's value stands in the text of its file. YAML changes text on the way from file to value
* (quotes, escapes, indentation, folding): a rule about prose finds its word in the value, the reader sees it in the file.
*
* @param text the whole text of the file
* @param scalar a scalar of that file whose value is a string
* @returns a function from an offset in the value to an offset in the file
*/
function offsetsOf(text, scalar) {
	const map = mapOf(text, scalar);
	return (offset) => map[Math.max(0, Math.min(offset, map.length - 1))] ?? 0;
}
/**
* The stretch of a file in which a stretch of a scalar's value is written, the escapes of its last unit included.
* @param span in the value
*/
function writtenSpan(text, scalar, span) {
	const offset = offsetsOf(text, scalar);
	const start = offset(span.start);
	if (span.end <= span.start) return [start, start];
	const last = offset(span.end - 1);
	return [start, last + unitReader(scalar)(text, last).length];
}
const maps = /* @__PURE__ */ new WeakMap();
function mapOf(text, scalar) {
	const known = maps.get(scalar);
	if (known !== void 0) return known;
	const [start, end] = scalar.range ?? [
		0,
		0,
		0
	];
	const map = walk(text, String(scalar.value), contentStart(text, scalar, start), end, unitReader(scalar));
	maps.set(scalar, map);
	return map;
}
function unitReader(scalar) {
	if (scalar.type === import_dist.Scalar.QUOTE_DOUBLE) return readEscaped;
	if (scalar.type === import_dist.Scalar.QUOTE_SINGLE) return readDoubledQuote;
	return readPlain;
}
const readPlain = (text, at) => ({
	length: 1,
	value: text.charAt(at)
});
const readDoubledQuote = (text, at) => text.startsWith("''", at) ? {
	length: 2,
	value: "'"
} : readPlain(text, at);
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([\s\S]))/y;
const NAMED_ESCAPES = {
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
const readEscaped = (text, at) => {
	ESCAPE.lastIndex = at;
	const found = ESCAPE.exec(text);
	if (found === null) return readPlain(text, at);
	const code = found[1] ?? found[2] ?? found[3];
	const named = found[4];
	let value = "";
	if (code !== void 0) value = String.fromCodePoint(Number.parseInt(code, 16));
	else if (named !== void 0) value = NAMED_ESCAPES[named] ?? named;
	return {
		length: found[0].length,
		value
	};
};
/** Block scalars begin after their header line, quoted ones after the quote. */
function contentStart(text, scalar, start) {
	if (scalar.type === import_dist.Scalar.QUOTE_DOUBLE || scalar.type === import_dist.Scalar.QUOTE_SINGLE) return start + 1;
	if (scalar.type === import_dist.Scalar.BLOCK_LITERAL || scalar.type === import_dist.Scalar.BLOCK_FOLDED) {
		const lineEnd = text.indexOf("\n", start);
		return lineEnd === -1 ? text.length : lineEnd + 1;
	}
	return start;
}
/**
* Goes through value and text side by side. What the text has and the value has not is white space that YAML took away
* (indentation, line ends that were folded); a line end folded into one space is matched with that space.
*/
function walk(text, value, from, end, readUnit) {
	const map = new Uint32Array(value.length + 1);
	let at = from;
	for (let index = 0; index < value.length;) {
		const unit = readUnit(text, at);
		if (at < end && unit.value !== "" && value.startsWith(unit.value, index) && !isFolded(text, at, value, index)) {
			for (let inner = 0; inner < unit.value.length; inner += 1) map[index + inner] = at;
			index += unit.value.length;
			at += unit.length;
		} else if (at < end && (unit.value === "" || isSpace(unit.value))) {
			if (value[index] === " " && unit.value === "\n") map[index++] = at;
			at += unit.length;
		} else {
			map[index] = at;
			index += 1;
		}
	}
	map[value.length] = at;
	return map;
}
/** White space before a line end belongs to the fold when the value goes on with something else. */
function isFolded(text, at, value, index) {
	if (!isSpace(text.charAt(at)) || text.charAt(at) === "\n") return false;
	const rest = /^[ \t\r]*\n\s*/.exec(text.slice(at, at + 200));
	return rest !== null && value[index + 1] !== void 0 && !isSpace(value[index + 1] ?? "") && rest[0].length > 1;
}
function isSpace(unit) {
	return unit === " " || unit === "	" || unit === "\n" || unit === "\r";
}

// src/source/rewrite-span.ts
/**
* How a text has to be typed to stand instead of a stretch of a scalar: between quotes their own sign is escaped; without
* quotes, what YAML would take for a key, a comment or a bracket can't be typed.
* @returns `undefined` if it can't stand there, or if the stretch is not written in one piece
*/
function rewriteSpan(file, scalar, span, text) {
	const [start, end] = writtenSpan(file, scalar, span);
	if (!isOnePiece(file.slice(start, end), String(scalar.value).slice(span.start, span.end), scalar)) return void 0;
	switch (scalar.type) {
		case import_dist.Scalar.QUOTE_DOUBLE: return JSON.stringify(text).slice(1, -1);
		case import_dist.Scalar.QUOTE_SINGLE: return text.includes("\n") ? void 0 : text.replaceAll("'", "''");
		case import_dist.Scalar.PLAIN: return staysPlain(file, scalar, [start, end], text) ? text : void 0;
		default: return text.includes("\n") ? void 0 : text;
	}
}
/**
* Whether the file says at a stretch what the value says, line ends that YAML folds aside. A stretch that ends in a fold would
* leave the indentation of the next line among the words.
*/
function isOnePiece(written, value, { type }) {
	if (/\n$/.test(written)) return false;
	if (type === import_dist.Scalar.QUOTE_DOUBLE && written.includes("\\")) return true;
	const read = type === import_dist.Scalar.QUOTE_SINGLE ? written.replaceAll("''", "'") : written;
	return read === value || read.replace(/\s+/g, " ") === value.replace(/\s+/g, " ");
}
/** What can't begin a text without quotes. */
const INDICATOR = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/;
function staysPlain(file, scalar, [start, end], text) {
	const [from, to] = scalar.range ?? [start, end];
	const before = file.slice(Math.max(from, start - 1), start);
	const after = file.slice(end, Math.min(to, end + 2));
	const seam = before + text + after;
	const isEdge = before === "" || after === "";
	if (/[\r\n]/.test(text) || isEdge && seam.trim() === "") return false;
	if (before === "" && (/^\s/.test(seam) || INDICATOR.test(seam))) return false;
	if (after === "" && /[\s:]$/.test(seam)) return false;
	return !/[,[\]{}]/.test(text) && !/:\s|\s#/.test(seam);
}

// src/source/mended.ts
var import_fastest_levenshtein = require_nearest.require_fastest_levenshtein();
/**
* A file as it would be without some of its mistakes, so that it can be read further. Its text is a reading of ours: what is
* said of it is shown where it stands in the file of the author.
* @param mends what stands instead of which stretches of the file's text; they take no line away and add none. Of two that
* touch, the first counts.
*/
function mended(file, mends) {
	const kept = [];
	let text = "";
	let done = 0;
	for (const { pos, text: instead } of mends.toSorted((a, b) => a.pos[0] - b.pos[0])) {
		const [start, end] = pos;
		if (start < done) continue;
		text += file.text.slice(done, start);
		kept.push({
			from: text.length,
			to: text.length + instead.length,
			start,
			end
		});
		text += instead;
		done = end;
	}
	const read = require_yaml_problems.parseYaml(file.path, file.name, text + file.text.slice(done));
	const { author = file, toAuthor = (offset) => offset } = file;
	return {
		...read,
		author,
		toAuthor: (offset) => toAuthor(before(kept, offset))
	};
}
/** Where an offset stood before. Inside of what was changed, sign by sign, as far as the old stretch goes. */
function before(shifts, offset) {
	const last = shifts.findLast(({ from }) => from <= offset);
	if (last === void 0) return offset;
	return offset < last.to ? Math.min(last.start + offset - last.from, last.end) : last.end + offset - last.to;
}

// src/source/read-yaml.ts
/** A file is mended so often at most: beyond, its author has enough to do. */
const MOST_ROUNDS = 20;
/** Nor are more signs read again than this, which a file of usual size never reaches. */
const MOST_SIGNS = 2e6;
/**
* Reads a file of YAML, past its mistakes where what was meant can be seen: each is told, and none hides those that follow.
* After one that nobody can see through, the file is left alone.
*/
function readYaml(path, name, text) {
	let file = require_yaml_problems.parseYaml(path, name, text);
	const seen = [];
	const diagnostics = [];
	const guessed = /* @__PURE__ */ new Set();
	const most = Math.min(MOST_ROUNDS, Math.max(1, Math.floor(MOST_SIGNS / Math.max(1, text.length))));
	for (let round = 0;; round += 1) {
		const mistakes = require_yaml_problems.yamlMistakes(file).map((guess) => ({
			guess,
			found: require_yaml_problems.diagnosticOf(guess, file)
		}));
		if (mistakes.some(({ found }) => isEcho(found, seen))) return {
			file,
			diagnostics,
			isReadable: false,
			guessed
		};
		for (const { found } of mistakes) {
			if (!seen.some((known) => isGoingOn(known, found))) diagnostics.push(found);
			seen.push(found);
		}
		const mends = mistakes.map(({ guess }) => mendsOf(guess));
		const isReadable = mistakes.length === 0;
		if (isReadable || round >= most || mends.some(({ length }) => length === 0)) return {
			file,
			diagnostics,
			isReadable,
			guessed
		};
		for (const { guess, found } of mistakes) if (guess.isSafe !== true) guessed.add(found.place.line);
		file = mended(file, mends.flat());
	}
}
const INDENTATION = "yaml/indentation";
/**
* Whether it is the mending that the parser stumbles over: on a line that was mended already, or after one that was moved to
* where it may not belong.
*/
function isEcho({ place }, seen) {
	return seen.some((known) => known.place.line === place.line || known.rule === INDENTATION);
}
/** What is read instead of a mistake: what its author would write. */
function mendsOf({ rule, pos, suggestion, mends }) {
	if (mends !== void 0 || suggestion === void 0) return mends ?? [];
	return rule === INDENTATION && Math.abs(pos[1] - pos[0] - suggestion.length) !== 1 ? [] : [{
		pos,
		text: suggestion
	}];
}
/** What is pasted with its lines, and typed by nobody. */
const PASTED = /* @__PURE__ */ new Set([
	"yaml/tiret",
	"yaml/tabulation",
	"yaml/espace-insecable"
]);
/** Lines pasted together carry the same mistake: the first speaks for those right below it. */
function isGoingOn(known, { rule, message, place }) {
	return PASTED.has(rule) && known.rule === rule && known.message === message && place.line === known.place.line + 1;
}

// src/source/tree.ts
/** Reads every mount and hangs its content in one tree. */
function mountTree(project, mounts) {
	const data = {};
	const mounted = [];
	const diagnostics = [];
	let isWhole = true;
	for (const mount of mounts) {
		const { text, problem } = readTextFile(project, mount.file);
		const read = readYaml(mount.file, project.display(mount.file), text);
		const { content, problems } = problem === void 0 ? readContent(read) : {
			content: void 0,
			problems: [problem]
		};
		mounted.push({
			mount,
			file: read.file,
			isRead: problem === void 0,
			guessed: read.guessed
		});
		const misfits = hang(data, mount, read.file, content, mounted);
		diagnostics.push(...problems, ...misfits);
		if (misfits.length > 0 || problems.length > 0 && content === void 0) isWhole = false;
	}
	return {
		data,
		mounted,
		diagnostics,
		isWhole
	};
}
/** Puts the content of one file into the tree and says what does not fit there. */
function hang(data, { at, inner }, file, content, [main]) {
	const [key, index] = at;
	const contract = main?.file ?? file;
	if (typeof key === "string" && inner.length === 0) return hangItem(data, key, Number(index), contract, content);
	if (content === void 0) return [];
	if (!isRecord(content)) return [notAMap(file, key)];
	if (typeof key === "string") return hangKey(data, key, file, contract, content);
	for (const [name, value] of Object.entries(content)) setOwn(data, name, value);
	return [];
}
/** Sets a key whatever its name: assigned, `__proto__` would become what every absent key is read from. */
function setOwn(data, key, value) {
	Object.defineProperty(data, key, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
}
/** A file of one key: `partenaires.yaml` holds `partenaires` and nothing else. */
function hangKey(data, key, file, contract, content) {
	const foreign = foreignKeys(file, key);
	if (!Object.hasOwn(content, key)) return foreign;
	if (Object.hasOwn(data, key)) return [...foreign, writtenTwice(contract, key, file.path, data[key])];
	data[key] = content[key];
	return foreign;
}
/** A file of one item: the first makes the list, each stands at its place even when it can't be read. */
function hangItem(data, key, index, contract, content) {
	if (require_yaml_problems.pairOf(contract.document.contents, key) !== void 0 && Object.hasOwn(data, key)) return index === 0 ? [writtenTwice(contract, key, `${key}/`, data[key])] : [];
	if (index === 0) data[key] = [];
	const items = data[key];
	if (Array.isArray(items)) items[index] = content ?? {};
	return [];
}
function readContent({ file, diagnostics: problems, isReadable }) {
	if (!isReadable) return {
		content: void 0,
		problems
	};
	const wild = require_yaml_problems.wildAlias(file.document);
	if (wild !== void 0) return {
		content: void 0,
		problems: [...problems, require_yaml_problems.aliasBomb(file, wild)]
	};
	const content = file.document.toJS({ maxAliasCount: -1 }) ?? void 0;
	const deep = deepKey(content);
	return deep === void 0 ? {
		content,
		problems
	} : {
		content: void 0,
		problems: [...problems, require_yaml_problems.tooDeep(file, deep)]
	};
}
/** Far beyond what a contract needs, far below what would exhaust those who walk the tree. */
const MAX_DEPTH = 64;
/** The key or index, at the top, of a value that has no end: too many levels, or an alias that stands in what it names. */
function deepKey(content) {
	if (typeof content !== "object" || content === null) return void 0;
	return (Array.isArray(content) ? [...content.entries()] : Object.entries(content)).find(([, value]) => isDeeper(value, MAX_DEPTH))?.[0];
}
function isDeeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
/** Told in the contract, on its key: what stands there is moved, never taken out. */
function writtenTwice(contract, key, elsewhere, value) {
	const isEmpty = value === null || Array.isArray(value) && value.length === 0;
	const move = elsewhere.endsWith("/") ? `Déplacez-les : chaque élément de « ${key} » dans un fichier à lui sous ${elsewhere} ; retirez ensuite « ${key}: », resté vide.` : `Déplacez-les : les éléments d’ici à la suite de ceux de ${elsewhere} ; retirez ensuite « ${key}: », resté vide.`;
	return {
		rule: "dossier/definition-unique",
		severity: "error",
		message: `« ${key} » est écrit à la fois ici et dans ${elsewhere} : on ne saurait pas lesquels font foi.`,
		hint: isEmpty ? `Retirez cette ligne : « ${key} » y est vide, et ce que contient ${elsewhere} reste.` : move,
		place: require_yaml_problems.placeOf(contract, ...keyRange(contract, key))
	};
}
function keyRange(file, key) {
	const node = require_yaml_problems.pairOf(file.document.contents, key)?.key;
	return (0, import_dist.isNode)(node) ? require_yaml_problems.rangeOf(node) : [0, 0];
}
function foreignKeys(file, key) {
	const contents = file.document.contents;
	if (!(0, import_dist.isMap)(contents)) return [];
	const own = require_yaml_problems.pairOf(contents, key);
	return contents.items.filter((pair) => pair !== own && !String(pair.key).startsWith("x_")).map((pair) => {
		const name = String(pair.key);
		const isMisspelt = own === void 0 && (0, import_fastest_levenshtein.distance)(name.toLowerCase(), key) <= 2;
		return {
			rule: "dossier/cle-a-sa-place",
			severity: "error",
			message: `${file.path} ne contient que la clé « ${key} » ; « ${name} » n’y serait lue par personne.`,
			hint: isMisspelt ? `Écrivez « ${key} ».` : `Déplacez « ${name} » dans contrat.yaml.`,
			place: require_yaml_problems.placeOf(file, ...require_yaml_problems.rangeOf(pair.key)),
			...isMisspelt ? { suggestion: key } : {},
			...isMisspelt && name.toLowerCase() === key ? { isSafe: true } : {}
		};
	});
}
function notAMap(file, key) {
	return {
		rule: "yaml/cles-et-valeurs",
		severity: "error",
		message: `${file.path} doit être une suite de lignes « clé: valeur ».`,
		hint: key === void 0 ? "Commencez chaque ligne par une clé suivie de deux-points et d’une espace, par exemple « titre: … »." : `Écrivez « ${key}: » sur une première ligne, au-dessus de ce qui s’y trouve.`,
		place: require_yaml_problems.placeOf(file, ...require_yaml_problems.tokenOf(require_yaml_problems.findNode(file, [])))
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/source/unread-files.ts
/**
* Says which files of the folder look like a part of the contract and are not read, for their name is not quite it.
* @param data what was read from the others
*/
function unreadFiles(project, data) {
	const here = project.list(".");
	const beside = ["contrat", ...FILE_KEYS].flatMap((key) => unreadAs(project, "", here, () => `${key}.yaml`).map((found) => Object.hasOwn(data, key) || key === "contrat" || here.includes(`${key}.yaml`) ? found : {
		...found,
		severity: "error"
	}));
	const below = FOLDER_KEYS.flatMap((key) => [...here.filter((name) => YAML_NAME.test(name) && stemOf(name) === key).map((name) => wrongPlace(project, name, key)), ...unreadAs(project, `${key}/`, project.list(key), (name) => `${name.replace(YAML_NAME, "")}.yaml`)]);
	return [...beside, ...below];
}
/** What systems and editors make of `.yaml`, and what people write for it. */
const YAML_NAME = /\.ya?ml(?:\.txt)?$/i;
function stemOf(name) {
	return name.replace(YAML_NAME, "").toLowerCase();
}
/** The files among `names` that would be read under another name. */
function unreadAs(project, folder, names, wantedFor) {
	return names.flatMap((name) => {
		const wanted = wantedFor(name);
		if (name === wanted || !YAML_NAME.test(name) || stemOf(name) !== stemOf(wanted)) return [];
		return [unread(project, folder + name, folder + wanted, names.includes(wanted))];
	});
}
function unread(project, path, wanted, isTaken) {
	return {
		rule: "dossier/fichier-lu",
		severity: "warning",
		message: isTaken ? `« ${path} » n’est pas lu : c’est « ${wanted} » qui l’est.` : `« ${path} » n’est pas lu : il devrait s’appeler « ${wanted} ».`,
		hint: isTaken ? `Reportez dans « ${wanted} » ce qui ne serait que dans « ${path} », puis donnez à celui-ci un nom sans « .yaml ».` : `Renommez-le en « ${wanted} » (faites afficher les extensions si votre système les cache).`,
		place: startOf(project.display(path))
	};
}
function wrongPlace(project, name, key) {
	return {
		rule: "dossier/fichier-lu",
		severity: "warning",
		message: `« ${name} » n’est pas lu : « ${key} » tient dans le dossier « ${key}/ », un fichier par élément.`,
		hint: `Mettez chaque élément dans un fichier à lui sous « ${key}/ », ou toute la liste sous « ${key}: » dans contrat.yaml.`,
		place: startOf(project.display(name))
	};
}

// src/source/source.ts
/** Reads all the files of a contract folder. Nothing is thrown for a mistake in a file: it is in `diagnostics`. */
function readSource(project) {
	const tree = mountTree(project, listMounts(project));
	const unread = unreadFiles(project, tree.data);
	const holders = holdersOf(tree.mounted);
	const guessed = new Map(tree.mounted.map(({ file, guessed }) => [file.name, guessed]));
	const includes = findIncludes(project, tree.data, (path) => locate(holders, path).place);
	const included = new Map(includes.texts.map((include) => [require_index_generated.pathKey(include.path), include]));
	return {
		data: tree.data,
		files: [...tree.mounted.flatMap(({ file, isRead }) => isRead ? [file.author ?? file] : []), ...includes.texts.map(({ file }) => file)],
		diagnostics: [
			...tree.diagnostics,
			...unread,
			...includes.diagnostics
		],
		isWhole: tree.isWhole && !unread.some(({ severity }) => severity === "error"),
		isGuessed: ({ file, line }) => guessed.get(file)?.has(line) === true,
		place(path, part = "value") {
			const include = typeof part === "object" ? included.get(require_index_generated.pathKey(path)) : void 0;
			if (include !== void 0 && typeof part === "object") return require_yaml_problems.placeOf(include.file, part.start, part.end);
			return locate(holders, path, part).place;
		},
		written(path) {
			const { file, found, complete } = locate(holders, path);
			if (!complete || !(0, import_dist.isScalar)(found.node)) return void 0;
			return file.text.slice(...require_yaml_problems.rangeOf(found.node));
		},
		comment(path) {
			const { file, found, complete } = locate(holders, path);
			if (!complete || !(0, import_dist.isScalar)(found.node)) return void 0;
			const [, end] = require_yaml_problems.rangeOf(found.node);
			const after = /^([ \t]+)#[^\r\n]*/.exec(file.text.slice(end, end + 1e3));
			if (after === null) return void 0;
			const at = end + (after[1]?.length ?? 0);
			return {
				text: after[0],
				place: require_yaml_problems.placeOf(file, at, at + 1)
			};
		},
		comments: (word) => tree.mounted.flatMap(({ file }) => commentsOf(file, word)),
		rewrite(path, span, text) {
			if (included.has(require_index_generated.pathKey(path))) return text;
			const { file, found, complete } = locate(holders, path);
			return complete && (0, import_dist.isScalar)(found.node) ? rewriteSpan(file.text, found.node, span, text) : void 0;
		},
		text: (path) => readText(tree.data, included, path)
	};
}
function readText(data, included, path) {
	const value = require_index_generated.valueAt(data, path);
	return typeof value === "string" ? value : included.get(require_index_generated.pathKey(path))?.file.text;
}
function locate(holders, path, part = "value") {
	const { mount, file } = holderOf(holders, path);
	const inner = [...mount.inner, ...path.slice(mount.at.length)];
	const found = require_yaml_problems.findNode(file, inner);
	const complete = found.depth === inner.length;
	return {
		file,
		found,
		complete,
		place: require_yaml_problems.placeOf(file, ...rangeFor(file, found, complete ? part : "value"))
	};
}
/** The file that holds a path: the one mounted deepest above it. */
function holderOf(holders, path) {
	for (let length = holders.deepest; length >= 0; length -= 1) {
		const holder = length > path.length ? void 0 : holders.byMount.get(require_index_generated.pathKey(path.slice(0, length)));
		if (holder !== void 0) return holder;
	}
	throw new Error(`${require_project.CONTRACT_FILE} is mounted at the root of every tree`);
}
function holdersOf(mounted) {
	return {
		byMount: new Map(mounted.map((one) => [require_index_generated.pathKey(one.mount.at), one])),
		deepest: mounted.reduce((deepest, { mount }) => Math.max(deepest, mount.at.length), 0)
	};
}
function rangeFor(file, found, part) {
	if (part === "key" && found.key !== void 0) return require_yaml_problems.rangeOf(found.key);
	if (typeof part === "object" && (0, import_dist.isScalar)(found.node) && typeof found.node.value === "string") return writtenSpan(file.text, found.node, part);
	return require_yaml_problems.tokenOf(found);
}

// src/rules/apply.ts
/**
* Runs `rules` over a contract in the state it is in.
* @param told paths whose value is already known to be wrong: one mistake gives one message
*/
function applyRules(rules, contrat, source, told) {
	const diagnostics = [];
	const wrong = require_acronyms.pathTree(told);
	const isSettled = () => told.length === 0 && diagnostics.every(isAdjustableFinding);
	const ignores = require_index_generated.readIgnores(source.comments(require_index_generated.IGNORE_WORD), isSettled);
	for (const rule of [...rules.filter(({ isLast }) => !isLast), ...rules.filter(({ isLast }) => isLast)]) {
		if (!require_etat.hasReached(contrat.etat, rule.from)) continue;
		const severity = severityOf(rule, contrat);
		if (severity === "off") continue;
		const isIgnored = (at, part) => require_index_generated.isAdjustable(rule) && ignores.silence(rule.id, () => placesToIgnore(source, at, part));
		rule.check({
			contrat,
			rules,
			isRefused: (at) => require_acronyms.isCovered(at, wrong),
			hasRefused: (at) => require_acronyms.leadsTo(at, wrong),
			ignores,
			report(at, message, { part, hint = rule.hint, suggestion, isSafe, elsewhere = [] } = {}) {
				if (isPath(at) && (isIgnored(at, part) || require_acronyms.isCovered(at, wrong))) return;
				const placeIn = (stretch) => isPath(at) ? source.place(at, stretch) : at;
				const corrected = (stretch, text) => {
					const typed = isPath(at) && text !== void 0 ? asTyped(source, at, stretch, text) : text;
					return typed === void 0 ? [] : [{
						place: placeIn(stretch),
						suggestion: typed
					}];
				};
				const [first] = corrected(part, suggestion);
				const others = elsewhere.flatMap((edit) => corrected(edit, edit.text));
				diagnostics.push({
					rule: rule.id,
					severity,
					message: `${message} ${rule.why}`,
					hint,
					place: placeIn(part),
					...holdsForWhole(at, source),
					...first === void 0 ? {} : { suggestion: first.suggestion },
					...isSafe === true && (first ?? others[0]) !== void 0 ? { isSafe } : {},
					...others.length === 0 ? {} : { elsewhere: others }
				});
			}
		});
	}
	return diagnostics;
}
/**
* Where a comment silences a finding: on its line; and, because no comment can stand inside a text of several lines or in a
* file of Markdown, on the line of the key that holds the text or names the file.
*/
function placesToIgnore(source, at, part) {
	return [
		source.place(at, part),
		source.place(at, "key"),
		source.place([...at, "fichier"])
	];
}
/**
* A rule about prose suggests words; what is typed for them depends on the quotes they stand in. `undefined` where they can't
* be typed without changing how the text is written.
*/
function asTyped(source, at, stretch, text) {
	return typeof stretch === "object" ? source.rewrite(at, stretch, text) : text;
}
/** What no key of the contract says is nowhere in the file. */
function holdsForWhole(at, { data }) {
	return isPath(at) && (at[0] === void 0 || !Object.hasOwn(data, at[0])) ? { isOfWhole: true } : {};
}
function isAdjustableFinding({ rule }) {
	return require_index_generated.isAdjustable({ id: rule });
}
function isPath(at) {
	return Array.isArray(at);
}
/**
* The contract's own setting comes first. Otherwise what the sources of a transcription do not give is no mistake of the one
* who wrote it down.
*/
function severityOf(rule, { yaml, isTranscription }) {
	const set = yaml.regles !== void 0 && Object.hasOwn(yaml.regles, rule.id) ? yaml.regles[rule.id] : void 0;
	if (set !== void 0 && require_index_generated.isAdjustable(rule)) return set.severite;
	return rule.absence && isTranscription ? "info" : rule.severity;
}

// src/rules/echoes.ts
/** What one cause breaks twice is told once, by the more telling of the two. */
const SPEAKS_FOR = [[(rule) => rule === "reference/connue", (rule) => rule.startsWith("texte/")], [(rule) => rule.startsWith("fichier/"), (rule) => rule === "schema/forme"]];
/** The findings but those that repeat, on the same token, what a more telling one says. */
function withoutEchoes(diagnostics) {
	const echoes = new Set(SPEAKS_FOR.flatMap(([isTelling, isEcho]) => {
		const byLine = require_group_by.groupBy(diagnostics.filter(({ rule }) => isTelling(rule)), ({ place }) => `${place.file}:${place.line}`);
		return diagnostics.filter(({ rule, place }) => isEcho(rule) && byLine.get(`${place.file}:${place.line}`)?.some((telling) => isWithin(place, telling.place)));
	}));
	return echoes.size === 0 ? diagnostics : diagnostics.filter((found) => !echoes.has(found));
}
function isWithin(inner, outer) {
	return inner.column >= outer.column && inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn;
}

// src/rules/check.ts
/**
* Reads and checks one contract folder: files, schema, then rules.
* @param etat the state to check for, instead of the contract's own
*/
function checkContrat(project, etat) {
	const source = readSource(project);
	const schema = validateSchema(source);
	const contrat = readContrat(source, schema.invalid, etat);
	const rules = source.isWhole && !schema.invalid.some(({ length, 0: key }) => length === 1 && WIDELY_CITED.has(key)) ? applyRules(require_index_generated.RULES, contrat, source, schema.invalid) : [];
	const said = [...schema.diagnostics, ...rules].filter(({ place }) => !source.isGuessed(place));
	const diagnostics = withoutEchoes([...source.diagnostics, ...said].sort(require_diagnostic.compareDiagnostics));
	return {
		source,
		contrat,
		diagnostics,
		isSound: !diagnostics.some(({ rule, severity }) => severity === "error" && require_index_generated.UNSOUND.some((family) => rule.startsWith(family)))
	};
}
const WIDELY_CITED = /* @__PURE__ */ new Set([
	"partenaires",
	"axes",
	"fiches"
]);

exports.checkContrat = checkContrat;