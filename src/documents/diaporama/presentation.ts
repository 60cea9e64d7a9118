import type { Contrat } from '../../model/contrat.ts';
import { CLS_LAWS } from '../../registers/definitions.ts';
import { phrase } from '../../text/typography.ts';
import { definitionAuJour } from '../parts/definition.ts';
import { extrait } from '../parts/extrait.ts';
import { enTete, ligne } from '../words.ts';
import { element, elementsDeBlocs, elementsDeLignes } from './elements.ts';
import type { Sujet } from './view.ts';

/** What is read of the context on slides, in characters: its first paragraphs. */
const CONTEXTE = 500;

/** What such a contract is, why there is this one and what it is for. */
export function presentation(contrat: Contrat): readonly Sujet[] {
  const { orientations, objectifs } = contrat.yaml;
  return [
    ...definition(contrat),
    {
      ancre: 'contexte',
      titre: phrase('Pourquoi ce contrat'),
      forme: 'texte',
      elements: elementsDeBlocs(extrait(contrat, contrat.at('contexte'), CONTEXTE)),
    },
    {
      ancre: 'orientations',
      titre: phrase('Ses orientations'),
      forme: 'points',
      elements: elementsDeLignes(contrat, orientations),
    },
    {
      ancre: 'objectifs',
      titre: phrase('Ses objectifs'),
      forme: 'points',
      elements: elementsDeLignes(contrat, objectifs),
    },
  ];
}

/** Sentence by sentence, as one tells it. */
function definition(contrat: Contrat): readonly Sujet[] {
  const found = definitionAuJour(contrat);
  if (found === undefined) return [];
  return [
    {
      ancre: 'definition',
      titre: phrase('Un contrat local de santé, qu’est-ce que c’est ?'),
      forme: 'texte',
      elements: found.text.split(/(?<=\.) (?=\p{Lu})/u).map((sentence) => element(phrase(sentence))),
      source: ligne(contrat, `${enTete(found.source.citation)}.`),
    },
    ...histoire(found.source.from),
  ];
}

/** The laws up to the one in force; a single one is told with the definition. */
function histoire(from: string): readonly Sujet[] {
  const laws = CLS_LAWS.filter((law) => law.from <= from);
  if (laws.length < 2) return [];
  return [
    {
      ancre: 'lois',
      titre: phrase('Ce que la loi en a fait'),
      forme: 'etapes',
      elements: laws.map(({ year, text }) => element(phrase(text), [], phrase(year))),
    },
  ];
}
