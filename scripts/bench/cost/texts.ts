import { stringify } from 'yaml';
import { altered, tellingContract } from '../../../test/documents/every-fact-contract.ts';
import { layOver } from '../../../test/rules/base-contract.ts';
import type { Files } from './work.ts';

/** What a long text may be made of again and again: all that some pattern or parser looks for. */
export const UNITS: readonly string[] = [
  'Le contrat local de santé réunit quinze actions, engagées en 2018. ',
  ...['x', ' ', ' x', '\u00a0', '\t', '\n', '\nx', '\r\n', '\n\n', '\\\n', '\u200b', '\u2011', '😀', 'e\u0301'],
  ...['"', "'", '’', '«', '« ', '»', ':', ' :', ' !', ',', '.', '… ', '(', ')', '-', '- ', '·', '%', '/', '\\', '\\*'],
  ...['{{', '{{ nombre ', '[', '](', ']', '![', '[a](', '[^', '[^a] ', '[^a]: ', '^[', '[a]: b\n', '[a]:\n'],
  ...['_', '_x', '*', '*x', '**x ', '`', '`x', '~', '<', '<a ', '<!--', '<![CDATA[', '&', '&a', '&#', '&#x', '#', '# '],
  ...['|', '| a | b |\n', '> ', '> x\n', '- x\n', '1. x\n', '  - x\n    ', 'a\n- ', 'x\n===\n', '```\n'],
  ...[
    '1',
    '1 ',
    '123 ',
    '1 000 ',
    '-1',
    '1 %',
    '1 €',
    'n° ',
    '1er ',
    'M. ',
    'vingt-',
    'mille deux cent ',
    'trois axes ',
  ],
  ...['12 mai 2018, ', 'lundi 12 mai 2018 ', '12/05/2018 ', 'le ', 'le contrat comporte ', "l'", 'de la ', ' et '],
  ...[
    'ÉTAT',
    'ETAT ',
    'ARS ',
    'un·e ',
    'XXX ',
    'à compléter ',
    '06 00 00 00 00 ',
    'a@',
    'a.b@c.fr ',
    'http://',
    'www.',
  ],
  ...['https://exemple.fr/a ', 'loi n° 2016-41 du 25 janvier 2016, ', 'article L. 1434-'],
];

/** `count` characters of `unit`, between two letters that white space can't be cut from. */
export function textOf(unit: string, count: number): string {
  return `x${unit.repeat(Math.ceil(count / unit.length)).slice(0, count)}x`;
}

/** Contracts in which one text grows, by the place of that text. */
export const PLACES: Readonly<Record<string, (text: string) => Files>> = {
  preambule: (text) => ({ 'contrat.yaml': layOver(`preambule: ${JSON.stringify(text)}`) }),
  'preambule, in a file': (text) => ({
    'contrat.yaml': layOver('preambule: { fichier: preambule.md }'),
    'preambule.md': text,
  }),
  titre: (text) => ({ 'contrat.yaml': layOver(`titre: ${JSON.stringify(text)}`) }),
  'the body of a press release': (text) => ({
    'contrat.yaml': layOver(
      `communiques: [{ id: c, titre: Signature, date: 2024-06-28, lieu: Valmont, corps: ${JSON.stringify(text)} }]`,
    ),
  }),
};

/** Fields that hold text, and the contract that has a text in each of them. */
export interface Fields {
  readonly paths: readonly string[];
  readonly make: (text: string) => Files;
}

/** All the fields of the schemas that hold text, so many at a time. */
export function everyField(count: number): readonly Fields[] {
  const { tree, files, facts } = tellingContract();
  const texts = facts.filter(({ keys }) => typeof valueAt(tree, keys) === 'string');
  return Array.from({ length: Math.ceil(texts.length / count) }, (_, index) => {
    const some = texts.slice(index * count, (index + 1) * count);
    return {
      paths: some.map(({ path }) => path),
      make: (text) => ({
        ...files,
        'contrat.yaml': stringify(some.reduce((held, { keys }) => altered(held, keys, text), tree)),
      }),
    };
  });
}

function valueAt(tree: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], tree);
}
