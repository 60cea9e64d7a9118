import { LABELS } from '../../model/labels.generated.ts';
import { type Portefeuille, yearOf } from '../../model/portefeuille/portefeuille.ts';
import type { ResumeContrat } from '../../model/portefeuille/resume.ts';
import { departementEnMots, generationEnMots, NON_PRECISE } from './words.ts';

/** A way to choose among contracts: a list of values, each with its words and how many contracts have it. */
export interface Filtre {
  /** Name of the value in the page: letters and hyphens. */
  readonly nom: string;
  readonly libelle: string;
  readonly choix: readonly { readonly valeur: string; readonly libelle: string }[];
}

/** Stands for what a contract does not say. */
const SANS = '-';

interface Critere {
  readonly nom: string;
  readonly libelle: string;
  valuesOf(contrat: ResumeContrat): readonly string[];
  inWords(valeur: string): string;
}

const CRITERES: readonly Critere[] = [
  {
    nom: 'annee',
    libelle: 'Année de signature',
    valuesOf: (contrat) => said(yearOf(contrat)),
    inWords: (annee) => annee,
  },
  {
    nom: 'departement',
    libelle: 'Département',
    valuesOf: ({ departements }) => departements,
    inWords: departementEnMots,
  },
  {
    nom: 'theme',
    libelle: 'Thème',
    valuesOf: ({ themes }) => themes,
    inWords: (theme) => labelIn(LABELS.theme, theme),
  },
  {
    nom: 'generation',
    libelle: 'Génération',
    valuesOf: ({ generation }) => said(generation),
    inWords: (generation) => generationEnMots(Number(generation)),
  },
  { nom: 'etat', libelle: 'État', valuesOf: ({ etat }) => said(etat), inWords: (etat) => labelIn(LABELS.etat, etat) },
];

/** What one contract is, for each way to choose. */
export type Valeurs = readonly { readonly nom: string; readonly valeurs: readonly string[] }[];

/** The values of a contract; `-` for what it does not say. */
export function valuesOf(contrat: ResumeContrat): Valeurs {
  return CRITERES.map(({ nom, valuesOf }) => {
    const valeurs = valuesOf(contrat);
    return { nom, valeurs: valeurs.length === 0 ? [SANS] : valeurs };
  });
}

/** The ways to choose that part the contracts: one that all share leaves nothing to choose. */
export function filtresDe({ contrats }: Portefeuille): readonly Filtre[] {
  return CRITERES.map(({ nom, libelle, valuesOf, inWords }) => {
    const known = [...new Set(contrats.flatMap(valuesOf))].map((valeur) => ({ valeur, libelle: inWords(valeur) }));
    known.sort((a, b) => compareWords(a.libelle, b.libelle));
    const isMissing = contrats.some((contrat) => valuesOf(contrat).length === 0);
    return { nom, libelle, choix: [...known, ...(isMissing ? [{ valeur: SANS, libelle: NON_PRECISE }] : [])] };
  }).filter(({ choix }) => choix.length > 1);
}

/** The order of a French dictionary, alike on every machine. */
const { compare: compareWords } = new Intl.Collator('fr', { numeric: true });

function said(value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [String(value)];
}

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}
