import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPdf } from '../../../src/commands/verify/read-pdf.ts';
import { folderOf } from '../../cli/run-cls.ts';

it.each([
  ['made', ['sortie/contrat.pdf'], 'contrat.pdf', 'Vouliez-vous dire « sortie/contrat.pdf » ?'],
  ['signed', ['sortie/contrat.pdf', 'signe/contrat.pdf'], 'contrat.pdf', 'Vouliez-vous dire « signe/contrat.pdf » ?'],
  ['of a folder', ['x/sortie/contrat.pdf'], 'x/contrat.pdf', 'Vouliez-vous dire « x/sortie/contrat.pdf » ?'],
  ['of another name', ['sortie/synthese.pdf'], 'contrat.pdf', 'Vérifiez le chemin.'],
])('a PDF that is not there is looked for where contracts have theirs: %s', (_, files, typed, hint) => {
  const folder = folderOf(Object.fromEntries(files.map((name) => [name, '%PDF-1.7'])));
  expect(() => readPdf(join(folder, typed), typed)).toThrow(
    expect.objectContaining({ kind: 'file', message: `Le fichier « ${typed} » n’existe pas.`, hint }),
  );
});
