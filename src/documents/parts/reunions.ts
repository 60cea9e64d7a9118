import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { InstanceYaml, ReunionYaml } from '../../model/yaml.generated.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Fait, Phrase } from '../view.ts';
import { dateDansPhrase, dateEnMots, enTete, fait, ligne, texte } from '../words.ts';
import { enLignes } from './lignes.ts';
import { listeIntitulee } from './liste-intitulee.ts';

/** The meetings of an instance: a line among its facts, or a table as soon as one of them decided something. */
export interface Reunions {
  readonly faits: readonly Fait[];
  readonly blocs: readonly Bloc[];
}

/** Makes the view of the meetings of the instance at that place. */
export function reunions(contrat: Contrat, instance: InstanceYaml, index: number): Reunions {
  const all = present(instance.reunions);
  const minutes = listeIntitulee(
    all.flatMap(([{ date }, rang]) => {
      const prose = texte(contrat, contrat.at('gouvernance', 'instances', index, 'reunions', rang, 'compte_rendu'));
      if (prose === undefined) return [];
      const tete = phrase(`Compte rendu de la réunion ${dateDansPhrase(date)}`.replace('réunion le ', 'réunion du '));
      return [{ tete: [{ kind: 'strong', children: tete }], texte: prose }];
    }),
  );
  if (all.every(([{ decisions }]) => present(decisions).length === 0)) {
    const said = all.map(([{ date, objet, lieu }]) => [dateEnMots(date), lieu, objet].filter(Boolean).join(', '));
    return { faits: fait('Réunions', ...said), blocs: minutes };
  }
  return {
    faits: [],
    blocs: [
      tableau(
        contrat,
        all.map(([reunion]) => reunion),
      ),
      ...minutes,
    ],
  };
}

function tableau(contrat: Contrat, all: readonly ReunionYaml[]): Bloc {
  const colonnes: readonly { readonly titre: string; readonly cellule: (reunion: ReunionYaml) => Phrase }[] = [
    { titre: 'Réunion', cellule: ({ date }) => phrase(enTete(dateEnMots(date))) },
    { titre: 'Lieu', cellule: ({ lieu }) => (lieu === undefined ? [] : ligne(contrat, lieu)) },
    { titre: 'Objet', cellule: ({ objet }) => (objet === undefined ? [] : ligne(contrat, objet)) },
    { titre: 'Décisions', cellule: ({ decisions }) => lignes(contrat, decisions) },
  ];
  const said = colonnes.filter(({ cellule }) => all.some((reunion) => cellule(reunion).length > 0));
  return {
    kind: 'tableau',
    legende: phrase('Réunions et décisions'),
    colonnes: said.map(({ titre }) => ({ titre, nombre: false })),
    lignes: all.map((reunion) => said.map(({ cellule }) => cellule(reunion))),
  };
}

/** Several lines in one cell. */
function lignes(contrat: Contrat, textes: readonly string[] | undefined): Phrase {
  return enLignes(present(textes).map(([text]) => ligne(contrat, text)));
}
