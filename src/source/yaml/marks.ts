import { isAlias, isScalar, visit, type YAMLError } from 'yaml';
import { hasMarks } from '../aliases.ts';
import type { YamlFile } from '../file.ts';
import { type Range, rangeOf } from '../locate.ts';
import { bullet } from './dashes.ts';
import { type Guess, linesFrom } from './guess.ts';
import { restQuoted, said } from './of-parser.ts';

/** `* Doubler le taux`: to the parser an alias without a name, to its author an element of a list. */
export function starBullet({ pos: [start] }: YAMLError, file: YamlFile): Guess | undefined {
  const [line] = linesFrom(file, start, start + 1);
  const guess = line === undefined ? undefined : bullet(line);
  return guess?.pos[0] === start ? guess : undefined;
}

/** `<<: *nom` copied keys in YAML 1.1; in 1.2 it is a key like any other, and what it was to bring would be missing. */
export function mergeKeys({ document, text }: YamlFile): readonly Guess[] {
  if (!text.includes('<<')) return [];
  const found: Guess[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === '<<' && isAlias(value)) found.push({ ...MERGE_KEY, pos: rangeOf(key) });
    },
  });
  return found;
}

const MERGE_KEY = {
  rule: 'yaml/alias',
  message: 'La clé de fusion « << » ne recopie rien : un contrat est lu tel qu’il est écrit.',
  hint: 'Écrivez ici, en toutes lettres, les clés qu’elle devait apporter.',
} as const;

/**
 * Stars and ampersands at the head of a text. `yaml` misses an anchor only when the value is asked for, and then stops:
 * `titre: *Important*` names one that is not; `titre: &Santé publique` would lose its first word.
 */
export function lostMarks(file: YamlFile): readonly Guess[] {
  const { document, text } = file;
  if (!hasMarks(text)) return [];
  const anchors = new Map<string, Range | undefined>();
  const used = new Set<string>();
  const lost: Guess[] = [];
  visit(document, {
    Alias(_, alias) {
      used.add(alias.source);
      const [start, end] = rangeOf(alias);
      if (alias.source !== '' && !anchors.has(alias.source))
        lost.push(said({ code: 'BAD_ALIAS', pos: [start, end] }, file));
    },
    Value(_, node) {
      if (isAlias(node) || node.anchor === undefined || node.anchor === '') return;
      const sign = text.lastIndexOf(`&${node.anchor}`, rangeOf(node)[0]);
      // Only a text can lose a word; an anchor of lists and groups that nothing uses does no harm.
      anchors.set(node.anchor, isScalar(node) && sign !== -1 ? [sign, sign + node.anchor.length + 1] : undefined);
    },
  });
  const idle = [...anchors].flatMap(([name, pos]) => (pos === undefined || used.has(name) ? [] : [pos]));
  return [...lost, ...idle.map((pos) => restQuoted({ ...IDLE_ANCHOR, pos }, file))];
}

const IDLE_ANCHOR = {
  rule: 'yaml/alias',
  message: 'Un mot qui commence par « & » en tête d’une valeur est un repère, et rien ne le reprend : il serait perdu.',
  hint: 'Si c’est du texte, mettez la valeur entière entre guillemets doubles.',
} as const;
