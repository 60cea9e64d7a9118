import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { InstanceYaml } from '../../model/yaml.generated.ts';
import { formatAmount, formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { faitContact } from '../parts/contact.ts';
import { intituleSeul } from '../parts/liste-intitulee.ts';
import { nomsDe } from '../parts/nom.ts';
import { reunions } from '../parts/reunions.ts';
import { nomFinanceur } from '../parts/tableau-financements.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, fait, ligne } from '../words.ts';

/** Who decides, who follows, who coordinates. */
export function gouvernance(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.gouvernance;
  if (said === undefined) return [];
  return [
    ...blocTexte(contrat, contrat.at('gouvernance', 'texte')),
    ...blocGroupe(phrase('Principes'), blocListe(contrat, said.principes)),
    ...present(said.instances).flatMap(([instance, index]) => {
      const blocs = instanceBlocs(contrat, instance, index);
      const nom = ligne(contrat, instance.nom);
      return blocs.length === 0 ? [intituleSeul(nom)] : blocGroupe(nom, blocs);
    }),
    ...blocGroupe(phrase('Coordination'), coordination(contrat)),
  ];
}

function instanceBlocs(contrat: Contrat, instance: InstanceYaml, index: number): readonly Bloc[] {
  const nature = instance.type && LABELS.typeInstance[instance.type];
  // Most are named after what they are.
  const isNamed = nature !== undefined && instance.nom.toLowerCase().includes(nature.toLowerCase());
  const { faits, blocs: tenues } = reunions(contrat, instance, index);
  return [
    ...blocTexte(contrat, contrat.at('gouvernance', 'instances', index, 'missions')),
    ...blocFaits([
      ...fait('Nature', isNamed ? undefined : nature),
      ...fait('Présidence', ...nomsDe(contrat, instance.presidence)),
      ...fait('Membres', ...nomsDe(contrat, instance.membres), ...(instance.autres_membres ?? [])),
      ...fait('Fréquence', instance.frequence),
      ...fait('Secrétariat', instance.secretariat),
      ...faits,
    ]),
    ...tenues,
  ];
}

function coordination(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.gouvernance?.coordination;
  if (said === undefined) return [];
  const parts = present(said.financement).map(([{ financeur, part, montant }]) => {
    const name = contrat.partenaire(financeur)?.nom ?? nomFinanceur(financeur);
    const details = [
      part === undefined ? undefined : `${formatNumber(part)} %`,
      montant === undefined ? undefined : formatAmount(montant),
    ];
    return [name, ...details].filter((piece) => piece !== undefined).join(', ');
  });
  return [
    ...blocTexte(contrat, contrat.at('gouvernance', 'coordination', 'missions')),
    ...blocFaits([
      ...fait(
        'Temps de travail',
        said.etp === undefined ? undefined : `${formatNumber(said.etp)} équivalent temps plein`,
      ),
      ...fait('Employeur', ...nomsDe(contrat, said.employeur === undefined ? [] : [said.employeur])),
      ...fait('Financement', ...parts),
      ...faitContact(contrat, 'Contact', said.contact),
    ]),
  ];
}

/** How residents take part. */
export function participation(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.participation;
  if (said === undefined) return [];
  const dispositifs = present(said.dispositifs).map(([{ type, nom, quand, public: qui, nombre, approximatif }]) => {
    const count = nombre === undefined ? undefined : `${approximatif ? 'environ ' : ''}${formatNumber(nombre)}`;
    const details = [count, quand === undefined ? undefined : dateEnMots(quand), qui]
      .filter((detail) => detail !== undefined)
      .join(' ; ');
    const named = nom === undefined ? type : `${type} « ${nom} »`;
    return details === '' ? named : `${named} (${details})`;
  });
  return [
    ...blocFaits([
      ...fait('Niveau', said.niveau && LABELS.niveauParticipation[said.niveau]),
      ...fait('Dispositifs', ...dispositifs),
    ]),
    ...blocGroupe(phrase('Objectifs'), blocTexte(contrat, contrat.at('participation', 'objectifs'))),
    ...blocGroupe(phrase('Modalités'), blocTexte(contrat, contrat.at('participation', 'modalites'))),
    ...blocGroupe(phrase('Suivi'), blocTexte(contrat, contrat.at('participation', 'suivi'))),
    ...present(said.dispositifs).flatMap(([{ type, nom }, index]) =>
      blocGroupe(
        ligne(contrat, nom ?? type),
        blocTexte(contrat, contrat.at('participation', 'dispositifs', index, 'texte')),
      ),
    ),
  ];
}
