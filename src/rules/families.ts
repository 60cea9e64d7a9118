/** What the rules of each family watch over, in French; the order is that of the reference. */
export const FAMILIES: Readonly<Record<string, string>> = {
  reference: 'Références',
  identifiant: 'Identifiants',
  expression: 'Expressions dans les textes',
  periode: 'Période du contrat',
  calendrier: 'Calendrier des actions',
  procedure: 'Procédure',
  deliberation: 'Délibérations',
  signature: 'Signature',
  partenaire: 'Partenaires',
  gouvernance: 'Gouvernance',
  axe: 'Axes',
  fiche: 'Fiches-actions',
  indicateur: 'Indicateurs',
  budget: 'Budget',
  territoire: 'Territoire',
  code: 'Codes administratifs',
  droit: 'Références juridiques',
  texte: 'Textes',
  article: 'Articles',
  communique: 'Communiqués de presse',
  documents: 'Mise en forme des documents',
  'donnees-personnelles': 'Données personnelles',
  regle: 'Réglage des règles',
};

/** What the kinds of mistakes in the files themselves are about; no rule has these families. */
export const MISTAKE_FAMILIES: Readonly<Record<string, string>> = {
  yaml: 'Écriture du YAML',
  schema: 'Clés et valeurs',
  fichier: 'Fichiers cités',
  dossier: 'Fichiers du dossier',
};
