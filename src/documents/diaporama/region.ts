import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { dateEnMots, ligne } from '../words.ts';
import { element, elementsDeLignes } from './elements.ts';
import type { Sujet } from './view.ts';

/** What the contract says of those around it: their figures, their themes, what was observed. */
export function region(contrat: Contrat): readonly Sujet[] {
  const said = contrat.yaml.contexte_regional;
  if (said === undefined) return [];
  const origine = [said.source, said.date === undefined ? undefined : dateEnMots(said.date)];
  const words = origine.filter((part) => part !== undefined).join(', ');
  const source = words === '' ? undefined : ligne(contrat, `Source : ${words}.`);
  return [
    {
      ancre: 'region',
      titre: phrase('Dans la région'),
      forme: 'nombres',
      elements: present(said.chiffres).map(([{ libelle, valeur, precision }]) =>
        element(
          ligne(contrat, libelle),
          precision === undefined ? [] : ligne(contrat, `(${precision})`),
          phrase(formatNumber(valeur)),
        ),
      ),
      source,
    },
    {
      ancre: 'themes-region',
      titre: phrase('Les thèmes les plus fréquents dans la région'),
      forme: 'plan',
      elements: present(said.themes).map(([theme], rang) =>
        element(phrase(LABELS.theme[theme]), [], phrase(`${rang + 1}`)),
      ),
      source,
    },
    {
      ancre: 'constats-region',
      titre: phrase('Ce que l’on observe dans la région'),
      forme: 'points',
      elements: elementsDeLignes(contrat, said.constats),
      source,
    },
  ];
}
