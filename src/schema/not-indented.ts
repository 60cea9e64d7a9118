import { pathKey } from '../source/path.ts';
import type { Finding } from './finding.ts';
import { stepInto } from './nodes.ts';

/** The name under which this mistake stands among the keywords of the schemas. */
export const NOT_INDENTED = 'not-indented';

/**
 * Keys that should stand under an empty one right above them: `territoire:` and at the same column `nom: …`. The empty
 * value and each unknown key would be told one by one; what is to be done is one thing.
 */
export function findNotIndented(unknown: readonly Finding[]): readonly Finding[] {
  const byHolder = new Map<string, Finding[]>();
  for (const finding of unknown) {
    const at = pathKey(finding.path);
    const same = byHolder.get(at);
    if (same === undefined) byHolder.set(at, [finding]);
    else same.push(finding);
  }
  return [...byHolder.values()].flatMap((same) => shiftedIn(same));
}

/** The empty keys of one map that are followed by what belongs to them. */
function shiftedIn(unknown: readonly Finding[]): readonly Finding[] {
  const [first] = unknown;
  if (first === undefined || typeof first.value !== 'object' || first.value === null) return [];
  const strangers = new Set(unknown.flatMap(({ keys }) => keys));
  const entries = Object.entries(first.value);
  return entries.flatMap(([holder, value], index) => {
    const properties = value === null ? stepInto(first.node, holder)?.properties : undefined;
    if (properties === undefined) return [];
    const moved: string[] = [];
    for (const [name] of entries.slice(index + 1)) {
      if (!Object.hasOwn(properties, name)) break;
      moved.push(name);
    }
    if (!moved.some((name) => strangers.has(name))) return [];
    return [{ ...first, keyword: NOT_INDENTED, keys: [holder, ...moved] }];
  });
}

/** The paths of which these findings tell all there is to tell. */
export function pathsTold(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ path, keys }) => keys.map((key) => pathKey([...path, key]))));
}
