Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./parts/rolldown-runtime-oLSKB5bz.cjs");
const require_failure = require("./parts/failure-B17GaVpz.cjs");
const require_human = require("./parts/human-Ba1-gAEg.cjs");
const require_disk = require("./parts/disk-Bdy5XKc9.cjs");
const require_output = require("./parts/output-DfCaZFi9.cjs");
const require_agreement = require("./parts/agreement-g1AXktMX.cjs");
const require_etat = require("./parts/etat-cvHxmsVm.cjs");
const require_project = require("./parts/project-BTtML7tM.cjs");
const require_nearest = require("./parts/nearest-DZh0BfC1.cjs");
const require_dates = require("./parts/dates-B-2Dq9ec.cjs");
const require_is_signed = require("./parts/is-signed-N1aMOpsq.cjs");
const require_images = require("./parts/images-BFB986KD.cjs");
const require_clean = require("./parts/clean-BfO_ZFkS.cjs");
const require_diagnostic = require("./parts/diagnostic-BzZ4p13c.cjs");
const require_json_text = require("./parts/json-text-CkSnSEMR.cjs");
const require_frame = require("./parts/frame-B2h5QaSx.cjs");
const require_group_by = require("./parts/group-by-B-hP_3o3.cjs");
const require_memory = require("./parts/memory-BJlzhSuB.cjs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_timers_promises = require("node:timers/promises");
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_tty = require("node:tty");
node_tty = require_rolldown_runtime.__toESM(node_tty, 1);

// src/cli/command-line-mistake.ts
/** A command line that can't be understood: an unknown command or option, a value that is missing or not among the choices. */
var CommandLineMistake = class extends Error {
	/** What to type instead, in French. */
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "CommandLineMistake";
		this.hint = hint;
	}
};

// src/cli/exit-codes.ts
/** What the program answers to whoever called it. These numbers are stable: scripts and CI rely on them. */
const EXIT_CODES = {
	done: 0,
	"found-errors": 1,
	usage: 2,
	file: 3,
	document: 4,
	bug: 70,
	interrupted: 130
};

// src/cli/interruption.ts
/** The reader ended the program at a question, as Ctrl-C ends it elsewhere. */
var Interruption = class extends Error {};

// ../../../work/main/node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// ../../../work/main/node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// ../../../work/main/node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// ../../../work/main/node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// ../../../work/main/node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// ../../../work/main/node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const EventEmitter = require("node:events").EventEmitter;
	const childProcess = require("node:child_process");
	const path = require("node:path");
	const fs = require("node:fs");
	const process = require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// ../../../work/main/node_modules/commander/index.js
var require_commander = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// ../../../work/main/node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/commands/define.ts
/** Gives a command its types; the folder it stands in makes it part of the program. */
function defineCommand(command) {
	return command;
}

// src/commands/browser-install.ts
const browserInstall = defineCommand({
	name: "browser install",
	summary: "Apporte sur cet ordinateur le navigateur qui fait les PDF",
	arguments: "",
	options: {},
	examples: [["browser install", "télécharge Chrome (sans fenêtre) une fois pour toutes"]],
	async run(_, __, { machine, program, say }) {
		const { installBrowser } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
		let told = -1;
		const { executable, build } = await installBrowser(machine, {
			program,
			onProgress(downloaded, total) {
				const tenth = total === 0 ? 0 : Math.floor(downloaded / total * 10);
				if (tenth > told) say(`Téléchargement : ${tenth * 10} %`);
				told = Math.max(told, tenth);
			}
		});
		return {
			output: `Le navigateur ${build} est installé : ${executable}\n`,
			outcome: "done"
		};
	}
});

// src/commands/doctor.ts
/** Node before this version lacks what the program is written with. */
const OLDEST_NODE = [20, 19];
const doctor = defineCommand({
	name: "doctor",
	summary: "Dit ce que le programme trouve sur cet ordinateur, et quoi faire si quelque chose manque",
	arguments: "",
	options: { browser: {
		flags: "--browser <chemin|ws://…>",
		describe: "navigateur à essayer"
	} },
	examples: [["doctor", "à lancer quand les PDF ne se font pas"]],
	async run(_, options, context) {
		const findings = [
			node(context),
			await fonts(),
			await browser(context, options.browser)
		];
		const { paint } = context;
		const width = Math.max(...findings.map(({ label }) => label.length));
		const lines = findings.flatMap(({ label, found, isGood, hint }) => [`${isGood ? paint.green("✓") : paint.red("✗")} ${label.padEnd(width)}  ${found}`, ...hint === void 0 ? [] : [paint.cyan(`  → ${hint}`)]]);
		const isGood = findings.every((finding) => finding.isGood);
		const end = isGood ? "Tout est en place." : "Il manque quelque chose : suivez les flèches.";
		return {
			output: `${lines.join("\n")}\n\n${end}\n`,
			outcome: isGood ? "done" : "document"
		};
	}
});
function node({ machine: { nodeVersion } }) {
	const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
	const isGood = major > OLDEST_NODE[0] || major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1];
	return {
		label: "Node.js",
		found: nodeVersion,
		isGood,
		...isGood ? {} : { hint: `Installez Node.js ${OLDEST_NODE.join(".")} ou plus récent : https://nodejs.org/fr` }
	};
}
async function fonts() {
	const { bundledFonts } = await Promise.resolve().then(() => require("./parts/fonts-DBAVQoNl.cjs")).then((n) => n.fonts_exports);
	const { families, missing } = bundledFonts();
	if (missing.length === 0) return {
		label: "Polices",
		found: `${families.join(", ")} (fournies)`,
		isGood: true
	};
	return {
		label: "Polices",
		found: `il manque ${missing.join(", ")}`,
		isGood: false,
		hint: "L’installation est incomplète : recommencez-la."
	};
}
async function browser(context, asked) {
	const { absentBrowser, describeBrowser, howToInstall, lookForBrowser } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
	const { found, absent } = lookForBrowser(context.machine, { browser: asked });
	const label = "Navigateur";
	if (found !== void 0) {
		const obstacle = found.kind === "remote" ? await obstacleTo(found, context) : void 0;
		if (obstacle === void 0) return {
			label,
			found: describeBrowser(found),
			isGood: true
		};
		return {
			label,
			found: obstacle.message,
			isGood: false,
			...obstacle.hint && { hint: obstacle.hint }
		};
	}
	if (absent !== void 0) {
		const { message, hint } = absentBrowser(absent);
		return {
			label,
			found: message,
			isGood: false,
			hint
		};
	}
	return {
		label,
		found: "aucun : les documents se font en HTML, pas en PDF",
		isGood: false,
		hint: howToInstall(context.machine, context.program)
	};
}
/** What stands between us and a remote browser: whether it is there is only known by calling it. */
async function obstacleTo(found, { signal }) {
	const { connectBrowser } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
	try {
		await (await connectBrowser({
			found,
			signal,
			startLimit: 1e4
		})).close();
		return;
	} catch (error) {
		if (error instanceof require_failure.Failure) return error;
		throw error;
	}
}

