import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Etat } from '../model/etat.ts';
import type { Rule } from './define.ts';
import { FAMILIES } from './families.ts';

/** What is said of a rule, in words that a page or a terminal only has to lay out. */
export interface RuleSheet {
  readonly id: string;
  /** « erreur, à partir du texte arrêté ». */
  readonly weight: string;
  readonly summary: string;
  readonly why: string;
  readonly hint: string;
  /** The text of law, if any. */
  readonly source: string | undefined;
  /** What is different in a transcription, if anything. */
  readonly transcription: string | undefined;
  /** YAML in which the rule finds a mistake, and YAML that it accepts. */
  readonly wrong: string;
  readonly right: string;
}

const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'information',
};

const STAGES: Readonly<Record<Etat, string>> = {
  brouillon: 'dès le brouillon',
  arrete: 'à partir du texte arrêté',
  signe: 'une fois le contrat signé',
};

/** What is to be said of a rule. */
export function ruleSheet({ id, severity, from, absence, summary, why, hint, source, examples }: Rule): RuleSheet {
  return {
    id,
    weight: `${WEIGHTS[severity]}, ${STAGES[from]}`,
    summary,
    why,
    hint,
    source,
    transcription:
      absence && severity !== 'info'
        ? 'Dans une transcription, ce que les sources ne disent pas est une simple information.'
        : undefined,
    wrong: dedent(examples.invalid),
    right: dedent(examples.valid),
  };
}

/** A family of rules, as the reference and the terminal list it. */
export interface RuleFamily {
  readonly name: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The rules by family, in the order of the reference. */
export function ruleFamilies(rules: readonly Rule[]): readonly RuleFamily[] {
  return Object.entries(FAMILIES).map(([name, title]) => ({
    name,
    title,
    rules: rules.filter(({ id }) => id.startsWith(`${name}/`)),
  }));
}

/** A text of several lines without the indentation of the program it stands in. */
function dedent(text: string): string {
  const lines = text
    .split('\n')
    .filter((line, index, all) => line.trim() !== '' || (index > 0 && index < all.length - 1));
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n');
}
