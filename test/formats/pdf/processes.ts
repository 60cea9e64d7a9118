import { readdirSync, readFileSync } from 'node:fs';

/** A process of this computer, as Linux tells of it. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly line: string;
}

/** All processes of this computer; on another system than Linux, none. */
function allProcesses(): readonly Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
        // What has ended and waits to be counted out has no line any more.
        return line === '' ? [] : [{ id: Number(name), parent, line }];
      } catch {
        // It has ended since it was listed.
        return [];
      }
    });
}

/** The processes that were started with `word`. */
export function processesWith(word: string): readonly Process[] {
  return allProcesses().filter(({ line }) => line.includes(word));
}

/** The process that was started with `word`, and all that it started, itself first. */
export function familyOf(word: string): readonly Process[] {
  const all = allProcesses();
  const family = all.filter(({ line }) => line.includes(word)).slice(0, 1);
  for (const { id } of family) family.push(...all.filter(({ parent }) => parent === id));
  return family;
}

/** Whether any of these processes still runs. */
export function runsAny(processes: readonly Process[]): boolean {
  const running = new Set(allProcesses().map(({ id, line }) => `${id} ${line}`));
  return processes.some(({ id, line }) => running.has(`${id} ${line}`));
}
