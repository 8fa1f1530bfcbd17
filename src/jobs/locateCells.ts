/** Finding a cell again by the Ref of its row and the heading of its column, wherever both stand by now. */
import { parseCell } from '../a1';
import { type CellPlace } from '../excel';
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

/** undefined where the Ref or the column is not there, or several rows have the Ref and none stands where it stood. */
export type Locate = (sought: CellSought) => CellPlace | undefined;

/** The lookup over a register's references. */
export function locator({ sources, grids }: RegisterInWorkbook): Locate {
  const rows = new Map<string, { readonly source: RegisterSource; readonly row: number }[]>();
  sources.forEach((source, index) => {
    const grid = grids[index];
    const column = source.columnOf.get('ref');
    grid?.values.forEach((cells: readonly CellValue[], down) => {
      const ref =
        column === undefined
          ? rowName(source.sheet, grid.row + down + 1, sources.length)
          : cellText(cells[column - grid.column]);
      if (ref === '') return;
      const known = rows.get(ref);
      const found = { source, row: grid.row + down };
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

interface Row {
  readonly source: RegisterSource;
  readonly row: number;
}

/** In a register with one row a case every stage may have such a column; `stage` says which is meant. */
function placesOf({ source, row }: Row, heading: string, stage?: number): readonly CellPlace[] {
  const key = COLUMNS.find((column) => column.heading === heading)?.key;
  if (key === undefined) return [];
  const meant = source.stages.filter((one) => stage === undefined || one.stage === stage);
  const columns =
    source.stages.length === 0 && stage === undefined
      ? [source.columnOf.get(key)]
      : meant.map((one) => one.columnOf.get(key) ?? one.whenLast.get(key));
  return [...new Set(columns)].flatMap((column) =>
    column === undefined ? [] : [{ sheet: source.sheet, row, column }],
  );
}
