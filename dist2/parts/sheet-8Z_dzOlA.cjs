const require_diagnostic = require("./diagnostic-BzZ4p13c.cjs");

// src/rules/families.ts
/** What the rules of each family watch over, in French; the order is that of the reference. */
const FAMILIES = {
	reference: "Références",
	identifiant: "Identifiants",
	expression: "Expressions dans les textes",
	periode: "Période du contrat",
	calendrier: "Calendrier des actions",
	procedure: "Procédure",
	deliberation: "Délibérations",
	signature: "Signature",
	partenaire: "Partenaires",
	gouvernance: "Gouvernance",
	axe: "Axes",
	fiche: "Fiches-actions",
	indicateur: "Indicateurs",
	budget: "Budget",
	territoire: "Territoire",
	code: "Codes administratifs",
	droit: "Références juridiques",
	texte: "Textes",
	article: "Articles",
	communique: "Communiqués de presse",
	"donnees-personnelles": "Données personnelles",
	regle: "Réglage des règles"
};
/** What the kinds of mistakes in the files themselves are about; no rule has these families. */
const MISTAKE_FAMILIES = {
	yaml: "Écriture du YAML",
	schema: "Clés et valeurs",
	fichier: "Fichiers cités",
	dossier: "Fichiers du dossier"
};

// src/schema/sheets.ts
/** Mistakes in the keys and values of a contract, as the schemas describe them. */
const SCHEMA_SHEETS = {
	"schema/bornes": {
		severity: "error",
		summary: "Un nombre reste dans les limites de ce qu’il compte.",
		why: "Une part de 140 % ou un rang de zéro ne veut rien dire.",
		hint: "Corrigez le nombre.",
		wrong: "generation: 0",
		right: "generation: 2"
	},
	"schema/cle-connue": {
		severity: "error",
		summary: "Chaque clé est une clé du format, ou commence par « x_ ».",
		why: "Ce qu’elle contient ne serait lu par personne.",
		hint: "Prenez la clé proposée ; pour garder la ligne à votre usage, faites-la commencer par « x_ ».",
		wrong: "divise: Ensemble pour la santé",
		right: "devise: Ensemble pour la santé\nx_note: à relire"
	},
	"schema/cle-presente": {
		severity: "error",
		summary: "Chaque chose a les clés sans lesquelles elle n’est rien : un axe a un identifiant et un titre.",
		why: "Rien ne pourrait en être fait.",
		hint: "Ajoutez la clé qui manque.",
		wrong: "axes: [{ id: \"1\" }]",
		right: "axes: [{ id: \"1\", titre: Prévenir }]"
	},
	"schema/date": {
		severity: "error",
		summary: "Une date existe et s’écrit année, mois, jour : 2024-06-28, ou moins précisément 2024-06, 2024-T2, 2024-S1, 2024.",
		why: "Un document afficherait un autre jour, ou aucun.",
		hint: "Recopiez la date dans cet ordre, avec des tirets.",
		wrong: "signature: { date: 28/06/2024 }",
		right: "signature: { date: 2024-06-28 }"
	},
	"schema/forme": {
		severity: "error",
		summary: "Un code, un identifiant ou une adresse a la forme qui lui est propre.",
		why: "Les autres registres et les autres fichiers ne le reconnaîtraient pas.",
		hint: "Comparez avec l’exemple du message : chiffres, lettres et longueur.",
		wrong: "axes: [{ id: axe 1, titre: Prévenir }]",
		right: "axes: [{ id: axe-1, titre: Prévenir }]"
	},
	"schema/guillemets": {
		severity: "error",
		summary: "Un code qui a l’air d’un nombre est entre guillemets.",
		why: "YAML en fait un nombre : « 01004 » perdrait son zéro, « 1.10 » deviendrait 1.1.",
		hint: "Mettez la valeur entre guillemets doubles.",
		wrong: "axes: [{ id: 1.10, titre: Prévenir }]",
		right: "axes: [{ id: \"1.10\", titre: Prévenir }]"
	},
	"schema/type": {
		severity: "error",
		summary: "Une valeur est de la sorte attendue : un texte, un nombre, une liste, un groupe de clés.",
		why: "Ce qui est lu ne serait pas ce qui est écrit.",
		hint: "Écrivez la valeur sous la forme que dit le message.",
		wrong: "generation: deuxième",
		right: "generation: 2"
	},
	"schema/valeur-connue": {
		severity: "error",
		summary: "Une valeur à choisir est l’une de celles du format.",
		why: "Une autre ne serait ni comprise ni comptée.",
		hint: "Prenez l’une des valeurs proposées.",
		wrong: "nature: contract",
		right: "nature: contrat"
	},
	"schema/valeur-presente": {
		severity: "error",
		summary: "Une clé écrite a une valeur.",
		why: "Vide, elle laisse croire que la chose est dite.",
		hint: "Écrivez la valeur, ou retirez la ligne.",
		wrong: "devise: \"\"",
		right: "devise: Ensemble pour la santé"
	}
};

