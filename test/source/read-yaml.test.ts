import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import { readYaml } from '../../src/source/read-yaml.ts';

const read = (text: string) => {
  const { file, diagnostics, isReadable, guessed } = readYaml('a.yaml', 'a.yaml', text);
  const lines = text.split('\n');
  const told = [...diagnostics]
    .sort(compareDiagnostics)
    .map(({ rule, place }) => [
      rule,
      (lines[place.line - 1] ?? '').slice(
        place.column - 1,
        place.line === place.endLine ? place.endColumn - 1 : undefined,
      ),
    ]);
  return { told, isReadable, guessed: [...guessed], data: isReadable ? file.document.toJS() : undefined };
};

describe('a file with several mistakes', () => {
  it('tells each of them where its author wrote it', () => {
    expect(
      read('titre:Organiser\nnom: Santé : ensemble\ndates:\n\tdebut: 2024\nsource: "CPAM\nsuite:oui\nvote: @tous\n'),
    ).toEqual({
      told: [
        ['yaml/deux-points', ':'],
        ['yaml/deux-points', 'Santé : ensemble'],
        ['yaml/tabulation', '\t'],
        ['yaml/guillemets', '"CPAM'],
        ['yaml/deux-points', ':'],
        ['yaml/guillemets', '@'],
      ],
      isReadable: true,
      guessed: [2, 7],
      data: {
        titre: 'Organiser',
        nom: 'Santé : ensemble',
        dates: { debut: 2024 },
        source: 'CPAM',
        suite: 'oui',
        vote: '@tous',
      },
    });
  });

  it('says once what was pasted with several lines, and twice what was typed twice', () => {
    expect(read('a:\n  • un\n  • deux\n  • trois\n').told).toEqual([['yaml/tiret', '• ']]);
    expect(read('a: *un*\nb: *deux*\n').told).toEqual([
      ['yaml/alias', '*un*'],
      ['yaml/alias', '*deux*'],
    ]);
  });

  it('reads the first of a key that stands three times, and says so once', () => {
    expect(read('a: 1\na: 2\na: 3\nb: 4\n')).toMatchObject({
      told: [['yaml/cle-unique', 'a']],
      data: { a: 1, b: 4 },
    });
  });

  it('reads an item of a list that lost its dash', () => {
    expect(read('l:\n  - id: a\n    nom: A\n    id: b\n    nom: B\n')).toMatchObject({
      told: [['yaml/tiret', 'id']],
      data: {
        l: [
          { id: 'a', nom: 'A' },
          { id: 'b', nom: 'B' },
        ],
      },
    });
  });

  it('stops at what nobody can see through, and at the echo of its own mending', () => {
    expect(read('a: [1\nb: c\n')).toMatchObject({ told: [['yaml/crochets', '[']], isReadable: false });
    expect(read('l:\n  - id: a\n    nom: A\n   suite:\n     x: 1\n     y: 2\n    fin: 3\n').told).toHaveLength(1);
  });

  it('is read again a few times only, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, index) => `k${index}: a : b\n`).join('');
    expect(read(many).told.length).toBeLessThanOrEqual(21);
  });
});

describe('a label that only YAML knows', () => {
  it.each(['!!binary aGVsbG8=', '!!set { a, b }', '!!timestamp 2024-01-01'])('is named: %s', (value) => {
    expect(read(`a: ${value}\n`).told).toEqual([['yaml/etiquette', value.split(' ')[0]]]);
  });

  it('is let through where it changes nothing', () => {
    expect(read('a: !!str 12\nb: !!int "3"\n')).toMatchObject({ told: [], data: { a: '12', b: 3 } });
  });
});
