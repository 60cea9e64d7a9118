import { describe, expect, it } from 'vitest';
import { cssString, escapeHtml } from '../../../src/formats/html/escape.ts';
import { bundledFonts, fontFaces } from '../../../src/formats/html/fonts.ts';
import { inlineHtml, proseHtml } from '../../../src/formats/html/prose-html.ts';
import { isOurHtml } from '../../../src/formats/html/render-html.ts';
import { compileTemplate } from '../../../src/formats/html/templates.ts';
import { chooseTheme } from '../../../src/formats/html/themes.ts';
import { parseMarkdown } from '../../../src/text/markdown.ts';

const html = (markdown: string, under = 2, prefix = 'p1-'): string =>
  proseHtml(parseMarkdown(markdown), { under, prefix });

describe('escaping', () => {
  it('leaves no sign that HTML would obey', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('leaves no sign that CSS would obey, and keeps the letters', () => {
    expect(cssString('Évry 2024')).toBe('"Évry 2024"');
    for (const hostile of ['"} body{display:none}', '\\', '</style>', '\n', '*/', "'", '\u2028', '}', '\u{1F44D}']) {
      const string = cssString(hostile);
      expect(string).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*"$/u);
      // Read as CSS reads it, it is what was given.
      expect(
        string.slice(1, -1).replace(/\\([0-9a-f]{1,6}) /g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
      ).toBe(hostile);
    }
  });
});

describe('prose', () => {
  it('becomes the HTML of its kind', () => {
    expect(html('Un **mot** et *un autre*.\n\n- a\n- b\n\n3. c\n\n> d')).toBe(
      '<p>Un <strong>mot</strong> et <em>un autre</em>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n</ol>\n<blockquote><p>d</p></blockquote>',
    );
  });

  it('takes the levels of its headings from the place where it stands, without a gap', () => {
    expect(html('# A\n\n#### B\n\n# C', 2).match(/<h\d/g)).toEqual(['<h3', '<h4', '<h3']);
    expect(html('#### A\n\n###### B', 5).match(/<h\d/g)).toEqual(['<h6', '<h6']);
    expect(html('> # A\n\n- # B', 2)).not.toMatch(/<h\d/);
  });

  it('holds no HTML of its own, and no link that would run', () => {
    const hostile = html(
      '<b>a</b> <script>x</script>\n\n<div onclick="x">b</div>\n\n[c](javascript:alert(1)) [d](vbscript:x) [e](data:text/html,x) ![f](http://x.fr/a.png) <javascript:x>',
    );
    expect(hostile).not.toMatch(/<(?!\/?p>)/);
    expect(hostile).toContain('&lt;b&gt;a&lt;/b&gt;');
  });

  it('links to the web and to addresses', () => {
    expect(html('[le site](https://exemple.fr/?a=1&b="2")')).toContain(
      '<a href="https://exemple.fr/?a=1&amp;b=%222%22">le site</a>',
    );
    expect(html('[écrire](mailto:a@exemple.fr)')).toContain('<a href="mailto:a@exemple.fr">');
  });

  it('keeps the notes of two texts apart', () => {
    const note = 'Un mot[^1].\n\n[^1]: La note.';
    const [one, two] = [html(note, 2, 'p1-'), html(note, 2, 'p2-')];
    const ids = (text: string): readonly string[] => [...text.matchAll(/id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids(one)).toHaveLength(2);
    expect(ids(one).filter((id) => ids(two).includes(id))).toEqual([]);
    for (const id of ids(one)) expect(one).toContain(`href="#${id}"`);
  });

  it('fills the empty cells of a table, and says which cells are headings', () => {
    const table = html('| a | b |\n| --- | ---: |\n| 1 | |\n');
    expect(table).toContain('<th scope="col">a</th><th scope="col" class="nombre">b</th>');
    expect(table).toContain('<td>1</td><td class="nombre">—</td>');
  });

  it('writes a line of text', () => {
    expect(
      inlineHtml([
        { kind: 'text', text: 'a < b' },
        { kind: 'break' },
        { kind: 'strong', children: [{ kind: 'text', text: '&' }] },
      ]),
    ).toBe('a &lt; b<br><strong>&amp;</strong>');
  });
});

describe('templates', () => {
  it('stop at a name that the View lacks, and say which', async () => {
    const template = await compileTemplate('communique');
    expect(() => template({ filigrane: undefined, charte: {} })).toThrow(/not defined|doesn't exist|Missing/);
  });

  it('are never looked for outside their folder', () => {
    expect(chooseTheme('sobre').name).toBe('sobre');
    for (const name of ['', '.', '..', '../themes/sobre', '/etc', 'sobre/', 'Sobre'])
      expect(() => chooseTheme(name)).toThrow(/n’existe pas/);
  });
});

describe('fonts', () => {
  it('are all there, and all inside the page', () => {
    const families = [
      ...['Source Serif 4', 'Source Sans 3', 'Atkinson Hyperlegible Next'],
      ...['Noto Sans Symbols 2', 'Noto Sans Math'],
    ];
    expect(bundledFonts()).toEqual({ families, missing: [] });
    const faces = fontFaces('Évry');
    expect(faces.match(/@font-face/g)?.length).toBe(8);
    expect(faces.match(/url\(/g)?.length).toBe(faces.match(/url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\)/g)?.length);
  });

  it('carry the letters of other languages only where a text has them', () => {
    expect(fontFaces('Œuvre, À').match(/@font-face/g)?.length).toBe(8);
    expect(fontFaces('Łódź').match(/@font-face/g)?.length).toBe(16);
  });

  it('carry signs only where a text has them', () => {
    const families = (text: string): readonly string[] =>
      ['Symbols 2', 'Math'].filter((name) => fontFaces(text).includes(name));
    expect(families('1 an, 50 % – « oui »…')).toEqual([]);
    expect(families('☐ à faire')).toEqual(['Symbols 2']);
    expect(families('≥ 65 ans → dépistage')).toEqual(['Math']);
  });
});

describe('the mark of the program', () => {
  it('is known by its place at the head of the page', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(isOurHtml(bytes('<!doctype html><head><meta name="generator" content="cls 0.1.0">'))).toBe(true);
    expect(isOurHtml(bytes('<!doctype html><p>Un texte qui parle de cls</p>'))).toBe(false);
    expect(isOurHtml(new Uint8Array())).toBe(false);
  });
});
