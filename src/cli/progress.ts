import type { WriteStream } from 'node:tty';
import { visible } from '../diagnostics/frame.ts';

/** A line of the terminal that is written over and over. */
export interface Progress {
  /** Puts `line` in the place of the last; empty takes it away. */
  show(line: string): void;
}

/** More often than that nobody reads it, and a slow terminal would hold up the work. In milliseconds. */
const PAUSE = 80;

/**
 * The line that says how far the work is; none in a pipe, in a continuous integration, or in a terminal that can't clear a line.
 * @param now milliseconds on a clock that never goes back
 */
export function openProgress(
  stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>,
  env: Readonly<Record<string, string | undefined>>,
  now: () => number = () => performance.now(),
): Progress | undefined {
  if (!stream.isTTY || env.CI || env.TERM === 'dumb') return undefined;
  let isShown = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(line) {
      if (line === '') {
        if (isShown) stream.write(CLEAR);
        isShown = false;
        last = Number.NEGATIVE_INFINITY;
        return;
      }
      if (now() - last < PAUSE) return;
      last = now();
      isShown = true;
      // A line that the terminal folds could not be taken away again.
      stream.write(CLEAR + [...visible(line).normalize('NFC')].slice(0, Math.max(1, stream.columns - 1)).join(''));
    },
  };
}

/** Back to the start of the line, then nothing to its end. */
const CLEAR = '\r\u001b[K';
