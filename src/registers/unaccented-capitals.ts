/**
 * Words that begin with an accented capital in French and that people type without the accent. Closed: each is French only
 * with its accent, and no name of a person or a brand. Those that English writes without one stand in `AMBIGUOUS`.
 */
const CERTAIN =
  'État|États|Étatique|École|Écoles|Écolier|Écoliers|Écologie|Écologique|Écologiques|Économie|Économies|Économique|Économiques|' +
  'Établissement|Établissements|Établir|Égalité|Également|Étude|Études|Étudiant|Étudiants|Étudiante|Étudiantes|Étape|Étapes|' +
  'Équipe|Équipes|Équipement|Équipements|Équilibre|Équité|Évaluer|Événement|Événements|Évènement|Évènements|Évolutions|Éviter|' +
  'Élaborer|Élaborée|Élaboré|Élargir|Élargissement|Élément|Éléments|Élève|Élèves|Élection|Élections|Élu|Élus|Élue|Élues|' +
  'Épidémie|Épidémies|Épidémiologie|Épidémiologique|Éthique|Échange|Échanges|Échanger|Échéance|Échéances|Échéancier|Échelle|' +
  'Échelon|Écoute|Écouter|Écran|Écrans|Écrire|Écriture|Écosystème|Éducatif|Éducative|Éducateur|Éducateurs|Éducatrice|Éduquer|' +
  'Éligible|Éligibles|Émanation|Énergie|Énergies|Épicerie|Épiceries|Épanouissement|Épuisement|Étendre|Étendue|Éveil|' +
  'Évitement|Île|Îles';

/** Only where an elided article or a French word goes with it: « l’Education nationale », « Evaluation de l’impact ». */
const AMBIGUOUS = 'Éducation|Évaluation|Évolution|Édition|Élaboration|Émergence|Étiquette';

const plain = (word: string): string => word.normalize('NFD').charAt(0) + word.slice(1);

const capitals = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split('|').map((word) => [plain(word), word] as const));

const ALWAYS = capitals(CERTAIN);
const IN_FRENCH = capitals(AMBIGUOUS);

/** All words that are looked for, as they are typed. */
export const UNACCENTED: readonly string[] = [...ALWAYS.keys(), ...IN_FRENCH.keys()];

/** The word with its accent; `undefined` where it is right, or may be. */
export function accentedCapital(word: string, before: string, after: string): string | undefined {
  const certain = ALWAYS.get(word);
  if (certain !== undefined) return certain;
  const isFrench =
    /[ldLD]['’]$/.test(before) ||
    /^\s(?:nationale|de|du|des|à|et|par|en|populaire)(?![A-Za-zÀ-ÖØ-öø-ž])|^\sd['’]/u.test(after);
  return isFrench ? IN_FRENCH.get(word) : undefined;
}
