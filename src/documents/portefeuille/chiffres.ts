import { LABELS } from '../../model/labels.generated.ts';
import type { ChiffresPortefeuille } from '../../model/portefeuille/portefeuille.ts';
import type { Etendue, Repartition } from '../../model/portefeuille/repartition.ts';
import { plural } from '../../text/agreement.ts';
import { formatAmount, formatNumber } from '../../text/numbers.ts';
import { contratsEnMots, departementEnMots, generationEnMots, NON_PRECISE } from './words.ts';

/** One row of a figure. */
export interface LigneChiffre {
  readonly libelle: string;
  /** Something less important, to stand beneath the label. */
  readonly detail?: string;
  /** Its numbers, one under each column. */
  readonly valeurs: readonly string[];
  /** The length of its bar, from 0 to 1 of the longest; absent where a bar would say nothing. */
  readonly part: number | undefined;
  /** What the contracts do not say. */
  readonly estInconnu: boolean;
}

/** One figure of the regional view: a table, its first numbers shown as bars as well. */
export interface Chiffre {
  readonly ancre: string;
  readonly titre: string;
  /** What it is counted on: « sur 54 contrats analysés ». */
  readonly base: string;
  /** What the reader should know to read it right. */
  readonly note: string | undefined;
  /** Whether the greatest come first, so that the last may be left out where room lacks. */
  readonly estClasse: boolean;
  /** Heads of the columns: that of the labels, then those of the numbers. */
  readonly colonnes: readonly [string, ...string[]];
  readonly lignes: readonly LigneChiffre[];
}

/** The figures of a portfolio as words and numbers, in the order in which they are read. Those without any row are left out. */
export function chiffresEnMots(chiffres: ChiffresPortefeuille): readonly Chiffre[] {
  const lus = `sur ${contratsEnMots(chiffres.lus, 'lu')}`;
  const signes = `sur ${contratsEnMots(chiffres.signes, 'signé')}`;
  const all: readonly Chiffre[] = [
    {
      ancre: 'departements',
      titre: 'Contrats signés par département',
      base: signes,
      note: departementsNote(chiffres.parDepartement),
      ...rows('Département', chiffres.parDepartement, departementEnMots),
    },
    {
      ancre: 'annees',
      titre: 'Contrats signés par année',
      base: signes,
      note: undefined,
      ...rows('Année', everyYear(chiffres.parAnnee), String),
    },
    themes(chiffres),
    signataires(chiffres, signes),
    {
      ancre: 'cpam',
      titre: 'Contrats cosignés par une CPAM',
      base: `${plural(chiffres.signataires.cpam.base, 'contrat')} ${signes}`,
      note: undefined,
      ...rows('Département de la caisse', chiffres.signataires.cpam, departementEnMots),
    },
    {
      ancre: 'generations',
      titre: 'Générations',
      base: lus,
      note: undefined,
      ...rows('Génération', chiffres.generations, generationEnMots),
    },
    {
      ancre: 'natures',
      titre: 'Natures',
      base: lus,
      note: undefined,
      ...rows('Nature', chiffres.natures, (nature) => LABELS.nature[nature]),
    },
    {
      ancre: 'etats',
      titre: 'États',
      base: lus,
      note: undefined,
      ...rows('État', chiffres.etats, (etat) => LABELS.etat[etat]),
    },
    contenu(chiffres, lus),
    {
      ancre: 'fiches',
      titre: 'État des fiches',
      base: `sur ${plural(chiffres.statuts.base, 'fiche')}`,
      note: undefined,
      ...rows('État', chiffres.statuts, (statut) => LABELS.statutFiche[statut], 'Fiches'),
    },
    budgets(chiffres),
    echeances(chiffres, signes),
  ];
  return all.filter(({ lignes }) => lignes.length > 0);
}

/** The rows of a distribution; what is not said comes last, and is never dropped. */
function rows<Cle>(
  head: string,
  { comptes, nonPrecise }: Pick<Repartition<Cle>, 'comptes' | 'nonPrecise'>,
  label: (cle: Cle) => string,
  counted = 'Contrats',
): Pick<Chiffre, 'estClasse' | 'colonnes' | 'lignes'> {
  const most = Math.max(1, nonPrecise, ...comptes.map(({ nombre }) => nombre));
  const known = comptes.map(({ cle, nombre }) => row(label(cle), [nombre], nombre / most));
  return { estClasse: false, colonnes: [head, counted], lignes: [...known, ...unknown(nonPrecise, most)] };
}

function row(libelle: string, numbers: readonly number[], part: number | undefined): LigneChiffre {
  return { libelle, valeurs: numbers.map(formatNumber), part, estInconnu: false };
}

function unknown(count: number, most: number, libelle = NON_PRECISE): readonly LigneChiffre[] {
  return count === 0 ? [] : [{ ...row(libelle, [count], count / most), estInconnu: true }];
}

/** A year without signature between two others is seen too. */
function everyYear({ comptes, ...rest }: Repartition<number>): Repartition<number> {
  const [first, last] = [comptes[0]?.cle, comptes.at(-1)?.cle];
  if (first === undefined || last === undefined || last - first > MOST_YEARS) return { comptes, ...rest };
  const counts = new Map(comptes.map(({ cle, nombre }) => [cle, nombre]));
  const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return { ...rest, comptes: years.map((cle) => ({ cle, nombre: counts.get(cle) ?? 0 })) };
}

