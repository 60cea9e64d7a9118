import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from './documents/make.ts';
import { CONTRACTS, contractsIn, EXAMPLES } from './examples/sound.ts';
import { KINDS, type Tried, tryMistakes } from './mutations/try-mistakes.ts';

/**
 * `MUTATIONS=4000 npx vitest run test/mutations.test.ts` makes more mistakes; with `MUTATIONS_SHOWN=1` it prints those
 * that were not told exactly once, and `MUTATIONS_SEED=7` draws others.
 */
const WANTED = Number(process.env.MUTATIONS ?? 200);
const SEED = Number(process.env.MUTATIONS_SEED ?? 20180504);

const SUBJECTS = [
  ...contractsIn(EXAMPLES).map((name) => join(EXAMPLES, name)),
  ...['pays-sur-trois-departements', 'signatures-echelonnees', 'un-seul-fichier'].map((name) => join(CONTRACTS, name)),
];

const isOnce = ({ told }: Tried): boolean => told.length === 1;
const shareOf = (tried: readonly Tried[]): number => tried.filter(isOnce).length / tried.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('a single mistake in a contract', () => {
  const all: Tried[] = [];

  it.each(SUBJECTS)('%s: never makes the program fail, and is told once', { timeout: 900_000 }, (folder) => {
    const name = folder.split(/[\\/]/).at(-1) ?? '';
    const tried = tryMistakes(name, folderFiles(folder), Math.ceil(WANTED / SUBJECTS.length), SEED);
    all.push(...tried);
    expect(tried.length).toBeGreaterThan(WANTED / SUBJECTS.length / 2);
    // One unlucky draw among few is no cause of alarm: the share over all contracts is held below.
    expect(shareOf(tried)).toBeGreaterThanOrEqual(tried.length < 200 ? 0.93 : 0.98);
  });

  it('is told exactly once, overall', () => {
    const line = (title: string, tried: readonly Tried[]): string => {
      const none = tried.filter(({ told }) => told.length === 0).length;
      return `${title}: ${percent(shareOf(tried))} of ${tried.length}, never told ${none}`;
    };
    const byKind = KINDS.map((kind) =>
      line(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    );
    const byContract = SUBJECTS.map((folder) => folder.split(/[\\/]/).at(-1) ?? '').map((name) =>
      line(
        name,
        all.filter(({ contract }) => contract === name),
      ),
    );
    console.log([...byKind, '', ...byContract, '', line('told exactly once', all)].join('\n'));
    if (process.env.MUTATIONS_SHOWN === '1') for (const one of all) if (!isOnce(one)) console.log(JSON.stringify(one));
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.98);
  });
});
