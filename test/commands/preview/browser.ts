import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../src/formats/pdf/browser/find-browser.ts';
import { unpackEmbeddedBrowser } from '../../../src/formats/pdf/browser/unpack-embedded.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';

/** A browser in which somebody looks at the preview. No name leads anywhere but to this computer. */
export interface Viewer {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts the browser that makes the PDFs as one that shows pages. */
export async function openViewer(): Promise<Viewer> {
  const machine = thisMachine();
  const found = findBrowser(machine);
  const unpacked = found.kind === 'embedded' ? await unpackEmbeddedBrowser(machine, found.executable) : undefined;
  const profile = mkdtempSync(join(tmpdir(), 'cls-viewer-'));
  const browser = await launch({
    executablePath: unpacked?.executable ?? found.executable,
    headless: found.kind === 'chrome' ? true : 'shell',
    pipe: true,
    userDataDir: profile,
    env: { ...process.env, ...unpacked?.env },
    args: ['--no-sandbox', '--disable-gpu', '--lang=fr', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      await unpacked?.dispose();
    },
  };
}
