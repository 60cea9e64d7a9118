import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { pagePolicy } from '../../src/formats/html/policy.ts';
import { openBrowser, type PdfBrowser } from '../../src/formats/pdf/index.ts';
import { PARIS_DUREE, PARIS_FACTS } from '../examples/paris-facts.ts';
import { thisMachine } from '../formats/pdf/machine.ts';
import { type ReadPdf, readPdf } from '../formats/pdf/read-pdf.ts';
import { exampleFiles, type Files, makePages, type Page, pageOf } from './make.ts';
import { missingFacts } from './missing-facts.ts';
import { LEFTOVERS, pageFaults, plain, textOf } from './page.ts';

const FILES = exampleFiles('paris-2018');
const NAMES = ['contrat', 'communique'] as const;

let browser: PdfBrowser | undefined;
let pages: Readonly<Record<string, Page>> = {};
const pdfs = new Map<string, ReadPdf>();

async function print({ html, view }: Page): Promise<ReadPdf> {
  browser ??= await openBrowser(thisMachine());
  const options = { title: view.titre, lang: view.langue, date: new Date('2018-05-04T00:00:00Z'), version: '1.2.3' };
  return readPdf(await browser.print(html, options));
}

beforeAll(async () => {
  pages = await makePages(FILES);
  for (const name of NAMES) pdfs.set(name, await print(pageOf(pages, name)));
}, 120_000);
afterAll(() => browser?.close());

const htmlText = (name: string): string => textOf(pageOf(pages, name).html);

/** The text of a PDF. Words that a line end parts at their hyphen, or at a slash, are whole again. */
function pdfText(name: string): string {
  return plain((pdfs.get(name)?.pages ?? []).join(' ')).replace(/(?<=\p{L}[-/]) (?=\p{L})/gu, '');
}

