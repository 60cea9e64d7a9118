import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longContract, type Size } from '../../scripts/long-contract.ts';
import { readPdfFile } from '../../src/formats/pdf/conformance/read/pdf-file.ts';
import { readWords } from '../../src/formats/pdf/proof/read-words.ts';
import { runCls } from '../cli/run-cls.ts';
import { run } from './programs.ts';

const root = mkdtempSync(join(tmpdir(), 'cls système-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SIZES: Readonly<Record<string, Size>> = {
  '300 fiches': { axes: 6, fiches: 300, signataires: 4 },
  'long fiches, tables and titles, 25 signatories': { axes: 4, fiches: 10, signataires: 25, isLong: true },
};

/** Only what is a letter, a digit or a sign. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** A heading in the outline, and the page that it leads to. */
interface Heading {
  readonly words: string;
  readonly page: number;
}

/** What one contract became. */
interface Made {
  readonly pdf: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** What pdftotext reads on each page. */
  readonly pages: readonly string[];
  /** What belongs to the text on each page, in the order of reading. */
  readonly tagged: readonly string[];
}

async function make(name: string, size: Size): Promise<Made> {
  for (const [path, text] of Object.entries(longContract(size))) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { code, stderr } = await runCls(['render', join(root, name)]);
  if (code !== 0) throw new Error(stderr);
  const pdf = join(root, name, 'sortie/contrat.pdf');
  const outline = run('mutool', 'show', pdf, 'outline').matchAll(/^[-+|]\s+"(.*)"\t#page=(\d+)/gm);
  const bytes = readFileSync(pdf);
  const { sheets } = await readWords(bytes, (await readPdfFile(bytes)).catalog);
  return {
    pdf,
    html: readFileSync(join(root, name, 'sortie/contrat.html'), 'utf8'),
    headings: [...outline].map(([, words = '', page]) => ({ words, page: Number(page) })),
    pages: run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1),
    tagged: sheets.map(({ tagged }) => letters(tagged)),
  };
}

/** The entries of the contents: number, title, in order. */
function entriesOf(html: string): readonly { readonly numero: string; readonly titre: string }[] {
  const entries = html.matchAll(
    /<li class="niveau-[^>]*><a [^>]*><span class="numero">(.*?)<\/span> <span class="titre">(.*?)<\/span><\/a>/g,
  );
  const plain = (text: string): string => letters(text.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'));
  return [...entries].map(([, numero = '', titre = '']) => ({ numero: plain(numero), titre: plain(titre) }));
}

/** A line of a page, with its place from the top left corner, in points. */
interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The lines of each page, between its head and its foot. */
function linesOf(pdf: string): readonly (readonly Line[])[] {
  const text = run('pdftotext', '-bbox-layout', pdf, '-');
  return text
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g)]
        .map(([, left, top, right, words = '']) => ({
          words: letters(words.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')),
          left: Number(left),
          right: Number(right),
          top: Number(top),
        }))
        .filter(({ top }) => top > 70 && top < 775),
    );
}

