/** The row of column letters. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { columnLetter } from '../../a1';
import type { SheetView } from '../book/messages';
import { HEAD_WIDTH, type Sized } from './sizes';

interface ColumnHeadsProps {
  readonly columns: Virtualizer<HTMLDivElement, Element>;
  readonly sheet: SheetView;
  readonly frozenColumns: readonly Sized[];
  readonly cursor: number;
}

export function ColumnHeads({ columns, sheet, frozenColumns, cursor }: ColumnHeadsProps) {
  const head = (column: number, left: number, width: number, sticky: boolean) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={`head-cell${column === cursor ? ' current' : ''}${sticky ? ' sticky' : ''}`}
      style={{ left: sticky ? HEAD_WIDTH + left : left, width }}
    >
      {columnLetter(column)}
    </div>
  );
  return (
    <div role="row" aria-rowindex={1} className="column-heads">
      <div role="columnheader" aria-colindex={1} className="corner" style={{ width: HEAD_WIDTH }}>
        <span className="hidden">Row</span>
      </div>
      {frozenColumns.map(({ index, start, size }) => head(index, start, size, true))}
      {columns
        .getVirtualItems()
        .filter(({ index, size }) => index >= sheet.frozenColumns && size > 0)
        .map(({ index, start, size }) => head(index, start, size, false))}
    </div>
  );
}
