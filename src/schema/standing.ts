import type { Path } from '../source/path.ts';
import { partOf, pathOf, type Trail } from '../source/trail.ts';

// Classes, so that a path is made when it is asked for: a contract has a thousand strings, and something is told of few.

/** What stands somewhere in a contract. */
class Standing {
  /** How it stands there. */
  readonly trail: Trail;

  constructor(trail: Trail) {
    this.trail = trail;
  }

  get at(): Path {
    return pathOf(this.trail);
  }

  /** The last step of the way there: its key, or its rank in a list. */
  get key(): string | number {
    return this.trail.step;
  }

  /** The key of the contract under which it stands. */
  get part(): string | number {
    return partOf(this.trail);
  }
}

/** A string of the contract. */
export class Ecrit extends Standing {
  /** As written, in Markdown or on one line; expressions are not yet filled in. */
  readonly texte: string;
  /** Its rank among all strings of the contract: who keeps something about each of them keeps a list. */
  readonly rank: number;

  constructor(trail: Trail, texte: string, rank: number) {
    super(trail);
    this.texte = texte;
    this.rank = rank;
  }
}

/** A text that a person wrote, in the YAML or in a file that it names. */
export class Texte extends Ecrit {
  readonly kind: 'markdown' | 'ligne';

  constructor(trail: Trail, texte: string, rank: number, kind: 'markdown' | 'ligne') {
    super(trail, texte, rank);
    this.kind = kind;
  }
}

/** A value that names something by its identifier. */
export class Reference extends Standing {
  /** The collection in which the name must be found: `partenaires`, `axes`…; `financeurs` may also be a free name. */
  readonly collection: string;
  readonly id: string;

  constructor(trail: Trail, collection: string, id: string) {
    super(trail);
    this.collection = collection;
    this.id = id;
  }
}
