/** A name that an institution, a right or a service no longer has. */
export interface FormerName {
  /** The name as a pattern of whole words, without groups that capture; a space is any space. */
  readonly forms: string;
  /** What it is called since, or what does its work. */
  readonly now: string;
  /** The words that can stand in its place, where one name simply replaces the other. */
  readonly replacement?: string;
  /** First day of the new name, `AAAA-MM-JJ`. */
  readonly since: string;
  /** The text that changed it. */
  readonly source: string;
}

/**
 * Names out of date, with the day since when. Only those that nothing else bears: « RSI » and « ACS » have other meanings in the
 * field and stand here in full. Sources: Légifrance.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  former('conseils généraux', 'conseils départementaux', '2015-03-22', 'loi n° 2013-403 du 17 mai 2013'),
  former(
    // These are bodies of the State.
    "conseil général(?! de l['’](?:environnement|alimentation|économie|armement)| des mines)",
    'conseil départemental',
    '2015-03-22',
    'loi n° 2013-403 du 17 mai 2013',
  ),
  former(
    "CMU-C|CMUC|couverture maladie universelle complémentaire|aide au paiement d['’]une (?:assurance )?complémentaire santé",
    'complémentaire santé solidaire',
    '2019-11-01',
    'loi n° 2018-1203 du 22 décembre 2018, art. 52',
  ),
  former(
    'couverture maladie universelle(?! complémentaire)',
    'protection universelle maladie',
    '2016-01-01',
    'loi n° 2015-1702 du 21 décembre 2015, art. 59',
  ),
  former('Pôle emploi', 'France Travail', '2024-01-01', 'loi n° 2023-1196 du 18 décembre 2023'),
  former('DDCSPP', 'DDETSPP', '2021-04-01', 'décret n° 2020-1545 du 9 décembre 2020'),
  former('DDCS', 'DDETS', '2021-04-01', 'décret n° 2020-1545 du 9 décembre 2020'),
  former(
    'INPES|InVS|Institut de veille sanitaire',
    'Santé publique France',
    '2016-05-01',
    'ordonnance n° 2016-462 du 14 avril 2016',
  ),
  former('AFSSAPS', 'ANSM', '2012-05-01', 'loi n° 2011-2012 du 29 décembre 2011'),
  former(
    "CGET|Commissariat général à l['’]égalité des territoires",
    'Agence nationale de la cohésion des territoires',
    '2020-01-01',
    'loi n° 2019-753 du 22 juillet 2019',
  ),
  {
    forms: 'régime social des indépendants',
    now: 'le régime général de la sécurité sociale, qui l’a repris',
    since: '2018-01-01',
    source: 'loi n° 2017-1836 du 30 décembre 2017, art. 15',
  },
  {
    forms: 'DIRECCTE',
    now: 'DREETS (DRIEETS en Île-de-France, DEETS outre-mer)',
    since: '2021-04-01',
    source: 'décret n° 2020-1545 du 9 décembre 2020',
  },
  {
    forms: 'DRJSCS',
    now: 'DREETS pour la cohésion sociale, DRAJES pour la jeunesse et les sports',
    since: '2021-04-01',
    source: 'décrets n° 2020-1542 et n° 2020-1545 du 9 décembre 2020',
  },
  {
    forms: "DDASS|DRASS|agences? régionales? de l['’]hospitalisation",
    now: 'agence régionale de santé',
    since: '2010-04-01',
    source: 'loi n° 2009-879 du 21 juillet 2009, art. 118',
  },
  {
    forms: 'CHSCT',
    now: 'comité social (CSE, CSA ou CST) et sa formation spécialisée en santé et sécurité',
    since: '2023-01-01',
    source: 'ordonnance n° 2017-1386 du 22 septembre 2017 ; loi n° 2019-828 du 6 août 2019',
  },
];

function former(forms: string, now: string, since: string, source: string): FormerName {
  return { forms, now, replacement: now, since, source };
}

/** All names in one pattern, a group each: a text is read once. */
const ANY = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ž\\d@._/-])(?:${FORMER_NAMES.map(({ forms }) => `(${forms})`).join('|')})(?![A-Za-zÀ-ÖØ-öø-ž\\d@_/-])`.replaceAll(
    ' ',
    '[ \\u00A0\\n]',
  ),
  'gi',
);

/** A former name in a text. */
export interface FoundFormerName {
  readonly start: number;
  readonly end: number;
  readonly name: FormerName;
}

/** The names out of date in a text, from left to right; whether they are so at its date is not said. */
export function findFormerNames(text: string): readonly FoundFormerName[] {
  return [...text.matchAll(ANY)].flatMap(({ index, 0: words, ...groups }) => {
    const name = FORMER_NAMES.find((_, at) => groups[at + 1] !== undefined);
    return name === undefined ? [] : [{ start: index, end: index + words.length, name }];
  });
}
