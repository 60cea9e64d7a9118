import { isScalar, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { YamlFile } from '../file.ts';
import { rangeOf } from '../locate.ts';
import type { Guess } from './guess.ts';

/** Between braces a comma ends a value: `{ total: 30000,50 }` and `{ fonction: directrice, adjointe }` lose their end. */
export function flowCommas(file: YamlFile, map: YAMLMap): readonly Guess[] {
  if (map.flow !== true) return [];
  const guesses: Guess[] = [];
  for (let index = 1; index < map.items.length; index += 1) {
    const holder = map.items[index - 1];
    const first = index;
    while (isTail(file, map.items[index])) index += 1;
    if (index > first && holder !== undefined) {
      const guess = cutValue(file, holder, map.items[index - 1]);
      if (guess !== undefined) guesses.push(guess);
    }
  }
  return guesses;
}

/** A « key » without a colon: the end of the value before it. */
function isTail({ text }: YamlFile, pair: Pair | undefined): boolean {
  if (pair === undefined || pair.value !== null || !isScalar(pair.key) || pair.key.type !== Scalar.PLAIN) return false;
  const [start, end] = rangeOf(pair.key);
  return !text.slice(start, end).includes(':');
}

function cutValue({ text }: YamlFile, holder: Pair, last: Pair | undefined): Guess | undefined {
  if (!isScalar(holder.value) || !isScalar(last?.key) || holder.value.type !== Scalar.PLAIN) return undefined;
  const [start] = rangeOf(holder.value);
  const [, end] = rangeOf(last.key);
  const written = text.slice(start, end);
  const decimal = /^(-?\d+),(\d+)$/.exec(written);
  if (decimal !== null)
    return {
      rule: 'yaml/virgule',
      message: `« ${written} » : entre accolades, la virgule sépare deux éléments, et la suite du nombre serait perdue.`,
      hint: `Écrivez un point pour les décimales : ${decimal[1]}.${decimal[2]}.`,
      pos: [start, end],
      suggestion: `${decimal[1]}.${decimal[2]}`,
      // « 30,000 » may be thirty thousand.
      isSafe: decimal[2]?.length !== 3,
    };
  const inner = written.replace(/^[“”„«‘]\s*/u, '').replace(/(?<!\s)\s*[“”»’]$/u, '');
  const quoted = JSON.stringify(inner.replace(/\s+/g, ' '));
  return {
    rule: 'yaml/virgule',
    message:
      inner === written
        ? 'Entre accolades, la virgule sépare deux éléments : ce texte serait coupé à sa virgule.'
        : 'Ce texte serait coupé à sa virgule : entre accolades elle sépare deux éléments, et YAML ne connaît pas les guillemets de Word.',
    hint: `Mettez le texte entier entre guillemets droits : ${quoted}.`,
    pos: [start, end],
    suggestion: quoted,
    // Quotes say where the text ends; without them, a key without value may stand at its end.
    isSafe: /^[“„][^“”„]*”$/u.test(written),
  };
}
