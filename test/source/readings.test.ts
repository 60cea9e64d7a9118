import { expect, it } from 'vitest';
import { memoryProject } from '../../src/project/memory.ts';
import { readSource, type Source } from '../../src/source/source.ts';
import { randomFrom } from '../mutations/random.ts';

const fiche = (id: string, titre: string): string => `id: "${id}"\ntitre: ${titre}\ncontexte: Le lieu de ${titre}.\n`;

const FILES: Readonly<Record<string, string>> = {
  'contrat.yaml': 'version: 1\ntitre: T\npreambule: { fichier: textes/preambule.md }\n',
  'axes.yaml': 'axes:\n  - { id: "1", titre: Prévenir }\n',
  'fiches/1.1.yaml': fiche('1.1', 'Ouvrir'),
  'fiches/1.2.yaml': fiche('1.2', 'Former'),
  'textes/preambule.md': 'Le contrat.\n',
};

/** What hands do to a file between two saves: a word, a broken quote, an emptied file, a key too many. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace('titre:', 'titre: Mieux'),
  (text) => `${text}devise: "Ensemble\n`,
  (text) => `\n# une remarque\n${text}`,
  () => '',
  (text) => `${text}fiches: [{ id: "9" }]\n`,
  (text) => text.replaceAll('e', 'é'),
];

/** All that a source says, for comparing two of them. */
function said({ data, files, diagnostics, isWhole, ...source }: Source): unknown {
  const paths = [[], ['titre'], ['fiches', 0, 'titre'], ['fiches', 1, 'contexte'], ['axes', 0], ['preambule']];
  return {
    data,
    files: files.map(({ path, name, text }) => ({ path, name, text })),
    diagnostics,
    isWhole,
    places: paths.map((path) => [source.place(path), source.text(path), source.written(path)]),
  };
}

it('reading again gives what reading anew gives, whatever was changed, added or removed', () => {
  const { below, pick } = randomFrom(6);
  let files = { ...FILES };
  let source = readSource(memoryProject(files));
  let parsed = 0;
  for (let turn = 0; turn < 300; turn += 1) {
    const path = pick(Object.keys(FILES)) ?? '';
    const before = files[path];
    if (before === undefined || below(4) === 0) files = { ...files, [path]: FILES[path] ?? '' };
    else if (path !== 'contrat.yaml' && below(8) === 0) {
      const { [path]: _removed, ...others } = files;
      files = others;
    } else files = { ...files, [path]: (pick(EDITS) ?? String)(before) };
    const again = readSource(memoryProject(files), source);
    expect(said(again), `turn ${turn}, ${path}`).toEqual(said(readSource(memoryProject(files))));
    parsed += [...again.readings].filter(([name, reading]) => source.readings.get(name) !== reading).length;
    source = again;
  }
  // One file at most is new at each turn: the others were not parsed again.
  expect(parsed).toBeGreaterThan(100);
  expect(parsed).toBeLessThanOrEqual(300);
});
