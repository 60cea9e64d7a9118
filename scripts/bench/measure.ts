import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import type { Group, Telling } from './groups/group.ts';
import { GROUPS, type GroupName } from './groups/groups.ts';
import type { Figures } from './lines.ts';
import type { Options } from './options.ts';
import type { Measured } from './page.ts';
import { ROOT } from './places.ts';
import { RunFailed } from './run.ts';
import { figureText } from './table.ts';

/** Measures the groups, one after the other, on this machine. */
export async function measure({ groups, rounds, date }: Options): Promise<Measured> {
  const [notes, absent] = [[] as string[], new Set<string>()];
  const telling: Telling = {
    say: (line) => console.error(line),
    note: (line) => notes.push(line),
    absent: (peer, why) => absent.add(`${peer} : ${why}.`),
  };
  const byGroup = new Map<GroupName, Figures>();
  for (const name of groups) {
    const group: Group = GROUPS[name];
    try {
      byGroup.set(name, await group.measure(rounds ?? group.rounds, telling));
    } catch (error) {
      // What one group can't measure takes nothing from the others; its figures are missing, and a check fails.
      if (!(error instanceof RunFailed)) throw error;
      telling.say(`${name}: ${error.message}`);
    }
  }
  const figures: Figures = Object.assign({}, ...byGroup.values());
  return { figures, byGroup, notes, absent: [...absent], ...circumstances(date) };
}

/** What the figures were measured on. */
function circumstances(date: string | undefined): Pick<Measured, 'date' | 'commit' | 'machine' | 'node'> {
  const git = (...words: string[]): string => spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
  const [processor] = cpus();
  const busy = loadavg()[0] ?? 0;
  const load =
    busy > cpus().length
      ? `, chargé par d’autres travaux pendant la mesure (${figureText(busy, {})} processus prêts à tourner)`
      : '';
  return {
    date: date ?? git('show', '-s', '--format=%cs'),
    commit: git('show', '-s', '--format=%h'),
    machine: `sur un ordinateur à ${cpus().length} cœurs (${processor?.model.trim() ?? process.arch}, ${process.platform})${load}`,
    node: process.versions.node,
  };
}
