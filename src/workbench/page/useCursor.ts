/** The selection of a sheet: moved at once by keys and mouse, told to the workbook, and moved by the add-in too. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rectangle } from '../../a1';
import type { SheetView } from '../book/messages';
import type { BookClient } from './bookClient';

interface Cursor {
  readonly cursor: Rectangle;
  readonly moveTo: (row: number, column: number) => void;
}

export function useCursor(book: BookClient, sheet: SheetView): Cursor {
  const [cursor, setCursor] = useState(sheet.selection);
  const underWay = useRef(0);
  const answered = useRef(0);

  // A view from before the last move would take the cursor back under whoever is typing.
  useEffect(() => {
    if (underWay.current === 0 && sheet.selections >= answered.current) setCursor(sheet.selection);
  }, [sheet]);

  const moveTo = useCallback(
    (row: number, column: number): void => {
      const area = { row, column, rows: 1, columns: 1 };
      setCursor(area);
      underWay.current++;
      const done = (selections?: number): void => {
        underWay.current--;
        answered.current = selections ?? answered.current;
      };
      book.ask('select', { id: sheet.id, area }).then(done, () => done());
    },
    [book, sheet.id],
  );

  return { cursor, moveTo };
}
