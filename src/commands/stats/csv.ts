import { departementEnMots } from '../../documents/portefeuille/words.ts';
import { BOM, csvNumber, csvText } from '../../formats/csv/csv.ts';
import { LABELS } from '../../model/labels.generated.ts';
import type { Portefeuille } from '../../model/portefeuille/portefeuille.ts';
import type { ResumeContrat } from '../../model/portefeuille/resume.ts';
import type { StatutFiche, TypeFinancement, TypePartenaire } from '../../model/yaml.generated.ts';
import { isoDate, type PreciseDate } from '../../text/dates.ts';

type Column = readonly [head: string, cell: (contrat: ResumeContrat) => string];

const STATUTS = Object.keys(LABELS.statutFiche) as readonly StatutFiche[];
const SOURCES = Object.keys(LABELS.typeFinancement) as readonly TypeFinancement[];
const HOSPITALS: readonly TypePartenaire[] = ['etablissement-de-sante', 'ght-etablissement-support', 'epsm'];

/** The columns, one row a contract. What a contract does not say is an empty cell; what it has none of is 0. */
const COLUMNS: readonly Column[] = [
  ['Dossier', ({ dossier }) => dossier],
  ['Lecture', ({ estPartiel }) => (estPartiel ? 'partielle' : 'complète')],
  ['Identifiant', ({ identifiant }) => identifiant],
  ['Titre', ({ titre }) => titre],
  ['Territoire', ({ territoire }) => territoire],
  ['Type de territoire', ({ typeTerritoire }) => labelOf(typeTerritoire, LABELS.typeTerritoire)],
  ['Départements', ({ departements }) => departements.map(departementEnMots).join(', ')],
  ['Nature', ({ nature }) => labelOf(nature, LABELS.nature)],
  ['Génération', ({ generation }) => (generation === undefined ? '' : csvNumber(generation))],
  ['État', ({ etat }) => labelOf(etat, LABELS.etat)],
  ['Signature', ({ signature }) => dateText(signature)],
  ['Fin', ({ fin }) => dateText(fin)],
  ['Signataires', ({ signataires }) => csvNumber(signataires.length)],
  ['CPAM signataires', namesOf((type) => type === 'cpam')],
  ['Conseils départementaux signataires', namesOf((type) => type === 'departement')],
  ['Établissements de santé signataires', namesOf((type) => type !== undefined && HOSPITALS.includes(type))],
  ['Thèmes', ({ themes }) => themes.map((theme) => LABELS.theme[theme]).join(', ')],
  ['Axes', ({ axes }) => csvNumber(axes)],
  ['Fiches', ({ fiches }) => csvNumber(fiches)],
  ...STATUTS.map(
    (statut): Column => [
      `Fiches : ${LABELS.statutFiche[statut]}`,
      ({ statuts }) => csvNumber(statuts.get(statut) ?? 0),
    ],
  ),
  ['Fiches chiffrées', ({ budget }) => csvNumber(budget.fiches)],
  ['Budget (€)', ({ budget }) => (budget.fiches === 0 ? '' : csvNumber(budget.total))],
  ...SOURCES.map(
    (source): Column => [
      `${LABELS.typeFinancement[source]} (€)`,
      ({ budget }) => csvNumber(budget.parSource.get(source) ?? 0),
    ],
  ),
  ['Sans source (€)', ({ budget }) => csvNumber(budget.sansSource)],
];

/** The first bytes of every such file. */
export const CSV_MARK: string = `${BOM}Dossier;Lecture;Identifiant`;

/** One row a contract, for a spreadsheet. A contract that can't be read has its row too, and says why. */
export function csvStats({ contrats, illisibles }: Portefeuille): string {
  const unread = illisibles.map(({ dossier, raison }) => [dossier, `illisible : ${raison}`]);
  return csvText([
    COLUMNS.map(([head]) => head),
    ...contrats.map((contrat) => COLUMNS.map(([, cell]) => cell(contrat))),
    ...unread.map((row) => COLUMNS.map((_, at) => row[at] ?? '')),
  ]);
}

function namesOf(isWanted: (type: TypePartenaire | undefined) => boolean): Column[1] {
  return ({ signataires }) => signataires.flatMap(({ type, nom }) => (isWanted(type) ? [nom] : [])).join(', ');
}

function labelOf<Key extends string>(key: Key | undefined, labels: Readonly<Record<Key, string>>): string {
  return key === undefined ? '' : labels[key];
}

function dateText(date: PreciseDate | undefined): string {
  return date === undefined ? '' : isoDate(date);
}
