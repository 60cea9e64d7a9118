import { SEVERITY_WORDS } from '../diagnostics/diagnostic.ts';
import type { Etat } from '../model/etat.ts';
import type { MistakeSheet } from '../source/sheets/sheet.ts';
import type { Rule } from './define.ts';
import { FAMILIES, MISTAKE_FAMILIES } from './families.ts';
import { MISTAKES } from './mistakes.ts';

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

const STAGES: Readonly<Record<Etat, string>> = {
  brouillon: 'dès le brouillon',
  arrete: 'à partir du texte arrêté',
  signe: 'une fois le contrat signé',
};

/** What is to be said of a rule. */
function ruleSheet({ id, severity, from, absence, summary, why, hint, source, examples }: Rule): RuleSheet {
  return {
    id,
    weight: `${SEVERITY_WORDS[severity]}, ${STAGES[from]}`,
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

/** What is to be said of a mistake in the files themselves. It weighs the same in every state. */
function mistakeSheet(id: string, { severity, wrong, right, ...words }: MistakeSheet): RuleSheet {
  return {
    id,
    ...words,
    weight: `${SEVERITY_WORDS[severity]}, ${STAGES.brouillon}`,
    source: undefined,
    transcription: undefined,
    wrong,
    right,
  };
}

/** A family of rules, as the reference and the terminal list it. */
export interface RuleFamily {
  readonly name: string;
  readonly title: string;
  readonly sheets: readonly RuleSheet[];
}

/** The sheets of all rules, then of what can be wrong with the files themselves. */
export function allSheets(rules: readonly Rule[]): readonly RuleSheet[] {
  return [...rules.map(ruleSheet), ...Object.entries(MISTAKES).map(([id, sheet]) => mistakeSheet(id, sheet))];
}

/** What each rule demands, in one sentence, by its identifier. Nothing is gathered before the first is asked for. */
export function summaries(rules: readonly Rule[]): (id: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return (id) => {
    known ??= new Map(allSheets(rules).map((sheet) => [sheet.id, sheet.summary]));
    return known.get(id);
  };
}

/** The sheets by family, in the order of the reference. */
export function ruleFamilies(rules: readonly Rule[]): readonly RuleFamily[] {
  const all = allSheets(rules);
  return Object.entries({ ...FAMILIES, ...MISTAKE_FAMILIES }).map(([name, title]) => ({
    name,
    title,
    sheets: all.filter(({ id }) => id.startsWith(`${name}/`)),
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