// src/source/sheets/folder.ts
/** Mistakes in the files of a contract folder and in what names them. */
const FOLDER_SHEETS = {
	"dossier/cle-a-sa-place": {
		severity: "error",
		summary: "Un fichier nommé d’après une clé ne contient que cette clé.",
		why: "Ce qui s’y trouverait d’autre ne serait lu par personne.",
		hint: "Déplacez la clé dans contrat.yaml.",
		wrong: "# axes.yaml\naxes: [{ id: \"1\", titre: Prévenir }]\ndevise: Ensemble",
		right: "devise: Ensemble\n# axes.yaml\naxes: [{ id: \"1\", titre: Prévenir }]"
	},
	"dossier/definition-unique": {
		severity: "error",
		summary: "Une même liste n’est pas écrite à deux endroits.",
		why: "On ne saurait pas laquelle fait foi.",
		hint: "Mettez tous les éléments au même endroit, et retirez la clé restée vide.",
		wrong: "axes: [{ id: \"1\", titre: Prévenir }]\n# axes.yaml\naxes: [{ id: \"2\", titre: Soigner }]",
		right: "# axes.yaml\naxes: [{ id: \"1\", titre: Prévenir }, { id: \"2\", titre: Soigner }]"
	},
	"dossier/fichier-lu": {
		severity: "warning",
		summary: "Un fichier qui a l’air de faire partie du contrat porte le nom sous lequel il est lu.",
		why: "Le contrat serait vérifié et mis en page sans lui.",
		hint: "Donnez-lui le nom attendu, en minuscules et finissant par « .yaml ».",
		wrong: "# communiques/signature.yml\ntitre: Signature du contrat",
		right: "# communiques/signature.yaml\nid: signature\ndate: 2024-06-28\ntitre: Signature du contrat"
	},
	"fichier/dans-le-dossier": {
		severity: "error",
		summary: "Un contrat ne cite que des fichiers de son dossier.",
		why: "Par sécurité, rien n’est lu ailleurs ; et le dossier doit pouvoir être donné à un autre.",
		hint: "Copiez le fichier dans le dossier et donnez son chemin à partir de ce dossier, avec des « / ».",
		wrong: "preambule: { fichier: ../preambule.md }",
		right: "preambule: { fichier: textes/preambule.md }\n# textes/preambule.md\nLe contrat."
	},
	"fichier/image": {
		severity: "error",
		summary: "Un fichier nommé comme une image en est une.",
		why: "Le document aurait un trou à sa place.",
		hint: "Enregistrez l’image de nouveau en PNG, JPEG ou SVG.",
		wrong: "annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]\n# carte.png\nCeci n’est pas une image.",
		right: "annexes: [{ id: carte, titre: Carte, image: { fichier: carte.svg } }]\n# carte.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
	},
	"fichier/lisible": {
		severity: "error",
		summary: "Le système laisse lire chaque fichier du contrat.",
		why: "Ce qu’il contient manquerait au contrat.",
		hint: "Vérifiez vos droits sur ce fichier et qu’aucun autre programme ne le retient.",
		wrong: "preambule: { fichier: preambule.md }   # un fichier que vous n’avez pas le droit de lire",
		right: "preambule: { fichier: preambule.md }",
		isInWords: true
	},
	"fichier/present": {
		severity: "error",
		summary: "Chaque fichier cité existe.",
		why: "Son contenu manquerait au contrat.",
		hint: "Vérifiez son nom, majuscules et accents compris, ou retirez la ligne qui le demande.",
		wrong: "preambule: { fichier: textes/Preambule.md }\n# textes/preambule.md\nLe contrat.",
		right: "preambule: { fichier: textes/preambule.md }\n# textes/preambule.md\nLe contrat."
	},
	"fichier/taille": {
		severity: "error",
		summary: "Un texte fait 1 Mo au plus, une image 10 Mo.",
		why: "Aucun contrat n’en demande autant : un si gros fichier est là par erreur.",
		hint: "Compressez l’image ; partagez le texte entre plusieurs fichiers.",
		wrong: "annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]   # 25 Mo",
		right: "annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]   # 400 Ko",
		isInWords: true
	},
	"fichier/texte": {
		severity: "error",
		summary: "Un fichier de texte n’est fait que de texte.",
		why: "Changer le nom d’un document Word n’en change pas le contenu : il ne serait pas lu.",
		hint: "Ouvrez-le dans son programme et copiez son texte dans un fichier neuf.",
		wrong: "preambule: { fichier: preambule.md }   # un document Word renommé",
		right: "preambule: { fichier: preambule.md }   # un texte",
		isInWords: true
	},
	"fichier/utf-8": {
		severity: "error",
		summary: "Les fichiers de texte sont enregistrés en UTF-8.",
		why: "Dans un autre encodage (Windows-1252), leurs accents seraient perdus.",
		hint: "Dans votre éditeur, enregistrez le fichier avec l’encodage « UTF-8 ».",
		wrong: "preambule: { fichier: preambule.md }   # enregistré en Windows-1252",
		right: "preambule: { fichier: preambule.md }   # enregistré en UTF-8",
		isInWords: true
	}
};

