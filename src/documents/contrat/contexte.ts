import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { DemarcheYaml } from '../../model/yaml.generated.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import {
  blocFaits,
  blocGroupe,
  blocListe,
  blocTexte,
  dateEnMots,
  enTete,
  enUneLigne,
  fait,
  joindre,
  ligne,
  texte,
} from '../words.ts';

/** Where the contract comes from: orientations, how it was made, what the former one gave, the figures of the region. */
export function contexte(contrat: Contrat): readonly Bloc[] {
  return [
    ...blocTexte(contrat, contrat.at('contexte')),
    ...blocGroupe(phrase('Grandes orientations'), blocListe(contrat, contrat.yaml.orientations)),
    ...blocGroupe(phrase('Élaboration'), elaboration(contrat)),
    ...blocGroupe(phrase('Bilan du contrat précédent'), blocTexte(contrat, contrat.at('bilan_precedent'))),
    ...blocGroupe(phrase('Contexte régional'), contexteRegional(contrat)),
  ];
}

/** What was done, its details, then its text: on the same line where that is one paragraph. */
function elaboration(contrat: Contrat): readonly Bloc[] {
  const etapes = present(contrat.yaml.elaboration).map(([etape, index]) => {
    const prose = texte(contrat, contrat.at('elaboration', index, 'texte'));
    const line = prose && enUneLigne(prose);
    const details = detailsOf(etape);
    const head = joindre(
      [{ kind: 'strong', children: ligne(contrat, etape.quoi) }],
      details === '' ? [] : ligne(contrat, details),
    );
    if (line !== undefined) return { item: joindre([...head, { kind: 'text', text: '.' }], line), below: [] };
    return { item: head, below: prose === undefined ? [] : [{ kind: 'prose' as const, prose }] };
  });
  if (etapes.every(({ below }) => below.length === 0)) {
    return etapes.length === 0 ? [] : [{ kind: 'liste', items: etapes.map(({ item }) => item) }];
  }
  return etapes.flatMap(({ item, below }) => [{ kind: 'liste', items: [item] } as const, ...below]);
}

function detailsOf({ nombre, approximatif, quand, depuis, avec }: DemarcheYaml): string {
  const count = nombre === undefined ? undefined : `${approximatif ? 'environ ' : ''}${formatNumber(nombre)}`;
  const since = depuis === undefined ? undefined : `depuis ${dateEnMots(depuis)}`;
  const when = quand === undefined ? undefined : dateEnMots(quand);
  const details = [count, since, when, avec && `avec ${avec}`].filter(
    (detail) => detail !== undefined && detail !== '',
  );
  return details.length === 0 ? '' : `(${details.join(' ; ')})`;
}

function contexteRegional(contrat: Contrat): readonly Bloc[] {
  const regional = contrat.yaml.contexte_regional;
  if (regional === undefined) return [];
  const chiffres = present(regional.chiffres).flatMap(([{ libelle, valeur, precision }]) =>
    fait(enTete(libelle), [formatNumber(valeur), precision && `(${precision})`].filter(Boolean).join(' ')),
  );
  const origine = [regional.source, regional.date === undefined ? undefined : dateEnMots(regional.date)];
  return [
    ...blocListe(contrat, regional.constats),
    ...blocFaits([
      ...chiffres,
      ...fait('Thèmes les plus fréquents', ...present(regional.themes).map(([theme]) => LABELS.theme[theme])),
      ...fait('Source', origine.filter((part) => part !== undefined).join(', ')),
    ]),
  ];
}
