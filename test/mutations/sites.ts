import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { memoryProject } from '../../src/project/memory.ts';
import { nodeAt } from '../../src/schema/nodes.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';
import { parseYaml } from '../../src/source/file.ts';
import { listMounts } from '../../src/source/mounts.ts';
import type { Path } from '../../src/source/path.ts';
import type { Files } from '../documents/make.ts';

/** One written value of a contract, with what the schema says of it: where a mistake can be made. */
export interface Site {
  readonly file: string;
  readonly text: string;
  readonly path: Path;
  readonly node: SchemaNode;
  /** Offsets of the value. */
  readonly start: number;
  readonly end: number;
  /** A scalar; absent for a list or a group of keys. */
  readonly value: unknown;
  /** The key before it; absent for an item of a list. */
  readonly key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
  /** Whether it stands between braces or brackets. */
  readonly isFlow: boolean;
  /** Whether the thing it belongs to can’t be without it. */
  readonly isRequired: boolean;
  /** The values of the same thing, itself among them. */
  readonly siblings: readonly Site[];
  /** The identifiers that the contract cites. */
  readonly cited: ReadonlySet<string>;
}

/** Every value that is written in the files of a contract; what is the team’s own (`x_…`) can’t be wrong. */
export function sitesOf(files: Files): readonly Site[] {
  const cited = new Set<string>();
  const sites = listMounts(memoryProject(files)).flatMap(({ file, at, inner }) => {
    const text = files[file] ?? '';
    const path = at.slice(0, at.length - inner.length);
    const { contents } = parseYaml(file, file, text).document;
    return isMap(contents) ? inMap(contents, { file, text, path, isFlow: false, cited }) : [];
  });
  for (const { node, value } of sites) if (node['x-reference'] !== undefined) cited.add(String(value));
  return sites;
}

/** What a site has from the thing it stands in. */
type Here = Pick<Site, 'file' | 'text' | 'path' | 'isFlow' | 'cited'>;

function below(node: Node, here: Here): readonly Site[] {
  if (isMap(node)) return inMap(node, here);
  return isSeq(node) ? inList(node, here) : [];
}

function inMap(map: YAMLMap, here: Here): readonly Site[] {
  const siblings: Site[] = [];
  const required = nodeAt(here.path).required ?? [];
  const inner: Site[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : 'x_';
    if (name.startsWith('x_') || !isNode(value) || !isScalar(key) || !key.range) continue;
    const inside = { ...here, path: [...here.path, name], isFlow: here.isFlow || map.flow === true };
    const [start, end] = key.range;
    siblings.push({
      ...siteOf(value, inside),
      key: { name, start, end },
      isRequired: required.includes(name),
      siblings,
    });
    inner.push(...below(value, inside));
  }
  return [...siblings, ...inner];
}

function inList(list: YAMLSeq, here: Here): readonly Site[] {
  return list.items.flatMap((item, index) => {
    if (!isNode(item)) return [];
    const inside = { ...here, path: [...here.path, index], isFlow: here.isFlow || list.flow === true };
    return [siteOf(item, inside), ...below(item, inside)];
  });
}

function siteOf(value: Node, here: Here): Site {
  const [start = 0, end = 0] = value.range ?? [];
  const scalar = isScalar(value) ? value.value : undefined;
  return {
    ...here,
    node: nodeAt(here.path),
    start,
    end,
    value: scalar,
    key: undefined,
    isRequired: false,
    siblings: [],
  };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}
