const require_group_by = require("./group-by-B-hP_3o3.cjs");
const require_disk = require("./disk-Bdy5XKc9.cjs");
const require_failure = require("./failure-B17GaVpz.cjs");
const require_output = require("./output-DfCaZFi9.cjs");
const require_agreement = require("./agreement-g1AXktMX.cjs");
const require_memory = require("./memory-BJlzhSuB.cjs");
const require_edits = require("./edits-xB2iNk7t.cjs");
const require_project = require("./project-BTtML7tM.cjs");
const require_yaml_problems = require("./yaml-problems-DDJT0qBu.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");

// src/project/replace.ts
/**
* Puts new contents in the place of files of a contract folder. All are written beside first and renamed when all of them are
* there; a file that is no longer what was read stops everything before anything is replaced. Permissions are kept; a link
* stays a link, and what it leads to is replaced if it lies in the folder.
* @param currentDirectory what displayed paths are relative to
* @throws Failure `file` when one can't be written or was changed meanwhile
*/
function replaceFiles(folder, files, currentDirectory) {
	const root = (0, node_fs.realpathSync)(folder);
	const prepared = [];
	try {
		for (const file of files) {
			const shown = require_disk.displayPath((0, node_path.join)(folder, file.path), currentDirectory);
			prepared.push(attempt(shown, () => ({
				...prepare(root, file, shown),
				shown
			})));
		}
		for (const { beside, path, shown } of prepared) attempt(shown, () => (0, node_fs.renameSync)(beside, path));
	} finally {
		for (const { beside } of prepared) require_output.removeIfThere(beside);
	}
}
/** Writes the new content beside its file. */
function prepare(root, { path, before, after }, shown) {
	const real = (0, node_fs.realpathSync)((0, node_path.join)(root, path));
	if (!require_disk.isInside(root, real)) throw new require_failure.Failure("file", `« ${shown} » mène hors du dossier du contrat : rien n’y est écrit.`);
	if (!(0, node_fs.readFileSync)(real).equals(before)) throw new require_failure.Failure("file", `« ${shown} » a changé pendant la correction : rien n’est corrigé.`, "Enregistrez et fermez le fichier dans votre éditeur, puis recommencez.");
	(0, node_fs.accessSync)(real, node_fs.constants.W_OK);
	const beside = (0, node_path.join)((0, node_path.dirname)(real), `.${(0, node_path.basename)(real)}.${(0, node_crypto.randomBytes)(4).toString("hex")}.tmp`);
	try {
		const { mode } = (0, node_fs.statSync)(real);
		(0, node_fs.writeFileSync)(beside, after, {
			mode,
			flag: "wx"
		});
		(0, node_fs.chmodSync)(beside, mode);
		return {
			beside,
			path: real
		};
	} catch (error) {
		require_output.removeIfThere(beside);
		throw error;
	}
}
function attempt(shown, act) {
	try {
		return act();
	} catch (error) {
		if (error instanceof require_failure.Failure) throw error;
		throw new require_failure.Failure("file", `« ${shown} » ne peut pas être corrigé : ${require_output.whyRefused(error)}.`, "Fermez le fichier s’il est ouvert ailleurs, et vérifiez vos droits sur lui et sur son dossier.");
	}
}

