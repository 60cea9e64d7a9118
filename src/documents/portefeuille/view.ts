import { LABELS } from '../../model/labels.generated.ts';
import { type Portefeuille, yearOf } from '../../model/portefeuille/portefeuille.ts';
import type { ResumeContrat } from '../../model/portefeuille/resume.ts';
import { foldName } from '../../registers/territories/names.ts';
import { dateOf, formatDate, type PreciseDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Phrase, View } from '../view.ts';
import { blocCarte } from './carte.ts';
import { type Chiffre, chiffresEnMots } from './chiffres.ts';
import { blocChiffre } from './figures.ts';
import { type Filtre, filtresDe, valuesOf } from './filtres.ts';
import {
  contratsEnMots,
  departementEnMots,
  doublonEnMots,
  generationEnMots,
  lusEtSignes,
  NON_PRECISE,
} from './words.ts';

/** A figure so important that it is read first. */
interface Repere {
  readonly nombre: string;
  readonly mots: Phrase;
}

/** A part of the page: figures that answer one question. */
interface Partie {
  readonly ancre: string;
  readonly titre: Phrase;
  readonly blocs: readonly Piece[];
}

/** One figure or table. */
interface Piece {
  readonly bloc: Bloc;
  readonly titre: Phrase;
  /** Whether a telephone has to slide it to show all its columns. */
  readonly defile: boolean;
}

/** One contract in the table, with what it can be found by. */
interface LigneContrat {
  readonly titre: Phrase;
  readonly dossier: string;
  readonly departements: Phrase;
  readonly signature: Phrase;
  readonly fin: Phrase;
  readonly generation: Phrase;
  readonly etat: Phrase;
  readonly themes: Phrase;
  readonly axes: string;
  readonly fiches: string;
  /** Its names without accents and capitals. */
  readonly texte: string;
  /** Its values for the filters, each list parted by spaces. */
  readonly valeurs: readonly { readonly nom: string; readonly valeurs: string }[];
}

/** The page of the regional view, ready to print. */
export interface PortefeuilleView extends View {
  readonly titrePage: Phrase;
  readonly resume: Phrase;
  readonly reperes: readonly Repere[];
  readonly parties: readonly Partie[];
  /** Contracts that no figure counts, or only in part, or perhaps twice. */
  readonly reserves: readonly Phrase[];
  readonly filtres: readonly Filtre[];
  readonly compte: Phrase;
  readonly contrats: readonly LigneContrat[];
}

const TITRE = 'Les contrats locaux de santé';

/** The parts of the page, and the figures of each by their anchors. */
const PARTIES: readonly { readonly ancre: string; readonly titre: string; readonly chiffres: readonly string[] }[] = [
  { ancre: 'signatures', titre: 'Où et quand', chiffres: ['departements', 'annees'] },
  { ancre: 'sujets', titre: 'De quoi ils parlent', chiffres: ['themes'] },
  { ancre: 'parties', titre: 'Qui signe', chiffres: ['signataires', 'cpam'] },
  { ancre: 'formes', titre: 'Quels contrats', chiffres: ['generations', 'natures', 'etats', 'contenu'] },
  { ancre: 'actions', titre: 'Les actions et leurs moyens', chiffres: ['fiches', 'budgets'] },
  { ancre: 'fins', titre: 'Ce qui finit bientôt', chiffres: ['echeances'] },
];

/** The regional view as a View. Everything in it comes from the portfolio; it knows no format. */
export function portefeuilleView(portefeuille: Portefeuille): PortefeuilleView {
  const { jour, contrats, chiffres } = portefeuille;
  const all = new Map(chiffresEnMots(chiffres).map((chiffre) => [chiffre.ancre, chiffre]));
  const day = formatDate(dateOf(jour));
  return {
    document: 'portefeuille',
    fichier: 'portefeuille',
    titre: TITRE,
    sujet: `${contratsEnMots(chiffres.lus, 'lu')} : signatures, thèmes, signataires, actions et budgets`,
    auteur: '',
    motsCles: ['contrat local de santé'],
    langue: 'fr',
    // A page about contracts is no draft of any.
    etat: 'signe',
    marque: undefined,
    filigrane: undefined,
    transcription: undefined,
    courants: [],
    pied: TITRE,
    aCouverture: false,
    nomsDus: [],
    titrePage: phrase(TITRE),
    resume: phrase(`${lusEtSignes(chiffres)}, au ${day}.`),
    reperes: reperesOf(portefeuille),
    parties: PARTIES.map(({ ancre, titre, chiffres: own }) => ({
      ancre,
      titre: phrase(titre),
      blocs: [
        ...(ancre === 'signatures' ? blocCarte(chiffres.parDepartement) : []),
        ...own.flatMap((one) => all.get(one) ?? []).map(blocChiffre),
        ...(ancre === 'signatures' ? croisement(portefeuille, all.get('departements')) : []),
        ...(ancre === 'fins' ? proches(portefeuille) : []),
      ].map(piece),
    })).filter(({ blocs }) => blocs.length > 0),
    reserves: reservesOf(portefeuille),
    filtres: filtresDe(portefeuille),
    compte: phrase(contratsEnMots(contrats.length)),
    contrats: contrats.map(ligneContrat),
  };
}

