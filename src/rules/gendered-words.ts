import type { Genre } from '../text/agreement.ts';

/** Words of functions, masculine and feminine. Those that have one form for both are left out. */
const FORMS: readonly (readonly [m: string, f: string])[] = [
  ['adjoint', 'adjointe'],
  ['administrateur', 'administratrice'],
  ['chargé', 'chargée'],
  ['chef', 'cheffe'],
  ['conseiller', 'conseillère'],
  ['coordinateur', 'coordinatrice'],
  ['coordonnateur', 'coordonnatrice'],
  ['délégué', 'déléguée'],
  ['départemental', 'départementale'],
  ['directeur', 'directrice'],
  ['doyen', 'doyenne'],
  ['élu', 'élue'],
  ['général', 'générale'],
  ['gérant', 'gérante'],
  ['inspecteur', 'inspectrice'],
  ['médical', 'médicale'],
  ['municipal', 'municipale'],
  ['préfet', 'préfète'],
  ['premier', 'première'],
  ['président', 'présidente'],
  ['recteur', 'rectrice'],
  ['régional', 'régionale'],
  ['sous-directeur', 'sous-directrice'],
  ['sous-préfet', 'sous-préfète'],
  ['territorial', 'territoriale'],
  ['trésorier', 'trésorière'],
  ['vice-président', 'vice-présidente'],
];

/** Words that may stand between those and have one form. */
const EPICENE: ReadonlySet<string> = new Set(['maire', 'responsable', 'secrétaire', 'communautaire', 'membre']);

interface Gendered {
  readonly genre: Genre;
  readonly other: string;
}

const KNOWN: ReadonlyMap<string, Gendered> = new Map(
  FORMS.flatMap(([m, f]): readonly (readonly [string, Gendered])[] => [
    [m, { genre: 'm', other: f }],
    [f, { genre: 'f', other: m }],
  ]),
);

/**
 * A function agreed with a person: « directeur général » of a woman is « directrice générale ».
 *
 * @returns `undefined` where it agrees already, or where no word of it tells a gender. Only its first words are looked at: what
 * follows « de » is said of something else.
 */
export function agreedFunction(fonction: string, genre: Genre): string | undefined {
  const words = fonction.split(/(\s+)/);
  let isWrong = false;
  for (const [index, word] of words.entries()) {
    if (index % 2 === 1) continue;
    const found = KNOWN.get(word.toLowerCase());
    if (found === undefined && !EPICENE.has(word.toLowerCase())) break;
    if (found === undefined || found.genre === genre) continue;
    isWrong = true;
    words[index] = likeFirst(found.other, word);
  }
  return isWrong ? words.join('') : undefined;
}

function likeFirst(word: string, model: string): string {
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const FEMININE =
  'académie agence assurance association caisse clinique collectivité commune communauté direction délégation fédération fondation mairie métropole mission mutualité préfecture région société sous-préfecture union université ville';
const MASCULINE =
  'centre collège comité conseil département dispositif établissement état groupement hôpital institut ministère observatoire ordre pays pôle rectorat réseau service syndicat';

const ENTITIES: ReadonlyMap<string, Genre> = new Map([
  ...FEMININE.split(' ').map((word) => [word, 'f'] as const),
  ...MASCULINE.split(' ').map((word) => [word, 'm'] as const),
]);

/** The gender of an organisation by the first word of its name; `undefined` where that tells nothing. */
export function genreOfEntity(nom: string): Genre | undefined {
  const [first = ''] = nom
    .trim()
    .toLowerCase()
    .replace(/^(?:l[’']|la |le )/, '')
    .split(/[\s’']/);
  return ENTITIES.get(first);
}
