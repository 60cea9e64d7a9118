import type { PDFDict } from '@cantoo/pdf-lib';
import { itemsOf, nameOf, objectName, textAt, textOf } from '../../read/values.ts';
import type { ClauseTest, Tell } from '../define.ts';
import { attributeOf } from '../read/attributes.ts';
import type { PdfFile } from '../read/pdf-file.ts';
import type { StructElement } from '../read/structure.ts';
import { type GridCell, layOut, type TableGrid } from '../read/table-grid.ts';

const placeOf = ({ ref }: StructElement): { readonly object: string } => ({ object: objectName(ref) ?? 'tableau' });

/** Looks at every table that can be laid out. */
function eachTable(
  look: (grid: TableGrid, table: StructElement, tell: Tell, pdf: PdfFile) => void,
): (pdf: PdfFile, tell: Tell) => void {
  return (pdf, tell) => {
    const { elements, root } = pdf.structure();
    for (const table of elements) {
      const grid = table.standard === 'Table' ? layOut(table, root) : undefined;
      if (grid !== undefined) look(grid, table, tell, pdf);
    }
  };
}

/** How many columns each row spans, with the cells that come down into it. */
function widths(grid: TableGrid): readonly number[] {
  return Array.from({ length: grid.rowCount }, (_, row) => {
    let width = 0;
    for (let column = 0; column < grid.columnCount; column += 1) if (grid.at(row, column) !== undefined) width += 1;
    return width;
  });
}

/** ISO 14289-1, 7.2 and 7.5: tables whose cells find their headers. */
export const TABLES: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.2 t15'],
    requires: 'Les cellules d’un tableau ne se recouvrent pas.',
    check: eachTable(({ overlap }, table, tell) => {
      if (overlap !== undefined)
        tell(`La cellule de la ligne ${overlap.row + 1} en recouvre une autre.`, placeOf(table));
    }),
  },
  {
    clauses: ['UA-1 7.2 t41'],
    requires: 'Les colonnes d’un tableau ont autant de lignes l’une que l’autre.',
    check: eachTable(({ cells, rowCount }, table, tell) => {
      const long = cells.find(({ row, rowSpan }) => row + rowSpan > rowCount);
      if (long !== undefined)
        tell(`Une cellule de la ligne ${long.row + 1} descend plus bas que le tableau.`, placeOf(table));
    }),
  },
  {
    clauses: ['UA-1 7.2 t43'],
    requires: 'Aucune ligne d’un tableau n’a moins de cellules que la première.',
    check: eachTable((grid, table, tell) => {
      const [first = 0, ...others] = widths(grid);
      const row = others.findIndex((width) => width < first);
      if (row >= 0) tell(`La ligne ${row + 2} d’un tableau a moins de colonnes que la première.`, placeOf(table));
    }),
  },
  {
    clauses: ['UA-1 7.2 t42'],
    requires: 'Aucune ligne d’un tableau n’a plus de cellules que la première.',
    check: eachTable((grid, table, tell) => {
      const [first = 0, ...others] = widths(grid);
      const row = others.findIndex((width) => width > first);
      if (row >= 0) tell(`La ligne ${row + 2} d’un tableau a plus de colonnes que la première.`, placeOf(table));
    }),
  },
  {
    clauses: ['UA-1 7.5 t1'],
    requires: 'Chaque cellule d’un tableau trouve ses en-têtes.',
    check: eachTable((grid, table, tell, pdf) => {
      const { root } = pdf.structure();
      if (grid.cells.every((cell) => hasScope(cell, root))) return;
      const lost = grid.cells.find((cell) => isLost(cell, grid, root) && headersOf(cell, root).length === 0);
      if (lost !== undefined) tell(`Une cellule de la ligne ${lost.row + 1} ne trouve aucun en-tête.`, placeOf(table));
    }),
  },
  {
    clauses: ['UA-1 7.5 t2'],
    requires: 'Les en-têtes qu’une cellule nomme existent.',
    check: eachTable((grid, table, tell, pdf) => {
      const { root } = pdf.structure();
      const ids = new Set(grid.cells.flatMap(({ element }) => textAt(element.dict, 'ID') ?? []));
      for (const cell of grid.cells) {
        const unknown = headersOf(cell, root).find((header) => !ids.has(header));
        if (unknown !== undefined && isLost(cell, grid, root)) {
          tell(
            `Une cellule de la ligne ${cell.row + 1} renvoie à l’en-tête « ${unknown} », qui n’existe pas.`,
            placeOf(table),
          );
        }
      }
    }),
  },
];

function headersOf({ element }: GridCell, root: PDFDict | undefined): readonly string[] {
  return itemsOf(attributeOf(element.dict, 'Headers', root)).flatMap((header) => textOf(header) ?? []);
}

/** Whether no header stands above a data cell or before it in its row. */
function isLost(cell: GridCell, grid: TableGrid, root: PDFDict | undefined): boolean {
  if (cell.element.standard !== 'TD') return false;
  for (let { column } = cell; column >= 0; column -= 1)
    if (speaksFor(grid.at(cell.row, column), 'Row', root)) return false;
  for (let { row } = cell; row >= 0; row -= 1) if (speaksFor(grid.at(row, cell.column), 'Column', root)) return false;
  return true;
}

function speaksFor(header: GridCell | undefined, way: 'Row' | 'Column', root: PDFDict | undefined): boolean {
  if (header?.element.standard !== 'TH') return false;
  const scope = nameOf(attributeOf(header.element.dict, 'Scope', root));
  return scope === way || scope === 'Both';
}

/** Where every header says for what it speaks, a cell without one is the empty corner of the table. */
function hasScope({ element }: GridCell, root: PDFDict | undefined): boolean {
  return element.standard !== 'TH' || attributeOf(element.dict, 'Scope', root) !== undefined;
}
