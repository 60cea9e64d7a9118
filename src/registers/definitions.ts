/** A text of law that says what a CLS is, for as long as it does. */
export interface LegalBasis {
  /** As a document cites it. */
  readonly citation: string;
  /** Article of the code de la santé publique, as visas cite it. */
  readonly article: string;
  /** First and last day in force, `AAAA-MM-JJ`; without an end it still is. */
  readonly from: string;
  readonly to?: string;
}

export interface ClsDefinition {
  /** What a contrat local de santé is, in words of our own that say what the article says and no more. */
  readonly text: string;
  readonly source: LegalBasis;
  /** Whether the contract has to hold a part on mental health. */
  readonly mentalHealth: boolean;
}

const WHAT =
  'Un contrat local de santé met en œuvre le projet régional de santé sur un territoire. Il est conclu par l’agence régionale ' +
  'de santé, notamment avec les collectivités territoriales et leurs groupements, et porte sur la promotion de la santé, la ' +
  'prévention, les politiques de soins et l’accompagnement médico-social.';

/**
 * The legal bases of the CLS, oldest first.
 *
 * Sources: loi n° 2009-879 du 21 juillet 2009 (article L. 1434-17); loi n° 2016-41 du 26 janvier 2016, which moved the
 * provision to article L. 1434-10, IV; loi n° 2022-217 du 21 février 2022, article 122, which added mental health and the
 * priority of under-served zones.
 */
export const CLS_DEFINITIONS: readonly [ClsDefinition, ...ClsDefinition[]] = [
  {
    text: WHAT,
    source: {
      citation:
        'article L. 1434-17 du code de la santé publique, issu de la loi n° 2009-879 du 21 juillet 2009, dite « Hôpital, patients, santé et territoires » (HPST)',
      article: 'L. 1434-17',
      from: '2010-04-01',
      to: '2016-01-27',
    },
    mentalHealth: false,
  },
  {
    text: WHAT,
    source: {
      citation: 'article L. 1434-10, IV, du code de la santé publique, issu de la loi n° 2016-41 du 26 janvier 2016',
      article: 'L. 1434-10',
      from: '2016-01-28',
      to: '2022-02-22',
    },
    mentalHealth: false,
  },
  {
    text: `${WHAT} La loi demande qu’il comporte un volet consacré à la santé mentale, qui tienne compte du projet territorial de santé mentale, et donne la priorité aux zones où l’offre de soins est insuffisante.`,
    source: {
      citation:
        'article L. 1434-10, IV, du code de la santé publique, dans sa rédaction issue de la loi n° 2022-217 du 21 février 2022',
      article: 'L. 1434-10',
      from: '2022-02-23',
    },
    mentalHealth: true,
  },
];

/**
 * What a CLS was in law on a day; without a day, what it is by the latest text known here.
 *
 * @param date `AAAA-MM-JJ`
 * @returns `undefined` before the law knew such contracts
 */
export function clsDefinition(date?: string): ClsDefinition | undefined {
  if (date === undefined) return CLS_DEFINITIONS.at(-1);
  return CLS_DEFINITIONS.find(({ source }) => source.from <= date && (source.to === undefined || date <= source.to));
}

/** The laws that made the CLS what it is, oldest first, each with the first day of the definition it gave. */
export const CLS_LAWS: readonly { readonly year: string; readonly from: string; readonly text: string }[] = [
  {
    year: '2009',
    from: '2010-04-01',
    text: 'La loi « Hôpital, patients, santé et territoires » (HPST) crée le contrat local de santé.',
  },
  { year: '2016', from: '2016-01-28', text: 'La loi de modernisation de notre système de santé le confirme.' },
  { year: '2022', from: '2022-02-23', text: 'La loi n° 2022-217 lui demande un volet consacré à la santé mentale.' },
];

/** The four fields that a CLS may cover: code de la santé publique, article L. 1434-10, IV. */
export const CLS_FIELDS: readonly string[] = [
  'promotion de la santé',
  'prévention',
  'politiques de soins',
  'accompagnement médico-social',
];
