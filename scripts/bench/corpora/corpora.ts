import { benchContract, inOneFile, written } from './contract.ts';
import { withMistakes } from './mistakes.ts';
import { PROSE_RULES } from './prose-rules.ts';

/** A file of a corpus: its path in the folder of the corpus, and its text. */
export type CorpusFile = readonly [path: string, text: string];

/** What a measure is made on. */
export interface Corpus {
  readonly contracts: number;
  /** Makes its files, the same each time. */
  files(): Iterable<CorpusFile>;
}

const FICHES = 15;
const MANY = { contracts: 400, fiches: 25 };
const HUGE = { contracts: 10_000, fiches: 10 };
/** So many contracts of the largest corpus are made; the others repeat their texts under other names. */
const DISTINCT = 250;

/** A contract of next to nothing: what it costs is what the program costs. */
const TINY = `version: 1
identifiant: cls-hautes-rives
titre: Contrat local de santé des Hautes Rives
etat: brouillon
territoire:
  nom: Hautes Rives
  type: commune
`;

/** The corpora by name. */
export const CORPORA = {
  one: { contracts: 1, files: () => [['contrat.yaml', oneFile(FICHES)]] },
  tiny: { contracts: 1, files: () => [['contrat.yaml', TINY]] },
  folder: { contracts: 1, files: folderFiles },
  mistakes: { contracts: 1, files: () => [['contrat.yaml', withMistakes(oneFile(FICHES))]] },
  many: { contracts: MANY.contracts, files: () => manyFiles([]) },
  // The same contracts, which put out the rules on prose.
  data: { contracts: MANY.contracts, files: () => manyFiles(PROSE_RULES) },
  // As many contracts of next to nothing: what it costs to start, to open threads and to have rules at all.
  tinies: { contracts: MANY.contracts, files: tinyFiles },
  huge: { contracts: HUGE.contracts, files: hugeFiles },
} as const satisfies Readonly<Record<string, Corpus>>;

export type CorpusName = keyof typeof CORPORA;

function oneFile(fiches: number): string {
  return inOneFile(benchContract({ number: 0, fiches }));
}

/** The contract of `one` in twenty files. */
function folderFiles(): readonly CorpusFile[] {
  const { contrat, fiches } = benchContract({ number: 0, fiches: FICHES });
  const { partenaires, axes, preambule, diagnostic, ...rest } = contrat;
  const apart = { preambule: { fichier: 'textes/preambule.md' }, diagnostic: { fichier: 'textes/diagnostic.md' } };
  return [
    ['contrat.yaml', written({ ...rest, ...apart })],
    ['partenaires.yaml', written({ partenaires })],
    ['axes.yaml', written({ axes })],
    ...[...fiches].map(([path, fiche]): CorpusFile => [path, written(fiche)]),
    ['textes/preambule.md', `${preambule}\n`],
    ['textes/diagnostic.md', `${diagnostic}\n`],
  ];
}

function* manyFiles(off: readonly string[]): Generator<CorpusFile> {
  for (let number = 0; number < MANY.contracts; number += 1)
    yield [pathOf(number), inOneFile(benchContract({ number, fiches: MANY.fiches, off }))];
}

function* tinyFiles(): Generator<CorpusFile> {
  for (let number = 0; number < MANY.contracts; number += 1) yield [pathOf(number), numbered(TINY, number)];
}

function* hugeFiles(): Generator<CorpusFile> {
  const texts = Array.from({ length: DISTINCT }, (_, number) =>
    inOneFile(benchContract({ number, fiches: HUGE.fiches })),
  );
  for (let number = 0; number < HUGE.contracts; number += 1) {
    yield [pathOf(number), numbered(texts[number % DISTINCT] ?? '', number)];
  }
}

/** The text of a contract under an identifier of its own. */
function numbered(text: string, number: number): string {
  return text.replace(/^identifiant: .*$/m, `identifiant: cls-hautes-rives-${number}`);
}

const pathOf = (number: number): string => `${String(number).padStart(5, '0')}/contrat.yaml`;
