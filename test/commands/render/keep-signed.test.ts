import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepSigned } from '../../../src/commands/render/keep-signed.ts';
import { readP12, signPdf } from '../../../src/formats/pdf/signature/index.ts';
import { copyOfParis, folderOf, runCls } from '../../cli/run-cls.ts';
import { makeIdentity, p12Of } from '../../formats/pdf/signature/make-certificate.ts';
import { signablePdf } from '../../formats/pdf/signature/signable.ts';

it('a document that somebody signed is never made again, not even by force', async () => {
  const identity = await makeIdentity({ name: 'Camille Exemple' });
  const signed = await signPdf(await signablePdf('ars'), {
    signataire: 'ars',
    credential: readP12(await p12Of(identity, 'secret'), 'secret', 'ars.p12'),
    date: new Date('2024-06-28T12:00:00Z'),
    name: 'Camille Exemple',
    location: undefined,
    lines: [],
    timestampUrl: undefined,
    signal: new AbortController().signal,
  });
  const output = folderOf({ 'communique.pdf': signed });
  const words = ['render', copyOfParis(), '--document', 'communique', '--format', 'pdf', '--output', output];
  const run = await runCls([...words, '--force'], { cwd: output });
  expect([run.code, run.stdout], run.stderr).toEqual([3, '']);
  expect(run.stderr).toMatch(
    /✗ « communique\.pdf » porte une signature électronique : il est laissé intact\.\n {2}→ .+\n$/,
  );
  expect(Buffer.compare(readFileSync(join(output, 'communique.pdf')), signed)).toBe(0);
});

it('only a PDF that bears a signature is kept', () => {
  const folder = folderOf({ 'un.pdf': '%PDF-1.7\n' });
  writeFileSync(join(folder, 'un.html'), '/ByteRange [0 1 2 3]');
  for (const name of ['un.pdf', 'un.html', 'absent.pdf']) keepSigned(join(folder, name), folder);
});
