/** The selection of a sheet: moved at once by keys and mouse, told to the workbook, and moved by the add-in too. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Area } from '../../host';
import type { SheetView } from '../book/messages';
import type { BookClient } from './bookClient';

interface Cursor {
  readonly cursor: Area;
  readonly moveTo: (row: number, column: number) => void;
}

export function useCursor(book: BookClient, sheet: SheetView): Cursor {
  const [cursor, setCursor] = useState(sheet.selection);
  const underWay = useRef(0);

  useEffect(() => {
    if (underWay.current === 0) setCursor(sheet.selection);
  }, [sheet.selection]);

  const moveTo = useCallback(
    (row: number, column: number): void => {
      const area = { row, column, rows: 1, columns: 1 };
      setCursor(area);
      underWay.current++;
      const done = (): void => {
        underWay.current--;
      };
      book.ask('select', { id: sheet.id, area }).then(done, done);
    },
    [book, sheet.id],
  );

  return { cursor, moveTo };
}
