/** Finding a cell again by the Ref of its row and the heading of its column, wherever both stand by now. */
import { parseCell } from '../a1';
import type { CellPlace, SteadyCell } from '../excel';
import { cellText, COLUMNS, rowName, type CellValue, type RegisterSource } from '../register';
import type { RegisterInWorkbook } from './readWorkbook';

export interface CellSought {
  /** `C12`, or `C12 (stage 2)` in a register with one row a case. */
  readonly ref: string;
  /** Our heading. */
  readonly column: string;
  readonly sheet: string;
  /** Where it stood: decides between rows that share a Ref. */
  readonly cell: string;
}

export interface LocatedCell extends CellPlace {
  /** The cell by which its row was found; absent in a register without references. */
  readonly reference?: SteadyCell;
}

/** undefined where the Ref or the column is not there, or several rows have the Ref and none stands where it stood. */
export type Locate = (sought: CellSought) => LocatedCell | undefined;

/** The lookup over a register's references. */
export function locator({ sources, grids }: RegisterInWorkbook): Locate {
  const rows = new Map<string, Row[]>();
  sources.forEach((source, index) => {
    const grid = grids[index];
    const column = source.columnOf.get('ref');
    grid?.values.forEach((cells: readonly CellValue[], down) => {
      const row = grid.row + down;
      const value = column === undefined ? undefined : cells[column - grid.column];
      const ref = column === undefined ? rowName(source.sheet, row + 1, sources.length) : cellText(value);
      if (ref === '') return;
      const known = rows.get(ref);
      const isReference = column !== undefined && value !== undefined;
      const found = { source, row, ...(isReference ? { reference: { sheet: source.sheet, row, column, value } } : {}) };
      if (known) known.push(found);
      else rows.set(ref, [found]);
    });
  });
  return (sought) => {
    const [, staged, stage] = /^(.*) \(stage ([23])\)$/s.exec(sought.ref) ?? [];
    const candidates = [
      ...(rows.get(sought.ref) ?? []).flatMap((row) => placesOf(row, sought.column)),
      ...(staged === undefined ? [] : (rows.get(staged) ?? [])).flatMap((row) =>
        placesOf(row, sought.column, Number(stage)),
      ),
    ];
    const stood = parseCell(sought.cell);
    const here = candidates.find(
      ({ sheet, row, column }) => sheet === sought.sheet && row === stood?.row && column === stood.column,
    );
    return here ?? (candidates.length === 1 ? candidates[0] : undefined);
  };
}

interface Row extends Pick<LocatedCell, 'reference'> {
  readonly source: RegisterSource;
  readonly row: number;
}

/** In a register with one row a case every stage may have such a column; `stage` says which is meant. */
function placesOf({ source, row, reference }: Row, heading: string, stage?: number): readonly LocatedCell[] {
  const key = COLUMNS.find((column) => column.heading === heading)?.key;
  if (key === undefined) return [];
  const meant = source.stages.filter((one) => stage === undefined || one.stage === stage);
  const columns =
    source.stages.length === 0 && stage === undefined
      ? [source.columnOf.get(key)]
      : meant.map((one) => one.columnOf.get(key) ?? one.whenLast.get(key));
  return [...new Set(columns)].flatMap((column) =>
    column === undefined ? [] : [{ sheet: source.sheet, row, column, ...(reference ? { reference } : {}) }],
  );
}
