import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { InstanceYaml } from '../../model/yaml.generated.ts';
import { phrase } from '../../text/typography.ts';
import { intituleSeul } from '../parts/liste-intitulee.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocFaits, blocGroupe, enTete, fait, ligne } from '../words.ts';

/** Who sits in each body, for whom, and who presides. */
export function instances(contrat: Contrat): readonly Bloc[] {
  return present(contrat.yaml.gouvernance?.instances).flatMap(([instance]) => {
    const nom = ligne(contrat, instance.nom);
    const nature = instance.type && LABELS.typeInstance[instance.type];
    // Most are named after what they are.
    const isNamed = nature !== undefined && instance.nom.toLowerCase().includes(nature.toLowerCase());
    const blocs = [
      ...blocFaits([
        ...fait('Nature', isNamed ? undefined : nature),
        ...fait('Fréquence', instance.frequence),
        ...fait('Secrétariat', instance.secretariat),
      ]),
      ...composition(contrat, instance),
    ];
    return blocs.length === 0 ? [intituleSeul(nom)] : blocGroupe(nom, blocs);
  });
}

interface Siege {
  readonly membre: string;
  readonly representant: string | undefined;
  readonly preside: boolean;
}

function composition(contrat: Contrat, instance: InstanceYaml): readonly Bloc[] {
  const sieges = siegesDe(contrat, instance);
  if (sieges.length === 0) return [];
  const colonnes: readonly { readonly titre: string; readonly cellule: (siege: Siege) => Phrase }[] = [
    { titre: 'Membre', cellule: ({ membre }) => ligne(contrat, enTete(membre)) },
    { titre: 'Représentant', cellule: ({ representant = '' }) => ligne(contrat, representant) },
    { titre: 'Rôle', cellule: ({ preside }) => (preside ? phrase('Présidence') : []) },
  ];
  // A column in which nothing stands takes its room from the others.
  const said = colonnes.filter(({ cellule }) => sieges.some((siege) => cellule(siege).length > 0));
  return [
    {
      kind: 'tableau',
      legende: phrase('Composition'),
      colonnes: said.map(({ titre }) => ({ titre, nombre: false })),
      lignes: sieges.map((siege) => said.map(({ cellule }) => cellule(siege))),
    },
  ];
}

/** Who presides comes first, even if nobody thought of naming it among the members. */
function siegesDe(contrat: Contrat, { presidence, membres, autres_membres }: InstanceYaml): readonly Siege[] {
  const presidents = present(presidence).map(([id]) => id);
  const ids = [...new Set([...presidents, ...present(membres).map(([id]) => id)])];
  return [
    ...ids.map((id) => ({ ...membre(contrat, id), preside: presidents.includes(id) })),
    ...present(autres_membres).map(([nom]) => ({ membre: nom, representant: undefined, preside: false })),
  ];
}

function membre(contrat: Contrat, id: string): Pick<Siege, 'membre' | 'representant'> {
  const partenaire = contrat.partenaire(id);
  if (partenaire === undefined) return { membre: id, representant: undefined };
  const { civilite, nom, fonction } = partenaire.representant ?? {};
  const person = [civilite, nom].filter((part) => part !== undefined).join(' ');
  const said = [person, fonction].filter((part) => part !== undefined && part !== '').join(', ');
  return { membre: nomComplet(partenaire), representant: said === '' ? undefined : said };
}
