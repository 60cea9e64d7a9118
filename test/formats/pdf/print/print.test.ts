import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMark, openBrowser, type PdfBrowser } from '../../../../src/formats/pdf/index.ts';
import { NO_BROWSER, thisMachine } from '../machine.ts';
import { readPdf } from '../read-pdf.ts';

const OPTIONS = {
  title: 'Contrat local de santé du Valmont',
  lang: 'fr',
  date: new Date('2024-06-28T12:00:00Z'),
  version: '1.2.3',
  author: 'Valmont & voisins',
  keywords: ['santé', 'contrat'],
};

/** On Linux x64 the embedded browser, for real; elsewhere whichever there is. */
const isEmbedded = process.platform === 'linux' && process.arch === 'x64';
const search = isEmbedded ? { files: NO_BROWSER } : {};
const machine = isEmbedded ? { ...thisMachine(), env: { PATH: process.env.PATH } } : thisMachine();

let browser: PdfBrowser;
beforeAll(async () => {
  browser = await openBrowser(machine, search);
}, 60_000);
afterAll(() => browser?.close());

const page = (body: string, css = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><style>
    @page { size: A4; margin: 20mm; @bottom-right { content: counter(page) ' sur ' counter(pages) } }
    section { break-before: page } ${css}</style></head><body>${body}</body></html>`;

const contents = page(`<h1>Contrat</h1>
  <ol>
    <li><a href="#préambule">Préambule</a> page <span data-page-of="préambule"></span></li>
    <li><a href="#axe-1">Axe <em>un</em></a> page <span data-page-of="axe-1"></span></li>
    <li><a href="#axe-2">Axe deux</a> page <span data-page-of="axe-2"></span></li>
  </ol>
  <section id="préambule"><h2>Préambule</h2><p>Voir <a href="https://exemple.fr/cls">le site</a>.</p></section>
  <section><p style="height: 300mm">Longue page</p></section>
  <section><h2 id="axe-1">Axe un</h2>
    <table><thead><tr><th scope="col">Acteur</th></tr></thead><tbody><tr><td>Agence</td></tr></tbody></table></section>
  <section id="axe-2"><h2>Axe deux</h2><p>Fin</p></section>`);

describe('a printed page', () => {
  it('has its text, its outline, its page numbers and its metadata', async () => {
    const bytes = await browser.print(contents, OPTIONS);
    const pdf = await readPdf(bytes);
    expect(pdf.pageCount).toBe(6);
    expect(pdf.pages[0]).toContain('Préambule page 2');
    expect(pdf.pages[0]).toContain('Axe un page 5');
    expect(pdf.pages[0]).toContain('Axe deux page 6');
    expect(pdf.pages[2]).toContain('3 sur 6');
    expect(pdf.outline).toEqual(['Contrat', 'Contrat > Préambule', 'Contrat > Axe un', 'Contrat > Axe deux']);
    expect(pdf.links).toEqual(['Préambule', 'Axe un', 'Axe un', 'Axe deux', 'le site']);
    expect(pdf.info).toMatchObject({
      Title: OPTIONS.title,
      Author: OPTIONS.author,
      Creator: 'cls 1.2.3',
      CreationDate: 'D:20240628120000Z',
      ModDate: 'D:20240628120000Z',
      Language: 'fr',
    });
    expect(pdf.xmp).toContain('Valmont &amp; voisins');
    expect(pdf.xmp).toMatch(/<pdfuaid:part>1<[\s\S]*<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    const [width, height] = pdf.sizes[0] ?? [0, 0];
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(hasMark(bytes)).toBe(true);
  });

  it('says of itself only what a reader can see', async () => {
    const hostile = {
      ...OPTIONS,
      title: 'Contrat\u202E local\u0007',
      author: 'Val\u001b[2Jmont\nAgglomération',
      keywords: ['san\u2066té', '\u200F'],
    };
    const { info, xmp } = await readPdf(await browser.print(page('<p>un</p>'), hostile));
    expect(info).toMatchObject({ Title: 'Contrat local', Author: 'Val[2Jmont Agglomération', Keywords: 'santé' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(xmp).not.toMatch(hidden);
    for (const value of Object.values(info)) expect(String(value)).not.toMatch(hidden);
  });

  it('gives the same bytes each time, whatever was printed before', async () => {
    const first = await browser.print(contents, OPTIONS);
    const other = await browser.print(page('<p>Autre</p>'), OPTIONS);
    const second = await browser.print(contents, OPTIONS);
    expect(Buffer.compare(first, second)).toBe(0);
    const idOf = (bytes: Uint8Array): string | undefined =>
      /\/ID \[ ?<([0-9A-F]{32})> ?<\1> ?\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(idOf(first)).toBeDefined();
    expect(idOf(other)).toBeDefined();
    expect(idOf(first)).not.toBe(idOf(other));
  });

  it('shows in its margins a font that the text does not use', async () => {
    const css = '@page { @top-left { content: "Valmont"; font: italic 9pt "Open Sans" } }';
    const pdf = await readPdf(await browser.print(page('<p>un</p><section>deux</section>', css), OPTIONS));
    expect(pdf.pages[1]).toContain('Valmont');
  });

  it('stops with an error when the contents name an anchor that no link leads to', async () => {
    const html = page('<span data-page-of="nulle-part"></span>');
    await expect(browser.print(html, OPTIONS)).rejects.toThrow('nulle-part');
  });

  it('stops where the page numbers move each time they are written', async () => {
    // The column is as wide as the number: with two figures the text ends before the tenth page, with one behind it.
    const number = '<a href="#fin" data-page-of="fin" style="font-size: 40mm"></a>';
    const html =
      page(`<div style="width: min-content">${number}<p style="contain: inline-size">${'mot '.repeat(1400)}</p></div>
      <section id="fin">Fin</section>`);
    await expect(browser.print(html, OPTIONS)).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringContaining('Les numéros de page du sommaire'),
    });
  });

  it('can be interrupted, and the browser goes on', async () => {
    const interruption = new AbortController();
    interruption.abort(new Error('interrompu'));
    await expect(browser.print(contents, { ...OPTIONS, signal: interruption.signal })).rejects.toThrow('interrompu');
    expect((await readPdf(await browser.print(page('<p>suite</p>'), OPTIONS))).pages[0]).toContain('suite');
  });
});

describe('a hostile page', () => {
  let server: Server;
  let address = '';
  let connections = 0;
  beforeAll(async () => {
    server = createServer((_, response) => response.end('reçu'));
    server.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('asks for nothing, shows no file of the computer, runs no script and does not hang', async () => {
    const html = page(
      `<meta http-equiv="&#114;efresh" content="0; url=${address}/refresh">
      <base href="${address}/">
      <p>avant <b id="b">intact</b></p>
      <script>document.getElementById('b').textContent = 'changé'</script>
      <img src="${address}/image.png" srcset="${address}/2x.png 2x" onerror="document.body.textContent = 'changé'">
      <img src="file:///etc/hostname" alt="">
      <iframe src="file:///etc/hostname"></iframe><iframe src="${address}/frame"></iframe>
      <iframe srcdoc="<p>changé</p><img src='${address}/srcdoc.png'>"></iframe>
      <object data="${address}/object"></object><embed src="file:///etc/hostname">
      <video src="${address}/video" poster="${address}/poster" autoplay></video><audio src="${address}/audio" autoplay></audio>
      <svg width="10" height="10"><image href="${address}/svg.png" width="9" height="9"/><use href="${address}/svg#a"/>
        <foreignObject><iframe src="${address}/foreign"></iframe></foreignObject></svg>
      <img src="data:image/svg+xml,${encodeURIComponent(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="${address}/inner.png"/><script>1</script></svg>`,
      )}">
      <link rel="preconnect" href="${address}"><link rel="prefetch" href="${address}/prefetch">
      <link rel="stylesheet" href="${address}/style.css"><link rel="icon" href="${address}/icon">
      <p style="background: url(${address}/background.png)">après</p>`,
      `@import "${address}/import.css"; @font-face { font-family: F; src: url(${address}/font.woff2) } p { font-family: F, sans-serif }`,
    );
    const pdf = await readPdf(await browser.print(html, OPTIONS));
    expect(pdf.pages.join(' ')).toContain('avant intact');
    expect(pdf.pages.join(' ')).toContain('après');
    expect(pdf.pages.join(' ')).not.toContain('changé');
    expect(pdf.pages.join(' ')).not.toContain(hostname());
    expect(connections).toBe(0);
    // The count is worth something only if a connection would have been seen.
    await fetch(address);
    expect(connections).toBe(1);
  });
});

describe('the life of a browser', () => {
  it('leaves nothing on the disk', async () => {
    const temporaryDirectory = mkdtempSync(join(tmpdir(), 'cls-test-'));
    // Root's browser runs as another user, who must be able to enter.
    chmodSync(temporaryDirectory, 0o711);
    const own = await openBrowser({ ...machine, temporaryDirectory }, search);
    await own.print(page('<p>un</p>'), OPTIONS);
    const [home = '', ...others] = readdirSync(temporaryDirectory);
    expect(others).toEqual([]);
    // Some systems run nothing that stands in a temporary folder.
    if (process.platform === 'linux') {
      expect(readdirSync(join(temporaryDirectory, home)).sort()).toEqual(['journal.txt', 'profil']);
      expect(statSync(join(temporaryDirectory, home, 'journal.txt')).mode & 0o111).toBe(0);
    }
    await own.close();
    expect(readdirSync(temporaryDirectory)).toEqual([]);
    rmdirSync(temporaryDirectory);
  });

  it('ends with its signal, in the middle of its work', async () => {
    const interruption = new AbortController();
    const own = await openBrowser(machine, { ...search, signal: interruption.signal });
    await own.print(page('<p>un</p>'), OPTIONS);
    const work = own.print(page('<p>mot </p>'.repeat(20_000)), OPTIONS);
    interruption.abort(new Error('interrompu'));
    await expect(work).rejects.toThrow('interrompu');
    await own.close();
  });

  it('says in French that a browser does not start, with what it said itself', async () => {
    const own = await openBrowser(thisMachine(), { browser: process.execPath });
    await expect(own.print('<p>un</p>', OPTIONS)).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringContaining('ne démarre pas'),
      hint: expect.stringContaining('--browser'),
    });
    await own.close();
  });

  it.runIf(process.platform === 'linux')(
    'gives up a browser that does not answer at its start, and ends it',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'cls-test-'));
      chmodSync(folder, 0o711);
      const hanging = join(folder, 'pendu');
      writeFileSync(hanging, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
      const temporaryDirectory = join(folder, 'tmp');
      mkdirSync(temporaryDirectory, { mode: 0o711 });
      const own = await openBrowser({ ...machine, temporaryDirectory }, { browser: hanging, startLimit: 100 });
      await expect(own.print('<p>un</p>', OPTIONS)).rejects.toMatchObject({
        kind: 'document',
        message: expect.stringContaining('n’a pas répondu'),
      });
      await own.close();
      expect(readdirSync(temporaryDirectory)).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );

  it('says in French that the temporary folder can not be written', async () => {
    const temporaryDirectory = join(tmpdir(), 'cls-test-absent');
    const own = await openBrowser({ ...machine, temporaryDirectory }, search);
    await expect(own.print('<p>un</p>', OPTIONS)).rejects.toMatchObject({
      kind: 'file',
      message: expect.stringContaining('cls-test-absent'),
    });
  });

  it('refuses a browser that is not there before anything starts', async () => {
    await expect(openBrowser(thisMachine(), { browser: '/nulle/part/chrome' })).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringContaining('/nulle/part/chrome'),
    });
  });
});

describe('the mark', () => {
  it('is in no other PDF and in no other file', () => {
    expect(hasMark(Buffer.from('%PDF-1.7\n<xmp:CreatorTool>Writer</xmp:CreatorTool>'))).toBe(false);
    expect(hasMark(Buffer.from('<p><xmp:CreatorTool>cls 1.0.0</xmp:CreatorTool></p>'))).toBe(false);
    expect(hasMark(new Uint8Array())).toBe(false);
  });
});
