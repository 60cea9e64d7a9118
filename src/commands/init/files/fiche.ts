import { type Answers, TO_WRITE } from '../answers.ts';

/** The number of the first fiche: that of the first axis, and one. */
export function firstFicheId({ axes }: Pick<Answers, 'axes'>): string {
  return axes === 0 ? '1' : '1.1';
}

/** A first fiche, in which all that a fiche owes can be filled in from top to bottom. */
export function ficheFile(answers: Answers): string {
  return `# Une fiche-action par fichier. Ce qui attend derrière un « # » est à remplir : retirez alors le « # ».
# Pour en ajouter : « cls add fiche » (sous Windows, « clsante add fiche »).
id: "${firstFicheId(answers)}"
# Le titre commence de préférence par un verbe : « Organiser le dépistage ».
titre: ${TO_WRITE}
${answers.axes === 0 ? '' : 'axe: "1"\n'}${ficheBlanks(answers.partenaires.map(({ id }) => id))}`;
}

/**
 * What a fiche still has to say, behind « # »: what the agreed text requires first.
 * @param partenaires the identifiers that a pilot can have
 */
export function ficheBlanks(partenaires: readonly string[], pilote?: string): string {
  const example = partenaires.slice(0, 4).join(', ');
  // An explanation stands on a line of its own: behind a text that is filled in, it would look like the rest of it.
  return `${pilote === undefined ? `# L’organisme qui répond de l’action${example === '' ? '' : ` : ${example}…`}\n# pilote: …` : `pilote: ${pilote}`}
# Ce que l’action doit changer, un objectif par ligne.
# objectifs:
#   - …
# public_cible: [habitants-qpv, seniors]
# calendrier: { debut: AAAA-MM, fin: AAAA-MM }
# indicateurs:
#   - { id: i1, libelle: …, type: resultat, unite: …, cible: …, echeance: AAAA, source: … }
# contexte: …
# description: …
# partenaires: [{ id: …, statut: acte }]
# budget: { total: …, financements: [{ financeur: …, montant: …, annee: AAAA }] }
`;
}
