import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type PdfBrowser } from '../../src/formats/pdf/index.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { thisMachine } from '../formats/pdf/machine.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { CONTOURS, contoursFile, fullContract, PICTURE } from './hostile-contract.ts';
import { makePages, type Page, pageOf } from './make.ts';
import { pageFaults, styleOf, tagsOf, textOf, withoutOwnScript, withoutStyle } from './page.ts';

/** Longer texts make more slides: the tags are of the same kinds, not as many; a text goes over several. */
const IN_SLIDES: ReadonlySet<string> = new Set(['diaporama']);
const NAMES = ['contrat', 'communique', 'actualite', 'page-web', 'diaporama'] as const;

/** Everything that would become markup, style, a program or a request if anyone forgot to escape. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</style><style>body{display:none}',
  '</title><!-- ]]>',
  '"} body{display:none} @import "//mal.example/x.css"; \\22 ;',
  '{{constructor.constructor}} {{{raw}}}',
  '[lien](javascript:alert(1)) [lien](data:text/html;base64,PHNjcmlwdD4=)',
  '<a href="javascript:alert(1)">a</a> &lt;b&gt; &#60;b&#62;',
].join(' ');

/** The same number of words, none of them of any danger. */
const HARMLESS = 'un texte sans rien de particulier';

/** A picture that would run, were it not shown as a picture. */
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(1)</script><rect width="9" height="9"/></svg>';

const MARK = (number: number): string => `Zq${number}qZ`;
const hostile = fullContract(
  (number) => `${MARK(number)} ${HOSTILE}`,
  'https://x.example/"onmouseover="alert(1)//<script>',
);
const harmless = fullContract((number) => `${MARK(number)} ${HARMLESS}`, 'https://x.example/a');

let made: Readonly<Record<'hostile' | 'harmless', Readonly<Record<string, Page>>>>;
beforeAll(async () => {
  made = {
    hostile: await makePages({
      'contrat.yaml': hostile.yaml,
      [PICTURE]: LOGO,
      [CONTOURS]: contoursFile('<svg onload=a()>'),
    }),
    harmless: await makePages({ 'contrat.yaml': harmless.yaml, [PICTURE]: LOGO, [CONTOURS]: contoursFile('Un lieu') }),
  };
});

/** The shape of a page: its tags and the names of their attributes, and where the links go that are ours. */
const shapeOf = ({ html, view }: Page): readonly string[] => {
  const tags = tagsOf(withoutOwnScript(html)).map(
    ({ name, isEnd, attributes }) => `${isEnd ? '/' : ''}${name} ${Object.keys(attributes).sort().join(' ')}`,
  );
  return IN_SLIDES.has(view.document) ? [...new Set(tags)].sort() : tags;
};

const marksOf = (text: string): readonly string[] => [...new Set(text.match(/Zq\d+qZ/g) ?? [])].sort();

/** The style without what stands between quotes: its rules alone. */
const rulesOf = ({ html }: Page): string => styleOf(html).replace(/"(?:[^"\\\n]|\\[^\n])*"/g, '""');

describe('a contract that fills every field of the schemas', () => {
  it('is one that the schemas accept', () => {
    const { source, contrat, diagnostics } = checkContrat(
      memoryProject({ 'contrat.yaml': harmless.yaml, [PICTURE]: LOGO, [CONTOURS]: contoursFile('Un lieu') }),
    );
    expect(diagnostics.filter(({ rule }) => /^(?:yaml|schema|fichier)\//.test(rule))).toEqual([]);
    expect(source.isWhole).toBe(true);
    expect(contrat.textes.length).toBe(harmless.texts);
    expect(harmless.texts).toBeGreaterThan(120);
  });

  it('shows most of its texts in one document or the other', () => {
    const shown = marksOf(NAMES.map((name) => pageOf(made.harmless, name).html).join(''));
    expect(shown.length).toBeGreaterThan(harmless.texts * 0.6);
  });
});

describe.each(NAMES)('hostile texts in every field: %s', (name) => {
  it('has the very tags that harmless texts give it', () => {
    const [bad, good] = [pageOf(made.hostile, name), pageOf(made.harmless, name)];
    expect(shapeOf(bad)).toEqual(shapeOf(good));
    expect(tagsOf(bad.html).length).toBeGreaterThan(80);
  });

  it('has the very rules of style', () => {
    const [bad, good] = [pageOf(made.hostile, name), pageOf(made.harmless, name)];
    expect(rulesOf(bad)).toBe(rulesOf(good));
    expect(bad.html.match(/<style>/g)).toHaveLength(1);
    // No quote is closed by what a contract says: between quotes stands what was put there, escaped.
    expect(styleOf(bad.html).replace(/url\([^)]*\)/g, '')).not.toMatch(/<|mal\.example|display:none\}/);
  });

  it('is a sound page that runs nothing and asks for nothing', () => {
    const faults = pageFaults(pageOf(made.hostile, name).html);
    // The texts themselves hold braces; links of a contract may lead to the web, and nowhere else.
    expect(faults.filter((fault) => !fault.startsWith('leftover: '))).toEqual([]);
    expect(withoutStyle(withoutOwnScript(pageOf(made.hostile, name).html))).not.toMatch(
      /<script|<svg(?! class="dessin)|<img(?! src="data:)|<!--/i,
    );
  });

  it('shows as text what was written', () => {
    const [bad, good] = [pageOf(made.hostile, name).html, pageOf(made.harmless, name).html];
    const text = textOf(bad);
    expect(text).not.toContain('function Object');
    if (IN_SLIDES.has(name)) {
      // A long description is not told on a slide.
      expect(marksOf(textOf(good))).toEqual(expect.arrayContaining([...marksOf(text)]));
      expect(marksOf(text).length).toBeGreaterThan(20);
      return;
    }
    expect(marksOf(text)).toEqual(marksOf(textOf(good)));
    for (const words of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '</style><style>body{display:none}',
      '[lien](javascript:alert(1))',
    ])
      expect(text.split(words).length - 1).toBeGreaterThan(marksOf(text).length * 0.75);
  });
});

describe('the PDF of hostile texts', () => {
  let browser: PdfBrowser | undefined;
  afterAll(() => browser?.close());

  it('shows them, in its pages and in its own data', async () => {
    browser = await openBrowser(thisMachine());
    const { html, view } = pageOf(made.hostile, 'communique');
    const bytes = await browser.print(html, {
      title: view.titre,
      lang: 'fr',
      date: new Date(0),
      version: '1',
      subject: view.sujet,
    });
    const pdf = await readPdf(bytes);
    const text = pdf.pages.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('<script>alert(1)</script>');
    expect(pdf.info.Title).toBe(view.titre);
    expect(pdf.xmp).toContain('&lt;script&gt;');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction)\b/);
  });
});
