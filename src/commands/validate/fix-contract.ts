import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { changedProject } from '../../project/memory.ts';
import type { Project } from '../../project/project.ts';
import type { Replacement } from '../../project/replace.ts';
import type { Checked } from '../../rules/check.ts';
import { bytesOf, correctedTexts, fingerprint, isChanged, withText } from './corrected-files.ts';
import { type Correction, safeCorrections } from './corrections.ts';
import { isNoWorse } from './no-worse.ts';

/** A contract after its safe corrections, nothing of which is written yet. */
export interface FixedContract {
  /** What is known of it now. */
  readonly checked: Checked;
  /** What was corrected, in the order in which it was. */
  readonly corrected: readonly Diagnostic[];
  /** The files that are not what they were. */
  readonly files: readonly Replacement[];
}

/** A contract is read anew at most so often: an author's worst day, not a fault of ours that would go on for ever. */
const MOST_READINGS = 1000;

/**
 * Corrects what can be corrected without asking, in memory. One mistake may hide others, so the contract is read again after
 * each round. Corrections that would leave it worse are found by halves and left out.
 * @param check reads and checks a contract folder
 */
export function fixContract(project: Project, check: (project: Project) => Checked): FixedContract {
  let readings = 0;
  let now: State = { checked: check(project), files: new Map() };
  const corrected: Diagnostic[] = [];
  let refused = new Set<string>();
  const seen = new Set<string>([fingerprint(now.files)]);

  const attempt = (round: State, chosen: readonly Correction[]): State | undefined => {
    readings += 1;
    const texts = correctedTexts(chosen);
    const files = new Map(round.files);
    for (const [path, text] of texts) files.set(path, withText(project, round.files.get(path), path, text));
    // What was already tried leads round in a circle.
    if (seen.has(fingerprint(files))) return undefined;
    const checked = check(changedProject(project, bytesOf(files)));
    return isNoWorse(round.checked, checked, chosen, texts) ? { checked, files } : undefined;
  };

  // As many as possible of `candidates` beside those that are kept already.
  const keepSound = (round: State, kept: Kept, candidates: readonly Correction[]): Kept => {
    if (candidates.length === 0 || readings >= MOST_READINGS) return kept;
    const all = [...kept.corrections, ...candidates];
    const state = attempt(round, all);
    if (state !== undefined) return { corrections: all, state };
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) {
      refused.add(only.name);
      return kept;
    }
    const half = Math.ceil(candidates.length / 2);
    return keepSound(round, keepSound(round, kept, candidates.slice(0, half)), candidates.slice(half));
  };

  while (readings < MOST_READINGS) {
    const candidates = safeCorrections(now.checked).filter(({ name }) => !refused.has(name));
    const round = now;
    const kept = keepSound(round, { corrections: [], state: round }, candidates);
    if (kept.corrections.length === 0) break;
    now = kept.state;
    seen.add(fingerprint(now.files));
    corrected.push(...kept.corrections.map(({ found }) => found));
    // What was refused beside a mistake may be right without it.
    refused = new Set();
  }
  return { checked: now.checked, corrected, files: [...now.files.values()].filter(isChanged) };
}

interface State {
  readonly checked: Checked;
  readonly files: ReadonlyMap<string, Replacement>;
}

interface Kept {
  readonly corrections: readonly Correction[];
  /** The contract with them. */
  readonly state: State;
}
