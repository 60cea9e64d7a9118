/**
 * Every fact that the two sources of `examples/paris-2018` state about the contract of Paris, as short strings to be
 * found in its documents. Spaces are plain and apostrophes typographic here: compare after bringing both texts to the
 * same spaces and apostrophes, and without regard to capitals, for a fact may open a sentence.
 */
export interface Facts {
  /** Stated by the press release, so to be found in the press release that is composed. */
  readonly communique: readonly string[];
  /** Stated by either source, so to be found in the contract. */
  readonly contrat: readonly string[];
}

const SIGNATAIRES = [
  'préfecture de la région d’Île-de-France, préfecture de Paris',
  'Agence régionale de santé d’Île-de-France',
  'ville de Paris',
  'Caisse primaire d’assurance maladie de Paris',
];

const SIGLES = ['ARS', 'CPAM', 'CLS'];

const AXES = [
  'Les politiques qui contribuent à un environnement et des comportements favorables à la santé',
  'Les parcours de santé des personnes vulnérables',
  'La démocratie sanitaire et la territorialisation',
];

const AUTRES_FORMULATIONS = [
  'Politiques qui contribuent à la santé',
  'Favoriser des parcours de santé adaptés aux publics vulnérables',
  'Développer l’approche et la gouvernance territoriale en santé dans un cadre participatif',
];

const THEMES = [
  'Santé environnementale',
  'fragilités sociales et spatiales',
  'évaluation d’impacts sur la santé',
  'saturnisme infantile',
  'lutte anti-vectorielle',
  'Sport santé et nutrition',
  'Santé mentale',
  'Logement et hébergement des personnes présentant des troubles du comportement',
  'pathologies mentales',
  'Accès aux soins et à la prévention : lutte contre les discriminations',
  'Accès à la prévention : vaccination',
  'Accès aux soins de 1er recours pour les personnes les plus vulnérables',
  'Actions coordonnées et innovantes de prévention de la consommation des drogues',
  'Accès aux soins de 1er recours et à la prévention pour les personnes migrantes et réfugiées',
  'Santé des enfants : renforcement des compétences psycho-sociales',
  'Accès à la santé des jeunes : renouvellement des approches professionnelles et réduction des risques',
  'Autisme et troubles du comportement : créer des lieux d’accueil innovants',
  'Observation et pilotage territorial de la santé à Paris',
  'Accès aux soins : information et connaissance',
  'Développement de la démocratie participative en santé',
];

const EXEMPLES = [
  'Intégrer les enjeux de santé environnementale',
  'stratégie de lutte anti-vectorielle',
  'Promouvoir la santé nutritionnelle et la pratique de l’activité physique',
  'Jeux olympiques et paralympiques (JOP) 2024',
  'Faire de Paris une ville sans sida',
  'l’accès à la prévention vaccinale',
  'Multiplier les actions coordonnées innovantes',
  'prévention et de la réduction des risques',
  'permanences d’accès aux soins de santé (PASS) ambulatoires',
  'personnes précaires ou vulnérables',
  'Observatoire parisien de la santé',
];

const ORIENTATIONS = [
  'Réduction des inégalités sociales et territoriales de santé',
  'intégrer les questions de santé dans l’ensemble des politiques publiques',
  'faire de chaque Parisien(ne) un acteur de sa santé',
];

const PRS = [
  'Projet régional de santé 2018-2022',
  'Lutte contre les inégalités sociales et territoriales de santé',
  'Développer les politiques qui contribuent à la santé',
  'Favoriser les parcours de santé adaptés aux publics vulnérables',
  'Développer l’approche et la gouvernance territoriale en santé dans un cadre participatif',
];

const DOUBLE_CONTINUITE = [
  'démarche participative',
  'propositions d’actions',
  'grands enjeux de santé',
  'diagnostic territorial',
];

const ELABORATION = [
  'Assises parisiennes de la santé',
  '2016',
  ...DOUBLE_CONTINUITE,
  'premier semestre 2017',
  'DD75',
  'chantiers communs',
  'élargis à la caisse primaire d’assurance maladie et à la préfecture',
  'Élaboration des objectifs',
  'Définition du périmètre',
  'principales orientations',
  'La Ville souhaitait ce contrat',
  'sélectif et pertinent',
  'toutes les actions conduites conjointement ou complémentairement',
  'actions sensibles',
  'valeur ajoutée spécifique',
  'l’intégralité du territoire parisien',
  'priorités communes',
  'l’ensemble des leviers',
  'l’ensemble de la population parisienne',
  'les plus éloignées du système de santé',
];

