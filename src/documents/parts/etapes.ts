import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { EtapeYaml } from '../../model/yaml.generated.ts';
import { formatDateLong, parseDate } from '../../text/dates.ts';
import type { Bloc, Phrase } from '../view.ts';
import { dateEnMots, enTete, enUneLigne, joindre, ligne, paragraphe, texte } from '../words.ts';

/** The decisions; the work between them is told with the making, and the signature in full. */
const TOLD: ReadonlySet<EtapeYaml['etape']> = new Set(['intention', 'avis-cts', 'deliberations', 'en-vigueur']);

/** The steps of the approval that are done and dated, as the public reads them; nothing where there are none. */
export function etapesFranchies(contrat: Contrat): readonly Bloc[] {
  const items = present(contrat.yaml.procedure).flatMap(([etape, index]) => {
    if (!TOLD.has(etape.etape) || etape.date === undefined) return [];
    if (etape.statut !== undefined && etape.statut !== 'fait') return [];
    const prose = texte(contrat, contrat.at('procedure', index, 'observations'));
    return [
      joindre(ligne(contrat, `${jour(etape.date)} : ${quoi(contrat, etape)}.`), (prose && enUneLigne(prose)) ?? []),
    ];
  });
  return annoncee(contrat, 'Les étapes de son approbation :', items);
}

/** What is still to come: steps of the approval, then the evaluations. */
export function etapesAVenir(contrat: Contrat): readonly Bloc[] {
  const { procedure, evaluation } = contrat.yaml;
  const steps = present(procedure).flatMap(([etape]) => {
    const isAhead = etape.statut === 'a-venir' || etape.statut === 'en-cours';
    return isAhead && TOLD.has(etape.etape) ? [attendue(enTete(quoi(contrat, etape)), etape.date)] : [];
  });
  const evaluations = [
    ...(evaluation?.mi_parcours === undefined ? [] : [attendue('Évaluation à mi-parcours', evaluation.mi_parcours)]),
    ...(evaluation?.finale === undefined ? [] : [attendue('Évaluation finale', evaluation.finale)]),
  ];
  const items = [...steps, ...evaluations].map((words) => ligne(contrat, words));
  return annoncee(contrat, 'Les prochaines étapes :', items);
}

function annoncee(contrat: Contrat, annonce: string, items: readonly Phrase[]): readonly Bloc[] {
  return items.length === 0 ? [] : [paragraphe(contrat, annonce), { kind: 'liste', items }];
}

const attendue = (what: string, date: EtapeYaml['date']): string =>
  date === undefined ? what : `${what} : ${dateEnMots(date)}`;

/** « délibération de Valmont Agglomération, conseil communautaire, à l’unanimité », without capital nor stop. */
function quoi(contrat: Contrat, { etape, partenaire, organe, avis, vote }: EtapeYaml): string {
  const label = etape === 'deliberations' ? 'Délibération' : LABELS.nomEtape[etape];
  const who = contrat.partenaire(partenaire);
  const outcome = [
    avis && `avis ${LABELS.avis[avis].toLowerCase()}`,
    vote && (vote.toLowerCase() === 'unanimité' ? 'à l’unanimité' : `vote : ${vote}`),
  ].filter((part) => part !== undefined && part !== '');
  const named = organe ?? who?.nom_court ?? who?.nom;
  const precise = organe !== undefined && who !== undefined ? ` (${who.nom_court ?? who.nom})` : '';
  const what = label.charAt(0).toLowerCase() + label.slice(1);
  return [named === undefined ? what : `${what} – ${named}${precise}`, ...outcome].join(', ');
}

/** « Jeudi 10 octobre 2019 ». */
function jour(date: NonNullable<EtapeYaml['date']>): string {
  const parsed = parseDate(date);
  return enTete(parsed === undefined ? String(date) : formatDateLong(parsed));
}
