/** Slips of the hand, each at the first place of its kind after a fiche of that number. */
const SLIPS: readonly (readonly [fiche: number, right: RegExp, wrong: string])[] = [
  [0, /pilote: partenaire-\d/, 'pilote: partenaire-33'],
  [2, /maturite: action/, 'maturite: en-cours'],
  [4, /objectifs:/, 'objectif_s:'],
  [5, /fin: 2026-12/, 'fin: 2023-12'],
  [7, /total: \d+/, 'total: 12'],
  [8, /axe: "\d"/, 'axe: "9"'],
  [10, /unite: personnes/, 'unité: personnes'],
  [11, /cible: \d+/, 'cible: beaucoup'],
  [13, /financeur: ars/, 'financeur: arss'],
];

/** The contract in one file, with mistakes from its first fiche to its last. */
export function withMistakes(text: string): string {
  return SLIPS.reduce((held, [fiche, right, wrong]) => {
    const start = [...held.matchAll(/^ {2}- id: "\d+\.\d+"$/gm)][fiche]?.index;
    if (start === undefined) throw new Error(`no fiche ${fiche}`);
    const [before, after] = [held.slice(0, start), held.slice(start)];
    if (!right.test(after)) throw new Error(`nothing to spoil: ${right}`);
    return before + after.replace(right, wrong);
  }, text);
}