// ../../../work/main/node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// ../../../work/main/node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// ../../../work/main/node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// ../../../work/main/node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// ../../../work/main/node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// ../../../work/main/node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// ../../../work/main/node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// ../../../work/main/node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// ../../../work/main/node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// ../../../work/main/node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
const OMIT_HEADERS = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/commands/validate/difference.ts
/**
* What changes in a file, as a unified difference that `patch` and `git apply` take.
* @param name the file as the reader would type it
* @param paint where it shows colours, spaces that look like others are shown by a sign
*/
function fileDifference(name, { before, after }, paint) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const [old, now] = [decoder.decode(before), decoder.decode(after)];
	const hunks = formatPatch(structuredPatch("", "", old, now, void 0, void 0, { context: 3 }), OMIT_HEADERS);
	const end = name.includes(" ") ? "	" : "";
	return `--- ${name}${end}\n+++ ${name}${end}\n${hunks}`.split("\n").map((line) => painted(harmless(line), paint)).join("\n");
}
/** Nothing that a terminal would obey, nor a runner of CI. */
function harmless(line) {
	return line.replace(/(?![\t\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ").replace(/(?<=#)#(?=\[)/g, "​#");
}
function painted(line, paint) {
	if (paint.level === 0) return line;
	if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(line);
	if (line.startsWith("@@")) return paint.cyan(line);
	if (line.startsWith("-")) return paint.red(shown(line));
	return line.startsWith("+") ? paint.green(shown(line)) : line;
}
/** Two lines that differ by an invisible space would look the same. */
function shown(line) {
	return line.replace(/\r$/, "").replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/g, "⍽").replaceAll("	", "→");
}

// src/commands/validate/corrected-files.ts
/** The new text of each file that corrections change, by its path. */
function correctedTexts(corrections) {
	const byFile = require_group_by.groupBy(corrections, ({ path }) => path);
	return new Map([...byFile].map(([path, here]) => {
		const edits = here.flatMap((one) => one.edits).toSorted((a, b) => a.start - b.start);
		return [path, require_edits.applyEdits([here[0]?.file.text ?? ""], edits)[0] ?? ""];
	}));
}
/** The byte order mark is no part of a text, and stays where it was. */
const MARK = [
	239,
	187,
	191
];
/** A file of a contract with another text. `known` is what was already made of it. */
function withText(project, known, path, text) {
	const read = project.read(path);
	const before = known?.before ?? (read.ok ? read.bytes : /* @__PURE__ */ new Uint8Array());
	const hasMark = MARK.every((byte, index) => before[index] === byte);
	return {
		path,
		before,
		after: new TextEncoder().encode(hasMark ? `\ufeff${text}` : text)
	};
}
/** What files are to hold, by their path. */
function bytesOf(files) {
	return new Map([...files].map(([path, { after }]) => [path, after]));
}
/** Whether a file is not what it was. */
function isChanged({ before, after }) {
	return before.length !== after.length || before.some((byte, index) => byte !== after[index]);
}
/** Two contracts with the same fingerprint say the same. */
function fingerprint(files) {
	const changed = [...files.values()].filter(isChanged).toSorted((a, b) => a.path < b.path ? -1 : 1);
	return JSON.stringify(changed.map(({ path, after }) => [path, new TextDecoder().decode(after)]));
}

// src/commands/validate/corrections.ts
/** What can be corrected without asking, in reading order. Of two that touch, the first. */
function safeCorrections({ source, diagnostics }) {
	const files = new Map(source.files.map((file) => [file.name, file]));
	const taken = /* @__PURE__ */ new Map();
	return diagnostics.flatMap((found) => {
		const one = correctionOf(found, files.get(found.place.file));
		if (one === void 0) return [];
		const offsets = taken.get(one.path) ?? /* @__PURE__ */ new Set();
		taken.set(one.path, offsets);
		const touched = one.edits.flatMap(offsetsTouched);
		if (touched.some((offset) => offsets.has(offset))) return [];
		for (const offset of touched) offsets.add(offset);
		return [one];
	});
}
/** The places between signs that an edit reaches, its ends included. */
function offsetsTouched({ start, end }) {
	return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
function correctionOf(found, file) {
	const path = file === void 0 ? void 0 : require_project.normalizePath(file.path);
	if (found.isSafe !== true || file === void 0 || path === void 0) return void 0;
	const edits = [...found.suggestion === void 0 ? [] : [{
		place: found.place,
		suggestion: found.suggestion
	}], ...found.elsewhere ?? []].flatMap((one) => editOf(one, file) ?? []).toSorted((a, b) => a.start - b.start);
	const changes = edits.map(({ start, end, text }) => [file.text.slice(start, end), text]);
	const name = JSON.stringify([
		found.rule,
		path,
		lineOf(file, found.place.line),
		changes
	]);
	return edits.length === 0 ? void 0 : {
		found,
		file,
		path,
		edits,
		name
	};
}
function editOf({ place, suggestion }, file) {
	const start = offsetOf(file, place.line, place.column);
	const end = offsetOf(file, place.endLine, place.endColumn);
	if (start === void 0 || end === void 0 || end < start || place.file !== file.name) return void 0;
	return file.text.slice(start, end) === suggestion ? void 0 : {
		start,
		end,
		text: suggestion
	};
}
function offsetOf({ lines, text }, line, column) {
	const start = lines.lineStarts[line - 1];
	const offset = start === void 0 ? void 0 : start + column - 1;
	return offset === void 0 || offset > text.length ? void 0 : offset;
}
function lineOf({ lines, text }, line) {
	return text.slice(lines.lineStarts[line - 1] ?? 0, lines.lineStarts[line]);
}

// src/source/same-but.ts
var import_dist = require_yaml_problems.require_dist();
/**
* Says whether a change of a YAML text changed what it was to change and nothing else.
* @param ranges the stretches of `before` that were replaced
*/
function compareYaml(before, after, ranges) {
	const old = require_yaml_problems.parseYaml("", "", before);
	if (require_yaml_problems.yamlDiagnostics(old).length > 0) return "unreadable-before";
	const now = require_yaml_problems.parseYaml("", "", after);
	if (require_yaml_problems.yamlDiagnostics(now).length > 0) return "broken";
	return isSame(old.document.contents, now.document.contents, ranges) ? "same-elsewhere" : "broken";
}
function isSame(before, after, ranges) {
	if ((0, import_dist.isMap)(before) && (0, import_dist.isMap)(after)) return sameItems(before.items, after.items, (one, other) => isSamePair(one, other, ranges));
	if ((0, import_dist.isSeq)(before) && (0, import_dist.isSeq)(after)) return sameItems(before.items, after.items, (one, other) => isSame(one, other, ranges));
	if (isLeaf(before) && ranges.some((range) => overlaps(require_yaml_problems.rangeOf(before), range))) return true;
	if ((0, import_dist.isScalar)(before) && (0, import_dist.isScalar)(after)) return before.value === after.value && before.anchor === after.anchor;
	if ((0, import_dist.isAlias)(before) && (0, import_dist.isAlias)(after)) return before.source === after.source;
	return before === after;
}
function isLeaf(node) {
	return (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node);
}
function isSamePair(before, after, ranges) {
	if (!(0, import_dist.isPair)(after)) return false;
	return isSame(before.key, after.key, ranges) && isSame(before.value, after.value, ranges);
}
function sameItems(before, after, isSameItem) {
	return before.length === after.length && before.every((one, index) => isSameItem(one, after[index]));
}
/** Whether two stretches share a place; an insertion touches what it stands beside. */
function overlaps([start, end], [from, to]) {
	return from === to ? start <= from && from <= end : start < to && from < end;
}

// src/commands/validate/no-worse.ts
/**
* Whether a contract is what it was but for its corrections. What becomes visible once a mistake is gone is nobody's fault: a
* date that can be read may be the wrong one. But a file must not become harder to read, nor say anything else elsewhere.
* @param texts the new text of each file that was corrected, by its path
*/
function isNoWorse(before, after, corrections, texts) {
	if (before.source.isWhole && count(after, isAboutFiles) > count(before, isAboutFiles)) return false;
	return [...texts].every(([path, text]) => {
		const here = corrections.filter((one) => one.path === path);
		const file = here[0]?.file;
		if (file === void 0 || !path.endsWith(".yaml")) return true;
		const ranges = here.flatMap(({ edits }) => edits.map(({ start, end }) => [start, end]));
		const change = compareYaml(file.text, text, ranges);
		return change === "unreadable-before" ? isFurther(before, after, here) : change === "same-elsewhere";
	});
}
const isAboutFiles = ({ rule, severity }) => severity === "error" && /^(?:yaml|dossier|fichier)\//.test(rule);
function count({ source }, isCounted) {
	return source.diagnostics.filter(isCounted).length;
}
/** A file that could not be read: its mistakes are gone where they were corrected, and those that come up stand below. */
function isFurther(before, after, here) {
	const [first] = here;
	if (first === void 0) return true;
	const lines = new Set(here.map(({ found }) => found.place.line));
	const top = Math.min(...lines);
	const inFile = ({ place }) => place.file === first.file.name;
	const known = new Set(before.diagnostics.filter((found) => inFile(found) && !isCorrected(found, here)).map(mark));
	return after.diagnostics.filter(inFile).every((found) => {
		const { line } = found.place;
		if (known.has(mark(found))) return true;
		if (found.rule === "schema/cle-connue") return !lines.has(line) || found.suggestion !== void 0;
		return !isAboutFiles(found) || line > top && !lines.has(line);
	});
}
function isCorrected(found, here) {
	return here.some((one) => one.found === found);
}
const mark = ({ rule, message, place }) => JSON.stringify([
	rule,
	message,
	place.line
]);

// src/commands/validate/fix-contract.ts
/** A contract is read anew at most so often: an author's worst day, not a fault of ours that would go on for ever. */
const MOST_READINGS = 1e3;
/**
* Corrects what can be corrected without asking, in memory. One mistake may hide others, so the contract is read again after
* each round. Corrections that would leave it worse are found by halves and left out.
* @param check reads and checks a contract folder
*/
function fixContract(project, check) {
	let readings = 0;
	let now = {
		checked: check(project),
		files: /* @__PURE__ */ new Map()
	};
	const corrected = [];
	let refused = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set([fingerprint(now.files)]);
	const attempt = (round, chosen) => {
		readings += 1;
		const texts = correctedTexts(chosen);
		const files = new Map(round.files);
		for (const [path, text] of texts) files.set(path, withText(project, round.files.get(path), path, text));
		if (seen.has(fingerprint(files))) return void 0;
		const checked = check(require_memory.changedProject(project, bytesOf(files)));
		return isNoWorse(round.checked, checked, chosen, texts) ? {
			checked,
			files
		} : void 0;
	};
	const keepSound = (round, kept, candidates) => {
		if (candidates.length === 0 || readings >= MOST_READINGS) return kept;
		const all = [...kept.corrections, ...candidates];
		const state = attempt(round, all);
		if (state !== void 0) return {
			corrections: all,
			state
		};
		const [only] = candidates;
		if (candidates.length === 1 && only !== void 0) {
			refused.add(only.name);
			return kept;
		}
		const half = Math.ceil(candidates.length / 2);
		return keepSound(round, keepSound(round, kept, candidates.slice(0, half)), candidates.slice(half));
	};
	while (readings < MOST_READINGS) {
		const candidates = safeCorrections(now.checked).filter(({ name }) => !refused.has(name));
		const round = now;
		const kept = keepSound(round, {
			corrections: [],
			state: round
		}, candidates);
		if (kept.corrections.length === 0) break;
		now = kept.state;
		seen.add(fingerprint(now.files));
		corrected.push(...kept.corrections.map(({ found }) => found));
		refused = /* @__PURE__ */ new Set();
	}
	return {
		checked: now.checked,
		corrected,
		files: [...now.files.values()].filter(isChanged)
	};
}

// src/commands/validate/fix.ts
/** @param isDry nothing is written: the difference says what would be */
function contractFixer(check, isDry, { currentDirectory, paint, say }) {
	const corrected = [];
	const changed = [];
	return {
		fix(folder) {
			const project = require_disk.diskProject(folder, currentDirectory);
			const fixed = fixContract(project, check);
			if (!isDry) replaceFiles(folder, fixed.files, currentDirectory);
			corrected.push(...fixed.corrected);
			changed.push(...fixed.files.map((file) => ({
				name: project.display(file.path),
				file
			})));
			return fixed.checked;
		},
		tell() {
			for (const line of told(corrected, changed.length, isDry)) say(line);
		},
		difference: () => changed.map(({ name, file }) => fileDifference(name, file, paint)).join(""),
		hasCorrections: () => changed.length > 0
	};
}
function told(corrected, files, isDry) {
	if (files === 0) return ["Aucune correction ne peut être faite sans votre avis."];
	const rules = [...require_group_by.groupBy(corrected, ({ rule }) => rule)].toSorted(([a], [b]) => a < b ? -1 : 1);
	const total = `${require_agreement.plural(corrected.length, "correction")} dans ${require_agreement.plural(files, "fichier")}`;
	return [isDry ? `${total} à faire ; rien n’est écrit :` : `✓ ${total} :`, ...rules.map(([rule, same]) => `  ${rule} : ${same.length}`)];
}

exports.contractFixer = contractFixer;