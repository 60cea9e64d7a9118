import { expect, it } from 'vitest';
import { render } from '../../../src/commands/render.ts';
import { folderOf, temporaryFolder } from '../../cli/run-cls.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';
import { layOver } from '../../rules/base-contract.ts';
import { contextIn } from '../context.ts';

it('counts the PDFs of one rendering once, with those that speak of others', async () => {
  const shown: string[] = [];
  const folder = folderOf({ 'contrat.yaml': layOver('{}') });
  const context = { ...contextIn(folder), machine: thisMachine(), progress: (line: string) => void shown.push(line) };
  // The web page tells of the PDF of the contract, and is made after it.
  const options = { document: 'page-web,contrat,synthese', format: 'pdf', output: temporaryFolder() };
  await render.run([], { ...options, modeles: false, watch: false, force: false, quiet: true }, context);
  expect(shown.filter((line) => line !== '')).toEqual([
    'Mise en page : 1 sur 3  contrat.pdf',
    'Mise en page : 2 sur 3  synthese.pdf',
    'Mise en page : 3 sur 3  page-web.pdf',
  ]);
  expect(shown.at(-1)).toBe('');
}, 120_000);
