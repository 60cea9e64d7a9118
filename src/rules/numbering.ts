import type { Contrat } from '../model/contrat.ts';

/** A number that a row of numbers jumps over, or several in a row. */
export interface Gap {
  /** Rank, in the row that was given, of the first number after the gap. */
  readonly index: number;
  /** « le numéro 1.3 », « les numéros 1.3 à 1.5 ». */
  readonly words: string;
  readonly isSeveral: boolean;
}

/** « 1 », « 2.3 », « P4 »: what stands before the last number, and that number. */
const NUMBERED = /^((?:[A-Za-z]{1,3}|(?:\d{1,4}|[A-Za-z]{1,3})(?:[.-](?:\d{1,4}|[A-Za-z]{1,3})){0,4}[.-])?)(\d{1,3})$/;

/** The form of a number: « 1.1 » and « 2.10 » have the same, « 1-1 » and « P1 » have others. */
export function formOf(id: string): string {
  return id.replace(/\d+/g, '1').replace(/[A-Za-z]+/g, 'A');
}

/**
 * The numbers that are missing between the first of a row and its last. Each head (« 2. », « P ») has its own row, which
 * begins at 1; what is no number is passed over.
 */
export function gapsIn(ids: readonly string[]): readonly Gap[] {
  const rows = new Map<string, { readonly number: number; readonly index: number }[]>();
  for (const [index, id] of ids.entries()) {
    const found = NUMBERED.exec(id);
    if (found === null) continue;
    const [, head = '', last] = found;
    const row = rows.get(head);
    const numbered = { number: Number(last), index };
    if (row === undefined) rows.set(head, [numbered]);
    else row.push(numbered);
  }
  const gaps: Gap[] = [];
  for (const [head, row] of rows) {
    let before = 0;
    for (const { number, index } of row.sort((a, b) => a.number - b.number)) {
      if (number > before + 1) gaps.push({ index, ...gapInWords(head, before + 1, number - 1) });
      before = number;
    }
  }
  return gaps;
}

function gapInWords(head: string, from: number, to: number): Pick<Gap, 'words' | 'isSeveral'> {
  if (from === to) return { words: `le numéro ${head}${from}`, isSeveral: false };
  return { words: `les numéros ${head}${from} ${to - from === 1 ? 'et' : 'à'} ${head}${to}`, isSeveral: true };
}

/** Whether the contract has fiches that are not written here: sources name a few of many, a plan announces more. */
export function knowsOnlySomeFiches({ isTranscription, yaml, fiches }: Contrat): boolean {
  const announced = yaml.plan?.fiches_annoncees;
  return isTranscription || (announced !== undefined && announced > fiches.length);
}
