import type { Contrat } from '../../model/contrat.ts';
import type { SommeFinancee } from '../../model/finances.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { countInWords, plural } from '../../text/agreement.ts';
import { formatAmount } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { nomFinanceur } from '../parts/tableau-financements.ts';
import type { FigureView, Phrase } from '../view.ts';
import { enTete, joindre } from '../words.ts';
import { mots, motsPropres, nomBref, sourceDe } from './words.ts';

/** One bar: who pays or out of what, and how much. */
interface Rang extends SommeFinancee {
  readonly court: string;
  readonly nom: string;
}

/**
 * The money of the fiches by who pays, or by the funds it comes from, the largest first; `undefined` where no amount is told.
 * Nothing is rounded, and what was refused is told apart.
 */
export function figureBudget(contrat: Contrat, by: 'financeur' | 'source' = 'financeur'): FigureView | undefined {
  const { finances } = contrat.chiffres;
  const rangs = by === 'financeur' ? parFinanceur(contrat) : parSource(contrat);
  const drawn = rangs.filter(({ montant }) => montant > 0);
  if (drawn.length === 0) return undefined;
  const isPartly = drawn.some(({ montant, acquis }) => acquis > 0 && acquis < montant) || someOfEach(drawn);
  return {
    dessin: {
      kind: 'barres',
      lignes: drawn.map(({ court, montant, acquis }) => ({
        titre: court,
        detail: isPartly && acquis > 0 && acquis < montant ? `dont ${formatAmount(acquis)} acquis` : undefined,
        valeur: montant,
        texte: formatAmount(montant),
        acquis: isPartly ? acquis : montant,
      })),
      legende: isPartly ? { plein: 'acquis ou versé', contour: 'demandé ou à confirmer' } : undefined,
    },
    titre: phrase(by === 'financeur' ? 'Les financements, par financeur' : 'Les financements, par source'),
    alternative: alternative(contrat, drawn, by),
    source: joindre(sourceDe(contrat, 'les fiches'), phrase(reserves(contrat))),
    colonnes: [
      { titre: by === 'financeur' ? 'Financeur' : 'Source', nombre: false },
      { titre: 'Montant', nombre: true },
      { titre: 'Dont acquis ou versé', nombre: true },
      ...(finances.total.refuse > 0 ? [{ titre: 'Refusé, non compté', nombre: true }] : []),
    ],
    lignes: [...rangs, { ...finances.total, nom: 'Ensemble' }].map(({ nom, ...sums }) => [
      phrase(nom),
      ...amounts(sums, finances.total.refuse > 0),
    ]),
  };
}

const someOfEach = (rangs: readonly Rang[]): boolean =>
  rangs.some(({ acquis }) => acquis > 0) && rangs.some(({ montant, acquis }) => acquis < montant);

function amounts({ montant, acquis, refuse }: SommeFinancee, withRefused: boolean): readonly Phrase[] {
  const all = withRefused ? [montant, acquis, refuse] : [montant, acquis];
  return all.map((amount) => phrase(formatAmount(amount)));
}

function parFinanceur(contrat: Contrat): readonly Rang[] {
  return sorted(
    [...contrat.chiffres.finances.parFinanceur].map(([id, sums]) => {
      const partenaire = contrat.partenaire(id);
      const nom = mots(contrat, partenaire?.nom ?? nomFinanceur(id));
      return { ...sums, nom, court: partenaire === undefined ? nom : nomBref(contrat, partenaire) };
    }),
  );
}

function parSource(contrat: Contrat): readonly Rang[] {
  return sorted(
    [...contrat.chiffres.finances.parSource].map(([source, sums]) => {
      const nom = motsPropres(source === undefined ? 'Source non précisée' : LABELS.typeFinancement[source]);
      return { ...sums, nom, court: nom };
    }),
  );
}

function sorted(rangs: readonly Rang[]): readonly Rang[] {
  return rangs.toSorted((a, b) => b.montant - a.montant);
}

/** What one must know of the sums: how much the fiches ask for in all, and how many say nothing. */
function reserves({ chiffres: { finances, total, sansBudget, fiches } }: Contrat): string {
  const budget = total.budget === undefined ? '' : `Budget indiqué par les fiches : ${formatAmount(total.budget)}, `;
  const financed = `${budget === '' ? 'F' : 'f'}inancements indiqués : ${formatAmount(finances.total.montant)}`;
  const refused = finances.total.refuse === 0 ? '' : ` ; refusés, non comptés : ${formatAmount(finances.total.refuse)}`;
  const without =
    sansBudget === 0 ? '' : `, dont ${countInWords(sansBudget, 'fiche', { genre: 'f' })} sans budget indiqué`;
  return `${enTete(plural(fiches, 'fiche'))}${without}. ${budget}${financed}${refused}.`;
}

function alternative(contrat: Contrat, drawn: readonly Rang[], by: 'financeur' | 'source'): string {
  const noun =
    by === 'financeur' ? countInWords(drawn.length, 'financeur') : countInWords(drawn.length, 'source', { genre: 'f' });
  const [first] = drawn;
  const total = formatAmount(contrat.chiffres.finances.total.montant);
  const most = first === undefined ? '' : `, d’abord ${first.nom} : ${formatAmount(first.montant)}`;
  return motsPropres(`Barres des montants : ${total} de ${noun}${most}.`);
}
