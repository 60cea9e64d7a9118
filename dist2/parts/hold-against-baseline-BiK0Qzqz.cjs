const require_frame = require("./frame-B2h5QaSx.cjs");
const require_etat = require("./etat-cvHxmsVm.cjs");
const require_disk = require("./disk-Bdy5XKc9.cjs");
const require_failure = require("./failure-B17GaVpz.cjs");
const require_index_generated = require("./index.generated-D3MNmHyy.cjs");
const require_agreement = require("./agreement-g1AXktMX.cjs");
const require_output = require("./output-DfCaZFi9.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/commands/validate/baseline.ts
/**
* Holds findings against a baseline. Mistakes that leave a contract without meaning are never known: no document could be
* made of it, and to get used to them would be to lose the contract.
*
* Of several alike the first are taken for the known ones.
* @param isJudged whether this check says all there is to say about an entry; those of other contracts, of rules that
* don't hold yet in this state, and of contracts that can't be read are kept as they are
*/
function compareWithBaseline(baseline, findings, isJudged) {
	const entries = eachOnce(baseline);
	const left = new Map(entries.map((known) => [keyOf(known), known.count]));
	const found = /* @__PURE__ */ new Map();
	const fresh = [];
	for (const { diagnostic, rule, file, text } of findings) {
		if (!require_index_generated.isAdjustable({ id: rule })) {
			fresh.push(diagnostic);
			continue;
		}
		const key = keyOf({
			rule,
			file,
			text
		});
		found.set(key, {
			rule,
			file,
			text,
			count: (found.get(key)?.count ?? 0) + 1
		});
		const more = left.get(key) ?? 0;
		if (more === 0) fresh.push(diagnostic);
		else left.set(key, more - 1);
	}
	const missing = entries.flatMap((known) => {
		const count = left.get(keyOf(known)) ?? 0;
		return count === 0 ? [] : [{
			...known,
			count
		}];
	});
	const kept = entries.filter((known) => !isJudged(known));
	const next = new Map(found);
	for (const known of kept) {
		const count = Math.max(known.count, found.get(keyOf(known))?.count ?? 0);
		next.set(keyOf(known), {
			...known,
			count
		});
	}
	return {
		fresh,
		knownCount: findings.length - fresh.length,
		gone: missing.filter(isJudged),
		next: [...next.values()].sort(inOrder)
	};
}
/** Two lists that were merged may hold the same twice. */
function eachOnce(baseline) {
	const entries = /* @__PURE__ */ new Map();
	for (const known of baseline) {
		const count = Math.max(known.count, entries.get(keyOf(known))?.count ?? 0);
		entries.set(keyOf(known), {
			...known,
			count
		});
	}
	return [...entries.values()];
}
/** One string for what a finding is known by. */
function keyOf({ rule, file, text }) {
	return JSON.stringify([
		rule,
		file,
		text
	]);
}
/** By file, so that what changes in one contract changes lines that stand together. */
function inOrder(a, b) {
	const [one, other] = [a, b].map(({ file, rule, text }) => [
		file,
		rule,
		text
	].join("\n"));
	return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}

// src/commands/validate/baseline-file.ts
/** The form of the file that this program writes. */
const VERSION = 1;
/** What the file says of itself; nothing else is taken for a baseline, nor written over. */
const FORMAT = "cls-baseline";
/**
* Reads the findings that are known already.
* @param path absolute
* @param shown the path as the reader would type it
* @returns `undefined` if there is no such file
* @throws Failure `file` when it can't be read, or is none of ours
*/
function readBaseline(path, shown) {
	const text = readText(path, shown);
	if (text === void 0) return void 0;
	const content = parse(text, shown);
	if (!isRecord(content) || content.format !== FORMAT) throw notOurs(shown);
	if (content.version !== VERSION) throw new require_failure.Failure("file", `« ${shown} » a été fait par une autre version du programme, que celle-ci ne sait pas lire.`, `Mettez le programme à jour, ou ${AGAIN}.`);
	if (!Array.isArray(content.findings) || !content.findings.every(isKnownFinding)) throw notOurs(shown);
	return content.findings;
}
/**
* Writes the file, one finding a line so that a change can be read in a history.
* @throws Failure `file` when it can't be written
*/
function writeBaseline(path, findings) {
	const lines = findings.map(({ rule, file, text, count }) => `    ${JSON.stringify({
		rule,
		file,
		text,
		count
	})}`);
	const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
	const text = `{\n  "format": ${JSON.stringify(FORMAT)},\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
	const isOurs = (head) => new TextDecoder().decode(head).includes(`"${FORMAT}"`);
	require_output.writeOutput(path, new TextEncoder().encode(text), isOurs, false);
}
function readText(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		if ((error instanceof Error && "code" in error ? error.code : void 0) === "ENOENT") return void 0;
		throw new require_failure.Failure("file", `« ${shown} » ne peut pas être lu.`, "Vérifiez que c’est un fichier, et que vous avez le droit de le lire.");
	}
}
const AGAIN = "supprimez ce fichier, puis refaites-le avec --update-baseline";
function parse(text, shown) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new require_failure.Failure("file", `« ${shown} » est abîmé : ce n’est pas du JSON.`, `Reprenez-en une version antérieure, ou ${AGAIN}.`);
	}
}
function notOurs(shown) {
	return new require_failure.Failure("file", `« ${shown} » n’est pas une liste de remarques connues faite par ce programme.`, "Donnez à --baseline le nom d’un autre fichier.");
}
function isKnownFinding(value) {
	return isRecord(value) && [
		value.rule,
		value.file,
		value.text
	].every((word) => typeof word === "string") && typeof value.count === "number" && Number.isSafeInteger(value.count) && value.count > 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/commands/validate/hold-against-baseline.ts
/**
* Takes out of the findings what a baseline knows, and says what it knows in vain; or writes it anew.
* @param typed the path of the baseline, as typed
* @param isUpdated write what is found today
* @throws Failure `file` when the baseline is not there, can't be read or can't be written
*/
function holdAgainstBaseline(contracts, typed, isUpdated, { currentDirectory, say }) {
	const path = (0, node_path.resolve)(currentDirectory, typed);
	const shown = require_disk.displayPath(path, currentDirectory);
	const baseline = readBaseline(path, shown);
	if (baseline === void 0 && !isUpdated) throw noBaseline(shown);
	const findings = contracts.flatMap((contract) => findingsIn(contract, (0, node_path.dirname)(path), currentDirectory));
	const compared = compareWithBaseline(baseline ?? [], findings, judge(contracts, (0, node_path.dirname)(path)));
	if (isUpdated) {
		writeBaseline(path, compared.next);
		say(updated(shown, baseline ?? [], compared.next));
	} else if (compared.gone.length > 0) say(outlived(shown, compared.gone));
	return keep(contracts, isUpdated ? compareWithBaseline(compared.next, findings, () => true) : compared);
}
function noBaseline(shown) {
	return new require_failure.Failure("file", `« ${shown} » n’existe pas.`, "Vérifiez le chemin. Pour créer ce fichier avec les remarques d’aujourd’hui, ajoutez --update-baseline.");
}
function findingsIn({ diagnostics, underlined }, base, currentDirectory) {
	return diagnostics.map((diagnostic, index) => ({
		diagnostic,
		rule: diagnostic.rule,
		file: require_disk.displayPath((0, node_path.resolve)(currentDirectory, diagnostic.place.file), base),
		text: underlined[index] ?? ""
	}));
}
function judge(contracts, base) {
	const stages = new Map(require_index_generated.RULES.map(({ id, from }) => [id, from]));
	return ({ rule, file }) => {
		const path = (0, node_path.resolve)(base, file);
		const holder = contracts.find(({ folder }) => path.startsWith(folder.endsWith(node_path.sep) ? folder : folder + node_path.sep));
		if (holder === void 0) return !(0, node_fs.existsSync)(path);
		const from = stages.get(rule);
		return holder.isSound && (from === void 0 || require_etat.hasReached(holder.etat, from));
	};
}
function keep(contracts, { fresh, knownCount }) {
	const isFresh = new Set(fresh);
	return {
		contracts: contracts.map((contract) => ({
			...contract,
			diagnostics: contract.diagnostics.filter((diagnostic) => isFresh.has(diagnostic))
		})),
		known: knownCount
	};
}
/** So many entries are named; the file holds them all. */
const NAMED = 3;
function outlived(shown, gone) {
	const count = total(gone);
	const named = gone.slice(0, NAMED).map(({ rule, file }) => `  ${require_frame.visible(file)}  ${require_frame.visible(rule)}`);
	const more = gone.length > NAMED ? [`  et ${require_agreement.plural(gone.length - NAMED, "autre")}`] : [];
	return [
		`${require_agreement.plural(count, "remarque connue", "remarques connues")} de « ${shown} » n’${count < 2 ? "a" : "ont"} plus lieu :`,
		...named,
		...more,
		"  → Ajoutez --update-baseline pour les en retirer."
	].join("\n");
}
function updated(shown, before, after) {
	const counts = new Map(before.map((known) => [keyOf(known), known.count]));
	const added = after.reduce((sum, known) => sum + Math.max(0, known.count - (counts.get(keyOf(known)) ?? 0)), 0);
	const removed = total(before) + added - total(after);
	return `« ${shown} » : ${`${require_agreement.plural(total(after), "remarque connue", "remarques connues")}`} (${require_agreement.plural(added, "ajoutée")}, ${require_agreement.plural(removed, "retirée")}).`;
}
function total(findings) {
	return findings.reduce((sum, { count }) => sum + count, 0);
}

exports.holdAgainstBaseline = holdAgainstBaseline;