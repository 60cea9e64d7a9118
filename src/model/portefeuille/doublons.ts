import { groupBy } from '../group-by.ts';
import type { ResumeContrat } from './resume.ts';

/** Contracts that bear one `identifiant`: most often one contract, copied, whose figures are counted as often as it is there. */
export interface Doublon {
  readonly identifiant: string;
  /** Two at least. */
  readonly dossiers: readonly string[];
}

/** What stands more than once in a portfolio, in the order in which it was read. */
export function findDoublons(contrats: readonly ResumeContrat[]): readonly Doublon[] {
  const named = contrats.filter(({ identifiant }) => identifiant !== '');
  return [...groupBy(named, ({ identifiant }) => identifiant)].flatMap(([identifiant, same]) =>
    same.length < 2 ? [] : [{ identifiant, dossiers: same.map(({ dossier }) => dossier) }],
  );
}
