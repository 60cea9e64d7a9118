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
  law('78-17', '1978-01-06', 'informatique, fichiers et libertés'),
  law('82-213', '1982-03-02', 'droits et libertés des communes, des départements et des régions'),
  law('83-8', '1983-01-07', 'répartition de compétences entre les communes, les départements, les régions et l’État'),
  law('92-125', '1992-02-06', 'administration territoriale de la République'),
  law('98-657', '1998-07-29', 'lutte contre les exclusions'),
  law('99-586', '1999-07-12', 'renforcement et simplification de la coopération intercommunale', 'Chevènement'),
  law('2000-321', '2000-04-12', 'droits des citoyens dans leurs relations avec les administrations'),
  law('2000-1208', '2000-12-13', 'solidarité et renouvellement urbains', 'SRU'),
  law('2002-2', '2002-01-02', 'rénovation de l’action sociale et médico-sociale'),
  law('2002-276', '2002-02-27', 'démocratie de proximité'),
  law('2002-303', '2002-03-04', 'droits des malades et qualité du système de santé', 'Kouchner'),
  law('2003-710', '2003-08-01', 'orientation et programmation pour la ville et la rénovation urbaine', 'Borloo'),
  law('2004-806', '2004-08-09', 'politique de santé publique'),
  law('2004-809', '2004-08-13', 'libertés et responsabilités locales'),
  law('2005-102', '2005-02-11', 'égalité des droits et des chances des personnes handicapées'),
  law('2007-293', '2007-03-05', 'protection de l’enfance'),
  law('2009-879', '2009-07-21', 'réforme de l’hôpital, patients, santé et territoires', 'HPST'),
  ordonnance('2010-177', '2010-02-23', 'coordination avec la loi portant réforme de l’hôpital'),
  decree('2010-336', '2010-03-31', 'création des agences régionales de santé'),
  decree('2010-347', '2010-03-31', 'commissions de coordination des politiques publiques de santé'),
  decree('2010-348', '2010-03-31', 'conférence régionale de la santé et de l’autonomie'),
  decree('2010-514', '2010-05-18', 'projet régional de santé'),
  law('2010-1563', '2010-12-16', 'réforme des collectivités territoriales'),
  law('2011-803', '2011-07-05', 'soins psychiatriques'),
  law(
    '2014-58',
    '2014-01-27',
    'modernisation de l’action publique territoriale et affirmation des métropoles',
    'MAPTAM',
  ),
  law('2014-173', '2014-02-21', 'programmation pour la ville et la cohésion urbaine', 'Lamy'),
  law('2014-366', '2014-03-24', 'accès au logement et urbanisme rénové', 'ALUR'),
  law('2014-873', '2014-08-04', 'égalité réelle entre les femmes et les hommes'),
  law('2014-1170', '2014-10-13', 'avenir pour l’agriculture, l’alimentation et la forêt'),
  decree('2014-1750', '2014-12-30', 'liste des quartiers prioritaires de la politique de la ville en métropole'),
  decree('2014-1751', '2014-12-30', 'liste des quartiers prioritaires de la politique de la ville outre-mer'),
  law('2015-29', '2015-01-16', 'délimitation des régions'),
  law('2015-991', '2015-08-07', 'nouvelle organisation territoriale de la République', 'NOTRe'),
  law('2015-992', '2015-08-17', 'transition énergétique pour la croissance verte'),
  law('2015-1776', '2015-12-28', 'adaptation de la société au vieillissement'),
  law('2016-41', '2016-01-26', 'modernisation de notre système de santé'),
  law(
    '2016-87',
    '2016-02-02',
    'nouveaux droits en faveur des malades et des personnes en fin de vie',
    'Claeys-Leonetti',
  ),
  decree('2016-1023', '2016-07-26', 'projet régional de santé'),
  decree('2016-1024', '2016-07-26', 'territoires de démocratie sanitaire et conseils territoriaux de santé'),
  decree('2017-1200', '2017-07-27', 'projet territorial de santé mentale'),
  law('2018-1021', '2018-11-23', 'évolution du logement, de l’aménagement et du numérique', 'ELAN'),
  law('2019-774', '2019-07-24', 'organisation et transformation du système de santé', 'OTSS'),
  law('2020-1525', '2020-12-07', 'accélération et simplification de l’action publique', 'ASAP'),
  decree('2021-295', '2021-03-18', 'dispositifs d’appui à la coordination des parcours de santé complexes'),
  law('2021-502', '2021-04-26', 'amélioration du système de santé par la confiance et la simplification', 'Rist'),
  law('2021-1104', '2021-08-22', 'lutte contre le dérèglement climatique', 'Climat et résilience'),
  law('2022-140', '2022-02-07', 'protection des enfants', 'Taquet'),
  law('2022-217', '2022-02-21', 'différenciation, décentralisation, déconcentration et simplification', '3DS'),
  law('2023-1268', '2023-12-27', 'amélioration de l’accès aux soins par l’engagement territorial', 'Valletoux'),
  decree('2023-1314', '2023-12-28', 'liste des quartiers prioritaires de la politique de la ville en métropole (2024)'),
  law('2024-317', '2024-04-08', 'société du bien vieillir et autonomie'),
];

function law(number: string, date: string, subject: string, name?: string): Law {
  return { nature: 'loi', number, date, subject, ...(name === undefined ? {} : { name }) };
}

function decree(number: string, date: string, subject: string): Law {
  return { nature: 'décret', number, date, subject };
}

function ordonnance(number: string, date: string, subject: string): Law {
  return { nature: 'ordonnance', number, date, subject };
}

const BY_NUMBER: ReadonlyMap<string, Law> = new Map(LAWS.map((entry) => [entry.number, entry]));

/** The law or decree of that number (« 2016-41 »), if it is known here; most are not, and that says nothing against them. */
export function findLaw(number: string): Law | undefined {
  return BY_NUMBER.get(number);
}
