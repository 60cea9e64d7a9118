import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../lines.ts';
import { RunFailed } from '../run.ts';

/** Measures in a process of its own: what it has loaded and remembers weighs on no other measure. */
export function alone(script: string, rounds: number): Promise<Figures> {
  const file = fileURLToPath(new URL(`../measures/${script}.ts`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(file, [String(rounds)], { execArgv: ['--import', 'tsx'] });
    child.once('message', (figures) => resolve(figures as Figures));
    child.once('error', reject);
    child.once('close', (code) => reject(new RunFailed(`${script} ended with ${code}`)));
  });
}
