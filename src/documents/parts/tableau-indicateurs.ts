import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { IndicateurYaml } from '../../model/yaml.generated.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Colonne, Phrase } from '../view.ts';
import { dateEnMots, enTete, ligne } from '../words.ts';
import { enLignes } from './lignes.ts';

/** The table of a fiche's indicators. */
export type TableauIndicateurs = Extract<Bloc, { kind: 'tableau' }>;

/** A column and what stands in it. */
interface ColonneIndicateur extends Colonne {
  readonly cellule: (contrat: Contrat, indicateur: IndicateurYaml) => Phrase;
}

const COLONNES: readonly ColonneIndicateur[] = [
  { titre: 'Indicateur', nombre: false, cellule: libelle },
  { titre: 'Type', nombre: false, cellule: (_, { type, sens }) => nature(type, sens) },
  { titre: 'Départ', nombre: true, cellule: (_, { initial }) => nombre(initial) },
  { titre: 'Cible', nombre: true, cellule: (_, { cible }) => nombre(cible) },
  { titre: 'Échéance', nombre: false, cellule: (_, { echeance }) => (echeance ? phrase(dateEnMots(echeance)) : []) },
  { titre: 'Source', nombre: false, cellule: source },
  // What was measured since: only a contract under way has it.
  { titre: 'Valeurs relevées', nombre: false, cellule: releves },
];

/** What will tell whether the action had its effect; `undefined` where nothing will. */
export function tableauIndicateurs(contrat: Contrat, { indicateurs }: Fiche): TableauIndicateurs | undefined {
  if (indicateurs.length === 0) return undefined;
  // A column in which nobody wrote anything takes its room from the others.
  const colonnes = COLONNES.filter(({ cellule }) =>
    indicateurs.some((indicateur) => cellule(contrat, indicateur).length > 0),
  );
  return {
    kind: 'tableau',
    legende: phrase('Indicateurs'),
    colonnes: colonnes.map(({ titre, nombre: isNumber }) => ({ titre, nombre: isNumber })),
    lignes: indicateurs.map((indicateur) => colonnes.map(({ cellule }) => cellule(contrat, indicateur))),
  };
}

/** What is counted and in what, then how exactly. */
function libelle(contrat: Contrat, { libelle: said, unite, definition }: IndicateurYaml): Phrase {
  const named = ligne(contrat, unite === undefined ? said : `${said} (${unite})`);
  if (definition === undefined) return named;
  return [...named, { kind: 'break' }, { kind: 'em', children: ligne(contrat, definition) }];
}

function nature(type: IndicateurYaml['type'], sens: IndicateurYaml['sens']): Phrase {
  const words = [type && LABELS.typeIndicateur[type], sens && LABELS.sens[sens].toLowerCase()];
  const said = words.filter((word) => word !== undefined).join(', ');
  return said === '' ? [] : phrase(enTete(said));
}

/** Who gives the figure, and how often. */
function source(contrat: Contrat, { source: who, periodicite }: IndicateurYaml): Phrase {
  const often = who === undefined || periodicite === undefined ? periodicite : `(${periodicite})`;
  const said = [who, often].filter((part) => part !== undefined).join(' ');
  return said === '' ? [] : ligne(contrat, enTete(said));
}

function releves(contrat: Contrat, { valeurs }: IndicateurYaml): Phrase {
  const said = present(valeurs).map(([{ date, valeur, commentaire }]) =>
    [`${dateEnMots(date)} : ${formatNumber(valeur)}`, commentaire && `(${commentaire})`].filter(Boolean).join(' '),
  );
  return enLignes(said.map((releve) => ligne(contrat, releve)));
}

function nombre(value: number | undefined): Phrase {
  return value === undefined ? [] : phrase(formatNumber(value));
}
