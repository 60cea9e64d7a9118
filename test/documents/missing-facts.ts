import { plain } from './page.ts';

/** Facts that the documents tell in other words: dates and lengths of time as they write them all. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  'premier semestre 2017': /1er semestre 2017/i,
  'mois de délai': /délai à prévoir : 1 mois/i,
  '5 CPAM (77, 78, 91, 93)': /(?:CPAM signataires 5|5 CPAM signataires) \([^)]*77, 78, 91 et 93\)/i,
};

/** The facts that a text lacks, whatever its spaces, apostrophes and capitals. */
export function missingFacts(facts: readonly string[], text: string): readonly string[] {
  const low = text.toLowerCase();
  return facts.filter((fact) => !low.includes(plain(fact).toLowerCase()) && !OTHERWISE[fact]?.test(text));
}
