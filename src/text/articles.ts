import type { Genre } from './agreement.ts';

// An h is taken for sounded unless it is known to be silent: « de hôpital » is a slip, « l’hameau » a blunder.
const SILENT_H =
  /^(?:h[ôo]pita|h[ôo]te(?:l|s)|habita|homme|heure|hygi[èe]n|human|humain|humid|h[ée]rault|histo|h[ée]berge|harmoni|hyp|hydr|hypno|horaire|hectare|honor|h[ée]mo|hexagon|huile|huiss|hyères|haÿ)/i;
const SOUNDED_VOWEL = /^(?:onz|oui|ouistiti|uhlan|ya|yo(?!nne)|ye(?!rres)|yu)/i;

/**
 * Whether « l’ » and « d’ » stand before a word. An acronym is judged by its first letter: « l’ARS », « la MSA »; usage
 * hesitates about H, and then nothing is elided.
 */
function elides(word: string): boolean {
  if (/^h/i.test(word)) return SILENT_H.test(word) && !/^\p{Lu}{2}/u.test(word);
  if (SOUNDED_VOWEL.test(word)) return false;
  return /^[aeiouyœæ]/i.test(word.normalize('NFD'));
}

/** « l’Agence », « la Ville », « le Département »; without article where neither sound nor gender tells which. */
export function withArticle(name: string, genre: Genre | undefined): string {
  if (hasArticle(name)) return name;
  if (elides(name)) return `l’${name}`;
  if (genre === undefined) return name;
  return `${genre === 'f' ? 'la' : 'le'} ${name}`;
}

/** « de l’Agence », « de la Ville », « du Département »: `withArticle` after « de ». */
export function deWithArticle(name: string, genre: Genre | undefined): string {
  return de(withArticle(name, genre));
}

/** « à l’Agence », « à la Ville », « au Département »: `withArticle` after « à ». */
export function aWithArticle(name: string, genre: Genre | undefined): string {
  return a(withArticle(name, genre));
}

/** A name after « de », its own article contracted: « de Paris », « d’Avignon », « du Mans », « des Ulis », « de La Rochelle ». */
export function de(name: string): string {
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  return !hasArticle(name) && elides(name) ? `d’${name}` : `de ${name}`;
}

/** A name after « à », its own article contracted: « à Paris », « au Mans », « aux Ulis ». */
export function a(name: string): string {
  if (/^le /i.test(name)) return `au ${name.slice(3)}`;
  if (/^les /i.test(name)) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

function hasArticle(name: string): boolean {
  return /^(?:le |la |les |l['’])/i.test(name);
}
