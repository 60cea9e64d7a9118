import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/formats/pdf/index.ts';
import { filesBelow } from '../cli/run-cls.ts';
import { fullContract, PICTURE } from '../documents/hostile-contract.ts';
import { makePages } from '../documents/make.ts';
import { thisMachine } from '../formats/pdf/machine.ts';
import { run } from './programs.ts';

const root = mkdtempSync(join(tmpdir(), 'cls système-'));
const output = join(root, 'sortie');
/** What no document may show, in a file of this computer that every text of the contract asks for. */
const SECRET = 'Zorglub-8431-secret-de-cet-ordinateur';
const secretFile = join(root, 'secret.txt');

let server: Server;
let connections = 0;
let trap = '';
beforeAll(async () => {
  server = createServer((_, response) => response.end('<p>reçu</p>'));
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  trap = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(secretFile, SECRET);
  const contract = fullContract((number) => `Texte ${number} ${temptations(`file://${secretFile}`)}`, `${trap}/lien`);
  const files = { 'contrat.yaml': contract.yaml, [PICTURE]: drawing(`file://${secretFile}`) };
  mkdirSync(output);
  const browser = await openBrowser(thisMachine());
  for (const [name, { html, view }] of Object.entries(await makePages(files))) {
    mkdirSync(dirname(join(output, name)), { recursive: true });
    writeFileSync(join(output, `${name}.html`), html);
    const options = { title: view.titre, lang: view.langue, date: new Date(0), version: '1.2.3', subject: view.sujet };
    const bytes = await browser.print(html, options);
    writeFileSync(join(output, `${name}.pdf`), bytes);
  }
  await browser.close();
}, 600_000);
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

/** All that could run, load, lead away or wait, in every text. */
function temptations(file: string): string {
  return [
    `<script src="${trap}/script.js"></script><script>fetch("${trap}/fetch")</script>`,
    `<iframe src="${file}"></iframe><iframe src="${trap}/iframe"></iframe><iframe srcdoc="<img src='${trap}/srcdoc'>"></iframe>`,
    `<meta http-equiv="refresh" content="0; url=${trap}/refresh"><base href="${trap}/">`,
    `<object data="${file}"></object><embed src="${trap}/embed"><link rel="preconnect" href="${trap}">`,
    `<img src="${trap}/img" srcset="${trap}/2x 2x" onerror="location='${trap}/onerror'">`,
    `<svg><image href="${file}"/><use href="${trap}/use#a"/><foreignObject><iframe src="${file}"></iframe></foreignObject></svg>`,
    `<video src="${trap}/video" autoplay></video><style>@import "${trap}/style.css"; * { background: url(${trap}/fond) }</style>`,
    `![image](${trap}/markdown.png) ![secret](${file}) [lien](${file}) [lien](javascript:fetch('${trap}/js'))`,
    `"} @import url(${trap}/chaine); body { background: url("${trap}/courant") } @page { content: url(${trap}/marge)`,
  ].join(' ');
}

function drawing(file: string): string {
  return `<?xml version="1.0"?><?xml-stylesheet href="${trap}/xsl" type="text/xsl"?>
<!DOCTYPE svg [<!ENTITY secret SYSTEM "${file}"><!ENTITY loin SYSTEM "${trap}/entite">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 90" onload="fetch('${trap}/onload')">
<style>@import url("${trap}/import.css"); @font-face { font-family: F; src: url(${trap}/font) } text { font-family: F; fill: url(${trap}/fill#a) }</style>
<script href="${trap}/script">fetch("${trap}/fetch")</script>
<image href="${file}" width="9" height="9"/><image xlink:href="${trap}/image" width="9" height="9"/>
<use href="${trap}/use#a"/><feImage href="${trap}/filter"/><text y="20">dessin &secret; &loin;</text>
<foreignObject width="90" height="90"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${file}"></iframe></foreignObject>
</svg>`;
}

/** Opens a page in a browser that may do all that a reader's browser may, and gives what became of it. */
async function openInBrowser(path: string): Promise<string> {
  const words = [
    '--no-sandbox',
    `--user-data-dir=${join(root, 'profil')}`,
    '--virtual-time-budget=3000',
    '--dump-dom',
    path,
  ];
  const child = spawn('chromium-headless-shell', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  let dom = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    dom += text;
  });
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return dom;
}

describe('a contract that tempts in every text and in its picture', () => {
  it('becomes its documents without hanging', () => {
    expect(filesBelow(output)).toEqual(expect.arrayContaining(['contrat.html', 'contrat.pdf']));
    expect(readFileSync(join(output, 'contrat.html'), 'utf8').split('&lt;script').length).toBeGreaterThan(80);
  });

  it('asks for nothing while it becomes one, nor when a reader opens the page', async () => {
    expect(connections).toBe(0);
    for (const name of filesBelow(output).filter((path) => path.endsWith('.html')))
      expect(await openInBrowser(join(output, name))).toContain('Texte 1');
    expect(connections).toBe(0);
    // The count is worth something only if a connection would have been seen.
    writeFileSync(join(root, 'témoin.html'), `<p>Texte 1</p><img src="${trap}/temoin">`);
    await openInBrowser(join(root, 'témoin.html'));
    expect(connections).toBeGreaterThan(0);
  });

  it('shows no byte of a file of this computer', () => {
    let seen = 0;
    for (const name of filesBelow(output)) {
      const path = join(output, name);
      if (name.endsWith('.pdf')) {
        run('qpdf', '--qdf', '--object-streams=disable', path, join(root, 'ouvert.pdf'));
        expect(readFileSync(join(root, 'ouvert.pdf'), 'latin1')).not.toContain(SECRET);
        const text = run('pdftotext', path, '-');
        expect(text).toContain('Texte 1');
        expect(text).not.toContain(SECRET);
        expect(readFileSync(join(root, 'ouvert.pdf'), 'latin1')).not.toMatch(
          /\/(?:JavaScript|JS|Launch|OpenAction|GoToR|SubmitForm)\b/,
        );
      } else expect(readFileSync(path, 'utf8')).not.toContain(SECRET);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(3);
  });
});
