/** What a watchdog asks of a browser, and how patient it is. Times are in milliseconds. */
export interface Watched {
  /** The processor time that pages have used so far, in seconds. A browser that hangs gives no answer. */
  pulse(): Promise<number>;
  /** Told once that nothing moves any more, or that the work has gone on for longer than it can take. */
  onHang(): void;
  /** How long pages may stand still. */
  readonly stillness: number;
  /** How long the work may take in all. */
  readonly longest: number;
}

/** A watch that goes on. */
export interface Watch {
  /** Tells it that the work got on where the processor does not show it: what pages have made is on its way to us. */
  moved(): void;
  end(): void;
}

/** Pages that do nothing use some processor time all the same, about a hundredth of this in the time they may stand still. */
const LEAST_WORK = 0.05;
/** How often the browser is asked. */
const BEAT = 1000;

/**
 * Watches over a browser that works: however slow the computer, it may take its time as long as its pages use the processor. Time is
 * counted in beats of our own, so that neither a computer that slept nor a program that was busy itself takes a browser for hung.
 */
export function watchOver({ pulse, onHang, stillness, longest }: Watched): Watch {
  const beat = Math.min(BEAT, stillness / 4);
  let [still, total, seen] = [0, 0, 0];
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    const work = await pulse().catch(() => seen);
    isAsking = false;
    if (work < seen + LEAST_WORK) return;
    seen = work;
    still = 0;
  };
  const timer = setInterval(() => {
    still += beat;
    total += beat;
    if (still < stillness && total < longest) {
      if (!isAsking) void ask();
      return;
    }
    clearInterval(timer);
    onHang();
  }, beat);
  return {
    moved() {
      still = 0;
    },
    end: () => clearInterval(timer),
  };
}
