import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { EtapeYaml } from '../../model/yaml.generated.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocGroupe, dateEnMots, enTete, enUneLigne, joindre, ligne, texte } from '../words.ts';

const COLONNES = [
  { titre: 'Étape', nombre: false },
  { titre: 'Date', nombre: false },
  { titre: 'Précisions', nombre: false },
] as const;

/** The steps of the approval, in the order of the contract, as far as they are recorded. */
export function procedure(contrat: Contrat): readonly Bloc[] {
  const etapes = present(contrat.yaml.procedure).map(([etape, index]) => {
    const prose = texte(contrat, contrat.at('procedure', index, 'observations'));
    // Observations of one paragraph stand in the row of their step; longer ones come below the table.
    const line = prose && enUneLigne(prose);
    return {
      nom: nomEtape(contrat, etape),
      date: dateEtape(etape),
      precisions: joindre(precisions(contrat, etape), line ?? []),
      below: prose === undefined || line !== undefined ? [] : [{ kind: 'prose' as const, prose }],
    };
  });
  if (etapes.length === 0) return [];
  const lignes = etapes.map(({ nom, date, precisions: said }) => [nom, date, said]);
  return [
    { kind: 'tableau', legende: phrase('Étapes de la procédure'), colonnes: COLONNES, lignes },
    ...etapes.flatMap(({ nom, below }) => blocGroupe(nom, below)),
  ];
}

function nomEtape(contrat: Contrat, { etape, partenaire, organe }: EtapeYaml): Phrase {
  const who = [contrat.partenaire(partenaire)?.nom, organe].filter((part) => part !== undefined).join(', ');
  return ligne(contrat, who === '' ? LABELS.nomEtape[etape] : `${LABELS.nomEtape[etape]} – ${who}`);
}

function dateEtape({ date, statut }: EtapeYaml): Phrase {
  if (date !== undefined) return phrase(dateEnMots(date));
  return statut === undefined ? [] : phrase(LABELS.statutEtape[statut]);
}

function precisions(
  contrat: Contrat,
  { avis, numero, vote, publication, transmission, delai, date, statut }: EtapeYaml,
): Phrase {
  const parts = [
    avis && LABELS.avis[avis],
    numero === undefined ? undefined : `n° ${numero}`,
    vote,
    publication === undefined ? undefined : `publiée le ${dateEnMots(publication)}`,
    transmission === undefined ? undefined : `transmise le ${dateEnMots(transmission)}`,
    delai === undefined ? undefined : `délai à prévoir : ${delai}`,
    date !== undefined && statut !== undefined && statut !== 'fait'
      ? LABELS.statutEtape[statut].toLowerCase()
      : undefined,
  ];
  const said = parts.filter((part) => part !== undefined && part !== '').join(' ; ');
  return said === '' ? [] : ligne(contrat, `${enTete(said)}.`);
}