const PROCEDURE = [
  'présentation préliminaire au conseil territorial de santé',
  'formuler des observations',
  'vote final',
  'documents plus détaillés',
  'échanges complémentaires',
  'retours restaient à définir',
  'modalités à organiser entre les signataires',
  'arrêter le contrat entre les signataires',
  'pour avis au conseil territorial de santé (CTS)',
  'Faire valider le contrat en Conseil de Paris',
  'mois de délai',
  'Signature par les partenaires',
];

const PILOTAGE = [
  'portage politique fort et partagé',
  'engagement des différents partenaires signataires',
  'ancrage territorial',
  'ASV',
  'CLSM',
  'contrat de ville',
  'ne pas multiplier les instances',
  'cohérence d’ensemble du projet de territoire',
  'partenarial et intersectoriel',
  'stratégique et opérationnel',
  'au-delà du secteur sanitaire',
  'participation recherchée des habitants',
  'selon les projets',
  'stratégie est à définir',
  'niveaux de participation attendus',
  'modalités de mobilisation',
  'à suivre et à évaluer',
];

const REGION = [
  'territoire de proximité',
  'commune ou intercommunalité',
  'IDH < 0,52',
  'QPV',
  'équilibre',
  'seuls territoires de la politique de la ville',
  'réduction des inégalités sociales et territoriales de santé et l’amélioration des parcours de santé',
  'CLS signés',
  'CLS dont les thématiques ont été relevées',
  'CLS cosignés par une CPAM',
  '65',
  '54',
  '27',
  '5 CPAM (77, 78, 91, 93)',
  'la collectivité, l’ARS et la préfecture du département',
  'Conseil départemental signataire',
  'Seine-Saint-Denis',
  'Établissements de santé signataires',
  'Saint-Denis et Le Raincy-Montfermeil',
  'CLS 1 aux CLS 2',
  'préfiguration',
  'axés sur l’existant',
  'sanitaire',
  'déterminants',
  'logique de parcours renforcée',
  'articulation avec la politique de la ville',
  'rôle pivot',
  'Accès aux droits et aux soins',
  'Santé mentale',
  'Nutrition et obésité',
  'Santé environnement et habitat',
];

const CONTACT = [
  'Préfecture de Paris et d’Île-de-France',
  '01 82 52 40 25',
  'pref-communication@paris.gouv.fr',
  'www.prefectures-regions.gouv.fr/ile-de-france',
  '@Prefet75_IDF',
];

/** The facts about Paris, by the document that must hold them. */
export const PARIS_FACTS: Facts = {
  communique: [
    'Communiqué de presse',
    'Paris, le 4 mai 2018',
    'Signature d’un contrat local de santé à Paris',
    'vendredi 4 mai 2018',
    'premier contrat local de santé',
    ...SIGNATAIRES,
    ...SIGLES,
    'trois grandes orientations',
    ...ORIENTATIONS,
    'Assises parisiennes de la santé',
    'depuis 2016',
    ...DOUBLE_CONTINUITE,
    ...PRS,
    'axe transversal',
    ...EXEMPLES,
    'grande satisfaction',
    'poursuivent leur engagement',
    'questions de santé et d’accès aux soins',
    'dynamique partenariale',
    'trois années qui viennent',
    'politique publique de santé coordonnée',
    'au service des Parisiennes et des Parisiens',
    'Contact presse',
    ...CONTACT,
  ],
  contrat: [
    '4 mai 2018',
    ...SIGNATAIRES,
    ...SIGLES,
    'trois axes',
    ...AXES,
    ...AUTRES_FORMULATIONS,
    ...THEMES,
    ...EXEMPLES,
    ...ORIENTATIONS,
    ...PRS,
    ...ELABORATION,
    ...PROCEDURE,
    ...PILOTAGE,
    ...REGION,
  ],
};

/** What the release says of the length of the contract: figures or words, as the document has it. */
export const PARIS_DUREE: RegExp = /\b(?:3|trois) (?:ans|années)\b/i;

/** What the slides say of the contract, so to be found in the slides that are composed. */
export const PARIS_SLIDES: readonly string[] = [
  ...AXES,
  ...AUTRES_FORMULATIONS,
  ...THEMES,
  'trois axes',
  '2009 La loi « Hôpital, patients, santé et territoires » (HPST)',
  '2016 La loi de modernisation de notre système de santé',
  'Caisse primaire d’assurance maladie',
  'Préfecture',
  ...ELABORATION.filter((fact) => fact !== 'diagnostic territorial'),
  ...PROCEDURE,
  ...PILOTAGE,
  ...REGION,
];
