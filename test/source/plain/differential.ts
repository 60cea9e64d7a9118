import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../../../src/source/file.ts';
import { plainNodes } from '../../../src/source/plain/plain-nodes.ts';
import { readPlain } from '../../../src/source/plain/read-plain.ts';
import { yamlMistakes } from '../../../src/source/yaml-problems.ts';
import type { Random } from '../../mutations/random.ts';

/** How the plain reader and `yaml` read one text. */
export type Verdict = 'same' | 'handed over' | 'different';

/** Holds the plain reader to `yaml`: where it reads a text, `yaml` reads the same, and we find no mistake in it. */
export function compare(text: string): Verdict {
  const plain = readPlain(text);
  if (plain === undefined) return 'handed over';
  const file = parseYaml('a.yaml', 'a.yaml', text);
  if (yamlMistakes(file).length > 0) return 'different';
  const content: unknown = file.document.toJS({ maxAliasCount: -1 });
  const isSame = isDeepStrictEqual(plain.content, content) && sameOrder(plain.content, content);
  return isSame && samePlaces(plainNodes(text), file.document.contents) ? 'same' : 'different';
}

/** The nodes made without `yaml` stand where its own do, and are written alike; nodes may be left to `yaml`. */
function samePlaces(own: unknown, its: unknown): boolean {
  return own === undefined || isDeepStrictEqual(placesIn(own), placesIn(its));
}

function placesIn(node: unknown): unknown {
  if (isScalar(node)) return [node.value, node.type, node.range?.slice(0, 2)];
  if (!isSeq(node) && !isMap(node)) return node;
  // Where a group or a list begins and ends is told of those between brackets alone.
  const stretch = node.flow === true ? node.range?.slice(0, 2) : undefined;
  const items = isSeq(node)
    ? node.items.map(placesIn)
    : node.items.map(({ key, value }) => [placesIn(key), placesIn(value)]);
  return [isMap(node), stretch, items];
}

/** Keys stand in the order of the file: reports and documents follow it. */
function sameOrder(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Signs and words that mean something to YAML, or might. */
const SNIPPETS = [
  ...[': ', ':', ' #', '#', '- ', '-', '|', '>', '|-', '>+', '|2', "'", '"', "''", '""', '\\', '\\n', '\t', ' ', '  '],
  ...['\n', '\n\n', '\n  ', '\n#', '\r\n', '\r', '\u00A0', '\u202F', '\u2028', '\u0085', '\uFEFF', '\u0000', '😀'],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '---',
    '\n---\n',
    '...',
    '%YAML 1.1\n',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '<<: ',
    '@',
    '`',
  ],
  ...[
    '~',
    'null',
    'true',
    'No',
    '007',
    '+5',
    '0x1F',
    '1e3',
    '.5',
    '5.',
    '-.inf',
    '.nan',
    '1_000',
    '12:30',
    '2024-01-01',
    '-5',
    '1.50',
  ],
  ...[
    'a: b',
    'a:b',
    '\na: b\n',
    '\n- a\n',
    '__proto__: x',
    'constructor: y',
    '• ',
    '« a »',
    'x_libre: 1',
    '"a": b',
    "'a': b",
    'é: 1',
  ],
];

/** A text with one to three changes that a slip of the hand, or an ill will, might make. */
export function mutate(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(3); count > 0; count -= 1) changed = change(changed, random);
  return changed;
}

function change(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const own = lines[line] ?? '';
  switch (random.below(8)) {
    case 0:
    case 1:
      return text.slice(0, at) + (random.pick(SNIPPETS) ?? '') + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + random.below(4));
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 1, `${' '.repeat(1 + random.below(4))}${own}`).join('\n');
    case 5:
      return lines.toSpliced(line, 1, own.slice(1 + random.below(3))).join('\n');
    case 6:
      return lines.toSpliced(line, 0, lines[random.below(lines.length)] ?? '').join('\n');
    default:
      return lines.toSpliced(line, 1, own + (random.pick(SNIPPETS) ?? '')).join('\n');
  }
}
