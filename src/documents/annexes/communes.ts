import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { territoryExtract } from '../../registers/territories/extract.ts';
import { plural } from '../../text/agreement.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { communeEnMots, nomDeCommune } from '../parts/lieux.ts';
import type { Bloc } from '../view.ts';
import { paragraphe } from '../words.ts';

/** The communes of the territory in alphabetical order, with their codes and, as far as the register knows it, their population. */
export function tableauCommunes(contrat: Contrat): readonly Bloc[] {
  const codes = present(contrat.yaml.territoire.communes).map(([code]) => code);
  if (codes.length === 0) return [];
  const inOrder = new Intl.Collator('fr').compare;
  const rows = codes
    .map((code) => ({ code, nom: nomDeCommune(code) ?? communeEnMots(code), population: populationDe(code) }))
    .sort((a, b) => inOrder(a.nom, b.nom));
  const isPeopled = rows.some(({ population }) => population !== undefined);
  return [
    {
      kind: 'tableau',
      legende: phrase(plural(codes.length, 'commune')),
      colonnes: [
        { titre: 'Commune', nombre: false },
        { titre: 'Code Insee', nombre: true },
        ...(isPeopled ? [{ titre: 'Habitants', nombre: true }] : []),
      ],
      lignes: rows.map(({ code, nom, population }) => [
        phrase(nom),
        // A code is no number: its digits stay together.
        [{ kind: 'text', text: code }],
        ...(isPeopled ? [population === undefined ? [] : phrase(formatNumber(population))] : []),
      ]),
    },
    ...(isPeopled
      ? [paragraphe(contrat, `Populations municipales : Insee, recensement de ${territoryExtract().annee_population}.`)]
      : []),
  ];
}

/** The inhabitants of a commune as it is now: what was counted of its successor is not its own. */
function populationDe(code: string): number | undefined {
  const found = communeOf(code);
  return found?.code === 'actuel' ? found.commune.population : undefined;
}
