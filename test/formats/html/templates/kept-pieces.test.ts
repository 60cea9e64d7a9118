import { expect, it } from 'vitest';
import { listTemplates, readTemplate } from '../../../../src/formats/html/package-files.ts';

it('no part of a page looks past what it is given: what it shows is all that decides whether it is written again', () => {
  const parts = listTemplates('partials').filter((name) => name.endsWith('.hbs'));
  expect(parts).toContain('fiche.hbs');
  for (const name of parts) expect(readTemplate(`partials/${name}`), name).not.toContain('@root');
});
