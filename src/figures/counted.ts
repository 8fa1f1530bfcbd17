/**
 * What a measure counts before it is a figure: its rows, those that may be among them, and the columns that it lacks.
 * Every count and rate is made here, so that none can forget what was not read.
 */
import { bitsAt, rowAt, unreadBit, unreadColumns, type ColumnKey } from '../register';
import type { PeriodRows } from './periodRows';
import { selectDoubtful, selectRows } from './selections';
import { inAny, inBoth, inNone, rowsWhere } from './rows';
import { wantedPlace, type Scope } from './scopes';
import { absentColumns, type RateSource } from './sources';
import type { Figure, Ratio, Rows, Unit } from './types';

export interface Counted {
  readonly period: PeriodRows;
  readonly rows: Rows;
  /** Rows that are not counted, but would be if a cell that was not understood said the right thing. */
  readonly doubtful: Rows;
  /** The columns of those cells, as bits of `unreadBit`. */
  readonly unread: number;
  /** The columns of which nothing was read; then the count is none, whatever its rows. */
  readonly absent: readonly ColumnKey[];
}

/** The rows with all flags of `mask` in a period, within the scope. */
export function countRows(period: PeriodRows, mask: number, scope: Scope = {}): Counted {
  const { rows: doubtful, unread } = selectDoubtful(period, mask, scope);
  return { period, rows: selectRows(period, mask, scope), doubtful, unread, absent: known(period, mask, scope) };
}

/** Asked once a period for each mask and scope: every table, sentence and chart asks again. */
function known(period: PeriodRows, mask: number, scope: Scope): readonly ColumnKey[] {
  const { asked, place } = wantedPlace(scope, period.judged.register.procedures);
  const key = `${mask}/${asked}/${place}`;
  let absent = period.absences.get(key);
  if (!absent) period.absences.set(key, (absent = absentColumns(period, mask, scope)));
  return absent;
}

/** Those of the rows for which it holds. */
export function among(counted: Counted, holds: (row: number) => boolean): Counted {
  return { ...counted, rows: rowsWhere(counted.rows, holds), doubtful: rowsWhere(counted.doubtful, holds) };
}

/** The same count without these columns to rest on. */
export function lacking(counted: Counted, columns: readonly ColumnKey[]): Counted {
  return columns.length === 0 ? counted : { ...counted, absent: [...new Set([...counted.absent, ...columns])] };
}

/** How many rows; `Not recorded` before the register and where a column that it rests on was not read. */
export function countFigure({ period, rows, doubtful, unread, absent }: Counted): Figure {
  if (!period.recorded) return { unit: 'count', missing: 'Not recorded', rows: NO_ROWS };
  if (absent.length > 0) return absentFigure('count', period, absent);
  const ratio = { of: rows.length, over: 1 };
  const high = { of: rows.length + doubtful.length, over: 1 };
  return { unit: 'count', ratio, rows, ...unreadOf(doubtful, unread, ratio, high) };
}

/** What a figure of a period counts, as it was before it became one. */
export function behind({ rows, unread, absent }: Figure, period: PeriodRows): Counted {
  const bits = (unread?.columns ?? []).reduce((all, key) => all | unreadBit(key), 0);
  return { period, rows, doubtful: unread?.rows ?? NO_ROWS, unread: bits, absent: absent?.columns ?? [] };
}

/**
 * Part ÷ whole; the rows of the part must be among those of the whole. Rows of which it is not known whether they belong
 * to the part are in neither. `N/A` where the whole is empty (T20), `Not recorded` where no row of it is read.
 */
export function rateFigure(part: Counted, whole: Counted, source?: RateSource): Figure {
  const { period } = whole;
  if (!period.recorded) return { unit: 'percent', missing: 'Not recorded', rows: NO_ROWS };
  const absent = [...new Set([...part.absent, ...whole.absent])];
  if (absent.length > 0) return absentFigure('percent', period, absent);
  const undecided = part.doubtful.length === 0 ? NO_ROWS : inBoth(part.doubtful, whole.rows);
  const base = undecided.length === 0 ? whole.rows : inNone(whole.rows, undecided);
  const bits = part.unread | whole.unread;
  if (whole.rows.length + whole.doubtful.length > 0) {
    if (base.length === 0) return absentFigure('percent', period, unreadColumns(bits));
    if (source && !anyRead(period, base, source)) {
      return absentFigure('percent', period, source.columns);
    }
  }
  const parts = {
    unit: 'percent',
    numerator: part.rows.length,
    denominator: base.length,
    rows: part.rows,
    base,
  } as const;
  if (base.length === 0) return { ...parts, missing: 'N/A' };
  const joining = part.doubtful.length - undecided.length;
  const low = { of: part.rows.length, over: whole.rows.length + whole.doubtful.length };
  const high = { of: part.rows.length + part.doubtful.length, over: whole.rows.length + joining };
  return {
    ...parts,
    ratio: { of: part.rows.length, over: base.length },
    ...unreadOf(inAny([undecided, whole.doubtful]), bits, low, high),
    ...blankOf(period, base, source),
  };
}

function anyRead(period: PeriodRows, base: Rows, source: RateSource): boolean {
  for (let i = 0; i < base.length; i++) if (source.isRead(period, rowAt(base, i))) return true;
  return false;
}

function blankOf(period: PeriodRows, base: Rows, source: RateSource | undefined): Pick<Figure, 'blank'> {
  if (!source?.blank) return {};
  const { unread } = period.judged.register;
  const bit = unreadBit(source.blank);
  let rows = 0;
  for (let i = 0; i < base.length; i++) {
    const row = rowAt(base, i);
    if (!source.isRead(period, row) && (bitsAt(unread, row) & bit) === 0) rows += 1;
  }
  return rows === 0 ? {} : { blank: { rows, column: source.blank } };
}

/** A figure that is none, as nothing was read of these columns. */
export function absentFigure(
  unit: Unit,
  { period }: Pick<PeriodRows, 'period'>,
  columns: readonly ColumnKey[],
): Figure {
  return { unit, missing: 'Not recorded', absent: { columns, period: period.label }, rows: NO_ROWS };
}

function unreadOf(rows: Rows, bits: number, low: Ratio, high: Ratio): Pick<Figure, 'unread'> {
  return rows.length === 0 ? {} : { unread: { rows, columns: unreadColumns(bits), low, high } };
}

const NO_ROWS: Rows = new Int32Array(0);
