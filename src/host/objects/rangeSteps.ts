/** From a range to another: rows, columns, offsets, used parts, intersections. */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { bounding, intersection, onSheet } from '../model/rectangles';
import { Refusal } from '../refusal';
import { usedArea } from '../model/cells';
import type { SheetModel } from '../model/types';
import type { HostObject, Method } from '../richapi/description';
import type { HostSession } from '../session';
import { integer } from './arguments';
import type { AreasTarget, RangeTarget } from './targets';
import { isOf, objectOf, targetOf } from './targets';

/** A range on the sheet, or a refusal where it would leave it. */
export function rangeOn(sheet: SheetModel, area: Rectangle): HostObject {
  if (!onSheet(area)) throw new Refusal('InvalidArgument');
  return objectOf('Range', { sheet, area });
}

export const rangeSteps: Readonly<Record<string, Method<RangeTarget, HostSession>>> = {
  GetCell: step(({ row, column }, [r, c]) => ({
    row: row + integer(r),
    column: column + integer(c),
    rows: 1,
    columns: 1,
  })),
  GetRow: step((area, [r]) => ({ ...area, row: area.row + integer(r), rows: 1 })),
  GetColumn: step((area, [c]) => ({ ...area, column: area.column + integer(c), columns: 1 })),
  GetLastCell: step(({ row, column, rows, columns }) => ({
    row: row + rows - 1,
    column: column + columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: step((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: step((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetEntireRow: step((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: step((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: step((area, [r, c]) => ({ ...area, row: area.row + integer(r), column: area.column + integer(c) })),
  GetResizedRange: step(
    (area, [r, c]) => ({ ...area, rows: area.rows + integer(r), columns: area.columns + integer(c) }),
    '1.3',
  ),
  GetAbsoluteResizedRange: step(
    (area, [rows, columns]) => ({ ...area, rows: integer(rows), columns: integer(columns) }),
    '1.7',
  ),
  GetRowsAbove: step((area, [count]) => beside(area, 'row', -integer(count ?? 1)), '1.3'),
  GetRowsBelow: step((area, [count]) => beside(area, 'row', integer(count ?? 1)), '1.3'),
  GetColumnsBefore: step((area, [count]) => beside(area, 'column', -integer(count ?? 1)), '1.3'),
  GetColumnsAfter: step((area, [count]) => beside(area, 'column', integer(count ?? 1)), '1.3'),
  GetBoundingRect: step((area, [other], sheet) => bounding(area, otherArea(other, sheet))),
  GetIntersection: {
    call: ({ sheet, area }, [other]) => {
      const shared = intersection(area, otherArea(other, sheet));
      if (!shared) throw new Refusal('ItemNotFound');
      return objectOf('Range', { sheet, area: shared });
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    call: ({ sheet, area }, [other]) => rangeOrNull(sheet, intersection(area, otherArea(other, sheet))),
  },
  GetUsedRange: {
    call: ({ sheet, area }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true, area);
      return objectOf('Range', { sheet, area: used ?? { ...area, rows: 1, columns: 1 } });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: ({ sheet, area }, [valuesOnly]) => rangeOrNull(sheet, usedArea(sheet, valuesOnly === true, area)),
  },
  GetTables: {
    since: '1.9',
    call: ({ sheet, area }, [fullyContained]) =>
      objectOf('TableScopedCollection', {
        tables: sheet.tables
          .filter((table) => {
            const shared = intersection(table.area, area);
            return shared !== undefined && (fullyContained !== true || sameSize(shared, table.area));
          })
          .map((table) => ({ sheet, table })),
      }),
  },
};

export const areaSteps: Readonly<Record<string, Method<AreasTarget, HostSession>>> = {
  GetEntireRow: {
    call: ({ sheet, areas }) =>
      objectOf('RangeAreas', { sheet, areas: areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })) }),
  },
  GetEntireColumn: {
    call: ({ sheet, areas }) =>
      objectOf('RangeAreas', { sheet, areas: areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })) }),
  },
  GetIntersectionOrNullObject: {
    call: ({ sheet, areas }, [other]) => {
      const others = isOf('RangeAreas', other) ? other.target.areas : [otherArea(other, sheet)];
      const shared = areas.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? []));
      return shared.length === 0 ? null : objectOf('RangeAreas', { sheet, areas: shared });
    },
  },
};

function step(
  next: (area: Rectangle, args: readonly unknown[], sheet: SheetModel) => Rectangle,
  since?: string,
): Method<RangeTarget, HostSession> {
  return {
    ...(since === undefined ? {} : { since }),
    call: ({ sheet, area }, args) => rangeOn(sheet, next(area, args, sheet)),
  };
}

function beside(area: Rectangle, side: 'row' | 'column', count: number): Rectangle {
  const size = side === 'row' ? 'rows' : 'columns';
  if (count === 0) throw new Refusal('InvalidArgument');
  const start = count > 0 ? area[side] + area[size] : area[side] + count;
  return { ...area, [side]: start, [size]: Math.abs(count) };
}

/** A range argument may be an object or an address; it must be of the same sheet. */
function otherArea(value: unknown, sheet: SheetModel): Rectangle {
  const other = targetOf('Range', value);
  if (other.sheet !== sheet) throw new Refusal('InvalidArgument');
  return other.area;
}

function rangeOrNull(sheet: SheetModel, area: Rectangle | undefined): HostObject | null {
  return area ? objectOf('Range', { sheet, area }) : null;
}

function sameSize(a: Rectangle, b: Rectangle): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
