import { type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { attributeOf } from './attributes.ts';
import type { StructElement } from './structure.ts';

/** A cell and its place, rows and columns counted from 0. */
export interface GridCell {
  readonly element: StructElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table laid out in rows and columns. */
export interface TableGrid {
  readonly cells: readonly GridCell[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** What stands at each place, by row and column. */
  at(row: number, column: number): GridCell | undefined;
  /** Two cells that lie on one another, if there are such. */
  readonly overlap: GridCell | undefined;
}

/** Larger tables are not laid out: a span of a million would be one number to write and an age to read. */
const MAX_PLACES = 2_000_000;

/** Lays out the cells of a table; `undefined` if it is beyond measure. */
export function layOut(table: StructElement, root: PDFDict | undefined): TableGrid | undefined {
  const rows = rowsOf(table);
  const draft: Draft = { places: new Map(), cells: [], overlap: undefined, columnCount: 0, taken: 0 };
  for (const [row, { children }] of rows.entries()) {
    let column = 0;
    for (const element of children) {
      if (element.standard !== 'TH' && element.standard !== 'TD') continue;
      while (draft.places.has(`${row} ${column}`)) column += 1;
      const rowSpan = spanOf(element, 'RowSpan', root);
      const columnSpan = spanOf(element, 'ColSpan', root);
      draft.taken += rowSpan * columnSpan;
      if (draft.taken > MAX_PLACES) return undefined;
      put({ element, row, column, rowSpan, columnSpan }, draft);
      column += columnSpan;
    }
  }
  const { cells, columnCount, overlap, places } = draft;
  return { cells, rowCount: rows.length, columnCount, overlap, at: (row, column) => places.get(`${row} ${column}`) };
}

interface Draft {
  readonly places: Map<string, GridCell>;
  readonly cells: GridCell[];
  overlap: GridCell | undefined;
  columnCount: number;
  taken: number;
}

function put(cell: GridCell, draft: Draft): void {
  for (const place of placesOf(cell)) {
    if (draft.places.has(place)) draft.overlap ??= cell;
    else draft.places.set(place, cell);
  }
  draft.cells.push(cell);
  draft.columnCount = Math.max(draft.columnCount, cell.column + cell.columnSpan);
}

function rowsOf(table: StructElement): readonly StructElement[] {
  return table.children.flatMap((child) => {
    if (child.standard === 'TR') return [child];
    const isGroup = ['THead', 'TBody', 'TFoot'].includes(child.standard ?? '');
    return isGroup ? child.children.filter(({ standard }) => standard === 'TR') : [];
  });
}

function spanOf({ dict }: StructElement, key: string, root: PDFDict | undefined): number {
  const value = attributeOf(dict, key, root);
  return value instanceof PDFNumber ? Math.max(1, Math.floor(value.asNumber())) : 1;
}

function* placesOf({ row, column, rowSpan, columnSpan }: GridCell): Iterable<string> {
  for (let down = 0; down < rowSpan; down += 1) {
    for (let across = 0; across < columnSpan; across += 1) yield `${row + down} ${column + across}`;
  }
}
