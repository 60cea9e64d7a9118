import type { Path } from '../source/path.ts';
import type { Located } from './contrat.ts';

/** How the part of a contract at `path` names itself and the places under it. */
export function placesFrom(path: Path): Located['at'] {
  return (...keys) => (keys.length === 0 ? path : [...path, ...keys]);
}
