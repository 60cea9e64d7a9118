import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkPiece } from './base-contract.ts';

/** What a rule would have stand in a text, place after place, as « wrong → right ». */
function corrections(rule: string, text: string): readonly string[] {
  return checkPiece(stringify({ preambule: text }))
    .diagnostics.filter((found) => found.rule === rule)
    .flatMap(({ suggestion, elsewhere = [] }) => [suggestion ?? '', ...elsewhere.map((other) => other.suggestion)])
    .map((right) => right.replaceAll(/[\u00A0\u202F]/g, '~'));
}

const QUIET = [
  'Prévenir, soigner : voilà le projet ! Vraiment ? Oui ; à 100 % et pour 5 000 €, « ainsi ».',
  'Rendez-vous à 18:30, voir https://exemple.fr/a?b=c;d, écrire à contact@exemple.fr !',
  'Voir [la page](https://exemple.fr/x?y "Le titre") et `code:"x"...`.',
  'Le contrat compte {{nombre axes}} axes.',
  'Tom &amp; Léa',
  'a | b\n--:|:--\n1 | 2',
  'Une note[^1].\n\n[^1]: Le texte de la note.',
  'Un écran de 15" et une règle de 5\' ; le 4G, le 2e, 18h30, la 1re, le XXIe siècle.',
  "L'agence d'Alsace",
  'Sommaire........ 12',
  'Hépatite A. Le groupe A la soutient. La vitamine A partir',
  'Elisabeth Etcheverry et Eric Ibarra, de la ville d’Ecouen et d’Etampes',
  'Health Education and Evaluation, Public Health Edition',
  'La société ECOLE ETAT SANTE',
  'Le 2 m de haut, 10 km, 200 m², 5 kg, Km 12, MP3, H2O',
];

const RULES = [
  'texte/espaces-insecables',
  'texte/guillemets-francais',
  'texte/points-de-suspension',
  'texte/ordinaux',
  'texte/majuscules-accentuees',
  'texte/unites-abregees',
];

describe('typography', () => {
  it.each(QUIET)('has nothing to say of « %s »', (text) => {
    for (const rule of RULES) expect([rule, ...corrections(rule, text)]).toEqual([rule]);
  });

  it.each([
    [
      'texte/espaces-insecables',
      'Attention! Le coût: 5000€, soit 30% ; «ainsi» ; 10km.',
      ['Attention~!', 'coût~:', '5000~€', '30~%', '«~ainsi~»', '10~km'],
    ],
    [
      'texte/guillemets-francais',
      'Le "Bus santé" et “l’Escale”, dit "le point "relais" du soir".',
      ['«~Bus santé~»', '«~l’Escale~»', '«~le point “relais” du soir~»'],
    ],
    ['texte/points-de-suspension', 'Oui... les écoles, etc... et puis, etc…', ['…', 'etc.', 'etc.']],
    [
      'texte/ordinaux',
      '2ème, 1ère, 1ier, 3ième, 2emes, 1^{er}, 2^{e}, XXIème, 1ères',
      ['2e', '1re', '1er', '3e', '2es', '1er', '2e', 'XXIe', '1res'],
    ],
    [
      'texte/majuscules-accentuees',
      'L’Etat et les Ecoles. A la suite du bilan, l’Education nationale agit.\n\n- A partir de 2024\n\nEvaluation de l’impact en Ile-de-France',
      ['État', 'Écoles', 'Éducation', 'Évaluation', 'Île', 'À', 'À'],
    ],
    ['texte/unites-abregees', 'À 10 Kms, 5Kg, 200 m2 et 3 hrs', ['km', 'kg', 'm²', 'h']],
  ])('%s corrects « %s »', (rule, text, expected) => {
    expect([...corrections(rule, text)].sort()).toEqual([...expected].sort());
  });

  it('tells one mistake of a text once, however often it is made', () => {
    const { diagnostics } = checkPiece(stringify({ preambule: 'Oui... non... peut-être...' }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('2 autres fois');
    expect(diagnostics[0]?.elsewhere?.map(({ place }) => place.column)).toEqual([22, 35]);
  });
});