// src/source/sheets/yaml.ts
const LOST = "La suite du fichier serait lue de travers, ou pas du tout.";
/** Mistakes in the writing of YAML. */
const YAML_SHEETS = {
	"yaml/alias": {
		severity: "error",
		summary: "Un texte ne commence pas par « * » ni par « & » sans guillemets.",
		why: "En tête d’une valeur, YAML prend ces signes pour ses propres repères : le premier mot serait perdu.",
		hint: "Mettez la valeur entière entre guillemets doubles.",
		wrong: "devise: *Ensemble* pour la santé",
		right: "devise: \"*Ensemble* pour la santé\""
	},
	"yaml/alias-raisonnables": {
		severity: "error",
		summary: "Les alias (« *nom ») ne se multiplient pas entre eux.",
		why: "Quelques lignes d’alias qui se citent l’un l’autre peuvent remplir la mémoire de l’ordinateur.",
		hint: "Écrivez les valeurs en toutes lettres à la place des alias.",
		wrong: `x_a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
x_b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
x_c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
x_d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
x_e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]`,
		right: "x_a: &a [1, 2, 3]\nx_b: [*a, *a]"
	},
	"yaml/cle-courte": {
		severity: "error",
		summary: "Une clé tient en quelques lettres.",
		why: "Une clé de plus de mille signes est un texte dont le guillemet ou le deux-points manque.",
		hint: "Cherchez plus haut le guillemet ou le deux-points qui manque.",
		wrong: "plan: { \"un texte de plus de mille signes, sans guillemet fermant…\": 1 }",
		right: "devise: \"un texte\"",
		isInWords: true
	},
	"yaml/cle-texte": {
		severity: "error",
		summary: "Une clé est un mot, pas une liste ni un groupe.",
		why: "Un contrat nomme ce qu’il dit : sans nom, la valeur ne serait lue par personne.",
		hint: "Mettez une clé simple avant « : ».",
		wrong: "? [titre, nom]\n: Contrat local de santé",
		right: "devise: Ensemble pour la santé"
	},
	"yaml/cle-unique": {
		severity: "error",
		summary: "Une clé n’est écrite qu’une fois au même niveau.",
		why: "Des deux valeurs, l’une serait perdue sans que rien le dise.",
		hint: "Gardez une seule des deux lignes.",
		wrong: "devise: Ensemble pour la santé\ndevise: La santé pour tous",
		right: "devise: Ensemble pour la santé"
	},
	"yaml/cles-et-valeurs": {
		severity: "error",
		summary: "Un fichier est une suite de lignes « clé: valeur ».",
		why: "Sans clé, on ne sait pas de quoi le fichier parle.",
		hint: "Commencez le fichier par une clé suivie de deux-points.",
		wrong: "# axes.yaml\n- { id: \"1\", titre: Prévenir }",
		right: "# axes.yaml\naxes:\n  - { id: \"1\", titre: Prévenir }"
	},
	"yaml/crochets": {
		severity: "error",
		summary: "Ce qui est ouvert par « [ » ou « { » est refermé, et ses éléments sont séparés par des virgules.",
		why: LOST,
		hint: "Ajoutez le signe qui manque après le dernier élément, ou la virgule entre deux éléments.",
		wrong: "visas: [le code de la santé publique\ndevise: Ensemble",
		right: "visas: [le code de la santé publique]\ndevise: Ensemble"
	},
	"yaml/deux-points": {
		severity: "error",
		summary: "Une clé est suivie de deux-points et d’une espace ; un texte qui contient « : » est entre guillemets.",
		why: "C’est à ce signe que YAML reconnaît une clé : on ne saurait pas où elle finit.",
		hint: "Ajoutez l’espace, ou mettez la valeur entre guillemets doubles.",
		wrong: "devise: Notre devise : ensemble",
		right: "devise: \"Notre devise : ensemble\""
	},
	"yaml/diese-dans-un-texte": {
		severity: "warning",
		summary: "Un texte qui contient « # » après une espace est entre guillemets.",
		why: "YAML y voit un commentaire : la fin du texte ne serait dans aucun document.",
		hint: "Mettez la valeur entre guillemets doubles ; si c’est un commentaire, mettez-le sur une ligne à lui.",
		wrong: "devise: Ensemble # pour la santé",
		right: "devise: \"Ensemble # pour la santé\""
	},
	"yaml/directive": {
		severity: "error",
		summary: "Aucune ligne ne commence par « % ».",
		why: "YAML y voit un ordre qui change sa façon de lire les nombres et les dates.",
		hint: "Retirez la ligne, ou mettez la valeur entre guillemets.",
		wrong: "# axes.yaml\n%YAML 1.1\n---\naxes: [{ id: \"1\", titre: Prévenir }]",
		right: "# axes.yaml\naxes: [{ id: \"1\", titre: Prévenir }]"
	},
	"yaml/echappement": {
		severity: "error",
		summary: "Entre guillemets doubles, « \\ » n’introduit que les signes que YAML connaît.",
		why: "Le signe qui suit serait perdu.",
		hint: "Doublez la barre, ou mettez la valeur entre guillemets simples.",
		wrong: "devise: \"Prévention\\Soins\"",
		right: "devise: 'Prévention\\Soins'"
	},
	"yaml/espace-insecable": {
		severity: "error",
		summary: "Autour d’une clé et en début de ligne, les espaces sont des espaces ordinaires.",
		why: "Une espace insécable ne se voit pas, mais YAML y voit une lettre : la clé ne serait pas reconnue.",
		hint: "Effacez l’espace et retapez-la ; elle vient souvent d’un copier-coller depuis Word ou une page web.",
		wrong: "devise\xA0: Ensemble",
		right: "devise: Ensemble"
	},
	"yaml/etiquette": {
		severity: "error",
		summary: "Un texte ne commence pas par « ! » sans guillemets.",
		why: "En tête d’une valeur, YAML y voit une étiquette : le premier mot serait perdu.",
		hint: "Mettez la valeur entre guillemets doubles.",
		wrong: "devise: !Ensemble pour la santé",
		right: "devise: \"!Ensemble pour la santé\""
	},
	"yaml/guillemets": {
		severity: "error",
		summary: "Un guillemet ouvert est refermé, et ce sont des guillemets droits.",
		why: "Tout ce qui suit serait pris dans le texte.",
		hint: "Fermez le guillemet à la fin de la valeur ; à l’intérieur d’un texte, mettez des guillemets français « ainsi ».",
		wrong: "devise: \"Ensemble pour la santé",
		right: "devise: \"Ensemble pour la santé\""
	},
	"yaml/indentation": {
		severity: "error",
		summary: "Les lignes d’un même niveau commencent à la même colonne, deux espaces sous la clé qui les porte.",
		why: "C’est l’alignement qui dit à quoi une ligne appartient.",
		hint: "Alignez la ligne sur ses voisines, avec des espaces.",
		wrong: "periode:\n  debut: 2024-07-01\n fin: 2029-06-30",
		right: "periode:\n  debut: 2024-07-01\n  fin: 2029-06-30"
	},
	"yaml/profondeur": {
		severity: "error",
		summary: "Les valeurs sont imbriquées sur 64 niveaux au plus.",
		why: "Un contrat n’en a pas besoin de dix : au-delà, un crochet ou un alias est mal placé.",
		hint: "Vérifiez les crochets, l’indentation et les alias.",
		wrong: "x_note: &note { suite: *note }",
		right: "x_note: { suite: rien }"
	},
	"yaml/signe-manquant": {
		severity: "error",
		summary: "Ce qui est ouvert est refermé, et chaque clé a son deux-points.",
		why: LOST,
		hint: "Fermez ce qui a été ouvert, ou ajoutez « : » et une espace après la clé.",
		wrong: "visas: [\"la loi\" \"le décret\"]",
		right: "visas: [\"la loi\", \"le décret\"]",
		isInWords: true
	},
	"yaml/structure": {
		severity: "error",
		summary: "Le fichier se lit comme du YAML.",
		why: LOST,
		hint: "Vérifiez la ligne et la précédente : deux-points suivis d’une espace, tirets, alignement, guillemets fermés.",
		wrong: "preambule: | Le contrat\n  rapproche les acteurs.",
		right: "preambule: |\n  Le contrat\n  rapproche les acteurs."
	},
	"yaml/tabulation": {
		severity: "error",
		summary: "Les lignes sont décalées par des espaces, jamais par une tabulation.",
		why: "La largeur d’une tabulation dépend de l’éditeur : YAML la refuse.",
		hint: "Remplacez la tabulation par deux espaces.",
		wrong: "periode:\n	debut: 2024-07-01",
		right: "periode:\n  debut: 2024-07-01"
	},
	"yaml/tiret": {
		severity: "error",
		summary: "Un élément de liste commence par un tiret simple suivi d’une espace, sur une ligne à lui.",
		why: "Sans l’espace, ou avec une puce de Word, YAML lit un texte et non une liste.",
		hint: "Tapez « - », une espace, puis l’élément.",
		wrong: "visas:\n  -le code de la santé publique",
		right: "visas:\n  - le code de la santé publique"
	},
	"yaml/un-document": {
		severity: "error",
		summary: "Un fichier contient un seul document.",
		why: "Après une ligne « --- », la suite ne serait pas lue.",
		hint: "Retirez la ligne « --- », ou partagez le fichier en deux.",
		wrong: "devise: Ensemble\n---\nobjectifs: [Prévenir]",
		right: "devise: Ensemble\nobjectifs: [Prévenir]"
	},
	"yaml/virgule": {
		severity: "error",
		summary: "Entre accolades, une valeur qui contient une virgule est entre guillemets, et un nombre a un point décimal.",
		why: "La virgule y sépare deux éléments : la fin de la valeur serait perdue.",
		hint: "Écrivez un point dans les nombres, des guillemets autour des textes.",
		wrong: "signature: { lieu: Valmont, salle du conseil }",
		right: "signature: { lieu: \"Valmont, salle du conseil\" }"
	}
};

