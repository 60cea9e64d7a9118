import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { longContract } from '../../../scripts/long-contract.ts';
import { type FicheView, ficheView, makeFicheView } from '../../../src/documents/parts/fiche.ts';
import { LISTS } from '../../../src/documents/parts/kept-fiche.ts';
import type { Contrat, Fiche } from '../../../src/model/contrat.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkSource } from '../../../src/rules/check.ts';
import { readSource, type Source } from '../../../src/source/source.ts';
import { tellingContract } from '../every-fact-contract.ts';
import { exampleFiles, type Files } from '../make.ts';

/** The same thing, of which only some keys may be looked at. */
function only<Thing extends object>(thing: Thing, mayRead: (key: string) => boolean): Thing {
  return new Proxy(thing, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !mayRead(key)) throw new Error(`${key} is looked at`);
      return Reflect.get(target, key, receiver);
    },
  });
}

const OF_CONTRACT: ReadonlySet<string> = new Set(['yaml', 'etat', 'isTranscription', 'text', 'partenaire']);

/** A contract of which nothing can be seen but what the view of a fiche is kept by. */
function sealed(contrat: Contrat): Contrat {
  const yaml = only(contrat.yaml, (key) => !LISTS.has(key));
  return only({ ...contrat, yaml }, (key) => OF_CONTRACT.has(key));
}

const sealedFiche = (fiche: Fiche): Fiche => ({
  ...fiche,
  axe: fiche.axe && only(fiche.axe, (key) => key !== 'fiches'),
  fichesLiees: fiche.fichesLiees.map((other) => only(other, (key) => key !== 'fichesLiees' && key !== 'axe')),
});

const telling = tellingContract();
const CONTRACTS: readonly Files[] = [
  { ...telling.files, 'contrat.yaml': stringify(telling.tree, { lineWidth: 0 }) },
  longContract({ axes: 3, fiches: 9, signataires: 3 }),
  exampleFiles('valmont-2025'),
];

it('the view of a fiche draws on nothing of the contract but what it is kept by', () => {
  let seen = 0;
  for (const files of CONTRACTS) {
    const { contrat } = checkSource(readSource(memoryProject(files)));
    for (const fiche of contrat.fiches) {
      const written = JSON.stringify(contrat.yaml.fiches?.[Number(fiche.at()[1])]);
      // What expressions stand for is one of the things that it is kept by.
      if (written.includes('{{')) continue;
      expect(makeFicheView(sealed(contrat), sealedFiche(fiche))).toEqual(makeFicheView(contrat, fiche));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(40);
});

describe('the view of a fiche is kept from reading to reading', () => {
  const LONG = longContract({ axes: 2, fiches: 6, signataires: 3 });
  const FILES: Files = {
    ...LONG,
    'fiches/1.1.yaml': `${LONG['fiches/1.1.yaml'] ?? ''}moyens: Une des {{nombre fiches}} fiches.\n`,
    'fiches/1.2.yaml': `${LONG['fiches/1.2.yaml'] ?? ''}fiches_liees: ["2.2"]\n`,
    'fiches/1.3.yaml': `${LONG['fiches/1.3.yaml'] ?? ''}moyens: { fichier: texte.md }\n`,
    'texte.md': 'À part.\n',
  };
  const IDS = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'];

  /** The fiches whose view is made anew after some files have changed, and whether each is what it would be afresh. */
  function remade(changes: Files): readonly string[] {
    const read = (files: Files, earlier?: Source): Source => readSource(memoryProject(files), earlier);
    const viewsOf = (source: Source): ReadonlyMap<string, FicheView> => {
      const { contrat } = checkSource(source);
      return new Map(contrat.fiches.map((fiche) => [fiche.id, ficheView(contrat, fiche)]));
    };
    const first = read(FILES);
    const before = viewsOf(first);
    const after = viewsOf(read({ ...FILES, ...changes }, first));
    expect(after).toEqual(viewsOf(read({ ...FILES, ...changes })));
    return IDS.filter((id) => before.get(id) !== after.get(id));
  }

  const changed = (path: string, from: string | RegExp, to: string): Files => ({
    [path]: (FILES[path] ?? '').replace(from, to),
  });

  it.each<readonly [what: string, changes: Files, remade: readonly string[]]>([
    ['nothing', {}, ['1.3']],
    ['a text in a file of its own', { 'texte.md': 'Ailleurs.\n' }, ['1.3']],
    [
      'the title of a fiche that another names',
      changed('fiches/2.2.yaml', /^titre: .*/m, 'titre: X'),
      ['1.2', '1.3', '2.2'],
    ],
    ['a fiche more', { 'fiches/2.9.yaml': 'id: "2.9"\ntitre: Une idée\naxe: "2"\n' }, IDS],
    ['the name of a partner', changed('contrat.yaml', 'nom: Agence régionale', 'nom: Agence'), IDS],
    ['the title of an axis', changed('contrat.yaml', 'titre: Renforcer', 'titre: Agir pour'), IDS],
    ['the state', changed('contrat.yaml', 'etat: arrete', 'etat: brouillon'), IDS],
  ])('%s changes', (_, changes, wanted) => {
    expect(remade(changes)).toEqual(wanted);
  });
});
