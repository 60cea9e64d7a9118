import { DEPARTEMENTS } from './departements.ts';

export interface Acronym {
  readonly sigle: string;
  readonly developpe: string;
}

/** Acronyms of the field with the one public name each stands for; those with several meanings in a CLS are left out. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADIL: 'Agence départementale d’information sur le logement',
    AAH: 'Allocation aux adultes handicapés',
    ALD: 'Affection de longue durée',
    AME: 'Aide médicale de l’État',
    ARS: 'Agence régionale de santé',
    ASV: 'Atelier santé ville',
    CAARUD: 'Centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues',
    CAF: 'Caisse d’allocations familiales',
    CARSAT: 'Caisse d’assurance retraite et de la santé au travail',
    CCAS: 'Centre communal d’action sociale',
    CEGIDD: 'Centre gratuit d’information, de dépistage et de diagnostic',
    CeGIDD: 'Centre gratuit d’information, de dépistage et de diagnostic',
    CFPPA: 'Conférence des financeurs de la prévention de la perte d’autonomie',
    CGCT: 'Code général des collectivités territoriales',
    CGSS: 'Caisse générale de sécurité sociale',
    CHRS: 'Centre d’hébergement et de réinsertion sociale',
    CHU: 'Centre hospitalier universitaire',
    CIAS: 'Centre intercommunal d’action sociale',
    CISPD: 'Conseil intercommunal de sécurité et de prévention de la délinquance',
    CLIC: 'Centre local d’information et de coordination gérontologique',
    CLS: 'Contrat local de santé',
    CLSM: 'Conseil local de santé mentale',
    CLSPD: 'Conseil local de sécurité et de prévention de la délinquance',
    CMPP: 'Centre médico-psycho-pédagogique',
    CNAM: 'Caisse nationale de l’assurance maladie',
    CNSA: 'Caisse nationale de solidarité pour l’autonomie',
    COPIL: 'Comité de pilotage',
    COTECH: 'Comité technique',
    CPAM: 'Caisse primaire d’assurance maladie',
    CPOM: 'Contrat pluriannuel d’objectifs et de moyens',
    CPTS: 'Communauté professionnelle territoriale de santé',
    CRSA: 'Conférence régionale de la santé et de l’autonomie',
    CSAPA: 'Centre de soins, d’accompagnement et de prévention en addictologie',
    CTG: 'Convention territoriale globale',
    CTS: 'Conseil territorial de santé',
    DAC: 'Dispositif d’appui à la coordination',
    DETR: 'Dotation d’équipement des territoires ruraux',
    DREAL: 'Direction régionale de l’environnement, de l’aménagement et du logement',
    DREES: 'Direction de la recherche, des études, de l’évaluation et des statistiques',
    EHPAD: 'Établissement d’hébergement pour personnes âgées dépendantes',
    EIS: 'Évaluation d’impact sur la santé',
    EPCI: 'Établissement public de coopération intercommunale',
    EPSM: 'Établissement public de santé mentale',
    EPT: 'Établissement public territorial',
    ESMS: 'Établissement ou service médico-social',
    FEDER: 'Fonds européen de développement régional',
    FIR: 'Fonds d’intervention régional',
    FNES: 'Fédération nationale d’éducation et de promotion de la santé',
    FSE: 'Fonds social européen',
    GEM: 'Groupe d’entraide mutuelle',
    GHT: 'Groupement hospitalier de territoire',
    GIP: 'Groupement d’intérêt public',
    HAD: 'Hospitalisation à domicile',
    HAS: 'Haute Autorité de santé',
    HCSP: 'Haut Conseil de la santé publique',
    HPST: 'Hôpital, patients, santé et territoires',
    HPV: 'Papillomavirus humain',
    IDH: 'Indice de développement humain',
    IREPS: 'Instance régionale d’éducation et de promotion de la santé',
    INSEE: 'Institut national de la statistique et des études économiques',
    IST: 'Infection sexuellement transmissible',
    ISTS: 'Inégalités sociales et territoriales de santé',
    JOP: 'Jeux olympiques et paralympiques',
    LHI: 'Lutte contre l’habitat indigne',
    MDPH: 'Maison départementale des personnes handicapées',
    MILDECA: 'Mission interministérielle de lutte contre les drogues et les conduites addictives',
    MSA: 'Mutualité sociale agricole',
    MSP: 'Maison de santé pluriprofessionnelle',
    OMS: 'Organisation mondiale de la santé',
    ORS: 'Observatoire régional de la santé',
    PAEJ: 'Point accueil écoute jeunes',
    PASS: 'Permanence d’accès aux soins de santé',
    PAT: 'Projet alimentaire territorial',
    PCAET: 'Plan climat-air-énergie territorial',
    PLUi: 'Plan local d’urbanisme intercommunal',
    PMI: 'Protection maternelle et infantile',
    PNNS: 'Programme national nutrition santé',
    PNSE: 'Plan national santé environnement',
    PRAPS: 'Programme régional relatif à l’accès à la prévention et aux soins des personnes les plus démunies',
    PRS: 'Projet régional de santé',
    PRSE: 'Plan régional santé environnement',
    PTSM: 'Projet territorial de santé mentale',
    QPV: 'Quartier prioritaire de la politique de la ville',
    RSA: 'Revenu de solidarité active',
    SCoT: 'Schéma de cohérence territoriale',
    SMUR: 'Structure mobile d’urgence et de réanimation',
    SNS: 'Stratégie nationale de santé',
    SRS: 'Schéma régional de santé',
    SSIAD: 'Service de soins infirmiers à domicile',
    UNAFAM: 'Union nationale de familles et amis de personnes malades et/ou handicapées psychiques',
    URPS: 'Union régionale des professionnels de santé',
    VIH: 'Virus de l’immunodéficience humaine',
  }),
);

/** What an acronym stands for, capitals and all; `undefined` if it is not known for certain. */
export function expandAcronym(sigle: string): string | undefined {
  const department = /^DD(\d{2,3}|2[AB])$/.exec(sigle)?.[1];
  if (department !== undefined && DEPARTEMENTS.has(department)) {
    return `Délégation départementale de l’agence régionale de santé (${department})`;
  }
  return EXPANSIONS.get(sigle);
}

/** The known acronyms of a text, whole words in their own capitals, in alphabetical order: the matter of a glossary. */
export function acronymsIn(text: string): readonly Acronym[] {
  const found = new Map<string, Acronym>();
  for (const [sigle] of text.matchAll(/[A-Za-zÀ-ÖØ-öø-ž\d]+/gu)) {
    const developpe = found.has(sigle) ? undefined : expandAcronym(sigle);
    if (developpe !== undefined) found.set(sigle, { sigle, developpe });
  }
  return [...found.values()].sort((a, b) => (a.sigle < b.sigle ? -1 : 1));
}
