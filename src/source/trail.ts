import type { Path } from './path.ts';

/**
 * Where a value stands, told backwards: its own step, then what it stands in. A walk makes one for every value of a contract, which
 * costs little; the path is made for the few that somebody asks about.
 */
export interface Trail {
  readonly above: Trail | undefined;
  readonly step: string | number;
}

/** The path that a trail goes back over. */
export function pathOf(trail: Trail): Path {
  const path: (string | number)[] = [];
  for (let here: Trail | undefined = trail; here !== undefined; here = here.above) path.push(here.step);
  return path.reverse();
}

/** The key of the contract under which a trail ends: `fiches`. */
export function partOf(trail: Trail): string | number {
  let here = trail;
  while (here.above !== undefined) here = here.above;
  return here.step;
}
