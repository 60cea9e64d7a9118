import type { Action } from './actions.ts';
import type { Departement } from './departements.ts';

/** An axis and the actions under it. */
export interface AxeEcrit {
  readonly titre: string;
  readonly actions: readonly ActionEcrite[];
}

/** An action with its figures. */
export interface ActionEcrite extends Action {
  readonly budget: number | undefined;
  readonly source: 'fir' | 'politique-de-la-ville' | undefined;
  readonly statut: 'en-cours' | 'realise' | undefined;
  readonly cible: number;
}

/** Everything that one contract of the portfolio says. */
export interface ContratEcrit {
  readonly dossier: string;
  readonly nom: string;
  readonly estCommune: boolean;
  readonly departement: Departement | undefined;
  readonly nature: 'prefiguration' | 'accord-cadre' | 'contrat';
  readonly generation: 1 | 2;
  readonly annee: number;
  readonly mois: number;
  readonly duree: 3 | 4 | 5;
  /** Ids of the parties besides the collectivity, the agency and the préfecture. */
  readonly aussi: readonly ('cpam' | 'departement' | 'hopital')[];
  readonly axes: readonly AxeEcrit[];
}

/** The one file of a contract. */
export function writeContrat(contrat: ContratEcrit): string {
  const { dossier, nom, departement, nature, generation, duree, axes } = contrat;
  const { deliberation, transmission, signature, debut, fin } = datesOf(contrat);
  const ids = ['collectivite', 'ars', 'prefecture', ...contrat.aussi];
  const councils = ['collectivite', ...contrat.aussi.filter((id) => id === 'departement')];
  const type = contrat.estCommune ? 'commune' : 'ca';
  return `# yaml-language-server: $schema=../../../schemas/v1/contrat.schema.json
# Contrat fictif, écrit par « npx tsx scripts/portfolio.ts » : le lieu, les personnes, les dates et les montants sont inventés.
version: 1
identifiant: cls-fictif-${dossier}
titre: ${titreOf(contrat)}
nature: ${nature}
generation: ${generation}
etat: signe
territoire: { nom: ${nom}, type: ${type}${departement === undefined ? '' : `, departements: ["${departement.code}"]`} }
periode: { debut: ${debut}, fin: ${fin}, duree: ${duree} ans }
signature: { date: ${signature}, lieu: ${nom}, exemplaires: ${ids.length} }
preambule: Ce contrat est fictif. Il sert d’exemple à une vue régionale, et aucun de ses signataires ne l’a approuvé.
partenaires:
${partenaires(contrat)}
${axes.length === 0 ? '' : `axes:\n${axes.map(axe(nature)).join('\n')}\n`}${axes.some(({ actions }) => actions.length > 0) && nature === 'contrat' ? `fiches:\n${axes.flatMap(({ actions }, at) => actions.map((one, rank) => fiche(one, at + 1, rank + 1, { debut, fin }))).join('\n')}\n` : ''}gouvernance:
  instances:
    - { id: copil, type: copil, nom: Comité de pilotage, presidence: [ars, collectivite], membres: [${ids.join(', ')}], frequence: annuelle }
evaluation: { modalites: Le comité de pilotage évalue le contrat avant son terme. }
procedure:
  - { etape: avis-cts, statut: fait, date: ${contrat.annee}-01, avis: favorable }
${councils.map((id) => `  - { etape: deliberations, partenaire: ${id}, statut: fait, date: ${deliberation}, publication: ${transmission}, transmission: ${transmission} }\n`).join('')}`;
}

function titreOf({ nature, nom }: ContratEcrit): string {
  const what = {
    prefiguration: 'Contrat local de santé de préfiguration',
    'accord-cadre': 'Accord-cadre pour un contrat local de santé',
    contrat: 'Contrat local de santé',
  }[nature];
  return `${what} de ${nom}`;
}

/** The council meets on a Tuesday, its act is transmitted a week later, the parties sign four weeks after that. */
function datesOf({
  annee,
  mois,
  duree,
}: ContratEcrit): Record<'deliberation' | 'transmission' | 'signature' | 'debut' | 'fin', string> {
  const first = new Date(Date.UTC(annee, mois - 1, 1));
  const tuesday = 1 + ((2 - first.getUTCDay() + 7) % 7);
  const day = (offset: number): string =>
    new Date(Date.UTC(annee, mois - 1, tuesday + offset)).toISOString().slice(0, 10);
  const start = new Date(Date.UTC(annee, mois + 1, 1));
  const end = new Date(Date.UTC(start.getUTCFullYear() + duree, start.getUTCMonth(), 0));
  return {
    deliberation: day(0),
    transmission: day(7),
    signature: day(35),
    debut: start.toISOString().slice(0, 10),
    fin: end.toISOString().slice(0, 10),
  };
}

