import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FRESH_CACHE, ROOT, WARM_CACHE } from './places.ts';
import type { Run } from './run.ts';

const PROGRAM = 'bin/cls.js';
const WARM = { XDG_CACHE_HOME: WARM_CACHE };

/** A command of ours, with what V8 kept of it. */
export function cls(...words: readonly string[]): Run {
  mkdirSync(WARM_CACHE, { recursive: true });
  return { words: [PROGRAM, ...words], env: WARM };
}

/** The same with nothing kept. */
export function clsCold(...words: readonly string[]): Run {
  return { words: [PROGRAM, ...words], env: { NODE_DISABLE_COMPILE_CACHE: '1' } };
}

/** A whole validation: what was found at an earlier one is no help. */
export function validate(folder: string): Run {
  return cls('validate', ...noResults(), folder);
}

/** A validation that keeps what it finds, for the next. */
export function validateAndKeep(folder: string): Run {
  return { words: [PROGRAM, 'validate', folder], env: { XDG_CACHE_HOME: FRESH_CACHE }, prepare: forget };
}

/** The validation after that one. */
export function validateAgain(folder: string): Run {
  return { words: [PROGRAM, 'validate', folder], env: { XDG_CACHE_HOME: FRESH_CACHE } };
}

/** Forgets what was found, and keeps what V8 compiled: a first validation is not the first start. */
function forget(): void {
  rmSync(FRESH_CACHE, { recursive: true, force: true });
  const kept = join(WARM_CACHE, 'clsante');
  const code = existsSync(kept) ? readdirSync(kept).filter((name) => name.startsWith('code-')) : [];
  for (const name of code) cpSync(join(kept, name), join(FRESH_CACHE, 'clsante', name), { recursive: true, mode: 0 });
  mkdirSync(FRESH_CACHE, { recursive: true });
}

let words: readonly string[] | undefined;
/** How it is asked not to use what was found before; an earlier program has no such thing. */
function noResults(): readonly string[] {
  if (words === undefined) {
    const help = spawnSync(process.execPath, [PROGRAM, 'validate', '--help'], { cwd: ROOT, encoding: 'utf8' });
    words = help.stdout.includes('--no-cache') ? ['--no-cache'] : [];
  }
  return words;
}
