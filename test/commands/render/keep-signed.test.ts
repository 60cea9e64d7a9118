import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSignedPdf } from '../../../src/commands/render/keep-signed.ts';
import { readP12, signPdf } from '../../../src/formats/pdf/signature/index.ts';
import { copyOfParis, folderOf, runCls } from '../../cli/run-cls.ts';
import { makeIdentity, p12Of } from '../../formats/pdf/signature/make-certificate.ts';
import { signablePdf } from '../../formats/pdf/signature/signable.ts';

async function signedPdf(): Promise<Uint8Array> {
  const identity = await makeIdentity({ name: 'Camille Exemple' });
  return await signPdf(await signablePdf('ars'), {
    signataire: 'ars',
    credential: readP12(await p12Of(identity, 'secret'), 'secret', 'ars.p12'),
    date: new Date('2024-06-28T12:00:00Z'),
    name: 'Camille Exemple',
    location: undefined,
    lines: [],
    timestampUrl: undefined,
    signal: new AbortController().signal,
  });
}

it('a document that somebody signed is never made again, not even by force', async () => {
  const signed = await signedPdf();
  const output = folderOf({ 'communique.pdf': signed });
  const words = ['render', copyOfParis(), '--document', 'communique', '--format', 'pdf', '--output', output];
  const run = await runCls([...words, '--force'], { cwd: output });
  expect([run.code, run.stdout], run.stderr).toEqual([3, '']);
  expect(run.stderr).toMatch(
    /^✗ « communique\.pdf » porte une signature électronique : il est laissé intact\.\n {2}→ Rangez cet original (?:.|\n)+\n$/,
  );
  expect(Buffer.compare(readFileSync(join(output, 'communique.pdf')), signed)).toBe(0);
});

it('all other documents are made beside the signed one, with those that would have told of its pages', async () => {
  const signed = await signedPdf();
  const output = folderOf({ 'contrat.pdf': signed });
  const words = ['render', copyOfParis(), '--document', 'contrat,synthese,page-web', '--output', output];
  const run = await runCls(words, { cwd: output });
  expect(run.code, run.stderr).toBe(3);
  expect(run.stderr).toMatch(/✗ « contrat\.pdf » porte une signature électronique : il est laissé intact\.\n/);
  expect(run.stderr).toContain('→ Les autres documents sont faits. Rangez cet original');
  const made = ['contrat.html', 'page-web.html', 'page-web.pdf', 'synthese.html', 'synthese.pdf'];
  expect(readdirSync(output).sort()).toEqual(['contrat.pdf', ...made].sort());
  for (const name of made) expect(run.stderr).toContain(`✓ ${name}\n`);
  // The pages and the size of a PDF that was not made are nobody's.
  expect(readFileSync(join(output, 'page-web.html'), 'utf8')).not.toContain('href="contrat.pdf"');
  expect(Buffer.compare(readFileSync(join(output, 'contrat.pdf')), signed)).toBe(0);
});

it('only a PDF that bears a signature is kept', () => {
  const folder = folderOf({ 'un.pdf': '%PDF-1.7\n' });
  writeFileSync(join(folder, 'un.html'), '/ByteRange [0 1 2 3]');
  for (const name of ['un.pdf', 'un.html', 'absent.pdf']) expect(isSignedPdf(join(folder, name)), name).toBe(false);
});
