import type { Communique, Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { clsDefinition } from '../../registers/definitions.ts';
import { de } from '../../text/articles.ts';
import { isoDate, parseDate } from '../../text/dates.ts';
import { formatNumber, numberInWords } from '../../text/numbers.ts';
import { phraseDuree } from '../parts/duree.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocListe, dateEnMots, joindre, ligne, paragraphe } from '../words.ts';

/** How many actions a release names when it does not say which: more, and nobody reads them. */
const ACTIONS_CITEES = 8;

/** The body of a release, from the contract: what a CLS is, how this one was made, its axes, actions, duration. */
export function corpsCompose(contrat: Contrat, communique: Communique): readonly Bloc[] {
  return [
    ...definition(contrat),
    ...orientations(contrat),
    ...elaboration(contrat),
    ...projetRegional(contrat),
    ...axes(contrat),
    ...actions(contrat, communique),
    ...duree(contrat),
  ];
}

/** What a CLS is, by the law in force on the day of the signature. */
function definition(contrat: Contrat): readonly Bloc[] {
  const signed = contrat.yaml.signature?.date;
  const day = signed === undefined ? undefined : parseDate(signed);
  const found = clsDefinition(day?.precision === 'day' ? isoDate(day) : undefined);
  return found === undefined
    ? []
    : [paragraphe(contrat, `${found.text} Sa base légale est l'${found.source.citation}.`)];
}

function orientations(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.orientations ?? [];
  if (said.length === 0) return [];
  return [
    paragraphe(
      contrat,
      `Ce contrat s’inscrit dans une politique de santé organisée autour ${de(enNombre(said.length, 'grande orientation', 'f'))} :`,
    ),
    ...blocListe(contrat, said),
  ];
}

/** How the contract was made: of its steps a release tells those that have a date or a number. */
function elaboration(contrat: Contrat): readonly Bloc[] {
  const steps = present(contrat.yaml.elaboration).flatMap(([{ quoi, nombre, approximatif, quand, depuis }]) => {
    const count = nombre === undefined ? undefined : `${approximatif ? 'environ ' : ''}${formatNumber(nombre)}`;
    const when = quand === undefined ? depuis && `depuis ${dateEnMots(depuis)}` : dateEnMots(quand);
    const details = [count, when].filter((part) => part !== undefined);
    return details.length === 0 ? [] : [`${quoi} (${details.join(', ')})`];
  });
  return steps.length === 0
    ? []
    : [paragraphe(contrat, 'Ce contrat a été préparé par étapes :'), ...blocListe(contrat, steps)];
}

function projetRegional(contrat: Contrat): readonly Bloc[] {
  const { prs } = contrat.yaml;
  if (prs === undefined) return [];
  const axesPrs = present(prs.axes).map(([{ titre, transversal }]) =>
    transversal ? `${titre} (axe transversal)` : titre,
  );
  const inscrit = `Ce contrat s’inscrit dans le cadre du ${prs.nom}`;
  if (axesPrs.length === 0) return [paragraphe(contrat, `${inscrit}.`)];
  return [paragraphe(contrat, `${inscrit}, qui retient :`), ...blocListe(contrat, axesPrs)];
}

function axes(contrat: Contrat): readonly Bloc[] {
  if (contrat.axes.length === 0) return [];
  return [
    paragraphe(contrat, `Le contrat s’organise en ${enNombre(contrat.axes.length, 'axe', 'm')} :`),
    ...blocListe(
      contrat,
      contrat.axes.map(({ titre }) => titre),
    ),
  ];
}

function actions(contrat: Contrat, { fiches }: Communique): readonly Bloc[] {
  const named = fiches.length > 0 ? fiches : spread(contrat);
  if (named.length === 0) return [];
  const all = named.length === contrat.fiches.length;
  return [
    paragraphe(contrat, all ? 'Il prévoit :' : 'Il prévoit notamment :'),
    { kind: 'liste', items: named.map((fiche) => actionEnMots(contrat, fiche)) },
  ];
}

/** The action by its title, then by its objectives where they are one or two: more would bury the other actions. */
function actionEnMots(contrat: Contrat, { titre, objectifs }: Fiche): Phrase {
  const named: Phrase = [{ kind: 'strong', children: ligne(contrat, titre) }];
  if (objectifs.length === 0 || objectifs.length > 2) return ligne(contrat, titre);
  return joindre(named, ligne(contrat, `– ${objectifs.join(' ; ')}`));
}

/** Some actions of each axis in turn, in the order of the contract. */
function spread({ axes: all, fiches }: Contrat): readonly Fiche[] {
  if (fiches.length <= ACTIONS_CITEES) return fiches;
  const groups = [...all.map((axe) => axe.fiches), fiches.filter(({ axe }) => axe === undefined)];
  const longest = Math.max(...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rank) => groups.flatMap((group) => group[rank] ?? [])).flat();
  const chosen = new Set(inTurn.slice(0, ACTIONS_CITEES));
  return fiches.filter((fiche) => chosen.has(fiche));
}

function duree(contrat: Contrat): readonly Bloc[] {
  const sentence = phraseDuree(contrat);
  return sentence === undefined ? [] : [paragraphe(contrat, sentence)];
}

/** « trois axes », « une grande orientation ». */
function enNombre(count: number, one: string, genre: 'm' | 'f'): string {
  const words = count <= 16 ? numberInWords(count, genre) : String(count);
  return `${words} ${
    count < 2
      ? one
      : one
          .split(' ')
          .map((word) => `${word}s`)
          .join(' ')
  }`;
}
