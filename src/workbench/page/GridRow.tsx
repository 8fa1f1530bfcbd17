/** One row of the grid: its number and the cells in sight. */
import type { CSSProperties } from 'react';
import type { Rectangle } from '../../a1';
import { cellAddress } from '../../a1';
import type { SheetView } from '../book/messages';
import { boxStyle, fitted, textStyle } from './cellStyle';
import { HEAD_WIDTH, type Sized } from './sizes';
import type { CellLookup } from './useBook';

interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly sheet: SheetView;
  readonly columns: readonly Sized[];
  readonly frozenColumns: readonly Sized[];
  readonly lookup: CellLookup;
  readonly cursor: Rectangle;
  readonly onSelect: (column: number) => void;
  readonly onEdit: () => void;
  readonly onFollow: (link: string) => void;
}

export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

export function GridRow({ frozenColumns, columns, ...rest }: GridRowProps) {
  const { row, top, height, cursor } = rest;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ transform: `translateY(${top}px)`, height }}>
      <div role="rowheader" aria-colindex={1} className={row === cursor.row ? 'row-head current' : 'row-head'}>
        {row + 1}
      </div>
      {frozenColumns.map((column) => (
        <GridCell key={column.index} {...rest} column={column} frozen columns={frozenColumns} />
      ))}
      {columns.map((column) => (
        <GridCell key={column.index} {...rest} column={column} frozen={false} columns={columns} />
      ))}
    </div>
  );
}

interface GridCellProps extends Omit<GridRowProps, 'columns' | 'frozenColumns' | 'top'> {
  readonly column: Sized;
  readonly columns: readonly Sized[];
  readonly frozen: boolean;
}

function GridCell({
  row,
  height,
  sheet,
  column,
  columns,
  frozen,
  lookup,
  cursor,
  onSelect,
  onEdit,
  onFollow,
}: GridCellProps) {
  const { index, start } = column;
  const merge = sheet.merges.find((area) => holds(area, row, index));
  const isCovered = merge !== undefined && (merge.row !== row || merge.column !== index);
  const cell = isCovered ? undefined : lookup(row, index);
  const size = merge && !isCovered ? mergedSize(sheet, merge) : { width: column.size, height };
  const box = boxStyle(cell);
  const shown = cell && cell.text !== '' ? fitted(cell, size.width) : undefined;
  const overflow =
    shown?.overflows === true && !merge ? freeWidth(columns, row, index, shown.width, lookup) : size.width;
  // One pixel is shared with the cells to the left and above, as their lines are.
  const place: CSSProperties = frozen
    ? { left: HEAD_WIDTH + start, ...size }
    : { left: start - 1, width: size.width + 1, height: size.height + 1 };
  const selected = holds(cursor, row, index);
  const current = cursor.row === row && cursor.column === index;
  const { link } = cell ?? {};
  return (
    <div
      role="gridcell"
      id={cellId(row, index)}
      aria-colindex={index + 2}
      aria-selected={selected}
      className={`cell${frozen ? ' sticky' : ''}${current ? ' current' : selected ? ' selected' : ''}${merge ? ' merged' : ''}${overflow > size.width ? ' runs-on' : ''}`}
      style={{ ...box, ...place }}
      onMouseDown={() => onSelect(index)}
      onDoubleClick={onEdit}
    >
      {cell && shown && (
        <span
          className={overflow > size.width && box.backgroundColor === undefined ? 'text over' : 'text'}
          style={{ ...textStyle(cell), width: overflow }}
        >
          {link === undefined ? (
            shown.text
          ) : (
            <a
              href={`#${link}`}
              tabIndex={-1}
              onClick={(event) => {
                event.preventDefault();
                onFollow(link);
              }}
            >
              {shown.text}
            </a>
          )}
        </span>
      )}
    </div>
  );
}

function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function mergedSize(sheet: SheetView, area: Rectangle): { readonly width: number; readonly height: number } {
  let width = 0;
  let height = 0;
  for (let i = 0; i < area.columns; i++) width += sheet.columnWidths.get(area.column + i) ?? sheet.columnWidth;
  for (let i = 0; i < area.rows; i++) height += sheet.rowHeights.get(area.row + i) ?? sheet.rowHeight;
  return { width, height };
}

/** A text longer than its column runs on over the empty cells beside it. */
function freeWidth(columns: readonly Sized[], row: number, from: number, wanted: number, lookup: CellLookup): number {
  let width = columns.find(({ index }) => index === from)?.size ?? 0;
  for (const { index, size } of columns) {
    if (index <= from) continue;
    if (width >= wanted || (lookup(row, index)?.text ?? '') !== '') break;
    width += size;
  }
  return width;
}
