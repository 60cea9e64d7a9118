import { isAlias, visit } from 'yaml';
import type { YamlFile } from '../file.ts';
import { rangeOf } from '../locate.ts';
import type { Guess } from './guess.ts';

const KNOWN: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Labels that YAML knows and a contract does not: `!!binary`, `!!set`, `!!timestamp` make of a value what no key asks for. */
export function foreignTags({ document, text }: YamlFile): readonly Guess[] {
  if (!text.includes('!')) return [];
  const found: Guess[] = [];
  visit(document, {
    Value(_, node) {
      if (isAlias(node) || node.tag === undefined || KNOWN.has(node.tag)) return;
      const name = `!!${node.tag.split(':').at(-1)}`;
      const start = text.lastIndexOf(name, rangeOf(node)[0]);
      if (start !== -1 && node.tag.startsWith('tag:yaml.org')) found.push(foreign(name, start));
    },
  });
  return found;
}

function foreign(name: string, start: number): Guess {
  const pos = [start, start + name.length] as const;
  return {
    rule: 'yaml/etiquette',
    message: `« ${name} » est une étiquette de YAML, qu’un contrat ne connaît pas : la valeur ne serait pas lue.`,
    hint: 'Retirez-la ; si c’est du texte, mettez la valeur entière entre guillemets doubles.',
    pos,
    mends: [{ pos, text: ' '.repeat(name.length) }],
  };
}
