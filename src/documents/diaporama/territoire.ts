import type { Contrat } from '../../model/contrat.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { extrait } from '../parts/extrait.ts';
import { ligne } from '../words.ts';
import { element, elementsDeBlocs, elementsDeLignes } from './elements.ts';
import type { Element, Sujet } from './view.ts';

/** What is read of the perimeter on slides, in characters. */
const PERIMETRE = 400;

/** Where the contract holds: its figures, its perimeter, why there. */
export function territoire(contrat: Contrat): readonly Sujet[] {
  const { nom, criteres, population } = contrat.yaml.territoire;
  const origine = [population?.source, population?.annee].filter((part) => part !== undefined).join(', ');
  return [
    {
      ancre: 'territoire',
      titre: ligne(contrat, nom),
      forme: 'nombres',
      elements: nombres(contrat),
      source: origine === '' ? undefined : ligne(contrat, `Population : ${origine}.`),
    },
    {
      ancre: 'perimetre',
      titre: phrase('Le territoire du contrat'),
      forme: 'texte',
      elements: elementsDeBlocs(extrait(contrat, contrat.at('territoire', 'perimetre'), PERIMETRE)),
    },
    {
      ancre: 'criteres',
      titre: phrase('Pourquoi ce territoire'),
      forme: 'points',
      elements: elementsDeLignes(contrat, criteres),
    },
  ];
}

function nombres({ yaml, chiffres: { communes = 0, quartiersPrioritaires = 0 } }: Contrat): readonly Element[] {
  const { population } = yaml.territoire;
  return [
    ...(population === undefined
      ? []
      : [nombre(population.valeur, population.approximatif ? 'habitants, environ' : 'habitants')]),
    // One commune is the territory itself.
    ...(communes < 2 ? [] : [nombre(communes, 'communes')]),
    ...(quartiersPrioritaires === 0
      ? []
      : [
          nombre(
            quartiersPrioritaires,
            `${quartiersPrioritaires === 1 ? 'quartier prioritaire' : 'quartiers prioritaires'} de la politique de la ville`,
          ),
        ]),
  ];
}

function nombre(valeur: number, libelle: string): Element {
  return element(phrase(libelle), [], phrase(formatNumber(valeur)));
}
