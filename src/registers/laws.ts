export interface Law {
  readonly nature: 'loi' | 'décret' | 'ordonnance';
  /** As it is cited after « n° ». */
  readonly number: string;
  /** Date of signature, `AAAA-MM-JJ`: the one that a citation gives. */
  readonly date: string;
  /** The name it goes by, if any. */
  readonly name?: string;
  readonly subject: string;
}

/**
 * Laws and decrees that contracts cite, by date. Numbers, dates and subjects are those of the Journal officiel (Légifrance).
 */
export const LAWS: readonly Law[] = [
  law('82-213', '1982-03-02', 'droits et libertés des communes, des départements et des régions'),
  law('98-657', '1998-07-29', 'lutte contre les exclusions'),
  law('2002-2', '2002-01-02', 'rénovation de l’action sociale et médico-sociale'),
  law('2002-303', '2002-03-04', 'droits des malades et qualité du système de santé', 'Kouchner'),
  law('2004-806', '2004-08-09', 'politique de santé publique'),
  law('2004-809', '2004-08-13', 'libertés et responsabilités locales'),
  law('2005-102', '2005-02-11', 'égalité des droits et des chances des personnes handicapées'),
  law('2009-879', '2009-07-21', 'réforme de l’hôpital, patients, santé et territoires', 'HPST'),
  decree('2010-514', '2010-05-18', 'projet régional de santé'),
  law(
    '2014-58',
    '2014-01-27',
    'modernisation de l’action publique territoriale et affirmation des métropoles',
    'MAPTAM',
  ),
  law('2014-173', '2014-02-21', 'programmation pour la ville et la cohésion urbaine', 'Lamy'),
  decree('2014-1750', '2014-12-30', 'liste des quartiers prioritaires de la politique de la ville en métropole'),
  decree('2014-1751', '2014-12-30', 'liste des quartiers prioritaires de la politique de la ville outre-mer'),
  law('2015-991', '2015-08-07', 'nouvelle organisation territoriale de la République', 'NOTRe'),
  law('2015-1776', '2015-12-28', 'adaptation de la société au vieillissement'),
  law('2016-41', '2016-01-26', 'modernisation de notre système de santé'),
  decree('2016-1023', '2016-07-26', 'projet régional de santé'),
  decree('2016-1024', '2016-07-26', 'territoires de démocratie sanitaire et conseils territoriaux de santé'),
  decree('2017-1200', '2017-07-27', 'projet territorial de santé mentale'),
  law('2019-774', '2019-07-24', 'organisation et transformation du système de santé', 'OTSS'),
  law('2021-502', '2021-04-26', 'amélioration du système de santé par la confiance et la simplification', 'Rist'),
  law('2022-217', '2022-02-21', 'différenciation, décentralisation, déconcentration et simplification', '3DS'),
  law('2023-1268', '2023-12-27', 'amélioration de l’accès aux soins par l’engagement territorial', 'Valletoux'),
  decree('2023-1314', '2023-12-28', 'liste des quartiers prioritaires de la politique de la ville en métropole (2024)'),
];

function law(number: string, date: string, subject: string, name?: string): Law {
  return { nature: 'loi', number, date, subject, ...(name === undefined ? {} : { name }) };
}

function decree(number: string, date: string, subject: string): Law {
  return { nature: 'décret', number, date, subject };
}

const BY_NUMBER: ReadonlyMap<string, Law> = new Map(LAWS.map((entry) => [entry.number, entry]));

/** The law or decree of that number (« 2016-41 »), if it is known here; most are not, and that says nothing against them. */
export function findLaw(number: string): Law | undefined {
  return BY_NUMBER.get(number);
}