describe('the example of Paris', () => {
  it('has the documents that its sources are, and more', () => {
    expect(Object.keys(pages)).toEqual(expect.arrayContaining([...NAMES]));
    expect(PARIS_FACTS.contrat.length + PARIS_FACTS.communique.length).toBeGreaterThan(120);
  });

  it.each(NAMES)('%s holds every fact of the two sources, in HTML and in PDF', (name) => {
    expect({
      html: missingFacts(PARIS_FACTS[name], htmlText(name)),
      pdf: missingFacts(PARIS_FACTS[name], pdfText(name)),
    }).toEqual({ html: [], pdf: [] });
    for (const text of [htmlText('contrat'), pdfText('contrat')]) expect(text).toMatch(PARIS_DUREE);
  });

  it('the search for facts misses one that is not there', () => {
    expect(missingFacts(['4 mai 2018', 'le 32 mai 2018'], htmlText('contrat'))).toEqual(['le 32 mai 2018']);
  });

  it.each(NAMES)('%s has no trace of a program that had nothing to say', (name) => {
    expect(LEFTOVERS.exec(htmlText(name))).toBeNull();
    expect(LEFTOVERS.exec(pdfText(name))).toBeNull();
    expect(htmlText(name).length).toBeGreaterThan(1000);
    expect(pdfText(name).length).toBeGreaterThan(1000);
  });

  it.each(NAMES)('%s is a sound page that asks for nothing', (name) => {
    expect(pageFaults(pageOf(pages, name).html)).toEqual([]);
  });

  it.each(NAMES)('%s is an A4 PDF with an outline, a title, a language and pages that all hold something', (name) => {
    const pdf = pdfs.get(name);
    expect(pdf?.info).toMatchObject({ Title: expect.stringContaining('ontrat local de santé'), Language: 'fr' });
    for (const [width = 0, height = 0] of pdf?.sizes ?? []) {
      expect(Math.round(width)).toBe(595);
      expect(Math.round(height)).toBe(842);
    }
    for (const page of pdf?.pages ?? ['']) expect(page.length).toBeGreaterThan(20);
    for (const title of pdf?.outline ?? ['']) expect(title.trim()).toMatch(/\S$/);
    expect(pdf?.outline.length).toBeGreaterThan(name === 'contrat' ? 25 : 0);
    expect(pdf?.links.filter((link) => link.trim() === '')).toEqual([]);
  });

  it('the contents of the contract name the page on which each part is', () => {
    const { pages: read = [], outline = [] } = pdfs.get('contrat') ?? {};
    const contents = read.filter((text) => /^.{0,80}Sommaire/.test(text) || read.indexOf(text) === 1).join(' ');
    const fiche = outline.find((title) => title.includes('2.6')) ?? '';
    expect(fiche).toContain('Autisme');
    const [, page = '0'] = /Autisme et troubles du comportement.*?innovants (\d+)/.exec(plain(contents)) ?? [];
    expect(plain(read[Number(page) - 1] ?? '')).toContain('Autisme et troubles du comportement');
  });

  it.each(NAMES)('%s writes no sign in its PDF that its page has not', (name) => {
    const page = pageOf(pages, name).html;
    const signs = new Set((pdfs.get(name)?.pages ?? []).join(''));
    expect(signs.size).toBeGreaterThan(50);
    expect([...signs].filter((sign) => !page.includes(sign))).toEqual([]);
  });

  it('the release is read in its order by who reads the PDF without its tags', () => {
    const order = [
      'trois grandes orientations',
      'Réduction des inégalités',
      'préparé par étapes',
      'Assises',
      'Contact presse',
    ];
    const places = order.map((words) => pdfText('communique').indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('the release is not longer than two pages', () => {
    expect(pdfs.get('communique')?.pageCount).toBeLessThanOrEqual(2);
  });
});

/** The example with its release changed. */
function withRelease(change: (release: Record<string, unknown>) => void): Files {
  const [path = ''] = Object.keys(FILES).filter((name) => name.startsWith('communiques/'));
  const release = parse(FILES[path] ?? '');
  change(release);
  return { ...FILES, [path]: stringify(release) };
}

describe('the release of Paris without any free text', () => {
  it('still names the four signatories, the date, the axes and the actions', async () => {
    const files = withRelease((release) => {
      for (const key of ['chapo', 'corps', 'remplace', 'citations', 'fiches']) delete release[key];
    });
    const { html } = pageOf(await makePages(files), 'communique');
    const text = textOf(html);
    const facts = PARIS_FACTS.contrat;
    const signatories = facts.slice(1, 5);
    expect(signatories).toHaveLength(4);
    expect(missingFacts(signatories, text)).toEqual([]);
    expect(
      missingFacts(
        ['4 mai 2018', 'contrat local de santé', '01 82 52 40 25', 'pref-communication@paris.gouv.fr'],
        text,
      ),
    ).toEqual([]);
    const axes: readonly { titre: string; titre_court?: string }[] = parse(FILES['axes.yaml'] ?? '').axes;
    expect(axes).toHaveLength(3);
    for (const axe of axes) expect(text.toLowerCase()).toContain(plain(axe.titre).toLowerCase());
    expect(pageFaults(html)).toEqual([]);
  });

  it('names the actions it is told to name', async () => {
    const { html } = pageOf(
      await makePages(
        withRelease((release) => {
          for (const key of ['chapo', 'corps']) delete release[key];
          release.fiches = ['2.6', '1.5'];
        }),
      ),
      'communique',
    );
    expect(
      missingFacts(['Autisme et troubles du comportement', 'l’accès à la prévention vaccinale'], textOf(html)),
    ).toEqual([]);
  });
});

describe('the three states', () => {
  it('look different: a draft has its mark and blanks, an agreed text blanks, a signed one what was signed', async () => {
    const [draft, agreed, signed] = await Promise.all(
      (['brouillon', 'arrete', 'signe'] as const).map(async (etat) => pageOf(await makePages(FILES, etat), 'contrat')),
    );
    if (draft === undefined || agreed === undefined || signed === undefined) throw new Error('three pages were made');
    expect(
      [draft, agreed, signed].map(({ view }) => [view.marque !== undefined, view.filigrane !== undefined]),
    ).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(draft.html).toMatch(/<div class="filigrane" aria-hidden="true">PROJET<\/div>/i);
    expect(agreed.html).not.toMatch(/class="filigrane"/);
    const place = (html: string): string =>
      textOf(`<body>${/<section class="signatures"[\s\S]*?<\/section>/.exec(html)?.[0]}`);
    for (const page of [draft, agreed]) expect(place(page.html)).toMatch(/Fait à …+, le …+/);
    expect(place(signed.html)).not.toContain('…');
    expect(place(signed.html)).toContain('4 mai 2018');
    expect(place(agreed.html)).not.toContain('4 mai 2018');
    for (const page of [draft, agreed, signed]) {
      const faults = pageFaults(page.html).filter((fault) => page !== draft || !fault.startsWith('leftover: '));
      expect(faults).toEqual([]);
    }
  });

  it('are told apart in the PDF: the mark of a draft lies on every page', async () => {
    const pdf = await print(pageOf(await makePages(FILES, 'brouillon'), 'contrat'));
    for (const page of pdf.pages) expect(page.toLowerCase()).toContain('projet');
  });

  it('keep an article of the contract whatever the state', async () => {
    const files = {
      ...FILES,
      'contrat.yaml': `${FILES['contrat.yaml']}\narticles: [{ id: litiges, titre: Règlement des litiges, texte: Les parties se concertent. }]\n`,
    };
    for (const etat of ['brouillon', 'arrete', 'signe'] as const) {
      const text = textOf(pageOf(await makePages(files, etat), 'contrat').html);
      expect(missingFacts(['Règlement des litiges', 'Les parties se concertent.'], text)).toEqual([]);
    }
  });
});

describe('the search for faults', () => {
  it.each([
    ['<h1>a</h1><h3>b</h3>', 'h1 is followed by h3'],
    ['<h2>a</h2>', '0 h1'],
    ['<h1>a</h1><h1>b</h1>', '2 h1'],
    ['<h1 id="a">a</h1><p id="a">b</p>', 'the id a stands twice'],
    ['<h1>a</h1><a href="#b">b</a>', 'no place is called b'],
    ['<h1>a</h1><h2> <span class="x"></span></h2>', 'empty: <h2> <span class="x"></span></h2>'],
    ['<h1>a</h1><table><tr><td></td></tr></table>', 'empty: <td></td>'],
    ['<h1>a</h1><p>du undefined au {{x}}</p>', 'leftover: a du undefined au {{x}}'],
    ['<h1>a</h1><p>[object Object]</p>', 'leftover: a [object Object]'],
    ['<h1>a</h1><script>1</script>', 'script'],
    ['<h1>a</h1><img src="https://x.fr/a.png" alt="">', 'img src https://x.fr/a.png'],
    ['<h1>a</h1><a href="javascript:alert(1)">b</a>', 'a href javascript:alert(1)'],
    ['<h1 onclick="a()">a</h1>', 'h1 onclick'],
    [
      '<style>@import "x.css"; a { background: url(https://x.fr) }</style><h1>a</h1>',
      'the style asks for url(https://x.fr)',
    ],
  ])('finds it in %s', (html, fault) => {
    expect(pageFaults(`<body>${html}</body>`)).toContain(fault);
  });

  const sound = '<body><h1 id="a">a</h1><p><a href="#a">b</a> <a href="https://x.fr">c</a></p></body>';

  it('finds none in a sound page', () => expect(pageFaults(`${pagePolicy()}${sound}`)).toEqual([]));

  it('finds that a page may ask for what it wants', () => expect(pageFaults(sound)).toEqual(['no policy']));
});
