import { rmSync } from 'node:fs';
import { openViewer } from '../../commands/preview/browser.ts';
import { startPreview } from '../../commands/preview/start-preview.ts';
import { run } from '../../system/programs.ts';
import { writeMistake } from './story.ts';

/** All that the last reading told is on the page. */
const SETTLED = 'document.body.dataset.tour && document.body.dataset.etape === document.body.dataset.tour';

/**
 * The preview of a contract that has just begun, as a browser shows it, and again when a fault was saved. Needs ImageMagick,
 * which makes the pictures small.
 */
export async function takeBrowserPictures(contract: string, folder: string): Promise<void> {
  const preview = await startPreview(contract);
  const viewer = await openViewer();
  const pictures = ['apercu', 'apercu-erreur'].map((name) => `${folder}${name}.png`);
  try {
    const page = await viewer.browser.newPage();
    await page.setViewport({ width: 1180, height: 760 });
    await page.goto(preview.url.href);
    await page.waitForFunction(SETTLED);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.screenshot({ path: pictures[0] ?? '' });
    writeMistake(contract);
    await page.waitForFunction('document.getElementById("liste").textContent.includes("fiches/1.1.yaml:4")');
    await page.waitForFunction(SETTLED);
    await page.screenshot({ path: pictures[1] ?? '' });
  } finally {
    await viewer.close();
    await preview.interrupt();
  }
  pictures.forEach(shrink);
}

/** The cover and the first fiche of a PDF, side by side. Needs poppler and ImageMagick. */
export function takePdfPicture(pdf: string, picture: string): void {
  const text = run('pdftotext', pdf, '-').split('\f');
  const fiche = text.findIndex((page) => page.includes('Personnes dépistées') && page.includes('Pilote')) + 1;
  const parts = [1, fiche].map((page) => {
    const part = `${picture}.${page}`;
    run('pdftoppm', '-r', '76', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, pdf, part);
    return `${part}.png`;
  });
  run('montage', ...parts, '-tile', 'x1', '-bordercolor', '#d0d0d4', '-border', '1', '-geometry', '+10+10', picture);
  for (const part of parts) rmSync(part);
  shrink(picture);
}

function shrink(picture: string): void {
  run('convert', picture, '-strip', '+dither', '-colors', '128', '-define', 'png:compression-level=9', picture);
}
