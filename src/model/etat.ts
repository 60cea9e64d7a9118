import type { Etat } from './yaml.generated.ts';

/** The states in the order in which a contract goes through them. */
export const ETATS: readonly Etat[] = ['brouillon', 'arrete', 'signe'];

/** Whether a contract in state `etat` has reached state `from`. */
export function hasReached(etat: Etat, from: Etat): boolean {
  return ETATS.indexOf(etat) >= ETATS.indexOf(from);
}

export type { Etat };
