import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { EtapeYaml } from '../../model/yaml.generated.ts';
import { countInWords } from '../../text/agreement.ts';
import { phrase } from '../../text/typography.ts';
import type { FigureView } from '../view.ts';
import { dateDansPhrase, dateEnMots } from '../words.ts';
import type { Avancee, EtapeTracee } from './dessin.ts';
import { mots, motsPropres, nomBref, plageDe, sourceDe } from './words.ts';

const COLONNES = [
  { titre: 'Étape', nombre: false },
  { titre: 'Date', nombre: false },
  { titre: 'État', nombre: false },
] as const;

const ETATS: Readonly<Record<Avancee, string>> = { fait: 'faite', 'en-cours': 'en cours', 'a-venir': 'à venir' };

/** The steps of the approval on a scale of time; `undefined` where fewer than two have a date. */
export function figureFrise(contrat: Contrat): FigureView | undefined {
  const etapes = etapesTracees(contrat);
  const dated = etapes.filter(({ plage }) => plage !== undefined);
  if (dated.length < 2) return undefined;
  return {
    dessin: { kind: 'frise', etapes },
    titre: phrase('Les étapes de la procédure'),
    alternative: alternative(etapes, contrat),
    source: sourceDe(contrat, 'la procédure'),
    colonnes: COLONNES,
    lignes: etapes.map(({ titre, detail, quand, avancee }) => [
      phrase(detail === undefined ? titre : `${titre} – ${detail}`),
      quand === undefined ? [] : phrase(quand),
      phrase(ETATS[avancee]),
    ]),
  };
}

/** In the order of time; a step without a date keeps its place after those that have one. */
function etapesTracees(contrat: Contrat): readonly EtapeTracee[] {
  const all = present(contrat.yaml.procedure).flatMap(([etape]) =>
    etape.statut === 'sans-objet' ? [] : [etapeTracee(contrat, etape)],
  );
  const place = ({ plage }: EtapeTracee): number => plage?.debut ?? Number.POSITIVE_INFINITY;
  return all.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function etapeTracee(contrat: Contrat, { etape, partenaire, organe, statut, date }: EtapeYaml): EtapeTracee {
  const who = contrat.partenaire(partenaire);
  const detail = who === undefined ? organe && mots(contrat, organe) : nomBref(contrat, who);
  return {
    titre: motsPropres(etape === 'deliberations' && who !== undefined ? 'Délibération' : LABELS.nomEtape[etape]),
    detail,
    quand: date === undefined ? undefined : motsPropres(dateEnMots(date)),
    plage: plageDe(date),
    avancee: avanceeDe(statut, date !== undefined),
  };
}

/** A step with a date and nothing else said of it is told as done everywhere. */
function avanceeDe(statut: EtapeYaml['statut'], isDated: boolean): Avancee {
  if (statut === undefined || statut === 'sans-objet') return isDated ? 'fait' : 'a-venir';
  return statut;
}

function alternative(etapes: readonly EtapeTracee[], contrat: Contrat): string {
  const dates = present(contrat.yaml.procedure).flatMap(([{ date, statut }]) =>
    date === undefined || statut === 'sans-objet' ? [] : [date],
  );
  const sorted = dates.toSorted((a, b) => (plageDe(a)?.debut ?? 0) - (plageDe(b)?.debut ?? 0));
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ''
      : `, la première ${dateDansPhrase(first)}, la dernière ${dateDansPhrase(last)}`;
  const done = etapes.filter(({ avancee }) => avancee === 'fait').length;
  const ahead = etapes.length - done;
  const state =
    ahead === 0
      ? 'toutes sont faites'
      : `${countInWords(done, 'faite', { genre: 'f' })}, ${countInWords(ahead, 'en cours ou à venir', { genre: 'f', many: 'en cours ou à venir' })}`;
  return motsPropres(`Frise du temps : ${countInWords(etapes.length, 'étape', { genre: 'f' })}${span} ; ${state}.`);
}
