import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { readContrat } from '../model/read-contrat.ts';
import { Failure } from '../project/failure.ts';
import type { Project } from '../project/project.ts';
import { validateSchema } from '../schema/check-schema.ts';
import { readSource, type Source } from '../source/source.ts';
import { applyRules } from './apply.ts';
import { isAdjustable, type Rule, UNSOUND } from './define.ts';
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
 * @throws Failure `usage` when there is no such state
 */
export function checkContrat(project: Project, etat?: Etat): Checked {
  return checkSource(readSource(project), etat);
}

/** Checks a contract that was read already: what it would lack in another state is known without reading its files again. */
export function checkSource(source: Source, etat?: Etat): Checked {
  return openCheck(source, etat)(RULES);
}

/** What is known of a contract before all has been looked for that may be wrong with it. */
export interface Sounding extends Pick<Checked, 'source' | 'contrat' | 'isSound'> {
  /** All that there is to know; looked for at the first call. */
  check(): Checked;
}

/**
 * Says whether documents can be made of a contract that was read already. It runs the rules alone that decide it: whoever waits
 * for a page need not wait for the advice.
 */
export function soundSource(source: Source, etat?: Etat): Sounding {
  const checkWith = openCheck(source, etat);
  const { contrat, isSound } = checkWith(DECISIVE);
  let checked: Checked | undefined;
  return {
    source,
    contrat,
    isSound,
    check() {
      checked ??= checkWith(RULES);
      return checked;
    },
  };
}

/** The rules whose findings leave a contract without meaning. */
const DECISIVE: readonly Rule[] = RULES.filter((rule) => !isAdjustable(rule));

/** What the schema says, and the contract as the rules are given it; the rules may then be run. */
function openCheck(source: Source, etat: Etat | undefined): (rules: readonly Rule[]) => Checked {
  if (etat !== undefined && !ETATS.includes(etat)) throw noSuchState(etat);
  const schema = validateSchema(source);
  const contrat = readContrat(source, schema.invalid, etat);
  // A file that could not be read leaves holes everywhere: rules would tell of its silence, not of a mistake. So does a whole
  // collection under a misspelt key.
  const isWhole = source.isWhole && !schema.invalid.some(({ length, 0: key }) => length === 1 && WIDELY_CITED.has(key));
  return (rules) => {
    const found = isWhole ? applyRules(rules, contrat, source, schema.invalid) : [];
    const said = [...schema.diagnostics, ...found].filter(({ place }) => !source.isGuessed(place));
    const diagnostics = withoutEchoes([...source.diagnostics, ...said].sort(compareDiagnostics));
    const isSound = !diagnostics.some(
      ({ rule, severity }) => severity === 'error' && UNSOUND.some((family) => rule.startsWith(family)),
    );
    return { source, contrat, diagnostics, isSound };
  };
}

/** Programs without types may give any word. */
function noSuchState(etat: unknown): Failure {
  return new Failure('usage', `« ${String(etat)} » n’est pas l’état d’un contrat.`, `Au choix : ${ETATS.join(', ')}.`);
}

const WIDELY_CITED: ReadonlySet<string | number | undefined> = new Set(['partenaires', 'axes', 'fiches']);
