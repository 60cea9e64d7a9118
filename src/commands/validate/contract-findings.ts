import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Etat } from '../../model/etat.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Checked } from '../../rules/check.ts';
import { shownLines } from './shown-lines.ts';
import { underlinedTexts } from './underlined.ts';

/** What is kept of one contract once it is checked: of hundreds, everything would fill the memory. */
export interface ContractFindings extends KeptFindings {
  /** Absolute path of its folder. */
  readonly folder: string;
}

/** What is found in a contract, wherever its folder stands. Plain data, which can be written as JSON and read back. */
export interface KeptFindings {
  /** The state it was checked in. */
  readonly etat: Etat;
  /** Whether the contract says its state; one that can't be read does not. */
  readonly isEtatKnown: boolean;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** What each of the diagnostics underlines. */
  readonly underlined: readonly string[];
  /** Every file that was read, by its name, with the lines of it that a report may show. */
  readonly texts: readonly (readonly [name: string, shown: string])[];
}

/** What is kept of a contract, written down: the words of a finding would otherwise hold on to the whole file that they are cut from. */
export function writeFindings({ source, contrat, diagnostics, isSound }: Checked): string {
  const framed = groupBy(
    diagnostics.filter(({ severity, isOfWhole }) => severity !== 'info' && !isOfWhole),
    ({ place }) => place.file,
  );
  const kept: KeptFindings = {
    etat: contrat.etat,
    isEtatKnown: contrat.yaml.etat !== undefined,
    isSound,
    diagnostics,
    underlined: underlinedTexts(diagnostics, new Map(source.files.map(({ name, text }) => [name, text]))),
    texts: source.files.map(({ name, text }) => {
      const places = framed.get(name)?.map(({ place }) => place) ?? [];
      return [name, places.length === 0 ? '' : shownLines(text, places)];
    }),
  };
  return JSON.stringify(kept);
}

/** What was written down. */
export function readFindings(folder: string, written: string): ContractFindings {
  return { folder, ...(JSON.parse(written) as KeptFindings) };
}
