import { describe, expect, it } from 'vitest';
import { type ErrorCode, parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { readSource } from '../../src/source/source.ts';
import { SENTENCES } from '../../src/source/yaml/sentences.ts';

/** A space that does not break, which nobody sees. */
const N = '\u00a0';

const found = (text: string): readonly Diagnostic[] => readSource(memoryProject({ 'contrat.yaml': text })).diagnostics;

function offsets(text: string, { line, column, endLine, endColumn }: Diagnostic['place']): readonly [number, number] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [(starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1];
}

/** What is underlined, by which rule, and what would stand instead. */
function told(text: string): readonly (readonly string[])[] {
  return found(text).map(({ rule, place, suggestion }) => [
    rule,
    text.slice(...offsets(text, place)),
    ...(suggestion === undefined ? [] : [suggestion]),
  ]);
}

/** The text after every suggestion was taken. */
function mended(text: string): string {
  return found(text)
    .toReversed()
    .reduce((now, { place, suggestion }) => {
      const [start, end] = offsets(text, place);
      return suggestion === undefined ? now : now.slice(0, start) + suggestion + now.slice(end);
    }, text);
}

describe('a mistake of YAML is told once, on the sign to blame', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line one space too far', 'a:\n  b: A\n   c: d\n  e: f\n', ['yaml/indentation', '   ', '  ']],
    ['a merge key', 'a: &a { b: 1 }\nc:\n  <<: *a\n  d: 1\n', ['yaml/alias', '<<']],
    ['a line two spaces too far', 'a:\n  b: A\n    c: d\n', ['yaml/indentation', '    ', '  ']],
    ['a first level one space too far', 'a: 1\n b: 2\nc: 3\n', ['yaml/indentation', ' ', '']],
    ['a line too far after a list', 'a: [b]\n c: 1\n', ['yaml/indentation', ' ', '']],
    ['a space too few in an item', 'p:\n  - a: 1\n    b: 2\n   c: 3\n    d: 4\n', ['yaml/indentation', '   ', '    ']],
    ['a space too few in a group', 't:\n  a: 1\n b: 2\n', ['yaml/indentation', ' ', '  ']],
    ['a dash one space too few', 'p:\n  - a: 1\n - b: 2\n', ['yaml/indentation', ' ', '  ']],
    ['a dash one space too far', 'p:\n  - a: 1\n   - b: 2\n', ['yaml/indentation', '   ', '  ']],
    ['a space too few under a quoted value', 'p:\n  - a: "1"\n   b: "2"\n', ['yaml/indentation', '   ', '    ']],
    ['a space left of an uncommented line', 'a: [b]\n\n# c\n c: 1\n\nd: 2\n', ['yaml/indentation', ' ', '']],
    ['a group below a commented key', 'a: [b]\n\n# c:\n  d: 1\ne: 2\n', ['yaml/indentation', '# ', '']],
    ['a list below a commented key', 'a: b\n\n# c\n# d:\n  - e\n\nf: 2\n', ['yaml/indentation', '# ', '']],
    ['a list below a commented key, all left', 'a: b\n# d:\n- e\n', ['yaml/indentation', '# ', '']],
    ['a space too far below a remark', 'a:\n  b: A\n  # c:\n   d: e\n', ['yaml/indentation', '   ', '  ']],
    ['a key at the margin in a group', 'a:\n  b: 1\nc: 2\n  d:\n    - e\n', ['yaml/indentation', 'c']],
    ['such a key, quoted', 'a:\n  b: 1\nc: "2"\n\n  d: 3\nf: 4\n', ['yaml/indentation', 'c']],
    ['a key too far, alone', 'a: 1\nc: 2\n  d: 3\n', ['yaml/indentation', '  ', '']],
    ['a dash swallowed by the text above', 'p:\n  - a\n   - b\n', ['yaml/indentation', '-']],
    ['a dash among keys', 'a:\n  b: 1\n  - c\n', ['yaml/indentation', '-']],
    ['a group whose first key alone is not set off', 'a:\nb: 1\n  c:\n    - d\n', ['yaml/indentation', 'b:']],
    ['text under a bar that is not set off', 'a: |\nLe texte\nb: 1\n', ['yaml/indentation', 'Le']],
    ['unbreakable spaces as indentation', `a:\n${N}${N}b: 1\n${N}${N}c: 2\n`, ['yaml/espace-insecable', N + N, '  ']],
    ['one unbreakable space in the indentation', `a:\n  b: 1\n ${N}c: 2\n`, ['yaml/espace-insecable', N, ' ']],
    ['an unbreakable space before the colon', `a${N}: 1\n`, ['yaml/espace-insecable', `${N}: `, ': ']],
    ['an unbreakable space after the colon', `a:${N}mot\nb: 1\n`, ['yaml/espace-insecable', `:${N}`, ': ']],
    ['unbreakable spaces around the colon', `a${N}:${N}mot\nb: 1\n`, ['yaml/espace-insecable', `${N}:${N}`, ': ']],
    ['an unbreakable space in a key between braces', `a: { b${N}: 1 }\n`, ['yaml/espace-insecable', N, '']],
    ['a bullet', 'p:\n  • id: a\n    nom: B\n', ['yaml/tiret', '• ', '- ']],
    ['a bullet before a word', 'p:\n  • a\n', ['yaml/tiret', '• ', '- ']],
    ['a long dash', 'p:\n  – id: a\n    nom: B\n', ['yaml/tiret', '– ', '- ']],
    ['a dash that touches its key', 'p:\n  -id: a\n    nom: B\n', ['yaml/tiret', '-', '- ']],
    ['a dash that touches its word', 'p:\n  - a\n  -b\n', ['yaml/tiret', '-', '- ']],
    ['a dash with an unbreakable space', `p:\n  -${N}id: a\n    nom: B\n`, ['yaml/tiret', `-${N}`, '- ']],
    ['a dash on the line of its key', 'a: - b\n', ['yaml/tiret', '-']],
    ['no space after a colon', 'titre:Contrat\netat: b\n', ['yaml/deux-points', ':', ': ']],
    ['no space after the last colon', 'a:\n  b: 1\n  nom:"Valmont"\n', ['yaml/deux-points', ':', ': ']],
    ['no space before a quoted text with a colon', 'titre:"Santé : suite"\n', ['yaml/deux-points', ':', ': ']],
    ['no space after a colon between braces', 'a: { b:c, d: e }\n', ['yaml/deux-points', ':', ': ']],
    ['a colon in a title', 'titre: Santé : le contrat\n', ['yaml/deux-points', 'Santé : le contrat']],
    ['a text of several lines with a colon', 'a:\n  Un.\n\n  Deux : suite.\nb: 1\n', ['yaml/deux-points', 'Un.']],
    ['such a text from its key on', 'a: Un.\n  Deux : suite.\nb: 1\n', ['yaml/deux-points', 'Un.']],
    ['such a text, the colon first', 'a: Un : deux.\n  Suite.\nb: 1\n', ['yaml/deux-points', 'Un : deux.']],
    ['such a text with a list', 'a:\n  Un.\n  - b\n  - Deux : c\nd: 1\n', ['yaml/deux-points', 'Un.']],
    ['such a text in a list', 'a:\n  - Un\n    deux : c\nd: 1\n', ['yaml/deux-points', 'Un']],
    ['a key without a colon above another', 'a:\n  nom Valmont\n  type: b\n', ['yaml/deux-points', 'nom Valmont']],
    ['a quoted word before a colon', 'a: "Aller vers" : un\nb: 1\n', ['yaml/guillemets', '"']],
    ['a quoted colon before another', 'a: "Un : deux" mot : trois\nb: 1\n', ['yaml/guillemets', '"']],
    ['no colon', 'a: 1\ntitre Contrat\nb: 2\n', ['yaml/deux-points', 'titre Contrat']],
    ['no colon on the last line', 'a: 1\ntitre Contrat\n', ['yaml/deux-points', 'titre Contrat']],
    ['a quote never closed', 'a: 1\ntitre: "Contrat\nb: 2\n', ['yaml/guillemets', '"Contrat', '"Contrat"']],
    ['a quote never closed before others', 'a: "Un\nb: "deux"\nc: 3\n', ['yaml/guillemets', '"Un', '"Un"']],
    ['a single quote never closed', "a: 'Un\nb: 2\n", ['yaml/guillemets', "'Un", "'Un'"]],
    ['a quote never closed between braces', 'a: { b: "x, c: 2 }\nd: 1\n', ['yaml/guillemets', '"']],
    ['a quote closed by one of Word', 'a: "Un”\nb: 2\n', ['yaml/guillemets', '"Un”', '"Un"']],
    ['an apostrophe in single quotes', "a: 'Renforcer l'accès'\n", ['yaml/guillemets', "'", "''"]],
    ['two apostrophes in single quotes', "a: 'l'accès de l'Est'\n", ['yaml/guillemets', "'"]],
    ['quotes in quotes', 'a: "Le "Valmont" santé"\n', ['yaml/guillemets', '"']],
    ['words after a closing quote', 'a: "Santé" au Valmont\n', ['yaml/guillemets', '"']],
    ['quotes of Word around a colon', 'a: “Un : deux”\n', ['yaml/guillemets', '“Un : deux”', '"Un : deux"']],
    ['French quotes around a colon', 'a: « Un : deux »\n', ['yaml/guillemets', '« Un : deux »', '"Un : deux"']],
    ['a decimal comma between braces', 'a: { b: 30000,50 }\n', ['yaml/virgule', '30000,50', '30000.50']],
    ['a comma in a text between braces', 'a: { b: un, deux, c: 3 }\n', ['yaml/virgule', 'un, deux', '"un, deux"']],
    ['a comma in quotes of Word', "a: { b: “un, l'autre” }\n", ['yaml/virgule', "“un, l'autre”", '"un, l\'autre"']],
    ['no comma between braces', 'a: { b: 1 c: 2 }\n', ['yaml/crochets', 'c']],
    ['no comma after a quoted value', 'a: { b: "1" c: 2 }\n', ['yaml/crochets', 'c']],
    ['no comma in a list', 'a: ["b" "c"]\n', ['yaml/crochets', '"c"']],
    ['a comma too many', 'a: [b,, c]\n', ['yaml/crochets', ',']],
    ['a colon in a text between braces', 'a: { b: Santé : suite }\n', ['yaml/deux-points', 'S']],
    ['a brace never closed', 'a: { b: 1\nc: 2\n', ['yaml/crochets', '{']],
    ['a bracket never closed', 'a: [b, c\nd: 2\n', ['yaml/crochets', '[']],
    ['a brace that a comment hides', 'a: { b: mot # 2 }\nc: 2\n', ['yaml/crochets', '{']],
    ['a brace too many', 'a: { b: 1 } }\nc: 2\n', ['yaml/crochets', '}']],
    ['dashes in a list between brackets', 'a: [- b, - c]\n', ['yaml/crochets', '-']],
    ['text on the line of the bar', 'a: | texte\n  suite\n', ['yaml/structure', 'texte']],
    ['words in bold at the head of a value', 'a: **Important** à lire\n', ['yaml/alias', '**Important**']],
    ['an ampersand at the head of a value', 'a: &Santé publique\n', ['yaml/alias', '&Santé']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is mended by taking what is suggested, and nothing is lost', () => {
    const texts = [
      'a:\n  b: A\n   c: d\n  e: f\n',
      'p:\n  - a: 1\n    b: 2\n   c: 3\n    d: 4\n',
      `a:\n  b: 1\n${N}${N}c: 2\n`,
      `p:\n  -${N}id: a\n    nom: B\n`,
      'p:\n  • id: a\n    nom: B\n',
      'titre:Contrat\netat: b\n',
      'p:\n  - a: "1"\n   b: "2"\n',
      'a: [b]\n\n# c:\n  d: 1\ne: 2\n',
      'a: b\n\n# c\n# d:\n  - e\n\nf: 2\n',
      `a${N}:${N}mot\nb: 1\n`,
      'a: "Un\nb: "deux"\nc: 3\n',
      "a: 'Renforcer l'accès'\n",
      'a: « Un : deux »\n',
      'a: { b: un, deux, c: 3 }\n',
    ];
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const text of texts) {
      const after = mended(text);
      expect(found(after), after).toEqual([]);
      expect(letters(after)).toBe(letters(text));
    }
  });

  it('says how many spaces to type, and beside which line', () => {
    const [one] = found('t:\n  nom: A\n   type: ca\n');
    expect(one?.hint).toBe('Alignez-la sur « nom » (ligne 2) : 2 espaces au début.');
  });
});

