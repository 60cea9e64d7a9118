import { median } from './median.ts';

/** How long the middle run of each took, by name. */
export type Medians<Name extends string> = ReadonlyMap<Name, number>;

/**
 * Runs everything in turns, so that whatever else the machine does weighs on all alike.
 * @param time runs one of them and tells how long it took
 * @param warmUp a first round does not count; runs that take long do without
 */
export function interleave<Name extends string>(
  names: readonly Name[],
  rounds: number,
  time: (name: Name) => number,
  warmUp = true,
): Medians<Name> {
  const times = new Map(names.map((name) => [name, [] as number[]]));
  if (warmUp) for (const name of names) time(name);
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another, so that none always follows the same one.
    const turned = names.map((_, at) => names[(at + round) % names.length]).filter((name) => name !== undefined);
    for (const name of turned) times.get(name)?.push(time(name));
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
