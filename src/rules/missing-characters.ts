import type { Detail } from './define.ts';

/** What is typed instead of a sign that the fonts lack: words that stand in its place, or advice where the sense decides. */
const INSTEAD: Readonly<Record<string, Detail>> = {
  '‰': { suggestion: 'pour mille', hint: 'Écrivez « pour mille ».' },
  '№': { suggestion: 'n°', hint: 'Écrivez « n° ».' },
  '℃': { suggestion: '°C', hint: 'Écrivez « °C ».' },
  μ: { suggestion: 'µ', hint: 'Écrivez le signe micro « µ » du clavier, ou « micro ».' },
};

/** Of a sign that is not in the list, what it is made of may be told: « ﬁ » of f and i, « ⅓ » of 1 and 3. */
export function meantInstead(character: string): Detail {
  const known = INSTEAD[character];
  if (known !== undefined) return known;
  if (/[\uFB00-\uFB06]/.test(character)) {
    const letters = character.normalize('NFKC');
    return { suggestion: letters, isSafe: true, hint: `Tapez les lettres « ${letters} » une à une.` };
  }
  if (/[\u2153-\u215E]/.test(character)) {
    const fraction = character.normalize('NFKC').replace('\u2044', '/');
    return { suggestion: fraction, hint: `Écrivez « ${fraction} », ou en toutes lettres.` };
  }
  if (/[\u2070-\u209C]/.test(character)) {
    return { hint: 'Écrivez le nombre ou la lettre sur la ligne ; pour un exposant, « 10^{4} ».' };
  }
  if (/[\uE000-\uF8FF]/.test(character)) {
    return { hint: 'Effacez-le ; pour une puce, commencez la ligne par un tiret et une espace.' };
  }
  return {};
}

/** Made when a character has to be described: to read properties of characters takes longer than many a rule. */
const scripts = (): readonly (readonly [RegExp, string])[] => [
  [/[\uE000-\uF8FF]/u, 'un signe propre à Word ou à sa police'],
  [/[\uFB00-\uFB06]/u, 'des lettres liées'],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, 'un émoji'],
  [/\p{Script=Greek}/u, 'une lettre grecque'],
  [/\p{Script=Cyrillic}/u, 'une lettre cyrillique'],
  [/\p{Script=Arabic}/u, 'une lettre arabe'],
  [/\p{Script=Hebrew}/u, 'une lettre hébraïque'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u, 'un caractère d’Asie de l’Est'],
  [/\p{Script=Latin}/u, 'une lettre latine rare'],
  [/\p{Sm}/u, 'un signe mathématique'],
  [/\p{M}/u, 'un accent seul'],
];

/** « Le caractère « → » (une flèche, U+2192) »: what it looks like, what it is, and its number for who must search for it. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kind = scripts().find(([form]) => form.test(character))?.[1];
  return `Le caractère « ${character} » (${kind === undefined ? '' : `${kind}, `}U+${code})`;
}
