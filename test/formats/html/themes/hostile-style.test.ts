import { expect, it } from 'vitest';
import { renderHtml } from '../../../../src/formats/html/render-html.ts';
import { chooseTheme } from '../../../../src/formats/html/themes.ts';
import { exampleFiles, makePages, pageOf } from '../../../documents/make.ts';
import { ownBrowser } from '../../pdf/own-browser.ts';

const browser = ownBrowser();

const ELSEWHERE = 'https://mal.example';
/** A style that got past the reading of themes. */
const STYLE = `@import '${ELSEWHERE}/a.css';
@font-face { font-family: espion; src: url(${ELSEWHERE}/b.woff2); }
h1 { font-family: espion; background: url(${ELSEWHERE}/c.png); }`;
/** What a template would write that got past the reading of templates. */
const MARKUP = `<script>document.title = 'pris'</script>
<img src="${ELSEWHERE}/d.png" alt="" onerror="document.title = 'pris'">
<link rel="stylesheet" href="${ELSEWHERE}/e.css">
<iframe src="${ELSEWHERE}/f.html" title="x"></iframe>
<object data="${ELSEWHERE}/g"></object>
<svg onload="document.title = 'pris'"></svg>`;

/** What a page asks for in a browser that runs scripts, and the title it has in the end. */
async function opened(html: string): Promise<{ readonly asked: readonly string[]; readonly title: string }> {
  const page = await browser().newPage();
  try {
    const asked: string[] = [];
    await page.setJavaScriptEnabled(true);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (/^(?:data|about):/.test(request.url())) return void request.continue();
      asked.push(request.url());
      void request.abort();
    });
    await page.setContent(html, { waitUntil: 'load' });
    return { asked: asked.sort(), title: await page.title() };
  } finally {
    await page.close();
  }
}

it('the policy of a page holds against a theme and a template that got past their reading', async () => {
  const { view } = pageOf(await makePages(exampleFiles('paris-2018')), 'communique');
  const theme = { ...chooseTheme('sobre'), rules: STYLE };
  const html = (await renderHtml(view, { theme, version: '1.2.3' })).replace('</main>', `${MARKUP}</main>`);
  expect(html).toContain(ELSEWHERE);
  expect(await opened(html)).toEqual({ asked: [], title: view.titre });
  // Without it, the same page asks and runs: the test sees both.
  const open = await opened(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  expect(open.title).toBe('pris');
  expect(open.asked.length).toBeGreaterThan(3);
}, 60_000);
