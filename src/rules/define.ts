import type { Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import type { Etat } from '../model/etat.ts';
import type { Path } from '../source/path.ts';
import type { Part } from '../source/source.ts';
import type { Edit } from '../text/edits.ts';
import type { Ignores } from './ignores.ts';

/** What a finding may add to the words of its rule. */
export interface Detail {
  /** What to underline: the value (unless told), its key, or a stretch of its text. */
  readonly part?: Part;
  /** Replaces the rule's own hint where this finding can say more exactly what to do. */
  readonly hint?: string;
  /** The text that would stand instead of what is underlined. */
  readonly suggestion?: string;
  /** The suggestion may be written without asking: it changes no word and no meaning. */
  readonly isSafe?: boolean;
  /** The same mistake further on in the same value: told once, set right everywhere. */
  readonly elsewhere?: readonly Edit[];
}

/** What a rule is given to look at, and how it tells what it found. */
export interface RuleContext {
  readonly contrat: Contrat;
  /** All rules, for those that speak of rules. */
  readonly rules: readonly Rule[];
  /** Whether the value at a path is already known to be wrong: nothing can be concluded from its absence. */
  isRefused(at: Path): boolean;
  /**
   * Whether the schema refuses anything at a path or under it. What seems not to be said there may stand under a misspelt
   * key: a rule that concludes from silence waits until that is put right.
   */
  hasRefused(at: Path): boolean;
  /** Where a value stands, to tell of it in a message about another: « fiches/1.1.yaml:2 ». */
  where(at: Path): string;
  /** A scalar as it is written in its file, which may say another number to a person than to YAML. */
  written(at: Path): string | undefined;
  /** The `# cls-ignore` comments of the contract. */
  readonly ignores: Ignores;
  /**
   * Tells one mistake.
   * @param at the value that is wrong; one that is absent is shown at the thing that should hold it. A place where the mistake
   * stands in no value, but in a comment
   * @param message what is wrong, in one French sentence; the rule's `why` is added to it
   */
  report(at: Path | Place, message: string, detail?: Detail): void;
}

/** One thing that must hold in a contract. The reference page, the explanation and the tests come from this. */
export interface Rule {
  /** `family/requirement`: what must hold, in French; the family is the rule's folder. */
  readonly id: string;
  readonly severity: Severity;
  /** The state from which the rule holds; earlier it says nothing. */
  readonly from: Etat;
  /** The rule reports what a contract does not say. In a transcription of public sources that is information. */
  readonly absence?: boolean;
  /** The rule judges what the others found: it runs after them. */
  readonly isLast?: boolean;
  /** What must hold, in one French sentence. */
  readonly summary: string;
  /** Why it matters, in one French sentence that follows every message of the rule. */
  readonly why: string;
  /** What to do, in French. */
  readonly hint: string;
  /** The text of law, if the rule comes from one. */
  readonly source?: string;
  /** Pieces of YAML laid over a small valid contract: one that the rule accepts, one in which it finds one mistake. */
  readonly examples: { readonly valid: string; readonly invalid: string };
  check(context: RuleContext): void;
}

/**
 * Whether a contract may change the severity of a rule, or ignore what it finds. Some mistakes leave a contract without meaning:
 * to close one's eyes on them would make false documents.
 */
export function isAdjustable({ id }: Pick<Rule, 'id'>): boolean {
  return !UNSOUND.some((family) => id.startsWith(family));
}

/**
 * The families of mistakes that leave a contract without meaning: no document is made from it, in any state. A character that
 * no font can draw would leave a hole in a word or a figure; a colour that can't be read would hide them.
 */
export const UNSOUND: readonly string[] = [
  'yaml/',
  'dossier/',
  'fichier/',
  'schema/',
  'reference/',
  'identifiant/',
  'expression/',
  'texte/caractere-imprimable',
  'documents/couleur-',
  'documents/theme-connu',
];

/** Gives a rule its type; the folder it stands in makes it part of the product. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
