import { type Path, pathKey, valueAt } from '../source/path.ts';
import type { Source } from '../source/source.ts';
import type { Finding } from './finding.ts';
import { meantKey } from './meant-key.ts';
import { nodeAt } from './nodes.ts';
import { findNotIndented, pathsTold } from './not-indented.ts';
import type { SchemaError } from './schema-node.ts';
import { isTextCutByColon } from './sentences/cut-by-colon.ts';

/** Brings what the validator found to one finding per mistake of the author. */
export function findMistakes(errors: readonly SchemaError[], source: Source): readonly Finding[] {
  const keyed = errors.filter(({ keyword }) => keyword === 'additionalProperties').map((error) => onKey(error, source));
  const texts = firstByPath(keyed.filter(isTextCutByColon)).map((one) => ({ ...one, keyword: 'type', keys: [] }));
  const isOfText = new Set(texts.map(({ path }) => pathKey(path)));
  const allUnknown = keyed.filter(({ path }) => !isOfText.has(pathKey(path)));
  const shifted = findNotIndented(allUnknown);
  const told = pathsTold(shifted);
  const unknown = allUnknown.filter(({ path, keys }) => !told.has(pathKey([...path, ...keys])));
  const missing = missingByHolder(errors, unknown, source).filter(({ path }) => !isOfText.has(pathKey(path)));
  const values = errors
    .filter(({ keyword }) => keyword !== 'additionalProperties' && keyword !== 'required')
    .map((error) => onValue(error, source));
  const others = firstByPath(values).filter(({ path }) => !told.has(pathKey(path)));
  return [...shifted, ...unknown, ...missing, ...texts, ...others];
}

function onKey(error: SchemaError, source: Source): Finding {
  return { ...onValue(error, source), keys: [String(error.params.additionalProperty)] };
}

function onValue({ instancePath, keyword }: SchemaError, source: Source): Finding {
  const path = readPointer(instancePath, source.data);
  return { path, keyword, value: valueAt(source.data, path), node: nodeAt(path), keys: [], source };
}

/** All the keys that one thing lacks, but for those that are there under a misspelt name. */
function missingByHolder(
  errors: readonly SchemaError[],
  unknown: readonly Finding[],
  source: Source,
): readonly Finding[] {
  const misspelt = new Set(unknown.map((one) => pathKey([...one.path, meantKey(one) ?? ''])));
  const holders = new Map<string, Finding & { readonly keys: string[] }>();
  for (const error of errors.filter(({ keyword }) => keyword === 'required')) {
    const finding = onValue(error, source);
    const at = pathKey(finding.path);
    const key = String(error.params.missingProperty);
    if (misspelt.has(pathKey([...finding.path, key]))) continue;
    const holder = holders.get(at);
    if (holder === undefined) holders.set(at, { ...finding, keys: [key] });
    else holder.keys.push(key);
  }
  return [...holders.values()];
}

/** A value that breaks two keywords at once is one mistake. */
function firstByPath(findings: readonly Finding[]): readonly Finding[] {
  const byPath = new Map<string, Finding>();
  for (const finding of findings) {
    const at = pathKey(finding.path);
    if (!byPath.has(at)) byPath.set(at, finding);
  }
  return [...byPath.values()];
}

/** Reads a JSON pointer; a step into a list becomes a number, as paths have it. */
function readPointer(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(data, path)) ? Number(name) : name);
  }
  return path;
}
