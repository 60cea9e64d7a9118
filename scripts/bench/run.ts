import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { PEAK_FILE, ROOT } from './places.ts';

/** What is run and measured, as a process of its own. */
export interface Run {
  /** What Node is given: a script and its words. */
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How it ends where all goes well. */
  readonly status?: number;
  /** Puts things in place before; not measured. */
  prepare?(): void;
}

/** A run ended otherwise than it should. */
export class RunFailed extends Error {}

/** Milliseconds from start to end. */
export function timeOf(run: Run): number {
  run.prepare?.();
  const start = performance.now();
  const child = spawnSync(process.execPath, run.words, { cwd: ROOT, env: environment(run), stdio: 'ignore' });
  const end = performance.now();
  hold(run, child.status);
  return end - start;
}

const TIME = '/usr/bin/time';

/** The most memory that a run takes, with the processes below it where the system can tell, in megabytes. */
export function peakOf(run: Run): number {
  run.prepare?.();
  rmSync(PEAK_FILE, { force: true });
  const measured = existsSync(TIME)
    ? { program: TIME, words: ['-f', '%M', '-o', PEAK_FILE, process.execPath, ...run.words] }
    : { program: process.execPath, words: ['--require', PRELOAD, ...run.words] };
  const env = { ...environment(run), BENCH_PEAK_FILE: PEAK_FILE };
  const child = spawnSync(measured.program, measured.words, { cwd: ROOT, env, stdio: 'ignore' });
  hold(run, child.status);
  // GNU time writes a line of its own before, of a program that ended with another code than 0.
  return Number(readFileSync(PEAK_FILE, 'utf8').trim().split('\n').at(-1)) / 1024;
}

const PRELOAD = fileURLToPath(new URL('write-peak.cjs', import.meta.url));

function environment({ env = {} }: Run): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...env };
}

function hold({ words, status: wanted = 0 }: Run, status: number | null): void {
  if (status !== wanted) throw new RunFailed(`node ${words.join(' ')} ended with ${status}, not ${wanted}`);
}
