import type { Inline } from '../../text/prose.ts';
import type { Phrase } from '../view.ts';

/** Phrases below one another in one place. */
export function enLignes(phrases: readonly Phrase[]): Phrase {
  return between(phrases, { kind: 'break' });
}

/** Phrases on one line, a sign between them. */
export function separees(phrases: readonly Phrase[], sign: string): Phrase {
  return between(phrases, { kind: 'text', text: sign });
}

function between(phrases: readonly Phrase[], separator: Inline): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
