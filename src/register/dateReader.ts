/** The reader of a column of dates: each sheet's dates in the order of day and month that its column tells. */
import { DAYS_BETWEEN_SYSTEMS, type Day, type DateReadings } from '../calendar';
import { rowAt } from './at';
import { cellText, isBlank, isErrorText } from './cells';
import type { ColumnSpec } from './columnKinds';
import {
  affected,
  reportErrorCell,
  severityOf,
  type CellProblem,
  type CellReader,
  type TellProblem,
} from './columnReaders';
import { couldBeSwapped, type ColumnOrder } from './dateOrder';
import { EARLIEST, LATEST } from './dayCells';
import { saysNothing } from './nothingWords';
import { filledAt } from './filledCells';
import type { CellValue, DateColumn } from './types';

export interface DateReader {
  /** Filled while cells are read. */
  readonly column: DateColumn;
  /** The reader of a sheet whose column is written in that order. */
  readonly inOrder: (order: ColumnOrder) => CellReader;
}

/** Days as serials of the workbook's date system or as text; a time of day is dropped. */
export function dateReader(
  spec: ColumnSpec,
  rowCount: number,
  dateSystem: 1900 | 1904,
  readingsOf: (cell: CellValue) => DateReadings,
): DateReader {
  const days = new Int32Array(rowCount);
  const shift = dateSystem === 1904 ? DAYS_BETWEEN_SYSTEMS : 0;
  const inOrder = (order: ColumnOrder): CellReader => {
    const readOther = (cell: CellValue, row: number, tell: TellProblem): Day => {
      if (isBlank(cell)) return 0;
      const readings = readingsOf(cell);
      const day = dayIn(readings, order.orders);
      if (typeof day === 'number') return day;
      const text = cellText(cell);
      if (saysNothing(text)) return 0;
      if (isErrorText(text)) reportErrorCell(spec, text, row, tell);
      else if (day === 'either') tell(row, UNCLEAR, () => couldBeEither(spec));
      else tell(row, UNREADABLE, () => unreadable(spec, Object.values(readings).some(Boolean)));
      return 0;
    };
    const readSerial = (day: Day, row: number, tell: TellProblem): Day => {
      if (!order.areSerialsInDoubt || !couldBeSwapped(day)) return day;
      tell(row, UNCLEAR, () => mayBeSwapped(spec));
      return 0;
    };
    return {
      read({ cells, rows, count }, tell) {
        for (let i = 0; i < count; i++) {
          const cell = filledAt(cells, i);
          const row = rowAt(rows, i);
          const day = typeof cell === 'number' ? Math.floor(cell) + shift : 0;
          days[row] = day >= EARLIEST && day <= LATEST ? readSerial(day, row, tell) : readOther(cell, row, tell);
        }
      },
    };
  };
  return { column: days, inOrder };
}

/** The one day that these orders give. */
function dayIn(readings: DateReadings, [first, second]: ColumnOrder['orders']): Day | 'either' | undefined {
  const day = first && readings[first];
  const other = second ? readings[second] : day;
  if (day !== undefined && other !== undefined && day !== other) return 'either';
  return day ?? other;
}

const UNREADABLE = 'unreadable-date';
const UNCLEAR = 'date-order-unclear';

function unreadable(spec: ColumnSpec, isOfOtherOrder: boolean): CellProblem {
  return {
    rule: UNREADABLE,
    severity: severityOf(spec),
    message:
      (isOfOtherOrder
        ? `${spec.heading} has day and month the other way round from the rest of the column`
        : `${spec.heading} can’t be read as a date between 1990 and 2100`) +
      `, so it’s treated as blank.${affected(spec)}`,
    suggestion: 'Enter a date, for example 03/04/2023 or 2023-04-03.',
  };
}

function couldBeEither(spec: ColumnSpec): CellProblem {
  return {
    rule: UNCLEAR,
    severity: severityOf(spec),
    message:
      `${spec.heading} could have the day or the month first: the sheet has dates of both kinds. ` +
      `It’s treated as blank.${affected(spec)}`,
    suggestion: 'Type it again as a date, or with its month in words: 3 Apr 2023.',
  };
}

function mayBeSwapped(spec: ColumnSpec): CellProblem {
  return {
    rule: UNCLEAR,
    severity: severityOf(spec),
    message:
      `${spec.heading} may have day and month swapped: other dates of the sheet are texts with the month first, as when ` +
      `a US file is opened in a UK Excel. It’s treated as blank.${affected(spec)}`,
    suggestion: 'Import the file again with its dates as month, day, year, or type the date again.',
  };
}
