/**
 * The facts that a source states about its contract, written down from it by hand, with the document of its kind. Spaces
 * are plain and apostrophes typographic; capitals don't count. Where the documents say a fact in other words, theirs stand
 * here: « environ 10 » for « une dizaine », a date with its year, a title with its accents.
 */
export interface SourceFacts {
  /** The folder of the example. */
  readonly example: string;
  /** The document that its source is. */
  readonly document: string;
  readonly facts: readonly string[];
}

const PARIS_VALLEE_DE_LA_MARNE: SourceFacts = {
  example: 'paris-vallee-de-la-marne-2019',
  document: 'actualite',
  facts: [
    'contrat local de santé',
    'CLS',
    'Paris-Vallée de la Marne',
    // Approved and signed.
    'conseil communautaire',
    'unanimité',
    'jeudi 10 octobre 2019',
    'jeudi 7 novembre 2019',
    'cérémonie à l’hôtel d’agglomération',
    'la Communauté d’agglomération Paris-Vallée de la Marne',
    'l’Agence régionale de santé Île-de-France',
    'l’État',
    'le Grand Hôpital de l’Est Francilien',
    'la Caisse primaire d’assurance maladie de Seine-et-Marne',
    'le Conseil départemental',
    // What it is for.
    'coordonner les actions',
    'lutter contre les inégalités de santé',
    'enjeux de santé',
    'parcours de santé cohérent',
    'Mobiliser les professionnels et les citoyens',
    // Where it comes from.
    'depuis 2016',
    'habitants accèdent mieux aux soins',
    'soutien technique aux communes',
    'maison de santé',
    'actions de prévention',
    'toute l’année',
    'diagnostic de santé mené en 2017',
    'érosion progressive de l’offre de soins',
    'difficultés croissantes des usagers pour accéder aux soins',
    '17 mai 2018',
    'mise en place d’un contrat local de santé',
    // What it holds.
    '2019-2022',
    'quatre axes',
    'une quinzaine d’actions',
    '3 ans',
    'Renforcer Paris-Vallée de la Marne comme acteur de santé',
    'Soutenir l’offre de santé sur le territoire',
    'Améliorer la compréhension et la prise en charge des déterminants environnementaux de santé',
    'Accompagner les acteurs à relever les enjeux de santé du territoire',
    // How it was built.
    'groupes de travail thématiques',
    'environ 10',
    'professionnels de santé',
    'services de l’agglomération et des communes',
    'conseil de développement',
    'conseils de quartier',
    'questionnaire à destination de la population',
    '1er trimestre 2019',
    'les pratiques et les besoins des habitants',
    'réseau d’ambassadeurs-santé',
    'six quartiers prioritaires de la politique de la ville',
    'meilleure information transversale entre les habitants et les services de l’agglomération',
    // What was said.
    'Paul Miguel, président de Paris-Vallée de la Marne',
    '« Il fera de Paris-Vallée de la Marne l’acteur central des politiques locales de santé et permettra de répondre plus efficacement aux besoins de la population en matière d’accès aux soins »',
  ],
};

const SAINT_ETIENNE: SourceFacts = {
  example: 'saint-etienne-2013',
  document: 'actualite',
  facts: [
    'Contrat local de santé (CLS)',
    'L’Agence régionale de santé Rhône-Alpes, la ville de Saint-Étienne et la préfecture de la Loire signent un « contrat local de santé »',
    'Un investissement de tous les partenaires, pour réduire les inégalités de santé et mieux coordonner la politique locale de santé',
    // Signed by whom, when.
    'vendredi 22 novembre 2013',
    'l’Agence régionale de santé Rhône-Alpes',
    'la Ville de Saint-Étienne',
    'la Préfecture de la Loire',
    'l’Éducation nationale',
    'la Caisse d’allocations familiales',
    'la Caisse primaire d’assurance maladie',
    'premier dans la Loire',
    // What it is for.
    'réduire les inégalités sociales et territoriales de santé',
    'faire reconnaître l’engagement de la ville',
    'les services de santé qu’elle rend à la population stéphanoise',
    'déclinaison contractuelle du Plan local de santé',
    'consolider les démarches existantes',
    ...['dispositifs de santé publique', 'd’enfance et d’éducation', 'sport', 'actions de prévention'],
    ...['ASV', 'CLSM', 'BPBP', 'CEI', 'crèches', 'restauration scolaire', 'activités périscolaires'],
    ...['quartier stéphanois', 'ROSAS', 'jeunes', 'personnes âgées', 'Plan communal sénior'],
    'personnes à mobilité réduite',
    'mobiliser l’ensemble des signataires',
    'd’autres formes d’engagement',
    'actions innovantes en matière de prévention et d’accès aux soins',
    // Where, for how long.
    '2013-2017',
    'revu et complété',
    'territoire de la ville de Saint-Étienne',
    'quartiers que la politique de la ville définit comme prioritaires',
    // What it holds.
    'diagnostic des besoins de santé des habitants',
    'cinq axes',
    'Le renforcement de la prévention',
    'L’amélioration de l’accès aux soins, aux droits de santé et à l’offre de soins de premier recours',
    'La promotion de la santé mentale et du bien-être',
    'La réduction des risques environnementaux',
    'L’amélioration de l’observation locale en santé',
    'douze actions',
    'L’un des cosignataires assure le pilotage',
    'document PDF',
    '1,10 Mo',
  ],
};

const CRETEIL: SourceFacts = {
  example: 'creteil-2015',
  document: 'page-web',
  facts: [
    'Contrat local de santé',
    // What it is.
    'loi n° 2009-879',
    'Hôpital, patients, santé et territoires',
    'HPST',
    '2009',
    'lutter contre les inégalités sociales et territoriales de santé',
    'politique de santé publique qui réponde aux besoins de la population',
    'réduire les écarts que connaissent les publics les plus vulnérables',
    'Agir ensemble pour la santé des citoyens au cœur des territoires',
    // Its objectives.
    'renforcer la cohérence des actions de santé sur la ville',
    'mutualisation des moyens',
    'valoriser les actions existantes',
    'répondre aux besoins de proximité',
    'actions de santé innovantes, adaptées au plus près des populations',
    // Who acts.
    ...['médecins de ville', 'établissements de santé', 'établissements scolaires', 'centres sociaux'],
    'acteurs du champ sanitaire et social',
    'Professionnels et habitants travaillent ensemble',
    'des besoins et des problématiques',
    'mutualiser les moyens',
    'engagées sur le territoire',
    // Its priorities.
    'octobre 2015',
    'Agence régionale de santé',
    'Préfecture du Val-de-Marne',
    'Ville de Créteil',
    'diagnostic participatif, finalisé en 2013',
    'la situation sanitaire, économique et sociale',
    'offre de santé',
    'douze fiches-action',
    'conseil local de santé mentale (CLSM)',
    'les professionnels libéraux et hospitaliers',
    'les associations et les structures qui s’adressent aux personnes souffrant de troubles psychiques',
    'répertoire général de l’offre de soins',
    'actualisé régulièrement',
    'actions prioritaires',
    'santé des jeunes',
    'santé des enfants',
    'santé des personnes âgées',
    // Whom to ask.
    'Marina Macé',
    'coordinatrice de l’atelier santé ville et du contrat local de santé',
    'CCAS',
    'direction de la Politique de la Ville',
    '01 49 80 88 91',
    'marina.mace@ville-creteil.fr',
  ],
};

/** The facts of each source that is told by one document. */
export const SOURCE_FACTS: readonly SourceFacts[] = [PARIS_VALLEE_DE_LA_MARNE, SAINT_ETIENNE, CRETEIL];