function partenaires({ nom, estCommune, departement, aussi }: ContratEcrit): string {
  const where = departement === undefined ? '' : `, departements: ["${departement.code}"]`;
  const of = departement === undefined ? '' : ` ${departement.de}`;
  const person = (fonction: string): string =>
    `representant: { civilite: Mme, nom: Dominique Exemple, fonction: ${fonction} }`;
  const more = {
    cpam: `  - { id: cpam, nom: Caisse primaire d’assurance maladie${of}, type: cpam, role: cosignataire, genre: f${where}, ${person('directrice')}, engagements: La caisse instruit sans délai les dossiers reçus de la permanence. }`,
    departement: `  - { id: departement, nom: Conseil départemental${of}, type: departement, role: cosignataire, genre: m${where}, ${person('vice-présidente')}, engagements: Le conseil départemental associe ses centres de protection maternelle et infantile. }`,
    hopital: `  - { id: hopital, nom: Centre hospitalier de ${nom}, type: etablissement-de-sante, role: cosignataire, genre: m${where}, ${person('directrice')}, engagements: L’établissement ouvre ses consultations avancées. }`,
  };
  return [
    estCommune
      ? `  - { id: collectivite, nom: Ville de ${nom}, type: collectivite, role: porteur, genre: f${where}, ${person('maire')}, engagements: La ville met à disposition un local et une coordinatrice. }`
      : `  - { id: collectivite, nom: Communauté d’agglomération de ${nom}, type: epci, role: porteur, genre: f${where}, ${person('présidente')}, engagements: L’agglomération met à disposition un local et une coordinatrice. }`,
    `  - { id: ars, nom: Agence régionale de santé Île-de-France, type: ars, role: porteur, genre: f, ${person('déléguée départementale')}, engagements: L’agence finance une part des actions. }`,
    `  - { id: prefecture, nom: Préfecture${of}, type: prefecture, role: cosignataire, genre: f${where}, ${person('préfète')}, engagements: Les services de l’État articulent le contrat avec le contrat de ville. }`,
    ...aussi.map((id) => more[id]),
  ].join('\n');
}

const axe =
  (nature: ContratEcrit['nature']) =>
  ({ titre, actions }: AxeEcrit, at: number): string => {
    // Where the fiches are still to come, the axes say the themes.
    const themes = nature === 'contrat' ? '' : `, themes: [${actions.map(({ theme }) => theme).join(', ')}]`;
    return `  - { id: "${at + 1}", titre: ${titre}${themes} }`;
  };

function fiche(one: ActionEcrite, axe: number, rank: number, { debut, fin }: Record<'debut' | 'fin', string>): string {
  const { titre, theme, objectif, budget, source, statut, cible } = one;
  const ended = `${Number(debut.slice(0, 4)) + 2}`;
  const amounts =
    budget === undefined
      ? ''
      : `\n    budget: { total: ${budget}${source === undefined ? '' : `, financements: [{ financeur: ars, source: ${source}, montant: ${budget} }]`} }`;
  const values = statut === 'realise' ? `, valeurs: [{ date: ${ended}, valeur: ${cible} }]` : '';
  return `  - id: "${axe}.${rank}"
    titre: ${titre}
    axe: "${axe}"
    maturite: action${statut === undefined ? '' : `\n    statut: ${statut}`}
    pilote: collectivite
    partenaires: [{ id: ars, statut: acte }]
    themes: [${theme}]
    objectifs: [${objectif}]
    public_cible: [${one.public}]
    calendrier: { debut: ${debut.slice(0, 7)}, fin: ${statut === 'realise' ? ended : fin.slice(0, 7)} }${amounts}
    indicateurs: [{ id: i1, libelle: ${one.indicateur}, type: resultat, unite: ${one.unite}, initial: 0, cible: ${cible}, echeance: ${ended}, source: bilan annuel${values} }]`;
}
