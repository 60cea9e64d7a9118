import type { Correction, Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Contrat } from '../model/contrat.ts';
import { type Etat, hasReached } from '../model/etat.ts';
import { isCovered, leadsTo, pathTree } from '../model/path-tree.ts';
import type { Path } from '../source/path.ts';
import type { Part, Source } from '../source/source.ts';
import { type Detail, isAdjustable, type Rule, type RuleContext } from './define.ts';
import { IGNORE_WORD, readIgnores } from './ignores.ts';
import { onceFor } from './once-for.ts';

/**
 * Runs `rules` over a contract in the state it is in.
 * @param known paths whose value is already known to be wrong: one mistake gives one message
 */
export function applyRules(
  rules: readonly Rule[],
  contrat: Contrat,
  source: Source,
  known: readonly Path[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const wrong = pathTree(known);
  // Where something is not readable, other rules may be silent for that reason alone.
  const isSettled = (): boolean => known.length === 0 && diagnostics.every(isAdjustableFinding);
  const ignores = readIgnores(source.comments(IGNORE_WORD), isSettled);
  const isIgnored = (rule: Rule, at: Path, part: Part | undefined): boolean =>
    isAdjustable(rule) && ignores.silence(rule.id, () => placesToIgnore(source, at, part));
  // A hundred rules look at the same things one after the other: all that changes is who tells, and how loud.
  let teller: Rule | undefined;
  let severity: Severity | 'off' = 'off';
  const context: RuleContext = {
    contrat,
    rules,
    ignores,
    isRefused: (at) => isCovered(at, wrong),
    hasRefused: (at) => leadsTo(at, wrong),
    where(at) {
      const { file, line } = source.place(at);
      return `${file}:${line}`;
    },
    written: (at) => source.written(at),
    report(at, message, detail = {}) {
      if (teller === undefined || severity === 'off') throw new Error('a finding is told while its rule runs');
      if (isPath(at) && (isIgnored(teller, at, detail.part) || isCovered(at, wrong))) return;
      diagnostics.push({ rule: teller.id, severity, ...told(source, teller, at, message, detail) });
    },
  };
  const isUsual = contrat.yaml.regles === undefined && !contrat.isTranscription;
  const turns = turnsOf(rules)[contrat.etat];
  // By rank: an iterator takes longer than most rules.
  for (let rank = 0; rank < turns.length; rank += 1) {
    const turn = turns[rank];
    if (turn === undefined) continue;
    severity = isUsual ? turn.severity : severityOf(turn, contrat);
    if (severity === 'off') continue;
    teller = turn.rule;
    turn.check(context);
  }
  teller = undefined;
  return diagnostics;
}

/** A rule as it is run: all have the same keys, which V8 finds quicker than those of rules, of which each has its own. */
interface Turn extends Pick<Rule, 'id' | 'severity' | 'check'> {
  readonly rule: Rule;
  readonly isAdjustable: boolean;
}

/** The rules that hold in each state, those last that judge what the others found. */
const turnsOf = onceFor((rules: readonly Rule[]): Readonly<Record<Etat, readonly Turn[]>> => {
  const inOrder = [...rules.filter(({ isLast }) => !isLast), ...rules.filter(({ isLast }) => isLast)];
  const reached = (etat: Etat): readonly Turn[] =>
    inOrder
      .filter(({ from }) => hasReached(etat, from))
      .map((rule) => ({
        rule,
        id: rule.id,
        severity: rule.severity,
        isAdjustable: isAdjustable(rule),
        check: rule.check,
      }));
  return { brouillon: reached('brouillon'), arrete: reached('arrete'), signe: reached('signe') };
});

/** A finding in full, but for what it weighs. */
function told(
  source: Source,
  { why, hint: usual }: Rule,
  at: Path | Place,
  message: string,
  { part, hint = usual, suggestion, isSafe, elsewhere = [] }: Detail,
): Omit<Diagnostic, 'rule' | 'severity'> {
  const placeIn = (stretch: Part | undefined): Place => (isPath(at) ? source.place(at, stretch) : at);
  const corrected = (stretch: Part | undefined, text: string | undefined): readonly Correction[] => {
    const typed = isPath(at) && text !== undefined ? asTyped(source, at, stretch, text) : text;
    return typed === undefined ? [] : [{ place: placeIn(stretch), suggestion: typed }];
  };
  const [first] = corrected(part, suggestion);
  const others = elsewhere.flatMap((edit) => corrected(edit, edit.text));
  return {
    message: `${message} ${why}`,
    hint,
    place: placeIn(part),
    ...holdsForWhole(at, source),
    ...(first === undefined ? {} : { suggestion: first.suggestion }),
    ...(isSafe === true && (first ?? others[0]) !== undefined ? { isSafe } : {}),
    ...(others.length === 0 ? {} : { elsewhere: others }),
  };
}

/**
 * Where a comment silences a finding: on its line; and, because no comment can stand inside a text of several lines or in a
 * file of Markdown, on the line of the key that holds the text or names the file.
 */
function placesToIgnore(source: Source, at: Path, part: Part | undefined): readonly Place[] {
  return [source.place(at, part), source.place(at, 'key'), source.place([...at, 'fichier'])];
}

/**
 * A rule about prose suggests words; what is typed for them depends on the quotes they stand in. `undefined` where they can't
 * be typed without changing how the text is written.
 */
function asTyped(source: Source, at: Path, stretch: Part | undefined, text: string): string | undefined {
  return typeof stretch === 'object' ? source.rewrite(at, stretch, text) : text;
}

/** What no key of the contract says is nowhere in the file. */
function holdsForWhole(at: Path | Place, { data }: Source): Pick<Diagnostic, 'isOfWhole'> {
  const isAbsent = isPath(at) && (at[0] === undefined || !Object.hasOwn(data, at[0]));
  return isAbsent ? { isOfWhole: true } : {};
}

function isAdjustableFinding({ rule }: Diagnostic): boolean {
  return isAdjustable({ id: rule });
}

function isPath(at: Path | Place): at is Path {
  return Array.isArray(at);
}

/**
 * The contract's own setting comes first. Otherwise what the sources of a transcription do not give is no mistake of the one
 * who wrote it down.
 */
function severityOf({ rule, id, severity, isAdjustable }: Turn, { yaml, isTranscription }: Contrat): Severity | 'off' {
  const set = isAdjustable && yaml.regles !== undefined && Object.hasOwn(yaml.regles, id) ? yaml.regles[id] : undefined;
  if (set !== undefined) return set.severite;
  return rule.absence && isTranscription ? 'info' : severity;
}
