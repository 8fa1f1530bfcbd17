/** The rows of the register as the pane needs them: how many there are, and when each counts as received. */
import { receivedDays, usualPeriod } from '../figures';
import type { Day, Period } from '../calendar';
import { readRegister, type Control, type Session, type WorkbookOutline } from '../excel';
import { must } from '../must';
import {
  cellIn,
  parseSteps,
  sheetRows,
  type ColumnKey,
  type Grid,
  type Meanings,
  type OfficialName,
  type RegisterPart,
  type RegisterSource,
  type Settings,
} from '../register';
import { inTurns } from './inTurns';
import { dateCell } from './registerRequest';

export interface SurveyedRows {
  /** Sheet rows that say something. */
  readonly rows: number;
  /** Dates received of the representations that a report counts as received. */
  readonly days: Int32Array;
  /** The period that a report covers where nothing is chosen; undefined without a date. */
  readonly usual: Period | undefined;
}

export interface RowsRequest {
  readonly outline: WorkbookOutline;
  readonly sources: readonly RegisterSource[];
  readonly lists: readonly OfficialName[];
  /** What words of closed lists and whole columns were given to mean. */
  readonly meanings: Meanings;
  readonly settings: Settings;
  readonly today: Day;
}

/** Reads the columns that decide what counts as received, and no others. */
export async function surveyRows(
  session: Session,
  { outline, sources, lists, meanings, settings, today }: RowsRequest,
  control: Control,
): Promise<SurveyedRows> {
  const narrow = sources.map(narrowed);
  const areas = narrow.map(({ sheetColumns, source: { sheet, firstRow, lastRow } }) =>
    sheetColumns.map((column) => ({ sheet, row: firstRow, rows: lastRow - firstRow + 1, column, columns: 1 })),
  );
  const evidence = { millennium: outline.millennium, cell: dateCell(outline, sources) };
  const { grids, dates } = await readRegister(session, areas.flat(), evidence);
  const parts = narrow.map(({ source }, index): RegisterPart => {
    const first = areas.slice(0, index).flat().length;
    return { source, grid: sideBySide(source, grids.slice(first, first + source.columns)) };
  });
  const { register } = await inTurns(
    parseSteps(parts, {
      ...{ dateSystem: dates, lists, meanings, evenIfEmpty: true },
      procedures: settings.procedures,
      procedure: settings.proceduresCovered[0],
    }),
    control,
  );
  return {
    rows: sheetRows(register),
    days: receivedDays(register, settings),
    usual: usualPeriod(register, today),
  };
}

/** What the measure `received` is made of; the answer tells which stages a case of one row reached, and how dates are read. */
const KEYS: readonly ColumnKey[] = ['ref', 'recordType', 'procedure', 'stage', 'status', 'received', 'response'];

/** The source as if its sheet had only the columns of `KEYS`, side by side from the first on; and where they stand. */
function narrowed(source: RegisterSource): {
  readonly source: RegisterSource;
  readonly sheetColumns: readonly number[];
} {
  const { stages } = source;
  const maps = [source, ...stages].map(({ columnOf }) => columnOf).concat(stages.map(({ whenLast }) => whenLast));
  const sheetColumns = [...new Set(maps.flatMap((map) => KEYS.flatMap((key) => map.get(key) ?? [])))];
  const kept = (map: ReadonlyMap<ColumnKey, number>): ReadonlyMap<ColumnKey, number> =>
    new Map(
      [...map]
        .filter(([key]) => KEYS.includes(key))
        .map(([key, column]) => [key, sheetColumns.indexOf(column)] as const),
    );
  return {
    sheetColumns,
    source: {
      ...source,
      column: 0,
      columns: sheetColumns.length,
      headings: sheetColumns.map((column) => must(source.headings[column - source.column], 'the heading of a column')),
      columnOf: kept(source.columnOf),
      stages: stages.map((stage) => ({ ...stage, columnOf: kept(stage.columnOf), whenLast: kept(stage.whenLast) })),
    },
  };
}

function sideBySide({ sheet, firstRow, lastRow }: RegisterSource, columns: readonly Grid[]): Grid {
  const blank: Grid['values'][number] = [];
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => {
    const cells = columns.map((column) => must(column.values[row], 'a row of the register'));
    return cells.every(({ length }) => length === 0) ? blank : cells.map((cell) => cellIn(cell, 0));
  });
  return { sheet, row: firstRow, column: 0, values };
}