describe.each(Object.entries(SIZES))('%s', (name, size) => {
  let made: Made;
  beforeAll(async () => {
    made = await make(name, size);
  }, 600_000);

  it('has contents whose every number is the page where the heading stands', () => {
    const entries = entriesOf(made.html);
    expect(entries.length).toBeGreaterThan(size.fiches + size.axes);
    let next = 0;
    let place = 0;
    const contents = letters(
      made.pages
        .slice(1)
        .join('\n')
        .replace(/^.*page \d+ \/ \d+$/gm, ''),
    );
    for (const { numero, titre } of entries) {
      next = made.headings.findIndex(({ words }, index) => index >= next && letters(words).endsWith(titre));
      const heading = made.headings[next];
      expect(heading, titre).toBeDefined();
      expect(made.tagged[(heading?.page ?? 0) - 1], `${titre} on page ${heading?.page}`).toContain(titre);
      // A title of several lines has its page beside the first.
      const [first = ''] = titre.match(/^.{1,24}/u) ?? [];
      const at = contents.indexOf(`${numero}${first}`, place);
      expect(at, `${numero} ${titre} in the contents`).toBeGreaterThanOrEqual(place);
      place = at + 1;
      expect(contents.slice(at, at + numero.length + titre.length + 4), titre).toContain(String(heading?.page));
      next += 1;
    }
  });

  it('says on each page but the cover which it is of how many', () => {
    const total = made.pages.length;
    for (const [index, page] of made.pages.entries()) {
      const foot = `page ${index + 1} / ${total}`;
      if (index === 0) expect(page).not.toContain(foot);
      else expect(page.trimEnd().endsWith(foot), foot).toBe(true);
    }
  });

  it('has the axis and the fiche of each page at its head', () => {
    const fiches = made.headings.filter(({ words }) => /^\d+\.\d+ /.test(words));
    expect(fiches.length).toBe(size.fiches);
    const after = made.headings.findLast(({ words }) => words === 'Partenaires')?.page ?? Number.NaN;
    let seen = 0;
    for (const [index, page] of made.pages.slice(0, after - 1).entries()) {
      const current = fiches.findLast((fiche) => fiche.page <= index + 1);
      if (current === undefined) continue;
      const [id = ''] = current.words.split(' ');
      const [head = ''] = page.trimStart().split('\n');
      expect(head, `page ${index + 1}`).toContain(`Axe ${id.split('.')[0]} – Santé ≥ `);
      expect(head, `page ${index + 1}`).toContain(` → ✓ ☐ · Fiche ${id} `);
      seen += 1;
    }
    expect(seen).toBeGreaterThanOrEqual(size.fiches);
  });

  it('has no heading alone at the foot of a page', () => {
    let seen = 0;
    for (const [index, lines] of linesOf(made.pdf).entries()) {
      const titles = made.headings
        .filter(({ page }) => page === index + 1 && page > 1)
        .map(({ words }) => letters(words));
      const isTitle = ({ words }: Line): boolean => words.length > 3 && titles.some((title) => title.includes(words));
      const last = lines.filter(isTitle).toSorted((a, b) => b.top - a.top)[0];
      if (last === undefined) continue;
      seen += 1;
      const below = lines.filter((line) => line.top > last.top + 5 && line.right > last.left && !isTitle(line));
      expect(below.length, `« ${last.words} » on page ${index + 1}`).toBeGreaterThan(0);
    }
    expect(seen).toBeGreaterThan(size.axes);
  });

  it('cuts no place of a signature', () => {
    const places = made.pages.map((page) => page.match(/Signature et cachet/g)?.length ?? 0);
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(size.signataires);
    for (const [index, count] of places.entries()) {
      const text = made.tagged[index] ?? '';
      if (count > 0)
        expect(text.split('Signatureetcachet').length - 1).toBe(text.split('présidenteSignatureetcachet').length - 1);
    }
    const fields = run('qpdf', '--json', '--json-key=qpdf', made.pdf).matchAll(
      /"\/FT": "\/Sig"[\s\S]*?"\/Rect": \[\s*([\d.]+),\s*([\d.]+),\s*([\d.]+),\s*([\d.]+)\s*\]/g,
    );
    const boxes = [...fields].map((field) => field.slice(1).map(Number));
    expect(boxes.length).toBe(size.signataires);
    // 25 mm high, above the foot of the page and below its head.
    for (const [, bottom = 0, , top = 0] of boxes) {
      expect(top - bottom).toBeGreaterThan(70);
      expect(bottom).toBeGreaterThan(60);
      expect(top).toBeLessThan(780);
    }
  });

  it('has no page that is nearly empty before a fiche that goes on', () => {
    for (const [index, text] of made.tagged.entries())
      if (index > 0) expect(text.length, `page ${index + 1}`).toBeGreaterThan(20);
  });
});

describe('a table of several pages', () => {
  it('is cut between rows, its head said again on each page', async () => {
    const made = await make('table', { axes: 3, fiches: 3, signataires: 2, isLong: true });
    const rows = [...made.html.matchAll(/<tr>((?:<td>.*?<\/td>){3})<\/tr>/g)].map(([, cells = '']) =>
      letters(cells.replace(/<[^>]+>/g, ' ')),
    );
    expect(rows.length).toBe(90);
    for (const row of rows) expect(made.tagged.filter((page) => page.includes(row)).length, row).toBeGreaterThan(0);
    const continued = made.pages.filter((page) => /^ *Étape\b/m.test(page));
    expect(continued.length).toBeGreaterThan(5);
    for (const page of continued) expect(page).toMatch(/^ *Quoi +Comment +Où$/m);
    for (const page of made.pages.filter((text) => text.includes('Personnes rencontrées')))
      expect(page).toMatch(/^ *Indicateur +Type/m);
  });
});
