import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown.ts';
import { type Block, type Inline, type Prose, plainText } from '../../src/text/prose.ts';

const line = (markdown: string): readonly Inline[] => {
  const [block] = parseMarkdown(markdown).blocks;
  return block?.kind === 'paragraph' ? block.children : [];
};
const kinds = (prose: Prose): string[] => prose.blocks.map(({ kind }) => kind);
const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('parseMarkdown', () => {
  it('reads paragraphs, headings, lists, quotes and rules', () => {
    const prose = parseMarkdown('# Titre\n\nUn\ndeux\n\n- a\n- b\n\n3. trois\n\n> dit\n\n---\n');
    expect(kinds(prose)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote', 'rule']);
    expect(plainText(prose)).toBe('Titre\nUn deux\na\nb\ntrois\ndit');
    expect(prose.blocks[3]).toMatchObject({ ordered: true, start: 3 });
    expect(prose.blocks[2]).not.toHaveProperty('start');
  });

  it('reads strong words, emphasis, links and hard breaks', () => {
    expect(line('Un **contrat *local***  \nde [santé](https://exemple.fr/a)')).toEqual([
      text('Un '),
      { kind: 'strong', children: [text('contrat '), { kind: 'em', children: [text('local')] }] },
      { kind: 'break' },
      text('de '),
      { kind: 'link', href: 'https://exemple.fr/a', children: [text('santé')] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'textes/autre.md',
    '//exemple.fr',
    'JaVaScRiPt:x',
  ])('keeps only the words of a link to %s', (href) =>
    expect(line(`Voir [ici](<${href}>).`)).toEqual([text('Voir ici.')]),
  );

  it.each(['http://exemple.fr', 'mailto:a@exemple.fr', 'tel:+33100000000', '#article-2'])(
    'keeps a link to %s',
    (href) => {
      expect(line(`[ici](${href})`)).toEqual([{ kind: 'link', href, children: [text('ici')] }]);
    },
  );

  it('makes links of addresses written in full, without the sentence around them', () => {
    const links = line('Voir (https://exemple.fr/a_(b)), écrire à x.y@exemple.fr. Pas exemple.fr.').filter(
      (inline) => inline.kind === 'link',
    );
    expect(links.map((link) => [link.href, plainText(link.children)])).toEqual([
      ['https://exemple.fr/a_(b)', 'https://exemple.fr/a_(b)'],
      ['mailto:x.y@exemple.fr', 'x.y@exemple.fr'],
    ]);
  });

  it('shows an address between angle brackets letter by letter', () => {
    expect(plainText(parseMarkdown('<http://exemple.fr/%C3%A9t%C3%A9>'))).toBe('http://exemple.fr/%C3%A9t%C3%A9');
  });

  it('shows HTML as the text it is', () => {
    const prose = parseMarkdown('<script>alert(1)</script>\n\nUn <b onclick="x">mot</b>');
    expect(plainText(prose)).toBe('<script>alert(1)</script>\nUn <b onclick="x">mot</b>');
  });

  it('gives the alternative text of an image, even within a link', () => {
    expect(line("![Logo de l'agence](images/a.svg) et ![x](y 'z')")).toEqual([text("Logo de l'agence et x")]);
    expect(line('[![Logo](a.png)](https://exemple.fr)')).toEqual([
      { kind: 'link', href: 'https://exemple.fr', children: [text('Logo')] },
    ]);
    expect(plainText(line('\\![pas une image](a)'))).toBe('!pas une image');
  });

  it('shows code as text, and takes indented text for prose', () => {
    expect(plainText(parseMarkdown('Le `mot`\n\n    retrait\n\n```\nun\ndeux\n```'))).toBe('Le mot\nretrait\nun\ndeux');
  });

  it('reads tables with their alignment', () => {
    const [table] = parseMarkdown('| Action | Montant |\n|---|--:|\n| **A** | 10 |\n| B | |').blocks as [Block];
    expect(table).toEqual({
      kind: 'table',
      head: [[text('Action')], [text('Montant')]],
      rows: [
        [[{ kind: 'strong', children: [text('A')] }], [text('10')]],
        [[text('B')], []],
      ],
      align: [undefined, 'right'],
    });
  });

  it('numbers notes in the order of their calls and knows each call', () => {
    const prose = parseMarkdown('Un[^b], deux[^a], encore[^b].\n\n[^a]: Note A\n[^b]: Note *B*\n');
    expect(prose.notes.map((note) => [note.number, note.refs, plainText({ blocks: note.blocks, notes: [] })])).toEqual([
      [1, ['1', '1-2'], 'Note B'],
      [2, ['2'], 'Note A'],
    ]);
    expect(prose.blocks).toHaveLength(1);
    expect(plainText(prose.blocks[0]?.kind === 'paragraph' ? prose.blocks[0].children : [])).toBe('Un, deux, encore.');
  });

  it('loses no note: one that nothing calls stays where it was written', () => {
    expect(plainText(parseMarkdown('Texte\n\n[^a]: Note oubliée'))).toBe('Texte\nNote oubliée');
  });

  it('takes out control characters and marks that reorder text, and keeps French spaces', () => {
    expect(plainText(parseMarkdown('a\u0007b\u202Ec\u2066d\uFEFFe\u202F; f\u00A0!'))).toBe('abcde\u202F; f\u00A0!');
  });

  it('stays fast and loses nothing on hostile text', () => {
    const hostile = [
      '>'.repeat(5000),
      '- '.repeat(3000),
      '![['.repeat(3000),
      '*a '.repeat(5000),
      '[^'.repeat(5000),
      '@a'.repeat(9000),
    ];
    for (const markdown of [...hostile, '**a *b '.repeat(2000), `${'*a '.repeat(2000)}${'a* '.repeat(2000)}`]) {
      const letters = (value: string): number => value.split('a').length;
      expect(letters(plainText(parseMarkdown(markdown)))).toBe(letters(markdown));
    }
  });

  it('shows a text nested beyond sense as it was typed', () => {
    const markdown = `${'> '.repeat(60)}mot`;
    expect(plainText(parseMarkdown(markdown))).toBe(markdown);
  });
});
