import type { Path } from '../source/path.ts';
import type { Located } from './contrat.ts';

/** The part of a contract at `path`, which can name the places under it. */
export function located(path: Path): Located {
  return { at: (...keys) => [...path, ...keys] };
}
