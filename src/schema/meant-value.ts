import { farFrom, foldWord, isSameWord } from './nearest.ts';
import { otherWord } from './other-words.ts';

/**
 * The value of a vocabulary that a word stands for, or `undefined` where that is not certain: whoever follows a false advice
 * has a contract for another public, and nothing tells. A word stands for a value if it is its name, an everyday word
 * for it, or a misspelling of all that tells it from the other values: « Personnes » tells nothing of « Personnes détenues ».
 * @param labels what each value is called in French, in the order of `values`
 */
export function meantValue(
  word: string,
  values: readonly string[],
  labels: readonly string[] = [],
): string | undefined {
  // By its name first: « communauté d’agglomération » is `ca`, whatever other value is spelt alike.
  const named = labels.findIndex((name) => isSameWord(name, word));
  return (named === -1 ? undefined : values[named]) ?? otherWord(word, values) ?? misspelt(word, values, labels);
}

/** Letters in the longest name that is still a name, and not a page pasted in its place. */
const LONGEST = 120;

/** A value, or its name, as it may be misspelt. */
interface Spelling {
  readonly value: string;
  readonly parts: readonly string[];
  /** Whether one of its parts is enough: « Nutrition et obésité » is meant by either. */
  readonly isPair: boolean;
}

/** The one value that the word misspells; of two that it misspells as much, neither. */
function misspelt(word: string, values: readonly string[], labels: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const written = partsOf(word);
  const spellings = values.flatMap((value, index): Spelling[] => {
    const label = labels[index] ?? '';
    const isPair = / (?:et|ou) /u.test(label) && value.includes('-');
    return [value, label].map((text) => ({ value, parts: partsOf(text), isPair }));
  });
  const isShared = sharedBy(spellings);
  const ranked = spellings
    .map((spelling) => ({ value: spelling.value, far: wrongLetters(written, spelling, isShared) }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  if (best === undefined || best.far === Number.POSITIVE_INFINITY) return undefined;
  return ranked.some(({ value, far }) => far === best.far && value !== best.value) ? undefined : best.value;
}

/** Letters to change in all; infinite where the word says something else, or not all. */
function wrongLetters(
  written: readonly string[],
  { parts, isPair }: Spelling,
  isShared: (part: string) => boolean,
): number {
  const found = written.map((part) => closestPart(part, parts));
  const own = parts.filter((part) => !isShared(part));
  const isSaid = (part: string): boolean => found.some((one) => one?.part === part);
  // « contract » is all of `contrat`, a word that stands in the names of other natures too.
  const wanted = own.length === 0 ? parts : own;
  const isMeant = isPair && own.length > 0 ? wanted.some(isSaid) : wanted.every(isSaid);
  if (wanted.length === 0 || !isMeant) return Number.POSITIVE_INFINITY;
  return found.reduce((sum, one) => sum + (one?.far ?? Number.POSITIVE_INFINITY), 0);
}

function closestPart(
  written: string,
  parts: readonly string[],
): { readonly part: string; readonly far: number } | undefined {
  return parts
    .map((part) => ({ part, far: wrongIn(written, part) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far)[0];
}

/**
 * Letters to change; infinite where they are another word. The first one is rarely wrong, and changes the word: « dentale » is
 * not « mentale », nor « parents » « agents ».
 */
function wrongIn(written: string, part: string): number {
  if (written === part) return 0;
  const letters = Math.min(written.length, part.length);
  const allowed = letters < 8 ? 1 : 2;
  if (letters < 4 || written.charAt(0) !== part.charAt(0) || Math.abs(written.length - part.length) > allowed)
    return Number.POSITIVE_INFINITY;
  const far = farFrom(written, part);
  return far <= allowed ? far : Number.POSITIVE_INFINITY;
}

/** Tells which parts stand in several values: they distinguish none. */
function sharedBy(spellings: readonly Spelling[]): (part: string) => boolean {
  const holders = new Map<string, Set<string>>();
  for (const { value, parts } of spellings)
    for (const part of parts) holders.set(part, (holders.get(part) ?? new Set()).add(value));
  return (part) => (holders.get(part)?.size ?? 0) > 1;
}

const LINKS = new Set('a au aux d de des du en et l la le les ou pour par'.split(' '));

function partsOf(text: string): readonly string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !LINKS.has(part));
}
