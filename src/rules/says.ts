import type { Contrat } from '../model/contrat.ts';
import { type Path, valueAt } from '../source/path.ts';

/**
 * Whether the YAML says anything at a path, right or wrong. What is wrong there is told by the schema or by another rule,
 * and must not be told once more as missing.
 */
export function says(contrat: Contrat, at: Path): boolean {
  const value = valueAt(contrat.yaml, at);
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
