import { ACTIONS, type Action } from './actions.ts';
import { COSIGNES, type Departement, places } from './departements.ts';
import { type Draw, drawFrom } from './draw.ts';
import { inventedNames } from './names.ts';
import { type ActionEcrite, type AxeEcrit, type ContratEcrit, writeContrat } from './write-contrat.ts';

/** The year after which the source was shown. */
const LAST_YEAR = 2017;
/** Contracts whose themes are known, of all those that are signed. Both numbers are in the source. */
const ANALYSES = 54;
/** Months without a holiday on their Tuesdays, so that the council may meet. */
const MONTHS = [2, 3, 6, 9, 10];
const AXES = ['Accéder aux droits et aux soins', 'Agir sur ce qui fait la santé', 'Accompagner les parcours'];
/** Contracts that say the themes of their axes and leave the fiches for later. */
const FRAMEWORKS = 4;

/** The files of the portfolio, by path. The same on every machine. */
export function portfolioFiles(): ReadonlyMap<string, string> {
  const draw = drawFrom(2017);
  return new Map(contrats(draw).map((contrat) => [`${contrat.dossier}/contrat.yaml`, writeContrat(contrat)]));
}

function contrats(draw: Draw): readonly ContratEcrit[] {
  const all = places();
  const names = inventedNames(all.length, draw);
  const order = draw.shuffled(all.map((_, at) => at));
  const themes = themesOf(order.slice(0, ANALYSES), draw);
  const signs = cosigners(all, draw);
  return all.map((departement, at) => {
    const own = themes.get(at) ?? [];
    const isFramework = order.indexOf(at) < FRAMEWORKS;
    const nature = own.length === 0 ? 'prefiguration' : isFramework ? 'accord-cadre' : 'contrat';
    // A contract that prepares another is a first one; a second one comes later.
    const annee = 2011 + draw.number(LAST_YEAR - 2011 + 1);
    const generation = nature === 'contrat' && annee >= 2014 && draw.number(3) > 0 ? 2 : 1;
    const nom = names[at] ?? '';
    const aussi = signs.get(at) ?? [];
    // « Conseil départemental » is the name of that council since 2015.
    const year = aussi.includes('departement') ? 2016 : annee;
    return {
      dossier: `${nom.toLowerCase()}-${year}`,
      nom,
      estCommune: draw.number(4) > 0,
      departement,
      nature,
      generation,
      annee: year,
      mois: draw.one(MONTHS),
      duree: draw.one([3, 3, 4, 5] as const),
      aussi,
      axes: axesOf(own, draw),
    };
  });
}

/** Gives each theme to as many contracts as it has to have, and at least one to each contract. */
function themesOf(analysed: readonly number[], draw: Draw): ReadonlyMap<number, readonly Action[]> {
  const given = new Map<number, Action[]>(analysed.map((at) => [at, []]));
  for (const action of ACTIONS) {
    const mixed = draw.shuffled(analysed);
    const without = mixed.filter((at) => given.get(at)?.length === 0);
    const first = action === ACTIONS[0] ? [] : without;
    const wanted = [...first, ...mixed.filter((at) => !first.includes(at))].slice(0, action.contrats);
    for (const at of wanted) given.get(at)?.push(action);
  }
  return given;
}

/** Who signs besides the collectivity, the agency and the préfecture, by contract. */
function cosigners(all: readonly (Departement | undefined)[], draw: Draw): ReadonlyMap<number, ContratEcrit['aussi']> {
  const at = (code: string): readonly number[] =>
    draw.shuffled([...all.keys()].filter((index) => (all[index]?.code ?? '') === code));
  const signs = new Map<number, ContratEcrit['aussi'][number][]>();
  const add = (index: number, who: ContratEcrit['aussi'][number]): void => {
    signs.set(index, [...(signs.get(index) ?? []), who]);
  };
  for (const [code, count] of Object.entries(COSIGNES))
    for (const index of at(code).slice(0, count)) add(index, 'cpam');
  // The source names a conseil départemental and two hospitals, all in Seine-Saint-Denis.
  const [council, ...hospitals] = at('93');
  if (council !== undefined) add(council, 'departement');
  for (const index of hospitals.slice(0, 2)) add(index, 'hopital');
  return signs;
}

function axesOf(actions: readonly Action[], draw: Draw): readonly AxeEcrit[] {
  const count = Math.min(AXES.length, actions.length);
  const written = actions.map((action): ActionEcrite => {
    const [hasBudget, source, statut] = [draw.number(5) > 0, draw.number(4), draw.number(4)];
    return {
      ...action,
      budget: hasBudget ? (3 + draw.number(28)) * 1000 : undefined,
      source: source === 0 ? undefined : source === 1 ? 'politique-de-la-ville' : 'fir',
      statut: statut === 0 ? undefined : statut === 1 ? 'realise' : 'en-cours',
      cible: (2 + draw.number(19)) * 10,
    };
  });
  return AXES.slice(0, count).map((titre, at) => ({
    titre,
    actions: written.filter((_, rank) => rank % count === at),
  }));
}
