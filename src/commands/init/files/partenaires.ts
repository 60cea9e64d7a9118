import { typedText } from '../../../source/typed-text.ts';
import type { Answers } from '../answers.ts';
import type { Party } from '../parties.ts';

/** The parties, each as far as it is known; who signs for it and what it promises is left to be written. */
export function partenairesFile({ partenaires }: Answers): string {
  const items = partenaires
    .map(
      (party) =>
        `\n${partyLines(party)
          .map((line) => `${line}\n`)
          .join('')}`,
    )
    .join('');
  return `# Les organismes du contrat. Rôles : porteur (avec l’ARS, la collectivité), cosignataire (signe aussi), partenaire (agit sans signer).
# Pour en ajouter : « cls add partenaire » (sous Windows, « clsante add partenaire »).
partenaires:${partenaires.length === 0 ? ' []\n' : items.replace(/^\n/, '\n')}`;
}

function partyLines({ id, nom, sigle, type, role, genre, siren, departements, isKind }: Party): readonly string[] {
  return [
    `  - id: ${id}`,
    ...(isKind ? [`    # À compléter : ${genre === 'f' ? 'laquelle' : 'lequel'}, de quel lieu.`] : []),
    `    nom: ${typedText(nom)}`,
    ...(sigle === undefined ? [] : [`    sigle: ${sigle}`]),
    `    type: ${type}`,
    `    role: ${role}`,
    `    genre: ${genre}`,
    ...(siren === undefined ? [] : [`    siren: "${siren}"`]),
    ...(departements.length === 0 ? [] : [`    departements: [${departements.map((code) => `"${code}"`).join(', ')}]`]),
    ...(role === 'partenaire' ? [] : ['    # representant: { civilite: …, nom: …, fonction: … } # qui signe']),
    '    # engagements: …',
  ];
}
