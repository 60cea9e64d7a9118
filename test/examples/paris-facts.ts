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
  'lutte contre les discriminations',
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

const ELABORATION = [
  'Assises parisiennes de la santé',
  '2016',
  'démarche participative',
  'diagnostic territorial',
  'premier semestre 2017',
  'DD75',
  'Élaboration des objectifs',
  'Définition du périmètre',
  'principales orientations',
  'sélectif et pertinent',
  'valeur ajoutée spécifique',
  'l’intégralité du territoire parisien',
  'l’ensemble des leviers',
  'les plus éloignées du système de santé',
];

const PROCEDURE = [
  'conseil territorial de santé',
  'observations',
  'vote final',
  'arrêter le contrat entre les signataires',
  'pour avis',
  'Conseil de Paris',
  'mois de délai',
  'Signature par les partenaires',
];

const PILOTAGE = [
  'portage politique fort et partagé',
  'ancrage territorial',
  'ASV',
  'CLSM',
  'contrat de ville',
  'ne pas multiplier les instances',
  'cohérence d’ensemble du projet de territoire',
  'partenarial et intersectoriel',
  'au-delà du secteur sanitaire',
  'participation recherchée des habitants',
];

const REGION = [
  '65',
  '54',
  '27',
  '5 CPAM (77, 78, 91, 93)',
  'Seine-Saint-Denis',
  'Le Raincy-Montfermeil',
  'Accès aux droits et aux soins',
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
    ...ORIENTATIONS,
    'Assises parisiennes de la santé',
    '2016',
    ...PRS,
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
  'Caisse primaire d’assurance maladie',
  'Préfecture',
  ...ELABORATION.filter((fact) => fact !== 'diagnostic territorial'),
  ...PROCEDURE,
  ...PILOTAGE,
  ...REGION,
];