function reperesOf({ chiffres: { signes, themes, signataires, echeances, fiches } }: Portefeuille): readonly Repere[] {
  const repere = (count: number, one: string, many: string): Repere => ({
    nombre: formatNumber(count),
    mots: phrase(count < 2 ? one : many),
  });
  return [
    repere(signes, 'contrat signé', 'contrats signés'),
    repere(themes.base, 'contrat analysé par thème', 'contrats analysés par thème'),
    repere(signataires.cpam.base, 'cosigné par une CPAM', 'cosignés par une CPAM'),
    repere(fiches.total, 'fiche-action', 'fiches-actions'),
    repere(echeances.nombres['dans-l-annee'], 'finit dans l’année', 'finissent dans l’année'),
  ];
}

/** A telephone has room for so many columns, in large type too. */
const COLUMNS = 2;

function piece(bloc: Bloc): Piece {
  const titre = bloc.kind === 'tableau' ? bloc.legende : [];
  return { bloc, titre, defile: bloc.kind === 'tableau' && bloc.colonnes.length > COLUMNS };
}

/** Contracts by département and year, where there are several of both. */
function croisement({ chiffres }: Portefeuille, departements: Chiffre | undefined): readonly Bloc[] {
  const years = chiffres.parAnnee.comptes.map(({ cle }) => cle);
  const places: readonly (string | undefined)[] = [
    ...chiffres.parDepartement.comptes.map(({ cle }) => cle),
    ...(chiffres.parDepartement.nonPrecise > 0 ? [undefined] : []),
  ];
  if (departements === undefined || years.length < 2 || places.length < 2) return [];
  const columns: readonly (number | undefined)[] = [...years, ...(chiffres.parAnnee.nonPrecise > 0 ? [undefined] : [])];
  const countOf = (departement: string | undefined, annee: number | undefined): number =>
    chiffres.croisements.find((one) => one.departement === departement && one.annee === annee)?.nombre ?? 0;
  return [
    {
      kind: 'tableau',
      legende: phrase(`Contrats signés par département et par année, ${departements.base}`),
      colonnes: [
        { titre: 'Département', nombre: false },
        ...columns.map((annee) => ({ titre: annee === undefined ? NON_PRECISE : String(annee), nombre: true })),
      ],
      lignes: places.map((departement) => [
        phrase(departement === undefined ? NON_PRECISE : departementEnMots(departement)),
        ...columns.map((annee) => {
          const count = countOf(departement, annee);
          return count === 0 ? [] : phrase(formatNumber(count));
        }),
      ]),
    },
  ];
}

function proches({ chiffres: { echeances } }: Portefeuille): readonly Bloc[] {
  if (echeances.proches.length === 0) return [];
  return [
    {
      kind: 'tableau',
      legende: phrase(
        `Contrats qui finissent dans l’année, ${formatNumber(echeances.proches.length)} sur ${contratsEnMots(echeances.base, 'signé')}`,
      ),
      colonnes: ['Contrat', 'Départements', 'Fin'].map((titre) => ({ titre, nombre: false })),
      lignes: echeances.proches.map((contrat) => [
        phrase(contrat.titre),
        departementsOf(contrat),
        dateInWords(contrat.fin),
      ]),
    },
  ];
}

function reservesOf({ contrats, illisibles, doublons }: Portefeuille): readonly Phrase[] {
  return [
    ...illisibles.map(({ dossier, raison }) => phrase(`${dossier} n’est pas compté : ${raison}.`)),
    ...contrats
      .filter(({ estPartiel }) => estPartiel)
      .map(({ dossier }) => phrase(`${dossier} n’est compté qu’en partie : des valeurs y sont refusées.`)),
    ...doublons.map((doublon) => phrase(doublonEnMots(doublon))),
  ];
}

function ligneContrat(contrat: ResumeContrat): LigneContrat {
  const { titre, dossier, territoire, identifiant, signataires, themes, generation, etat } = contrat;
  return {
    titre: phrase(titre === '' ? dossier : titre),
    dossier,
    departements: departementsOf(contrat),
    signature: contrat.etat === 'signe' || yearOf(contrat) !== undefined ? dateInWords(contrat.signature) : [],
    fin: dateInWords(contrat.fin),
    generation: phrase(generation === undefined ? NON_PRECISE : generationEnMots(generation)),
    etat: phrase(etat === undefined ? NON_PRECISE : LABELS.etat[etat]),
    themes: phrase(themes.length === 0 ? 'Sans thème' : themes.map((theme) => LABELS.theme[theme]).join(', ')),
    axes: formatNumber(contrat.axes),
    fiches: formatNumber(contrat.fiches),
    texte: foldName([titre, territoire, identifiant, ...signataires.map(({ nom }) => nom)].join(' ')),
    valeurs: valuesOf(contrat).map(({ nom, valeurs }) => ({ nom, valeurs: valeurs.join(' ') })),
  };
}

function departementsOf({ departements }: ResumeContrat): Phrase {
  return phrase(departements.length === 0 ? NON_PRECISE : departements.map(departementEnMots).join(', '));
}

function dateInWords(date: PreciseDate | undefined): Phrase {
  return phrase(date === undefined ? NON_PRECISE : formatDate(date));
}
