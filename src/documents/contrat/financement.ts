import type { Contrat } from '../../model/contrat.ts';
import { sumEuros } from '../../model/finances.ts';
import { formatAmount } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { nomFinanceur } from '../parts/tableau-financements.ts';
import { titreTransversales } from '../parts/transversales.ts';
import type { Bloc } from '../view.ts';
import { ligne } from '../words.ts';

/** The money the fiches state, by axis and by who pays. The sums come from the model. */
export function financement(contrat: Contrat): readonly Bloc[] {
  const { total, parAxe, parFinanceur } = contrat.chiffres;
  if (total.budget === undefined) return [];
  const axes = [...parAxe].flatMap(([axe, { budget }]) =>
    budget === undefined ? [] : [[ligne(contrat, `${axe.id} – ${axe.titre}`), phrase(formatAmount(budget))]],
  );
  const ofAxes = [...parAxe.values()].map(({ budget = 0 }) => -budget);
  const elsewhere = sumEuros([total.budget, ...ofAxes]);
  const financeurs = [...parFinanceur].map(([id, montant]) => [
    ligne(contrat, contrat.partenaire(id)?.nom ?? nomFinanceur(id)),
    phrase(formatAmount(montant)),
  ]);
  return [
    tableau('Budget des fiches par axe', 'Axe', [
      ...axes,
      ...(axes.length === 0 || elsewhere === 0
        ? []
        : [[phrase(titreTransversales(contrat)), phrase(formatAmount(elsewhere))]]),
      [phrase('Ensemble des fiches'), phrase(formatAmount(total.budget))],
    ]),
    ...(financeurs.length === 0 ? [] : [tableau('Financements par financeur', 'Financeur', financeurs)]),
  ];
}

function tableau(legende: string, premiere: string, lignes: Extract<Bloc, { kind: 'tableau' }>['lignes']): Bloc {
  const colonnes = [
    { titre: premiere, nombre: false },
    { titre: 'Montant', nombre: true },
  ];
  return { kind: 'tableau', legende: phrase(legende), colonnes, lignes };
}
