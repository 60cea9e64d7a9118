import { type Figures, isMet, LINE_NAMES, LINES, type Line } from './lines.ts';

const NBSP = '\u00a0';
export const NOT_MEASURED = 'non mesuré';

/** A figure as French writes it: three digits that tell, no more. */
export function figureText(value: number, { unit }: Pick<Line, 'unit'>): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value
    .toFixed(digits)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, NBSP);
  return unit === undefined ? number : `${number}${NBSP}${unit}`;
}

/** What is wanted of a line, as it is read: « ≤ 1,5 ». */
export function wantedText(line: Line): string {
  if (line.wanted === undefined) return '–';
  const number = String(line.wanted).replace('.', ',');
  const sign = line.better === 'less' ? '≤' : '≥';
  return `${sign}${NBSP}${number}${line.unit === undefined ? '' : `${NBSP}${line.unit}`}`;
}

/** The cells of the table of ratios, one row a figure: what, against what, wanted, measured, met or not. */
export function tableRows(figures: Figures): readonly (readonly string[])[] {
  return LINE_NAMES.flatMap((name) => {
    const line: Line = LINES[name];
    const measured = figures[name];
    if (measured === undefined && line.wanted === undefined) return [];
    const cells = [line.what, line.against ?? '–', wantedText(line)];
    if (measured === undefined) return [[...cells, NOT_MEASURED, '–']];
    const met = isMet(line, measured);
    return [[...cells, figureText(measured, line), met === undefined ? '–' : met ? 'oui' : '**non**']];
  });
}

export const HEAD: readonly string[] = ['Ce qui est mesuré', 'divisé par', 'voulu', 'mesuré', 'tenu'];

/** A table of Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** The same for the terminal: columns in line, no marks of Markdown. */
export function terminalTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const plain = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/[*`]/g, '')));
  const widths = head.map((_, at) => Math.max(...plain.map((cells) => cells[at]?.length ?? 0)));
  return plain
    .map(
      (cells) =>
        `${cells
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
