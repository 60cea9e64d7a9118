import { Failure } from '../../project/failure.ts';

/** One of several shares into which contracts are divided. */
export interface Shard {
  /** From 1. */
  readonly rank: number;
  readonly count: number;
}

/**
 * Reads « 1/4 », the first of four shares.
 * @throws Failure `usage`
 */
export function readShard(typed: string): Shard {
  const [, rank, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(typed)?.map(Number) ?? [];
  if (rank !== undefined && count !== undefined && rank >= 1 && rank <= count) return { rank, count };
  throw new Failure(
    'usage',
    `« ${typed} » n’est pas une part des contrats.`,
    'Écrivez son rang, une barre et le nombre de parts, par exemple « --shard 1/4 » pour la première de quatre.',
  );
}

/**
 * The share of the contracts that a shard holds. The shards follow one another in the order of the contracts, so that their reports,
 * put end to end, are the report on all.
 */
export function shareOf<Item>(items: readonly Item[], { rank, count }: Shard): readonly Item[] {
  const start = (share: number): number => Math.floor((share * items.length) / count);
  return items.slice(start(rank - 1), start(rank));
}