// src/rules/mistakes.ts
/** All that can be wrong with the files themselves, before any rule: what the report calls it and what is to be said of it. */
const MISTAKES = {
	...FOLDER_SHEETS,
	...YAML_SHEETS,
	...SCHEMA_SHEETS
};

// src/rules/sheet.ts
const STAGES = {
	brouillon: "dès le brouillon",
	arrete: "à partir du texte arrêté",
	signe: "une fois le contrat signé"
};
/** What is to be said of a rule. */
function ruleSheet({ id, severity, from, absence, summary, why, hint, source, examples }) {
	return {
		id,
		weight: `${require_diagnostic.SEVERITY_WORDS[severity]}, ${STAGES[from]}`,
		summary,
		why,
		hint,
		source,
		transcription: absence && severity !== "info" ? "Dans une transcription, ce que les sources ne disent pas est une simple information." : void 0,
		wrong: dedent(examples.invalid),
		right: dedent(examples.valid)
	};
}
/** What is to be said of a mistake in the files themselves. It weighs the same in every state. */
function mistakeSheet(id, { severity, wrong, right, ...words }) {
	return {
		id,
		...words,
		weight: `${require_diagnostic.SEVERITY_WORDS[severity]}, ${STAGES.brouillon}`,
		source: void 0,
		transcription: void 0,
		wrong,
		right
	};
}
/** The sheets of all rules, then of what can be wrong with the files themselves. */
function allSheets(rules) {
	return [...rules.map(ruleSheet), ...Object.entries(MISTAKES).map(([id, sheet]) => mistakeSheet(id, sheet))];
}
/** The sheets by family, in the order of the reference. */
function ruleFamilies(rules) {
	const all = allSheets(rules);
	return Object.entries({
		...FAMILIES,
		...MISTAKE_FAMILIES
	}).map(([name, title]) => ({
		name,
		title,
		sheets: all.filter(({ id }) => id.startsWith(`${name}/`))
	}));
}
/** A text of several lines without the indentation of the program it stands in. */
function dedent(text) {
	const lines = text.split("\n").filter((line, index, all) => line.trim() !== "" || index > 0 && index < all.length - 1);
	const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	return lines.map((line) => line.slice(margin).trimEnd()).join("\n");
}

exports.allSheets = allSheets;
exports.ruleFamilies = ruleFamilies;