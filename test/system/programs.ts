import { execFileSync } from 'node:child_process';

/** Runs a program of the system and gives what it says; that it is absent is a failure, not a reason to pass over it. */
export function run(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    // Poppler writes to stderr of every structure type that PDF 1.7 does not name.
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  });
}
