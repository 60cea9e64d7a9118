import type { Contrat, Fiche, Partenaire } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import type { Phrase } from '../view.ts';
import { ancre, ligne } from '../words.ts';
import { nomComplet } from './nom.ts';

/** A fiche in the index, with where it is. */
export interface RenvoiFiche {
  readonly numero: string;
  readonly titre: Phrase;
  readonly ancre: string;
  readonly teinte: number;
  /** « copilote », where that is all it is. */
  readonly precision: string | undefined;
}

/** The fiches of one partner. */
export interface EntreeIndex {
  readonly nom: Phrase;
  readonly fiches: readonly RenvoiFiche[];
}

/** Who pilots or copilots what, in alphabetical order, then the fiches of nobody; empty where no fiche says its pilot. */
export function indexPilotes(contrat: Contrat, teinteOf: (fiche: Fiche) => number): readonly EntreeIndex[] {
  if (contrat.fiches.every(({ pilote, copilotes }) => pilote === undefined && copilotes.length === 0)) return [];
  const renvoi = (fiche: Fiche, precision?: string): RenvoiFiche => ({
    numero: fiche.id,
    titre: ligne(contrat, fiche.titre),
    ancre: ancre('fiche', fiche.id),
    teinte: teinteOf(fiche),
    precision,
  });
  const entree = (partenaire: Partenaire): EntreeIndex => ({
    nom: ligne(contrat, nomComplet(partenaire)),
    fiches: [
      ...contrat.fiches.filter(({ pilote }) => pilote === partenaire).map((fiche) => renvoi(fiche)),
      ...contrat.fiches
        .filter(({ copilotes }) => copilotes.includes(partenaire))
        .map((fiche) => renvoi(fiche, 'copilote')),
    ],
  });
  const inOrder = new Intl.Collator('fr').compare;
  const orphans = contrat.fiches.filter(({ pilote }) => pilote === undefined).map((fiche) => renvoi(fiche));
  return [
    ...contrat.partenaires.toSorted((a, b) => inOrder(a.nom, b.nom)).map(entree),
    { nom: phrase('Sans pilote indiqué'), fiches: orphans },
  ].filter(({ fiches }) => fiches.length > 0);
}
