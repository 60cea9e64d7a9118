import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import type { Etat } from '../model/etat.ts';
import { readContrat } from '../model/read-contrat.ts';
import type { Project } from '../project/project.ts';
import { validateSchema } from '../schema/check-schema.ts';
import { readSource, type Source } from '../source/source.ts';
import { applyRules } from './apply.ts';
import { UNSOUND } from './define.ts';
import { withoutEchoes } from './echoes.ts';
import { RULES } from './index.generated.ts';

/** Everything that is known of one contract folder. */
export interface Checked {
  readonly source: Source;
  readonly contrat: Contrat;
  /** All that was found, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the YAML and its schema are sound and every reference resolves, so that documents can be made. */
  readonly isSound: boolean;
}

/**
 * Reads and checks one contract folder: files, schema, then rules.
 * @param etat the state to check for, instead of the contract's own
 */
export function checkContrat(project: Project, etat?: Etat): Checked {
  return checkSource(readSource(project), etat);
}

/** Checks a contract that was read already: what it would lack in another state is known without reading its files again. */
export function checkSource(source: Source, etat?: Etat): Checked {
  const schema = validateSchema(source);
  const contrat = readContrat(source, schema.invalid, etat);
  // A file that could not be read leaves holes everywhere: rules would tell of its silence, not of a mistake. So does a whole
  // collection under a misspelt key.
  const isWhole = source.isWhole && !schema.invalid.some(({ length, 0: key }) => length === 1 && WIDELY_CITED.has(key));
  const rules = isWhole ? applyRules(RULES, contrat, source, schema.invalid) : [];
  const said = [...schema.diagnostics, ...rules].filter(({ place }) => !source.isGuessed(place));
  const diagnostics = withoutEchoes([...source.diagnostics, ...said].sort(compareDiagnostics));
  const isSound = !diagnostics.some(
    ({ rule, severity }) => severity === 'error' && UNSOUND.some((family) => rule.startsWith(family)),
  );
  return { source, contrat, diagnostics, isSound };
}

const WIDELY_CITED: ReadonlySet<string | number | undefined> = new Set(['partenaires', 'axes', 'fiches']);
