// src/model/labels.generated.ts
/** The French label of every enumerated value: `LABELS.etat.brouillon` is « Projet ». */
const LABELS = {
	nature: {
		"prefiguration": "Contrat local de santé de préfiguration",
		"accord-cadre": "Accord-cadre",
		"convention-cadre": "Convention-cadre",
		"contrat": "Contrat local de santé"
	},
	etat: {
		"brouillon": "Projet",
		"arrete": "Texte arrêté",
		"signe": "Signé"
	},
	typeTerritoire: {
		"commune": "Commune",
		"cc": "Communauté de communes",
		"ca": "Communauté d’agglomération",
		"cu": "Communauté urbaine",
		"metropole": "Métropole",
		"ept": "Établissement public territorial",
		"petr": "Pôle d’équilibre territorial et rural",
		"pays": "Pays",
		"syndicat-mixte": "Syndicat mixte",
		"departement": "Département",
		"com": "Collectivité d’outre-mer",
		"collectivite-unique": "Collectivité territoriale unique"
	},
	typePartenaire: {
		"ars": "Agence régionale de santé",
		"prefecture": "Préfecture",
		"etat": "Autre service de l’État",
		"collectivite": "Commune ou autre collectivité",
		"epci": "Établissement public de coopération intercommunale",
		"departement": "Conseil départemental",
		"region": "Conseil régional",
		"cpam": "Caisse primaire d’assurance maladie",
		"msa": "Mutualité sociale agricole",
		"cgss": "Caisse générale de sécurité sociale",
		"caf": "Caisse d’allocations familiales",
		"carsat": "Caisse d’assurance retraite et de la santé au travail",
		"etablissement-de-sante": "Établissement de santé",
		"ght-etablissement-support": "Établissement support d’un groupement hospitalier de territoire",
		"epsm": "Établissement public de santé mentale",
		"esms": "Établissement ou service médico-social",
		"cpts": "Communauté professionnelle territoriale de santé",
		"msp": "Maison de santé pluriprofessionnelle",
		"centre-de-sante": "Centre de santé",
		"dac": "Dispositif d’appui à la coordination",
		"urps": "Union régionale des professionnels de santé",
		"ordre": "Ordre professionnel",
		"education-nationale": "Éducation nationale",
		"universite": "Université",
		"ors": "Observatoire régional de la santé",
		"promotion-sante": "Structure de promotion de la santé",
		"mutualite": "Mutualité",
		"association": "Association",
		"usagers": "Représentants des usagers",
		"bailleur": "Bailleur social",
		"csapa-caarud": "CSAPA ou CAARUD",
		"mission-locale": "Mission locale",
		"ccas": "Centre communal d’action sociale",
		"conseil-de-developpement": "Conseil de développement",
		"entreprise": "Entreprise"
	},
	role: {
		"porteur": "Porteur",
		"cosignataire": "Cosignataire",
		"partenaire": "Partenaire"
	},
	genre: {
		"f": "Féminin",
		"m": "Masculin"
	},
	civilite: {
		"M.": "Monsieur",
		"Mme": "Madame"
	},
	champ: {
		"promotion-sante": "Promotion de la santé",
		"prevention": "Prévention",
		"politiques-de-soins": "Politiques de soins",
		"accompagnement-medico-social": "Accompagnement médico-social"
	},
	theme: {
		"acces-droits-soins": "Accès aux droits et aux soins",
		"sante-mentale": "Santé mentale",
		"nutrition-obesite": "Nutrition et obésité",
		"sante-environnement-habitat": "Santé environnement et habitat",
		"offre-de-soins": "Offre de soins",
		"attractivite-professionnels": "Attractivité pour les professionnels de santé",
		"parcours-coordination": "Parcours et coordination",
		"prevention-promotion": "Prévention et promotion de la santé",
		"activite-physique": "Activité physique",
		"alimentation": "Alimentation",
		"addictions": "Addictions",
		"vaccination": "Vaccination",
		"depistage": "Dépistage",
		"maladies-chroniques": "Maladies chroniques",
		"sante-sexuelle": "Santé sexuelle",
		"perinatalite-parentalite": "Périnatalité et parentalité",
		"enfance": "Enfance",
		"jeunesse": "Jeunesse",
		"vieillissement-autonomie": "Vieillissement et autonomie",
		"aidants": "Aidants",
		"handicap": "Handicap",
		"precarite": "Précarité",
		"migrants": "Personnes migrantes",
		"violences": "Violences",
		"suicide": "Prévention du suicide",
		"lutte-antivectorielle": "Lutte antivectorielle",
		"eau-hygiene": "Eau et hygiène",
		"saturnisme": "Saturnisme",
		"qualite-air": "Qualité de l’air",
		"urbanisme-sante": "Urbanisme et santé",
		"litteratie": "Littératie en santé",
		"numerique-sante": "Numérique en santé",
		"observation-sante": "Observation de la santé",
		"democratie-sanitaire": "Démocratie sanitaire",
		"animation": "Animation du contrat"
	},
	public: {
		"tout-public": "Tout public",
		"femmes-enceintes": "Femmes enceintes",
		"petite-enfance": "Petite enfance",
		"enfants": "Enfants",
		"adolescents": "Adolescents",
		"jeunes": "Jeunes",
		"adultes": "Adultes",
		"seniors": "Seniors",
		"aidants": "Aidants",
		"personnes-handicapees": "Personnes handicapées",
		"personnes-precaires": "Personnes en situation de précarité",
		"migrants": "Personnes migrantes",
		"habitants-qpv": "Habitants des quartiers prioritaires",
		"gens-du-voyage": "Gens du voyage",
		"detenus": "Personnes détenues",
		"professionnels-sante": "Professionnels de santé",
		"professionnels-social": "Professionnels du social",
		"enseignants": "Enseignants",
		"elus": "Élus",
		"agents": "Agents publics",
		"benevoles": "Bénévoles"
	},
	determinant: {
		"individuels": "Caractéristiques individuelles",
		"modes-de-vie": "Modes de vie",
		"reseaux-sociaux": "Réseaux sociaux et entourage",
		"conditions-de-vie": "Conditions de vie",
		"environnement": "Environnement",
		"systeme-de-sante": "Système de santé"
	},
	niveauParticipation: {
		"aucune": "Aucune participation",
		"information": "Information",
		"consultation": "Consultation",
		"concertation": "Concertation",
		"co-construction": "Co-construction",
		"codecision": "Codécision"
	},
	statutFiche: {
		"a-venir": "À venir",
		"en-cours": "En cours",
		"realise": "Réalisée",
		"en-pause": "En pause",
		"abandonne": "Abandonnée",
		"bloque": "Bloquée",
		"en-retard": "En retard",
		"a-discuter": "À discuter"
	},
	maturite: {
		"en-reflexion": "En réflexion",
		"projet": "Projet",
		"action": "Action"
	},
	priorite: {
		"eleve": "Élevée",
		"moyen": "Moyenne",
		"bas": "Basse"
	},
	statutPartenaire: {
		"acte": "Acté",
		"pressenti": "Pressenti"
	},
	typeIndicateur: {
		"processus": "Processus",
		"realisation": "Réalisation",
		"resultat": "Résultat",
		"impact": "Impact",
		"contexte": "Contexte"
	},
	sens: {
		"hausse": "À la hausse",
		"baisse": "À la baisse",
		"stabilite": "Stable"
	},
	typeFinancement: {
		"fir": "Fonds d’intervention régional",
		"prse": "Plan régional santé environnement",
		"fonds-addictions": "Fonds de lutte contre les addictions",
		"mildeca": "Mission interministérielle de lutte contre les drogues et les conduites addictives",
		"politique-de-la-ville": "Politique de la ville",
		"droit-commun": "Droit commun",
		"detr": "Dotation d’équipement des territoires ruraux",
		"cfppa": "Conférence des financeurs de la prévention de la perte d’autonomie",
		"caf": "Caisse d’allocations familiales",
		"msa": "Mutualité sociale agricole",
		"region": "Région",
		"departement": "Département",
		"feder-fse": "Fonds européens FEDER et FSE",
		"leader": "Programme européen LEADER",
		"fondation": "Fondation",
		"autofinancement": "Autofinancement",
		"valorisation": "Valorisation"
	},
	statutFinancement: {
		"demande": "Demandé",
		"acquis": "Acquis",
		"verse": "Versé",
		"refuse": "Refusé"
	},
	typeInstance: {
		"copil": "Comité de pilotage",
		"cotech": "Comité technique",
		"comite-signataires": "Comité des signataires",
		"groupe-projet": "Groupe projet",
		"groupe-de-travail": "Groupe de travail",
		"pleniere": "Assemblée plénière",
		"cts": "Conseil territorial de santé",
		"crsa": "Conférence régionale de la santé et de l’autonomie",
		"clsm": "Conseil local de santé mentale",
		"commission-elus": "Commission d’élus",
		"conseil-citoyen": "Conseil citoyen",
		"conseil-de-developpement": "Conseil de développement"
	},
	nomEtape: {
		"intention": "Intention",
		"cadrage": "Cadrage",
		"diagnostic": "Diagnostic",
		"priorisation": "Choix des priorités",
		"redaction": "Rédaction",
		"arrete": "Texte arrêté entre les signataires",
		"avis-cts": "Avis du conseil territorial de santé",
		"deliberations": "Délibérations",
		"executoire": "Délibérations exécutoires",
		"signatures": "Signatures",
		"en-vigueur": "Entrée en vigueur"
	},
	statutEtape: {
		"a-venir": "À venir",
		"en-cours": "En cours",
		"fait": "Faite",
		"sans-objet": "Sans objet"
	},
	avis: {
		"favorable": "Favorable",
		"favorable-avec-reserves": "Favorable avec réserves",
		"defavorable": "Défavorable",
		"observations": "Observations sans avis"
	},
	dispositif: {
		"autre": "Autre dispositif",
		"contrat-de-ville": "Contrat de ville",
		"asv": "Atelier santé ville",
		"clsm": "Conseil local de santé mentale",
		"ptsm": "Projet territorial de santé mentale",
		"cpts": "Communauté professionnelle territoriale de santé",
		"ght": "Groupement hospitalier de territoire",
		"ctg": "Convention territoriale globale",
		"pat": "Projet alimentaire territorial",
		"pcaet": "Plan climat-air-énergie territorial",
		"plui": "Plan local d’urbanisme intercommunal",
		"scot": "Schéma de cohérence territoriale",
		"crte": "Contrat pour la réussite de la transition écologique",
		"cite-educative": "Cité éducative",
		"prs": "Projet régional de santé",
		"praps": "Programme régional d’accès à la prévention et aux soins",
		"prse": "Plan régional santé environnement"
	},
	numerotation: {
		"articles": "Article 1, Article 2…",
		"titres": "Titre I, Titre II…",
		"romains": "I., II., III…",
		"lettres": "A., B., C…",
		"aucune": "Sans numéro"
	},
	themeGraphique: { "sobre": "Sobre" },
	severite: {
		"off": "Règle éteinte",
		"info": "Information",
		"warning": "Avertissement",
		"error": "Erreur"
	}
};

Object.defineProperty(exports, "LABELS", {
  enumerable: true,
  get: function () {
    return LABELS;
  }
});