import type Handlebars from 'handlebars';
import type { Compiled } from './run.ts';

/** More turns than the largest contract asks for, and fewer than what would keep a computer busy. */
const MAX_TURNS = 2_000_000;

/** Characters that the loops of one page may write, each counted as often as it is written again. */
const MAX_WRITTEN = 200_000_000;

/** A template that never ends, or nearly. */
export class EndlessTemplate extends Error {}

/** Counts what the templates of one page do, so that none goes on for ever. */
export interface Bounds {
  /** Before each page. */
  reset(): void;
  /** A turn of a loop, or the call of a part. */
  count(written: string): string;
}

export function makeBounds(): Bounds {
  let turns = 0;
  let written = 0;
  return {
    reset() {
      turns = 0;
      written = 0;
    },
    count(text) {
      turns += 1;
      written += text.length;
      if (turns > MAX_TURNS || written > MAX_WRITTEN) throw new EndlessTemplate();
      return text;
    },
  };
}

/** Makes the loops of an engine count their turns, and takes from it the word that would write to the terminal. */
export function boundLoops(engine: typeof Handlebars, bounds: Bounds): void {
  const each = engine.helpers.each as Handlebars.HelperDelegate;
  engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const fn = (item: unknown, more?: Handlebars.RuntimeOptions): string => bounds.count(options.fn(item, more));
    return each.call(this, list, { ...options, fn });
  });
  engine.unregisterHelper('log');
  engine.logger.log = () => undefined;
}

/** The same part, whose calls are counted. */
export function boundPart(part: Compiled, bounds: Bounds): Compiled {
  return (view, options) => bounds.count(part(view, options));
}