// src/commands/explain.ts
const explain = defineCommand({
	name: "explain",
	summary: "Explique une règle : ce qu’elle demande, pourquoi, et comment faire",
	arguments: "[règle]",
	options: {},
	examples: [["explain", "liste toutes les règles"], ["explain signature/apres-transmission", "explique cette règle, avec un exemple"]],
	async run([id], _, context) {
		const { RULES } = await Promise.resolve().then(() => require("./parts/index.generated-D3MNmHyy.cjs"));
		const { allSheets, ruleFamilies } = await Promise.resolve().then(() => require("./parts/sheet-8Z_dzOlA.cjs"));
		if (id === void 0) return {
			output: list(ruleFamilies(RULES), context),
			outcome: "done"
		};
		const sheets = allSheets(RULES);
		const sheet = sheets.find((known) => known.id === id);
		if (sheet !== void 0) return {
			output: describe(sheet, context),
			outcome: "done"
		};
		throw await unknownRule(id, sheets.map((one) => one.id), context.program);
	}
});
function list(families, { paint, width, program }) {
	return `${families.map(({ title, sheets }) => {
		const lines = sheets.flatMap(({ id, summary }) => [`  ${paint.cyan(id)}`, ...require_human.fold(summary, width, "    ")]);
		return [paint.bold(title), ...lines].join("\n");
	}).join("\n\n")}\n\n${require_human.fold(`« ${program} explain <règle> » en explique une.`, width).join("\n")}\n`;
}
function describe(sheet, { paint, width }) {
	const yaml = (text) => text.split("\n").map((line) => `    ${line}`);
	const notes = [...sheet.source === void 0 ? [] : [`Source : ${sheet.source}.`], ...sheet.transcription === void 0 ? [] : [sheet.transcription]];
	return `${[
		[`${paint.bold(sheet.id)}  ${paint.dim(sheet.weight)}`],
		require_human.fold(`${sheet.summary} ${sheet.why}`, width, "  "),
		require_human.fold(`→ ${sheet.hint}`, width, "  ", "    ").map((line) => paint.cyan(line)),
		...notes.length === 0 ? [] : [require_human.fold(notes.join(" "), width, "  ")],
		[`  ${paint.red("À corriger")}`, ...yaml(sheet.wrong)],
		[`  ${paint.green("Correct")}`, ...yaml(sheet.right)]
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
async function unknownRule(id, known, program) {
	const { nearest } = await Promise.resolve().then(() => require("./parts/nearest-DZh0BfC1.cjs")).then((n) => n.nearest_exports);
	const meant = known.find((rule) => rule.endsWith(`/${id}`)) ?? nearest(id, known);
	return new require_failure.Failure("usage", `La règle « ${id} » n’existe pas.`, `${meant === void 0 ? "" : `Vouliez-vous dire « ${meant} » ? `}Tapez « ${program} explain » pour les voir toutes.`);
}

// src/commands/verify/read-pdf.ts
/** Larger files are refused before they are read: a contract of 900 pages is far below a tenth of it. */
const MAX_PDF_BYTES = 209715200;
/**
* Reads a file that should be a PDF.
* @param name the path as messages show it
* @throws Failure `file` when it is not there, is no file, too large, can't be read, or is no PDF
*/
function readPdf(path, name) {
	const bytes = readBytes(path, name);
	if (new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-")) return bytes;
	throw new require_failure.Failure("file", `« ${name} » n’est pas un PDF.`, "Donnez le chemin d’un fichier PDF.");
}
function readBytes(path, name) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
		const facts = (0, node_fs.fstatSync)(file);
		if (!facts.isFile()) throw new require_failure.Failure("file", `« ${name} » n’est pas un fichier.`, "Donnez le chemin d’un PDF.");
		if (facts.size > MAX_PDF_BYTES) throw new require_failure.Failure("file", `« ${name} » dépasse ${MAX_PDF_BYTES / 1024 / 1024} Mo : il n’est pas examiné.`);
		const bytes = new Uint8Array(facts.size);
		let length = 0;
		for (let read = -1; read !== 0 && length < bytes.length; length += read) read = (0, node_fs.readSync)(file, bytes, length, bytes.length - length, length);
		return bytes.subarray(0, length);
	} catch (error) {
		if (error instanceof require_failure.Failure) throw error;
		throw error instanceof Error && "code" in error && error.code === "ENOENT" ? new require_failure.Failure("file", `Le fichier « ${name} » n’existe pas.`, "Vérifiez le chemin.") : new require_failure.Failure("file", `Le fichier « ${name} » ne peut pas être lu.`, "Vérifiez vos droits de lecture.");
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}

// src/commands/extract.ts
const extract = defineCommand({
	name: "extract",
	summary: "Rend le dossier du contrat qu’un PDF porte en lui",
	arguments: "<pdf>",
	options: {
		output: {
			flags: "-o, --output <dossier>",
			describe: "où l’écrire (par défaut, un dossier du nom du contrat, à côté du PDF)"
		},
		force: {
			flags: "--force",
			describe: "remplace aussi les fichiers qui diffèrent"
		},
		quiet: {
			flags: "-q, --quiet",
			describe: "ne dit que ce qui ne va pas"
		}
	},
	examples: [["extract contrat.pdf", "écrit à côté du PDF le dossier dont il a été fait"], ["extract contrat.pdf --output repris", "l’écrit dans le dossier « repris »"]],
	async run([path, another], { output, force, quiet }, { currentDirectory, paint, say }) {
		if (path === void 0 || another !== void 0) throw new require_failure.Failure("usage", "Un PDF, et un seul, est lu à la fois.", "Donnez le chemin d’un fichier PDF.");
		const file = (0, node_path.resolve)(currentDirectory, path);
		const bytes = readPdf(file, require_disk.displayPath(file, currentDirectory));
		const { readCarried } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
		const carried = await readCarried(bytes);
		if (carried === void 0) throw new require_failure.Failure("file", `« ${require_disk.displayPath(file, currentDirectory)} » ne porte pas le dossier d’un contrat.`, "Seul le PDF du contrat le porte, tel que « render » le fait : une impression ou une copie le perd.");
		const folder = output === void 0 ? (0, node_path.join)((0, node_path.dirname)(file), carried.name) : (0, node_path.resolve)(currentDirectory, output);
		const jail = output === void 0 ? (0, node_path.dirname)(file) : void 0;
		const targets = [...carried.files].map(([name, content]) => ({
			path: (0, node_path.join)(folder, name),
			content
		}));
		if (!force) refuseToReplace(targets, currentDirectory);
		for (const target of targets) require_output.writeOutput(target.path, target.content, () => true, force, jail);
		if (!quiet) {
			const shown = require_disk.displayPath(folder, currentDirectory);
			say(`${paint.green("✓")} ${shown} (${require_agreement.plural(targets.length, "fichier")})`);
		}
		return {
			output: "",
			outcome: "done"
		};
	}
});
/** All is looked at before anything is written: a folder half old and half new would be nobody's contract. */
function refuseToReplace(targets, currentDirectory) {
	const different = targets.find(({ path, content }) => {
		const facts = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		return facts !== void 0 && !(facts.isFile() && (0, node_fs.readFileSync)(path).equals(content));
	});
	if (different === void 0) return;
	throw new require_failure.Failure("file", `« ${require_disk.displayPath(different.path, currentDirectory)} » existe déjà et n’est pas le même : rien n’a été écrit.`, "Choisissez un autre dossier avec --output, ou ajoutez --force pour remplacer ce qui diffère.");
}

// src/project/find.ts
/** Folders that never hold contracts and may be very large. */
const SKIPPED = /* @__PURE__ */ new Set(["node_modules", "sortie"]);
/**
* The contract folders that `paths` name: a contract folder, a file in one, or a folder of contracts at any depth.
* @param paths as typed; none means the current directory
* @param say told in French of each folder that could not be searched
* @returns absolute paths, each once, in the order named and then by name
* @throws Failure `file` when a path does not exist or leads to no contract
*/
function findContracts(paths, currentDirectory, say = () => void 0) {
	const found = (paths.length > 0 ? paths : ["."]).flatMap((path) => {
		const locked = [];
		const folders = contractsUnder((0, node_path.resolve)(currentDirectory, path), (folder) => locked.push(folder));
		const shown = locked.map((folder) => require_disk.displayPath(folder, currentDirectory));
		if (folders.length === 0) throw shown[0] === void 0 ? noContract(path, currentDirectory) : new require_failure.Failure("file", ...unreadable(shown[0]));
		for (const folder of shown) say(`${unreadable(folder).join(" ")} Il est laissé de côté.`);
		return folders;
	});
	return [...new Set(found)];
}
function contractsUnder(path, onLocked) {
	if (!(0, node_fs.existsSync)(path)) return [];
	if (!(0, node_fs.statSync)(path).isDirectory()) return holderOf((0, node_path.dirname)(path));
	if (isContract(path)) return [path];
	if (!canEnter(path)) {
		onLocked(path);
		return [];
	}
	const below = [...searchBelow(path, onLocked)];
	return below.length > 0 ? below : holderOf(path);
}
/** The contract that a folder lies in: `fiches/` and its files belong to the contract above them. */
function holderOf(folder) {
	if (isContract(folder)) return [folder];
	const parent = (0, node_path.dirname)(folder);
	return isContract(parent) ? [parent] : [];
}
function* searchBelow(folder, onLocked) {
	for (const { name } of foldersIn(folder, onLocked).sort((a, b) => a.name < b.name ? -1 : 1)) {
		if (name.startsWith(".") || SKIPPED.has(name)) continue;
		const path = (0, node_path.join)(folder, name);
		if (isContract(path)) yield path;
		else yield* searchBelow(path, onLocked);
	}
}
/** Links are not followed: a circle of them would never end. */
function foldersIn(folder, onLocked) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	} catch {
		onLocked(folder);
		return [];
	}
}
function unreadable(shown) {
	return [`Le dossier « ${shown} » ne peut pas être lu.`, "Vérifiez vos droits de lecture sur ce dossier."];
}
/** A folder that may be listed but not entered hides even whether it holds a contract. */
function canEnter(folder) {
	try {
		(0, node_fs.accessSync)(folder, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function isContract(folder) {
	return (0, node_fs.existsSync)((0, node_path.join)(folder, require_project.CONTRACT_FILE));
}
function noContract(path, currentDirectory) {
	const absolute = (0, node_path.resolve)(currentDirectory, path);
	const shown = require_disk.displayPath(absolute, currentDirectory);
	if (!(0, node_fs.existsSync)(absolute)) return new require_failure.Failure("file", `« ${shown} » n’existe pas.`, "Vérifiez le chemin : accents, majuscules, espaces entre guillemets.");
	const where = shown === "." ? "Le dossier courant" : `« ${shown} »`;
	const alike = alikeIn(absolute);
	if (alike === "contrat.yaml") return new require_failure.Failure("file", `${where} contient « ${require_project.CONTRACT_FILE} », mais c’est un lien qui ne mène à aucun fichier.`, "Remplacez ce lien par le fichier lui-même.");
	if (alike !== void 0) return new require_failure.Failure("file", `${(0, node_fs.statSync)(absolute).isDirectory() ? `${where} contient` : "Trouvé"} « ${alike} » : seul le nom « ${require_project.CONTRACT_FILE} » est lu.`, `Renommez « ${alike} » en « ${require_project.CONTRACT_FILE} » (faites afficher les extensions si votre système les cache).`);
	return new require_failure.Failure("file", `${where} ne contient pas de contrat : le fichier « ${require_project.CONTRACT_FILE} » n’y est pas.`, "Placez-vous dans le dossier du contrat, ou donnez son chemin après la commande.");
}
/** What systems and editors make of the contract's name, and what people write for it. */
const ALIKE = /^contrats?\.(?:ya?ml|ya?ml\.txt|txt)$/i;
function alikeIn(path) {
	try {
		return (0, node_fs.readdirSync)((0, node_fs.statSync)(path).isDirectory() ? path : (0, node_path.dirname)(path)).filter((name) => ALIKE.test(name)).sort()[0];
	} catch {
		return;
	}
}

// src/project/recording.ts
/**
* The same folder, which keeps every file that it hands over: what a document was made of is what was read for it, and a
* file that changes meanwhile changes nothing.
*/
function recordingProject(project) {
	const files = /* @__PURE__ */ new Map();
	return {
		...project,
		read(path) {
			const name = require_project.normalizePath(path) ?? path;
			const kept = files.get(name);
			if (kept !== void 0) return {
				ok: true,
				bytes: kept
			};
			const read = project.read(path);
			if (read.ok) files.set(name, read.bytes);
			return read;
		},
		filesRead: () => files
	};
}

// src/commands/render/choose.ts
/**
* The items that a list as typed names: « contrat,communique ».
* @param what the name of such an item, for messages
* @throws Failure `usage` when a name is unknown
*/
function chooseAmong(all, typed, what, nameOf) {
	const names = typed.split(",").map((name) => name.trim()).filter((name) => name !== "");
	const known = all.map(nameOf);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== void 0 || names.length === 0) {
		const meant = unknown === void 0 ? void 0 : require_nearest.nearest(unknown, known);
		const hint = meant === void 0 ? `Au choix : ${known.join(", ")}.` : `Vouliez-vous dire « ${meant} » ?`;
		throw new require_failure.Failure("usage", `« ${unknown ?? typed} » n’est pas un ${what} connu.`, hint);
	}
	return all.filter((item) => names.includes(nameOf(item)));
}

// src/commands/render/document-date.ts
/**
* The one date that the files of a rendering bear: `--date`, `SOURCE_DATE_EPOCH`, or the date of the state the contract is
* in. The clock is never asked, for the same folder must give the same bytes tomorrow; a contract that names no date at all
* gets the first day of 2000, which claims nothing.
* @throws Failure `usage` when the date that was given is none
*/
function documentDate(contrat, asked, env) {
	if (asked !== void 0) return dayOf(asked) ?? badDate("--date", asked, "Écrivez-la ainsi : 2024-06-28.");
	const epoch = env.SOURCE_DATE_EPOCH;
	if (epoch !== void 0 && epoch !== "") return (/^\d{1,12}$/.test(epoch) ? /* @__PURE__ */ new Date(Number(epoch) * 1e3) : void 0) ?? badDate("SOURCE_DATE_EPOCH", epoch, "C’est un nombre de secondes depuis le 1er janvier 1970.");
	return stateDate(contrat) ?? new Date(Date.UTC(2e3, 0, 1));
}
function stateDate({ etat, yaml }) {
	const agreed = yaml.procedure?.find((etape) => etape?.etape === "arrete")?.date;
	const known = [
		...{
			signe: [yaml.signature?.date],
			arrete: [agreed],
			brouillon: [yaml.projet?.date]
		}[etat],
		yaml.projet?.date,
		agreed,
		yaml.periode?.debut
	].find((date) => date !== void 0);
	return known === void 0 ? void 0 : dayOf(known);
}
function dayOf(date) {
	const parsed = require_dates.parseDate(date);
	return parsed === void 0 ? void 0 : /* @__PURE__ */ new Date(`${require_dates.isoDay(parsed.first)}T00:00:00Z`);
}
function badDate(where, value, hint) {
	throw new require_failure.Failure("usage", `« ${value} », donné par ${where}, n’est pas une date.`, hint);
}

// src/commands/render/formats.ts
/** What `render` can make. */
const FORMATS = [
	"html",
	"pdf",
	"md",
	"txt"
];
/** What it makes unless told otherwise. */
const DEFAULT_FORMATS = ["html", "pdf"];
/** Text is for what is sent in an e-mail; the other documents need pages. */
const TEXT = /* @__PURE__ */ new Set(["md", "txt"]);
/**
* The documents of which the formats leave something to make.
* @param isAsked whether they were asked for by name
* @throws Failure `document` when one that was asked for, or all of them, exist in none of these formats
*/
function madeIn(formats, documents, isAsked) {
	const [kept, left] = [true, false].map((is) => documents.filter(({ isText = false }) => is === (isText || formats.some((format) => !TEXT.has(format)))));
	const [refused] = left ?? [];
	if (refused !== void 0 && (isAsked || kept?.length === 0)) throw new require_failure.Failure("document", isAsked ? `« ${refused.name} » ne se fait pas en ${formats.join(" ni en ")}.` : `Le contrat n’a pas de document qui se fasse en ${formats.join(" ou en ")}.`, "Seuls le communiqué et l’actualité se font en texte ; les autres documents se font en html et en pdf.");
	return kept ?? [];
}

// src/commands/render/keep-signed.ts
/**
* Refuses to make a document over one that somebody signed: a signature can't be made again, and the contract folder holds none.
* @throws Failure `file`
*/
function keepSigned(path, currentDirectory) {
	if (!path.endsWith(".pdf") || !isSignedFile(path)) return;
	throw new require_failure.Failure("file", `« ${require_disk.displayPath(path, currentDirectory)} » porte une signature électronique : il est laissé intact.`, "Rangez ce fichier ailleurs, ou choisissez un autre dossier avec --output.");
}
function isSignedFile(path) {
	try {
		return (0, node_fs.lstatSync)(path).isFile() && require_is_signed.isSigned((0, node_fs.readFileSync)(path));
	} catch {
		return false;
	}
}

// src/commands/render/make-views.ts
/**
* The views of all the files that `documents` are made of. Pictures are read here, for a document reads no file.
* @param made the PDF of a document that was made before these
*/
function makeViews(documents, contrat, project, made = () => void 0) {
	return documents.flatMap((document) => document.views(contrat, {
		made,
		picture({ fichier, alternative = "" }) {
			const image = require_images.readImage(project, fichier);
			return image === void 0 ? void 0 : {
				...image,
				alternative: require_clean.cleanText(alternative)
			};
		}
	}));
}

// src/commands/render/may-render.ts
/**
* Whether documents may be made. A contract without sound YAML, schema and references has none; other errors stop a text that
* is agreed or signed, and are only told of a draft. What stops is told with its place.
*/
async function mayRender({ contrat, diagnostics, isSound, source }, context) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return true;
	const texts = new Map(source.files.map(({ name, text }) => [name, text]));
	const summary = require_diagnostic.summarize(diagnostics, {
		files: source.files.length,
		contracts: 1
	});
	context.say(require_human.human({
		diagnostics: errors,
		summary,
		texts
	}, {
		paint: context.paint,
		width: context.width
	}));
	if (isSound && contrat.etat === "brouillon") {
		context.say("Les documents sont faits malgré ces erreurs, parce que le contrat est un brouillon.\n");
		return true;
	}
	context.say("Aucun document n’est fait tant que ces erreurs ne sont pas corrigées.");
	return false;
}

// src/commands/render.ts
const render = defineCommand({
	name: "render",
	summary: "Fait les documents du contrat, en HTML et en PDF",
	arguments: "[dossier]",
	options: {
		document: {
			flags: "-d, --document <noms>",
			describe: "documents à faire, séparés par des virgules (par défaut, tous ceux qui ont matière)"
		},
		format: {
			flags: "-f, --format <formats>",
			describe: `formats, séparés par des virgules : ${FORMATS.join(", ")} (md et txt : communiqué et actualité)`,
			default: DEFAULT_FORMATS.join(",")
		},
		output: {
			flags: "-o, --output <dossier>",
			describe: "où les écrire (par défaut, le dossier « sortie » du contrat)"
		},
		etat: {
			flags: "--etat <état>",
			describe: "fait les documents de cet état (par défaut, celui du contrat)",
			choices: require_etat.ETATS
		},
		date: {
			flags: "--date <AAAA-MM-JJ>",
			describe: "date inscrite dans les fichiers"
		},
		theme: {
			flags: "--theme <nom>",
			describe: "thème de mise en page (par défaut, celui du contrat, ou sobre)"
		},
		browser: {
			flags: "--browser <chemin|ws://…>",
			describe: "navigateur qui fait les PDF : un programme de cet ordinateur, ou l’adresse d’un navigateur distant"
		},
		force: {
			flags: "--force",
			describe: "remplace aussi les fichiers que le programme n’a pas faits"
		},
		quiet: {
			flags: "-q, --quiet",
			describe: "ne dit que ce qui ne va pas"
		}
	},
	examples: [
		["render", "fait tous les documents du contrat du dossier courant, dans « sortie »"],
		["render contrats/valmont --document communique --format pdf", "ne fait que le communiqué, en PDF"],
		["render --document communique --format txt", "fait le texte du communiqué, à copier dans un courriel"],
		["render --etat arrete --output a-signer", "fait l’exemplaire à signer"]
	],
	async run(paths, options, context) {
		const folder = oneContract(paths, context);
		const formats = chooseAmong(FORMATS, options.format, "format", (name) => name);
		const project = recordingProject(require_disk.diskProject(folder, context.currentDirectory));
		const { checkContrat } = await Promise.resolve().then(() => require("./parts/check-Bu1f_1aC.cjs"));
		const checked = checkContrat(project, options.etat);
		if (!await mayRender(checked, context)) return {
			output: "",
			outcome: "found-errors"
		};
		const { DOCUMENTS } = await Promise.resolve().then(() => require("./parts/index.generated-COKNT9OZ.cjs"));
		const chosen = await chosenDocuments(DOCUMENTS, options.document, checked.contrat);
		const documents = madeIn(formats, chosen, options.document !== void 0);
		const date = documentDate(checked.contrat, options.date, context.machine.env);
		const viewsOf = (some, made) => makeViews(some, checked.contrat, project, made);
		viewsOf(documents, () => void 0);
		const output = (0, node_path.resolve)(context.currentDirectory, options.output ?? (0, node_path.join)(folder, "sortie"));
		const { makeFiles } = await Promise.resolve().then(() => require("./parts/make-files-BlpCqU2G.cjs"));
		const written = [];
		const made = makeFiles(documents, {
			context,
			formats,
			date,
			theme: options.theme ?? checked.contrat.yaml.documents?.theme ?? "sobre",
			browser: options.browser,
			contrat: checked.contrat,
			viewsOf,
			filesRead: project.filesRead()
		});
		const { signal } = context;
		for await (const { name, bytes, isOurs } of made) {
			const path = (0, node_path.join)(output, name);
			keepSigned(path, context.currentDirectory);
			require_output.writeOutput(path, bytes, isOurs, options.force, options.output === void 0 ? folder : void 0);
			written.push(require_disk.displayPath(path, context.currentDirectory));
			if (!options.quiet) context.say(`${context.paint.green("✓")} ${written.at(-1)}`);
			await (0, node_timers_promises.setImmediate)();
			signal.throwIfAborted();
		}
		return {
			output: "",
			outcome: "done"
		};
	}
});
function oneContract(paths, context) {
	const [folder, another] = findContracts(paths, context.currentDirectory, context.say);
	if (folder === void 0 || another !== void 0) throw new require_failure.Failure("usage", "Ce dossier contient plusieurs contrats.", "Donnez le dossier de celui dont vous voulez les documents.");
	return folder;
}
async function chosenDocuments(all, asked, contrat) {
	if (asked === void 0) return all.filter((document) => document.hasMatter(contrat));
	const chosen = chooseAmong(all, asked, "document", ({ name }) => name);
	const empty = chosen.find((document) => !document.hasMatter(contrat));
	if (empty !== void 0) throw new require_failure.Failure("document", `Le contrat n’a pas de quoi faire ${empty.label}.`, "Ajoutez au contrat ce dont ce document est fait, ou ne le demandez pas.");
	return chosen;
}

// src/text/moments.ts
const PARIS = new Intl.DateTimeFormat("fr-FR", {
	timeZone: "Europe/Paris",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23"
});
/**
* An instant as a sentence wants it: « le 4 juillet 2026 à 14 h 05 (heure de Paris) ». The place of the machine does not count: who
* reads a contract elsewhere reads the same.
*/
function formatMoment(instant) {
	const parts = Object.fromEntries(PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
	const day = require_dates.parseDate(`${parts.year}-${parts.month}-${parts.day}`);
	return `${day === void 0 ? "" : require_dates.formatDateInSentence(day)} à ${Number(parts.hour)}${"\xA0"}h${"\xA0"}${parts.minute} (heure de Paris)`;
}

// src/commands/sign/add-signature.ts
/** Signs the document, and writes into the box who signed, as what, where and when. */
async function addSignature(bytes, request) {
	const { field, credential, holder, date, lieu, timestampUrl, signal } = request;
	const { signPdf } = await Promise.resolve().then(() => require("./parts/signature-0OA_x1yq.cjs"));
	const fonction = request.fonction ?? holder.title;
	const when = formatMoment(date);
	return signPdf(bytes, {
		signataire: field.signataire,
		credential,
		date,
		name: holder.name,
		location: lieu,
		lines: [
			{
				text: "Signé électroniquement par",
				size: 8
			},
			{
				text: holder.name,
				size: 11
			},
			...fonction === void 0 ? [] : [{
				text: fonction,
				size: 9
			}],
			{
				text: lieu === void 0 ? when : `à ${lieu}, ${when}`,
				size: 8
			}
		],
		timestampUrl,
		signal
	});
}

// src/commands/verify/signature-words.ts
/** What is good about a field, in French: who signed, and that it holds. */
function signatureFacts(field) {
	const { signature } = field;
	if (signature === void 0 || faultsOf(signature).length > 0) return [];
	const stamp = signature.timestamp;
	const trusted = signature.trust === "trusted" ? ", certificat reconnu" : "";
	const confirmed = stamp?.isSound === true && stamp.date !== void 0 ? [`${partyOf(field)} : ${stamp.authority} confirme que cette signature existait ${formatMoment(stamp.date)}.`] : [];
	return [`${partyOf(field)} : signé par ${signerOf(signature)}${whenOf(signature)} ; la signature est intacte${trusted}.`, ...confirmed];
}
/** What is wrong with a field, or worth knowing. */
function signatureFindings(field) {
	const { signature } = field;
	const party = partyOf(field);
	if (signature === void 0) return [{
		severity: "info",
		message: `${party} : pas encore signé.`
	}];
	return [...faultsOf(signature).map((message) => ({
		severity: "error",
		message: `${party} : ${message}`
	})), ...notesOf(signature).map((message) => ({
		severity: "info",
		message: `${party} : ${message}`
	}))];
}
function faultsOf(signature) {
	const { holder, coversVersion, hasRightDigest, hasRightSignature, changesSince, trust, timestamp } = signature;
	if (holder === void 0) return ["la signature ne se comprend pas ; elle ne prouve rien."];
	const signer = signerOf(signature);
	const broken = !coversVersion ? `la signature de ${signer} ne porte pas sur le document entier ; elle ne prouve rien.` : !hasRightDigest ? `ce que ${signer} a signé a été modifié ; la signature ne vaut plus.` : hasRightSignature ? void 0 : `la signature n’a pas été faite avec le certificat de ${signer} ; elle ne prouve rien.`;
	return [
		...broken === void 0 ? [] : [broken],
		...changesSince.length === 0 ? [] : [`depuis la signature de ${signer}, le document a été modifié : ${changesSince.join(", ")}.`],
		...trust === "unknown" ? [`le certificat de ${signer} ne vient d’aucune autorité que vous reconnaissez.`] : [],
		...timestamp?.isSound === false ? [`l’horodatage de la signature de ${signer} est faux.`] : []
	];
}
function notesOf({ trust, timestamp }) {
	return [...trust === "expired" ? ["le certificat n’est plus valable aujourd’hui ; il l’était à la date que le signataire déclare."] : [], ...timestamp?.isSound === true && timestamp.trust === "unknown" ? [`l’autorité d’horodatage ${timestamp.authority} n’est pas de celles que vous reconnaissez.`] : []];
}
/** « ars (Agence régionale de santé, M. Camille Exemple) ». */
function partyOf({ signataire, description }) {
	const said = description.replace(/^Signature\s:\s/u, "");
	return said === "" ? `« ${signataire} »` : `${said} (« ${signataire} »)`;
}
/** « Camille Exemple (Agence régionale de santé) », as the certificate has it. */
function signerOf({ holder }) {
	if (holder === void 0) return "on ne sait qui";
	const { name, organisation } = holder;
	return organisation === void 0 || organisation === name ? name : `${name} (${organisation})`;
}
function whenOf({ date, location }) {
	return `${location === void 0 ? "" : ` à ${location}`}${date === void 0 ? "" : `, ${formatMoment(date)} selon l’horloge du signataire`}`;
}

// src/commands/sign/choose-field.ts
/**
* Finds the place of a signatory in a document that may be signed: one of ours, with fields, in which nothing that others signed was
* changed.
* @throws Failure that says what stands in the way
*/
async function chooseField(path, signataire, context) {
	const file = (0, node_path.resolve)(context.currentDirectory, path);
	const name = require_disk.displayPath(file, context.currentDirectory);
	const bytes = readPdf(file, name);
	const { hasMark } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
	if (!hasMark(bytes)) throw notOurs(name, context.program);
	const { fields } = await read(bytes, name, context);
	if (fields.length === 0) throw noField(name, context.program);
	const field = fields.find((one) => one.signataire === signataire);
	if (field === void 0) throw unknown(signataire, fields);
	if (field.signature !== void 0) throw alreadySigned(field, field.signature);
	refuseTampered(fields, context.program);
	return {
		file,
		bytes,
		fields,
		field
	};
}
async function read(bytes, name, { now }) {
	const { readSignatures } = await Promise.resolve().then(() => require("./parts/signature-0OA_x1yq.cjs"));
	try {
		return await readSignatures(bytes, {
			trusted: void 0,
			now
		});
	} catch {
		throw new require_failure.Failure("file", `« ${name} » est abîmé : il ne peut pas être signé.`, "Reprenez-le là d’où il vient.");
	}
}
/** Nobody puts a name under a text that was changed behind the back of those who signed before. */
function refuseTampered(fields, program) {
	const fault = fields.flatMap(signatureFindings).find(({ severity }) => severity === "error");
	if (fault === void 0) return;
	throw new require_failure.Failure("document", `Ce document ne doit pas être signé. ${fault.message}`, `Reprenez l’exemplaire que les autres ont signé ; « ${program} verify » dit tout ce qui a changé.`);
}
function notOurs(name, program) {
	return new require_failure.Failure("file", `« ${name} » n’est pas un PDF de ce programme, ou un autre l’a enregistré depuis : il ne peut pas être signé.`, `Faites l’exemplaire à signer : ${program} render --etat arrete --document contrat --format pdf`);
}
function noField(name, program) {
	return new require_failure.Failure("document", `« ${name} » n’a pas de champ à signer : seul un contrat fait dans l’état « arrete », avec ses signataires, en a.`, `Faites l’exemplaire à signer : ${program} render --etat arrete --document contrat --format pdf`);
}
function unknown(signataire, fields) {
	const known = fields.map((field) => field.signataire);
	const list = `Signataires de ce document : ${require_agreement.enumerate(known)}.`;
	if (signataire === void 0) return new require_failure.Failure("usage", "Il manque l’option --signataire : pour qui signez-vous ?", list);
	const meant = require_nearest.nearest(signataire, known);
	return new require_failure.Failure("usage", `« ${signataire} » n’est pas un signataire de ce document.`, meant === void 0 ? list : `Vouliez-vous dire « ${meant} » ? ${list}`);
}
function alreadySigned({ signataire }, { holder, date }) {
	const who = holder === void 0 ? "" : ` par ${holder.name}`;
	const when = date === void 0 ? "" : `, ${formatMoment(date)}`;
	return new require_failure.Failure("document", `« ${signataire} » a déjà signé ce document${who === "" && when === "" ? "" : ` :${who}${when}`}.`, "Une signature ne se remplace pas. Pour recommencer, repartez d’un exemplaire qui n’est pas signé.");
}

// src/commands/sign/one-signable.ts
/** The one PDF that was named. @throws Failure `usage` */
function oneSignable([path, another]) {
	if (path !== void 0 && another === void 0) return path;
	throw new require_failure.Failure("usage", "Un PDF, et un seul, est signé à la fois.", "Donnez le chemin du contrat en PDF.");
}
/** What an option without which nothing can be done was given. @throws Failure `usage` */
function required(value, option, hint) {
	if (value !== void 0 && value !== "") return value;
	throw new require_failure.Failure("usage", `Il manque l’option ${option}.`, hint);
}

// src/commands/sign/read-certificate-file.ts
/** A certificate has some kilobytes, all authorities of a country less than this. */
const MOST_BYTES = 8388608;
/**
* Reads a certificate file, of those who sign or of those who vouch for them.
* @param name the path as messages show it
* @throws Failure `file` when it is not there, is no file, or can't be read
*/
function readCertificateFile(path, name) {
	try {
		const facts = (0, node_fs.statSync)(path);
		if (!facts.isFile() || facts.size > MOST_BYTES) throw new require_failure.Failure("file", `« ${name} » n’est pas un fichier de certificat.`, "Donnez le chemin d’un fichier.");
		return (0, node_fs.readFileSync)(path);
	} catch (error) {
		if (error instanceof require_failure.Failure) throw error;
		throw error instanceof Error && "code" in error && error.code === "ENOENT" ? new require_failure.Failure("file", `Le fichier « ${name} » n’existe pas.`, "Vérifiez le chemin.") : new require_failure.Failure("file", `Le fichier « ${name} » ne peut pas être lu.`, "Vérifiez vos droits de lecture.");
	}
}

// src/commands/sign/open-credential.ts
/**
* Opens a certificate file with the password that the user gives.
* @throws Failure when the file or the password is wrong, or the certificate does not hold today
*/
async function openCredential(path, options, context) {
	const file = (0, node_path.resolve)(context.currentDirectory, path);
	const name = require_disk.displayPath(file, context.currentDirectory);
	const bytes = readCertificateFile(file, name);
	const password = await passwordFor(name, options, context);
	const { holderOf, readP12 } = await Promise.resolve().then(() => require("./parts/signature-0OA_x1yq.cjs"));
	const credential = readP12(bytes, password, name);
	const holder = holderOf(credential.certificate);
	checkDates(credential, holder, context.now);
	return {
		credential,
		holder
	};
}
async function passwordFor(name, { passwordEnv, passwordFd, input }, context) {
	if (passwordEnv !== void 0 && passwordFd !== void 0) throw new require_failure.Failure("usage", "Le mot de passe est donné deux fois.", "Gardez --password-env ou --password-fd, pas les deux.");
	if (passwordEnv !== void 0) return fromVariable(passwordEnv, context);
	if (passwordFd !== void 0) return fromDescriptor(passwordFd);
	const typed = input === false ? void 0 : await context.askPassword?.(`Mot de passe de « ${name} »`);
	if (typed !== void 0) return typed;
	throw new require_failure.Failure("usage", `Le mot de passe de « ${name} » ne peut pas être demandé ici.`, "Donnez-le par une variable (--password-env CLS_P12_PASSWORD) ou par un descripteur (--password-fd 3 3< fichier).");
}
function fromVariable(name, { machine }) {
	const password = machine.env[name];
	if (password !== void 0) return password;
	throw new require_failure.Failure("usage", `La variable d’environnement « ${name} », que nomme --password-env, n’existe pas.`, "Donnez le nom de la variable, pas le mot de passe lui-même.");
}
function fromDescriptor(typed) {
	try {
		if (!/^\d{1,4}$/.test(typed)) throw new Error("not a number");
		return (0, node_fs.readFileSync)(Number(typed), "utf8").replace(/\r?\n$/, "");
	} catch {
		throw new require_failure.Failure("usage", `Aucun mot de passe ne peut être lu au descripteur « ${typed} ».`, "Ouvrez-le en lançant la commande : --password-fd 3 3< fichier-du-mot-de-passe");
	}
}
/** A signature under a certificate that does not hold on the day proves nothing. */
function checkDates({ certificate }, { name }, now) {
	const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
	if (from <= now && now <= to) return;
	throw new require_failure.Failure("file", now > to ? `Le certificat de ${name} a expiré ${formatMoment(to)}. Rien n’a été signé.` : `Le certificat de ${name} n’est pas encore valable : il le sera ${formatMoment(from)}. Rien n’a été signé.`, now > to ? "Demandez un nouveau certificat." : "Vérifiez l’heure de cet ordinateur.");
}

// src/commands/sign/replace-safely.ts
/**
* Writes a signed document: beside its place, then renamed. A file that stands there is replaced only if all of it is in the new one,
* as an earlier version: a signature that another person added meanwhile is not lost.
* @throws Failure `file`
*/
function replaceSafely(path, bytes, name) {
	const place = behindLinks(path);
	const old = contentOf(place);
	if (old !== void 0 && !isBeginning(old, bytes)) throw new require_failure.Failure("file", `« ${name} » contient autre chose que le document à signer, ou a changé entre-temps : il est laissé intact.`, "Choisissez un autre fichier avec --output, ou recommencez.");
	require_output.writeOutput(place, bytes, () => true, false);
}
/** A link goes on leading to the document. */
function behindLinks(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
	}
}
function contentOf(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch {
		return;
	}
}
function isBeginning(old, bytes) {
	return old.length <= bytes.length && Buffer.compare(old, bytes.subarray(0, old.length)) === 0;
}

// src/commands/sign.ts
const sign = defineCommand({
	name: "sign",
	summary: "Signe le contrat en PDF avec le certificat d’un signataire",
	arguments: "<pdf>",
	options: {
		signataire: {
			flags: "--signataire <id>",
			describe: "le partenaire pour qui vous signez : son « id » dans le contrat"
		},
		p12: {
			flags: "--p12 <fichier>",
			describe: "votre certificat et sa clé (.p12 ou .pfx)"
		},
		fonction: {
			flags: "--fonction <texte>",
			describe: "votre fonction, montrée sous votre nom"
		},
		lieu: {
			flags: "--lieu <ville>",
			describe: "la ville où vous signez"
		},
		timestampUrl: {
			flags: "--timestamp-url <adresse>",
			describe: "autorité d’horodatage (RFC 3161) qui confirme la date ; seule une empreinte lui est envoyée"
		},
		output: {
			flags: "-o, --output <fichier>",
			describe: "où écrire le PDF signé (par défaut, à la place du PDF)"
		},
		passwordEnv: {
			flags: "--password-env <nom>",
			describe: "variable d’environnement qui contient le mot de passe"
		},
		passwordFd: {
			flags: "--password-fd <numéro>",
			describe: "descripteur de fichier où lire le mot de passe"
		},
		input: {
			flags: "--no-input",
			describe: "ne pose aucune question"
		}
	},
	examples: [
		["sign contrat.pdf --signataire ars --p12 ars.p12", "signe pour l’ARS ; le mot de passe est demandé"],
		["sign contrat.pdf --signataire cpam --p12 cpam.p12 --lieu Valmont -o signe.pdf", "écrit le PDF signé à part"],
		["sign contrat.pdf --signataire ars --p12 ars.p12 --password-env CLS_P12_PASSWORD", "signe sans poser de question"]
	],
	async run(paths, options, context) {
		const path = oneSignable(paths);
		const { signal, now, currentDirectory } = context;
		const p12 = required(options.p12, "--p12", "Donnez votre certificat : --p12 mon-certificat.p12");
		const { file, bytes, fields, field } = await chooseField(path, options.signataire, context);
		const { credential, holder } = await openCredential(p12, options, context);
		const signed = await addSignature(bytes, {
			field,
			credential,
			holder,
			date: now,
			signal,
			...options
		});
		const target = options.output === void 0 ? file : (0, node_path.resolve)(currentDirectory, options.output);
		replaceSafely(target, signed, require_disk.displayPath(target, currentDirectory));
		const left = fields.filter((other) => other !== field && other.signature === void 0);
		const next = left.length === 0 ? "Toutes les parties ont signé." : `Il reste à signer : ${require_agreement.enumerate(left.map(({ signataire }) => signataire))}.`;
		context.say(`${context.paint.green("✓")} ${require_disk.displayPath(target, currentDirectory)} : signé par ${holder.name} pour « ${field.signataire} »`);
		context.say(next);
		return {
			output: "",
			outcome: "done"
		};
	}
});

// src/diagnostics/index.generated.ts
/** Every form of report, loaded when it is asked for. */
const REPORTS = {
	"human": async () => (await Promise.resolve().then(() => require("./parts/human-Ba1-gAEg.cjs")).then((n) => n.human_exports)).human,
	"json": async () => (await Promise.resolve().then(() => require("./parts/json-gwWo7a89.cjs"))).json,
	"github": async () => (await Promise.resolve().then(() => require("./parts/github-BNCze6YU.cjs"))).github,
	"gitlab": async () => (await Promise.resolve().then(() => require("./parts/gitlab-C7Otnx4f.cjs"))).gitlab,
	"sarif": async () => (await Promise.resolve().then(() => require("./parts/sarif-mmoD3fdv.cjs"))).sarif,
	"junit": async () => (await Promise.resolve().then(() => require("./parts/junit-ZnHOnP7f.cjs"))).junit,
	"checkstyle": async () => (await Promise.resolve().then(() => require("./parts/checkstyle-BjJu8S69.cjs"))).checkstyle
};

// src/commands/validate/fix-command.ts
/** What to type so that the contracts at `paths` are corrected: the command that was typed, with `--fix`. */
function fixCommand(paths, { program }) {
	return [
		program,
		"validate",
		...paths.map(asTyped),
		"--fix"
	].join(" ");
}
/** Double quotes are understood by every shell. */
function asTyped(path) {
	return /^[\p{L}\p{N}._/\\:-]+$/u.test(path) ? path : `"${path}"`;
}

// src/commands/validate/usage.ts
/**
* Refuses options that have no meaning together.
* @throws Failure `usage`
*/
function refuseContradictions({ baseline, updateBaseline, dryRun }) {
	if (updateBaseline && baseline === void 0) throw noBaselineNamed();
	if (updateBaseline && dryRun) throw dryBaseline();
}
function dryBaseline() {
	return new require_failure.Failure("usage", "--dry-run n’écrit rien, et --update-baseline écrit un fichier.", "Retirez l’une des deux options.");
}
function noBaselineNamed() {
	return new require_failure.Failure("usage", "--update-baseline ne dit pas quel fichier écrire.", "Nommez-le, par exemple « --baseline connues.json --update-baseline ».");
}
/**
* The number of warnings that is admitted.
* @throws Failure `usage` when what was typed is no whole number
*/
function mostWarnings(typed) {
	if (typed === void 0) return Number.POSITIVE_INFINITY;
	if (/^\d{1,9}$/.test(typed)) return Number(typed);
	throw new require_failure.Failure("usage", `« ${typed} » n’est pas un nombre d’avertissements.`, "Écrivez un nombre entier à partir de 0, par exemple « --max-warnings 0 ».");
}

// src/commands/validate.ts
const validate = defineCommand({
	name: "validate",
	summary: "Vérifie un ou plusieurs contrats et dit quoi corriger, à la ligne près",
	arguments: "[chemins...]",
	options: {
		format: {
			flags: "--format <format>",
			describe: "forme du rapport",
			choices: Object.keys(REPORTS),
			default: "human"
		},
		etat: {
			flags: "--etat <état>",
			describe: "vérifie comme si le contrat était dans cet état (par défaut, le sien)",
			choices: require_etat.ETATS
		},
		maxWarnings: {
			flags: "--max-warnings <nombre>",
			describe: "échoue aussi s’il y a plus d’avertissements que ce nombre"
		},
		baseline: {
			flags: "--baseline <fichier>",
			describe: "laisse de côté les remarques déjà connues, dont ce fichier tient la liste"
		},
		updateBaseline: {
			flags: "--update-baseline",
			describe: "écrit dans ce fichier les remarques d’aujourd’hui : elles sont désormais connues"
		},
		fix: {
			flags: "--fix",
			describe: "corrige dans les fichiers ce qui peut l’être sans votre avis"
		},
		dryRun: {
			flags: "--dry-run",
			describe: "montre ce que --fix corrigerait, sans rien écrire"
		},
		quiet: {
			flags: "-q, --quiet",
			describe: "ne montre que les erreurs"
		}
	},
	examples: [
		["validate", "vérifie le contrat du dossier courant"],
		["validate contrats/valmont --etat arrete", "dit ce qui manque encore avant la signature"],
		["validate --fix --dry-run", "montre les corrections qui peuvent être faites sans vous"],
		["validate --baseline connues.json --update-baseline", "prend acte de l’existant : seul ce qui est nouveau sera montré"],
		["validate contrats --format json", "vérifie tous les contrats d’un dossier, pour un programme"],
		["validate --format github --max-warnings 0", "annote une demande de fusion sur GitHub, et n’y admet aucun avertissement"]
	],
	async run(paths, options, context) {
		const { currentDirectory, paint, width, say } = context;
		const most = mostWarnings(options.maxWarnings);
		refuseContradictions(options);
		const folders = findContracts(paths, currentDirectory, say);
		const { checkContrat } = await Promise.resolve().then(() => require("./parts/check-Bu1f_1aC.cjs"));
		const { checkContracts } = await Promise.resolve().then(() => require("./parts/check-contracts-Dv302hKX.cjs"));
		const etat = options.etat;
		const check = (project) => checkContrat(project, etat);
		const fixer = await fixerFor(options, check, context);
		const checked = await checkContracts(folders, fixer?.fix ?? ((folder) => check(require_disk.diskProject(folder, currentDirectory))), context);
		fixer?.tell();
		const { contracts, known } = await newIn(checked, options, context);
		const diagnostics = contracts.flatMap((contract) => contract.diagnostics);
		const texts = new Map(contracts.flatMap((contract) => [...contract.texts]));
		const summary = require_diagnostic.summarize(diagnostics, {
			files: texts.size,
			contracts: contracts.length,
			...known === void 0 ? {} : { known }
		});
		if (options.dryRun && fixer !== void 0) return {
			output: fixer.difference(),
			outcome: fixer.hasCorrections() || summary.errors > 0 ? "found-errors" : "done"
		};
		const report = await REPORTS[options.format]();
		const [{ RULES }, { allSheets }] = await Promise.all([Promise.resolve().then(() => require("./parts/index.generated-D3MNmHyy.cjs")), Promise.resolve().then(() => require("./parts/sheet-8Z_dzOlA.cjs"))]);
		const summaries = new Map(allSheets(RULES).map(({ id, summary }) => [id, summary]));
		const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
		const { contractLines } = await Promise.resolve().then(() => require("./parts/contract-lines-BLagzwXn.cjs"));
		const lines = contractLines(contracts, options.quiet, currentDirectory);
		const isTooMuch = summary.warnings > most;
		if (isTooMuch) say(`✗ ${require_agreement.plural(summary.warnings, "avertissement")} : --max-warnings en admet ${most} au plus.`);
		return {
			output: report({
				diagnostics: shown,
				summary,
				texts,
				summaries,
				contracts: lines
			}, {
				paint,
				width,
				fix: fixCommand(paths, context)
			}),
			outcome: summary.errors > 0 || isTooMuch ? "found-errors" : "done"
		};
	}
});
/** Who corrects the contracts, if that was asked for. */
async function fixerFor({ fix, dryRun }, check, context) {
	return fix || dryRun ? (await Promise.resolve().then(() => require("./parts/fix-Cz-XsiOg.cjs"))).contractFixer(check, dryRun, context) : void 0;
}
/** What a baseline does not know yet; all of it where there is none. */
async function newIn(contracts, { baseline, updateBaseline, quiet }, { currentDirectory, say }) {
	if (baseline === void 0) return { contracts };
	const { holdAgainstBaseline } = await Promise.resolve().then(() => require("./parts/hold-against-baseline-BiK0Qzqz.cjs"));
	return holdAgainstBaseline(contracts, baseline, updateBaseline, {
		currentDirectory,
		say: quiet ? () => void 0 : say
	});
}

// src/commands/verify/conformance.ts
/** Holds the file against PDF/UA-1 and PDF/A-3a. */
const conformance = async ({ bytes }) => {
	const { checkConformance, NOT_CHECKED, readPdfFile } = await Promise.resolve().then(() => require("./parts/conformance-D-s-BiPV.cjs")).then((n) => n.conformance_exports);
	const result = checkConformance(await readPdfFile(bytes));
	const findings = [
		...result.faults.map(findingOf),
		...more(result),
		...unread(result)
	];
	const clauses = [...new Set(result.checked)];
	return {
		id: "conformite",
		title: "Accessibilité (PDF/UA-1) et archivage (PDF/A-3a)",
		facts: findings.length === 0 ? ["Conforme aux règles vérifiables."] : [],
		findings,
		checked: `${require_agreement.plural(clauses.length, "règle")} des deux normes, de celles qu’un programme peut contrôler.`,
		notChecked: `si les textes qui remplacent les images disent vrai, si l’ordre de lecture a un sens, et ${require_agreement.plural(NOT_CHECKED.length, "règle")} d’archivage (--format json les nomme).`,
		data: {
			reglesVerifiees: clauses,
			reglesNonVerifiees: NOT_CHECKED
		}
	};
};
function findingOf({ clauses, message, page, object }) {
	return {
		severity: "error",
		message,
		where: [page === void 0 ? void 0 : `page ${page}`, object].filter((part) => part !== void 0).join(", "),
		rules: clauses
	};
}
/** The faults of a test that are too many to be listed. */
function more({ faults, counts }) {
	return [...counts].flatMap(([clause, count]) => {
		const left = count - faults.filter(({ clauses }) => clauses[0] === clause).length;
		const same = faults.find(({ clauses }) => clauses[0] === clause);
		return left === 0 || same === void 0 ? [] : [{
			severity: "error",
			message: `De même, ${require_agreement.plural(left, "autre fois", "autres fois")}.`,
			rules: same.clauses
		}];
	});
}
function unread({ isWhole }) {
	return isWhole ? [] : [{
		severity: "error",
		message: "Le contenu des pages est démesuré : il n’a pas été lu jusqu’au bout."
	}];
}

// src/commands/verify/human.ts
/** So many findings of one kind are told in full; the rest are counted. */
const IN_FULL = 3;
/** The report for people: each check with what it found, then one line on the whole. */
function humanReport(reports, context) {
	const errors = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error").length;
	const { paint } = context;
	const end = errors === 0 ? paint.green("✓ Rien à redire dans ce qui a été vérifié.") : paint.red(`✗ ${require_agreement.plural(errors, "défaut")} dans ce qui a été vérifié.`);
	return `${[...reports.map((report) => section(report, context)), end].join("\n\n")}\n`;
}
function section({ title, facts, findings, checked, notChecked }, { paint, width }) {
	const groups = require_group_by.groupBy(findings, kindOf);
	return [
		paint.bold(title),
		...facts.flatMap((fact) => require_human.fold(`${paint.green("✓")} ${require_frame.visible(fact)}`, width, "  ", "    ")),
		...[...groups.values()].flatMap((group) => told(group, width, paint)),
		...require_human.fold(paint.dim(`Vérifié : ${checked}`), width, "  ", "    "),
		...notChecked === void 0 ? [] : require_human.fold(paint.dim(`Non vérifié : ${notChecked}`), width, "  ", "    ")
	].join("\n");
}
/** Findings of the same rules stand together. */
const kindOf = ({ rules, severity, message }) => rules === void 0 || rules.length === 0 ? `${severity} ${message}` : rules.join(" ");
function told(group, width, paint) {
	const more = group.length - IN_FULL;
	return [...group.slice(0, IN_FULL).flatMap(({ severity, message, where, rules = [] }) => {
		const sign = severity === "error" ? paint.red("✗") : paint.cyan("→");
		const place = where === void 0 || where === "" ? "" : ` (${where})`;
		const named = rules.length === 0 ? "" : ` ${paint.dim(rules.join(", "))}`;
		return require_human.fold(`${sign} ${require_frame.visible(`${message}${place}`)}${named}`, width, "  ", "    ");
	}), ...more > 0 ? [`    de même, ${require_agreement.plural(more, "autre fois", "autres fois")}`] : []];
}

// src/commands/verify/signatures.ts
/** Lists who is to sign and who did, and what became of the document since. */
const signatures = async (subject) => {
	const { bytes, context, options } = subject;
	const trusted = await trustedCertificates(subject);
	const { readSignatures } = await Promise.resolve().then(() => require("./parts/signature-0OA_x1yq.cjs"));
	let read;
	try {
		read = await readSignatures(bytes, {
			trusted,
			now: context.now
		});
	} catch {
		return require_is_signed.isSigned(bytes) ? report$1([], [{
			severity: "error",
			message: DAMAGED
		}]) : void 0;
	}
	const { fields, changesBefore } = read;
	if (fields.length === 0) return require_is_signed.isSigned(bytes) ? report$1([], [{
		severity: "error",
		message: HIDDEN
	}]) : void 0;
	const before = changesBefore.length === 0 ? [] : [{
		severity: "info",
		message: `Avant la première signature, le document a été modifié : ${changesBefore.join(", ")}.`
	}];
	const findings = [...fields.flatMap(signatureFindings), ...before];
	return report$1(fields.flatMap(signatureFacts), findings, fields, options.trust === void 0);
};
function report$1(facts, findings, fields = [], asksTrust = false) {
	return {
		id: "signatures",
		title: "Signatures électroniques",
		facts,
		findings,
		checked: "ce que chaque signature couvre, sa valeur, et les modifications faites depuis.",
		notChecked: `${asksTrust ? "si les certificats viennent d’une autorité reconnue (--trust le dit), et " : ""}si un certificat a été révoqué.`,
		data: { champs: fields }
	};
}
const DAMAGED = "Le fichier a été modifié au point que ses signatures ne peuvent plus être vérifiées.";
const HIDDEN = "Le fichier contient une signature, mais ne la montre plus : il a été modifié.";
async function trustedCertificates({ context, options: { trust } }) {
	if (typeof trust !== "string") return void 0;
	const file = (0, node_path.resolve)(context.currentDirectory, trust);
	const name = require_disk.displayPath(file, context.currentDirectory);
	const { readCertificates } = await Promise.resolve().then(() => require("./parts/signature-0OA_x1yq.cjs"));
	const certificates = readCertificates(readCertificateFile(file, name));
	if (certificates.length > 0) return certificates;
	throw new require_failure.Failure("file", `« ${name} » ne contient aucun certificat.`, "Donnez à --trust un fichier PEM : il contient des lignes « BEGIN CERTIFICATE ».");
}

// src/commands/verify/source.ts
/** Makes the document again from the folder that the PDF carries, and holds its words against those of the PDF. */
const source = async (subject) => {
	try {
		return await compared(subject);
	} catch (reason) {
		if (reason instanceof require_failure.Failure) return report(void 0, [], [error(reason.message)]);
		throw reason;
	}
};
async function compared({ bytes, context }) {
	const { readCarried } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
	const carried = await readCarried(bytes);
	if (carried === void 0) return void 0;
	const making = readMaking(carried);
	if (making === void 0) return report(carried, [], [error("Rien ne dit comment ce document a été fait.")]);
	if (making.version !== context.version) return report(carried, [], [{
		severity: "info",
		message: `Ce document a été fait par la version ${making.version} du programme ; celle-ci est la ${context.version}. Son texte n’est comparé qu’avec la même version.`
	}]);
	const made = await makeAgain(carried, making);
	if (made === void 0) return report(carried, [], [error("Le dossier joint ne permet pas de refaire ce document.")]);
	const { compareWithPage } = await Promise.resolve().then(() => require("./parts/pdf-CRhHSdbd.cjs"));
	const difference = await compareWithPage(bytes, made);
	if (difference === void 0) return report(carried, ["Le texte du PDF est celui que donne ce dossier."], []);
	const { before, expected, found } = difference;
	return report(carried, [], [error(`Après « ${before} », le PDF dit « ${found} », et le dossier joint donne « ${expected} ».`)]);
}
/** @param carried `undefined` when it can't be read */
function report(carried, facts, findings) {
	const files = carried && `Le PDF porte le dossier dont il a été fait (${require_agreement.plural(carried.files.size, "fichier")}).`;
	return {
		id: "source",
		title: "Dossier du contrat joint au PDF",
		facts: [...files === void 0 ? [] : [files], ...facts],
		findings,
		checked: "tous les mots du document, dans l’ordre, refaits à partir du dossier joint.",
		notChecked: "si ce dossier est celui que les signataires ont approuvé ; les images."
	};
}
function error(message) {
	return {
		severity: "error",
		message
	};
}
function readMaking({ making }) {
	try {
		const data = JSON.parse(making ?? "");
		return isFabrication(data) ? data : void 0;
	} catch {
		return;
	}
}
function isFabrication(data) {
	if (typeof data !== "object" || data === null) return false;
	const { version, document, etat, theme } = data;
	return [
		version,
		document,
		etat,
		theme
	].every((value) => typeof value === "string") && require_etat.ETATS.includes(etat);
}
/** The page that the carried folder gives; `undefined` if it gives none. */
async function makeAgain({ files }, { document, etat, theme, version }) {
	const project = require_memory.memoryProject(Object.fromEntries(files));
	const { checkContrat } = await Promise.resolve().then(() => require("./parts/check-Bu1f_1aC.cjs"));
	const { contrat, isSound } = checkContrat(project, etat);
	const { isTheme } = await Promise.resolve().then(() => require("./parts/themes-BujwGQWN.cjs"));
	if (!isSound || !isTheme(theme)) return void 0;
	const { DOCUMENTS } = await Promise.resolve().then(() => require("./parts/index.generated-COKNT9OZ.cjs"));
	const [view] = makeViews(DOCUMENTS.filter(({ name }) => name === document), contrat, project);
	if (view === void 0) return void 0;
	const { renderHtml } = await Promise.resolve().then(() => require("./parts/render-html-1ep2uHqm.cjs"));
	return renderHtml(view, {
		theme,
		version
	});
}

// src/commands/verify.ts
/** What is looked at, in the order of the report. */
const CHECKS = [
	conformance,
	source,
	signatures
];
const verify = defineCommand({
	name: "verify",
	summary: "Examine un PDF : accessibilité, archivage, texte, dossier joint et signatures",
	arguments: "<pdf>",
	options: {
		format: {
			flags: "--format <format>",
			describe: "forme du rapport",
			choices: ["human", "json"],
			default: "human"
		},
		trust: {
			flags: "--trust <pem>",
			describe: "certificats des autorités que vous reconnaissez, pour juger ceux des signataires"
		}
	},
	examples: [
		["verify sortie/contrat.pdf", "dit si le PDF suit les normes d’accessibilité et d’archivage"],
		["verify contrat.pdf --trust autorites.pem", "dit aussi si les certificats des signataires sont reconnus"],
		["verify contrat.pdf --format json", "le dit à un programme"]
	],
	async run([path, another], options, context) {
		if (path === void 0 || another !== void 0) throw new require_failure.Failure("usage", "Un PDF, et un seul, est examiné à la fois.", "Donnez le chemin d’un fichier PDF.");
		const file = (0, node_path.resolve)(context.currentDirectory, path);
		const name = require_disk.displayPath(file, context.currentDirectory);
		const bytes = readPdf(file, name);
		const reports = [];
		for (const check of CHECKS) {
			const report = await check({
				bytes,
				name,
				context,
				options
			});
			if (report !== void 0) reports.push(report);
		}
		const isWrong = reports.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
		return {
			output: options.format === "json" ? require_json_text.jsonText({
				file: name,
				checks: reports
			}) : humanReport(reports, context),
			outcome: isWrong ? "found-errors" : "done"
		};
	}
});

// src/commands/index.generated.ts
/** Every command, in the order of the help. */
const COMMANDS = [
	validate,
	explain,
	render,
	sign,
	verify,
	extract,
	doctor,
	browserInstall
];

// src/cli/french-help.ts
const TITLES = {
	"Usage:": "Usage :",
	"Options:": "Options :",
	"Commands:": "Commandes :",
	"Arguments:": "Arguments :"
};
/** Help as commander lays it out, in French. */
const FRENCH_HELP = {
	styleTitle: (title) => TITLES[title] ?? title,
	styleUsage: (usage) => usage.replace("[command]", "[commande]"),
	subcommandTerm: termOf,
	optionDescription: describeOption,
	showGlobalOptions: false
};
/** « render [dossier] », « browser install »: what is typed, without the options that every command has. */
function termOf(command) {
	const below = command.commands.map((child) => child.name()).join("|");
	const words = below === "" ? command.usage().replace("[options]", "").trim() : below;
	return `${command.name()} ${words}`.trim();
}
function describeOption(option) {
	const more = [...option.argChoices === void 0 ? [] : [`au choix : ${option.argChoices.join(", ")}`], ...typeof option.defaultValue === "string" ? [`par défaut : ${option.defaultValue}`] : []];
	return more.length === 0 ? option.description : `${option.description} (${more.join(" ; ")})`;
}
/** The examples at the end of a page of help, each with what it does. */
function examplesText(program, examples) {
	return `\nExemples :\n${examples.map(([line, does]) => `  ${program} ${line}\n      ${does}`).join("\n")}\n`;
}

// src/cli/french-mistakes.ts
var import_fastest_levenshtein = require_nearest.require_fastest_levenshtein();
/**
* The help that serves whoever typed a first word alone, as `browser`; any other mistake is thrown in French.
* @throws CommandLineMistake
*/
function helpInstead(error, root, words) {
	if (error.code !== "commander.help") throw mistakeOf(error, root, words);
	const named = words.filter((word) => word !== "help");
	const command = commandOf(root, named);
	const unknown = named.find((word) => word !== command.name() && !word.startsWith("-"));
	if (unknown === void 0) return command.helpInformation();
	throw new CommandLineMistake(`La commande « ${unknown} » n’existe pas.`, didYouMean(unknown, namesBelow(command)) ?? `Tapez « ${fullName(root)} --help » pour voir ce qui est possible.`);
}
/**
* Turns what commander says of a command line into French, with the nearest right word where there is one.
* @param words what was typed after the program's name
*/
function mistakeOf(error, root, words) {
	const command = commandOf(root, words);
	const [, token = ""] = /'([^']*)'/.exec(error.message) ?? [];
	const seeHelp = `Tapez « ${fullName(command)} --help » pour voir ce qui est possible.`;
	switch (error.code) {
		case "commander.unknownCommand": return new CommandLineMistake(`La commande « ${token} » n’existe pas.`, didYouMean(token, namesBelow(command)) ?? seeHelp);
		case "commander.unknownOption": return new CommandLineMistake(`La commande « ${fullName(command)} » ne connaît pas l’option « ${token} ».`, didYouMean(token, command.options.flatMap(({ long }) => long ?? [])) ?? seeHelp);
		case "commander.optionMissingArgument": return new CommandLineMistake(`L’option « ${token} » attend une valeur.`, seeHelp);
		case "commander.invalidArgument": return invalidValue(token, error.message, command) ?? new CommandLineMistake("Une valeur ne convient pas.", seeHelp);
		case "commander.missingArgument": return new CommandLineMistake(`Il manque un argument : ${token}.`, seeHelp);
		case "commander.excessArguments": return new CommandLineMistake(command.name() === "render" ? "Il y a trop de mots après la commande : « render » fait un seul contrat à la fois." : "Il y a trop de mots après la commande.", `Un chemin avec des espaces s’écrit entre guillemets. ${seeHelp}`);
		default: return new CommandLineMistake("Cette ligne de commande ne se comprend pas.", seeHelp);
	}
}
function invalidValue(flags, message, command) {
	const option = command.options.find((known) => known.flags === flags);
	const value = message.split("argument '").slice(1).join("argument '").split("' is invalid")[0] ?? "";
	const choices = option?.argChoices;
	if (option === void 0 || choices === void 0) return void 0;
	return new CommandLineMistake(`« ${value} » n’est pas une valeur de l’option ${option.long ?? flags}.`, didYouMean(value, choices) ?? `Valeurs possibles : ${choices.join(", ")}.`);
}
function didYouMean(typed, known) {
	if (known.length === 0) return void 0;
	const nearest = (0, import_fastest_levenshtein.closest)(typed, known);
	return (0, import_fastest_levenshtein.distance)(typed, nearest) <= Math.max(2, typed.length / 3) ? `Vouliez-vous dire « ${nearest} » ?` : void 0;
}
function commandOf(root, words) {
	let command = root;
	for (const word of words) {
		const next = command.commands.find((known) => known.name() === word);
		if (next === void 0) break;
		command = next;
	}
	return command;
}
function namesBelow(command) {
	return command.commands.map((known) => known.name());
}
function fullName(command) {
	return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

// src/cli/program.ts
/** Builds the reader from the commands of the folder `commands/`. */
function buildProgram(name, version) {
	let line = {
		paths: [],
		options: {}
	};
	let printed = "";
	const print = (text) => {
		printed += text;
	};
	const root = configure(new Command(name), print).description("Écrire un contrat local de santé comme du code : le vérifier, en tirer tous ses documents.").version(version, "-v, --version", "dit la version du programme").helpCommand("help [commande]", "montre l’aide d’une commande").addHelpText("after", examplesText(name, [["validate", "vérifie le contrat du dossier courant"], ["render", "en fait les documents"]]));
	for (const command of COMMANDS) {
		const child = addCommand(root, command, print).action((...received) => {
			const paths = received.slice(0, -2).flat().filter((word) => typeof word === "string");
			line = {
				command,
				paths,
				options: namedOptions(command, child.opts())
			};
		});
		child.addHelpText("after", examplesText(name, command.examples));
	}
	return { read(words) {
		try {
			root.parse(words.length === 0 ? ["--help"] : words, { from: "user" });
		} catch (error) {
			if (!(error instanceof CommanderError)) throw error;
			if (error.exitCode !== 0) print(helpInstead(error, root, words));
		}
		return {
			...line,
			printed
		};
	} };
}
/** Words of two parts, as `browser install`, hang under a parent of the first word. */
function addCommand(root, command, print) {
	const words = command.name.split(" ");
	let parent = root;
	for (const word of words.slice(0, -1)) parent = parent.commands.find((known) => known.name() === word) ?? configure(parent.command(word), print).description(command.summary);
	const child = configure(parent.command([words.at(-1), command.arguments].filter(Boolean).join(" ")), print);
	child.description(command.summary).summary(command.summary);
	for (const [key, option] of Object.entries(command.options)) child.addOption(optionOf(key, option));
	return child;
}
function configure(commander, print) {
	return commander.exitOverride().helpOption("-h, --help", "montre cette aide").option("--no-color", "écrit sans couleurs").configureOutput({
		writeOut: print,
		writeErr: () => {}
	}).configureHelp(FRENCH_HELP);
}
function optionOf(key, { flags, describe, choices, default: value }) {
	const option = new Option(flags, describe).default(value);
	option.attributeName = () => key;
	return choices === void 0 ? option : option.choices(choices);
}
function namedOptions(command, values) {
	const entries = Object.entries(command.options).map(([key, { flags }]) => {
		const value = values[key];
		return [key, typeof value === "string" ? value : flags.includes("<") ? void 0 : value === true];
	});
	return Object.fromEntries(entries);
}

// ../../../work/main/node_modules/chalk/source/vendor/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles$1 = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
const modifierNames = Object.keys(styles$1.modifier);
const foregroundColorNames = Object.keys(styles$1.color);
const backgroundColorNames = Object.keys(styles$1.bgColor);
const colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles$1)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles$1[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles$1[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles$1, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles$1, "codes", {
		value: codes,
		enumerable: false
	});
	styles$1.color.close = "\x1B[39m";
	styles$1.bgColor.close = "\x1B[49m";
	styles$1.color.ansi = wrapAnsi16();
	styles$1.color.ansi256 = wrapAnsi256();
	styles$1.color.ansi16m = wrapAnsi16m();
	styles$1.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles$1.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles$1.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
	Object.defineProperties(styles$1, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles$1.rgbToAnsi256(...styles$1.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles$1.ansi256ToAnsi(styles$1.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles$1.ansi256ToAnsi(styles$1.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles$1;
}
const ansiStyles = assembleStyles();

// ../../../work/main/node_modules/chalk/source/vendor/supports-color/index.js
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : node_process.default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = node_process.default;
let flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) flagForceColor = 0;
else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) flagForceColor = 1;
function envForceColor() {
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") return 1;
		if (env.FORCE_COLOR === "false") return 0;
		return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	}
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (node_process.default.platform === "win32") {
		const osRelease = node_os.default.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ([
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"CIRCLECI"
		].some((key) => key in env)) return 3;
		if ([
			"TRAVIS",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if (env.TERM === "xterm-ghostty") return 3;
	if (env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: node_tty.default.isatty(1) }),
	stderr: createSupportsColor({ isTTY: node_tty.default.isatty(2) })
};

// ../../../work/main/node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
	let index = string.indexOf(substring);
	if (index === -1) return string;
	const substringLength = substring.length;
	let endIndex = 0;
	let returnValue = "";
	do {
		returnValue += string.slice(endIndex, index) + substring + replacer;
		endIndex = index + substringLength;
		index = string.indexOf(substring, endIndex);
	} while (index !== -1);
	returnValue += string.slice(endIndex);
	return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
	let endIndex = 0;
	let returnValue = "";
	do {
		const gotCR = string[index - 1] === "\r";
		returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
		endIndex = index + 1;
		index = string.indexOf("\n", endIndex);
	} while (index !== -1);
	returnValue += string.slice(endIndex);
	return returnValue;
}

// ../../../work/main/node_modules/chalk/source/index.js
const { stdout: stdoutColor, stderr: stderrColor } = supportsColor;
const GENERATOR = Symbol("GENERATOR");
const STYLER = Symbol("STYLER");
const IS_EMPTY = Symbol("IS_EMPTY");
const levelMapping = [
	"ansi",
	"ansi",
	"ansi256",
	"ansi16m"
];
const styles = Object.create(null);
const applyOptions = (object, options = {}) => {
	if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) throw new Error("The `level` option should be an integer from 0 to 3");
	const colorLevel = stdoutColor ? stdoutColor.level : 0;
	object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
	constructor(options) {
		return chalkFactory(options);
	}
};
const chalkFactory = (options) => {
	const chalk = (...strings) => strings.join(" ");
	applyOptions(chalk, options);
	Object.setPrototypeOf(chalk, createChalk.prototype);
	return chalk;
};
function createChalk(options) {
	return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansiStyles)) styles[styleName] = { get() {
	const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
	Object.defineProperty(this, styleName, { value: builder });
	return builder;
} };
styles.visible = { get() {
	const builder = createBuilder(this, this[STYLER], true);
	Object.defineProperty(this, "visible", { value: builder });
	return builder;
} };
const getModelAnsi = (model, level, type, ...arguments_) => {
	if (model === "rgb") {
		if (level === "ansi16m") return ansiStyles[type].ansi16m(...arguments_);
		if (level === "ansi256") return ansiStyles[type].ansi256(ansiStyles.rgbToAnsi256(...arguments_));
		return ansiStyles[type].ansi(ansiStyles.rgbToAnsi(...arguments_));
	}
	if (model === "hex") return getModelAnsi("rgb", level, type, ...ansiStyles.hexToRgb(...arguments_));
	return ansiStyles[type][model](...arguments_);
};
for (const model of [
	"rgb",
	"hex",
	"ansi256"
]) {
	styles[model] = { get() {
		const { level } = this;
		return function(...arguments_) {
			const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansiStyles.color.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
	const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
	styles[bgModel] = { get() {
		const { level } = this;
		return function(...arguments_) {
			const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansiStyles.bgColor.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
}
const proto = Object.defineProperties(() => {}, {
	...styles,
	level: {
		enumerable: true,
		get() {
			return this[GENERATOR].level;
		},
		set(level) {
			this[GENERATOR].level = level;
		}
	}
});
const createStyler = (open, close, parent) => {
	let openAll;
	let closeAll;
	if (parent === void 0) {
		openAll = open;
		closeAll = close;
	} else {
		openAll = parent.openAll + open;
		closeAll = close + parent.closeAll;
	}
	return {
		open,
		close,
		openAll,
		closeAll,
		parent
	};
};
const createBuilder = (self, _styler, _isEmpty) => {
	const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
	Object.setPrototypeOf(builder, proto);
	builder[GENERATOR] = self;
	builder[STYLER] = _styler;
	builder[IS_EMPTY] = _isEmpty;
	return builder;
};
const applyStyle = (self, string) => {
	if (self.level <= 0 || !string) return self[IS_EMPTY] ? "" : string;
	let styler = self[STYLER];
	if (styler === void 0) return string;
	const { openAll, closeAll } = styler;
	if (string.includes("\x1B")) while (styler !== void 0) {
		string = stringReplaceAll(string, styler.close, styler.open);
		styler = styler.parent;
	}
	const lfIndex = string.indexOf("\n");
	if (lfIndex !== -1) string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
	return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles);
const chalk = createChalk();
const chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// src/cli/ask-password.ts
/**
* Asks for a password in the terminal; it is not shown. The question goes to stderr: what is piped on stays clean.
* @returns `undefined` where there is no terminal to ask in, or where a build machine runs the program
* @throws Interruption when the reader gives up
*/
async function askPassword(process, question) {
	const { stdin, stderr, env } = process;
	if (!stdin.isTTY || !stderr.isTTY || env.CI) return void 0;
	const { isCancel, password } = await Promise.resolve().then(() => require("./parts/dist-DBBPvADX.cjs"));
	const answer = await password({
		message: question,
		input: stdin,
		output: stderr
	});
	if (isCancel(answer)) throw new Interruption();
	return answer;
}

// src/cli/progress.ts
/** More often than that nobody reads it, and a slow terminal would hold up the work. In milliseconds. */
const PAUSE = 80;
/**
* The line that says how far the work is; none in a pipe, in a continuous integration, or in a terminal that can't clear a line.
* @param now milliseconds on a clock that never goes back
*/
function openProgress(stream, env, now = () => performance.now()) {
	if (!stream.isTTY || env.CI || env.TERM === "dumb") return void 0;
	let isShown = false;
	let last = Number.NEGATIVE_INFINITY;
	return { show(line) {
		if (line === "") {
			if (isShown) stream.write(CLEAR);
			isShown = false;
			last = Number.NEGATIVE_INFINITY;
			return;
		}
		if (now() - last < PAUSE) return;
		last = now();
		isShown = true;
		stream.write(CLEAR + [...require_frame.visible(line).normalize("NFC")].slice(0, Math.max(1, stream.columns - 1)).join(""));
	} };
}
/** Back to the start of the line, then nothing to its end. */
const CLEAR = "\r\x1B[K";

// src/cli/terminal.ts
/** Columns where the terminal does not say how wide it is. */
const DEFAULT_WIDTH = 80;
/** The terminal of a process. `NO_COLOR`, `FORCE_COLOR` and pipes are honoured. */
function openTerminal(process) {
	const plain = Boolean(process.env.NO_COLOR) || process.argv.includes("--no-color");
	const painter = (support) => new Chalk({ level: plain || !support ? 0 : support.level });
	const paint = painter(stderrColor);
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
	const progress = openProgress(process.stderr, process.env);
	const say = (line) => {
		progress?.show("");
		process.stderr.write(`${line}\n`);
	};
	return {
		paint,
		say,
		complain(message, hint) {
			say(`${paint.red("✗")} ${message}`);
			if (hint !== void 0) say(paint.cyan(`  → ${hint}`));
		},
		write: (text) => new Promise((resolve, reject) => {
			progress?.show("");
			process.stdout.write(text, (error) => {
				if (!error || error.code === "EPIPE") resolve();
				else reject(unwritable(error));
			});
		}),
		context: () => ({
			currentDirectory: currentDirectory(process),
			machine: {
				platform: process.platform,
				arch: process.arch,
				nodeVersion: process.versions.node,
				env: process.env,
				homeDirectory: homeDirectory(),
				temporaryDirectory: (0, node_path.resolve)(currentDirectory(process), (0, node_os.tmpdir)()),
				isRoot: process.getuid?.() === 0,
				userId: process.getuid?.()
			},
			paint: painter(stdoutColor),
			width: process.stdout.columns ?? DEFAULT_WIDTH,
			now: /* @__PURE__ */ new Date(),
			askPassword: (question) => askPassword(process, question),
			say,
			progress: progress?.show
		})
	};
}
/** The home of the user; none where the system does not know the user, as in some containers. */
function homeDirectory() {
	try {
		return (0, node_os.homedir)();
	} catch {
		return "";
	}
}
/** The current directory; whoever removes it in another window leaves us without one. */
function currentDirectory(process) {
	try {
		return process.cwd();
	} catch {
		throw new require_failure.Failure("file", "Le dossier courant n’existe plus, ou ne peut pas être lu.", "Placez-vous dans un autre dossier avec « cd », puis recommencez.");
	}
}
function unwritable(error) {
	const why = error.code === "ENOSPC" ? "il n’y a plus de place" : error.code ?? error.message;
	return new require_failure.Failure("file", `Le résultat ne peut pas être écrit sur la sortie : ${why}.`, "Dirigez la sortie vers un autre fichier, sur un disque où il reste de la place.");
}

// src/cli/main.ts
/**
* The whole program: reads the command line, runs the command, prints what it gives. The only place that catches.
* @param program the name that was typed, `cls` or `clsante`
* @returns the exit code
*/
async function main(program) {
	const terminal = openTerminal(process);
	const interruption = listenForInterruption();
	try {
		const version = packageVersion();
		const { command, paths, options, printed } = buildProgram(program, version).read(process.argv.slice(2));
		await terminal.write(printed);
		if (command === void 0) return EXIT_CODES.done;
		const { output, outcome } = await command.run(paths, options, {
			...terminal.context(),
			program,
			version,
			get signal() {
				return interruption.start();
			}
		});
		await terminal.write(output);
		return EXIT_CODES[outcome];
	} catch (error) {
		if (interruption.happened() || error instanceof Interruption) return EXIT_CODES.interrupted;
		return tell(error, terminal);
	} finally {
		interruption.stop();
	}
}
const INTERRUPTIONS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Turns Ctrl-C and its like into an abort, from the moment somebody wants to know: a program that has nothing to clear away ends as
* the system ends it, at once. A second Ctrl-C changes nothing: what is left behind is being cleared away already.
*/
function listenForInterruption() {
	const controller = new AbortController();
	const interrupt = () => controller.abort();
	let listens = false;
	return {
		start() {
			if (!listens) for (const name of INTERRUPTIONS) process.on(name, interrupt);
			listens = true;
			return controller.signal;
		},
		happened: () => controller.signal.aborted,
		stop() {
			if (controller.signal.aborted) return;
			for (const name of INTERRUPTIONS) process.off(name, interrupt);
		}
	};
}
/** Says what stopped the program. Only a bug shows its stack, for whoever mends it. */
function tell(error, terminal) {
	if (error instanceof CommandLineMistake) {
		terminal.complain(error.message, error.hint);
		return EXIT_CODES.usage;
	}
	if (error instanceof require_failure.Failure) {
		terminal.complain(error.message, error.hint);
		return EXIT_CODES[error.kind];
	}
	terminal.complain("Le programme a rencontré une erreur qui n’est pas de votre fait.", "Signalez-la avec les lignes qui suivent : elles disent où elle s’est produite.");
	terminal.say(error instanceof Error ? error.stack ?? error.message : String(error));
	return EXIT_CODES.bug;
}
function packageVersion() {
	const facts = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)("clsante/package.json");
	return typeof facts === "object" && facts !== null && "version" in facts ? String(facts.version) : "";
}

exports.main = main;