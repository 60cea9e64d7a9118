import { stringify } from 'yaml';

/** The files of a contract folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** What a long contract is made of. */
export interface Size {
  readonly axes: number;
  readonly fiches: number;
  readonly signataires: number;
  /** Whether fiches have long tables, long lists, notes and titles of several lines, so that each takes several pages. */
  readonly isLong?: boolean;
  readonly etat?: 'brouillon' | 'arrete' | 'signe';
  /** Where its sentences come from, if not from here. */
  readonly prose?: Prose;
}

/** Writes so many sentences; another seed gives others. */
export type Prose = (seed: number, sentences: number) => string;

/** The contract before it is written: `contrat.yaml`, and the other files by path. */
export interface LongContract {
  readonly contrat: Readonly<Record<string, unknown>>;
  readonly fiches: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * A contract of an invented place, as long as wanted, the same each time: for tests of what many pages do, and to measure. Signs that
 * are in no text font stand in its titles.
 */
export function longContract(size: Size): Files {
  const { contrat, fiches } = longContractValues(size);
  const files = [...fiches].map(([path, fiche]) => [path, stringify(fiche, { lineWidth: 0 })] as const);
  return { 'contrat.yaml': stringify(contrat, { lineWidth: 0 }), ...Object.fromEntries(files) };
}

/** The values of such a contract, for whoever writes them otherwise. */
export function longContractValues(size: Size): LongContract {
  const { axes, fiches, signataires, etat = 'arrete', prose = plainProse } = size;
  const files = Array.from({ length: fiches }, (_, index) => {
    const axe = 1 + (index % axes);
    const id = `${axe}.${1 + Math.floor(index / axes)}`;
    return [`fiches/${id}.yaml`, fiche(index, id, axe, size)] as const;
  });
  const contrat = {
    version: 1,
    identifiant: `cls-hautes-rives-${fiches}`,
    titre: 'Contrat local de santé des Hautes Rives',
    nature: 'contrat',
    generation: 2,
    etat,
    territoire: { nom: 'Hautes Rives Agglomération', type: 'ca', siren: '200000008', departements: ['42'] },
    periode: { debut: '2024-07-01', fin: '2029-06-30', duree: '5 ans' },
    signature: { date: '2024-06-28', lieu: 'Hautes Rives', exemplaires: 2 },
    preambule: prose(7, 6),
    partenaires: Array.from({ length: signataires }, (_, index) => signataire(index, prose)),
    gouvernance: {
      instances: [
        {
          id: 'copil',
          type: 'copil',
          nom: 'Comité de pilotage',
          presidence: ['ars', 'partenaire-1'],
          membres: ['ars', 'partenaire-1'],
          frequence: 'annuelle',
        },
      ],
    },
    axes: Array.from({ length: axes }, (_, index) => ({
      id: String(index + 1),
      titre: `${TITRES[index % TITRES.length]}, ${lieu(index)}`,
      // Signs that are in no text font, in every running head.
      titre_court: `Santé ≥ ${lieu(index)} → ✓ ☐`,
      objectifs: [{ id: `${index + 1}.1`, titre: `Agir ${lieu(index + 3)}` }],
    })),
  };
  return { contrat, fiches: new Map(files) };
}

const TITRES = [
  'Renforcer la prévention',
  'Faciliter l’accès aux soins',
  'Agir pour la santé mentale',
  'Vieillir chez soi',
];
const VERBES = [
  'Organiser le dépistage',
  'Ouvrir un point santé',
  'Former les aidants',
  'Réduire le bruit',
  'Coordonner les soins',
];
export const LIEUX: readonly string[] = [
  'dans les quartiers',
  'à l’école',
  'au travail',
  'en milieu rural',
  'près des gares',
  'avec les communes',
  'en été',
];
export const PHRASES: readonly string[] = [
  'Les habitants et les professionnels ont décrit ensemble ce qui manque et ce qui marche déjà.',
  'L’action commence par les communes qui n’ont plus de médecin généraliste.',
  'Une équipe mobile se rend chaque semaine dans les lieux où vivent les personnes concernées.',
  'Les données sont recueillies une fois par an, puis présentées au comité de pilotage.',
  'Le partenaire met à disposition un local, du matériel et du temps de travail.',
  'La communication est faite avec celles et ceux à qui elle s’adresse.',
  'Chaque étape fait l’objet d’un point d’avancement partagé.',
];

const lieu = (number: number): string => LIEUX[number % LIEUX.length] ?? '';

function plainProse(seed: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => PHRASES[(seed * 3 + index * 2) % PHRASES.length]).join(' ');
}

function signataire(index: number, prose: Prose): object {
  return {
    id: index === 0 ? 'ars' : `partenaire-${index}`,
    nom:
      index === 0
        ? 'Agence régionale de santé'
        : `Centre intercommunal d’action sociale ${lieu(index)}, secteur ${index}`,
    type: index === 0 ? 'ars' : 'epci',
    role: index < 2 ? 'porteur' : 'cosignataire',
    representant: { civilite: 'Mme', nom: `Camille Exemple ${index}`, fonction: 'présidente' },
    engagements: prose(index, 1),
  };
}

function fiche(index: number, id: string, axe: number, size: Size): Readonly<Record<string, unknown>> {
  const { isLong = false, signataires, prose = plainProse } = size;
  const verbe = VERBES[index % VERBES.length];
  const sign = index % 10 === 0 ? ` ≥ 80 % → ✓ et ☐` : '';
  const long = isLong
    ? `, avec celles et ceux qui y vivent, y travaillent et y soignent, ${lieu(index + 2)} et ${lieu(index + 4)}`
    : '';
  return {
    id,
    titre: `${verbe} ${lieu(index)}, action ${index + 1}${sign}${long}`,
    axe: String(axe),
    objectif: `${axe}.1`,
    maturite: 'action',
    pilote: `partenaire-${1 + (index % (signataires - 1))}`,
    partenaires: [{ id: 'ars', statut: 'acte' }],
    contexte: `${prose(index, isLong ? 9 : 4)}[^1]\n\n[^1]: Note de la fiche ${id}, ${lieu(index)}.`,
    objectifs: Array.from(
      { length: isLong ? 12 : 3 },
      (_, number) => `Atteindre l’objectif ${number + 1} ${lieu(index + number)}`,
    ),
    description: isLong
      ? `${prose(index, 8)}\n\n${table(index, prose)}\n\n${prose(index + 1, 8)}`
      : prose(index + 1, 5),
    public_cible: ['tout-public'],
    calendrier: { debut: '2024-09', fin: '2026-12' },
    budget: { total: 30_000 + index, financements: [{ financeur: 'ars', montant: 30_000 + index }] },
    indicateurs: Array.from({ length: isLong ? 24 : 2 }, (_, number) => ({
      id: `i${number + 1}`,
      libelle: `Personnes rencontrées ${lieu(index + number)}, mesure ${number + 1}`,
      type: 'resultat',
      unite: 'personnes',
      cible: 100 + number,
      source: 'registre',
    })),
  };
}

/** A table of prose longer than a page, each row of which takes several lines. */
function table(seed: number, prose: Prose): string {
  const rows = Array.from({ length: 30 }, (_, row) => `| Étape ${row + 1} | ${prose(seed + row, 2)} | ${lieu(row)} |`);
  return ['| Quoi | Comment | Où |', '| --- | --- | --- |', ...rows].join('\n');
}
