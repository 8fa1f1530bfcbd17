/** A sheet as a grid of cells: only those in sight are in the page, however large the sheet is. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SheetView } from '../book/messages';
import type { BookClient } from './bookClient';
import { CellEditor } from './CellEditor';
import { ColumnHeads } from './ColumnHeads';
import { cellId, GridRow } from './GridRow';
import { Chart } from './Chart';
import { clamped, frozenSize, HEAD_HEIGHT, HEAD_WIDTH, leftOf, sizes, topOf } from './sizes';
import { useCells } from './useBook';
import { useCursor } from './useCursor';

interface GridProps {
  readonly book: BookClient;
  readonly sheet: SheetView;
  readonly revision: number;
  readonly onFollow: (link: string) => void;
  readonly onRefused: (error: unknown) => void;
}

export function Grid({ book, sheet, revision, onFollow, onRefused }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const { cursor, moveTo } = useCursor(book, sheet);
  const frozen = frozenSize(sheet);

  const rows = useVirtualizer({
    count: sheet.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => sheet.rowHeights.get(row) ?? sheet.rowHeight,
    overscan: 10,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT + frozen.height,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: sheet.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => sheet.columnWidths.get(column) ?? sheet.columnWidth,
    overscan: 3,
    paddingStart: HEAD_WIDTH,
    scrollPaddingStart: HEAD_WIDTH + frozen.width,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sheet.rowHeights, sheet.columnWidths, sheet.rowHeight, sheet.columnWidth]);
  useEffect(() => {
    if (cursor.row >= sheet.frozenRows) rows.scrollToIndex(cursor.row, { align: 'auto' });
    if (cursor.column >= sheet.frozenColumns) columns.scrollToIndex(cursor.column, { align: 'auto' });
  }, [cursor.row, cursor.column, rows, columns, sheet.frozenRows, sheet.frozenColumns]);

  const inSight = {
    rows: rows.getVirtualItems().filter(({ index, size }) => index >= sheet.frozenRows && size > 0),
    columns: columns.getVirtualItems().filter(({ index, size }) => index >= sheet.frozenColumns && size > 0),
  };
  const frozenRows = sizes(sheet.frozenRows, sheet.rowHeights, sheet.rowHeight);
  const frozenColumns = sizes(sheet.frozenColumns, sheet.columnWidths, sheet.columnWidth);
  const rowSpan = { first: inSight.rows[0]?.index ?? 0, last: inSight.rows.at(-1)?.index ?? 0 };
  const columnSpan = { first: inSight.columns[0]?.index ?? 0, last: inSight.columns.at(-1)?.index ?? 0 };
  const top = { first: 0, last: Math.max(0, sheet.frozenRows - 1) };
  const side = { first: 0, last: Math.max(0, sheet.frozenColumns - 1) };
  const lookup = useCells(book, sheet.id, revision, [
    [rowSpan, columnSpan],
    [top, columnSpan],
    [rowSpan, side],
    [top, side],
  ]);

  const commit = (text: string, then: { readonly down: number; readonly right: number }): void => {
    const { row, column } = cursor;
    setEditing(undefined);
    grid.current?.focus();
    void book.ask('editing', { open: false });
    book.ask('type', { sheet: sheet.id, row, column, text }).catch(onRefused);
    moveTo(clamped(row + then.down, sheet.rows), clamped(column + then.right, sheet.columns));
  };
  const edit = (text: string): void => {
    setEditing(text);
    void book.ask('editing', { open: true });
  };
  const editContent = (): void => {
    book.ask('content', { sheet: sheet.id, row: cursor.row, column: cursor.column }).then(edit, onRefused);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== undefined || event.altKey) return;
    const page = Math.max(1, inSight.rows.length - 22);
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [cursor.row + 1, cursor.column],
      ArrowUp: [cursor.row - 1, cursor.column],
      ArrowRight: [cursor.row, cursor.column + 1],
      ArrowLeft: [cursor.row, cursor.column - 1],
      PageDown: [cursor.row + page, cursor.column],
      PageUp: [cursor.row - page, cursor.column],
      Home: [event.ctrlKey ? 0 : cursor.row, 0],
      End: [event.ctrlKey ? sheet.rows - 1 : cursor.row, sheet.columns - 1],
    };
    const link = lookup(cursor.row, cursor.column)?.link;
    const to =
      event.key === 'Enter' && link === undefined ? ([cursor.row + 1, cursor.column] as const) : moves[event.key];
    if (to) moveTo(clamped(to[0], sheet.rows), clamped(to[1], sheet.columns));
    else if (event.key === 'Enter' && link !== undefined) onFollow(link);
    else if (event.key === 'F2') editContent();
    else if (event.key === 'Delete') commit('', { down: 0, right: 0 });
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) edit(event.key);
    else return;
    event.preventDefault();
  };

  const row = (index: number, start: number, size: number) => (
    <GridRow
      key={index}
      row={index}
      top={start}
      height={size}
      sheet={sheet}
      columns={inSight.columns}
      frozenColumns={frozenColumns}
      lookup={lookup}
      cursor={cursor}
      onSelect={(column) => moveTo(index, column)}
      onEdit={editContent}
      onFollow={onFollow}
    />
  );

  return (
    <div className="scroller" ref={scroller}>
      <div
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={`${sheet.name}, arrow keys move, F2 edits`}
        aria-rowcount={sheet.rows + 1}
        aria-colcount={sheet.columns + 1}
        aria-activedescendant={cellId(cursor.row, cursor.column)}
        className={sheet.gridlines ? 'cells lined' : 'cells'}
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        <ColumnHeads columns={columns} sheet={sheet} frozenColumns={frozenColumns} cursor={cursor.column} />
        {frozenRows.length > 0 && (
          <div role="rowgroup" className="frozen" style={{ top: HEAD_HEIGHT }}>
            {frozenRows.map(({ index, start, size }) => row(index, start, size))}
          </div>
        )}
        <div role="rowgroup">{inSight.rows.map(({ index, start, size }) => row(index, start, size))}</div>
        {editing !== undefined && (
          <CellEditor
            initial={editing}
            left={leftOf(sheet, columns, cursor.column)}
            top={topOf(sheet, rows, cursor.row)}
            width={sheet.columnWidths.get(cursor.column) ?? sheet.columnWidth}
            height={sheet.rowHeights.get(cursor.row) ?? sheet.rowHeight}
            onCommit={commit}
            onCancel={() => {
              setEditing(undefined);
              grid.current?.focus();
              void book.ask('editing', { open: false });
            }}
          />
        )}
      </div>
      <div className="charts">
        {sheet.charts.map((chart) => (
          <Chart key={chart.id} chart={chart} left={HEAD_WIDTH + chart.left} top={HEAD_HEIGHT + chart.top} />
        ))}
      </div>
    </div>
  );
}
