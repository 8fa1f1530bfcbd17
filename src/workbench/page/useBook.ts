/** The workbook as the page's components see it: its view, a sheet of it, and the cells in sight. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { MAX_COLUMNS } from '../../limits';
import type { BookView, CellView, SheetView } from '../book/messages';
import type { Style } from '../../host';
import type { BookClient } from './bookClient';

export function useBookView(book: BookClient): BookView | undefined {
  return useSyncExternalStore(book.watch, book.view);
}

/** The sheet that is shown; the one before until its successor has come. */
export function useSheet(book: BookClient, view: BookView): SheetView | undefined {
  const [sheet, setSheet] = useState<SheetView>();
  useEffect(() => {
    let wanted = true;
    book.ask('sheet', { id: view.active }).then(
      (given) => {
        if (wanted) setSheet(given);
      },
      // Deleted meanwhile: the next view names another.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [book, view.active, view.revision]);
  return sheet;
}

export type DrawnCell = CellView & { readonly look: Style };

export type CellLookup = (row: number, column: number) => DrawnCell | undefined;

/** First and last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Cells are fetched in blocks of so many rows and columns. */
const BLOCK = { rows: 64, columns: 16 };
const MOST_BLOCKS = 400;

interface Block {
  readonly revision: number;
  readonly cells: ReadonlyMap<number, DrawnCell>;
}

/** Cells of the rows and columns in sight. What changed is shown as it was until the new text has come. */
export function useCells(
  book: BookClient,
  sheet: string,
  revision: number,
  spans: readonly (readonly [rows: Span, columns: Span])[],
): CellLookup {
  const blocks = useRef(new Map<string, Block>());
  const asked = useRef(new Map<string, number>());
  const [, setArrived] = useState(0);

  const wanted = [...new Set(spans.flatMap(([rows, columns]) => keysOf(rows, columns)))].join(' ');
  useEffect(() => {
    if (blocks.current.size > MOST_BLOCKS) {
      blocks.current.clear();
      asked.current.clear();
    }
    for (const key of wanted.split(' ').filter(Boolean)) {
      const id = `${sheet} ${key}`;
      if ((asked.current.get(id) ?? -1) >= revision) continue;
      asked.current.set(id, revision);
      const [row = 0, column = 0] = key.split(',').map(Number);
      const area = { row: row * BLOCK.rows, column: column * BLOCK.columns, ...BLOCK };
      book.ask('cells', { id: sheet, area }).then(
        ({ cells, styles }) => {
          if ((blocks.current.get(id)?.revision ?? -1) > revision) return;
          const drawn = cells.flatMap((cell) => {
            const look = styles.get(cell.style);
            return look ? [[placeKey(cell.row, cell.column), { ...cell, look }] as const] : [];
          });
          blocks.current.set(id, { revision, cells: new Map(drawn) });
          setArrived((count) => count + 1);
        },
        () => undefined,
      );
    }
  }, [book, sheet, revision, wanted]);

  return (row, column) => {
    const key = `${sheet} ${Math.floor(row / BLOCK.rows)},${Math.floor(column / BLOCK.columns)}`;
    return blocks.current.get(key)?.cells.get(placeKey(row, column));
  };
}

function keysOf(rows: Span, columns: Span): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(rows.first / BLOCK.rows); row <= Math.floor(rows.last / BLOCK.rows); row++) {
    for (
      let column = Math.floor(columns.first / BLOCK.columns);
      column <= Math.floor(columns.last / BLOCK.columns);
      column++
    ) {
      keys.push(`${row},${column}`);
    }
  }
  return keys;
}

function placeKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
