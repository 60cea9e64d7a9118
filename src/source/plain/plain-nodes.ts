import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type Noted, type NotedValue, type Notes, openNotes, type Written } from './notes.ts';
import { readPlain } from './read-plain.ts';
import { UNSURE } from './unsure.ts';

/**
 * The nodes that `yaml` would make of a file of plain YAML, with their places, made without it; the places of groups and lists of
 * several lines are left out, for nobody points at them.
 * @returns `undefined` where `yaml` has to tell: a key has no value behind it
 */
export function plainNodes(text: string): Node | undefined {
  const notes = openNotes(text);
  const read = readPlain(text, notes);
  if (read === undefined) return undefined;
  try {
    return collectionOf(read.content, notes);
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

function collectionOf(value: object, notes: Notes): YAMLMap | YAMLSeq {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    for (const [index, item] of value.entries()) list.items.push(nodeOf(item, notedAt(notes, value, index), notes));
    return list;
  }
  const map = new YAMLMap();
  for (const [key, inner] of Object.entries(value)) {
    const noted = notedAt(notes, value, key);
    const name = new Scalar(key);
    name.type = Scalar.PLAIN;
    if (noted.key !== undefined) name.range = [...noted.key, noted.key[1]];
    map.items.push(new Pair(name, nodeOf(inner, noted, notes)));
  }
  return map;
}

function notedAt(notes: Notes, holder: object, step: string | number): Noted {
  const noted = notes.noted(holder, step);
  if (noted === undefined) throw UNSURE;
  return noted;
}

function nodeOf(value: unknown, { stretch, written }: NotedValue, notes: Notes): Node {
  const type = TYPES[written];
  const node = type === undefined ? collectionOf(value as object, notes) : new Scalar(value);
  if (node instanceof Scalar) {
    if (type !== undefined) node.type = type;
  } else if (stretch[1] > stretch[0]) node.flow = true;
  node.range = [...stretch, stretch[1]];
  return node;
}

const TYPES: Readonly<Record<Written, Scalar.Type | undefined>> = {
  plain: 'PLAIN',
  "'": 'QUOTE_SINGLE',
  '"': 'QUOTE_DOUBLE',
  '|': 'BLOCK_LITERAL',
  '>': 'BLOCK_FOLDED',
  collection: undefined,
};
