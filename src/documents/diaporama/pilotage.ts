import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { InstanceYaml } from '../../model/yaml.generated.ts';
import { enumerate } from '../../text/agreement.ts';
import { phrase } from '../../text/typography.ts';
import { extrait } from '../parts/extrait.ts';
import { ligne } from '../words.ts';
import { element, elementsDeBlocs, elementsDeLignes } from './elements.ts';
import type { Element, Sujet } from './view.ts';

/** What is read of each text about participation on slides, in characters. */
const PARTICIPATION = 260;

/** Who steers, by which principles, and what place residents have. */
export function pilotage(contrat: Contrat): readonly Sujet[] {
  const { gouvernance } = contrat.yaml;
  return [
    {
      ancre: 'principes',
      titre: phrase('Le pilotage : quelques principes'),
      forme: 'points',
      elements: elementsDeLignes(contrat, gouvernance?.principes),
    },
    {
      ancre: 'instances',
      titre: phrase('Qui pilote'),
      forme: 'points',
      elements: present(gouvernance?.instances).map(([instance]) => instanceElement(contrat, instance)),
    },
    {
      ancre: 'participation',
      titre: phrase('La place des habitants'),
      forme: 'texte',
      elements: participation(contrat),
    },
  ];
}

function instanceElement(contrat: Contrat, { nom, presidence, frequence }: InstanceYaml): Element {
  const who = (presidence ?? []).map((id) => {
    const partenaire = contrat.partenaire(id);
    return partenaire?.nom_court ?? partenaire?.sigle ?? partenaire?.nom ?? id;
  });
  const said = [who.length === 0 ? undefined : `présidence : ${enumerate(who)}`, frequence];
  const texte = said.filter((part) => part !== undefined).join(' ; ');
  return element([{ kind: 'strong', children: ligne(contrat, nom) }], texte === '' ? [] : ligne(contrat, texte));
}

function participation(contrat: Contrat): readonly Element[] {
  const { participation: said } = contrat.yaml;
  if (said === undefined) return [];
  const niveau =
    said.niveau === undefined
      ? []
      : [element([{ kind: 'strong', children: phrase(LABELS.niveauParticipation[said.niveau]) }])];
  const textes = (['objectifs', 'modalites', 'suivi'] as const).flatMap((key) =>
    elementsDeBlocs(extrait(contrat, contrat.at('participation', key), PARTICIPATION)),
  );
  return [...niveau, ...textes];
}
