import { type Diagnostic, SEVERITY_WORDS, type Severity, summarize } from '../../diagnostics/diagnostic.ts';
import { codeFrame } from '../../diagnostics/frame.ts';
import type { Checked } from '../../rules/check.ts';
import type { ContractStatus } from '../status/read-status.ts';

/** A line of a file, with what is wrong in it. */
export interface ToldLine {
  readonly number: number;
  readonly text: string;
  /** The stretch that is wrong, in units of `text`. */
  readonly mark?: readonly [start: number, end: number];
}

/** One problem as the page shows it. */
export interface ToldProblem {
  readonly severity: Severity;
  /** « erreur ». */
  readonly word: string;
  readonly rule: string;
  /** `fiches/1.1.yaml:3:8`. */
  readonly place: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly lines: readonly ToldLine[];
}

/** A document that can be shown, by the name of its file. */
export interface ToldDocument {
  readonly fichier: string;
  /** « Communiqué : Le contrat est signé ». */
  readonly nom: string;
}

/** What the page is told at once after each save. */
export interface ToldTurn {
  /** Grows with each reading. */
  readonly number: number;
  readonly titre: string;
  /** Whether the documents are those of the files as they are now; if not, those of the last sound ones. */
  readonly isCurrent: boolean;
  /** As they were last listed: a new one is told with the status. */
  readonly documents: readonly ToldDocument[];
}

/** What is wrong, which the page is told once it has its document. */
export interface ToldFindings {
  /** That of the turn. */
  readonly number: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** In reading order; a very long list is cut, and `untold` says how many are left out. */
  readonly problems: readonly ToldProblem[];
  readonly untold: number;
}

/** Columns of a frame: what fits beside the document. */
const WIDTH = 64;
/** More than that nobody reads on one page. */
const MOST = 200;

/** The problems of a contract in reading order, each with its lines. */
export function tellProblems({ diagnostics, source }: Checked): Omit<ToldFindings, 'number'> {
  const texts = new Map(source.files.map(({ name, text }) => [name, text]));
  const { errors, warnings, infos } = summarize(diagnostics, { files: texts.size, contracts: 1 });
  const told = diagnostics.slice(0, MOST).map((found) => tellProblem(found, texts.get(found.place.file)));
  return { errors, warnings, infos, problems: told, untold: diagnostics.length - told.length };
}

function tellProblem(found: Diagnostic, text: string | undefined): ToldProblem {
  const { severity, rule, message, hint, place } = found;
  return {
    severity,
    word: SEVERITY_WORDS[severity],
    rule,
    place: `${place.file}:${place.line}:${place.column}`,
    message,
    hint,
    lines: text === undefined || found.isOfWhole ? [] : linesOf(text, found),
  };
}

/** The frame of a terminal, its line of carets turned into a stretch of the line above. */
function linesOf(text: string, { place }: Diagnostic): readonly ToldLine[] {
  const lines: ToldLine[] = [];
  for (const { number, text: shown } of codeFrame(text, place, WIDTH)) {
    const last = lines.pop();
    if (number !== undefined) lines.push(...(last === undefined ? [] : [last]), { number, text: shown });
    else if (last !== undefined) lines.push({ ...last, mark: [shown.indexOf('^'), shown.length] });
  }
  return lines;
}

/** How far the contract is, as the page shows it. */
export interface ToldStatus {
  /** That of the turn. */
  readonly number: number;
  readonly documents: readonly ToldDocument[];
  readonly etat: string;
  readonly suivant: string | undefined;
  /** What is wrong already; until it is mended, nothing is said to be complete. */
  readonly erreurs: number;
  /** What only the next state asks for. */
  readonly manques: number;
  readonly fiches: readonly {
    readonly id: string;
    readonly titre: string;
    readonly done: number;
    readonly total: number;
    /** What is missing: « pilote, calendrier ». */
    readonly manque: string;
  }[];
  /** What to do now, with the command that does it. */
  readonly steps: readonly { readonly sentence: string; readonly command: string | undefined }[];
}

const ETAT_WORDS = { brouillon: 'projet', arrete: 'texte arrêté', signe: 'signé' } as const;

/** @param program the name that was typed, before each command */
export function tellStatus(
  { etat, next, errors, missing, fiches, steps }: ContractStatus,
  { number, documents }: Pick<ToldTurn, 'number' | 'documents'>,
  program: string,
): ToldStatus {
  return {
    number,
    documents,
    etat: ETAT_WORDS[etat],
    suivant: next === undefined ? undefined : ETAT_WORDS[next],
    erreurs: errors.length,
    manques: missing.length,
    fiches: fiches.map(({ id, titre, done, total, items }) => ({
      id,
      titre,
      done,
      total,
      manque: items
        .filter(({ isThere }) => !isThere)
        .map(({ label }) => label)
        .join(', '),
    })),
    // Whoever reads this page has it open already.
    steps: steps
      .filter(({ command }) => command?.[0] !== 'preview')
      .map(({ sentence, command }) => ({
        sentence,
        command: command === undefined ? undefined : [program, ...command].join(' '),
      })),
  };
}