describe('the remedy that is said', () => {
  const hints = (text: string): readonly string[] => found(text).map(({ hint }) => hint ?? '');

  it('of a text of several lines is a bar, and hides nothing further down', () => {
    const text = 'corps:\n  Le "mot".\n\n  Deux : suite.\n  - un \\ deux\nb: [c\n';
    expect(hints(text)).toEqual([
      'Écrivez « corps: | », puis tout le texte à la ligne, décalé de deux espaces.',
      'Ajoutez « ] » après le dernier élément.',
    ]);
    expect(found(text.replace('corps:', 'corps: |').replace('[c', '[c]'))).toEqual([]);
  });

  it('of a key at the margin in a group leaves it to its author which of the two lines stands wrong', () => {
    const text = 'calendrier:\n  debut: 2027\nfin: 2028\n  etapes: []\n';
    expect(hints(text)).toEqual([
      'Si « fin » fait partie de « calendrier », mettez 2 espaces de plus devant ; sinon, retirez-en autant devant la ligne 4.',
    ]);
    expect(found(text.replace('fin', '  fin'))).toEqual([]);
    expect(found(text.replace('  etapes', 'etapes'))).toEqual([]);
  });

  it('of quotes that end before the text is never to take both away where « : » follows', () => {
    const [hint] = hints('a: "Aller vers" : un\nb: 1\n');
    expect(hint).toBe('Mettez " à la fin de la ligne et retirez celui-ci.');
    expect(found('a: "Aller vers : un"\nb: 1\n')).toEqual([]);
    expect(hints('a: "Aller vers" les gens\n')).toEqual([
      'Mettez " à la fin de la ligne et retirez celui-ci, ou retirez les deux guillemets.',
    ]);
  });
});

