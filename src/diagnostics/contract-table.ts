import { visible } from './frame.ts';
import type { ContractLine, ReportStyle } from './report.ts';

const HEADS = ['Contrat', 'État', 'Erreurs', 'Avertissements', 'Informations'] as const;
/** Between two columns. */
const GAP = '  ';
/** A name is cut no shorter than that, however narrow the terminal. */
const SHORTEST_NAME = 16;

/** One row a contract, the worst first; the names are cut where the terminal is too narrow for them. */
export function contractTable(contracts: readonly ContractLine[], { paint, width }: ReportStyle): string {
  const rows = contracts.toSorted(worstFirst).map(cells);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const [names = 0, ...others] = widths;
  const room = width - 1 - MARK - others.reduce((sum, one) => sum + one + GAP.length, 0);
  const name = Math.min(names, Math.max(SHORTEST_NAME, room));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        if (column === 0) return cutStart(cell, name).padEnd(name);
        return column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
      })
      .join(GAP);
  const head = paint.bold(`${' '.repeat(MARK)}${line(HEADS)}`);
  const body = rows.map((row) => `${row[2] === '0' ? paint.green('✓') : paint.red('✗')} ${line(row)}`);
  return [head, ...body].join('\n');
}

/** « ✗ » and a space. */
const MARK = 2;

function worstFirst(a: ContractLine, b: ContractLine): number {
  return b.errors - a.errors || b.warnings - a.warnings || (a.name < b.name ? -1 : 1);
}

function cells({ name, etat, errors, warnings, infos }: ContractLine): readonly string[] {
  // A Mac writes an accent as a sign of its own, which has no width.
  return [visible(name).normalize('NFC'), etat, String(errors), String(warnings), String(infos)];
}

/** The end of a path says which contract it is. */
function cutStart(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(text.length - length + 1)}`;
}
