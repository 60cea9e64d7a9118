import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from '../../src/project/project.ts';
import type { Path } from '../../src/source/path.ts';
import { type Part, readSource, type Source } from '../../src/source/source.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const source = (files: Files): Source => readSource(memoryProject(files));
const one = (text: string): Source => source({ 'contrat.yaml': text });
const rules = ({ diagnostics }: Source): readonly string[] => diagnostics.map(({ rule }) => rule);

/** The text of the file that a place names. */
function pointed({ files }: Source, place: Place): string {
  const text = files.find(({ name }) => name === place.file)?.text ?? '';
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1;
  return text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}

const at = (read: Source, path: Path, part?: Part): string => pointed(read, read.place(path, part));

/** The stretch of the file that stands for `word` in the value at `path`. */
function word(read: Source, path: Path, wanted: string): string {
  const start = read.text(path)?.indexOf(wanted) ?? -1;
  expect(start, `« ${wanted} » is not in the value`).toBeGreaterThanOrEqual(0);
  return at(read, path, { start, end: start + wanted.length });
}

/** What is read when so many calls stand on the stack already. */
function deeper<Read>(frames: number, read: () => Read): Read {
  return frames === 0 ? read() : deeper(frames - 1, read);
}

describe('the files of a contract', () => {
  it('hang in one tree', () => {
    const read = source({
      'contrat.yaml': 'titre: T\n',
      'partenaires.yaml': 'partenaires: [{ id: ars }]\n',
      'axes.yaml': 'axes: [{ id: "1" }]\n',
      'fiches/a.yaml': 'id: a\n',
      'communiques/c.yaml': 'id: c\n',
      'actualites/n.yaml': 'id: n\n',
      'fiches/notes.txt': 'no YAML',
      'fiches/sous/x.yaml': 'id: x\n',
      'autre.yaml': 'id: x\n',
    });
    expect(read.diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['dossier/fichier-lu', 'fiches/sous/x.yaml'],
    ]);
    expect(read.data).toEqual({
      titre: 'T',
      partenaires: [{ id: 'ars' }],
      axes: [{ id: '1' }],
      fiches: [{ id: 'a' }],
      communiques: [{ id: 'c' }],
      actualites: [{ id: 'n' }],
    });
    expect(at(read, ['fiches', 0, 'id'])).toBe('a');
    expect(read.place(['fiches', 0, 'id']).file).toBe('fiches/a.yaml');
    expect(read.place(['partenaires', 0, 'id'])).toEqual({
      file: 'partenaires.yaml',
      line: 1,
      column: 21,
      endLine: 1,
      endColumn: 24,
    });
  });

  it('come in natural order: 1.2 before 1.10', () => {
    const names = ['1.10-j', '1.2-b', '10-z', '2-y', '1.1-a', '1.9-i'];
    const read = source({
      'contrat.yaml': 'titre: T\n',
      ...Object.fromEntries(names.map((name) => [`fiches/${name}.yaml`, `id: "${name}"`])),
    });
    expect(read.data.fiches).toEqual(['1.1-a', '1.2-b', '1.9-i', '1.10-j', '2-y', '10-z'].map((id) => ({ id })));
  });

  it('say it when a key is written in two of them', () => {
    const read = source({
      'contrat.yaml': 'partenaires: [{ id: a }]\nfiches: [{ id: f }]\n',
      'partenaires.yaml': 'partenaires: [{ id: b }]\n',
      'fiches/1.yaml': 'id: g\n',
      'fiches/2.yaml': 'id: h\n',
    });
    expect(rules(read)).toEqual(['dossier/definition-unique', 'dossier/definition-unique']);
    expect(read.diagnostics.map(({ place }) => place.file)).toEqual(['contrat.yaml', 'contrat.yaml']);
    expect(read.isWhole).toBe(false);
  });

  it('hold nothing that belongs elsewhere', () => {
    const read = source({ 'contrat.yaml': 'titre: T\n', 'axes.yaml': 'axes: []\nx_note: 1\nfiches: []\n' });
    expect(read.diagnostics.map(({ rule, place }) => [rule, pointed(read, place)])).toEqual([
      ['dossier/cle-a-sa-place', 'fiches'],
    ]);
  });

  it('keep the others when one can’t be read', () => {
    const read = source({ 'contrat.yaml': 'titre: T\n', 'fiches/1.yaml': 'id: [1\n', 'fiches/2.yaml': 'id: "2"\n' });
    expect(read.data).toEqual({ titre: 'T', fiches: [{}, { id: '2' }] });
    expect(read.isWhole).toBe(false);
    expect(at(read, ['fiches', 1, 'id'])).toBe('"2"');
  });
});

