import { openBrowser } from '../../../../src/formats/pdf/index.ts';
import { NO_BROWSER, thisMachine } from '../machine.ts';

const isEmbedded = process.platform === 'linux' && process.arch === 'x64';

const OPTIONS = { title: 'Contrat', lang: 'fr', date: new Date('2024-06-28T12:00:00Z'), version: '1.2.3' };

/** A document of two pages with a place for each of these signatories, as the program makes them. */
export async function signablePdf(...ids: readonly string[]): Promise<Uint8Array> {
  const places = ids.map(
    (id) => `<li style="height: 60mm"><a id="signature-${id}" href="#signature-${id}" data-signataire="${id}"
      aria-label="Signature : Partie ${id}" style="display: block; width: 70mm; height: 30mm"></a>${id}</li>`,
  );
  const machine = isEmbedded ? { ...thisMachine(), env: { PATH: process.env.PATH } } : thisMachine();
  const browser = await openBrowser(machine, isEmbedded ? { files: NO_BROWSER } : {});
  try {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Contrat</title></head><body><h1>Contrat</h1>
      <p>Les parties agissent ensemble.</p><ul style="break-before: page">${places.join('')}</ul></body></html>`;
    return await browser.print(html, OPTIONS);
  } finally {
    await browser.close();
  }
}
