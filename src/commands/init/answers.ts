import type { Party } from './parties.ts';
import type { Period } from './period.ts';
import type { Territory } from './territory.ts';

/** All that is known of a contract before its first line is written. */
export interface Answers {
  readonly titre: string;
  readonly territoire: Territory;
  readonly periode: Period;
  readonly partenaires: readonly Party[];
  /** How many axes there will be. */
  readonly axes: number;
}

/** What stands where only the reader knows what to write; the rule `texte/a-completer` asks for it once the text is agreed. */
export const TO_WRITE = 'À compléter';