describe('a place', () => {
  const text =
    'titre: Contrat  # le titre\npériode:\n  debut: 2024-07-01\n  "fin" : \'2029\'\nliste:\n  - id: a\n    nom: Un\n  - b\nvide:\n';
  const read = one(text);

  it.each<[string, Path, Part, string]>([
    ['a value', ['titre'], 'value', 'Contrat'],
    ['a key', ['titre'], 'key', 'titre'],
    ['a quoted value, with its quotes', ['période', 'fin'], 'value', "'2029'"],
    ['a quoted key', ['période', 'fin'], 'key', '"fin"'],
    ['a map, by its key', ['période'], 'value', 'période'],
    ['a list, by its key', ['liste'], 'value', 'liste'],
    ['an item, by its id', ['liste', 0], 'value', 'a'],
    ['an item that is a scalar', ['liste', 1], 'value', 'b'],
    ['a missing key, by what should hold it', ['période', 'duree'], 'value', 'période'],
    ['a missing key at the top, by the first key', ['absent'], 'value', 'titre'],
    ['something below a missing key, alike', ['période', 'x', 'y', 0], 'value', 'période'],
    ['something below a scalar, by the scalar', ['titre', 'x'], 'value', 'Contrat'],
    ['an item beyond the end, by the list', ['liste', 9, 'nom'], 'value', 'liste'],
  ])('of %s', (_, path, part, expected) => expect(at(read, path, part)).toBe(expected));

  it('of a value that is empty is at its key’s line', () => {
    expect(read.place(['vide'])).toMatchObject({ line: 9 });
  });

  it('counts in UTF-16 units, from 1', () => {
    const emoji = one('titre: { "👍": é, b: c }\n');
    expect(emoji.place(['titre', 'b'])).toEqual({
      file: 'contrat.yaml',
      line: 1,
      column: 22,
      endLine: 1,
      endColumn: 23,
    });
  });

  it('is the same after a byte order mark and with the line ends of Windows', () => {
    const windows = one(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(windows.place(['période', 'debut'])).toEqual(read.place(['période', 'debut']));
    expect(windows.place(['titre'])).toEqual(read.place(['titre']));
    expect(windows.data).toEqual(read.data);
  });

  it('of an alias is the alias itself; below it, what it names', () => {
    const aliases = one('a: &x { b: c }\nd: *x\n');
    expect(at(aliases, ['d'])).toBe('*x');
    expect(at(aliases, ['d', 'b'])).toBe('c');
  });

  it('of a value as it is written tells codes with quotes from those without', () => {
    const codes = one('a: 01004\nb: "01004"\nc: 01004 # note\n');
    expect([['a'], ['b'], ['c'], ['d']].map((path) => codes.written(path))).toEqual([
      '01004',
      '"01004"',
      '01004',
      undefined,
    ]);
  });
});

describe('a word of a text', () => {
  it('is found in plain, quoted and flow scalars', () => {
    const read = one(
      [
        'plain: le mot juste',
        'folded: le mot\n  juste, sur\n  deux   lignes',
        "single: 'l''été, le mot d''après'",
        'double: "l\\u00e9gende \\"le mot\\" \\x41 \\t fin"',
        'long: "une ligne \\\n  qui continue, le\n  mot"',
        'flow: [a, "b, c", le mot]',
      ].join('\n'),
    );
    expect(read.diagnostics).toEqual([]);
    expect(word(read, ['plain'], 'mot')).toBe('mot');
    expect(word(read, ['folded'], 'mot')).toBe('mot');
    expect(word(read, ['folded'], 'juste')).toBe('juste');
    expect(word(read, ['folded'], 'lignes')).toBe('lignes');
    expect(word(read, ['single'], "l'été")).toBe("l''été");
    expect(word(read, ['single'], 'mot')).toBe('mot');
    expect(word(read, ['single'], 'après')).toBe('après');
    expect(word(read, ['double'], 'gende')).toBe('gende');
    expect(word(read, ['double'], 'mot')).toBe('mot');
    expect(word(read, ['double'], 'fin')).toBe('fin');
    expect(word(read, ['long'], 'continue')).toBe('continue');
    expect(word(read, ['long'], 'mot')).toBe('mot');
    expect(word(read, ['flow', 2], 'mot')).toBe('mot');
  });

  it.each(['|', '>', '|-', '>+', '|2', '>-'])('is found in a block scalar %s', (header) => {
    const read = one(
      `avant: 1\ntexte: ${header}\n  Premier mot,\n  deuxième mot.\n\n  Nouveau paragraphe,\n    plus loin,\n  troisième mot 👍 fin.\naprès: 2\n`,
    );
    expect(read.diagnostics).toEqual([]);
    for (const wanted of ['Premier', 'deuxième', 'Nouveau', 'paragraphe', 'plus loin', 'troisième', 'fin.'])
      expect(word(read, ['texte'], wanted)).toBe(wanted);
    expect(at(read, ['texte'], { start: 0, end: 7 })).toBe('Premier');
  });

  it('is found with the line ends of Windows and after a byte order mark', () => {
    const text = 'texte: >\n  Un mot,\n  deux mots.\n\n  Trois.\nautre: "le\n  quatre"\n';
    const read = one(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(read.diagnostics).toEqual([]);
    for (const wanted of ['Un', 'deux', 'Trois']) expect(word(read, ['texte'], wanted)).toBe(wanted);
    expect(word(read, ['autre'], 'quatre')).toBe('quatre');
  });

  it('is found in a file of its own', () => {
    const text = 'Un titre\r\n\r\nLe mot juste.\r\n';
    for (const mark of ['', '\ufeff']) {
      const read = source({ 'contrat.yaml': 'preambule: { fichier: textes/p.md }\n', 'textes/p.md': mark + text });
      expect(read.text(['preambule'])).toBe(text);
      expect(word(read, ['preambule'], 'juste')).toBe('juste');
      const start = text.indexOf('juste');
      expect(read.place(['preambule'], { start, end: start + 5 })).toEqual({
        file: 'textes/p.md',
        line: 3,
        column: 8,
        endLine: 3,
        endColumn: 13,
      });
      expect(at(read, ['preambule', 'fichier'])).toBe('textes/p.md');
    }
  });

  it('has an end where the text ends', () => {
    const read = one('a: mot\nb: |\n  mot\n');
    expect(at(read, ['a'], { start: 0, end: 3 })).toBe('mot');
    expect(at(read, ['b'], { start: 0, end: 3 })).toBe('mot');
    expect(at(read, ['a'], { start: 3, end: 3 })).toBe('');
  });
});

describe('a file that is not as it should be', () => {
  it.each<[string, string, readonly string[], isWhole?: boolean]>([
    ['is empty', '', []],
    ['holds only comments', '# rien\n', []],
    ['is a list', '- a\n', ['yaml/cles-et-valeurs']],
    ['is a sentence', 'bonjour', ['yaml/cles-et-valeurs']],
    ['holds two documents', 'a: 1\n---\nb: 2\n', ['yaml/un-document']],
    ['says a key twice', 'a: 1\na: 2\n', ['yaml/cle-unique'], true],
    ['is indented with a tab', 'a:\n\tb: 1\n', ['yaml/tabulation'], true],
    ['leaves a quote open', 'a: "b\nc: d\n', ['yaml/guillemets'], true],
    ['has a colon in a title', 'titre: Santé : le contrat\n', ['yaml/deux-points'], true],
    ['names an anchor that is not', 'a: *b\n', ['yaml/alias'], true],
    ['begins a value with a star', 'titre: *Important*\nx_b: *Aussi*\n', ['yaml/alias', 'yaml/alias'], true],
    ['begins a value with « ! »', 'titre: !important à lire\n', ['yaml/etiquette'], true],
    ['begins a value with « @ »', 'nom: @exemple\n', ['yaml/guillemets'], true],
    ['has a list for a key', '? [a, b]\n: 1\n', ['yaml/cle-texte']],
    ['is deeper than any contract', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`, ['yaml/profondeur']],
    ['is ten thousand brackets deep', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, ['yaml/profondeur']],
    ['is ten thousand braces deep', `a: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`, ['yaml/profondeur']],
    ['opens ten thousand brackets', '['.repeat(10_000), ['yaml/profondeur']],
    ['holds an alias of itself', 'a: &a [1, *a]\n', ['yaml/profondeur']],
  ])('%s', (_, text, expected, isWhole = expected.length === 0) => {
    const read = one(text);
    expect(rules(read)).toEqual(expected);
    expect(read.isWhole).toBe(isWhole);
    for (const { severity, message, hint, place } of read.diagnostics) {
      expect(severity).toBe('error');
      expect(`${message}${hint}`).not.toMatch(/undefined|Error|[Uu]nexpected/);
      expect(place.line).toBeGreaterThan(0);
    }
  });

  it('is deeper than any contract: lists and maps one under the other', () => {
    const lines = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    expect(rules(one(lines))).toEqual(['yaml/profondeur']);
  });

  it.each([
    ['brackets that are closed', (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`],
    ['brackets that stay open', (levels: number) => `a: ${'['.repeat(levels)}\n`],
    ['braces that are closed', (levels: number) => `a: ${'{a: '.repeat(levels)}${'}'.repeat(levels)}\n`],
    ['keys', (levels: number) => Array.from({ length: levels }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('is deeper than any contract, and told alike however much stack is left: %s', (_, textOf) => {
    const deep = [100, 600, 900, 1300].map(textOf);
    const found = [0, 1500, 3000].flatMap((frames) => deep.map((text) => deeper(frames, () => one(text).diagnostics)));
    for (const diagnostics of found) expect(diagnostics).toEqual(found[0]);
    expect(found[0]?.map(({ rule, place: { line, column } }) => [rule, line, column])).toEqual([
      ['yaml/profondeur', 1, 1],
    ]);
  });

  it('multiplies its aliases', () => {
    const bomb = [...'bcdefghi'].reduce(
      (text, name, index) => `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]\n`,
      'a: &a [x, x, x, x, x, x, x, x, x]\n',
    );
    expect(rules(one(bomb))).toEqual(['yaml/alias-raisonnables']);
  });

  it('is not UTF-8, is too large, or is a hundred thousand lines', () => {
    expect(rules(source({ 'contrat.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]) }))).toEqual([
      'fichier/utf-8',
    ]);
    expect(rules(source({ 'contrat.yaml': new Uint8Array(MAX_FILE_BYTES + 1) }))).toEqual(['fichier/taille']);
    expect(rules(one(`# ${'a'.repeat(MAX_TEXT_BYTES)}`))).toEqual(['fichier/taille']);
    const text = { 'contrat.yaml': 'preambule: { fichier: a.md }\n', 'a.md': 'a'.repeat(MAX_TEXT_BYTES + 1) };
    expect(source(text).diagnostics).toMatchObject([{ rule: 'fichier/taille', place: { file: 'a.md', line: 1 } }]);
    expect(one('x_a: 1\n'.repeat(2) + '# ligne\n'.repeat(100_000)).diagnostics.length).toBe(1);
  });

  it('sets no trap with the names of JavaScript', () => {
    const read = one('__proto__: { etat: signe }\nconstructor: 1\nterritoire: { __proto__: { nom: X } }\n');
    expect(Object.keys(read.data)).toEqual(['__proto__', 'constructor', 'territoire']);
    expect(read.data.etat).toBeUndefined();
    expect(({} as Record<string, unknown>).etat).toBeUndefined();
    expect(read.text(['__proto__', 'toString'])).toBeUndefined();
    expect(read.text(['territoire', 'nom'])).toBeUndefined();
  });

  it('keeps everything a number can’t: long codes as they are written', () => {
    const read = one('a: 9007199254740993\nb: 1e3\nc: 0x10\nd: 012\n');
    expect([['a'], ['b'], ['c'], ['d']].map((path) => read.written(path))).toEqual([
      '9007199254740993',
      '1e3',
      '0x10',
      '012',
    ]);
  });
});

describe('a text in a file of its own', () => {
  const named = (name: string, files: Files = {}): Source =>
    source({ 'contrat.yaml': `preambule: { fichier: ${JSON.stringify(name)} }\n`, ...files });

  it.each([
    ['absent.md', 'fichier/present'],
    ['../secret.md', 'fichier/dans-le-dossier'],
    ['/etc/passwd.md', 'fichier/dans-le-dossier'],
    ['textes\\a.md', 'fichier/dans-le-dossier'],
    ['', 'fichier/dans-le-dossier'],
  ])('%j is told on the name: %s', (name, rule) => {
    const read = named(name);
    expect(read.diagnostics.map((found) => [found.rule, pointed(read, found.place)])).toEqual([
      [rule, JSON.stringify(name)],
    ]);
    expect(read.text(['preambule'])).toBeUndefined();
  });

  it('is refused when it is not UTF-8, in that file', () => {
    const read = named('a.md', { 'a.md': new Uint8Array([0xe9]) });
    expect(read.diagnostics.map(({ rule, place }) => [rule, place.file])).toEqual([['fichier/utf-8', 'a.md']]);
  });

  it('leaves the contract whole: what is missing is one message', () => {
    expect(named('absent.md').isWhole).toBe(true);
  });

  it('is found wherever a text may stand', () => {
    const read = source({
      'contrat.yaml': 'a: [{ b: { fichier: x.txt } }]\n',
      'fiches/1.yaml': 'contexte: { fichier: x.txt }\n',
      'x.txt': 'T',
    });
    expect(read.text(['a', 0, 'b'])).toBe('T');
    expect(read.text(['fiches', 0, 'contexte'])).toBe('T');
    expect(read.place(['fiches', 0, 'contexte'], { start: 0, end: 1 }).file).toBe('x.txt');
  });
});
