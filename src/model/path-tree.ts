import type { Path } from '../source/path.ts';

/** Many paths laid together step by step, so that to look one up costs its own length, however many there are. */
export interface PathTree {
  /** Whether one of the paths ends here. */
  readonly isEnd: boolean;
  readonly steps: ReadonlyMap<string | number, PathTree>;
}

interface Growing {
  isEnd: boolean;
  readonly steps: Map<string | number, Growing>;
}

/** Lays paths together. */
export function pathTree(paths: readonly Path[]): PathTree {
  const root: Growing = { isEnd: false, steps: new Map() };
  for (const path of paths) {
    let here = root;
    for (const step of path) {
      const next = here.steps.get(step) ?? { isEnd: false, steps: new Map() };
      here.steps.set(step, next);
      here = next;
    }
    here.isEnd = true;
  }
  return root;
}

/** Whether `path` is one of the paths of the tree or lies under one. */
export function isCovered(path: Path, tree: PathTree): boolean {
  let here: PathTree | undefined = tree;
  for (const step of path) {
    if (here === undefined || here.isEnd) break;
    here = here.steps.get(step);
  }
  return here?.isEnd ?? false;
}

/** Whether one of the paths of the tree begins with `path`, or `path` with one of them. */
export function leadsTo(path: Path, tree: PathTree): boolean {
  let here: PathTree | undefined = tree;
  for (const step of path) {
    if (here === undefined || here.isEnd) break;
    here = here.steps.get(step);
  }
  return here !== undefined && (here.isEnd || here.steps.size > 0);
}
