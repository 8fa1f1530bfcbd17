/** What day a cell holds: a serial of the workbook's date system, eight digits, or one of the forms of dates as text. */
import { DAYS_BETWEEN_SYSTEMS, dateReadings, dayOf, type DateReadings, type Day } from '../calendar';
import type { CellValue } from './types';

/** Days before 1990 or after 2100 are taken for slips of the pen. */
export const EARLIEST = dayOf(1990, 1, 1);
export const LATEST = dayOf(2100, 12, 31);

/** The day that a cell holds, read with the day first; undefined where it holds no date between 1990 and 2100. */
export function readDay(cell: CellValue, dateSystem: 1900 | 1904): Day | undefined {
  return dayReadings(cell, dateSystem)['day first'];
}

/** The day that a cell holds in either order of day and month. */
export function dayReadings(cell: CellValue, dateSystem: 1900 | 1904): DateReadings {
  if (typeof cell === 'number') return serialReadings(cell, dateSystem);
  if (typeof cell !== 'string') return NO_DAY;
  if (SERIAL.test(cell.trim())) return serialReadings(Number(cell), dateSystem);
  return textual(cell);
}

/** True where a cell holds a day in whatever order and date system: what a column is does not hang on them. */
export function isDay(cell: CellValue): boolean {
  // Asked of every row, of which nearly all have a date as a number.
  return (typeof cell === 'number' && inRange(Math.floor(cell)) !== undefined) || isAnyDay(cell);
}

function isAnyDay(cell: CellValue): boolean {
  return ([1900, 1904] as const).some((system) =>
    Object.values(dayReadings(cell, system)).some((day) => day !== undefined),
  );
}

/** `dayReadings` that reads each value once, so far as the memory goes: a long register has few different days. */
export function rememberedReadings(dateSystem: 1900 | 1904): (cell: CellValue) => DateReadings {
  const known = new Map<CellValue, DateReadings>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const readings = dayReadings(cell, dateSystem);
    if (known.size < MOST_KNOWN) known.set(cell, readings);
    return readings;
  };
}

/** Enough for every day of a register; a column of ever new wording must not fill the memory. */
const MOST_KNOWN = 20_000;

/** `45019`, `45019.75`. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const NO_DAY: DateReadings = { 'day first': undefined, 'month first': undefined };

function serialReadings(serial: number, dateSystem: 1900 | 1904): DateReadings {
  const day = inRange(Math.floor(serial) + (dateSystem === 1904 ? DAYS_BETWEEN_SYSTEMS : 0));
  if (day !== undefined) return { 'day first': day, 'month first': day };
  return Number.isInteger(serial) && serial > 19_000_000 ? textual(String(serial)) : NO_DAY;
}

function textual(text: string): DateReadings {
  const readings = dateReadings(text);
  return { 'day first': inRange(readings['day first']), 'month first': inRange(readings['month first']) };
}

function inRange(day: Day | undefined): Day | undefined {
  return day !== undefined && day >= EARLIEST && day <= LATEST ? day : undefined;
}
