import type { Contrat } from '../model/contrat.ts';
import { type Path, valueAt } from '../source/path.ts';

/**
 * Whether the YAML says anything at a path, right or wrong. What is wrong there is told by the schema or by another rule,
 * and must not be told once more as missing.
 */
export function says(contrat: Contrat, at: Path): boolean {
  return isSaid(valueAt(contrat.yaml, at));
}

/** Whether a value of the YAML says anything: a list that is there and empty does not. */
export function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
