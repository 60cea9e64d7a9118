import type { MistakeSheets } from './sheet.ts';

/** Mistakes in the files of a contract folder and in what names them. */
export const FOLDER_SHEETS: MistakeSheets = {
  'dossier/cle-a-sa-place': {
    severity: 'error',
    summary: 'Un fichier nommé d’après une clé ne contient que cette clé.',
    why: 'Ce qui s’y trouverait d’autre ne serait lu par personne.',
    hint: 'Déplacez la clé dans contrat.yaml.',
    wrong: '# axes.yaml\naxes: [{ id: "1", titre: Prévenir }]\ndevise: Ensemble',
    right: 'devise: Ensemble\n# axes.yaml\naxes: [{ id: "1", titre: Prévenir }]',
  },
  'dossier/definition-unique': {
    severity: 'error',
    summary: 'Une même liste n’est pas écrite à deux endroits.',
    why: 'On ne saurait pas laquelle fait foi.',
    hint: 'Mettez tous les éléments au même endroit, et retirez la clé restée vide.',
    wrong: 'axes: [{ id: "1", titre: Prévenir }]\n# axes.yaml\naxes: [{ id: "2", titre: Soigner }]',
    right: '# axes.yaml\naxes: [{ id: "1", titre: Prévenir }, { id: "2", titre: Soigner }]',
  },
  'dossier/fichier-lu': {
    severity: 'warning',
    summary: 'Un fichier qui a l’air de faire partie du contrat porte le nom sous lequel il est lu.',
    why: 'Le contrat serait vérifié et mis en page sans lui.',
    hint: 'Donnez-lui le nom attendu, en minuscules et finissant par « .yaml ».',
    wrong: '# communiques/signature.yml\ntitre: Signature du contrat',
    right: '# communiques/signature.yaml\nid: signature\ndate: 2024-06-28\ntitre: Signature du contrat',
  },
  'fichier/dans-le-dossier': {
    severity: 'error',
    summary: 'Un contrat ne cite que des fichiers de son dossier.',
    why: 'Par sécurité, rien n’est lu ailleurs ; et le dossier doit pouvoir être donné à un autre.',
    hint: 'Copiez le fichier dans le dossier et donnez son chemin à partir de ce dossier, avec des « / ».',
    wrong: 'preambule: { fichier: ../preambule.md }',
    right: 'preambule: { fichier: textes/preambule.md }\n# textes/preambule.md\nLe contrat.',
  },
  'fichier/image': {
    severity: 'error',
    summary: 'Un fichier nommé comme une image en est une.',
    why: 'Le document aurait un trou à sa place.',
    hint: 'Enregistrez l’image de nouveau en PNG, JPEG ou SVG.',
    wrong:
      'annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]\n# carte.png\nCeci n’est pas une image.',
    right:
      'annexes: [{ id: carte, titre: Carte, image: { fichier: carte.svg } }]\n# carte.svg\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
  'fichier/contours': {
    severity: 'error',
    summary: 'Un fichier de contours est du GeoJSON, fait de polygones en degrés.',
    why: 'La carte du périmètre serait fausse, ou ne se ferait pas.',
    hint: 'Exportez les contours en GeoJSON (WGS 84, longitude puis latitude), une entité par commune, de moins de 5 Mo.',
    wrong:
      'territoire: { nom: Valmont, contours: { fichier: communes.geojson } }\n# communes.geojson\n{ "type": "FeatureCollection", "features": [] }',
    right:
      'territoire: { nom: Valmont, contours: { fichier: communes.geojson } }\n# communes.geojson\n{ "type": "Polygon", "coordinates": [[[4.0, 45.6], [4.1, 45.6], [4.1, 45.7], [4.0, 45.6]]] }',
  },
  'fichier/lisible': {
    severity: 'error',
    summary: 'Le système laisse lire chaque fichier du contrat.',
    why: 'Ce qu’il contient manquerait au contrat.',
    hint: 'Vérifiez vos droits sur ce fichier et qu’aucun autre programme ne le retient.',
    wrong: 'preambule: { fichier: preambule.md }   # un fichier que vous n’avez pas le droit de lire',
    right: 'preambule: { fichier: preambule.md }',
    isInWords: true,
  },
  'fichier/present': {
    severity: 'error',
    summary: 'Chaque fichier cité existe.',
    why: 'Son contenu manquerait au contrat.',
    hint: 'Vérifiez son nom, majuscules et accents compris, ou retirez la ligne qui le demande.',
    wrong: 'preambule: { fichier: textes/Preambule.md }\n# textes/preambule.md\nLe contrat.',
    right: 'preambule: { fichier: textes/preambule.md }\n# textes/preambule.md\nLe contrat.',
  },
  'fichier/taille': {
    severity: 'error',
    summary: 'Un texte fait 1 Mo au plus, une image 10 Mo.',
    why: 'Aucun contrat n’en demande autant : un si gros fichier est là par erreur.',
    hint: 'Compressez l’image ; partagez le texte entre plusieurs fichiers.',
    wrong: 'annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]   # 25 Mo',
    right: 'annexes: [{ id: carte, titre: Carte, image: { fichier: carte.png } }]   # 400 Ko',
    isInWords: true,
  },
  'fichier/texte': {
    severity: 'error',
    summary: 'Un fichier de texte n’est fait que de texte.',
    why: 'Changer le nom d’un document Word n’en change pas le contenu : il ne serait pas lu.',
    hint: 'Ouvrez-le dans son programme et copiez son texte dans un fichier neuf.',
    wrong: 'preambule: { fichier: preambule.md }   # un document Word renommé',
    right: 'preambule: { fichier: preambule.md }   # un texte',
    isInWords: true,
  },
  'fichier/utf-8': {
    severity: 'error',
    summary: 'Les fichiers de texte sont enregistrés en UTF-8.',
    why: 'Dans un autre encodage (Windows-1252), leurs accents seraient perdus.',
    hint: 'Dans votre éditeur, enregistrez le fichier avec l’encodage « UTF-8 ».',
    wrong: 'preambule: { fichier: preambule.md }   # enregistré en Windows-1252',
    right: 'preambule: { fichier: preambule.md }   # enregistré en UTF-8',
    isInWords: true,
  },
};
