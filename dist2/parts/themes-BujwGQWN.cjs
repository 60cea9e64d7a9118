const require_failure = require("./failure-B17GaVpz.cjs");
const require_package_files = require("./package-files--xqsomOq.cjs");

// src/formats/html/themes.ts
/**
* A theme by its name.
* @throws Failure `usage` when no theme has that name, which comes from the command line or from a contract
*/
function chooseTheme(name) {
	if (isTheme(name)) return name;
	throw new require_failure.Failure("usage", `Le thème « ${name} » n’existe pas.`, `Au choix : ${require_package_files.listTemplates("themes").join(", ")}.`);
}
/** Whether there is a theme of that name. */
function isTheme(name) {
	return require_package_files.listTemplates("themes").includes(name);
}

exports.chooseTheme = chooseTheme;
exports.isTheme = isTheme;