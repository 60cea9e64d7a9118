import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { EtapeYaml } from '../../model/yaml.generated.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Phrase } from '../view.ts';
import { dateEnMots, enTete, enUneLigne, ligne, texte } from '../words.ts';
import { element } from './elements.ts';
import type { Element, Sujet } from './view.ts';

/** Observations that are no longer are read with their step, in characters. */
const OBSERVATIONS = 110;

/** The steps of the approval along a line, with their dates. */
export function procedure(contrat: Contrat): readonly Sujet[] {
  return [
    {
      ancre: 'procedure',
      titre: phrase('La procédure d’approbation'),
      forme: 'etapes',
      elements: present(contrat.yaml.procedure).map(([etape, index]) => etapeElement(contrat, etape, index)),
    },
  ];
}

function etapeElement(contrat: Contrat, etape: EtapeYaml, index: number): Element {
  const quand = etape.date === undefined ? statut(etape) : phrase(enTete(dateEnMots(etape.date)));
  const said = element(ligne(contrat, nomEtape(contrat, etape)), details(contrat, etape, index), quand);
  return { ...said, fait: etape.statut === 'fait' };
}

/** « Délibération – conseil communautaire »; of the label of all of them, that of the one. */
export function nomEtape(contrat: Contrat, { etape, partenaire, organe }: EtapeYaml): string {
  const label = etape === 'deliberations' ? 'Délibération' : LABELS.nomEtape[etape];
  const who = contrat.partenaire(partenaire);
  const named = organe ?? who?.nom_court ?? who?.nom;
  return named === undefined || label.toLowerCase().includes(named.toLowerCase()) ? label : `${label} : ${named}`;
}

function statut({ statut: said }: EtapeYaml): Phrase {
  return said === undefined ? [] : phrase(LABELS.statutEtape[said]);
}

function details(contrat: Contrat, { avis, vote, delai, date }: EtapeYaml, index: number): Phrase {
  const parts = [
    avis && LABELS.avis[avis],
    vote && `Vote : ${vote}`,
    // Once the day is known, how long it takes to get there is of no use.
    delai === undefined || date !== undefined ? undefined : `Délai à prévoir : ${delai}`,
  ].filter((part) => part !== undefined && part !== '');
  const prose = texte(contrat, contrat.at('procedure', index, 'observations'));
  const line = (prose && enUneLigne(prose)) ?? [];
  const isTold = plainText(line).length > 0 && plainText(line).length <= OBSERVATIONS;
  const own = parts.length === 0 ? [] : ligne(contrat, `${parts.join(' ; ')}.`);
  return [...(isTold ? line : []), ...(isTold && own.length > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...own];
}
