const require_diagnostic = require("./diagnostic-BzZ4p13c.cjs");
const require_labels_generated = require("./labels.generated-CkfF-fUv.cjs");
const require_disk = require("./disk-Bdy5XKc9.cjs");

// src/commands/validate/contract-lines.ts
/**
* What a table says of each contract.
* @param isQuiet only those with errors
*/
function contractLines(contracts, isQuiet, currentDirectory) {
	const lines = contracts.map(({ folder, etat, isEtatKnown, diagnostics, texts }) => {
		const { errors, warnings, infos } = require_diagnostic.summarize(diagnostics, {
			files: texts.size,
			contracts: 1
		});
		return {
			name: require_disk.displayPath(folder, currentDirectory),
			etat: isEtatKnown ? require_labels_generated.LABELS.etat[etat] : "–",
			errors,
			warnings,
			infos
		};
	});
	return isQuiet ? lines.filter(({ errors }) => errors > 0) : lines;
}

exports.contractLines = contractLines;