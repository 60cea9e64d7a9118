import { summarize } from '../../diagnostics/diagnostic.ts';
import type { ContractLine } from '../../diagnostics/report.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { displayPath } from '../../project/disk.ts';
import type { ContractFindings } from './contract-findings.ts';

/**
 * What a table says of each contract.
 * @param isQuiet only those with errors
 */
export function contractLines(
  contracts: readonly ContractFindings[],
  isQuiet: boolean,
  currentDirectory: string,
): readonly ContractLine[] {
  const lines = contracts.map(({ folder, etat, isEtatKnown, diagnostics, texts }) => {
    const { errors, warnings, infos } = summarize(diagnostics, { files: texts.length, contracts: 1 });
    return {
      name: displayPath(folder, currentDirectory),
      etat: isEtatKnown ? LABELS.etat[etat] : '–',
      errors,
      warnings,
      infos,
    };
  });
  return isQuiet ? lines.filter(({ errors }) => errors > 0) : lines;
}
