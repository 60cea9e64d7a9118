import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { preview } from '../../../src/commands/preview.ts';
import { folderOf, until } from '../../cli/run-cls.ts';
import { layOver } from '../../rules/base-contract.ts';
import { contextIn, options } from '../context.ts';
import { startPreview } from './start-preview.ts';

it('each reading is told with its hour', async () => {
  const folder = folderOf({ 'contrat.yaml': layOver('{}') });
  const said: string[] = [];
  const hours = ['09:59', '10:00'];
  const controller = new AbortController();
  const context = { ...contextIn(folder, said), hour: () => hours.shift() ?? '', signal: controller.signal };
  const shown = preview.run([], options(preview), context).catch((error: unknown) => error);
  const tells = (line: RegExp): Promise<void> => until(() => said.some((one) => line.test(one)));
  await tells(/^✓ 09:59 documents à jour \(0.erreur, /u);
  writeFileSync(join(folder, 'contrat.yaml'), 'titre: "sans fin\n');
  await tells(/^✗ 10:00 \d+.erreurs?, .* : les documents restent ceux d’avant$/u);
  controller.abort();
  await shown;
});

it('who begins with an error has no documents from before', async () => {
  const said: string[] = [];
  const controller = new AbortController();
  const folder = folderOf({ 'contrat.yaml': 'titre: "sans fin\n' });
  const context = { ...contextIn(folder, said), signal: controller.signal };
  const shown = preview.run([], options(preview), context).catch((error: unknown) => error);
  await until(() =>
    said.some((line) => /^✗ .* : les documents seront faits une fois les erreurs corrigées$/u.test(line)),
  );
  controller.abort();
  await shown;
  expect(said.join('\n')).not.toContain('d’avant');
});

it('the program takes it from the clock on the wall', async () => {
  const shown = await startPreview(folderOf({ 'contrat.yaml': layOver('{}') }), [], { TZ: 'Etc/UTC' });
  expect((await shown.interrupt()).stderr).toMatch(/^✓ (?:[01]\d|2[0-3]):[0-5]\d documents à jour/m);
});