describe('what is right stays untold', () => {
  it.each([
    ['quotes of Word around a text', 'titre: « Bien vieillir »\nnom: “Un lieu”\n'],
    ['addresses and hours', 'a: https://exemple.fr\nb: 12:30\nc: [https://exemple.fr]\n'],
    ['dashes in a text', 'a: |\n  - un\n  – deux\n  • trois\nb: Santé – social\nc: 2024-2028\n'],
    ['a text that goes on below', 'a: Le contrat\n  va plus loin\n  que prévu\nb: 1\n'],
    ['keys of one’s own', `x_notes: { a, b${N}c: 1, -d: 2 }\n`],
    ['an anchor that is used', 'a: &a { b: 1 }\nc: *a\n'],
    ['unbreakable spaces in a text', `a: Santé${N}: non\nb: "${N}mot"\n`.replace(`${N}: non`, `${N}!`)],
    ['a list without indentation', 'p:\n- a\n- b\n'],
    ['commas in a list', 'a: [un, deux]\n'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

/** A real text for every error of the parser that a file can bring about. */
const TEXTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'a: &x 1\nb: !!str *x\n',
  BAD_ALIAS: 'a: & b\n',
  BAD_COLLECTION_TYPE: 'a: !!set [1]\n',
  BAD_DIRECTIVE: '%a\n---\nb: 1\n',
  BAD_DQ_ESCAPE: 'a: "C:\\dossier"\n',
  BAD_INDENT: 'a:\n  b: 1\n c: 2\n',
  BAD_PROP_ORDER: 'a: 1\n&x ? b\n: 2\n',
  BAD_SCALAR_START: 'a: `b`\n',
  BLOCK_AS_IMPLICIT_KEY: 'a: b : c\n',
  BLOCK_IN_FLOW: 'a: [\n - b\n]\n',
  DUPLICATE_KEY: 'a: 1\na: 2\n',
  KEY_OVER_1024_CHARS: `${'k'.repeat(1100)}: 1\n`,
  MISSING_CHAR: 'a: ["b" "c"]\n',
  MULTILINE_IMPLICIT_KEY: 'a: 1\ntitre Contrat\nb: 2\n',
  MULTIPLE_ANCHORS: 'a: &b &c d\n',
  MULTIPLE_DOCS: 'a: 1\n---\nb: 2\n',
  MULTIPLE_TAGS: 'a: !!str !!int 1\n',
  NON_STRING_KEY: '? [b]\n: 2\n',
  RESOURCE_EXHAUSTION: '['.repeat(10_000),
  TAB_AS_INDENT: 'a:\n  b: 1\n\tc: 2\n',
  TAG_RESOLVE_FAILED: 'a: !important b\n',
  UNEXPECTED_TOKEN: 'a: "b" c\n',
};

/** The parser's own way to say that it has a fault: no text is known to bring it about. */
const NEVER: readonly ErrorCode[] = ['IMPOSSIBLE'];

describe('every error of the parser', () => {
  const codes = Object.keys(SENTENCES) as ErrorCode[];

  it('has a sentence, and a text that brings it about unless none can', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => TEXTS[code] === undefined)).toEqual(NEVER);
  });

  it.each(Object.entries(TEXTS))('%s is told once, in French', (code, text) => {
    const { errors, warnings } = parseDocument(text, { version: '1.2', prettyErrors: false, stringKeys: true });
    expect([...errors, ...warnings].map((error) => error.code)).toContain(code);
    const diagnostics = found(text);
    expect(diagnostics).toHaveLength(1);
    for (const { message, hint, rule } of diagnostics) {
      expect(rule).toMatch(/^yaml\/[a-z-]+$/);
      expect(message).toMatch(/\.$/);
      expect(hint).toMatch(/\.$/);
      expect(`${message}${hint}`).not.toMatch(/undefined|[Uu]nexpected|[Mm]issing|indentation must/);
    }
  });
});

describe('an expression without quotes', () => {
  const read = (text: string) => {
    const { diagnostics, file } = readYaml('contrat.yaml', 'contrat.yaml', text);
    return { diagnostics, content: file.document.toJS() };
  };

  it('is told on the whole value, set right without asking, and hides nothing', () => {
    const text = 'un: {{nombre axes}} axes\nliste:\n  - {{nom territoire}}\n  - texte: {{fin}} ici\n';
    const { diagnostics, content } = read(text);
    expect(
      diagnostics.map(({ rule, place, suggestion, isSafe }) => [rule, place.line, place.column, suggestion, isSafe]),
    ).toEqual([
      ['yaml/guillemets', 1, 5, '"{{nombre axes}} axes"', true],
      ['yaml/guillemets', 3, 5, '"{{nom territoire}}"', true],
      ['yaml/guillemets', 4, 12, '"{{fin}} ici"', true],
    ]);
    expect(content).toEqual({
      un: '{{nombre axes}} axes',
      liste: ['{{nom territoire}}', { texte: '{{fin}} ici' }],
    });
  });

  it.each(['un: {{nombre axes}} "axes"\n', 'un: {{nombre axes\n', '? [b]\n: 2\n', 'un: {{a}} # b\n'])(
    'is not guessed in %j',
    (text) => {
      expect(read(text).diagnostics.some(({ isSafe }) => isSafe)).toBe(false);
    },
  );
});
