import { expect, it } from 'vitest';
import { exampleFiles, makePages, pageOf } from '../make.ts';

it('gathers the notes of a fiche at its end, numbered through, each leading back to its calls', async () => {
  const files = { ...exampleFiles('creteil-2015') };
  files['fiches/clsm.yaml'] += [
    'contexte: |\n  Un texte[^1], et **une autre[^2]**.\n\n  [^1]: Première.\n  [^2]: Deuxième.\n',
    'moyens: |\n  Encore une[^a], rappelée[^a].\n\n  [^a]: Troisième.\n',
  ].join('');
  const { html } = pageOf(await makePages(files), 'contrat');
  const notes = [...html.matchAll(/<ol class="notes">/g)];
  expect(notes).toHaveLength(1);
  expect(html.indexOf('<ol class="notes">')).toBeGreaterThan(html.indexOf('rappelée'));
  const items = [...html.matchAll(/<li id="(fiche-clsm-note-\d)">(\S+) /g)].map(([, id, text]) => [id, text]);
  expect(items).toEqual([
    ['fiche-clsm-note-1', 'Première.'],
    ['fiche-clsm-note-2', 'Deuxième.'],
    ['fiche-clsm-note-3', 'Troisième.'],
  ]);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
});
