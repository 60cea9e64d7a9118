import type { Context } from '../define.ts';

/** What to type so that the contracts at `paths` are corrected: the command that was typed, with `--fix`. */
export function fixCommand(paths: readonly string[], { program }: Pick<Context, 'program'>): string {
  return [program, 'validate', ...paths.map(asTyped), '--fix'].join(' ');
}

/** Double quotes are understood by every shell. */
function asTyped(path: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(path) ? path : `"${path}"`;
}
