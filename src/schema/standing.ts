import type { Path } from '../source/path.ts';
import { partOf, pathOf, type Trail } from '../source/trail.ts';

// Classes, so that a path is made when it is asked for: a contract has a thousand strings, and something is told of few. None builds
// on another, nor has fields that are made before they are set: V8 would take twice as long for each.

/** What stands somewhere in a contract. */
interface Standing {
  /** How it stands there. */
  readonly trail: Trail;
  readonly at: Path;
  /** The last step of the way there: its key, or its rank in a list. */
  readonly key: string | number;
  /** The key of the contract under which it stands. */
  readonly part: string | number;
}

/** A string of the contract. */
export class Ecrit implements Standing {
  declare readonly trail: Trail;
  /** As written, in Markdown or on one line; expressions are not yet filled in. */
  declare readonly texte: string;
  /** Its rank among all strings of the contract: who keeps something about each of them keeps a list. */
  declare readonly rank: number;
  /** What kind of text it is, if a person wrote it as one. */
  declare readonly kind: 'markdown' | 'ligne' | undefined;

  constructor(trail: Trail, texte: string, rank: number, kind?: 'markdown' | 'ligne') {
    this.trail = trail;
    this.texte = texte;
    this.rank = rank;
    this.kind = kind;
  }

  get at(): Path {
    return pathOf(this.trail);
  }

  get key(): string | number {
    return this.trail.step;
  }

  get part(): string | number {
    return partOf(this.trail);
  }
}

/** A text that a person wrote, in the YAML or in a file that it names. */
export interface Texte extends Ecrit {
  readonly kind: 'markdown' | 'ligne';
}

/** Takes down a text that stands somewhere. */
export function texteAt(trail: Trail, texte: string, rank: number, kind: Texte['kind']): Texte {
  return new Ecrit(trail, texte, rank, kind) as Texte;
}

/** A value that names something by its identifier. */
export class Reference implements Standing {
  declare readonly trail: Trail;
  /** The collection in which the name must be found: `partenaires`, `axes`…; `financeurs` may also be a free name. */
  declare readonly collection: string;
  declare readonly id: string;

  constructor(trail: Trail, collection: string, id: string) {
    this.trail = trail;
    this.collection = collection;
    this.id = id;
  }

  get at(): Path {
    return pathOf(this.trail);
  }

  get key(): string | number {
    return this.trail.step;
  }

  get part(): string | number {
    return partOf(this.trail);
  }
}
