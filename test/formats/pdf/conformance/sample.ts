import type { PDFDocument } from '@cantoo/pdf-lib';
import { writePdf } from '../../../../src/formats/pdf/finish/write-pdf.ts';
import { openBrowser } from '../../../../src/formats/pdf/index.ts';
import { thisMachine } from '../machine.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A page with all that a structure has: headings, lists, tables, figures, links, borders, a header on each page. */
export const SAMPLE_PAGE: string = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title><style>
  @page { size: A4; margin: 20mm; @top-left { content: 'En-tête\\00a0: essai' } @bottom-right { content: counter(page) } }
  body { font-family: sans-serif } section { break-before: page; border: 1px solid; background: #eef }
  .multiplie { mix-blend-mode: multiply }
</style></head><body>
  <h1>Contrat d’essai</h1><p>Un mot <strong>fort</strong>, un mot <em>dit</em>, <a href="#suite">la suite</a>,
  <a href="https://exemple.fr">un site</a>.</p>
  <ul><li>un</li><li>deux <ul><li>trois</li></ul></li></ul><ol><li><p>un</p><p>encore</p></li></ol>
  <figure><img src="${PIXEL}" alt="Un point" width="50" height="50"><figcaption>Légende</figcaption></figure>
  <figure><table><caption>Table</caption><thead><tr><th scope="col">Acteur</th><th scope="col">Rôle</th></tr></thead>
  <tbody><tr><th scope="row">Agence</th><td>pilote</td></tr></tbody></table></figure>
  <figure><blockquote><p>Une citation</p></blockquote><figcaption>Qui l’a dite</figcaption></figure>
  <aside><h2>À part</h2><p>Un encart</p></aside>
  <section id="suite"><h2>La suite</h2><p class="multiplie">Des couleurs mêlées</p></section></body></html>`;

/** The sample as the browser and the finishing stage make it, and what was said of it. */
export async function makeSample(
  html: string = SAMPLE_PAGE,
): Promise<{ readonly bytes: Uint8Array; readonly said: readonly string[] }> {
  const said: string[] = [];
  const browser = await openBrowser(thisMachine(), { onWarning: (message) => said.push(message) });
  try {
    const options = { title: 'Essai', lang: 'fr', date: new Date('2024-06-28T12:00:00Z'), version: '1.2.3' };
    return { bytes: await browser.print(html, options), said };
  } finally {
    await browser.close();
  }
}

/** The bytes of a document that a test has changed. */
export async function written(document: PDFDocument): Promise<Uint8Array> {
  return writePdf(document);
}
