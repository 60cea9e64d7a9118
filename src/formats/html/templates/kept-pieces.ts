import { isSameData } from '../../../text/same-data.ts';
import type { PageMaking } from '../template-words.ts';

/** The pieces of a page that is made over and over, with what each shows; those of the last page alone are kept. */
export interface KeptPieces {
  /** What made them: another template would make others. */
  template: unknown;
  /** By the name of its place in the page. */
  before: ReadonlyMap<string, Piece>;
  now: Map<string, Piece>;
}

/** A piece of a page. */
interface Piece {
  /** All that it shows. */
  readonly shows: unknown;
  readonly html: string;
  /** How many proses there were before it, and with it. */
  readonly proses: readonly [before: number, after: number];
}

/** Nothing kept yet. */
export function keptPieces(): KeptPieces {
  return { template: undefined, before: new Map(), now: new Map() };
}

/** Begins another page: what the last one was made of may serve for it, if the same template made it. */
export function beginPage(kept: KeptPieces, template: unknown): void {
  kept.before = template === kept.template ? kept.now : new Map();
  kept.template = template;
  kept.now = new Map();
}

/**
 * The HTML of a piece: that of the page before if it shows the very same, word by word, at the same place among the proses.
 * A piece with a picture is made every time, for whoever keeps the pictures must hear of them.
 */
export function pieceFrom(shows: { readonly ancre: string }, making: PageMaking, make: () => string): string {
  const { kept, proses, pictures } = making;
  if (kept === undefined) return make();
  const piece = kept.before.get(shows.ancre);
  if (piece !== undefined && piece.proses[0] === proses && isSameData(piece.shows, shows)) {
    making.proses = piece.proses[1];
    kept.now.set(shows.ancre, piece);
    return piece.html;
  }
  const html = make();
  if (making.pictures === pictures) kept.now.set(shows.ancre, { shows, html, proses: [proses, making.proses] });
  return html;
}
