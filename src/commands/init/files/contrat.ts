import { fileNameOf } from '../../../project/file-names.ts';
import { CLS_ARTICLES } from '../../../rules/legal-articles.ts';
import { isCollectivite } from '../../../rules/parties.ts';
import { typedText } from '../../../source/typed-text.ts';
import { isoDay } from '../../../text/calendar.ts';
import { parseDate } from '../../../text/dates.ts';
import type { Answers } from '../answers.ts';
import type { Named, Territory } from '../territory.ts';

/** The main file: what is known is written, what the law and the signatories will ask for waits behind a « # ». */
export function contratFile({ titre, territoire, periode, partenaires }: Answers): string {
  const bearers = partenaires.filter(({ role }) => role === 'porteur');
  // The agency and the State sign without any délibération.
  const deliberating = bearers.findLast(isCollectivite) ?? partenaires.find(isCollectivite);
  const ids = partenaires.map(({ id }) => id).join(', ');
  return `# Le contrat. Ce qui suit un « # » est une explication : retirez le « # » pour que la ligne compte.
version: 1
identifiant: ${identifierOf(territoire, periode.debut)}
titre: ${typedText(titre)}
nature: contrat
etat: brouillon # puis « arrete », quand le texte est convenu, puis « signe »

territoire:
${territoryLines(territoire).join('\n')}

# ${otherPrecisions(periode.debut)}
periode: { debut: ${periode.debut}, fin: ${periode.fin} }

# Les textes sur lesquels le contrat s’appuie, sans « Vu ».
visas:
  - le code de la santé publique, et notamment ${articleOn(periode.debut)}
  - le code général des collectivités territoriales

# Le projet régional de santé dans lequel le contrat s’inscrit.
# prs: { nom: …, debut: AAAA, fin: AAAA }

# Les longs textes tiennent dans des fichiers à part, en Markdown.
preambule: { fichier: textes/preambule.md }
diagnostic: { fichier: textes/diagnostic.md }

# Ce que le contrat poursuit dans son ensemble, un objectif par ligne.
# objectifs:
#   - …

# Les champs de l’article L. 1434-10 que couvre le contrat : gardez ceux qui conviennent.
# champs: [promotion-sante, prevention, politiques-de-soins, accompagnement-medico-social]

# Le volet santé mentale, obligatoire depuis le 23 février 2022 : il tient compte du projet territorial de santé mentale (PTSM).
# Écrivez-le dans textes/sante-mentale.md, puis retirez ce « # ».
# volet_sante_mentale: { fichier: textes/sante-mentale.md }

# Les autres démarches du territoire : contrat-de-ville, ptsm, cpts, clsm, crte, pat…
# articulations:
#   - { dispositif: ptsm, nom: …, texte: … }

# Le comité de pilotage se réunit au moins une fois par an.
# gouvernance:
#   instances:
#     - id: copil
#       type: copil
#       nom: Comité de pilotage
#       presidence: [${bearers.map(({ id }) => id).join(', ') || '…'}]
#       membres: [${ids}]
#       frequence: annuelle

# L’évaluation finale commence un an avant la fin.
# evaluation: { finale: ${yearBefore(periode.fin)}, modalites: { fichier: textes/evaluation.md } }

# Les étapes, à mesure qu’elles ont lieu. Une délibération est transmise au préfet avant la signature.
# procedure:
#   - { etape: avis-cts, statut: fait, date: AAAA-MM-JJ, avis: favorable }
#   - { etape: deliberations, partenaire: ${deliberating?.id ?? '…'}, statut: fait, date: AAAA-MM-JJ, numero: …, transmission: AAAA-MM-JJ }

# Qui joindre au sujet du contrat : un service, plutôt qu’une personne.
# contact: { service: …, telephone: …, courriel: … }
`;
}

function territoryLines({
  nom,
  type,
  insee,
  siren,
  departements,
  region,
  communes,
  population,
  epci,
}: Territory): readonly string[] {
  return [
    `  nom: ${typedText(nom)}`,
    `  type: ${type}`,
    ...(siren === undefined ? [] : [`  siren: "${siren}"`]),
    ...(insee === undefined ? [] : [`  insee: "${insee}"`]),
    ...(epci === undefined ? [] : [`  # dans la ${lowered(epci.nom)} (SIREN ${epci.siren})`]),
    ...(departements.length === 0
      ? ['  # departements: ["…"]']
      : [`  departements: ${codes(departements)} # ${names(departements)}`]),
    ...(region === undefined ? [] : [`  region: "${region.code}" # ${region.nom}`]),
    ...(population === undefined
      ? ['  # population: { valeur: …, annee: …, source: Insee }']
      : [`  population: { valeur: ${population.valeur}, annee: ${population.annee}, source: Insee }`]),
    ...communeLines(communes),
    '  # quartiers_prioritaires: [{ code: …, nom: … }]',
  ];
}

function lowered(nom: string): string {
  return nom.startsWith('Communauté') ? nom.charAt(0).toLowerCase() + nom.slice(1) : nom;
}

/** So many communes stand one a line with their names; of more, the codes alone are shorter to pass over. */
const NAMED = 40;
/** Codes on one line. */
const A_LINE = 10;

function communeLines(communes: readonly Named[]): readonly string[] {
  if (communes.length === 0) return [];
  if (communes.length <= NAMED) return ['  communes:', ...communes.map(({ code, nom }) => `    - "${code}" # ${nom}`)];
  const lines = Array.from({ length: Math.ceil(communes.length / A_LINE) }, (_, at) =>
    communes
      .slice(at * A_LINE, (at + 1) * A_LINE)
      .map(({ code }) => `"${code}"`)
      .join(', '),
  );
  return [`  communes: # les ${communes.length} communes`, '    [', ...lines.map((line) => `      ${line},`), '    ]'];
}

const codes = (named: readonly Named[]): string => `[${named.map(({ code }) => `"${code}"`).join(', ')}]`;
const names = (named: readonly Named[]): string => named.map(({ nom }) => nom).join(', ');

/** The article on which the contract stands at its beginning. */
function articleOn(debut: string): string {
  const date = parseDate(debut);
  const day = date === undefined ? '' : isoDay(date.first);
  const article = CLS_ARTICLES.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  return `ses articles L. 1434-2 et L. ${article?.number ?? '1434-10'}`;
}

/** In what other precisions a date can be written than the one it has. */
function otherPrecisions(debut: string): string {
  const year = debut.slice(0, 4);
  const precision = parseDate(debut)?.precision;
  if (precision === 'year') return `Les dates peuvent être plus précises : ${year}-01, ou ${year}-01-01.`;
  const less = precision === 'day' ? `${debut.slice(0, 7)}, ou seulement ${year}` : year;
  return `Les dates peuvent être moins précises : ${less}.`;
}

function yearBefore(fin: string): number {
  return Number(fin.slice(0, 4)) - 1;
}

function identifierOf({ nom }: Territory, debut: string): string {
  return ['cls', fileNameOf(nom), debut.slice(0, 4)].filter((word) => word !== '').join('-');
}