/** Longer than there can be contracts: a year was mistyped, and is shown as it stands. */
const MOST_YEARS = 60;

function departementsNote({ base, comptes, nonPrecise }: Repartition<string>): string | undefined {
  const several = comptes.reduce((sum, { nombre }) => sum + nombre, nonPrecise) > base;
  return several ? 'Un contrat étendu sur plusieurs départements compte dans chacun.' : undefined;
}

function themes({ themes, lus }: ChiffresPortefeuille): Chiffre {
  return {
    ancre: 'themes',
    titre: 'Thèmes',
    base: `sur ${contratsEnMots(themes.base, 'analysé')}`,
    note: `Un contrat est analysé quand ses axes ou ses fiches ont des thèmes : ${formatNumber(themes.base)} sur ${formatNumber(lus)}${
      themes.nonPrecise === 0 ? '' : ` ; ${plural(themes.nonPrecise, 'contrat')} sans thème`
    }. Il compte une fois pour chacun de ses thèmes.`,
    // The others are told in the note; where no contract has a theme, they are all that there is to tell.
    ...rows(
      'Thème',
      { ...themes, nonPrecise: themes.base === 0 ? themes.nonPrecise : 0 },
      (theme) => LABELS.theme[theme],
    ),
    estClasse: true,
  };
}

function signataires({ signataires: { types, nonPrecise } }: ChiffresPortefeuille, base: string): Chiffre {
  const most = Math.max(1, nonPrecise, ...types.map(({ contrats }) => contrats));
  return {
    ancre: 'signataires',
    titre: 'Signataires',
    base,
    note: 'Deux organismes sont le même s’ils ont le même numéro, ou le même nom dans le même département.',
    estClasse: true,
    colonnes: ['Type', 'Contrats', 'Organismes'],
    lignes: [
      ...types.map(({ type, contrats, organismes }) => ({
        ...row(LABELS.typePartenaire[type], [contrats, organismes], contrats / most),
        detail: plural(organismes, 'organisme'),
      })),
      ...unknown(nonPrecise, most).map((line) => ({ ...line, valeurs: [...line.valeurs, '–'] })),
    ],
  };
}

function contenu({ axes, fiches }: ChiffresPortefeuille, base: string): Chiffre {
  const line = (libelle: string, { mesures, total, sans }: Etendue): LigneChiffre => ({
    ...row(libelle, [], undefined),
    valeurs: [
      ...(mesures === undefined
        ? ['–', '–', '–']
        : [mesures.min, mesures.mediane, mesures.max].map((value) => formatNumber(value))),
      formatNumber(total),
      formatNumber(sans),
    ],
  });
  return {
    ancre: 'contenu',
    titre: 'Axes et fiches par contrat',
    base,
    note: 'Le minimum, la médiane et le maximum sont ceux des contrats qui en ont.',
    estClasse: false,
    colonnes: ['Contenu', 'Minimum', 'Médiane', 'Maximum', 'En tout', 'Contrats sans'],
    lignes: axes.base + fiches.base + axes.sans === 0 ? [] : [line('Axes', axes), line('Fiches', fiches)],
  };
}

function budgets({ budgets: { fiches, sans, total, parSource, sansSource } }: ChiffresPortefeuille): Chiffre {
  const most = Math.max(1, sansSource, ...parSource.map(({ montant }) => montant));
  const line = (libelle: string, montant: number, estInconnu: boolean): LigneChiffre => ({
    libelle,
    valeurs: [formatAmount(montant)],
    part: montant / most,
    estInconnu,
  });
  return {
    ancre: 'budgets',
    titre: 'Budgets par source',
    base: `${formatAmount(total)} sur ${plural(fiches, 'fiche chiffrée', 'fiches chiffrées')}`,
    note: `${plural(sans, 'fiche')} sans budget. Les financements refusés ne comptent pas.`,
    estClasse: true,
    colonnes: ['Source', 'Montant'],
    lignes: [
      ...parSource.map(({ source, montant }) => line(LABELS.typeFinancement[source], montant, false)),
      ...(sansSource === 0 ? [] : [line(NON_PRECISE, sansSource, true)]),
    ],
  };
}

function echeances({ echeances: { nombres, nonPrecise } }: ChiffresPortefeuille, base: string): Chiffre {
  const most = Math.max(1, nonPrecise, ...Object.values(nombres));
  const known = [
    ['Déjà échus', nombres.passee],
    ['Finissent dans l’année', nombres['dans-l-annee']],
    ['Finissent plus tard', nombres['plus-tard']],
  ] as const;
  const isEmpty = nonPrecise === 0 && known.every(([, count]) => count === 0);
  return {
    ancre: 'echeances',
    titre: 'Fin des contrats signés',
    base,
    note: 'Une fin connue à l’année près est dans l’année dès qu’un de ses jours y est.',
    estClasse: false,
    colonnes: ['Fin', 'Contrats'],
    lignes: isEmpty
      ? []
      : [...known.map(([libelle, count]) => row(libelle, [count], count / most)), ...unknown(nonPrecise, most)],
  };
}
